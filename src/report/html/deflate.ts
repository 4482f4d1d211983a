/**
 * DEFLATE (RFC 1951) of our own. Engines' zlibs differ from version to version and from processor to processor in the
 * bytes they choose; the same run must leave the same bytes everywhere, and browsers unpack DEFLATE natively.
 *
 * Matches are found by hash chains of bounded length, greedily with one step of looking ahead; each block of some 64 Ki
 * symbols has Huffman codes of its own. About 25 MB a second; three times as many where only runs are looked for, and
 * what is known to be without repeats is stored as it is.
 */
import { codeLengths, codesOf } from './huffman.ts';

const windowBytes = 32_768;
const matchMin = 3;
const matchMax = 258;
const hashBits = 15;
/** Earlier places tried for each match. */
const chainMax = 24;
/** A match so long is taken without looking further. */
const goodMatch = 64;
/** So many places of a match are made known to later ones. */
const enteredMax = 64;
const blockSymbols = 65_536;
const endOfBlock = 256;

/** Base lengths and distances of the codes, and how many bits follow them (RFC 1951, 3.2.5). */
const lengthBase = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
] as const;
const lengthExtra = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0] as const;
const distanceBase = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
  8193, 12289, 16385, 24577,
] as const;
const distanceExtra = [
  0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
] as const;
/** Order in which the lengths of the code-length codes are written (3.2.7). */
const codeLengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15] as const;

const lengthCode = codeTable(lengthBase, matchMax);
const distanceCode = codeTable(distanceBase, windowBytes);

/** For each value up to `most` the number of the last base that is not above it. */
function codeTable(bases: readonly number[], most: number): Uint8Array {
  const table = new Uint8Array(most + 1);
  let code = 0;
  for (let value = bases[0]!; value <= most; value++) {
    while (code + 1 < bases.length && bases[code + 1]! <= value) code += 1;
    table[value] = code;
  }
  return table;
}

interface BitWriter {
  bits(value: number, count: number): void;
  /** Fills the last byte up; these bytes follow. */
  whole(bytes: Uint8Array): void;
  finish(): Uint8Array;
}

function createBitWriter(capacity: number): BitWriter {
  let bytes = new Uint8Array(capacity);
  let length = 0;
  let held = 0;
  let heldBits = 0;
  const ensure = (more: number): void => {
    if (length + more <= bytes.length) return;
    const longer = new Uint8Array(Math.max(length + more, bytes.length * 2));
    longer.set(bytes);
    bytes = longer;
  };
  const fillUp = (): void => {
    ensure(1);
    if (heldBits > 0) bytes[length++] = held & 255;
    held = 0;
    heldBits = 0;
  };
  return {
    bits(value, count) {
      held |= value << heldBits;
      heldBits += count;
      if (heldBits < 8) return;
      ensure(4);
      do {
        bytes[length++] = held & 255;
        held >>>= 8;
        heldBits -= 8;
      } while (heldBits >= 8);
    },
    whole(more) {
      fillUp();
      ensure(more.length);
      bytes.set(more, length);
      length += more.length;
    },
    finish() {
      fillUp();
      return bytes.subarray(0, length);
    },
  };
}

/** How a part is packed: all repeats are looked for, runs of one byte alone, or it is stored. */
export const Packing = { search: 0, runs: 1, none: 2 } as const;

/** Bytes with the way in which they are packed best. */
export interface DeflatePart {
  readonly packing: number;
  readonly bytes: Uint8Array;
}

/** A raw DEFLATE stream of the parts, one after another. */
export function deflate(parts: readonly DeflatePart[]): Uint8Array {
  const out = createBitWriter(65_536);
  for (const { packing, bytes } of parts) {
    if (packing === Packing.none) store(out, bytes);
    else pack(out, bytes, packing === Packing.runs ? createRunFinder(bytes) : createMatchFinder(bytes));
  }
  // The last block is one of fixed codes, without symbols.
  out.bits(1, 1);
  out.bits(1, 2);
  out.bits(0, 7);
  return out.finish();
}

