/**
 * The pod garbage collector (v1.34 pkg/controller/podgc/gc_controller.go): finished pods beyond a number, pods of nodes
 * that are gone, and pods that will never be confirmed as deleted. `collectPods` is one pass, every 20 s; it changes the
 * quarantine that it is given. Cost: O(pods).
 */
import type { Taint } from '../../api/objects-cluster.ts';
import type { Micros } from '../../sim/time.ts';

/** A pod as the collector sees it. */
export interface GcPod {
  readonly namespace: string;
  readonly name: string;
  readonly phase: string;
  /** status.reason; `Evicted` goes first. */
  readonly reason: string;
  /** spec.nodeName, empty where it is not scheduled. */
  readonly nodeName: string;
  /** Has a deletionTimestamp. */
  readonly deleting: boolean;
  readonly creationMicros: Micros;
}

export interface GcNode {
  readonly name: string;
  readonly ready: boolean;
  readonly taints: readonly Taint[];
}

export interface PodGcSettings {
  /** --terminated-pod-gc-threshold, 12500; 0 or less keeps all finished pods. */
  readonly terminatedPodThreshold: number;
  /** Time from the first sight of a missing node until its pods go. */
  readonly quarantineMicros: Micros;
}

/** Missing nodes by the time at which their pods may go. */
export type NodeQuarantine = Map<string, Micros>;

/** A pod that is deleted at once, without grace period. */
export interface GcDeletion {
  readonly pod: GcPod;
  readonly why: 'terminated' | 'out-of-service' | 'orphaned' | 'unscheduled';
  /** The pod's phase becomes Failed first. */
  readonly marksFailed: boolean;
  /** It gets the condition DisruptionTarget (`podGcConditionReason`) with that. */
  readonly marksDisruption: boolean;
}

export const defaultPodGcSettings: PodGcSettings = { terminatedPodThreshold: 12_500, quarantineMicros: 40_000_000 };
/** gcCheckPeriod: from one pass to the next. */
export const podGcPeriodMicros: Micros = 20_000_000;
/** DisruptionTarget condition of a pod whose node is gone. */
export const podGcConditionReason = 'DeletionByPodGC';

/** One pass over all pods. A pod that several rules take is listed once, under the first. */
export function collectPods(
  quarantine: NodeQuarantine,
  pods: readonly GcPod[],
  nodes: readonly GcNode[],
  now: Micros,
  settings: PodGcSettings = defaultPodGcSettings,
): GcDeletion[] {
  const nodeByName = new Map(nodes.map((node) => [node.name, node]));
  const deletions = new Map<GcPod, GcDeletion>();
  const add = (why: GcDeletion['why'], found: readonly GcPod[]): void => {
    for (const pod of found) if (!deletions.has(pod)) deletions.set(pod, deletionOf(pod, why));
  };
  add('terminated', excessTerminated(pods, settings.terminatedPodThreshold));
  add('out-of-service', sorted(pods.filter((pod) => isOutOfService(pod, nodeByName))));
  const gone = passQuarantine(quarantine, pods, nodeByName, now, settings.quarantineMicros);
  add(
    'orphaned',
    pods.filter((pod) => gone.has(pod.nodeName)),
  );
  add(
    'unscheduled',
    pods.filter((pod) => pod.deleting && pod.nodeName === ''),
  );
  return [...deletions.values()];
}

const OUT_OF_SERVICE = 'node.kubernetes.io/out-of-service';

function deletionOf(pod: GcPod, why: GcDeletion['why']): GcDeletion {
  const marksFailed = pod.phase !== 'Succeeded' && pod.phase !== 'Failed';
  return { pod, why, marksFailed, marksDisruption: marksFailed && why === 'orphaned' };
}

function excessTerminated(pods: readonly GcPod[], threshold: number): GcPod[] {
  if (threshold <= 0) return [];
  const terminated = pods.filter((pod) => !['Pending', 'Running', 'Unknown'].includes(pod.phase));
  if (terminated.length <= threshold) return [];
  return sorted(terminated).slice(0, terminated.length - threshold);
}

function isOutOfService(pod: GcPod, nodes: ReadonlyMap<string, GcNode>): boolean {
  const node = pod.deleting ? nodes.get(pod.nodeName) : undefined;
  return node !== undefined && !node.ready && node.taints.some((taint) => taint.key === OUT_OF_SERVICE);
}

/**
 * Puts missing nodes into quarantine and returns those that have served it and are still missing. A node that has served
 * it enters it again at once: pods that appear on it later wait for the rest of the new quarantine.
 */
function passQuarantine(
  quarantine: NodeQuarantine,
  pods: readonly GcPod[],
  nodes: ReadonlyMap<string, GcNode>,
  now: Micros,
  quarantineMicros: Micros,
): Set<string> {
  const served: string[] = [];
  for (const [name, until] of quarantine) if (until <= now) served.push(name);
  for (const name of served) quarantine.delete(name);
  for (const { nodeName } of pods) {
    if (nodeName === '' || nodes.has(nodeName) || quarantine.has(nodeName)) continue;
    quarantine.set(nodeName, now + quarantineMicros);
  }
  return new Set(served.filter((name) => !nodes.has(name)));
}

/** Evicted pods first, then the oldest; names make the order total. */
function sorted(pods: readonly GcPod[]): GcPod[] {
  const evicted = (pod: GcPod): number => (pod.phase === 'Failed' && pod.reason === 'Evicted' ? 0 : 1);
  return [...pods].sort(
    (a, b) =>
      evicted(a) - evicted(b) ||
      a.creationMicros - b.creationMicros ||
      compareNames(a.name, b.name) ||
      compareNames(a.namespace, b.namespace),
  );
}

function compareNames(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
