/**
 * Gates of a scenario: figures of the summary at an instant or at the end, and what becomes of the cluster when it loses
 * nodes (what-if-failure.ts). Losses are forks of a run of their own; of `*` the worst case counts.
 *
 * Cost: a summary per instant; for losses the scenario once, and each loss for as long as it is played.
 */
import { nearestName } from '../api/schema-errors.ts';
import { evaluateGate, resultOf, resultWithout } from '../report/gates/evaluate.ts';
import { type Gate, type GateLoss, type GateResult, holds, type LossFigure } from '../report/gates/gate.ts';
import type { RunSummary } from '../report/summary.ts';
import { durationText } from '../report/units.ts';
import type { AssembleOptions } from '../scenario/assemble.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Micros } from '../sim/time.ts';
import { findPeak } from './peak.ts';
import {
  type Failure,
  type FailureFigures,
  type ForkPoint,
  forkOf,
  forkPointAt,
  nodeFailures,
  noFailure,
  whatIfFailure,
  zoneFailures,
} from './what-if-failure.ts';

/** Instants at which the run has to be looked at, in order, those after `until` left out. */
export function gateInstants(gates: readonly Gate[], until: Micros): Micros[] {
  const instants = gates.flatMap(({ metric, atMicros }) => ('path' in metric && atMicros !== null ? [atMicros] : []));
  return [...new Set(instants)].filter((at) => at <= until).sort((a, b) => a - b);
}

/** The summary of a run's end with the scenario's gates, if it has any; `at` as in `evaluateGates`. */
export function withGates(
  scenario: Scenario,
  end: RunSummary,
  at: ReadonlyMap<Micros, RunSummary>,
  options: AssembleOptions = {},
): RunSummary {
  if (scenario.gates === undefined) return end;
  const { repeat, ...rest } = end;
  return { ...rest, gates: evaluateGates(scenario, end, at, options), repeat };
}

/** `at`: the summaries of `gateInstants`. In the order of the scenario. */
export function evaluateGates(
  scenario: Scenario,
  end: RunSummary,
  at: ReadonlyMap<Micros, RunSummary>,
  options: AssembleOptions = {},
): GateResult[] {
  const losses = createLosses(scenario, options);
  return (scenario.gates ?? []).map((gate) => {
    const { metric, atMicros } = gate;
    if (!('path' in metric)) return evaluateLoss(gate, metric.loss, metric.figure, losses);
    const summary = atMicros === null ? end : at.get(atMicros);
    if (summary === undefined) return resultWithout(gate, `the run ended before ${durationText(atMicros!)}`);
    return evaluateGate(gate, metric, summary);
  });
}

/** Losses that were played, so that gates about the same one share it. */
interface Losses {
  point(atMicros: Micros | null): ForkPoint;
  play(point: ForkPoint, failure: Failure, forMicros: Micros): FailureFigures;
}

function createLosses(scenario: Scenario, options: AssembleOptions): Losses {
  const points = new Map<Micros | null, ForkPoint>();
  const played = new Map<string, FailureFigures>();
  return {
    point(atMicros) {
      let point = points.get(atMicros);
      if (point === undefined) {
        point = atMicros === null ? findPeak(scenario, options).point : forkPointAt(scenario, atMicros, options);
        points.set(atMicros, point);
      }
      return point;
    },
    play(point, failure, forMicros) {
      const key = `${point.atMicros} ${failure.name} ${forMicros}`;
      let figures = played.get(key);
      if (figures === undefined) played.set(key, (figures = whatIfFailure(point, failure, forMicros)));
      return figures;
    },
  };
}

function evaluateLoss(gate: Gate, loss: GateLoss, figure: LossFigure, losses: Losses): GateResult {
  const point = losses.point(gate.atMicros);
  const base = forkOf(point);
  const all = loss.what === 'zone' ? zoneFailures(base) : nodeFailures(base);
  const name = `${loss.what}/${loss.name}`;
  const chosen = loss.name === '*' ? all : all.filter((failure) => failure.name === name);
  if (chosen.length === 0) {
    const near = nearestName(
      name,
      all.map((failure) => failure.name),
    );
    return resultWithout(gate, `there is no ${name}${near === null ? '' : `; did you mean "${near}"?`}`);
  }
  const without = losses.play(point, noFailure, loss.forMicros);
  const found = chosen.map((failure) => ({
    failure,
    value: figureOf(losses.play(point, failure, loss.forMicros), without, figure),
  }));
  const worst = found.reduce((a, b) => (isWorse(gate, b.value, a.value) ? b : a));
  return resultOf(gate, worst.value, `(${worst.failure.name}, at ${durationText(point.atMicros)})`);
}

/** What fails is worse than what holds; of what fails the farthest from the bound, of what holds the nearest. */
function isWorse({ comparison, bound }: Gate, a: number, b: number): boolean {
  const [aHolds, bHolds] = [holds(a, comparison, bound), holds(b, comparison, bound)];
  if (aHolds !== bHolds) return !aHolds;
  const farther = Math.abs(a - bound) - Math.abs(b - bound);
  return aHolds ? farther < 0 : farther > 0;
}

/** Workloads that are out anyway do not count as out because of the loss. */
function figureOf(figures: FailureFigures, without: FailureFigures, figure: LossFigure): number {
  if (figure === 'pending') return figures.pendingEnd;
  if (figure === 'pendingPeak') return figures.pendingPeak;
  const anyway = new Set(without.workloads.flatMap(({ workload, outMicros }) => (outMicros > 0 ? [workload] : [])));
  const outages = figures.workloads.map(({ workload, outMicros }) => (anyway.has(workload) ? 0 : outMicros));
  return Math.max(0, ...outages);
}
