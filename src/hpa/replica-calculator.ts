/**
 * One metric of a HorizontalPodAutoscaler turned into a proposed number of replicas
 * (v1.34 pkg/controller/podautoscaler/replica_calculator.go and metrics/utilization.go).
 *
 * Amounts are whole milli-units of int64: CPU in milli-CPU, memory in milli-BYTES, custom metrics in thousandths.
 * Ratios are doubles, computed in the controller's order. All functions are pure; cost is the number of pods.
 */
import { addInt64, divideInt64, percentInt64, productInt64, toInt32, toInt64 } from './go-numbers.ts';
import { type CalculatorSettings, type HpaPod, type PodReadings, type PodTotals, totalsOf } from './pod-totals.ts';

/** How far the usage may be from its target without any scaling: 0.1 is 10%. */
export interface Tolerances {
  readonly scaleDown: number;
  readonly scaleUp: number;
}

/** A proposal of a metric, or Kubernetes' words for why there is none. */
export type Proposal<Usage> = ({ readonly replicas: number } & Usage) | { readonly error: string };

/** Usage as a percentage of the requests, and the average usage of a pod. */
export interface UtilizationUsage {
  readonly utilizationPercent: number;
  readonly averageMilli: number;
}

/** Average usage of a pod. */
export interface AverageUsage {
  readonly averageMilli: number;
}

const ERR_NO_PODS = 'no pods returned by selector while calculating replica count';
const ERR_NO_METRICS = 'did not receive metrics for targeted pods (pods might be unready)';
const ERR_NO_MATCH = 'no metrics returned matched known pods';
const INT32_MAX = 2147483647;
const INT64_MAX = 2n ** 63n - 1n;

/** Whether usage/target is close enough to 1; both bounds belong to the range. */
export function isWithinTolerance(tolerances: Tolerances, usageRatio: number): boolean {
  return 1 - tolerances.scaleDown <= usageRatio && usageRatio <= 1 + tolerances.scaleUp;
}

/**
 * Replicas for a target in percent of the pods' requests (GetResourceReplicas). `container` restricts the requests to
 * the container of that name, as the samples already are; empty: the whole pod.
 *
 * Pods without a sample count as 100% (or the target, if that is higher) when scaling down and as 0 when scaling up;
 * pods that are not ready count as 0 when scaling up and not at all when scaling down.
 */
export function utilizationReplicas(
  readings: PodReadings,
  currentReplicas: number,
  targetPercent: number,
  resource: string,
  container: string,
  tolerances: Tolerances,
  settings: CalculatorSettings,
): Proposal<UtilizationUsage> {
  const totals = totalsOf(readings, resource, { container, targetPercent }, settings);
  return utilizationOf(totals, currentReplicas, targetPercent, tolerances);
}

/** The same of pods that are counted already. */
export function utilizationOf(
  totals: PodTotals,
  currentReplicas: number,
  targetPercent: number,
  tolerances: Tolerances,
): Proposal<UtilizationUsage> {
  const { measured, unready, missing, requests } = totals;
  const ghosts = totals.ghosts.count;
  if (totals.podCount === 0) return { error: ERR_NO_PODS };
  if (measured.count + ghosts === 0) return { error: ERR_NO_METRICS };
  if ('error' in requests) return requests;

  const first = utilizationRatio(measured.milli, requests.measuredMilli, measured.count, targetPercent);
  if ('error' in first) return first;
  const usage = { utilizationPercent: first.percent, averageMilli: first.averageMilli };
  const keep = { replicas: currentReplicas, ...usage };

  const scaleUpWithUnready = unready > 0 && first.ratio > 1;
  if (!scaleUpWithUnready && missing === 0) {
    if (isWithinTolerance(tolerances, first.ratio)) return keep;
    return { replicas: toInt32(Math.ceil(first.ratio * measured.count)), ...usage };
  }
  let { count, milli } = measured;
  let requestMilli = requests.measuredMilli;
  if (first.ratio < 1 || first.ratio > 1) {
    count += missing;
    requestMilli = addInt64(requestMilli, requests.missingMilli);
  }
  if (first.ratio < 1) milli = addInt64(milli, requests.missingAssumedMilli);
  if (scaleUpWithUnready) {
    count += unready;
    requestMilli = addInt64(requestMilli, requests.unreadyMilli);
  }
  const second = utilizationRatio(milli, requestMilli, count, targetPercent);
  if ('error' in second) return second;
  // Ghosts have no request and so no part in the ratio, yet they are counted here: len(metrics).
  const replicas = secondPass(first.ratio, second.ratio, count + ghosts, currentReplicas, tolerances);
  return { replicas, ...usage };
}

