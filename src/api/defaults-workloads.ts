/**
 * Defaults of workloads and autoscalers as the API server fills them in: v1.34 pkg/apis/{apps,batch}/v1/defaults.go,
 * pkg/apis/autoscaling/v2/defaults.go. PodDisruptionBudgets have none in policy/v1.
 */
import { defaultClaimSpec, defaultPodTemplate } from './defaults-pod.ts';
import type {
  CronJob,
  DaemonSet,
  Deployment,
  HorizontalPodAutoscaler,
  HpaBehavior,
  HpaScalingRules,
  Job,
  JobSpec,
  MetricSpec,
  PodFailurePolicy,
  ReplicaSet,
  StatefulSet,
  UpdateStrategy,
} from './objects.ts';

const INT32_MAX = 2_147_483_647;

/** apps/v1 Deployment: 1 replica, RollingUpdate 25%/25%, 10 old revisions, 600 s to progress. */
export function defaultDeployment(deployment: Deployment): Deployment {
  const spec = deployment.spec;
  const type = spec.strategy?.type || 'RollingUpdate';
  const given = spec.strategy?.rollingUpdate;
  const rollingUpdate = {
    ...given,
    maxUnavailable: given?.maxUnavailable ?? '25%',
    maxSurge: given?.maxSurge ?? '25%',
  };
  return {
    ...deployment,
    spec: {
      ...spec,
      replicas: spec.replicas ?? 1,
      strategy: { ...spec.strategy, type, ...(type === 'RollingUpdate' && { rollingUpdate }) },
      revisionHistoryLimit: spec.revisionHistoryLimit ?? 10,
      progressDeadlineSeconds: spec.progressDeadlineSeconds ?? 600,
      template: defaultPodTemplate(spec.template),
    },
  };
}

/** apps/v1 ReplicaSet: 1 replica. */
export function defaultReplicaSet(replicaSet: ReplicaSet): ReplicaSet {
  const spec = replicaSet.spec;
  return {
    ...replicaSet,
    spec: { ...spec, replicas: spec.replicas ?? 1, template: defaultPodTemplate(spec.template) },
  };
}

/** apps/v1 StatefulSet: 1 replica, OrderedReady, RollingUpdate from partition 0, claims retained, 10 old revisions. */
export function defaultStatefulSet(statefulSet: StatefulSet): StatefulSet {
  const spec = statefulSet.spec;
  const retention = spec.persistentVolumeClaimRetentionPolicy;
  return {
    ...statefulSet,
    spec: {
      ...spec,
      replicas: spec.replicas ?? 1,
      podManagementPolicy: spec.podManagementPolicy || 'OrderedReady',
      updateStrategy: statefulSetStrategy(spec.updateStrategy),
      persistentVolumeClaimRetentionPolicy: {
        ...retention,
        whenDeleted: retention?.whenDeleted || 'Retain',
        whenScaled: retention?.whenScaled || 'Retain',
      },
      revisionHistoryLimit: spec.revisionHistoryLimit ?? 10,
      template: defaultPodTemplate(spec.template),
      ...(spec.volumeClaimTemplates && {
        volumeClaimTemplates: spec.volumeClaimTemplates.map((claim) => ({
          ...claim,
          spec: defaultClaimSpec(claim.spec ?? {}),
        })),
      }),
    },
  };
}

/** apps/v1 DaemonSet: RollingUpdate with 1 unavailable and no surge, 10 old revisions. */
export function defaultDaemonSet(daemonSet: DaemonSet): DaemonSet {
  const spec = daemonSet.spec;
  const type = spec.updateStrategy?.type || 'RollingUpdate';
  const given = spec.updateStrategy?.rollingUpdate;
  const rollingUpdate = { ...given, maxUnavailable: given?.maxUnavailable ?? 1, maxSurge: given?.maxSurge ?? 0 };
  return {
    ...daemonSet,
    spec: {
      ...spec,
      updateStrategy: { ...spec.updateStrategy, type, ...(type === 'RollingUpdate' && { rollingUpdate }) },
      revisionHistoryLimit: spec.revisionHistoryLimit ?? 10,
      template: defaultPodTemplate(spec.template),
    },
  };
}

/** batch/v1 Job: the labels of the template where it has none, and its spec's defaults. */
export function defaultJob(job: Job): Job {
  const templateLabels = job.spec.template.metadata?.labels;
  const hasLabels = Object.keys(job.metadata?.labels ?? {}).length > 0;
  return {
    ...job,
    ...(templateLabels && !hasLabels && { metadata: { ...job.metadata, labels: templateLabels } }),
    spec: defaultJobSpec(job.spec),
  };
}

