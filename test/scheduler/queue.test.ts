/**
 * The scheduling queue, told as stories (v1.34 pkg/scheduler/backend/queue). Times are seconds since the start; `b@4`
 * is a pod b whose backoff ends at second 4; `b(P)` a pod that the plugin P rejected.
 */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Action, type EventInterest } from '../../src/scheduler/events.ts';
import { podSpec, type QueueWorld, queueWorld, rejecting, seconds } from './queue-world.ts';

const { add, delete: removed, updateNodeLabel, updateNodeTaint, update } = Action;

const onNewNodes: EventInterest = { resource: 'Node', actions: add | updateNodeTaint };
const onPodsGone: EventInterest = { resource: 'Pod', actions: removed };

// --- the active queue ------------------------------------------------------------------------------------------------

test('higher priority goes first; among equals, the pod queued earlier', () => {
  const world = queueWorld();
  world.add('low', 1);
  world.add('high', 2, { priority: 10 });
  world.add('also-high', 3, { priority: 10 });
  world.add('lowest', 4, { priority: -1 });
  assert.is(world.state(), 'active high also-high low lowest');
  assert.equal(
    [world.pop(), world.pop(), world.pop(), world.pop(), world.pop()],
    'high also-high low lowest -'.split(' '),
  );
});

test('pods of one instant keep the order in which they came, however many are removed between them', () => {
  const world = queueWorld();
  const names = Array.from({ length: 40 }, (_, i) => `p${i}`);
  for (const name of names) world.add(name, 1);
  for (const name of names.filter((_, i) => i % 2 === 0)) world.queue.delete(world.pod(name));
  world.queue.delete(world.pod('p1'));
  assert.is(world.pop(), 'p3');
  world.queue.delete(world.pod('p7'));
  assert.equal([world.pop(), world.pop(), world.pop()], ['p5', 'p9', 'p11']);
});

test('a pod that failed goes behind the others: its time is that of the failure', () => {
  const world = queueWorld([rejecting('P', onPodsGone)]);
  world.add('a', 1);
  world.add('b', 2);
  world.fail(3, 'P');
  world.happens(20, 'AssignedPod', removed);
  assert.is(world.state(), 'active b a');
});

// --- backoff ---------------------------------------------------------------------------------------------------------

/** Fails the pod again and again and returns when each backoff ends, counted from the failure's second. */
function backoffs(world: QueueWorld, failures: number, ...plugins: string[]): number[] {
  world.add('a', 0.5);
  const found: number[] = [];
  for (let i = 0; i < failures; i++) {
    const at = 100 * i + 0.5;
    world.fail(at, ...plugins);
    found.push(world.queue.rows.backoffExpiryMicros[world.pod('a')]! / 1_000_000 - Math.floor(at));
    world.queue.activate(world.pod('a'), seconds(at));
  }
  return found;
}

const growth: readonly [string, Parameters<typeof queueWorld>[1], number[]][] = [
  ['doubles from one second to ten', {}, [1, 2, 4, 8, 10, 10]],
  [
    'podInitialBackoffSeconds and podMaxBackoffSeconds set its ends',
    { podInitialBackoffMicros: seconds(3), podMaxBackoffMicros: seconds(20) },
    [3, 6, 12, 20, 20],
  ],
  ['a first backoff above the maximum is the maximum', { podInitialBackoffMicros: seconds(30) }, [10, 10]],
  [
    'a failure at .5 with a backoff of 1.5 s ends on the whole second',
    { podInitialBackoffMicros: seconds(1.5) },
    [2, 3],
  ],
];
for (const [name, options, expected] of growth) {
  test(`backoff: ${name}`, () => {
    assert.equal(backoffs(queueWorld([], options), expected.length, 'P'), expected);
  });
  test(`backoff after errors: ${name}`, () => {
    assert.equal(backoffs(queueWorld([], options), expected.length), expected);
  });
}

test('a maximum of 0 switches backoff off', () => {
  const world = queueWorld([], { podMaxBackoffMicros: 0 });
  world.add('a', 1);
  world.fail(1);
  assert.is(world.state(), 'active a');
});

test('an event during the backoff moves the pod to the backoff queue, after it to the active queue', () => {
  const world = queueWorld([rejecting('P', onPodsGone)]);
  world.add('a', 0.2);
  world.add('b', 0.3);
  world.fail(0.4, 'P');
  world.fail(0.5, 'P');
  world.queue.delete(world.pod('b'));
  assert.is(world.state(), 'unschedulable a(P)');
  world.happens(1.9, 'AssignedPod', removed);
  // The second of the expiry still counts as backing off.
  assert.is(world.state(), 'backoff a@1');
  world.fail(1.95, 'P');
  world.happens(4, 'AssignedPod', removed);
  assert.is(world.state(), 'active a', 'expiry 3 is over at 4');
});

