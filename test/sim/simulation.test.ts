/** The loop: order, feeds, limits, checks, and the errors it must refuse. */
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { InvariantError, assert as invariant } from '../../src/sim/invariant.ts';
import type { Component, Kind, Simulation, SimulationOptions, Ticket } from '../../src/sim/simulation.ts';
import { createSimulation, Phase } from '../../src/sim/simulation.ts';

const phases = Object.values(Phase);

function simulation(options: Partial<SimulationOptions> = {}): Simulation {
  return createSimulation({ seed: 'test', ...options });
}

/** A simulation whose every event is written down as 'time phase subject'. */
function recorded(options: Partial<SimulationOptions> = {}): { sim: Simulation; kinds: Kind[]; log: string[] } {
  const sim = simulation(options);
  const log: string[] = [];
  const kinds = phases.map((phase) =>
    sim.define(`phase${phase}`, phase, (now, subject) => log.push(`${now} ${phase} ${subject}`)),
  );
  return { sim, kinds, log };
}

function component(name: string, parts: Partial<Component> = {}): Component {
  return { name, start: () => {}, save: () => {}, load: () => {}, ...parts };
}

test('events of one instant run by phase, then in the order of asking', () => {
  const { sim, kinds, log } = recorded();
  sim.at(5, kinds[Phase.sample]!, 1);
  sim.at(5, kinds[Phase.controller]!, 2);
  sim.at(5, kinds[Phase.controller]!, 3);
  sim.at(5, kinds[Phase.input]!, 4);
  sim.at(4, kinds[Phase.sample]!, 5);
  assert.is(sim.runUntil(10), 'idle');
  assert.equal(log, ['4 5 5', '5 0 4', '5 2 2', '5 2 3', '5 5 1']);
});

test('a kept place: what is asked for late runs where the place was kept, in its phase', () => {
  const { sim, kinds, log } = recorded();
  const controller = kinds[Phase.controller]!;
  sim.at(5, controller, 1);
  const place = sim.keepPlace(controller);
  sim.at(5, controller, 2);
  sim.at(5, kinds[Phase.input]!, 3);
  sim.runUntil(4);
  sim.at(5, controller, 4);
  sim.atPlace(5, place, controller, 5);
  sim.atPlace(6, place, controller, 6);
  sim.runUntil(10);
  assert.equal(log, ['5 0 3', '5 2 1', '5 2 5', '5 2 2', '5 2 4', '6 2 6']);
  assert.throws(() => sim.atPlace(9, place, controller, 7), /9/);
});

test('a phase is no barrier: an earlier phase asked for the current instant runs before later ones', () => {
  const sim = simulation();
  const log: string[] = [];
  const input = sim.define('input', Phase.input, () => log.push('input'));
  const scheduler = sim.define('scheduler', Phase.scheduler, (now) => {
    log.push('scheduler');
    sim.at(now, input, 0);
  });
  const sample = sim.define('sample', Phase.sample, () => log.push('sample'));
  sim.at(1, sample, 0);
  sim.at(1, scheduler, 0);
  sim.runUntil(1);
  assert.equal(log, ['scheduler', 'input', 'sample']);
});

test('the horizon is included, and the clock stands at it afterwards', () => {
  const { sim, kinds, log } = recorded();
  for (const time of [9, 10, 11]) sim.at(time, kinds[0]!, 0);
  assert.is(sim.runUntil(10), 'horizon');
  assert.equal(log, ['9 0 0', '10 0 0']);
  assert.is(sim.now, 10);
  assert.is(sim.runUntil(20), 'idle');
  assert.is(sim.now, 20);
});

test('without a horizon the clock stands at the last event', () => {
  const { sim, kinds } = recorded();
  sim.at(7, kinds[0]!, 0);
  assert.is(sim.runUntil(Infinity), 'idle');
  assert.is(sim.now, 7);
});

