/**
 * Attempts of waiting pods whose outcome is known: pods of a kind that fits nowhere fail again for the same reason until
 * something changes. Such an attempt is what it does to the pod: it is popped, and goes back with one more failure, at
 * its own instant. That is done here, one pod after the other in the queue's own order, without asking anybody.
 *
 * Costs: one write per attempt of a pod that goes round (queue-carousel.ts), some ten of another; per kind, one
 * question whenever something has changed.
 */
import { PodFlag, type PodId, type PodTable } from '../cluster/pods.ts';
import type { Micros } from '../sim/time.ts';
import { orderingWindowMicros } from './queue-backoff.ts';
import { type Carousels, type Round as Turn, wholeSecond } from './queue-carousel.ts';
import type { Carousel, ForeseenFailure, Kind, KnownFailure, Outlook } from './queue-groups.ts';
import type { Kinds } from './queue-kinds.ts';
import { isBeyond, type PodLine, type Run } from './queue-line.ts';
import type { UnschedulablePool } from './queue-pool.ts';
import { noPlugins, Place, type PluginSets, type QueueRows } from './queue-rows.ts';
import { firstSpanEnd, stampIn, timeIn } from './queue-spans.ts';
import type { Tracks } from './queue-tracks.ts';

/** What attempts would come to, as far as it is known without making them. */
export interface Foresight {
  /** Somebody wants to see this pod's attempts: they are made. */
  isWatched(pod: PodId): boolean;
  /** Another number whenever an answer of `failureOf` may be another; -1: nothing is known at this moment. */
  version(): number;
  /** What an attempt of this pod, and of every pod like it, would fail with; null: it must be made. */
  failureOf(pod: PodId): ForeseenFailure | null;
  /** Number of what the pod is told. */
  numberOf(message: string): number;
  /** An attempt of this pod was made and has to be told; `lastMicros`: its timestamp before. */
  failed(pod: PodId, words: number, lastMicros: Micros): void;
}

/** The instants of attempts. */
export interface Instants {
  readonly first: Micros;
  /** How long one takes. */
  readonly step: Micros;
  /** No attempt after the first instant begins later than this. */
  readonly until: Micros;
}

export interface RetryParts {
  readonly rows: QueueRows;
  readonly pods: PodTable;
  readonly tracks: Tracks;
  readonly pool: UnschedulablePool;
  readonly kinds: Kinds;
  readonly sets: PluginSets;
  readonly carousels: Carousels;
  readonly active: PodLine;
  readonly backoff: PodLine;
  /** Where a pod may go round: where its profile's gates follow from its spec. */
  goesRound(profile: number): boolean;
  readonly failuresMax: number;
  /** Of pods that have failed so often. */
  readonly longestMicros: Micros;
  expiryAfter(count: number, now: Micros): Micros;
  priorityOf(pod: PodId): number;
  /** What is due at the beginning of an attempt. */
  flush(now: Micros): void;
  /** How often timestamps were written. */
  readonly stamps: { count: number };
}

export interface Retries {
  /** Whether a pod of a carousel is to be tried. */
  hasWork(): boolean;
  /** Takes the pod out that is to be tried next, if it is in a carousel; -1: it is in a line. `second` as of the flush. */
  takeNext(second: Micros): PodId;
  /**
   * Makes the attempts that are next while their outcome is known; how many in all, and added to `made` how many by
   * profile that were not told. The queue is flushed up to the first.
   */
  run(foresight: Foresight, instants: Instants, made: number[]): number;
}

interface Round extends Turn {
  readonly foresight: Foresight;
  readonly version: number;
  readonly step: Micros;
  readonly made: number[];
}

/** Failures of a series that are told as they happen: see failure-series.ts. */
export const toldAtOnce = 2;
/** Of one kind, each with its own words. */
const failuresKept = 256;
/** Events that help some kinds and not others, after which a carousel takes no more pods. */
const splitsMax = 16;

