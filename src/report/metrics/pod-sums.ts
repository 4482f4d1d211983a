/**
 * Exact sums of what pods had reserved over time, by kind of node and group of pods: request × time from binding to the
 * end. Groups are pods of one workload, namespace and label set.
 *
 * Pods of one group that request the same on nodes of one kind share a row: their time is the sum of the instants at
 * which they went, less the sum of those at which they came. So a pod has one number, its row, and no product is made
 * before somebody asks.
 */
import type { Cluster } from '../../cluster/cluster.ts';
import { grown } from '../../cluster/columns.ts';
import { workloadOfOwner } from '../../cluster/workload-of.ts';
import type { Mutable } from '../../sim/mutable.ts';
import type { StateReader, StateWriter } from '../../sim/state.ts';
import type { Micros } from '../../sim/time.ts';
import { addWide, createWideSums, growWideSums, loadWideSums, saveWideSums, wideToBigInt } from '../../sim/wide-sum.ts';

/** Pods that are counted together. */
export interface PodGroup {
  readonly namespace: string;
  /** `Deployment/shop/web`; '' without an owner. */
  readonly workload: string;
  readonly podClass: number;
}

/** What a group reserved on nodes of one kind: milli-CPU × micros, bytes × micros. */
export interface GroupSum {
  readonly nodeKind: number;
  readonly group: PodGroup;
  readonly cpu: bigint;
  readonly memory: bigint;
}

export interface PodSums {
  attach(pod: number, nodeKind: number, now: Micros): void;
  detach(pod: number, now: Micros): void;
  isAttached(pod: number): boolean;
  /** In the order in which they began. */
  sums(now: Micros): GroupSum[];
  save(writer: StateWriter): void;
  load(reader: StateReader): void;
}

/** More owners, classes, groups and specs than any run has. */
const keyBase = 0x4000000;

export function createPodSums(cluster: Cluster): PodSums {
  const { pods } = cluster;
  let groups: PodGroup[] = [];
  /** By owner × 2^26 + class. */
  const groupIds = new Map<number, number>();
  /** By kind of node, group, milli-CPU and bytes. */
  const rows = new Map<string, number>();
  /** By row: instants of going less instants of coming, in micros, and how many pods are there now. */
  const micros = createWideSums(0);
  let members = new Int32Array(0);
  /** Rows by kind of node, then by group × 2^26 + spec: pods of a spec ask for the same. A cache. */
  let rowOfSpec: Map<number, number>[] = [];
  /** By row of the table of pods: row of the sums; -1: not attached. */
  let sumRow = new Int32Array(0);

  function groupOf(pod: number): number {
    const owner = pods.owner[pod]!;
    const podClass = pods.podClass[pod]!;
    const key = owner * keyBase + podClass;
    let id = groupIds.get(key);
    if (id === undefined) {
      const workload = owner === 0 ? '' : workloadOfOwner(cluster, owner);
      id = groups.push({ namespace: cluster.namespaceOf(pod), workload, podClass }) - 1;
      groupIds.set(key, id);
    }
    return id;
  }

  function rowOf(pod: number, nodeKind: number): number {
    const group = groupOf(pod);
    const known = (rowOfSpec[nodeKind] ??= new Map()).get(group * keyBase + pods.spec[pod]!);
    if (known !== undefined) return known;
    const { milliCpu, memoryBytes } = cluster.specOf(pod);
    const key = `${nodeKind} ${group} ${milliCpu} ${memoryBytes}`;
    let row = rows.get(key);
    if (row === undefined) {
      rows.set(key, (row = rows.size));
      growWideSums(micros, rows.size);
      if (row >= members.length) members = grown(members, rows.size, 0);
    }
    rowOfSpec[nodeKind]!.set(group * keyBase + pods.spec[pod]!, row);
    return row;
  }

  return {
    attach(pod, nodeKind, now) {
      if (pod >= sumRow.length) sumRow = grown(sumRow, Math.max(pods.flags.length, pod + 1), -1);
      const row = rowOf(pod, nodeKind);
      sumRow[pod] = row;
      members[row]! += 1;
      addWide(micros, row, -now);
    },
    detach(pod, now) {
      const row = sumRow[pod] ?? -1;
      if (row < 0) return;
      sumRow[pod] = -1;
      members[row]! -= 1;
      addWide(micros, row, now);
    },
    isAttached: (pod) => (sumRow[pod] ?? -1) >= 0,
    sums(now) {
      const sums = new Map<string, Mutable<GroupSum>>();
      for (const [key, row] of rows) {
        const [nodeKind, group, milliCpu, memoryBytes] = key.split(' ').map(Number) as [number, number, number, number];
        const known = `${nodeKind} ${group}`;
        let sum = sums.get(known);
        if (sum === undefined) sums.set(known, (sum = { nodeKind, group: groups[group]!, cpu: 0n, memory: 0n }));
        const time = wideToBigInt(micros, row) + BigInt(members[row]!) * BigInt(now);
        sum.cpu += BigInt(milliCpu) * time;
        sum.memory += BigInt(memoryBytes) * time;
      }
      return [...sums.values()];
    },
    save(writer) {
      writer.json('groups', groups as never);
      writer.json('groupIds', [...groupIds]);
      writer.json('rows', [...rows]);
      saveWideSums(micros, rows.size, 'micros', writer);
      writer.array('members', members, rows.size);
      writer.array('sumRow', sumRow, Math.min(pods.count, sumRow.length));
    },
    load(reader) {
      groups = reader.json<PodGroup[]>('groups');
      refill(groupIds, reader.json<[number, number][]>('groupIds'));
      rowOfSpec = [];
      refill(rows, reader.json<[string, number][]>('rows'));
      loadWideSums(micros, 'micros', reader);
      members = reader.array('members', Int32Array);
      sumRow = reader.array('sumRow', Int32Array);
    },
  };
}

function refill<Key>(map: Map<Key, number>, entries: readonly (readonly [Key, number])[]): void {
  map.clear();
  for (const [key, value] of entries) map.set(key, value);
}
