/** The lines of events.ndjson: as JSON.stringify would write them, put together from parts that are kept. */
import type { InvolvedObject } from '../cluster/event-recorder.ts';
import { formatRfc3339, type Micros, microsPerMinute, microsPerSecond } from '../sim/time.ts';
import { durationText } from './units.ts';

/** One event. */
export interface RecordedEvent {
  readonly offsetMicros: Micros;
  readonly type: 'Normal' | 'Warning';
  readonly reason: string;
  readonly message: string;
  readonly involvedObject: InvolvedObject;
  /** Reporting component, by Kubernetes' name. */
  readonly source: string;
  /** Where it stands for several (events/v1 EventSeries). */
  readonly series?: RecordedSeries;
}

export interface RecordedSeries {
  readonly count: number;
  readonly sinceOffsetMicros: Micros;
  readonly lastOffsetMicros: Micros;
}

/** The message, with how often and over how long it was said. */
export function messageWithSeries({ message, series }: Pick<RecordedEvent, 'message' | 'series'>): string {
  if (series === undefined) return message;
  const over = durationText(series.lastOffsetMicros - series.sinceOffsetMicros);
  return `${message} (${series.count} times in ${over})`;
}

/** Words events with their time; `startsAt` is what simulated time 0 is called. */
export function createEventLines(startsAt: Micros): (event: RecordedEvent) => string {
  let minute = Number.NaN;
  let minuteText = '';

  /** As formatRfc3339, which is asked once a minute. */
  function timeText(instant: Micros): string {
    const micros = ((instant % microsPerMinute) + microsPerMinute) % microsPerMinute;
    if (instant - micros !== minute) {
      minute = instant - micros;
      minuteText = formatRfc3339(minute).slice(0, -'00Z'.length);
    }
    const seconds = Math.floor(micros / microsPerSecond);
    const fraction = micros - seconds * microsPerSecond;
    const text = `${minuteText}${seconds < 10 ? '0' : ''}${seconds}`;
    return fraction === 0 ? `${text}Z` : `${text}.${fractionText(fraction)}Z`;
  }

  /** Field order is fixed; one object, one line. */
  return ({ offsetMicros, type, reason, message, involvedObject, source, series }) => {
    const { kind, namespace, name } = involvedObject;
    const when = `{"time":"${timeText(startsAt + offsetMicros)}","offsetMicros":${offsetMicros}`;
    const what = `,"type":"${type}","reason":${quote(reason)},"message":${quote(message)}`;
    const whose = `,"involvedObject":{"kind":${quote(kind)},"namespace":${quote(namespace)},"name":${quote(name)}}`;
    const of = series === undefined ? '' : `,"series":${JSON.stringify(series)}`;
    return `${when}${what}${whose},"source":${quote(source)}${of}}\n`;
  };
}

/** Six digits without the zeros at their end. */
function fractionText(micros: number): string {
  let digits = 6;
  let rest = micros;
  while (rest % 10 === 0) {
    rest /= 10;
    digits -= 1;
  }
  return String(rest).padStart(digits, '0');
}

/** A JSON string. Nearly all are plain: nothing in them has to be escaped. */
function quote(text: string): string {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const plain = code >= 0x20 && code !== 0x22 && code !== 0x5c && (code < 0xd800 || code > 0xdfff);
    if (!plain) return JSON.stringify(text);
  }
  return `"${text}"`;
}
