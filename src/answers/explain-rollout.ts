/**
 * Why the rollout of a Deployment, StatefulSet or DaemonSet does not go on: what its controller waits for, by the rules
 * that it follows (v1.34 pkg/controller/deployment, statefulset, daemon), and what holds up the pods that it waits for.
 */

import { scaledIntOrPercent } from '../api/int-or-percent.ts';
import type { Condition, DaemonSet, Deployment, ReplicaSet, StatefulSet } from '../api/objects.ts';
import type { Cluster } from '../cluster/cluster.ts';
import { timeOfTimestamp } from '../cluster/names.ts';
import type { PodId } from '../cluster/pods.ts';
import { countOf, countText, durationText } from '../report/units.ts';
import type { Run } from '../scenario/assemble.ts';
import { readPaged } from '../sim/paged-column.ts';
import { microsPerSecond } from '../sim/time.ts';
import { maxSurgeOf, maxUnavailableOf, minAvailableOf } from '../workloads/controllers/deployment-replicas.ts';
import { deploymentView, templateKey } from '../workloads/controllers/deployment-views.ts';
import { heldPods, isReady, podsOf } from './explain-pods.ts';
import { type Findings, type Reason, reason } from './explain-reasons.ts';

/** Reasons of pods that wait or do not become ready, by what holds them up. */
export function podReasons(run: Run, pods: readonly PodId[], what: string): Reason[] {
  return heldPods(run, pods).map(({ why, pods: names }) => {
    return reason(`${countOf(names.length, `${what} pod`)} not ready: ${why}`, '', names);
  });
}

export function explainDeployment(run: Run, deployment: Deployment): Findings {
  const { cluster, scenario } = run;
  const { namespace = '', name = '' } = deployment.metadata ?? {};
  const view = deploymentView(deployment, scenario.startsAtMicros);
  const sets = replicaSetsOf(cluster, namespace, name);
  const key = templateKey(deployment.spec.template);
  const isNew = (set: ReplicaSet): boolean => templateKey(set.spec.template) === key;
  const podsOfSets = (chosen: readonly ReplicaSet[]): PodId[] =>
    podsOf(cluster, new Set(chosen.map(({ metadata }) => `ReplicaSet/${namespace}/${metadata?.name ?? ''}`)));
  const newPods = podsOfSets(sets.filter(isNew));
  const oldPods = podsOfSets(sets.filter((set) => !isNew(set)));
  const { status, replicas, strategy } = view;
  const complete = oldPods.length === 0 && status.updatedReplicas === replicas && status.availableReplicas === replicas;
  const state =
    `${complete ? 'rollout complete' : 'rollout not complete'}: ${countText(status.updatedReplicas)} of ` +
    `${countOf(replicas, 'pod')} updated, ${countText(status.availableReplicas)} available, ` +
    `${countText(oldPods.length)} of older revisions`;
  if (complete) return { state, well: true, reasons: [] };

  const reasons: Reason[] = [];
  if (view.paused) reasons.push(reason('it is paused: it is scaled, but no template is rolled out', 'rolloutResume'));
  const { conditions = [] } = deployment.status ?? {};
  reasons.push(...refusals(conditions), ...podReasons(run, newPods, 'new'));
  reasons.push(...availability(run, newPods, view.minReadySeconds, replicas));
  if (strategy === 'Recreate' && oldPods.length > 0) {
    reasons.push(reason('Recreate: no new pod is made before all old ones are gone', '', namesOf(cluster, oldPods)));
  }
  if (oldPods.length > 0 && strategy === 'RollingUpdate') reasons.push(...limitsOf(view, cluster, oldPods, newPods));
  reasons.push(...deadline(run, conditions, view.progressDeadlineSeconds));
  reasons.push(...podReasons(run, oldPods, 'old'));
  return { state, well: false, reasons };
}

function replicaSetsOf({ objects }: Cluster, namespace: string, deployment: string): ReplicaSet[] {
  return [...objects.list<ReplicaSet>('ReplicaSet')]
    .map(([, set]) => set)
    .filter(({ metadata }) => {
      const owner = metadata?.ownerReferences?.find(({ controller }) => controller);
      return metadata?.namespace === namespace && owner?.kind === 'Deployment' && owner.name === deployment;
    });
}

/** Creations that the API server refuses: a quota, a LimitRange, a missing PriorityClass. */
function refusals(conditions: readonly Condition[]): Reason[] {
  const failure = conditions.find(({ type, status }) => type === 'ReplicaFailure' && status === 'True');
  if (failure === undefined) return [];
  return [reason(`the API server refuses its pods: ${failure.message ?? ''}`, remedyOfRefusal(failure.message ?? ''))];
}

