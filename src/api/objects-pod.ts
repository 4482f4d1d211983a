/**
 * Pod and its parts (v1.34 api/core/v1/types.go), the fields that are simulated or that decide about the others.
 */
import type {
  Condition,
  IntOrString,
  KubernetesObject,
  LabelSelector,
  ObjectMeta,
  ObjectReference,
  ResourceList,
  StringMap,
  Timestamp,
} from './objects-meta.ts';
import type { QuantityInput } from './quantity.ts';

/** v1.ResourceRequirements. */
export interface ResourceRequirements {
  readonly requests?: ResourceList | undefined;
  readonly limits?: ResourceList | undefined;
  readonly claims?: readonly { readonly name: string; readonly request?: string | undefined }[] | undefined;
}

/** v1.ContainerPort. */
export interface ContainerPort {
  readonly name?: string | undefined;
  readonly hostPort?: number | undefined;
  readonly containerPort: number;
  readonly protocol?: string | undefined;
  readonly hostIP?: string | undefined;
}

/** v1.Probe; which handler it has matters only to defaults. */
export interface Probe {
  readonly exec?: { readonly command?: readonly string[] | undefined } | undefined;
  readonly httpGet?: HttpGetAction | undefined;
  readonly tcpSocket?: { readonly port: IntOrString; readonly host?: string | undefined } | undefined;
  readonly grpc?: { readonly port: number; readonly service?: string | undefined } | undefined;
  readonly initialDelaySeconds?: number | undefined;
  readonly timeoutSeconds?: number | undefined;
  readonly periodSeconds?: number | undefined;
  readonly successThreshold?: number | undefined;
  readonly failureThreshold?: number | undefined;
  readonly terminationGracePeriodSeconds?: number | undefined;
}

/** v1.HTTPGetAction. */
export interface HttpGetAction {
  readonly path?: string | undefined;
  readonly port: IntOrString;
  readonly host?: string | undefined;
  readonly scheme?: string | undefined;
}

/** v1.LifecycleHandler. */
export interface LifecycleHandler {
  readonly exec?: { readonly command?: readonly string[] | undefined } | undefined;
  readonly httpGet?: HttpGetAction | undefined;
  readonly sleep?: { readonly seconds: number } | undefined;
}

/** v1.Container, also of init and ephemeral containers. */
export interface Container {
  readonly name: string;
  readonly image?: string | undefined;
  readonly imagePullPolicy?: string | undefined;
  readonly command?: readonly string[] | undefined;
  readonly args?: readonly string[] | undefined;
  readonly ports?: readonly ContainerPort[] | undefined;
  readonly resources?: ResourceRequirements | undefined;
  readonly resizePolicy?:
    | readonly { readonly resourceName: string; readonly restartPolicy?: string | undefined }[]
    | undefined;
  /** `Always` on an init container makes it a sidecar. */
  readonly restartPolicy?: string | undefined;
  readonly livenessProbe?: Probe | undefined;
  readonly readinessProbe?: Probe | undefined;
  readonly startupProbe?: Probe | undefined;
  readonly lifecycle?:
    | { readonly postStart?: LifecycleHandler | undefined; readonly preStop?: LifecycleHandler | undefined }
    | undefined;
  readonly terminationMessagePath?: string | undefined;
  readonly terminationMessagePolicy?: string | undefined;
}

/** v1.NodeSelectorRequirement; operator is In, NotIn, Exists, DoesNotExist, Gt or Lt. */
export interface NodeSelectorRequirement {
  readonly key: string;
  readonly operator: string;
  readonly values?: readonly string[] | undefined;
}

/** v1.NodeSelectorTerm: its requirements are ANDed. */
export interface NodeSelectorTerm {
  readonly matchExpressions?: readonly NodeSelectorRequirement[] | undefined;
  readonly matchFields?: readonly NodeSelectorRequirement[] | undefined;
}

