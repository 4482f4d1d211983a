/**
 * What the API server's admission and create strategies do to a new pod beyond plain defaults. Each is a function of its
 * own, in the order in which they run: priority, toleration seconds, then label keys merged into selectors.
 */
import { compareText, goQuote } from './go-text.ts';
import type {
  Affinity,
  LabelSelector,
  Pod,
  PodAffinity,
  PodAffinityTerm,
  PriorityClass,
  StringMap,
  Toleration,
} from './objects.ts';
import { ValueError } from './value-error.ts';

/** The classes that every cluster has (v1.34 pkg/apis/scheduling/v1/helpers.go). */
export const SYSTEM_PRIORITY_CLASSES: readonly PriorityClass[] = [
  {
    metadata: { name: 'system-node-critical' },
    value: 2_000_001_000,
    globalDefault: false,
    preemptionPolicy: 'PreemptLowerPriority',
  },
  {
    metadata: { name: 'system-cluster-critical' },
    value: 2_000_000_000,
    globalDefault: false,
    preemptionPolicy: 'PreemptLowerPriority',
  },
];

/** How long pods stay on a node that is not ready or unreachable, in seconds (flags of the API server). */
export const DEFAULT_TOLERATION_SECONDS = 300;

/**
 * Resolves a pod's priority and preemption policy from its class, or from the global default, or 0 (v1.34
 * plugin/pkg/admission/priority/admission.go). `classes` are the cluster's, defaulted; the system's are added.
 * Throws a ValueError with the server's text: an unknown class, a priority that the pod gives and that differs.
 */
export function admitPriority(pod: Pod, classes: readonly PriorityClass[]): Pod {
  const named = pod.spec.priorityClassName;
  const chosen = named ? findClass(named, classes) : globalDefaultClass(classes);
  if (named && chosen === undefined) {
    throw forbiddenPod(pod, `no PriorityClass with name ${named} was found`);
  }
  const priority = chosen?.value ?? 0;
  const policy = chosen === undefined ? 'PreemptLowerPriority' : chosen.preemptionPolicy;
  const { priority: given, preemptionPolicy: givenPolicy } = pod.spec;
  const computed = 'must not be provided in pod spec; priority admission controller computed';
  if (given !== undefined && given !== null && given !== priority) {
    const problem = `the integer value of priority (${given}) ${computed} ${priority} from the given PriorityClass name`;
    throw forbiddenPod(pod, problem);
  }
  if (policy !== undefined && givenPolicy !== undefined && givenPolicy !== null && givenPolicy !== policy) {
    const problem = `the string value of PreemptionPolicy (${givenPolicy}) ${computed} ${policy}`;
    throw forbiddenPod(pod, `${problem} from the given PriorityClass name`);
  }
  const className = named || chosen?.metadata?.name;
  return {
    ...pod,
    spec: {
      ...pod.spec,
      ...(className && { priorityClassName: className }),
      priority,
      ...(policy !== undefined && { preemptionPolicy: policy }),
    },
  };
}

/** Why a new or changed class is refused: a second global default; undefined where it is not. */
export function priorityClassError(fresh: PriorityClass, classes: readonly PriorityClass[]): string | undefined {
  const current = fresh.globalDefault ? globalDefaultClass(classes) : undefined;
  if (current === undefined || current.metadata?.name === fresh.metadata?.name) return undefined;
  return `PriorityClass ${current.metadata?.name} is already marked as default. Only one default can exist`;
}

/**
 * Adds tolerations of 300 s for the NoExecute taints not-ready and unreachable, unless the pod has a toleration for the
 * key or for all keys, with effect NoExecute or all effects (v1.34 plugin/pkg/admission/defaulttolerationseconds).
 */
export function admitDefaultTolerations(
  pod: Pod,
  notReadySeconds = DEFAULT_TOLERATION_SECONDS,
  unreachableSeconds = DEFAULT_TOLERATION_SECONDS,
): Pod {
  const tolerations = pod.spec.tolerations ?? [];
  const missing = [
    { key: 'node.kubernetes.io/not-ready', tolerationSeconds: notReadySeconds },
    { key: 'node.kubernetes.io/unreachable', tolerationSeconds: unreachableSeconds },
  ].filter(({ key }) => !tolerations.some((toleration) => mentionsNoExecute(toleration, key)));
  if (missing.length === 0) return pod;
  const added = missing.map(({ key, tolerationSeconds }) => {
    return { key, operator: 'Exists', effect: 'NoExecute', tolerationSeconds };
  });
  return { ...pod, spec: { ...pod.spec, tolerations: [...tolerations, ...added] } };
}

