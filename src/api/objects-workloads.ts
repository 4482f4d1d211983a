/**
 * Workloads and what scales and protects them: apps/v1, batch/v1, autoscaling/v2, policy/v1, scheduling/v1 (v1.34).
 */
import type {
  Condition,
  IntOrString,
  KubernetesObject,
  LabelSelector,
  ObjectMeta,
  ObjectReference,
  StringMap,
  Timestamp,
} from './objects-meta.ts';
import type { PersistentVolumeClaimTemplate, PodTemplateSpec } from './objects-pod.ts';
import type { QuantityInput } from './quantity.ts';

/** The parameters of rolling updates of Deployment, DaemonSet and StatefulSet. */
export interface RollingUpdate {
  readonly maxUnavailable?: IntOrString | undefined;
  readonly maxSurge?: IntOrString | undefined;
  /** StatefulSet only. */
  readonly partition?: number | undefined;
}

/** DeploymentStrategy, DaemonSetUpdateStrategy, StatefulSetUpdateStrategy. */
export interface UpdateStrategy {
  readonly type?: string | undefined;
  readonly rollingUpdate?: RollingUpdate | undefined;
}

/** The statuses of workloads, as far as a snapshot of a cluster needs them. */
export interface WorkloadStatus {
  readonly observedGeneration?: number | undefined;
  readonly replicas?: number | undefined;
  readonly readyReplicas?: number | undefined;
  readonly availableReplicas?: number | undefined;
  readonly unavailableReplicas?: number | undefined;
  readonly updatedReplicas?: number | undefined;
  readonly currentReplicas?: number | undefined;
  readonly fullyLabeledReplicas?: number | undefined;
  readonly currentRevision?: string | undefined;
  readonly updateRevision?: string | undefined;
  readonly collisionCount?: number | undefined;
  readonly conditions?: readonly Condition[] | undefined;
}

/** apps/v1 DeploymentSpec. */
export interface DeploymentSpec {
  readonly replicas?: number | undefined;
  readonly selector: LabelSelector;
  readonly template: PodTemplateSpec;
  readonly strategy?: UpdateStrategy | undefined;
  readonly minReadySeconds?: number | undefined;
  readonly revisionHistoryLimit?: number | undefined;
  readonly paused?: boolean | undefined;
  readonly progressDeadlineSeconds?: number | undefined;
}

/** apps/v1 Deployment. */
export interface Deployment extends KubernetesObject {
  readonly spec: DeploymentSpec;
  readonly status?: WorkloadStatus | undefined;
}

/** apps/v1 ReplicaSetSpec. */
export interface ReplicaSetSpec {
  readonly replicas?: number | undefined;
  readonly minReadySeconds?: number | undefined;
  readonly selector: LabelSelector;
  readonly template: PodTemplateSpec;
}

/** apps/v1 ReplicaSet. */
export interface ReplicaSet extends KubernetesObject {
  readonly spec: ReplicaSetSpec;
  readonly status?: WorkloadStatus | undefined;
}

/** apps/v1 StatefulSetSpec. */
export interface StatefulSetSpec {
  readonly replicas?: number | undefined;
  readonly selector: LabelSelector;
  readonly template: PodTemplateSpec;
  readonly volumeClaimTemplates?: readonly PersistentVolumeClaimTemplate[] | undefined;
  readonly serviceName?: string | undefined;
  readonly podManagementPolicy?: string | undefined;
  readonly updateStrategy?: UpdateStrategy | undefined;
  readonly revisionHistoryLimit?: number | undefined;
  readonly minReadySeconds?: number | undefined;
  readonly persistentVolumeClaimRetentionPolicy?:
    | { readonly whenDeleted?: string | undefined; readonly whenScaled?: string | undefined }
    | undefined;
  readonly ordinals?: { readonly start?: number | undefined } | undefined;
}

/** apps/v1 StatefulSet. */
export interface StatefulSet extends KubernetesObject {
  readonly spec: StatefulSetSpec;
  readonly status?: WorkloadStatus | undefined;
}

