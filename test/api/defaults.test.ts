/**
 * Defaults and admission of the API server. Each table names its source in v1.34; expected objects hold only the fields
 * that are to be there.
 */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { admitDefaultTolerations, admitPriority, mergeLabelKeys } from '../../src/api/admission.ts';
import {
  defaultCronJob,
  defaultDaemonSet,
  defaultDeployment,
  defaultHorizontalPodAutoscaler,
  defaultHpaBehavior,
  defaultImagePullPolicy,
  defaultJob,
  defaultLimitRangeItem,
  defaultNamespace,
  defaultNode,
  defaultPod,
  defaultPodTemplate,
  defaultService,
  defaultStatefulSet,
} from '../../src/api/defaults.ts';
import type { Pod, PodSpec, PriorityClass } from '../../src/api/objects.ts';

const selector = { matchLabels: { app: 'web' } };
const template = { spec: { containers: [] } };
const pod = (spec: Partial<PodSpec>, labels = {}): Pod => ({
  metadata: { name: 'p', labels },
  spec: { containers: [], ...spec },
});
const firstContainer = ({ spec }: Pod) => spec.containers[0]!;

/** Whether `actual` has all that `expected` has, lists in full. */
function has(actual: unknown, expected: unknown): void {
  if (typeof expected !== 'object' || expected === null || Array.isArray(expected)) {
    assert.equal(actual, expected);
    return;
  }
  for (const [field, value] of Object.entries(expected)) has((actual as Record<string, unknown>)[field], value);
}

// pkg/apis/core/v1/defaults.go
test('a pod gets its policies', () => {
  has(defaultPod(pod({})).spec, {
    restartPolicy: 'Always',
    terminationGracePeriodSeconds: 30,
    dnsPolicy: 'ClusterFirst',
    schedulerName: 'default-scheduler',
    enableServiceLinks: true,
  });
  has(defaultPod(pod({ terminationGracePeriodSeconds: 0 })).spec, { terminationGracePeriodSeconds: 0 });
});

test('requests come from limits, one by one, in pods but not in templates', () => {
  const containers = [{ name: 'c', resources: { limits: { cpu: '1', memory: '1Gi' }, requests: { cpu: '0' } } }];
  const requests = { cpu: '0', memory: '1Gi' };
  assert.equal(firstContainer(defaultPod(pod({ containers }))).resources?.requests, requests);
  assert.equal(defaultPodTemplate({ spec: { containers } }).spec.containers[0]!.resources?.requests, { cpu: '0' });
});

test('amounts round up to thousandths and otherwise keep their spelling', () => {
  const containers = [{ name: 'c', resources: { requests: { cpu: '1500u', memory: '1024Ki' } } }];
  assert.equal(firstContainer(defaultPod(pod({ containers }))).resources?.requests, { cpu: '2m', memory: '1024Ki' });
});

test('pod-level requests come from the containers, then from pod-level limits', () => {
  const containers = [{ name: 'c', resources: { requests: { cpu: '500m' } } }];
  const resources = { limits: { cpu: '2', memory: '1Gi' } };
  const requests = { cpu: '500m', memory: '1Gi' };
  assert.equal(defaultPod(pod({ containers, resources })).spec.resources, { ...resources, requests });
  assert.equal(defaultPod(pod({ containers, resources: { requests } })).spec.resources, { requests });
});

test('ports of pods on the host network are host ports', () => {
  const containers = [{ name: 'c', ports: [{ containerPort: 80 }, { containerPort: 81, hostPort: 90 }] }];
  const ports = (hostNetwork: boolean) => firstContainer(defaultPod(pod({ hostNetwork, containers }))).ports;
  has(
    ports(true)?.map(({ hostPort }) => hostPort),
    [80, 90],
  );
  assert.is(ports(false)?.[0]?.hostPort, undefined);
});

test('probes and their handlers', () => {
  const containers = [{ name: 'c', livenessProbe: { httpGet: { port: 80 }, periodSeconds: 5 } }];
  assert.equal(firstContainer(defaultPod(pod({ containers }))).livenessProbe, {
    httpGet: { port: 80, path: '/', scheme: 'HTTP' },
    timeoutSeconds: 1,
    periodSeconds: 5,
    successThreshold: 1,
    failureThreshold: 3,
  });
});

