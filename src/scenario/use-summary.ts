/** Makes the summary's part about use from the components of a run. */

import type { Cluster } from '../cluster/cluster.ts';
import type { NodeId } from '../cluster/nodes.ts';
import { nodesInOrder } from '../cluster/nodes-in-order.ts';
import type { PodId } from '../cluster/pods.ts';
import type { KillRecord } from '../nodes/kill-records.ts';
import type { MemoryPressure } from '../nodes/memory-pressure.ts';
import { createPodCgroups, type PodCgroup } from '../nodes/pod-cgroups.ts';
import type { UsageTotals } from '../nodes/usage-sums.ts';
import type { Usage } from '../nodes/usage-types.ts';
import type { KillSummary, NodeUseFigures, UseFigures, UseSummary, WorkloadUse } from '../report/use.ts';
import type { Micros } from '../sim/time.ts';

/** Kills named in the summary. */
const killsMax = 50;

/** Nothing where nothing says what pods use. `lasted`: the time simulated. */
export function useSummary(
  cluster: Cluster,
  usage: Usage,
  pressure: MemoryPressure | null,
  lasted: Micros,
): { readonly use?: UseSummary } {
  if (!usage.measured) return {};
  const kills = pressure?.kills() ?? [];
  const workloads = usage
    .workloadTotals()
    .map(
      ([workload, totals]): WorkloadUse => ({
        workload,
        ...figures(totals, lasted, kills, (one) => one.workload === workload),
      }),
    )
    .sort((a, b) => lack(b) - lack(a) || (a.workload < b.workload ? -1 : 1));
  const cgroupOf = createPodCgroups(cluster);
  const pressed = new Set(pressure?.underPressure() ?? []);
  const nodes = nodesInOrder(cluster).map((node): NodeUseFigures => {
    const name = cluster.nodeNames[node]!;
    const own = figures(usage.nodeTotals(node), lasted, kills, (one) => one.node === name);
    return { node: name, ...own, underMemoryPressure: pressed.has(node), ...limitsOn(cluster, cgroupOf, node) };
  });
  const all = usage.workloadTotals().map(([, totals]) => totals);
  const use: UseSummary = {
    total: figures(sumOf(all), lasted, kills, () => true),
    workloads,
    nodes,
    kills: kills.slice(0, killsMax).map(killSummary),
  };
  return { use };
}

function figures(
  totals: UsageTotals,
  lasted: Micros,
  kills: readonly KillRecord[],
  ours: (kill: KillRecord) => boolean,
): UseFigures {
  const own = kills.filter(ours);
  const evictions = own.filter(({ cause }) => cause === 'eviction').length;
  // Milli-CPU × µs are a millionth of a core-millisecond.
  const millis = (sum: bigint): number => Number(sum / 1_000_000n);
  return {
    usedCpuMillis: millis(totals.usedCpu),
    throttledCpuMillis: millis(totals.throttledCpu),
    shortCpuMillis: millis(totals.shortCpu),
    throttledMillis: Number(totals.throttledMicros / 1000n),
    shortMillis: Number(totals.shortMicros / 1000n),
    meanMemoryBytes: lasted === 0 ? 0 : Number(totals.memory / BigInt(lasted)),
    gaveUpRequests: Number(totals.gaveUp / 1_000_000n),
    oomKills: own.length - evictions,
    evictions,
  };
}

function sumOf(all: readonly UsageTotals[]): UsageTotals {
  const of = (name: keyof UsageTotals): bigint => all.reduce((sum, totals) => sum + totals[name], 0n);
  return {
    usedCpu: of('usedCpu'),
    throttledCpu: of('throttledCpu'),
    shortCpu: of('shortCpu'),
    throttledMicros: of('throttledMicros'),
    shortMicros: of('shortMicros'),
    memory: of('memory'),
    gaveUp: of('gaveUp'),
  };
}

function lack({ throttledCpuMillis, shortCpuMillis, oomKills, evictions }: UseFigures): number {
  // A kill weighs more than any CPU that was lacking.
  return throttledCpuMillis + shortCpuMillis + (oomKills + evictions) * 1e12;
}

function limitsOn(
  { nodes, pods }: Cluster,
  cgroupOf: (pod: PodId) => PodCgroup,
  node: NodeId,
): Pick<NodeUseFigures, 'limitMilliCpu' | 'allocatableMilliCpu' | 'limitMemoryBytes' | 'allocatableMemoryBytes'> {
  let [limitMilliCpu, limitMemoryBytes] = [0, 0];
  for (let pod = nodes.firstPod[node]!; pod >= 0; pod = pods.nextOnNode[pod]!) {
    for (const container of cgroupOf(pod).containers) {
      if (!container.amounts.restartable && !cgroupOf(pod).amounts.containers.includes(container.amounts)) continue;
      limitMilliCpu += container.limitMilliCpu;
      limitMemoryBytes += container.limitMemoryBytes;
    }
  }
  return {
    limitMilliCpu,
    allocatableMilliCpu: nodes.allocatableMilliCpu[node]!,
    limitMemoryBytes,
    allocatableMemoryBytes: nodes.allocatableMemoryBytes[node]!,
  };
}

function killSummary(kill: KillRecord): KillSummary {
  const { atMicros, cause, node, pod, container, memoryBytes, requestBytes, limitBytes, candidates, ranking } = kill;
  const next = ranking[1];
  return {
    atMicros,
    cause,
    node,
    pod,
    container,
    memoryBytes,
    requestBytes,
    limitBytes,
    candidates,
    next: next === undefined ? null : next.pod,
  };
}
