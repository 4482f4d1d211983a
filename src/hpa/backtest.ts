/**
 * The replicas that an HPA would have had over demand that is known: the controller's own decision (decide.ts), sync by
 * sync, over pods that share the demand evenly. Assumptions (docs/model.md): demand does not depend on the size; every pod
 * gets the CPU it wants; a new pod takes `readyMicros` until it serves; metrics are `lagMicros` old; syncs are 15 s apart.
 */
import type { PodAmounts } from '../api/pod-amounts.ts';
import { lastAt } from '../cluster/steps.ts';
import type { Micros } from '../sim/time.ts';
import { emptyMemory } from './behavior.ts';
import { emptyStatus, hpaControllerDefaults, reconcile } from './decide.ts';
import type { HpaPlan } from './hpa-object.ts';
import { computeMetric, type MetricAnswer, type MetricResult, tolerancesOf } from './metric.ts';
import { type HpaPod, podRequestMilli } from './pod-totals.ts';

/** The demand that one metric of the HPA follows. */
export interface Demand {
  readonly times: readonly Micros[];
  /** Milli-units (memory: milli-bytes), all pods together; each holds until the next time. */
  readonly totalMilli: readonly number[];
}

export interface BacktestInput {
  readonly plan: HpaPlan;
  /** By metric of the plan. */
  readonly demands: readonly Demand[];
  /** Of a pod of the target. */
  readonly amounts: PodAmounts;
  readonly startReplicas: number;
  readonly endMicros: Micros;
  readonly readyMicros: Micros;
  readonly lagMicros: Micros;
}

export interface BacktestChange {
  readonly atMicros: Micros;
  readonly replicas: number;
  /** As the event SuccessfulRescale gives it; '' at the start. */
  readonly reason: string;
}

export interface BacktestResult {
  /** The first is the start. */
  readonly changes: readonly BacktestChange[];
  readonly least: number;
  readonly most: number;
  readonly mostMicros: Micros;
  /** Replicas × microseconds, ready or not. */
  readonly podMicros: number;
  /** The time that this and the times below are counted in. */
  readonly countedMicros: Micros;
  readonly scaleUps: number;
  readonly scaleDowns: number;
  readonly atMaximumMicros: Micros;
  /** The metrics asked for more than the maximum. */
  readonly aboveMaximumMicros: Micros;
  readonly wanted: number;
  /** Ready pods had more than a tenth above the target of some metric each; and the worst, as a multiple of the target. */
  readonly overTargetMicros: Micros;
  readonly worstRatio: number;
  readonly worstMicros: Micros;
  /** The first words of a sync that computed no size, and how many did not; '' and 0: all did. */
  readonly failure: string;
  readonly failures: number;
}

const { syncPeriodMicros, downscaleWindowMicros, tolerance } = hpaControllerDefaults;
const tolerances = tolerancesOf(tolerance, null, false);
const sampleWindowMicros = 15_000_000;

/** Cost: syncs × pods. */
export function backtest(input: BacktestInput): BacktestResult {
  const { plan, endMicros } = input;
  const [status, memory] = [emptyStatus(), emptyMemory()];
  const changes: BacktestChange[] = [{ atMicros: 0, replicas: input.startReplicas, reason: '' }];
  const figures = {
    podMicros: 0,
    countedMicros: 0,
    scaleUps: 0,
    scaleDowns: 0,
    atMaximumMicros: 0,
    aboveMaximumMicros: 0,
    wanted: 0,
  };
  const over = { overTargetMicros: 0, worstRatio: 0, worstMicros: 0, failure: '', failures: 0 };
  /** When each pod serves, the oldest first; those of the start do already. */
  const readyAt: Micros[] = new Array<Micros>(input.startReplicas).fill(Number.NEGATIVE_INFINITY);
  for (let now = syncPeriodMicros; now <= endMicros; now += syncPeriodMicros) {
    const before = readyAt.length;
    const ratio = worstRatioAt(input, readyAt, now);
    if (ratio > 1 + tolerance) over.overTargetMicros += syncPeriodMicros;
    if (ratio > over.worstRatio) Object.assign(over, { worstRatio: ratio, worstMicros: now });
    const sync = { spec: plan.spec, currentReplicas: before, downscaleWindowMicros, nowMicros: now };
    const outcome = reconcile(sync, status, memory, () => resultsAt(input, readyAt, now));
    if (outcome.error !== null) {
      over.failures += 1;
      if (over.failure === '') over.failure = outcome.error;
    }
    figures.podMicros += before * syncPeriodMicros;
    figures.countedMicros += syncPeriodMicros;
    if (before >= plan.spec.maxReplicas) figures.atMaximumMicros += syncPeriodMicros;
    const wanted = outcome.proposal?.stabilized ?? 0;
    if (wanted > plan.spec.maxReplicas) figures.aboveMaximumMicros += syncPeriodMicros;
    figures.wanted = Math.max(figures.wanted, wanted);
    if (!outcome.rescaled) continue;
    resize(readyAt, outcome.replicas, now + input.readyMicros);
    if (outcome.replicas > before) figures.scaleUps += 1;
    else figures.scaleDowns += 1;
    const said = outcome.events.find(({ reason }) => reason === 'SuccessfulRescale')?.message ?? '';
    changes.push({ atMicros: now, replicas: outcome.replicas, reason: said.replace(/^New size: \d+; reason: /, '') });
  }
  const sizes = changes.map(({ replicas }) => replicas);
  const most = Math.max(...sizes);
  const mostMicros = changes.find(({ replicas }) => replicas === most)!.atMicros;
  return { changes, least: Math.min(...sizes), most, mostMicros, ...figures, ...over };
}

