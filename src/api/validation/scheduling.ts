/** Affinity, tolerations, spread and taints (v1.34 pkg/apis/core/validation/validation.go). */
import { labelValueErrors, qualifiedNameErrors } from '../label-syntax.ts';
import type {
  Affinity,
  NodeSelectorRequirement,
  NodeSelectorTerm,
  PodAffinity,
  PodAffinityTerm,
  Taint,
  Toleration,
  TopologySpreadConstraint,
} from '../objects.ts';
import { dnsLabelErrors, validateLabelSelector } from './metadata.ts';
import type { Place, Report } from './report.ts';
import { below, duplicate, forbidden, invalid, invalidEach, oneOf, positive, required } from './report.ts';

const EFFECTS = ['NoSchedule', 'PreferNoSchedule', 'NoExecute'];

/** Taints of a node. */
export function validateTaints(report: Report, taints: readonly Taint[], place: Place): void {
  const seen = new Set<string>();
  for (const [index, taint] of taints.entries()) {
    const at = below(place, index);
    invalidEach(report, below(at, 'key'), taint.key, qualifiedNameErrors(taint.key ?? ''));
    if (taint.value !== undefined) invalidEach(report, below(at, 'value'), taint.value, labelValueErrors(taint.value));
    if (taint.effect === '') required(report, below(at, 'effect'));
    else oneOf(report, below(at, 'effect'), taint.effect, EFFECTS);
    const id = `${taint.effect} ${taint.key}`;
    if (seen.has(id)) duplicate(report, at, `${taint.key}:${taint.effect}`);
    seen.add(id);
  }
}

/** Tolerations of a pod. */
export function validateTolerations(report: Report, tolerations: readonly Toleration[], place: Place): void {
  for (const [index, toleration] of tolerations.entries()) {
    const at = below(place, index);
    const { key = '', operator = '', value = '', effect = '', tolerationSeconds } = toleration;
    if (key !== '') invalidEach(report, below(at, 'key'), key, qualifiedNameErrors(key));
    else if (operator !== 'Exists') {
      const why = 'operator must be Exists when `key` is empty, which means "match all values and all keys"';
      invalid(report, below(at, 'operator'), operator, why);
    }
    if (tolerationSeconds !== undefined && effect !== 'NoExecute') {
      invalid(report, below(at, 'effect'), effect, "effect must be 'NoExecute' when `tolerationSeconds` is set");
    }
    if (operator === 'Equal' || operator === '')
      invalidEach(report, below(at, 'operator'), value, labelValueErrors(value));
    else if (operator === 'Exists') {
      if (value !== '')
        invalid(report, below(at, 'operator'), value, "value must be empty when `operator` is 'Exists'");
    } else oneOf(report, below(at, 'operator'), operator, ['Equal', 'Exists']);
    if (effect !== '') oneOf(report, below(at, 'effect'), effect, EFFECTS);
  }
}

/** Topology spread constraints of a pod. */
export function validateSpread(report: Report, constraints: readonly TopologySpreadConstraint[], place: Place): void {
  const seen = new Set<string>();
  for (const [index, constraint] of constraints.entries()) {
    const at = below(place, index);
    positive(report, below(at, 'maxSkew'), constraint.maxSkew);
    validateTopologyKey(report, constraint.topologyKey, below(at, 'topologyKey'));
    oneOf(report, below(at, 'whenUnsatisfiable'), constraint.whenUnsatisfiable, ['DoNotSchedule', 'ScheduleAnyway']);
    const id = `{${constraint.topologyKey}, ${constraint.whenUnsatisfiable}}`;
    if (seen.has(id)) duplicate(report, at, id);
    seen.add(id);
    if (constraint.minDomains !== undefined) {
      positive(report, below(at, 'minDomains'), constraint.minDomains);
      if (constraint.whenUnsatisfiable !== 'DoNotSchedule') {
        const why = 'can only use minDomains if whenUnsatisfiable=DoNotSchedule, not ScheduleAnyway';
        invalid(report, below(at, 'minDomains'), constraint.minDomains, why);
      }
    }
    oneOf(report, below(at, 'nodeAffinityPolicy'), constraint.nodeAffinityPolicy, ['Honor', 'Ignore']);
    oneOf(report, below(at, 'nodeTaintsPolicy'), constraint.nodeTaintsPolicy, ['Honor', 'Ignore']);
    validateMatchLabelKeys(report, constraint, at);
    validateLabelSelector(report, constraint.labelSelector, below(at, 'labelSelector'));
  }
}

/** affinity of a pod. */
export function validateAffinity(report: Report, affinity: Affinity, place: Place): void {
  const node = affinity.nodeAffinity;
  const nodePlace = below(place, 'nodeAffinity');
  const needed = node?.requiredDuringSchedulingIgnoredDuringExecution;
  if (needed !== undefined) {
    const at = below(below(nodePlace, REQUIRED), 'nodeSelectorTerms');
    if (needed.nodeSelectorTerms?.length === 0) required(report, at, 'must have at least one node selector term');
    for (const [index, term] of (needed.nodeSelectorTerms ?? []).entries())
      validateNodeTerm(report, term, below(at, index));
  }
  for (const [index, preferred] of (node?.preferredDuringSchedulingIgnoredDuringExecution ?? []).entries()) {
    const at = below(below(nodePlace, PREFERRED), index);
    validateWeight(report, preferred.weight, at);
    validateNodeTerm(report, preferred.preference ?? {}, below(at, 'preference'));
  }
  if (affinity.podAffinity !== undefined)
    validatePodAffinity(report, affinity.podAffinity, below(place, 'podAffinity'));
  if (affinity.podAntiAffinity !== undefined) {
    validatePodAffinity(report, affinity.podAntiAffinity, below(place, 'podAntiAffinity'));
  }
}

