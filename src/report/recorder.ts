/**
 * The recorder follows the run: it writes every event as a line of NDJSON, keeps the fingerprint and the counts, and the
 * last words said about each pending pod. Memory: one number per pod row, one text per distinct message; lines go to the
 * sink in pieces of some 64 KiB.
 */
import type { Cluster } from '../cluster/cluster.ts';
import type { EventRecorder } from '../cluster/event-recorder.ts';
import { type JournalReader, Verb } from '../cluster/journal.ts';
import { loadFingerprint, saveFingerprint } from '../sim/fingerprint.ts';
import { type Component, type Kind, Phase, type Simulation } from '../sim/simulation.ts';
import type { StateReader, StateWriter } from '../sim/state.ts';
import type { Micros } from '../sim/time.ts';
import { createEventLines, type EventLines, type RecordedEvent } from './event-line.ts';
import {
  addChange,
  addEvent,
  createRunFingerprint,
  digests,
  type FingerprintDigests,
  type RunFingerprint,
} from './fingerprint.ts';

/** How many events there were of one source, type and reason. */
export interface EventCount {
  readonly source: string;
  readonly type: 'Normal' | 'Warning';
  readonly reason: string;
  count: number;
}

/** Reads the recorder's changes with it: at the end of their instant, in their order, before rows are used anew. */
export type ChangeFollower = (verb: Verb, subject: number, before: number, after: number, time: Micros) => void;

export interface Recorder extends Component, EventRecorder {
  /** Before time starts. Followers save what they keep as components of their own. */
  follow(follower: ChangeFollower): void;
  /** Writes an event of this instant, or of a later one before which nothing else happens. `repeated` counts it. */
  write(event: RecordedEvent): void;
  /** So many more events, which have lines of their own or not. */
  repeated(source: string, type: EventCount['type'], reason: string, count: number): void;
  /** Says why a pod is not scheduled; the last word stands until it is bound or gone. */
  pending(pod: number, message: string): void;
  /** Who knows later words than those of `pending`, about pods of which there were some. */
  askForWords(wordsOf: (pod: number) => string): void;
  /** The last word about a pending pod, or ''. */
  pendingMessage(pod: number): string;
  /** Events by source and reason, in the order of their first appearance. */
  counts(): readonly EventCount[];
  /** Pod objects deleted, by cause. */
  deletions(): readonly number[];
  /** Reads what is new, and hands all lines to the sink. */
  flush(): void;
  /** The digests up to now. */
  fingerprint(): FingerprintDigests;
}

export interface RecorderOptions {
  readonly cluster: Cluster;
  readonly sim: Simulation;
  /** Simulated time 0, as micros since 1970-01-01T00:00:00Z. */
  readonly startsAt: Micros;
  /** Takes whole lines, in order; none: nothing is written. */
  readonly sink?: ((lines: string) => void) | undefined;
  /** As `sink`, in UTF-8: bytes that are others once it is done with them. */
  readonly byteSink?: ((lines: Uint8Array) => void) | undefined;
  /** Where there is a sink: takes every event of the run itself, with the line that it has become. */
  readonly onEvent?: ((event: RecordedEvent, line: EventLines) => void) | undefined;
}

/** Bytes gathered before they are handed on. */
const chunkBytes = 65_536;
/** Entries of the journal after which it is trimmed. */
const trimEntries = 8_192;

