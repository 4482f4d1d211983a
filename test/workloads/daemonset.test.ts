/**
 * The DaemonSet controller where nothing is recorded: its create pass, excess and failed pods, tolerations, status.
 * Rules of v1.34 pkg/controller/daemon/{daemon_controller,update}.go and util/daemonset_util.go.
 */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { microsPerSecond } from '../../src/sim/time.ts';
import {
  type FailedPodBackoff,
  failedPodBackoffAfter,
  isInFailedPodBackoff,
} from '../../src/workloads/controllers/daemonset-backoff.ts';
import {
  compileDaemonTemplate,
  daemonTolerations,
  nodeShouldRunDaemonPod,
} from '../../src/workloads/controllers/daemonset-node.ts';
import {
  type DaemonNodeState,
  type DaemonPod,
  type DaemonSetInput,
  type DaemonSetView,
  daemonSetStatus,
  manageDaemonPods,
  updateDaemonPods,
} from '../../src/workloads/controllers/daemonset-pass.ts';

const NOW = 1000 * microsPerSecond;

function pod(name: string, changed: Partial<DaemonPod> = {}): DaemonPod {
  return {
    name,
    phase: 'Running',
    scheduled: true,
    readySinceMicros: 0,
    createdMicros: 0,
    deleting: false,
    updated: true,
    ...changed,
  };
}

function node(pods: readonly DaemonPod[], changed: Partial<DaemonNodeState> = {}): DaemonNodeState {
  return { name: 'n', shouldRun: true, shouldContinueRunning: true, pods, backoff: null, ...changed };
}

function input(nodes: readonly DaemonNodeState[], changed: Partial<DaemonSetView> = {}): DaemonSetInput {
  const set: DaemonSetView = {
    namespace: 'ns',
    name: 'ds',
    updateStrategy: 'RollingUpdate',
    maxSurge: 0,
    maxUnavailable: 1,
    minReadySeconds: 0,
    ...changed,
  };
  return { set, nodes, podsWithoutNode: [], nowMicros: NOW };
}

const OLD = { updated: false };
const UNREADY = { readySinceMicros: null };
const SURGE: Partial<DaemonSetView> = { maxSurge: 1, maxUnavailable: 0 };

const MANAGE: readonly {
  readonly name: string;
  readonly node: DaemonNodeState;
  readonly set?: Partial<DaemonSetView>;
  readonly create?: true;
  readonly delete?: readonly string[];
}[] = [
  { name: 'an empty node that fits gets a pod', node: node([]), create: true },
  { name: 'an empty node that does not fit gets none', node: node([], { shouldRun: false }) },
  {
    name: 'a node whose pod is going gets the next one only when that is gone',
    node: node([pod('a', { deleting: true })]),
  },
  { name: 'a pod may stay where a new one would not be made', node: node([pod('a')], { shouldRun: false }) },
  {
    name: 'a pod goes where it may not stay',
    node: node([pod('a'), pod('b', { deleting: true })], { shouldRun: false, shouldContinueRunning: false }),
    delete: ['a'],
  },
  {
    name: 'of several pods the oldest stays',
    node: node([pod('young', { createdMicros: 2 }), pod('old', { createdMicros: 1 })]),
    delete: ['young'],
  },
  {
    name: 'a pod that waits for the scheduler goes before one that runs, however old',
    node: node([pod('waits', { scheduled: false }), pod('runs', { createdMicros: 5 })]),
    delete: ['waits'],
  },
  { name: 'a failed pod is deleted', node: node([pod('a', { phase: 'Failed' })]), delete: ['a'] },
  { name: 'so is one that ended well', node: node([pod('a', { phase: 'Succeeded' })]), delete: ['a'] },
  {
    name: 'surge: a node whose pod is going gets the next one at once',
    node: node([pod('a', { deleting: true })]),
    set: SURGE,
    create: true,
  },
  {
    name: 'surge: but not where no new pod belongs',
    node: node([pod('a', { deleting: true })], { shouldRun: false }),
    set: SURGE,
  },
  {
    name: 'surge: an old pod that serves stays beside a new one that does not yet',
    node: node([pod('old', OLD), pod('new', UNREADY)]),
    set: SURGE,
  },
  {
    name: 'surge: the old pod goes when the new one is available',
    node: node([pod('old', OLD), pod('new')]),
    set: SURGE,
    delete: ['old'],
  },
  {
    name: 'surge: the old pod goes when it does not serve anyway',
    node: node([pod('old', { ...OLD, ...UNREADY }), pod('new', UNREADY)]),
    set: SURGE,
    delete: ['old'],
  },
  {
    name: 'surge: at most one pod of each kind',
    node: node([
      pod('o1', OLD),
      pod('o2', { ...OLD, createdMicros: 1 }),
      pod('n1', UNREADY),
      pod('n2', { createdMicros: 1 }),
    ]),
    set: SURGE,
    delete: ['n2', 'o2'],
  },
];

for (const { name, node: state, set, create, delete: deleted } of MANAGE) {
  test(`manage: ${name}`, () => {
    const outcome = manageDaemonPods(input([state], set));
    assert.equal(outcome.createOn, create ? ['n'] : []);
    assert.equal([...outcome.deletePods].sort(), deleted ?? []);
  });
}

