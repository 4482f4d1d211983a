/** The fingerprint: fixed digits, no two sequences alike, saveable in the middle. */
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  addJoined,
  addNumber,
  addText,
  createFingerprint,
  digest,
  loadFingerprint,
  saveFingerprint,
} from '../../src/sim/fingerprint.ts';
import { readComponent, writeComponent } from '../../src/sim/state.ts';

function hash(...items: (number | string)[]): string {
  const fingerprint = createFingerprint();
  for (const item of items) typeof item === 'number' ? addNumber(fingerprint, item) : addText(fingerprint, item);
  return digest(fingerprint);
}

test('these digits stay, on every engine and in every version: all recorded fingerprints rest on them', () => {
  assert.equal(
    [hash(), hash(0), hash(1, 2, 3), hash('headroom'), hash(-1, 0.1, 2 ** 53 - 1)],
    [
      'c4b2b4293e0f833d11fd85eba5bfd563',
      'bbba85ad06236121070e55499210c5fc',
      '48a1ba5bed8c28d6b59a59f05630d421',
      'a9b72f4523e2d98c5ccf834a61ae9764',
      '2e977ecbcda98827a49da4e69338ea12',
    ],
  );
});

test('three texts joined count as their text, short, long or not ASCII', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ minLength: 40, maxLength: 700 }));
  fc.assert(
    fc.property(text, text, text, (first, between, last) => {
      const joined = createFingerprint();
      addJoined(joined, first, between, last);
      assert.is(digest(joined), hash(first + between + last));
    }),
  );
});

const different: readonly (readonly [string, readonly (number | string)[], readonly (number | string)[]])[] = [
  ['nothing and 0', [], [0]],
  ['nothing and the empty text', [], ['']],
  ['a number and its digits', [1], ['1']],
  ['a text cut elsewhere', ['ab', 'c'], ['a', 'bc']],
  ['a text and the same with a zero character behind', ['a'], ['a\0']],
  ['two numbers in another order', [1, 2], [2, 1]],
  ['n and n + 2^32', [5], [5 + 2 ** 32]],
  ['n and −n', [5], [-5]],
  ['a whole number and its neighbour among the doubles', [1], [1 + 2 ** -52]],
  ['the two infinities', [Infinity], [-Infinity]],
];
for (const [name, a, b] of different) test(`${name} differ`, () => assert.is.not(hash(...a), hash(...b)));

test('0 and −0 are one number', () => assert.is(hash(0), hash(-0)));

test('not a number is refused', () => assert.throws(() => hash(NaN), /NaN/));

test('equal sequences have equal digits, different ones different digits', () => {
  const item = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.maxSafeInteger(), fc.string({ maxLength: 6 }));
  fc.assert(
    fc.property(fc.array(item), fc.array(item), (a, b) => {
      const same = JSON.stringify(a) === JSON.stringify(b);
      assert.is(hash(...a) === hash(...b), same);
      assert.is(hash(...a), hash(...a));
    }),
  );
});

test('no two of 300,000 near numbers collide in either half of the digits', () => {
  const halves = [new Set<string>(), new Set<string>()] as const;
  for (let i = 0; i < 300_000; i++) {
    const digits = hash(i % 1000, Math.floor(i / 1000) * 2 ** 32);
    halves[0].add(digits.slice(0, 16));
    halves[1].add(digits.slice(16));
  }
  assert.equal([halves[0].size, halves[1].size], [300_000, 300_000]);
});

test('the last letter counts, however long the text and whatever stands before it', () => {
  for (const length of [1, 63, 64, 1024, 4094, 4095, 4096, 4097, 9000]) {
    for (const first of ['a', 'é', '日']) {
      const text = first + 'a'.repeat(length - 1);
      assert.is.not(hash(`${text}a`), hash(`${text}b`), `${first} and ${length} letters`);
      if (length > 1) assert.is.not(hash(text), hash(`${text.slice(0, -1)}b`), `${first} and ${length - 1} letters`);
    }
  }
});

test('one changed number anywhere changes about half of the 128 bits', () => {
  for (let place = 0; place < 64; place++) {
    const numbers = Array.from({ length: 64 }, (_, i) => i);
    const before = BigInt(`0x${hash(...numbers)}`);
    numbers[place] = place + 1;
    const bits = (before ^ BigInt(`0x${hash(...numbers)}`)).toString(2).replaceAll('0', '').length;
    assert.ok(bits > 32 && bits < 96, `${bits} bits at ${place}`);
  }
});

test('saved in the middle and restored, it ends as if nothing had been', () => {
  const first = createFingerprint();
  addText(first, 'before');
  const saved = writeComponent('test', (writer) => saveFingerprint(first, 'f', writer));
  const second = createFingerprint();
  loadFingerprint(second, 'f', readComponent('test', saved));
  for (const fingerprint of [first, second]) addNumber(fingerprint, 7);
  assert.is(digest(second), digest(first));
  assert.is(digest(second), hash('before', 7));
});

test.run();
