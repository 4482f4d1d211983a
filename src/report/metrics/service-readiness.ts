/**
 * For how long services had no ready pod. Counted from the instant at which a service first had one; a service that never
 * had any was never available.
 */
import type { Service } from '../../api/objects.ts';
import type { Cluster } from '../../cluster/cluster.ts';
import { PodFlag } from '../../cluster/pods.ts';
import type { StateReader, StateWriter } from '../../sim/state.ts';
import type { Micros } from '../../sim/time.ts';

/** A service with a selector. */
export interface ServiceAvailability {
  readonly namespace: string;
  readonly name: string;
  readonly ready: number;
  /** Since it first had a ready pod; 0 where it never had. */
  readonly observedMicros: Micros;
  readonly downMicros: Micros;
  /** The longest time without a ready pod. */
  readonly longestMicros: Micros;
  /** How often the last ready pod went. */
  readonly outages: number;
}

export interface ServiceReadiness {
  /** The pod's readiness as endpoints see it has changed. */
  podChanged(podClass: number, by: 1 | -1, now: Micros): void;
  /** Services or labels of pods have changed: everything is counted anew. */
  recount(now: Micros): void;
  availability(now: Micros): ServiceAvailability[];
  save(writer: StateWriter): void;
  load(reader: StateReader): void;
}

interface Row {
  readonly namespace: string;
  readonly name: string;
  ready: number;
  /** -1: never. */
  firstMicros: Micros;
  /** Since when it has had no ready pod; -1: it has one. */
  downSince: Micros;
  downMicros: Micros;
  longestMicros: Micros;
  outages: number;
}

export function createServiceReadiness(cluster: Cluster): ServiceReadiness {
  const { pods, podClasses, objects } = cluster;
  let rows = new Map<string, Row>();
  const rowsOfClass = new Map<number, readonly Row[]>();

  function selecting(podClass: number): readonly Row[] {
    let found = rowsOfClass.get(podClass);
    if (found === undefined) {
      found = [...rows.values()].filter((row) => selects(row, podClass));
      rowsOfClass.set(podClass, found);
    }
    return found;
  }

  function selects({ namespace, name }: Row, podClass: number): boolean {
    const { namespace: own, labels } = podClasses[podClass]!;
    const selector = objects.lookUp<Service>('Service', namespace, name)?.spec?.selector ?? {};
    const wanted = Object.entries(selector);
    return own === namespace && wanted.length > 0 && wanted.every(([key, value]) => labels[key] === value);
  }

  function note(row: Row, ready: number, now: Micros): void {
    if (ready > 0 && row.firstMicros < 0) row.firstMicros = now;
    if (ready > 0 && row.downSince >= 0) {
      row.downMicros += now - row.downSince;
      row.longestMicros = Math.max(row.longestMicros, now - row.downSince);
      row.downSince = -1;
    } else if (ready === 0 && row.ready > 0) {
      row.downSince = now;
      row.outages += 1;
    }
    row.ready = ready;
  }

  function serviceRows(): Map<string, Row> {
    const found = new Map<string, Row>();
    for (const [, { metadata, spec }] of objects.list<Service>('Service')) {
      if (Object.keys(spec?.selector ?? {}).length === 0) continue;
      const { namespace = '', name = '' } = metadata ?? {};
      const key = `${namespace}/${name}`;
      found.set(key, rows.get(key) ?? newRow(namespace, name));
    }
    return found;
  }

  return {
    podChanged(podClass, by, now) {
      for (const row of selecting(podClass)) note(row, row.ready + by, now);
    },
    recount(now) {
      rows = serviceRows();
      rowsOfClass.clear();
      if (rows.size === 0) return;
      const counts = new Map<Row, number>();
      for (let pod = 0; pod < pods.count; pod++) {
        if (!isEndpoint(pods.flags[pod]!)) continue;
        for (const row of selecting(pods.podClass[pod]!)) counts.set(row, (counts.get(row) ?? 0) + 1);
      }
      for (const row of rows.values()) note(row, counts.get(row) ?? 0, now);
    },
    availability(now) {
      return [...rows.values()].map(({ namespace, name, ready, firstMicros, downSince, ...row }) => {
        const open = downSince < 0 ? 0 : now - downSince;
        return {
          namespace,
          name,
          ready,
          observedMicros: firstMicros < 0 ? 0 : now - firstMicros,
          downMicros: row.downMicros + open,
          longestMicros: Math.max(row.longestMicros, open),
          outages: row.outages,
        };
      });
    },
    save: (writer) => writer.json('services', [...rows.values()] as never),
    load(reader) {
      rows = new Map(reader.json<Row[]>('services').map((row) => [`${row.namespace}/${row.name}`, row]));
      rowsOfClass.clear();
    },
  };
}

function newRow(namespace: string, name: string): Row {
  return { namespace, name, ready: 0, firstMicros: -1, downSince: -1, downMicros: 0, longestMicros: 0, outages: 0 };
}

/** Whether a pod with these flags gets a service's requests: it exists, is ready and is not being deleted. */
export function isEndpoint(flags: number): boolean {
  const wanted = PodFlag.alive | PodFlag.ready;
  return (flags & (wanted | PodFlag.terminating)) === wanted;
}
