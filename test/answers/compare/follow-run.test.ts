/** What a comparison follows itself, by hand. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { followRun } from '../../../src/answers/compare/follow-run.ts';
import { assemble } from '../../../src/scenario/assemble.ts';
import { pod, trial } from '../../scenario/trial.ts';

const hour = 3_600_000_000;

test('one node for an hour, a second for half of it; a pod that waits for it; one that never finds a node', async () => {
  const scenario = await trial(
    `  duration: 1h
  controlPlane: instant
  fleet: [{ pool: n, capacity: { cpu: 4, memory: 8Gi, pods: 110 }, count: 1 }]
  manifests: [first.yaml, second.yaml, huge.yaml]
  timeline:
    - { at: 30m, do: { addNodes: { pool: n, count: 1 } } }
    - { at: 45m, do: { delete: { target: pod/default/first } } }
`,
    { 'first.yaml': pod('first', '3'), 'second.yaml': pod('second', '3'), 'huge.yaml': pod('huge', '100') },
  );
  const run = assemble(scenario, { checks: 'growing' });
  const follower = followRun(run.cluster);
  run.runUntil(scenario.durationMicros);
  const figures = follower.figures();
  // The first node until 45 min and the second that `first` takes to stop; the second node from 30 min on.
  assert.is(figures.busyNodeHours, 0.75 + 0.5 + 1 / 3600);
  assert.is(figures.waitedMicros, hour / 2 + hour);
  assert.is(figures.longestWaitMicros, hour);
  assert.equal(follower.figures(), figures, 'looking changes nothing');
});

test('pods of DaemonSets do not keep a node busy; a pod that is deleted waits no longer', async () => {
  const agent = `apiVersion: apps/v1
kind: DaemonSet
metadata: { name: agent, namespace: default }
spec:
  selector: { matchLabels: { app: agent } }
  template:
    metadata: { labels: { app: agent } }
    spec: { containers: [{ name: c, image: x }] }
`;
  const scenario = await trial(
    `  duration: 1h
  controlPlane: instant
  fleet: [{ pool: n, capacity: { cpu: 4, memory: 8Gi, pods: 110 }, count: 3 }]
  manifests: [agent.yaml, huge.yaml]
  timeline:
    - { at: 15m, do: { delete: { target: pod/default/huge } } }
`,
    { 'agent.yaml': agent, 'huge.yaml': pod('huge', '100') },
  );
  const run = assemble(scenario);
  const follower = followRun(run.cluster);
  run.runUntil(scenario.durationMicros);
  assert.is(run.cluster.pods.aliveCount, 3);
  assert.equal(follower.figures(), {
    busyNodeHours: 0,
    waitedMicros: hour / 4,
    longestWaitMicros: hour / 4,
  });
});

test.run();
