/** Where the pods of each workload are at the end: how many on a node and in a zone, whatever the node's name. */
import type { TraceEvent } from './trace-event.ts';

export function placementFacts(
  events: readonly TraceEvent[],
  nodeZones: ReadonlyMap<string, string>,
): Map<string, readonly string[]> {
  const at = new Map<string, { workload: string; node: string }>();
  const workloads = new Map<string, string>();
  for (const { kind, name, what, node, owner } of events) {
    if (kind !== 'Pod') continue;
    if (what === 'Created') workloads.set(name, typeof owner === 'string' ? owner : 'pods');
    if (what === 'Scheduled') at.set(name, { workload: workloads.get(name) ?? 'pods', node: String(node) });
    if (what === 'Deleted' || what === 'Terminating' || what === 'Succeeded' || what === 'Failed') at.delete(name);
  }
  const facts = new Map<string, readonly string[]>();
  for (const workload of new Set([...at.values()].map((place) => place.workload))) {
    const nodes = [...at.values()].filter((place) => place.workload === workload).map(({ node }) => node);
    facts.set(`${workload} pods per node`, tally(nodes));
    facts.set(`${workload} pods per zone`, tally(nodes.map((node) => nodeZones.get(node) ?? '')));
  }
  return facts;
}

function tally(places: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  return [...counts.values()].sort((a, b) => b - a).map(String);
}
