/**
 * What-ifs: would this pod find a node, and which, if something were otherwise? A cycle of its own asks the scenario's
 * own profiles, without preemption: what is asked is where there is room, not who could be made to go. It looks at every
 * node where `everyNode` says so. A trial happens in a mark of the journal and leaves nothing behind.
 */
import type { Cluster } from '../cluster/cluster.ts';
import type { PodId } from '../cluster/pods.ts';
import type { Streams } from '../sim/random.ts';
import type { Attempt } from './attempt.ts';
import type { KubeSchedulerConfiguration, SchedulerProfile } from './config.ts';
import { createPodCounts } from './counts.ts';
import { createSchedulingCycle } from './cycle.ts';
import { type PluginRegistry, pluginRegistry } from './plugins/registry.ts';
import type { AttemptTrace } from './trace.ts';

export { createNodeFilter, type NodeFilter, type NodeFilterOptions, type NodeRejection } from './node-filter.ts';

export interface WhatIfOptions {
  readonly cluster: Cluster;
  readonly streams: Streams;
  readonly config?: KubeSchedulerConfiguration | undefined;
  /** Default: the plugins of the project. */
  readonly registry?: PluginRegistry | undefined;
  /** True: no sampling, so that an answer is about all nodes. */
  readonly everyNode: boolean;
}

export interface WhatIf {
  /** One attempt that stays: a pod that finds a node is bound to it. */
  place(pod: PodId, trace?: AttemptTrace): Attempt;
  /**
   * Does `body`, in which pods are placed and everything is changed by verbs that can be undone; then all is as it was.
   */
  dryRun<T>(body: () => T): T;
  /** One attempt after `change`, which may use every verb that can be undone; then all is as it was. */
  trial(pod: PodId, change: () => void, trace?: AttemptTrace): Attempt;
}

/** Throws SchedulerConfigError for a configuration that the real scheduler would refuse. */
export function createWhatIf({ cluster, streams, config, registry, everyNode }: WhatIfOptions): WhatIf {
  const counts = createPodCounts(cluster);
  const cycle = createSchedulingCycle({
    cluster,
    counts,
    registry: registry ?? pluginRegistry,
    config: withoutPreemption(config ?? {}, everyNode),
    streams,
  });
  function dryRun<T>(body: () => T): T {
    counts.beginDryRun();
    const mark = cluster.journal.mark();
    try {
      return body();
    } finally {
      cluster.journal.revert(mark);
      counts.endDryRun();
    }
  }
  return {
    place: cycle.attempt,
    dryRun,
    trial: (pod, change, trace) =>
      dryRun(() => {
        change();
        return cycle.attempt(pod, trace);
      }),
  };
}

function withoutPreemption(config: KubeSchedulerConfiguration, everyNode: boolean): KubeSchedulerConfiguration {
  const profiles: readonly SchedulerProfile[] = config.profiles?.length ? config.profiles : [{}];
  return {
    ...config,
    ...(everyNode && { percentageOfNodesToScore: 100 }),
    profiles: profiles.map((profile) => ({
      ...profile,
      ...(everyNode && { percentageOfNodesToScore: 100 }),
      plugins: { ...profile.plugins, postFilter: { disabled: [{ name: '*' }] } },
    })),
  };
}
