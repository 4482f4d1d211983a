/**
 * The rule of the HPA, replicas = ceil(current × usage / target), and its exceptions, as the documentation tells them
 * (kubernetes.io, Horizontal Pod Autoscaling, "Algorithm details"). Expected values are worked out beside each row.
 */
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { containerAmountsOf, noAmounts } from '../../src/api/pod-amounts.ts';
import { percentInt64, sumInt64, toInt32 } from '../../src/hpa/go-numbers.ts';
import type { HpaPod } from '../../src/hpa/pod-totals.ts';
import {
  averageReplicas,
  externalAverageReplicas,
  objectAverageReplicas,
  sumForAverage,
  sumForValue,
  utilizationReplicas,
  valueReplicas,
} from '../../src/hpa/replica-calculator.ts';

const SECOND = 1_000_000;
const settings = { cpuInitializationPeriodMicros: 300 * SECOND, delayOfInitialReadinessStatusMicros: 30 * SECOND };
const tolerances = { scaleUp: 0.1, scaleDown: 0.1 };
const now = 10_000 * SECOND;

/** A pod ready for hours with a request of 1 core; `usage` in milli-CPU, null: no sample. */
function pod(usage: number | null, changes: Partial<HpaPod> = {}): HpaPod {
  return {
    name: 'p',
    phase: 'Running',
    deleting: false,
    ready: 'True',
    readySinceMicros: 10 * SECOND,
    startMicros: 0,
    amounts: {
      containers: [containerAmountsOf({ name: 'c', requests: { cpu: '1', memory: '1Gi' } })],
      initContainers: [],
      podLevel: null,
      overhead: noAmounts,
    },
    sample: usage === null ? null : { valueMilli: usage, atMicros: now, windowMicros: 15 * SECOND },
    ...changes,
  };
}

/** A pod that became ready 20 s ago, 40 s after its start. */
function young(usage: number | null, changes: Partial<HpaPod> = {}): HpaPod {
  return pod(usage, { startMicros: now - 60 * SECOND, readySinceMicros: now - 20 * SECOND, ...changes });
}

function times(count: number, make: () => HpaPod): HpaPod[] {
  return Array.from({ length: count }, make);
}

const utilizationRows: { name: string; pods: HpaPod[]; target: number; current: number; want: number }[] = [
  { name: 'twice the target doubles the pods', pods: times(3, () => pod(1000)), target: 50, current: 3, want: 6 },
  { name: 'half of the target halves them', pods: times(4, () => pod(250)), target: 50, current: 4, want: 2 },
  {
    name: '55% of 50% is 1.1: still within the tolerance',
    pods: times(10, () => pod(550)),
    target: 50,
    current: 10,
    want: 10,
  },
  { name: '56% of 50% is 1.12: ceil(11.2)', pods: times(10, () => pod(560)), target: 50, current: 10, want: 12 },
  { name: '55.9% is truncated to 55% first', pods: times(10, () => pod(559)), target: 50, current: 10, want: 10 },
  {
    name: 'scaling up, a pod without a sample counts as 0: 2 × 100% over 3 pods is 66%, ceil(66/50 × 3)',
    pods: [...times(2, () => pod(1000)), pod(null)],
    target: 50,
    current: 3,
    want: 4,
  },
  {
    name: 'scaling down, a pod without a sample counts as 100%: (10 + 10 + 100)/3 is 40%, ceil(40/50 × 3)',
    pods: [...times(2, () => pod(100)), pod(null)],
    target: 50,
    current: 3,
    want: 3,
  },
  {
    name: 'scaling up, a pod that is not ready yet counts as 0',
    pods: [...times(2, () => pod(1000)), young(1000, { ready: 'False' })],
    target: 50,
    current: 3,
    want: 4,
  },
  {
    name: 'scaling down, a pod that is not ready yet is left out: ceil(10/50 × 2)',
    pods: [...times(2, () => pod(100)), young(1000, { ready: 'False' })],
    target: 50,
    current: 3,
    want: 1,
  },
  {
    name: 'a pod ready for 20 s with a window of 15 s is believed',
    pods: [pod(1000), young(1000)],
    target: 50,
    current: 2,
    want: 4,
  },
  {
    name: 'ready for 20 s with a window of 30 s it is not: the sample holds its start, so it counts as 0 and 50% fits',
    pods: [pod(1000), young(1000, { sample: { valueMilli: 1000, atMicros: now, windowMicros: 30 * SECOND } })],
    target: 50,
    current: 2,
    want: 2,
  },
  {
    name: 'failed and deleting pods do not exist: ceil(2 × 1)',
    pods: [pod(1000), pod(1000, { phase: 'Failed' }), pod(1000, { deleting: true })],
    target: 50,
    current: 3,
    want: 2,
  },
];

