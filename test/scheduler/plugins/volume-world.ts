/** Builders of storage objects, and a small cluster on which one pod after the other is tried. */
import type { KubernetesObject, StringMap, Volume } from '../../../src/api/objects.ts';
import type { Cluster } from '../../../src/cluster/cluster.ts';
import { createCluster } from '../../../src/cluster/create.ts';
import { addNodeObject, addObject, addPodObject } from '../../../src/cluster/from-objects.ts';
import type { KubeSchedulerConfiguration } from '../../../src/scheduler/config.ts';
import { createPodCounts } from '../../../src/scheduler/counts.ts';
import { createSchedulingCycle, type SchedulingCycle } from '../../../src/scheduler/cycle.ts';
import { Action, type ClusterEvent, type EventResource } from '../../../src/scheduler/events.ts';
import type { Plugin } from '../../../src/scheduler/framework.ts';
import { pluginRegistry } from '../../../src/scheduler/plugins/registry.ts';
import { createTrace } from '../../../src/scheduler/trace.ts';
import { createStreams } from '../../../src/sim/random.ts';
import { type NodeBuilder, type PodBuilder, pod } from '../builders.ts';

export const zoneLabel = 'topology.kubernetes.io/zone';
export const hostLabel = 'kubernetes.io/hostname';

type Part = Readonly<Record<string, unknown>>;

/** A class; `part` overrides fields. */
export function storageClass(name: string, part: Part = {}): KubernetesObject {
  return {
    kind: 'StorageClass',
    metadata: { name },
    provisioner: 'csi.x',
    volumeBindingMode: 'Immediate',
    ...part,
  } as KubernetesObject;
}

/** A class whose claims wait for their first consumer. */
export function waitingClass(name: string, part: Part = {}): KubernetesObject {
  return storageClass(name, { volumeBindingMode: 'WaitForFirstConsumer', ...part });
}

export interface ClaimParts {
  readonly class?: string;
  readonly size?: string;
  /** The volume that the claim is bound to. */
  readonly volume?: string;
  readonly spec?: Part;
  readonly metadata?: Part;
  readonly status?: Part;
}

/** A ReadWriteOnce claim in namespace default; with `volume` a bound one. */
export function claim(name: string, parts: ClaimParts = {}): KubernetesObject {
  const bound = parts.volume !== undefined;
  return {
    kind: 'PersistentVolumeClaim',
    metadata: {
      name,
      namespace: 'default',
      uid: `uid-${name}`,
      ...(bound ? { annotations: { 'pv.kubernetes.io/bind-completed': 'yes' } } : {}),
      ...parts.metadata,
    },
    spec: {
      accessModes: ['ReadWriteOnce'],
      resources: { requests: { storage: parts.size ?? '5Gi' } },
      ...(parts.class === undefined ? {} : { storageClassName: parts.class }),
      ...(bound ? { volumeName: parts.volume } : {}),
      ...parts.spec,
    },
    status: { phase: bound ? 'Bound' : 'Pending', ...parts.status },
  } as KubernetesObject;
}

export interface VolumeParts {
  readonly class?: string;
  readonly size?: string;
  /** Nodes that can use it, by label. */
  readonly only?: readonly [key: string, ...values: string[]];
  readonly labels?: StringMap;
  readonly spec?: Part;
  readonly metadata?: Part;
  readonly status?: Part;
}

/** An available volume. */
export function volume(name: string, parts: VolumeParts = {}): KubernetesObject {
  const { only } = parts;
  const affinity = only && {
    required: { nodeSelectorTerms: [{ matchExpressions: [{ key: only[0], operator: 'In', values: only.slice(1) }] }] },
  };
  return {
    kind: 'PersistentVolume',
    metadata: { name, ...(parts.labels ? { labels: parts.labels } : {}), ...parts.metadata },
    spec: {
      accessModes: ['ReadWriteOnce'],
      capacity: { storage: parts.size ?? '10Gi' },
      ...(parts.class === undefined ? {} : { storageClassName: parts.class }),
      ...(affinity ? { nodeAffinity: affinity } : {}),
      ...parts.spec,
    },
    status: { phase: 'Available', ...parts.status },
  } as KubernetesObject;
}

/** A bound claim and its CSI volume `name` of driver `driver`. */
export function boundPair(name: string, driver = 'csi.x', parts: VolumeParts = {}): KubernetesObject[] {
  return [
    claim(name, { volume: `pv-${name}` }),
    volume(`pv-${name}`, { ...parts, spec: { csi: { driver, volumeHandle: `h-${name}` }, ...parts.spec } }),
  ];
}

