/** TaintToleration and NodeUnschedulable: which nodes keep a pod out, and which it would rather avoid. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { attempt, type NodeBuilder, node, type PodBuilder, pod } from '../builders.ts';

interface Row {
  readonly name: string;
  readonly node: NodeBuilder;
  readonly pod: PodBuilder;
  /** Undefined: the node takes the pod. */
  readonly reason?: string;
}

const filterRows: readonly Row[] = [
  { name: 'a node without taints takes any pod', node: node('n'), pod: pod('p') },
  {
    name: 'a NoSchedule taint keeps out a pod without toleration; an empty value is worded as such',
    node: node('n').taint('gpu', 'NoSchedule'),
    pod: pod('p'),
    reason: 'node(s) had untolerated taint {gpu: }',
  },
  {
    name: 'a NoExecute taint keeps new pods out too',
    node: node('n').taint('broken', 'NoExecute', 'disk'),
    pod: pod('p'),
    reason: 'node(s) had untolerated taint {broken: disk}',
  },
  {
    name: 'PreferNoSchedule never keeps a pod out',
    node: node('n').taint('spot', 'PreferNoSchedule'),
    pod: pod('p'),
  },
  {
    name: 'Exists tolerates every value of the key',
    node: node('n').taint('gpu', 'NoSchedule', 'a100'),
    pod: pod('p').tolerates('gpu'),
  },
  {
    name: 'Equal tolerates its own value only',
    node: node('n').taint('gpu', 'NoSchedule', 'a100'),
    pod: pod('p').tolerates('gpu', 'NoSchedule', 't4'),
    reason: 'node(s) had untolerated taint {gpu: a100}',
  },
  {
    name: 'a toleration of another effect does not help',
    node: node('n').taint('gpu', 'NoSchedule'),
    pod: pod('p').tolerates('gpu', 'NoExecute'),
    reason: 'node(s) had untolerated taint {gpu: }',
  },
  {
    name: 'of several taints the first untolerated one is told',
    node: node('n').taint('a', 'NoSchedule').taint('b', 'NoSchedule').taint('c', 'NoSchedule'),
    pod: pod('p').tolerates('a'),
    reason: 'node(s) had untolerated taint {b: }',
  },
  {
    name: 'Exists without a key tolerates everything',
    node: node('n').taint('a', 'NoSchedule').taint('b', 'NoExecute', 'x').cordoned(),
    pod: pod('p').spec({ tolerations: [{ operator: 'Exists' }] }),
  },
  {
    name: 'a cordoned node is told by its own reason, before its taints are looked at',
    node: node('n').taint('gpu', 'NoSchedule').cordoned(),
    pod: pod('p'),
    reason: 'node(s) were unschedulable',
  },
  {
    name: 'tolerating the taint of cordoned nodes lets a pod on them',
    node: node('n').cordoned(),
    pod: pod('p').tolerates('node.kubernetes.io/unschedulable', 'NoSchedule'),
  },
];

for (const row of filterRows) {
  test(row.name, () => {
    const { reasons, unresolvable } = attempt({ nodes: [row.node] }, row.pod);
    assert.equal(reasons, row.reason === undefined ? {} : { n: row.reason });
    assert.equal(unresolvable, row.reason === undefined ? [] : ['n'], 'preemption cannot remove a taint');
  });
}

const clean = node('clean');
const spot = node('spot').taint('spot', 'PreferNoSchedule');
const twice = node('twice').taint('spot', 'PreferNoSchedule').taint('old', 'PreferNoSchedule');

test('fewer untolerated PreferNoSchedule taints score higher, in shares of the worst node, times the weight 3', () => {
  const { scores } = attempt({ nodes: [clean, spot, twice] }, pod('p'));
  assert.equal(scores('TaintToleration'), { clean: 300, spot: 150, twice: 0 });
});

test('where every node has the same count, all but the best case score 0', () => {
  const other = node('other').taint('x', 'PreferNoSchedule');
  const { scores } = attempt({ nodes: [spot, other] }, pod('p'));
  assert.equal(scores('TaintToleration'), { spot: 0, other: 0 });
});

test('a toleration without effect covers PreferNoSchedule; one of NoSchedule does not', () => {
  const without = attempt({ nodes: [clean, spot] }, pod('p').tolerates('spot'));
  assert.equal(without.scores('TaintToleration'), { clean: 300, spot: 300 });
  const hard = attempt({ nodes: [clean, spot] }, pod('p').tolerates('spot', 'NoSchedule'));
  assert.equal(hard.scores('TaintToleration'), { clean: 300, spot: 0 });
});

test.run();
