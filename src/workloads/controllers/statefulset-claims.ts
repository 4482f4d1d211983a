/**
 * Claims of StatefulSet pods (v1.34 pkg/controller/statefulset/{stateful_set_utils,stateful_pod_control}.go):
 * their names, whose deletion takes them along, and the texts about them.
 */
import type { ControllerEvent } from './controller-types.ts';
import type { ClaimOwner, ClaimRetentionPolicy } from './statefulset-types.ts';

/** The claim that a template gives the pod of that ordinal (getPersistentVolumeClaimName). */
export function claimNameOf(template: string, set: string, ordinal: number): string {
  return `${template}-${set}-${ordinal}`;
}

/**
 * Who should own the claims of a pod; `condemned`: the pod is outside of the set's ordinals and will be scaled away.
 * Only then do its claims belong to it and go with it (updateClaimOwnerRefForSetAndPod).
 */
export function claimOwnerFor(policy: ClaimRetentionPolicy, condemned: boolean): ClaimOwner {
  if (policy.whenScaled === 'Delete' && condemned) return 'pod';
  return policy.whenDeleted === 'Delete' ? 'set' : 'none';
}

/** Do the owner references say what the policy asks? (claimOwnerMatchesSetAndPod) */
export function claimsMatch(policy: ClaimRetentionPolicy, owner: ClaimOwner, condemned: boolean): boolean {
  return owner === claimOwnerFor(policy, condemned);
}

/** What the controller says when it has made a claim (recordClaimEvent). */
export function claimCreatedEvent(claim: string, pod: string, set: string): ControllerEvent {
  return {
    type: 'Normal',
    reason: 'SuccessfulCreate',
    message: `create Claim ${claim} Pod ${pod} in StatefulSet ${set} success`,
  };
}

/** What it says when the API server refuses a claim (recordClaimEvent). */
export function claimFailedEvent(claim: string, pod: string, set: string, error: string): ControllerEvent {
  const message = `create Claim ${claim} for Pod ${pod} in StatefulSet ${set} failed error: ${error}`;
  return { type: 'Warning', reason: 'FailedCreate', message };
}

/** What the controller says when the API server refuses a pod or its deletion (recordPodEvent). */
export function podFailedEvent(verb: 'create' | 'delete', pod: string, set: string, error: string): ControllerEvent {
  return {
    type: 'Warning',
    reason: verb === 'create' ? 'FailedCreate' : 'FailedDelete',
    message: `${verb} Pod ${pod} in StatefulSet ${set} failed error: ${error}`,
  };
}
