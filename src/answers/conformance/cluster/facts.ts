/**
 * What the comparison looks at in a run, recorded or ours: how often and when each kind of thing happened, how long after
 * its cause, which counters and conditions stood at what time, what was said, and where everything ended.
 */
import { placementFacts } from './facts-placement.ts';
import { requestFacts } from './facts-requests.ts';
import { saidFacts } from './facts-said.ts';
import { orderSeconds } from './tolerances.ts';
import type { Observation } from './trace.ts';
import type { TraceEvent } from './trace-event.ts';

/** A function of time: `values[i]` from `times[i]` on; before the first time it is `start`. */
export interface Steps {
  readonly start: string | number;
  readonly times: number[];
  readonly values: (string | number)[];
}

export interface Facts {
  /** Times at which a kind of thing happened, ascending, from t = first action on. */
  readonly occurrences: ReadonlyMap<string, readonly number[]>;
  /** Seconds between cause and effect, ascending. */
  readonly lags: ReadonlyMap<string, readonly number[]>;
  readonly steps: ReadonlyMap<string, Steps>;
  /** Greatest and least values over the time from t = 0 on. */
  readonly bounds: ReadonlyMap<string, number>;
  /** What was said or named, in the recording's words; how often does not count. */
  readonly sets: ReadonlyMap<string, ReadonlySet<string>>;
  /** Multisets as sorted lists. */
  readonly multisets: ReadonlyMap<string, readonly string[]>;
}

/** Pods by name: what happened when. Of what happened twice the first time counts. */
type PodLife = { group: string; owner: string | undefined; at: Map<string, number>; node: string | undefined };

export function factsOf(observation: Observation, nodeZones: ReadonlyMap<string, string>): Facts {
  const { events } = observation;
  const lives = podLives(events);
  const said = saidFacts(events);
  const placement = placementFacts(events, nodeZones);
  const requests = requestFacts(observation);
  const steps = new Map([...objectSteps(events), ...podSteps(events, lives)]);
  return {
    occurrences: new Map([...occurrences(events, lives), ...requests.occurrences]),
    lags: new Map([...lags(lives), ...requests.lags]),
    steps,
    bounds: boundsOf(steps),
    sets: new Map([...said.sets, ...requests.sets]),
    multisets: new Map([...said.multisets, ...placement, ...requests.multisets]),
  };
}

function podLives(events: readonly TraceEvent[]): Map<string, PodLife> {
  const lives = new Map<string, PodLife>();
  for (const { kind, name, what, t, owner, node } of events) {
    if (kind !== 'Pod') continue;
    const life = lives.get(name);
    if (life === undefined) {
      lives.set(name, {
        group: groupOf(name, owner),
        owner: owner as string | undefined,
        at: new Map([[what, t]]),
        node: undefined,
      });
      continue;
    }
    if (!life.at.has(what)) life.at.set(what, t);
    if (typeof node === 'string') life.node ??= node;
  }
  return lives;
}

/** Pods that one template made are alike; those that a person or a stateful set named are not. */
function groupOf(name: string, owner: unknown): string {
  return typeof owner !== 'string' || owner.startsWith('StatefulSet/') ? `Pod/${name}` : owner;
}

/** The counts of attempts and of steps between are not compared (README: order, attempts). */
const uncounted = new Set(['Pod Unschedulable', 'Pod NominationCleared']);

function occurrences(events: readonly TraceEvent[], lives: ReadonlyMap<string, PodLife>): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const event of events) {
    const { kind, name, what, t } = event;
    if (uncounted.has(`${kind} ${what}`)) continue;
    if (kind === 'Pod') push(found, `${lives.get(name)!.group} ${what}${detailOf(event)}`, t);
    else if (kind === 'Node') push(found, `Node/${name} ${what}${detailOf(event)}`, t);
    else if (what === 'Created' || what === 'Deleted' || what === 'Revision' || what === 'Spec') {
      push(found, `${kind}/${name} ${what}${detailOf(event)}`, t);
    }
  }
  return found;
}

/** Fields that make two events of one kind different things. */
function detailOf({
  kind,
  what,
  reason,
  taint,
  field,
  from,
  to,
  replicas,
  revision,
  grace,
  priority,
  phase,
}: TraceEvent): string {
  const details: unknown[] = [];
  if (kind === 'Node') details.push(taint, reason);
  else if (kind === 'Pod') {
    if (what !== 'Unschedulable') details.push(reason);
    if (what === 'Terminating') details.push(grace);
    if (what === 'Created') details.push(priority);
    if (what === 'Deleted') details.push(phase);
  } else if (what === 'Spec' || what === 'Revision') details.push(field, `${from}→${to}`);
  else if (kind !== 'ReplicaSet') details.push(replicas);
  else details.push(revision);
  return details.map((detail) => (detail === undefined ? '' : ` ${detail}`)).join('');
}

const causes: readonly (readonly [effect: string, cause: string])[] = [
  ['Scheduled', 'Created'],
  ['Running', 'Scheduled'],
  ['Ready', 'Running'],
  ['Succeeded', 'Ready'],
  ['Failed', 'Ready'],
  ['NotReady', 'Succeeded'],
  ['Terminating', 'DisruptionTarget'],
  ['Deleted', 'Terminating'],
];

