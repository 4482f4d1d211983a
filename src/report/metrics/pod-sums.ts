/**
 * Exact sums of what pods had reserved over time, by kind of node and group of pods: request × time from binding to the
 * end. Two products per pod's life, none per event. Groups are pods of one workload, namespace and label set.
 */
import type { Cluster } from '../../cluster/cluster.ts';
import { grown } from '../../cluster/columns.ts';
import { workloadOfOwner } from '../../cluster/workload-of.ts';
import type { StateReader, StateWriter } from '../../sim/state.ts';
import type { Micros } from '../../sim/time.ts';
import {
  addWideProduct,
  createWideSums,
  growWideSums,
  loadWideSums,
  saveWideSums,
  wideToBigInt,
} from '../../sim/wide-sum.ts';

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

export function createPodSums(cluster: Cluster): PodSums {
  const { pods } = cluster;
  let groups: PodGroup[] = [];
  const groupIds = new Map<string, number>();
  const rows = new Map<string, number>();
  const cpu = createWideSums(0);
  const memory = createWideSums(0);
  /** By row of the table of pods: row of the sums (-1: not attached), since when, and how much. */
  let sumRow = new Int32Array(0);
  let since = new Float64Array(0);
  let milliCpu = new Float64Array(0);
  let memoryBytes = new Float64Array(0);

  function groupOf(pod: number): number {
    const [owner, podClass] = [pods.owner[pod]!, pods.podClass[pod]!];
    const key = `${owner} ${podClass}`;
    let id = groupIds.get(key);
    if (id === undefined) {
      const workload = owner === 0 ? '' : workloadOfOwner(cluster, owner);
      id = groups.push({ namespace: cluster.namespaceOf(pod), workload, podClass }) - 1;
      groupIds.set(key, id);
    }
    return id;
  }

  function settle(pod: number, now: Micros): void {
    const row = sumRow[pod]!;
    const micros = now - since[pod]!;
    since[pod] = now;
    if (micros === 0) return;
    addWideProduct(cpu, row, milliCpu[pod]!, micros);
    addWideProduct(memory, row, memoryBytes[pod]!, micros);
  }

  return {
    attach(pod, nodeKind, now) {
      if (pod >= sumRow.length) {
        const count = Math.max(pods.count, pod + 1);
        sumRow = grown(sumRow, count, -1);
        since = grown(since, count, 0);
        milliCpu = grown(milliCpu, count, 0);
        memoryBytes = grown(memoryBytes, count, 0);
      }
      const key = `${nodeKind} ${groupOf(pod)}`;
      let row = rows.get(key);
      if (row === undefined) {
        rows.set(key, (row = rows.size));
        growWideSums(cpu, rows.size);
        growWideSums(memory, rows.size);
      }
      const facts = cluster.specOf(pod);
      sumRow[pod] = row;
      since[pod] = now;
      milliCpu[pod] = facts.milliCpu;
      memoryBytes[pod] = facts.memoryBytes;
    },
    detach(pod, now) {
      if ((sumRow[pod] ?? -1) < 0) return;
      settle(pod, now);
      sumRow[pod] = -1;
    },
    isAttached: (pod) => (sumRow[pod] ?? -1) >= 0,
    sums(now) {
      for (let pod = 0; pod < sumRow.length; pod++) if (sumRow[pod]! >= 0) settle(pod, now);
      return [...rows].map(([key, row]) => {
        const [nodeKind, group] = key.split(' ').map(Number) as [number, number];
        return { nodeKind, group: groups[group]!, cpu: wideToBigInt(cpu, row), memory: wideToBigInt(memory, row) };
      });
    },
    save(writer) {
      writer.json('groups', groups as never);
      writer.json('groupIds', [...groupIds]);
      writer.json('rows', [...rows]);
      saveWideSums(cpu, rows.size, 'cpu', writer);
      saveWideSums(memory, rows.size, 'memory', writer);
      const count = Math.min(pods.count, sumRow.length);
      writer.array('sumRow', sumRow, count);
      writer.array('since', since, count);
      writer.array('milliCpu', milliCpu, count);
      writer.array('memoryBytes', memoryBytes, count);
    },
    load(reader) {
      groups = reader.json<PodGroup[]>('groups');
      refill(groupIds, reader.json<[string, number][]>('groupIds'));
      refill(rows, reader.json<[string, number][]>('rows'));
      loadWideSums(cpu, 'cpu', reader);
      loadWideSums(memory, 'memory', reader);
      sumRow = reader.array('sumRow', Int32Array);
      since = reader.array('since', Float64Array);
      milliCpu = reader.array('milliCpu', Float64Array);
      memoryBytes = reader.array('memoryBytes', Float64Array);
    },
  };
}

function refill(map: Map<string, number>, entries: readonly (readonly [string, number])[]): void {
  map.clear();
  for (const [key, value] of entries) map.set(key, value);
}