/** v1.NodeSelector: its terms are ORed. */
export interface NodeSelector {
  readonly nodeSelectorTerms: readonly NodeSelectorTerm[];
}

/** v1.PreferredSchedulingTerm. */
export interface PreferredSchedulingTerm {
  readonly weight: number;
  readonly preference: NodeSelectorTerm;
}

/** v1.NodeAffinity. */
export interface NodeAffinity {
  readonly requiredDuringSchedulingIgnoredDuringExecution?: NodeSelector | undefined;
  readonly preferredDuringSchedulingIgnoredDuringExecution?: readonly PreferredSchedulingTerm[] | undefined;
}

/** v1.PodAffinityTerm. */
export interface PodAffinityTerm {
  readonly labelSelector?: LabelSelector | null | undefined;
  readonly namespaces?: readonly string[] | undefined;
  readonly topologyKey: string;
  readonly namespaceSelector?: LabelSelector | null | undefined;
  readonly matchLabelKeys?: readonly string[] | undefined;
  readonly mismatchLabelKeys?: readonly string[] | undefined;
}

/** v1.WeightedPodAffinityTerm. */
export interface WeightedPodAffinityTerm {
  readonly weight: number;
  readonly podAffinityTerm: PodAffinityTerm;
}

/** v1.PodAffinity and v1.PodAntiAffinity. */
export interface PodAffinity {
  readonly requiredDuringSchedulingIgnoredDuringExecution?: readonly PodAffinityTerm[] | undefined;
  readonly preferredDuringSchedulingIgnoredDuringExecution?: readonly WeightedPodAffinityTerm[] | undefined;
}

/** v1.Affinity. */
export interface Affinity {
  readonly nodeAffinity?: NodeAffinity | undefined;
  readonly podAffinity?: PodAffinity | undefined;
  readonly podAntiAffinity?: PodAffinity | undefined;
}

/** v1.TopologySpreadConstraint. */
export interface TopologySpreadConstraint {
  readonly maxSkew: number;
  readonly topologyKey: string;
  readonly whenUnsatisfiable: string;
  readonly labelSelector?: LabelSelector | null | undefined;
  readonly minDomains?: number | undefined;
  readonly nodeAffinityPolicy?: string | undefined;
  readonly nodeTaintsPolicy?: string | undefined;
  readonly matchLabelKeys?: readonly string[] | undefined;
}

/** v1.Toleration; tolerationSeconds absent means for ever. */
export interface Toleration {
  readonly key?: string | undefined;
  readonly operator?: string | undefined;
  readonly value?: string | undefined;
  readonly effect?: string | undefined;
  readonly tolerationSeconds?: number | undefined;
}

/** v1.Volume, the sources that scheduling, quota and eviction look at; others are kept as they are. */
export interface Volume {
  readonly name: string;
  readonly persistentVolumeClaim?: { readonly claimName: string; readonly readOnly?: boolean | undefined } | undefined;
  readonly ephemeral?: { readonly volumeClaimTemplate?: PersistentVolumeClaimTemplate | undefined } | undefined;
  readonly emptyDir?:
    | { readonly medium?: string | undefined; readonly sizeLimit?: QuantityInput | undefined }
    | undefined;
  readonly csi?: { readonly driver: string } | undefined;
  readonly gcePersistentDisk?: { readonly pdName: string; readonly readOnly?: boolean | undefined } | undefined;
  readonly awsElasticBlockStore?: { readonly volumeID: string; readonly readOnly?: boolean | undefined } | undefined;
  readonly azureDisk?: { readonly diskName: string } | undefined;
  readonly rbd?:
    | {
        readonly monitors: readonly string[];
        readonly image: string;
        readonly pool?: string | undefined;
        readonly readOnly?: boolean | undefined;
      }
    | undefined;
  readonly iscsi?: { readonly iqn: string; readonly readOnly?: boolean | undefined } | undefined;
}

