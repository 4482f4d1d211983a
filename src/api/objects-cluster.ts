/**
 * Objects that a cluster is made of: nodes, services, storage, namespaces and their limits (v1.34 core/v1, storage/v1).
 */
import type {
  Condition,
  IntOrString,
  KubernetesObject,
  ObjectReference,
  ResourceList,
  StringMap,
  Timestamp,
} from './objects-meta.ts';
import type { NodeSelector, PersistentVolumeClaimSpec } from './objects-pod.ts';

/** v1.Taint. */
export interface Taint {
  readonly key: string;
  readonly value?: string | undefined;
  readonly effect: string;
  readonly timeAdded?: Timestamp | null | undefined;
}

/** v1.NodeSpec. */
export interface NodeSpec {
  readonly unschedulable?: boolean | undefined;
  readonly taints?: readonly Taint[] | undefined;
  readonly providerID?: string | undefined;
  readonly podCIDR?: string | undefined;
  readonly podCIDRs?: readonly string[] | undefined;
}

/** v1.NodeStatus. */
export interface NodeStatus {
  readonly capacity?: ResourceList | undefined;
  readonly allocatable?: ResourceList | undefined;
  readonly conditions?: readonly Condition[] | undefined;
  readonly images?:
    | readonly { readonly names?: readonly string[] | null | undefined; readonly sizeBytes?: number | undefined }[]
    | undefined;
  readonly nodeInfo?: { readonly [field: string]: string } | undefined;
  readonly declaredFeatures?: readonly string[] | undefined;
  readonly volumesAttached?: readonly { readonly name: string; readonly devicePath: string }[] | undefined;
  readonly volumesInUse?: readonly string[] | undefined;
}

/** v1.Node. */
export interface Node extends KubernetesObject {
  readonly spec?: NodeSpec | undefined;
  readonly status?: NodeStatus | undefined;
}

/** v1.ServiceSpec. */
export interface ServiceSpec {
  readonly selector?: StringMap | undefined;
  readonly type?: string | undefined;
  readonly clusterIP?: string | undefined;
  readonly externalName?: string | undefined;
  readonly publishNotReadyAddresses?: boolean | undefined;
  readonly sessionAffinity?: string | undefined;
  readonly internalTrafficPolicy?: string | undefined;
  readonly externalTrafficPolicy?: string | undefined;
  readonly trafficDistribution?: string | undefined;
  readonly ports?:
    | readonly {
        readonly name?: string | undefined;
        readonly port: number;
        readonly targetPort?: IntOrString | undefined;
        readonly protocol?: string | undefined;
        readonly nodePort?: number | undefined;
      }[]
    | undefined;
}

/** v1.Service. */
export interface Service extends KubernetesObject {
  readonly spec?: ServiceSpec | undefined;
}

/** v1.Namespace. */
export interface Namespace extends KubernetesObject {
  readonly status?: { readonly phase?: string | undefined } | undefined;
}

/** v1.ScopedResourceSelectorRequirement. */
export interface ScopedResourceSelectorRequirement {
  readonly scopeName: string;
  readonly operator: string;
  readonly values?: readonly string[] | undefined;
}

/** v1.ResourceQuota. */
export interface ResourceQuota extends KubernetesObject {
  readonly spec?:
    | {
        readonly hard?: ResourceList | undefined;
        readonly scopes?: readonly string[] | undefined;
        readonly scopeSelector?:
          | { readonly matchExpressions?: readonly ScopedResourceSelectorRequirement[] | undefined }
          | undefined;
      }
    | undefined;
  readonly status?: { readonly hard?: ResourceList | undefined; readonly used?: ResourceList | undefined } | undefined;
}

/** v1.LimitRangeItem; type is Pod, Container or PersistentVolumeClaim. */
export interface LimitRangeItem {
  readonly type: string;
  readonly max?: ResourceList | undefined;
  readonly min?: ResourceList | undefined;
  readonly default?: ResourceList | undefined;
  readonly defaultRequest?: ResourceList | undefined;
  readonly maxLimitRequestRatio?: ResourceList | undefined;
}

/** v1.LimitRange. */
export interface LimitRange extends KubernetesObject {
  readonly spec?: { readonly limits?: readonly LimitRangeItem[] | undefined } | undefined;
}

/** v1.PersistentVolumeSpec; sources as far as attach limits count them. */
export interface PersistentVolumeSpec {
  readonly capacity?: ResourceList | undefined;
  readonly accessModes?: readonly string[] | undefined;
  readonly claimRef?: ObjectReference | undefined;
  readonly persistentVolumeReclaimPolicy?: string | undefined;
  readonly storageClassName?: string | undefined;
  readonly volumeMode?: string | undefined;
  readonly volumeAttributesClassName?: string | undefined;
  readonly nodeAffinity?: { readonly required?: NodeSelector | undefined } | undefined;
  readonly csi?: { readonly driver: string; readonly volumeHandle?: string | undefined } | undefined;
  readonly gcePersistentDisk?: { readonly pdName: string } | undefined;
  readonly awsElasticBlockStore?: { readonly volumeID: string } | undefined;
  readonly azureDisk?: { readonly diskName: string; readonly diskURI?: string | undefined } | undefined;
  readonly hostPath?: { readonly path: string } | undefined;
  readonly local?: { readonly path: string } | undefined;
  readonly nfs?: { readonly server: string; readonly path: string } | undefined;
}

/** v1.PersistentVolume. */
export interface PersistentVolume extends KubernetesObject {
  readonly spec?: PersistentVolumeSpec | undefined;
  readonly status?: { readonly phase?: string | undefined } | undefined;
}

/** v1.PersistentVolumeClaim. */
export interface PersistentVolumeClaim extends KubernetesObject {
  readonly spec?: PersistentVolumeClaimSpec | undefined;
  readonly status?:
    | {
        readonly phase?: string | undefined;
        readonly accessModes?: readonly string[] | undefined;
        readonly capacity?: ResourceList | undefined;
      }
    | undefined;
}

/** v1.TopologySelectorTerm. */
export interface TopologySelectorTerm {
  readonly matchLabelExpressions?: readonly { readonly key: string; readonly values: readonly string[] }[] | undefined;
}

/** storage/v1 StorageClass. */
export interface StorageClass extends KubernetesObject {
  readonly provisioner: string;
  readonly parameters?: StringMap | undefined;
  readonly reclaimPolicy?: string | undefined;
  readonly mountOptions?: readonly string[] | undefined;
  readonly allowVolumeExpansion?: boolean | undefined;
  readonly volumeBindingMode?: string | undefined;
  readonly allowedTopologies?: readonly TopologySelectorTerm[] | undefined;
}

/** storage/v1 CSINode. */
export interface CsiNode extends KubernetesObject {
  readonly spec?:
    | {
        readonly drivers?:
          | readonly {
              readonly name: string;
              readonly nodeID?: string | undefined;
              readonly topologyKeys?: readonly string[] | null | undefined;
              readonly allocatable?: { readonly count?: number | undefined } | undefined;
            }[]
          | null
          | undefined;
      }
    | undefined;
}

/** storage/v1 CSIDriver, as far as scheduling asks it. */
export interface CsiDriver extends KubernetesObject {
  readonly spec?:
    | { readonly attachRequired?: boolean | undefined; readonly storageCapacity?: boolean | undefined }
    | undefined;
}
