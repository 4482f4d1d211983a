/**
 * StatefulSets, their pods and claims between the API's form and the decision core's
 * (v1.34 pkg/controller/statefulset/stateful_set_utils.go).
 */
import type {
  PersistentVolumeClaim,
  PodSpec,
  PodTemplateSpec,
  StatefulSet,
  StringMap,
  Volume,
} from '../../api/objects.ts';
import { claimNameOf } from './statefulset-claims.ts';
import type { ClaimOwner, ClaimRetentionPolicy, StatefulSetStatus, StatefulSetView } from './statefulset-types.ts';

/** The number at the end of a pod's name where what stands before it is the set's name; else -1 (getParentNameAndOrdinal). */
export function ordinalOf(pod: string, set: string): number {
  const match = /^(.*)-([0-9]+)$/.exec(pod);
  return match === null || match[1] !== set ? -1 : Number(match[2]);
}

export function retentionOf({ spec }: StatefulSet): ClaimRetentionPolicy {
  const policy = spec.persistentVolumeClaimRetentionPolicy;
  return {
    whenDeleted: policy?.whenDeleted === 'Delete' ? 'Delete' : 'Retain',
    whenScaled: policy?.whenScaled === 'Delete' ? 'Delete' : 'Retain',
  };
}

/** The set as the core reads it; MaxUnavailableStatefulSet is alpha in 1.34, and off. */
export function statefulSetView(set: StatefulSet, currentRevision: string, updateRevision: string): StatefulSetView {
  const { metadata, spec } = set;
  return {
    name: metadata?.name ?? '',
    replicas: spec.replicas ?? 1,
    ordinalsStart: spec.ordinals?.start ?? 0,
    podManagementPolicy: spec.podManagementPolicy === 'Parallel' ? 'Parallel' : 'OrderedReady',
    updateStrategy: spec.updateStrategy?.type === 'OnDelete' ? 'OnDelete' : 'RollingUpdate',
    partition: spec.updateStrategy?.rollingUpdate?.partition ?? 0,
    maxUnavailable: spec.updateStrategy?.rollingUpdate?.maxUnavailable ?? null,
    maxUnavailableEnabled: false,
    minReadySeconds: spec.minReadySeconds ?? 0,
    deleting: Boolean(metadata?.deletionTimestamp),
    claimTemplates: (spec.volumeClaimTemplates ?? []).map((template) => template.metadata?.name ?? ''),
    claimRetention: retentionOf(set),
    currentRevision,
    updateRevision,
  };
}

/** Labels of a pod: the template's and three of its own (initIdentity, setPodRevision). */
export function podLabelsOf(template: PodTemplateSpec, name: string, ordinal: number, revision: string): StringMap {
  return {
    ...template.metadata?.labels,
    'statefulset.kubernetes.io/pod-name': name,
    'apps.kubernetes.io/pod-index': String(ordinal),
    'controller-revision-hash': revision,
  };
}

/**
 * A pod's spec: the template's, its volumes of claim templates bound to its own claims (updateStorage). The host name,
 * which is the pod's, is left out: nothing here reads it, and it would make every pod's spec its own.
 */
export function podSpecOf(set: StatefulSet, template: PodTemplateSpec, ordinal: number): PodSpec {
  const claims = set.spec.volumeClaimTemplates ?? [];
  if (claims.length === 0) return template.spec;
  const name = set.metadata?.name ?? '';
  const own: Volume[] = claims.map((claim) => {
    const volume = claim.metadata?.name ?? '';
    return { name: volume, persistentVolumeClaim: { claimName: claimNameOf(volume, name, ordinal) } };
  });
  const others = (template.spec.volumes ?? []).filter((volume) => !own.some((each) => each.name === volume.name));
  return { ...template.spec, volumes: [...own, ...others] };
}

/** The claims of an ordinal, by name (getPersistentVolumeClaims). */
export function claimsOf(set: StatefulSet, ordinal: number): PersistentVolumeClaim[] {
  const { name = '', namespace = '' } = set.metadata ?? {};
  return (set.spec.volumeClaimTemplates ?? []).map((template) => ({
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    metadata: {
      ...template.metadata,
      name: claimNameOf(template.metadata?.name ?? '', name, ordinal),
      namespace,
      labels: { ...template.metadata?.labels, ...set.spec.selector.matchLabels },
    },
    spec: template.spec,
    status: { phase: 'Pending' },
  }));
}

/** Whose deletion takes the claim along, by its owner references. */
export function claimOwnerOf(claim: PersistentVolumeClaim, set: StatefulSet, podUid: string | null): ClaimOwner {
  const owners = claim.metadata?.ownerReferences ?? [];
  if (podUid !== null && owners.some(({ kind, uid }) => kind === 'Pod' && uid === podUid)) return 'pod';
  return owners.some(({ kind, uid }) => kind === 'StatefulSet' && uid === set.metadata?.uid) ? 'set' : 'none';
}

/** Does it belong to a pod that is gone, whose uid nobody has any more? (isClaimOwnedByPod of a former pod) */
export function isStaleClaim(claim: PersistentVolumeClaim, podUid: string | null): boolean {
  return (claim.metadata?.ownerReferences ?? []).some(({ kind, uid }) => kind === 'Pod' && uid !== podUid);
}

/** The claim with the owner that it should have (updateClaimOwnerRefForSetAndPod). */
export function withClaimOwner(
  claim: PersistentVolumeClaim,
  set: StatefulSet,
  pod: { readonly name: string; readonly uid: string },
  owner: ClaimOwner,
): PersistentVolumeClaim {
  const others = (claim.metadata?.ownerReferences ?? []).filter(
    ({ kind, uid }) => !(kind === 'Pod' && uid === pod.uid) && !(kind === 'StatefulSet' && uid === set.metadata?.uid),
  );
  const { name = '', uid } = set.metadata ?? {};
  const added = {
    none: [],
    set: [{ apiVersion: 'apps/v1', kind: 'StatefulSet', name, uid, controller: true, blockOwnerDeletion: true }],
    pod: [{ apiVersion: 'v1', kind: 'Pod', name: pod.name, uid: pod.uid, controller: true, blockOwnerDeletion: true }],
  }[owner];
  return { ...claim, metadata: { ...claim.metadata, ownerReferences: [...others, ...added] } };
}

export function statusObject(set: StatefulSet, status: StatefulSetStatus): object {
  const { collisionCount = 0, conditions } = set.status ?? {};
  return {
    observedGeneration: set.metadata?.generation ?? 1,
    ...status,
    collisionCount,
    ...(conditions !== undefined && { conditions }),
  };
}

/** Has the status to be written? (inconsistentStatus) */
export function statusChanged({ metadata, status }: StatefulSet, wanted: StatefulSetStatus): boolean {
  return (
    (metadata?.generation ?? 1) > (status?.observedGeneration ?? 0) ||
    wanted.replicas !== (status?.replicas ?? 0) ||
    wanted.currentReplicas !== (status?.currentReplicas ?? 0) ||
    wanted.readyReplicas !== (status?.readyReplicas ?? 0) ||
    wanted.availableReplicas !== (status?.availableReplicas ?? 0) ||
    wanted.updatedReplicas !== (status?.updatedReplicas ?? 0) ||
    wanted.currentRevision !== (status?.currentRevision ?? '') ||
    wanted.updateRevision !== (status?.updateRevision ?? '')
  );
}
