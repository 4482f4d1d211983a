/** `kubectl rollout undo` of a Deployment (v1.34 kubectl/pkg/polymorphichelpers/rollback.go DeploymentRollbacker). */
import type { Deployment, ReplicaSet } from '../api/objects.ts';
import { ValueError } from '../api/value-error.ts';
import { type RolloutChange, rolledBack } from '../workloads/controllers/deployment-undo.ts';
import type { CreateContext } from './create-objects.ts';
import type { Target } from './scenario.ts';

/** Changes the Deployment; what kubectl would refuse, or has nothing to do for, becomes an event. */
export function undoRollout(context: CreateContext, target: Target, toRevision: number): void {
  const { cluster, events, api, startsAt } = context;
  const { kind, namespace, name } = target;
  const id = cluster.objects.find(kind, namespace, name);
  const tell = (message: string): void => events.event('Warning', 'RolloutFailed', message, target, 'headroom');
  if (id < 0) {
    tell(`${kind} ${namespace}/${name} not found`);
    return;
  }
  const deployment = cluster.objects.get(id) as Deployment;
  const replicaSets: ReplicaSet[] = [];
  for (const [, replicaSet] of cluster.objects.list<ReplicaSet>('ReplicaSet')) {
    const owner = replicaSet.metadata?.ownerReferences?.find(({ controller }) => controller);
    if (owner?.uid === deployment.metadata?.uid) replicaSets.push(replicaSet);
  }
  let change: RolloutChange;
  try {
    change = rolledBack(deployment, replicaSets, toRevision, startsAt);
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    tell(`error: ${error.message}`);
    return;
  }
  if (change.skipped !== null) tell(change.skipped);
  else api.updateObject(id, change.deployment);
}
