/**
 * From the use of running pods to what HPAs read: cAdvisor's housekeepings, metrics-server's scrapes (metrics-server.ts),
 * worked out when somebody asks and not before. Model of the instants, where the real ones follow from chance:
 *
 * - a container is measured at its start and then once in every 15 s of its life, at an instant that it draws within 5 s:
 *   10 to 20 s apart, as housekeepings with their jitter are;
 * - metrics-server scrapes every 15 s, each node as much later as it draws, and answers with what it then stored.
 */
import type { Cluster } from '../cluster/cluster.ts';
import { grown } from '../cluster/columns.ts';
import type { ContainerUsage, MeasuredContainer } from '../cluster/container-usage.ts';
import type { NodeId } from '../cluster/nodes.ts';
import type { PodId } from '../cluster/pods.ts';
import { draw, identityOf } from '../sim/random.ts';
import type { Simulation } from '../sim/simulation.ts';
import type { Micros } from '../sim/time.ts';
import {
  type MetricsPoint,
  metricResolutionMicros,
  type PodMetrics,
  type PodPoints,
  podMetricsOf,
  scrapeDelayMicros,
  storeScrape,
} from './metrics-server.ts';
import { type MetricsSource, type SampleColumns, SampleState } from './metrics-source.ts';
import { createPodPoints } from './pod-points.ts';

const meanHousekeepingMicros = 15_000_000;
const housekeepingSpreadMicros = 5_000_000;
const uint32 = 2 ** 32;
/** The first scrape: in the middle of the period, as the other loops. */
const scrapePhaseMicros = 7_500_000;
/** Scrapes that an answer may depend on: the last two that saw different measurements are among them. */
const scrapesLookedAt = 5;
/**
 * After a change every point that an answer is made from is later than it: a scrape's period and delay, the age of its
 * measurement, and as much again for the point before.
 */
const settlingMicros = 80_000_000;

/** Of one pod: what was stored after the scrape of that number. A cache. */
interface Stored {
  readonly version: number;
  readonly scrape: number;
  readonly points: PodPoints | null;
  readonly metrics: PodMetrics | null;
}

