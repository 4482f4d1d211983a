/** LimitRange rules that the recorded cases do not reach (v1.34 plugin/pkg/admission/limitranger/admission.go). */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  amountsOf,
  type ContainerResourcesInput,
  containerAmountsOf,
  type PodAmounts,
} from '../../src/api/pod-amounts.ts';
import { quantityToString } from '../../src/api/quantity.ts';
import {
  applyLimitRangeDefaults,
  defaultLimitRangeItem,
  defaultRequestsFromLimits,
  forbiddenText,
  formatSixDecimals,
  type LimitRangeItem,
  validateClaimLimits,
  validatePodLimits,
} from '../../src/workloads/admission/limit-range.ts';

type ItemInput = Partial<Record<Exclude<keyof LimitRangeItem, 'type'>, Record<string, string>>>;

function item(type: string, input: ItemInput): LimitRangeItem {
  const [min, max, maxLimitRequestRatio] = [input.min, input.max, input.maxLimitRequestRatio].map(amountsOf);
  return {
    type,
    min: min!,
    max: max!,
    maxLimitRequestRatio: maxLimitRequestRatio!,
    default: amountsOf(input.default),
    defaultRequest: amountsOf(input.defaultRequest),
  };
}

function pod(containers: ContainerResourcesInput[], initContainers: ContainerResourcesInput[] = []): PodAmounts {
  return {
    containers: containers.map(containerAmountsOf),
    initContainers: initContainers.map(containerAmountsOf),
    podLevel: null,
    overhead: amountsOf(undefined),
  };
}

test('max becomes the default limit, that the default request; min only fills what is still missing', () => {
  const defaulted = defaultLimitRangeItem(item('Container', { max: { cpu: '2' }, min: { cpu: '1', memory: '1Mi' } }));
  const shown = [...defaulted.defaultRequest].map(([name, amount]) => `${name}=${quantityToString(amount)}`);
  assert.equal(shown, ['cpu=2', 'memory=1Mi']);
  const ofPod = defaultLimitRangeItem(item('Pod', { max: { cpu: '2' } }));
  assert.is(ofPod.default.size, 0, 'an item for pods has no defaults');
});

test('init containers get defaults as well, and the annotation tells them apart', () => {
  const { pod: limited, annotation } = applyLimitRangeDefaults(
    [item('Container', { default: { memory: '1Gi', cpu: '1' } })],
    pod([{ name: 'web' }], [{ name: 'init', limits: { cpu: '2' } }]),
  );
  assert.is(
    annotation,
    'LimitRanger plugin set: cpu, memory limit for container web; memory limit for init container init',
  );
  assert.is(limited.initContainers[0]?.limits.size, 2);
});

test('API defaulting turns a limit into the request first, so that the default request finds it set', () => {
  const defaulted = defaultRequestsFromLimits(pod([{ name: 'c', limits: { cpu: '2' }, requests: { memory: '1Mi' } }]));
  assert.equal([...(defaulted.containers[0]?.requests.keys() ?? [])], ['memory', 'cpu']);
});

const bounds: readonly [string, LimitRangeItem, PodAmounts, string[]][] = [
  [
    'init containers are bound like others',
    item('Container', { max: { cpu: '1' } }),
    pod([], [{ name: 'i', limits: { cpu: '2' } }]),
    ['maximum cpu usage per Container is 1, but limit is 2'],
  ],
  [
    'a minimum without any request',
    item('Container', { min: { cpu: '1' } }),
    pod([{ name: 'c' }]),
    ['minimum cpu usage per Container is 1.  No request is specified'],
  ],
  [
    'a limit below the minimum, which the request meets',
    item('Container', { min: { cpu: '1' } }),
    pod([{ name: 'c', requests: { cpu: '1' }, limits: { cpu: '999m' } }]),
    ['minimum cpu usage per Container is 1, but limit is 999m'],
  ],
  [
    'a ratio without a request',
    item('Container', { maxLimitRequestRatio: { memory: '2' } }),
    pod([{ name: 'c', requests: { memory: '0' }, limits: { memory: '1Gi' } }]),
    ['memory max limit to request ratio per Container is 2, but no request is specified or request is 0'],
  ],
  [
    'a fractional ratio is compared in thousandths',
    item('Container', { maxLimitRequestRatio: { cpu: '1500m' } }),
    pod([{ name: 'c', requests: { cpu: '2' }, limits: { cpu: '3001m' } }]),
    ['cpu max limit to request ratio per Container is 1500m, but provided ratio is 1.500500'],
  ],
  [
    'the messages print amounts as the manifest spells them',
    item('Container', { max: { memory: '1024Mi' } }),
    pod([{ name: 'c', limits: { memory: '1025Mi' } }]),
    ['maximum memory usage per Container is 1Gi, but limit is 1025Mi'],
  ],
  [
    'amounts too large for thousandths are compared in whole units',
    item('Container', { max: { memory: '9Pi' } }),
    pod([{ name: 'c', limits: { memory: '10133099161583617' } }]),
    ['maximum memory usage per Container is 9Pi, but limit is 10133099161583617'],
  ],
  [
    'pod-level amounts stand for the containers of a pod',
    item('Pod', { max: { cpu: '1' } }),
    {
      ...pod([{ name: 'c', limits: { cpu: '1' } }]),
      podLevel: { requests: amountsOf({}), limits: amountsOf({ cpu: '2' }) },
    },
    ['maximum cpu usage per Pod is 1, but limit is 2'],
  ],
  [
    'the overhead of a runtime class does not count for a pod',
    item('Pod', { max: { cpu: '1' } }),
    { ...pod([{ name: 'c', limits: { cpu: '1' } }]), overhead: amountsOf({ cpu: '1' }) },
    [],
  ],
  [
    'an item for claims does not bind pods',
    item('PersistentVolumeClaim', { max: { storage: '1Gi' } }),
    pod([{ name: 'c' }]),
    [],
  ],
];

for (const [sentence, bound, target, want] of bounds) {
  test(`bounds: ${sentence}`, () => assert.equal(validatePodLimits([bound], target), want));
}

test('claims are bound by their request alone', () => {
  const items = [item('PersistentVolumeClaim', { min: { storage: '2Gi' }, max: { storage: '5Gi' } })];
  const errors = (storage: string) => validateClaimLimits(items, amountsOf({ storage }));
  assert.equal(errors('1Gi'), ['minimum storage usage per PersistentVolumeClaim is 2Gi, but request is 1Gi']);
  assert.equal(errors('6Gi'), ['maximum storage usage per PersistentVolumeClaim is 5Gi, but request is 6Gi']);
  assert.equal(errors('3Gi'), []);
});

test('several errors stand in brackets, equal ones once', () => {
  assert.is(forbiddenText('pods', 'p', ['a']), 'pods "p" is forbidden: a');
  assert.is(forbiddenText('pods', 'p', ['a', 'b', 'a']), 'pods "p" is forbidden: [a, b]');
  assert.is(forbiddenText('pods', 'p', ['a', 'a']), 'pods "p" is forbidden: a');
});

test('ratios print as Go prints %f: six decimals, ties to even', () => {
  assert.equal([2.002, 129 / 128, 131 / 128, 1 / 3].map(formatSixDecimals), [
    '2.002000',
    '1.007812',
    '1.023438',
    '0.333333',
  ]);
});

test.run();
