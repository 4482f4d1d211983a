/**
 * The pods of a target counted straight from the columns of pods and of their samples: what `totalsOf` says of the list of
 * their facts, without an object for each pod. For cpu and memory of whole pods; other metrics and traced syncs take the
 * list, which is also what a law holds this against. Cost: a few reads of columns for each pod.
 */

import { podAmountsOf } from '../api/pod-amounts.ts';
import type { Cluster } from '../cluster/cluster.ts';
import { toWholeSecond } from '../cluster/names.ts';
import { noTime, PodFlag, type PodId, PodPhase } from '../cluster/pods.ts';
import { readPaged } from '../sim/paged-column.ts';
import type { Micros } from '../sim/time.ts';
import type { MetricTarget } from './metric-spec.ts';
import { sampleOf } from './metrics-server.ts';
import { type MetricsSource, type SampleColumns, SampleState } from './metrics-source.ts';
import {
  assumedMilli,
  type CalculatorSettings,
  type Counted,
  noRequests,
  type PodTotals,
  podRequestMilli,
} from './pod-totals.ts';

type Resource = 'cpu' | 'memory';

/** A source whose samples stand in columns. */
export type ColumnSource = MetricsSource & { readonly columns: SampleColumns };

export interface ColumnTotals {
  /**
   * Counts the pods, oldest first. `items`: how many of them the metrics API has. Null: the sums pass what a number holds,
   * so the list is to be taken.
   */
  count(
    ids: readonly PodId[],
    resource: Resource,
    target: MetricTarget,
    source: ColumnSource,
    now: Micros,
  ): { readonly totals: PodTotals; readonly items: number } | null;
}

/** Groups of pods, as indexes of sums. */
const Group = { measured: 0, unready: 1, missing: 2, ignored: 3 } as const;
type Group = (typeof Group)[keyof typeof Group];

const nobody: Counted = { count: 0, milli: 0 };
/** Totals up to here, and their hundredfold, are exact in a double. */
const exactMax = Math.floor(Number.MAX_SAFE_INTEGER / 100);
const nanoPerMilli = 1_000_000;

