/**
 * From the usage of a container to the sample that the HPA sees: cAdvisor in the kubelet measures, metrics-server
 * scrapes and keeps the last two points, the resource metrics API answers with their difference (v1.34
 * pkg/kubelet/cadvisor/cadvisor_linux.go with cadvisor manager/container.go; metrics-server 0.8
 * pkg/storage/{pod,types}.go, pkg/scraper/scraper.go, pkg/scraper/client/resource/decode.go).
 *
 * What that means: an HPA acts on usage that is up to housekeeping + scrape + sync period old, averaged over a window
 * of one to three housekeepings; a new pod has no sample before two points of each of its containers.
 *
 * All functions are pure. CPU time is counted in milli-CPU × microseconds, which are nano-core-seconds, the unit of
 * metrics-server; beyond 2^53 of them (104 days of a core) a point is exact to a few nanoseconds.
 */
import type { PodSample } from './pod-totals.ts';

/** How often the kubelet's cAdvisor measures a container, before jitter. */
export const housekeepingIntervalMicros = 10_000_000;
/** The interval of a container whose numbers do not change. */
export const housekeepingIntervalMaxMicros = 15_000_000;
/** --metric-resolution of metrics-server's manifests (the flag's own default is 60 s): time between scrapes. */
export const metricResolutionMicros = 15_000_000;
/** A container younger than the resolution is measured against its start, once it is this old. */
export const freshContainerMinMicros = 10_000_000;

const UINT32 = 2 ** 32;
const SCRAPE_DELAY_PER_NODE_MICROS = 8_000;
const SCRAPE_DELAY_MAX_MICROS = 4_000_000;
const NANO_PER_MILLI = 1_000_000;

/** One measurement of a container. */
export interface MetricsPoint {
  readonly name: string;
  /** Start of the container, at which its CPU time is 0. */
  readonly startMicros: number;
  readonly atMicros: number;
  /** CPU time since the start, in nano-core-seconds. */
  readonly cpuNanoCoreSeconds: number;
  /** Working set. */
  readonly memoryBytes: number;
}

/** What metrics-server stores of a pod: per container the last point, and one before it where there is a usable one. */
export interface PodPoints {
  readonly last: readonly MetricsPoint[];
  /** By the index of `last`; null: none, so the pod has no metrics yet. */
  readonly previous: readonly (MetricsPoint | null)[];
}

/** A PodMetrics object of the resource metrics API. */
export interface PodMetrics {
  /** Of the container whose point is oldest. */
  readonly atMicros: number;
  readonly windowMicros: number;
  readonly containers: readonly {
    readonly name: string;
    readonly cpuNanoCores: number;
    readonly memoryBytes: number;
  }[];
}

/**
 * When cAdvisor measures a container again (nextHousekeepingInterval): 10 s, or 15 s for one whose last two
 * measurements are equal, and up to as much again at random. `draw` is uint32. Keep `intervalMicros` for the next call.
 */
export function nextHousekeeping(
  intervalMicros: number,
  unchanged: boolean,
  draw: number,
): { readonly intervalMicros: number; readonly delayMicros: number } {
  const raised = Math.min(intervalMicros * 2, housekeepingIntervalMaxMicros);
  // At the maximum an unchanged container falls back to the base interval: so it is written.
  const raises = unchanged && intervalMicros < housekeepingIntervalMaxMicros;
  const interval = raises ? raised : housekeepingIntervalMicros;
  return { intervalMicros: interval, delayMicros: interval + Math.floor((draw / UINT32) * interval) };
}

/**
 * How long metrics-server waits before it asks a node, to spread the requests; whole milliseconds. `draw` is uint32.
 */
export function scrapeDelayMicros(nodeCount: number, draw: number): number {
  const spread = Math.min(nodeCount * SCRAPE_DELAY_PER_NODE_MICROS, SCRAPE_DELAY_MAX_MICROS);
  return Math.floor((draw / UINT32) * (spread / 1000)) * 1000;
}

