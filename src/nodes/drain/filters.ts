/**
 * Which pods `kubectl drain` takes off a node, and what it says of the others
 * (v1.34 staging/src/k8s.io/kubectl/pkg/drain/{filters,drain}.go, pkg/cmd/drain/drain.go). Pure.
 */
import type { Micros } from '../../sim/time.ts';

/** A pod of the node, in the order in which the API lists it (namespace, name). */
export interface DrainPod {
  readonly namespace: string;
  readonly name: string;
  readonly phase: string;
  /** The controlling owner, null for a bare pod. */
  readonly controller: { readonly kind: string; readonly name: string } | null;
  /** A static pod's mirror (annotation kubernetes.io/config.mirror). */
  readonly mirror: boolean;
  /** Has an emptyDir volume. */
  readonly localStorage: boolean;
  /** deletionTimestamp, null where it is not being deleted. */
  readonly deletionMicros: Micros | null;
}

/** Flags of kubectl drain; all are off by default. */
export interface DrainOptions {
  readonly force: boolean;
  readonly ignoreDaemonSets: boolean;
  readonly deleteEmptyDirData: boolean;
  /** --skip-wait-for-delete-timeout: pods that have been going for longer are left alone; 0 is off. */
  readonly skipWaitForDeleteTimeoutSeconds: number;
}

/** What the filters say of one pod. */
export interface DrainVerdict {
  readonly delete: boolean;
  readonly kind: 'okay' | 'skip' | 'warning' | 'error';
  /** Empty for okay and skip. */
  readonly message: string;
}

export interface DrainPlan {
  /** The pods to be evicted, all at once; meaningless where there are errors. */
  readonly pods: readonly DrainPod[];
  /** kubectl prints `Warning: …` with it; empty for none. */
  readonly warnings: string;
  /** Nothing is evicted from the node where there is any; see `drainErrorLine`. */
  readonly errors: readonly string[];
}

/** The wait after an eviction that was refused with 429. */
export const evictionRetryMicros: Micros = 5_000_000;

/**
 * The plan for one node. Filters run in a fixed order until one says that the pod stays; of the others the last one's
 * warning alone is kept, so that a pod with local storage which has a controller goes without a warning.
 */
export function planDrain(
  pods: readonly DrainPod[],
  options: DrainOptions,
  daemonSetExists: (namespace: string, name: string) => boolean,
  now: Micros,
): DrainPlan {
  const leaving: DrainPod[] = [];
  const warnings = new Map<string, string[]>();
  const errors = new Map<string, string[]>();
  for (const pod of pods) {
    const verdict = drainVerdict(pod, options, daemonSetExists, now);
    if (verdict.delete) leaving.push(pod);
    if (verdict.kind === 'warning') pushTo(warnings, verdict.message, pod);
    if (verdict.kind === 'error') pushTo(errors, verdict.message, pod);
  }
  return {
    pods: leaving,
    warnings: [...warnings].map(([message, names]) => `${message}: ${names.join(', ')}`).join('; '),
    // One of the messages begins with these words itself; kubectl 1.34 repeats them.
    errors: [...errors].map(([message, names]) => `cannot delete ${message}: ${names.join(', ')}`),
  };
}

/** What becomes of one pod (makeFilters and the loop of GetPodsForDeletion). */
export function drainVerdict(
  pod: DrainPod,
  options: DrainOptions,
  daemonSetExists: (namespace: string, name: string) => boolean,
  now: Micros,
): DrainVerdict {
  const finished = pod.phase === 'Succeeded' || pod.phase === 'Failed';
  let verdict = OKAY;
  for (const filter of FILTERS) {
    verdict = filter(pod, finished, options, daemonSetExists, now);
    if (!verdict.delete) return verdict;
  }
  return verdict;
}

