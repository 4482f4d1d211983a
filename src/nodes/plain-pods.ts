/**
 * The use of plain pods in columns, instead of in their rows (usage-row.ts). A pod is plain while one container runs, which
 * gets all that it wants, with the same memory all the time; what it wants follows from the requests to one service and from
 * a use of its own that does not change. Most pods of most scenarios are, most of the time, and they change with every
 * step of their service's rate: a change touches some five lines of memory here, and some thirty in the row.
 *
 * The row of a plain pod lags behind: `writeBack` brings it up to date for whoever reads it, `leave` hands the pod back.
 * Columns and rows say the same, which a law holds (usage.test.ts); columns are not saved.
 */
import { grown } from '../cluster/columns.ts';
import { usageHistoryMicros } from '../cluster/container-usage.ts';
import type { NodeId } from '../cluster/nodes.ts';
import type { PodId } from '../cluster/pods.ts';
import type { Micros } from '../sim/time.ts';
import type { UsageBooks } from './usage-books.ts';
import { type ContainerRow, cpuCounterAt, dropOldUse, idleMilliCpu, type UsageRow } from './usage-row.ts';

export interface PlainPods {
  has(pod: PodId): boolean;
  /** Takes the pod up; its row says that it is plain. `ownMilliCpu`: what it uses beside requests. */
  enter(pod: PodId, row: UsageRow, ownMilliCpu: number, limitMilliCpu: number): void;
  /** Brings the pod's row up to date. */
  writeBack(pod: PodId): void;
  /** Brings the row up to date; from now on it counts. Without effect on others. */
  leave(pod: PodId): void;
  clear(): void;
  nodeOf(pod: PodId): NodeId;
  cpuMicrosPerRequest(pod: PodId): number;
  /** Requests of the rule want so much from now on; null: the pod cannot stay plain. Else whether that is a change. */
  setLoad(pod: PodId, rule: number, milliCpu: number): boolean | null;
  /** Works out what the pod wants. By how much it is more than before; null: it is beyond its limit. */
  refresh(pod: PodId): number | null;
  /** The pod gets what it wants from now on. True: what is measured of it changes. */
  give(pod: PodId, now: Micros): boolean;
  /** Brings the sums up to now. */
  settle(pod: PodId, now: Micros): void;
  startMicros(pod: PodId): Micros;
  memoryBytes(pod: PodId): number;
  cpuCounterAt(pod: PodId, time: Micros): number;
  /** When it last got something else. */
  changedMicros(pod: PodId): Micros;
}

/** Numbers of a pod, in one line of memory: since when its container runs, what requests want and wanted at the last
 * `give`, what it wants in all, until when the sums hold its use, its memory, limit and own use. */
const At = { start: 0, load: 1, arriving: 2, wanted: 3, settled: 4, memory: 5, limit: 6, own: 7 } as const;
const width = 8;
/** Whole numbers of a pod: its node and workload, the rule whose requests it gets, and its history's length and the part
 * of it that stands in the row. */
const Whole = { node: 0, workload: 1, rule: 2, length: 3, written: 4 } as const;
const wholeWidth = 5;
/** Changes that are kept: each is a time, the counter then, and what the container gets from then on. */
const kept = 8;
const historyWidth = kept * 3;

