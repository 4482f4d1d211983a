/** Deployment, ReplicaSet, StatefulSet, DaemonSet, ReplicationController (v1.34 pkg/apis/apps/validation). */
import type {
  DaemonSet,
  Deployment,
  IntOrString,
  PodTemplateSpec,
  ReplicaSet,
  ReplicationController,
  RollingUpdate,
  StatefulSet,
} from '../objects.ts';
import { selectorFromSet, selectorMatches } from '../selector.ts';
import { subdomainName, validateMetadata, validateTemplateSelector } from './metadata.ts';
import { validatePodTemplate } from './pod.ts';
import type { Place, Report } from './report.ts';
import { below, forbidden, invalid, nonNegative, oneOf, required, root } from './report.ts';

/** apps/v1 Deployment. */
export function validateDeployment(report: Report, deployment: Deployment): void {
  validateMetadata(report, deployment, true, subdomainName);
  const spec = deployment.spec;
  if (spec === undefined) {
    requireSpec(report, ['selector', 'template']);
    return;
  }
  const place = root('spec');
  validateCounts(report, spec, place);
  validateTemplateSelector(report, spec.selector, spec.template?.metadata?.labels, place, 'deployment');
  validateAlwaysTemplate(report, spec.template, place);
  const strategy = below(place, 'strategy');
  oneOf(report, below(strategy, 'type'), spec.strategy?.type, ['Recreate', 'RollingUpdate']);
  if (spec.strategy?.type === 'Recreate' && spec.strategy.rollingUpdate !== undefined) {
    forbidden(report, below(strategy, 'rollingUpdate'), "may not be specified when strategy `type` is 'Recreate'");
  } else validateRollingUpdate(report, spec.strategy?.rollingUpdate, below(strategy, 'rollingUpdate'));
  nonNegative(report, below(place, 'progressDeadlineSeconds'), spec.progressDeadlineSeconds);
  const deadline = spec.progressDeadlineSeconds ?? 600;
  if (deadline >= 0 && deadline <= (spec.minReadySeconds ?? 0)) {
    invalid(report, below(place, 'progressDeadlineSeconds'), deadline, 'must be greater than minReadySeconds');
  }
}

/** apps/v1 ReplicaSet. */
export function validateReplicaSet(report: Report, set: ReplicaSet): void {
  validateMetadata(report, set, true, subdomainName);
  if (set.spec === undefined) {
    requireSpec(report, ['selector', 'template']);
    return;
  }
  validateCounts(report, set.spec, root('spec'));
  const { template } = set.spec;
  validateTemplateSelector(report, set.spec.selector, template?.metadata?.labels, root('spec'), 'deployment');
  if (template === undefined) required(report, below(root('spec'), 'template'));
  else validateAlwaysTemplate(report, template, root('spec'));
}

/** v1 ReplicationController: its selector is a map, and defaults to the template's labels. */
export function validateReplicationController(report: Report, controller: ReplicationController): void {
  validateMetadata(report, controller, true, subdomainName);
  const spec = controller.spec;
  const place = root('spec');
  if (spec === undefined) {
    requireSpec(report, ['selector', 'template']);
    return;
  }
  validateCounts(report, spec, place);
  const { template } = spec;
  if (template === undefined) {
    required(report, below(place, 'template'));
    return;
  }
  const labels = template.metadata?.labels ?? {};
  const selector = spec.selector ?? labels;
  if (Object.keys(selector).length === 0) required(report, below(place, 'selector'));
  else if (!selectorMatches(selectorFromSet(selector), labels)) {
    const at = below(below(below(place, 'template'), 'metadata'), 'labels');
    invalid(report, at, labels, '`selector` does not match template `labels`');
  }
  validateAlwaysTemplate(report, template, place);
}

/** apps/v1 StatefulSet. */
export function validateStatefulSet(report: Report, set: StatefulSet): void {
  validateMetadata(report, set, true, subdomainName);
  const spec = set.spec;
  const place = root('spec');
  if (spec === undefined) {
    requireSpec(report, ['selector', 'template']);
    return;
  }
  validateCounts(report, spec, place);
  oneOf(report, below(place, 'podManagementPolicy'), spec.podManagementPolicy, ['OrderedReady', 'Parallel']);
  nonNegative(report, below(below(place, 'ordinals'), 'start'), spec.ordinals?.start);
  const strategy = below(place, 'updateStrategy');
  const { type, rollingUpdate } = spec.updateStrategy ?? {};
  if (type !== undefined && type !== 'RollingUpdate' && type !== 'OnDelete') {
    invalid(report, below(strategy, 'type'), type, "must be 'RollingUpdate' or 'OnDelete'");
  }
  if (type === 'OnDelete' && rollingUpdate !== undefined) {
    invalid(report, below(strategy, 'rollingUpdate'), rollingUpdate, "only allowed for updateStrategy 'RollingUpdate'");
  }
  nonNegative(report, below(below(strategy, 'rollingUpdate'), 'partition'), rollingUpdate?.partition);
  const unavailable = rollingUpdate?.maxUnavailable;
  if (unavailable !== undefined) {
    const at = below(below(strategy, 'rollingUpdate'), 'maxUnavailable');
    if (validateIntOrPercent(report, unavailable, at) && isZero(unavailable))
      invalid(report, at, unavailable, 'cannot be 0');
  }
  validateTemplateSelector(report, spec.selector, spec.template?.metadata?.labels, place, 'statefulset');
  const claims = (spec.volumeClaimTemplates ?? []).map((claim) => claim.metadata?.name ?? '');
  validateAlwaysTemplate(report, spec.template, place, claims);
}

