/**
 * A rehearsal of maintenance: nodes are drained as kubectl drains them, in a fork of the run at an instant of the
 * scenario, with its load. In what order and how long, which budgets hold it up and what would let it go on, how many
 * pods wait, and what has to be free elsewhere. Extra nodes (`surge`) join first and are waited for.
 *
 * Cost: the scenario up to the instant, and the time of the drain; for the fastest setting that for each that is tried.
 */
import type { NodeId } from '../cluster/nodes.ts';
import type { DrainOptions } from '../nodes/drain/filters.ts';
import type { DrainReport } from '../nodes/drain.ts';
import { type PendingReason, pendingReasons } from '../report/summary.ts';
import type { AssembleOptions, Run } from '../scenario/assemble.ts';
import { formatRfc3339, type Micros } from '../sim/time.ts';
import { type BudgetRemedy, blockingBudgets } from './check/budgets.ts';
import { type CapacityNeeded, capacityNeeded } from './drain-capacity.ts';
import { type DrainedNode, surgeFor, timesOf, waitForNodes } from './drain-nodes.ts';
import { followPods, type WorkloadFollowed } from './follow-pods.ts';
import { playUntil } from './play.ts';
import { type ForkPoint, forkOf, type PodsOfWorkload, podsByWorkload, waitingPods } from './what-if-failure.ts';

export interface DrainSetting {
  /** Nodes that are drained at the same time. */
  readonly parallel: number;
  /** Nodes that join first. */
  readonly surge: number;
}

export interface DrainRequest extends DrainSetting {
  /** Names, in the order in which they are drained. */
  readonly nodes: readonly string[];
  readonly options: DrainOptions;
  /** kubectl's --timeout for each node; null: none. */
  readonly timeoutMicros: Micros | null;
  /** After this long a drain that has not ended is given up watching. */
  readonly horizonMicros: Micros;
}

/** A budget that refused evictions. */
export interface HeldUp {
  readonly budget: string;
  readonly refused: number;
  /** From the first refusal to the last, after the beginning of the drain. */
  readonly fromMicros: Micros;
  readonly toMicros: Micros;
  readonly cause: string;
  readonly pods: readonly string[];
  /** True: it refused before anything had been evicted, and so refuses for ever. */
  readonly forever: boolean;
  /** What would let it go on, the smallest change first; empty: it does so by itself. */
  readonly remedies: readonly BudgetRemedy[];
}

export interface Rehearsal extends DrainSetting {
  /** Null: it did not end. */
  readonly tookMicros: Micros | null;
  /** Until the extra nodes were Ready. */
  readonly surgeMicros: Micros;
  /** In the order in which they were begun. */
  readonly nodes: readonly DrainedNode[];
  readonly evicted: number;
  readonly errors: readonly string[];
  readonly heldUp: readonly HeldUp[];
  readonly pendingPeak: number;
  readonly pendingPeakMicros: Micros;
  /** Pods that wait at the end, those that waited before not counted; and why. */
  readonly pendingEnd: number;
  readonly pendingWorkloads: readonly PodsOfWorkload[];
  readonly pending: readonly PendingReason[];
  /** Workloads with fewer serving pods for a while, those without any first. */
  readonly workloads: readonly WorkloadFollowed[];
  /** Every node was drained, and nothing waits at the end that did not before. */
  readonly done: boolean;
}

export interface DrainAnswer {
  readonly apiVersion: 'headroom/v1';
  readonly kind: 'DrainReport';
  readonly scenario: { readonly name: string; readonly seed: number };
  readonly at: { readonly offsetMicros: Micros; readonly time: string };
  readonly capacity: CapacityNeeded;
  readonly rehearsal: Rehearsal;
  /** Settings that were tried for --fastest, in the order of trying; empty without it. */
  readonly tried: readonly TriedSetting[];
  readonly repeat: string;
}

export interface TriedSetting extends DrainSetting {
  readonly tookMicros: Micros | null;
  readonly safe: boolean;
  /** Why it is not; '' where it is. */
  readonly why: string;
}

const second: Micros = 1_000_000;
const minute: Micros = 60 * second;
/** Evicted pods find their next node within this. */
const settleMicros = minute;

/** Plays one setting. */
export function rehearse(point: ForkPoint, request: DrainRequest): Rehearsal {
  const lines: string[] = [];
  const run = forkOf(point, { sink: (text) => lines.push(text) });
  const { cluster } = run;
  playUntil(run, point.atMicros);
  const rows = request.nodes.map((name) => cluster.findNode(name));
  const blocking = new Map(blockingBudgets(run, rows).map((budget) => [budget.budget, budget.remedies]));
  const follower = followPods(cluster);
  const waitedBefore = waitingPods(run).length;
  const beganMicros = run.sim.now;
  const surgeMicros = waitForNodes(run, surgeFor(run, rows, request.surge)) - beganMicros;
  const { nodes, options, parallel, timeoutMicros } = request;
  run.nodes.drains.drain({ ...options, nodes, parallel, timeoutMicros });
  // The scenario may drain others later.
  const report = run.nodes.drains.reports().at(-1)!;
  const until = beganMicros + request.horizonMicros;
  while (report.finishedMicros === null && run.sim.now < until)
    playUntil(run, Math.min(until, run.sim.now + 10 * second));
  playUntil(run, run.sim.now + settleMicros);
  run.recorder.flush();
  const figures = follower.figures();
  const pendingEnd = Math.max(0, waitingPods(run).length - waitedBefore);
  const drained = timesOf(lines.join(''), request.nodes, report, beganMicros);
  return {
    parallel,
    surge: request.surge,
    tookMicros: report.finishedMicros === null ? null : report.finishedMicros - beganMicros,
    surgeMicros,
    nodes: drained,
    evicted: report.evictedPods,
    errors: [...new Set(report.errors)],
    heldUp: heldUpBy(report, beganMicros, blocking),
    pendingPeak: figures.pendingPeak,
    pendingPeakMicros: figures.pendingPeakMicros - beganMicros,
    pendingEnd,
    pendingWorkloads: pendingEnd === 0 ? [] : podsByWorkload(run, waitingPods(run)),
    pending: pendingEnd === 0 ? [] : pendingReasons(cluster, run.recorder),
    workloads: figures.workloads,
    done: report.finishedMicros !== null && report.failed.length === 0 && pendingEnd === 0,
  };
}

