/**
 * Recorded Deployment rollouts and ReplicaSet scale-downs: turns a case's `input` into what the cores of
 * `workloads/controllers` take (seconds become microseconds) and their outcome into the shape of `expect`.
 */

import type { IntOrString } from '../../../api/objects-meta.ts';
import { valueOrErrorText } from '../../../api/value-error.ts';
import { microsPerSecond } from '../../../sim/time.ts';
import type { Condition } from '../../../workloads/controllers/controller-types.ts';
import {
  maxSurgeOf,
  maxUnavailableOf,
  minAvailableOf,
  resolveFenceposts,
} from '../../../workloads/controllers/deployment-replicas.ts';
import { syncDeployment } from '../../../workloads/controllers/deployment-rollout.ts';
import type {
  DeploymentAction,
  DeploymentView,
  ReplicaSetView,
} from '../../../workloads/controllers/deployment-types.ts';
import {
  deletionCostOf,
  deletionOrder,
  isPodActive,
  podsToDelete,
  type VictimPod,
} from '../../../workloads/controllers/pod-victims.ts';

/** The `expect` of a case of rollout.json, from its `input` alone. */
// biome-ignore lint/suspicious/noExplicitAny: a case is untyped JSON; each kind below names what it reads
export function answerRollout(input: any): unknown {
  switch (input.kind) {
    case 'fenceposts':
      return answerFenceposts(input);
    case 'sequence':
      return answerSequence(input);
    case 'victims':
      return answerVictims(input);
    default:
      throw new Error(`rollout: unknown kind ${String(input.kind)}`);
  }
}

interface FencepostsInput {
  readonly replicas: number;
  readonly maxSurge: IntOrString | null;
  readonly maxUnavailable: IntOrString | null;
}

function answerFenceposts({ replicas, maxSurge, maxUnavailable }: FencepostsInput): unknown {
  const limits = { replicas, strategy: 'RollingUpdate', maxSurge, maxUnavailable } as const;
  const result = valueOrErrorText(() => ({
    ...resolveFenceposts(maxSurge, maxUnavailable, replicas),
    maxUnavailable: maxUnavailableOf(limits),
    minAvailable: minAvailableOf(limits),
  }));
  return 'error' in result ? result : result.value;
}

interface SequenceInput {
  readonly replicas: number;
  readonly strategy: 'RollingUpdate' | 'Recreate';
  readonly maxSurge?: IntOrString;
  readonly maxUnavailable?: IntOrString;
  readonly progressDeadlineSeconds?: number;
  readonly revisionHistoryLimit?: number;
  readonly version: string;
  readonly replicaSets: readonly {
    readonly version: string;
    readonly created: number;
    readonly replicas: number;
    readonly ready?: number;
    readonly available?: number;
    readonly desiredAnnotation?: number;
    readonly maxAnnotation?: number;
  }[];
  readonly ops: readonly Op[];
}

interface Op {
  readonly op: 'sync' | 'status' | 'template' | 'scale' | 'pause' | 'resume';
  readonly t: number;
  readonly version: string;
  readonly replicas?: number;
  readonly ready?: number;
  readonly available: number;
}

interface World {
  deployment: DeploymentView;
  version: string;
  replicaSets: ReplicaSetView[];
}

function answerSequence(input: SequenceInput): unknown {
  const world = startOf(input);
  return { results: input.ops.map((op) => answerOp(world, op)) };
}

function startOf(input: SequenceInput): World {
  const { replicas, strategy } = input;
  const deployment: DeploymentView = {
    name: 'd',
    replicas,
    strategy,
    maxSurge: input.maxSurge ?? null,
    maxUnavailable: input.maxUnavailable ?? null,
    minReadySeconds: 0,
    progressDeadlineSeconds: input.progressDeadlineSeconds ?? null,
    revisionHistoryLimit: input.revisionHistoryLimit ?? null,
    paused: false,
    deleting: false,
    revision: 0,
    observed: false,
    status: {
      replicas: 0,
      updatedReplicas: 0,
      readyReplicas: 0,
      availableReplicas: 0,
      unavailableReplicas: 0,
      conditions: [],
    },
  };
  const replicaSets = input.replicaSets.map((given, index): ReplicaSetView => {
    const availableReplicas = given.available ?? given.replicas;
    return {
      name: given.version,
      createdMicros: given.created * microsPerSecond,
      templateMatches: false,
      replicas: given.replicas,
      minReadySeconds: 0,
      statusReplicas: given.replicas,
      readyReplicas: given.ready ?? availableReplicas,
      availableReplicas,
      observed: true,
      deleting: false,
      desiredReplicas: given.desiredAnnotation ?? replicas,
      maxReplicas: given.maxAnnotation ?? replicas + maxSurgeOf(deployment),
      revision: index + 1,
      revisionHistory: '',
      failure: null,
    };
  });
  return { deployment, version: input.version, replicaSets };
}

