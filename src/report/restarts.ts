/** Restarts of containers and what holds pods up on their nodes, by workload, of the pods that exist now. */
import type { Cluster } from '../cluster/cluster.ts';
import { ContainerState, type PodStatuses, type PodStatusView } from '../cluster/pod-status.ts';
import { PodFlag, type PodId } from '../cluster/pods.ts';
import { countOf, countText } from './units.ts';

/** A workload of which containers were restarted, wait, or were ended by the kubelet. */
export interface RestartSummary {
  /** `Deployment/shop/web`; of a pod without owner `Pod/shop/web-0`. */
  readonly workload: string;
  readonly pods: number;
  readonly restarts: number;
  /** Containers that wait, by reason: `CrashLoopBackOff`, `ImagePullBackOff` …; pods that ended, by theirs: `Evicted`. */
  readonly reasons: readonly { readonly reason: string; readonly count: number }[];
  /** How the last run of a container ended before it was restarted, by reason: `OOMKilled`, `Error`, `Completed`. */
  readonly ends: readonly { readonly reason: string; readonly count: number }[];
}

/** Reasons of containers that only have not begun yet. */
const usualReasons: ReadonlySet<string> = new Set(['', 'ContainerCreating', 'PodInitializing']);

/** By name of the workload; `workloadOf` names the workload of a pod. */
export function restartSummaries(
  cluster: Cluster,
  statuses: PodStatuses,
  workloadOf: (pod: PodId) => string,
): RestartSummary[] {
  const groups = new Map<string, Group>();
  for (let pod = 0; pod < cluster.pods.count; pod++) {
    if ((cluster.pods.flags[pod]! & PodFlag.alive) === 0) continue;
    const status = statuses.statusOf(pod);
    if (status !== null) addPod(groups, status, workloadOf(pod));
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([workload, group]) => summaryOf(workload, group));
}

interface Group {
  pods: number;
  restarts: number;
  readonly reasons: Map<string, number>;
  readonly ends: Map<string, number>;
}

function addPod(groups: Map<string, Group>, { reason, containers }: PodStatusView, workload: string): void {
  let restarts = 0;
  const reasons = reason === '' ? [] : [reason];
  const ends: string[] = [];
  for (const container of containers) {
    restarts += container.restarts;
    if (container.restarts > 0 && container.last !== null) ends.push(container.last.reason);
    const waits = container.state === ContainerState.waiting && !usualReasons.has(container.reason);
    if (waits && reason === '') reasons.push(container.reason);
  }
  if (restarts === 0 && reasons.length === 0) return;
  const group = groups.get(workload) ?? { pods: 0, restarts: 0, reasons: new Map(), ends: new Map() };
  groups.set(workload, group);
  group.pods += 1;
  group.restarts += restarts;
  for (const each of reasons) group.reasons.set(each, (group.reasons.get(each) ?? 0) + 1);
  for (const each of ends) group.ends.set(each, (group.ends.get(each) ?? 0) + 1);
}

function summaryOf(workload: string, { pods, restarts, reasons, ends }: Group): RestartSummary {
  const listed = (counts: Map<string, number>) =>
    [...counts].map(([reason, count]) => ({ reason, count })).sort((a, b) => (a.reason < b.reason ? -1 : 1));
  return { workload, pods, restarts, reasons: listed(reasons), ends: listed(ends) };
}

/** The part of a palette that the lines use. */
interface Highlights {
  bold(text: string): string;
  bad(text: string): string;
}

/** Lines of the summary; none where nothing was restarted. */
export function restartLines(restarts: readonly RestartSummary[], { bold, bad }: Highlights): string[] {
  if (restarts.length === 0) return [];
  const lines = restarts.map(({ workload, pods, restarts: count, reasons, ends }) => {
    const parts = [
      ...reasons.map((each) => bad(`${countText(each.count)} ${each.reason}`)),
      ...(count === 0 ? [] : [`${countOf(count, 'restart')} in ${countOf(pods, 'pod')}`]),
      ...ends.map((each) => `last ${each.reason} ${countText(each.count)}×`),
    ];
    return `  ${workload}: ${parts.join(', ')}`;
  });
  return [bold('CONTAINERS  restarted or waiting'), ...lines];
}
