/** Laws of the figures: parts add up, percentiles are those of the plain list, the ledger is the sum over all pods. */
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { costsBy, poolCosts, pricePerHour } from '../../../src/report/metrics/cost.ts';
import { adviceFor } from '../../../src/report/metrics/node-size.ts';
import type { NodeKind } from '../../../src/report/metrics/node-time.ts';
import { createTracks, overTimeOf, ratio } from '../../../src/report/metrics/over-time.ts';
import { expectedFragments, fill, type NodeRoom, partsOf, usualPodOf } from '../../../src/report/metrics/stranded.ts';
import { createUseHistograms } from '../../../src/report/metrics/use-histograms.ts';
import { readComponent, writeComponent } from '../../../src/sim/state.ts';

const amounts = (cpu: number, memory: number) =>
  fc.record({ milliCpu: fc.integer({ min: 0, max: cpu }), memoryBytes: fc.integer({ min: 0, max: memory }) });
const room = fc.record({ free: amounts(64_000, 2 ** 38), freePods: fc.integer({ min: 0, max: 250 }) });
const shape = fc
  .tuple(amounts(4000, 2 ** 34), fc.integer({ min: 1, max: 9 }))
  .map(([size, count]) => ({ ...size, count }));
const shapes = fc.array(shape, { minLength: 1, maxLength: 6 });
const resources = ['milliCpu', 'memoryBytes'] as const;

test('free is placeable, fragments and stranded; none of them is negative', () => {
  fc.assert(
    fc.property(room, shapes, (node, mix) => {
      const usual = usualPodOf(mix);
      if (usual === null) return;
      const parts = partsOf(node, usual);
      for (const resource of resources) {
        const all = [parts.placeable[resource], parts.fragments[resource], parts.stranded[resource]];
        assert.ok(
          all.every((part) => part >= 0),
          JSON.stringify(parts),
        );
        assert.is(
          all.reduce((sum, part) => sum + part, 0),
          node.free[resource],
        );
      }
      // One resource, or the slots for pods, is out: nothing of it is stranded.
      const { liquid } = fill(node, usual);
      const used = resources.filter((resource) => usual.sum[resource] > 0);
      assert.ok(liquid === node.freePods || used.some((resource) => parts.stranded[resource] <= 1));
    }),
  );
});

test('whole pods are as many as fit one by one', () => {
  fc.assert(
    fc.property(room, amounts(4000, 2 ** 34), (node, size) => {
      if (size.milliCpu === 0 && size.memoryBytes === 0) return;
      let [cpu, memory, count] = [node.free.milliCpu, node.free.memoryBytes, 0];
      while (count < node.freePods && cpu >= size.milliCpu && memory >= size.memoryBytes) {
        cpu -= size.milliCpu;
        memory -= size.memoryBytes;
        count += 1;
      }
      assert.is(fill(node, { count: 1, sum: size }).whole, count);
    }),
  );
});

test('expected fragments are the mean over the pods of what is free where each does not fit', () => {
  fc.assert(
    fc.property(fc.array(room, { maxLength: 5 }), shapes, (rooms, mix) => {
      const pods = mix.flatMap((one) => new Array<typeof one>(one.count).fill(one));
      const fits = (node: NodeRoom, pod: (typeof pods)[number]): boolean =>
        node.freePods > 0 && pod.milliCpu <= node.free.milliCpu && pod.memoryBytes <= node.free.memoryBytes;
      const expected = expectedFragments(rooms, mix);
      for (const resource of resources) {
        let lost = 0;
        for (const pod of pods) for (const node of rooms) if (!fits(node, pod)) lost += node.free[resource];
        assert.ok(Math.abs(expected[resource] - lost / pods.length) <= 1);
      }
    }),
  );
});

test('percentiles over time are those of the list with a value per microsecond', () => {
  // Low values and others are kept apart.
  const value = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.constantFrom(0xfffff, 0x100000, 360_000_000));
  const steps = fc.array(fc.tuple(value, fc.integer({ min: 0, max: 9 })), { maxLength: 12 });
  fc.assert(
    fc.property(steps, (changes) => {
      let tracks = createTracks(['a']);
      const list: number[] = [];
      let [now, value] = [0, 0];
      for (const [next, micros] of changes) {
        for (let at = 0; at < micros; at++) list.push(value);
        now += micros;
        tracks.of('a').set(next, now);
        value = next;
        const saved = writeComponent('ledger', tracks.save);
        tracks = createTracks(['a']);
        tracks.load(readComponent('ledger', saved));
      }
      for (let at = 0; at < 3; at++) list.push(value);
      list.sort((a, b) => a - b);
      const found = tracks.overTime('a', now + 3);
      const percentile = (percent: number): number => list[Math.ceil((list.length * percent) / 100) - 1]!;
      assert.equal(
        [found.min, found.p50, found.p90, found.p95, found.p99, found.max],
        [list[0], percentile(50), percentile(90), percentile(95), percentile(99), list.at(-1)],
      );
      const mean = list.reduce((sum, one) => sum + one, 0) / list.length;
      assert.ok(Math.abs(found.mean - mean) <= 0.000_501);
    }),
  );
});

