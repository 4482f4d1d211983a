/** Why pods are not ready, in the words of those who hold them up. */

import type { Cluster } from '../cluster/cluster.ts';
import { NodeFlag } from '../cluster/nodes.ts';
import { noTime, PodFlag, type PodId, PodPhase } from '../cluster/pods.ts';
import { durationText } from '../report/units.ts';
import type { Run } from '../scenario/assemble.ts';
import { readPaged } from '../sim/paged-column.ts';
import { microsPerSecond } from '../sim/time.ts';

/** Pods that the same holds up. */
export interface HeldPods {
  readonly why: string;
  /** Names, oldest pod first. */
  readonly pods: readonly string[];
}

/** Pods of these workloads (`Kind/namespace/name` of their controllers) that exist, oldest first. */
export function podsOf({ pods, owners }: Cluster, controllers: ReadonlySet<string>): PodId[] {
  const found: PodId[] = [];
  for (let pod = 0; pod < pods.count; pod++) {
    if ((pods.flags[pod]! & PodFlag.alive) === 0 || pods.owner[pod] === 0) continue;
    const { kind, namespace, name } = owners.values[pods.owner[pod]!]!;
    if (controllers.has(`${kind}/${namespace}/${name}`)) found.push(pod);
  }
  return found.sort((a, b) => pods.sequence[a]! - pods.sequence[b]!);
}

export function isReady({ pods }: Cluster, pod: PodId): boolean {
  return (pods.flags[pod]! & PodFlag.ready) !== 0 && (pods.flags[pod]! & PodFlag.terminating) === 0;
}

/** What keeps a pod from being ready; null: it is. */
export function whyNotReady({ cluster, recorder, sim }: Run, pod: PodId): string | null {
  const { pods, nodes, nodeNames } = cluster;
  const flags = pods.flags[pod]!;
  const node = pods.node[pod]!;
  if ((flags & PodFlag.terminating) !== 0) return 'it is stopping';
  if (pods.phase[pod] === PodPhase.failed) return 'it has failed';
  if (pods.phase[pod] === PodPhase.succeeded) return 'it has ended';
  if (node < 0) {
    const gates = cluster.specOf(pod).spec.schedulingGates ?? [];
    if (gates.length > 0) return `held back by scheduling gates: ${gates.map(({ name }) => name).join(', ')}`;
    return `no node: ${recorder.pendingMessage(pod) || 'the scheduler has not tried it yet'}`;
  }
  if ((flags & PodFlag.ready) !== 0) return null;
  if ((nodes.flags[node]! & NodeFlag.ready) === 0) return `its node ${nodeNames[node]} is not ready`;
  if (pods.phase[pod] === PodPhase.pending) return 'starting: its containers do not run yet';
  const started = readPaged(pods.startedMicros, pod);
  if (started === noTime) return 'running, but not ready';
  // In whole seconds: pods that started together are told of together.
  return `running, but not ready for ${durationText(sim.now - started - ((sim.now - started) % microsPerSecond))}`;
}

/** Pods that are not ready, by reason; the most first. */
export function heldPods(run: Run, pods: readonly PodId[]): HeldPods[] {
  const byReason = new Map<string, string[]>();
  for (const pod of pods) {
    const why = whyNotReady(run, pod);
    if (why === null) continue;
    const known = byReason.get(why);
    if (known === undefined) byReason.set(why, [run.cluster.pods.names[pod]!]);
    else known.push(run.cluster.pods.names[pod]!);
  }
  return [...byReason]
    .map(([why, names]) => ({ why, pods: names }))
    .sort((a, b) => b.pods.length - a.pods.length || (a.why < b.why ? -1 : 1));
}
