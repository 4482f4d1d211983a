/** HorizontalPodAutoscaler and PodDisruptionBudget (v1.34 pkg/apis/{autoscaling,policy}/validation). */
import type {
  HorizontalPodAutoscaler,
  HpaScalingRules,
  MetricSpec,
  MetricTarget,
  PodDisruptionBudget,
} from '../objects.ts';
import { quantityOf, quantitySign } from '../quantity.ts';
import { subdomainName, validateLabelSelector, validateMetadata } from './metadata.ts';
import type { Place, Report } from './report.ts';
import { below, forbidden, invalid, nonNegative, oneOf, positive, required, root } from './report.ts';
import { validateIntOrPercent } from './workloads.ts';

/** policy/v1 PodDisruptionBudget. */
export function validateDisruptionBudget(report: Report, budget: PodDisruptionBudget): void {
  validateMetadata(report, budget, true, subdomainName);
  const spec = budget.spec;
  if (spec === undefined) return;
  const place = root('spec');
  if (spec.minAvailable !== undefined && spec.maxUnavailable !== undefined) {
    invalid(report, place, spec, 'minAvailable and maxUnavailable cannot be both set');
  }
  if (spec.minAvailable !== undefined) validateIntOrPercent(report, spec.minAvailable, below(place, 'minAvailable'));
  if (spec.maxUnavailable !== undefined)
    validateIntOrPercent(report, spec.maxUnavailable, below(place, 'maxUnavailable'));
  validateLabelSelector(report, spec.selector, below(place, 'selector'));
  oneOf(report, below(place, 'unhealthyPodEvictionPolicy'), spec.unhealthyPodEvictionPolicy, [
    'AlwaysAllow',
    'IfHealthyBudget',
  ]);
}

/** autoscaling/v2 HorizontalPodAutoscaler. */
export function validateAutoscaler(report: Report, autoscaler: HorizontalPodAutoscaler): void {
  validateMetadata(report, autoscaler, true, subdomainName);
  const spec = autoscaler.spec;
  const place = root('spec');
  if (spec === undefined) {
    required(report, below(place, 'scaleTargetRef'));
    required(report, below(place, 'maxReplicas'));
    return;
  }
  const min = spec.minReplicas ?? 1;
  // The API server holds an HPA that it has already to its own least size (autoscaling/validation, strategy.go).
  const least = report.gates.HPAScaleToZero || autoscaler.metadata?.uid !== undefined ? 0 : 1;
  if (min < least) {
    const hint =
      min === 0
        ? 'the feature gate HPAScaleToZero allows 0, which is off in 1.34: a scenario turns it on in spec.featureGates'
        : undefined;
    invalid(report, below(place, 'minReplicas'), min, `must be greater than or equal to ${least}`, hint);
  }
  if (spec.maxReplicas !== undefined) {
    if (spec.maxReplicas < 1) invalid(report, below(place, 'maxReplicas'), spec.maxReplicas, 'must be greater than 0');
    if (spec.maxReplicas < min) {
      invalid(report, below(place, 'maxReplicas'), spec.maxReplicas, 'must be greater than or equal to `minReplicas`');
    }
  }
  for (const field of ['kind', 'name'] as const) {
    if (spec.scaleTargetRef?.[field] === '') required(report, below(below(place, 'scaleTargetRef'), field));
  }
  for (const [index, metric] of (spec.metrics ?? []).entries()) {
    validateMetric(report, metric, below(below(place, 'metrics'), index));
  }
  if (min === 0 && least === 0 && !(spec.metrics ?? []).some(({ type }) => type === 'Object' || type === 'External')) {
    const why = 'must specify at least one Object or External metric to support scaling to zero replicas';
    forbidden(report, below(place, 'metrics'), why);
  }
  for (const direction of ['scaleUp', 'scaleDown'] as const) {
    const rules = spec.behavior?.[direction];
    if (rules !== undefined) validateScalingRules(report, rules, below(below(place, 'behavior'), direction));
  }
}

