/** Rules about containers, from the scenario's text to what kubectl and the summary say. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { createGetter } from '../../src/answers/get.ts';
import { plainPalette, summaryText } from '../../src/report/text.ts';
import { assemble } from '../../src/scenario/assemble.ts';
import { deployment, trial } from './trial.ts';

const fleet = '  fleet: [{ pool: general, capacity: { cpu: 4, memory: 8Gi }, count: 2 }]\n';
const crashing = `${fleet}  manifests: [shop.yaml]
  duration: 10m
  controlPlane: instant
  behaviour:
    - target: deployment/shop/web
      startup: { init: 2s, ready: 3s }
      exits: { after: 20s, exitCode: 2 }
    - target: deployment/shop/*
      containers:
        c: { stop: 1s }
`;

test('a Deployment that crashes: kubectl, conditions, the summary, and its endpoints go', async () => {
  const scenario = await trial(crashing, {
    'shop.yaml': `${deployment('web', 2, '500m')}---\n${deployment('cart', 1, '1')}`,
  });
  const getter = createGetter();
  const run = assemble(scenario, { ...getter.options, checks: 'growing' });
  getter.attach(run);
  run.runUntil(70_000_000);
  const rows = (resource: string): string[] => {
    const { rows: found } = getter.answer({ resource, namespace: 'shop', names: [] });
    return found.map(({ cells }) => cells.slice(1, 4).join('|'));
  };
  // Runs 2–22, 22–42, 52–72: the second restart waited for 10 s.
  assert.equal(rows('pods').sort(), ['1/1|Running|0', '1/1|Running|2 (28s ago)', '1/1|Running|2 (28s ago)']);
  run.runUntil(80_000_000);
  assert.equal(rows('pods').sort(), [
    '0/1|CrashLoopBackOff|2 (8s ago)',
    '0/1|CrashLoopBackOff|2 (8s ago)',
    '1/1|Running|0',
  ]);
  assert.equal(rows('deployments'), ['1/1|1|1', '0/2|2|0']);
  const summary = run.summary('again');
  assert.equal(summary.restarts, [
    {
      workload: 'Deployment/shop/web',
      pods: 2,
      restarts: 4,
      reasons: [{ reason: 'CrashLoopBackOff', count: 2 }],
      ends: [{ reason: 'Error', count: 2 }],
    },
  ]);
  const text = summaryText(summary, { wide: false, palette: plainPalette });
  assert.match(text, '  Deployment/shop/web: 2 CrashLoopBackOff, 4 restarts in 2 pods, last Error 2×');
});

test('a Job whose containers exit with a code: its pod failure policy reads it', async () => {
  const job = `apiVersion: batch/v1
kind: Job
metadata: { name: batch, namespace: shop }
spec:
  backoffLimit: 6
  podFailurePolicy: { rules: [{ action: FailJob, onExitCodes: { operator: In, values: [42] } }] }
  template:
    spec:
      restartPolicy: Never
      containers: [{ name: c, image: x }]
`;
  const spec = `${fleet}  manifests: [job.yaml]
  behaviour: [{ target: job/shop/batch, run: 1m, exits: { after: 5s, exitCode: 42 } }]
`;
  let events = '';
  const run = assemble(await trial(spec, { 'job.yaml': job }), { sink: (lines) => (events += lines) });
  run.runUntil(120_000_000);
  run.summary('again');
  assert.match(events, 'Container c for pod shop/batch-');
  assert.match(events, 'failed with exit code 42 matching FailJob rule');
});

test('a Job whose pod restarts: restarts count against its backoffLimit', async () => {
  const job = `apiVersion: batch/v1
kind: Job
metadata: { name: batch, namespace: shop }
spec:
  backoffLimit: 3
  template:
    spec:
      restartPolicy: OnFailure
      containers: [{ name: c, image: x }]
`;
  const spec = `${fleet}  manifests: [job.yaml]
  controlPlane: instant
  behaviour: [{ target: job/shop/batch, startup: { init: 0s }, exits: { after: 5s } }]
`;
  let events = '';
  const run = assemble(await trial(spec, { 'job.yaml': job }), { sink: (lines) => (events += lines) });
  run.runUntil(600_000_000);
  run.summary('again');
  const [failed] = events.split('\n').filter((line) => line.includes('BackoffLimitExceeded'));
  // Restarts at 5, 20 and 45 s; the third reaches the limit of 3, the Job looks a second later, its pod stops for another.
  assert.is(JSON.parse(failed!).offsetMicros, 47_000_000);
  assert.is(run.summary('again').pods.total, 0);
});

test('what a pool reserves goes with the eviction thresholds of all kubelets', async () => {
  const scenario = await trial(`
  fleet:
    - { pool: own, capacity: { cpu: 4, memory: 8Gi }, kubeReserved: { memory: 1Gi }, count: 1 }
    - { pool: plain, capacity: { cpu: 4, memory: 8Gi }, count: 1 }
  kubelet: { evictionHard: { memory.available: 512Mi } }
`);
  assert.equal(
    scenario.pools.map(({ allocatable }) => allocatable.memory),
    ['6656Mi', '8Gi'],
  );
});

const wrong: readonly { readonly name: string; readonly rule: string; readonly says: string }[] = [
  {
    name: 'an exit code beyond 255',
    rule: 'exits: { exitCode: 256 }',
    says: 'spec.behaviour[0].exits.exitCode: expected 0 to 255, got 256',
  },
  {
    name: 'a chance that is no percentage',
    rule: 'exits: { chance: often }',
    says: 'expected a percentage up to 100%',
  },
  {
    name: 'an unknown field of a container',
    rule: 'containers: { c: { exit: { after: 5s } } }',
    says: 'exits',
  },
  {
    name: 'a law of a container whose end is before its beginning',
    rule: 'containers: { c: { run: { uniform: { from: 5s, to: 1s } } } }',
    says: 'spec.behaviour[0].containers.c.run.uniform.to: is less than from',
  },
];

for (const { name, rule, says } of wrong) {
  test(`refused: ${name}`, async () => {
    try {
      await trial(`${fleet}  behaviour: [{ target: pod/default/x, ${rule} }]\n`);
    } catch (error) {
      assert.ok((error as Error).message.includes(says), (error as Error).message);
      return;
    }
    assert.unreachable();
  });
}

test.run();