const REQUIRED = 'requiredDuringSchedulingIgnoredDuringExecution';
const PREFERRED = 'preferredDuringSchedulingIgnoredDuringExecution';

/** A term of node affinity, also of a volume's. */
export function validateNodeTerm(report: Report, term: NodeSelectorTerm, place: Place): void {
  for (const [index, requirement] of (term.matchExpressions ?? []).entries()) {
    validateNodeRequirement(report, requirement, below(below(place, 'matchExpressions'), index));
  }
  for (const [index, requirement] of (term.matchFields ?? []).entries()) {
    const at = below(below(place, 'matchFields'), index);
    if (requirement.operator !== 'In' && requirement.operator !== 'NotIn') {
      invalid(report, below(at, 'operator'), requirement.operator, 'not a valid selector operator');
    } else if (requirement.values?.length !== 1) {
      required(
        report,
        below(at, 'values'),
        "must be only one value when `operator` is 'In' or 'NotIn' for node field selector",
      );
    }
    if (requirement.key !== 'metadata.name')
      invalid(report, below(at, 'key'), requirement.key, 'not a valid field selector key');
  }
}

function validateNodeRequirement(report: Report, requirement: NodeSelectorRequirement, place: Place): void {
  const count = requirement.values?.length ?? 0;
  const at = below(place, 'values');
  switch (requirement.operator) {
    case 'In':
    case 'NotIn':
      if (count === 0) required(report, at, "must be specified when `operator` is 'In' or 'NotIn'");
      break;
    case 'Exists':
    case 'DoesNotExist':
      if (count > 0) forbidden(report, at, "may not be specified when `operator` is 'Exists' or 'DoesNotExist'");
      break;
    case 'Gt':
    case 'Lt':
      if (count !== 1) required(report, at, "must be specified single value when `operator` is 'Lt' or 'Gt'");
      break;
    default:
      invalid(report, below(place, 'operator'), requirement.operator, 'not a valid selector operator');
  }
  invalidEach(report, below(place, 'key'), requirement.key, qualifiedNameErrors(requirement.key ?? ''));
  for (const [index, value] of (requirement.values ?? []).entries()) {
    invalidEach(report, below(at, index), value, labelValueErrors(value));
  }
}

function validatePodAffinity(report: Report, affinity: PodAffinity, place: Place): void {
  for (const [index, term] of (affinity.requiredDuringSchedulingIgnoredDuringExecution ?? []).entries()) {
    validatePodTerm(report, term, below(below(place, REQUIRED), index));
  }
  for (const [index, weighted] of (affinity.preferredDuringSchedulingIgnoredDuringExecution ?? []).entries()) {
    const at = below(below(place, PREFERRED), index);
    validateWeight(report, weighted.weight, at);
    if (weighted.podAffinityTerm !== undefined)
      validatePodTerm(report, weighted.podAffinityTerm, below(at, 'podAffinityTerm'));
  }
}

function validatePodTerm(report: Report, term: PodAffinityTerm, place: Place): void {
  validateLabelSelector(report, term.labelSelector, below(place, 'labelSelector'));
  validateLabelSelector(report, term.namespaceSelector, below(place, 'namespaceSelector'));
  for (const [index, name] of (term.namespaces ?? []).entries()) {
    invalidEach(report, below(below(place, 'namespaces'), index), name, dnsLabelErrors(name));
  }
  validateMatchLabelKeys(report, term, place);
  validateTopologyKey(report, term.topologyKey, below(place, 'topologyKey'));
}

function validateTopologyKey(report: Report, key: string | undefined, place: Place): void {
  if (key === '') required(report, place, 'can not be empty');
  else if (key !== undefined) invalidEach(report, place, key, qualifiedNameErrors(key));
}

function validateMatchLabelKeys(
  report: Report,
  term: Pick<PodAffinityTerm, 'labelSelector' | 'matchLabelKeys' | 'mismatchLabelKeys'>,
  place: Place,
): void {
  for (const field of ['matchLabelKeys', 'mismatchLabelKeys'] as const) {
    const keys = term[field] ?? [];
    if (keys.length > 0 && (term.labelSelector ?? undefined) === undefined) {
      forbidden(report, below(place, field), 'must not be specified when labelSelector is not set');
      continue;
    }
    for (const [index, key] of keys.entries()) {
      invalidEach(report, below(below(place, field), index), key, qualifiedNameErrors(key));
      const other = field === 'mismatchLabelKeys' && term.matchLabelKeys?.includes(key) === true;
      if (other)
        invalid(report, below(below(place, field), index), key, 'exists in both matchLabelKeys and mismatchLabelKeys');
    }
  }
}

function validateWeight(report: Report, weight: number | undefined, place: Place): void {
  if (weight !== undefined && (weight < 1 || weight > 100)) {
    invalid(report, below(place, 'weight'), weight, 'must be in the range 1-100');
  }
}
