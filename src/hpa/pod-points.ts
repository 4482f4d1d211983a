/**
 * What metrics-server stores of pods with one measured container, as columns by row of pods: what storeScrape and
 * podMetricsOf (metrics-server.ts) say of one container, without an object for each scrape. All of it is a cache: it
 * follows from the use of the last minutes. Cost of a pod's answer: one measurement for each scrape since it was last
 * asked for, five at most.
 */
import { grown } from '../cluster/columns.ts';
import type { ContainerUsage, MeasuredContainer } from '../cluster/container-usage.ts';
import type { NodeId } from '../cluster/nodes.ts';
import type { PodId, PodTable } from '../cluster/pods.ts';
import type { Micros } from '../sim/time.ts';
import { freshContainerMinMicros, metricResolutionMicros } from './metrics-server.ts';
import { type SampleColumns, SampleState } from './metrics-source.ts';

/** Measurements of containers, and when they are fetched. */
export interface PointSource {
  readonly usage: Pick<ContainerUsage, 'cpuNanoCoreSeconds' | 'memoryBytes' | 'plain'>;
  /** The last measurement of a container that started at `start`, not after `time`. */
  measuredAt(pod: PodId, start: Micros, time: Micros): Micros;
  scrapeAt(node: NodeId, scrape: number): Micros;
}

export interface PodPoints extends Omit<SampleColumns, 'read'> {
  /**
   * Brings the pod's row up to the scrape of that number, of which `lookBack` at most are looked at. `container` is the
   * one that is measured; null: it is among the plain ones.
   */
  store(pod: PodId, container: MeasuredContainer | null, scrape: number, lookBack: number): SampleState;
}

/** A point that is not there. */
const none = -1;

/**
 * Numbers of a pod, in two lines of memory: pods.version of whom they are about and 1 (0: of nobody yet), the last scrape
 * that was stored and what came of it, the last point and the one before (when, or `none`; the container's start; its CPU
 * time), and what the metrics API says.
 */
const At = {
  owner: 0,
  scrape: 1,
  state: 2,
  last: 3,
  lastStart: 4,
  lastCpu: 5,
  memory: 6,
  previous: 7,
  previousStart: 8,
  previousCpu: 9,
  nanoCores: 10,
  window: 11,
} as const;
const width = 16;

export function createPodPoints(pods: PodTable, { usage, measuredAt, scrapeAt }: PointSource): PodPoints {
  const { plain } = usage;
  let numbers = new Float64Array(0);

  function store(pod: PodId, container: MeasuredContainer | null, scrape: number, lookBack: number): SampleState {
    const at = pod * width;
    if (at >= numbers.length) numbers = grown(numbers, at + width, 0);
    const owner = pods.version[pod]! + 1;
    const known = numbers[at + At.owner] === owner;
    const before = numbers[at + At.scrape]!;
    if (known && before === scrape) return numbers[at + At.state] as SampleState;
    let turn = before + 1;
    if (!known || before < scrape - lookBack || before > scrape) {
      turn = scrape - lookBack;
      numbers[at + At.last] = none;
    }
    numbers[at + At.owner] = owner;
    numbers[at + At.scrape] = scrape;
    const node = pods.node[pod]!;
    for (; turn <= scrape; turn++) storeScrape(pod, container, scrapeAt(node, turn));
    return (numbers[at + At.state] = answer(at));
  }

  /** What is stored after a scrape at `time`. */
  function storeScrape(pod: PodId, container: MeasuredContainer | null, time: Micros): void {
    const row = pod * width;
    const start = container === null ? plain.startMicros(pod) : container.startMicros;
    const at = start < 0 || time < start ? none : measuredAt(pod, start, time);
    let [cpu, memory] = [0, 0];
    if (at !== none) {
      cpu = container === null ? plain.cpuCounterAt(pod, at) : usage.cpuNanoCoreSeconds(container, at);
      memory = container === null ? plain.memoryBytes(pod) : usage.memoryBytes(container, at);
    }
    if (cpu === 0 || memory === 0) {
      numbers[row + At.last] = none;
      return;
    }
    setPrevious(row, start, at);
    numbers[row + At.last] = at;
    numbers[row + At.lastStart] = start;
    numbers[row + At.lastCpu] = cpu;
    numbers[row + At.memory] = memory;
  }

  /** The point that one at `at` of a container started at `start` is compared with (previousPoint of metrics-server.ts). */
  function setPrevious(row: number, start: Micros, at: Micros): void {
    const age = at - start;
    const last = numbers[row + At.last]!;
    if (age > 0 && age < metricResolutionMicros && age >= freshContainerMinMicros) {
      numbers[row + At.previous] = start;
      numbers[row + At.previousStart] = start;
      numbers[row + At.previousCpu] = 0;
    } else if (last === none || start >= last) numbers[row + At.previous] = none;
    else if (at > last) {
      numbers[row + At.previous] = last;
      numbers[row + At.previousStart] = numbers[row + At.lastStart]!;
      numbers[row + At.previousCpu] = numbers[row + At.lastCpu]!;
    } else if (numbers[row + At.previous]! >= at) numbers[row + At.previous] = none;
  }

  function answer(row: number): SampleState {
    const last = numbers[row + At.last]!;
    const previous = numbers[row + At.previous]!;
    if (last === none || previous === none) return SampleState.none;
    const cpu = numbers[row + At.lastCpu]! - numbers[row + At.previousCpu]!;
    if (numbers[row + At.lastStart]! < numbers[row + At.previousStart]! || cpu < 0) return SampleState.other;
    const windowMicros = last - previous;
    numbers[row + At.nanoCores] = Math.trunc(cpu / (windowMicros / 1_000_000));
    numbers[row + At.window] = windowMicros;
    return SampleState.inColumns;
  }

  return {
    store,
    cpuNanoCores: (pod) => numbers[pod * width + At.nanoCores]!,
    memoryBytes: (pod) => numbers[pod * width + At.memory]!,
    atMicros: (pod) => numbers[pod * width + At.last]!,
    windowMicros: (pod) => numbers[pod * width + At.window]!,
  };
}
