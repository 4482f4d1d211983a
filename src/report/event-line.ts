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

/**
 * Words events with their time; `startsAt` is what simulated time 0 is called. Field order is fixed; one object, one line.
 * What events of a kind share is kept from the event before: few parts are quick to put together.
 */
export function createEventLines(startsAt: Micros): (event: RecordedEvent) => string {
  let minute = Number.NaN;
  let begin = '';
  let last: RecordedEvent | undefined;
  let words = '';
  let whose = '';
  let end = '';

  /** The line up to the seconds: as formatRfc3339, which is asked once a minute. */
  function upToMinute(start: Micros): string {
    if (start !== minute) {
      minute = start;
      begin = `{"time":"${formatRfc3339(start).slice(0, -'00Z'.length)}`;
    }
    return begin;
  }

  function keep(event: RecordedEvent): void {
    const { type, reason, involvedObject, source } = event;
    const { kind, namespace } = involvedObject;
    words = `,"type":"${type}","reason":"${escaped(reason)}","message":"`;
    whose = `","involvedObject":{"kind":"${escaped(kind)}","namespace":"${escaped(namespace)}","name":"`;
    end = `"},"source":"${escaped(source)}"`;
    last = event;
  }

  return (event) => {
    const { offsetMicros, message, involvedObject, series } = event;
    if (last === undefined || !isAlike(last, event)) keep(event);
    const instant = startsAt + offsetMicros;
    const micros = ((instant % microsPerMinute) + microsPerMinute) % microsPerMinute;
    const when = `${upToMinute(instant - micros)}${secondsText(micros)}${offsetMicros}`;
    const line = `${when}${words}${escaped(message)}${whose}${escaped(involvedObject.name)}${end}`;
    return series === undefined ? `${line}}\n` : `${line},"series":${JSON.stringify(series)}}\n`;
  };
}

function isAlike(one: RecordedEvent, other: RecordedEvent): boolean {
  return (
    one.reason === other.reason &&
    one.source === other.source &&
    one.type === other.type &&
    one.involvedObject.kind === other.involvedObject.kind &&
    one.involvedObject.namespace === other.involvedObject.namespace
  );
}

/** Of the micros of a minute, up to the name of the next field. */
function secondsText(micros: Micros): string {
  const seconds = Math.floor(micros / microsPerSecond);
  const fraction = micros - seconds * microsPerSecond;
  const whole = seconds < 10 ? `0${seconds}` : `${seconds}`;
  return fraction === 0 ? `${whole}Z","offsetMicros":` : `${whole}.${fractionText(fraction)}Z","offsetMicros":`;
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

/** What stands between the quotes of a JSON string: nearly all texts are plain, and nothing in them has to be escaped. */
function escaped(text: string): string {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const plain = code >= 0x20 && code !== 0x22 && code !== 0x5c && (code < 0xd800 || code > 0xdfff);
    if (!plain) return JSON.stringify(text).slice(1, -1);
  }
  return text;
}