for (const [image, policy] of [
  ['nginx', 'Always'],
  ['nginx:latest', 'Always'],
  ['nginx:1.27', 'IfNotPresent'],
  ['reg.io:5000/a/b', 'Always'],
  [`nginx@sha256:${'a'.repeat(64)}`, 'IfNotPresent'],
  ['', 'IfNotPresent'],
] as const) {
  test(`pull policy of image ${JSON.stringify(image)}`, () => {
    assert.is(defaultImagePullPolicy(image), policy);
  });
}

test('limit ranges: max becomes default, default becomes request, min what remains', () => {
  const item = { type: 'Container', max: { cpu: '2' }, min: { cpu: '1', memory: '1Mi' } };
  has(defaultLimitRangeItem(item), { default: { cpu: '2' }, defaultRequest: { cpu: '2', memory: '1Mi' } });
  assert.is(defaultLimitRangeItem({ ...item, type: 'Pod' }).default, undefined);
});

test('nodes, namespaces and services', () => {
  assert.equal(defaultNode({ status: { capacity: { cpu: '1' } } }).status?.allocatable, { cpu: '1' });
  has(defaultNamespace({ metadata: { name: 'shop' } }).metadata, { labels: { 'kubernetes.io/metadata.name': 'shop' } });
  has(defaultService({ spec: { ports: [{ port: 80 }] } }).spec, {
    type: 'ClusterIP',
    ports: [{ port: 80, protocol: 'TCP', targetPort: 80 }],
  });
});

// pkg/apis/apps/v1/defaults.go
test('deployments', () => {
  has(defaultDeployment({ spec: { selector, template } }).spec, {
    replicas: 1,
    strategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: '25%', maxSurge: '25%' } },
    revisionHistoryLimit: 10,
    progressDeadlineSeconds: 600,
  });
  const recreate = defaultDeployment({ spec: { selector, template, replicas: 0, strategy: { type: 'Recreate' } } });
  has(recreate.spec, { replicas: 0, strategy: { rollingUpdate: undefined } });
});

test('daemon sets', () => {
  const rollingUpdate = { maxUnavailable: 1, maxSurge: 0 };
  has(defaultDaemonSet({ spec: { selector, template } }).spec.updateStrategy, { type: 'RollingUpdate', rollingUpdate });
});

test('stateful sets: a partition is set unless RollingUpdate was named without parameters', () => {
  has(defaultStatefulSet({ spec: { selector, template } }).spec, {
    podManagementPolicy: 'OrderedReady',
    updateStrategy: { type: 'RollingUpdate', rollingUpdate: { partition: 0 } },
    persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Retain', whenScaled: 'Retain' },
  });
  const named = defaultStatefulSet({ spec: { selector, template, updateStrategy: { type: 'RollingUpdate' } } });
  assert.equal(named.spec.updateStrategy, { type: 'RollingUpdate' });
});

// pkg/apis/batch/v1/defaults.go
test('jobs: completions only where parallelism is absent too', () => {
  has(defaultJob({ spec: { template } }).spec, { completions: 1, parallelism: 1, backoffLimit: 6, suspend: false });
  has(defaultJob({ spec: { template, parallelism: 3 } }).spec, { completions: undefined, parallelism: 3 });
  has(defaultJob({ spec: { template, backoffLimitPerIndex: 1 } }).spec, { backoffLimit: 2_147_483_647 });
  has(defaultJob({ spec: { template, podFailurePolicy: { rules: [] } } }).spec, { podReplacementPolicy: 'Failed' });
});

test('cron jobs leave the defaults of the job to its creation', () => {
  const { spec } = defaultCronJob({ spec: { schedule: '@daily', jobTemplate: { spec: { template } } } });
  has(spec, { concurrencyPolicy: 'Allow', successfulJobsHistoryLimit: 3, failedJobsHistoryLimit: 1 });
  assert.is(spec.jobTemplate.spec.backoffLimit, undefined);
});

