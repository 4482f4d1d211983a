/**
 * Why does this HPA want so many replicas, and what limits it? The run is replayed up to the instant asked about with the
 * syncs of that HPA traced; the answer is about the last of them: metric by metric, how each counted the pods, and the
 * rules that led from the metrics' proposals to the size. Words as kubectl describe hpa has them, where it has any.
 */
import type { HorizontalPodAutoscaler } from '../api/objects.ts';
import { currentText, metricName, targetText } from '../hpa/hpa-ledger.ts';
import type { TracedMetric, TracedSync } from '../hpa/hpa-trace.ts';
import type { MetricSpec } from '../hpa/metric-spec.ts';
import type { SeenMetric } from '../hpa/metrics-source.ts';
import { type PodCounts, podCounts } from '../hpa/pod-groups.ts';
import type { AssembleOptions, Run } from '../scenario/assemble.ts';
import { formatRfc3339, type Micros } from '../sim/time.ts';
import { eventLinesWith, inTime, type StoryLine } from './explain-story.ts';

export type { SeenMetric } from '../hpa/metrics-source.ts';

export interface ExplainedHpaMetric {
  readonly type: string;
  /** `cpu`, `cpu of sidecar`, `requests of Service/web`, `queue{app=orders}`, or the metric's own name. */
  readonly name: string;
  /** As kubectl shows them: `93%`, `412m`, `<unknown>`. */
  readonly current: string;
  readonly target: string;
  readonly pods: PodCounts | null;
  /** Null: it gave none, and `error` says why. */
  readonly proposed: number | null;
  readonly error: string;
  /** It is near enough to its target to change nothing. */
  readonly withinTolerance: boolean;
  /** Of custom and external metrics: when their targets were last scraped. */
  readonly seen: SeenMetric | null;
}

/** A rule that made another number of it. */
export interface HpaStep {
  readonly rule: 'metrics' | 'tolerance' | 'stabilization' | 'policy' | 'maximum' | 'minimum' | 'disabled' | 'failure';
  readonly from: number;
  readonly to: number;
  readonly why: string;
}

export interface HpaExplanation {
  readonly apiVersion: 'headroom/v1';
  readonly kind: 'HpaExplanation';
  readonly hpa: string;
  readonly target: string;
  readonly startsAt: string;
  readonly atMicros: Micros;
  /** Of the sync that is explained; null: it was not synced yet. */
  readonly syncMicros: Micros | null;
  readonly minReplicas: number;
  readonly maxReplicas: number;
  readonly currentReplicas: number;
  readonly desiredReplicas: number;
  readonly metrics: readonly ExplainedHpaMetric[];
  readonly steps: readonly HpaStep[];
  /** The last rule that kept it from what the metrics want; null: none did. */
  readonly limitedBy: HpaStep['rule'] | null;
  readonly conditions: readonly {
    readonly type: string;
    readonly status: string;
    readonly reason: string;
    readonly message: string;
  }[];
  readonly story: readonly StoryLine[];
  readonly repeat: string;
}

export interface HpaFollower {
  readonly options: Pick<AssembleOptions, 'sink' | 'hpaTracer'>;
  attach(run: Run): void;
  /** Null: there is no such HPA at that instant. */
  answer(repeat: string): HpaExplanation | null;
}

/** Follows one HPA through a run that is played with these options. */
export function followHpa(namespace: string, name: string): HpaFollower {
  const story: StoryLine[] = [];
  let run: Run | undefined;
  let last: TracedSync | null = null;
  return {
    options: {
      sink(lines) {
        for (const line of eventLinesWith(lines, '"HorizontalPodAutoscaler"')) {
          const { offsetMicros: atMicros, reason: what, message, involvedObject: of, source } = line;
          if (of.kind !== 'HorizontalPodAutoscaler' || of.namespace !== namespace || of.name !== name) continue;
          story.push({ atMicros, what, message, source });
        }
      },
      hpaTracer: {
        wants: (inNamespace, called) => inNamespace === namespace && called === name,
        synced(sync) {
          last = sync;
        },
      },
    },
    attach(assembled) {
      run = assembled;
    },
    answer(repeat) {
      const { cluster, scenario, sim, recorder } = run!;
      recorder.flush();
      const hpa = cluster.objects.lookUp<HorizontalPodAutoscaler>('HorizontalPodAutoscaler', namespace, name);
      if (hpa === undefined) return null;
      const { spec } = hpa;
      const steps = last === null ? [] : stepsOf(last);
      return {
        apiVersion: 'headroom/v1',
        kind: 'HpaExplanation',
        hpa: `${namespace}/${name}`,
        target: `${spec.scaleTargetRef.kind}/${spec.scaleTargetRef.name}`,
        startsAt: formatRfc3339(scenario.startsAtMicros),
        atMicros: sim.now,
        syncMicros: last?.atMicros ?? null,
        minReplicas: spec.minReplicas ?? 1,
        maxReplicas: spec.maxReplicas,
        currentReplicas: last?.status.currentReplicas ?? 0,
        desiredReplicas: last?.status.desiredReplicas ?? 0,
        metrics: last === null ? [] : last.metrics.map((metric, at) => metricOf(metric, last!, at)),
        steps,
        limitedBy: steps.filter(({ rule }) => rule !== 'metrics').at(-1)?.rule ?? null,
        conditions: (last?.status.conditions ?? []).map(({ type, status, reason, message }) => {
          return { type, status, reason, message };
        }),
        story: inTime(story),
        repeat,
      };
    },
  };
}

