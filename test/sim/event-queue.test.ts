/** The queue against an oracle: a plain array sorted by (time, order). */
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { EventQueue } from '../../src/sim/event-queue.ts';
import {
  cancelEvent,
  createEventQueue,
  loadEventQueue,
  ordersPerPhase,
  popEvent,
  pushEvent,
  saveEventQueue,
  settleTop,
} from '../../src/sim/event-queue.ts';
import { readComponent, writeComponent } from '../../src/sim/state.ts';

interface Entry {
  time: number;
  order: number;
  kind: number;
  subject: number;
  ticket: number;
}

type Command =
  | { do: 'push'; time: number; phase: number; kind: number }
  | { do: 'pop' }
  | { do: 'cancel'; which: number }
  | { do: 'reload' };

const command: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('push' as const),
      time: fc.integer({ min: 0, max: 12 }),
      phase: fc.integer({ min: 0, max: 5 }),
      kind: fc.integer({ min: 0, max: 3 }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('pop' as const) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('cancel' as const), which: fc.nat(400) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('reload' as const) }) },
);

function pop(queue: EventQueue): Omit<Entry, 'ticket'> | undefined {
  if (!settleTop(queue)) return undefined;
  const [time, order] = [queue.times[0]!, queue.orders[0]!];
  const slot = popEvent(queue);
  return { time, order, kind: queue.kinds[slot]!, subject: queue.subjects[slot]! };
}

function reloaded(queue: EventQueue): EventQueue {
  const saved = writeComponent('test', (writer) => saveEventQueue(queue, 'q', writer));
  const copy = createEventQueue();
  loadEventQueue(copy, 'q', readComponent('test', saved));
  return copy;
}

test('pushes, pops, cancels and reloads in any mixture come out as from a sorted array', () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 700, size: 'max' }), (commands) => {
      let queue = createEventQueue(4);
      const oracle: Entry[] = [];
      const issued: number[] = [];
      let sequence = 0;
      for (const step of commands) {
        if (step.do === 'push') {
          const order = step.phase * ordersPerPhase + sequence;
          const subject = sequence++ * 4294967296; // beyond 32 bits: subjects are whole numbers up to 2^53
          const ticket = pushEvent(queue, step.time, order, step.kind, subject);
          issued.push(ticket);
          oracle.push({ time: step.time, order, kind: step.kind, subject, ticket });
          oracle.sort((a, b) => a.time - b.time || a.order - b.order);
        } else if (step.do === 'cancel') {
          const ticket = issued[step.which % Math.max(1, issued.length)] ?? 12345;
          const at = oracle.findIndex((entry) => entry.ticket === ticket);
          assert.is(cancelEvent(queue, ticket), at >= 0);
          if (at >= 0) oracle.splice(at, 1);
        } else if (step.do === 'reload') queue = reloaded(queue);
        else {
          const expected = oracle.shift();
          const actual = pop(queue);
          assert.equal(actual && { ...actual, ticket: expected?.ticket }, expected);
        }
      }
      for (const { ticket: _, ...expected } of oracle) assert.equal(pop(queue), expected);
      assert.is(pop(queue), undefined);
      assert.is(queue.cancelled, 0, 'no cancelled entry is left or counted twice');
      assert.ok(queue.usedSlots <= issued.length);
    }),
    { numRuns: 150 },
  );
});

test('a ticket of an event that has run never cancels the one that took its place', () => {
  const queue = createEventQueue();
  const first = pushEvent(queue, 1, 0, 0, 10);
  pop(queue);
  pushEvent(queue, 2, 1, 0, 11);
  assert.is(cancelEvent(queue, first), false);
  assert.is(pop(queue)?.subject, 11);
});

test('cancelled entries do not pile up: a timer set and cancelled a million times keeps the heap small', () => {
  const queue = createEventQueue();
  for (let i = 0; i < 1_000_000; i++) cancelEvent(queue, pushEvent(queue, i, i, 0, 0));
  assert.ok(queue.times.length <= 256, `${queue.times.length} entries`);
});

test('slots are used again: a million events, one at a time, take one', () => {
  const queue = createEventQueue();
  for (let i = 0; i < 1_000_000; i++) {
    pushEvent(queue, i, i, 0, 0);
    pop(queue);
  }
  assert.is(queue.usedSlots, 1);
});

test('a slot whose versions are used up is given out no more, so that no ticket ever returns', () => {
  const queue = createEventQueue();
  pushEvent(queue, 1, 0, 0, 0);
  pop(queue);
  queue.versions[0] = 2 ** 29 - 2;
  const last = pushEvent(queue, 2, 1, 0, 0);
  assert.ok(Number.isSafeInteger(last));
  pop(queue);
  const next = pushEvent(queue, 3, 2, 0, 0);
  assert.is(queue.usedSlots, 2);
  assert.is(cancelEvent(queue, last), false);
  assert.is(cancelEvent(queue, next), true);
});

test('the last sequence number of the last phase is exact', () => {
  const last = 5 * ordersPerPhase + (ordersPerPhase - 1);
  assert.is(last - (last - 1), 1);
  assert.ok(Number.isSafeInteger(7 * ordersPerPhase + (ordersPerPhase - 1)));
});

test.run();
