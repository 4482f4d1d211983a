/** Laws of the scheduling queue under random histories. */
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { PodId } from '../../src/cluster/pods.ts';
import { Action, type EventInterest } from '../../src/scheduler/events.ts';
import { createSchedulingQueue, type SchedulingQueue } from '../../src/scheduler/queue.ts';
import { Place } from '../../src/scheduler/queue-rows.ts';
import { readComponent, writeComponent } from '../../src/sim/state.ts';
import { createPod, podSpec, profileOf, queueWorld, rejecting, seconds, stateOf } from './queue-world.ts';

type Step = readonly [kind: string, number, number];
const step: fc.Arbitrary<Step> = fc.tuple(
  fc.constantFrom('add', 'fail', 'fail', 'bind', 'gone', 'node', 'delete', 'activate', 'second', 'leftover', 'ungate'),
  fc.nat(9),
  fc.nat(9),
);
const rejections: readonly (readonly string[])[] = [['P'], ['Q'], ['R'], ['P', 'Q'], []];

interface Player {
  /** The queue that is played on now. */
  readonly queue: SchedulingQueue;
  readonly alive: ReadonlySet<PodId>;
  /** The state after each step. */
  readonly log: readonly string[];
  play(step: Step): void;
  /** Goes on with a fresh queue that was loaded with the state of this one. */
  fork(): void;
}

/** Plays steps on a queue. P asks a hint that depends on the pod's spec; Q wants new nodes; R nothing at all. */
function createPlayer(): Player {
  const onPodsGone: EventInterest = {
    resource: 'Pod',
    actions: Action.delete,
    hint: (pod, { subject }) => world.cluster.pods.spec[pod]! % 3 !== subject % 3,
  };
  const plugins = [
    rejecting('P', onPodsGone),
    rejecting('Q', { resource: 'Node', actions: Action.add }),
    rejecting('R'),
  ];
  const world = queueWorld(plugins);
  const { cluster } = world;
  const alive = new Set<PodId>();
  const log: string[] = [];
  let queue = world.queue;
  let now = seconds(0.1);
  let made = 0;

  const event = (resource: 'AssignedPod' | 'Node', action: number, subject: number): void => {
    queue.moveAll({ resource, action, subject, before: -1, after: -1 }, now);
  };
  const chosen = (which: number): PodId => [...alive][which % Math.max(alive.size, 1)] ?? -1;

  const kinds: Record<string, (a: number, b: number) => void> = {
    add(a, b) {
      const pod = createPod(cluster, `p${made++}`, { priority: b % 3, cpu: `${a % 2}`, gates: b === 0 ? ['g'] : [] });
      alive.add(pod);
      queue.add(pod, now);
    },
    fail(a) {
      const pod = queue.pop();
      const unschedulablePlugins = rejections[a % rejections.length]!;
      if (pod >= 0) queue.addUnschedulable(pod, { unschedulablePlugins }, now);
    },
    bind() {
      const pod = queue.pop();
      alive.delete(pod);
      if (pod >= 0) queue.done(pod);
    },
    gone: (a) => event('AssignedPod', Action.delete, a),
    node: (a) => event('Node', Action.add, a),
    delete(a) {
      const pod = chosen(a);
      if (alive.delete(pod)) queue.delete(pod);
    },
    activate: (a) => {
      if (alive.size > 0) queue.activate(chosen(a), now);
    },
    second(a) {
      now = Math.ceil(now / seconds(1)) * seconds(1) + seconds(a);
      queue.flushBackoff(now);
    },
    leftover(_a, b) {
      now = Math.ceil(now / seconds(30)) * seconds(30) + seconds(30 * b);
      queue.flushUnschedulable(now);
    },
    ungate(a) {
      const pod = chosen(a);
      if (pod < 0) return;
      cluster.setPodSpec(pod, podSpec({ priority: cluster.specOf(pod).priority, cpu: '3' }));
      const action = Action.updatePodSchedulingGatesEliminated;
      queue.update(pod, [{ resource: 'UnscheduledPod', action, subject: pod, before: 0, after: 0 }], now);
    },
  };

  return {
    get queue() {
      return queue;
    },
    alive,
    log,
    play([kind, a, b]) {
      now += seconds(0.13);
      kinds[kind]!(a, b);
      log.push(`${stateOf(cluster, queue)} wake ${queue.nextWake()}`);
    },
    fork() {
      const saved = writeComponent('queue', (writer) => queue.save(writer));
      queue = createSchedulingQueue({ cluster, profiles: [profileOf(cluster, plugins)] });
      queue.load(readComponent('queue', saved));
    },
  };
}

test('a pending pod is in exactly one place, and the lengths add up', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
      const player = createPlayer();
      for (const each of steps) {
        player.play(each);
        const view = player.queue.view();
        const places: [number, number[]][] = [
          [Place.active, view.active.slice()],
          [Place.unschedulable, view.unschedulable.map(({ pod }) => pod)],
          [Place.gated, view.gated.map(({ pod }) => pod)],
        ];
        const backoff = view.backoff.map(({ pod }) => pod);
        const all = [...places.flatMap(([, pods]) => pods), ...backoff];
        assert.equal([...all].sort(ascending), [...player.alive].sort(ascending));
        for (const [place, pods] of places) for (const pod of pods) assert.is(player.queue.rows.place[pod], place);
        assert.equal(player.queue.lengths(), {
          active: view.active.length,
          backoff: backoff.length,
          unschedulable: view.unschedulable.length,
          gated: view.gated.length,
        });
      }
    }),
    { seed: 1, numRuns: 300 },
  );
});

test('save and load anywhere change nothing that comes after', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 120 }), fc.array(fc.nat(119), { maxLength: 4 }), (steps, forks) => {
      const straight = createPlayer();
      const forked = createPlayer();
      steps.forEach((each, i) => {
        straight.play(each);
        if (forks.includes(i)) forked.fork();
        forked.play(each);
      });
      assert.equal(forked.log, straight.log);
    }),
    { seed: 2, numRuns: 300 },
  );
});

test('pods come out by priority, then in the order in which they were queued', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(4), { maxLength: 60 }), (priorities) => {
      const world = queueWorld();
      for (const [i, priority] of priorities.entries()) world.add(`p${i}`, 0, { priority });
      const expected = priorities
        .map((priority, i) => ({ priority, name: `p${i}` }))
        .sort((a, b) => b.priority - a.priority)
        .map(({ name }) => name);
      assert.equal(
        priorities.map(() => world.pop()),
        expected,
      );
    }),
    { seed: 3, numRuns: 200 },
  );
});

test('hints by group give the same moves as a hint for every pod', () => {
  // The oracle's specs are all different, so that every pod is a group of its own.
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(3), fc.nat(4)), { maxLength: 40 }), fc.nat(3), (pods, subject) => {
      const hint: EventInterest['hint'] = (pod, event) => Number(specCpu.get(pod)) !== event.subject;
      const specCpu = new Map<number, number>();
      const play = (alone: boolean): string => {
        const world = queueWorld([rejecting('P', { resource: 'Node', actions: Action.add, hint }), rejecting('R')]);
        pods.forEach(([cpu, rejection], i) => {
          const labels = alone ? { only: `${i}` } : {};
          specCpu.set(world.add(`p${i}`, 0, { cpu: `${cpu}`, labels }), cpu);
          world.fail(0, rejection === 0 ? 'R' : 'P');
        });
        world.happens(20, 'Node', Action.add, subject);
        return world.state();
      };
      assert.is(play(false), play(true));
    }),
    { seed: 4, numRuns: 200 },
  );
});

const ascending = (a: number, b: number): number => a - b;

test.run();
