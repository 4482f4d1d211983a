/** In which order nodes stand, and which of them. */
import type { NodeTable } from './run-model.ts';

export const nodeOrders = [
  ['pool', 'by pool'],
  ['zone', 'by zone'],
  ['name', 'by name'],
  ['fullest', 'fullest first'],
  ['emptiest', 'emptiest first'],
] as const;
export type NodeOrder = (typeof nodeOrders)[number][0];

/** Rows of the nodes whose name, pool, zone or type has all words of `search`, sorted. */
export function orderedNodes(nodes: NodeTable, order: NodeOrder, values: Uint8Array, search: string): Int32Array {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const rows: number[] = [];
  for (let row = 0; row < nodes.count; row++) {
    const text = [nodes.names[row]!, nodes.pools.of(row), nodes.zones.of(row), nodes.instanceTypes.of(row)];
    const line = text.join(' ').toLowerCase();
    if (words.every((word) => line.includes(word))) rows.push(row);
  }
  const byName = (a: number, b: number): number => compareNames(nodes.names[a]!, nodes.names[b]!) || a - b;
  const means = order === 'fullest' || order === 'emptiest' ? nodeMeans(values, nodes.count) : new Float64Array(0);
  const comparers: Readonly<Record<NodeOrder, (a: number, b: number) => number>> = {
    pool: (a, b) => compareTexts(nodes.pools.of(a), nodes.pools.of(b)) || byName(a, b),
    zone: (a, b) => compareTexts(nodes.zones.of(a), nodes.zones.of(b)) || byName(a, b),
    name: byName,
    fullest: (a, b) => means[b]! - means[a]! || byName(a, b),
    emptiest: (a, b) => means[a]! - means[b]! || byName(a, b),
  };
  return Int32Array.from(rows.sort(comparers[order]));
}

function nodeMeans(values: Uint8Array, count: number): Float64Array {
  const means = new Float64Array(count);
  const samples = count === 0 ? 0 : values.length / count;
  for (let node = 0; node < count; node++) {
    let sum = 0;
    let there = 0;
    for (let at = node * samples; at < (node + 1) * samples; at++) {
      if (values[at] === 255) continue;
      sum += values[at]!;
      there += 1;
    }
    means[node] = there === 0 ? 0 : sum / there;
  }
  return means;
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Figures inside of names count as numbers: `general-2` before `general-10`. */
export function compareNames(a: string, b: string): number {
  const [left, right] = [a.match(/\d+|\D+/g) ?? [], b.match(/\d+|\D+/g) ?? []];
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const [one, other] = [left[at]!, right[at]!];
    const figures = /^\d/.test(one) && /^\d/.test(other);
    const order = figures ? Number(one) - Number(other) || compareTexts(one, other) : compareTexts(one, other);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}
