/** Durations and instants as text. Expected texts are those of Go's time package and of kubectl. */
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  civilFromDays,
  daysFromCivil,
  formatAge,
  formatDuration,
  formatRfc3339,
  microsPerDay,
  microsPerHour,
  microsPerMilli,
  microsPerMinute,
  microsPerSecond,
  parseDuration,
  parseRfc3339,
} from '../../src/sim/time.ts';

const durations: readonly (readonly [string, number | undefined])[] = [
  ['24h', 24 * microsPerHour],
  ['1h30m', 90 * microsPerMinute],
  ['500ms', 500 * microsPerMilli],
  ['7d', 7 * microsPerDay],
  ['1d12h', 36 * microsPerHour],
  ['0', 0],
  ['0s', 0],
  ['-0s', 0],
  ['-1.5s', -1.5 * microsPerSecond],
  ['+2m', 2 * microsPerMinute],
  ['1.5h', 90 * microsPerMinute],
  ['.5s', 500 * microsPerMilli],
  ['5.s', 5 * microsPerSecond],
  ['1us', 1],
  ['1µs', 1],
  ['1μs', 1],
  ['1000ns', 1],
  ['500ns500ns', 1],
  ['0.000001s', 1],
  ['100ns', undefined],
  ['0.0000001s', undefined],
  ['', undefined],
  ['-', undefined],
  ['s', undefined],
  ['.s', undefined],
  ['5', undefined],
  ['5 s', undefined],
  ['5s ', undefined],
  ['x5s', undefined],
  ['5sx', undefined],
  ['--5s', undefined],
  ['1e3s', undefined],
  ['5w', undefined],
  ['9007199254740991us', Number.MAX_SAFE_INTEGER],
  ['9007199254740992us', undefined],
];
for (const [text, expected] of durations) {
  test(`duration '${text}' is ${expected === undefined ? 'none' : `${expected} micros`}`, () => {
    assert.ok(Object.is(parseDuration(text), expected), String(parseDuration(text)));
  });
}

const formatted: readonly (readonly [number, string])[] = [
  [0, '0s'],
  [1, '1µs'],
  [1_100, '1.1ms'],
  [2_200_000, '2.2s'],
  [5 * microsPerMinute + 1_500_000, '5m1.5s'],
  [microsPerHour, '1h0m0s'],
  [90 * microsPerMinute, '1h30m0s'],
  [36 * microsPerHour, '36h0m0s'],
  [-1_000, '-1ms'],
  [999_999, '999.999ms'],
  [1_000_001, '1.000001s'],
];
for (const [micros, expected] of formatted) {
  test(`${micros} micros are written ${expected}`, () => assert.is(formatDuration(micros), expected));
}

test('a written duration reads as itself', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (micros) => assert.is(parseDuration(formatDuration(micros)), micros || 0)),
  );
});

const ages: readonly (readonly [string, string])[] = [
  ['-3s', '<invalid>'],
  ['-1.5s', '0s'],
  ['0s', '0s'],
  ['119.9s', '119s'],
  ['120s', '2m'],
  ['121s', '2m1s'],
  ['599s', '9m59s'],
  ['10m30s', '10m'],
  ['179m', '179m'],
  ['3h', '3h'],
  ['3h5m', '3h5m'],
  ['8h5m', '8h'],
  ['47h59m', '47h'],
  ['48h', '2d'],
  ['50h', '2d2h'],
  ['191h', '7d23h'],
  ['192h', '8d'],
  ['729d', '729d'],
  ['730d', '2y'],
  ['731d', '2y1d'],
  ['2920d', '8y'],
];
for (const [text, expected] of ages) {
  test(`the age of ${text} is ${expected}`, () => assert.is(formatAge(parseDuration(text)!), expected));
}

const instants: readonly (readonly [string, string | undefined])[] = [
  ['1970-01-01T00:00:00Z', '1970-01-01T00:00:00Z'],
  ['2026-11-27T00:00:00Z', '2026-11-27T00:00:00Z'],
  ['2026-11-27T01:30:00+01:30', '2026-11-27T00:00:00Z'],
  ['2026-11-26T19:00:00-05:00', '2026-11-27T00:00:00Z'],
  ['2024-02-29t23:59:59.999999z', '2024-02-29T23:59:59.999999Z'],
  ['2024-02-29T23:59:59.250000000Z', '2024-02-29T23:59:59.25Z'],
  ['1969-12-31T23:59:59.5Z', '1969-12-31T23:59:59.5Z'],
  ['2026-01-01T00:00:05Z', '2026-01-01T00:00:05Z'],
  ['2025-02-29T00:00:00Z', undefined],
  ['2100-02-29T00:00:00Z', undefined],
  ['2026-13-01T00:00:00Z', undefined],
  ['2026-00-01T00:00:00Z', undefined],
  ['2026-04-31T00:00:00Z', undefined],
  ['2026-01-01T24:00:00Z', undefined],
  ['2026-01-01T00:60:00Z', undefined],
  ['2026-12-31T23:59:60Z', undefined],
  ['2026-01-01T00:00:00', undefined],
  ['2026-01-01 00:00:00Z', undefined],
  ['2026-01-01T00:00:00.0000001Z', undefined],
  ['2026-01-01T00:00:00.Z', undefined],
  ['2026-01-01T00:00:00+24:00', undefined],
  ['2026-1-1T00:00:00Z', undefined],
  ['0001-01-01T00:00:00Z', undefined],
  ['2255-06-05T23:47:34.740991Z', '2255-06-05T23:47:34.740991Z'],
  ['2255-06-05T23:47:34.740992Z', undefined],
];
for (const [text, expected] of instants) {
  test(`the instant '${text}' is ${expected ?? 'none'}`, () => {
    const micros = parseRfc3339(text);
    assert.is(micros === undefined ? undefined : formatRfc3339(micros), expected);
  });
}

test('instants have the micros of the platform', () => {
  assert.is(parseRfc3339('2026-11-27T12:34:56.789012Z'), Date.UTC(2026, 10, 27, 12, 34, 56, 789) * 1000 + 12);
});

test('any instant between the years 1717 and 2255 is written as the platform writes it and reads as itself', () => {
  const millis = fc.integer({ min: -8e12, max: 9e12 });
  fc.assert(
    fc.property(millis, fc.nat(999), (milli, micro) => {
      const instant = milli * 1000 + micro;
      const text = formatRfc3339(instant);
      assert.is(text.slice(0, 19), new Date(milli).toISOString().slice(0, 19));
      assert.is(parseRfc3339(text), instant);
    }),
  );
});

test('every day of nine centuries goes there and back', () => {
  for (let days = daysFromCivil(1600, 1, 1); days < daysFromCivil(2500, 1, 1); days++) {
    const { year, month, day } = civilFromDays(days);
    assert.ok(daysFromCivil(year, month, day) === days, `${year}-${month}-${day}`);
  }
});

test.run();
