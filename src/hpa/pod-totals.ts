/**
 * The pods of a scale target as a metric counts them: which samples count, which pods are unready or have none, and the sums
 * of each group (v1.34 pkg/controller/podautoscaler/replica_calculator.go groupPods, calculateRequests).
 *
 * Amounts are whole milli-units of int64: CPU in milli-CPU, memory in milli-BYTES, custom metrics in thousandths. All
 * functions are pure; cost is the number of pods.
 */
import { hasPodLevelRequests, type PodAmounts, podRequest } from '../api/pod-amounts.ts';
import { scaledValue } from '../api/quantity.ts';
import { sumInt64 } from './go-numbers.ts';

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

/** Pods of a group, and their values added up. */
export interface Counted {
  readonly count: number;
  readonly milli: number | bigint;
}

/** What a proposal follows from: the pods of a target counted by groups (`groupPods`), their values and requests summed. */
export interface PodTotals {
  readonly podCount: number;
  readonly measured: Counted;
  readonly ghosts: Counted;
  readonly unready: number;
  readonly missing: number;
  /** Without any where they are not asked for, as for averages. */
  readonly requests: RequestTotals | { readonly error: string };
}

export interface RequestTotals {
  readonly measuredMilli: number | bigint;
  readonly unreadyMilli: number | bigint;
  readonly missingMilli: number | bigint;
  /** What pods without a sample are assumed to use where that would scale down. */
  readonly missingAssumedMilli: number | bigint;
}

/** No requests: nobody asked for them. */
export const noRequests: RequestTotals = { measuredMilli: 0, unreadyMilli: 0, missingMilli: 0, missingAssumedMilli: 0 };

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

/** Counts pods; `share` says of which container the requests are added up, and the target in percent of them. */
export function totalsOf(
  readings: PodReadings,
  resource: string,
  share: { readonly container: string; readonly targetPercent: number } | null,
  settings: CalculatorSettings,
): PodTotals {
  const { pods, ghostValuesMilli } = readings;
  const groups = groupPods(readings, resource, settings);
  const values = groups.measured.map((index) => pods[index]!.sample!.valueMilli);
  return {
    podCount: pods.length,
    measured: { count: values.length, milli: sumInt64(values) },
    ghosts: { count: ghostValuesMilli.length, milli: sumInt64(ghostValuesMilli) },
    unready: groups.unready.length,
    missing: groups.missing.length,
    requests: share === null ? noRequests : requestTotals(groups, pods, resource, share.container, share.targetPercent),
  };
}

/** The requests of ALL pods are asked for, of those in no group too: one without a request fails the metric. */
function requestTotals(
  groups: PodGroups,
  pods: readonly HpaPod[],
  resource: string,
  container: string,
  targetPercent: number,
): RequestTotals | { readonly error: string } {
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
  const sumOf = (indexes: readonly number[]): number | bigint => sumInt64(indexes.map((index) => milli[index]!));
  return {
    measuredMilli: sumOf(groups.measured),
    unreadyMilli: sumOf(groups.unready),
    missingMilli: sumOf(groups.missing),
    missingAssumedMilli: sumInt64(groups.missing.map((index) => assumedMilli(milli[index]!, targetPercent))),
  };
}

/** What a pod without a sample is taken to use where that would scale down: all of its request, or the target if higher. */
export function assumedMilli(requestMilli: number, targetPercent: number): number {
  return percentOf(requestMilli, Math.max(100, targetPercent));
}

/** request × percent / 100 in 64-bit integers. */
function percentOf(requestMilli: number, percent: number): number {
  const product = requestMilli * percent;
  if (Number.isSafeInteger(product)) return Math.trunc(product / 100);
  return Number(BigInt.asIntN(64, BigInt(requestMilli) * BigInt(percent)) / 100n);
}