/** What kubectl prints where a node cannot be drained; it goes on with the next node and fails in the end. */
export function drainErrorLine(nodeName: string, errors: readonly string[]): string {
  const text = errors.length === 1 ? errors[0] : `[${errors.join(', ')}]`;
  return `error: unable to drain node "${nodeName}" due to error: ${text}, continuing command...`;
}

/** What kubectl prints before it waits for `evictionRetryMicros`; `refusal` is the API's message. */
export function evictionRetryLine(pod: DrainPod, refusal: string): string {
  return `error when evicting pods/"${pod.name}" -n "${pod.namespace}" (will retry after 5s): ${refusal}`;
}

/**
 * From when on a pod with this deletionTimestamp is left alone and no longer waited for (shouldSkipPod: whole seconds,
 * strictly more than the option says); null for never.
 */
export function skippedFrom(deletionMicros: Micros | null, options: DrainOptions): Micros | null {
  const timeoutSeconds = options.skipWaitForDeleteTimeoutSeconds;
  if (timeoutSeconds <= 0 || deletionMicros === null) return null;
  return deletionMicros + (timeoutSeconds + 1) * 1_000_000;
}

type Filter = (
  pod: DrainPod,
  finished: boolean,
  options: DrainOptions,
  daemonSetExists: (namespace: string, name: string) => boolean,
  now: Micros,
) => DrainVerdict;

const OKAY: DrainVerdict = { delete: true, kind: 'okay', message: '' };
const SKIP: DrainVerdict = { delete: false, kind: 'skip', message: '' };

const FILTERS: readonly Filter[] = [skipDeleted, daemonSet, mirrorPod, localStorage, unreplicated];

function skipDeleted(
  pod: DrainPod,
  _finished: boolean,
  options: DrainOptions,
  _exists: unknown,
  now: Micros,
): DrainVerdict {
  const from = skippedFrom(pod.deletionMicros, options);
  return from !== null && now >= from ? SKIP : OKAY;
}

/** Pods of a DaemonSet would come back at once: they stay, or nothing of the node goes. */
function daemonSet(
  pod: DrainPod,
  finished: boolean,
  options: DrainOptions,
  daemonSetExists: (namespace: string, name: string) => boolean,
): DrainVerdict {
  if (pod.controller?.kind !== 'DaemonSet' || finished) return OKAY;
  if (!daemonSetExists(pod.namespace, pod.controller.name)) {
    const message = `daemonsets.apps "${pod.controller.name}" not found`;
    return options.force ? warn(true, message) : fail(message);
  }
  if (!options.ignoreDaemonSets) return fail('DaemonSet-managed Pods (use --ignore-daemonsets to ignore)');
  return warn(false, 'ignoring DaemonSet-managed Pods');
}

function mirrorPod(pod: DrainPod): DrainVerdict {
  return pod.mirror ? SKIP : OKAY;
}

function localStorage(pod: DrainPod, finished: boolean, options: DrainOptions): DrainVerdict {
  if (!pod.localStorage || finished) return OKAY;
  if (!options.deleteEmptyDirData) return fail('Pods with local storage (use --delete-emptydir-data to override)');
  return warn(true, 'deleting Pods with local storage');
}

function unreplicated(pod: DrainPod, finished: boolean, options: DrainOptions): DrainVerdict {
  if (finished || pod.controller !== null) return OKAY;
  if (options.force) return warn(true, 'deleting Pods that declare no controller');
  return fail('cannot delete Pods that declare no controller (use --force to override)');
}

function warn(deletes: boolean, message: string): DrainVerdict {
  return { delete: deletes, kind: 'warning', message };
}

function fail(message: string): DrainVerdict {
  return { delete: false, kind: 'error', message };
}

function pushTo(lists: Map<string, string[]>, message: string, pod: DrainPod): void {
  const names = lists.get(message);
  if (names === undefined) lists.set(message, [`${pod.namespace}/${pod.name}`]);
  else names.push(`${pod.namespace}/${pod.name}`);
}
