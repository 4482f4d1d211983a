/**
 * QoS classes, OOM scores and allocatable, as the documentation tells them (kubernetes.io, Pod Quality of Service
 * Classes; Node-pressure Eviction, "Node out of memory behavior"; Reserve Compute Resources).
 */
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  amountsOf,
  type ContainerResourcesInput,
  containerAmountsOf,
  noAmounts,
  type PodAmounts,
} from '../../src/api/pod-amounts.ts';
import { quantityToString } from '../../src/api/quantity.ts';
import { allocatableOf, reservationError } from '../../src/nodes/allocatable.ts';
import { defaultEvictionHard, parseThresholds } from '../../src/nodes/eviction/thresholds.ts';
import { containerOomScoreAdj } from '../../src/nodes/oom-score.ts';
import { isCriticalPod, isNodeCriticalPod, qosClassOf } from '../../src/nodes/qos.ts';

const GIB = 2 ** 30;

function pod(changes: {
  containers?: Omit<ContainerResourcesInput, 'name'>[];
  init?: Omit<ContainerResourcesInput, 'name'>[];
  requests?: Record<string, string>;
  limits?: Record<string, string>;
}): PodAmounts {
  const named = (prefix: string) => (one: Omit<ContainerResourcesInput, 'name'>, index: number) =>
    containerAmountsOf({ ...one, name: `${prefix}${index}` });
  const podLevel = changes.requests ?? changes.limits;
  return {
    containers: (changes.containers ?? [{}]).map(named('c')),
    initContainers: (changes.init ?? []).map(named('i')),
    podLevel:
      podLevel === undefined ? null : { requests: amountsOf(changes.requests), limits: amountsOf(changes.limits) },
    overhead: noAmounts,
  };
}

const full = { cpu: '1', memory: '1Gi' };

const classRows: { name: string; pod: PodAmounts; want: string }[] = [
  { name: 'nothing set', pod: pod({}), want: 'BestEffort' },
  { name: 'amounts of 0 are nothing', pod: pod({ containers: [{ requests: { cpu: '0' } }] }), want: 'BestEffort' },
  {
    name: 'other resources do not count',
    pod: pod({ containers: [{ requests: { 'nvidia.com/gpu': '1' } }] }),
    want: 'BestEffort',
  },
  { name: 'requests equal limits', pod: pod({ containers: [{ requests: full, limits: full }] }), want: 'Guaranteed' },
  {
    name: '1000m equals 1',
    pod: pod({ containers: [{ requests: { ...full, cpu: '1000m' }, limits: full }] }),
    want: 'Guaranteed',
  },
  {
    name: 'one container without limits spoils it',
    pod: pod({ containers: [{ requests: full, limits: full }, {}] }),
    want: 'Burstable',
  },
  {
    name: 'so does an init container',
    pod: pod({ containers: [{ requests: full, limits: full }], init: [{}] }),
    want: 'Burstable',
  },
  {
    name: 'sums decide: 2 + 1 requested, 1 + 2 limited',
    pod: pod({
      containers: [
        { requests: { cpu: '2', memory: '1Gi' }, limits: full },
        { requests: full, limits: { cpu: '2', memory: '1Gi' } },
      ],
    }),
    want: 'Guaranteed',
  },
  {
    name: 'limits alone, before the API server copies them',
    pod: pod({ containers: [{ limits: full }] }),
    want: 'Burstable',
  },
  {
    name: 'pod-level amounts replace those of the containers',
    pod: pod({ requests: full, limits: full }),
    want: 'Guaranteed',
  },
  {
    name: 'pod-level limits must name both resources',
    pod: pod({ requests: { cpu: '1' }, limits: { cpu: '1' } }),
    want: 'Burstable',
  },
];

for (const row of classRows) {
  test(`class: ${row.name}: ${row.want}`, () => assert.is(qosClassOf(row.pod), row.want));
}

test('critical: static, mirror, or a priority of the system; node-critical by the class name too', () => {
  const ordinary = { priority: 1_999_999_999, priorityClassName: 'system-node-critical', static: false, mirror: false };
  assert.is(isCriticalPod(ordinary), false);
  assert.is(isNodeCriticalPod(ordinary), false);
  const system = { ...ordinary, priority: 2_000_000_000 };
  assert.is(isNodeCriticalPod(system), true);
  assert.is(isNodeCriticalPod({ ...system, priorityClassName: 'system-cluster-critical' }), false);
  assert.is(isCriticalPod({ ...ordinary, mirror: true }), true);
});

