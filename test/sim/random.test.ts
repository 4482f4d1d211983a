/** Streams and keyed draws: who depends on what, exactness of ranges, and quality against chi-square bounds. */
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Purpose } from '../../src/sim/random.ts';
import { createStreams, draw, drawBelow, drawChance, drawUnit, identityOf } from '../../src/sim/random.ts';
import { readComponent, writeComponent } from '../../src/sim/state.ts';

const streams = createStreams('quality');
const purpose = streams.purpose('test');

test('a stream depends on seed and name alone: not on who else draws, nor when it was first asked for', () => {
  const alone = createStreams(1).stream('a');
  const expected = Array.from({ length: 50 }, () => alone.uint32());
  const shared = createStreams(1);
  for (let i = 0; i < 7; i++) shared.stream('b').uint32();
  const actual = expected.map(() => {
    shared.stream('b').uint32();
    return shared.stream('a').uint32();
  });
  assert.equal(actual, expected);
});

test('seed and name are kept apart: seed 1 name 23 is not seed 12 name 3', () => {
  assert.is.not(createStreams('1').stream('23').uint32(), createStreams('12').stream('3').uint32());
  assert.is.not(createStreams('1').purpose('23').keyA, createStreams('12').purpose('3').keyA);
});

test('a number as seed is its digits', () => {
  assert.is(createStreams(42).stream('a').uint32(), createStreams('42').stream('a').uint32());
});

test('the first draws of this version are these; a change here changes every fingerprint', () => {
  const fixed = createStreams('golden');
  const stream = fixed.stream('a');
  const golden = fixed.purpose('a');
  assert.equal(
    [stream.uint32(), stream.uint32(), stream.below(1000), stream.below(1e12), stream.unit()],
    [3694157764, 2230936403, 607, 770877859134, 0.6993581892155886],
  );
  assert.equal(
    [
      draw(golden, 0, 0),
      draw(golden, 1, 0),
      draw(golden, 2 ** 52, 3),
      drawBelow(golden, 5, 0, 1e12),
      identityOf('web', 3),
    ],
    [599867469, 3043099433, 3405976652, 950263572827, 8847825412323098],
  );
});

test('a restored stream goes on where it was; one not used before the save begins anew', () => {
  const original = createStreams(3);
  const used = original.stream('used');
  used.uint32();
  const saved = writeComponent('streams', (writer) => original.save(writer));
  const expected = [used.uint32(), original.stream('later').uint32()];
  original.load(readComponent('streams', saved));
  assert.equal([used.uint32(), original.stream('later').uint32()], expected);
  const other = createStreams(3);
  other.load(readComponent('streams', saved));
  assert.equal([other.stream('used').uint32(), other.stream('later').uint32()], expected);
});

test('below and drawBelow stay in range for every limit up to 2^53', () => {
  const random = createStreams(5).stream('range');
  fc.assert(
    fc.property(fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), fc.nat(), (limit, identity) => {
      for (const value of [random.below(limit), drawBelow(purpose, identity, 0, limit)]) {
        assert.ok(Number.isSafeInteger(value) && value >= 0 && value < limit);
      }
    }),
  );
});

test('limits that are none are refused', () => {
  const random = createStreams(5).stream('range');
  for (const limit of [0, -1, 1.5, NaN, Infinity]) {
    assert.throws(() => random.below(limit), /limit/);
    assert.throws(() => drawBelow(purpose, 1, 1, limit), /limit/);
  }
});

/** Chi-square statistic of equally likely cells; its mean is cells − 1, its deviation √(2·(cells − 1)). */
function chiSquare(counts: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < counts.length; i++) total += counts[i]!;
  const expected = total / counts.length;
  let sum = 0;
  for (let i = 0; i < counts.length; i++) sum += (counts[i]! - expected) ** 2 / expected;
  return sum;
}

function assertUniform(counts: ArrayLike<number>, what: string): void {
  const freedom = counts.length - 1;
  const score = (chiSquare(counts) - freedom) / Math.sqrt(2 * freedom);
  assert.ok(Math.abs(score) < 5, `${what}: ${score} deviations from uniform`);
}

const random = streams.stream('quality');
const identities: readonly (readonly [string, (i: number) => number])[] = [
  ['a stream', () => random.uint32()],
  ['draws over consecutive identities', (i) => draw(purpose, i, 0)],
  ['draws over consecutive n', (i) => draw(purpose, 77, i)],
  ['draws over identities 2^32 apart', (i) => draw(purpose, i * 2 ** 32, 0)],
  ['draws over identities of one workload', (i) => draw(purpose, identityOf('deployment/shop/web', i), 1)],
  ['draws over consecutive purposes', (i) => draw(streams.purpose(`p${i % 512}`), i >> 9, 0)],
];

