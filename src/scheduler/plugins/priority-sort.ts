/**
 * PrioritySort: pods of higher priority are tried first (v1.34 pkg/scheduler/framework/plugins/queuesort). Among equal
 * priorities the one queued earlier goes first; the queue itself keeps that order.
 */
import type { Plugin, PluginHandle } from '../framework.ts';

/** Takes no arguments. */
export function createPrioritySort(_args: unknown, handle: PluginHandle): Plugin {
  const { pods, specs } = handle.cluster;
  return {
    name: 'PrioritySort',
    comparesPriority: true,
    compare: (a, b) => specs.facts[pods.spec[b]!]!.priority - specs.facts[pods.spec[a]!]!.priority,
  };
}