test('a cancelled event does not run; cancelling what has run or was cancelled does nothing', () => {
  const { sim, kinds, log } = recorded();
  const ran = sim.at(1, kinds[0]!, 1);
  const dropped = sim.at(2, kinds[0]!, 2);
  sim.at(3, kinds[0]!, 3);
  sim.runUntil(1);
  sim.cancel(ran);
  sim.cancel(dropped);
  sim.cancel(dropped);
  sim.runUntil(3);
  assert.equal(log, ['1 0 1', '3 0 3']);
  assert.is(sim.eventCount, 2);
});

test('feeds merge with the queue as if each had been asked for at once, at the time of feeding', () => {
  const ask = fc.record({
    phase: fc.constantFrom(1, 4), // few phases and instants: many ties
    fed: fc.boolean(),
    times: fc.array(fc.nat(4), { maxLength: 12 }).map((times) => times.sort((a, b) => a - b)),
  });
  fc.assert(
    fc.property(fc.array(ask, { maxLength: 8 }), fc.nat(9), (asks, split) => {
      const { sim, kinds, log } = recorded();
      const oracle: [time: number, phase: number, asked: number, index: number][] = [];
      asks.forEach(({ phase, fed, times }, asked) => {
        if (fed) sim.feed(kinds[phase]!, Float64Array.from(times));
        else for (const [index, time] of times.entries()) sim.at(time, kinds[phase]!, index);
        for (const [index, time] of times.entries()) oracle.push([time, phase, asked, index]);
      });
      sim.runUntil(split);
      sim.runUntil(9);
      oracle.sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || a[3] - b[3]);
      assert.equal(
        log,
        oracle.map(([time, phase, , index]) => `${time} ${phase} ${index}`),
      );
    }),
  );
});

test('a loop without delay reaches the limit of one instant, which is named; the event stays pending', () => {
  const sim = simulation({ limits: { eventsPerInstant: 100 } });
  const loop: Kind = sim.define('loop', Phase.controller, (now) => sim.at(now, loop, 0));
  sim.at(3, loop, 0);
  assert.is(sim.runUntil(10), 'limit');
  assert.is(sim.limitReached, 'eventsPerInstant');
  assert.is(sim.eventCount, 100);
  assert.is(sim.now, 3);
  assert.is(sim.runUntil(10), 'limit');
});

test('a fork within an instant has what is left of its limit', () => {
  const make = (): Simulation => {
    const sim = simulation({ limits: { eventsPerInstant: 100 } });
    const loop: Kind = sim.define('loop', Phase.controller, (now) => sim.at(now, loop, 0));
    sim.at(3, loop, 0);
    return sim;
  };
  const first = make();
  for (let i = 0; i < 60; i++) first.step();
  const second = make();
  second.load(first.save());
  assert.is(second.runUntil(10), 'limit');
  assert.is(second.eventCount, 100);
});

test('the limit of an instant counts anew in the next one; the limit in all does not', () => {
  const sim = simulation({ limits: { events: 250, eventsPerInstant: 10 } });
  const tick: Kind = sim.define('tick', Phase.controller, (now) => sim.at(now + 1, tick, 0));
  for (let i = 0; i < 10; i++) sim.at(1, tick, 0);
  assert.is(sim.runUntil(1000), 'limit');
  assert.is(sim.limitReached, 'events');
  assert.is(sim.now, 25);
});

test('checks run after every event, at growing intervals, or not at all', () => {
  const counts = (['off', 'every-event', 'growing'] as const).map((checks) => {
    const { sim, kinds } = recorded({ checks });
    let count = 0;
    sim.add(component('counted', { check: () => void (count += 1) }));
    for (let i = 1; i <= 1000; i++) sim.at(i, kinds[0]!, 0);
    sim.runUntil(1000);
    return count;
  });
  assert.is(counts[0], 0);
  assert.is(counts[1], 1001); // and once at the end
  assert.ok(counts[2]! > 20 && counts[2]! < 60, `${counts[2]}`);
});

