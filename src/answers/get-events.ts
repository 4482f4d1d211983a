/** Events of a run as the API server keeps them: equal ones counted together, gone an hour after they were last seen. */
import type { KubernetesObject } from '../api/objects.ts';
import type { RecordedSeries } from '../report/event-line.ts';
import { identityOf } from '../sim/random.ts';
import { formatRfc3339, type Micros, microsPerHour, microsPerSecond } from '../sim/time.ts';
import { ageText } from './kubectl-text.ts';

/** kube-apiserver --event-ttl */
export const eventTtlMicros = microsPerHour;

/** A core/v1 Event. */
export interface EventObject extends KubernetesObject {
  readonly type: string;
  readonly reason: string;
  readonly message: string;
  readonly involvedObject: { readonly kind: string; readonly namespace: string; readonly name: string };
  readonly source: { readonly component: string };
  readonly firstTimestamp: string;
  readonly lastTimestamp: string;
  readonly count: number;
}

export interface EventList {
  /** Takes lines of events.ndjson. */
  take(lines: string): void;
  /** What the API server still holds at `now`, the oldest first. */
  list(startsAt: Micros, now: Micros): EventObject[];
}

export function createEventList(): EventList {
  const known = new Map<string, { line: EventLine; first: Micros; last: Micros; count: number }>();

  /** By what they are about: keys of `known` that a series may take the place of. */
  const keysOf = new Map<string, readonly string[]>();

  /** The series goes on: it takes the place of what was told of it before. */
  function takeSeries(line: EventLine, { count, ...at }: RecordedSeries, about: string, key: string): void {
    for (const other of keysOf.get(about) ?? []) {
      if ((known.get(other)?.first ?? -1) >= at.sinceOffsetMicros) known.delete(other);
    }
    keysOf.set(about, [key]);
    known.set(key, { line, first: at.sinceOffsetMicros, last: at.lastOffsetMicros, count });
  }

  return {
    take(lines) {
      for (const text of lines.split('\n')) {
        if (text === '') continue;
        const line = JSON.parse(text) as EventLine;
        const { kind, namespace, name } = line.involvedObject;
        const about = JSON.stringify([kind, namespace, name, line.type, line.reason, line.source]);
        const key = `${about} ${line.message}`;
        if (line.series !== undefined) {
          takeSeries(line, line.series, about, key);
          continue;
        }
        const before = known.get(key);
        const isNew = before === undefined || line.offsetMicros - before.last > eventTtlMicros;
        if (isNew) keysOf.set(about, [...(keysOf.get(about) ?? []), key]);
        if (isNew) known.set(key, { line, first: line.offsetMicros, last: line.offsetMicros, count: 1 });
        else Object.assign(before, { last: line.offsetMicros, count: before.count + 1 });
      }
    },
    list(startsAt, now) {
      const instant = (time: Micros): string =>
        formatRfc3339(Math.floor((startsAt + time) / microsPerSecond) * microsPerSecond);
      const kept = [...known].filter(([, { last }]) => now - last <= eventTtlMicros);
      kept.sort(([a, one], [b, other]) => one.last - other.last || (a < b ? -1 : 1));
      return kept.map(([key, { line, first, last, count }]) => ({
        apiVersion: 'v1',
        kind: 'Event',
        metadata: {
          name: `${line.involvedObject.name}.${identityOf(key).toString(16).padStart(16, '0')}`,
          namespace: line.involvedObject.namespace || 'default',
        },
        type: line.type,
        reason: line.reason,
        message: line.message,
        involvedObject: line.involvedObject,
        source: { component: line.source },
        firstTimestamp: instant(first),
        lastTimestamp: instant(last),
        count,
      }));
    },
  };
}

/** Cells of kubectl's columns (printEvent). */
export function eventCells(object: KubernetesObject, now: Micros): string[] {
  const { metadata, type, reason, message, involvedObject, source, firstTimestamp, lastTimestamp, count } =
    object as EventObject;
  const [first, last] = [ageText(firstTimestamp, now), ageText(lastTimestamp, now)];
  return [
    count > 1 ? `${last} (x${count} over ${first})` : last,
    type,
    reason,
    `${involvedObject.kind.toLowerCase()}/${involvedObject.name}`,
    '',
    source.component,
    message.trim(),
    first,
    String(count),
    metadata?.name ?? '',
  ];
}

interface EventLine {
  readonly offsetMicros: Micros;
  readonly type: string;
  readonly reason: string;
  readonly message: string;
  readonly involvedObject: EventObject['involvedObject'];
  readonly source: string;
  readonly series?: RecordedSeries;
}
