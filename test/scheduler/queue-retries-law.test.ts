/**
 * The law of the queue's retries: `retryKnown` leaves what `pop` and `addUnschedulable` one by one leave, with backoffs so
 * short that nearly all pods go round, of several priorities, whose backoffs end while others are tried.
 */
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { createCluster } from '../../src/cluster/create.ts';
import type { PodId } from '../../src/cluster/pods.ts';
import { Action } from '../../src/scheduler/events.ts';
import { createSchedulingQueue, leftoverFlushMicros } from '../../src/scheduler/queue.ts';
import type { Foresight } from '../../src/scheduler/queue-retries.ts';
import type { QueueRows } from '../../src/scheduler/queue-rows.ts';
import { createPod, profileOf, rejecting, seconds, stateOf } from './queue-world.ts';

type Step = readonly [kind: string, number, number];
interface Life {
  readonly backoffSeconds: readonly [initial: number, max: number];
  readonly attemptMillis: number;
  readonly steps: readonly Step[];
}

const kinds = [
  'add',
  'add',
  'run',
  'run',
  ...Array.from({ length: 8 }, (_, i) => (i % 2 > 0 ? 'round' : 'news')),
  'gone',
  'gone',
  'node',
  'delete',
  'turn',
  'activate',
  'nominee',
  'rows',
  'rows',
  'look',
];
const lives: fc.Arbitrary<Life> = fc.record({
  backoffSeconds: fc.constantFrom([1, 1] as const, [3, 3] as const, [1, 4] as const, [2, 2.5] as const),
  attemptMillis: fc.constantFrom(0, 130, 700, 1900),
  steps: fc.array(fc.tuple(fc.constantFrom(...kinds), fc.nat(9), fc.nat(9)), { minLength: 10, maxLength: 100 }),
});

/** What rejects the pods of a spec; null: they would be placed. */
const rejections: readonly (readonly string[] | null)[] = [['P'], ['P'], ['Q'], ['P', 'Q'], ['P'], null];

function play({ backoffSeconds: [initial, max], attemptMillis, steps }: Life, isAhead: boolean) {
  const cluster = createCluster(() => 0);
  const { pods } = cluster;
  const plugins = [
    // Helps pods of some specs and not others, if the subject is even.
    rejecting('P', {
      resource: 'Pod',
      actions: Action.delete,
      hint: (pod, { subject }) => subject % 2 > 0 || pods.spec[pod]! % 2 > 0,
    }),
    rejecting('Q', { resource: 'Node', actions: Action.add }),
  ];
  const queue = createSchedulingQueue({
    cluster,
    profiles: [profileOf(cluster, plugins)],
    podInitialBackoffMicros: seconds(initial),
    podMaxBackoffMicros: seconds(max),
  });
  const rows = queue.rows as QueueRows;
  const alive = new Set<PodId>();
  /** By cpu: place in `rejections`. */
  const turned = [0, 1, 2];
  let [now, made, version, quick] = [seconds(0.3), 0, 0, 0];
  const log: string[] = [];

  const rejectionOf = (pod: PodId) => rejections[turned[cluster.specOf(pod).milliCpu / 1000]!]!;
  function told(pod: PodId, words: number): void {
    rows.words[pod] = words;
    rows.seriesPlugins[pod] = rows.unschedulablePlugins[pod]!;
    rows.seriesCount[pod] = 2;
  }
  const foresight: Foresight = {
    isWatched: () => false,
    version: () => version,
    failureOf(pod) {
      const unschedulablePlugins = rejectionOf(pod);
      return unschedulablePlugins && { unschedulablePlugins, message: String(version) };
    },
    numberOf: Number,
    failed: told,
  };

  function logRows(): void {
    queue.settle();
    for (const pod of alive) {
      const { attempts, unschedulableCount, timestampMicros, backoffExpiryMicros, words } = rows;
      const columns = [attempts, unschedulableCount, timestampMicros, backoffExpiryMicros, words];
      log.push(`${pods.names[pod]} ${columns.map((column) => column[pod]).join(' ')}`);
    }
  }

  function tryOne(): void {
    const pod = queue.pop();
    const unschedulablePlugins = rejectionOf(pod);
    if (unschedulablePlugins === null) {
      log.push(`${now} ${pods.names[pod]}`);
      alive.delete(pod);
      queue.done(pod);
      return;
    }
    queue.addUnschedulable(pod, { unschedulablePlugins }, now);
    told(pod, version);
  }

  const chosen = (which: number): PodId => [...alive][which % Math.max(alive.size, 1)] ?? -1;
  const event = (resource: 'AssignedPod' | 'Node', action: number, subject: number, most?: number): void =>
    queue.moveAll({ resource, action, subject, before: -1, after: -1 }, now, most);
  const actions: Record<string, (a: number, b: number) => void> = {
    add(a, b) {
      for (let i = 0; i <= b; i++) {
        const pod = createPod(cluster, `p${made++}`, { priority: (a + i) % 3, cpu: `${(a * i) % 3}` });
        alive.add(pod);
        queue.add(pod, now);
      }
    },
    run(a, b) {
      const step = attemptMillis * 1000;
      const until = now + seconds(a * b * 0.3);
      while (now <= until) {
        queue.flushBackoff(now);
        queue.flushUnschedulable(now - (now % leftoverFlushMicros));
        if (!queue.hasWork()) break;
        const known = isAhead ? queue.retryKnown(foresight, { first: now, step, until }, [0]) : 0;
        quick += known;
        if (known === 0) tryOne();
        now += Math.max(1, known) * step;
      }
    },
    gone: (a) => event('AssignedPod', Action.delete, a),
    nominee: (a, b) => event('AssignedPod', Action.delete, a, b % 3),
    node: (a) => event('Node', Action.add, a),
    delete(a) {
      const pod = chosen(a);
      if (alive.delete(pod)) queue.delete(pod);
    },
    activate: (a) => alive.size > 0 && queue.activate(chosen(a), now),
    // All fail as before, but are told something else.
    news: () => void (version += 1),
    /** Everybody is woken, and some are tried. */
    round(a, b) {
      event('AssignedPod', Action.delete, 1);
      actions.run!(a, b % 4);
    },
    turn(a, b) {
      turned[a % 3] = b % rejections.length;
      version += 1;
    },
    rows: logRows,
    look: () => log.push(stateOf(cluster, queue)),
  };
  for (const [kind, a, b] of steps) {
    now += seconds(0.17 * b);
    queue.flushBackoff(now);
    actions[kind]!(a, b);
    log.push(`${JSON.stringify(queue.lengths())} wake ${queue.nextWake()} work ${queue.hasWork()}`);
  }
  logRows();
  log.push(stateOf(cluster, queue));
  return { log, quick };
}

test('retries in one go leave the queue as retries one by one', () => {
  let quick = 0;
  fc.assert(
    fc.property(lives, (life) => {
      const ahead = play(life, true);
      quick += ahead.quick;
      assert.is(ahead.log.join('\n'), play(life, false).log.join('\n'));
    }),
    { numRuns: Number(process.env.LAW_RUNS ?? 400) },
  );
  assert.ok(quick > 1000, `${quick} attempts were made ahead`);
});

test.run();