function scores(amounts: PodAmounts, nodeCritical = false): number[] {
  const facts = { amounts, qosClass: qosClassOf(amounts), nodeCritical };
  return [...amounts.containers, ...amounts.initContainers].map((one) => containerOomScoreAdj(facts, one, 10 * GIB));
}

const burstable = (...memory: string[]) => memory.map((one) => ({ requests: { memory: one } }));

test('the OOM score falls by a thousandth of the memory requested: 1 of 10 GiB is 900', () => {
  assert.equal(scores(pod({ containers: burstable('1Gi') })), [900]);
});

test('a Burstable pod stays between Guaranteed and BestEffort: 3 to 999', () => {
  assert.equal(scores(pod({ containers: burstable('10Gi', '1') })), [3, 999]);
});

test('Guaranteed and node-critical pods score −997, BestEffort pods 1000', () => {
  assert.equal(scores(pod({ containers: [{ requests: full, limits: full }] })), [-997]);
  assert.equal(scores(pod({}), true), [-997]);
  assert.equal(scores(pod({})), [1000]);
});

test('a sidecar scores at most as the container with the smallest request, a plain init container by its own', () => {
  const init = [{ requests: { memory: '1Mi' }, restartPolicy: 'Always' }, { requests: { memory: '1Mi' } }];
  assert.equal(scores(pod({ containers: burstable('1Gi', '2Gi'), init })), [900, 800, 900, 999]);
});

test('pod-level requests: what the containers leave is shared equally, (4 − 2)/2 GiB for each', () => {
  assert.equal(scores(pod({ requests: { memory: '4Gi' }, containers: [...burstable('2Gi'), {}] })), [700, 900]);
});

test('law: a larger request never gives a higher score', () => {
  const gib = fc.integer({ min: 1, max: 10 * GIB });
  fc.assert(
    fc.property(gib, gib, (a, b) => {
      const [one, other] = scores(pod({ containers: burstable(String(Math.min(a, b)), String(Math.max(a, b))) }));
      assert.ok(one! >= other!);
    }),
    { seed: 1, numRuns: 200 },
  );
});

function allocatable(capacity: Record<string, string>, kube: Record<string, string>, hard: Record<string, string>) {
  const config = {
    capacity: amountsOf(capacity),
    systemReserved: noAmounts,
    kubeReserved: amountsOf(kube),
    hardThresholds: parseThresholds({ evictionHard: hard }),
  };
  const amounts = [...allocatableOf(config)].map(([name, amount]) => [name, quantityToString(amount)]);
  return { amounts: Object.fromEntries(amounts), error: reservationError(config) };
}

test('the example of the documentation: 32Gi less 2Gi, 1Gi and 500Mi leave 28.5Gi', () => {
  const config = {
    capacity: amountsOf({ cpu: '16', memory: '32Gi', 'ephemeral-storage': '100Gi' }),
    kubeReserved: amountsOf({ cpu: '1', memory: '2Gi', 'ephemeral-storage': '1Gi' }),
    systemReserved: amountsOf({ cpu: '500m', memory: '1Gi', 'ephemeral-storage': '1Gi' }),
    hardThresholds: parseThresholds({ evictionHard: { 'memory.available': '500Mi', 'nodefs.available': '10%' } }),
  };
  const amounts = [...allocatableOf(config)].map(([name, amount]) => `${name}=${quantityToString(amount)}`);
  // 28.5 GiB less 12 MiB (500 MiB is not half a GiB), and 88 GiB less 160 bytes (10% is a float32).
  assert.equal(amounts, ['cpu=14500m', 'memory=29196Mi', `ephemeral-storage=${88 * GIB - 160}`]);
});

test('the defaults take 100Mi of memory and 10% of the disk; nothing else', () => {
  const { amounts } = allocatable({ cpu: '4', memory: '16Gi', pods: '110' }, {}, defaultEvictionHard);
  assert.equal(amounts, { cpu: '4', memory: '16284Mi', pods: '110' });
});

test('huge pages come off the memory', () => {
  const { amounts } = allocatable({ memory: '16Gi', 'hugepages-1Gi': '4Gi', 'hugepages-2Mi': '1Gi' }, {}, {});
  assert.is(amounts.memory, '11Gi');
});

test('more reserved than there is: 0, and the kubelet refuses to start', () => {
  const { amounts, error } = allocatable({ cpu: '1', memory: '1Gi' }, { memory: '2Gi' }, {});
  assert.equal(amounts, { cpu: '1', memory: '0' });
  const what = 'Resource "memory" has a reservation of 2Gi but capacity of 1Gi. Expected capacity >= reservation.';
  assert.is(error, `invalid Node Allocatable configuration. ${what}`);
});

test.run();
