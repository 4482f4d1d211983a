/**
 * Random numbers that nobody can disturb. A *stream* belongs to one named use and is keyed by seed and name: who else
 * draws, and when, does not matter. A *keyed draw* has no state at all: it is a hash of seed, purpose, identity and n, so
 * that two runs under comparison give pod 4711 the same image size and failure whatever else was added (common random
 * numbers).
 *
 * seedrandom derives each key once (15 µs); draws are xoshiro128** (streams) and a murmur-style hash (keyed), ~10 ns.
 */
import seedrandom from 'seedrandom';
import { assert } from './invariant.ts';
import type { StateReader, StateWriter } from './state.ts';

/** A stream of its own; its state is saved with the simulation. */
export interface Random {
  /** Whole number in 0 … 2^32 − 1. */
  uint32(): number;
  /** Whole number in 0 … limit − 1, each equally likely; limit in 1 … 2^53. */
  below(limit: number): number;
  /** True with the probability numerator / denominator, exactly. */
  chance(numerator: number, denominator: number): boolean;
  /** An odd multiple of 2^−53 strictly between 0 and 1: never 0 or 1, symmetric about one half. */
  unit(): number;
}

/** What keyed draws are for ('image size', 'tie'): seed and name in two words. Immutable; made once, kept by its user. */
export interface Purpose {
  readonly name: string;
  readonly keyA: number;
  readonly keyB: number;
}

/** The random numbers of one run. */
export interface Streams {
  readonly seed: string;
  /** The stream of that name: the same object each time. */
  stream(name: string): Random;
  purpose(name: string): Purpose;
}

/** Streams that a simulation saves and restores; made by `createStreams`. */
export interface SaveableStreams extends Streams {
  save(writer: StateWriter): void;
  /** Streams that the saved run had not used yet go back to their beginning; `Random` objects stay valid. */
  load(reader: StateReader): void;
}

/** The random numbers of a run with this seed (any text; a number is taken as its decimal digits). */
export function createStreams(seed: string | number): SaveableStreams {
  const seedText = String(seed);
  const states = new Map<string, Uint32Array>();
  const randoms = new Map<string, Random>();
  function stream(name: string): Random {
    const known = randoms.get(name);
    if (known !== undefined) return known;
    const state = streamKey(seedText, name);
    const random = randomOver(state);
    states.set(name, state);
    randoms.set(name, random);
    return random;
  }
  return {
    seed: seedText,
    stream,
    purpose: (name) => {
      const [keyA, keyB] = key(seedText, 'purpose', name);
      return { name, keyA: keyA!, keyB: keyB! };
    },
    save: (writer) => {
      writer.text('seed', seedText);
      writer.json('names', [...states.keys()]); // in order of first use, which the run itself fixes
      for (const [name, state] of states) writer.array(`stream.${name}`, state);
    },
    load: (reader) => {
      const saved = reader.text('seed');
      assert(saved === seedText, () => `streams: the state was saved with seed ${saved}, this run has ${seedText}`);
      for (const name of reader.json<string[]>('names')) stream(name);
      for (const [name, state] of states) {
        const entry = `stream.${name}`;
        if (reader.has(entry)) reader.arrayInto(entry, state);
        else state.set(streamKey(seedText, name));
      }
    },
  };
}

/**
 * A number in 0 … 2^32 − 1 that depends on seed, purpose, identity and n alone. `identity` is a whole number up to 2^53
 * that names the entity for good (see `identityOf`: not its row); `n` tells the draws of one entity apart.
 */
export function draw(purpose: Purpose, identity: number, n: number): number {
  return keyedWord(purpose, identity, n, 0) >>> 0;
}

/** As `draw`, but in 0 … limit − 1, each equally likely; limit in 1 … 2^53. */
export function drawBelow(purpose: Purpose, identity: number, n: number, limit: number): number {
  assertLimit(limit);
  if (limit < 0x80000000) {
    // Nearly always; and in whole numbers, of which the engine knows that they are.
    const first = keyedWord(purpose, identity, n, 0) >>> 0;
    if (first <= words - limit) return (first % (limit >>> 0)) >>> 0;
  }
  const wide = limit > words;
  const range = wide ? words * 0x200000 : words;
  const fair = range - (range % limit);
  for (let attempt = 0; ; attempt += 2) {
    const low = keyedWord(purpose, identity, n, attempt) >>> 0;
    const word = wide ? (keyedWord(purpose, identity, n, attempt + 1) & 0x1fffff) * words + low : low;
    if (word < fair) return word % limit;
  }
}

/** As `draw`, but true with the probability numerator / denominator. */
export function drawChance(
  purpose: Purpose,
  identity: number,
  n: number,
  numerator: number,
  denominator: number,
): boolean {
  return drawBelow(purpose, identity, n, denominator) < numerator;
}

/** As `draw`, but an odd multiple of 2^−53 strictly between 0 and 1. */
export function drawUnit(purpose: Purpose, identity: number, n: number): number {
  return unitOf(keyedWord(purpose, identity, n, 1) >>> 0, keyedWord(purpose, identity, n, 0) >>> 0);
}

