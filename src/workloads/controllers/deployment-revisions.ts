/**
 * Revisions of a Deployment: numbering, history, clean-up and undo (v1.34 pkg/controller/deployment/{sync,rollback}.go,
 * util/deployment_util.go; kubectl pkg/polymorphichelpers/rollback.go).
 */
import { ValueError } from '../../api/value-error.ts';
import { byCreation } from './deployment-replicas.ts';
import type { DeploymentView, ReplicaSetView } from './deployment-types.ts';

/** Room for the revision-history annotation (deployment_controller.go maxRevHistoryLengthInChars). */
export const REVISION_HISTORY_CHARS_MAX = 2000;

/**
 * The new replica set is the oldest whose template is the Deployment's; all others are old. Both in order of creation
 * (FindNewReplicaSet, FindOldReplicaSets).
 */
export function splitReplicaSets(replicaSets: readonly ReplicaSetView[]): {
  readonly newReplicaSet: ReplicaSetView | null;
  readonly old: readonly ReplicaSetView[];
} {
  const sorted = [...replicaSets].sort(byCreation);
  const newReplicaSet = sorted.find(({ templateMatches }) => templateMatches) ?? null;
  return { newReplicaSet, old: sorted.filter((replicaSet) => replicaSet !== newReplicaSet) };
}

/** The number that the new replica set gets: one more than the highest of the old ones (MaxRevision). */
export function nextRevision(old: readonly ReplicaSetView[]): number {
  return old.reduce((highest, { revision }) => Math.max(highest, revision), 0) + 1;
}

/**
 * The revision annotations of an existing replica set that is (again) the new one, or null if they stand. A number
 * never goes down; the former number is kept in the history, the oldest entries of which make room
 * (SetNewReplicaSetAnnotations).
 */
export function adoptedRevision(
  replicaSet: ReplicaSetView,
  revision: number,
): { readonly revision: number; readonly revisionHistory: string } | null {
  if (replicaSet.revision >= revision) return null;
  if (replicaSet.revision === 0) return { revision, revisionHistory: replicaSet.revisionHistory };
  return { revision, revisionHistory: appendHistory(replicaSet.revisionHistory, String(replicaSet.revision)) };
}

/**
 * Old replica sets to delete, lowest revision first. Those beyond the limit that still want or have pods, or whose
 * status is stale, are passed over and not replaced by later ones (cleanupDeployment).
 */
export function replicaSetsBeyondHistory(
  deployment: DeploymentView,
  old: readonly ReplicaSetView[],
): readonly ReplicaSetView[] {
  if (deployment.revisionHistoryLimit === null) return [];
  const alive = old.filter(({ deleting }) => !deleting);
  const surplus = alive.length - deployment.revisionHistoryLimit;
  if (surplus <= 0) return [];
  return alive
    .sort((a, b) => a.revision - b.revision || byCreation(a, b))
    .slice(0, surplus)
    .filter(({ replicas, statusReplicas, observed }) => replicas === 0 && statusReplicas === 0 && observed);
}

/**
 * The replica set whose template `kubectl rollout undo` brings back; `toRevision` 0 is the one before the latest.
 * `unchanged`: its template is the Deployment's already (kubectl: "skipped rollback").
 * Throws ValueError with kubectl's text if the Deployment is paused or has no such revision.
 */
export function undoTarget(
  deployment: DeploymentView,
  replicaSets: readonly ReplicaSetView[],
  toRevision: number,
): { readonly replicaSet: ReplicaSetView; readonly unchanged: boolean } {
  if (toRevision < 0) throw new ValueError(`unable to find specified revision ${toRevision} in history`);
  if (deployment.paused) {
    throw new ValueError(
      "you cannot rollback a paused deployment; resume it first with 'kubectl rollout resume' and try again",
    );
  }
  const replicaSet = toRevision === 0 ? previous(replicaSets) : replicaSets.find((rs) => rs.revision === toRevision);
  if (replicaSet === undefined) {
    throw new ValueError(
      toRevision === 0
        ? `no rollout history found for deployment "${deployment.name}"`
        : `unable to find specified revision ${toRevision} in history`,
    );
  }
  return { replicaSet, unchanged: replicaSet.templateMatches };
}

function previous(replicaSets: readonly ReplicaSetView[]): ReplicaSetView | undefined {
  return [...replicaSets].sort((a, b) => b.revision - a.revision || byCreation(a, b))[1];
}

function appendHistory(history: string, revision: string): string {
  if (history === '') return revision;
  const entries = history.split(',');
  let chars = history.length + revision.length + 1;
  let start = 0;
  while (chars > REVISION_HISTORY_CHARS_MAX && start < entries.length) chars -= entries[start++]!.length + 1;
  return chars <= REVISION_HISTORY_CHARS_MAX ? [...entries.slice(start), revision].join(',') : history;
}
