/**
 * What `kubectl rollout undo` makes of a Deployment (v1.34 kubectl/pkg/polymorphichelpers/rollback.go
 * DeploymentRollbacker.Rollback). Which revision is meant is decided in deployment-revisions.ts.
 */
import type { Deployment, ReplicaSet } from '../../api/objects.ts';
import type { Micros } from '../../sim/time.ts';
import { undoTarget } from './deployment-revisions.ts';
import { deploymentView, notCopied, replicaSetView, templateKey } from './deployment-views.ts';

export type RolloutChange =
  | { readonly skipped: null; readonly deployment: Deployment }
  /** The template is the Deployment's already: what kubectl says. */
  | { readonly skipped: string };

/**
 * The Deployment with the template and the annotations of an earlier replica set of its own; `toRevision` 0 is the one
 * before the latest. Throws ValueError with kubectl's text.
 */
export function rolledBack(
  deployment: Deployment,
  replicaSets: readonly ReplicaSet[],
  toRevision: number,
  startsAt: Micros,
): RolloutChange {
  const own = templateKey(deployment.spec.template);
  const views = replicaSets.map((replicaSet) => ({
    ...replicaSetView(replicaSet, startsAt),
    templateMatches: templateKey(replicaSet.spec.template) === own,
  }));
  const { replicaSet: meant, unchanged } = undoTarget(deploymentView(deployment, startsAt), views, toRevision);
  if (unchanged) return { skipped: `skipped rollback (current template already matches revision ${meant.revision})` };
  const source = replicaSets[views.indexOf(meant as (typeof views)[number])]!;
  const { 'pod-template-hash': _, ...labels } = source.spec.template.metadata?.labels ?? {};
  const kept = Object.entries(deployment.metadata?.annotations ?? {}).filter(([key]) => notCopied.includes(key));
  const taken = Object.entries(source.metadata?.annotations ?? {}).filter(([key]) => !notCopied.includes(key));
  return {
    skipped: null,
    deployment: {
      ...deployment,
      metadata: { ...deployment.metadata, annotations: Object.fromEntries([...kept, ...taken]) },
      spec: {
        ...deployment.spec,
        template: { ...source.spec.template, metadata: { ...source.spec.template.metadata, labels } },
      },
    },
  };
}
