/** From values by seed to findings and words. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type Metric, metricsFor } from '../../../src/answers/compare/metrics.ts';
import { answerCompare } from '../../../src/answers/compare/report.ts';
import { reachesTargets, readTarget, seedsNeeded } from '../../../src/answers/compare/stopping.ts';
import type { ComparedPair, PairedDifference } from '../../../src/report/compare-types.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';

const [nodeHours, waited, ready] = metricsFor({} as Scenario, [
  'cost.nodeHours',
  'followed.waitedMicros',
  'pods.ready',
]) as [Metric, Metric, Metric];

/** ±1, without a pattern that a mean would keep. */
const wobble = (seed: number): number => ((seed * 7919) % 101) / 50 - 1;
const seeds = Array.from({ length: 30 }, (_, at) => at + 1);

function compare(
  metric: Metric,
  baseline: (seed: number) => number,
  other: (seed: number) => number,
): PairedDifference {
  const policies = ['a', 'b'].map((name) => ({ name, from: name, description: '' }));
  const values = [baseline, other].map((of) => seeds.map((seed) => [of(seed)]));
  const answer = answerCompare({ policies, metrics: [metric], seeds, values, confidence: 0.95 });
  return answer.pairs[0]!.metrics[0]!;
}

const cases: readonly {
  name: string;
  metric: Metric;
  baseline: (seed: number) => number;
  other: (seed: number) => number;
  finding: PairedDifference['finding'];
  verdict: PairedDifference['verdict'];
  words: RegExp;
}[] = [
  {
    name: 'fewer node hours',
    metric: nodeHours,
    baseline: (seed) => 100 + 20 * wobble(seed),
    other: (seed) => 88.8 + 20 * wobble(seed) + wobble(seed * 3),
    finding: 'shown',
    verdict: 'better',
    words: /^b needs 11\.\d % (?:± 0\.\d %|\(1\d\.\d % to 1\d\.\d %\)) fewer node hours$/,
  },
  {
    name: 'more waiting',
    metric: waited,
    baseline: (seed) => 60e6 + 1e6 * wobble(seed),
    other: (seed) => 90e6 + 1e6 * wobble(seed * 3),
    finding: 'shown',
    verdict: 'worse',
    words: /^time that pods waited for a node: 50\.\d % .* more with b$/,
  },
  {
    name: 'noise',
    metric: waited,
    baseline: (seed) => 60e6 + 1e6 * wobble(seed),
    other: (seed) => 60e6 + 1e6 * wobble(seed * 3),
    finding: 'notShown',
    verdict: null,
    words: /^time that pods waited for a node: no difference shown$/,
  },
  {
    name: 'the same in every seed',
    metric: ready,
    baseline: (seed) => seed,
    other: (seed) => seed,
    finding: 'equal',
    verdict: null,
    words: /^pods ready at the end: the same in every seed$/,
  },
  {
    name: 'one more in every seed',
    metric: ready,
    baseline: () => 10,
    other: () => 11,
    finding: 'constant',
    verdict: 'better',
    words: /^b has exactly 10\.0 % more pods ready at the end$/,
  },
  {
    name: 'another in one seed only',
    metric: ready,
    baseline: () => 10,
    other: (seed) => (seed === 3 ? 4 : 10),
    finding: 'undetermined',
    verdict: null,
    words: /^pods ready at the end: too few seeds differ to tell \(1 of 30\)$/,
  },
  {
    name: 'a baseline of 0 has no percentage',
    metric: ready,
    baseline: () => 0,
    other: (seed) => 5 + wobble(seed),
    finding: 'shown',
    verdict: 'better',
    words: /^b has [45]\.?\d* .* more pods ready at the end$/,
  },
];
for (const { name, metric, baseline, other, finding, verdict, words } of cases) {
  test(`${name}: ${finding}`, () => {
    const row = compare(metric, baseline, other);
    assert.is(row.finding, finding, row.words);
    assert.is(row.verdict, verdict);
    assert.match(row.words, words);
    assert.is(row.differences.length, 30);
  });
}

test('pairing is worth what the runs have in common', () => {
  const shared = compare(
    nodeHours,
    (seed) => 100 + 20 * wobble(seed),
    (seed) => 90 + 20 * wobble(seed) + wobble(seed * 3),
  );
  assert.ok(shared.widthToIndependent! < 0.1, `${shared.widthToIndependent}`);
  const apart = compare(
    nodeHours,
    (seed) => 100 + 20 * wobble(seed),
    (seed) => 90 + 20 * wobble(seed * 3),
  );
  assert.ok(apart.widthToIndependent! > 0.7, `${apart.widthToIndependent}`);
});

test('more metrics and policies make the joint intervals wider, and those of one metric alone stay', () => {
  const one = compare(
    nodeHours,
    (seed) => 100 + 20 * wobble(seed),
    (seed) => 90 + 20 * wobble(seed * 3),
  );
  const policies = ['a', 'b', 'c'].map((name) => ({ name, from: name, description: '' }));
  const values = [1, 3, 5].map((factor, at) =>
    seeds.map((seed) => [100 - 10 * at + 20 * wobble(seed * factor), seed * factor]),
  );
  const { method, pairs } = answerCompare({ policies, metrics: [nodeHours, ready], seeds, values, confidence: 0.95 });
  assert.is(method.comparisons, 4);
  const { difference } = pairs[0]!.metrics[0]!;
  const width = ({ low, high }: { low: number; high: number }): number => high - low;
  assert.ok(width(difference.joint!) > width(one.difference.joint!));
  assert.ok(Math.abs(width(difference.alone!) / width(one.difference.alone!) - 1) < 0.1);
});

const targets: readonly [string, ReturnType<typeof readTarget>][] = [
  ['cost.nodeHours=1%', { metric: 'cost.nodeHours', halfWidth: 0.01, relative: true }],
  ['pods.pending=0.5', { metric: 'pods.pending', halfWidth: 0.5, relative: false }],
  ['followed.waitedMicros=30s', { metric: 'followed.waitedMicros', halfWidth: 30_000_000, relative: false }],
  ['pods.pending', null],
  ['=3', null],
  ['pods.pending=0', null],
  ['pods.pending=-1', null],
  ['pods.pending=much', null],
];
for (const [text, target] of targets) test(`--stop-at ${text}`, () => assert.equal(readTarget(text), target));

test('seeds needed: the square of how much too wide the pilot is, and a tenth more', () => {
  const row = (low: number, high: number): ComparedPair => {
    const estimate = { mean: 0, standardError: 1, alone: null, joint: { low, high } };
    const metric = {
      metric: 'm',
      finding: 'notShown',
      difference: estimate,
      relative: null,
    } as unknown as PairedDifference;
    return { policy: 'b', baseline: 'a', metrics: [metric] };
  };
  const target = { metric: 'm', halfWidth: 1, relative: false };
  assert.is(seedsNeeded([row(-2, 2)], [target]), 132);
  assert.is(seedsNeeded([row(-2, 2), row(-3, 3)], [target]), 297);
  assert.is(seedsNeeded([row(-0.1, 0.1)], [target]), 30, 'never fewer than the pilot');
  assert.is(seedsNeeded([row(-2, 2)], [{ ...target, relative: true }]), Number.POSITIVE_INFINITY, 'no ratio');
  assert.is(reachesTargets([row(-1, 1)], [target]), true);
  assert.is(reachesTargets([row(-1, 1), row(-1.1, 1)], [target]), false);
});

test.run();
