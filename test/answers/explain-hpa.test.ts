/**
 * What an HPA saw at an instant and which rule limited it (v1.34 pkg/controller/podautoscaler/horizontal.go: the rules of
 * normalizeDesiredReplicas, normalizeDesiredReplicasWithBehaviors, reconcileAutoscaler; replica_calculator.go groupPods).
 */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { followHpa, type HpaExplanation } from '../../src/answers/explain-hpa.ts';
import { assemble } from '../../src/scenario/assemble.ts';
import { deployment, scaledShop, trial } from '../scenario/trial.ts';

const minute = 60_000_000;

interface Story {
  /** Requests per second of 10 ms each, from minutes on; pods request 200m, the target is 50 %. */
  readonly steps: readonly (readonly [atMinutes: number, perSecond: number])[];
  readonly hpa?: string;
  readonly nodes?: number;
  readonly replicas?: number;
  readonly more?: string;
  readonly until: number;
}

async function explained({
  steps,
  hpa = '',
  nodes = 4,
  replicas = 4,
  more = '',
  until,
}: Story): Promise<HpaExplanation> {
  const objects = scaledShop(
    replicas,
    2,
    12,
    `  metrics: [{ type: Resource, resource: { name: cpu, target: { type: Utilization, averageUtilization: 50 } } }]
${hpa}`,
  );
  const rates = steps.map(([at, perSecond]) => `{ at: ${at === 0 ? '0s' : `${at}m`}, perSecond: ${perSecond} }`);
  const scenario = await trial(
    `  duration: 2h
  fleet: [{ pool: n, capacity: { cpu: 2, memory: 8Gi }, count: ${nodes} }]
  manifests: [shop.yaml]
  behaviour: [{ target: deployment/shop/web, serves: { cpuPerRequest: 10ms }, usage: { memory: 100Mi } }]
  traffic: [{ to: service/shop/web, rate: { steps: [${rates.join(', ')}] } }]
${more}`,
    { 'shop.yaml': objects },
  );
  const follower = followHpa('shop', 'web');
  const run = assemble(scenario, follower.options);
  follower.attach(run);
  run.runUntil(until * minute);
  return follower.answer('again')!;
}

const cases: readonly (readonly [string, Story, string | null, (found: HpaExplanation) => void])[] = [
  [
    'on its target: nothing limited it',
    { steps: [[0, 40]], until: 20 },
    null,
    ({ metrics, currentReplicas }) => {
      assert.is(currentReplicas, 4);
      assert.is(metrics[0]!.current, '50%');
      assert.is(metrics[0]!.pods!.ready.length, 4);
    },
  ],
  [
    'within a tenth of it: the tolerance (isWithinTolerance)',
    { steps: [[0, 43]], until: 20 },
    'tolerance',
    ({ metrics, desiredReplicas }) => {
      assert.is(desiredReplicas, 4);
      assert.ok(metrics[0]!.withinTolerance);
    },
  ],
  [
    'more is wanted than the maximum (TooManyReplicas)',
    { steps: [[0, 300]], until: 20 },
    'maximum',
    ({ steps, desiredReplicas }) => {
      assert.is(desiredReplicas, 12);
      assert.ok(steps.at(-1)!.from > 12);
      assert.is(steps.at(-1)!.why, 'the desired replica count is more than the maximum replica count');
    },
  ],
  [
    'less is wanted than the minimum (TooFewReplicas)',
    { steps: [[0, 5]], until: 20 },
    'minimum',
    ({ steps, desiredReplicas }) => {
      assert.is(desiredReplicas, 2);
      assert.is(steps.at(-1)!.why, 'the desired replica count is less than the minimum replica count');
    },
  ],
  [
    'less for two minutes: the window (ScaleDownStabilized)',
    {
      steps: [
        [0, 80],
        [20, 20],
      ],
      until: 23,
    },
    'stabilization',
    ({ steps, desiredReplicas }) => {
      assert.is(desiredReplicas, 8);
      assert.match(steps.at(-1)!.why, /recent recommendations were higher than current one/);
    },
  ],
  [
    'a policy of one pod in five minutes (ScaleUpLimit)',
    {
      steps: [
        [0, 40],
        [20, 110],
      ],
      hpa: '  behavior: { scaleUp: { policies: [{ type: Pods, value: 1, periodSeconds: 300 }] } }\n',
      until: 24,
    },
    'policy',
    ({ steps, desiredReplicas }) => {
      assert.is(desiredReplicas, 5);
      assert.is(steps.at(-1)!.why, 'the desired replica count is increasing faster than the maximum scale rate');
    },
  ],
  [
    'pods too young to be measured: no metrics (FailedGetResourceMetric)',
    { steps: [[0, 40]], until: 0.5 },
    'failure',
    ({ metrics }) => {
      assert.is(metrics[0]!.proposed, null);
      assert.match(metrics[0]!.error, /failed to get cpu utilization/);
    },
  ],
  [
    'pods that wait for a node count as unready (groupPods: Pending)',
    { steps: [[0, 300]], nodes: 1, until: 20 },
    'maximum',
    ({ metrics }) => {
      const { ready, unready } = metrics[0]!.pods!;
      assert.is(ready.length + unready.length, 12);
      assert.ok(unready.length > 0);
      assert.ok(unready.every(({ why }) => why === 'Pending'));
    },
  ],
];

for (const [name, story, limitedBy, check] of cases) {
  test(name, async () => {
    const found = await explained(story);
    assert.is(found.limitedBy, limitedBy, JSON.stringify(found.steps));
    check(found);
  });
}

test('tracing an HPA changes nothing of the run', async () => {
  const spec = `  duration: 30m
  fleet: [{ pool: n, capacity: { cpu: 2, memory: 8Gi }, count: 2 }]
  manifests: [shop.yaml]
  behaviour: [{ target: deployment/shop/web, usage: { cpu: 100m } }]
`;
  const hpa = `---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web, namespace: shop }
spec:
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
  maxReplicas: 5
  metrics: [{ type: Resource, resource: { name: cpu, target: { type: Utilization, averageUtilization: 50 } } }]
`;
  const scenario = await trial(spec, { 'shop.yaml': deployment('web', 2, '200m') + hpa });
  const follower = followHpa('shop', 'web');
  const prints = [assemble(scenario), assemble(scenario, follower.options)].map((run) => {
    run.runUntil(scenario.durationMicros);
    return run.summary('').fingerprint;
  });
  assert.equal(prints[1], prints[0]);
});

test('before its first sync, and of an HPA that is not there', async () => {
  const found = await explained({ steps: [[0, 40]], until: 0.1 });
  assert.is(found.syncMicros, null);
  const scenario = await trial('  duration: 1m\n  fleet: [{ pool: n, capacity: { cpu: 2, memory: 8Gi }, count: 1 }]\n');
  const follower = followHpa('shop', 'other');
  follower.attach(assemble(scenario, follower.options));
  assert.is(follower.answer('again'), null);
});

test.run();
