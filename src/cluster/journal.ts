/**
 * The journal: every verb appends one change (verb, subject, before, after, time). It is read three ways: forward by
 * whoever follows the cluster (each reader keeps its cursor; one held back is an informer that lags), backward by
 * what-if (mark, try, revert), and as a hash by the fingerprint. Nothing else is a bus, a listener list or a log.
 *
 * Two kinds of reader. An *index* is derived state that must be right inside a what-if too: it is told the inverse of
 * every change it had read when that change is reverted. An *observer* (recorder, queue, controllers) never sees the
 * inside of a mark.
 *
 * Cost: append and read are a few writes to typed arrays; entries behind the slowest cursor are dropped by `trim`.
 */
import type { Mutable } from '../sim/mutable.ts';
import type { StateReader, StateWriter } from '../sim/state.ts';
import type { Micros } from '../sim/time.ts';
import { type Column, grown } from './columns.ts';
import { calmVerbs, type Follows, inverse, podVerbs, type Verb, verbNames } from './verbs.ts';

export { type Follows, follows, Verb, verbNames } from './verbs.ts';

/** Called with each change in turn; `position` is the entry's place in the whole journal. */
export type Visit = (
  verb: Verb,
  subject: number,
  before: number,
  after: number,
  time: Micros,
  position: number,
) => void;

type WithoutTime = (verb: Verb, subject: number, before: number, after: number) => void;

/**
 * Of the changes that a reader follows, those that concern it as things are when they happen: it need not be woken for
 * others, nor shown them. Asked once for each change while the reader sleeps, so it must be quick.
 */
export type Concerns = (verb: Verb, subject: number, before: number, after: number) => boolean;

/** Someone who follows the cluster at a cursor of his own. */
export interface JournalReader {
  readonly name: string;
  /** Whether there is something to read that it follows. */
  isBehind(): boolean;
  /** Position of the next entry to read; of an observer that sleeps, or of one before it that is no concern of its. */
  cursor: number;
  /** Visits what is new, oldest first, and moves the cursor to the head. An observer stops at the oldest open mark. */
  read(): void;
  /** As `read`, unless the reader was woken and is about to read. */
  catchUp(): void;
}

export interface Journal {
  /** Position after the newest entry. */
  readonly head: number;
  /** Position after the newest entry that may concern a placement; after a revert it may lie beyond the head. */
  readonly stirred: number;
  /** How many marks are open. */
  readonly depth: number;
  append(verb: Verb, subject: number, before: number, after: number): void;
  /**
   * A new reader that starts at the head. `wake` is called when a change comes that it follows: once, until it has
   * read everything. It runs inside the verb, so it may only ask the simulation for an event; changes inside a what-if
   * wake nobody before they are committed. `follows` (default: all) says which changes it acts on: `visit` may be shown
   * others as well, about which it must do nothing; it is not called for verbs that are not followed when it reads.
   * `concerns` (default: all of them) narrows that down while it sleeps. Of these, it is not woken for what `canWait`:
   * it is shown that when it reads next, and before rows of what was deleted are used anew.
   */
  reader(
    kind: 'index' | 'observer',
    name: string,
    visit: Visit,
    wake?: (() => void) | undefined,
    follows?: Follows,
    concerns?: Concerns,
    canWait?: Concerns,
  ): JournalReader;
  /** Opens a what-if. Marks nest: the newest is closed first. */
  mark(): number;
  /** Undoes every change since the mark, newest first, and closes it. */
  revert(mark: number): void;
  /** Closes the mark and keeps the changes. */
  commit(mark: number): void;
  /** Drops what every reader has read; returns the position of the oldest entry kept. */
  trim(): number;
  /**
   * Writes the entries that some observer has still to read, and the observers' cursors. No mark may be open. An index
   * is derived state: it saves what it has read, or is built anew, and goes on at the head.
   */
  save(writer: StateWriter): void;
  /** Restores them; the same observers must have been made before. */
  load(reader: StateReader): void;
}

