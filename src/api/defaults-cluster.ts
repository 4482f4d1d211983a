/**
 * Defaults of nodes, services, storage, limits and priorities as the API server fills them in: v1.34
 * pkg/apis/core/v1/defaults.go, pkg/apis/{storage,scheduling}/v1/defaults.go.
 */
import { defaultClaimSpec, roundResourceList } from './defaults-pod.ts';
import type {
  LimitRange,
  LimitRangeItem,
  Namespace,
  Node,
  PersistentVolume,
  PersistentVolumeClaim,
  PriorityClass,
  ResourceList,
  ResourceQuota,
  Service,
  StorageClass,
} from './objects.ts';

/** v1 Node: allocatable is the capacity where it is absent; amounts rounded up to thousandths. */
export function defaultNode(node: Node): Node {
  const { capacity, allocatable } = node.status ?? {};
  const rounded = allocatable ?? capacity;
  return {
    ...node,
    status: {
      ...node.status,
      ...(capacity && { capacity: roundResourceList(capacity) }),
      ...(rounded && { allocatable: roundResourceList(rounded) }),
    },
  };
}

/** v1 Service, as far as traffic looks at it: type, affinity, protocols, target ports, traffic policies. */
export function defaultService(service: Service): Service {
  const spec = service.spec ?? {};
  const type = spec.type || 'ClusterIP';
  const external = type === 'LoadBalancer' || type === 'NodePort';
  const internalTrafficPolicy =
    spec.internalTrafficPolicy ?? (external || type === 'ClusterIP' ? 'Cluster' : undefined);
  return {
    ...service,
    spec: {
      ...spec,
      type,
      sessionAffinity: spec.sessionAffinity || 'None',
      ...(spec.ports && {
        ports: spec.ports.map((port) => ({
          ...port,
          protocol: port.protocol || 'TCP',
          targetPort: port.targetPort || port.port,
        })),
      }),
      ...(external && { externalTrafficPolicy: spec.externalTrafficPolicy || 'Cluster' }),
      ...(internalTrafficPolicy !== undefined && { internalTrafficPolicy }),
    },
  };
}

/** v1 Namespace: the label kubernetes.io/metadata.name, which namespace selectors use; phase Active. */
export function defaultNamespace(namespace: Namespace): Namespace {
  const name = namespace.metadata?.name;
  return {
    ...namespace,
    ...(name && {
      metadata: {
        ...namespace.metadata,
        labels: { ...namespace.metadata?.labels, 'kubernetes.io/metadata.name': name },
      },
    }),
    status: { ...namespace.status, phase: namespace.status?.phase || 'Active' },
  };
}

/** v1 LimitRange: of containers, max becomes the default limit, that the default request, and min what remains. */
export function defaultLimitRange(limitRange: LimitRange): LimitRange {
  const limits = limitRange.spec?.limits;
  return limits === undefined
    ? limitRange
    : { ...limitRange, spec: { ...limitRange.spec, limits: limits.map(defaultLimitRangeItem) } };
}

/** One item of a LimitRange with its defaults. */
export function defaultLimitRangeItem(item: LimitRangeItem): LimitRangeItem {
  const filled: LimitRangeItem = item.type === 'Container' ? fillContainerItem(item) : item;
  const rounded = (list: ResourceList | undefined) => list && roundResourceList(list);
  const { max, min, default: limit, defaultRequest, maxLimitRequestRatio } = filled;
  return {
    ...filled,
    ...(max && { max: rounded(max) }),
    ...(min && { min: rounded(min) }),
    ...(limit && { default: rounded(limit) }),
    ...(defaultRequest && { defaultRequest: rounded(defaultRequest) }),
    ...(maxLimitRequestRatio && { maxLimitRequestRatio: rounded(maxLimitRequestRatio) }),
  };
}

/** v1 ResourceQuota: amounts rounded up to thousandths. */
export function defaultResourceQuota(quota: ResourceQuota): ResourceQuota {
  const hard = quota.spec?.hard;
  return hard === undefined ? quota : { ...quota, spec: { ...quota.spec, hard: roundResourceList(hard) } };
}

/** v1 PersistentVolume: Pending, Retain, Filesystem. */
export function defaultPersistentVolume(volume: PersistentVolume): PersistentVolume {
  const spec = volume.spec ?? {};
  return {
    ...volume,
    spec: {
      ...spec,
      ...(spec.capacity && { capacity: roundResourceList(spec.capacity) }),
      persistentVolumeReclaimPolicy: spec.persistentVolumeReclaimPolicy || 'Retain',
      volumeMode: spec.volumeMode ?? 'Filesystem',
    },
    status: { ...volume.status, phase: volume.status?.phase || 'Pending' },
  };
}

/** v1 PersistentVolumeClaim: Pending, Filesystem. Its class is set by admission. */
export function defaultPersistentVolumeClaim(claim: PersistentVolumeClaim): PersistentVolumeClaim {
  return {
    ...claim,
    spec: defaultClaimSpec(claim.spec ?? {}),
    status: { ...claim.status, phase: claim.status?.phase || 'Pending' },
  };
}

/** storage/v1 StorageClass: Delete, Immediate. */
export function defaultStorageClass(storageClass: StorageClass): StorageClass {
  return {
    ...storageClass,
    reclaimPolicy: storageClass.reclaimPolicy ?? 'Delete',
    volumeBindingMode: storageClass.volumeBindingMode ?? 'Immediate',
  };
}

/** scheduling/v1 PriorityClass: PreemptLowerPriority. */
export function defaultPriorityClass(priorityClass: PriorityClass): PriorityClass {
  return { ...priorityClass, preemptionPolicy: priorityClass.preemptionPolicy ?? 'PreemptLowerPriority' };
}

function fillContainerItem(item: LimitRangeItem): LimitRangeItem {
  const limit = { ...item.max, ...item.default };
  return { ...item, default: limit, defaultRequest: { ...item.min, ...limit, ...item.defaultRequest } };
}