/**
 * The identity of the ordinal-th entity of a named group, a whole number below 2^53: a hash, the same in every run,
 * whatever rows the entities come to occupy. Two of 150,000 entities share one with a chance of about 1 in 800,000, and
 * then only share their draws.
 */
export function identityOf(name: string, ordinal = 0): number {
  return identityAfter(noPrefix, name, ordinal);
}

/** The beginning that many names share, as far as `identityOf` has come with it. */
export interface NamePrefix {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

const noPrefix: NamePrefix = { a: 0x9e3779b9 | 0, b: 0x243f6a88, length: 0 };

export function namePrefix(text: string): NamePrefix {
  let { a, b } = noPrefix;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(rotate(b, 13) ^ unit, 0x85ebca6b | 0);
  }
  return { a, b, length: text.length };
}

/** `identityOf` the prefix and the rest as one name, which need not be put together for it. */
export function identityAfter(prefix: NamePrefix, rest: string, ordinal = 0): number {
  let { a, b } = prefix;
  for (let i = 0; i < rest.length; i++) {
    const unit = rest.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(rotate(b, 13) ^ unit, 0x85ebca6b | 0);
  }
  const length = prefix.length + rest.length;
  a = avalanche((a ^ ordinal) | 0);
  b = avalanche((b + Math.imul(length, 0x9e3779b1 | 0)) ^ a ^ Math.floor(ordinal / words));
  a = avalanche((a + b) | 0);
  return (b & 0x1fffff) * words + (a >>> 0);
}

const words = 0x100000000; // 2^32

/** Four words from seedrandom. JSON keeps seed '1' name '23' apart from seed '12' name '3'. */
function key(seed: string, use: 'stream' | 'purpose', name: string): number[] {
  const generator = seedrandom(JSON.stringify([seed, use, name]));
  return [generator.int32(), generator.int32(), generator.int32(), generator.int32()];
}

function streamKey(seed: string, name: string): Uint32Array {
  const state = Uint32Array.from(key(seed, 'stream', name));
  if (state.every((word) => word === 0)) state[0] = 1; // the one state that xoshiro never leaves
  return state;
}

function randomOver(state: Uint32Array): Random {
  const wide = (): number => {
    const low = nextWord(state);
    return (nextWord(state) & 0x1fffff) * words + low;
  };
  const below = (limit: number): number => {
    assertLimit(limit);
    const range = limit > words ? words * 0x200000 : words;
    const fair = range - (range % limit);
    for (;;) {
      const word = limit > words ? wide() : nextWord(state);
      if (word < fair) return word % limit;
    }
  };
  return {
    uint32: () => nextWord(state),
    below,
    chance: (numerator, denominator) => below(denominator) < numerator,
    unit: () => {
      const low = nextWord(state);
      return unitOf(nextWord(state), low);
    },
  };
}

/** xoshiro128** 1.1 (Blackman and Vigna), period 2^128 − 1. */
function nextWord(state: Uint32Array): number {
  const s1 = state[1]!;
  const result = Math.imul(rotate(Math.imul(s1, 5), 7), 9);
  const s2 = state[2]! ^ state[0]!;
  const s3 = state[3]! ^ s1;
  state[1] = s1 ^ s2;
  state[0] = state[0]! ^ s3;
  state[2] = s2 ^ (s1 << 9);
  state[3] = rotate(s3, 11);
  return result >>> 0;
}

/**
 * A signed word. Two 32-bit lanes, so that two identities that meet in one lane (likely among 10^5) still part in the
 * other.
 */
function keyedWord(purpose: Purpose, identity: number, n: number, salt: number): number {
  const low = identity | 0;
  const high = Math.floor(identity / words) | 0;
  let a = avalanche(purpose.keyA ^ low);
  let b = avalanche((purpose.keyB + Math.imul(high, 0x9e3779b1 | 0)) ^ rotate(low, 16));
  a = avalanche((a + Math.imul(n, 0x85ebca6b | 0)) ^ high);
  b = avalanche((b ^ Math.imul(n, 0xc2b2ae35 | 0)) + Math.imul(salt, 0x27d4eb2f) + a);
  return avalanche(a ^ rotate(b, 9) ^ salt);
}

/** A bijection of 32-bit words in which every input bit flips every output bit with a chance near one half (lowbias32). */
function avalanche(word: number): number {
  let h = word ^ (word >>> 16);
  h = Math.imul(h, 0x21f0aaad);
  h ^= h >>> 15;
  h = Math.imul(h, 0x735a2d97);
  return h ^ (h >>> 15);
}

function rotate(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

/** 52 random bits and a half: an odd multiple of 2^−53, exact. */
function unitOf(high: number, low: number): number {
  return ((high >>> 12) * words + low + 0.5) / 0x10000000000000;
}

function assertLimit(limit: number): void {
  assert(limit >= 1 && limit <= 0x20000000000000 && Math.floor(limit) === limit, () => `random: limit ${limit}`);
}