export function createColumnTotals(cluster: Cluster, startsAt: Micros, settings: CalculatorSettings): ColumnTotals {
  const { pods } = cluster;
  /** By spec: requests in milli-units. A cache. */
  const requests: Record<Resource, (number | undefined)[]> = { cpu: [], memory: [] };

  /** -1: a container has none. */
  function requestOf(pod: PodId, resource: Resource): number {
    const spec = pods.spec[pod]!;
    const known = requests[resource][spec];
    if (known !== undefined) return known;
    const request = podRequestMilli(podAmountsOf(cluster.specOf(pod).spec), '', resource, '');
    return (requests[resource][spec] = 'error' in request ? -1 : request.milli);
  }

  /** Whether a cpu sample may still be that of the pod's start (isStarting of pod-totals.ts). */
  function isStarting(pod: PodId, atMicros: Micros, windowMicros: Micros, now: Micros): boolean {
    const started = readPaged(pods.startedMicros, pod);
    if (started === noTime) return true;
    const ready = (pods.flags[pod]! & PodFlag.ready) !== 0;
    // Times of objects are whole seconds, never later: mostly there is no need to know them.
    if (ready && started + settings.cpuInitializationPeriodMicros <= now) return false;
    const initializing = toWholeSecond(started, startsAt) + settings.cpuInitializationPeriodMicros > now;
    if (!initializing && ready) return false;
    if (initializing && !ready) return true;
    const since = readPaged(pods.readySinceMicros, pod);
    // A pod that runs and was never ready is unready since it started.
    const readySince = toWholeSecond(since === noTime ? started : since, startsAt);
    if (initializing) return atMicros < readySince + windowMicros;
    return toWholeSecond(started, startsAt) + settings.delayOfInitialReadinessStatusMicros > readySince;
  }

  /** The sample that was looked at last. */
  const sample = { milli: 0, atMicros: 0, windowMicros: 0 };

  /** Reads the pod's sample into `sample`: `none` where the metrics API has nothing of it. */
  function readSample(pod: PodId, resource: Resource, source: ColumnSource, now: Micros): SampleState {
    const { columns } = source;
    const state = columns.read(pod, now);
    if (state === SampleState.inColumns) {
      const cpu = resource === 'cpu';
      sample.milli = cpu ? Math.ceil(columns.cpuNanoCores(pod) / nanoPerMilli) : columns.memoryBytes(pod) * 1000;
      sample.atMicros = columns.atMicros(pod);
      sample.windowMicros = columns.windowMicros(pod);
      return state;
    }
    const item = state === SampleState.none ? null : source.podMetrics(pod, now);
    if (item === null) return SampleState.none;
    const read = sampleOf(item, resource, '');
    // An item without containers: the pod counts as one without a sample.
    if (read === null) return SampleState.other;
    sample.milli = read.valueMilli;
    sample.atMicros = read.atMicros;
    sample.windowMicros = read.windowMicros;
    return SampleState.inColumns;
  }

  /** The group of a pod that was read (groupPods of pod-totals.ts). */
  function groupOf(pod: PodId, resource: Resource, state: SampleState, now: Micros): Group {
    const phase = pods.phase[pod]!;
    if ((pods.flags[pod]! & PodFlag.terminating) !== 0 || phase === PodPhase.failed) return Group.ignored;
    if (phase === PodPhase.pending) return Group.unready;
    if (state !== SampleState.inColumns) return Group.missing;
    return resource === 'cpu' && isStarting(pod, sample.atMicros, sample.windowMicros, now)
      ? Group.unready
      : Group.measured;
  }

  function missingRequest(ids: readonly PodId[], resource: Resource): { readonly error: string } {
    const pod = ids.find((one) => requestOf(one, resource) < 0)!;
    const amounts = podAmountsOf(cluster.specOf(pod).spec);
    return podRequestMilli(amounts, pods.names[pod]!, resource, '') as { error: string };
  }

  return {
    count(ids, resource, { averageValueMilli, averageUtilization }, source, now) {
      const percent = averageValueMilli === null ? averageUtilization : null;
      // One variable for each sum: this is the loop that a day of HPAs spends its time in.
      let items = 0;
      let [measured, unready, missing] = [0, 0, 0];
      let [measuredMilli, unreadyMilli, missingMilli, missingAssumedMilli] = [0, 0, 0, 0];
      let values = 0;
      let lacking = false;
      for (let index = 0; index < ids.length; index++) {
        const pod = ids[index]!;
        // Only containers that run are measured.
        const runs = pods.phase[pod] === PodPhase.running && (pods.flags[pod]! & PodFlag.alive) !== 0;
        const state = runs ? readSample(pod, resource, source, now) : SampleState.none;
        if (state !== SampleState.none) items += 1;
        const request = percent === null ? 0 : requestOf(pod, resource);
        if (request < 0) lacking = true;
        const group = groupOf(pod, resource, state, now);
        if (group === Group.measured) {
          measured += 1;
          measuredMilli += request;
          values += sample.milli;
        } else if (group === Group.unready) {
          unready += 1;
          unreadyMilli += request;
        } else if (group === Group.missing) {
          missing += 1;
          missingMilli += request;
          if (request > 0) missingAssumedMilli += assumedMilli(request, percent!);
        }
      }
      if (Math.max(values, measuredMilli, unreadyMilli, missingMilli, missingAssumedMilli) > exactMax) return null;
      const totals: PodTotals = {
        podCount: ids.length,
        measured: { count: measured, milli: values },
        ghosts: nobody,
        unready,
        missing,
        requests: lacking
          ? missingRequest(ids, resource)
          : percent === null
            ? noRequests
            : { measuredMilli, unreadyMilli, missingMilli, missingAssumedMilli },
      };
      return { totals, items };
    },
  };
}
