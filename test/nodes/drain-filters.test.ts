/** What kubectl drain takes, warns of and refuses (v1.34 staging/src/k8s.io/kubectl/pkg/drain/filters.go). */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  type DrainOptions,
  type DrainPod,
  drainErrorLine,
  evictionRetryLine,
  planDrain,
} from '../../src/nodes/drain/filters.ts';

const SECOND = 1_000_000;
const off: DrainOptions = {
  force: false,
  ignoreDaemonSets: false,
  deleteEmptyDirData: false,
  skipWaitForDeleteTimeoutSeconds: 0,
};
const usual: DrainOptions = { ...off, ignoreDaemonSets: true, deleteEmptyDirData: true };

function pod(name: string, fields: Partial<DrainPod> = {}): DrainPod {
  return {
    namespace: 'd',
    name,
    phase: 'Running',
    controller: { kind: 'ReplicaSet', name: 'rs' },
    mirror: false,
    localStorage: false,
    deletionMicros: null,
    ...fields,
  };
}

const bare = pod('bare', { controller: null });
const daemon = pod('ds', { controller: { kind: 'DaemonSet', name: 'agent' } });
const orphan = pod('orphan', { controller: { kind: 'DaemonSet', name: 'gone' } });
const stateful = pod('cache', { localStorage: true });
const mirror = pod('static', { mirror: true, controller: { kind: 'Node', name: 'n1' } });
const going = pod('going', { deletionMicros: 10 * SECOND });

type Row = readonly [sentence: string, DrainPod[], DrainOptions, leaving: string[], warnings: string, errors: string[]];
const rows: readonly Row[] = [
  ['a pod of a ReplicaSet goes without a word', [pod('a')], off, ['a'], '', []],
  [
    'a bare pod needs --force',
    [bare],
    off,
    [],
    '',
    ['cannot delete cannot delete Pods that declare no controller (use --force to override): d/bare'],
  ],
  [
    'with --force it goes with a warning',
    [bare],
    { ...off, force: true },
    ['bare'],
    'deleting Pods that declare no controller: d/bare',
    [],
  ],
  [
    'a DaemonSet pod needs --ignore-daemonsets',
    [daemon],
    off,
    [],
    '',
    ['cannot delete DaemonSet-managed Pods (use --ignore-daemonsets to ignore): d/ds'],
  ],
  [
    'with --ignore-daemonsets it stays, with a warning',
    [daemon],
    usual,
    [],
    'ignoring DaemonSet-managed Pods: d/ds',
    [],
  ],
  [
    'a pod of a DaemonSet that is gone is an error',
    [orphan],
    usual,
    [],
    '',
    ['cannot delete daemonsets.apps "gone" not found: d/orphan'],
  ],
  [
    'with --force the pod of a DaemonSet that is gone goes; its warning is lost to the later filters',
    [orphan],
    { ...usual, force: true },
    ['orphan'],
    '',
    [],
  ],
  [
    'local storage needs --delete-emptydir-data',
    [stateful],
    off,
    [],
    '',
    ['cannot delete Pods with local storage (use --delete-emptydir-data to override): d/cache'],
  ],
  ['with it the warning is lost as well, because the pod has a controller', [stateful], usual, ['cache'], '', []],
  ['a mirror pod is passed over', [mirror], off, [], '', []],
  [
    'a finished pod of any sort goes',
    [bare, daemon, stateful].map((other) => ({ ...other, phase: 'Succeeded' })),
    off,
    ['bare', 'ds', 'cache'],
    '',
    [],
  ],
  ['a pod that is being deleted is evicted again', [going], usual, ['going'], '', []],
  [
    'unless it has been going for longer than --skip-wait-for-delete-timeout',
    [going, pod('recent', { deletionMicros: 11 * SECOND })],
    { ...usual, skipWaitForDeleteTimeoutSeconds: 40 },
    ['recent'],
    '',
    [],
  ],
  [
    'pods are gathered by message, messages in order of their first pod',
    [daemon, bare, { ...daemon, name: 'ds2' }, pod('a')],
    { ...usual, force: true },
    ['bare', 'a'],
    'ignoring DaemonSet-managed Pods: d/ds, d/ds2; deleting Pods that declare no controller: d/bare',
    [],
  ],
];

for (const [sentence, pods, options, leaving, warnings, errors] of rows) {
  test(sentence, () => {
    const plan = planDrain(pods, options, (_, name) => name === 'agent', 51 * SECOND);
    assert.equal(
      { leaving: plan.pods.map(({ name }) => name), warnings: plan.warnings, errors: plan.errors },
      { leaving, warnings, errors },
    );
  });
}

test('several errors stand in brackets', () => {
  const plan = planDrain([bare, stateful], off, () => true, 0);
  assert.is(
    drainErrorLine('n1', plan.errors),
    'error: unable to drain node "n1" due to error: [cannot delete cannot delete Pods that declare no controller ' +
      '(use --force to override): d/bare, cannot delete Pods with local storage (use --delete-emptydir-data to override): d/cache], ' +
      'continuing command...',
  );
});

test('an eviction that a budget refuses is tried again after 5 s', () => {
  assert.is(
    evictionRetryLine(bare, "Cannot evict pod as it would violate the pod's disruption budget."),
    'error when evicting pods/"bare" -n "d" (will retry after 5s): Cannot evict pod as it would violate the pod\'s ' +
      'disruption budget.',
  );
});

test.run();
