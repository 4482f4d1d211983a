/**
 * Warns of HPAs that will fail every sync, for nothing in the scenario gives what they read: use of their pods, or a
 * custom or external metric. The API server takes such an HPA, so it is no error.
 */
import type { Diagnostic, FieldPath } from '../api/diagnostic.ts';
import type { LoadedObject } from '../api/manifest.ts';
import type {
  HorizontalPodAutoscaler,
  KubernetesObject,
  MetricSpec as MetricDocument,
  StringMap,
} from '../api/objects.ts';
import { didYouMean } from '../api/schema-errors.ts';
import { compileLabelSelector, selectorMatches } from '../api/selector.ts';
import { diagnosticAt } from '../api/yaml.ts';
import type { BehaviourRule } from '../cluster/behaviour.ts';
import type { MetricRule } from '../cluster/metric-rules.ts';
import { targetOf, targetText } from './check-usage.ts';
import { defaultObject } from './default-object.ts';
import type { Target } from './scenario.ts';

export interface HpaCheck {
  /** Objects of the start and of the timeline, HPAs among them. */
  readonly hpas: readonly LoadedObject[];
  readonly objects: readonly KubernetesObject[];
  readonly behaviour: readonly BehaviourRule[];
  /** Absent: nobody serves custom metrics. */
  readonly metrics: readonly MetricRule[] | undefined;
}

export function checkHpas(check: HpaCheck, diagnostics: Diagnostic[]): void {
  const present = new Set<string>();
  if (check.hpas.length > 0) for (const object of check.objects) present.add(keyOf(targetOf(object)));
  for (const loaded of check.hpas) {
    if (loaded.object.kind !== 'HorizontalPodAutoscaler') continue;
    const hpa = loaded.object as HorizontalPodAutoscaler;
    const warn = (path: FieldPath, message: string, hint?: string): void => {
      const told = diagnosticAt(loaded.locate, path, 'value', loaded.file, message, hint);
      diagnostics.push({ ...told, severity: 'warning' });
    };
    const namespace = hpa.metadata?.namespace ?? 'default';
    const target = { ...hpa.spec.scaleTargetRef, namespace };
    if (!present.has(keyOf(target))) {
      warnOfTarget(check, target, warn);
      continue;
    }
    // The API server's own default where none is given: 80 % of cpu.
    const { metrics = [] } = (defaultObject(hpa) as HorizontalPodAutoscaler).spec;
    warnOfUse(check, target, metrics, hpa.spec.metrics !== undefined, warn);
    for (const [index, metric] of metrics.entries()) warnOfMetric(check, target, metric, index, warn);
  }
}

/** An HPA names its target's kind to the letter. */
const keyOf = ({ kind, namespace, name }: Target): string => `${kind}/${namespace}/${name}`;

type Warn = (path: FieldPath, message: string, hint?: string) => void;

function warnOfTarget({ objects }: HpaCheck, { kind, namespace, name }: Target, warn: Warn): void {
  const names = objects
    .map(targetOf)
    .filter((target) => target.kind === kind && target.namespace === namespace)
    .map((target) => target.name);
  const what = `there is no ${kind} ${namespace}/${name} among the manifests: every sync of this HPA fails`;
  warn(['spec', 'scaleTargetRef', 'name'], what, didYouMean(name, names) || undefined);
}

/** A rule for ReplicaSets, Jobs or Pods may be of the target's pods: then nothing is said. */
function isUsed({ behaviour }: HpaCheck, { kind, namespace, name }: Target): boolean {
  return behaviour.some((rule) => {
    if (rule.usage === undefined || rule.namespace !== namespace) return false;
    return (
      rule.kind === 'Pod' ||
      rule.kind === 'ReplicaSet' ||
      (rule.kind === kind && (rule.name === '*' || rule.name === name))
    );
  });
}

function warnOfUse(
  check: HpaCheck,
  target: Target,
  metrics: readonly MetricDocument[],
  areGiven: boolean,
  warn: Warn,
): void {
  const index = metrics.findIndex(({ resource, containerResource }) => (resource ?? containerResource) !== undefined);
  if (index < 0 || isUsed(check, target)) return;
  const metric = metrics[index]!;
  const what = (metric.resource ?? metric.containerResource)?.name;
  const of = targetText(target);
  const path = areGiven ? ['spec', 'metrics', index] : ['spec', 'scaleTargetRef'];
  const hint = `spec.behaviour: [{ target: ${of}, usage: { cpu: 250m } }]`;
  warn(path, `no behaviour says what pods of ${of} use: without samples of ${what} every sync of this HPA fails`, hint);
}

function warnOfMetric(
  { metrics: rules = [] }: HpaCheck,
  { kind, namespace, name }: Target,
  metric: MetricDocument,
  index: number,
  warn: Warn,
): void {
  const { pods, object, external } = metric;
  const identifier = (pods ?? object ?? external)?.metric;
  if (identifier === undefined) return;
  const source = pods !== undefined ? 'pods' : object !== undefined ? 'object' : 'external';
  const described = { kind: object?.describedObject?.kind?.toLowerCase() ?? '', name: object?.describedObject?.name };
  const where =
    source === 'pods'
      ? `pods of ${targetText({ kind, namespace, name })}`
      : source === 'object'
        ? `${described.kind}/${namespace}/${described.name}`
        : `external metrics of ${namespace}`;
  const here = rules.filter(({ place }) => {
    if (place.type !== source) return false;
    if (place.type === 'external') return place.namespace === '*' || place.namespace === namespace;
    if (place.namespace !== namespace) return false;
    if (place.type === 'object') return place.kind === described.kind && place.name === described.name;
    return place.kind !== kind || place.name === '*' || place.name === name;
  });
  const selector = identifier.selector === undefined ? null : compileLabelSelector(identifier.selector);
  const fits = ({ labels }: { readonly labels: StringMap }): boolean =>
    selector === null || selectorMatches(selector, labels);
  const named = here.filter((rule) => rule.name === identifier.name);
  if (named.some(fits)) return;
  const path = ['spec', 'metrics', index, source, 'metric'];
  if (named.length > 0) {
    warn([...path, 'selector'], `spec.metrics has "${identifier.name}" for ${where} with other labels alone`);
    return;
  }
  const names = here.map((rule) => rule.name);
  const message = `spec.metrics has no "${identifier.name}" for ${where}: this HPA finds it at no sync`;
  warn([...path, 'name'], message, didYouMean(identifier.name, names) || undefined);
}