export function createPlainPods(rowOf: (pod: PodId) => UsageRow, books: UsageBooks): PlainPods {
  let isPlain = new Uint8Array(0);
  let numbers = new Float64Array(0);
  let wholes = new Int32Array(0);
  let costs = new Float64Array(0);
  let history = new Float64Array(0);

  function grow(pod: PodId): void {
    const rows = Math.max(pod + 1, isPlain.length * 2, 16);
    isPlain = grown(isPlain, rows, 0);
    numbers = grown(numbers, rows * width, 0);
    wholes = grown(wholes, rows * wholeWidth, 0);
    costs = grown(costs, rows, 0);
    history = grown(history, rows * historyWidth, 0);
  }

  /** Where the pod's last change stands in `history`. */
  function lastChange(pod: PodId): number {
    return pod * historyWidth + (wholes[pod * wholeWidth + Whole.length]! - 1) * 3;
  }

  function settle(pod: PodId, now: Micros): void {
    const at = pod * width;
    const from = numbers[at + At.settled]!;
    if (from === now) return;
    const node = wholes[pod * wholeWidth + Whole.node]!;
    const workload = wholes[pod * wholeWidth + Whole.workload]!;
    books.addPlain(node, workload, history[lastChange(pod) + 2]!, numbers[at + At.memory]!, now - from);
    numbers[at + At.settled] = now;
  }

  /** Makes room in a full history: changes go that nobody at `now` asks for, or into the row. How many went. */
  function forget(pod: PodId, now: Micros): number {
    const first = pod * historyWidth;
    const place = pod * wholeWidth;
    let old = 0;
    while (old < kept - 1 && history[first + (old + 1) * 3]! < now - usageHistoryMicros) old++;
    if (old === 0) {
      writeBack(pod);
      old = kept - 2;
    }
    history.copyWithin(first, first + old * 3, first + kept * 3);
    wholes[place + Whole.length]! -= old;
    wholes[place + Whole.written] = Math.max(0, wholes[place + Whole.written]! - old);
    return old;
  }

  /** Notes that the pod gets `given` from now on. */
  function record(pod: PodId, given: number, now: Micros): void {
    let last = lastChange(pod);
    const place = pod * wholeWidth;
    const length = wholes[place + Whole.length]!;
    const since = history[last]!;
    if (since === now) {
      history[last + 2] = given;
      if (wholes[place + Whole.written]! >= length) wholes[place + Whole.written] = length - 1;
      return;
    }
    const counter = history[last + 1]! + history[last + 2]! * (now - since);
    if (length === kept) last -= forget(pod, now) * 3;
    wholes[place + Whole.length]! += 1;
    history[last + 3] = now;
    history[last + 4] = counter;
    history[last + 5] = given;
  }

  function writeHistory(pod: PodId, part: ContainerRow): void {
    const { times, counters, givens, memories } = part;
    const length = wholes[pod * wholeWidth + Whole.length]!;
    for (let change = wholes[pod * wholeWidth + Whole.written]!; change < length; change++) {
      const at = pod * historyWidth + change * 3;
      const last = times.length - 1;
      const place = times[last] === history[at] ? last : last + 1;
      times[place] = history[at]!;
      counters[place] = history[at + 1]!;
      givens[place] = history[at + 2]!;
      memories[place] = part.memory;
    }
    wholes[pod * wholeWidth + Whole.written] = length;
    dropOldUse(part, times.at(-1)!);
  }

  function writeBack(pod: PodId): void {
    if (!self.has(pod)) return;
    const row = rowOf(pod);
    const part = row.parts[0]!;
    const at = pod * width;
    const rule = wholes[pod * wholeWidth + Whole.rule]!;
    const load = numbers[at + At.load]!;
    if (load > 0) row.loads[rule] = load;
    else if (rule >= 0) delete row.loads[rule];
    if (row.cpuMicrosPerRequest > 0) row.arriving = row.done = numbers[at + At.arriving]!;
    row.wanted = part.demand = part.want = numbers[at + At.wanted]!;
    row.settledMicros = numbers[at + At.settled]!;
    const given = history[lastChange(pod) + 2]!;
    part.given = given;
    if (row.rates.usedCpu !== given) row.rates = { ...row.rates, usedCpu: given };
    writeHistory(pod, part);
  }

  const self: PlainPods = {
    has: (pod) => pod < isPlain.length && isPlain[pod] === 1,
    enter(pod, row, own, limit) {
      if (pod >= isPlain.length) grow(pod);
      const part = row.parts[0]!;
      const [rule = -1] = Object.keys(row.loads).map(Number);
      const load = row.loads[rule] ?? 0;
      isPlain[pod] = 1;
      numbers.set(
        [part.startMicros, load, row.arriving, row.wanted, row.settledMicros, part.memory.bytes, limit, own],
        pod * width,
      );
      wholes.set([row.node, row.workload, rule, 1, 1], pod * wholeWidth);
      costs[pod] = row.cpuMicrosPerRequest;
      history.set([part.times.at(-1)!, part.counters.at(-1)!, part.givens.at(-1)!], pod * historyWidth);
    },
    writeBack,
    leave(pod) {
      writeBack(pod);
      if (pod < isPlain.length) isPlain[pod] = 0;
    },
    clear: () => void isPlain.fill(0),
    nodeOf: (pod) => wholes[pod * wholeWidth + Whole.node]!,
    cpuMicrosPerRequest: (pod) => costs[pod]!,
    setLoad(pod, rule, load) {
      const own = pod * wholeWidth + Whole.rule;
      const at = pod * width + At.load;
      if (wholes[own] !== rule) {
        if (load === 0) return false;
        if (numbers[at] !== 0) return null;
        delete rowOf(pod).loads[wholes[own]!];
        wholes[own] = rule;
      }
      if (numbers[at] === load) return false;
      numbers[at] = load;
      return true;
    },
    refresh(pod) {
      const at = pod * width;
      const wants = Math.max(numbers[at + At.own]! + numbers[at + At.load]!, idleMilliCpu);
      if (wants > numbers[at + At.limit]!) return null;
      const more = wants - numbers[at + At.wanted]!;
      numbers[at + At.wanted] = wants;
      return more;
    },
    give(pod, now) {
      const at = pod * width;
      const given = numbers[at + At.wanted]!;
      numbers[at + At.arriving] = numbers[at + At.load]!;
      if (history[lastChange(pod) + 2] === given) return false;
      settle(pod, now);
      record(pod, given, now);
      return true;
    },
    settle,
    startMicros: (pod) => numbers[pod * width + At.start]!,
    memoryBytes: (pod) => numbers[pod * width + At.memory]!,
    cpuCounterAt(pod, time) {
      const first = pod * historyWidth;
      for (let at = lastChange(pod); at >= first; at -= 3) {
        const since = history[at]!;
        if (since <= time) return history[at + 1]! + history[at + 2]! * (time - since);
      }
      return cpuCounterAt(rowOf(pod).parts[0]!, time);
    },
    changedMicros: (pod) => history[lastChange(pod)]!,
  };
  return self;
}
