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

/** Lines one after another, as bytes. */
export interface EventLines {
  /** Appends the line of an event. */
  add(event: RecordedEvent): void;
  /** What was added since the last `clear`: so many of these bytes. */
  readonly bytes: Uint8Array;
  readonly length: number;
  /** Where the last line begins; whether all of it is ASCII. */
  readonly begin: number;
  readonly ascii: boolean;
  /** Where its message stands; none (both 0) where that is not what was said, but escaped or not ASCII. */
  readonly messageBegin: number;
  readonly messageEnd: number;
  clear(): void;
}

/** What lines of one kind have in common, between what differs. */
interface Pieces {
  readonly event: RecordedEvent;
  readonly words: Uint8Array;
  readonly whose: Uint8Array;
  readonly end: Uint8Array;
  readonly ascii: boolean;
}

/** So many messages of series are remembered: many pods are told the same, again and again. */
const messagesMax = 1024;
/** So many kinds of lines are remembered. */
const kindsMax = 32;
/** Room for all figures of a line. */
const figureBytes = 192;
const encoder = new TextEncoder();

/**
 * Words events with their time; `startsAt` is what simulated time 0 is called. Field order is fixed; one object, one line.
 * What events of a kind share is kept as bytes, and no text is made of a line.
 */
export function createEventLines(startsAt: Micros): EventLines {
  const kinds: Pieces[] = [];
  const messages = new Map<string, Uint8Array>();
  let replaced = 0;
  let minute = Number.NaN;
  let minuteBytes = new Uint8Array(0);
  let pieces: Pieces | undefined;
  let bytes = new Uint8Array(1024);
  let at = 0;

  function ensure(more: number): void {
    if (at + more <= bytes.length) return;
    const longer = new Uint8Array(Math.max(at + more, bytes.length * 2));
    longer.set(bytes);
    bytes = longer;
    lines.bytes = longer;
  }

  function copy(from: Uint8Array): void {
    for (let index = 0; index < from.length; index++) bytes[at + index] = from[index]!;
    at += from.length;
  }

  /** False: it had to be escaped, or is not ASCII. There is room for it. */
  function put(text: string): boolean {
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      if (code < 0x20 || code === 0x22 || code === 0x5c || code >= 0x80) return putEscaped(text);
      bytes[at + index] = code;
    }
    at += text.length;
    return true;
  }

  /** As `put`, of a message that comes again. */
  function putAgain(message: string): boolean {
    const known = messages.get(message);
    if (known !== undefined) {
      bytes.set(known, at);
      at += known.length;
      return true;
    }
    const from = at;
    if (!put(message)) return false;
    if (messages.size >= messagesMax) messages.clear();
    messages.set(message, bytes.slice(from, at));
    return true;
  }

  function putSeries({ count, sinceOffsetMicros, lastOffsetMicros }: RecordedSeries): void {
    copy(seriesField);
    putOffset(count);
    copy(sinceField);
    putOffset(sinceOffsetMicros);
    copy(lastField);
    putOffset(lastOffsetMicros);
    bytes[at++] = 0x7d;
  }

  function putEscaped(text: string): false {
    const { read, written } = encoder.encodeInto(escaped(text), bytes.subarray(at));
    if (read !== written) lines.ascii = false;
    at += written;
    return false;
  }

  /** Digits of a whole number below 2^31, with zeros in front up to `digits`. */
  function figure(value: number, digits: number): void {
    let length = digits;
    for (let most = 10 ** digits; most <= value; most *= 10) length += 1;
    let rest = value;
    for (let place = at + length - 1; place >= at; place--) {
      const next = (rest / 10) | 0;
      bytes[place] = 0x30 + rest - next * 10;
      rest = next;
    }
    at += length;
  }

  /** Up to the seconds as formatRfc3339 has it, which is asked once a minute. */
  function putTime(instant: Micros): void {
    const micros = ((instant % microsPerMinute) + microsPerMinute) % microsPerMinute;
    if (instant - micros !== minute) {
      minute = instant - micros;
      minuteBytes = encoder.encode(`{"time":"${formatRfc3339(minute).slice(0, -'00Z'.length)}`);
    }
    copy(minuteBytes);
    const seconds = Math.floor(micros / microsPerSecond);
    figure(seconds, 2);
    let fraction = micros - seconds * microsPerSecond;
    if (fraction > 0) {
      let digits = 6;
      for (; fraction % 10 === 0; digits--) fraction /= 10;
      bytes[at++] = 0x2e;
      figure(fraction, digits);
    }
    copy(offsetField);
  }

  /** A whole number. */
  function putOffset(offset: Micros): void {
    if (offset < microsPerSecond || offset >= microsPerSecond * 2 ** 31) {
      put(String(offset));
      return;
    }
    const seconds = Math.floor(offset / microsPerSecond);
    figure(seconds, 1);
    figure(offset - seconds * microsPerSecond, 6);
  }

  function piecesOf(event: RecordedEvent): Pieces {
    for (const one of kinds) if (isAlike(one.event, event)) return one;
    const { type, reason, involvedObject, source } = event;
    const { kind, namespace } = involvedObject;
    const texts = [
      `,"type":"${type}","reason":"${escaped(reason)}","message":"`,
      `","involvedObject":{"kind":"${escaped(kind)}","namespace":"${escaped(namespace)}","name":"`,
      `"},"source":"${escaped(source)}"`,
    ] as const;
    const [words, whose, end] = [encoder.encode(texts[0]), encoder.encode(texts[1]), encoder.encode(texts[2])];
    const ascii = texts.join('').length === words.length + whose.length + end.length;
    const made: Pieces = { event, words, whose, end, ascii };
    if (kinds.length < kindsMax) kinds.push(made);
    else kinds[replaced++ % kindsMax] = made;
    return made;
  }

  const lines = {
    bytes,
    length: 0,
    begin: 0,
    ascii: true,
    messageBegin: 0,
    messageEnd: 0,
    add(event: RecordedEvent): void {
      const { offsetMicros, message, involvedObject, series } = event;
      if (pieces === undefined || !isAlike(pieces.event, event)) pieces = piecesOf(event);
      const { words, whose, end, ascii } = pieces;
      // A character takes six bytes at most.
      const texts = (message.length + involvedObject.name.length) * 6;
      ensure(texts + words.length + whose.length + end.length + minuteBytes.length + figureBytes);
      lines.begin = at;
      lines.ascii = ascii;
      putTime(startsAt + offsetMicros);
      putOffset(offsetMicros);
      copy(words);
      lines.messageBegin = at;
      const asSaid = series === undefined ? put(message) : putAgain(message);
      lines.messageEnd = asSaid ? at : 0;
      if (!asSaid) lines.messageBegin = 0;
      copy(whose);
      put(involvedObject.name);
      copy(end);
      if (series !== undefined) putSeries(series);
      bytes[at++] = 0x7d;
      bytes[at++] = 0x0a;
      lines.length = at;
    },
    clear(): void {
      at = 0;
      lines.length = 0;
    },
  };
  return lines;
}

const offsetField = encoder.encode('Z","offsetMicros":');
const seriesField = encoder.encode(',"series":{"count":');
const sinceField = encoder.encode(',"sinceOffsetMicros":');
const lastField = encoder.encode(',"lastOffsetMicros":');

function isAlike(one: RecordedEvent, other: RecordedEvent): boolean {
  return (
    one.reason === other.reason &&
    one.source === other.source &&
    one.type === other.type &&
    one.involvedObject.kind === other.involvedObject.kind &&
    one.involvedObject.namespace === other.involvedObject.namespace
  );
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