export function createLiveMetrics(cluster: Cluster, sim: Simulation, usage: ContainerUsage): MetricsSource {
  const { pods } = cluster;
  const housekeeping = sim.streams.purpose('housekeeping');
  const scrapeAt = createScrapeTimes(cluster, sim);
  const stored: Stored[] = [];

  /** The number of the last scrape of the pod's node not after `now`. */
  function lastScrape(pod: PodId, now: Micros): number {
    // Times of a run are far below 2^53, so that the quotient rounds to no other whole number.
    const last = Math.floor((now - scrapePhaseMicros) / metricResolutionMicros);
    return scrapeAt(pods.node[pod]!, last) > now ? last - 1 : last;
  }

  function housekeepingAt(pod: PodId, start: Micros, turn: number): Micros {
    if (turn === 0) return start;
    const early = Math.floor((draw(housekeeping, pods.identity[pod]!, turn) / uint32) * housekeepingSpreadMicros);
    return start + turn * meanHousekeepingMicros - early;
  }

  /** When a container that started at `start` was last measured, `time` being later. */
  function measuredAt(pod: PodId, start: Micros, time: Micros): Micros {
    let turn = Math.floor((time - start) / meanHousekeepingMicros) + 1;
    let at = housekeepingAt(pod, start, turn);
    while (at > time) at = housekeepingAt(pod, start, --turn);
    return at;
  }

  function pointAt(pod: PodId, container: MeasuredContainer, time: Micros): MetricsPoint | null {
    const { place, startMicros } = container;
    if (startMicros < 0 || time < startMicros) return null;
    const atMicros = measuredAt(pod, startMicros, time);
    return {
      name: nameOf(cluster, pod, place),
      startMicros,
      atMicros,
      cpuNanoCoreSeconds: usage.cpuNanoCoreSeconds(container, atMicros),
      memoryBytes: usage.memoryBytes(container, atMicros),
    };
  }

  function scrape(pod: PodId, containers: readonly MeasuredContainer[], time: Micros): MetricsPoint[] | null {
    let points: MetricsPoint[] | null = null;
    for (const container of containers) {
      const point = pointAt(pod, container, time);
      if (point === null) continue;
      if (points === null) points = [point];
      else points.push(point);
    }
    return points;
  }

  function store(pod: PodId, containers: readonly MeasuredContainer[], last: number): PodPoints | null {
    const before = stored[pod];
    const known = before !== undefined && before.version === pods.version[pod];
    const from = known && before.scrape >= last - scrapesLookedAt ? before.scrape + 1 : last - scrapesLookedAt;
    let points = from === (before?.scrape ?? 0) + 1 && known ? before.points : null;
    const node = pods.node[pod]!;
    for (let turn = from; turn <= last; turn++) {
      points = storeScrape(points, scrape(pod, containers, scrapeAt(node, turn)), metricResolutionMicros);
    }
    return points;
  }

  function createColumns(): SampleColumns {
    const points = createPodPoints(pods, { usage, measuredAt, scrapeAt });
    return Object.assign(points, {
      read(pod: PodId, now: Micros): SampleState {
        if (usage.plain.has(pod)) return points.store(pod, null, lastScrape(pod, now), scrapesLookedAt);
        const containers = usage.containersOf(pod);
        if (containers.length > 1) return SampleState.other;
        const container = containers[0];
        if (container === undefined || container.startMicros < 0) return SampleState.none;
        return points.store(pod, container, lastScrape(pod, now), scrapesLookedAt);
      },
    });
  }

  return {
    columns: createColumns(),
    podMetrics(pod, now) {
      const containers = usage.containersOf(pod);
      if (!containers.some(({ startMicros }) => startMicros >= 0)) return null;
      const last = lastScrape(pod, now);
      const version = pods.version[pod]!;
      const known = stored[pod];
      if (known !== undefined && known.version === version && known.scrape === last) return known.metrics;
      const points = store(pod, containers, last);
      const metrics = points === null ? null : podMetricsOf(points);
      stored[pod] = { version, scrape: last, points, metrics };
      return metrics;
    },
    settledMicros: (pod) => usage.changedMicros(pod) + settlingMicros,
    watch: (changed) => usage.watch(changed),
  };
}

/** When a node is scraped for the n-th time. The last answers are kept: a node's pods ask one after the other. */
function createScrapeTimes({ nodes, nodeNames }: Cluster, sim: Simulation): (node: NodeId, scrape: number) => Micros {
  const scraping = sim.streams.purpose('metrics scrape');
  const identities: { readonly name: string; readonly identity: number }[] = [];
  /** By node: the scrape that was asked for last, when it is, and for which version of the row and how many nodes. */
  let kept = new Float64Array(0);

  function identityAt(node: NodeId): number {
    const name = nodeNames[node]!;
    let known = identities[node];
    if (known?.name !== name) identities[node] = known = { name, identity: identityOf(name) };
    return known.identity;
  }

  return (node, scrape) => {
    const at = node * 4;
    if (at >= kept.length) kept = grown(kept, at + 4, Number.NaN);
    const version = nodes.version[node]!;
    const count = nodes.aliveCount;
    if (kept[at] === scrape && kept[at + 2] === version && kept[at + 3] === count) return kept[at + 1]!;
    const delay = scrapeDelayMicros(count, draw(scraping, identityAt(node), scrape));
    const atMicros = scrapePhaseMicros + scrape * metricResolutionMicros + delay;
    kept[at] = scrape;
    kept[at + 1] = atMicros;
    kept[at + 2] = version;
    kept[at + 3] = count;
    return atMicros;
  };
}

function nameOf(cluster: Cluster, pod: PodId, place: number): string {
  const { containers, initContainers = [] } = cluster.specOf(pod).spec;
  return (containers[place] ?? initContainers[place - containers.length])?.name ?? '';
}
