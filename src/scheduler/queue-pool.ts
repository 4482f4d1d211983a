/**
 * The unschedulable pods, in groups. Pods that were rejected by the same plugins and look the same to every hint (spec,
 * class, owner) share a group, and an event is put to a group once. So thousands of waiting pods of a few templates cost
 * a few hints per event, and nothing at all where no rejecting plugin registered for the event.
 *
 * Costs: add and remove O(1); an event O(groups whose plugins want it), plus the pods that it moves.
 */
import type { Cluster } from '../cluster/cluster.ts';
import type { PodId } from '../cluster/pods.ts';
import type { ClusterEvent } from './events.ts';
import type { Interests, PluginInterest } from './queue-interests.ts';
import { noPlugins, type PluginSets, type QueueRows } from './queue-rows.ts';

/** What to do with a pod after an event (v1.34 scheduling_queue.go queueingStrategy). */
export const Strategy = { skip: 0, afterBackoff: 1, immediately: 2 } as const;
export type Strategy = (typeof Strategy)[keyof typeof Strategy];

export interface UnschedulablePool {
  size(): number;
  add(pod: PodId): void;
  remove(pod: PodId): void;
  has(pod: PodId): boolean;
  /** What the event means for one pod (v1.34 scheduling_queue.go isPodWorthRequeuing). */
  strategyFor(pod: PodId, event: ClusterEvent): Strategy;
  /** Calls `move` for every pod of at most this priority that the event may help, after all hints were asked. */
  eachHelpedBy(event: ClusterEvent, priorityMax: number, move: (pod: PodId, strategy: Strategy) => void): void;
  list(): PodId[];
  clear(): void;
}

/** Pods of one profile that the same plugins rejected. */
interface Bucket {
  readonly profile: number;
  readonly unschedulablePlugins: ReadonlySet<string>;
  readonly pendingPlugins: ReadonlySet<string>;
  /** The plugin that holds the pods back, '' for none. */
  readonly gatingPlugin: string;
  readonly groups: Map<string, Group>;
  /** Of the registrations for one kind of event, those of the rejecting plugins. */
  readonly rejectors: Map<readonly PluginInterest[], readonly PluginInterest[]>;
}

interface Group {
  readonly key: string;
  readonly bucket: Bucket;
  readonly priority: number;
  readonly pods: Set<PodId>;
}

export interface PoolOptions {
  readonly cluster: Cluster;
  readonly rows: QueueRows;
  readonly sets: PluginSets;
  readonly interests: Interests;
}

export function createUnschedulablePool({ cluster, rows, sets, interests }: PoolOptions): UnschedulablePool {
  const buckets = new Map<string, Bucket>();
  const groupOf = new Map<PodId, Group>();

  function bucketFor(pod: PodId): Bucket {
    const profile = rows.profile[pod]!;
    const rejecting = rows.unschedulablePlugins[pod]!;
    const pending = rows.pendingPlugins[pod]!;
    const gating = rows.gatingPlugin[pod]!;
    const key = `${profile} ${rejecting} ${pending} ${gating}`;
    let bucket = buckets.get(key);
    if (bucket === undefined) {
      bucket = {
        profile,
        unschedulablePlugins: new Set(sets.names(rejecting)),
        pendingPlugins: new Set(sets.names(pending)),
        gatingPlugin: gating === noPlugins ? '' : sets.names(gating)[0]!,
        groups: new Map(),
        rejectors: new Map(),
      };
      buckets.set(key, bucket);
    }
    return bucket;
  }

  function groupFor(pod: PodId): Group {
    const bucket = bucketFor(pod);
    const { pods } = cluster;
    const { spec, priority } = cluster.specOf(pod);
    // Claims of ephemeral volumes are named after the pod: such a pod is like no other.
    const alone = spec.volumes?.some((volume) => volume.ephemeral !== undefined) ? pod : '';
    const key = `${pods.spec[pod]} ${pods.podClass[pod]} ${pods.owner[pod]} ${alone}`;
    let group = bucket.groups.get(key);
    if (group === undefined) {
      group = { key, bucket, priority, pods: new Set() };
      bucket.groups.set(key, group);
    }
    return group;
  }

  /** The registrations of the rejecting plugins that match the event. */
  function matching(bucket: Bucket, { resource, action }: ClusterEvent): readonly PluginInterest[] {
    if (bucket.gatingPlugin !== '' && !interests.ofPlugin(bucket.gatingPlugin, resource, action)) return [];
    return rejectorsOf(bucket, interests.matching(bucket.profile, resource, action));
  }

  return {
    size: () => groupOf.size,
    add(pod) {
      const group = groupFor(pod);
      group.pods.add(pod);
      groupOf.set(pod, group);
    },
    remove(pod) {
      const group = groupOf.get(pod)!;
      groupOf.delete(pod);
      group.pods.delete(pod);
      if (group.pods.size === 0) group.bucket.groups.delete(group.key);
    },
    has: (pod) => groupOf.has(pod),
    strategyFor(pod, event) {
      const { bucket } = groupOf.get(pod)!;
      const all = interests.matching(bucket.profile, event.resource, event.action);
      return strategyOf(bucket, rejectorsOf(bucket, all), pod, event);
    },
    eachHelpedBy(event, priorityMax, move) {
      const helped: { group: Group; strategy: Strategy }[] = [];
      for (const bucket of buckets.values()) {
        if (bucket.groups.size === 0) continue;
        const found = matching(bucket, event);
        if (found.length === 0) continue;
        for (const group of bucket.groups.values()) {
          if (group.priority > priorityMax) continue;
          const [pod] = group.pods;
          const strategy = strategyOf(bucket, found, pod!, event);
          if (strategy !== Strategy.skip) helped.push({ group, strategy });
        }
      }
      for (const { group, strategy } of helped) for (const pod of [...group.pods]) move(pod, strategy);
    },
    list: () => [...groupOf.keys()],
    clear() {
      buckets.clear();
      groupOf.clear();
    },
  };
}

function rejectorsOf(bucket: Bucket, interests: readonly PluginInterest[]): readonly PluginInterest[] {
  let found = bucket.rejectors.get(interests);
  if (found === undefined) {
    const { unschedulablePlugins, pendingPlugins } = bucket;
    found = interests.filter(({ plugin }) => unschedulablePlugins.has(plugin) || pendingPlugins.has(plugin));
    bucket.rejectors.set(interests, found);
  }
  return found;
}

/** One plugin that says yes is enough; one that the pod waits for (Pending) spares it the backoff. */
function strategyOf(bucket: Bucket, interests: readonly PluginInterest[], pod: PodId, event: ClusterEvent): Strategy {
  let strategy: Strategy = Strategy.skip;
  for (const { plugin, interest } of interests) {
    if (interest.hint !== undefined && !interest.hint(pod, event)) continue;
    if (bucket.pendingPlugins.has(plugin)) return Strategy.immediately;
    if (bucket.pendingPlugins.size === 0) return Strategy.afterBackoff;
    strategy = Strategy.afterBackoff;
  }
  return strategy;
}
