/** Capacity and cost of a run, as its summary has them: wires the ledger to the scenario's pools and the catalogue. */
import type { FieldPath } from '../api/diagnostic.ts';
import { milliValueOf, wholeValueOf } from '../api/quantity.ts';
import { ValueError } from '../api/value-error.ts';
import type { Cluster } from '../cluster/cluster.ts';
import { NodeFlag } from '../cluster/nodes.ts';
import type { Usage } from '../nodes/usage.ts';
import {
  type CapacityChoice,
  type CapacityContext,
  capacitySummary,
  createRoomMeasure,
} from '../report/metrics/capacity.ts';
import { costSummary } from '../report/metrics/cost-summary.ts';
import type { Ledger } from '../report/metrics/ledger.ts';
import type { NodeSize } from '../report/metrics/node-size.ts';
import { overTimeSummary, serviceSummaries } from '../report/metrics/over-time-summary.ts';
import type { NodeFacts } from '../report/node-facts.ts';
import type { NodeMeasure, RunSummary } from '../report/summary.ts';
import { findNamedType, instanceTypes } from '../workloads/instances/catalogue.ts';
import type { ScenarioDocument } from './schema.ts';

type CapacityDocument = NonNullable<ScenarioDocument['spec']['capacity']>;

export function readCapacity(
  document: CapacityDocument | undefined,
  report: (path: FieldPath, message: string) => void,
): CapacityChoice {
  const { pod, by } = document ?? {};
  const amount = (field: 'cpu' | 'memory', read: (value: string | number) => number): number => {
    try {
      return read(pod![field]);
    } catch (error) {
      if (!(error instanceof ValueError)) throw error;
      report(['pod', field], error.message);
      return 0;
    }
  };
  if (pod === undefined) return { unit: null, label: by ?? null };
  const [milliCpu, memoryBytes] = [amount('cpu', milliValueOf), amount('memory', wholeValueOf)];
  return { unit: { name: `pod of ${pod.cpu} CPU and ${pod.memory}`, milliCpu, memoryBytes }, label: by ?? null };
}

/** What a run knows beside its cluster. */
export interface CapacitySources {
  readonly cluster: Cluster;
  readonly ledger: Ledger;
  readonly usage: Usage;
  readonly facts: NodeFacts;
  readonly choice: CapacityChoice;
}

/** The parts of a summary that speak of capacity and cost, and the measure for its tables of nodes. */
export function capacityParts(
  sources: CapacitySources,
  now: number,
): { readonly measure: NodeMeasure } & Pick<RunSummary, 'capacity' | 'cost' | 'overTime' | 'services'> {
  const { cluster, ledger, usage, facts, choice } = sources;
  usage.workloadTotals();
  const room = createRoomMeasure(cluster);
  const use = usage.measured ? usage : null;
  const context: CapacityContext = { cluster, ledger, use, choice, sizes: sizesOf(cluster, facts) };
  return {
    measure: { room, use },
    capacity: capacitySummary(context, room),
    cost: costSummary(cluster, ledger, room, choice.label, now),
    overTime: overTimeSummary(ledger),
    services: serviceSummaries(ledger),
  };
}

/** Sizes of the nodes that there are, and the types of the same providers and architectures. */
function sizesOf(cluster: Cluster, facts: NodeFacts): CapacityContext['sizes'] {
  const { nodes, labelSets } = cluster;
  const present = new Map<string, NodeSize>();
  const [families, arches] = [new Set<string>(), new Set<string>()];
  for (let node = 0; node < nodes.count; node++) {
    if ((nodes.flags[node]! & NodeFlag.alive) === 0) continue;
    const type = findNamedType(facts.instanceTypeOf(node));
    if (type !== undefined) families.add(type.provider);
    arches.add(labelSets.values[nodes.labelSet[node]!]!['kubernetes.io/arch'] ?? 'amd64');
    const size: NodeSize = {
      name: type?.name ?? (facts.instanceTypeOf(node) || `pool ${facts.poolOf(node)}`),
      milliCpu: nodes.allocatableMilliCpu[node]!,
      memoryBytes: nodes.allocatableMemoryBytes[node]!,
      pods: nodes.allocatablePods[node]!,
      priceMicroUsdPerHour: facts.priceMicroUsdPerHour(node),
    };
    const key = JSON.stringify(size);
    if (!present.has(key)) present.set(key, size);
  }
  const candidates = instanceTypes()
    .filter(({ provider, arch, gpus }) => gpus === 0 && arches.has(arch) && families.has(provider))
    .map(({ name, allocatableMilliCpu, allocatableMemoryBytes, pods, priceMicroUsdPerHour }) => ({
      name,
      milliCpu: allocatableMilliCpu,
      memoryBytes: allocatableMemoryBytes,
      pods,
      priceMicroUsdPerHour,
    }));
  return { present: [...present.values()], candidates };
}
