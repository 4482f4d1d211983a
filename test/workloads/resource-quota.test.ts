/**
 * Quota rules that the recorded cases do not reach: claims, services, counts, scopes, pods that are being deleted
 * (v1.34 pkg/quota/v1/evaluator/core, apiserver/pkg/admission/plugin/resourcequota/controller.go).
 */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { amountsOf, containerAmountsOf } from '../../src/api/pod-amounts.ts';
import { parseQuantity } from '../../src/api/quantity.ts';
import {
  matchesScope,
  type QuotaClaim,
  type QuotaCountedObject,
  type QuotaObject,
  type QuotaPod,
  type QuotaService,
  type ScopeRequirement,
  usageOf,
  usesCrossNamespaceAffinity,
} from '../../src/workloads/admission/quota-usage.ts';
import {
  admitByQuota,
  printAmounts,
  type ResourceQuota,
  recalculateQuota,
} from '../../src/workloads/admission/resource-quota.ts';

const SECOND = 1_000_000;

function pod(name: string, fields: Partial<QuotaPod> = {}, requests: Record<string, string> = {}): QuotaPod {
  return {
    resource: 'pods',
    name,
    amounts: {
      containers: [containerAmountsOf({ name: 'c', requests })],
      initContainers: [],
      podLevel: null,
      overhead: amountsOf(undefined),
    },
    phase: 'Running',
    activeDeadlineSeconds: null,
    priorityClassName: '',
    crossNamespaceAffinity: false,
    deletion: null,
    ...fields,
  };
}

function claim(name: string, storage: string, fields: Partial<QuotaClaim> = {}): QuotaClaim {
  return {
    resource: 'persistentvolumeclaims',
    name,
    storage: parseQuantity(storage),
    allocatedStorage: undefined,
    storageClassName: '',
    volumeAttributesClassNames: [],
    ...fields,
  };
}

function service(type: string, ports: number[], fields: Partial<QuotaService> = {}): QuotaService {
  return { resource: 'services', name: 's', type, ports: ports.map((nodePort) => ({ nodePort })), ...fields };
}

function quota(hard: Record<string, string>, fields: Partial<ResourceQuota> = {}): ResourceQuota {
  const fresh = { name: 'q', hard: amountsOf(hard), scopes: [], scopeSelector: [], used: new Map(), ...fields };
  return recalculateQuota(fresh, [], 0);
}

const deployment: QuotaCountedObject = { resource: 'deployments.apps', name: 'd', counted: true };
const secret: QuotaCountedObject = { resource: 'secrets', name: 's', counted: true };

const usages: readonly [string, QuotaObject, string][] = [
  [
    'a claim counts and asks for storage',
    claim('c', '2Gi'),
    'count/persistentvolumeclaims=1,persistentvolumeclaims=1,requests.storage=2Gi',
  ],
  [
    'and the same again under its storage class',
    claim('c', '2Gi', { storageClassName: 'gold' }),
    'count/persistentvolumeclaims=1,gold.storageclass.storage.k8s.io/persistentvolumeclaims=1,' +
      'gold.storageclass.storage.k8s.io/requests.storage=2Gi,persistentvolumeclaims=1,requests.storage=2Gi',
  ],
  [
    'fractions of a byte round up',
    claim('c', '1500m'),
    'count/persistentvolumeclaims=1,persistentvolumeclaims=1,requests.storage=2',
  ],
  [
    'an expansion under way counts with what was allocated',
    claim('c', '1Gi', { allocatedStorage: parseQuantity('3Gi') }),
    'count/persistentvolumeclaims=1,persistentvolumeclaims=1,requests.storage=3Gi',
  ],
  [
    'less allocated than requested does not count',
    claim('c', '4Gi', { allocatedStorage: parseQuantity('3Gi') }),
    'count/persistentvolumeclaims=1,persistentvolumeclaims=1,requests.storage=4Gi',
  ],
  [
    'a cluster-internal service only counts',
    service('', [0, 0]),
    'count/services=1,services=1,services.loadbalancers=0,services.nodeports=0',
  ],
  [
    'a node port service uses a node port per port',
    service('NodePort', [0, 0]),
    'count/services=1,services=1,services.loadbalancers=0,services.nodeports=2',
  ],
  [
    'a load balancer uses node ports as well',
    service('LoadBalancer', [0, 0]),
    'count/services=1,services=1,services.loadbalancers=1,services.nodeports=2',
  ],
  [
    'unless it is told not to allocate them, beyond those that it names',
    service('LoadBalancer', [0, 30080], { allocateLoadBalancerNodePorts: false }),
    'count/services=1,services=1,services.loadbalancers=1,services.nodeports=1',
  ],
  ['any object is counted with its group', deployment, 'count/deployments.apps=1'],
  ['the oldest kinds are counted under their plain name too', secret, 'count/secrets=1,secrets=1'],
  ['a finished pod gives everything back but its count', pod('p', { phase: 'Failed' }, { cpu: '1' }), 'count/pods=1'],
  [
    'hugepages count under both names, extended resources under requests. alone',
    pod('p', {}, { 'hugepages-2Mi': '4Mi', 'nvidia.com/gpu': '1' }),
    'count/pods=1,hugepages-2Mi=4Mi,pods=1,requests.hugepages-2Mi=4Mi,requests.nvidia.com/gpu=1',
  ],
];