export function createRetries(parts: RetryParts): Retries {
  const { rows, pods, tracks, pool, kinds, sets, carousels, active, backoff, failuresMax, longestMicros, stamps } =
    parts;
  const turn: Run = {
    track: null,
    byExpiry: false,
    priority: 0,
    limitExpiryMicros: 0,
    limitPriority: 0,
    limitStamp: 0,
  };

  /** Rounds with different answers, and what they followed from. */
  let roundNumber = 0;
  let lastVersion = -1;

  function look(kind: Kind, pod: PodId, foresight: Foresight): KnownFailure | null {
    let failure = kind.outlook === null ? undefined : kind.outlook.now();
    if (failure === undefined) {
      failure = foresight.failureOf(pod);
      follow(kind, failure?.outlook ?? null);
    }
    return failure === null ? null : (kind.failures.get(failure) ?? knownOf(kind, failure, foresight));
  }

  /** What was made of failures of another outlook is forgotten: it would keep all that this one knew. */
  function follow(kind: Kind, outlook: Outlook | null): void {
    if (outlook === kind.outlook) return;
    kind.outlook = outlook;
    kind.failures.clear();
  }

  function knownOf(kind: Kind, failure: ForeseenFailure, foresight: Foresight): KnownFailure {
    const plugins = sets.intern(failure.unschedulablePlugins);
    const known: KnownFailure = {
      group: pool.groupFor(kind, plugins),
      carousel: carousels.find(kind.profile, kind.priority, plugins),
      plugins,
      words: foresight.numberOf(failure.message),
    };
    if (kind.failures.size >= failuresKept) kind.failures.clear();
    kind.failures.set(failure, known);
    return known;
  }

  /** Whether the pod was told of such failures often enough. */
  function isQuiet(pod: PodId, { plugins }: KnownFailure): boolean {
    return rows.seriesPlugins[pod] === plugins && rows.seriesCount[pod]! >= toldAtOnce;
  }

  /** What holds for the kind of this pod; null: its attempt must be made. */
  function foreseen(kind: Kind, pod: PodId, { foresight, version }: Round): KnownFailure | null {
    if (kind.knownAt !== version) {
      kind.known = look(kind, pod, foresight);
      kind.knownAt = version;
    }
    return kind.known;
  }

  /** Makes attempts of the pods whose turn it is, from `from` on; how many. */
  function runTrack(line: PodLine, round: Round, from: Micros, most: number): number {
    const track = turn.track!;
    let done = 0;
    for (let at = from; done < most && track.size > 0; done++, at += round.step) {
      const pod = track.pods[track.from]!;
      if (isBeyond(turn, rows.backoffExpiryMicros[pod]!, rows.stamp[pod]!)) break;
      if ((pods.flags[pod]! & PodFlag.terminating) !== 0 || round.foresight.isWatched(pod)) break;
      const kind = kinds.kindOf(pod);
      const known = foreseen(kind, pod, round);
      if (known === null) break;
      tracks.takeFirst(track);
      if (isQuiet(pod, known)) {
        failQuietly(pod, kind, known, at);
        round.made[kind.profile]! += 1;
      } else {
        const lastMicros = rows.timestampMicros[pod]!;
        fail(pod, known, at);
        round.foresight.failed(pod, known.words, lastMicros);
      }
    }
    line.taken(done);
    return done;
  }

  /** As the queue's `pop` and `addUnschedulable`. */
  function fail(pod: PodId, { group, plugins }: KnownFailure, at: Micros): void {
    noteFailure(pod, plugins, at);
    rows.place[pod] = Place.unschedulable;
    pool.addFresh(group, pod);
  }

  function noteFailure(pod: PodId, plugins: number, at: Micros): void {
    const count = rows.unschedulableCount[pod]! + 1;
    rows.unschedulableCount[pod] = count;
    rows.attempts[pod]! += 1;
    rows.consecutiveErrorsCount[pod] = 0;
    rows.timestampMicros[pod] = at;
    rows.stamp[pod] = stamps.count++;
    rows.backoffExpiryMicros[pod] = parts.expiryAfter(count, at);
    rows.unschedulablePlugins[pod] = plugins;
    rows.pendingPlugins[pod] = noPlugins;
  }

  function failQuietly(pod: PodId, kind: Kind, known: KnownFailure, at: Micros): void {
    const { carousel, plugins, words } = known;
    rows.words[pod] = words;
    rows.seriesCount[pod]! += 1;
    rows.untold[pod]! += 1;
    const isLongest = rows.unschedulableCount[pod]! + 1 >= failuresMax && longestMicros > 0;
    if (!isLongest || carousel.splits >= splitsMax || !parts.goesRound(kind.profile)) {
      fail(pod, known, at);
      return;
    }
    noteFailure(pod, plugins, at);
    rows.place[pod] = Place.carousel;
    carousels.join(carousel, kind, pod);
  }

  /** As `runTrack`, of pods of a carousel; `second` is that in which they are tried. */
  function runCarousel(carousel: Carousel, round: Round, from: Micros, second: Micros, most: number): number {
    const { step } = round;
    let done = 0;
    while (done < most) {
      const wanted = reachOf(carousel, second, most - done);
      if (wanted === 0) break;
      const tried = carousels.turn(carousel, wanted, from + done * step, step, stamps.count, round);
      stamps.count += tried;
      done += tried;
      if (tried < wanted) break;
    }
    if (done > 0) round.made[carousel.profile]! += done;
    return done;
  }

  /** How many pods from the head on, of its stretch, are next. */
  function reachOf({ head, moved, tail, spans }: Carousel, second: Micros, most: number): number {
    if (head === moved) return 0;
    const slot = spans.first & spans.mask;
    let reach = Math.min(firstSpanEnd(spans, tail), moved, head + most) - head;
    const isInTurn = (index: number): boolean => {
      const expiry = wholeSecond(timeIn(spans, slot, index) + longestMicros);
      return turn.byExpiry === expiry >= second && !isBeyond(turn, expiry, stampIn(spans, slot, index));
    };
    if (!isInTurn(head)) return 0;
    // Those behind one whose turn it is not wait longer.
    if (isInTurn(head + reach - 1)) return reach;
    for (let low = 1; low < reach; ) {
      const middle = (low + reach) >>> 1;
      if (isInTurn(head + middle)) low = middle + 1;
      else reach = middle;
    }
    return reach;
  }

  function limitTo(carousel: Carousel): void {
    turn.limitExpiryMicros = headExpiry(carousel);
    turn.limitPriority = carousel.priority;
    turn.limitStamp = headStamp(carousel);
  }

  function headExpiry({ head, spans }: Carousel): Micros {
    return wholeSecond(timeIn(spans, spans.first & spans.mask, head) + longestMicros);
  }

  /** Makes attempts of those who are next; `second` is the current one. How many. */
  function runNext(round: Round, at: Micros, second: Micros, most: number): number {
    const found = firstCarousel(true, second);
    const line = active.size() > 0 || found !== null ? active : backoff;
    const carousel = found ?? (line === active ? null : firstCarousel(false, second));
    const first = line.peek();
    if (carousel !== null && (first < 0 || isBefore(carousel, line === backoff, first))) {
      turn.byExpiry = line === backoff;
      turn.priority = carousel.priority;
      turn.limitExpiryMicros = Number.POSITIVE_INFINITY;
      turn.limitPriority = Number.NEGATIVE_INFINITY;
      const other = firstCarousel(line === active, second, carousel);
      if (other !== null) limitTo(other);
      if (first >= 0 && (other === null || !isBefore(other, line === backoff, first))) limitToPod(first);
      return runCarousel(carousel, round, at, second, most);
    }
    line.nextRun(turn);
    if (turn.track === null) return 0;
    if (carousel !== null) {
      const own = turn.priority;
      turn.priority = carousel.priority;
      const isNearer = !isBeyond(turn, headExpiry(carousel), headStamp(carousel));
      turn.priority = own;
      if (isNearer) limitTo(carousel);
    }
    return runTrack(line, round, at, most);
  }

  function limitToPod(pod: PodId): void {
    turn.limitExpiryMicros = rows.backoffExpiryMicros[pod]!;
    turn.limitPriority = parts.priorityOf(pod);
    turn.limitStamp = rows.stamp[pod]!;
  }

  /** Whether the head of the carousel goes before this pod of the line. */
  function isBefore(carousel: Carousel, byExpiry: boolean, pod: PodId): boolean {
    if (byExpiry) {
      const later = headExpiry(carousel) - rows.backoffExpiryMicros[pod]!;
      if (later !== 0) return later < 0;
    }
    const priority = parts.priorityOf(pod);
    return carousel.priority === priority ? headStamp(carousel) < rows.stamp[pod]! : carousel.priority > priority;
  }

  /** The carousel whose head is next among those of pods whose backoff is over, or of those in backoff; null: none is. */
  function firstCarousel(isActive: boolean, second: Micros, except: Carousel | null = null): Carousel | null {
    let best: Carousel | null = null;
    for (const each of carousels.all) {
      if (each === except || each.head === each.moved) continue;
      if (headExpiry(each) < second !== isActive) continue;
      if (best === null || precedes(each, best, !isActive)) best = each;
    }
    return best;
  }

  function precedes(a: Carousel, b: Carousel, byExpiry: boolean): boolean {
    if (byExpiry) {
      const later = headExpiry(a) - headExpiry(b);
      if (later !== 0) return later < 0;
    }
    return a.priority === b.priority ? headStamp(a) < headStamp(b) : a.priority > b.priority;
  }

  return {
    hasWork: () => carousels.all.some(({ head, moved }) => head < moved),
    takeNext(second) {
      for (const isActive of [true, false]) {
        const carousel = firstCarousel(isActive, second);
        const first = (isActive ? active : backoff).peek();
        if (carousel !== null && (first < 0 || isBefore(carousel, !isActive, first)))
          return carousels.takeFirst(carousel);
        if (first >= 0) return -1;
      }
      return -1;
    },
    run(foresight, { first, step, until }, made) {
      const version = foresight.version();
      if (version < 0) return 0;
      if (version !== lastVersion) {
        lastVersion = version;
        roundNumber += 1;
      }
      const wordsFor: Round['wordsFor'] = (carousel, kind, pod) => {
        const known = foreseen(kind, pod, round);
        return known === null || known.carousel !== carousel ? -1 : known.words;
      };
      const round: Round = { foresight, version, step, made, number: roundNumber, wordsFor };
      let done = 0;
      let flushedTo = first - (first % orderingWindowMicros) + orderingWindowMicros;
      for (let at = first; at <= until || at === first; at = first + done * step) {
        if (active.size() === 0 && backoff.size() === 0 && !this.hasWork()) break;
        if (at >= flushedTo) {
          parts.flush(at);
          flushedTo = at - (at % orderingWindowMicros) + orderingWindowMicros;
        }
        const last = Math.min(until, flushedTo - 1);
        const most = step === 0 ? Number.POSITIVE_INFINITY : Math.max(1, Math.floor((last - at) / step) + 1);
        const more = runNext(round, at, flushedTo - orderingWindowMicros, most);
        if (more === 0) break;
        done += more;
      }
      return done;
    },
  };
}

function headStamp({ head, spans }: Carousel): number {
  return stampIn(spans, spans.first & spans.mask, head);
}