function remedyOfRefusal(message: string): string {
  if (message.includes('exceeded quota')) return 'a larger quota, or smaller requests';
  return message.includes('PriorityClass') ? 'a PriorityClass of that name' : '';
}

/** Pods that are ready, but not yet for minReadySeconds. */
function availability(run: Run, pods: readonly PodId[], minReadySeconds: number, wanted: number): Reason[] {
  if (minReadySeconds === 0) return [];
  const { cluster, sim } = run;
  const young = pods.filter((pod) => {
    const since = sim.now - readPaged(cluster.pods.readySinceMicros, pod);
    return isReady(cluster, pod) && since < minReadySeconds * microsPerSecond;
  });
  if (young.length === 0) return [];
  const ready = `${countOf(young.length, 'pod')} of ${countText(wanted)} ready`;
  const why = `${ready}, but not yet for minReadySeconds (${minReadySeconds} s)`;
  return [reason(why, '', namesOf(cluster, young))];
}

function limitsOf(
  view: ReturnType<typeof deploymentView>,
  cluster: Cluster,
  oldPods: readonly PodId[],
  newPods: readonly PodId[],
): Reason[] {
  const { replicas, status } = view;
  const [surge, unavailable, least] = [maxSurgeOf(view), maxUnavailableOf(view), minAvailableOf(view)];
  const found: Reason[] = [];
  const all = oldPods.length + newPods.length;
  if (status.availableReplicas <= least) {
    const why =
      `no further old pod may go: ${countText(status.availableReplicas)} are available, and maxUnavailable ` +
      `(${countText(unavailable)} of ${countText(replicas)}) keeps at least ${countText(least)}`;
    found.push(reason(why, 'new pods that become ready, or a larger maxUnavailable', namesOf(cluster, oldPods)));
  }
  if (newPods.length < replicas && all >= replicas + surge) {
    const why = `no further new pod may come: there are ${countText(all)}, and maxSurge allows ${countText(replicas + surge)}`;
    found.push(reason(why, 'old pods that may go, or a larger maxSurge'));
  }
  return found;
}

function deadline({ sim, scenario }: Run, conditions: readonly Condition[], seconds: number | null): Reason[] {
  const progressing = conditions.find(({ type }) => type === 'Progressing');
  if (progressing === undefined || seconds === null) return [];
  const at = timeOfTimestamp(progressing.lastUpdateTime, scenario.startsAtMicros);
  if (progressing.reason === 'ProgressDeadlineExceeded') {
    const since = at === null ? '' : ` since ${durationText(Math.max(0, at))}`;
    const why = `progressDeadlineSeconds (${seconds} s) is exceeded${since}: ${progressing.message ?? ''}`;
    return [reason(why, 'rolloutUndo; Kubernetes itself only says so and goes on trying')];
  }
  if (progressing.reason === 'DeploymentPaused' || at === null) return [];
  const left = at + seconds * microsPerSecond - sim.now;
  const last = `the last progress was at ${durationText(Math.max(0, at))}`;
  return [reason(`${last}; progressDeadlineSeconds (${seconds} s) passes in ${durationText(Math.max(0, left))}`)];
}

function namesOf({ pods }: Cluster, rows: readonly PodId[]): string[] {
  return rows.map((pod) => pods.names[pod]!);
}

