/** The Job cases of statefulset-daemonset-job.json. */
import { compareText } from '../../../api/go-text.ts';
import { microsPerSecond } from '../../../sim/time.ts';
import { syncJob } from '../../../workloads/controllers/job-sync.ts';
import {
  type JobAction,
  type JobBackoff,
  type JobPod,
  type JobPodToCreate,
  type JobStatus,
  type JobView,
  NO_BACKOFF,
} from '../../../workloads/controllers/job-types.ts';

/** A pass that changes nothing must come long before this many. */
const PASSES_MAX = 10_000;

export interface JobCase {
  readonly parallelism: number;
  readonly completions: number | null;
  readonly completionMode: JobView['completionMode'];
  readonly backoffLimit: number;
  readonly backoffLimitPerIndex?: number;
  readonly maxFailedIndexes?: number;
  readonly activeDeadlineSeconds?: number;
  readonly ops: readonly Op[];
}

interface Op {
  readonly op: 'sync' | 'finish' | 'suspend' | 'parallelism';
  readonly t: number;
  readonly succeed?: number;
  readonly fail?: number;
  readonly index?: number;
  readonly ok?: boolean;
  readonly suspend?: boolean;
  readonly parallelism?: number;
}

interface World {
  job: JobView;
  backoff: JobBackoff;
  pods: JobPod[];
  made: number;
}

/** Plays the ops of a case: new pods run at once, deleted ones vanish at once. */
export function answerJob(given: JobCase): unknown {
  const world: World = { job: jobOf(given), backoff: NO_BACKOFF, pods: [], made: 0 };
  return {
    results: given.ops.map((op) => {
      const nowMicros = op.t * microsPerSecond;
      if (op.op === 'sync') return sync(world, nowMicros);
      if (op.op === 'finish') finish(world, op, nowMicros);
      else if (op.op === 'suspend') world.job = { ...world.job, suspend: op.suspend ?? false };
      else world.job = { ...world.job, parallelism: op.parallelism ?? 0 };
      return {};
    }),
  };
}

function jobOf(given: JobCase): JobView {
  return {
    namespace: 'ns',
    name: 'j',
    parallelism: given.parallelism,
    completions: given.completions,
    completionMode: given.completionMode,
    backoffLimit: given.backoffLimit,
    backoffLimitPerIndex: given.backoffLimitPerIndex ?? null,
    maxFailedIndexes: given.maxFailedIndexes ?? null,
    activeDeadlineSeconds: given.activeDeadlineSeconds ?? null,
    suspend: false,
    restartPolicy: 'Never',
    podReplacementPolicy: 'TerminatingOrFailed',
    podFailurePolicy: null,
    successPolicy: null,
    deleting: false,
    status: {
      active: 0,
      ready: 0,
      terminating: 0,
      succeeded: 0,
      failed: 0,
      completedIndexes: '',
      failedIndexes: null,
      startMicros: null,
      completionMicros: null,
      conditions: [],
    },
  };
}

function finish(world: World, op: Op, finishedMicros: number): void {
  const end = (pods: readonly JobPod[], phase: JobPod['phase']): void => {
    world.pods = world.pods.map((pod) => (pods.includes(pod) ? { ...pod, phase, ready: false, finishedMicros } : pod));
  };
  const active = (): JobPod[] => world.pods.filter(({ phase }) => phase === 'Running');
  if (op.index === undefined) {
    end(active().slice(0, op.succeed ?? 0), 'Succeeded');
    end(active().slice(0, op.fail ?? 0), 'Failed');
  } else {
    end(
      active()
        .filter(({ index }) => index === op.index)
        .slice(0, 1),
      op.ok === true ? 'Succeeded' : 'Failed',
    );
  }
}

function sync(world: World, nowMicros: number): unknown {
  const created: JobPodToCreate[] = [];
  const deleted: string[] = [];
  for (let passes = 0; ; passes++) {
    if (passes > PASSES_MAX) throw new Error(`job: no end after ${PASSES_MAX} passes`);
    const { job, pods, backoff } = world;
    const outcome = syncJob({ job, pods, backoff, expectationsSatisfied: true, nowMicros });
    const unchanged = JSON.stringify(outcome.status) === JSON.stringify(job.status);
    if (unchanged && outcome.actions.length === 0) break;
    for (const action of outcome.actions) apply(world, action, nowMicros, created, deleted);
    world.pods = world.pods.filter(({ deleting }) => !deleting);
    world.job = { ...job, status: outcome.status };
    world.backoff = outcome.backoff ?? NO_BACKOFF;
  }
  return resultOf(world.job, created, deleted);
}

function apply(world: World, action: JobAction, nowMicros: number, created: JobPodToCreate[], deleted: string[]): void {
  if (action.kind === 'createPods') {
    created.push(...action.pods);
    world.pods.push(...action.pods.map((pod) => newPod(world, pod, nowMicros)));
    return;
  }
  const names = new Set(action.names);
  if (action.kind === 'deletePods') deleted.push(...action.names);
  const changed = action.kind === 'deletePods' ? { deleting: true } : { tracked: false };
  world.pods = world.pods.map((pod) => (names.has(pod.name) ? { ...pod, ...changed } : pod));
}

function newPod(world: World, pod: JobPodToCreate, nowMicros: number): JobPod {
  const name = `j-${String(world.made++).padStart(6, '0')}`;
  return {
    ...pod,
    name,
    uid: name,
    node: 'n',
    phase: 'Running',
    ready: true,
    readySinceMicros: nowMicros,
    createdMicros: nowMicros,
    deletionCost: 0,
    restartsMax: 0,
    sidecarRestartsMax: 0,
    deleting: false,
    tracked: true,
    finishedMicros: nowMicros,
    restartsTotal: 0,
    terminated: [],
    conditions: [],
  };
}

function resultOf(job: JobView, created: readonly JobPodToCreate[], deleted: readonly string[]): unknown {
  const { status } = job;
  return {
    created: created.length,
    deleted: deleted.length,
    status: statusOf(status),
    conditions: status.conditions.map(({ type, status, reason }) => `${type}=${status}/${reason}`).sort(compareText),
    ...(job.completionMode === 'Indexed'
      ? {
          createdIndexes: created.map(({ index }) => index).sort((a, b) => (a ?? 0) - (b ?? 0)),
          completedIndexes: status.completedIndexes,
        }
      : {}),
    ...(status.failedIndexes === null ? {} : { failedIndexes: status.failedIndexes }),
  };
}

function statusOf({ active, succeeded, failed, startMicros, completionMicros }: JobStatus): unknown {
  return {
    active,
    succeeded,
    failed,
    ...(startMicros === null ? {} : { startTime: startMicros / microsPerSecond }),
    ...(completionMicros === null ? {} : { completionTime: completionMicros / microsPerSecond }),
  };
}
