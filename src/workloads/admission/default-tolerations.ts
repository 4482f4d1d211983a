/**
 * DefaultTolerationSeconds admission: every pod stays five minutes on a node that is not ready or not reachable
 * (v1.34 plugin/pkg/admission/defaulttolerationseconds/admission.go).
 */
import type { Toleration } from '../../api/objects-pod.ts';

/** --default-not-ready-toleration-seconds and --default-unreachable-toleration-seconds, 300 s. */
export interface DefaultTolerationSettings {
  readonly notReadySeconds: number;
  readonly unreachableSeconds: number;
}

export const defaultTolerationSettings: DefaultTolerationSettings = { notReadySeconds: 300, unreachableSeconds: 300 };

/**
 * The tolerations of a new pod with those two put at the end. A toleration of the same key, or of any key, with effect
 * NoExecute or any effect stands in their place, whatever its operator and value; the list itself where both do.
 */
export function withDefaultTolerations(
  tolerations: readonly Toleration[],
  settings: DefaultTolerationSettings = defaultTolerationSettings,
): readonly Toleration[] {
  const added: Toleration[] = [];
  for (const [key, tolerationSeconds] of [
    ['node.kubernetes.io/not-ready', settings.notReadySeconds],
    ['node.kubernetes.io/unreachable', settings.unreachableSeconds],
  ] as const) {
    if (tolerations.some((toleration) => covers(toleration, key))) continue;
    added.push({ key, operator: 'Exists', effect: 'NoExecute', tolerationSeconds });
  }
  return added.length === 0 ? tolerations : [...tolerations, ...added];
}

function covers(toleration: Toleration, key: string): boolean {
  const sameKey = (toleration.key ?? '') === '' || toleration.key === key;
  const sameEffect = (toleration.effect ?? '') === '' || toleration.effect === 'NoExecute';
  return sameKey && sameEffect;
}
