/** When targets are scraped, and what `rate()` makes of it: a table of cases worked out by hand. */
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { rateOf, scrapeAfter, scrapeBefore } from '../../../src/hpa/adapter/scrapes.ts';

const second = 1_000_000;
const seconds = (count: number): number => count * second;
const long = Number.NEGATIVE_INFINITY;

/** A counter that grows by so many a second, from these seconds on, and stood at 0 before the first. */
const counter = (steps: readonly (readonly [from: number, perSecond: number])[], since: number = long) => ({
  sinceMicros: since === long ? long : seconds(since),
  at: (time: number): bigint => {
    let sum = 0n;
    for (const [index, [from, perSecond]] of steps.entries()) {
      const end = Math.min(time, seconds(steps[index + 1]?.[0] ?? 1e9));
      if (end > seconds(from)) sum += BigInt(perSecond * 1_000_000) * BigInt(end - seconds(from));
    }
    return sum;
  },
});

interface Case {
  readonly name: string;
  readonly counter: ReturnType<typeof counter>;
  readonly offset: number;
  readonly interval: number;
  readonly window: number;
  readonly now: number;
  readonly milli: bigint | null;
}

const cases: readonly Case[] = [
  // Scrapes 710 … 990: 100 each second, carried on to all of the window.
  {
    name: 'an even rate',
    counter: counter([[-1e4, 100]]),
    offset: 20,
    interval: 30,
    window: 300,
    now: 1000,
    milli: 100_000n,
  },
  // 720 … 1000, the scrape at the window's open end left out.
  {
    name: 'a scrape now',
    counter: counter([[-1e4, 7]]),
    offset: 10,
    interval: 30,
    window: 300,
    now: 1000,
    milli: 7_000n,
  },
  // Scrapes 710 … 980 over [0, 200 from 950 on]: 30 s × 200 = 6,000 in 270 s, as 300 s of it over 300 s: 6,000 / 270.
  {
    name: 'a step, half seen',
    counter: counter([[950, 200]]),
    offset: 20,
    interval: 30,
    window: 300,
    now: 1000,
    milli: 22_222n,
  },
  // Since 0, scrapes 10 and 70: 600 and 4,200. 3,600 in 60 s; 10 s back to 0 and 5 s on: 3,600 × 75 / 60 / 300.
  {
    name: 'a young pod',
    counter: counter([[0, 60]], 0),
    offset: 10,
    interval: 30,
    window: 300,
    now: 75,
    milli: 15_000n,
  },
  // Since 0, idle until 65, scrapes 10 … 70: the counter was 0 at the first, so nothing is added before it.
  {
    name: 'a young pod that idled',
    counter: counter([[65, 60]], 0),
    offset: 10,
    interval: 30,
    window: 300,
    now: 75,
    milli: 1_083n,
  },
  { name: 'one scrape', counter: counter([[0, 60]], 0), offset: 10, interval: 30, window: 300, now: 39, milli: null },
  { name: 'no scrape yet', counter: counter([[0, 60]], 0), offset: 10, interval: 30, window: 300, now: 9, milli: null },
  { name: 'nothing came', counter: counter([]), offset: 3, interval: 15, window: 60, now: 500, milli: 0n },
  // Scrapes 440, 455, 470, 485, 500 of 0.001 a second: thousandths are rounded down.
  {
    name: 'less than a thousandth',
    counter: counter([[450, 0.001]]),
    offset: 5,
    interval: 15,
    window: 75,
    now: 500,
    milli: 0n,
  },
  // A window of two intervals holds two scrapes: 470 and 500.
  {
    name: 'the shortest window',
    counter: counter([[-1e4, 12]]),
    offset: 20,
    interval: 30,
    window: 60,
    now: 500,
    milli: 12_000n,
  },
];

for (const { name, counter: of, offset, interval, window, now, milli } of cases) {
  test(`rate: ${name}`, () => {
    assert.is(rateOf(of, seconds(offset), seconds(interval), seconds(window), seconds(now)), milli);
  });
}

test('law: an even rate is seen as it is, whenever it is asked for', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 5_000 }),
      fc.integer({ min: 1, max: 60 }),
      fc.nat(59),
      fc.integer({ min: 4_000 * second, max: 9_000 * second }),
      (perSecond, interval, offset, now) => {
        const of = counter([[0, perSecond]], 0);
        const rate = rateOf(of, seconds(Math.min(offset, interval - 1)), seconds(interval), seconds(interval * 4), now);
        assert.is(rate, BigInt(perSecond * 1000));
      },
    ),
  );
});

test('law: no target goes without a scrape for longer than an interval', () => {
  fc.assert(
    fc.property(fc.nat(30 * second - 1), fc.integer({ min: -1e9, max: 1e12 }), (offset, time) => {
      const before = scrapeBefore(offset, seconds(30), time);
      const after = scrapeAfter(offset, seconds(30), time);
      assert.ok(before <= time && time - before < seconds(30));
      assert.ok(after >= time && after - time < seconds(30));
      assert.ok(after === before || after === before + seconds(30));
    }),
  );
});

test.run();
