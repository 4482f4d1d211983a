/**
 * The unschedulable pods, in groups. Pods of one kind (spec, class, owner) that were rejected by the same plugins share a
 * group, and an event is put to a group once. Pods that were rejected by the same plugins stand in one list in the order
 * of their stamps, whatever their kind, so that an event which helps all of them takes them out in the order in which
 * they will go. So thousands of waiting pods of a few templates cost a few hints per event, and nothing at all where no
 * rejecting plugin registered for the event.
 *
 * Costs: add and remove O(1); an event O(groups whose plugins want it), plus the length of the lists in which it helps
 * somebody.
 */
import type { PodId } from '../cluster/pods.ts';
import type { ClusterEvent } from './events.ts';
import { type Bucket, type Group, type Kind, Strategy } from './queue-groups.ts';
import type { Interests, PluginInterest } from './queue-interests.ts';
import type { Kinds } from './queue-kinds.ts';
import { noPlugins, type PluginSets, type QueueRows } from './queue-rows.ts';
import type { Track, Tracks } from './queue-tracks.ts';

export interface UnschedulablePool {
  size(): number;
  add(pod: PodId): void;
  remove(pod: PodId): void;
  has(pod: PodId): boolean;
  /** The group of pods of this kind that these plugins rejected, and none is pending or gates. */
  groupFor(kind: Kind, plugins: number): Group;
  /** As `add`, for a pod of this group with a fresh stamp. */
  addFresh(group: Group, pod: PodId): void;
  /** As `add`, for pods that are in the order of their stamps, and that the same plugins rejected. */
  addSorted(pods: readonly PodId[]): void;
  /** What the event means for these pods of a profile, which these plugins rejected; null: not the same for all. */
  strategyForAll(pods: readonly PodId[], profile: number, plugins: number, event: ClusterEvent): Strategy | null;
  /** What the event means for one pod (v1.34 scheduling_queue.go isPodWorthRequeuing). */
  strategyFor(pod: PodId, event: ClusterEvent): Strategy;
  /**
   * Takes out every pod of at most this priority that the event may help, after all hints were asked, and calls `move`
   * with it: in the order of their stamps, those that a plugin gates last.
   */
  takeHelpedBy(event: ClusterEvent, priorityMax: number, move: (pod: PodId, strategy: Strategy) => void): void;
  /** The pod that was unschedulable for longest and is not gated, or -1. */
  oldest(): PodId;
  list(): PodId[];
  clear(): void;
}

export interface PoolOptions {
  readonly rows: QueueRows;
  readonly sets: PluginSets;
  readonly interests: Interests;
  readonly tracks: Tracks;
  readonly kinds: Kinds;
}