/** apps/v1 DaemonSetSpec. */
export interface DaemonSetSpec {
  readonly selector: LabelSelector;
  readonly template: PodTemplateSpec;
  readonly updateStrategy?: UpdateStrategy | undefined;
  readonly minReadySeconds?: number | undefined;
  readonly revisionHistoryLimit?: number | undefined;
}

/** apps/v1 DaemonSet. */
export interface DaemonSet extends KubernetesObject {
  readonly spec: DaemonSetSpec;
  readonly status?: object | undefined;
}

/** batch/v1 PodFailurePolicy. */
export interface PodFailurePolicy {
  readonly rules: readonly {
    readonly action: string;
    readonly onExitCodes?:
      | { readonly containerName?: string | undefined; readonly operator: string; readonly values: readonly number[] }
      | undefined;
    readonly onPodConditions?: readonly { readonly type: string; readonly status?: string | undefined }[] | undefined;
  }[];
}

/** batch/v1 JobSpec. */
export interface JobSpec {
  readonly parallelism?: number | undefined;
  readonly completions?: number | undefined;
  readonly activeDeadlineSeconds?: number | undefined;
  readonly podFailurePolicy?: PodFailurePolicy | undefined;
  readonly successPolicy?:
    | {
        readonly rules: readonly {
          readonly succeededIndexes?: string | undefined;
          readonly succeededCount?: number | undefined;
        }[];
      }
    | undefined;
  readonly backoffLimit?: number | undefined;
  readonly backoffLimitPerIndex?: number | undefined;
  readonly maxFailedIndexes?: number | undefined;
  readonly selector?: LabelSelector | undefined;
  readonly manualSelector?: boolean | undefined;
  readonly template: PodTemplateSpec;
  readonly ttlSecondsAfterFinished?: number | undefined;
  readonly completionMode?: string | undefined;
  readonly suspend?: boolean | undefined;
  readonly podReplacementPolicy?: string | undefined;
  readonly managedBy?: string | undefined;
}

/** batch/v1 Job. */
export interface Job extends KubernetesObject {
  readonly spec: JobSpec;
  readonly status?: JobStatus | undefined;
}

/** batch/v1 JobStatus. */
export interface JobStatus {
  readonly conditions?: readonly Condition[] | undefined;
  readonly startTime?: Timestamp | null | undefined;
  readonly completionTime?: Timestamp | null | undefined;
  readonly active?: number | undefined;
  readonly succeeded?: number | undefined;
  readonly failed?: number | undefined;
  readonly ready?: number | undefined;
  readonly completedIndexes?: string | undefined;
  readonly failedIndexes?: string | undefined;
}

/** batch/v1 CronJobSpec. */
export interface CronJobSpec {
  readonly schedule: string;
  readonly timeZone?: string | undefined;
  readonly startingDeadlineSeconds?: number | undefined;
  readonly concurrencyPolicy?: string | undefined;
  readonly suspend?: boolean | undefined;
  readonly jobTemplate: { readonly metadata?: ObjectMeta | undefined; readonly spec: JobSpec };
  readonly successfulJobsHistoryLimit?: number | undefined;
  readonly failedJobsHistoryLimit?: number | undefined;
}

/** batch/v1 CronJob. */
export interface CronJob extends KubernetesObject {
  readonly spec: CronJobSpec;
  readonly status?:
    | {
        readonly active?: readonly ObjectReference[] | undefined;
        readonly lastScheduleTime?: Timestamp | null | undefined;
        readonly lastSuccessfulTime?: Timestamp | null | undefined;
      }
    | undefined;
}

/** policy/v1 PodDisruptionBudgetSpec. */
export interface PodDisruptionBudgetSpec {
  readonly minAvailable?: IntOrString | undefined;
  readonly maxUnavailable?: IntOrString | undefined;
  readonly selector?: LabelSelector | null | undefined;
  readonly unhealthyPodEvictionPolicy?: string | undefined;
}