function lags(lives: ReadonlyMap<string, PodLife>): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const { group, at } of lives.values()) {
    for (const [effect, cause] of causes) {
      const [end, begin] = [at.get(effect), at.get(cause)];
      // A pod that was not ready any more before it failed did not fail by itself.
      if (effect === 'Failed' && (at.get('NotReady') ?? Number.POSITIVE_INFINITY) < (end ?? 0) - orderSeconds) continue;
      if (end !== undefined && begin !== undefined) push(found, `${group} ${effect} after ${cause}`, end - begin);
    }
  }
  for (const list of found.values()) list.sort((a, b) => a - b);
  return found;
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** Counters, conditions and sizes of objects over time. */
function objectSteps(events: readonly TraceEvent[]): Map<string, Steps> {
  const found = new Map<string, Steps>();
  for (const event of events) {
    const { kind, name, what, t } = event;
    const key = `${kind}/${name}`;
    if (kind === 'Pod' || kind === 'Node' || kind === 'Event') continue;
    if (what === 'Status' || what === 'Used') {
      const { t: _t, kind: _k, name: _n, what: _w, ...fields } = event;
      for (const [field, value] of Object.entries(fields)) stepTo(found, `${key} ${field}`, t, plain(value));
    } else if (what === 'Condition') {
      step(found, `${key} ${event.type}`, '', t, `${event.status} ${event.reason}: ${event.message}`);
    } else if (what === 'ConditionRemoved') step(found, `${key} ${event.type}`, '', t, '');
    else if (kind === 'ReplicaSet' && what === 'Created') stepTo(found, `${key} size`, t, plain(event.replicas));
    else if (kind === 'ReplicaSet' && what === 'Scaled') stepTo(found, `${key} size`, t, plain(event.to));
  }
  return found;
}

/** Objects with their keys in order: their order means nothing. */
function plain(value: unknown): string | number {
  if (typeof value === 'number' || typeof value === 'string') return value;
  return JSON.stringify(Object.entries(value ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Before it was first noted, a number was 0 and a text empty. */
function stepTo(map: Map<string, Steps>, key: string, t: number, value: string | number): void {
  step(map, key, typeof value === 'number' ? 0 : '', t, value);
}

function step(map: Map<string, Steps>, key: string, start: string | number, t: number, value: string | number): void {
  let steps = map.get(key);
  if (steps === undefined) map.set(key, (steps = { start, times: [], values: [] }));
  if (value === (steps.values.at(-1) ?? start)) return;
  steps.times.push(t);
  steps.values.push(value);
}

/** Pods of each workload that live (neither finished nor terminating), and those of them that are ready. */
function podSteps(events: readonly TraceEvent[], lives: ReadonlyMap<string, PodLife>): Map<string, Steps> {
  const found = new Map<string, Steps>();
  const state = new Map<string, { live: boolean; ready: boolean }>();
  const counts = new Map<string, number>();
  for (const { kind, name, what, t } of events) {
    if (kind !== 'Pod') continue;
    const { owner } = lives.get(name)!;
    const workload = owner === undefined ? 'pods' : owner.replace(/-rs\d+$/, '');
    const before = state.get(name) ?? { live: false, ready: false };
    const after = nextState(before, what);
    state.set(name, after);
    for (const [field, change] of [
      ['live', Number(after.live) - Number(before.live)],
      ['ready', Number(after.live && after.ready) - Number(before.live && before.ready)],
    ] as const) {
      if (change === 0) continue;
      const key = `${workload} pods ${field}`;
      counts.set(key, (counts.get(key) ?? 0) + change);
      step(found, key, 0, t, counts.get(key)!);
    }
  }
  return found;
}

function nextState(before: { live: boolean; ready: boolean }, what: string): { live: boolean; ready: boolean } {
  if (what === 'Created') return { live: true, ready: false };
  if (what === 'Ready') return { ...before, ready: true };
  if (what === 'NotReady') return { ...before, ready: false };
  const gone = what === 'Terminating' || what === 'Deleted' || what === 'Succeeded' || what === 'Failed';
  return gone ? { ...before, live: false } : before;
}

/**
 * Greatest number of live pods and least number of ready ones, and the range of each replica set's size, after t = 0; of
 * values that stood long enough to be told from the order in which two changes were seen.
 */
function boundsOf(steps: ReadonlyMap<string, Steps>): Map<string, number> {
  const bounds = new Map<string, number>();
  for (const [key, { start, times, values }] of steps) {
    const numbers: number[] = [];
    [Number.NEGATIVE_INFINITY, ...times].forEach((from, i) => {
      const until = times[i] ?? Number.POSITIVE_INFINITY;
      if (until > 0 && until - from >= orderSeconds) numbers.push(Number(i === 0 ? start : values[i - 1]));
    });
    if (key.endsWith(' pods live') || key.endsWith(' size')) bounds.set(`${key}, most`, Math.max(...numbers));
    if (key.endsWith(' pods ready') || key.endsWith(' size')) bounds.set(`${key}, least`, Math.min(...numbers));
  }
  return bounds;
}