export function createUnschedulablePool({ rows, sets, interests, tracks, kinds }: PoolOptions): UnschedulablePool {
  const buckets = new Map<string, Bucket>();
  /** All buckets, in the order of their making. */
  const all: Bucket[] = [];
  /** Of buckets that were given up. */
  const spare: Track[] = [];
  /** By pod that is in the pool. */
  let groupOf: (Group | undefined)[] = [];
  let size = 0;

  function bucketFor(profile: number, rejecting: number, pending: number, gating: number): Bucket {
    const key = `${profile} ${rejecting} ${pending} ${gating}`;
    let bucket = buckets.get(key);
    if (bucket === undefined) {
      bucket = {
        profile,
        unschedulablePlugins: new Set(sets.names(rejecting)),
        pendingPlugins: new Set(sets.names(pending)),
        gatingPlugin: gating === noPlugins ? '' : sets.names(gating)[0]!,
        track: spare.pop() ?? tracks.create(),
        groups: [],
        rejectors: new Map(),
      };
      buckets.set(key, bucket);
      all.push(bucket);
    }
    return bucket;
  }

  function groupIn(kind: Kind, bucket: Bucket): Group {
    for (const group of kind.groups) if (group.bucket === bucket) return group;
    const { priority } = kind;
    const group: Group = { bucket, priority, size: 0, place: -1, sample: -1, strategy: Strategy.skip };
    kind.groups.push(group);
    return group;
  }

  function enter(group: Group, pod: PodId): void {
    const { groups } = group.bucket;
    if (group.size === 0) group.place = groups.push(group) - 1;
    group.size += 1;
    group.sample = pod;
    while (groupOf.length <= pod) groupOf.push(undefined);
    groupOf[pod] = group;
    size += 1;
  }

  function leave(group: Group, pod: PodId): void {
    groupOf[pod] = undefined;
    size -= 1;
    group.size -= 1;
    if (group.size > 0) return;
    const { groups } = group.bucket;
    const last = groups.pop()!;
    if (last === group) return;
    groups[group.place] = last;
    last.place = group.place;
  }

  /** Any pod of the group that is in the pool. */
  function sampleOf(group: Group): PodId {
    if (groupOf[group.sample] === group) return group.sample;
    const { pods, from, to } = group.bucket.track;
    for (let at = to - 1; at >= from; at--) {
      const pod = pods[at]!;
      if (pod >= 0 && groupOf[pod] === group) return (group.sample = pod);
    }
    throw new Error('queue: a group without pods among those of its bucket');
  }

  /** The registrations of the rejecting plugins that match the event. */
  function matching(bucket: Bucket, { resource, action }: ClusterEvent): readonly PluginInterest[] {
    if (bucket.gatingPlugin !== '' && !interests.ofPlugin(bucket.gatingPlugin, resource, action)) return [];
    return rejectorsOf(bucket, interests.matching(bucket.profile, resource, action));
  }

  /** Asks the hints about every group of the bucket; how many pods the event may help. */
  function ask(bucket: Bucket, event: ClusterEvent, priorityMax: number): number {
    const { groups } = bucket;
    if (groups.length === 0) return 0;
    const found = matching(bucket, event);
    if (found.length === 0) return 0;
    let helped = 0;
    for (const group of groups) {
      group.strategy =
        group.priority > priorityMax ? Strategy.skip : strategyOf(bucket, found, () => sampleOf(group), event);
      if (group.strategy !== Strategy.skip) helped += group.size;
    }
    return helped;
  }

  /** The pods that are to be moved, with their strategies, in the order of their stamps. */
  function take(bucket: Bucket, count: number): Taken {
    const pods = new Int32Array(count);
    const strategies = new Uint8Array(count);
    const { track } = bucket;
    let at = 0;
    for (let i = track.from; at < count; i++) {
      const pod = track.pods[i]!;
      if (pod < 0) continue;
      const { strategy } = groupOf[pod]!;
      if (strategy === Strategy.skip) continue;
      pods[at] = pod;
      strategies[at++] = strategy;
    }
    return { pods, strategies };
  }

  function remove(pod: PodId): void {
    tracks.remove(pod);
    leave(groupOf[pod]!, pod);
  }

  return {
    size: () => size,
    add(pod) {
      const gating = rows.gatingPlugin[pod]!;
      const bucket = bucketFor(rows.profile[pod]!, rows.unschedulablePlugins[pod]!, rows.pendingPlugins[pod]!, gating);
      const { track } = bucket;
      const isLate = gating === noPlugins && track.size > 0 && rows.stamp[tracks.last(track)]! > rows.stamp[pod]!;
      if (isLate) tracks.insert(track, pod);
      else tracks.append(track, pod);
      enter(groupIn(kinds.kindOf(pod), bucket), pod);
    },
    addFresh(group, pod) {
      tracks.append(group.bucket.track, pod);
      enter(group, pod);
    },
    addSorted(pods) {
      const [first] = pods;
      if (first === undefined) return;
      const bucket = bucketFor(rows.profile[first]!, rows.unschedulablePlugins[first]!, noPlugins, noPlugins);
      const { track } = bucket;
      const there = [...track.pods.subarray(track.from, track.to)].filter((pod) => pod >= 0);
      for (const pod of there) tracks.remove(pod);
      const inOrder = [...there, ...pods].sort((a, b) => rows.stamp[a]! - rows.stamp[b]!);
      for (const pod of inOrder) tracks.append(track, pod);
      for (const pod of pods) enter(groupIn(kinds.kindOf(pod), bucket), pod);
    },
    strategyForAll(asked, profile, plugins, event) {
      const bucket = bucketFor(profile, plugins, noPlugins, noPlugins);
      const found = matching(bucket, event);
      if (found.length === 0) return Strategy.skip;
      const first = strategyOf(bucket, found, () => asked[0]!, event);
      for (const pod of asked) if (strategyOf(bucket, found, () => pod, event) !== first) return null;
      return first;
    },
    groupFor: (kind, plugins) => groupIn(kind, bucketFor(kind.profile, plugins, noPlugins, noPlugins)),
    remove,
    has: (pod) => groupOf[pod] !== undefined,
    strategyFor(pod, event) {
      const { bucket } = groupOf[pod]!;
      const registered = interests.matching(bucket.profile, event.resource, event.action);
      return strategyOf(bucket, rejectorsOf(bucket, registered), () => pod, event);
    },
    takeHelpedBy(event, priorityMax, move) {
      let helped: Taken | null = null;
      let gated: Taken | null = null;
      for (const bucket of all) {
        const count = ask(bucket, event, priorityMax);
        if (count === 0) continue;
        const taken = take(bucket, count);
        if (bucket.gatingPlugin === '') helped = helped === null ? taken : merged(helped, taken, rows.stamp);
        else gated = gated === null ? taken : merged(gated, taken, rows.stamp);
      }
      for (const taken of [helped, gated]) {
        if (taken === null) continue;
        for (let i = 0; i < taken.pods.length; i++) {
          remove(taken.pods[i]!);
          move(taken.pods[i]!, taken.strategies[i] as Strategy);
        }
      }
    },
    oldest() {
      let oldest = -1;
      for (const { track, gatingPlugin } of all) {
        if (track.size === 0 || gatingPlugin !== '') continue;
        const pod = track.pods[track.from]!;
        if (oldest < 0 || rows.stamp[pod]! < rows.stamp[oldest]!) oldest = pod;
      }
      return oldest;
    },
    list: () => all.flatMap(({ track }) => [...track.pods.subarray(track.from, track.to)].filter((pod) => pod >= 0)),
    clear() {
      buckets.clear();
      for (const { track } of all) spare.push(track);
      all.length = 0;
      groupOf = [];
      size = 0;
    },
  };
}