for (const [sentence, object, want] of usages) {
  test(`usage: ${sentence}`, () => assert.is(printAmounts(usageOf(object, 0)), want));
}

test('a pod that should have been gone for its grace period is charged no longer', () => {
  const deletion = { deletionMicros: 100 * SECOND, graceMicros: 30 * SECOND };
  const stuck = pod('p', { deletion }, { cpu: '1' });
  assert.is(printAmounts(usageOf(stuck, 130 * SECOND)), 'count/pods=1,cpu=1,pods=1,requests.cpu=1');
  assert.is(printAmounts(usageOf(stuck, 130 * SECOND + 1)), 'count/pods=1');
});

const exists = (scopeName: string): ScopeRequirement => ({ scopeName, operator: 'Exists' });
const priority = (operator: string, ...values: string[]): ScopeRequirement => ({
  scopeName: 'PriorityClass',
  operator,
  values,
});
const high = pod('p', { priorityClassName: 'high' });

const scopes: readonly [string, QuotaObject, ScopeRequirement, boolean][] = [
  [
    'Terminating is about activeDeadlineSeconds, 0 included',
    pod('p', { activeDeadlineSeconds: 0 }),
    exists('Terminating'),
    true,
  ],
  [
    'not about pods that are being deleted',
    pod('p', { deletion: { deletionMicros: 0, graceMicros: 0 } }),
    exists('Terminating'),
    false,
  ],
  ['NotTerminating is the others', pod('p'), exists('NotTerminating'), true],
  [
    'a pod without cpu and memory is BestEffort, whatever else it asks for',
    pod('p', {}, { 'ephemeral-storage': '1Gi' }),
    exists('BestEffort'),
    true,
  ],
  ['a request of 0 asks for nothing', pod('p', {}, { cpu: '0' }), exists('BestEffort'), true],
  ['any cpu makes it NotBestEffort', pod('p', {}, { cpu: '1m' }), exists('NotBestEffort'), true],
  ['PriorityClass In', high, priority('In', 'low', 'high'), true],
  ['PriorityClass NotIn', high, priority('NotIn', 'high'), false],
  ['NotIn holds for a pod without a class', pod('p'), priority('NotIn', 'high'), true],
  ['PriorityClass Exists', pod('p'), priority('Exists'), false],
  ['PriorityClass DoesNotExist', pod('p'), priority('DoesNotExist'), true],
  ['CrossNamespacePodAffinity', pod('p', { crossNamespaceAffinity: true }), exists('CrossNamespacePodAffinity'), true],
  ['a service is in no scope', service('', [0]), exists('NotTerminating'), false],
  ['a claim is in no scope of pods', claim('c', '1Gi'), exists('NotBestEffort'), false],
  [
    'a claim that is changing its volume attributes class is in the scope of each',
    claim('c', '1Gi', { volumeAttributesClassNames: ['old', 'new'] }),
    { scopeName: 'VolumeAttributesClass', operator: 'In', values: ['new'] },
    true,
  ],
];

for (const [sentence, object, scope, want] of scopes) {
  test(`scope: ${sentence}`, () => assert.is(matchesScope(object, scope), want));
}

test('affinity crosses namespaces by a list or by a selector, an empty selector too', () => {
  const term = { topologyKey: 'zone' };
  const required = (fields: object) => ({
    podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ ...term, ...fields }] },
  });
  const preferred = {
    podAffinity: {
      preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 1, podAffinityTerm: { ...term, namespaces: ['x'] } }],
    },
  };
  const crossing = [
    undefined,
    required({}),
    required({ namespaces: [] }),
    required({ namespaceSelector: {} }),
    preferred,
  ];
  assert.equal(crossing.map(usesCrossNamespaceAffinity), [false, false, false, true, true]);
});

