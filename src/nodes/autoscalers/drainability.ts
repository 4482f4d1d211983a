/**
 * Whether the pods of a node can be moved away: the drainability rules in their order, the first that has an opinion
 * decides (v1.34 cluster-autoscaler/simulator/drain.go, simulator/drainability/rules/rules.go).
 */
import { noTime } from '../../cluster/pods.ts';
import { type Micros, microsPerHour } from '../../sim/time.ts';
import { matchingBudgets, type PdbTracker } from './pdb-tracker.ts';
import {
  type AutoscalerPod,
  type ControllerLookup,
  isDaemonSetPod,
  isLongTerminating,
  isMirrorPod,
} from './pod-facts.ts';

export interface DrainOptions {
  /** --skip-nodes-with-system-pods */
  readonly skipNodesWithSystemPods: boolean;
  /** --skip-nodes-with-local-storage */
  readonly skipNodesWithLocalStorage: boolean;
  /** --skip-nodes-with-custom-controller-pods */
  readonly skipNodesWithCustomControllerPods: boolean;
  /** --min-replica-count: of ReplicaSets and ReplicationControllers. */
  readonly minReplicaCount: number;
  /** --blocking-system-pod-distruption-timeout: a kube-system pod older than this no longer blocks. */
  readonly systemPodTimeoutMicros: Micros;
}

/** The flags' defaults in v1.34. */
export const defaultDrainOptions: DrainOptions = {
  skipNodesWithSystemPods: true,
  skipNodesWithLocalStorage: true,
  skipNodesWithCustomControllerPods: true,
  minReplicaCount: 0,
  systemPodTimeoutMicros: microsPerHour,
};

export interface DrainContext {
  readonly options: DrainOptions;
  readonly budgets: PdbTracker;
  /** Null: controllers are not looked up. */
  readonly controllers: ControllerLookup | null;
  readonly now: Micros;
}

export type BlockingReason =
  | 'ControllerNotFound'
  | 'MinReplicasReached'
  | 'NotReplicated'
  | 'LocalStorageRequested'
  | 'NotSafeToEvictAnnotation'
  | 'UnmovableKubeSystemPod'
  | 'NotEnoughPdb';

export interface BlockedDrain {
  readonly pod: AutoscalerPod;
  readonly reason: BlockingReason;
  /** As the autoscaler logs it. */
  readonly message: string;
}

export type PodsToMove =
  | { readonly blocked: BlockedDrain }
  | {
      readonly blocked: null;
      readonly move: readonly AutoscalerPod[];
      readonly daemonSets: readonly AutoscalerPod[];
    };

/** A rule's opinion of a pod; undefined: none. */
type Opinion = 'drain' | 'skip' | { readonly reason: BlockingReason; readonly message: string } | undefined;
type Rule = (pod: AutoscalerPod, context: DrainContext) => Opinion;

/** The pods of a node that would have to move, or the first in list order that blocks. */
export function podsToMove(pods: readonly AutoscalerPod[], context: DrainContext): PodsToMove {
  const move: AutoscalerPod[] = [];
  const daemonSets: AutoscalerPod[] = [];
  for (const pod of pods) {
    const opinion = opinionOf(pod, context);
    if (opinion === 'skip') continue;
    if (typeof opinion === 'object') return { blocked: { pod, ...opinion } };
    (isDaemonSetPod(pod) ? daemonSets : move).push(pod);
  }
  return { blocked: null, move, daemonSets };
}

function opinionOf(pod: AutoscalerPod, context: DrainContext): Opinion {
  for (const rule of rules) {
    const opinion = rule(pod, context);
    if (opinion !== undefined) return opinion;
  }
  return undefined;
}

const safeToEvict = 'cluster-autoscaler.kubernetes.io/safe-to-evict';
const safeLocalVolumes = 'cluster-autoscaler.kubernetes.io/safe-to-evict-local-volumes';
const replicatedKinds: ReadonlySet<string> = new Set(['ReplicationController', 'Job', 'ReplicaSet', 'StatefulSet']);

const rules: readonly Rule[] = [
  (pod) => (isMirrorPod(pod) ? 'skip' : undefined),
  (pod, { now }) => (isLongTerminating(pod, now) ? 'skip' : undefined),
  replicaCount,
  (pod) => (isDaemonSetPod(pod) ? 'drain' : undefined),
  (pod) => (pod.annotations[safeToEvict] === 'true' ? 'drain' : undefined),
  (pod) => (isTerminal(pod) ? 'drain' : undefined),
  replicated,
  systemPod,
  notSafeToEvict,
  localStorage,
  budget,
];