/** policy/v1 PodDisruptionBudget. */
export interface PodDisruptionBudget extends KubernetesObject {
  readonly spec: PodDisruptionBudgetSpec;
  readonly status?:
    | {
        readonly observedGeneration?: number | undefined;
        readonly disruptedPods?: { readonly [podName: string]: Timestamp } | undefined;
        readonly disruptionsAllowed?: number | undefined;
        readonly currentHealthy?: number | undefined;
        readonly desiredHealthy?: number | undefined;
        readonly expectedPods?: number | undefined;
        readonly conditions?: readonly Condition[] | undefined;
      }
    | undefined;
}

/** autoscaling/v2 MetricTarget. */
export interface MetricTarget {
  readonly type: string;
  readonly value?: QuantityInput | undefined;
  readonly averageValue?: QuantityInput | undefined;
  readonly averageUtilization?: number | undefined;
}

/** autoscaling/v2 MetricIdentifier. */
export interface MetricIdentifier {
  readonly name: string;
  readonly selector?: LabelSelector | undefined;
}

/** autoscaling/v2 MetricSpec: `type` names the one source that is set. */
export interface MetricSpec {
  readonly type: string;
  readonly resource?: { readonly name: string; readonly target: MetricTarget } | undefined;
  readonly containerResource?:
    | { readonly name: string; readonly container: string; readonly target: MetricTarget }
    | undefined;
  readonly pods?: { readonly metric: MetricIdentifier; readonly target: MetricTarget } | undefined;
  readonly object?:
    | {
        readonly describedObject: ObjectReference;
        readonly metric: MetricIdentifier;
        readonly target: MetricTarget;
      }
    | undefined;
  readonly external?: { readonly metric: MetricIdentifier; readonly target: MetricTarget } | undefined;
}

/** autoscaling/v2 HPAScalingRules. */
export interface HpaScalingRules {
  readonly stabilizationWindowSeconds?: number | undefined;
  readonly selectPolicy?: string | undefined;
  readonly policies?:
    | readonly { readonly type: string; readonly value: number; readonly periodSeconds: number }[]
    | undefined;
  readonly tolerance?: QuantityInput | undefined;
}

/** autoscaling/v2 HorizontalPodAutoscalerBehavior. */
export interface HpaBehavior {
  readonly scaleUp?: HpaScalingRules | undefined;
  readonly scaleDown?: HpaScalingRules | undefined;
}

/** autoscaling/v2 HorizontalPodAutoscalerSpec. */
export interface HorizontalPodAutoscalerSpec {
  readonly scaleTargetRef: { readonly apiVersion?: string | undefined; readonly kind: string; readonly name: string };
  readonly minReplicas?: number | undefined;
  readonly maxReplicas: number;
  readonly metrics?: readonly MetricSpec[] | undefined;
  readonly behavior?: HpaBehavior | undefined;
}

/** autoscaling/v2 HorizontalPodAutoscaler. */
export interface HorizontalPodAutoscaler extends KubernetesObject {
  readonly spec: HorizontalPodAutoscalerSpec;
  readonly status?:
    | {
        readonly observedGeneration?: number | undefined;
        readonly lastScaleTime?: Timestamp | null | undefined;
        readonly currentReplicas?: number | undefined;
        readonly desiredReplicas?: number | undefined;
        readonly currentMetrics?: readonly object[] | null | undefined;
        readonly conditions?: readonly Condition[] | undefined;
      }
    | undefined;
}

/** scheduling/v1 PriorityClass. */
export interface PriorityClass extends KubernetesObject {
  readonly value: number;
  readonly globalDefault?: boolean | undefined;
  readonly description?: string | undefined;
  readonly preemptionPolicy?: string | undefined;
}

/** v1.ReplicationController: only an owner and a target of services' spreading. */
export interface ReplicationController extends KubernetesObject {
  readonly spec?:
    | {
        readonly replicas?: number | undefined;
        readonly selector?: StringMap | undefined;
        readonly template?: PodTemplateSpec | undefined;
      }
    | undefined;
}
