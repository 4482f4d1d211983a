/**
 * One metric of a HorizontalPodAutoscaler turned into a proposed number of replicas
 * (v1.34 pkg/controller/podautoscaler/replica_calculator.go and metrics/utilization.go).
 *
 * Amounts are whole milli-units of int64: CPU in milli-CPU, memory in milli-BYTES, custom metrics in thousandths.
 * Ratios are doubles, computed in the controller's order. All functions are pure; cost is the number of pods.
 */
import { hasPodLevelRequests, type PodAmounts, podRequest } from '../api/pod-amounts.ts';
import { scaledValue } from '../api/quantity.ts';
import { divideInt64, percentInt64, sumInt64, toInt32, toInt64 } from './go-numbers.ts';

export type PodPhase = 'Pending' | 'Running' | 'Succeeded' | 'Failed' | 'Unknown';

/** The last value that the metrics API has for a pod. */
export interface PodSample {
  /** Milli-units; for a resource the sum over the containers that the metric looks at. A safe integer. */
  readonly valueMilli: number;
  /** End of the window that the value was measured over. */
  readonly atMicros: number;
  readonly windowMicros: number;
}

/** A pod that the scale target's selector matches. */
export interface HpaPod {
  readonly name: string;
  readonly phase: PodPhase;
  /** It has a deletionTimestamp. */
  readonly deleting: boolean;
  /** Status of its Ready condition; null where it has none. */
  readonly ready: 'True' | 'False' | 'Unknown' | null;
  /** lastTransitionTime of that condition; without meaning where `ready` is null. */
  readonly readySinceMicros: number;
  /** status.startTime: when the kubelet first saw the pod; null before. */
  readonly startMicros: number | null;
  readonly amounts: PodAmounts;
  /** Null where the metrics API has nothing for this pod. */
  readonly sample: PodSample | null;
}

/** How far the usage may be from its target without any scaling: 0.1 is 10%. */
export interface Tolerances {
  readonly scaleDown: number;
  readonly scaleUp: number;
}

/** Settings of the HPA controller that decide which samples are believed. */
export interface CalculatorSettings {
  /** --horizontal-pod-autoscaler-cpu-initialization-period, 5 minutes. */
  readonly cpuInitializationPeriodMicros: number;
  /** --horizontal-pod-autoscaler-initial-readiness-delay, 30 s. */
  readonly delayOfInitialReadinessStatusMicros: number;
}

/** The pods of the scale target and what the metrics API said of them. */
export interface PodReadings {
  readonly nowMicros: number;
  readonly pods: readonly HpaPod[];
  /** Values of pods that exist no longer but are still in the answer of the metrics API. */
  readonly ghostValuesMilli: readonly number[];
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
  if (readings.pods.length === 0) return { error: ERR_NO_PODS };
  const groups = groupPods(readings, resource, settings);
  const ghosts = readings.ghostValuesMilli.length;
  if (groups.measured.length + ghosts === 0) return { error: ERR_NO_METRICS };
  const requests = requestsOf(readings.pods, resource, container);
  if ('error' in requests) return requests;

  const values = groups.measured.map((index) => readings.pods[index]!.sample!.valueMilli);
  const measuredRequests = groups.measured.map((index) => requests.milli[index]!);
  const first = utilizationRatio(values, measuredRequests, targetPercent);
  if ('error' in first) return first;
  const usage = { utilizationPercent: first.percent, averageMilli: first.averageMilli };
  const keep = { replicas: currentReplicas, ...usage };

  const scaleUpWithUnready = groups.unready.length > 0 && first.ratio > 1;
  if (!scaleUpWithUnready && groups.missing.length === 0) {
    if (isWithinTolerance(tolerances, first.ratio)) return keep;
    return { replicas: toInt32(Math.ceil(first.ratio * groups.measured.length)), ...usage };
  }
  const fallbackPercent = Math.max(100, targetPercent);
  const assumed: { indexes: readonly number[]; value: (requestMilli: number) => number }[] = [];
  if (first.ratio < 1) assumed.push({ indexes: groups.missing, value: (milli) => percentOf(milli, fallbackPercent) });
  if (first.ratio > 1) assumed.push({ indexes: groups.missing, value: () => 0 });
  if (scaleUpWithUnready) assumed.push({ indexes: groups.unready, value: () => 0 });
  for (const { indexes, value } of assumed) {
    for (const index of indexes) {
      values.push(value(requests.milli[index]!));
      measuredRequests.push(requests.milli[index]!);
    }
  }
  const second = utilizationRatio(values, measuredRequests, targetPercent);
  if ('error' in second) return second;
  // Ghosts have no request and so no part in the ratio, yet they are counted here: len(metrics).
  const replicas = secondPass(first.ratio, second.ratio, values.length + ghosts, currentReplicas, tolerances);
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
  if (readings.pods.length === 0) return { error: ERR_NO_PODS };
  const groups = groupPods(readings, resource, settings);
  const values = groups.measured.map((index) => readings.pods[index]!.sample!.valueMilli);
  values.push(...readings.ghostValuesMilli);
  if (values.length === 0) return { error: ERR_NO_METRICS };

