/** ln, exp and pow against the bits of Go 1.26 (math.Log, and the pure formulas of exp.go and pow.go). */
import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { divCeil, divFloor, exp, ln, pow, roundHalfAwayFromZero } from '../../src/sim/math.ts';

function bits(value: number): string {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  return view.getBigUint64(0).toString(16).padStart(16, '0');
}

/** SHA-256 over the values' bytes, as the Go program that made the expected values wrote them. */
function hashOf(values: Iterable<number>): string {
  const hash = createHash('sha256');
  const buffer = Buffer.alloc(8);
  for (const value of values) {
    buffer.writeDoubleBE(Number.isNaN(value) ? 0 : value);
    hash.update(buffer);
  }
  return hash.digest('hex');
}

/** xorshift64 from 12345, the same sequence as in the Go program. */
function* xorshift(): Generator<bigint, never> {
  const mask = (1n << 64n) - 1n;
  for (let s = 12345n; ; ) {
    s ^= (s << 13n) & mask;
    s ^= s >> 7n;
    s ^= (s << 17n) & mask;
    yield s;
  }
}

function integers(): number[] {
  return Array.from({ length: 5001 }, (_, i) => i + 2);
}

test('ln of every integer 2…5002 has the bits of Go', () => {
  assert.is(hashOf(integers().map((n) => ln(n))), '4bdccd9f2ca7c8166db579517c756caa7175d9ff83c9b35c5947e2281840c58f');
});

test('ln of 14 is the one that V8 rounds the other way', () => {
  assert.is(bits(ln(14)), '40051cca16d7bba8');
});

const lnCases: readonly (readonly [number, string])[] = [
  [5e-324, 'c0874385446d71c3'],
  [1e-310, 'c0864e69394d9508'],
  [2.2250738585072014e-308, 'c086232bdd7abcd2'],
  [1e-17, 'c043926cd770aa67'],
  [0.1, 'c0026bb1bbb55515'],
  [0.5, 'bfe62e42fefa39ef'],
  [Math.SQRT1_2, 'bfd62e42fefa39ee'],
  [0.7071067811865475, 'bfd62e42fefa39f1'],
  [0.99999, 'bee4f8bc681df714'],
  [1.5, '3fd9f323ecbf984c'],
  [Math.E, '3ff0000000000000'],
  [4294967295, '40362e42fef939ef'],
  [4294967296, '40362e42fefa39ef'],
  [1e10, '4037069e2aa2aa5b'],
  [Number.MAX_VALUE, '40862e42fefa39ef'],
];
for (const [x, expected] of lnCases) test(`ln(${x}) has the bits of Go`, () => assert.is(bits(ln(x)), expected));

const expCases: readonly (readonly [number, string])[] = [
  [-745.13, '0000000000000001'],
  [-745, '0000000000000001'],
  [-744.9, '0000000000000001'],
  [-709, '0008bfe55de02338'],
  [-708.4, '000ff15b469edf89'],
  [-100, '36ea8c1f14e2af5d'],
  [-1, '3fd78b56362cef38'],
  [-1e-9, '3fefffffff768fa1'],
  [0.3, '3ff599058c8c1a96'],
  [1, '4005bf0a8b145769'],
  [10, '40d5829dcf950560'],
  [700, '7f0d945df4f8ec8e'],
  [709.782712893384, '7fefffffffffff2a'],
];
for (const [x, expected] of expCases) test(`exp(${x}) has the bits of Go`, () => assert.is(bits(exp(x)), expected));

