/** Figures as people read them. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { tableLines, wrapText } from '../../src/report/table.ts';
import { bytesText, coresText, countOf, countText, durationText, percentText } from '../../src/report/units.ts';

test('counts have a comma every three digits', () => {
  const cases: [number, string][] = [
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [1234567, '1,234,567'],
    [-1234, '-1,234'],
  ];
  for (const [count, text] of cases) assert.is(countText(count), text);
});

test('one is not many', () => {
  assert.equal(
    [0, 1, 2, 1000].map((count) => countOf(count, 'pod')),
    ['0 pods', '1 pod', '2 pods', '1,000 pods'],
  );
});

test('cores have three figures, and none after the point that say nothing', () => {
  const cases: [number, string][] = [
    [0, '0'],
    [250, '0.25'],
    [1500, '1.5'],
    [12345, '12.3'],
    [100_000, '100'],
    [1_204_000, '1,204'],
    [123_456, '123'],
  ];
  for (const [milli, text] of cases) assert.is(coresText(milli), text);
});

test('bytes come in the largest binary unit that leaves at least 1', () => {
  const cases: [number, string][] = [
    [0, '0 B'],
    [1023, '1,023 B'],
    [1024, '1 KiB'],
    [1536 * 1024 * 1024, '1.5 GiB'],
    [1024 ** 4 - 1, '1,024 GiB'],
  ];
  for (const [bytes, text] of cases) assert.is(bytesText(bytes), text);
});

test('shares: one decimal below ten per cent, none above, a dash of nothing', () => {
  const cases: [number, number, string][] = [
    [0, 0, '-'],
    [0, 10, '0 %'],
    [1, 1000, '0.1 %'],
    [1, 3, '33 %'],
    [9.96, 100, '10 %'],
    [10, 10, '100 %'],
  ];
  for (const [part, whole, text] of cases) assert.is(percentText(part, whole), text);
});

test('durations have the units that matter at their size', () => {
  const cases: [number, string][] = [
    [0, '0s'],
    [350_000, '350ms'],
    [1_254_321, '1.25s'],
    [90_000_000, '1m30s'],
    [60_000_000, '1m'],
    [3_600_000_000, '1h'],
    [120_499_999, '2m'],
    [125_000_000, '2m5s'],
    [3_599_500_000, '1h'],
    [3_605_000_000, '1h0m5s'],
    [7_500_000_000, '2h5m'],
    [7_512_345_678, '2h5m12s'],
    [86_400_000_000, '24h'],
  ];
  for (const [micros, text] of cases) assert.is(durationText(micros), text);
});

test('tables: text to the left, figures to the right, nothing behind the last cell', () => {
  const lines = tableLines(
    ['NAME', 'N'],
    [
      ['a', '1'],
      ['longer', '100'],
    ],
    [1],
  );
  assert.equal(lines, ['NAME      N', 'a         1', 'longer  100']);
  assert.equal(tableLines(['A', 'B'], [['x', '']]), ['A  B', 'x']);
});

test('text breaks at spaces; a word that is too long stays whole', () => {
  assert.equal(wrapText('one two three', 7), ['one two', 'three']);
  assert.equal(wrapText('unbreakable', 3), ['unbreakable']);
  assert.equal(wrapText('', 3), []);
});

test.run();
