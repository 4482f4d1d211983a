/**
 * From the use of running pods to what HPAs read: cAdvisor's housekeepings, metrics-server's scrapes (metrics-server.ts),
 * worked out when somebody asks and not before. Model of the instants, where the real ones follow from chance:
 *
 * - a container is measured at its start and then once in every 15 s of its life, at an instant that it draws within 5 s:
 *   10 to 20 s apart, as housekeepings with their jitter are;
 * - metrics-server scrapes every 15 s, each node as much later as it draws, and answers with what it then stored.
 */
import type { Cluster } from '../cluster/cluster.ts';
import type { ContainerUsage } from '../cluster/container-usage.ts';
import type { PodId } from '../cluster/pods.ts';
import { divFloor } from '../sim/math.ts';
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
import type { MetricsSource } from './metrics-source.ts';

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
  const { pods, nodes } = cluster;
  const housekeeping = sim.streams.purpose('housekeeping');
  const scraping = sim.streams.purpose('metrics scrape');
  const stored: Stored[] = [];

  /** When the node's `scrape`-th scrape takes place. */
  function scrapeAt(node: number, scrape: number): Micros {
    const word = draw(scraping, identityOf(cluster.nodeNames[node]!), scrape);
    return scrapePhaseMicros + scrape * metricResolutionMicros + scrapeDelayMicros(nodes.aliveCount, word);
  }

  function housekeepingAt(pod: PodId, start: Micros, turn: number): Micros {
    if (turn === 0) return start;
    const early = Math.floor((draw(housekeeping, pods.identity[pod]!, turn) / uint32) * housekeepingSpreadMicros);
    return start + turn * meanHousekeepingMicros - early;
  }

  function pointAt(pod: PodId, start: Micros, time: Micros): MetricsPoint | null {
    if (time < start) return null;
    let turn = divFloor(time - start, meanHousekeepingMicros) + 1;
    while (housekeepingAt(pod, start, turn) > time) turn--;
    const atMicros = housekeepingAt(pod, start, turn);
    return {
      name: cluster.specOf(pod).spec.containers[0]?.name ?? '',
      startMicros: start,
      atMicros,
      cpuNanoCoreSeconds: usage.cpuNanoCoreSeconds(pod, atMicros),
      memoryBytes: usage.memoryBytes(pod, atMicros),
    };
  }

  function store(pod: PodId, start: Micros, node: number, scrape: number): PodPoints | null {
    const before = stored[pod];
    const known = before !== undefined && before.version === pods.version[pod];
    const from = known && before.scrape >= scrape - scrapesLookedAt ? before.scrape + 1 : scrape - scrapesLookedAt;
    let points = from === (before?.scrape ?? 0) + 1 && known ? before.points : null;
    for (let turn = from; turn <= scrape; turn++) {
      const point = pointAt(pod, start, scrapeAt(node, turn));
      points = storeScrape(points, point === null ? null : [point], metricResolutionMicros);
    }
    return points;
  }

  return {
    podMetrics(pod, now) {
      const start = usage.startMicros(pod);
      if (start === null) return null;
      const node = pods.node[pod]!;
      let scrape = divFloor(now - scrapePhaseMicros, metricResolutionMicros);
      if (scrapeAt(node, scrape) > now) scrape--;
      const version = pods.version[pod]!;
      const known = stored[pod];
      if (known !== undefined && known.version === version && known.scrape === scrape) return known.metrics;
      const points = store(pod, start, node, scrape);
      const metrics = points === null ? null : podMetricsOf(points);
      stored[pod] = { version, scrape, points, metrics };
      return metrics;
    },
    settledMicros: (pod) => usage.changedMicros(pod) + settlingMicros,
    watch: (changed) => usage.watch(changed),
  };
}
