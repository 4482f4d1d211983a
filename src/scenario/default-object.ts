/** Defaults of an object of any simulated kind, as the API server fills them in before it stores the object. */
import * as defaults from '../api/defaults.ts';
import type { KubernetesObject } from '../api/objects.ts';

type Defaulter = (object: never) => KubernetesObject;

const defaulters: Readonly<Record<string, Defaulter>> = {
  Node: defaults.defaultNode,
  Namespace: defaults.defaultNamespace,
  Service: defaults.defaultService,
  LimitRange: defaults.defaultLimitRange,
  ResourceQuota: defaults.defaultResourceQuota,
  PersistentVolume: defaults.defaultPersistentVolume,
  PersistentVolumeClaim: defaults.defaultPersistentVolumeClaim,
  StorageClass: defaults.defaultStorageClass,
  PriorityClass: defaults.defaultPriorityClass,
  Pod: defaults.defaultPod,
  Deployment: defaults.defaultDeployment,
  ReplicaSet: defaults.defaultReplicaSet,
  StatefulSet: defaults.defaultStatefulSet,
  DaemonSet: defaults.defaultDaemonSet,
  Job: defaults.defaultJob,
  CronJob: defaults.defaultCronJob,
  HorizontalPodAutoscaler: defaults.defaultHorizontalPodAutoscaler,
};

/** The object with its defaults; kinds that have none come back as they are. */
export function defaultObject(object: KubernetesObject): KubernetesObject {
  const defaulter = Object.hasOwn(defaulters, object.kind ?? '') ? defaulters[object.kind!] : undefined;
  return defaulter === undefined ? object : defaulter(object as never);
}