/** The size at `time`. */
export function sizeAt({ changes }: Pick<BacktestResult, 'changes'>, time: Micros): number {
  const times = changes.map(({ atMicros }) => atMicros);
  return changes[Math.max(0, lastAt(times, time))]!.replicas;
}

/** The youngest go first: they are the ones that are not ready, or were last to be. */
function resize(readyAt: Micros[], replicas: number, ready: Micros): void {
  while (readyAt.length > replicas) readyAt.pop();
  while (readyAt.length < replicas) readyAt.push(ready);
}

function demandAt({ times, totalMilli }: Demand, time: Micros): number {
  return totalMilli[Math.max(0, lastAt(times, time))]!;
}

function readyCount(readyAt: readonly Micros[], time: Micros): number {
  let count = 0;
  for (const at of readyAt) if (at <= time) count += 1;
  return count;
}

function resultsAt(
  { plan, demands, amounts, lagMicros, readyMicros }: BacktestInput,
  readyAt: readonly Micros[],
  now: Micros,
): readonly MetricResult[] {
  const seen = now - lagMicros;
  const serving = readyCount(readyAt, seen);
  return plan.metrics.map((spec, index) => {
    const total = demandAt(demands[index]!, seen);
    // Whole milli-units that add up to the whole.
    const part = (place: number): number =>
      Math.floor((total * (place + 1)) / serving) - Math.floor((total * place) / serving);
    const pods = readyAt.map(
      (ready, at): HpaPod => ({
        name: `pod-${at}`,
        phase: ready <= now ? 'Running' : 'Pending',
        deleting: false,
        ready: ready <= now ? 'True' : 'False',
        readySinceMicros: Math.max(ready, -sampleWindowMicros),
        startMicros: Math.max(ready - readyMicros, -sampleWindowMicros),
        amounts,
        // Those that serve are the first: the youngest come last.
        sample: ready <= seen ? { valueMilli: part(at), atMicros: seen, windowMicros: 0 } : null,
      }),
    );
    let answer: MetricAnswer = { kind: 'samples' };
    if (spec.type === 'External') answer = { kind: 'external', valuesMilli: [BigInt(total)] };
    if (spec.type === 'Object') answer = { kind: 'object', valueMilli: BigInt(total) };
    return computeMetric(spec, answer, {
      namespace: '',
      specReplicas: readyAt.length,
      statusReplicas: readyAt.length,
      readings: { nowMicros: now, pods, ghostValuesMilli: [] },
      tolerances,
      settings: hpaControllerDefaults,
    });
  });
}

/** By how many times the pods that serve now are above the target of the metric for which that is most. */
function worstRatioAt({ plan, demands, amounts }: BacktestInput, readyAt: readonly Micros[], now: Micros): number {
  const serving = Math.max(1, readyCount(readyAt, now));
  let worst = 0;
  for (const [index, { spec, target }] of plan.metrics.map((spec) => ({ spec, target: spec.target })).entries()) {
    const total = demandAt(demands[index]!, now);
    const each = targetOfPod(spec, amounts);
    if (target.valueMilli !== null) worst = Math.max(worst, total / Number(target.valueMilli));
    else if (each > 0) worst = Math.max(worst, total / serving / each);
  }
  return worst;
}

/** Milli-units that a pod has at its target; 0: it has none. */
export function targetOfPod(spec: HpaPlan['metrics'][number], amounts: PodAmounts): number {
  const { averageValueMilli, averageUtilization } = spec.target;
  if (averageValueMilli !== null) return Number(averageValueMilli);
  if (averageUtilization === null || (spec.type !== 'Resource' && spec.type !== 'ContainerResource')) return 0;
  const container = spec.type === 'ContainerResource' ? spec.container : '';
  const request = podRequestMilli(amounts, '', spec.resource, container);
  return 'error' in request ? 0 : (request.milli * averageUtilization) / 100;
}