/** What the journal needs from the cluster: the time, and how a change of its columns is undone. */
export interface JournalOwner {
  now(): Micros;
  undo(verb: Verb, subject: number, before: number, after: number): void;
  /** The kind of an object that exists or existed. */
  kindOf(object: number): string;
}

/** More rows than this are given back once few of them are kept. */
const rowsMax = 32_768;
/** Longest what-if: reaching it means that something feeds itself. */
const entriesPerMarkMax = 5_000_000;

export function createJournal(owner: JournalOwner): Journal {
  let verbs = new Uint8Array(1024);
  let subjects = new Int32Array(1024);
  let befores = new Float64Array(1024);
  let afters = new Float64Array(1024);
  let times = new Float64Array(1024);
  let base = 0; // position of the entry at index 0
  /** No entry from there on is about anything but a pod. */
  let othersHead = 0;
  const marks: number[] = [];
  /** `shown` has a bit for each verb that is followed. */
  const indexes: { reader: JournalReader; visit: Visit; shown: number }[] = [];
  const observers: Observer[] = [];
  /** Those to be woken, by the verb that they follow. */
  const sleepersOf: Observer[][] = verbNames.map(() => []);

  function isFollowed({ follows: followed, whole }: Observer, at: number): boolean {
    if (((whole >>> verbs[at]!) & 1) !== 0) return true;
    const kinds = followed!.get(verbs[at] as Verb);
    return kinds !== undefined && (kinds === 'all' || kinds.has(owner.kindOf(subjects[at]!)));
  }

  /** Wakes who sleeps and is concerned by the entry. */
  function ring(at: number): void {
    const verb = verbs[at] as Verb;
    const sleepers = sleepersOf[verb]!;
    for (let i = 0; i < sleepers.length; i++) {
      const sleeper = sleepers[i]!;
      if (!sleeper.asleep || !isFollowed(sleeper, at)) continue;
      const { concerns, canWait } = sleeper;
      if (concerns !== undefined && !concerns(verb, subjects[at]!, befores[at]!, afters[at]!)) continue;
      if (sleeper.idle) {
        // All before it was no concern of the sleeper.
        sleeper.idle = false;
        sleeper.reader.cursor = at + base;
      }
      if (canWait?.(verb, subjects[at]!, befores[at]!, afters[at]!)) continue;
      sleeper.asleep = false;
      sleeper.wake!();
    }
  }

  /** Leaves out what it would be shown next and do nothing about: all that came while it was idle, what it does not follow. */
  function skip(observer: Observer): void {
    const { reader } = observer;
    const end = marks[0] ?? journal.head;
    if (observer.idle) reader.cursor = end;
    if (observer.follows === undefined) return;
    while (reader.cursor < end && !isFollowed(observer, reader.cursor - base)) reader.cursor += 1;
  }

  /** After reading: sleep on when everything is read, be woken again otherwise. */
  function settle(sleeper: Observer): void {
    skip(sleeper);
    if (sleeper.reader.cursor === journal.head) {
      sleeper.asleep = true;
      sleeper.idle = true;
    } else sleeper.wake!();
  }

  /** After a burst: room as for a usual batch, for what is kept. */
  function shrink(from: number): void {
    const end = journal.head - base;
    const small = <Array extends Column>(column: Array): Array => grown(column.slice(from, end) as Array, rowsMax, 0);
    verbs = small(verbs);
    subjects = small(subjects);
    befores = small(befores);
    afters = small(afters);
    times = small(times);
  }

  function grow(): void {
    const rows = verbs.length * 2;
    verbs = grown(verbs, rows, 0);
    subjects = grown(subjects, rows, 0);
    befores = grown(befores, rows, 0);
    afters = grown(afters, rows, 0);
    times = grown(times, rows, 0);
  }

  /**
   * `shown` has a bit for each verb that is visited. Who does not take the time (most indexes) is not given it: a time is
   * a number that the engine has to put into an object of its own for every call.
   */
  function visitWithTime(reader: JournalReader, end: number, visit: Visit, shown: number): void {
    while (reader.cursor < end) {
      const at = reader.cursor - base;
      const verb = verbs[at] as Verb;
      reader.cursor += 1;
      if (((shown >>> verb) & 1) === 0) continue;
      visit(verb, subjects[at]!, befores[at]!, afters[at]!, times[at]!, at + base);
    }
  }

  function visitWithoutTime(reader: JournalReader, end: number, visit: WithoutTime, shown: number): void {
    while (reader.cursor < end) {
      const at = reader.cursor - base;
      const verb = verbs[at] as Verb;
      reader.cursor += 1;
      if (((shown >>> verb) & 1) !== 0) visit(verb, subjects[at]!, befores[at]!, afters[at]!);
    }
  }

  function closeMark(mark: number): void {
    if (marks.pop() !== mark) throw new Error(`journal: mark ${mark} is not the newest open mark`);
    journal.depth = marks.length;
  }

  const journal: Mutable<Journal> = {
    head: 0,
    stirred: 0,
    depth: 0,
    append(verb, subject, before, after) {
      const at = journal.head - base;
      if (at === verbs.length) grow();
      verbs[at] = verb;
      subjects[at] = subject;
      befores[at] = before;
      afters[at] = after;
      times[at] = owner.now();
      journal.head += 1;
      if (((podVerbs >>> verb) & 1) === 0) othersHead = journal.head;
      if (((calmVerbs >>> verb) & 1) === 0) journal.stirred = journal.head;
      if (marks.length === 0) ring(at);
    },
    reader(kind, name, visit, wake, followed, concerns, canWait) {
      let shown = 0;
      let whole = 0;
      for (const verb of followed?.keys() ?? sleepersOf.keys()) {
        shown |= 1 << verb;
        if (followed === undefined || followed.get(verb as Verb) === 'all') whole |= 1 << verb;
      }
      // Asked once: to the engine the length of a function is a look-up by name.
      const isTimed = visit.length > 4;
      const skipsPods = wake === undefined && kind === 'index' && (shown & podVerbs) === 0;
      const reader: JournalReader = {
        name,
        cursor: journal.head,
        isBehind() {
          skip(observer);
          return reader.cursor < journal.head;
        },
        read() {
          if (observer.idle || reader.cursor === journal.head) return;
          if (skipsPods && reader.cursor >= othersHead) {
            reader.cursor = journal.head;
            return;
          }
          const end = kind === 'index' || marks.length === 0 ? journal.head : marks[0]!;
          if (isTimed) visitWithTime(reader, end, visit, shown);
          else visitWithoutTime(reader, end, visit as WithoutTime, shown);
          if (wake !== undefined && marks.length === 0) settle(observer);
        },
        catchUp() {
          if (observer.asleep) reader.read();
        },
      };
      const asleep = wake !== undefined;
      const observer: Observer = { reader, wake, follows: followed, concerns, canWait, whole, asleep, idle: asleep };
      if (wake !== undefined)
        for (const verb of followed?.keys() ?? sleepersOf.keys()) sleepersOf[verb]!.push(observer);
      if (kind === 'index') indexes.push({ reader, visit, shown });
      else observers.push(observer);
      return reader;
    },
    mark() {
      marks.push(journal.head);
      journal.depth = marks.length;
      return journal.head;
    },
    revert(mark) {
      closeMark(mark);
      if (journal.head - mark > entriesPerMarkMax)
        throw new Error(`journal: more than ${entriesPerMarkMax} changes in a mark`);
      while (journal.head > mark) {
        journal.head -= 1;
        const at = journal.head - base;
        const verb = verbs[at] as Verb;
        owner.undo(verb, subjects[at]!, befores[at]!, afters[at]!);
        for (const { reader, visit } of indexes) {
          if (reader.cursor <= journal.head) continue;
          reader.cursor = journal.head;
          visit(inverse[verb], subjects[at]!, afters[at]!, befores[at]!, times[at]!, journal.head);
        }
      }
    },
    commit(mark) {
      closeMark(mark);
      if (marks.length === 0) for (let at = mark; at < journal.head; at++) ring(at - base);
    },
    trim() {
      // An index that nobody asked for a while must not hold everything back.
      const oldest = indexes.reduce((least, { reader }) => Math.min(least, reader.cursor), journal.head);
      let unread = 0;
      for (let at = oldest - base; at < journal.head - base; at++) unread |= 1 << verbs[at]!;
      for (const { reader, shown } of indexes) {
        if ((shown & unread) === 0) reader.cursor = journal.head;
        else reader.read();
      }
      let slowest = marks[0] ?? journal.head;
      for (const { reader } of indexes) slowest = Math.min(slowest, reader.cursor);
      for (const observer of observers) {
        if (observer.canWait !== undefined) observer.reader.catchUp();
        // Nor may one that sleeps because nothing happens that it follows.
        skip(observer);
        slowest = Math.min(slowest, observer.reader.cursor);
      }
      const dropped = slowest - base;
      if (verbs.length > rowsMax && (journal.head - slowest) * 8 < rowsMax) {
        shrink(dropped);
        base = slowest;
      } else if (dropped > verbs.length / 2) {
        // Moving what is kept costs more than it brings while little can be dropped.
        const end = journal.head - base;
        for (const column of [verbs, subjects, befores, afters, times]) column.copyWithin(0, dropped, end);
        base = slowest;
      }
      return slowest;
    },
    save(writer) {
      if (marks.length > 0) throw new Error('journal: a what-if is open, its state cannot be saved');
      for (const observer of observers) skip(observer);
      const first = observers.reduce((least, { reader }) => Math.min(least, reader.cursor), journal.head);
      const [from, to] = [first - base, journal.head - base];
      writer.number('journal.first', first);
      writer.array('journal.verb', verbs.subarray(from, to));
      writer.array('journal.subject', subjects.subarray(from, to));
      writer.array('journal.before', befores.subarray(from, to));
      writer.array('journal.after', afters.subarray(from, to));
      writer.array('journal.time', times.subarray(from, to));
      for (const { reader, asleep } of observers) {
        writer.number(`journal.cursor.${reader.name}`, reader.cursor);
        writer.number(`journal.asleep.${reader.name}`, asleep ? 1 : 0);
      }
    },
    load(reader) {
      base = reader.number('journal.first');
      const rows = reader.array('journal.verb', Uint8Array).length;
      journal.head = base + rows;
      othersHead = journal.head;
      journal.stirred = journal.head;
      while (verbs.length < rows) grow();
      reader.arrayInto('journal.verb', verbs);
      reader.arrayInto('journal.subject', subjects);
      reader.arrayInto('journal.before', befores);
      reader.arrayInto('journal.after', afters);
      reader.arrayInto('journal.time', times);
      marks.length = 0;
      journal.depth = 0;
      for (const index of indexes) index.reader.cursor = journal.head;
      for (const observer of observers) {
        const { name } = observer.reader;
        observer.reader.cursor = reader.number(`journal.cursor.${name}`);
        // Who had been woken had asked for an event by then, and that event was saved.
        observer.asleep = reader.number(`journal.asleep.${name}`) === 1;
        observer.idle = observer.asleep && observer.reader.cursor === journal.head;
      }
    },
  };
  return journal;
}

/** A reader, how to wake it, and what for. */
interface Observer {
  readonly reader: JournalReader;
  readonly wake: (() => void) | undefined;
  readonly follows: Follows | undefined;
  readonly concerns: Concerns | undefined;
  readonly canWait: Concerns | undefined;
  /** A bit for each verb that it follows whatever the kind. */
  readonly whole: number;
  /** It has a `wake` that was not called since it last read everything. */
  asleep: boolean;
  /** It sleeps, and nothing of what came since then concerns it: its cursor is where it was. */
  idle: boolean;
}
