/**
 * What the HPA can know of a container, and when: kubelet, metrics-server and the resource metrics API as one pipeline.
 */
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  housekeepingIntervalMicros,
  type MetricsPoint,
  metricResolutionMicros,
  nextHousekeeping,
  type PodPoints,
  podMetricsOf,
  sampleOf,
  scrapeDelayMicros,
  storeScrape,
} from '../../src/hpa/metrics-server.ts';

const SECOND = 1_000_000;
const MIB = 2 ** 20;

/** A container that has used `milliCpu` ever since its start. */
function point(atSeconds: number, changes: Partial<MetricsPoint> & { milliCpu?: number } = {}): MetricsPoint {
  const { milliCpu = 500, startMicros = 0, ...rest } = changes;
  const atMicros = atSeconds * SECOND;
  const cpuNanoCoreSeconds = milliCpu * (atMicros - startMicros);
  return { name: 'c', startMicros, atMicros, cpuNanoCoreSeconds, memoryBytes: 100 * MIB, ...rest };
}

/** One scrape after the other. */
function scrape(...scrapes: (readonly MetricsPoint[] | null)[]): PodPoints | null {
  let stored: PodPoints | null = null;
  for (const points of scrapes) stored = storeScrape(stored, points, metricResolutionMicros);
  return stored;
}

function sample(points: PodPoints | null, resource: 'cpu' | 'memory' = 'cpu', container = '') {
  const metrics = points === null ? null : podMetricsOf(points);
  return metrics === null ? null : sampleOf(metrics, resource, container);
}

test('usage is the difference of two points over the time between them', () => {
  const stored = scrape([point(100)], [point(116)]);
  assert.equal(sample(stored), { valueMilli: 500, atMicros: 116 * SECOND, windowMicros: 16 * SECOND });
  assert.is(sample(stored, 'memory')?.valueMilli, 100 * MIB * 1000);
});

test('a single point says nothing, unless the container is 10 to 15 s old: then it is measured from its start', () => {
  assert.is(sample(scrape([point(9)])), null);
  assert.equal(sample(scrape([point(12)])), { valueMilli: 500, atMicros: 12 * SECOND, windowMicros: 12 * SECOND });
  assert.is(sample(scrape([point(15)])), null);
});

test('where the kubelet has not measured since, the old answer stays', () => {
  const stored = scrape([point(100)], [point(116)], [point(116)]);
  assert.equal(sample(stored), { valueMilli: 500, atMicros: 116 * SECOND, windowMicros: 16 * SECOND });
});

test('a restart begins anew: no metrics until two points of the new container', () => {
  const startMicros = 120 * SECOND;
  const restarted = scrape([point(100)], [point(116)], [point(125, { startMicros })]);
  assert.is(sample(restarted), null);
  const later = storeScrape(restarted, [point(140, { startMicros })], metricResolutionMicros);
  assert.is(sample(later)?.windowMicros, 15 * SECOND);
});

test('a scrape without the pod forgets all of it', () => {
  assert.is(sample(scrape([point(100)], null, [point(131)])), null);
});

test('a container without any CPU time or memory hides its pod', () => {
  const idle = (at: number) => point(at, { name: 'idle', milliCpu: 0 });
  assert.is(scrape([point(100), idle(100)], [point(116), idle(116)]), null);
});

test('a pod is as old as its oldest container, and sums what each rounds up to a milli-CPU', () => {
  const log = (at: number) => point(at, { name: 'log', cpuNanoCoreSeconds: at * 1_500_000 });
  const stored = scrape([point(100), log(98)], [point(116), log(108)]);
  assert.equal(sample(stored), { valueMilli: 502, atMicros: 108 * SECOND, windowMicros: 10 * SECOND });
  assert.is(sample(stored, 'cpu', 'log')?.valueMilli, 2);
  assert.is(sample(stored, 'cpu', 'none'), null);
});

test('one container without an earlier point keeps the whole pod back', () => {
  const log = point(116, { name: 'log', startMicros: 110 * SECOND });
  assert.is(sample(scrape([point(100)], [point(116), log])), null);
});

test('housekeeping: 10 s, 15 s when nothing changes, each up to doubled by jitter', () => {
  const half = 2 ** 31;
  assert.equal(nextHousekeeping(housekeepingIntervalMicros, false, 0), {
    intervalMicros: 10 * SECOND,
    delayMicros: 10 * SECOND,
  });
  assert.equal(nextHousekeeping(10 * SECOND, true, half), { intervalMicros: 15 * SECOND, delayMicros: 22_500_000 });
  assert.is(nextHousekeeping(15 * SECOND, true, 0).intervalMicros, 10 * SECOND);
  assert.is(nextHousekeeping(15 * SECOND, false, 0).intervalMicros, 10 * SECOND);
});

test('scrapes are spread over 8 ms per node, at most 4 s', () => {
  const last = 2 ** 32 - 1;
  assert.equal(
    [scrapeDelayMicros(1, last), scrapeDelayMicros(5000, last), scrapeDelayMicros(9, 0)],
    [7000, 3_999_000, 0],
  );
});

test('law: constant usage is reported as what it is, however the scrapes fall', () => {
  const gaps = fc.array(fc.integer({ min: 1, max: 40 * SECOND }), { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(gaps, fc.integer({ min: 1, max: 64_000 }), (delays, milliCpu) => {
      let atMicros = 60 * SECOND;
      const points = delays.map((delay) => {
        atMicros += delay;
        return [point(atMicros / SECOND, { milliCpu, atMicros, cpuNanoCoreSeconds: milliCpu * atMicros })];
      });
      assert.is(sample(scrape(...points))?.valueMilli, milliCpu);
    }),
    { seed: 1, numRuns: 200 },
  );
});

test.run();