interface Taken {
  readonly pods: Int32Array;
  readonly strategies: Uint8Array;
}

function merged(a: Taken, b: Taken, stamp: Float64Array): Taken {
  const pods = new Int32Array(a.pods.length + b.pods.length);
  const strategies = new Uint8Array(pods.length);
  let [atA, atB] = [0, 0];
  for (let i = 0; i < pods.length; i++) {
    const isA = atB === b.pods.length || (atA < a.pods.length && stamp[a.pods[atA]!]! < stamp[b.pods[atB]!]!);
    const [from, at] = isA ? [a, atA++] : [b, atB++];
    pods[i] = from.pods[at]!;
    strategies[i] = from.strategies[at]!;
  }
  return { pods, strategies };
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
function strategyOf(
  bucket: Bucket,
  interests: readonly PluginInterest[],
  podOf: () => PodId,
  event: ClusterEvent,
): Strategy {
  let strategy: Strategy = Strategy.skip;
  for (const { plugin, interest } of interests) {
    if (interest.hint !== undefined && !interest.hint(podOf(), event)) continue;
    if (bucket.pendingPlugins.has(plugin)) return Strategy.immediately;
    if (bucket.pendingPlugins.size === 0) return Strategy.afterBackoff;
    strategy = Strategy.afterBackoff;
  }
  return strategy;
}