test('what held for no time does not count, unless no time has passed', () => {
  const tracks = createTracks(['a']);
  tracks.of('a').set(7, 0);
  assert.is(tracks.overTime('a', 0).max, 7);
  tracks.of('a').set(9, 5);
  tracks.of('a').set(3, 5);
  assert.equal([tracks.overTime('a', 10).min, tracks.overTime('a', 10).max], [3, 7]);
  assert.is(overTimeOf({ values: [2], weights: [1] }).mean, 2);
  assert.is(ratio(2n, 3n), 0.667);
});

const kind = (more: Partial<NodeKind> = {}): NodeKind => ({
  pool: 'p',
  zone: 'a',
  instanceType: '',
  priceMicroUsdPerHour: 360_000,
  allocatableMilliCpu: 4000,
  allocatableMemoryBytes: 2 ** 33,
  ...more,
});

test('a pod that has a whole node pays its price; halves pay half each; a node without a price costs nothing', () => {
  assert.is(pricePerHour(kind(), 4000, 2 ** 33), 360_000);
  assert.is(pricePerHour(kind(), 2000, 2 ** 32), 180_000);
  assert.is(pricePerHour(kind({ priceMicroUsdPerHour: null }), 4000, 2 ** 33), 0);
  assert.is(pricePerHour(kind(), 4000, 0) + pricePerHour(kind(), 0, 2 ** 33), 360_000);
});

test('costs of groups never exceed the cost of the nodes they fill, to a micro-USD per group', () => {
  const part = fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 2 ** 31 }));
  fc.assert(
    fc.property(
      fc.array(part, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 10 ** 13 }),
      (parts, micros) => {
        const sums = parts.map(([cpu, memory], at) => ({
          kind: kind(),
          group: { namespace: `n${at}`, workload: '', podClass: 0 },
          cpu: BigInt(cpu) * BigInt(micros),
          memory: BigInt(memory) * BigInt(micros),
        }));
        const [pool] = poolCosts([kind()], [BigInt(micros)]);
        const all = costsBy(sums, ({ namespace }) => namespace).reduce((sum, { microUsd }) => sum + microUsd, 0);
        assert.ok(all <= pool!.microUsd + parts.length);
        const [together] = costsBy(sums, () => '');
        assert.ok(Math.abs(together!.microUsd - all) <= parts.length);
      },
    ),
  );
});

test('a year of five thousand nodes is exact', () => {
  const micros = 5000n * 365n * 86_400_000_000n;
  assert.is(poolCosts([kind({ priceMicroUsdPerHour: 384_000 })], [micros])[0]!.microUsd, 5000 * 365 * 24 * 384_000);
});

const sizes: readonly [name: string, cpu: number, gib: number, pods: number, podsPerNode: number, good: boolean][] = [
  ['four usual pods are too few', 4000, 8, 110, 4, false],
  ['five fill it', 5000, 10, 110, 5, true],
  ['five and nine tenths leave more than 10 %', 5900, 11.8, 110, 5, false],
  ['nine and a half leave less', 9500, 19, 110, 9, true],
  ['ten and six tenths leave more than 5 %', 10_600, 21.2, 110, 10, false],
  ['ten and two tenths leave less', 10_200, 20.4, 110, 10, true],
  ['memory for twice as many: a fifth of the price is left over', 10_000, 40, 110, 10, false],
  ['the most pods bind', 20_000, 40, 10, 9, false],
];

for (const [name, cpu, memoryGib, pods, podsPerNode, good] of sizes) {
  test(`node size: ${name}`, () => {
    const usual = { count: 2, sum: { milliCpu: 2000, memoryBytes: 4 * 2 ** 30 } };
    const size = { name: 'x', milliCpu: cpu, memoryBytes: memoryGib * 2 ** 30, pods, priceMicroUsdPerHour: 1 };
    const daemons = { milliCpu: 0, memoryBytes: 0, pods: 1 };
    const advice = adviceFor(size, usual, 100, daemons)!;
    assert.equal([advice.podsPerNode, advice.good, advice.nodes], [podsPerNode, good, Math.ceil(100 / podsPerNode)]);
    assert.is(advice.boundBy, pods === 10 ? 'pods' : memoryGib > cpu / 500 ? 'cpu' : advice.boundBy);
  });
}

test('histograms: the percentile is at most a bucket above the true one', () => {
  const uses = fc.array(fc.tuple(fc.integer({ min: 1, max: 64_000 }), fc.integer({ min: 1, max: 50 })), {
    minLength: 1,
    maxLength: 20,
  });
  fc.assert(
    fc.property(uses, (parts) => {
      const histograms = createUseHistograms();
      for (const [cpu, micros] of parts) histograms.add('w', cpu, cpu * 3, micros);
      const list = parts.flatMap(([cpu, micros]) => new Array<number>(micros).fill(cpu)).sort((a, b) => a - b);
      const use = histograms.of('w')!;
      const exact = list[Math.ceil(list.length * 0.9) - 1]!;
      const found = use.cpuPercentile(90);
      assert.ok(found >= exact && found <= exact * 1.05 + 11, `${found} for ${exact}`);
      assert.is(use.memoryPeakBytes, Math.max(...parts.map(([cpu]) => cpu)) * 3);
      assert.is(Number(use.micros), list.length);
      assert.is(histograms.of('other'), null);
    }),
  );
});

test.run();