const SOURCES = {
  Object: 'object',
  Pods: 'pods',
  Resource: 'resource',
  External: 'external',
  ContainerResource: 'containerResource',
} as const;

function validateMetric(report: Report, metric: MetricSpec, place: Place): void {
  oneOf(report, below(place, 'type'), metric.type, ['ContainerResource', 'External', 'Object', 'Pods', 'Resource']);
  if (metric.type === '') required(report, below(place, 'type'), 'must specify a metric source type');
  if (!Object.hasOwn(SOURCES, metric.type ?? '')) return;
  const source = SOURCES[metric.type as keyof typeof SOURCES];
  for (const other of Object.values(SOURCES)) {
    if (other === source || metric[other] === undefined) continue;
    forbidden(report, below(place, other), 'must populate the given metric source only');
  }
  const given = metric[source];
  if (given === undefined) {
    required(report, below(place, source), `must populate information for the given metric source`);
    return;
  }
  if (given.target !== undefined)
    validateTarget(report, metric.type, given.target, below(below(place, source), 'target'));
}

function validateTarget(report: Report, type: string, target: MetricTarget, place: Place): void {
  if (target.type === '') required(report, below(place, 'type'), 'must specify a metric target type');
  else oneOf(report, below(place, 'type'), target.type, ['Utilization', 'Value', 'AverageValue']);
  for (const field of ['value', 'averageValue'] as const) {
    const amount = target[field];
    if (amount !== undefined && quantitySign(quantityOf(amount)) <= 0)
      invalid(report, below(place, field), amount, 'must be positive');
  }
  const { averageUtilization, averageValue, value } = target;
  if (averageUtilization !== undefined && averageUtilization < 1) {
    invalid(report, below(place, 'averageUtilization'), averageUtilization, 'must be greater than 0');
  }
  if (type === 'Resource' || type === 'ContainerResource') {
    if (averageUtilization === undefined && averageValue === undefined) {
      required(
        report,
        below(place, 'averageUtilization'),
        'must set either a target raw value or a target utilization',
      );
    } else if (averageUtilization !== undefined && averageValue !== undefined) {
      forbidden(report, below(place, 'averageValue'), 'may not set both a target raw value and a target utilization');
    }
  } else if (type === 'Pods') {
    if (averageValue === undefined)
      required(report, below(place, 'averageValue'), 'must specify a positive target averageValue');
  } else if (value === undefined && averageValue === undefined) {
    required(report, below(place, 'averageValue'), 'must set either a target value or averageValue');
  } else if (type === 'External' && value !== undefined && averageValue !== undefined) {
    forbidden(report, below(place, 'value'), 'may not set both a target value for metric and a per-pod target');
  }
}

function validateScalingRules(report: Report, rules: HpaScalingRules, place: Place): void {
  const window = rules.stabilizationWindowSeconds;
  nonNegative(report, below(place, 'stabilizationWindowSeconds'), window);
  if (window !== undefined && window > 3_600) {
    invalid(report, below(place, 'stabilizationWindowSeconds'), window, 'must be less than or equal to 3600');
  }
  oneOf(report, below(place, 'selectPolicy'), rules.selectPolicy, ['Disabled', 'Max', 'Min']);
  if (rules.policies?.length === 0) required(report, below(place, 'policies'), 'must specify at least one Policy');
  for (const [index, policy] of (rules.policies ?? []).entries()) {
    const at = below(below(place, 'policies'), index);
    oneOf(report, below(at, 'type'), policy.type, ['Percent', 'Pods']);
    positive(report, below(at, 'value'), policy.value);
    positive(report, below(at, 'periodSeconds'), policy.periodSeconds);
    if (policy.periodSeconds > 1_800) {
      invalid(report, below(at, 'periodSeconds'), policy.periodSeconds, 'must be less than or equal to 1800');
    }
  }
  if (rules.tolerance !== undefined && quantitySign(quantityOf(rules.tolerance)) < 0) {
    invalid(report, below(place, 'tolerance'), rules.tolerance, 'must be greater than or equal to 0');
  }
}
