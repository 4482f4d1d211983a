/** Events of the instant under way, beside those of the heap and of feeds: against an array sorted by (time, phase, order). */
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { createSimulation, type Kind, type Phase, type Simulation, type Ticket } from '../../src/sim/simulation.ts';

interface Pending {
  readonly time: number;
  readonly phase: number;
  readonly order: number;
  readonly subject: number;
}

/** What the handler of the n-th event does: asks for events (how late, of which phase), cancels some that was asked for. */
interface Turn {
  readonly asks: readonly { readonly delay: number; readonly phase: number }[];
  readonly cancels: readonly number[];
  /** The run is saved after it, and goes on in another simulation. */
  readonly reloads: boolean;
}

const phases: readonly Phase[] = [0, 1, 2, 3, 4, 5];
const turn: fc.Arbitrary<Turn> = fc.record({
  asks: fc.array(fc.record({ delay: fc.constantFrom(0, 0, 0, 1, 3), phase: fc.constantFrom(...phases) }), {
    maxLength: 4,
  }),
  cancels: fc.array(fc.nat(60), { maxLength: 2 }),
  reloads: fc.boolean(),
});

const feedTimes = [0, 0, 2, 2, 5];

test('events asked for now come out between those of the heap and of feeds as from a sorted array', () => {
  fc.assert(
    fc.property(fc.array(turn, { maxLength: 80 }), fc.boolean(), (turns, bySteps) => {
      const pending: Pending[] = [];
      const asked: { readonly ticket: Ticket; readonly entry: Pending }[] = [];
      const ran: number[] = [];
      let order = 0;
      let done = 0;
      let kinds: Kind[] = [];

      function ask(sim: Simulation, delay: number, phase: number): void {
        const entry = { time: sim.now + delay, phase, order, subject: order };
        order += 1;
        asked.push({ ticket: sim.at(entry.time, kinds[phase]!, entry.subject), entry });
        pending.push(entry);
      }

      function run(sim: Simulation, subject: number, fed: boolean): void {
        pending.sort((a, b) => a.time - b.time || a.phase - b.phase || a.order - b.order);
        const expected = pending.shift()!;
        assert.equal([sim.now, subject, fed], [expected.time, expected.subject, expected.order < 0]);
        ran.push(subject);
        const { asks, cancels } = turns[done++] ?? { asks: [], cancels: [] };
        for (const { delay, phase } of asks) ask(sim, delay, phase);
        for (const which of cancels) {
          const one = asked[which % Math.max(1, asked.length)];
          if (one === undefined) continue;
          sim.cancel(one.ticket);
          const at = pending.indexOf(one.entry);
          if (at >= 0) pending.splice(at, 1);
        }
      }

      function create(): Simulation {
        const sim = createSimulation({ seed: 1 });
        kinds = phases.map((phase) => sim.define(`asked ${phase}`, phase, (_, subject) => run(sim, subject, false)));
        const fed = sim.define('fed', 2, (_, subject) => run(sim, subject, true));
        sim.feed(fed, Float64Array.from(feedTimes));
        return sim;
      }

      let sim = create();
      // A feed counts as asked for at once, before all others.
      pending.push(
        ...feedTimes.map((time, subject) => ({ time, phase: 2, order: subject - feedTimes.length, subject })),
      );
      ask(sim, 0, 3);
      if (!bySteps) sim.runUntil(Number.POSITIVE_INFINITY);
      while (bySteps && sim.step()) {
        if (!(turns[done - 1]?.reloads ?? false)) continue;
        const saved = sim.save();
        const before = asked.length;
        sim = create();
        sim.load(saved);
        assert.is(asked.length, before);
      }
      assert.equal(pending, []);
      assert.is(ran.length, done);
    }),
    { numRuns: 400 },
  );
});

test('many cancelled events of the instant leave the heap alone', () => {
  const sim = createSimulation({ seed: 1 });
  const ran: number[] = [];
  const late = sim.define('late', 1, (_, subject) => void ran.push(subject));
  const first = sim.define('first', 0, () => {
    for (let i = 0; i < 1_000; i++) sim.cancel(sim.at(sim.now, late, -1));
    for (let i = 0; i < 1_000; i++) sim.at(sim.now, late, i);
    sim.cancel(sim.at(sim.now + 1, late, -2));
  });
  sim.at(0, first, 0);
  assert.is(sim.runUntil(10), 'idle');
  assert.equal(
    ran,
    Array.from({ length: 1_000 }, (_, i) => i),
  );
});

test.run();
