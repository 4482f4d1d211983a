/** NodePorts and ImageLocality. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { attempt, node, type PodBuilder, pod } from '../builders.ts';

const conflict = "node(s) didn't have free ports for the requested pod ports";

const rows: readonly { name: string; there: PodBuilder; incoming: PodBuilder; free: boolean }[] = [
  {
    name: 'the same port of the same protocol is taken',
    there: pod('a').hostPort(80),
    incoming: pod('p').hostPort(80),
    free: false,
  },
  { name: 'another port is free', there: pod('a').hostPort(80), incoming: pod('p').hostPort(81), free: true },
  {
    name: 'TCP and UDP do not meet',
    there: pod('a').hostPort(53, 'TCP'),
    incoming: pod('p').hostPort(53, 'UDP'),
    free: true,
  },
  {
    name: 'two addresses of the host do not meet',
    there: pod('a').hostPort(80, 'TCP', '10.0.0.1'),
    incoming: pod('p').hostPort(80, 'TCP', '10.0.0.2'),
    free: true,
  },
  {
    name: 'no address means all addresses',
    there: pod('a').hostPort(80, 'TCP', '10.0.0.1'),
    incoming: pod('p').hostPort(80),
    free: false,
  },
  {
    name: 'a container port alone takes nothing of the host',
    there: pod('a').hostPort(80),
    incoming: pod('p').spec({ containers: [{ name: 'c', ports: [{ containerPort: 80 }] }] }),
    free: true,
  },
];

for (const row of rows) {
  test(row.name, () => {
    const outcome = attempt({ nodes: [node('n')], pods: [row.there.on('n')] }, row.incoming);
    assert.equal(outcome.reasons, row.free ? {} : { n: conflict });
    assert.equal(outcome.unresolvable, [], 'preemption could free the port');
  });
}

test('an image that few nodes have counts by the share of nodes that have it', () => {
  const nodes = [node('a').image('app:1', 1000), node('b').image('app:1', 1000), node('c'), node('d')];
  const { scores } = attempt({ nodes }, pod('p').image('app:1'));
  // 1000 MiB on half of the nodes: 500; (500 - 23) of (1000 - 23) MiB are 48%.
  assert.equal(scores('ImageLocality'), { a: 48, b: 48, c: 0, d: 0 });
});

test('below 23 MiB an image does not count, and a name without a tag means latest', () => {
  const nodes = [node('a').image('app:latest', 22), node('b').image('big:latest', 900), node('c')];
  assert.equal(attempt({ nodes }, pod('p').image('app')).scores('ImageLocality'), { a: 0, b: 0, c: 0 });
  // 900 MiB on a third of the nodes: 300; (300 - 23)/(1000 - 23) = 28%.
  assert.equal(attempt({ nodes }, pod('p').image('big')).scores('ImageLocality'), { a: 0, b: 28, c: 0 });
});

test('with more containers the upper threshold grows', () => {
  const nodes = [node('a').image('x:1', 2000), node('b').image('x:1', 2000)];
  // Two containers: thresholds 23 and 2000 MiB; both images are there: 4000, cut to 2000: 100%.
  assert.equal(attempt({ nodes }, pod('p').image('x:1', 'x:1')).scores('ImageLocality'), { a: 100, b: 100 });
});

test.run();