/** apps/v1 DaemonSet. */
export function validateDaemonSet(report: Report, set: DaemonSet): void {
  validateMetadata(report, set, true, subdomainName);
  const spec = set.spec;
  const place = root('spec');
  if (spec === undefined) {
    requireSpec(report, ['selector', 'template']);
    return;
  }
  nonNegative(report, below(place, 'minReadySeconds'), spec.minReadySeconds);
  nonNegative(report, below(place, 'revisionHistoryLimit'), spec.revisionHistoryLimit);
  validateTemplateSelector(report, spec.selector, spec.template?.metadata?.labels, place, 'daemonset');
  validateAlwaysTemplate(report, spec.template, place);
  const strategy = below(place, 'updateStrategy');
  const { type, rollingUpdate } = spec.updateStrategy ?? {};
  oneOf(report, below(strategy, 'type'), type, ['RollingUpdate', 'OnDelete']);
  if (rollingUpdate === undefined) return;
  const at = below(strategy, 'rollingUpdate');
  const { maxUnavailable = 1, maxSurge = 0 } = rollingUpdate;
  const valid = [
    validateIntOrPercent(report, maxUnavailable, below(at, 'maxUnavailable')),
    validateIntOrPercent(report, maxSurge, below(at, 'maxSurge')),
  ];
  if (valid.includes(false)) return;
  if (isZero(maxUnavailable) && isZero(maxSurge)) {
    invalid(report, below(at, 'maxUnavailable'), maxUnavailable, 'cannot be 0 when maxSurge is 0');
  }
  if (!isZero(maxUnavailable) && !isZero(maxSurge)) {
    invalid(report, below(at, 'maxSurge'), maxSurge, 'may not be set when maxUnavailable is non-zero');
  }
}

/** A whole number of at least 0 or a percentage of at most 100%; whether it is one. */
export function validateIntOrPercent(report: Report, value: IntOrString, place: Place, aboveAll = false): boolean {
  if (typeof value === 'number') {
    nonNegative(report, place, value);
    return value >= 0;
  }
  if (!/^[0-9]+%$/.test(value)) {
    const rule =
      "a valid percent string must be a numeric string followed by an ending '%' (e.g. '1%',  or '93%', regex used for validation is '[0-9]+%')";
    invalid(report, place, value, rule, /^[0-9]+$/.test(value) ? `remove the quotes: ${value}` : undefined);
    return false;
  }
  if (!aboveAll && Number.parseInt(value, 10) > 100) {
    invalid(report, place, value, 'must not be greater than 100%');
    return false;
  }
  return true;
}

interface Counts {
  readonly replicas?: number | undefined;
  readonly minReadySeconds?: number | undefined;
  readonly revisionHistoryLimit?: number | undefined;
}

function validateCounts(report: Report, spec: Counts, place: Place): void {
  nonNegative(report, below(place, 'replicas'), spec.replicas);
  nonNegative(report, below(place, 'minReadySeconds'), spec.minReadySeconds);
  nonNegative(report, below(place, 'revisionHistoryLimit'), spec.revisionHistoryLimit);
}

// Pods of these controllers are replaced, so they are restarted always and have no deadline.
function validateAlwaysTemplate(
  report: Report,
  template: PodTemplateSpec | undefined,
  spec: Place,
  claims: readonly string[] = [],
): void {
  const place = below(spec, 'template');
  validatePodTemplate(report, template, place, claims);
  const pod = below(place, 'spec');
  const known = ['Always', 'OnFailure', 'Never'];
  const policy = template?.spec?.restartPolicy;
  if (policy !== undefined && known.includes(policy)) oneOf(report, below(pod, 'restartPolicy'), policy, ['Always']);
  if (template?.spec?.activeDeadlineSeconds !== undefined) {
    forbidden(report, below(pod, 'activeDeadlineSeconds'), 'activeDeadlineSeconds in ReplicaSet is not Supported');
  }
}

function validateRollingUpdate(report: Report, update: RollingUpdate | undefined, place: Place): void {
  if (update === undefined) return;
  const { maxUnavailable = '25%', maxSurge = '25%' } = update;
  const valid = [
    validateIntOrPercent(report, maxUnavailable, below(place, 'maxUnavailable')),
    validateIntOrPercent(report, maxSurge, below(place, 'maxSurge'), true),
  ];
  if (!valid.includes(false) && isZero(maxUnavailable) && isZero(maxSurge)) {
    invalid(report, below(place, 'maxUnavailable'), maxUnavailable, 'may not be 0 when `maxSurge` is 0');
  }
}

function isZero(value: IntOrString): boolean {
  return Number.parseInt(String(value), 10) === 0;
}

function requireSpec(report: Report, fields: readonly string[]): void {
  for (const field of fields) required(report, below(root('spec'), field));
}
