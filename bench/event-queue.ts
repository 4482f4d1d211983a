/**
 * Which structure carries the event loop? The hold model: N events pending; one step takes the first and asks for
 * another at a random delay, as a simulation in its steady state does. One sample is 1,000 steps. Both candidates keep
 * the same total order (time, phase, sequence); FastPriorityQueue's comparison therefore ends in the sequence number.
 *
 * Usage: node --import tsx bench/event-queue.ts
 * Figures and the decision: docs/decisions/001-event-queue.md
 */
import benny from 'benny';
import FastPriorityQueue from 'fastpriorityqueue';
import { createEventQueue, ordersPerPhase, popEvent, pushEvent, settleTop } from '../src/sim/event-queue.ts';

interface EventObject {
  readonly time: number;
  readonly phase: number;
  readonly sequence: number;
  readonly kind: number;
  readonly subject: number;
}

const stepsPerSample = 1000;

/** Delays below 2^20 micros, the same row of them for every candidate. */
function delays(): () => number {
  let state = 12345;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return state >>> 12;
  };
}

function before(a: EventObject, b: EventObject): boolean {
  if (a.time !== b.time) return a.time < b.time;
  if (a.phase !== b.phase) return a.phase < b.phase;
  return a.sequence < b.sequence;
}

function objectHeap(pending: number): () => number {
  const queue = new FastPriorityQueue<EventObject>(before);
  const delay = delays();
  let sequence = 0;
  for (let i = 0; i < pending; i++)
    queue.add({ time: delay(), phase: i % 6, sequence: sequence++, kind: 0, subject: i });
  return () => {
    let sum = 0;
    for (let i = 0; i < stepsPerSample; i++) {
      const { time, phase, kind, subject } = queue.poll()!;
      queue.add({ time: time + 1 + delay(), phase, sequence: sequence++, kind, subject });
      sum += subject;
    }
    return sum;
  };
}

function typedArrayHeap(pending: number): () => number {
  const queue = createEventQueue();
  const delay = delays();
  let sequence = 0;
  for (let i = 0; i < pending; i++) pushEvent(queue, delay(), (i % 6) * ordersPerPhase + sequence++, 0, i);
  return () => {
    let sum = 0;
    for (let i = 0; i < stepsPerSample && settleTop(queue); i++) {
      const time = queue.times[0]!;
      const phaseOrder = Math.floor(queue.orders[0]! / ordersPerPhase) * ordersPerPhase;
      const slot = popEvent(queue);
      const kind = queue.kinds[slot]!;
      const subject = queue.subjects[slot]!;
      pushEvent(queue, time + 1 + delay(), phaseOrder + sequence++, kind, subject);
      sum += subject;
    }
    return sum;
  };
}

for (const pending of [10_000, 1_000_000]) {
  await benny.suite(
    `event queue, hold model, ${pending} pending`,
    benny.add('fastpriorityqueue, an object per event', () => objectHeap(pending)),
    benny.add('typed arrays, four children per node', () => typedArrayHeap(pending)),
    benny.complete((summary) => {
      for (const { name, details } of summary.results) {
        console.log(`${name}: median ${((details.median * 1e9) / stepsPerSample).toFixed(0)} ns a step`);
      }
    }),
  );
}
