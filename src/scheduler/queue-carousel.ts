/**
 * Pods that fail again and again, in turn. A pod that has reached the longest backoff and of whose failures nobody needs
 * to be told goes round: it is tried, fails for the known reason, and waits behind all others of its priority that the
 * same plugins rejected. So their order never changes, and neither does what an event means for them: it moves all that
 * were rejected, or none. A carousel is a ring in which trying a pod is copying its number from the front to the back, and
 * an event is moving a mark. All else follows from little that is kept besides: instants, backoffs and stamps from the
 * first pod of each stretch that was tried without pause (queue-spans.ts), what a pod was told from what its kind was told
 * since which stamp, and how often it was tried from the laps of a mark that goes round with the pods. What became of a
 * pod is written to its row when somebody looks.
 *
 *   tried before all that stand elsewhere      rejected, waiting for an event
 *   ▼ head              ▼ lapMark     moved ▼                         tail ▼
 *   | active: backoff over | backoff        | unschedulable                |      entries in the order of their stamps
 *
 * Costs: a turn one copied number; an event O(kinds of pods); `settle` O(pods) where pods were tried since; `remove`
 * O(pods).
 */
import { grown } from '../cluster/columns.ts';
import type { PodId } from '../cluster/pods.ts';
import type { Micros } from '../sim/time.ts';
import { orderingWindowMicros } from './queue-backoff.ts';
import type { Carousel, Kind, Member } from './queue-groups.ts';
import type { Kinds } from './queue-kinds.ts';
import type { QueueRows } from './queue-rows.ts';
import {
  appendSpan,
  createSpans,
  dropBefore,
  firstSince,
  removeEntry,
  spanOf,
  stampIn,
  timeIn,
} from './queue-spans.ts';

export interface Carousels {
  readonly all: readonly Carousel[];
  find(profile: number, priority: number, plugins: number): Carousel;
  /** The pod has just failed; its row says so. */
  join(carousel: Carousel, kind: Kind, pod: PodId): void;
  /**
   * Tries pods at the head, of which `count` and more are there, beginning at `at`; the first stamp is `stamp`. Ends at a
   * pod whose kind may not fail as these do. How many.
   */
  turn(carousel: Carousel, count: number, at: Micros, step: Micros, stamp: number, round: Round): number;
  /** Writes what became of all pods to their rows. */
  settle(): void;
  /** Takes a pod out, whose row is settled. True: it was not rejected only, an event moved it since. */
  remove(pod: PodId): boolean;
  /** Takes out all pods that wait, whose rows are settled, in the order of their stamps. */
  takeWaiting(carousel: Carousel): PodId[];
  /** Takes out the pod at the head, whose row is settled. */
  takeFirst(carousel: Carousel): PodId;
  /** One pod of each kind; with those that wait for an event alone only where `waiting`. */
  samples(carousel: Carousel, waiting: boolean): PodId[];
  /** All that waited have been moved. */
  moveAll(carousel: Carousel): void;
  /** As `moveAll`, of those that failed before `time`. */
  moveBefore(carousel: Carousel, time: Micros): void;
  clear(): void;
}

/** What is known of kinds holds for a round. */
export interface Round {
  /** Another one where other answers may hold; never -1. */
  readonly number: number;
  /** What pods of this one's kind are told, if they fail as those of the carousel do; -1: they do not, or may not. */
  wordsFor(carousel: Carousel, kind: Kind, pod: PodId): number;
}

