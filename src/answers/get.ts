/**
 * What kubectl would print at an instant of the simulation: its columns, its order, its ages (v1.34
 * pkg/printers/internalversion/printers.go). Values only; the command line prints them.
 */
import type { KubernetesObject, LabelSelector, Node, Pod, PodTemplateSpec, StringMap } from '../api/objects.ts';
import { compileLabelSelector } from '../api/selector.ts';
import { PodFlag } from '../cluster/pods.ts';
import type { AssembleOptions, Run } from '../scenario/assemble.ts';
import { recordedSeries } from '../scenario/scheduler-listener.ts';
import { schedulerNameOf } from '../scheduler/queue.ts';
import { formatAge, type Micros, parseRfc3339 } from '../sim/time.ts';
import { createEventList, eventCells } from './get-events.ts';
import { createKubeObjects, type KubeObjects } from './kube-objects.ts';
import { podCells } from './kubectl-pods.ts';
import { ageText, containersCells, labelsText } from './kubectl-text.ts';

/** One kind's answer. */
export interface GetTable {
  /** `pod`, `deployment.apps`: as `-o name` begins. */
  readonly prefix: string;
  readonly namespaced: boolean;
  readonly columns: readonly { readonly name: string; readonly wide: boolean }[];
  readonly rows: readonly { readonly namespace: string; readonly name: string; readonly cells: readonly string[] }[];
  readonly objects: readonly KubernetesObject[];
}

export interface GetQuery {
  readonly resource: string;
  /** Null: all namespaces. */
  readonly namespace: string | null;
  /** Empty: all. */
  readonly names: readonly string[];
}

/** Follows a run, so that it can be asked at its end. */
export interface Getter {
  /** To be assembled with. */
  readonly options: Pick<AssembleOptions, 'sink'>;
  /** To be called before time starts. */
  attach(run: Run): void;
  answer(query: GetQuery): GetTable;
}

/** The resource by any of kubectl's names for it (`po`, `deployments`), or undefined. */
export function findResource(name: string): string | undefined {
  const wanted = name.toLowerCase();
  return Object.keys(resources).find((each) => each === wanted || resources[each]!.names.includes(wanted));
}

/** Full names, for messages. */
export function resourceNames(): string[] {
  return Object.keys(resources);
}

export function createGetter(): Getter {
  const events = createEventList();
  let objects: KubeObjects | undefined;
  let run: Run | undefined;
  return {
    options: { sink: events.take },
    attach(assembled) {
      run = assembled;
      objects = createKubeObjects(run);
    },
    answer({ resource, namespace, names }) {
      const { scenario, sim, recorder } = run!;
      recorder.flush();
      if (resource === 'events') events.take(openSeries(run!));
      const now = scenario.startsAtMicros + sim.now;
      const { kind, prefix, namespaced, columns, cells } = resources[resource]!;
      const all =
        kind === 'Pod'
          ? objects!.pods()
          : kind === 'Node'
            ? objects!.nodes()
            : kind === 'Event'
              ? events.list(scenario.startsAtMicros, sim.now)
              : objects!.objects(kind);
      const chosen = all.filter(
        ({ metadata }) =>
          (!namespaced || namespace === null || (metadata?.namespace ?? 'default') === namespace) &&
          (names.length === 0 || names.includes(metadata?.name ?? '')),
      );
      return {
        prefix,
        namespaced,
        columns: columns.split(',').map((name) => ({ name: name.replace('*', ''), wide: name.startsWith('*') })),
        rows: chosen.map((object) => ({
          namespace: object.metadata?.namespace ?? '',
          name: object.metadata?.name ?? '',
          cells: cells(object, now),
        })),
        objects: chosen,
      };
    },
  };
}

/** Lines for failures to place a pod that the scheduler has counted, but not told yet. */
function openSeries({ cluster, scheduler, sim }: Run): string {
  const { pods } = cluster;
  let lines = '';
  for (let pod = 0; pod < pods.count; pod++) {
    if (pods.node[pod]! >= 0 || (pods.flags[pod]! & PodFlag.alive) === 0) continue;
    const series = scheduler.seriesOf(pod);
    if (series === null) continue;
    const line = {
      offsetMicros: sim.now,
      type: 'Warning',
      reason: 'FailedScheduling',
      message: scheduler.wordsOf(pod),
      involvedObject: { kind: 'Pod', namespace: cluster.namespaceOf(pod), name: pods.names[pod] },
      source: schedulerNameOf(cluster, pod),
      series: recordedSeries(series),
    };
    lines += `${JSON.stringify(line)}\n`;
  }
  return lines;
}

interface Resource {
  readonly kind: string;
  readonly names: readonly string[];
  readonly prefix: string;
  readonly namespaced: boolean;
  /** Separated by commas; a star marks those of `-o wide`. */
  readonly columns: string;
  readonly cells: (object: KubernetesObject, now: Micros) => string[];
}