/** v1.PersistentVolumeClaimTemplate: of generic ephemeral volumes and of StatefulSets. */
export interface PersistentVolumeClaimTemplate {
  readonly metadata?: ObjectMeta | undefined;
  readonly spec?: PersistentVolumeClaimSpec | undefined;
}

/** v1.PersistentVolumeClaimSpec. */
export interface PersistentVolumeClaimSpec {
  readonly accessModes?: readonly string[] | undefined;
  readonly selector?: LabelSelector | undefined;
  readonly resources?: ResourceRequirements | undefined;
  readonly volumeName?: string | undefined;
  readonly storageClassName?: string | null | undefined;
  readonly volumeMode?: string | undefined;
  readonly volumeAttributesClassName?: string | undefined;
}

/** v1.PodSpec. */
export interface PodSpec {
  readonly containers: readonly Container[];
  readonly initContainers?: readonly Container[] | undefined;
  readonly ephemeralContainers?: readonly Container[] | undefined;
  readonly volumes?: readonly Volume[] | undefined;
  readonly restartPolicy?: string | undefined;
  readonly terminationGracePeriodSeconds?: number | undefined;
  readonly activeDeadlineSeconds?: number | undefined;
  readonly dnsPolicy?: string | undefined;
  readonly nodeSelector?: StringMap | undefined;
  readonly serviceAccountName?: string | undefined;
  readonly nodeName?: string | undefined;
  readonly hostNetwork?: boolean | undefined;
  readonly enableServiceLinks?: boolean | undefined;
  readonly affinity?: Affinity | undefined;
  readonly schedulerName?: string | undefined;
  readonly tolerations?: readonly Toleration[] | undefined;
  readonly priorityClassName?: string | undefined;
  readonly priority?: number | undefined;
  readonly preemptionPolicy?: string | undefined;
  readonly overhead?: ResourceList | undefined;
  readonly runtimeClassName?: string | undefined;
  readonly topologySpreadConstraints?: readonly TopologySpreadConstraint[] | undefined;
  readonly schedulingGates?: readonly { readonly name: string }[] | undefined;
  readonly readinessGates?: readonly { readonly conditionType: string }[] | undefined;
  readonly resourceClaims?: readonly { readonly name: string }[] | undefined;
  readonly os?: { readonly name: string } | undefined;
  /** Pod-level resources (PodLevelResources, beta and on in 1.34). */
  readonly resources?: ResourceRequirements | undefined;
  readonly securityContext?: object | undefined;
}

/** v1.ContainerStatus, as far as a snapshot of a cluster needs it. */
export interface ContainerStatus {
  readonly name: string;
  readonly ready?: boolean | undefined;
  readonly started?: boolean | null | undefined;
  readonly restartCount?: number | undefined;
  readonly allocatedResources?: ResourceList | undefined;
  readonly resources?: ResourceRequirements | undefined;
  readonly state?: object | undefined;
  readonly lastState?: object | undefined;
}

/** v1.PodStatus. */
export interface PodStatus {
  readonly phase?: string | undefined;
  readonly conditions?: readonly Condition[] | undefined;
  readonly reason?: string | undefined;
  readonly message?: string | undefined;
  readonly nominatedNodeName?: string | undefined;
  readonly startTime?: Timestamp | null | undefined;
  readonly qosClass?: string | undefined;
  readonly containerStatuses?: readonly ContainerStatus[] | undefined;
  readonly initContainerStatuses?: readonly ContainerStatus[] | undefined;
}

/** v1.Pod. */
export interface Pod extends KubernetesObject {
  readonly spec: PodSpec;
  readonly status?: PodStatus | undefined;
}

/** v1.PodTemplateSpec. */
export interface PodTemplateSpec {
  readonly metadata?: ObjectMeta | undefined;
  readonly spec: PodSpec;
}

/** v1.Binding. */
export interface Binding extends KubernetesObject {
  readonly target: ObjectReference;
}
