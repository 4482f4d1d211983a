/**
 * Numbers for tuples of small whole numbers, met part by part: a node's tuple says which group it is in. Equal beginnings
 * are one *path*, so a tuple costs one look-up per part: in an array for parts below 64, in a map for others.
 */
export interface Tuples {
  /** By path × 64 + part: the path that follows; 0: none yet. */
  small: Int32Array;
  readonly large: Map<number, number>;
  /** By path: the number of the tuple that ends there; -1: none. */
  readonly numbers: number[];
}

/** Where every tuple begins. */
export const rootPath = 0;

const smallParts = 64;
const partMax = 2 ** 24;

export function createTuples(): Tuples {
  return { small: new Int32Array(16 * smallParts), large: new Map(), numbers: [-1] };
}

/** The path one part further; -1: the part is no whole number from 0 to 2^24 - 1, or the path was -1. */
export function follow(tuples: Tuples, path: number, part: number): number {
  if (path < 0) return -1;
  if (part >= 0 && part < smallParts && Number.isInteger(part)) {
    const known = tuples.small[path * smallParts + part]!;
    if (known !== 0) return known;
    // The array may be replaced as the path is made.
    const made = newPath(tuples);
    tuples.small[path * smallParts + part] = made;
    return made;
  }
  if (!(part >= 0 && part < partMax) || !Number.isInteger(part)) return -1;
  const key = path * partMax + part;
  let next = tuples.large.get(key);
  if (next === undefined) tuples.large.set(key, (next = newPath(tuples)));
  return next;
}

/** The number of the tuple that ends with the path; -1: none has it, or it is no path. */
export function numberAt({ numbers }: Tuples, path: number): number {
  return path < 0 ? -1 : numbers[path]!;
}

function newPath(tuples: Tuples): number {
  const path = tuples.numbers.length;
  tuples.numbers.push(-1);
  if ((path + 1) * smallParts > tuples.small.length) {
    const copy = new Int32Array(tuples.small.length * 2);
    copy.set(tuples.small);
    tuples.small = copy;
  }
  return path;
}