// pkg/apis/autoscaling/v2/defaults.go
test('autoscalers', () => {
  const scaleTargetRef = { kind: 'Deployment', name: 'web' };
  const { spec } = defaultHorizontalPodAutoscaler({ spec: { scaleTargetRef, maxReplicas: 3 } });
  const target = { type: 'Utilization', averageUtilization: 80 };
  has(spec, { minReplicas: 1, metrics: [{ type: 'Resource', resource: { name: 'cpu', target } }] });
  assert.is(spec.behavior, undefined);
  assert.equal(defaultHpaBehavior({ scaleUp: { policies: [] } }), {
    scaleUp: { stabilizationWindowSeconds: 0, selectPolicy: 'Max', policies: [] },
    scaleDown: { selectPolicy: 'Max', policies: [{ type: 'Percent', value: 100, periodSeconds: 15 }] },
  });
});

// plugin/pkg/admission/priority/admission.go
const classes: readonly PriorityClass[] = [
  { metadata: { name: 'high' }, value: 1000, preemptionPolicy: 'Never' },
  { metadata: { name: 'usual' }, value: 10, globalDefault: true, preemptionPolicy: 'PreemptLowerPriority' },
];
test('priority comes from the class, the global default, or is 0', () => {
  has(admitPriority(pod({ priorityClassName: 'high' }), classes).spec, { priority: 1000, preemptionPolicy: 'Never' });
  has(admitPriority(pod({}), classes).spec, { priority: 10, priorityClassName: 'usual' });
  has(admitPriority(pod({}), []).spec, { priority: 0, preemptionPolicy: 'PreemptLowerPriority' });
  has(admitPriority(pod({ priorityClassName: 'system-node-critical' }), []).spec, { priority: 2_000_001_000 });
});

test('an unknown class and a priority that differs are refused', () => {
  const unknown = 'pods "p" is forbidden: no PriorityClass with name low was found';
  assert.throws(
    () => admitPriority(pod({ priorityClassName: 'low' }), classes),
    (e: Error) => e.message === unknown,
  );
  assert.throws(
    () => admitPriority(pod({ priority: 7 }), classes),
    /the integer value of priority \(7\) must not be provided in pod spec; priority admission controller computed 10/,
  );
});

// plugin/pkg/admission/defaulttolerationseconds/admission.go
test('tolerations of 300 s are added where the pod says nothing of the taint', () => {
  const keys = (spec: Partial<PodSpec>) =>
    admitDefaultTolerations(pod(spec)).spec.tolerations?.map(
      ({ key, tolerationSeconds }) => `${key} ${tolerationSeconds}`,
    );
  const [notReady, unreachable] = ['node.kubernetes.io/not-ready', 'node.kubernetes.io/unreachable'];
  assert.equal(keys({}), [`${notReady} 300`, `${unreachable} 300`]);
  const given = { key: notReady!, effect: 'NoExecute', tolerationSeconds: 5 };
  assert.equal(keys({ tolerations: [given] }), [`${notReady} 5`, `${unreachable} 300`]);
  assert.equal(keys({ tolerations: [{ operator: 'Exists' }] }), ['undefined undefined']);
  assert.is(keys({ tolerations: [{ operator: 'Exists', effect: 'NoSchedule' }] })?.length, 3);
});

// pkg/registry/core/pod/strategy.go
test('label keys are merged into the selectors they stand beside', () => {
  const term = {
    topologyKey: 'zone',
    labelSelector: selector,
    matchLabelKeys: ['v', 'gone'],
    mismatchLabelKeys: ['t'],
  };
  const spread = { maxSkew: 1, topologyKey: 'zone', whenUnsatisfiable: 'DoNotSchedule' };
  const merged = mergeLabelKeys(
    pod(
      {
        affinity: { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [term] } },
        topologySpreadConstraints: [
          { ...spread, labelSelector: {}, matchLabelKeys: ['v'] },
          { ...spread, matchLabelKeys: ['v'] },
        ],
      },
      { v: '1', t: 'x' },
    ),
  ).spec;
  const isV1 = { key: 'v', operator: 'In', values: ['1'] };
  assert.equal(merged.affinity?.podAntiAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.[0]?.labelSelector, {
    ...selector,
    matchExpressions: [isV1, { key: 't', operator: 'NotIn', values: ['x'] }],
  });
  const selectors = merged.topologySpreadConstraints?.map(({ labelSelector }) => labelSelector);
  assert.equal(selectors, [{ matchExpressions: [isV1] }, undefined]);
});

test.run();