const powCases: readonly (readonly [number, number, string])[] = [
  [2, 10, '4090000000000000'],
  [2, -1074, '0000000000000001'],
  [2, 1023.9, '7feddb680117aa8e'],
  [10, -5, '3ee4f8b588e368f1'],
  [10, 308, '7fe1ccf385ebc8a3'],
  [10, -320, '00000000000007e8'],
  [1.0001, 100000, '40d57fdd2fe5f8bd'],
  [0.9, 1000, '366fee7413dac412'],
  [3, 0.3333333333333333, '3ff7137449123ef6'],
  [7, 2.75, '406a5bea2e2813bc'],
  [-2, 3, 'c020000000000000'],
  [-2, -3, 'bfc0000000000000'],
  [1.5, 1e300, '7ff0000000000000'],
  [0.5, 1e300, '0000000000000000'],
  [2.5, -0.7, '3fe0d9856dd52514'],
  [1e-310, 0.25, '2fd76f469c18675a'],
  [5e-324, 3, '0000000000000000'],
  [99, 0.5, '4023e655eefe1367'],
  [99, -0.5, '3fb9ba9da6c73588'],
  [-8, 2 ** 63, '7ff0000000000000'],
];
for (const [x, y, expected] of powCases) {
  test(`pow(${x}, ${y}) has the bits of Go`, () => assert.is(bits(pow(x, y)), expected));
}

test('20,000 random arguments of ln, exp and pow have the bits of Go', () => {
  const random = xorshift();
  const unit = (): number => Number(random.next().value >> 11n) / 9007199254740992;
  const results: [number[], number[], number[]] = [[], [], []];
  const view = new DataView(new ArrayBuffer(8));
  for (let i = 0; i < 20000; i++) {
    const u = unit();
    const v = unit();
    results[0].push(exp((u - 0.5) * 1500));
    results[1].push(pow(u * 40, (v - 0.5) * 100));
    view.setBigUint64(0, random.next().value & 0x7fefffffffffffffn);
    results[2].push(ln(view.getFloat64(0)));
  }
  assert.equal(results.map(hashOf), [
    'a8c8c445922626d6a52cfdb02b32845eb52758deba7b13fe37bd0f4aa8e78857',
    'e750738943d29b02574e5ceba9277644da1ee9cd91859932e50896e58c03a23d',
    '6396a70880c8aed369a0ab4b99d03203f5ba18bc0763e62067663b9400fab1f9',
  ]);
});

const special: readonly (readonly [string, number, number])[] = [
  ['ln of 0 is −∞', ln(0), -Infinity],
  ['ln below 0 is not a number', ln(-1), NaN],
  ['ln of ∞ is ∞', ln(Infinity), Infinity],
  ['exp overflows to ∞', exp(709.79), Infinity],
  ['exp underflows to 0', exp(-746), 0],
  ['pow of 0 to an odd negative keeps the sign', pow(-0, -3), -Infinity],
  ['pow of 0 to an even negative is ∞', pow(-0, -2), Infinity],
  ['pow of −∞ to an odd power', pow(-Infinity, 3), -Infinity],
  ['pow of −1 to ∞ is 1, unlike in ECMAScript', pow(-1, Infinity), 1],
  ['pow of a negative to a fraction is not a number', pow(-2, 0.5), NaN],
  ['pow of anything to 0 is 1', pow(NaN, 0), 1],
];
for (const [name, actual, expected] of special)
  test(name, () => assert.ok(Object.is(actual, expected), String(actual)));

test('divFloor and divCeil equal the quotients of BigInt', () => {
  const whole = fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -20, max: 20 }));
  const divisor = fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }));
  fc.assert(
    fc.property(whole, divisor, (a, b) => {
      const [x, y] = [BigInt(a), BigInt(b)];
      const floor = (n: bigint): bigint => n / y - (n % y < 0n ? 1n : 0n);
      assert.is(BigInt(divFloor(a, b)), floor(x));
      assert.is(BigInt(divCeil(a, b)), -floor(-x));
    }),
  );
});

const roundings: readonly (readonly [number, number])[] = [
  [0.5, 1],
  [-0.5, -1],
  [2.5, 3],
  [-2.5, -3],
  [-0.25, 0],
  [-0.5000000000000001, -1],
  [0.49999999999999994, 0],
  [2251799813685249.5, 2251799813685250],
  [9007199254740991, 9007199254740991],
];
for (const [x, expected] of roundings) {
  test(`${x} rounds to ${expected}, halves away from zero`, () =>
    assert.ok(Object.is(roundHalfAwayFromZero(x), expected)));
}

test.run();
