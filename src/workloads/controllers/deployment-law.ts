/**
 * What a Deployment's controller must never do of its own accord, asserted at every pass: put its replica sets above the
 * surge, or take pods so that fewer stay available than the rolling update's minimum. What was so before the pass (a
 * smaller `replicas`, a stricter strategy, pods that failed) is not its doing.
 */
import { assert } from '../../sim/invariant.ts';
import {
  activeReplicaSets,
  availableReplicas,
  maxSurgeOf,
  minAvailableOf,
  specReplicas,
} from './deployment-replicas.ts';
import type { DeploymentAction, DeploymentView, ReplicaSetView } from './deployment-types.ts';

/** Throws InvariantError when carrying out `actions` on `replicaSets` would break a limit that held. */
export function checkLimits(
  deployment: DeploymentView,
  replicaSets: readonly ReplicaSetView[],
  actions: readonly DeploymentAction[],
): void {
  const sizes = new Map(replicaSets.map(({ name, replicas }) => [name, replicas]));
  for (const action of actions) {
    if (action.kind === 'createReplicaSet' || action.kind === 'scaleReplicaSet')
      sizes.set(action.name, action.replicas);
  }
  let total = 0;
  for (const replicas of sizes.values()) total += replicas;
  const allowed = Math.max(specReplicas(replicaSets), deployment.replicas + maxSurgeOf(deployment));
  assert(total <= allowed, () => `deployment ${deployment.name}: scaled to ${total} pods, ${allowed} are allowed`);

  // A change of size by the user is spread in proportion, whatever is available.
  const resized = activeReplicaSets(replicaSets).some(
    ({ desiredReplicas }) => desiredReplicas !== null && desiredReplicas !== deployment.replicas,
  );
  if (deployment.paused || resized || deployment.strategy !== 'RollingUpdate') return;
  // A replica set gives up its unavailable pods first.
  const left = replicaSets.reduce((sum, { name, availableReplicas: own }) => sum + Math.min(own, sizes.get(name)!), 0);
  const least = Math.min(availableReplicas(replicaSets), minAvailableOf(deployment));
  assert(left >= least, () => `deployment ${deployment.name}: leaves ${left} pods available, ${least} must stay`);
}
