/** DefaultPreemption: who has to go, and when nobody has to. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { PodDisruptionBudget } from '../../src/api/objects.ts';
import { attempt, node, type PodBuilder, pod } from '../scheduler/builders.ts';

const one = node('n1').allocatable({ cpu: '2', memory: '4Gi' });
const two = node('n2').allocatable({ cpu: '2', memory: '4Gi' });
const high = pod('high').requests({ cpu: '2' }).priority(1000);

const low = (name: string, on: string, cpu = '1', priority = 0): PodBuilder =>
  pod(name).requests({ cpu }).priority(priority).labels({ app: name }).on(on);

function budget(app: string, disruptionsAllowed: number): PodDisruptionBudget {
  return {
    apiVersion: 'policy/v1',
    kind: 'PodDisruptionBudget',
    metadata: { name: `pdb-${app}`, namespace: 'default' },
    spec: { minAvailable: 1, selector: { matchLabels: { app } } },
    status: { disruptionsAllowed, currentHealthy: 1, desiredHealthy: 1, expectedPods: 1 },
  };
}

test('pods of lower priority go, the node is nominated, the pod waits', () => {
  const { attempt: result, victims, cluster } = attempt({ nodes: [one], pods: [low('a', 'n1'), low('b', 'n1')] }, high);
  assert.equal(victims, ['a', 'b']);
  assert.is(result.outcome, 'unschedulable');
  assert.is(cluster.nodeNames[result.nominated], 'n1');
  assert.is(result.message, '0/1 nodes are available: 1 Insufficient cpu.', 'a success adds no words');
});

test('only as many go as must: the rest is reprieved, the most important first', () => {
  const pods = [low('a', 'n1', '500m', 5), low('b', 'n1', '1', 3), low('c', 'n1', '500m', 1)];
  assert.equal(attempt({ nodes: [one], pods }, pod('p').requests({ cpu: '1' }).priority(10)).victims, ['b']);
});

test('the node whose most important victim is least important is taken', () => {
  const pods = [low('a', 'n1', '2', 50), low('b', 'n2', '2', 10)];
  assert.equal(attempt({ nodes: [one, two], pods }, high).victims, ['b']);
});

test('a budget is spared when another node will do, though its pods are more important', () => {
  const pods = [low('a', 'n1', '2', 0), low('b', 'n2', '2', 10)];
  assert.equal(attempt({ nodes: [one, two], pods, objects: [budget('a', 0)] }, high).victims, ['b']);
});

test('a budget is broken when nothing else helps', () => {
  assert.equal(attempt({ nodes: [one], pods: [low('a', 'n1', '2')], objects: [budget('a', 0)] }, high).victims, ['a']);
});

test('equal or higher priority is safe', () => {
  const { victims, attempt: result } = attempt({ nodes: [one], pods: [low('a', 'n1', '2', 1000)] }, high);
  assert.equal(victims, []);
  assert.match(
    result.message,
    /preemption: 0\/1 nodes are available: 1 No preemption victims found for incoming pod\.$/,
  );
});

test('preemptionPolicy Never waits', () => {
  const patient = high.spec({ preemptionPolicy: 'Never' });
  const { victims, attempt: result } = attempt({ nodes: [one], pods: [low('a', 'n1', '2')] }, patient);
  assert.equal(victims, []);
  assert.match(result.message, /not eligible due to preemptionPolicy=Never\.$/);
});

test('a node that could not take the pod even when empty is not helped by preemption', () => {
  const { attempt: result } = attempt(
    { nodes: [one], pods: [low('a', 'n1')] },
    pod('p').requests({ cpu: '3' }).priority(9),
  );
  assert.match(result.message, /1 Preemption is not helpful for scheduling\.$/);
});

test('a dry run leaves no trace in the cluster', () => {
  const { cluster } = attempt({ nodes: [one], pods: [low('a', 'n1', '2', 2000)] }, high);
  assert.is(cluster.nodes.requestedMilliCpu[0], 2000);
  cluster.check();
});

test.run();
