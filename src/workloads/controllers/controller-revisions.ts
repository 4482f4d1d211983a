/**
 * ControllerRevisions of StatefulSets and DaemonSets: which revision the present template is, and which old ones go
 * (v1.34 pkg/controller/statefulset/stateful_set_control.go, pkg/controller/daemon/update.go).
 */
import { compareText } from '../../api/go-text.ts';
import type { Micros } from '../../sim/time.ts';

export interface RevisionView {
  readonly name: string;
  /** The revision number. */
  readonly revision: number;
  readonly createdMicros: Micros;
  /** Its template equals the workload's present one. */
  readonly templateMatches: boolean;
}

export type RevisionChange =
  | { readonly kind: 'create'; readonly name: string; readonly revision: number }
  | { readonly kind: 'renumber'; readonly name: string; readonly revision: number }
  | null;

/**
 * The revision of the present template: the latest one if it matches, an older one that matches (it is renumbered: a
 * rollback), or a new one named `newName` (getStatefulSetRevisions). `current` is the one named in the status, or the
 * update revision where there is none such.
 */
export function resolveRevisions(
  revisions: readonly RevisionView[],
  statusCurrentRevision: string,
  newName: string,
): { readonly current: string; readonly update: string; readonly change: RevisionChange } {
  const sorted = [...revisions].sort(byRevision);
  const latest = sorted.at(-1);
  const next = (latest?.revision ?? 0) + 1;
  const equal = sorted.findLast(({ templateMatches }) => templateMatches);
  const update = equal?.name ?? newName;
  const change: RevisionChange =
    equal === undefined
      ? { kind: 'create', name: newName, revision: next }
      : equal === latest
        ? null
        : { kind: 'renumber', name: equal.name, revision: next };
  const known = sorted.some(({ name }) => name === statusCurrentRevision);
  return { current: known ? statusCurrentRevision : update, update, change };
}

/**
 * Names of old revisions to delete, oldest first, so that `limit` remain beside those that are in use: the current and
 * update revisions and those of pods (truncateHistory).
 */
export function revisionsBeyondHistory(
  revisions: readonly RevisionView[],
  liveNames: readonly string[],
  limit: number,
): readonly string[] {
  const live = new Set(liveNames);
  const history = [...revisions].sort(byRevision).filter(({ name }) => !live.has(name));
  return history.slice(0, Math.max(0, history.length - limit)).map(({ name }) => name);
}

/**
 * The same for a DaemonSet, where `limit` counts the old revisions whether pods still use them or not, and those in use
 * are passed over (cleanupHistory). `old` are all but the present one; `liveNames` those of pods.
 */
export function daemonRevisionsBeyondHistory(
  old: readonly RevisionView[],
  liveNames: readonly string[],
  limit: number,
): readonly string[] {
  const live = new Set(liveNames);
  const idle = [...old].sort(byRevision).filter(({ name }) => !live.has(name));
  return idle.slice(0, Math.max(0, old.length - limit)).map(({ name }) => name);
}

/** history/controller_history.go SortControllerRevisions */
function byRevision(a: RevisionView, b: RevisionView): number {
  return a.revision - b.revision || a.createdMicros - b.createdMicros || compareText(a.name, b.name);
}
