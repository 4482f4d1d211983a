/**
 * `.spec.podFailurePolicy` (v1.34 pkg/controller/job/pod_failure_policy.go): what a failed pod means for its Job.
 */
export interface TerminatedContainer {
  readonly name: string;
  readonly exitCode: number;
}

export interface PodFailurePolicyRule {
  readonly action: 'FailJob' | 'FailIndex' | 'Ignore' | 'Count';
  readonly onExitCodes: {
    readonly containerName: string | null;
    readonly operator: 'In' | 'NotIn';
    readonly values: readonly number[];
  } | null;
  readonly onPodConditions: readonly { readonly type: string; readonly status: string }[] | null;
}

export interface FailedPod {
  readonly name: string;
  readonly terminated: readonly TerminatedContainer[];
  readonly conditions: readonly { readonly type: string; readonly status: string }[];
}

export interface PodFailureVerdict {
  /** Counts towards backoffLimit and backoffLimitPerIndex. */
  readonly counts: boolean;
  readonly failsIndex: boolean;
  /** The Job's failure message where the pod fails the whole Job, else null. */
  readonly failJobMessage: string | null;
}

const COUNTED: PodFailureVerdict = { counts: true, failsIndex: false, failJobMessage: null };

/** The verdict of the first rule that matches; without a match, or without a policy, the failure counts. */
export function matchPodFailurePolicy(
  rules: readonly PodFailurePolicyRule[] | null,
  pod: FailedPod,
  namespace: string,
): PodFailureVerdict {
  for (const [index, rule] of (rules ?? []).entries()) {
    const cause = causeOf(rule, pod, namespace);
    if (cause === null) continue;
    switch (rule.action) {
      case 'Ignore':
        return { ...COUNTED, counts: false };
      case 'Count':
        return COUNTED;
      case 'FailIndex':
        return { ...COUNTED, failsIndex: true };
      case 'FailJob':
        return { ...COUNTED, failJobMessage: `${cause} matching FailJob rule at index ${index}` };
    }
  }
  return COUNTED;
}

/** How the rule applies, as the message words it, or null. Exit code 0 never matches, not even NotIn. */
function causeOf(rule: PodFailurePolicyRule, pod: FailedPod, namespace: string): string | null {
  const { onExitCodes, onPodConditions } = rule;
  if (onExitCodes !== null) {
    const container = pod.terminated.find(
      ({ name, exitCode }) =>
        exitCode !== 0 &&
        (onExitCodes.containerName === null || onExitCodes.containerName === name) &&
        onExitCodes.values.includes(exitCode) === (onExitCodes.operator === 'In'),
    );
    if (container === undefined) return null;
    return `Container ${container.name} for pod ${namespace}/${pod.name} failed with exit code ${container.exitCode}`;
  }
  const condition = pod.conditions.find(({ type, status }) =>
    (onPodConditions ?? []).some((pattern) => pattern.type === type && pattern.status === status),
  );
  return condition === undefined ? null : `Pod ${namespace}/${pod.name} has condition ${condition.type}`;
}
