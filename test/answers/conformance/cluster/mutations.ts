/** A recorded run with one thing wrong in it, for tests of the comparison. */
import type { Observation } from '../../../../src/answers/conformance/cluster/trace.ts';
import type { TraceEvent } from '../../../../src/answers/conformance/cluster/trace-event.ts';

export interface Mutation {
  readonly name: string;
  /** The run with something wrong, or null where it has nothing of that kind. Several candidates by `n`. */
  mutate(run: Observation, n: number): { readonly run: Observation; readonly event: TraceEvent } | null;
}

/** Takes the candidates from places all over the run, so that few of them say something about all. */
function spread<Item>(items: readonly Item[], n: number, of: number): Item | undefined {
  return items[Math.floor(((n + 0.5) / of) * items.length)];
}

export const candidatesPerMutation = 6;

function replaceOne(
  run: Observation,
  n: number,
  isCandidate: (event: TraceEvent) => boolean,
  change: (event: TraceEvent) => TraceEvent | null,
): { run: Observation; event: TraceEvent } | null {
  const candidates = run.events.filter(isCandidate);
  const event = spread(candidates, n, candidatesPerMutation);
  if (event === undefined) return null;
  const changed = change(event);
  const events = run.events.flatMap((other) => (other === event ? (changed === null ? [] : [changed]) : [other]));
  return { run: { ...run, events: events.sort((a, b) => a.t - b.t) }, event };
}

const counters: readonly string[] = ['Status'];

export const mutations: readonly Mutation[] = [
  {
    name: 'one event 3 s later',
    mutate: (run, n) => replaceOne(run, n, isTimed, (event) => ({ ...event, t: event.t + 3 })),
  },
  {
    name: 'one count one higher',
    mutate: (run, n) => replaceOne(run, n, hasCount, (event) => withCount(event, n, 1)),
  },
  {
    name: 'one count one lower',
    mutate: (run, n) => replaceOne(run, n, hasCount, (event) => withCount(event, n, -1)),
  },
  {
    name: 'one message changed',
    mutate: (run, n) =>
      replaceOne(
        run,
        n,
        ({ message, what }) => typeof message === 'string' && message !== '' && what !== 'DisruptionTarget',
        (event) => ({ ...event, message: `${event.message} or not` }),
      ),
  },
  { name: 'one event dropped', mutate: (run, n) => replaceOne(run, n, isTimed, () => null) },
  {
    // Of event objects sets of sentences are compared (facts-said.ts): all that begin alike are left out together.
    name: 'one sort of event object never said',
    mutate: (run, n) => {
      const dropped = replaceOne(
        run,
        n,
        (event) => !isTimed(event),
        () => null,
      );
      if (dropped === null) return null;
      const { what, name } = dropped.event;
      const kind = name.split('/')[0];
      const events = run.events.filter((one) => isTimed(one) || one.what !== what || one.name.split('/')[0] !== kind);
      return { run: { ...run, events }, event: dropped.event };
    },
  },
];

/** Everything but event objects, of which sets are compared (tolerances.ts). */
function isTimed({ kind }: TraceEvent): boolean {
  return kind !== 'Event';
}

function hasCount({ what }: TraceEvent): boolean {
  return counters.includes(what);
}

function withCount(event: TraceEvent, n: number, by: number): TraceEvent {
  const numbers = Object.entries(event).filter(([field, value]) => field !== 't' && typeof value === 'number');
  const [field, value] = numbers[n % numbers.length] ?? ['none', 0];
  return { ...event, [field]: Number(value) + by };
}
