/**
 * The taints that the node lifecycle controller sets (v1.34 pkg/controller/nodelifecycle/node_lifecycle_controller.go:
 * doNoScheduleTaintingPass, doNoExecuteTaintingPass; pkg/util/taints). Pure functions: lists in, new lists out.
 */
import type { Taint } from '../../api/objects-cluster.ts';
import type { NodeCondition } from './health.ts';

/** The kubelet says that the node is not ready. */
export const notReadyNoExecute: Taint = { key: 'node.kubernetes.io/not-ready', effect: 'NoExecute' };
/** The node controller has not heard from the kubelet. */
export const unreachableNoExecute: Taint = { key: 'node.kubernetes.io/unreachable', effect: 'NoExecute' };

/** What the NoExecute pass does with a node that it takes from its queue. */
export type NoExecuteDecision =
  | { readonly kind: 'taint'; readonly add: Taint; readonly remove: Taint }
  /** The node is ready again. */
  | { readonly kind: 'forget' }
  /** The node has no Ready condition yet; Kubernetes tries again after 50 ms. */
  | { readonly kind: 'retry' };

/**
 * The taints after a NoSchedule pass: one taint per bad condition and one for a cordoned node; those that no longer hold
 * go, taints of other keys or effects stay. The list itself is returned where nothing changes.
 */
export function reconcileNoScheduleTaints(
  taints: readonly Taint[],
  conditions: readonly NodeCondition[],
  unschedulable: boolean,
): readonly Taint[] {
  const wanted: Taint[] = [];
  for (const condition of conditions) {
    const key = taintKeyOf(condition);
    if (key !== undefined) wanted.push({ key, effect: 'NoSchedule' });
  }
  if (unschedulable) wanted.push({ key: UNSCHEDULABLE_KEY, effect: 'NoSchedule' });
  const stale = taints.filter(
    (taint) => taint.effect === 'NoSchedule' && MANAGED_KEYS.includes(taint.key) && !hasTaint(wanted, taint),
  );
  let result = taints;
  for (const taint of wanted) result = withTaint(result, taint);
  for (const taint of stale) result = withoutTaint(result, taint);
  return result;
}

/** The NoExecute taint for a node of this Ready status; not-ready and unreachable exclude each other. */
export function decideNoExecute(readyStatus: NodeCondition['status'] | undefined): NoExecuteDecision {
  if (readyStatus === undefined) return { kind: 'retry' };
  if (readyStatus === 'False') return { kind: 'taint', add: notReadyNoExecute, remove: unreachableNoExecute };
  if (readyStatus === 'Unknown') return { kind: 'taint', add: unreachableNoExecute, remove: notReadyNoExecute };
  return { kind: 'forget' };
}

/** Whether a taint of the same key and effect is there (values do not matter: MatchTaint). */
export function hasTaint(taints: readonly Taint[], taint: Taint): boolean {
  return taints.some((other) => other.key === taint.key && other.effect === taint.effect);
}

/** The taints with `taint` in the place of one of the same key and effect, or at the end; the same list if it is there. */
export function withTaint(taints: readonly Taint[], taint: Taint): readonly Taint[] {
  const at = taints.findIndex((other) => other.key === taint.key && other.effect === taint.effect);
  if (at < 0) return [...taints, taint];
  if ((taints[at]?.value ?? '') === (taint.value ?? '')) return taints;
  return taints.map((other, index) => (index === at ? taint : other));
}

/** The taints without those of this key and effect; the same list where there is none. */
export function withoutTaint(taints: readonly Taint[], taint: Taint): readonly Taint[] {
  if (!hasTaint(taints, taint)) return taints;
  return taints.filter((other) => other.key !== taint.key || other.effect !== taint.effect);
}

const UNSCHEDULABLE_KEY = 'node.kubernetes.io/unschedulable';

const MANAGED_KEYS: readonly string[] = [
  'node.kubernetes.io/not-ready',
  'node.kubernetes.io/unreachable',
  'node.kubernetes.io/network-unavailable',
  'node.kubernetes.io/memory-pressure',
  'node.kubernetes.io/disk-pressure',
  'node.kubernetes.io/pid-pressure',
  UNSCHEDULABLE_KEY,
];

function taintKeyOf(condition: NodeCondition): string | undefined {
  if (condition.type === 'Ready') {
    if (condition.status === 'False') return 'node.kubernetes.io/not-ready';
    return condition.status === 'Unknown' ? 'node.kubernetes.io/unreachable' : undefined;
  }
  if (condition.status !== 'True') return undefined;
  switch (condition.type) {
    case 'MemoryPressure':
      return 'node.kubernetes.io/memory-pressure';
    case 'DiskPressure':
      return 'node.kubernetes.io/disk-pressure';
    case 'NetworkUnavailable':
      return 'node.kubernetes.io/network-unavailable';
    case 'PIDPressure':
      return 'node.kubernetes.io/pid-pressure';
    default:
      return undefined;
  }
}
