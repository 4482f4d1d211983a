/**
 * `.spec.successPolicy` (v1.34 pkg/controller/job/success_policy.go): an Indexed Job may be done before all indexes
 * are.
 */
import { commonIndexCount, type IndexSet, indexCount, parseIndexes } from './job-indexes.ts';

export interface SuccessPolicyRule {
  /** Such as `0,2-4`; null: any indexes. */
  readonly succeededIndexes: string | null;
  /** So many of them suffice; null: all of them. */
  readonly succeededCount: number | null;
}

/** The message of the first rule that holds, or null. Nothing holds before the first success. */
export function matchSuccessPolicy(
  rules: readonly SuccessPolicyRule[] | null,
  completions: number,
  succeeded: IndexSet,
): string | null {
  if (rules === null || succeeded.length === 0) return null;
  const at = rules.findIndex((rule) => ruleHolds(rule, completions, succeeded));
  return at < 0 ? null : `Matched rules at index ${at}`;
}

function ruleHolds(rule: SuccessPolicyRule, completions: number, succeeded: IndexSet): boolean {
  const { succeededIndexes, succeededCount } = rule;
  if (succeededIndexes === null) return succeededCount !== null && indexCount(succeeded) >= succeededCount;
  const required = parseIndexes(succeededIndexes, completions);
  if (required.length === 0) return false;
  const common = commonIndexCount(required, succeeded);
  return common === indexCount(required) || (succeededCount !== null && common >= succeededCount);
}