interface Workload extends KubernetesObject {
  readonly spec?: {
    readonly replicas?: number;
    readonly completions?: number;
    readonly parallelism?: number;
    readonly suspend?: boolean;
    readonly selector?: LabelSelector;
    readonly template?: PodTemplateSpec;
    readonly schedule?: string;
    readonly timeZone?: string | null;
  };
  readonly status?: {
    readonly [count: string]: unknown;
    readonly startTime?: string;
    readonly completionTime?: string;
    readonly lastScheduleTime?: string;
    readonly active?: readonly unknown[] | number;
    readonly conditions?: readonly { readonly type: string; readonly status: string }[];
  };
}

const resources: Readonly<Record<string, Resource>> = {
  pods: {
    kind: 'Pod',
    names: ['pod', 'po'],
    prefix: 'pod',
    namespaced: true,
    columns: 'NAME,READY,STATUS,RESTARTS,AGE,*IP,*NODE,*NOMINATED NODE,*READINESS GATES',
    cells: (object, now) => podCells(object as Pod, now),
  },
  nodes: {
    kind: 'Node',
    names: ['node', 'no'],
    prefix: 'node',
    namespaced: false,
    columns: 'NAME,STATUS,ROLES,AGE,VERSION,*INTERNAL-IP,*EXTERNAL-IP,*OS-IMAGE,*KERNEL-VERSION,*CONTAINER-RUNTIME',
    cells: (object, now) => nodeCells(object as Node, now),
  },
  deployments: {
    kind: 'Deployment',
    names: ['deployment', 'deploy', 'deployments.apps', 'deployment.apps'],
    prefix: 'deployment.apps',
    namespaced: true,
    columns: 'NAME,READY,UP-TO-DATE,AVAILABLE,AGE,*CONTAINERS,*IMAGES,*SELECTOR',
    cells: (object, now) => {
      const { metadata, spec } = object as Workload;
      const ready = `${count(object, 'readyReplicas')}/${spec?.replicas ?? 1}`;
      const counts = [count(object, 'updatedReplicas'), count(object, 'availableReplicas')];
      return [
        nameOf(object),
        ready,
        ...counts,
        ageText(metadata?.creationTimestamp, now),
        ...templateCells(object, true),
      ];
    },
  },
  replicasets: {
    kind: 'ReplicaSet',
    names: ['replicaset', 'rs', 'replicasets.apps', 'replicaset.apps'],
    prefix: 'replicaset.apps',
    namespaced: true,
    columns: 'NAME,DESIRED,CURRENT,READY,AGE,*CONTAINERS,*IMAGES,*SELECTOR',
    cells: (object, now) => {
      const { metadata, spec } = object as Workload;
      const counts = [String(spec?.replicas ?? 1), count(object, 'replicas'), count(object, 'readyReplicas')];
      return [nameOf(object), ...counts, ageText(metadata?.creationTimestamp, now), ...templateCells(object, true)];
    },
  },
  statefulsets: {
    kind: 'StatefulSet',
    names: ['statefulset', 'sts', 'statefulsets.apps', 'statefulset.apps'],
    prefix: 'statefulset.apps',
    namespaced: true,
    columns: 'NAME,READY,AGE,*CONTAINERS,*IMAGES',
    cells: (object, now) => {
      const { metadata, spec } = object as Workload;
      const ready = `${count(object, 'readyReplicas')}/${spec?.replicas ?? 1}`;
      return [nameOf(object), ready, ageText(metadata?.creationTimestamp, now), ...templateCells(object, false)];
    },
  },
  daemonsets: {
    kind: 'DaemonSet',
    names: ['daemonset', 'ds', 'daemonsets.apps', 'daemonset.apps'],
    prefix: 'daemonset.apps',
    namespaced: true,
    columns: 'NAME,DESIRED,CURRENT,READY,UP-TO-DATE,AVAILABLE,NODE SELECTOR,AGE,*CONTAINERS,*IMAGES,*SELECTOR',
    cells: (object, now) => {
      const { metadata, spec } = object as Workload;
      const fields = [
        'desiredNumberScheduled',
        'currentNumberScheduled',
        'numberReady',
        'updatedNumberScheduled',
        'numberAvailable',
      ];
      const selector = labelsText(spec?.template?.spec?.nodeSelector as StringMap | undefined);
      const age = ageText(metadata?.creationTimestamp, now);
      return [
        nameOf(object),
        ...fields.map((field) => count(object, field)),
        selector,
        age,
        ...templateCells(object, true),
      ];
    },
  },
  jobs: {
    kind: 'Job',
    names: ['job', 'jobs.batch', 'job.batch'],
    prefix: 'job.batch',
    namespaced: true,
    columns: 'NAME,STATUS,COMPLETIONS,DURATION,AGE,*CONTAINERS,*IMAGES,*SELECTOR',
    cells: (object, now) => {
      const { metadata } = object as Workload;
      const cells = [jobStatus(object), jobCompletions(object), jobDuration(object, now)];
      return [nameOf(object), ...cells, ageText(metadata?.creationTimestamp, now), ...templateCells(object, true)];
    },
  },
  cronjobs: {
    kind: 'CronJob',
    names: ['cronjob', 'cj', 'cronjobs.batch', 'cronjob.batch'],
    prefix: 'cronjob.batch',
    namespaced: true,
    columns: 'NAME,SCHEDULE,TIMEZONE,SUSPEND,ACTIVE,LAST SCHEDULE,AGE',
    cells: (object, now) => {
      const { metadata, spec, status } = object as Workload;
      const last = status?.lastScheduleTime === undefined ? '<none>' : ageText(status.lastScheduleTime, now);
      const active = Array.isArray(status?.active) ? status.active.length : 0;
      const suspended = spec?.suspend ? 'True' : 'False';
      const cells = [spec?.schedule ?? '', spec?.timeZone ?? '<none>', suspended, String(active), last];
      return [nameOf(object), ...cells, ageText(metadata?.creationTimestamp, now)];
    },
  },
  events: {
    kind: 'Event',
    names: ['event', 'ev'],
    prefix: 'event',
    namespaced: true,
    columns: 'LAST SEEN,TYPE,REASON,OBJECT,*SUBOBJECT,*SOURCE,MESSAGE,*FIRST SEEN,*COUNT,*NAME',
    cells: eventCells,
  },
};

