/**
 * Which pods Prometheus finds for the metrics of workloads, and since when; so also when such a metric first was there and
 * when it was last, which decides whether the adapter knows it. Follows the journal.
 */
import type { Cluster } from '../../cluster/cluster.ts';
import { follows, Verb } from '../../cluster/journal.ts';
import type { MetricRule } from '../../cluster/metric-rules.ts';
import { PodFlag, type PodId, PodPhase } from '../../cluster/pods.ts';
import { workloadOf } from '../../cluster/workload-of.ts';
import { divFloor } from '../../sim/math.ts';
import type { StateReader, StateWriter } from '../../sim/state.ts';
import type { Micros } from '../../sim/time.ts';

export interface Exposures {
  /** Since when the pod runs, and the metrics that are told of it, by their numbers. */
  of(pod: PodId): Exposure | undefined;
  /** Whether the adapter knows the metric at `now`: it listed the metrics after somebody had told of it. */
  isKnown(rule: number, now: Micros, relistMicros: Micros): boolean;
  /** Reads what has happened. */
  read(): void;
  /** Takes up the pods that run already. */
  start(now: Micros): void;
  save(writer: StateWriter): void;
  load(reader: StateReader): void;
}

export interface Exposure {
  readonly sinceMicros: Micros;
  readonly rules: readonly number[];
}

/** How long a metric of a workload has been there: from one first pod until no pod is left. */
interface Era {
  pods: number;
  /** Of this era, or of the last one while there is no pod. */
  fromMicros: Micros;
  /** The end of the last era, and its beginning: -1 where there was none. */
  endedMicros: Micros;
  endedFromMicros: Micros;
}

/** Before every time of a run. */
const always: Micros = Number.MIN_SAFE_INTEGER;

/** `firstScrape`: when a pod that began to run is first scraped. */
export function createExposures(
  cluster: Cluster,
  rules: readonly MetricRule[],
  firstScrape: (pod: PodId, since: Micros) => Micros,
  wake: () => void,
): Exposures {
  const { pods } = cluster;
  let exposed = new Map<PodId, Exposure>();
  let eras: Era[] = rules.map(() => ({ pods: 0, fromMicros: always, endedMicros: -1, endedFromMicros: -1 }));
  const reader = cluster.journal.reader('observer', 'metrics-adapter', visit, wake, followed);

  function visit(verb: Verb, pod: PodId, _before: number, _after: number, time: Micros): void {
    if (verb !== Verb.podPhase && verb !== Verb.podDeleted) return;
    const runs = verb === Verb.podPhase && runsNow(pod);
    if (runs && !exposed.has(pod)) enter(pod, time, firstScrape(pod, time));
    else if (!runs && exposed.has(pod)) leave(pod, time);
  }

  function runsNow(pod: PodId): boolean {
    return (pods.flags[pod]! & PodFlag.alive) !== 0 && pods.phase[pod] === PodPhase.running && pods.node[pod]! >= 0;
  }

  function rulesOf(pod: PodId): number[] {
    const workload = workloadOf(cluster, pod);
    const own = `Pod/${cluster.podKey(pod)}`;
    return rules.flatMap(({ place }, index) => {
      if (place.type !== 'pods') return [];
      const { kind, namespace, name } = place;
      const of = kind === 'Pod' ? own : workload;
      const fits = name === '*' ? of.startsWith(`${kind}/${namespace}/`) : of === `${kind}/${namespace}/${name}`;
      return fits ? [index] : [];
    });
  }

  function enter(pod: PodId, time: Micros, scraped: Micros): void {
    const told = rulesOf(pod);
    if (told.length === 0) return;
    exposed.set(pod, { sinceMicros: time, rules: told });
    for (const rule of told) {
      const era = eras[rule]!;
      if (era.pods === 0) era.fromMicros = scraped;
      else era.fromMicros = Math.min(era.fromMicros, scraped);
      era.pods += 1;
    }
  }

  function leave(pod: PodId, time: Micros): void {
    for (const rule of exposed.get(pod)!.rules) {
      const era = eras[rule]!;
      era.pods -= 1;
      if (era.pods > 0) continue;
      era.endedMicros = time;
      era.endedFromMicros = era.fromMicros;
    }
    exposed.delete(pod);
  }

  return {
    of: (pod) => exposed.get(pod),
    isKnown(rule, now, relistMicros) {
      // In the middle of each period, as the other loops.
      const phase = Math.floor(relistMicros / 2);
      const listed = phase + divFloor(now - phase, relistMicros) * relistMicros;
      const { pods: count, fromMicros, endedMicros, endedFromMicros } = eras[rule]!;
      if (count > 0 && fromMicros <= listed) return true;
      return endedMicros >= 0 && endedFromMicros <= listed && endedMicros >= listed - relistMicros;
    },
    read: () => reader.read(),
    start(now) {
      for (let pod = 0; pod < pods.count; pod++) if (runsNow(pod)) enter(pod, now, always);
    },
    save(writer) {
      writer.json('exposed', [...exposed] as never);
      writer.json('eras', eras as never);
    },
    load(from) {
      exposed = new Map(from.json<[PodId, Exposure][]>('exposed'));
      eras = from.json<Era[]>('eras');
    },
  };
}

const followed = follows(new Set<Verb>([Verb.podPhase, Verb.podDeleted]), []);
