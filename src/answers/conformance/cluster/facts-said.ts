/** What was said about a run: event objects, and why pods did not get a node. */
import { chanceEvents } from './tolerances.ts';
import type { TraceEvent } from './trace-event.ts';

export interface SaidFacts {
  readonly sets: ReadonlyMap<string, ReadonlySet<string>>;
  readonly multisets: ReadonlyMap<string, readonly string[]>;
}

/** Begins the names of sets of what may be passed over too quickly to be seen. */
export const passingPrefix = 'in passing: ';

export function saidFacts(events: readonly TraceEvent[]): SaidFacts {
  const sets = new Map<string, Set<string>>();
  const waiting = new Map<string, string>();
  const owners = new Map<string, string>();
  for (const event of events) {
    const { kind, name, what } = event;
    if (kind === 'Pod') {
      const owner = event.owner;
      if (what === 'Created') owners.set(name, typeof owner === 'string' ? owner : `Pod/${name}`);
      if (what === 'Unschedulable') {
        waiting.set(name, `${event.reason}: ${event.message}`);
        add(sets, `${passingPrefix}why pods of ${owners.get(name) ?? name} wait`, `${event.reason}: ${event.message}`);
      }
      if (what === 'Scheduled' || what === 'Deleted') waiting.delete(name);
    } else if (what === 'Condition') {
      const { type, status, reason, message } = event;
      add(sets, `${passingPrefix}${kind}/${name} ${type}`, `${status} ${reason}: ${message}`);
    } else if (kind === 'Event' && !chanceEvents.includes(what))
      add(sets, `events of ${aboutOf(name)}`, sentence(event));
  }
  const left = new Map<string, string[]>();
  for (const [name, message] of waiting) {
    const owner = owners.get(name) ?? name;
    left.set(`${owner} still waiting`, [...(left.get(`${owner} still waiting`) ?? []), message]);
  }
  for (const list of left.values()) list.sort();
  return { sets, multisets: left };
}

function add(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key);
  if (set === undefined) sets.set(key, new Set([value]));
  else set.add(value);
}

/** Pods that were named in the order of their creation are alike to each other. */
function aboutOf(name: string): string {
  return name.replace(/^(Pod\/.*)-\d{4}$/, '$1-<n>');
}

/** The event's words without what chance decides: names of pods and nodes, steps between two sizes. */
function sentence({ what, type, source, message }: TraceEvent): string {
  const words = String(message)
    .replace('(combined from similar events): ', '')
    .replace(/\b[a-z0-9-]+-\d{4}\b/g, '<pod>')
    .replace(/\bnode-\d+\b/g, '<node>')
    .replace(/Preempted by pod \S+/, 'Preempted by pod <uid>')
    .replace(/(Scaled (?:up|down) replica set \S+) from \d+ to \d+/, '$1');
  return `${type} ${source} ${what}: ${words}`;
}
