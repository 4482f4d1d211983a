/**
 * SchedulingGates: a pod with `spec.schedulingGates` is not tried until the last gate is gone (v1.34
 * pkg/scheduler/framework/plugins/schedulinggates/scheduling_gates.go).
 */
import { Action } from '../events.ts';
import type { Plugin, PluginHandle } from '../framework.ts';

/** Takes no arguments. */
export function createSchedulingGates(_args: unknown, handle: PluginHandle): Plugin {
  const { cluster } = handle;
  return {
    name: 'SchedulingGates',
    gatesBySpec: true,
    preEnqueue(pod) {
      const gates = cluster.specOf(pod).spec.schedulingGates;
      if (gates === undefined || gates.length === 0) return null;
      return `waiting for scheduling gates: [${gates.map((gate) => gate.name).join(' ')}]`;
    },
    wakesOn: [
      {
        resource: 'Pod',
        actions: Action.updatePodSchedulingGatesEliminated,
        hint: (pod, event) => event.subject === pod,
      },
    ],
  };
}
