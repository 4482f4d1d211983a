/**
 * The metrics of a HorizontalPodAutoscaler as autoscaling/v2 spells them, read into plain numbers
 * (v1.34 staging/src/k8s.io/api/autoscaling/v2/types.go).
 */

import { type QuantityInput, quantityOf, scaledValue } from '../api/quantity.ts';
import { compileLabelSelector, EVERYTHING, type Selector } from '../api/selector.ts';

/** A metrics.target of autoscaling/v2. Amounts are milli-units of int64. */
export interface MetricTarget {
  readonly type: 'Utilization' | 'AverageValue' | 'Value';
  readonly averageUtilization: number | null;
  readonly averageValueMilli: bigint | null;
  readonly valueMilli: bigint | null;
}

/** Name of a custom or external metric, and its selector in the words of Kubernetes' messages. */
export interface MetricIdentifier {
  readonly name: string;
  readonly selectorText: string;
  /** Everything where the metric has none. */
  readonly selector: Selector;
}

export type MetricSpec =
  | { readonly type: 'Resource'; readonly resource: string; readonly target: MetricTarget }
  | {
      readonly type: 'ContainerResource';
      readonly resource: string;
      readonly container: string;
      readonly target: MetricTarget;
    }
  | { readonly type: 'Pods'; readonly metric: MetricIdentifier; readonly target: MetricTarget }
  | {
      readonly type: 'Object';
      readonly objectKind: string;
      readonly objectName: string;
      readonly metric: MetricIdentifier;
      readonly target: MetricTarget;
    }
  | { readonly type: 'External'; readonly metric: MetricIdentifier; readonly target: MetricTarget };

interface LabelSelectorInput {
  readonly matchLabels?: Readonly<Record<string, string>>;
  readonly matchExpressions?: readonly { key: string; operator: string; values?: readonly string[] }[];
}

interface TargetInput {
  readonly type: 'Utilization' | 'AverageValue' | 'Value';
  readonly averageUtilization?: number;
  readonly averageValue?: QuantityInput;
  readonly value?: QuantityInput;
}

interface IdentifierInput {
  readonly name: string;
  readonly selector?: LabelSelectorInput;
}

/** A MetricSpec as the autoscaling/v2 manifest gives it. */
export type MetricSpecInput =
  | { readonly type: 'Resource'; readonly resource: { readonly name: string; readonly target: TargetInput } }
  | {
      readonly type: 'ContainerResource';
      readonly containerResource: { readonly name: string; readonly container: string; readonly target: TargetInput };
    }
  | { readonly type: 'Pods'; readonly pods: { readonly metric: IdentifierInput; readonly target: TargetInput } }
  | {
      readonly type: 'Object';
      readonly object: {
        readonly describedObject: { readonly kind: string; readonly name: string };
        readonly metric: IdentifierInput;
        readonly target: TargetInput;
      };
    }
  | {
      readonly type: 'External';
      readonly external: { readonly metric: IdentifierInput; readonly target: TargetInput };
    };

/** Reads a metric spec that has passed the API's validation. Throws a ValueError for a text that is no quantity. */
export function metricSpecOf(input: MetricSpecInput): MetricSpec {
  switch (input.type) {
    case 'Resource':
      return { type: 'Resource', resource: input.resource.name, target: targetOf(input.resource.target) };
    case 'ContainerResource': {
      const { name, container, target } = input.containerResource;
      return { type: 'ContainerResource', resource: name, container, target: targetOf(target) };
    }
    case 'Pods':
      return { type: 'Pods', metric: identifierOf(input.pods.metric), target: targetOf(input.pods.target) };
    case 'Object': {
      const { describedObject, metric, target } = input.object;
      const { kind: objectKind, name: objectName } = describedObject;
      return { type: 'Object', objectKind, objectName, metric: identifierOf(metric), target: targetOf(target) };
    }
    case 'External':
      return { type: 'External', metric: identifierOf(input.external.metric), target: targetOf(input.external.target) };
  }
}

function targetOf(input: TargetInput): MetricTarget {
  return {
    type: input.type,
    averageUtilization: input.averageUtilization ?? null,
    averageValueMilli: input.averageValue === undefined ? null : scaledValue(quantityOf(input.averageValue), -3),
    valueMilli: input.value === undefined ? null : scaledValue(quantityOf(input.value), -3),
  };
}

function identifierOf(input: IdentifierInput): MetricIdentifier {
  const { name, selector } = input;
  const compiled = selector === undefined ? EVERYTHING : compileLabelSelector(selector);
  return { name, selectorText: selectorText(selector), selector: compiled };
}

/** A label selector as Go's `%+v` prints the pointer to it (apimachinery meta/v1 generated.pb.go). */
function selectorText(selector: LabelSelectorInput | undefined): string {
  if (selector === undefined) return 'nil';
  const labels = Object.entries(selector.matchLabels ?? {})
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([key, value]) => `${key}: ${value},`)
    .join('');
  const expressions = (selector.matchExpressions ?? [])
    .map(({ key, operator, values }) => {
      const list = `[${(values ?? []).join(' ')}]`;
      return `LabelSelectorRequirement{Key:${key},Operator:${operator},Values:${list},},`;
    })
    .join('');
  const parts = `MatchLabels:map[string]string{${labels}},MatchExpressions:[]LabelSelectorRequirement{${expressions}}`;
  return `&LabelSelector{${parts},}`;
}
