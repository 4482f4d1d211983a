/**
 * Filters without a scheduling cycle: which nodes would take a pod as the cluster stands, marks of the journal included.
 * Nothing is scored, sampled or bound, and nominated pods are not taken into account, as in Cluster Autoscaler's
 * simulations (v1.34 cluster-autoscaler/simulator/clustersnapshot/predicate/plugin_runner.go).
 */
import type { Cluster } from '../cluster/cluster.ts';
import type { NodeId } from '../cluster/nodes.ts';
import type { PodId } from '../cluster/pods.ts';
import type { SpecFacts } from '../cluster/specs.ts';
import type { Mutable } from '../sim/mutable.ts';
import type { Streams } from '../sim/random.ts';
import type { StateReader, StateWriter } from '../sim/state.ts';
import { defaultSchedulerName, type KubeSchedulerConfiguration } from './config.ts';
import { createPodCounts } from './counts.ts';
import { type Cycle, FilterFailure, type NodeList, type PluginHandle, SKIP } from './framework.ts';
import { createNodeOrder } from './node-order.ts';
import { type PluginRegistry, pluginRegistry } from './plugins/registry.ts';
import { createProfiles } from './profile.ts';
import { createVerdicts, resetVerdicts } from './verdicts.ts';

export interface NodeFilterOptions {
  readonly cluster: Cluster;
  readonly streams: Streams;
  readonly config?: KubeSchedulerConfiguration | undefined;
  /** Default: the plugins of the project. */
  readonly registry?: PluginRegistry | undefined;
}

/** Why a node is out: the plugin that rejected it and its reasons in words. */
export interface NodeRejection {
  readonly plugin: string;
  readonly reasons: readonly string[];
}

export interface NodeFilter {
  /** The first node of the list that passes; -1: none does. Nodes behind it may be asked for, too. */
  firstFit(pod: PodId, nodes: Iterable<NodeId>): NodeId;
  /** Null: the node passes. */
  rejection(pod: PodId, node: NodeId): NodeRejection | null;
  /**
   * Runs `change`, which may use every verb that can be undone, and answers questions in it; then all is as it was.
   * What `attempt` did stays for the rest of the trial if it returns true. Each question looks at the cluster afresh, as
   * the autoscaler's preFilters do, so that no dry run of the counts (see counts.ts) is meant here.
   */
  trial<Result>(change: (attempt: (step: () => boolean) => boolean) => Result): Result;
  /** The order of nodes in which blocks are filtered; everything else follows from the cluster. */
  save(writer: StateWriter): void;
  /** After the cluster was loaded. */
  load(reader: StateReader): void;
}

/** Nodes that are filtered together at most. */
const blockMax = 256;

/** Throws SchedulerConfigError for a configuration that the real scheduler would refuse. */
export function createNodeFilter({ cluster, streams, config, registry }: NodeFilterOptions): NodeFilter {
  const counts = createPodCounts(cluster);
  const order = createNodeOrder(cluster);
  const verdicts = createVerdicts();
  const one: NodeList = { ids: new Int32Array(1), count: 0 };
  const block: NodeList = { ids: new Int32Array(blockMax), count: 0 };
  const handle: PluginHandle = {
    cluster,
    counts,
    streams,
    runFilters: () => refuse('preemption'),
    reasonsOf: () => refuse('preemption'),
  };
  const profiles = createProfiles(config, registry ?? pluginRegistry, handle);
  const states: unknown[] = new Array(Math.max(...profiles.map(({ plugins }) => plugins.length))).fill(undefined);
  let profile = profiles[0]!;
  const cycle: Mutable<Cycle> = {
    cluster,
    counts,
    now: 0,
    pod: -1,
    spec: undefined as unknown as SpecFacts,
    order: one,
    verdicts,
    plugin: 0,
  };

  /** Null: the pod may go to `names`, or to any node where that is null; else why it can go nowhere. */
  function preFilter(pod: PodId): { names: ReadonlySet<string> | null } | NodeRejection {
    counts.sync();
    cycle.now = cluster.now();
    cycle.pod = pod;
    cycle.spec = cluster.specOf(pod);
    cycle.order = order.list();
    resetVerdicts(verdicts, cluster.nodes.count);
    const schedulerName = cycle.spec.spec.schedulerName ?? defaultSchedulerName;
    profile = profiles.find((each) => each.schedulerName === schedulerName) ?? profiles[0]!;
    let names: ReadonlySet<string> | null = null as ReadonlySet<string> | null;
    states.fill(undefined);
    for (const { plugin, slot } of profile.points.preFilter) {
      const result = plugin.preFilter!(cycle);
      states[slot] = SKIP;
      if (result === SKIP) continue;
      if (result.kind === 'error') throw new FilterFailure(`running PreFilter "${plugin.name}": ${result.message}`);
      if (result.kind === 'reject') return { plugin: plugin.name, reasons: [result.reason] };
      states[slot] = result.state;
      if (result.nodes === undefined) continue;
      const before = names;
      names = before === null ? result.nodes : new Set([...before].filter((name) => result.nodes!.has(name)));
    }
    return { names };
  }

  /** Drops the nodes that do not pass; the verdicts say why. */
  function filterList(list: NodeList): void {
    const { filter } = profile.points;
    for (let i = 0; i < filter.length && list.count > 0; i++) {
      const { plugin, slot } = filter[i]!;
      if (states[slot] === SKIP) continue;
      cycle.plugin = i;
      const failure = plugin.filter!(cycle, states[slot], list);
      if (failure !== undefined) throw new FilterFailure(`running "${plugin.name}" filter: ${failure.message}`);
    }
  }

  return {
    firstFit(pod, nodes) {
      const before = preFilter(pod);
      if ('plugin' in before) return -1;
      // Blocks grow: most searches end soon, and a long one is cheaper in lists.
      let wanted = 1;
      block.count = 0;
      for (const node of nodes) {
        if (before.names !== null && !before.names.has(cluster.nodeNames[node]!)) continue;
        block.ids[block.count++] = node;
        if (block.count < wanted) continue;
        filterList(block);
        if (block.count > 0) return block.ids[0]!;
        wanted = Math.min(2 * wanted, block.ids.length);
      }
      filterList(block);
      return block.count > 0 ? block.ids[0]! : -1;
    },
    rejection(pod, node) {
      const before = preFilter(pod);
      if ('plugin' in before) return before;
      if (before.names !== null && !before.names.has(cluster.nodeNames[node]!)) {
        return { plugin: '', reasons: ['PreFilter filtered the Node out'] };
      }
      one.ids[0] = node;
      one.count = 1;
      filterList(one);
      if (one.count > 0) return null;
      const { plugin, slot } = profile.points.filter[verdicts.rejectedBy[node]!]!;
      return { plugin: plugin.name, reasons: plugin.reasons!(cycle, states[slot], node, verdicts.code[node]!) };
    },
    trial(change) {
      const { journal } = cluster;
      const mark = journal.mark();
      try {
        return change((step) => {
          const inner = journal.mark();
          let kept = false;
          try {
            kept = step();
          } finally {
            if (kept) journal.commit(inner);
            else journal.revert(inner);
          }
          return kept;
        });
      } finally {
        journal.revert(mark);
      }
    },
    save: (writer) => order.save(writer),
    load(reader) {
      counts.rebuild();
      order.load(reader);
    },
  };
}

function refuse(what: string): never {
  throw new Error(`${what} is no part of a node filter`);
}
