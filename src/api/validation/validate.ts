/**
 * The rules of the API server that a schema cannot express: one function per kind, in the API server's words. They run
 * on objects whose types fit the schema; fields may be missing.
 */

import type { Diagnostic } from '../diagnostic.ts';
import type { Schemas } from '../kinds.ts';
import type { KubernetesObject } from '../objects.ts';
import type { ValueContext } from '../schema-errors.ts';
import { explainFindings } from '../schema-errors.ts';
import { validateAutoscaler, validateDisruptionBudget } from './autoscaling.ts';
import {
  validateCsiNode,
  validateLimitRange,
  validateNamespace,
  validateNode,
  validatePersistentVolume,
  validatePriorityClass,
  validateResourceQuota,
  validateService,
  validateStorageClass,
  validateVolumeClaim,
} from './cluster.ts';
import { validateCronJob, validateJob } from './jobs.ts';
import { validatePod } from './pod.ts';
import type { FeatureGates, Report } from './report.ts';
import type { SchedulerConfiguration } from './scheduler-config.ts';
import { validateSchedulerConfiguration } from './scheduler-config.ts';
import {
  validateDaemonSet,
  validateDeployment,
  validateReplicaSet,
  validateReplicationController,
  validateStatefulSet,
} from './workloads.ts';

/** Parts of objects that were found to be in order, for one load. */
export type InOrder = WeakSet<object>;

/** Runs the rules of a kind on an object and adds what they find. */
export function validateObject(
  kind: string,
  object: KubernetesObject,
  schemas: Schemas,
  where: ValueContext & { readonly inOrder: InOrder; readonly gates: FeatureGates },
  diagnostics: Diagnostic[],
): void {
  const report: Report = { ...where, diagnostics };
  // Each rule is given the kind that it is listed under.
  const rule = RULES[kind] as ((report: Report, object: KubernetesObject) => void) | undefined;
  rule?.(report, object);
  if (kind === 'KubeSchedulerConfiguration')
    checkPluginArguments(schemas, object as SchedulerConfiguration, where, diagnostics);
}

const RULES: Readonly<Record<string, unknown>> = {
  CSINode: validateCsiNode,
  CronJob: validateCronJob,
  DaemonSet: validateDaemonSet,
  Deployment: validateDeployment,
  HorizontalPodAutoscaler: validateAutoscaler,
  Job: validateJob,
  KubeSchedulerConfiguration: validateSchedulerConfiguration,
  LimitRange: validateLimitRange,
  Namespace: validateNamespace,
  Node: validateNode,
  PersistentVolume: validatePersistentVolume,
  PersistentVolumeClaim: validateVolumeClaim,
  Pod: validatePod,
  PodDisruptionBudget: validateDisruptionBudget,
  PriorityClass: validatePriorityClass,
  ReplicaSet: validateReplicaSet,
  ReplicationController: validateReplicationController,
  ResourceQuota: validateResourceQuota,
  Service: validateService,
  StatefulSet: validateStatefulSet,
  StorageClass: validateStorageClass,
};

const CONFIG_VERSION = 'kubescheduler.config.k8s.io/v1';

// Arguments of plugins are objects of their own kind, `<plugin>Args`; those of unknown plugins are the plugin's business.
function checkPluginArguments(
  schemas: Schemas,
  configuration: SchedulerConfiguration,
  where: ValueContext,
  diagnostics: Diagnostic[],
): void {
  for (const [profileIndex, profile] of (configuration.profiles ?? []).entries()) {
    for (const [index, { name, args }] of (profile.pluginConfig ?? []).entries()) {
      const id = `${CONFIG_VERSION}/${name}Args`;
      const found = Object.hasOwn(schemas.kinds, id) ? schemas.kinds[id] : undefined;
      if (found === undefined || args === undefined || found.validate(args)) continue;
      const resolve = (ref: string) => schemas.definitions[ref.replace('#/$defs/', '')];
      const schema = { schema: { $ref: `#/$defs/${found.definition}` }, resolve };
      const base = ['profiles', profileIndex, 'pluginConfig', index, 'args'];
      diagnostics.push(...explainFindings(found.validate.errors ?? [], args, schema, where, base));
    }
  }
}
