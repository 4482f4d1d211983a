/**
 * The risk of overcommit: the scenario played with its requests times each of several factors. What pods do stays the same,
 * and so do all draws about them; what changes is how the scheduler packs them, and what the kernel and the kubelets make
 * of it.
 */
import { type AssembleOptions, assemble, type Run } from '../scenario/assemble.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { type Progress, playUntil } from './play.ts';
import { withScaledRequests } from './scale-requests.ts';
import { followNodeUse } from './used-nodes.ts';

export interface OvercommitRow {
  /** Thousandths: 800 is 0.8. */
  readonly factorPermille: number;
  /** Most nodes at one time that held a pod of other than a DaemonSet, and their time. */
  readonly nodesUsed: number;
  readonly nodeHours: number;
  /** Of the nodes used, while they were; null: a price is not known. */
  readonly costMicroUsd: number | null;
  /** Core-milliseconds. */
  readonly usedCpuMillis: number;
  readonly throttledCpuMillis: number;
  readonly shortCpuMillis: number;
  readonly gaveUpRequests: number;
  readonly oomKills: number;
  readonly evictions: number;
  /** At the end. */
  readonly pendingPods: number;
  /** The first that was killed or evicted; null: nobody. */
  readonly firstKilled: string | null;
}

export interface OvercommitReport {
  readonly apiVersion: 'headroom/v1';
  readonly kind: 'OvercommitReport';
  readonly scenario: { readonly name: string; readonly seed: number };
  /** Nothing says what pods use: no figure of use means anything. */
  readonly usesKnown: boolean;
  readonly factors: readonly OvercommitRow[];
  readonly repeat: string;
}

export interface OvercommitOptions {
  readonly assemble?: AssembleOptions;
  readonly progress?: Progress | undefined;
}

/** Most factors that are played at once. */
export const factorsMax = 100;

/** Throws a DiagnosticError for a scenario that cannot be played. */
export function overcommit(
  scenario: Scenario,
  factors: readonly number[],
  repeat: string,
  { assemble: options = {}, progress }: OvercommitOptions = {},
): OvercommitReport {
  const rows = factors.map((permille, index) => {
    return playFactor(withScaledRequests(scenario, permille), permille, options, (fraction) =>
      progress?.((index + fraction) / factors.length),
    );
  });
  const usesKnown = scenario.traffic.length > 0 || scenario.behaviour.some(({ usage }) => usage !== undefined);
  const { name, seed } = scenario;
  const about = { apiVersion: 'headroom/v1', kind: 'OvercommitReport' } as const;
  return { ...about, scenario: { name, seed }, usesKnown, factors: rows, repeat };
}

function playFactor(
  scenario: Scenario,
  factorPermille: number,
  options: AssembleOptions,
  progress: Progress,
): OvercommitRow {
  const run: Run = assemble(scenario, options);
  const nodes = followNodeUse(run.cluster, (node) => run.facts.priceMicroUsdPerHour(node));
  playUntil(run, scenario.durationMicros, (fraction) => {
    nodes.read();
    progress(fraction);
  });
  const { pods, use } = run.summary('');
  const used = nodes.answer(run.sim.now);
  const total = use?.total;
  const [first] = use?.kills ?? [];
  return {
    factorPermille,
    nodesUsed: used.most,
    nodeHours: Number((used.nodeMicros * 1000n) / 3_600_000_000n) / 1000,
    costMicroUsd: used.costMicroUsd,
    usedCpuMillis: total?.usedCpuMillis ?? 0,
    throttledCpuMillis: total?.throttledCpuMillis ?? 0,
    shortCpuMillis: total?.shortCpuMillis ?? 0,
    gaveUpRequests: total?.gaveUpRequests ?? 0,
    oomKills: total?.oomKills ?? 0,
    evictions: total?.evictions ?? 0,
    pendingPods: pods.pending,
    firstKilled: first === undefined ? null : first.pod,
  };
}
