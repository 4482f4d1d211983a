/**
 * FailedScheduling events, as series (v1.34 client-go/tools/events/event_broadcaster.go, which kube-scheduler uses): of
 * failures in a row of one pod the first and the second are told as they happen; more are counted, and told together
 * when the series is over, and every 30 minutes, with those of all other pods (refreshExistingEventSeries): a series that
 * has not gone on since is as it was, and a patch that changes nothing is no event.
 *
 * Where this differs from Kubernetes: there a series is of one version of the pod object, which changes with the message
 * of its PodScheduled condition, so a pod that waits on a busy cluster is told every figure that changes. Here a series is
 * of one set of plugins that reject: it goes on while only the numbers of nodes change, and its end tells the last words.
 * It ends when the pod is bound or gone, not at the next look every six minutes.
 */
import { noTime, type PodId } from '../cluster/pods.ts';
import type { StateReader, StateWriter } from '../sim/state.ts';
import { type Micros, microsPerMinute } from '../sim/time.ts';
import type { Attempt } from './attempt.ts';
import { toldAtOnce } from './queue-retries.ts';
import { noPlugins, Place, type QueueRows } from './queue-rows.ts';

/** v1.34 event_broadcaster.go refreshTime, from the start of the scheduler on. */
const refreshMicros = 30 * microsPerMinute;

export type FailedAttempt = Pick<Attempt, 'pod' | 'message' | 'nominated' | 'outcome'>;

/** Failures that are told together (events/v1 EventSeries). */
export interface EventSeries {
  readonly count: number;
  readonly sinceMicros: Micros;
  readonly lastObservedMicros: Micros;
}

export interface FailureSeries {
  /** The attempt failed and the pod is back in the queue; `lastMicros`: its timestamp before. */
  failed(attempt: FailedAttempt, lastMicros: Micros): void;
  /** The pod will not be tried again, or not as the same one. */
  ended(pod: PodId, now: Micros): void;
  /** To be called when `wakeAt` said so. */
  refresh(now: Micros): void;
  /** The last words about a pod that waits, or ''. */
  wordsOf(pod: PodId): string;
  /** Of a pod with failures that were not told yet. */
  seriesOf(pod: PodId): EventSeries | null;
  /** The words, as a number; and back. */
  numberOf(words: string): number;
  textOf(number: number): string;
  save(writer: StateWriter): void;
  load(reader: StateReader): void;
}

export interface FailureSeriesOptions {
  readonly rows: QueueRows;
  /** Brings the rows up to date. */
  settle(): void;
  /** False: every failure is told. */
  readonly counted: boolean;
  tell(pod: PodId, node: number, words: string, time: Micros, series: EventSeries | null): void;
  /** One more failure of a series, whether it is told or not. */
  again(pod: PodId): void;
  wakeAt(time: Micros): void;
}

/** The next instant after `now` at which all series are told. */
export function nextRefresh(now: Micros): Micros {
  return now - (now % refreshMicros) + refreshMicros;
}

export function createFailureSeries(options: FailureSeriesOptions): FailureSeries {
  const { rows, settle, counted, tell, again, wakeAt } = options;
  const texts: string[] = [''];
  const numbers = new Map<string, number>([['', 0]]);
  /** When all series are told next; noTime: there is none. */
  let refreshAt: Micros = noTime;

  function numberOf(words: string): number {
    let number = numbers.get(words);
    if (number === undefined) numbers.set(words, (number = texts.push(words) - 1));
    return number;
  }

  const seriesOf = (pod: PodId, lastObservedMicros = rows.timestampMicros[pod]!): EventSeries => ({
    count: rows.seriesCount[pod]!,
    sinceMicros: rows.seriesSinceMicros[pod]!,
    lastObservedMicros,
  });

  function ended(pod: PodId, now: Micros, lastMicros?: Micros): void {
    if (rows.place[pod] === Place.carousel) settle();
    if (pod >= rows.untold.length || rows.seriesCount[pod] === 0) return;
    if (rows.untold[pod]! > 0) tell(pod, -1, texts[rows.words[pod]!]!, now, seriesOf(pod, lastMicros));
    rows.seriesCount[pod] = 0;
    rows.untold[pod] = 0;
  }

  function begin(pod: PodId, plugins: number, words: string): void {
    rows.seriesCount[pod] = 1;
    rows.seriesPlugins[pod] = plugins;
    const now = rows.timestampMicros[pod]!;
    rows.seriesSinceMicros[pod] = now;
    tell(pod, -1, words, now, null);
  }

  function goOn(pod: PodId, words: string): void {
    const now = rows.timestampMicros[pod]!;
    rows.seriesCount[pod]! += 1;
    again(pod);
    if (rows.seriesCount[pod]! > toldAtOnce) {
      rows.untold[pod]! += 1;
      return;
    }
    tell(pod, -1, words, now, seriesOf(pod));
    if (refreshAt === noTime) askForRefresh(now);
  }

  function askForRefresh(now: Micros): void {
    refreshAt = nextRefresh(now);
    wakeAt(refreshAt);
  }

  function refresh(now: Micros): void {
    refreshAt = noTime;
    settle();
    const { place, untold, seriesCount } = rows;
    let goesOn = false;
    for (let pod = 0; pod < place.length; pod++) {
      if (place[pod] === Place.none || seriesCount[pod]! < toldAtOnce) continue;
      goesOn = true;
      if (untold[pod] === 0) continue;
      untold[pod] = 0;
      tell(pod, -1, texts[rows.words[pod]!]!, now, seriesOf(pod));
    }
    if (goesOn) askForRefresh(now);
  }

  return {
    failed({ pod, message, nominated, outcome }, lastMicros) {
      const plugins = rows.unschedulablePlugins[pod]!;
      const now = rows.timestampMicros[pod]!;
      // An error, and one for whose sake others must go, stand for themselves.
      const repeats = counted && outcome === 'unschedulable' && nominated < 0 && plugins !== noPlugins;
      if (!repeats || rows.seriesPlugins[pod] !== plugins) ended(pod, now, lastMicros);
      rows.words[pod] = numberOf(message);
      if (!repeats) tell(pod, nominated, message, now, null);
      else if (rows.seriesCount[pod] === 0) begin(pod, plugins, message);
      else goOn(pod, message);
    },
    ended: (pod, now) => ended(pod, now),
    refresh,
    wordsOf(pod) {
      settle();
      return texts[rows.words[pod] ?? 0]!;
    },
    seriesOf(pod) {
      settle();
      return (rows.untold[pod] ?? 0) > 0 ? seriesOf(pod) : null;
    },
    numberOf,
    textOf: (number) => texts[number]!,
    save(writer) {
      writer.shared('scheduler.words', [...texts]);
      writer.number('scheduler.refreshAt', refreshAt);
    },
    load(reader) {
      refreshAt = reader.number('scheduler.refreshAt');
      texts.length = 0;
      numbers.clear();
      for (const words of reader.shared<string[]>('scheduler.words')) numbers.set(words, texts.push(words) - 1);
    },
  };
}