/**
 * Merges matchLabelKeys and mismatchLabelKeys into the label selectors they stand beside: of pod affinity terms, and
 * (since 1.34) matchLabelKeys of topology spread constraints (v1.34 pkg/registry/core/pod/strategy.go). Keys that the pod
 * does not carry are skipped; an absent selector, which matches nothing, stays absent. Run once, at creation.
 */
export function mergeLabelKeys(pod: Pod): Pod {
  const labels = pod.metadata?.labels ?? {};
  const { affinity, topologySpreadConstraints } = pod.spec;
  if (!affinity && !topologySpreadConstraints) return pod;
  return {
    ...pod,
    spec: {
      ...pod.spec,
      ...(affinity && { affinity: mergeAffinity(affinity, labels) }),
      ...(topologySpreadConstraints && {
        topologySpreadConstraints: topologySpreadConstraints.map((constraint) => {
          const { labelSelector, matchLabelKeys } = constraint;
          if (!labelSelector || !matchLabelKeys?.length) return constraint;
          return { ...constraint, labelSelector: mergeKeys(labelSelector, matchLabelKeys, 'In', labels) };
        }),
      }),
    },
  };
}

/** `pods "name" is forbidden: problem`, the text of an admission refusal. */
export function forbiddenPodText(pod: Pod, problem: string): string {
  return `pods ${goQuote(pod.metadata?.name || pod.metadata?.generateName || 'Unknown')} is forbidden: ${problem}`;
}

function forbiddenPod(pod: Pod, problem: string): ValueError {
  return new ValueError(forbiddenPodText(pod, problem));
}

function findClass(name: string, classes: readonly PriorityClass[]): PriorityClass | undefined {
  return [...classes, ...SYSTEM_PRIORITY_CLASSES].find(({ metadata }) => metadata?.name === name);
}

/** The lowest of several global defaults, and of equal ones the first by name, where Kubernetes takes any. */
function globalDefaultClass(classes: readonly PriorityClass[]): PriorityClass | undefined {
  const name = (priorityClass: PriorityClass) => priorityClass.metadata?.name ?? '';
  return classes
    .filter(({ globalDefault }) => globalDefault)
    .sort((a, b) => a.value - b.value || compareText(name(a), name(b)))[0];
}

function mentionsNoExecute(toleration: Toleration, key: string): boolean {
  return (!toleration.key || toleration.key === key) && (!toleration.effect || toleration.effect === 'NoExecute');
}

function mergeAffinity(affinity: Affinity, labels: StringMap): Affinity {
  const { podAffinity, podAntiAffinity } = affinity;
  return {
    ...affinity,
    ...(podAffinity && { podAffinity: mergePodAffinity(podAffinity, labels) }),
    ...(podAntiAffinity && { podAntiAffinity: mergePodAffinity(podAntiAffinity, labels) }),
  };
}

function mergePodAffinity(affinity: PodAffinity, labels: StringMap): PodAffinity {
  const required = affinity.requiredDuringSchedulingIgnoredDuringExecution;
  const preferred = affinity.preferredDuringSchedulingIgnoredDuringExecution;
  return {
    ...affinity,
    ...(required && {
      requiredDuringSchedulingIgnoredDuringExecution: required.map((term) => mergeTerm(term, labels)),
    }),
    ...(preferred && {
      preferredDuringSchedulingIgnoredDuringExecution: preferred.map((weighted) => ({
        ...weighted,
        podAffinityTerm: mergeTerm(weighted.podAffinityTerm, labels),
      })),
    }),
  };
}

function mergeTerm(term: PodAffinityTerm, labels: StringMap): PodAffinityTerm {
  const { labelSelector, matchLabelKeys = [], mismatchLabelKeys = [] } = term;
  if (!labelSelector || matchLabelKeys.length + mismatchLabelKeys.length === 0) return term;
  const matched = mergeKeys(labelSelector, matchLabelKeys, 'In', labels);
  return { ...term, labelSelector: mergeKeys(matched, mismatchLabelKeys, 'NotIn', labels) };
}

function mergeKeys(
  selector: LabelSelector,
  keys: readonly string[],
  operator: string,
  labels: StringMap,
): LabelSelector {
  const added = keys
    .filter((key) => Object.hasOwn(labels, key))
    .map((key) => ({ key, operator, values: [labels[key]!] }));
  return added.length === 0
    ? selector
    : { ...selector, matchExpressions: [...(selector.matchExpressions ?? []), ...added] };
}
