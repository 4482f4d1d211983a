/**
 * What the StatefulSet controller sees and what it wants done.
 */

import type { IntOrString } from '../../api/objects-meta.ts';
import type { Micros } from '../../sim/time.ts';
import type { ControllerEvent, PodPhase } from './controller-types.ts';

/** `.spec.persistentVolumeClaimRetentionPolicy` */
export interface ClaimRetentionPolicy {
  readonly whenDeleted: 'Retain' | 'Delete';
  readonly whenScaled: 'Retain' | 'Delete';
}

/**
 * Whose deletion takes a pod's claims along (their owner reference): nobody's, the StatefulSet's or the pod's own.
 */
export type ClaimOwner = 'none' | 'set' | 'pod';

export interface StatefulSetView {
  readonly name: string;
  readonly replicas: number;
  /** `.spec.ordinals.start` */
  readonly ordinalsStart: number;
  readonly podManagementPolicy: 'OrderedReady' | 'Parallel';
  readonly updateStrategy: 'RollingUpdate' | 'OnDelete';
  /** Pods below this ordinal (counted from the first) keep the current revision; 0 by default. */
  readonly partition: number;
  /** Read only with the gate MaxUnavailableStatefulSet; null: 1. */
  readonly maxUnavailable: IntOrString | null;
  readonly maxUnavailableEnabled: boolean;
  readonly minReadySeconds: number;
  readonly deleting: boolean;
  /** Names of `.spec.volumeClaimTemplates`. */
  readonly claimTemplates: readonly string[];
  readonly claimRetention: ClaimRetentionPolicy;
  /** Names of the revisions of pods that stay behind and of the present template. */
  readonly currentRevision: string;
  readonly updateRevision: string;
}

export interface StatefulPodView {
  readonly name: string;
  /** The number at the end of the name; pods without one are ignored (-1). */
  readonly ordinal: number;
  readonly phase: PodPhase;
  /** Null: not ready. */
  readonly readySinceMicros: Micros | null;
  readonly deleting: boolean;
  /** The controller-revision-hash label. */
  readonly revision: string;
  /** Owner of its claims; not read without claim templates. */
  readonly claimOwner: ClaimOwner;
  /** A claim that its volumes name does not exist. Read for Pending pods. */
  readonly claimMissing: boolean;
}

export interface StatefulSetInput {
  readonly set: StatefulSetView;
  readonly pods: readonly StatefulPodView[];
  /** Ordinals without a pod whose claims still belong to a former pod of that name: they wait for their end. */
  readonly staleClaimOrdinals: readonly number[];
  readonly nowMicros: Micros;
}

/**
 * In order; the first that the API server refuses ends the pass. With Parallel, the actions on pods that should exist
 * go out in batches of 1, 2, 4, ... (replicaset.ts slowStart).
 */
export type StatefulSetAction =
  | { readonly kind: 'createPod'; readonly name: string; readonly ordinal: number; readonly revision: string }
  | { readonly kind: 'deletePod'; readonly name: string }
  | { readonly kind: 'createClaims'; readonly pod: string }
  | { readonly kind: 'setClaimOwner'; readonly pod: string; readonly owner: ClaimOwner };

export interface StatefulSetStatus {
  readonly replicas: number;
  readonly readyReplicas: number;
  readonly availableReplicas: number;
  readonly currentReplicas: number;
  readonly updatedReplicas: number;
  readonly currentRevision: string;
  readonly updateRevision: string;
}

export interface StatefulSetOutcome {
  readonly actions: readonly StatefulSetAction[];
  /** As they are written when all actions succeed. */
  readonly events: readonly ControllerEvent[];
  readonly status: StatefulSetStatus;
}