function metricOf(
  { spec, context, result, seen }: TracedMetric,
  { status, scale }: TracedSync,
  at: number,
): ExplainedHpaMetric {
  const same = result.ok && result.replicas === scale!.specReplicas;
  return {
    type: spec.type,
    name: fullName(spec),
    current: currentText(status.currentMetrics[at] ?? null),
    target: targetText(spec),
    pods: podCounts(spec, context),
    proposed: result.ok ? result.replicas : null,
    error: result.ok ? '' : result.error,
    withinTolerance: same && !isOnTarget(spec.target.averageUtilization, result),
    seen,
  };
}

/** With its labels and what it is of. */
function fullName(spec: MetricSpec): string {
  if (spec.type === 'Resource' || spec.type === 'ContainerResource') return metricName(spec);
  const labels = spec.metric.selector.text === '' ? '' : `{${spec.metric.selector.text}}`;
  const of = spec.type === 'Object' ? ` of ${spec.objectKind}/${spec.objectName}` : '';
  return `${spec.metric.name}${labels}${of}`;
}

/** Exactly at its target: the tolerance has no say. */
function isOnTarget(target: number | null, result: TracedMetric['result']): boolean {
  return result.ok && target !== null && result.current.averageUtilization === target;
}

function stepsOf({ plan, scale, metrics, outcome, status }: TracedSync): HpaStep[] {
  const current = status.currentReplicas;
  const conditionOf = (wanted: string) => status.conditions.find(({ type }) => type === wanted);
  if (outcome === null || scale === null) {
    return [{ rule: 'failure', from: current, to: current, why: conditionOf('AbleToScale')?.message ?? '' }];
  }
  const { proposal, replicas } = outcome;
  if (proposal === null) {
    if (outcome.error !== null) {
      return [{ rule: 'failure', from: current, to: current, why: conditionOf('ScalingActive')?.message ?? '' }];
    }
    const { minReplicas, maxReplicas } = plan.spec;
    if (current > maxReplicas)
      return [
        { rule: 'maximum', from: current, to: replicas, why: 'Current number of replicas above Spec.MaxReplicas' },
      ];
    if (current < minReplicas && current > 0)
      return [
        { rule: 'minimum', from: current, to: replicas, why: 'Current number of replicas below Spec.MinReplicas' },
      ];
    return [{ rule: 'disabled', from: current, to: replicas, why: conditionOf('ScalingActive')?.message ?? '' }];
  }
  const steps: HpaStep[] = [];
  const chosen = metrics[proposal.metric];
  if (proposal.replicas !== current) {
    const which = chosen?.result.ok ? `${chosen.result.name} wants ${proposal.replicas}` : 'no metric wants any';
    const several = metrics.length > 1 ? ', the most of all metrics' : '';
    steps.push({ rule: 'metrics', from: current, to: proposal.replicas, why: which + several });
  } else if (chosen?.result.ok && !isOnTarget(chosen.spec.target.averageUtilization, chosen.result)) {
    const why = 'the metric is within the tolerance of its target, or asks for the present size';
    steps.push({ rule: 'tolerance', from: current, to: current, why });
  }
  if (proposal.stabilized !== proposal.replicas) {
    const way = proposal.replicas >= current ? ['lower', 'lowest'] : ['higher', 'highest'];
    const why = `recent recommendations were ${way[0]} than current one, applying the ${way[1]} recent recommendation`;
    steps.push({ rule: 'stabilization', from: proposal.replicas, to: proposal.stabilized, why });
  }
  if (replicas !== proposal.stabilized) {
    const { reason = '', message = '' } = conditionOf('ScalingLimited') ?? {};
    steps.push({ rule: ruleOf(reason), from: proposal.stabilized, to: replicas, why: message });
  }
  return steps;
}

function ruleOf(reason: string): HpaStep['rule'] {
  if (reason === 'TooManyReplicas') return 'maximum';
  return reason === 'TooFewReplicas' ? 'minimum' : 'policy';
}