function answerOp(world: World, op: Op): unknown {
  const change = (changed: Partial<DeploymentView>): void => {
    world.deployment = { ...world.deployment, ...changed, observed: false };
  };
  switch (op.op) {
    case 'sync':
      return answerSync(world, op.t * microsPerSecond);
    case 'status':
      changeReplicaSet(world, op.version, (replicaSet) => ({
        statusReplicas: op.replicas ?? replicaSet.replicas,
        availableReplicas: op.available,
        readyReplicas: op.ready ?? op.available,
        observed: true,
      }));
      return {};
    case 'template':
      world.version = op.version;
      change({});
      return {};
    case 'scale':
      change({ replicas: op.replicas ?? 0 });
      return {};
    case 'pause':
    case 'resume':
      change({ paused: op.op === 'pause' });
      return {};
  }
}

function answerSync(world: World, nowMicros: number): unknown {
  const { deployment, version } = world;
  const outcome = syncDeployment({
    deployment,
    replicaSets: world.replicaSets.map((rs) => ({ ...rs, templateMatches: rs.name === version })),
    newReplicaSetName: version,
    oldPodsRunning: false,
    nowMicros,
  });
  for (const action of outcome.actions) apply(world, action, nowMicros);
  world.deployment = { ...world.deployment, observed: true, status: outcome.status };
  const { status } = outcome;
  return {
    replicaSets: Object.fromEntries(world.replicaSets.map(({ name, replicas }) => [name, replicas])),
    status: {
      replicas: status.replicas,
      updated: status.updatedReplicas,
      ready: status.readyReplicas,
      available: status.availableReplicas,
      unavailable: status.unavailableReplicas,
    },
    conditions: Object.fromEntries(status.conditions.map((condition) => [condition.type, verdict(condition)])),
    events: outcome.events.map(({ message }) => message),
  };
}

function verdict({ status, reason }: Condition): string {
  return `${status}/${reason}`;
}

function apply(world: World, action: DeploymentAction, nowMicros: number): void {
  switch (action.kind) {
    case 'createReplicaSet':
      world.replicaSets.push({ ...EMPTY_REPLICA_SET, ...action, createdMicros: nowMicros });
      break;
    case 'scaleReplicaSet':
    case 'annotateReplicaSet':
      changeReplicaSet(world, action.name, () => action);
      break;
    case 'deleteReplicaSet':
      world.replicaSets = world.replicaSets.filter(({ name }) => name !== action.name);
      break;
    case 'setDeploymentRevision':
      world.deployment = { ...world.deployment, revision: action.revision };
  }
}

const EMPTY_REPLICA_SET: Omit<ReplicaSetView, 'name' | 'createdMicros'> = {
  templateMatches: false,
  replicas: 0,
  minReadySeconds: 0,
  statusReplicas: 0,
  readyReplicas: 0,
  availableReplicas: 0,
  observed: true,
  deleting: false,
  desiredReplicas: null,
  maxReplicas: null,
  revision: 0,
  revisionHistory: '',
  failure: null,
};

function changeReplicaSet(
  world: World,
  name: string,
  change: (replicaSet: ReplicaSetView) => Partial<ReplicaSetView>,
): void {
  world.replicaSets = world.replicaSets.map((rs) => (rs.name === name ? { ...rs, ...change(rs) } : rs));
}

interface VictimInput {
  readonly name: string;
  readonly uid: string;
  readonly node?: string;
  readonly phase: VictimPod['phase'];
  readonly ready: boolean;
  readonly readySince?: number;
  readonly created: number;
  readonly deletionCost?: string;
  readonly restarts?: readonly number[] | number;
  readonly initRestarts?: readonly number[] | number;
}

interface VictimsInput {
  readonly now: number;
  readonly pods: readonly VictimInput[];
  readonly relatedPods?: readonly VictimInput[];
  readonly delete: number;
}

function answerVictims(input: VictimsInput): unknown {
  const pods = input.pods.map(victimOf);
  const related = [...pods, ...(input.relatedPods ?? []).map(victimOf)];
  const nodes = related.filter(({ phase }) => isPodActive(phase, false)).map(({ node }) => node);
  const nowMicros = input.now * microsPerSecond;
  const victims = podsToDelete(pods, nodes, input.delete, nowMicros);
  const names = { victims: victims.map(({ name }) => name) };
  if (input.delete >= pods.length) return names;
  return { ...names, order: deletionOrder(pods, nodes, nowMicros).map(({ name }) => name) };
}

function victimOf(pod: VictimInput): VictimPod {
  return {
    name: pod.name,
    uid: pod.uid,
    node: pod.node ?? null,
    phase: pod.phase,
    ready: pod.ready,
    readySinceMicros: pod.readySince === undefined ? null : Math.round(pod.readySince * microsPerSecond),
    createdMicros: Math.round(pod.created * microsPerSecond),
    deletionCost: deletionCostOf(pod.deletionCost),
    restartsMax: most(pod.restarts),
    sidecarRestartsMax: most(pod.initRestarts),
  };
}

function most(restarts: readonly number[] | number | undefined): number {
  return typeof restarts === 'number' ? restarts : Math.max(0, ...(restarts ?? []));
}