/**
 * What is stored of a pod after a scrape. `scraped` are its containers' latest points; null if the scrape had none
 * (node unreachable, pod gone): then nothing is kept either. `before` is what was stored until then.
 *
 * A pod with a container without CPU time or memory is left out (checkContainerMetrics). An older point stays usable
 * while the container has not restarted.
 */
export function storeScrape(
  before: PodPoints | null,
  scraped: readonly MetricsPoint[] | null,
  resolutionMicros: number,
): PodPoints | null {
  if (scraped === null || scraped.length === 0) return null;
  for (const { cpuNanoCoreSeconds, memoryBytes } of scraped) {
    if (cpuNanoCoreSeconds === 0 || memoryBytes === 0) return null;
  }
  const previous: (MetricsPoint | null)[] = [];
  for (const point of scraped) previous.push(previousPoint(before, point, resolutionMicros));
  return { last: scraped, previous };
}

/** The pod's metrics, or null while a container has no earlier point. */
export function podMetricsOf(points: PodPoints): PodMetrics | null {
  if (points.previous.includes(null)) return null;
  let oldest: { atMicros: number; windowMicros: number } | null = null;
  const containers: { name: string; cpuNanoCores: number; memoryBytes: number }[] = [];
  for (let index = 0; index < points.last.length; index++) {
    const last = points.last[index]!;
    const previous = points.previous[index]!;
    const cpu = last.cpuNanoCoreSeconds - previous.cpuNanoCoreSeconds;
    // Metrics-server skips the container with an error; the rest of the pod is served.
    if (last.startMicros < previous.startMicros || cpu < 0) continue;
    const windowMicros = last.atMicros - previous.atMicros;
    const cpuNanoCores = Math.trunc(cpu / (windowMicros / 1_000_000));
    containers.push({ name: last.name, cpuNanoCores, memoryBytes: last.memoryBytes });
    if (oldest === null || last.atMicros < oldest.atMicros) oldest = { atMicros: last.atMicros, windowMicros };
  }
  return { atMicros: oldest?.atMicros ?? 0, windowMicros: oldest?.windowMicros ?? 0, containers };
}

/**
 * The HPA's sample of a pod for cpu or memory (metrics/client.go getPodMetrics, getContainerMetrics); of one container
 * if `container` is not empty. CPU is rounded up to a milli-CPU per container. Null where there is nothing to sum.
 */
export function sampleOf(metrics: PodMetrics, resource: 'cpu' | 'memory', container: string): PodSample | null {
  let valueMilli = 0;
  let count = 0;
  for (const { name, cpuNanoCores, memoryBytes } of metrics.containers) {
    if (container !== '' && container !== name) continue;
    valueMilli += resource === 'cpu' ? Math.ceil(cpuNanoCores / NANO_PER_MILLI) : memoryBytes * 1000;
    count++;
  }
  if (count === 0) return null;
  return { valueMilli, atMicros: metrics.atMicros, windowMicros: metrics.windowMicros };
}

/** The point that the new one is compared with (podStorage.Store). */
function previousPoint(before: PodPoints | null, point: MetricsPoint, resolutionMicros: number): MetricsPoint | null {
  const age = point.atMicros - point.startMicros;
  if (age > 0 && age < resolutionMicros && age >= freshContainerMinMicros) {
    return { ...point, atMicros: point.startMicros, cpuNanoCoreSeconds: 0 };
  }
  if (before === null) return null;
  let index = 0;
  while (index < before.last.length && before.last[index]!.name !== point.name) index++;
  const last = before.last[index];
  if (last === undefined) return null;
  // Restarted since: its counter began anew.
  if (point.startMicros >= last.atMicros) return null;
  if (point.atMicros > last.atMicros) return last;
  // cAdvisor has not measured since the last scrape: the same point again, compared as before.
  const previous = before.previous[index] ?? null;
  return previous !== null && previous.atMicros < point.atMicros ? previous : null;
}
