/**
 * The events of a run as the report carries them: columns of numbers. Messages share shapes, which are messages with gaps
 * where a word with a figure in it stood, such as a pod's name or an amount; such words and objects are numbers into a list
 * of texts. Cost: each message is read once, and no text is made of its parts.
 */
import { grown } from '../../cluster/columns.ts';
import { microsPerMilli } from '../../sim/time.ts';
import { type EventLines, messageWithSeries, type RecordedEvent, type RecordedSeries } from '../event-line.ts';
import { durationText } from '../units.ts';
import { utf8Of } from './byte-writer.ts';
import { createTextTable, type TextList, textIn, textOf } from './text-table.ts';

/** An event without what differs from one to the next of its kind; `message` has a gap for each such text. */
export interface EventShape {
  readonly type: 'Normal' | 'Warning';
  readonly reason: string;
  readonly kind: string;
  readonly source: string;
  readonly message: string;
}

/** Stands for a text in the message of a shape. */
export const gap = '\u0001';

/** What differs from event to event, by event. */
export interface EventColumns {
  readonly times: Float64Array;
  /** Into the shapes. */
  readonly shape: Int32Array;
  /** Into the texts: namespace/name of the object. */
  readonly object: Int32Array;
  /** What fills the first gaps of messages that have one, the second ones …, in the order of the events: into the texts. */
  readonly fills: readonly Int32Array[];
}

/** An event log that grows with the run. */
export interface EventLog {
  readonly count: number;
  /** Events that came when the log was full: they are in events.ndjson alone. */
  readonly dropped: number;
  readonly shapes: readonly EventShape[];
  /** `line`: that of the event, in which its message stands already. */
  add(event: RecordedEvent, line?: EventLines): void;
  /** Objects and words, in the order of their first appearance. */
  texts(): TextList;
  columns(): EventColumns;
}

/** `eventsMax` bounds the log; what comes later is counted only. */
export function createEventLog(eventsMax = 2_500_000): EventLog {
  const texts = createTextTable();
  const bares = createTextTable();
  const shapes: EventShape[] = [];
  /** Shapes by their message without words. */
  const shapesOf: number[][] = [];
  const words = createWordReader();
  /** Messages of series, which come again with other figures behind them. */
  const said = new Map<string, SaidAgain>();
  let count = 0;
  let dropped = 0;
  let times = new Float64Array(0);
  let shapeOf = new Int32Array(0);
  let objectOf = new Int32Array(0);
  const fills: { column: Int32Array; count: number }[] = [];
  let key = new Uint8Array(256);

  function shape(event: RecordedEvent): number {
    const own = (shapesOf[bares.intern(words.bare, 0, words.bareLength)] ??= []);
    for (const id of own) if (isOf(shapes[id]!, event)) return id;
    const message = textOf(words.bare, 0, words.bareLength);
    const { type, reason, source, involvedObject } = event;
    const { kind } = involvedObject;
    const id = shapes.push({ type, reason, kind, source, message }) - 1;
    own.push(id);
    return id;
  }

  function object({ namespace, name }: RecordedEvent['involvedObject']): number {
    const length = namespace === '' ? name.length : namespace.length + 1 + name.length;
    if (length > key.length) key = new Uint8Array(length * 2);
    const nameAt = length - name.length;
    if (nameAt > 0) {
      if (!putAscii(key, 0, namespace)) return unlikeObject(`${namespace}/${name}`);
      key[nameAt - 1] = slash;
    }
    return putAscii(key, nameAt, name)
      ? texts.intern(key, 0, length)
      : unlikeObject(nameAt > 0 ? `${namespace}/${name}` : name);
  }

  function unlikeObject(text: string): number {
    const bytes = utf8Of(text);
    return texts.intern(bytes, 0, bytes.length);
  }

  function fill(at: number, text: number): void {
    const into = (fills[at] ??= { column: new Int32Array(0), count: 0 });
    if (into.count === into.column.length) into.column = grown(into.column, into.count + 1, 0);
    into.column[into.count++] = text;
  }

  /** The event's message, word by word. */
  function addMessage(event: RecordedEvent, line: EventLines | undefined): void {
    if (line !== undefined && line.messageEnd > 0 && event.series === undefined) {
      words.read(line.bytes, line.messageBegin, line.messageEnd);
    } else {
      const all = utf8Of(messageWithSeries(event));
      words.read(all, 0, all.length);
    }
    shapeOf[count] = shape(event);
    objectOf[count] = object(event.involvedObject);
    for (let at = 0; at < words.count; at++) {
      fill(at, texts.intern(words.bytes, words.bounds[at * 2]!, words.bounds[at * 2 + 1]!));
    }
  }

  /** As `addMessage`, of a message that came before with other figures of a series; false: none did. */
  function addAgain(event: RecordedEvent, series: RecordedSeries): boolean {
    const before = said.get(event.message);
    if (before === undefined || !isOf(shapes[before.shape]!, event)) return false;
    shapeOf[count] = before.shape;
    objectOf[count] = object(event.involvedObject);
    const { fills: own } = before;
    for (let at = 0; at < own.length; at++) fill(at, own[at]!);
    fill(own.length, word(String(series.count)));
    fill(own.length + 1, word(durationText(series.lastOffsetMicros - series.sinceOffsetMicros)));
    return true;
  }

  function word(text: string): number {
    for (let at = 0; at < text.length; at++) key[at] = text.charCodeAt(at);
    return texts.intern(key, 0, text.length);
  }

  /** What `addMessage` has just added comes again. */
  function remember({ message }: RecordedEvent): void {
    if (said.size >= saidMax) said.clear();
    const own = new Int32Array(words.count - seriesWords);
    for (let at = 0; at < own.length; at++) own[at] = fills[at]!.column[fills[at]!.count - 1]!;
    said.set(message, { shape: shapeOf[count]!, fills: own });
  }

  return {
    get count() {
      return count;
    },
    get dropped() {
      return dropped;
    },
    shapes,
    add(event, line) {
      if (count >= eventsMax) {
        dropped += 1;
        return;
      }
      if (count === times.length) {
        times = grown(times, count + 1, 0);
        shapeOf = grown(shapeOf, times.length, 0);
        objectOf = grown(objectOf, times.length, 0);
      }
      times[count] = event.offsetMicros;
      const { series } = event;
      const isWordy = series !== undefined && hasTwoWords(series);
      if (!isWordy || !addAgain(event, series)) {
        addMessage(event, line);
        if (isWordy) remember(event);
      }
      count += 1;
    },
    texts: texts.list,
    columns: () => ({
      times: times.subarray(0, count),
      shape: shapeOf.subarray(0, count),
      object: objectOf.subarray(0, count),
      fills: fills.map(({ column, count: filled }) => column.subarray(0, filled)),
    }),
  };
}

