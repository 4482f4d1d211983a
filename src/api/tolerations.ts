/** Taints and tolerations (v1.34 api/core/v1/toleration.go, component-helpers/scheduling/corev1/helpers.go). */
import type { Taint, Toleration } from './objects.ts';

/**
 * Whether `toleration` tolerates `taint`. An empty effect stands for all effects, an empty key for all keys; the value
 * counts unless the operator is Exists, even with an empty key. An operator that is neither Exists nor Equal nor empty
 * tolerates nothing.
 */
export function toleratesTaint(toleration: Toleration, taint: Pick<Taint, 'key' | 'value' | 'effect'>): boolean {
  if (toleration.effect && toleration.effect !== taint.effect) return false;
  if (toleration.key && toleration.key !== taint.key) return false;
  switch (toleration.operator ?? '') {
    case '':
    case 'Equal':
      return (toleration.value ?? '') === (taint.value ?? '');
    case 'Exists':
      return true;
    default:
      return false;
  }
}

/** Whether any of the tolerations tolerates `taint` (TolerationsTolerateTaint). */
export function tolerationsTolerateTaint(
  tolerations: readonly Toleration[] | undefined,
  taint: Pick<Taint, 'key' | 'value' | 'effect'>,
): boolean {
  return (tolerations ?? []).some((toleration) => toleratesTaint(toleration, taint));
}

/**
 * The first of `taints` with one of `effects` that is not tolerated, or undefined (FindMatchingUntoleratedTaint).
 * The scheduler filters by NoSchedule and NoExecute.
 */
export function findUntoleratedTaint(
  taints: readonly Taint[] | undefined,
  tolerations: readonly Toleration[] | undefined,
  effects: readonly string[],
): Taint | undefined {
  return (taints ?? []).find(
    (taint) => effects.includes(taint.effect) && !tolerationsTolerateTaint(tolerations, taint),
  );
}
