/**
 * Metadata and value types that all Kubernetes objects share (v1.34 apimachinery/pkg/apis/meta/v1/types.go).
 * Field names are those of the API. Optional fields may also be present and undefined, so that defaulting can spread.
 */
import type { QuantityInput } from './quantity.ts';

/** A map of names to texts: labels, annotations, node selectors. */
export interface StringMap {
  readonly [key: string]: string;
}

/** Resource name to quantity as written in the manifest. */
export interface ResourceList {
  readonly [resourceName: string]: QuantityInput;
}

/** A whole number or a percentage such as `25%`. */
export type IntOrString = number | string;

/** RFC 3339 text. */
export type Timestamp = string;

/** v1.OwnerReference. */
export interface OwnerReference {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  readonly uid?: string | undefined;
  readonly controller?: boolean | undefined;
  readonly blockOwnerDeletion?: boolean | undefined;
}

/** v1.ObjectMeta. */
export interface ObjectMeta {
  readonly name?: string | undefined;
  readonly generateName?: string | undefined;
  readonly namespace?: string | undefined;
  readonly uid?: string | undefined;
  readonly resourceVersion?: string | undefined;
  readonly generation?: number | undefined;
  readonly creationTimestamp?: Timestamp | null | undefined;
  readonly deletionTimestamp?: Timestamp | null | undefined;
  readonly deletionGracePeriodSeconds?: number | undefined;
  readonly labels?: StringMap | undefined;
  readonly annotations?: StringMap | undefined;
  readonly ownerReferences?: readonly OwnerReference[] | undefined;
  readonly finalizers?: readonly string[] | undefined;
}

/** What every object of a manifest has. */
export interface KubernetesObject {
  readonly apiVersion?: string | undefined;
  readonly kind?: string | undefined;
  readonly metadata?: ObjectMeta | undefined;
}

/** metav1.LabelSelectorRequirement; operator is In, NotIn, Exists or DoesNotExist. */
export interface LabelSelectorRequirement {
  readonly key: string;
  readonly operator: string;
  readonly values?: readonly string[] | null | undefined;
}

/** metav1.LabelSelector. */
export interface LabelSelector {
  readonly matchLabels?: StringMap | null | undefined;
  readonly matchExpressions?: readonly LabelSelectorRequirement[] | null | undefined;
}

/** A condition of a status (metav1.Condition and its older relatives). */
export interface Condition {
  readonly type: string;
  readonly status: string;
  readonly reason?: string | undefined;
  readonly message?: string | undefined;
  readonly lastTransitionTime?: Timestamp | null | undefined;
  readonly lastUpdateTime?: Timestamp | null | undefined;
  readonly lastHeartbeatTime?: Timestamp | null | undefined;
  readonly lastProbeTime?: Timestamp | null | undefined;
  readonly observedGeneration?: number | undefined;
}

/** v1.ObjectReference and v1.LocalObjectReference, as far as used. */
export interface ObjectReference {
  readonly apiVersion?: string | undefined;
  readonly kind?: string | undefined;
  readonly name?: string | undefined;
  readonly namespace?: string | undefined;
  readonly uid?: string | undefined;
}