const storedMax = 65_535;

function store(out: BitWriter, bytes: Uint8Array): void {
  for (let from = 0; from < bytes.length; from += storedMax) {
    const length = Math.min(storedMax, bytes.length - from);
    out.bits(0, 3);
    out.whole(Uint8Array.of(length & 255, length >> 8, ~length & 255, (~length >> 8) & 255));
    out.whole(bytes.subarray(from, from + length));
  }
}

function pack(out: BitWriter, bytes: Uint8Array, finder: MatchFinder): void {
  /** Symbols of the block: a literal, or a length above 256 with its distance. */
  const lengths = new Uint16Array(blockSymbols);
  const distances = new Uint16Array(blockSymbols);
  let count = 0;
  let at = 0;
  while (at < bytes.length) {
    let length = finder.longest(at);
    const distance = finder.distance;
    finder.enter(at);
    // A longer match that begins one byte later is worth a literal.
    if (length >= matchMin && length < goodMatch && at + 1 < bytes.length && finder.longest(at + 1) > length)
      length = 0;
    if (length >= matchMin) {
      lengths[count] = endOfBlock + length;
      distances[count] = distance - 1;
      const entered = Math.min(length, enteredMax);
      for (let next = at + 1; next < at + entered; next++) finder.enter(next);
      if (length > entered) finder.enter(at + length - 1);
      at += length;
    } else {
      lengths[count] = bytes[at]!;
      at += 1;
    }
    count += 1;
    if (count < blockSymbols) continue;
    writeBlock(out, lengths, distances, count);
    count = 0;
  }
  if (count > 0) writeBlock(out, lengths, distances, count);
}

interface MatchFinder {
  /** Length of the longest match found at that place, 0 for none; its distance stands in `distance`. */
  longest(at: number): number;
  distance: number;
  /** Makes the place known to later ones. */
  enter(at: number): void;
}

/** Of runs of one byte alone. */
function createRunFinder(bytes: Uint8Array): MatchFinder {
  return {
    distance: 1,
    longest(at) {
      if (at === 0) return 0;
      const byte = bytes[at - 1];
      const end = Math.min(bytes.length, at + matchMax);
      let next = at;
      while (next < end && bytes[next] === byte) next += 1;
      return next - at >= matchMin ? next - at : 0;
    },
    enter() {},
  };
}

function createMatchFinder(bytes: Uint8Array): MatchFinder {
  const head = new Int32Array(1 << hashBits).fill(-1);
  const previous = new Int32Array(windowBytes).fill(-1);
  const hash = (at: number): number => {
    const three = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16);
    return Math.imul(three, 0x9e3779b1) >>> (32 - hashBits);
  };
  const finder: MatchFinder = {
    distance: 0,
    longest(at) {
      const most = Math.min(matchMax, bytes.length - at);
      if (most < matchMin) return 0;
      let best = matchMin - 1;
      let place = head[hash(at)]!;
      for (let tries = chainMax; tries > 0 && place >= 0 && at - place <= windowBytes; tries--) {
        if (place < at && bytes[place + best] === bytes[at + best] && bytes[place] === bytes[at]) {
          let length = 1;
          while (length < most && bytes[place + length] === bytes[at + length]) length += 1;
          if (length > best) {
            best = length;
            finder.distance = at - place;
            if (length >= goodMatch || length === most) break;
          }
        }
        const next = previous[place & (windowBytes - 1)]!;
        if (next >= place) break;
        place = next;
      }
      return best >= matchMin ? best : 0;
    },
    enter(at) {
      if (at + matchMin > bytes.length) return;
      const slot = hash(at);
      previous[at & (windowBytes - 1)] = head[slot]!;
      head[slot] = at;
    },
  };
  return finder;
}

