/** Builders for tests of the scheduling queue: a cluster, pods by name, and plugins that say what a test tells them. */
import type { PodSpec } from '../../src/api/objects.ts';
import type { Cluster } from '../../src/cluster/cluster.ts';
import { createCluster } from '../../src/cluster/create.ts';
import type { PodId } from '../../src/cluster/pods.ts';
import type { ClusterEvent, EventInterest, EventResource } from '../../src/scheduler/events.ts';
import type { Plugin, PluginHandle } from '../../src/scheduler/framework.ts';
import { createPrioritySort } from '../../src/scheduler/plugins/priority-sort.ts';
import { createSchedulingGates } from '../../src/scheduler/plugins/scheduling-gates.ts';
import { createSchedulingQueue, type QueueOptions, type SchedulingQueue } from '../../src/scheduler/queue.ts';
import type { QueueProfile } from '../../src/scheduler/queue-interests.ts';

/** Time in seconds, as tests write it. */
export const seconds = (count: number): number => Math.round(count * 1_000_000);

export interface PodOptions {
  readonly priority?: number;
  readonly gates?: readonly string[];
  readonly cpu?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly schedulerName?: string;
  /** Anything else of the spec. */
  readonly spec?: Partial<PodSpec>;
}

export function podSpec({ priority = 0, gates = [], cpu, schedulerName, spec = {} }: PodOptions): PodSpec {
  return {
    containers: [{ name: 'c', ...(cpu === undefined ? {} : { resources: { requests: { cpu } } }) }],
    priority,
    ...(schedulerName === undefined ? {} : { schedulerName }),
    ...(gates.length === 0 ? {} : { schedulingGates: gates.map((name) => ({ name })) }),
    ...spec,
  };
}

export function createPod(cluster: Cluster, name: string, options: PodOptions = {}): PodId {
  return cluster.createPod({
    name,
    podClass: cluster.internClass('default', options.labels ?? {}),
    spec: cluster.specs.intern(podSpec(options)).id,
  });
}

/** A plugin that rejects pods and registers for these events. */
export function rejecting(name: string, ...wakesOn: EventInterest[]): Plugin {
  return { name, wakesOn };
}

export function profileOf(
  cluster: Cluster,
  plugins: readonly Plugin[],
  schedulerName = 'default-scheduler',
): QueueProfile {
  const handle = { cluster } as unknown as PluginHandle;
  const sort = createPrioritySort(undefined, handle);
  const gates = createSchedulingGates(undefined, handle);
  return {
    schedulerName,
    plugins: [sort, gates, ...plugins],
    points: { preEnqueue: [{ plugin: gates }], queueSort: [{ plugin: sort }] },
  };
}

export interface QueueWorld {
  readonly cluster: Cluster;
  readonly queue: SchedulingQueue;
  /** Makes a pod and adds it to the queue. */
  add(name: string, at: number, options?: PodOptions): PodId;
  /** Pops the next pod and has these plugins reject it (none: it failed with an error). Returns its name. */
  fail(at: number, ...plugins: string[]): string;
  pop(): string;
  /** Something happens in the cluster. */
  happens(at: number, resource: EventResource, action: number, subject?: number, priorityMax?: number): void;
  pod(name: string): PodId;
  /** One line per place: `active a b | backoff c@2 | unschedulable d(P) | gated e(SchedulingGates)`; empty ones left out. */
  state(): string;
}

export function queueWorld(plugins: readonly Plugin[] = [], options: Partial<QueueOptions> = {}): QueueWorld {
  let now = 0;
  const cluster = createCluster(() => now);
  const queue = createSchedulingQueue({ cluster, profiles: [profileOf(cluster, plugins)], ...options });
  const nameOf = (pod: PodId): string => (pod < 0 ? '-' : cluster.pods.names[pod]!);
  return {
    cluster,
    queue,
    add(name, at, podOptions) {
      now = seconds(at);
      const pod = createPod(cluster, name, podOptions);
      queue.add(pod, now);
      return pod;
    },
    fail(at, ...names) {
      now = seconds(at);
      const pod = queue.pop();
      queue.addUnschedulable(pod, { unschedulablePlugins: names }, now);
      return nameOf(pod);
    },
    pop: () => nameOf(queue.pop()),
    happens(at, resource, action, subject = 0, priorityMax = Number.POSITIVE_INFINITY) {
      now = seconds(at);
      const event: ClusterEvent = { resource, action, subject, before: -1, after: -1 };
      queue.moveAll(event, now, priorityMax);
    },
    pod: (name) => cluster.findPod('default', name),
    state: () => stateOf(cluster, queue),
  };
}

/** The queue as one line; see `QueueWorld.state`. */
export function stateOf(cluster: Cluster, queue: SchedulingQueue): string {
  const view = queue.view();
  const name = (pod: PodId): string => cluster.pods.names[pod]!;
  const places: [string, string[]][] = [
    ['active', view.active.map(name)],
    ['backoff', view.backoff.map(({ pod, expiryMicros }) => `${name(pod)}@${expiryMicros / 1_000_000}`)],
    ['unschedulable', view.unschedulable.map(({ pod, plugins }) => `${name(pod)}(${plugins.join(' ')})`)],
    ['gated', view.gated.map(({ pod, plugin }) => `${name(pod)}(${plugin})`)],
  ];
  return places
    .filter(([, pods]) => pods.length > 0)
    .map(([place, pods]) => `${place} ${pods.join(' ')}`)
    .join(' | ');
}
