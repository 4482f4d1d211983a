/** The choice among feasible nodes: scores, and a draw among the best (v1.34 schedule_one.go prioritizeNodes, selectHost). */
import type { NodeId } from '../cluster/nodes.ts';
import { drawBelow, type Purpose } from '../sim/random.ts';
import type { CycleState } from './cycle-state.ts';
import { type Failure, SKIP } from './framework.ts';
import type { AttemptTrace } from './trace.ts';

export interface NodeChoice {
  /** The node, or the message of a failed plugin. */
  chooseNode(trace: AttemptTrace | undefined): NodeId | string;
  /** Which of equally good nodes is taken, by its place in the order of the search. */
  drawTied(tied: number): number;
}

/** `byName`: ties go to the smallest name instead of a draw. */
export function createNodeChoice(state: CycleState, slots: number, tiePurpose: Purpose, byName: boolean): NodeChoice {
  const { cluster, cycle, feasible } = state;
  const scoreStates: unknown[] = new Array(slots).fill(undefined);
  const skipScore = new Uint8Array(slots);
  let scores = new Float64Array(0);
  let totals = new Float64Array(0);

  /** Keyed by the pod, so that a choice disturbs no other pod's. */
  function drawTied(tied: number): number {
    const { identity, sequence } = cluster.pods;
    return drawBelow(tiePurpose, identity[cycle.pod]!, sequence[cycle.pod]! | 0, tied);
  }

  /** The node, or the message of a failed plugin. */
  function chooseNode(trace: AttemptTrace | undefined): NodeId | string {
    trace?.feasible(feasible);
    if (feasible.count === 1) return feasible.ids[0]!;
    const failure = scoreNodes(trace);
    if (failure !== null) return failure;
    let best = totals[0]!;
    let tied = 1;
    for (let i = 1; i < feasible.count; i++) {
      const total = totals[i]!;
      if (total > best) {
        best = total;
        tied = 1;
      } else if (total === best) tied += 1;
    }
    trace?.totals(feasible, totals);
    if (byName) return smallestName(best);
    let pick = tied === 1 ? 0 : drawTied(tied);
    for (let i = 0; ; i++) if (totals[i] === best && pick-- === 0) return feasible.ids[i]!;
  }

  function smallestName(best: number): NodeId {
    let chosen = -1;
    for (let i = 0; i < feasible.count; i++) {
      if (totals[i] !== best) continue;
      const node = feasible.ids[i]!;
      if (chosen < 0 || cluster.nodeNames[node]! < cluster.nodeNames[chosen]!) chosen = node;
    }
    return chosen;
  }

  /** Fills `totals`; returns the message of a failed plugin, or null. */
  function scoreNodes(trace: AttemptTrace | undefined): string | null {
    const count = feasible.count;
    if (scores.length < count) {
      scores = new Float64Array(feasible.ids.length);
      totals = new Float64Array(feasible.ids.length);
    }
    if (state.profile.points.score.length === 0) {
      totals.fill(1, 0, count);
      return null;
    }
    totals.fill(0, 0, count);
    skipScore.fill(0);
    for (const { plugin, slot } of state.profile.points.preScore) {
      const result = plugin.preScore!(cycle, feasible);
      if (result === SKIP) skipScore[slot] = 1;
      else if (result.kind === 'error') return `running PreScore plugin "${plugin.name}": ${result.message}`;
      else scoreStates[slot] = result.state;
    }
    for (const { plugin, slot, weight } of state.profile.points.score) {
      if (skipScore[slot] === 1) continue;
      const failure: Failure | undefined = plugin.score!(cycle, scoreStates[slot], feasible, scores);
      if (failure !== undefined)
        return `running Score plugins: plugin "${plugin.name}" failed with: ${failure.message}`;
      plugin.normalizeScore?.(cycle, scoreStates[slot], feasible, scores);
      for (let i = 0; i < count; i++) totals[i]! += scores[i]! * weight;
      trace?.scores(plugin.name, weight, feasible, scores);
    }
    return null;
  }

  return { chooseNode, drawTied };
}