  const averageMilli = divideInt64(sumInt64(values), values.length);
  const ratio = averageMilli / targetMilli;
  const scaleUpWithUnready = groups.unready.length > 0 && ratio > 1;
  if (!scaleUpWithUnready && groups.missing.length === 0) {
    if (isWithinTolerance(tolerances, ratio)) return { replicas: currentReplicas, averageMilli };
    return { replicas: toInt32(Math.ceil(ratio * groups.measured.length)), averageMilli };
  }
  for (const _ of groups.missing) {
    if (ratio < 1) values.push(targetMilli);
    else if (ratio > 1) values.push(0);
  }
  if (scaleUpWithUnready) for (const _ of groups.unready) values.push(0);
  const newRatio = divideInt64(sumInt64(values), values.length) / targetMilli;
  return { replicas: secondPass(ratio, newRatio, values.length, currentReplicas, tolerances), averageMilli };
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

/**
 * A pod's request in milli-units for the resource (calculateRequests); of one container if `container` is not empty.
 */
export function podRequestMilli(
  pod: PodAmounts,
  podName: string,
  resource: string,
  container: string,
): { readonly milli: number } | { readonly error: string } {
  if (container === '' && hasPodLevelRequests(pod)) {
    const request = podRequest(pod, resource);
    if (request === undefined) return { error: `missing pod-level request for ${resource} in Pod ${podName}` };
    return { milli: Number(scaledValue(request, -3)) };
  }
  let milli = 0;
  const sidecars = pod.initContainers.filter(({ restartable }) => restartable);
  for (const { name, requests } of [...pod.containers, ...sidecars]) {
    if (container !== '' && container !== name) continue;
    const request = requests.get(resource);
    if (request === undefined)
      return { error: `missing request for ${resource} in container ${name} of Pod ${podName}` };
    milli += Number(scaledValue(request, -3));
  }
  return { milli };
}

export interface PodGroups {
  /** Indexes of the pods whose samples count: ready, and for cpu no longer starting. */
  readonly measured: number[];
  readonly unready: number[];
  readonly missing: number[];
}

/** Failed and deleting pods are in no group. Readiness is looked at for cpu alone, Pending for every metric. */
export function groupPods(readings: PodReadings, resource: string, settings: CalculatorSettings): PodGroups {
  const groups: PodGroups = { measured: [], unready: [], missing: [] };
  for (const [index, pod] of readings.pods.entries()) {
    if (pod.deleting || pod.phase === 'Failed') continue;
    if (pod.phase === 'Pending') groups.unready.push(index);
    else if (pod.sample === null) groups.missing.push(index);
    else if (resource === 'cpu' && isStarting(pod, pod.sample, readings.nowMicros, settings))
      groups.unready.push(index);
    else groups.measured.push(index);
  }
  return groups;
}

/** Whether a pod's cpu sample may still be that of its start, which says nothing about its load. */
function isStarting(pod: HpaPod, sample: PodSample, nowMicros: number, settings: CalculatorSettings): boolean {
  if (pod.ready === null || pod.startMicros === null) return true;
  if (pod.startMicros + settings.cpuInitializationPeriodMicros > nowMicros) {
    // Even a ready pod: its sample must lie a whole window after it became ready.
    return pod.ready === 'False' || sample.atMicros < pod.readySinceMicros + sample.windowMicros;
  }
  // Past the period only pods that were never ready are left out: unready since about their start.
  const delayMicros = settings.delayOfInitialReadinessStatusMicros;
  return pod.ready === 'False' && pod.startMicros + delayMicros > pod.readySinceMicros;
}

/** The requests of ALL pods, of those in no group too: one without a request fails the metric. */
function requestsOf(
  pods: readonly HpaPod[],
  resource: string,
  container: string,
): { readonly milli: readonly number[] } | { readonly error: string } {
  const milli: number[] = [];
  // Pods of one template share their amounts: the quantities are added up once per run of them.
  let amounts: PodAmounts | null = null;
  let ofAmounts = 0;
  for (const pod of pods) {
    if (pod.amounts !== amounts) {
      const request = podRequestMilli(pod.amounts, pod.name, resource, container);
      if ('error' in request) return request;
      amounts = pod.amounts;
      ofAmounts = request.milli;
    }
    milli.push(ofAmounts);
  }
  return { milli };
}

function utilizationRatio(
  values: readonly number[],
  requests: readonly number[],
  targetPercent: number,
): { ratio: number; percent: number; averageMilli: number } | { error: string } {
  const total = sumInt64(values);
  const totalRequests = sumInt64(requests);
  if (Number(totalRequests) === 0) return { error: ERR_NO_MATCH };
  // Truncated to whole percent before the ratio is taken: 55.9% is 55%.
  const percent = percentInt64(total, totalRequests);
  return { ratio: percent / targetPercent, percent, averageMilli: divideInt64(total, values.length) };
}

/** request × percent / 100 in 64-bit integers. */
function percentOf(requestMilli: number, percent: number): number {
  const product = requestMilli * percent;
  if (Number.isSafeInteger(product)) return Math.trunc(product / 100);
  return Number(BigInt.asIntN(64, BigInt(requestMilli) * BigInt(percent)) / 100n);
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