for (const { name, pods, target, current, want } of utilizationRows) {
  test(`utilization: ${name}`, () => {
    const readings = { nowMicros: now, pods, ghostValuesMilli: [] };
    const proposal = utilizationReplicas(readings, current, target, 'cpu', '', tolerances, settings);
    assert.is('replicas' in proposal ? proposal.replicas : proposal.error, want);
  });
}

test('readiness decides about cpu alone: an unready pod counts for memory', () => {
  const gibMilli = 2 ** 30 * 1000;
  const pods = [pod(gibMilli), young(gibMilli, { ready: 'False' })];
  const proposal = utilizationReplicas(
    { nowMicros: now, pods, ghostValuesMilli: [] },
    2,
    50,
    'memory',
    '',
    tolerances,
    settings,
  );
  assert.equal(proposal, { replicas: 4, utilizationPercent: 100, averageMilli: gibMilli });
});

test('a pod without a request fails the whole metric, even one that is not looked at', () => {
  const bare = pod(null, {
    name: 'bare',
    phase: 'Failed',
    amounts: {
      containers: [containerAmountsOf({ name: 'c' })],
      initContainers: [],
      podLevel: null,
      overhead: noAmounts,
    },
  });
  const readings = { nowMicros: now, pods: [pod(1000), bare], ghostValuesMilli: [] };
  assert.equal(utilizationReplicas(readings, 2, 50, 'cpu', '', tolerances, settings), {
    error: 'missing request for cpu in container c of Pod bare',
  });
});

test('values of pods that are gone count in an average and not in a utilization', () => {
  const readings = { nowMicros: now, pods: times(2, () => pod(400)), ghostValuesMilli: [4000] };
  assert.equal(averageReplicas(readings, 2, 400, '', tolerances, settings), { replicas: 8, averageMilli: 1600 });
  const utilization = utilizationReplicas(readings, 2, 40, 'cpu', '', tolerances, settings);
  assert.equal(utilization, { replicas: 2, utilizationPercent: 40, averageMilli: 400 });
});

test('a Value target multiplies the ready pods, not spec.replicas', () => {
  const pods = [pod(null), pod(null, { ready: 'False' }), pod(null, { phase: 'Pending', ready: null })];
  assert.equal(valueReplicas(300_000n, 100_000n, 9, pods, tolerances), { replicas: 3 });
});

test('from 0 replicas a Value target needs no pods and has no tolerance: 1.05 gives 2', () => {
  assert.equal(valueReplicas(105_000n, 100_000n, 0, [], tolerances), { replicas: 2 });
});

test('an AverageValue target of an object divides by status.replicas, and reports nothing where there are none', () => {
  assert.equal(objectAverageReplicas(101_000n, 10_000n, 3, tolerances), { replicas: 11, averageMilli: 33_667n });
  assert.equal(objectAverageReplicas(33_000n, 10_000n, 0, tolerances), { replicas: 4, averageMilli: null });
});

test('an external metric beyond int32 replicas: an average is capped, a value overflows to the smallest int32', () => {
  const huge = 2n ** 62n;
  assert.is(externalAverageReplicas(huge, 1n, 1, tolerances).replicas, 2147483647);
  assert.is(objectAverageReplicas(huge, 1n, 1, tolerances).replicas, -2147483648);
  assert.is(sumForAverage([huge, huge, 1n]), 2n ** 63n - 1n);
  assert.is(sumForValue([huge, huge]), -(2n ** 63n));
});

test('law: sums and percentages equal those of 64-bit integers, whatever the size', () => {
  const amount = fc.oneof(fc.nat(1000), fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }));
  fc.assert(
    fc.property(
      fc.array(amount, { minLength: 1, maxLength: 20 }),
      fc.integer({ min: 1, max: 2 ** 45 }),
      (values, of) => {
        const exact = BigInt.asIntN(
          64,
          values.reduce((sum, value) => sum + BigInt(value), 0n),
        );
        assert.is(BigInt(sumInt64(values)), exact);
        const percent = Number(BigInt.asIntN(32, BigInt.asIntN(64, exact * 100n) / BigInt(of)));
        assert.is(percentInt64(sumInt64(values), of), percent);
      },
    ),
    { seed: 1, numRuns: 300 },
  );
});

test('a double becomes an int32 as on amd64', () => {
  assert.equal(
    [1.9, -1.9, -0.5, 2147483647, 2147483648, Number.NaN, Number.POSITIVE_INFINITY].map(toInt32),
    [1, -1, 0, 2147483647, -2147483648, -2147483648, -2147483648],
  );
});

test.run();
