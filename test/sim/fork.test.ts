/**
 * The law of forks: save anywhere, go on from the save in the same or in a fresh simulation, in process or through bytes,
 * and the run has the fingerprint of the run that was never saved. The components are toys made to have every sort of
 * state: timers set and cancelled, streams, keyed draws, feeds, sums.
 */
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { exponentialAt } from '../../src/sim/distributions.ts';
import type { Fingerprint } from '../../src/sim/fingerprint.ts';
import {
  addNumber,
  addText,
  createFingerprint,
  digest,
  loadFingerprint,
  saveFingerprint,
} from '../../src/sim/fingerprint.ts';
import { assert as invariant } from '../../src/sim/invariant.ts';
import type { Purpose } from '../../src/sim/random.ts';
import { drawBelow, drawUnit } from '../../src/sim/random.ts';
import type { Component, Kind, Phase, Simulation, Ticket } from '../../src/sim/simulation.ts';
import { createSimulation } from '../../src/sim/simulation.ts';
import { decode, encode } from '../../src/sim/state.ts';
import { addWideProduct, createWideSums, loadWideSums, saveWideSums, wideToBigInt } from '../../src/sim/wide-sum.ts';

interface ToyOptions {
  readonly name: string;
  readonly phase: Phase;
  readonly width: number;
  readonly feed: readonly number[];
  readonly idle?: boolean;
}

interface World {
  readonly sim: Simulation;
  fingerprint(): string;
}

/** Cells that set, cancel and fire timers on each other at random. */
function toy(options: ToyOptions, trace: Fingerprint): Component {
  const { name, width } = options;
  let sim: Simulation;
  let timer: Kind;
  let purpose: Purpose;
  const tickets = new Float64Array(width).fill(-1);
  const fired = new Uint32Array(width);
  const since = new Float64Array(width);
  const sums = createWideSums(width);

  function fire(now: number, cell: number): void {
    const random = sim.streams.stream(name);
    addText(trace, name);
    addNumber(trace, now);
    addNumber(trace, cell);
    addWideProduct(sums, cell, 2 ** 40 + fired[cell]!, now - since[cell]!);
    since[cell] = now;
    fired[cell] = fired[cell]! + 1;
    tickets[cell] = -1;
    const other = random.below(width);
    if (tickets[other]! >= 0 && random.chance(1, 3)) {
      sim.cancel(tickets[other] as Ticket);
      tickets[other] = -1;
    }
    for (const next of [cell, other]) {
      if (tickets[next]! >= 0) continue;
      const delay = Math.floor(exponentialAt(drawUnit(purpose, next, fired[next]!), 20));
      tickets[next] = sim.at(now + Math.max(next === cell ? 1 : 0, delay), timer, next);
    }
    addNumber(trace, drawBelow(purpose, cell, now, 1000));
    if (random.chance(1, 50)) addNumber(trace, sim.streams.stream(`${name} late`).uint32());
  }

  return {
    name,
    start: (simulation) => {
      sim = simulation;
      purpose = sim.streams.purpose(name);
      timer = sim.define(`${name} timer`, options.phase, fire);
      const arrival = sim.define(`${name} arrival`, options.phase, (now, index) => {
        addNumber(trace, index);
        addNumber(trace, now);
      });
      if (options.idle) return;
      sim.feed(arrival, Float64Array.from(options.feed));
      tickets[0] = sim.at(0, timer, 0);
    },
    check: () => invariant(tickets.length === width, 'one ticket per cell'),
    save: (writer) => {
      writer.array('tickets', tickets);
      writer.array('fired', fired);
      writer.array('since', since);
      saveWideSums(sums, width, 'sums', writer);
      writer.text('digits', wideToBigInt(sums, 0).toString());
    },
    load: (reader) => {
      reader.arrayInto('tickets', tickets);
      reader.arrayInto('fired', fired);
      reader.arrayInto('since', since);
      loadWideSums(sums, 'sums', reader);
      invariant(reader.text('digits') === wideToBigInt(sums, 0).toString(), 'sum restored');
    },
  };
}

