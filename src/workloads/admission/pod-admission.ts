/**
 * Admission of new pods as one thing: defaults, priority, tolerations, LimitRange, ResourceQuota, in the order of the API
 * server's plugins (v1.34 pkg/kubeapiserver/options/plugins.go). What depends on the template alone is worked out once
 * per template object and namespace; a further pod of it costs two look-ups, and the quota's sums where there is one.
 */
import type { LimitRange, Pod, PodSpec, PriorityClass, StringMap } from '../../api/objects.ts';
import { amountsOf, podAmountsOf } from '../../api/pod-amounts.ts';
import { ValueError } from '../../api/value-error.ts';
import type { Cluster } from '../../cluster/cluster.ts';
import type { Micros } from '../../sim/time.ts';
import { admitNewPod } from './admit-pod.ts';
import { applyLimitRangeDefaults, forbiddenText, type LimitRangeItem, validatePodLimits } from './limit-range.ts';
import { withPodAmounts } from './pod-amounts.ts';
import { invalidText, podResourceErrors } from './pod-resources.ts';
import { newQuotaPod, quotasOf, withQuotaStatus } from './quota-objects.ts';
import type { QuotaPod } from './quota-usage.ts';
import { admitByQuota } from './resource-quota.ts';

export interface PodAdmission {
  /**
   * The interned spec and class of a new pod, its quota charged; or the API server's refusal. `generateName` stands for
   * the name where admission runs before the name is made.
   */
  admit(
    pod: { namespace: string; name: string; generateName: string; labels: StringMap; spec: PodSpec },
    now: Micros,
  ): AdmittedPod | string;
}

export interface AdmittedPod {
  readonly spec: number;
  readonly podClass: number;
}

/** What admission found for one template: the pod's facts, or why LimitRange or an earlier plugin refuses it. */
interface Verdict {
  readonly labels: StringMap;
  readonly namespace: string;
  /** Generations of the kinds that it follows from. */
  readonly priorityClasses: number;
  readonly limitRanges: number;
  readonly admitted: AdmittedPod | null;
  readonly quota: QuotaPod | null;
  /** A refusal from before the pod had its name. */
  readonly refusal: string;
  /** Refusals that name the pod. */
  readonly invalid: readonly string[];
  readonly limitErrors: readonly string[];
}

type Judged = Pick<Verdict, 'admitted' | 'quota' | 'refusal' | 'invalid' | 'limitErrors'>;

export function createPodAdmission(cluster: Cluster): PodAdmission {
  const { objects } = cluster;
  /** By the template's spec object, which updates of other fields leave as it is. A cache: nothing to save. */
  const verdicts = new WeakMap<PodSpec, Verdict>();

  return {
    admit({ namespace, name, generateName, labels, spec }, now) {
      const priorityClasses = objects.generation('PriorityClass');
      const limitRanges = objects.generation('LimitRange');
      let verdict = verdicts.get(spec);
      if (
        verdict === undefined ||
        verdict.labels !== labels ||
        verdict.namespace !== namespace ||
        verdict.priorityClasses !== priorityClasses ||
        verdict.limitRanges !== limitRanges
      ) {
        const judged = judge(cluster, namespace, generateName, labels, spec);
        verdict = { labels, namespace, priorityClasses, limitRanges, ...judged };
        verdicts.set(spec, verdict);
      }
      if (verdict.refusal !== '') return verdict.refusal;
      if (verdict.invalid.length > 0) return invalidText('Pod', name, verdict.invalid);
      if (verdict.limitErrors.length > 0) return forbiddenText('pods', name, verdict.limitErrors);
      if (objects.generation('ResourceQuota') === 0) return verdict.admitted!;
      return chargeQuota(cluster, namespace, { ...verdict.quota!, name }, now) ?? verdict.admitted!;
    },
  };
}

/** Null when all quotas of the namespace allow the pod; their statuses are written then. */
function chargeQuota(cluster: Cluster, namespace: string, pod: QuotaPod, now: Micros): string | null {
  const quotas = quotasOf(cluster, namespace);
  if (quotas.length === 0) return null;
  const verdict = admitByQuota(
    quotas.map(({ quota }) => quota),
    pod,
    now,
  );
  if (!verdict.allowed) return forbiddenText('pods', pod.name, [verdict.reason]);
  verdict.quotas.forEach((quota, index) => {
    const { id, quota: before } = quotas[index]!;
    if (quota !== before) cluster.updateObject(id, withQuotaStatus(cluster.objects.get(id)!, quota));
  });
  return null;
}

function judge(cluster: Cluster, namespace: string, generateName: string, labels: StringMap, spec: PodSpec): Judged {
  const verdict = { admitted: null, quota: null, refusal: '', invalid: [], limitErrors: [] };
  const classes: PriorityClass[] = [];
  for (const [, priorityClass] of cluster.objects.list<PriorityClass>('PriorityClass')) classes.push(priorityClass);
  try {
    const pod: Pod = { kind: 'Pod', metadata: { namespace, generateName, labels }, spec };
    const { spec: stored } = admitNewPod(pod, classes);
    const { spec: limited, errors } = applyLimits(cluster, namespace, stored);
    const invalid = podResourceErrors(limited);
    if (invalid.length > 0) return { ...verdict, invalid };
    if (errors.length > 0) return { ...verdict, limitErrors: errors };
    const admitted = { spec: cluster.specs.intern(limited).id, podClass: cluster.internClass(namespace, labels) };
    return { ...verdict, admitted, quota: newQuotaPod('', limited) };
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    return { ...verdict, refusal: error.message };
  }
}

/** Every LimitRange of the namespace fills in its defaults; the first that the pod breaks refuses it. */
function applyLimits(
  cluster: Cluster,
  namespace: string,
  spec: PodSpec,
): { readonly spec: PodSpec; readonly errors: readonly string[] } {
  let amounts = podAmountsOf(spec);
  const ranges: LimitRangeItem[][] = [];
  for (const [, range] of cluster.objects.list<LimitRange>('LimitRange')) {
    if (range.metadata?.namespace === namespace) ranges.push((range.spec?.limits ?? []).map(limitItemOf));
  }
  if (ranges.length === 0) return { spec, errors: [] };
  for (const items of ranges) amounts = applyLimitRangeDefaults(items, amounts).pod;
  const limited = withPodAmounts(spec, amounts);
  for (const items of ranges) {
    const errors = validatePodLimits(items, amounts);
    if (errors.length > 0) return { spec: limited, errors };
  }
  return { spec: limited, errors: [] };
}

/** An item of a LimitRange with exact amounts. */
export function limitItemOf(item: NonNullable<NonNullable<LimitRange['spec']>['limits']>[number]): LimitRangeItem {
  return {
    type: item.type,
    min: amountsOf(item.min),
    max: amountsOf(item.max),
    default: amountsOf(item.default),
    defaultRequest: amountsOf(item.defaultRequest),
    maxLimitRequestRatio: amountsOf(item.maxLimitRequestRatio),
  };
}