test('a broken invariant says at which event of which run it broke', () => {
  const sim = createSimulation({ seed: 42, checks: 'every-event' });
  let value = 0;
  const kind = sim.define('spoil', Phase.input, (_, subject) => void (value = subject));
  sim.add(component('checked', { check: () => invariant(value < 3, () => `value is ${value}`) }));
  for (let i = 1; i <= 5; i++) sim.at(i * 10, kind, i);
  try {
    sim.runUntil(100);
    assert.unreachable();
  } catch (error) {
    assert.instance(error, InvariantError);
    assert.is((error as InvariantError).message, 'value is 3');
    assert.equal((error as InvariantError).position, {
      seed: '42',
      nowMicros: 30,
      event: 3,
      kind: 'spoil',
      subject: 3,
    });
  }
});

const refusals: readonly (readonly [string, (sim: Simulation, kind: Kind) => void, RegExp])[] = [
  ['an event in the past', (sim, kind) => sim.at(4, kind, 0), /asked for 4; now is 5/],
  ['a time between two microseconds', (sim, kind) => sim.at(6.5, kind, 0), /times are whole/],
  ['a time that is no number', (sim, kind) => sim.at(NaN, kind, 0), /times are whole/],
  ['a feed that goes back in time', (sim, kind) => sim.feed(kind, Float64Array.of(7, 6)), /element 1 of a feed/],
  ['a feed that begins in the past', (sim, kind) => sim.feed(kind, Float64Array.of(4)), /element 0 of a feed/],
  ['a horizon in the past', (sim) => sim.runUntil(4), /run until 4/],
  ['a kind defined after time started', (sim) => sim.define('late', 0, () => {}), /after time started/],
  ['a component added after time started', (sim) => sim.add(component('late')), /after time started/],
];
for (const [name, act, message] of refusals) {
  test(`${name} is refused`, () => {
    const { sim, kinds } = recorded();
    sim.at(5, kinds[0]!, 0);
    sim.runUntil(5);
    assert.throws(() => act(sim, kinds[0]!), message);
  });
}

test('two kinds, or two components, of one name are refused', () => {
  const sim = simulation();
  sim.define('a', 0, () => {});
  assert.throws(() => sim.define('a', 0, () => {}), /two kinds named a/);
  sim.add(component('x'));
  assert.throws(() => sim.add(component('x')), /two components named x/);
});

test('running or saving from within an event is refused', () => {
  const sim = simulation();
  const run = sim.define('run', 0, () => void sim.runUntil(9));
  const save = sim.define('save', 0, () => void sim.save());
  sim.at(1, run, 0);
  assert.throws(() => sim.runUntil(1), /from within an event/);
  sim.at(2, save, 0);
  assert.throws(() => sim.runUntil(2), /from within an event/);
});

test('a ticket kept over the run in a Float64Array still cancels', () => {
  const { sim, kinds, log } = recorded();
  const tickets = Float64Array.of(sim.at(5, kinds[0]!, 1));
  sim.cancel(tickets[0] as Ticket);
  sim.runUntil(9);
  assert.equal(log, []);
});

test('a handler may act ahead up to what is next, or to where the run goes; by single steps not at all', () => {
  const sim = createSimulation({ seed: 1 });
  const seen: number[] = [];
  sim.add({
    name: 'looker',
    start() {
      const kind = sim.define('look', Phase.input, () => {
        seen.push(sim.quietUntil());
        if (sim.now === 30) sim.ranAhead(4);
      });
      sim.at(10, kind, 0);
      sim.at(10, kind, 0);
      sim.at(30, kind, 0);
      sim.feed(kind, Float64Array.of(25));
      sim.at(60, kind, 0);
    },
    save() {},
    load() {},
  });
  sim.runUntil(40);
  sim.step();
  assert.equal(seen, [9, 24, 29, 40, -1]);
  assert.is(sim.eventCount, 9);
});

test.run();