function world(seed: number, toys: readonly ToyOptions[], checks: 'off' | 'growing' = 'off'): World {
  const sim = createSimulation({ seed, checks });
  const trace = createFingerprint();
  for (const options of toys) sim.add(toy(options, trace));
  sim.add({
    name: 'trace',
    start: () => {},
    save: (writer) => saveFingerprint(trace, 'trace', writer),
    load: (reader) => loadFingerprint(trace, 'trace', reader),
  });
  return { sim, fingerprint: () => digest(trace) };
}

const toys = fc
  .array(
    fc.record({
      phase: fc.nat(5).map((phase) => phase as Phase),
      width: fc.integer({ min: 1, max: 12 }),
      feed: fc.array(fc.nat(400), { maxLength: 20 }).map((times) => times.sort((a, b) => a - b)),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((list) => list.map((options, i): ToyOptions => ({ ...options, name: `toy${i}` })));

const horizon = 400;

function plain(seed: number, list: readonly ToyOptions[]): string {
  const { sim, fingerprint } = world(seed, list);
  sim.runUntil(horizon);
  return fingerprint();
}

test('fork between any two events: both branches have the fingerprint of the unforked run', () => {
  fc.assert(
    fc.property(fc.nat(), toys, fc.nat(300), fc.boolean(), (seed, list, events, throughBytes) => {
      const expected = plain(seed, list);
      const first = world(seed, list, 'growing');
      for (let i = 0; i < events && first.sim.now < horizon; i++) if (!first.sim.step()) break;
      if (first.sim.now > horizon) return;
      const saved = first.sim.save();
      const state = throughBytes ? decode(encode(saved)) : saved;
      const second = world(seed, list);
      second.sim.load(state);
      assert.is(second.sim.now, first.sim.now);
      assert.is(second.sim.eventCount, first.sim.eventCount);
      first.sim.runUntil(horizon);
      second.sim.runUntil(horizon);
      assert.is(first.fingerprint(), expected, 'the run that was saved');
      assert.is(second.fingerprint(), expected, 'the fork');
      first.sim.load(state);
      first.sim.runUntil(horizon);
      assert.is(first.fingerprint(), expected, 'the same simulation, taken back');
    }),
    { numRuns: 120 },
  );
});

test('fork at any instant, and run in pieces: the same fingerprint', () => {
  fc.assert(
    fc.property(fc.nat(), toys, fc.array(fc.nat(horizon), { maxLength: 5 }), (seed, list, stops) => {
      let current = world(seed, list);
      for (const stop of stops.sort((a, b) => a - b)) {
        current.sim.runUntil(stop);
        const next = world(seed, list);
        next.sim.load(current.sim.save());
        current = next;
      }
      current.sim.runUntil(horizon);
      assert.is(current.fingerprint(), plain(seed, list));
    }),
    { numRuns: 60 },
  );
});

test('a new idle component, wherever it is registered, disturbs no draw and no order', () => {
  fc.assert(
    fc.property(fc.nat(), toys, fc.nat(4), (seed, list, place) => {
      const idle: ToyOptions = { name: 'idle', phase: 0, width: 3, feed: [], idle: true };
      const at = place % (list.length + 1);
      assert.is(plain(seed, [...list.slice(0, at), idle, ...list.slice(at)]), plain(seed, list));
    }),
    { numRuns: 60 },
  );
});

test('another seed gives another run', () => {
  const list: ToyOptions[] = [{ name: 'toy', phase: 2, width: 5, feed: [] }];
  assert.is.not(plain(1, list), plain(2, list));
});

test('equal states encode to equal bytes, and decoding and encoding again changes none', () => {
  const list: ToyOptions[] = [{ name: 'toy', phase: 2, width: 5, feed: [3, 3, 390] }];
  const { sim } = world(7, list);
  sim.runUntil(200);
  const bytes = encode(sim.save());
  assert.equal(bytes, encode(sim.save()));
  assert.equal(bytes, encode(decode(bytes)));
});

test('a state of another seed, other components or other kinds is refused', () => {
  const list: ToyOptions[] = [{ name: 'toy', phase: 2, width: 5, feed: [] }];
  const state = world(1, list).sim.save();
  assert.throws(() => world(2, list).sim.load(state), /saved with seed 1/);
  assert.throws(() => world(1, []).sim.load(state), /has the components/);
});

test.run();