test('flushBackoff lets go on the first whole second after the expiry, not on the expiry', () => {
  const world = queueWorld([rejecting('P', onPodsGone)]);
  world.add('a', 0.2);
  world.fail(0.4, 'P');
  world.happens(0.5, 'AssignedPod', removed);
  world.add('busy', 0.6);
  world.queue.flushBackoff(seconds(1));
  assert.is(world.state(), 'active busy | backoff a@1');
  assert.is(world.queue.nextWake(), seconds(2));
  world.queue.flushBackoff(seconds(2));
  assert.is(world.state(), 'active a busy', 'a failed at 0.4, before busy came');
});

test('with nothing active, pop takes from the backoff queue early: by expiry, then by priority', () => {
  const world = queueWorld([rejecting('P', onPodsGone)]);
  for (const [name, priority] of [
    ['a', 0],
    ['b', 5],
    ['c', 9],
  ] as const)
    world.add(name, 0, { priority });
  world.fail(0.1, 'P'); // c
  world.fail(0.2, 'P'); // b
  world.fail(0.3, 'P'); // a
  world.queue.activate(world.pod('c'), seconds(0.3));
  world.fail(0.4, 'P'); // c again: two failures
  world.happens(0.5, 'AssignedPod', removed);
  assert.is(world.state(), 'backoff b@1 a@1 c@2');
  world.add('late', 0.6);
  assert.ok(world.queue.hasWork());
  assert.equal([world.pop(), world.pop(), world.pop(), world.pop()], ['late', 'b', 'a', 'c']);
});

test('a pod that failed with an error is not taken early, and an error does not count as a rejection', () => {
  const world = queueWorld([rejecting('P', onPodsGone)]);
  world.add('a', 0);
  world.fail(0.1, 'P');
  world.queue.activate(world.pod('a'), seconds(0.1));
  world.fail(0.2); // an error: backs off as the first of its kind
  assert.is(world.state(), 'backoff a@1');
  assert.not.ok(world.queue.hasWork());
  assert.is(world.pop(), '-');
  world.queue.flushBackoff(seconds(2));
  world.fail(2); // the second error in a row
  assert.is(world.state(), 'backoff a@4');
  world.queue.flushBackoff(seconds(5));
  world.fail(5, 'P'); // the second rejection: 2 s, and the errors are forgotten
  world.happens(5.5, 'AssignedPod', removed);
  assert.is(world.state(), 'backoff a@7');
  world.fail(6); // the first error again
  assert.is(world.state(), 'backoff a@7');
});

// --- unschedulable pods and events -----------------------------------------------------------------------------------

test('only plugins that rejected the pod are listened to', () => {
  const world = queueWorld([rejecting('P', onPodsGone), rejecting('Q', onNewNodes)]);
  world.add('a', 0);
  world.fail(0, 'P');
  world.happens(20, 'Node', add);
  assert.is(world.state(), 'unschedulable a(P)');
  world.happens(21, 'AssignedPod', removed);
  assert.is(world.state(), 'active a');
});

const matching: readonly [string, EventInterest, [EventInterest['resource'], number], boolean][] = [
  ['one of several actions', { resource: 'Node', actions: add | updateNodeLabel }, ['Node', updateNodeLabel], true],
  [
    'another action',
    { resource: 'Node', actions: add | updateNodeLabel },
    ['Node', Action.updateNodeAllocatable],
    false,
  ],
  ['another resource', { resource: 'CSINode', actions: add }, ['Node', add], false],
  [
    'an interest in updates takes the special ones',
    { resource: 'Node', actions: update },
    ['Node', updateNodeLabel],
    true,
  ],
  [
    'a plain update is for those who want updates',
    { resource: 'AssignedPod', actions: update },
    ['AssignedPod', update],
    true,
  ],
  [
    'and not for those who want one kind',
    { resource: 'Pod', actions: Action.updatePodLabel },
    ['AssignedPod', update],
    false,
  ],
  ['Pod takes pods on nodes', { resource: 'Pod', actions: add }, ['AssignedPod', add], true],
  [
    'TargetPod does not',
    { resource: 'TargetPod', actions: Action.updatePodLabel },
    ['AssignedPod', Action.updatePodLabel],
    false,
  ],
  ['a wildcard takes everything', { resource: '*', actions: Action.all }, ['PersistentVolume', update], true],
  [
    'a plugin that wants new nodes hears of taints too',
    { resource: 'Node', actions: add },
    ['Node', updateNodeTaint],
    true,
  ],
  ['a hint may say no', { resource: 'Node', actions: add, hint: () => false }, ['Node', add], false],
  ['a hint may say yes', { resource: 'Node', actions: add, hint: () => true }, ['Node', add], true],
];
for (const [name, interest, [resource, action], moves] of matching) {
  test(`interests: ${name}`, () => {
    const world = queueWorld([rejecting('P', interest)]);
    world.add('a', 0);
    world.fail(0, 'P');
    world.happens(20, resource, action);
    assert.is(world.state(), moves ? 'active a' : 'unschedulable a(P)');
  });
}