/**
 * Replicas for a target average per pod in milli-units (GetRawResourceReplicas, GetMetricReplicas). `resource` is empty
 * for a custom metric. Values of pods that are gone count. Pods without a sample count as the target when scaling down.
 */
export function averageReplicas(
  readings: PodReadings,
  currentReplicas: number,
  targetMilli: number,
  resource: string,
  tolerances: Tolerances,
  settings: CalculatorSettings,
): Proposal<AverageUsage> {
  return averageOf(totalsOf(readings, resource, null, settings), currentReplicas, targetMilli, tolerances);
}

/** The same of pods that are counted already. */
export function averageOf(
  { podCount, measured, ghosts, unready, missing }: PodTotals,
  currentReplicas: number,
  targetMilli: number,
  tolerances: Tolerances,
): Proposal<AverageUsage> {
  if (podCount === 0) return { error: ERR_NO_PODS };
  let count = measured.count + ghosts.count;
  if (count === 0) return { error: ERR_NO_METRICS };

  let milli = addInt64(measured.milli, ghosts.milli);
  const averageMilli = divideInt64(milli, count);
  const ratio = averageMilli / targetMilli;
  const scaleUpWithUnready = unready > 0 && ratio > 1;
  if (!scaleUpWithUnready && missing === 0) {
    if (isWithinTolerance(tolerances, ratio)) return { replicas: currentReplicas, averageMilli };
    return { replicas: toInt32(Math.ceil(ratio * measured.count)), averageMilli };
  }
  if (ratio < 1) milli = addInt64(milli, productInt64(missing, targetMilli));
  if (ratio < 1 || ratio > 1) count += missing;
  if (scaleUpWithUnready) count += unready;
  const newRatio = divideInt64(milli, count) / targetMilli;
  return { replicas: secondPass(ratio, newRatio, count, currentReplicas, tolerances), averageMilli };
}

/**
 * Replicas for a target value of a metric that is not the pods' own (GetObjectMetricReplicas, and
 * GetExternalMetricReplicas after its sum): usage/target times the READY pods. From 0 replicas neither pods nor
 * tolerance are asked: one more replica for each time the target is reached.
 */
export function valueReplicas(
  usageMilli: bigint,
  targetMilli: bigint,
  currentReplicas: number,
  pods: readonly HpaPod[],
  tolerances: Tolerances,
): Proposal<object> {
  const usageRatio = Number(usageMilli) / Number(targetMilli);
  if (currentReplicas === 0) return { replicas: toInt32(Math.ceil(usageRatio)) };
  if (isWithinTolerance(tolerances, usageRatio)) return { replicas: currentReplicas };
  if (pods.length === 0) return { error: `unable to calculate ready pods: ${ERR_NO_PODS}` };
  let readyCount = 0;
  for (const pod of pods) if (pod.phase === 'Running' && pod.ready === 'True') readyCount++;
  return { replicas: toInt32(Math.ceil(usageRatio * readyCount)) };
}