const refusals: readonly [string, ResourceQuota[], QuotaObject, string][] = [
  [
    'claims are refused by storage',
    [quota({ 'requests.storage': '1Gi' })],
    claim('c', '2Gi'),
    'exceeded quota: q, requested: requests.storage=2Gi, used: requests.storage=0, limited: requests.storage=1Gi',
  ],
  [
    'claims are refused by the storage of their class',
    [quota({ 'gold.storageclass.storage.k8s.io/requests.storage': '0' })],
    claim('c', '1Gi', { storageClassName: 'gold' }),
    'exceeded quota: q, requested: gold.storageclass.storage.k8s.io/requests.storage=1Gi, ' +
      'used: gold.storageclass.storage.k8s.io/requests.storage=0, limited: gold.storageclass.storage.k8s.io/requests.storage=0',
  ],
  [
    'services are refused by node ports',
    [quota({ services: '5', 'services.nodeports': '1' })],
    service('NodePort', [0, 0]),
    'exceeded quota: q, requested: services.nodeports=2, used: services.nodeports=0, limited: services.nodeports=1',
  ],
  [
    'objects are refused by their count',
    [quota({ 'count/deployments.apps': '0' })],
    deployment,
    'exceeded quota: q, requested: count/deployments.apps=1, used: count/deployments.apps=0, limited: count/deployments.apps=0',
  ],
  [
    'what a later quota misses is said before what an earlier one exceeds',
    [quota({ pods: '0' }), quota({ cpu: '1' }, { name: 'r' })],
    pod('p'),
    'failed quota: r: must specify cpu for: c',
  ],
  [
    'a quota that the controller has not yet counted refuses',
    [{ ...quota({ pods: '1', 'count/pods': '1' }), used: new Map() }],
    pod('p'),
    'status unknown for quota: q, resources: count/pods,pods',
  ],
  [
    'a negative request is refused',
    [quota({ 'requests.cpu': '1' })],
    pod('p', {}, { cpu: '-1' }),
    'quota usage is negative for resource(s): cpu,requests.cpu',
  ],
];

for (const [sentence, quotas, object, reason] of refusals) {
  test(`refusal: ${sentence}`, () => assert.equal(admitByQuota(quotas, object, 0), { allowed: false, reason }));
}

test('pod-level resources spare the containers from saying what they need', () => {
  const plain = pod('p');
  const levelled = {
    ...plain,
    amounts: { ...plain.amounts, podLevel: { requests: amountsOf({ memory: '1Gi' }), limits: amountsOf({}) } },
  };
  assert.is(admitByQuota([quota({ cpu: '1' })], plain, 0).allowed, false);
  assert.is(admitByQuota([quota({ cpu: '1' })], levelled, 0).allowed, true);
});

test('a quota that does not cover the object is left as it is, even where it is over its limit', () => {
  const full = { ...quota({ pods: '0' }), used: amountsOf({ pods: '3' }) };
  const answer = admitByQuota([full], deployment, 0);
  assert.ok(answer.allowed);
  assert.is(answer.quotas[0], full);
});

test('a change is charged with what it adds; what it gives back waits for the controller', () => {
  const before = claim('c', '2Gi');
  const counted = recalculateQuota(quota({ 'requests.storage': '5Gi', persistentvolumeclaims: '1' }), [before], 0);
  const grown = admitByQuota([counted], claim('c', '4Gi'), 0, before);
  assert.ok(grown.allowed);
  assert.is(printAmounts(grown.quotas[0]!.used), 'persistentvolumeclaims=1,requests.storage=4Gi');
  const shrunk = admitByQuota([counted], claim('c', '1Gi'), 0, before);
  assert.ok(shrunk.allowed);
  assert.is(printAmounts(shrunk.quotas[0]!.used), 'persistentvolumeclaims=1,requests.storage=2Gi');
});

test('recalculation counts each object under the names of its own kind, and leaves unknown names out', () => {
  const hard = { pods: '9', services: '9', 'count/secrets': '9', 'requests.storage': '9Gi', nonsense: '1' };
  const objects = [
    pod('p'),
    pod('done', { phase: 'Succeeded' }),
    service('', [0]),
    secret,
    claim('c', '1Gi'),
    claim('d', '1Gi'),
  ];
  const { used } = recalculateQuota(quota(hard), objects, 0);
  assert.is(printAmounts(used), 'count/secrets=1,pods=1,requests.storage=2Gi,services=1');
});

test.run();
