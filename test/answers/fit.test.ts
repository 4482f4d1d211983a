/** How many more pods fit: counts that can be worked out by hand, and the scheduler's words for what stops the next. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { answerFit, type FitOptions, type FitReport } from '../../src/answers/fit.ts';
import { standAtStart } from '../../src/answers/play.ts';
import { assemble } from '../../src/scenario/assemble.ts';
import type { PodTemplate } from '../../src/scenario/open.ts';
import { smallCluster } from '../snapshot-builder.ts';
import { plainNode, plainPod, scenarioOf } from './world.ts';

const template = (
  name: string,
  cpu: string,
  spec: object = {},
  labels: Record<string, string> = { app: name },
): PodTemplate => ({
  name,
  namespace: 'shop',
  labels,
  spec: { containers: [{ name: 'c', image: 'i', resources: { requests: { cpu, memory: '1Gi' } } }], ...spec },
});

async function fit(
  objects: readonly object[],
  templates: readonly PodTemplate[],
  options: FitOptions = {},
): Promise<FitReport> {
  const run = assemble(await scenarioOf(objects));
  standAtStart(run);
  const report = answerFit(run, templates, 'again', options);
  run.cluster.check();
  return report;
}

const podsOf = (report: FitReport): Record<string, readonly number[]> =>
  Object.fromEntries(report.nodes.map(({ name, pods }) => [name, pods]));

test('empty nodes take what their cores hold: floor(4 / 0.7) = 5 each', async () => {
  const report = await fit([plainNode('n1'), plainNode('n2')], [template('web', '700m')]);
  assert.is(report.pods, 10);
  assert.equal(podsOf(report), { n1: [5], n2: [5] });
  assert.equal(report.stoppedBy, {
    kind: 'scheduling',
    template: 'web',
    message: '0/2 nodes are available: 2 Insufficient cpu.',
    reasons: [{ reason: 'Insufficient cpu', nodes: 2 }],
  });
});

test('a snapshot counts what runs on it, and says by node and zone why not one more', async () => {
  const report = await fit(smallCluster(), [template('extra', '1')]);
  // Three of the web's pods of half a core stand on n1 and on n2; n3 has a taint.
  assert.equal(podsOf(report), { n1: [2], n2: [2], n3: [0] });
  assert.equal(report.zones, [
    { name: 'a', pods: [2] },
    { name: 'b', pods: [2] },
  ]);
  assert.equal(
    report.nodes.map(({ reasons }) => reasons),
    [['Insufficient cpu'], ['Insufficient cpu'], ['node(s) had untolerated taint {gpu: yes}']],
  );
});

test('pods that are there already are not disturbed: nobody is preempted', async () => {
  const classes = {
    apiVersion: 'scheduling.k8s.io/v1',
    kind: 'PriorityClass',
    metadata: { name: 'high' },
    value: 1000,
  };
  const full = [classes, plainNode('n1'), plainPod('low', '4', { nodeName: 'n1' })];
  const report = await fit(full, [template('high', '1', { priorityClassName: 'high' })]);
  assert.is(report.pods, 0);
  assert.is(report.stoppedBy.message, '0/1 nodes are available: 1 Insufficient cpu.');
});

test('a mix is counted in turn, and ends with the first that does not fit', async () => {
  const report = await fit([plainNode('n1', { cpu: '10' })], [template('small', '1'), template('large', '3')]);
  // 1+3, 1+3, then 1 more, and 3 do not fit into what is left of 10.
  assert.equal(
    report.templates.map(({ pods }) => pods),
    [3, 2],
  );
  assert.is(report.stoppedBy.template, 'large');
});

test('anti-affinity and spread bind as they do for the real scheduler', async () => {
  const term = { topologyKey: 'kubernetes.io/hostname', labelSelector: { matchLabels: { app: 'web' } } };
  const affinity = { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [term] } };
  const report = await fit(
    [plainNode('n1'), plainNode('n2'), plainNode('n3')],
    [template('web', '100m', { affinity })],
  );
  assert.equal(podsOf(report), { n1: [1], n2: [1], n3: [1] });
  assert.is(report.stoppedBy.message, "0/3 nodes are available: 3 node(s) didn't match pod anti-affinity rules.");
});

test('a quota of the namespace stops the count in its own words', async () => {
  const quota = {
    apiVersion: 'v1',
    kind: 'ResourceQuota',
    metadata: { name: 'few', namespace: 'shop' },
    spec: { hard: { pods: '3' } },
    status: { hard: { pods: '3' }, used: { pods: '1' } },
  };
  const report = await fit([plainNode('n1'), quota], [template('web', '100m')]);
  assert.is(report.pods, 2);
  assert.is(report.stoppedBy.kind, 'admission');
  assert.match(
    report.stoppedBy.message,
    /^pods "web-3" is forbidden: exceeded quota: few, requested: pods=1, used: pods=3, limited: pods=3/,
  );
});

test('excluded nodes are not there; the limit ends the count', async () => {
  const nodes = [plainNode('n1'), plainNode('n2')];
  const excluded = await fit([...nodes, plainPod('one', '1', { nodeName: 'n2' })], [template('web', '1')], {
    excludeNodes: ['n2'],
  });
  assert.equal(podsOf(excluded), { n1: [4] });
  assert.is(excluded.stoppedBy.message, '0/1 nodes are available: 1 Insufficient cpu.');
  const limited = await fit(nodes, [template('web', '1')], { limit: 3 });
  assert.is(limited.pods, 3);
  assert.is(limited.stoppedBy.kind, 'limit');
});

test.run();