/** batch/v1 CronJob: Allow, 3 successful and 1 failed job kept. The job template gets pod template defaults alone. */
export function defaultCronJob(cronJob: CronJob): CronJob {
  const { jobTemplate, ...spec } = cronJob.spec;
  const jobSpec = { ...jobTemplate.spec, template: defaultPodTemplate(jobTemplate.spec.template) };
  return {
    ...cronJob,
    spec: {
      ...spec,
      concurrencyPolicy: spec.concurrencyPolicy || 'Allow',
      suspend: spec.suspend ?? false,
      successfulJobsHistoryLimit: spec.successfulJobsHistoryLimit ?? 3,
      failedJobsHistoryLimit: spec.failedJobsHistoryLimit ?? 1,
      jobTemplate: { ...jobTemplate, spec: withPolicyDefaults(jobSpec) },
    },
  };
}

/** autoscaling/v2 HorizontalPodAutoscaler: minReplicas 1, 80% cpu where no metric is given, and its behavior. */
export function defaultHorizontalPodAutoscaler(hpa: HorizontalPodAutoscaler): HorizontalPodAutoscaler {
  const { behavior, metrics } = hpa.spec;
  const cpu: MetricSpec = {
    type: 'Resource',
    resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 80 } },
  };
  return {
    ...hpa,
    spec: {
      ...hpa.spec,
      minReplicas: hpa.spec.minReplicas ?? 1,
      metrics: metrics?.length ? metrics : [cpu],
      ...(behavior && { behavior: defaultHpaBehavior(behavior) }),
    },
  };
}

/**
 * The behavior of an HPA with both directions filled in. The stabilization window of scaling down stays absent: that is
 * the controller's flag.
 */
export function defaultHpaBehavior(behavior: HpaBehavior): HpaBehavior {
  return {
    ...behavior,
    scaleUp: scalingRules(behavior.scaleUp, {
      stabilizationWindowSeconds: 0,
      selectPolicy: 'Max',
      policies: [
        { type: 'Pods', value: 4, periodSeconds: 15 },
        { type: 'Percent', value: 100, periodSeconds: 15 },
      ],
    }),
    scaleDown: scalingRules(behavior.scaleDown, {
      selectPolicy: 'Max',
      policies: [{ type: 'Percent', value: 100, periodSeconds: 15 }],
    }),
  };
}

/** A rollingUpdate that is absent beside a given type stays absent. */
function statefulSetStrategy(strategy: UpdateStrategy | undefined): UpdateStrategy {
  const type = strategy?.type || 'RollingUpdate';
  const given = strategy?.rollingUpdate ?? (strategy?.type ? undefined : {});
  if (type !== 'RollingUpdate' || given === undefined)
    return { ...strategy, type, ...(given && { rollingUpdate: given }) };
  return { ...strategy, type, rollingUpdate: { ...given, partition: given.partition ?? 0 } };
}

function defaultJobSpec(spec: JobSpec): JobSpec {
  const single = spec.completions === undefined && spec.parallelism === undefined;
  const backoffLimit = spec.backoffLimitPerIndex === undefined ? 6 : INT32_MAX;
  return withPolicyDefaults({
    ...spec,
    ...(single && { completions: 1 }),
    parallelism: spec.parallelism ?? 1,
    backoffLimit: spec.backoffLimit ?? backoffLimit,
    completionMode: spec.completionMode ?? 'NonIndexed',
    suspend: spec.suspend ?? false,
    podReplacementPolicy: spec.podReplacementPolicy ?? (spec.podFailurePolicy ? 'Failed' : 'TerminatingOrFailed'),
    manualSelector: spec.manualSelector ?? false,
    template: defaultPodTemplate(spec.template),
  });
}

function withPolicyDefaults(spec: JobSpec): JobSpec {
  return spec.podFailurePolicy ? { ...spec, podFailurePolicy: defaultFailurePolicy(spec.podFailurePolicy) } : spec;
}

function defaultFailurePolicy(policy: PodFailurePolicy): PodFailurePolicy {
  return {
    ...policy,
    rules: policy.rules.map((rule) => ({
      ...rule,
      ...(rule.onPodConditions && {
        onPodConditions: rule.onPodConditions.map((pattern) => ({ ...pattern, status: pattern.status || 'True' })),
      }),
    })),
  };
}

function scalingRules(given: HpaScalingRules | undefined, defaults: HpaScalingRules): HpaScalingRules {
  const { tolerance } = given ?? {};
  const window = given?.stabilizationWindowSeconds ?? defaults.stabilizationWindowSeconds;
  return {
    ...(window !== undefined && { stabilizationWindowSeconds: window }),
    selectPolicy: given?.selectPolicy ?? defaults.selectPolicy,
    policies: given?.policies ?? defaults.policies,
    ...(tolerance !== undefined && { tolerance }),
  };
}