/**
 * Replicas for a target per pod of an object's metric (GetObjectPerPodMetricReplicas): usage/target, unless it is close
 * enough to `statusReplicas`, the replicas that exist. `averageMilli` is null with 0 of them, where Kubernetes divides
 * by zero and reports an amount without meaning.
 */
export function objectAverageReplicas(
  usageMilli: bigint,
  targetMilli: bigint,
  statusReplicas: number,
  tolerances: Tolerances,
): { readonly replicas: number; readonly averageMilli: bigint | null } {
  const wanted = toInt32(Math.ceil(Number(usageMilli) / Number(targetMilli)));
  const replicas = isWithinAverage(usageMilli, targetMilli, statusReplicas, tolerances) ? statusReplicas : wanted;
  return { replicas, averageMilli: averagePerReplica(usageMilli, statusReplicas) };
}

/** The same for an external metric (GetExternalPerPodMetricReplicas), which caps replicas at the largest int32. */
export function externalAverageReplicas(
  usageMilli: bigint,
  targetMilli: bigint,
  statusReplicas: number,
  tolerances: Tolerances,
): { readonly replicas: number; readonly averageMilli: bigint | null } {
  const wanted = Math.ceil(Number(usageMilli) / Number(targetMilli));
  const within = isWithinAverage(usageMilli, targetMilli, statusReplicas, tolerances);
  const replicas = within ? statusReplicas : wanted > INT32_MAX ? INT32_MAX : toInt32(wanted);
  // As a double the largest int64 is 2^63, and so are the 512 values below it.
  const capped = Number(usageMilli) >= 2 ** 63;
  return { replicas, averageMilli: capped ? INT64_MAX : averagePerReplica(usageMilli, statusReplicas) };
}

/** The sum of an external metric's series for a Value target: 64 bits that wrap around. */
export function sumForValue(valuesMilli: readonly bigint[]): bigint {
  return valuesMilli.reduce((sum, value) => BigInt.asIntN(64, sum + value), 0n);
}

/** The sum of an external metric's series for an AverageValue target: any negative sum is taken for an overflow. */
export function sumForAverage(valuesMilli: readonly bigint[]): bigint {
  let sum = 0n;
  for (const value of valuesMilli) {
    sum = BigInt.asIntN(64, sum + value);
    if (sum < 0n) return INT64_MAX;
  }
  return sum;
}

function utilizationRatio(
  total: number | bigint,
  totalRequests: number | bigint,
  count: number,
  targetPercent: number,
): { ratio: number; percent: number; averageMilli: number } | { error: string } {
  if (Number(totalRequests) === 0) return { error: ERR_NO_MATCH };
  // Truncated to whole percent before the ratio is taken: 55.9% is 55%.
  const percent = percentInt64(total, totalRequests);
  return { ratio: percent / targetPercent, percent, averageMilli: divideInt64(total, count) };
}

/** With assumed values for missing and unready pods: never turns the direction round, and never beyond the current. */
function secondPass(
  ratio: number,
  newRatio: number,
  valueCount: number,
  currentReplicas: number,
  tolerances: Tolerances,
): number {
  if (isWithinTolerance(tolerances, newRatio)) return currentReplicas;
  if ((ratio < 1 && newRatio > 1) || (ratio > 1 && newRatio < 1)) return currentReplicas;
  const replicas = toInt32(Math.ceil(newRatio * valueCount));
  if ((newRatio < 1 && replicas > currentReplicas) || (newRatio > 1 && replicas < currentReplicas)) {
    return currentReplicas;
  }
  return replicas;
}

function isWithinAverage(usage: bigint, target: bigint, statusReplicas: number, tolerances: Tolerances): boolean {
  return isWithinTolerance(tolerances, Number(usage) / (Number(target) * statusReplicas));
}

function averagePerReplica(usageMilli: bigint, statusReplicas: number): bigint | null {
  return statusReplicas === 0 ? null : toInt64(Math.ceil(Number(usageMilli) / statusReplicas));
}