/** The shape of a message with the figures of a series, and what fills its gaps before these. */
interface SaidAgain {
  readonly shape: number;
  readonly fills: Int32Array;
}

/** Messages of series that are remembered; beyond, they are read anew. */
const saidMax = 4096;
/** How often, and over how long. */
const seriesWords = 2;

/** Whether each of the two figures is one word, which it is as long as no µ stands in it. */
function hasTwoWords({ sinceOffsetMicros, lastOffsetMicros }: RecordedSeries): boolean {
  return lastOffsetMicros - sinceOffsetMicros >= microsPerMilli;
}

/** Whether an event with that message has this shape. */
function isOf({ reason, source, kind, type }: EventShape, event: RecordedEvent): boolean {
  return (
    reason === event.reason && source === event.source && kind === event.involvedObject.kind && type === event.type
  );
}

/** Whether the text is ASCII, which then stands there. There is room for it. */
function putAscii(to: Uint8Array, at: number, text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 128) return false;
    to[at + index] = code;
  }
  return true;
}

/** A message taken apart. What it gives is of the message that was read last. */
interface WordReader {
  read(from: Uint8Array, begin: number, end: number): void;
  /** The message, from 0 on. */
  readonly bytes: Uint8Array;
  readonly count: number;
  /** Where each word begins and ends in `bytes`. */
  readonly bounds: readonly number[];
  /** The message with a gap for each word. */
  readonly bare: Uint8Array;
  readonly bareLength: number;
}

const gapByte = gap.charCodeAt(0);
const space = ' '.charCodeAt(0);
const slash = '/'.charCodeAt(0);

/**
 * Words are what is likely to differ: those with a figure in them and names with their namespace, which is what
 * /[\w.:/-]*[\d/](?:[\w.:/-]*\w)?/ finds.
 */
