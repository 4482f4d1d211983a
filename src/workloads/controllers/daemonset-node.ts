/**
 * On which nodes a DaemonSet's pods belong (v1.34 pkg/controller/daemon/daemon_controller.go NodeShouldRunDaemonPod and
 * pkg/controller/daemon/util/daemonset_util.go). Neither resources nor `spec.unschedulable` are looked at: the taint
 * that comes with the latter is tolerated.
 */
import { matchRequiredNodeAffinity, type RequiredNodeAffinity, requiredNodeAffinity } from '../../api/node-selector.ts';
import type { PodSpec, StringMap, Taint, Toleration } from '../../api/objects.ts';
import { findUntoleratedTaint } from '../../api/tolerations.ts';

/** What the node decision needs of a DaemonSet's template, compiled once per template. */
export interface DaemonTemplate {
  /** `spec.nodeName`, '' if unset. */
  readonly nodeName: string;
  readonly affinity: RequiredNodeAffinity;
  /** The template's own tolerations and the automatic ones. */
  readonly tolerations: readonly Toleration[];
}

export interface DaemonNode {
  readonly name: string;
  readonly labels: StringMap;
  readonly taints: readonly Taint[];
}

const AUTOMATIC: readonly (readonly [key: string, effect: string])[] = [
  ['node.kubernetes.io/not-ready', 'NoExecute'],
  ['node.kubernetes.io/unreachable', 'NoExecute'],
  ['node.kubernetes.io/disk-pressure', 'NoSchedule'],
  ['node.kubernetes.io/memory-pressure', 'NoSchedule'],
  ['node.kubernetes.io/pid-pressure', 'NoSchedule'],
  ['node.kubernetes.io/unschedulable', 'NoSchedule'],
];

/** Compiles the part of a pod template that decides about nodes. */
export function compileDaemonTemplate(
  spec: Pick<PodSpec, 'nodeName' | 'nodeSelector' | 'affinity' | 'tolerations' | 'hostNetwork'>,
): DaemonTemplate {
  return {
    nodeName: spec.nodeName ?? '',
    affinity: requiredNodeAffinity(spec),
    tolerations: daemonTolerations(spec.tolerations ?? [], spec.hostNetwork ?? false),
  };
}

/**
 * The tolerations of a daemon pod: the template's, then the automatic ones; one of the template's that is the same but
 * for tolerationSeconds is replaced (AddOrUpdateDaemonPodTolerations). A pod on the host's network does not wait for
 * the node's network.
 */
export function daemonTolerations(own: readonly Toleration[], hostNetwork: boolean): readonly Toleration[] {
  const automatic = hostNetwork
    ? [...AUTOMATIC, ['node.kubernetes.io/network-unavailable', 'NoSchedule'] as const]
    : AUTOMATIC;
  let tolerations = own;
  for (const [key, effect] of automatic) {
    const added: Toleration = { key, operator: 'Exists', effect };
    const same = tolerations.some((toleration) => sameToleration(toleration, added));
    tolerations = same
      ? tolerations.map((toleration) => (sameToleration(toleration, added) ? added : toleration))
      : [...tolerations, added];
  }
  return tolerations;
}

/** Should a daemon pod be on the node, and may one that is there stay? A NoSchedule taint keeps away only new pods. */
export function nodeShouldRunDaemonPod(
  template: DaemonTemplate,
  node: DaemonNode,
): { readonly shouldRun: boolean; readonly shouldContinueRunning: boolean } {
  const { nodeName, affinity, tolerations } = template;
  const fits = (nodeName === '' || nodeName === node.name) && matchRequiredNodeAffinity(affinity, node).matches;
  if (!fits) return { shouldRun: false, shouldContinueRunning: false };
  const { taints } = node;
  return {
    shouldRun: findUntoleratedTaint(taints, tolerations, ['NoExecute', 'NoSchedule']) === undefined,
    shouldContinueRunning: findUntoleratedTaint(taints, tolerations, ['NoExecute']) === undefined,
  };
}

function sameToleration(a: Toleration, b: Toleration): boolean {
  return (
    a.key === b.key &&
    (a.effect ?? '') === (b.effect ?? '') &&
    (a.operator ?? '') === (b.operator ?? '') &&
    (a.value ?? '') === (b.value ?? '')
  );
}
