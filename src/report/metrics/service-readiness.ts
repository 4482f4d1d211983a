/**
 * For how long services had no ready pod. Counted from the instant at which a service first had one; a service that never
 * had any was never available.
 */
import type { Service } from '../../api/objects.ts';
import type { Cluster } from '../../cluster/cluster.ts';
import { PodFlag, type PodId } from '../../cluster/pods.ts';
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
  /** A service has come up. */
  added(service: Service, now: Micros): void;
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

/** `isCounted`: whether `podChanged` has told that the pod is an endpoint, and not yet that it is none any more. */
export function createServiceReadiness(cluster: Cluster, isCounted: (pod: PodId) => boolean): ServiceReadiness {
  const { pods, podClasses, objects } = cluster;
  let rows = new Map<string, Row>();
  const rowsOfClass = new Map<number, Row[]>();
  /** Rows by a label that their pods have: what `selecting` looks through. A cache. */
  const rowsOfLabel = new Map<string, Row[]>();

  function selecting(podClass: number): readonly Row[] {
    let found = rowsOfClass.get(podClass);
    if (found === undefined) {
      const { namespace, labels } = podClasses[podClass]!;
      found = [];
      for (const key of Object.keys(labels)) {
        for (const row of rowsOfLabel.get(labelKey(namespace, key, labels[key]!)) ?? []) {
          if (selects(row, podClass)) found.push(row);
        }
      }
      rowsOfClass.set(podClass, found);
    }
    return found;
  }

  /** By the first label of its selector, so that a class finds a row once. */
  function file(row: Row, { spec }: Service): void {
    const [key, value] = Object.entries(spec!.selector!)[0]!;
    const label = labelKey(row.namespace, key, value);
    const list = rowsOfLabel.get(label);
    if (list === undefined) rowsOfLabel.set(label, [row]);
    else list.push(row);
  }

  function fileAll(): void {
    rowsOfClass.clear();
    rowsOfLabel.clear();
    for (const row of rows.values()) {
      const service = objects.lookUp<Service>('Service', row.namespace, row.name);
      if (Object.keys(service?.spec?.selector ?? {}).length > 0) file(row, service!);
    }
  }

  function countReady(row: Row): number {
    let ready = 0;
    for (let pod = 0; pod < pods.count; pod++) {
      if (isCounted(pod) && selecting(pods.podClass[pod]!).includes(row)) ready += 1;
    }
    return ready;
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
    added(service, now) {
      if (Object.keys(service.spec?.selector ?? {}).length === 0) return;
      const { namespace = '', name = '' } = service.metadata ?? {};
      const key = `${namespace}/${name}`;
      // A change of another one, read before, has found it already.
      if (rows.has(key)) return;
      const row = newRow(namespace, name);
      rows.set(key, row);
      file(row, service);
      for (const [podClass, list] of rowsOfClass) if (selects(row, podClass)) list.push(row);
      note(row, countReady(row), now);
    },
    recount(now) {
      rows = serviceRows();
      fileAll();
      if (rows.size === 0) return;
      const counts = new Map<Row, number>();
      for (let pod = 0; pod < pods.count; pod++) {
        if (!isCounted(pod)) continue;
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
      fileAll();
    },
  };
}

function labelKey(namespace: string, key: string, value: string): string {
  return `${namespace}\n${key}=${value}`;
}

function newRow(namespace: string, name: string): Row {
  return { namespace, name, ready: 0, firstMicros: -1, downSince: -1, downMicros: 0, longestMicros: 0, outages: 0 };
}

/** Whether a pod with these flags gets a service's requests: it exists, is ready and is not being deleted. */
export function isEndpoint(flags: number): boolean {
  const wanted = PodFlag.alive | PodFlag.ready;
  return (flags & (wanted | PodFlag.terminating)) === wanted;
}
