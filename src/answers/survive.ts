/**
 * Can the cluster lose any one node, any one zone (any pair of a sample of nodes), and stay up? Every loss is played in
 * a fork of its own, from the instant at which the scenario asks most of its nodes, with the scenario's load. Nodes that
 * fail fall silent and stay so.
 *
 * Cost: the scenario once, and per case what what-if-failure.ts says.
 */
import type { AssembleOptions } from '../scenario/assemble.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { createStreams, draw, identityOf } from '../sim/random.ts';
import { formatRfc3339, type Micros } from '../sim/time.ts';
import { findPeak, requestedMilliCpu } from './peak.ts';
import {
  type Failure,
  type FailureFigures,
  type ForkPoint,
  failureOfNodes,
  forkOf,
  forkPointAt,
  nodeFailures,
  noFailure,
  whatIfFailure,
  zoneFailures,
} from './what-if-failure.ts';

/**
 * `holds`: everything had a serving pod at all times, and everything is back at the end. `out`: some workload had none
 * for a while, but everything is back. `short`: something is not back at the end, or waits for a node that did not
 * without the failure.
 */
export type Verdict = 'holds' | 'out' | 'short';

export interface SurviveCase extends FailureFigures {
  readonly kind: 'node' | 'zone' | 'pair';
  readonly verdict: Verdict;
}

export interface SurviveCount {
  readonly kind: SurviveCase['kind'];
  readonly cases: number;
  readonly holds: number;
  readonly out: number;
  readonly short: number;
}

export interface SurviveReport {
  readonly apiVersion: 'headroom/v1';
  readonly kind: 'SurviveReport';
  readonly scenario: { readonly name: string; readonly seed: number };
  /** When the failures come; `chosen`: at the highest requested CPU, not by the user. */
  readonly at: {
    readonly offsetMicros: Micros;
    readonly time: string;
    readonly chosen: boolean;
    readonly requestedMilliCpu: number;
  };
  /** How long each case was played. */
  readonly forMicros: Micros;
  /** Nodes that had fallen silent before, so that there is nothing to lose in them. */
  readonly silent: readonly string[];
  readonly counts: readonly SurviveCount[];
  /** What happens without any failure. */
  readonly without: FailureFigures;
  /** Nodes in the order in which they joined, zones and pairs by name. */
  readonly cases: readonly SurviveCase[];
  /** The command that repeats it. */
  readonly repeat: string;
}

export interface SurviveOptions {
  /** Default: at the highest requested CPU. */
  readonly atMicros?: Micros | undefined;
  readonly forMicros: Micros;
  /** Nodes of which every pair fails; 0: none. Drawn by the scenario's seed. */
  readonly pairNodes: number;
  readonly assemble?: AssembleOptions;
  /** Told what part of the cases is done. */
  readonly progress?: (fraction: number) => void;
}

export function survive(scenario: Scenario, repeat: string, options: SurviveOptions): SurviveReport {
  const { atMicros, forMicros } = options;
  const point =
    atMicros === undefined
      ? findPeak(scenario, options.assemble).point
      : forkPointAt(scenario, atMicros, options.assemble);
  const base = forkOf(point);
  const milliCpu = requestedMilliCpu(base);
  const silent = (name: string): boolean => base.nodes.lifecycle.isSilent(base.cluster.findNode(name));
  const nodes = nodeFailures(base).filter((failure) => !failure.nodes.every(silent));
  const zones = zoneFailures(base).filter((failure) => !failure.nodes.every(silent));
  const sample = sampleOf(nodes, scenario.seed, options.pairNodes);
  const planned: { kind: SurviveCase['kind']; failure: Failure }[] = [
    ...nodes.map((failure) => ({ kind: 'node' as const, failure })),
    ...zones.map((failure) => ({ kind: 'zone' as const, failure })),
    ...pairsOf(sample).map((failure) => ({ kind: 'pair' as const, failure })),
  ];
  const without = whatIfFailure(point, noFailure, forMicros);
  const cases = planned.map(({ kind, failure }, at) => {
    options.progress?.(at / planned.length);
    return { kind, ...judged(point, failure, forMicros, without) };
  });
  return {
    apiVersion: 'headroom/v1',
    kind: 'SurviveReport',
    scenario: { name: scenario.name, seed: scenario.seed },
    at: {
      offsetMicros: point.atMicros,
      time: formatRfc3339(scenario.startsAtMicros + point.atMicros),
      chosen: atMicros === undefined,
      requestedMilliCpu: milliCpu,
    },
    forMicros,
    silent: nodeFailures(base).flatMap((failure) => failure.nodes.filter(silent)),
    counts: (['node', 'zone', 'pair'] as const).map((kind) => countOfKind(cases, kind)).filter(({ cases: n }) => n > 0),
    without,
    cases,
    repeat,
  };
}

function judged(
  point: ForkPoint,
  failure: Failure,
  forMicros: Micros,
  without: FailureFigures,
): FailureFigures & { readonly verdict: Verdict } {
  const figures = whatIfFailure(point, failure, forMicros);
  return { verdict: verdictOf(figures, without), ...figures };
}

/** `without`: what happens without the failure. */
export function verdictOf(figures: FailureFigures, without: FailureFigures): Verdict {
  const shortAnyway = new Set(without.workloads.flatMap(({ workload, backMicros }) => (backMicros ? [] : [workload])));
  const lasting = figures.workloads.some(
    ({ workload, backMicros }) => backMicros === null && !shortAnyway.has(workload),
  );
  if (lasting || figures.pendingEnd > without.pendingEnd) return 'short';
  const outAnyway = new Set(without.workloads.flatMap(({ workload, outMicros }) => (outMicros > 0 ? [workload] : [])));
  return figures.workloads.some(({ workload, outMicros }) => outMicros > 0 && !outAnyway.has(workload))
    ? 'out'
    : 'holds';
}

function countOfKind(cases: readonly SurviveCase[], kind: SurviveCase['kind']): SurviveCount {
  const of = cases.filter((each) => each.kind === kind);
  const count = (verdict: Verdict): number => of.filter((each) => each.verdict === verdict).length;
  return { kind, cases: of.length, holds: count('holds'), out: count('out'), short: count('short') };
}

/** Drawn by seed and name, so that other nodes do not disturb whether one is in it. */
function sampleOf(nodes: readonly Failure[], seed: number, count: number): string[] {
  const purpose = createStreams(seed).purpose('survive pairs');
  return nodes
    .map(({ nodes: [name] }) => ({ name: name!, drawn: draw(purpose, identityOf(name!), 0) }))
    .sort((a, b) => a.drawn - b.drawn || (a.name < b.name ? -1 : 1))
    .slice(0, count)
    .map(({ name }) => name)
    .sort();
}

function pairsOf(names: readonly string[]): Failure[] {
  return names.flatMap((one, at) => names.slice(at + 1).map((other) => failureOfNodes([one, other])));
}