export function explainStatefulSet(run: Run, set: StatefulSet, refused: string): Findings {
  const { cluster } = run;
  const { namespace = '', name = '' } = set.metadata ?? {};
  const { spec, status = {} } = set;
  const replicas = spec.replicas ?? 1;
  const first = spec.ordinals?.start ?? 0;
  const ordinalOf = (pod: PodId): number => Number(cluster.pods.names[pod]!.slice(name.length + 1));
  const pods = podsOf(cluster, new Set([`StatefulSet/${namespace}/${name}`])).sort(
    (a, b) => ordinalOf(a) - ordinalOf(b),
  );
  const isUpdated = (pod: PodId): boolean => revisionOf(cluster, pod) === status.updateRevision;
  const old = pods.filter((pod) => !isUpdated(pod));
  const partition = spec.updateStrategy?.rollingUpdate?.partition ?? 0;
  const due = old.filter((pod) => ordinalOf(pod) - first >= partition);
  const ready = pods.filter((pod) => isReady(cluster, pod)).length;
  const complete = pods.length === replicas && ready === replicas && due.length === 0;
  const state =
    `${complete ? 'rollout complete' : 'rollout not complete'}: ${countText(pods.length)} of ${countOf(replicas, 'pod')}, ` +
    `${countText(ready)} ready, ${countText(pods.length - old.length)} updated` +
    (partition > 0 ? `; partition ${partition} keeps ordinals below ${partition + first} as they are` : '');
  if (complete) return { state, well: true, reasons: [] };

  const reasons: Reason[] = [];
  if (refused !== '') reasons.push(reason(`the API server refuses its pods: ${refused}`, remedyOfRefusal(refused)));
  reasons.push(...podReasons(run, pods, 'existing'));
  const inOrder = spec.podManagementPolicy !== 'Parallel';
  const blocking = pods.find((pod) => !isReady(cluster, pod));
  if (inOrder && blocking !== undefined) {
    const blockingName = cluster.pods.names[blocking]!;
    const why = `OrderedReady: nothing happens to the other pods before ${blockingName} is ready`;
    // v1.34 stateful_set_control.go: a broken pod of the old template is waited for, whatever the new template says.
    const stuck = !isUpdated(blocking) && due.length > 0;
    reasons.push(
      reason(why, stuck ? `delete ${blockingName}: a new template alone does not replace a broken pod` : '', [
        blockingName,
      ]),
    );
  }
  reasons.push(...availability(run, pods, spec.minReadySeconds ?? 0, replicas));
  if (spec.updateStrategy?.type === 'OnDelete' && due.length > 0) {
    reasons.push(reason('OnDelete: pods are updated when somebody deletes them', 'delete them', namesOf(cluster, due)));
  } else if (due.length > 0 && blocking === undefined) {
    const next = due.at(-1)!;
    reasons.push(
      reason(`the update goes from the highest ordinal down, one at a time: ${cluster.pods.names[next]} is next`),
    );
  }
  return { state, well: false, reasons };
}

const revisionLabel = 'controller-revision-hash';

function revisionOf({ pods, podClasses }: Cluster, pod: PodId): string {
  return podClasses[pods.podClass[pod]!]!.labels[revisionLabel] ?? '';
}

interface DaemonStatus {
  readonly desiredNumberScheduled?: number;
  readonly currentNumberScheduled?: number;
  readonly updatedNumberScheduled?: number;
  readonly numberAvailable?: number;
}

export function explainDaemonSet(run: Run, set: DaemonSet, refused: string): Findings {
  const { cluster } = run;
  const { namespace = '', name = '' } = set.metadata ?? {};
  const status = (set.status ?? {}) as DaemonStatus;
  const { desiredNumberScheduled: desired = 0, currentNumberScheduled: current = 0 } = status;
  const { updatedNumberScheduled: updated = 0, numberAvailable: available = 0 } = status;
  const complete = current === desired && updated === desired && available === desired;
  const state =
    `${complete ? 'rollout complete' : 'rollout not complete'}: ${countOf(desired, 'node')} to run on, on ` +
    `${countText(current)} of them a pod, ${countText(updated)} updated, ${countText(available)} available`;
  if (complete) return { state, well: true, reasons: [] };

  const pods = podsOf(cluster, new Set([`DaemonSet/${namespace}/${name}`]));
  const reasons: Reason[] = [];
  if (refused !== '') reasons.push(reason(`the API server refuses its pods: ${refused}`, remedyOfRefusal(refused)));
  reasons.push(...podReasons(run, pods, 'existing'));
  reasons.push(...availability(run, pods, set.spec.minReadySeconds ?? 0, desired));
  if (updated < desired) {
    const { type, rollingUpdate } = set.spec.updateStrategy ?? {};
    if (type === 'OnDelete')
      reasons.push(reason('OnDelete: pods are updated when somebody deletes them', 'delete them'));
    else reasons.push(...daemonLimits(rollingUpdate ?? {}, desired, available));
  }
  return { state, well: false, reasons };
}

/** Both limits round up (v1.34 pkg/controller/daemon/util/daemonset_util.go UnavailableCount, SurgeCount). */
function daemonLimits(
  { maxSurge = 0, maxUnavailable = 1 }: { readonly maxSurge?: unknown; readonly maxUnavailable?: unknown },
  desired: number,
  available: number,
): Reason[] {
  const surge = scaledIntOrPercent(maxSurge as number, desired, true);
  if (surge > 0) return [reason(`at most ${countOf(surge, 'node')} (maxSurge) has an old and a new pod at once`)];
  const most = scaledIntOrPercent(maxUnavailable as number, desired, true);
  if (desired - available < most) return [];
  const why =
    `no further old pod may go: ${countText(desired - available)} of ${countOf(desired, 'node')} are without an ` +
    `available pod, and maxUnavailable allows ${countText(most)}`;
  return [reason(why, 'pods that become ready, or a larger maxUnavailable')];
}