export function createRecorder({ cluster, sim, startsAt, sink, byteSink, onEvent }: RecorderOptions): Recorder {
  const fingerprint = createRunFingerprint();
  const lines = createEventLines(startsAt);
  const isWritten = sink !== undefined || byteSink !== undefined;
  const counts = new Map<string, EventCount>();
  /** The one that was counted last. */
  let counted: EventCount | undefined;
  const deletions = new Array<number>(8).fill(0);
  const messages: string[] = [''];
  const messageIds = new Map<string, number>([['', 0]]);
  let messageOf = new Int32Array(0);
  let trimmedAt = 0;
  let readKind: Kind | undefined;
  let wordsOf = (_pod: number): string => '';
  const followers: ChangeFollower[] = [];

  const reader: JournalReader = cluster.journal.reader(
    'observer',
    'recorder',
    (verb, subject, before, after, time) => {
      addChange(fingerprint, cluster, verb, subject, after, time);
      if (verb === Verb.podBound || verb === Verb.podDeleted) messageOf[subject] = 0;
      if (verb === Verb.podDeleted) deletions[after]! += 1;
      for (const follower of followers) follower(verb, subject, before, after, time);
    },
    () => {
      if (readKind !== undefined) sim.at(sim.now, readKind, 0);
    },
  );

  /** Rows are freed by the run's own events only, so that looking at a run does not change it. */
  function readAndTrim(): void {
    reader.read();
    if (cluster.journal.head - trimmedAt < trimEntries) return;
    cluster.trim();
    trimmedAt = cluster.journal.head;
  }

  function flushChunk(): void {
    if (isWritten && lines.length > 0) {
      const chunk = lines.bytes.subarray(0, lines.length);
      byteSink?.(chunk);
      if (sink !== undefined) sink(new TextDecoder().decode(chunk));
    }
    lines.clear();
  }

  function write(event: RecordedEvent): void {
    lines.add(event);
    addEvent(fingerprint, lines);
    if (isWritten) onEvent?.(event, lines);
    if (!isWritten || lines.length >= chunkBytes) flushChunk();
  }

  function count(source: string, type: EventCount['type'], reason: string, more: number): void {
    if (counted === undefined || counted.reason !== reason || counted.source !== source || counted.type !== type) {
      const key = `${source} ${type} ${reason}`;
      counted = counts.get(key);
      if (counted === undefined) counts.set(key, (counted = { source, type, reason, count: 0 }));
    }
    counted.count += more;
  }

  return {
    name: 'recorder',
    start() {
      readKind = sim.define('recorder.read', Phase.sample, readAndTrim);
      reader.read();
    },
    event(type, reason, message, involvedObject, source) {
      count(source, type, reason, 1);
      write({ offsetMicros: sim.now, type, reason, message, involvedObject, source });
    },
    write,
    repeated: count,
    follow: (follower) => void followers.push(follower),
    pending(pod, message) {
      if (pod >= messageOf.length) {
        const longer = new Int32Array(Math.max(cluster.pods.count, pod + 1, messageOf.length * 2));
        longer.set(messageOf);
        messageOf = longer;
      }
      let id = messageIds.get(message);
      if (id === undefined) {
        id = messages.push(message) - 1;
        messageIds.set(message, id);
      }
      messageOf[pod] = id;
    },
    askForWords: (source) => void (wordsOf = source),
    pendingMessage(pod) {
      const message = messages[messageOf[pod] ?? 0]!;
      return message === '' ? '' : wordsOf(pod) || message;
    },
    counts: () => [...counts.values()],
    deletions: () => deletions,
    flush() {
      reader.read();
      flushChunk();
    },
    fingerprint() {
      reader.read();
      return digests(fingerprint, cluster);
    },
    save(writer) {
      flushChunk();
      saveRecorder(writer, fingerprint, [...counts.values()], deletions);
      writer.shared('recorder.messages', [...messages]);
      writer.array('recorder.messageOf', messageOf);
      writer.number('recorder.trimmedAt', trimmedAt);
    },
    load(reader) {
      loadRecorder(reader, fingerprint, counts, deletions);
      counted = undefined;
      messages.length = 0;
      messageIds.clear();
      for (const message of reader.shared<string[]>('recorder.messages')) {
        messageIds.set(message, messages.push(message) - 1);
      }
      messageOf = reader.array('recorder.messageOf', Int32Array);
      trimmedAt = reader.number('recorder.trimmedAt');
      lines.clear();
    },
  };
}

function saveRecorder(
  writer: StateWriter,
  fingerprint: RunFingerprint,
  counts: readonly EventCount[],
  deletions: readonly number[],
): void {
  saveFingerprint(fingerprint.changes, 'recorder.changes', writer);
  saveFingerprint(fingerprint.events, 'recorder.events', writer);
  writer.array('recorder.decisions', fingerprint.decisionSums);
  writer.number('recorder.decisionCount', fingerprint.decisionCount);
  writer.json(
    'recorder.counts',
    counts.map(({ source, type, reason, count }) => ({ source, type, reason, count })),
  );
  writer.json('recorder.deletions', deletions);
}

function loadRecorder(
  reader: StateReader,
  fingerprint: RunFingerprint,
  counts: Map<string, EventCount>,
  deletions: number[],
): void {
  loadFingerprint(fingerprint.changes, 'recorder.changes', reader);
  loadFingerprint(fingerprint.events, 'recorder.events', reader);
  reader.arrayInto('recorder.decisions', fingerprint.decisionSums);
  fingerprint.decisionCount = reader.number('recorder.decisionCount');
  counts.clear();
  for (const each of reader.json<EventCount[]>('recorder.counts')) {
    counts.set(`${each.source} ${each.type} ${each.reason}`, { ...each });
  }
  for (const [cause, count] of reader.json<number[]>('recorder.deletions').entries()) deletions[cause] = count;
}
