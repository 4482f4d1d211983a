/**
 * Holds the answers of a scheduler case against the recorded steps. The recording leaves fields out (what is not given
 * is not compared), and in the large cases nodes of equal value share one key, joined by commas.
 */
import { type Difference, firstDifference } from './compare.ts';
import type { StepAnswer } from './scheduler-case.ts';

export interface RecordedStep {
  readonly expect: Readonly<Record<string, unknown>>;
}

export function compareSteps(steps: readonly RecordedStep[], answers: readonly StepAnswer[]): Difference | null {
  for (let step = 0; step < steps.length; step++) {
    const answer = answers[step];
    if (answer === undefined) return { path: `steps[${step}]`, expected: steps[step]!.expect, got: undefined };
    const difference = compareStep(steps[step]!.expect, answer);
    if (difference !== null) return { ...difference, path: `steps[${step}].${difference.path}` };
  }
  return null;
}

/** `rejected` and its companions are absent when no node was rejected; scores are given for some steps only. */
function compareStep(expect: Readonly<Record<string, unknown>>, answer: StepAnswer): Difference | null {
  const expected: Record<string, unknown> = { ...expect };
  const got: Record<string, unknown> = { ...answer };
  for (const name of ['rejected', 'rejectedBy'] as const) expected[name] = ungrouped(expect[name]) ?? {};
  got.rejected ??= {};
  got.rejectedBy ??= {};
  expected.unresolvable ??= [];
  got.unresolvable ??= [];
  expected.total = ungrouped(expect.total);
  if (expect.scores !== undefined) {
    const byPlugin = Object.entries(expect.scores as Record<string, unknown>);
    expected.scores = Object.fromEntries(byPlugin.map(([plugin, scores]) => [plugin, ungrouped(scores)]));
  } else {
    delete got.scores;
  }
  // Rows of preemption and mixed cases are recorded without scores, with the tied set alone.
  if (expect.total === undefined && expect.scores === undefined) {
    delete got.total;
    delete expected.total;
  }
  for (const name of ['evaluated', 'nextStartNodeIndex', 'best'] as const) if (!(name in expect)) delete got[name];
  if (expect.error !== undefined) {
    // The error is told by its message, which is compared.
    expected.error = true;
  }
  return firstDifference(expected, got);
}

/** {"a,b": x} -> {a: x, b: x} */
function ungrouped(values: unknown): Record<string, unknown> | undefined {
  if (values === undefined) return undefined;
  return Object.fromEntries(
    Object.entries(values as Record<string, unknown>).flatMap(([names, value]) =>
      names.split(',').map((name) => [name, value] as const),
    ),
  );
}