/** The budgets that refused longest first. */
function heldUpBy(
  report: DrainReport,
  beganMicros: Micros,
  blocking: ReadonlyMap<string, readonly BudgetRemedy[]>,
): HeldUp[] {
  return report.refusals
    .map(({ budget, count, firstMicros, lastMicros, cause, pods }): HeldUp => {
      const remedies = blocking.get(budget);
      return {
        budget,
        refused: count,
        fromMicros: firstMicros - beganMicros,
        toMicros: lastMicros - beganMicros,
        cause,
        pods: [...pods],
        forever: remedies !== undefined,
        remedies: remedies ?? [],
      };
    })
    .sort((a, b) => b.toMicros - b.fromMicros - (a.toMicros - a.fromMicros) || (a.budget < b.budget ? -1 : 1));
}

/** Parallel settings that are tried, as far as there are nodes. */
const parallelTried: readonly number[] = [1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 24, 32, 48, 64, 96, 128, 192, 256];

/**
 * The shortest drain that is safe, by trying: with as many extra nodes as asked for, none, and as many as nothing waits
 * with. Safe: every node is drained, nothing waits at the end, and no workload is without a serving pod that is not with
 * one node at a time and the most extra nodes (a single replica always is). Null where no setting is safe.
 */
export function fastestSafe(
  point: ForkPoint,
  request: DrainRequest,
  surges: readonly number[],
  progress?: (fraction: number) => void,
): { readonly best: Rehearsal | null; readonly tried: readonly TriedSetting[] } {
  const settings = [...new Set(surges)]
    .sort((a, b) => b - a)
    .flatMap((surge) =>
      parallelTried.filter((n) => n <= request.nodes.length).map((parallel): DrainSetting => ({ surge, parallel })),
    );
  let best: Rehearsal | null = null;
  let outAnyway: ReadonlySet<string> | undefined;
  const tried: TriedSetting[] = [];
  for (const [at, setting] of settings.entries()) {
    progress?.(at / settings.length);
    const rehearsal = rehearse(point, { ...request, ...setting });
    outAnyway ??= new Set(outOf(rehearsal));
    const why = whyUnsafe(rehearsal, outAnyway);
    tried.push({ ...setting, tookMicros: rehearsal.tookMicros, safe: why === '', why });
    if (why === '' && (best === null || isBetter(rehearsal, best))) best = rehearsal;
  }
  return { best, tried };
}

function isBetter(a: Rehearsal, b: Rehearsal): boolean {
  return (a.tookMicros! - b.tookMicros! || a.surge - b.surge || a.parallel - b.parallel) < 0;
}

function outOf({ workloads }: Rehearsal): string[] {
  return workloads.filter(({ outMicros }) => outMicros > 0).map(({ workload }) => workload);
}

function whyUnsafe(rehearsal: Rehearsal, outAnyway: ReadonlySet<string>): string {
  if (rehearsal.tookMicros === null) return 'does not end';
  const left = rehearsal.nodes.filter(({ drained }) => !drained).length;
  if (left > 0) return `${left} of ${rehearsal.nodes.length} nodes are not drained`;
  if (rehearsal.pendingEnd > 0) return `${rehearsal.pendingEnd} pods wait at the end`;
  const out = outOf(rehearsal).filter((workload) => !outAnyway.has(workload));
  return out.length > 0 ? `${out.join(', ')} has no serving pod for a while` : '';
}

export interface DrainAsked {
  readonly request: DrainRequest;
  /** Search the fastest safe setting. */
  readonly fastest: boolean;
  readonly assemble?: AssembleOptions;
  readonly progress?: (fraction: number) => void;
}

/** `rows`: the nodes of the request, in a run that stands where the point stands. */
export function drainAnswer(
  run: Run,
  point: ForkPoint,
  rows: readonly NodeId[],
  repeat: string,
  { request, fastest, progress }: DrainAsked,
): DrainAnswer {
  const capacity = capacityNeeded(run, rows);
  const surges = [request.surge, 0, capacity.nodes?.count ?? 0];
  const search = fastest ? fastestSafe(point, request, surges, progress) : { best: null, tried: [] };
  return {
    apiVersion: 'headroom/v1',
    kind: 'DrainReport',
    scenario: { name: point.scenario.name, seed: point.scenario.seed },
    at: { offsetMicros: point.atMicros, time: formatRfc3339(point.scenario.startsAtMicros + point.atMicros) },
    capacity,
    rehearsal: search.best ?? rehearse(point, request),
    tried: search.tried,
    repeat,
  };
}