function createWordReader(): WordReader {
  const bounds: number[] = [];
  const reader = {
    bytes: new Uint8Array(256),
    bare: new Uint8Array(256),
    count: 0,
    bounds,
    bareLength: 0,
    read(message: Uint8Array, begin: number, end: number): void {
      const length = end - begin;
      if (length > reader.bytes.length) {
        reader.bytes = new Uint8Array(length * 2);
        reader.bare = new Uint8Array(length * 2);
      }
      const { bytes, bare } = reader;
      let bareLength = 0;
      let count = 0;
      for (let at = 0; at < length; ) {
        const from = at;
        let figure = -1;
        let letter = -1;
        let own: number;
        do {
          const byte = message[begin + at]!;
          own = charClasses[byte]!;
          // What would be taken for a gap is none.
          bytes[at] = byte === gapByte ? space : byte;
          if (own >= Char.slash) figure = at;
          if (own === Char.letter || own === Char.digit) letter = at;
          at += 1;
        } while (own !== Char.other && at < length);
        let copied = from;
        if (figure >= 0) {
          copied = Math.max(figure, letter) + 1;
          bounds[count * 2] = from;
          bounds[count * 2 + 1] = copied;
          count += 1;
          bare[bareLength++] = gapByte;
        }
        while (copied < at) bare[bareLength++] = bytes[copied++]!;
      }
      reader.count = count;
      reader.bareLength = bareLength;
    },
  };
  return reader;
}

/** What a character is in such a word. */
const Char = { other: 0, mark: 1, letter: 2, slash: 3, digit: 4 } as const;
const charClasses = Uint8Array.from({ length: 256 }, (_, code) => {
  if (code >= 128) return Char.other;
  const char = String.fromCharCode(code);
  if (/\d/.test(char)) return Char.digit;
  if (char === '/') return Char.slash;
  if (/\w/.test(char)) return Char.letter;
  return /[.:-]/.test(char) ? Char.mark : Char.other;
});

/** As the log has them, or the page. */
type Numbers = Int32Array | Float64Array;

/** The events again. */
export interface EventTable {
  readonly count: number;
  readonly texts: readonly string[];
  readonly shapes: readonly EventShape[];
  readonly times: Float64Array;
  /** Into `shapes`. */
  readonly shape: Numbers;
  /** Into `texts`: namespace/name of the object. */
  readonly object: Numbers;
  /** What fills the gaps, of all events one after another: into `texts`; those of event e end before `fillEnd[e]`. */
  readonly fills: Int32Array;
  readonly fillEnd: Int32Array;
}

/** Columns as a log has them, or as they were read again. */
export interface StoredEvents {
  readonly times: Float64Array;
  readonly shape: Numbers;
  readonly object: Numbers;
  readonly fills: readonly Numbers[];
}

export function readEvents(texts: readonly string[], shapes: readonly EventShape[], stored: StoredEvents): EventTable {
  const gaps = Int32Array.from(shapes, ({ message }) => message.split(gap).length - 1);
  const { times, shape, object } = stored;
  const count = shape.length;
  const fillEnd = new Int32Array(count);
  const fills = new Int32Array(stored.fills.reduce((sum, { length }) => sum + length, 0));
  const taken = stored.fills.map(() => 0);
  let filled = 0;
  for (let event = 0; event < count; event++) {
    for (let at = 0; at < gaps[shape[event]!]!; at++) {
      fills[filled++] = stored.fills[at]![taken[at]!]!;
      taken[at]! += 1;
    }
    fillEnd[event] = filled;
  }
  return { count, texts, shapes, times, shape, object, fills, fillEnd };
}

/** Each event of these shapes, in their order: its shape, its object, and its message for those who ask (once). */
export function eventsOf(
  log: EventLog,
  wanted: (shape: EventShape) => boolean,
  tell: (time: number, shape: number, object: string, message: () => string) => void,
): void {
  const isWanted = log.shapes.map(wanted);
  if (!isWanted.includes(true)) return;
  const gaps = Int32Array.from(log.shapes, ({ message }) => message.split(gap).length - 1);
  const { times, shape, object, fills } = log.columns();
  const texts = log.texts();
  const taken = fills.map(() => 0);
  for (let event = 0; event < log.count; event++) {
    const own = shape[event]!;
    if (isWanted[own]) {
      let at = 0;
      const filled = (): string => {
        const text = fills[at]![taken[at]!]!;
        at += 1;
        return textIn(texts, text);
      };
      const message = (): string => log.shapes[own]!.message.replaceAll(gap, filled);
      tell(times[event]!, own, textIn(texts, object[event]!), message);
    }
    for (let at = 0; at < gaps[own]!; at++) taken[at]! += 1;
  }
}

/** The message of an event, in full. */
export function messageOf({ texts, shapes, shape, fills, fillEnd }: EventTable, event: number): string {
  let fill = event === 0 ? 0 : fillEnd[event - 1]!;
  return shapes[shape[event]!]!.message.replaceAll(gap, () => texts[fills[fill++]!]!);
}

/** Whether the event is about that text, or names it. */
export function mentions({ object, fills, fillEnd }: EventTable, event: number, text: number): boolean {
  if (object[event] === text) return true;
  for (let fill = event === 0 ? 0 : fillEnd[event - 1]!; fill < fillEnd[event]!; fill++) {
    if (fills[fill] === text) return true;
  }
  return false;
}
