/** Conformance topic `quota-limitrange`: LimitRange defaulting and bounds, and ResourceQuota admission. */
import { type Amounts, amountsOf, containerAmountsOf, type PodAmounts } from '../../../api/pod-amounts.ts';
import { quantityToString } from '../../../api/quantity.ts';
import {
  applyLimitRangeDefaults,
  defaultLimitRangeItem,
  defaultRequestsFromLimits,
  forbiddenText,
  type LimitRangeItem,
  validatePodLimits,
} from '../../../workloads/admission/limit-range.ts';
import { limitItemOf } from '../../../workloads/admission/pod-admission.ts';
import type { QuotaPod } from '../../../workloads/admission/quota-usage.ts';
import { usesCrossNamespaceAffinity } from '../../../workloads/admission/quota-usage.ts';
import { admitByQuota, type ResourceQuota, recalculateQuota } from '../../../workloads/admission/resource-quota.ts';

/** The expectation for one case of the topic. */
// biome-ignore lint/suspicious/noExplicitAny: the case files are untyped JSON of several shapes.
export function answerQuotaLimitRange(input: any): unknown {
  return input.kind === 'limitRange' ? limitRangeAnswer(input) : quotaAnswer(input);
}

// biome-ignore lint/suspicious/noExplicitAny: see above.
function limitRangeAnswer(input: any): unknown {
  const items: LimitRangeItem[] = input.limits.map(limitItemOf).map(defaultLimitRangeItem);
  const { pod, annotation } = applyLimitRangeDefaults(items, defaultRequestsFromLimits(podAmountsOf(input.pod)));
  return {
    ...(annotation === undefined ? {} : { annotation }),
    containers: [...pod.containers, ...pod.initContainers].map((container) => ({
      name: container.name,
      requests: shown(container.requests),
      limits: shown(container.limits),
    })),
    defaultedLimits: items.map((item) => ({
      type: item.type,
      default: shown(item.default),
      defaultRequest: shown(item.defaultRequest),
      max: shown(item.max),
      min: shown(item.min),
    })),
    errors: validatePodLimits(items, pod).sort(),
  };
}

// biome-ignore lint/suspicious/noExplicitAny: see above.
function quotaAnswer(input: any): unknown {
  let pods: QuotaPod[] = [];
  let quotas: readonly ResourceQuota[] = input.quotas.map(quotaOf);
  const results: unknown[] = [];
  const recalculate = (): void => {
    quotas = quotas.map((quota) => recalculateQuota(quota, pods, 0));
  };
  recalculate();
  for (const op of input.ops) {
    let verdict = {};
    if (op.op === 'create') {
      const pod = quotaPodOf(op.pod);
      const answer = admitByQuota(quotas, pod, 0);
      if (answer.allowed) {
        quotas = answer.quotas;
        pods = [...pods, pod];
        verdict = { allowed: true };
      } else {
        verdict = { allowed: false, message: forbiddenText('pods', pod.name, [answer.reason]) };
      }
    } else {
      if (op.op === 'delete') pods = pods.filter((pod) => pod.name !== op.name);
      else pods = pods.map((pod) => (pod.name === op.name ? { ...pod, phase: op.phase as string } : pod));
      recalculate();
    }
    results.push({ ...verdict, used: Object.fromEntries(quotas.map((quota) => [quota.name, shown(quota.used)])) });
  }
  return { results };
}

// biome-ignore lint/suspicious/noExplicitAny: see above.
function podAmountsOf(pod: any): PodAmounts {
  return {
    containers: (pod.containers ?? []).map(containerAmountsOf),
    initContainers: (pod.initContainers ?? []).map(containerAmountsOf),
    podLevel:
      pod.resources === undefined
        ? null
        : { requests: amountsOf(pod.resources.requests), limits: amountsOf(pod.resources.limits) },
    overhead: amountsOf(pod.overhead),
  };
}

// biome-ignore lint/suspicious/noExplicitAny: see above.
function quotaPodOf(pod: any): QuotaPod {
  return {
    resource: 'pods',
    name: pod.name,
    amounts: defaultRequestsFromLimits(podAmountsOf(pod)),
    phase: pod.phase ?? 'Pending',
    activeDeadlineSeconds: pod.activeDeadlineSeconds ?? null,
    priorityClassName: pod.priorityClassName ?? '',
    crossNamespaceAffinity: usesCrossNamespaceAffinity(pod.affinity),
    deletion: null,
  };
}

// biome-ignore lint/suspicious/noExplicitAny: see above.
function quotaOf(quota: any): ResourceQuota {
  return {
    name: quota.name,
    hard: amountsOf(quota.hard),
    scopes: quota.scopes ?? [],
    scopeSelector: quota.scopeSelector?.matchExpressions ?? [],
    used: new Map(),
  };
}

function shown(amounts: Amounts): Record<string, string> {
  return Object.fromEntries([...amounts].map(([name, amount]) => [name, quantityToString(amount)]));
}
