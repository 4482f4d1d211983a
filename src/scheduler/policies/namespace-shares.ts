/**
 * How much of the cluster each namespace holds: sums of the requests of attached pods, kept up by the journal. Derived
 * from the cluster's columns, so that it is built anew after a load.
 */
import type { Cluster } from '../../cluster/cluster.ts';
import { Verb, verbNames } from '../../cluster/journal.ts';
import { NodeFlag } from '../../cluster/nodes.ts';
import { PodFlag, type PodId } from '../../cluster/pods.ts';
import type { SpecFacts } from '../../cluster/specs.ts';

export interface NamespaceShares {
  /** The largest share of any resource that the namespace's pods hold, 0 … 1 and above where nodes went. */
  dominantShare(namespace: string): number;
  rebuild(): void;
}

/** Amounts by resource: CPU, memory, then extended resources by id. */
type Amounts = number[];
const cpu = 0;
const memory = 1;
const firstExtended = 2;

export function createNamespaceShares(cluster: Cluster): NamespaceShares {
  const { pods, nodes, journal } = cluster;
  const held = new Map<string, Amounts>();
  let total: Amounts | null = null;
  /** By pod row: the spec and namespace that were counted; -1 for none. */
  const countedSpec: number[] = [];
  const countedIn: string[] = [];

  function count(namespace: string, facts: SpecFacts, sign: 1 | -1): void {
    let amounts = held.get(namespace);
    if (amounts === undefined) held.set(namespace, (amounts = []));
    add(amounts, cpu, sign * facts.milliCpu);
    add(amounts, memory, sign * facts.memoryBytes);
    facts.scalars.ids.forEach((id, at) => {
      add(amounts, firstExtended + id, sign * facts.scalars.amounts[at]!);
    });
  }

  /** Entries say which row changed; it is compared with what was counted of it. */
  function refresh(pod: PodId): void {
    const spec = (pods.flags[pod]! & PodFlag.attached) === 0 ? -1 : pods.spec[pod]!;
    const before = countedSpec[pod] ?? -1;
    const namespace = spec < 0 ? '' : cluster.namespaceOf(pod);
    if (before === spec && (spec < 0 || countedIn[pod] === namespace)) return;
    if (before >= 0) count(countedIn[pod]!, cluster.specs.facts[before]!, -1);
    if (spec >= 0) count(namespace, cluster.specs.facts[spec]!, 1);
    countedSpec[pod] = spec;
    countedIn[pod] = namespace;
  }

  const reader = journal.reader('index', 'scheduler.namespaceShares', (verb, subject) => {
    if (movesCapacity.has(verb)) total = null;
    else if (isOfPod[verb]) refresh(subject);
  });

  function totals(): Amounts {
    if (total !== null) return total;
    const sums: Amounts = [];
    for (let node = 0; node < nodes.count; node++) {
      if ((nodes.flags[node]! & NodeFlag.alive) === 0) continue;
      add(sums, cpu, nodes.allocatableMilliCpu[node]!);
      add(sums, memory, nodes.allocatableMemoryBytes[node]!);
      cluster.allocatableScalar.columns.forEach((column, id) => {
        if (column !== undefined) add(sums, firstExtended + id, column[node] ?? 0);
      });
    }
    total = sums;
    return sums;
  }

  function rebuild(): void {
    held.clear();
    countedSpec.length = 0;
    countedIn.length = 0;
    total = null;
    for (let pod = 0; pod < pods.count; pod++) refresh(pod);
    reader.cursor = journal.head;
  }

  rebuild();
  return {
    dominantShare(namespace) {
      reader.read();
      const amounts = held.get(namespace);
      if (amounts === undefined) return 0;
      let share = 0;
      totals().forEach((whole, resource) => {
        if (whole > 0) share = Math.max(share, (amounts[resource] ?? 0) / whole);
      });
      return share;
    },
    rebuild,
  };
}

const movesCapacity: ReadonlySet<Verb> = new Set([Verb.nodeAdded, Verb.nodeAllocatable, Verb.nodeRemoved]);
const isOfPod: readonly boolean[] = verbNames.map((name) => name.startsWith('pod'));

function add(amounts: Amounts, resource: number, amount: number): void {
  while (amounts.length <= resource) amounts.push(0);
  amounts[resource]! += amount;
}
