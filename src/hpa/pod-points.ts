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
import { SampleState } from './metrics-source.ts';

/** Measurements of containers, and when they are fetched. */
export interface PointSource {
  readonly usage: Pick<ContainerUsage, 'cpuNanoCoreSeconds' | 'memoryBytes' | 'plain'>;
  /** The last measurement of a container that started at `start`, not after `time`. */
  measuredAt(pod: PodId, start: Micros, time: Micros): Micros;
  scrapeAt(node: NodeId, scrape: number): Micros;
}

export interface PodPoints {
  cpuNanoCores: Float64Array;
  memoryBytes: Float64Array;
  atMicros: Float64Array;
  windowMicros: Float64Array;
  /**
   * Brings the pod's row up to the scrape of that number, of which `lookBack` at most are looked at. `container` is the
   * one that is measured; null: it is among the plain ones.
   */
  store(pod: PodId, container: MeasuredContainer | null, scrape: number, lookBack: number): SampleState;
}

/** A point that is not there. */
const none = -1;

interface Columns {
  /** pods.version of whom the row is about; -1: nobody yet. */
  version: Int32Array;
  /** The last scrape that was stored, and what came of it. */
  scrape: Float64Array;
  state: Uint8Array;
  /** The last point and the one before: when (`none`: there is none), the container's start, its CPU time. */
  lastAt: Float64Array;
  lastStart: Float64Array;
  lastCpu: Float64Array;
  previousAt: Float64Array;
  previousStart: Float64Array;
  previousCpu: Float64Array;
}

export function createPodPoints(pods: PodTable, { usage, measuredAt, scrapeAt }: PointSource): PodPoints {
  const { plain } = usage;
  let capacity = 0;
  const columns = newColumns();
  const self: PodPoints = {
    cpuNanoCores: new Float64Array(0),
    memoryBytes: new Float64Array(0),
    atMicros: new Float64Array(0),
    windowMicros: new Float64Array(0),
    store,
  };

  function store(pod: PodId, container: MeasuredContainer | null, scrape: number, lookBack: number): SampleState {
    if (pod >= capacity) grow();
    const known = columns.version[pod] === pods.version[pod];
    const before = columns.scrape[pod]!;
    if (known && before === scrape) return columns.state[pod] as SampleState;
    let turn = before + 1;
    if (!known || before < scrape - lookBack || before > scrape) {
      turn = scrape - lookBack;
      columns.lastAt[pod] = none;
    }
    columns.version[pod] = pods.version[pod]!;
    columns.scrape[pod] = scrape;
    const node = pods.node[pod]!;
    for (; turn <= scrape; turn++) storeScrape(pod, container, scrapeAt(node, turn));
    return (columns.state[pod] = answer(pod));
  }

  /** What is stored after a scrape at `time`. */
  function storeScrape(pod: PodId, container: MeasuredContainer | null, time: Micros): void {
    const { lastAt, lastStart, lastCpu } = columns;
    const start = container === null ? plain.startMicros(pod) : container.startMicros;
    const at = start < 0 || time < start ? none : measuredAt(pod, start, time);
    let [cpu, memory] = [0, 0];
    if (at !== none) {
      cpu = container === null ? plain.cpuCounterAt(pod, at) : usage.cpuNanoCoreSeconds(container, at);
      memory = container === null ? plain.memoryBytes(pod) : usage.memoryBytes(container, at);
    }
    if (cpu === 0 || memory === 0) {
      lastAt[pod] = none;
      return;
    }
    setPrevious(pod, start, at);
    lastAt[pod] = at;
    lastStart[pod] = start;
    lastCpu[pod] = cpu;
    self.memoryBytes[pod] = memory;
  }

  /** The point that one at `at` of a container started at `start` is compared with (previousPoint of metrics-server.ts). */
  function setPrevious(pod: PodId, start: Micros, at: Micros): void {
    const { lastAt, lastStart, lastCpu, previousAt, previousStart, previousCpu } = columns;
    const age = at - start;
    const last = lastAt[pod]!;
    if (age > 0 && age < metricResolutionMicros && age >= freshContainerMinMicros) {
      previousAt[pod] = start;
      previousStart[pod] = start;
      previousCpu[pod] = 0;
    } else if (last === none || start >= last) previousAt[pod] = none;
    else if (at > last) {
      previousAt[pod] = last;
      previousStart[pod] = lastStart[pod]!;
      previousCpu[pod] = lastCpu[pod]!;
    } else if (previousAt[pod]! >= at) previousAt[pod] = none;
  }

  function answer(pod: PodId): SampleState {
    const at = columns.lastAt[pod]!;
    const before = columns.previousAt[pod]!;
    if (at === none || before === none) return SampleState.none;
    const cpu = columns.lastCpu[pod]! - columns.previousCpu[pod]!;
    if (columns.lastStart[pod]! < columns.previousStart[pod]! || cpu < 0) return SampleState.other;
    const windowMicros = at - before;
    self.cpuNanoCores[pod] = Math.trunc(cpu / (windowMicros / 1_000_000));
    self.atMicros[pod] = at;
    self.windowMicros[pod] = windowMicros;
    return SampleState.inColumns;
  }

  function grow(): void {
    capacity = pods.flags.length;
    for (const name of answerNames) self[name] = grown(self[name], capacity, 0);
    columns.version = grown(columns.version, capacity, -1);
    columns.state = grown(columns.state, capacity, 0);
    for (const name of pointNames) columns[name] = grown(columns[name], capacity, 0);
    capacity = columns.version.length;
  }

  return self;
}

const answerNames = ['cpuNanoCores', 'memoryBytes', 'atMicros', 'windowMicros'] as const;
const pointNames = ['scrape', 'lastAt', 'lastStart', 'lastCpu', 'previousAt', 'previousStart', 'previousCpu'] as const;

function newColumns(): Columns {
  const empty = (): Float64Array => new Float64Array(0);
  return {
    version: new Int32Array(0),
    scrape: empty(),
    state: new Uint8Array(0),
    lastAt: empty(),
    lastStart: empty(),
    lastCpu: empty(),
    previousAt: empty(),
    previousStart: empty(),
    previousCpu: empty(),
  };
}
