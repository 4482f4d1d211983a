/** The StatefulSet cases of statefulset-daemonset-job.json. */
import { compareText } from '../../../api/go-text.ts';
import type { IntOrString } from '../../../api/objects-meta.ts';
import { microsPerSecond } from '../../../sim/time.ts';
import { type RevisionView, resolveRevisions } from '../../../workloads/controllers/controller-revisions.ts';
import type {
  StatefulPodView,
  StatefulSetStatus,
  StatefulSetView,
} from '../../../workloads/controllers/statefulset-types.ts';
import { syncStatefulSet } from '../../../workloads/controllers/statefulset-update.ts';

export interface StatefulSetCase {
  readonly replicas: number;
  readonly podManagementPolicy: StatefulSetView['podManagementPolicy'];
  readonly updateStrategy: StatefulSetView['updateStrategy'];
  readonly partition?: number;
  readonly maxUnavailable?: IntOrString;
  readonly minReadySeconds?: number;
  readonly ordinalsStart?: number;
  readonly featureGates?: readonly string[];
  readonly ops: readonly Op[];
}

interface Op {
  readonly op: 'sync' | 'ready' | 'unready' | 'fail' | 'gone' | 'scale' | 'template' | 'partition';
  readonly t: number;
  readonly pod?: string;
  readonly replicas?: number;
  readonly version?: string;
  readonly partition?: number;
}

interface World {
  readonly given: StatefulSetCase;
  replicas: number;
  partition: number;
  version: string;
  currentRevision: string;
  revisions: RevisionView[];
  pods: StatefulPodView[];
}

/** Plays the ops of a case; a pod's version is the name of its revision. */
export function answerStatefulSet(given: StatefulSetCase): unknown {
  const { replicas, partition = 0 } = given;
  const world: World = { given, replicas, partition, version: 'v1', currentRevision: '', revisions: [], pods: [] };
  return {
    results: given.ops.map((op) => (op.op === 'sync' ? sync(world, op.t * microsPerSecond) : change(world, op))),
  };
}

function change(world: World, op: Op): unknown {
  const readySinceMicros = op.t * microsPerSecond;
  const changePod = (changed: Partial<StatefulPodView>): void => {
    world.pods = world.pods.map((pod) => (pod.name === op.pod ? { ...pod, ...changed } : pod));
  };
  if (op.op === 'ready') changePod({ phase: 'Running', readySinceMicros });
  else if (op.op === 'unready') changePod({ readySinceMicros: null });
  else if (op.op === 'fail') changePod({ phase: 'Failed', readySinceMicros: null });
  else if (op.op === 'gone') world.pods = world.pods.filter(({ name }) => name !== op.pod);
  else if (op.op === 'scale') world.replicas = op.replicas ?? 0;
  else if (op.op === 'partition') world.partition = op.partition ?? 0;
  else world.version = op.version ?? '';
  return {};
}

function sync(world: World, nowMicros: number): unknown {
  const { given } = world;
  const revisions = world.revisions.map((view) => ({ ...view, templateMatches: view.name === world.version }));
  const { current, update, change: changed } = resolveRevisions(revisions, world.currentRevision, world.version);
  if (changed !== null) {
    const others = world.revisions.filter(({ name }) => name !== changed.name);
    const { name, revision } = changed;
    world.revisions = [...others, { name, revision, createdMicros: nowMicros, templateMatches: false }];
  }
  const outcome = syncStatefulSet({
    set: {
      name: 's',
      replicas: world.replicas,
      ordinalsStart: given.ordinalsStart ?? 0,
      podManagementPolicy: given.podManagementPolicy,
      updateStrategy: given.updateStrategy,
      partition: world.partition,
      maxUnavailable: given.maxUnavailable ?? null,
      maxUnavailableEnabled: (given.featureGates ?? []).includes('MaxUnavailableStatefulSet=true'),
      minReadySeconds: given.minReadySeconds ?? 0,
      deleting: false,
      claimTemplates: [],
      claimRetention: { whenDeleted: 'Retain', whenScaled: 'Retain' },
      currentRevision: current,
      updateRevision: update,
    },
    pods: world.pods,
    staleClaimOrdinals: [],
    nowMicros,
  });
  const created: string[] = [];
  const deleted: string[] = [];
  for (const action of outcome.actions) {
    if (action.kind === 'createPod') {
      created.push(action.name);
      world.pods.push(newPod(action));
    } else if (action.kind === 'deletePod') {
      deleted.push(action.name);
      world.pods = world.pods.map((pod) => (pod.name === action.name ? { ...pod, deleting: true } : pod));
    }
  }
  world.currentRevision = outcome.status.currentRevision;
  return {
    created: created.sort(compareText),
    deleted: deleted.sort(compareText),
    versions: Object.fromEntries(world.pods.map(({ name, revision }) => [name, revision])),
    status: statusOf(outcome.status),
  };
}

function newPod({ name, ordinal, revision }: { name: string; ordinal: number; revision: string }): StatefulPodView {
  return {
    name,
    ordinal,
    revision,
    phase: 'Pending',
    readySinceMicros: null,
    deleting: false,
    claimOwner: 'none',
    claimMissing: false,
  };
}

function statusOf(status: StatefulSetStatus): unknown {
  return {
    replicas: status.replicas,
    ready: status.readyReplicas,
    available: status.availableReplicas,
    current: status.currentReplicas,
    updated: status.updatedReplicas,
    rolledOut: status.currentRevision === status.updateRevision,
  };
}