function writeBlock(out: BitWriter, lengths: Uint16Array, distances: Uint16Array, count: number): void {
  const literalUses = new Uint32Array(286);
  const distanceUses = new Uint32Array(30);
  for (let at = 0; at < count; at++) {
    const symbol = lengths[at]!;
    if (symbol < endOfBlock) literalUses[symbol]! += 1;
    else {
      literalUses[257 + lengthCode[symbol - endOfBlock]!]! += 1;
      distanceUses[distanceCode[distances[at]! + 1]!]! += 1;
    }
  }
  literalUses[endOfBlock] = 1;
  // A decoder wants at least one distance code, even where none is used.
  if (distanceUses.every((uses) => uses === 0)) distanceUses[0] = 1;
  const literalLengths = codeLengths(literalUses, 15);
  const distanceLengths = codeLengths(distanceUses, 15);
  out.bits(0, 1);
  out.bits(2, 2);
  writeCodes(out, literalLengths, distanceLengths);
  const literalCodes = codesOf(literalLengths);
  const distanceCodes = codesOf(distanceLengths);
  for (let at = 0; at < count; at++) {
    const symbol = lengths[at]!;
    if (symbol < endOfBlock) {
      out.bits(literalCodes[symbol]!, literalLengths[symbol]!);
      continue;
    }
    const length = symbol - endOfBlock;
    const code = lengthCode[length]!;
    out.bits(literalCodes[257 + code]!, literalLengths[257 + code]!);
    out.bits(length - lengthBase[code]!, lengthExtra[code]!);
    const distance = distances[at]! + 1;
    const far = distanceCode[distance]!;
    out.bits(distanceCodes[far]!, distanceLengths[far]!);
    out.bits(distance - distanceBase[far]!, distanceExtra[far]!);
  }
  out.bits(literalCodes[endOfBlock]!, literalLengths[endOfBlock]!);
}

/** The lengths of both codes, run-length coded and packed with a code of their own (3.2.7). */
function writeCodes(out: BitWriter, literals: Uint8Array, distances: Uint8Array): void {
  const literalCount = Math.max(257, used(literals));
  const distanceCount = Math.max(1, used(distances));
  const all = [...literals.subarray(0, literalCount), ...distances.subarray(0, distanceCount)];
  const runs = runsOf(all);
  const uses = new Uint32Array(19);
  for (const [symbol] of runs) uses[symbol]! += 1;
  const lengths = codeLengths(uses, 7);
  const codes = codesOf(lengths);
  let written = codeLengthOrder.length;
  while (written > 4 && lengths[codeLengthOrder[written - 1]!] === 0) written -= 1;
  out.bits(literalCount - 257, 5);
  out.bits(distanceCount - 1, 5);
  out.bits(written - 4, 4);
  for (let at = 0; at < written; at++) out.bits(lengths[codeLengthOrder[at]!]!, 3);
  for (const [symbol, extra, extraBits] of runs) {
    out.bits(codes[symbol]!, lengths[symbol]!);
    out.bits(extra, extraBits);
  }
}

function used(lengths: Uint8Array): number {
  let count = lengths.length;
  while (count > 0 && lengths[count - 1] === 0) count -= 1;
  return count;
}

/** Symbol, what follows it and in how many bits: 16 repeats the last length, 17 and 18 are runs of zeros. */
function runsOf(lengths: readonly number[]): [number, number, number][] {
  const runs: [number, number, number][] = [];
  for (let at = 0; at < lengths.length; ) {
    const length = lengths[at]!;
    let run = 1;
    while (at + run < lengths.length && lengths[at + run] === length) run += 1;
    at += run;
    if (length !== 0) {
      runs.push([length, 0, 0]);
      run -= 1;
    }
    while (run >= 3) {
      const most = length !== 0 ? 6 : run > 10 ? 138 : 10;
      const taken = Math.min(run, most);
      if (length !== 0) runs.push([16, taken - 3, 2]);
      else runs.push(taken > 10 ? [18, taken - 11, 7] : [17, taken - 3, 3]);
      run -= taken;
    }
    while (run-- > 0) runs.push([length, 0, 0]);
  }
  return runs;
}
