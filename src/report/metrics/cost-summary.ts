/** The ledger's sums as a bill. */
import type { Cluster } from '../../cluster/cluster.ts';
import { NodeFlag } from '../../cluster/nodes.ts';
import type { Micros } from '../../sim/time.ts';
import type { RoomMeasure } from './capacity.ts';
import { type CostSummary, costsBy, dearestFirst, hoursOf, poolCosts, pricePerHour } from './cost.ts';
import type { Ledger } from './ledger.ts';

const microsPerDay = 86_400_000_000;
const hoursPerMonth = 730;

/** `label`: by whose values the bill is divided too. */
export function costSummary(
  cluster: Cluster,
  ledger: Ledger,
  measure: RoomMeasure,
  label: string | null,
  now: Micros,
): CostSummary {
  const { nodeTime, podSums } = ledger;
  const nodeMicros = nodeTime.micros(now);
  const pools = poolCosts(nodeTime.kinds, nodeMicros);
  const totalMicroUsd = pools.reduce((sum, { microUsd }) => sum + microUsd, 0);
  const sums = podSums.sums(now).map(({ nodeKind, ...sum }) => ({ kind: nodeTime.kinds[nodeKind]!, ...sum }));
  const namespaces = dearestFirst(costsBy(sums, ({ namespace }) => namespace));
  const workloads = costsBy(sums, ({ namespace, workload }) => `${namespace} ${workload}`);
  const labelOf = (podClass: number): string => cluster.podClasses[podClass]!.labels[label!] ?? '';
  const perHour = nodeTime.priceMicroUsdPerHour();
  const now_ = nowPerHour(cluster, ledger, measure);
  return {
    currency: 'USD',
    totalMicroUsd,
    microUsdPerHour: perHour,
    microUsdPerDay: perHour * 24,
    microUsdPerMonth: perHour * hoursPerMonth,
    meanMicroUsdPerDay: now === 0 ? perHour * 24 : Math.round((totalMicroUsd / now) * microsPerDay),
    unpricedNodeHours: hoursOf(sumOf(nodeMicros, (id) => nodeTime.kinds[id]!.priceMicroUsdPerHour === null)),
    nodeHours: hoursOf(sumOf(nodeMicros, () => true)),
    pools,
    namespaces,
    workloads: dearestFirst(workloads).map(({ name, microUsd }) => {
      const at = name.indexOf(' ');
      return { namespace: name.slice(0, at), name: name.slice(at + 1), microUsd };
    }),
    labels: label === null ? null : dearestFirst(costsBy(sums, ({ podClass }) => labelOf(podClass))),
    unallocatedMicroUsd: totalMicroUsd - namespaces.reduce((sum, { microUsd }) => sum + microUsd, 0),
    strandedMicroUsdPerHour: now_.stranded,
    idleMicroUsdPerHour: now_.idle,
  };
}

/** What is stranded and what nobody requests, at the price of its node. */
function nowPerHour(
  { nodes }: Cluster,
  { nodeTime }: Ledger,
  measure: RoomMeasure,
): { stranded: number; idle: number } {
  const sums = { stranded: 0, idle: 0 };
  for (let node = 0; node < nodes.count; node++) {
    if ((nodes.flags[node]! & NodeFlag.alive) === 0) continue;
    const kind = nodeTime.kinds[nodeTime.kindOf(node)]!;
    const cpu = Math.max(0, nodes.allocatableMilliCpu[node]! - nodes.requestedMilliCpu[node]!);
    const memory = Math.max(0, nodes.allocatableMemoryBytes[node]! - nodes.requestedMemoryBytes[node]!);
    sums.idle += pricePerHour(kind, cpu, memory);
    const stranded = measure.strandedOf(node);
    if (stranded !== null) sums.stranded += pricePerHour(kind, stranded.milliCpu, stranded.memoryBytes);
  }
  return sums;
}

function sumOf(micros: readonly bigint[], keep: (kind: number) => boolean): bigint {
  return micros.reduce((sum, value, kind) => (keep(kind) ? sum + value : sum), 0n);
}
