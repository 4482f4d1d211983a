/**
 * What each node gives of its CPU to the pods that are measured, brought up to date when some of them want something else.
 *
 * Where everybody gets what he wants, before and now, a change concerns those alone that changed. Cost: those; where the
 * node is short, all of its pods.
 */
import type { NodeId } from '../cluster/nodes.ts';
import type { PodId } from '../cluster/pods.ts';
import type { StateReader, StateWriter } from '../sim/state.ts';
import type { Micros } from '../sim/time.ts';
import { type PodShare, sharePods, wantOf } from './cpu-share.ts';
import type { PlainPods } from './plain-pods.ts';
import type { PodCgroup } from './pod-cgroups.ts';
import { waits } from './request-backlog.ts';
import type { UsageRow } from './usage-row.ts';

export interface NodeSharesContext {
  capacity(node: NodeId): number;
  /** Pods of the node, in the order in which they were taken up. */
  membersOf(node: NodeId): Iterable<PodId>;
  readonly plain: Pick<PlainPods, 'has' | 'refresh' | 'leave'>;
  /** Of a pod that is not plain. */
  rowOf(pod: PodId): UsageRow;
  cgroupOf(pod: PodId): PodCgroup;
  /** It wants something else since the last share. */
  isDirty(pod: PodId): boolean;
  refreshDemand(pod: PodId, row: UsageRow, now: Micros): void;
  /** The pod gets so much from now on; null: all that it wants. */
  give(pod: PodId, share: PodShare | null, now: Micros): void;
}

export interface NodeShares {
  enter(row: UsageRow): void;
  leave(row: UsageRow): void;
  /** `changed`: pods of the node that want something else, in the order in which they were taken up. */
  share(node: NodeId, changed: readonly PodId[], now: Micros): void;
  /** Milli-CPU that the node gives now. */
  givenOf(node: NodeId): number;
  save(writer: StateWriter): void;
  /** To be called before the rows that were saved enter again. */
  load(reader: StateReader): void;
}

export function createNodeShares(context: NodeSharesContext): NodeShares {
  const { capacity, membersOf, plain, rowOf, cgroupOf, isDirty, refreshDemand, give } = context;
  /** What the pods want together within their limits. */
  const wantedOf = new Map<NodeId, number>();
  /** Where that was more than the node has. */
  const short = new Set<NodeId>();
  const givenOf = new Map<NodeId, number>();

  function add(node: NodeId, milliCpu: number): void {
    wantedOf.set(node, (wantedOf.get(node) ?? 0) + milliCpu);
  }

  function refresh(pod: PodId, node: NodeId, now: Micros): void {
    const more = plain.has(pod) ? plain.refresh(pod) : null;
    if (more !== null) {
      add(node, more);
      return;
    }
    plain.leave(pod);
    const row = rowOf(pod);
    refreshDemand(pod, row, now);
    const wanted = wantOf(row.parts, cgroupOf(pod));
    if (wanted === row.wanted) return;
    add(row.node, wanted - row.wanted);
    row.wanted = wanted;
  }

  function shareAnew(node: NodeId, now: Micros): void {
    const members = [...membersOf(node)].map((pod) => {
      plain.leave(pod);
      const row = rowOf(pod);
      // Whoever has something waiting takes what others leave.
      if (!isDirty(pod) && waits(row.backlog)) refresh(pod, node, now);
      return { pod, parts: row.parts, cgroup: cgroupOf(pod) };
    });
    const given = sharePods(members, capacity(node));
    let total = 0;
    for (const { rates } of given) total += rates.usedCpu;
    givenOf.set(node, total);
    if ((wantedOf.get(node) ?? 0) > capacity(node)) short.add(node);
    else short.delete(node);
    for (const [index, { pod }] of members.entries()) give(pod, given[index]!, now);
  }

  return {
    enter: ({ node, wanted }) => add(node, wanted),
    leave: ({ node, wanted }) => add(node, -wanted),
    share(node, changed, now) {
      for (const pod of changed) refresh(pod, node, now);
      if (short.has(node) || (wantedOf.get(node) ?? 0) > capacity(node)) {
        shareAnew(node, now);
        return;
      }
      givenOf.set(node, wantedOf.get(node) ?? 0);
      for (const pod of changed) give(pod, null, now);
    },
    givenOf: (node) => givenOf.get(node) ?? 0,
    save(writer) {
      writer.json('shares', { short: [...short], given: [...givenOf] });
    },
    load(reader) {
      const saved = reader.json<{ short: NodeId[]; given: [NodeId, number][] }>('shares');
      wantedOf.clear();
      short.clear();
      for (const node of saved.short) short.add(node);
      givenOf.clear();
      for (const [node, given] of saved.given) givenOf.set(node, given);
    },
  };
}
