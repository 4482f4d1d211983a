/**
 * Times relative to their cause: two repetitions of a scenario act at slightly different times, because the script waited
 * for something. What follows an action is compared by the time since that action.
 */
import type { Observation } from './trace.ts';
import type { TraceEvent } from './trace-event.ts';

/** Just before the next action, in seconds. */
const before = 0.0005;

/**
 * The observation as if its actions, and the retries of refused creations, had been at the times of `reference`, in which
 * the same was done.
 */
export function alignedTo(observation: Observation, reference: Observation): Observation {
  const [own, target] = [anchorsOf(observation), anchorsOf(reference)];
  const shift = (t: number): number => (own.length === target.length ? shifted(t, own, target) : t);
  const at = reference.actions.map(({ t }) => t);
  return {
    ...observation,
    actions: observation.actions.map((action, index) => ({ ...action, t: at[index] ?? action.t })),
    events: observation.events.map((event): TraceEvent => ({ ...event, t: shift(event.t) })),
    evictionCalls: (observation.evictionCalls ?? []).map((call) => ({ ...call, t: shift(call.t) })),
  };
}

function anchorsOf(observation: Observation): number[] {
  return [...observation.actions.map(({ t }) => t), ...retriesOf(observation)].sort((a, b) => a - b);
}

/**
 * When a replica set whose pods had been refused got another one: its back-off doubles, but when it began has a phase that
 * no input determines (README, phase).
 */
export function retriesOf({ events }: Observation): number[] {
  const refused = new Set<string>();
  const last = new Map<string, number>();
  const retries: number[] = [];
  for (const { t, kind, name, what, owner } of events) {
    if (kind === 'Event' && what === 'FailedCreate') refused.add(name);
    if (kind !== 'Pod' || what !== 'Created' || typeof owner !== 'string') continue;
    if (refused.has(owner) && t - (last.get(owner) ?? t) > retryGapSeconds) retries.push(t);
    last.set(owner, t);
  }
  return retries;
}

/** Creations of one pass are closer to each other. */
const retryGapSeconds = 1;

/** Both lists ascend and have the same length. What is between two actions never passes the later one. */
function shifted(t: number, own: readonly number[], target: readonly number[]): number {
  let last = -1;
  while (last + 1 < own.length && own[last + 1]! <= t) last += 1;
  if (last < 0) return t - (own[0] ?? 0) + (target[0] ?? 0);
  const moved = target[last]! + (t - own[last]!);
  const next = target[last + 1];
  return next === undefined ? moved : Math.min(moved, next - before);
}

/**
 * Did both begin alike? A run in which two pods were on the node that is drained is no repetition of one with a single
 * pod there.
 */
export function beganAlike(a: Beginning, b: Beginning): boolean {
  return JSON.stringify(exposed(a)) === JSON.stringify(exposed(b));
}

export type Beginning = Pick<Observation, 'actions' | 'initial'>;

/**
 * Per workload, how many pods the nodes had at t = 0 that something was done to; and when nodes fell silent or went,
 * because what follows depends on the phases of loops, which differ from run to run.
 */
function exposed({ actions, initial = [] }: Beginning): string[] {
  const named = actions.flatMap((action) => [action.object ?? '', action.do]).join(' ');
  const pods = initial
    .filter(({ node }) => node !== undefined && new RegExp(`\\b${node}\\b`).test(named))
    .map(({ name, node }) => `${node} ${name.replace(/-\d+$/, '')}`);
  const losses = actions
    .filter(({ do: verb, object = '' }) => verb === 'kubelet-stop' || (verb === 'delete' && object.startsWith('Node/')))
    .map(({ t, object, lastHeartbeat }) => `${object} ${initial.length === 0 ? '' : t} ${lastHeartbeat ?? ''}`);
  return [...pods.sort(), ...losses];
}