test('pods that look the same to hints are asked about once, whatever their number', () => {
  let asked = 0;
  const hint = (): boolean => {
    asked += 1;
    return false;
  };
  const world = queueWorld([rejecting('P', { resource: 'Node', actions: add, hint })]);
  for (let i = 0; i < 1000; i++) world.add(`p${i}`, 0, { cpu: i % 2 === 0 ? '1' : '2' });
  world.add('labelled', 0, { labels: { app: 'x' }, cpu: '1' });
  for (let i = 0; i < 1001; i++) world.fail(0, 'P');
  world.happens(20, 'Node', add);
  assert.is(asked, 3, 'two specs, and another class');
  assert.is(world.queue.lengths().unschedulable, 1001);
});

test('an event that frees a lower-priority reservation moves only pods of at most that priority', () => {
  const world = queueWorld([rejecting('P', onPodsGone)]);
  world.add('low', 0, { priority: 1 });
  world.add('high', 0, { priority: 2 });
  world.fail(0, 'P');
  world.fail(0, 'P');
  world.happens(20, 'AssignedPod', removed, 0, 1);
  assert.is(world.state(), 'active low | unschedulable high(P)');
});

test('a plugin that answered Pending spares the pod its backoff when its event comes', () => {
  const world = queueWorld([rejecting('P', onPodsGone), rejecting('W', onNewNodes)]);
  world.add('a', 0);
  world.pop();
  world.queue.addUnschedulable(world.pod('a'), { unschedulablePlugins: ['P'], pendingPlugins: ['W'] }, seconds(0.2));
  assert.is(world.state(), 'unschedulable a(P W)');
  world.happens(0.3, 'Node', add);
  assert.is(world.state(), 'active a');
});

test('activate moves a waiting pod to the active queue at once', () => {
  const world = queueWorld([rejecting('P', onPodsGone)]);
  world.add('a', 0);
  world.add('b', 0);
  world.fail(0.1, 'P');
  world.fail(0.2);
  for (const name of ['a', 'b']) world.queue.activate(world.pod(name), seconds(0.3));
  assert.is(world.state(), 'active a b');
});

test('a pod may be deleted from any place, also while it is tried', () => {
  const world = queueWorld([rejecting('P', onPodsGone)]);
  for (const name of ['pool', 'error', 'back', 'gone', 'active']) world.add(name, 0);
  world.add('gated', 0, { gates: ['g'] });
  world.fail(0.1, 'P');
  world.fail(0.1);
  world.fail(0.1, 'P');
  world.queue.delete(world.pod('pool'));
  world.happens(0.2, 'AssignedPod', removed);
  assert.is(world.pop(), 'gone');
  assert.is(world.state(), 'active active | backoff error@1 back@1 | gated gated(SchedulingGates)');
  for (const name of ['error', 'back', 'gone', 'active', 'gated']) world.queue.delete(world.pod(name));
  assert.is(world.state(), '');
  assert.equal(world.queue.lengths(), { active: 0, backoff: 0, unschedulable: 0, gated: 0 });
});

// --- leftovers -------------------------------------------------------------------------------------------------------

test('after more than five minutes an unschedulable pod is tried again, on a multiple of 30 seconds', () => {
  const world = queueWorld([rejecting('P')]);
  world.add('a', 0.1);
  world.add('b', 0.1);
  world.fail(0.2, 'P');
  world.fail(29, 'P');
  assert.is(world.queue.nextWake(), seconds(330));
  world.queue.flushUnschedulable(seconds(300));
  assert.is(world.state(), 'unschedulable a(P) b(P)');
  world.queue.flushUnschedulable(seconds(330));
  assert.is(world.state(), 'active a b');
  assert.is(world.queue.nextWake(), Number.POSITIVE_INFINITY);
});

test('exactly five minutes are not more than five minutes', () => {
  const world = queueWorld([rejecting('P')]);
  world.add('a', 0);
  world.fail(30, 'P');
  assert.is(world.queue.nextWake(), seconds(360));
  world.queue.flushUnschedulable(seconds(330));
  assert.is(world.state(), 'unschedulable a(P)');
  world.queue.flushUnschedulable(seconds(360));
  assert.is(world.state(), 'active a');
});

test('a pod that waits long is found however many came and went behind it', () => {
  const world = queueWorld([rejecting('P', onPodsGone)]);
  world.add('waits', 0, { priority: 1 });
  world.fail(0, 'P');
  world.add('busy', 0);
  for (let i = 1; i <= 5000; i++) {
    world.fail(0, 'P');
    world.queue.activate(world.pod('busy'), 0);
  }
  world.queue.flushUnschedulable(seconds(330));
  assert.is(world.state(), 'active waits busy');
});