/** `longestMicros`: the backoff of all pods here. */
export function createCarousels(rows: QueueRows, kinds: Kinds, longestMicros: Micros): Carousels {
  const all: Carousel[] = [];
  /** By pod: the lap in which its row was settled, or it joined. */
  let settledIn = new Int32Array(0);

  function memberOf(carousel: Carousel, pod: PodId): Member {
    return carousel.byKind[kinds.kindOf(pod).id]!;
  }

  function settle(carousel: Carousel): void {
    if (carousel.settled) return;
    carousel.settled = true;
    for (let at = carousel.head; at < carousel.tail; at++) settleAt(carousel, at);
  }

  function settleAt(carousel: Carousel, index: number): void {
    const { mask, spans, pods, lap, lapMark } = carousel;
    const pod = pods[index & mask]!;
    // Those before the mark were not tried in its present lap.
    const tried = index < lapMark ? lap - 1 : lap;
    const more = tried - settledIn[pod]!;
    if (more === 0) return;
    settledIn[pod] = tried;
    rows.attempts[pod]! += more;
    rows.unschedulableCount[pod]! += more;
    rows.seriesCount[pod]! += more;
    rows.untold[pod]! += more;
    const span = spanOf(spans, index);
    const time = timeIn(spans, span, index);
    const stamp = stampIn(spans, span, index);
    rows.timestampMicros[pod] = time;
    rows.backoffExpiryMicros[pod] = wholeSecond(time + longestMicros);
    rows.stamp[pod] = stamp;
    rows.words[pod] = wordsAt(memberOf(carousel, pod), stamp);
  }

  /** Twice as many slots; entries keep their places in the count. */
  function grow(carousel: Carousel): void {
    const { mask, pods } = carousel;
    carousel.mask = 2 * mask + 1;
    carousel.pods = new Int32Array(2 * mask + 2);
    for (let at = carousel.head; at < carousel.tail; at++) carousel.pods[at & carousel.mask] = pods[at & mask]!;
  }

  function removeAt(carousel: Carousel, place: number): void {
    const { mask, pods } = carousel;
    const pod = pods[place & mask]!;
    removeEntry(carousel.spans, place, carousel.tail);
    for (let at = place; at < carousel.tail - 1; at++) pods[at & mask] = pods[(at + 1) & mask]!;
    carousel.tail -= 1;
    if (place < carousel.moved) carousel.moved -= 1;
    if (place < carousel.lapMark) carousel.lapMark -= 1;
    left(carousel, pod);
  }

  /** The pod is no longer among the entries. */
  function left(carousel: Carousel, pod: PodId): void {
    dropBefore(carousel.spans, carousel.head, carousel.tail);
    const { members, byKind } = carousel;
    const { id } = kinds.kindOf(pod);
    const member = byKind[id]!;
    member.size -= 1;
    if (member.size === 0) {
      members.splice(members.indexOf(member), 1);
      byKind[id] = undefined;
    } else if (member.sample === pod) {
      let at = carousel.head;
      while (kinds.kindOf(carousel.pods[at & carousel.mask]!).id !== id) at += 1;
      member.sample = carousel.pods[at & carousel.mask]!;
    }
  }

  /** Finds out whether pods of this kind fail as all here do, and what they are told from the stamp on. */
  function fails(carousel: Carousel, member: Member, stamp: number, round: Round): boolean {
    if (member.askedIn === round.number) return member.fails;
    const words = round.wordsFor(carousel, member.kind, member.sample);
    member.askedIn = round.number;
    member.fails = words >= 0;
    if (words >= 0 && words !== member.words) {
      const { spans, head } = carousel;
      tellAnew(member, words, stamp, stampIn(spans, spans.first & spans.mask, head));
    }
    return member.fails;
  }

  /** As `fails`, of all kinds. */
  function allFail(carousel: Carousel, stamp: number, round: Round): boolean {
    if (carousel.askedIn !== round.number) {
      carousel.askedIn = round.number;
      carousel.allFail = true;
      for (const member of carousel.members) {
        if (!fails(carousel, member, stamp, round)) carousel.allFail = false;
      }
    }
    return carousel.allFail;
  }

  return {
    all,
    find(profile, priority, plugins) {
      for (const each of all) {
        if (each.plugins === plugins && each.priority === priority && each.profile === profile) return each;
      }
      const carousel: Carousel = {
        profile,
        priority,
        plugins,
        mask: 15,
        pods: new Int32Array(16),
        spans: createSpans(),
        head: 0,
        moved: 0,
        tail: 0,
        lap: 0,
        lapMark: 0,
        members: [],
        byKind: [],
        askedIn: -1,
        allFail: false,
        settled: true,
        splits: 0,
      };
      all.push(carousel);
      return carousel;
    },
    join(carousel, kind, pod) {
      if (carousel.tail - carousel.head > carousel.mask) grow(carousel);
      if (pod >= settledIn.length) settledIn = grown(settledIn, pod + 1, 0);
      carousel.pods[carousel.tail & carousel.mask] = pod;
      settledIn[pod] = carousel.lap;
      appendSpan(carousel.spans, carousel.tail, 1, rows.timestampMicros[pod]!, 0, rows.stamp[pod]!);
      carousel.tail += 1;
      const { members, byKind } = carousel;
      while (byKind.length <= kind.id) byKind.push(undefined);
      const member = byKind[kind.id];
      if (member !== undefined) {
        member.size += 1;
        return;
      }
      const [since, told] = [[], []];
      const made: Member = { kind, size: 1, sample: pod, askedIn: -1, fails: false, words: -1, since, told };
      byKind[kind.id] = made;
      members.push(made);
      carousel.askedIn = -1;
    },
    turn(carousel, count, at, step, stamp, round) {
      const { mask, head, tail, pods, members, lapMark } = carousel;
      // Where there are more kinds than pods to try, each pod's own is asked about.
      const isEasy = members.length <= count && allFail(carousel, stamp, round);
      let done = 0;
      for (; done < count; done++) {
        const pod = pods[(head + done) & mask]!;
        if (!isEasy && !fails(carousel, memberOf(carousel, pod), stamp, round)) break;
        pods[(tail + done) & mask] = pod;
      }
      if (done === 0) return 0;
      appendSpan(carousel.spans, tail, done, at, step, stamp);
      carousel.head = head + done;
      carousel.tail = tail + done;
      if (carousel.head > lapMark) {
        // The mark goes to the back when it is at the head, before those behind it.
        carousel.lap += 1;
        carousel.lapMark = tail + lapMark - head;
      }
      dropBefore(carousel.spans, carousel.head, carousel.tail);
      carousel.settled = false;
      return done;
    },
    settle() {
      for (const carousel of all) settle(carousel);
    },
    remove(pod) {
      for (const carousel of all) {
        for (let at = carousel.head; at < carousel.tail; at++) {
          if (carousel.pods[at & carousel.mask] !== pod) continue;
          settleAt(carousel, at);
          const wasMoved = at < carousel.moved;
          removeAt(carousel, at);
          return wasMoved;
        }
      }
      throw new Error('queue: a pod is in no carousel');
    },
    takeFirst(carousel) {
      const { head, moved, lapMark } = carousel;
      settleAt(carousel, head);
      const pod = carousel.pods[head & carousel.mask]!;
      if (head === moved) removeAt(carousel, head);
      else {
        carousel.head += 1;
        if (head === lapMark) carousel.lapMark += 1;
        left(carousel, pod);
      }
      return pod;
    },
    takeWaiting(carousel) {
      const pods: PodId[] = [];
      for (let at = carousel.moved; at < carousel.tail; at++) {
        settleAt(carousel, at);
        pods.push(carousel.pods[at & carousel.mask]!);
      }
      for (let left = pods.length; left > 0; left--) removeAt(carousel, carousel.tail - 1);
      return pods;
    },
    samples({ members, moved, tail, mask, pods }, waiting) {
      if (!waiting) return members.map(({ sample }) => sample);
      const found = new Map<Kind, PodId>();
      for (let at = moved; at < tail; at++) found.set(kinds.kindOf(pods[at & mask]!), pods[at & mask]!);
      return [...found.values()];
    },
    moveAll(carousel) {
      carousel.moved = carousel.tail;
    },
    moveBefore(carousel, time) {
      const { moved, tail, spans } = carousel;
      if (moved === tail || timeIn(spans, spanOf(spans, moved), moved) >= time) return;
      carousel.moved = firstSince(spans, moved, tail, time);
    },
    clear() {
      all.length = 0;
    },
  };
}

/** From this stamp on pods of the kind are told something else; nobody asks about stamps before `oldest`. */
function tellAnew(member: Member, words: number, stamp: number, oldest: number): void {
  const { since, told } = member;
  member.words = words;
  since.push(stamp);
  told.push(words);
  if (since.length < 64) return;
  let gone = 0;
  while (gone + 1 < since.length && since[gone + 1]! <= oldest) gone += 1;
  if (2 * gone < since.length) return;
  since.splice(0, gone);
  told.splice(0, gone);
}

/** What the kind's pod was told that was tried with this stamp. */
function wordsAt({ since, told }: Member, stamp: number): number {
  let at = since.length - 1;
  while (since[at]! > stamp) at -= 1;
  return told[at]!;
}

/** When the backoff of the entry ends. */
export function expiryAt({ spans }: Carousel, index: number, longestMicros: Micros): Micros {
  return wholeSecond(timeIn(spans, spanOf(spans, index), index) + longestMicros);
}

/** v1.34 backoff_queue.go: backoffs end on whole seconds. */
export function wholeSecond(time: Micros): Micros {
  return time - (time % orderingWindowMicros);
}
