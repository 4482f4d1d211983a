/**
 * The events of a run in few bytes: what repeats is kept once. An event is its shape (who says it, of which kind of object,
 * in which words) and the names and figures that fill the shape. Both directions stand here; the page uses the second.
 *
 * The stream holds for each event: micros since the one before, the shape, the object, and what fills the gaps of the
 * message, each text as the difference to the text before it.
 */
import { messageWithSeries, type RecordedEvent } from '../event-line.ts';
import { createByteReader, createByteWriter } from './byte-writer.ts';

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

/** An event log that grows with the run. */
export interface EventLog {
  readonly count: number;
  /** Events that came when the log was full: they are in events.ndjson alone. */
  readonly dropped: number;
  readonly texts: readonly string[];
  readonly shapes: readonly EventShape[];
  add(event: RecordedEvent): void;
  stream(): Uint8Array;
}

/** `bytesMax` bounds the stream; what comes later is counted only. */
export function createEventLog(bytesMax = 24_000_000): EventLog {
  const out = createByteWriter(65_536);
  const texts: string[] = [];
  const textIds = new Map<string, number>();
  const shapes: EventShape[] = [];
  const shapeIds = new Map<string, number>();
  let count = 0;
  let dropped = 0;
  let timeBefore = 0;
  let textBefore = 0;
  /** Where the words of the message begin and end. A cache of one event. */
  const words: number[] = [];

  function writeText(text: string): void {
    // Most messages name what they are about.
    let id = texts[textBefore] === text ? textBefore : textIds.get(text);
    if (id === undefined) textIds.set(text, (id = texts.push(text) - 1));
    out.signed(id - textBefore);
    textBefore = id;
  }

  function shapeOf({ type, reason, involvedObject, source }: RecordedEvent, message: string): number {
    const { kind } = involvedObject;
    const bare = withoutWords(message, words);
    const key = `${type} ${reason} ${kind} ${source} ${bare}`;
    let id = shapeIds.get(key);
    if (id === undefined) {
      shapeIds.set(key, (id = shapes.push({ type, reason, kind, source, message: bare }) - 1));
    }
    return id;
  }

  return {
    get count() {
      return count;
    },
    get dropped() {
      return dropped;
    },
    texts,
    shapes,
    add(event) {
      if (out.length >= bytesMax) {
        dropped += 1;
        return;
      }
      const said = event.series === undefined ? event.message : messageWithSeries(event);
      const message = said.includes(gap) ? said.replaceAll(gap, ' ') : said;
      const shape = shapeOf(event, message);
      out.varint(event.offsetMicros - timeBefore);
      timeBefore = event.offsetMicros;
      out.varint(shape);
      const { namespace, name, key } = event.involvedObject;
      writeText(key ?? (namespace === '' ? name : `${namespace}/${name}`));
      for (let at = 0; at < words.length; at += 2) writeText(message.slice(words[at], words[at + 1]));
      count += 1;
    },
    stream: () => out.bytes(),
  };
}

/**
 * The message with a gap for each word that is likely to differ, those with a figure in them and names with their
 * namespace; where the words begin and end goes to `words`. Such a word is what /[\w.:/-]*[\d/](?:[\w.:/-]*\w)?/ finds.
 */
function withoutWords(message: string, words: number[]): string {
  words.length = 0;
  let bare = '';
  let copied = 0;
  for (let at = 0; at < message.length; at++) {
    if (classOf(message, at) === Char.other) continue;
    const from = at;
    let figure = -1;
    let letter = -1;
    for (let own = classOf(message, at); own !== Char.other; own = classOf(message, ++at)) {
      if (own >= Char.slash) figure = at;
      if (own === Char.letter || own === Char.digit) letter = at;
    }
    if (figure < 0) continue;
    const to = Math.max(figure, letter) + 1;
    bare += message.slice(copied, from) + gap;
    copied = to;
    words.push(from, to);
  }
  return bare + message.slice(copied);
}

/** What a character is in such a word. */
const Char = { other: 0, mark: 1, letter: 2, slash: 3, digit: 4 } as const;
const charClasses = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/\d/.test(char)) return Char.digit;
  if (char === '/') return Char.slash;
  if (/\w/.test(char)) return Char.letter;
  return /[.:-]/.test(char) ? Char.mark : Char.other;
});

function classOf(text: string, at: number): number {
  const code = at < text.length ? text.charCodeAt(at) : 0;
  return code < 128 ? charClasses[code]! : Char.other;
}

/** The events again, as columns. */
export interface EventTable {
  readonly count: number;
  readonly texts: readonly string[];
  readonly shapes: readonly EventShape[];
  readonly times: Float64Array;
  /** Into `shapes`. */
  readonly shape: Int32Array;
  /** Into `texts`: namespace/name of the object. */
  readonly object: Int32Array;
  /** What fills the gaps, of all events one after another: into `texts`; those of event e end before `fillEnd[e]`. */
  readonly fills: Int32Array;
  readonly fillEnd: Int32Array;
}

export function readEvents(
  count: number,
  texts: readonly string[],
  shapes: readonly EventShape[],
  stream: Uint8Array,
): EventTable {
  const gaps = Int32Array.from(shapes, ({ message }) => message.split(gap).length - 1);
  const reader = createByteReader(stream);
  const times = new Float64Array(count);
  const shape = new Int32Array(count);
  const object = new Int32Array(count);
  const fillEnd = new Int32Array(count);
  const fills: number[] = [];
  let time = 0;
  let text = 0;
  for (let event = 0; event < count; event++) {
    times[event] = time += reader.varint();
    const own = reader.varint();
    shape[event] = own;
    object[event] = text += reader.signed();
    for (let left = gaps[own]!; left > 0; left--) fills.push((text += reader.signed()));
    fillEnd[event] = fills.length;
  }
  return { count, texts, shapes, times, shape, object, fills: Int32Array.from(fills), fillEnd };
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