test('a pod that was moved and came back waits anew; a gated pod waits for ever', () => {
  const world = queueWorld([rejecting('P', onPodsGone)]);
  world.add('a', 0);
  world.add('g', 0, { gates: ['x'] });
  world.fail(0, 'P');
  world.happens(100, 'AssignedPod', removed);
  world.fail(100, 'P');
  world.queue.flushUnschedulable(seconds(330));
  assert.is(world.state(), 'unschedulable a(P) | gated g(SchedulingGates)');
  world.queue.flushUnschedulable(seconds(420));
  assert.is(world.state(), 'active a | gated g(SchedulingGates)');
});

// --- gates -----------------------------------------------------------------------------------------------------------

test('a gated pod is moved by the removal of its last gate alone, and keeps its place in time', () => {
  const world = queueWorld([rejecting('P', { resource: '*', actions: Action.all })]);
  world.add('g', 0, { gates: ['x'] });
  world.add('later', 1);
  assert.is(world.state(), 'active later | gated g(SchedulingGates)');
  world.happens(2, 'Node', add);
  world.happens(2, 'AssignedPod', Action.updatePodSchedulingGatesEliminated, world.pod('later'));
  assert.is(world.state(), 'active later | gated g(SchedulingGates)');
  const pod = world.pod('g');
  world.cluster.setPodSpec(pod, { containers: [] });
  const action = Action.updatePodSchedulingGatesEliminated;
  world.queue.update(pod, [{ resource: 'UnscheduledPod', action, subject: pod, before: 0, after: 1 }], seconds(3));
  assert.is(world.state(), 'active g later');
  assert.is(
    world.queue.rows.initialAttemptMicros[pod],
    seconds(3),
    'the clock of its scheduling starts with the gates off',
  );
});

test('an update moves a rejected pod if the rejecting plugin asked for it', () => {
  const toleration: EventInterest = { resource: 'TargetPod', actions: Action.updatePodToleration };
  const world = queueWorld([rejecting('P', toleration)]);
  const pod = world.add('a', 0);
  world.fail(0.2, 'P');
  const updated = (action: number, at: number): void => {
    world.queue.update(pod, [{ resource: 'UnscheduledPod', action, subject: pod, before: 0, after: 0 }], seconds(at));
  };
  updated(Action.updatePodLabel, 3);
  updated(update, 3);
  assert.is(world.state(), 'unschedulable a(P)');
  updated(Action.updatePodToleration, 4);
  assert.is(world.state(), 'active a');
});

test('a pod that was updated, but not moved, is asked about as it is now', () => {
  const hint: EventInterest['hint'] = (pod) => world.cluster.specOf(pod).milliCpu === 3000;
  const world = queueWorld([rejecting('P', { resource: 'Node', actions: add, hint })]);
  world.add('a', 0, { cpu: '1' });
  world.add('b', 0, { cpu: '1' });
  world.fail(0, 'P');
  world.fail(0, 'P');
  const pod = world.pod('b');
  world.cluster.setPodSpec(pod, podSpec({ cpu: '3' }));
  world.queue.update(pod, [{ resource: 'UnscheduledPod', action: update, subject: pod, before: 0, after: 1 }], 0);
  world.happens(20, 'Node', add);
  assert.is(world.state(), 'active b | unschedulable a(P)');
});

test('while a plugin gates a pod, the hints of those that rejected it before are not asked', () => {
  let asked = 0;
  const hint = (): boolean => {
    asked += 1;
    return true;
  };
  const world = queueWorld([rejecting('P', { resource: 'Node', actions: add, hint })]);
  const pod = world.add('a', 0);
  world.fail(0, 'P');
  world.cluster.setPodSpec(pod, podSpec({ gates: ['g'] }));
  world.queue.activate(pod, seconds(1));
  assert.is(world.state(), 'gated a(SchedulingGates)');
  world.happens(20, 'Node', add);
  assert.is(world.state(), 'gated a(SchedulingGates)');
  assert.is(asked, 0);
});

test('an update of a pod that the queue does not know adds it', () => {
  const world = queueWorld();
  const pod = world.add('a', 0);
  world.pop();
  world.queue.done(pod);
  assert.is(world.state(), '');
  world.queue.update(pod, [], seconds(1));
  assert.is(world.state(), 'active a');
  assert.is(world.queue.rows.attempts[pod], 0);
});

test('nothing waits, nothing wakes', () => {
  const world = queueWorld();
  assert.not.ok(world.queue.hasWork());
  assert.is(world.queue.nextWake(), Number.POSITIVE_INFINITY);
  assert.not.ok(world.queue.listensTo('Node', add));
});

test.run();
