/**
 * The smallest change that would let a pending pod in, found by trying: each change is made in a what-if and the pod is
 * scheduled there, by the scenario's own profiles and on every node. Single changes first; only where none helps, pairs.
 * Cost: one look at every node per trial; at most `trialsMax` trials.
 */
import type { NodeId } from '../cluster/nodes.ts';
import type { PodId } from '../cluster/pods.ts';
import type { Run } from '../scenario/assemble.ts';
import type { PluginRegistry } from '../scheduler/plugins/registry.ts';
import { createTrace } from '../scheduler/trace.ts';
import { createWhatIf, type WhatIf } from '../scheduler/what-if.ts';
import { type Change, possibleChanges } from './explain-changes.ts';
import { type Shortfall, shortfallsOn, withLess, withoutRequests } from './explain-requests.ts';

/** A change that was tried and lets the pod in. */
export interface Remedy {
  /** One or two changes, as advice. */
  readonly changes: readonly string[];
  /** What to request instead, where that is (part of) the change. */
  readonly requests: readonly Shortfall[];
  /** Where the pod would go. */
  readonly node: string;
}

export interface Remedies {
  /** Where it would go as things are, or '': it only waits for its turn. */
  readonly fitsNow: string;
  /** Smallest first. */
  readonly remedies: readonly Remedy[];
  readonly trials: number;
}

const trialsMax = 400;
/** Remedies of more nodes told: one is as good as another. */
const nodeRemediesMax = 1;
const pairsMax = 3;

/** `pod` is pending. The run is as it was afterwards, but for what its interners have learnt. */
export function findRemedies(run: Run, pod: PodId, registry?: PluginRegistry): Remedies {
  const trying = createTrying(run, pod, registry);
  const now = trying.node([]);
  if (now !== '') return { fitsNow: now, remedies: [], trials: trying.count() };
  const changes = possibleChanges(run.cluster, pod);
  const found: (Remedy & { readonly size: number })[] = [];
  const less = trying.lessRequests([]);
  if (less !== null) found.push(less);
  let grown = 0;
  for (const change of changes) {
    if (change.size >= 6 && grown >= nodeRemediesMax) break;
    const node = trying.node([change]);
    if (node === '') continue;
    if (change.size >= 6) grown += 1;
    found.push({ changes: [change.text], requests: [], node: landing(change, node), size: change.size });
  }
  if (found.length === 0) found.push(...findPairs(trying, changes));
  found.sort((a, b) => a.size - b.size);
  return {
    fitsNow: '',
    remedies: found.map(({ changes: texts, requests, node }) => ({ changes: texts, requests, node })),
    trials: trying.count(),
  };
}

/** A node that does not exist yet is named by the change itself. */
function landing(change: Change, node: string): string {
  return change.size >= 6 ? '' : node;
}

interface Trying {
  /** Where the pod goes after these changes; '' is nowhere. */
  node(changes: readonly Change[]): string;
  /** The least cut of requests that lets it in after these changes, or null. */
  lessRequests(changes: readonly Change[]): (Remedy & { readonly size: number }) | null;
  count(): number;
}

function createTrying(run: Run, pod: PodId, registry: PluginRegistry | undefined): Trying {
  const { cluster, scenario, sim } = run;
  const whatIf: WhatIf = createWhatIf({
    cluster,
    streams: sim.streams,
    config: scenario.schedulerConfig,
    registry,
    everyNode: true,
  });
  let trials = 0;

  /** The node, and with a trace the feasible ones and what is short on each. */
  function attempt(changes: readonly Change[], looks: boolean): { node: string; short: Map<NodeId, Shortfall[]> } {
    trials += 1;
    const short = new Map<NodeId, Shortfall[]>();
    const trace = looks ? createTrace() : undefined;
    const { spec } = cluster.specOf(pod);
    let node = '';
    const result = whatIf.trial(
      pod,
      () => {
        cluster.nominatePod(pod, -1);
        for (const change of changes) change.nodes?.();
        cluster.setPodSpec(
          pod,
          changes.reduce((before, change) => change.spec?.(before) ?? before, spec),
        );
      },
      trace,
    );
    if (result.outcome === 'bound') node = cluster.nodeNames[result.node] ?? '';
    for (const feasible of trace?.feasibleNodes ?? []) short.set(feasible, shortfallsOn(cluster, pod, feasible));
    return { node, short };
  }

  return {
    node: (changes) => (trials >= trialsMax ? '' : attempt(changes, false).node),
    lessRequests(changes) {
      if (trials + 1 >= trialsMax) return null;
      const { short } = attempt([...changes, { text: '', size: 0, spec: withoutRequests }], true);
      const best = leastCut(short);
      if (best === null) return null;
      const cut: Change = { text: '', size: 0, spec: (spec) => best.requests.reduce(withLess, spec) };
      const { node } = attempt([...changes, cut], false);
      if (node === '') return null;
      return { changes: changes.map(({ text }) => text), requests: best.requests, node, size: 10 * best.share };
    },
    count: () => trials,
  };
}

/** The node on which the pod must give the least; a node that has nothing left of something is none. */
function leastCut(short: ReadonlyMap<NodeId, readonly Shortfall[]>): { requests: Shortfall[]; share: number } | null {
  let best: { requests: Shortfall[]; share: number } | null = null;
  for (const shortfalls of short.values()) {
    const requests = shortfalls.map((one) => ({ ...one, left: rounded(one) }));
    if (requests.length === 0 || requests.some(({ left }) => left <= 0)) continue;
    const share = requests.reduce((sum, { asked, left }) => sum + (asked - left) / asked, 0);
    if (best === null || share < best.share) best = { requests, share };
  }
  return best;
}

const mebibyte = 1024 * 1024;

/** Bytes in whole mebibytes, as people write them. */
function rounded({ resource, left }: Shortfall): number {
  const inBytes = resource === 'memory' || resource === 'ephemeral-storage';
  return inBytes && left > mebibyte ? Math.floor(left / mebibyte) * mebibyte : left;
}

function findPairs(trying: Trying, changes: readonly Change[]): (Remedy & { readonly size: number })[] {
  const found: (Remedy & { readonly size: number })[] = [];
  for (const [at, one] of changes.entries()) {
    const less = trying.lessRequests([one]);
    if (less !== null) found.push({ ...less, size: one.size + less.size });
    for (const other of changes.slice(at + 1)) {
      if (found.length >= pairsMax) return found;
      // Two kinds of new nodes are not two changes for one pod.
      if (one.size >= 6 && other.size >= 6) continue;
      const node = trying.node([one, other]);
      if (node === '') continue;
      found.push({
        changes: [one.text, other.text],
        requests: [],
        node: landing(other, node),
        size: one.size + other.size,
      });
    }
  }
  return found;
}