for (const [name, source] of identities) {
  test(`${name}: every bit is balanced, and neighbours are independent`, () => {
    const count = 1 << 16;
    const ones = new Float64Array(32);
    const low = new Float64Array(256);
    const high = new Float64Array(256);
    const pairs = new Float64Array(256);
    let before = 0;
    for (let i = 0; i < count; i++) {
      const word = source(i);
      for (let bit = 0; bit < 32; bit++) ones[bit] = ones[bit]! + ((word >>> bit) & 1);
      low[word & 255] = low[word & 255]! + 1;
      high[word >>> 24] = high[word >>> 24]! + 1;
      const pair = ((before >>> 28) << 4) | (word >>> 28);
      pairs[pair] = pairs[pair]! + 1;
      before = word;
    }
    for (const [bit, sum] of ones.entries()) {
      const score = (sum - count / 2) / Math.sqrt(count / 4);
      assert.ok(Math.abs(score) < 5, `bit ${bit}: ${score} deviations`);
    }
    assertUniform(low, 'low byte');
    assertUniform(high, 'high byte');
    assertUniform(pairs, 'neighbours');
  });
}

test('flipping any bit of identity or n flips each bit of the draw with a chance near one half', () => {
  const trials = 4000;
  const flips: readonly (readonly [string, number, (identity: number, bit: number) => number])[] = [
    ['identity', 53, (identity, bit) => draw(purpose, flipped(identity, bit), 9)],
    ['n', 32, (identity, bit) => draw(purpose, identity, (9 ^ (1 << bit)) >>> 0)],
  ];
  for (const [what, bits, other] of flips) {
    for (let bit = 0; bit < bits; bit++) {
      const counts = new Float64Array(32);
      for (let i = 0; i < trials; i++) {
        const identity = random.below(2 ** 53);
        const change = draw(purpose, identity, 9) ^ other(identity, bit);
        for (let out = 0; out < 32; out++) counts[out] = counts[out]! + ((change >>> out) & 1);
      }
      for (const count of counts) {
        const score = (count - trials / 2) / Math.sqrt(trials / 4);
        assert.ok(Math.abs(score) < 5.5, `${what} bit ${bit}: ${score} deviations`);
      }
    }
  }
});

function flipped(identity: number, bit: number): number {
  const power = 2 ** bit;
  return Math.floor(identity / power) % 2 === 1 ? identity - power : identity + power;
}

test('two purposes, and two seeds, draw independently for the same identities', () => {
  const others: Purpose[] = [streams.purpose('other'), createStreams('quality2').purpose('test')];
  for (const other of others) {
    const pairs = new Float64Array(256);
    for (let i = 0; i < 1 << 16; i++) {
      const pair = ((draw(purpose, i, 0) >>> 28) << 4) | (draw(other, i, 0) >>> 28);
      pairs[pair] = pairs[pair]! + 1;
    }
    assertUniform(pairs, 'pairs');
  }
});

test('150,000 pods have 150,000 different identities', () => {
  const seen = new Set<number>();
  for (let i = 0; i < 150_000; i++) seen.add(identityOf(`ns-${i % 300}/web-${i % 7}`, Math.floor(i / 2100)));
  const groups = new Set<string>();
  for (let i = 0; i < 150_000; i++) groups.add(`ns-${i % 300}/web-${i % 7}/${Math.floor(i / 2100)}`);
  assert.is(seen.size, groups.size);
  for (let i = 0; i < 150_000; i++) seen.add(identityOf(`pod-${i}`));
  assert.is(seen.size, groups.size + 150_000);
});

test('limits that do not divide 2^32 are unbiased', () => {
  for (const limit of [3, 10, 100, 641]) {
    const counts = new Float64Array(limit);
    const drawn = new Float64Array(limit);
    for (let i = 0; i < 60_000; i++) {
      const a = random.below(limit);
      const b = drawBelow(purpose, i, 0, limit);
      counts[a] = counts[a]! + 1;
      drawn[b] = drawn[b]! + 1;
    }
    assertUniform(counts, `below ${limit}`);
    assertUniform(drawn, `drawBelow ${limit}`);
  }
});

test('below 3·2^30 is unbiased where taking the remainder alone would favour its first third', () => {
  const limit = 3 * 2 ** 30;
  const thirds = new Float64Array(3);
  const drawn = new Float64Array(3);
  for (let i = 0; i < 30_000; i++) {
    const a = Math.floor(random.below(limit) / 2 ** 30);
    const b = Math.floor(drawBelow(purpose, i, 0, limit) / 2 ** 30);
    thirds[a] = thirds[a]! + 1;
    drawn[b] = drawn[b]! + 1;
  }
  assertUniform(thirds, 'below');
  assertUniform(drawn, 'drawBelow');
});

test('chance has its probability', () => {
  let hits = 0;
  let drawnHits = 0;
  for (let i = 0; i < 60_000; i++) {
    if (random.chance(1, 3)) hits += 1;
    if (drawChance(purpose, i, 5, 1, 3)) drawnHits += 1;
  }
  for (const count of [hits, drawnHits]) assert.ok(Math.abs(count - 20_000) < 5 * Math.sqrt(13_333), `${count}`);
});

test('units are odd multiples of 2^−53 between 0 and 1', () => {
  const cells = new Float64Array(1000);
  for (let i = 0; i < 50_000; i++) {
    for (const unit of [random.unit(), drawUnit(purpose, i, 0)]) {
      assert.is((unit * 2 ** 53) % 2, 1);
      cells[Math.floor(unit * 1000)]! += 1;
    }
  }
  assertUniform(cells, 'units');
});

test.run();
