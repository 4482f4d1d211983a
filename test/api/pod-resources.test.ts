/**
 * Effective pod requests and limits: v1.34 component-helpers/resource/helpers.go, pkg/scheduler/framework/types.go.
 * Amounts are written cpu/memory.
 */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Container, PodSpec, ResourceList } from '../../src/api/objects.ts';
import {
  aggregateContainers,
  nodeResources,
  podLimits,
  podNonZeroRequests,
  podRequests,
  podScoredRequests,
} from '../../src/api/pod-resources.ts';
import { isScalarResourceName } from '../../src/api/resource-names.ts';

const MI = 1024 * 1024;
const container = (requests?: ResourceList, extra: Partial<Container> = {}): Container => ({
  name: 'c',
  ...(requests && { resources: { requests } }),
  ...extra,
});
const sidecar = (requests?: ResourceList) => container(requests, { restartPolicy: 'Always' });
const amounts = (cpu: string, memory: string): ResourceList => ({ cpu, memory });

/** [sentence, spec, milli-CPU, bytes] */
const sums: readonly [string, PodSpec, number, number][] = [
  [
    'containers add up',
    { containers: [container(amounts('250m', '64Mi')), container(amounts('1', '1Mi'))] },
    1250,
    65 * MI,
  ],
  [
    'an init container counts where it needs more than all containers',
    { containers: [container(amounts('1', '10Mi'))], initContainers: [container(amounts('500m', '20Mi'))] },
    1000,
    20 * MI,
  ],
  [
    'init containers run one after another: the largest counts',
    { containers: [container()], initContainers: [container(amounts('2', '1Mi')), container(amounts('1', '3Mi'))] },
    2000,
    3 * MI,
  ],
  [
    'a sidecar runs beside the containers',
    { containers: [container(amounts('1', '1Mi'))], initContainers: [sidecar(amounts('500m', '1Mi'))] },
    1500,
    2 * MI,
  ],
  [
    'an init container runs beside the sidecars before it, not beside those after it',
    {
      containers: [container(amounts('100m', '1Mi'))],
      initContainers: [sidecar(amounts('1', '1Mi')), container(amounts('3', '1Mi')), sidecar(amounts('2', '1Mi'))],
    },
    4000,
    3 * MI,
  ],
  [
    'overhead is added on top',
    { containers: [container(amounts('1', '1Mi'))], overhead: amounts('250m', '1Mi') },
    1250,
    2 * MI,
  ],
  [
    'pod-level requests replace the sum, resource by resource',
    { containers: [container(amounts('1', '1Mi'))], resources: { requests: { cpu: '300m' } } },
    300,
    MI,
  ],
  [
    'pod-level requests come before overhead',
    { containers: [container()], resources: { requests: amounts('1', '1Mi') }, overhead: amounts('1', '1Mi') },
    2000,
    2 * MI,
  ],
  ['the sum is rounded, not its parts', { containers: [container({ cpu: '500u' }), container({ cpu: '500u' })] }, 1, 0],
  ['parts of a byte round up', { containers: [container({ memory: '1500m' }), container({ memory: '0.2' })] }, 0, 2],
];
for (const [sentence, spec, milliCpu, memoryBytes] of sums) {
  test(`requests: ${sentence}`, () => {
    const requests = podRequests(spec);
    assert.equal([requests.milliCpu, requests.memoryBytes], [milliCpu, memoryBytes]);
  });
}

test('scalars come in order of their names; resources of no kind that is counted are left out', () => {
  const requests = {
    'x.io/b': '2',
    'hugepages-2Mi': '4Mi',
    'x.io/a': '0',
    pods: '1',
    foo: '1',
    'ephemeral-storage': '1k',
  };
  const vector = podRequests({ containers: [container(requests)] });
  assert.is(vector.ephemeralStorageBytes, 1000);
  assert.equal(vector.scalars, [
    { name: 'hugepages-2Mi', amount: 4 * MI },
    { name: 'x.io/a', amount: 0 },
    { name: 'x.io/b', amount: 2 },
  ]);
});

test('which resources are scalar', () => {
  const scalar = ['nvidia.com/gpu', 'hugepages-1Gi', 'attachable-volumes-aws-ebs', 'a.kubernetes.io/x'];
  const other = ['cpu', 'foo', 'requests.x.io/gpu', 'x.io/bad name', 'pods'];
  assert.equal(
    scalar.map(isScalarResourceName),
    scalar.map(() => true),
  );
  assert.equal(
    other.map(isScalarResourceName),
    other.map(() => false),
  );
});

test('scoring counts 100m and 200Mi for each container that requests nothing, not for an explicit 0', () => {
  const spec = { containers: [container(), container({ cpu: '0' }), container({ memory: '1Mi' })] };
  assert.equal(podNonZeroRequests(spec), { milliCpu: 200, memoryBytes: 401 * MI });
});

test('with pod-level requests only what nobody requests is filled in, except for the pod that is scored', () => {
  const containers = [container({ memory: '1Mi' }), container()];
  const spec = { containers, resources: { requests: { 'hugepages-2Mi': '2Mi' } } };
  assert.equal(podNonZeroRequests(spec), { milliCpu: 200, memoryBytes: MI });
  assert.equal(podScoredRequests(spec), { milliCpu: 200, memoryBytes: 201 * MI });
});

test('limits: absent is no limit, and overhead is added to limits other than 0', () => {
  const limited = (limits: ResourceList): Container => ({ name: 'c', resources: { limits } });
  const spec = { containers: [limited({ cpu: '1' }), limited({ memory: '0' })], overhead: amounts('1', '1Mi') };
  assert.equal(podLimits(spec), { milliCpu: 2000, memoryBytes: 0, ephemeralStorageBytes: undefined, scalars: [] });
  assert.is(podLimits({ containers: [container()], overhead: amounts('1', '1Mi') }).milliCpu, undefined);
});

test('a resized container counts with what it still holds, unless the resize is infeasible', () => {
  const spec = { containers: [container({ cpu: '1' })] };
  const containerStatuses = [{ name: 'c', resources: { requests: { cpu: '500m' } }, allocatedResources: { cpu: '2' } }];
  const conditions = [{ type: 'PodResizePending', status: 'True', reason: 'Infeasible' }];
  assert.is(podRequests(spec, { containerStatuses }).milliCpu, 2000);
  const larger = { containers: [container({ cpu: '3' })] };
  assert.is(podRequests(larger, { containerStatuses }).milliCpu, 3000);
  assert.is(podRequests(larger, { containerStatuses, conditions }).milliCpu, 2000);
});

test('node amounts carry the number of pods', () => {
  const node = nodeResources({ cpu: '3920m', memory: '1Gi', pods: '110', 'x.io/a': 2 });
  assert.equal([node.milliCpu, node.memoryBytes, node.pods], [3920, 1024 * MI, 110]);
  assert.equal(node.scalars, [{ name: 'x.io/a', amount: 2 }]);
});

test('sums of containers are printed canonically', () => {
  const spec = { containers: [container(amounts('500m', '512Mi')), container(amounts('1.5', '512Mi'))] };
  assert.equal(aggregateContainers(spec, 'requests'), { cpu: '2', memory: '1Gi' });
});

test('sums beyond 2^53 are refused', () => {
  assert.throws(() => podRequests({ containers: [container({ memory: '8Pi' }), container()] }), /beyond 2\^53-1/);
});

test.run();