/** A CSINode with attach limits by driver. */
export function csiNode(name: string, limits: Readonly<Record<string, number | undefined>>, migrated?: string) {
  const drivers = Object.entries(limits).map(([driver, count]) => ({
    name: driver,
    nodeID: name,
    ...(count === undefined ? {} : { allocatable: { count } }),
  }));
  const annotations = { 'storage.alpha.kubernetes.io/migrated-plugins': migrated ?? '' };
  return {
    kind: 'CSINode',
    metadata: { name, ...(migrated === undefined ? {} : { annotations }) },
    spec: { drivers },
  } as KubernetesObject;
}

/** A pod that mounts these claims. */
export function podWith(name: string, ...claims: string[]): PodBuilder {
  return podMounting(
    name,
    ...claims.map((claimName) => ({ name: `v-${claimName}`, persistentVolumeClaim: { claimName } })),
  );
}

/** A pod with these volumes. */
export function podMounting(name: string, ...volumes: Volume[]): PodBuilder {
  return pod(name).spec({ volumes });
}

export interface Tried {
  readonly feasible: string[];
  /** Node → its reasons, joined by a comma. */
  readonly reasons: Record<string, string>;
  readonly unresolvable: string[];
  readonly bound: string | undefined;
  readonly message: string;
  readonly outcome: string;
  readonly victims: string[];
}

export interface VolumeWorld {
  readonly cluster: Cluster;
  readonly cycle: SchedulingCycle;
  /** One attempt; ties go to the smallest name. */
  attempt(incoming: PodBuilder): Tried;
  plugin(name: string): Plugin;
  /** Replaces an object of the same kind and name. */
  update(object: KubernetesObject): void;
}

export function volumeWorld(
  nodes: readonly NodeBuilder[],
  objects: readonly KubernetesObject[],
  pods: readonly PodBuilder[] = [],
  config: KubeSchedulerConfiguration = { percentageOfNodesToScore: 100 },
): VolumeWorld {
  const cluster = createCluster(() => 0);
  for (const each of nodes) addNodeObject(cluster, each.object);
  for (const object of objects) addObject(cluster, object, 0);
  for (const each of pods) addPodObject(cluster, each.object, 0);
  const cycle = createSchedulingCycle({
    cluster,
    counts: createPodCounts(cluster),
    registry: pluginRegistry,
    config,
    streams: createStreams('test'),
    ties: 'name',
  });
  const nameOf = (id: number): string => cluster.nodeNames[id]!;
  return {
    cluster,
    cycle,
    attempt(incoming) {
      const trace = createTrace();
      const result = cycle.attempt(addPodObject(cluster, incoming.object, 0), trace);
      return {
        feasible: trace.feasibleNodes.map(nameOf).sort(),
        reasons: Object.fromEntries(trace.rejected.map((each) => [nameOf(each.node), each.reasons.join(', ')])),
        unresolvable: trace.rejected
          .filter((each) => each.unresolvable)
          .map((each) => nameOf(each.node))
          .sort(),
        bound: result.outcome === 'bound' ? nameOf(result.node) : undefined,
        message: result.message,
        outcome: result.outcome,
        victims: result.victims.map((id) => cluster.pods.names[id]!),
      };
    },
    plugin: (name) => cycle.profiles[0]!.plugins.find((plugin) => plugin.name === name)!,
    update(object) {
      const { namespace = '', name = '' } = object.metadata ?? {};
      cluster.updateObject(cluster.objects.find(object.kind!, namespace, name), object);
    },
  };
}

/**
 * What a plugin's hint says of a change of an object, asked for a pod that waits: undefined where the plugin registered
 * for no such event.
 */
export function hintFor(
  plugin: string,
  waiting: PodBuilder,
  before: KubernetesObject | null,
  after: KubernetesObject | null,
): boolean | undefined {
  const { cluster, plugin: find } = volumeWorld([], []);
  const id = addPodObject(cluster, waiting.object, 0);
  const events: ClusterEvent[] = [];
  const resource = (before ?? after)!.kind as EventResource;
  const reader = cluster.journal.reader('observer', 'test', (_verb, subject, from, to) => {
    const action = from === 0 ? Action.add : to === 0 ? Action.delete : Action.update;
    events.push({ resource, action, subject, before: from, after: to });
  });
  const object = cluster.addObject((before ?? after)!);
  if (before !== null) {
    if (after === null) cluster.deleteObject(object);
    else cluster.updateObject(object, after);
  }
  reader.read();
  const event = events.at(-1)!;
  const interest = find(plugin).wakesOn!.find(
    (each) => each.resource === resource && (each.actions & event.action) !== 0,
  );
  if (interest === undefined) return undefined;
  return interest.hint === undefined || interest.hint(id, event);
}