test('manage: pods for nodes that are gone are deleted', () => {
  assert.equal(manageDaemonPods({ ...input([]), podsWithoutNode: ['lost'] }).deletePods, ['lost']);
});

test('manage: at most 250 pods are made in a pass', () => {
  const nodes = Array.from({ length: 300 }, (_, index) => node([], { name: `n${index}` }));
  assert.is(manageDaemonPods(input(nodes)).createOn.length, 250);
});

test('manage: a failed pod is reported, and waits while its node is in back-off', () => {
  const failing = [pod('a', { phase: 'Failed' })];
  const first = manageDaemonPods(input([node(failing)]));
  assert.is(first.events[0]?.message, 'Found failed daemon pod ns/a on node n, will try to kill it');
  assert.is(first.failedPods, 1);
  const { backoff } = first.backoffs[0]!;
  const second = manageDaemonPods(input([node(failing, { backoff })]));
  assert.equal([second.deletePods, second.failedPods, second.requeueAfterMicros], [[], 1, microsPerSecond]);
});

test('back-off of failed pods: 1 s, 2 s, ... 15 min, forgotten after more than 30 min', () => {
  let backoff: FailedPodBackoff | null = null;
  const delays: number[] = [];
  let now = 0;
  for (let failure = 0; failure < 12; failure++) {
    backoff = failedPodBackoffAfter(backoff, now);
    delays.push(backoff.delayMicros / microsPerSecond);
    assert.is(isInFailedPodBackoff(backoff, now + backoff.delayMicros - 1), true);
    assert.is(isInFailedPodBackoff(backoff, now + backoff.delayMicros), false);
    now += backoff.delayMicros;
  }
  assert.equal(delays, [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900]);
  const updated = backoff!.updatedMicros;
  assert.is(failedPodBackoffAfter(backoff, updated + 1800 * microsPerSecond).delayMicros, 900 * microsPerSecond);
  assert.is(failedPodBackoffAfter(backoff, updated + 1800 * microsPerSecond + 1).delayMicros, microsPerSecond);
});

test('update: OnDelete replaces nothing', () => {
  const change = updateDaemonPods(input([node([pod('a', OLD)])], { updateStrategy: 'OnDelete' }));
  assert.equal(change, { createOn: [], deletePods: [] });
});

test('update: a new pod counts as unavailable until minReadySeconds are over, to the microsecond', () => {
  const since = NOW - 10 * microsPerSecond;
  const state = (readySinceMicros: number): DaemonNodeState[] => [
    node([pod('new', { readySinceMicros })]),
    node([pod('old', OLD)], { name: 'm' }),
  ];
  assert.equal(updateDaemonPods(input(state(since + 1), { minReadySeconds: 10 })).deletePods, []);
  assert.equal(updateDaemonPods(input(state(since), { minReadySeconds: 10 })).deletePods, ['old']);
});

test('update with surge: a pod on a node that no longer fits goes only when enough others are available', () => {
  const misplaced = node([pod('away', OLD)], { name: 'a', shouldRun: false });
  const change = (pods: readonly DaemonPod[]): readonly string[] =>
    updateDaemonPods(input([misplaced, node(pods, { name: 'b' })], SURGE)).deletePods;
  assert.equal(change([pod('new', UNREADY)]), []); // one available for one wanted
  assert.equal(change([pod('new')]), ['away']); // two for one
});

test('tolerations: the automatic ones, with network-unavailable for pods on the host’s network', () => {
  assert.is(daemonTolerations([], false).length, 6);
  const own = { key: 'node.kubernetes.io/not-ready', operator: 'Exists', effect: 'NoExecute', tolerationSeconds: 5 };
  const host = daemonTolerations([own], true);
  assert.is(host.length, 7);
  assert.equal(host[0], { key: 'node.kubernetes.io/not-ready', operator: 'Exists', effect: 'NoExecute' }); // for ever
  const taints = [{ key: 'node.kubernetes.io/network-unavailable', effect: 'NoSchedule' }];
  const fits = (hostNetwork: boolean): boolean =>
    nodeShouldRunDaemonPod(compileDaemonTemplate({ hostNetwork }), { name: 'n', labels: {}, taints }).shouldRun;
  assert.equal([fits(true), fits(false)], [true, false]);
});

test('a template with a node name fits that node alone', () => {
  const template = compileDaemonTemplate({ nodeName: 'a' });
  const fits = (name: string): boolean => nodeShouldRunDaemonPod(template, { name, labels: {}, taints: [] }).shouldRun;
  assert.equal([fits('a'), fits('b')], [true, false]);
});

test('status: the oldest pod of each node speaks for it', () => {
  const nodes = [
    node([pod('a'), pod('later', { createdMicros: 1, ...UNREADY })]),
    node([pod('b', { readySinceMicros: NOW, ...OLD })]),
    node([]),
    node([pod('c')], { shouldRun: false }),
  ];
  assert.equal(daemonSetStatus(input(nodes, { minReadySeconds: 5 })), {
    desiredNumberScheduled: 3,
    currentNumberScheduled: 2,
    numberMisscheduled: 1,
    numberReady: 2,
    updatedNumberScheduled: 1,
    numberAvailable: 1,
    numberUnavailable: 2,
  });
});

test.run();
