/** How long nodes of each kind were there: a kind is what its nodes have and cost alike. Exact sums. */
import type { Cluster } from '../../cluster/cluster.ts';
import { Verb } from '../../cluster/journal.ts';
import { NodeFlag, type NodeId } from '../../cluster/nodes.ts';
import type { StateReader, StateWriter } from '../../sim/state.ts';
import type { Micros } from '../../sim/time.ts';
import type { NodeFacts } from '../node-facts.ts';

export interface NodeKind {
  readonly pool: string;
  readonly zone: string;
  readonly instanceType: string;
  /** Null: nobody says. */
  readonly priceMicroUsdPerHour: number | null;
  readonly allocatableMilliCpu: number;
  readonly allocatableMemoryBytes: number;
}

export interface NodeTime {
  readonly kinds: readonly NodeKind[];
  /** Of a node that is there, or was. */
  kindOf(node: NodeId): number;
  change(verb: Verb, node: NodeId, now: Micros): void;
  /** Node × micros by kind. */
  micros(now: Micros): bigint[];
  /** Of all nodes that are there. */
  allocatable(): { readonly milliCpu: number; readonly memoryBytes: number };
  priceMicroUsdPerHour(): number;
  save(writer: StateWriter): void;
  load(reader: StateReader): void;
}

export function createNodeTime({ nodes }: Cluster, facts: NodeFacts): NodeTime {
  const kinds: NodeKind[] = [];
  let settled: bigint[] = [];
  const kindIds = new Map<string, number>();
  /** By row of the table of nodes; since when it counts, -1 for a node that is not there. */
  let kindOf: number[] = [];
  let since: Micros[] = [];
  let has = { milliCpu: 0, memoryBytes: 0, price: 0 };

  function internKind(node: NodeId): number {
    const kind: NodeKind = {
      pool: facts.poolOf(node),
      zone: facts.zoneOf(node),
      instanceType: facts.instanceTypeOf(node),
      priceMicroUsdPerHour: facts.priceMicroUsdPerHour(node),
      allocatableMilliCpu: nodes.allocatableMilliCpu[node]!,
      allocatableMemoryBytes: nodes.allocatableMemoryBytes[node]!,
    };
    const key = JSON.stringify(kind);
    let id = kindIds.get(key);
    if (id === undefined) {
      id = kinds.push(kind) - 1;
      kindIds.set(key, id);
      settled.push(0n);
    }
    return id;
  }

  function end(node: NodeId, now: Micros): void {
    if ((since[node] ?? -1) < 0) return;
    settled[kindOf[node]!]! += BigInt(now - since[node]!);
    since[node] = -1;
    count(node, -1);
  }

  function count(node: NodeId, sign: 1 | -1): void {
    const { allocatableMilliCpu, allocatableMemoryBytes, priceMicroUsdPerHour } = kinds[kindOf[node]!]!;
    has.milliCpu += sign * allocatableMilliCpu;
    has.memoryBytes += sign * allocatableMemoryBytes;
    has.price += sign * (priceMicroUsdPerHour ?? 0);
  }

  return {
    kinds,
    kindOf: (node) => kindOf[node]!,
    change(verb, node, now) {
      if (verb === Verb.nodeRemoved) end(node, now);
      else if (verb === Verb.nodeAdded || verb === Verb.nodeAllocatable || verb === Verb.nodeLabels) {
        // A node that came and went within one instant is gone already.
        if ((nodes.flags[node]! & NodeFlag.alive) === 0) return;
        end(node, now);
        while (kindOf.length <= node) kindOf.push(0);
        while (since.length <= node) since.push(-1);
        kindOf[node] = internKind(node);
        since[node] = now;
        count(node, 1);
      }
    },
    micros(now) {
      const sums = settled.slice();
      for (const [node, from] of since.entries()) if (from >= 0) sums[kindOf[node]!]! += BigInt(now - from);
      return sums;
    },
    allocatable: () => has,
    priceMicroUsdPerHour: () => has.price,
    save(writer) {
      writer.json('kinds', kinds as never);
      writer.json('settled', settled.map(String));
      writer.json('kindOf', kindOf);
      writer.json('since', since);
      writer.json('has', has);
    },
    load(reader) {
      kinds.length = 0;
      kinds.push(...reader.json<NodeKind[]>('kinds'));
      settled = reader.json<string[]>('settled').map(BigInt);
      kindOf = reader.json<number[]>('kindOf');
      since = reader.json<Micros[]>('since');
      has = reader.json<typeof has>('has');
      kindIds.clear();
      for (const [id, kind] of kinds.entries()) kindIds.set(JSON.stringify(kind), id);
    },
  };
}