function nameOf({ metadata }: KubernetesObject): string {
  return metadata?.name ?? '';
}

function count(object: KubernetesObject, field: string): string {
  return String((object as Workload).status?.[field] ?? 0);
}

function templateCells(object: KubernetesObject, withSelector: boolean): string[] {
  const { spec } = object as Workload;
  const cells: string[] = containersCells(spec?.template);
  return withSelector ? [...cells, compileLabelSelector(spec?.selector).text || '<none>'] : cells;
}

function nodeCells({ metadata, spec, status }: Node, now: Micros): string[] {
  const ready = status?.conditions?.find(({ type }) => type === 'Ready');
  const state = ready === undefined ? 'Unknown' : ready.status === 'True' ? 'Ready' : 'NotReady';
  const roles: string[] = [];
  for (const [key, value] of Object.entries(metadata?.labels ?? {})) {
    if (key.startsWith('node-role.kubernetes.io/')) roles.push(key.slice('node-role.kubernetes.io/'.length));
    else if (key === 'kubernetes.io/role' && value !== '') roles.push(value);
  }
  const addresses =
    (status as { addresses?: readonly { type: string; address: string }[] } | undefined)?.addresses ?? [];
  const address = (wanted: string): string => addresses.find(({ type }) => type === wanted)?.address ?? '<none>';
  const info = status?.nodeInfo ?? {};
  return [
    metadata?.name ?? '',
    spec?.unschedulable ? `${state},SchedulingDisabled` : state,
    roles
      .filter((role) => role !== '')
      .sort()
      .join(',') || '<none>',
    ageText(metadata?.creationTimestamp, now),
    info.kubeletVersion ?? '',
    address('InternalIP'),
    address('ExternalIP'),
    info.osImage || '<unknown>',
    info.kernelVersion || '<unknown>',
    info.containerRuntimeVersion || '<unknown>',
  ];
}

function jobStatus(object: KubernetesObject): string {
  const { metadata, spec, status } = object as Workload;
  const has = (type: string): boolean =>
    status?.conditions?.some((one) => one.type === type && one.status === 'True') ?? false;
  if (has('Complete')) return 'Complete';
  if (has('Failed')) return 'Failed';
  if (metadata?.deletionTimestamp) return 'Terminating';
  if (has('Suspended') || spec?.suspend) return 'Suspended';
  if (has('FailureTarget')) return 'FailureTarget';
  return has('SuccessCriteriaMet') ? 'SuccessCriteriaMet' : 'Running';
}

function jobCompletions(object: KubernetesObject): string {
  const { spec } = object as Workload;
  const succeeded = count(object, 'succeeded');
  if (spec?.completions !== undefined) return `${succeeded}/${spec.completions}`;
  const parallelism = spec?.parallelism ?? 0;
  return parallelism > 1 ? `${succeeded}/1 of ${parallelism}` : `${succeeded}/1`;
}

function jobDuration(object: KubernetesObject, now: Micros): string {
  const { status } = object as Workload;
  const from = parseRfc3339(status?.startTime ?? '');
  if (from === undefined) return '';
  return formatAge((parseRfc3339(status?.completionTime ?? '') ?? now) - from);
}
