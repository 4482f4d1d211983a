/** One run of a comparison: a policy's scenario with one seed, down to its metrics. */
import { assemble } from '../../scenario/assemble.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { PluginRegistry } from '../../scheduler/plugins/registry.ts';
import type { Micros } from '../../sim/time.ts';
import { playUntil } from '../play.ts';
import { followRun } from './follow-run.ts';
import { type RunFacts, readMetrics } from './metrics.ts';

export interface PlayedRun {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly untilMicros: Micros;
  readonly plugins?: PluginRegistry | undefined;
}

/** The metrics' values, in their order; NaN where the summary has no such number. */
export function playMetrics({ scenario, seed, untilMicros, plugins }: PlayedRun, metrics: readonly string[]): number[] {
  const run = assemble({ ...scenario, seed }, { plugins });
  const follower = followRun(run.cluster);
  playUntil(run, untilMicros);
  return readMetrics(run, follower.figures(), metrics);
}

/** The facts before time begins: which metrics there are. */
export function factsAtStart(scenario: Scenario, plugins?: PluginRegistry): RunFacts {
  const run = assemble(scenario, { plugins });
  return { ...run.summary(''), followed: followRun(run.cluster).figures() };
}
