/** Huffman codes of bounded length, canonical, as DEFLATE writes them (RFC 1951, 3.2.2). */

/**
 * Lengths of the best code whose codes have at most `most` bits; 0 for symbols without uses. Package-merge (Larmore and
 * Hirschberg 1990): exact, and every choice between equals is by number. A single symbol has one bit.
 */
export function codeLengths(uses: Uint32Array, most: number): Uint8Array {
  const lengths = new Uint8Array(uses.length);
  const symbols = [...uses.keys()].filter((symbol) => uses[symbol]! > 0);
  if (symbols.length === 1) lengths[symbols[0]!] = 1;
  if (symbols.length < 2) return lengths;
  symbols.sort((a, b) => uses[a]! - uses[b]! || a - b);
  const leaves: Package[] = symbols.map((symbol) => ({ weight: uses[symbol]!, symbol, left: null, right: null }));
  let level = leaves;
  for (let bits = 1; bits < most; bits++) level = merged(leaves, pairs(level));
  // Each time a leaf is among the chosen packages, its code is one bit longer.
  const open = level.slice(0, 2 * symbols.length - 2);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.symbol >= 0) lengths[next.symbol]! += 1;
    if (next.left !== null) open.push(next.left);
    if (next.right !== null) open.push(next.right);
  }
  return lengths;
}

interface Package {
  readonly weight: number;
  /** Of a leaf; -1 of a pair. */
  readonly symbol: number;
  readonly left: Package | null;
  readonly right: Package | null;
}

function pairs(level: readonly Package[]): Package[] {
  const made: Package[] = [];
  for (let at = 0; at + 1 < level.length; at += 2) {
    const [left, right] = [level[at]!, level[at + 1]!];
    made.push({ weight: left.weight + right.weight, symbol: -1, left, right });
  }
  return made;
}

/** Both in order of weight; leaves come before pairs of the same weight. */
function merged(leaves: readonly Package[], pairs: readonly Package[]): Package[] {
  const all: Package[] = [];
  let leaf = 0;
  let pair = 0;
  while (leaf < leaves.length || pair < pairs.length) {
    const takeLeaf = pair >= pairs.length || (leaf < leaves.length && leaves[leaf]!.weight <= pairs[pair]!.weight);
    all.push(takeLeaf ? leaves[leaf++]! : pairs[pair++]!);
  }
  return all;
}

/** The codes for those lengths, their bits reversed, since DEFLATE writes codes from their highest bit. */
export function codesOf(lengths: Uint8Array): Uint16Array {
  const counts = new Uint16Array(17);
  for (const length of lengths) if (length > 0) counts[length]! += 1;
  const next = new Uint16Array(17);
  for (let bits = 1; bits <= 16; bits++) next[bits] = (next[bits - 1]! + counts[bits - 1]!) << 1;
  const codes = new Uint16Array(lengths.length);
  for (const [symbol, length] of lengths.entries()) {
    if (length === 0) continue;
    const code = next[length]!;
    next[length] = code + 1;
    let reversed = 0;
    for (let bit = 0; bit < length; bit++) reversed |= ((code >> bit) & 1) << (length - 1 - bit);
    codes[symbol] = reversed;
  }
  return codes;
}