/** rules/replicacount/rule.go; the words differ by kind as they do there. */
function replicaCount(pod: AutoscalerPod, { options, controllers }: DrainContext): Opinion {
  const { controller } = pod;
  if (!options.skipNodesWithCustomControllerPods || controllers === null || controller === null) return undefined;
  const key = `${pod.namespace}/${pod.name}`;
  const kind = isDaemonSetPod(pod) && controller.kind !== 'ReplicationController' ? 'DaemonSet' : controller.kind;
  const lookup = lookups[kind];
  if (lookup === undefined || (kind === 'DaemonSet' && controller.kind !== 'DaemonSet')) return undefined;
  const group = controller.apiVersion.includes('/') ? controller.apiVersion.split('/')[0] : '';
  if (lookup.group !== undefined && lookup.group !== group) return undefined;
  const facts = controllers(pod.namespace, controller);
  if (facts === null) {
    const error = `${lookup.resource} "${controller.name}" not found`;
    return { reason: 'ControllerNotFound', message: lookup.missing(key, error) };
  }
  if (lookup.counted && facts.replicas !== null && facts.replicas < options.minReplicaCount) {
    const message =
      `replication controller for ${key} has too few replicas ` +
      `spec: ${facts.replicas} min: ${options.minReplicaCount}`;
    return { reason: 'MinReplicasReached', message };
  }
  return undefined;
}

interface LookupRule {
  /** How the API names the resource in its error. */
  readonly resource: string;
  /** Owners of another API group are not looked up. */
  readonly group?: string;
  /** Whether minReplicaCount applies. */
  readonly counted: boolean;
  missing(key: string, error: string): string;
}

const lookups: Readonly<Record<string, LookupRule>> = {
  ReplicationController: {
    resource: 'replicationcontroller',
    counted: true,
    missing: (key, error) => `replication controller for ${key} is not available, err: ${error}`,
  },
  ReplicaSet: {
    resource: 'replicaset.apps',
    counted: true,
    missing: (key, error) => `replication controller for ${key} is not available, err: ${error}`,
  },
  DaemonSet: {
    resource: 'daemonset.apps',
    group: 'apps',
    counted: false,
    missing: (key, error) => `daemonset for ${key} is not present, err: ${error}`,
  },
  Job: {
    resource: 'job.batch',
    counted: false,
    missing: (key, error) => `job for ${key} is not available: err: ${error}`,
  },
  StatefulSet: {
    resource: 'statefulset.apps',
    group: 'apps',
    counted: false,
    missing: (key, error) => `statefulset for ${key} is not available: err: ${error}`,
  },
};

/** v1.34 cluster-autoscaler/utils/drain/drain.go IsPodTerminal: a pod that succeeded may be restarted under Always. */
function isTerminal({ phase, restartPolicy }: AutoscalerPod): boolean {
  return phase === 'Failed' || (phase === 'Succeeded' && restartPolicy !== 'Always');
}

function replicated({ namespace, name, controller }: AutoscalerPod, { options }: DrainContext): Opinion {
  const known = !options.skipNodesWithCustomControllerPods || replicatedKinds.has(controller?.kind ?? '');
  if (controller !== null && known) return undefined;
  return { reason: 'NotReplicated', message: `${namespace}/${name} is not replicated` };
}

function systemPod(pod: AutoscalerPod, { options, budgets, now }: DrainContext): Opinion {
  if (!options.skipNodesWithSystemPods || pod.namespace !== 'kube-system') return undefined;
  if (matchingBudgets(budgets, pod).length > 0) return undefined;
  if (pod.createdMicros !== noTime && now > pod.createdMicros + options.systemPodTimeoutMicros) return 'drain';
  const message = `non-daemonset, non-mirrored, non-pdb-assigned kube-system pod present: ${pod.name}`;
  return { reason: 'UnmovableKubeSystemPod', message };
}

function notSafeToEvict({ name, annotations }: AutoscalerPod): Opinion {
  if (annotations[safeToEvict] !== 'false') return undefined;
  return {
    reason: 'NotSafeToEvictAnnotation',
    message: `pod annotated as not safe to evict present: ${name}`,
  };
}

function localStorage({ name, annotations, volumes }: AutoscalerPod, { options }: DrainContext): Opinion {
  if (!options.skipNodesWithLocalStorage) return undefined;
  // Names are compared as they stand between the commas: spaces are not trimmed.
  const safe = new Set((annotations[safeLocalVolumes] ?? '').split(','));
  const blocks = volumes.some(
    (volume) => (volume.hostPath || (volume.emptyDir && volume.emptyDir.medium !== 'Memory')) && !safe.has(volume.name),
  );
  return blocks ? { reason: 'LocalStorageRequested', message: `pod with local storage present: ${name}` } : undefined;
}

function budget(pod: AutoscalerPod, { budgets }: DrainContext): Opinion {
  if (matchingBudgets(budgets, pod).every(({ disruptionsAllowed }) => disruptionsAllowed >= 1)) return undefined;
  const message = `not enough pod disruption budget to move ${pod.namespace}/${pod.name}`;
  return { reason: 'NotEnoughPdb', message };
}
