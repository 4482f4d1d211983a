/**
 * What the Deployment controller sees and what it wants done.
 */

import type { IntOrString } from '../../api/objects-meta.ts';
import type { Micros } from '../../sim/time.ts';
import type { Condition, ControllerEvent } from './controller-types.ts';

/** `.status` of a Deployment, as far as the controller computes it. */
export interface DeploymentStatus {
  readonly replicas: number;
  readonly updatedReplicas: number;
  readonly readyReplicas: number;
  readonly availableReplicas: number;
  readonly unavailableReplicas: number;
  readonly conditions: readonly Condition[];
}

export interface DeploymentView {
  readonly name: string;
  readonly replicas: number;
  readonly strategy: 'RollingUpdate' | 'Recreate';
  /** Null where unset; the API server defaults both to 25%. Not read for Recreate. */
  readonly maxSurge: IntOrString | null;
  readonly maxUnavailable: IntOrString | null;
  readonly minReadySeconds: number;
  /** Null: no deadline (unset or the largest int32). */
  readonly progressDeadlineSeconds: number | null;
  /** Null: keep all old replica sets. */
  readonly revisionHistoryLimit: number | null;
  readonly paused: boolean;
  /** Has a deletionTimestamp: only the status is kept up. */
  readonly deleting: boolean;
  /** The deployment.kubernetes.io/revision annotation, 0 if none. */
  readonly revision: number;
  /** `.status.observedGeneration` has reached `.metadata.generation`: the status speaks of this spec. */
  readonly observed: boolean;
  readonly status: DeploymentStatus;
}

export interface ReplicaSetView {
  readonly name: string;
  readonly createdMicros: Micros;
  /** Its pod template equals the Deployment's, the hash label aside. */
  readonly templateMatches: boolean;
  /** `.spec.replicas`. */
  readonly replicas: number;
  readonly minReadySeconds: number;
  readonly statusReplicas: number;
  readonly readyReplicas: number;
  readonly availableReplicas: number;
  /** `.status.observedGeneration` has reached `.metadata.generation`. */
  readonly observed: boolean;
  readonly deleting: boolean;
  /** The deployment.kubernetes.io/desired-replicas annotation; null if missing or no number. */
  readonly desiredReplicas: number | null;
  /** The deployment.kubernetes.io/max-replicas annotation; null if missing or no number. */
  readonly maxReplicas: number | null;
  /** The deployment.kubernetes.io/revision annotation, 0 if none. */
  readonly revision: number;
  /** The deployment.kubernetes.io/revision-history annotation, '' if none. */
  readonly revisionHistory: string;
  /** Its ReplicaFailure condition. */
  readonly failure: Condition | null;
}

export interface DeploymentInput {
  readonly deployment: DeploymentView;
  /** All replica sets that the Deployment controls, in any order. */
  readonly replicaSets: readonly ReplicaSetView[];
  /** The name that a new replica set would get: deployment name and template hash. */
  readonly newReplicaSetName: string;
  /** For Recreate: a pod of a replica set that is not the new one still exists and is neither Succeeded nor Failed. */
  readonly oldPodsRunning: boolean;
  readonly nowMicros: Micros;
}

/** What is to be written, in order. `desiredReplicas` and `maxReplicas` are the annotations to set. */
export type DeploymentAction =
  | {
      readonly kind: 'createReplicaSet';
      readonly name: string;
      readonly replicas: number;
      readonly revision: number;
      readonly desiredReplicas: number;
      readonly maxReplicas: number;
    }
  | {
      /** Sets `.spec.replicas` (it may be unchanged when only the annotations are stale). */
      readonly kind: 'scaleReplicaSet';
      readonly name: string;
      readonly replicas: number;
      readonly desiredReplicas: number;
      readonly maxReplicas: number;
    }
  | {
      /** The new replica set takes over revision number and minReadySeconds. */
      readonly kind: 'annotateReplicaSet';
      readonly name: string;
      readonly revision: number;
      readonly revisionHistory: string;
      readonly minReadySeconds: number;
    }
  | { readonly kind: 'deleteReplicaSet'; readonly name: string }
  | { readonly kind: 'setDeploymentRevision'; readonly revision: number };

export interface DeploymentOutcome {
  readonly actions: readonly DeploymentAction[];
  readonly events: readonly ControllerEvent[];
  /** The whole new status; written if it differs from the old one. */
  readonly status: DeploymentStatus;
  /** When to look again for a missed progress deadline; null: no need. */
  readonly requeueAfterMicros: Micros | null;
}
