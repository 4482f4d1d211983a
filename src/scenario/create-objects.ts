/**
 * Creates objects in the cluster as `kubectl apply` and the API server do: namespaces are made when they are missing,
 * defaults and admission applied, server-side metadata filled in. What the API server would refuse becomes an event.
 */
import { defaultNamespace } from '../api/defaults.ts';
import { CLUSTER_KINDS } from '../api/kinds.ts';
import type { KubernetesObject, Node, Pod, ResourceQuota } from '../api/objects.ts';
import type { Cluster } from '../cluster/cluster.ts';
import type { EventRecorder } from '../cluster/event-recorder.ts';
import { addNodeObject, addPodObject, updateNodeObject } from '../cluster/from-objects.ts';
import { generatedName, stableJson, timestampOf, uidOf } from '../cluster/names.ts';
import { identityOf } from '../sim/random.ts';
import type { Simulation } from '../sim/simulation.ts';
import type { Micros } from '../sim/time.ts';
import { createPodAdmission, type PodAdmission } from '../workloads/admission/pod-admission.ts';
import { type ApiServer, createApiServer } from '../workloads/api-server.ts';
import { defaultObject } from './default-object.ts';
import { expectedPods } from './expected-pods.ts';

/** What objects are created with; `createContext` makes the rest from the first four. */
export interface CreateContext {
  readonly cluster: Cluster;
  readonly sim: Simulation;
  readonly events: EventRecorder;
  readonly startsAt: Micros;
  readonly api: ApiServer;
  readonly admission: PodAdmission;
}

export function createContext(base: Omit<CreateContext, 'api' | 'admission'>): CreateContext {
  const { cluster, sim, events, startsAt } = base;
  const api = createApiServer(cluster, sim, startsAt);
  return { cluster, sim, events, startsAt, api, admission: createPodAdmission(cluster) };
}

/**
 * Kinds in the order in which they are created at one instant, so that what others refer to exists; within a kind in
 * the order given.
 */
const creationOrder: readonly string[] = [
  'Namespace',
  'PriorityClass',
  'StorageClass',
  'CSINode',
  'Node',
  'LimitRange',
  'ResourceQuota',
  'PersistentVolume',
  'PersistentVolumeClaim',
  'Service',
  'PodDisruptionBudget',
];

/** Creates the objects, or brings those that exist to what is written. */
export function createObjects(context: CreateContext, objects: readonly KubernetesObject[]): void {
  const rankOf = (object: KubernetesObject): number => {
    if (object.kind === 'Pod') return creationOrder.length + 1;
    const rank = creationOrder.indexOf(object.kind ?? '');
    return rank < 0 ? creationOrder.length : rank;
  };
  const ordered = objects
    .map((object, index) => ({ object, index, rank: rankOf(object) }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index);
  const { cluster } = context;
  cluster.expectPods(expectedPods(objects, cluster.nodes.aliveCount));
  for (const { object } of ordered) createObject(context, object);
}

/** The namespaces that every cluster has (v1.34 pkg/controlplane/controller/systemnamespaces). */
export function createSystemNamespaces(context: CreateContext): void {
  for (const name of ['default', 'kube-system', 'kube-public', 'kube-node-lease']) ensureNamespace(context, name);
}

function createObject(context: CreateContext, written: KubernetesObject): void {
  const { cluster, api } = context;
  const kind = written.kind ?? '';
  const namespace = CLUSTER_KINDS.has(kind) ? '' : (written.metadata?.namespace ?? 'default');
  if (namespace !== '') ensureNamespace(context, namespace);
  const name = written.metadata?.name ?? freeName(context, kind, namespace, written.metadata?.generateName ?? '');
  const named = { ...written, metadata: { ...written.metadata, name, ...(namespace !== '' && { namespace }) } };
  if (kind === 'Pod') createPod(context, named as Pod);
  else if (kind === 'Node') createNode(context, defaultObject(named) as Node);
  else {
    const id = cluster.objects.find(kind, namespace, name);
    if (id >= 0) {
      updateObject(context, id, defaultObject(named));
      return;
    }
    // An object of a snapshot stands as the API server holds it.
    if (named.metadata.uid !== undefined) {
      cluster.addObject(defaultObject(named));
      return;
    }
    const created = api.createObject(withKnownUse(context, defaultObject(named)));
    if (typeof created === 'string') refuse(context, named, created);
  }
}

/**
 * A quota of the start is known to its controller before anything else is created, as in a cluster that is there already:
 * without a status the API server would refuse all that the quota covers.
 */
function withKnownUse({ sim }: CreateContext, object: KubernetesObject): KubernetesObject {
  const { kind, spec, status } = object as ResourceQuota;
  if (kind !== 'ResourceQuota' || sim.now > 0 || status !== undefined) return object;
  const hard = spec?.hard ?? {};
  const used = Object.fromEntries(Object.keys(hard).map((resource) => [resource, '0']));
  return { ...object, status: { hard, used } } as ResourceQuota;
}

/** What the API server answers to a creation that it refuses. */
function refuse({ events }: CreateContext, { kind = '', metadata }: KubernetesObject, message: string): void {
  const { namespace = '', name = '' } = metadata ?? {};
  events.event('Warning', 'FailedCreate', message, { kind, namespace, name }, 'headroom');
}

function createPod(context: CreateContext, pod: Pod): void {
  const { cluster, admission, sim, startsAt } = context;
  const { namespace = 'default', name = '', labels = {}, uid } = pod.metadata ?? {};
  const { nodeName } = pod.spec;
  if (cluster.findPod(namespace, name) >= 0) {
    refuse(context, pod, `pods "${name}" already exists`);
    return;
  }
  if (nodeName && cluster.findNode(nodeName) < 0) {
    refuse(context, pod, `pod ${namespace}/${name} is bound to ${nodeName}, which does not exist`);
    return;
  }
  // A pod of a snapshot was admitted when it was created.
  if (uid !== undefined) {
    addPodObject(cluster, defaultObject(pod) as Pod, startsAt);
    return;
  }
  const defaulted = defaultObject(pod) as Pod;
  const asked = { namespace, name, generateName: pod.metadata?.generateName ?? name, labels, spec: defaulted.spec };
  const admitted = admission.admit(asked, sim.now);
  if (typeof admitted === 'string') {
    refuse(context, pod, admitted);
    return;
  }
  const { spec } = cluster.specs.facts[admitted.spec]!;
  const bound = nodeName ? { ...spec, nodeName } : spec;
  addPodObject(cluster, { ...withServerMetadata(context, defaulted), spec: bound }, startsAt);
}

function createNode(context: CreateContext, node: Node): void {
  const { cluster } = context;
  const id = cluster.findNode(node.metadata?.name ?? '');
  if (id < 0) addNodeObject(cluster, withServerMetadata(context, node));
  else updateNodeObject(cluster, id, node);
}

function ensureNamespace({ cluster, api }: CreateContext, name: string): void {
  if (cluster.objects.find('Namespace', '', name) >= 0) return;
  api.createObject(defaultNamespace({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } }));
}

/** What the API server itself writes into a new pod or node. */
function withServerMetadata<T extends KubernetesObject>({ sim, startsAt }: CreateContext, object: T): T {
  const { namespace = '', name = '', uid, creationTimestamp } = object.metadata ?? {};
  const identity = identityOf(`${object.kind}/${namespace}/${name}`);
  return {
    ...object,
    metadata: {
      ...object.metadata,
      uid: uid ?? uidOf(sim.streams.purpose('uids'), identity, sim.eventCount),
      creationTimestamp: creationTimestamp ?? timestampOf(sim.now, startsAt),
    },
  };
}

/** What is written takes the place of what was; status and what the server wrote stay (`kubectl apply`). */
function updateObject({ cluster, api }: CreateContext, id: number, written: KubernetesObject): void {
  const before = cluster.objects.get(id)! as KubernetesObject & { status?: unknown };
  const { status: _, ...after } = written as KubernetesObject & { status?: unknown };
  const { uid, creationTimestamp, generation } = before.metadata ?? {};
  const metadata = { ...written.metadata, uid, creationTimestamp, generation };
  const updated = { ...after, ...(before.status !== undefined && { status: before.status }), metadata };
  if (stableJson(updated) !== stableJson(before)) api.updateObject(id, updated);
}

/** A name that is free: the prefix and five characters. */
function freeName({ cluster, sim }: CreateContext, kind: string, namespace: string, prefix: string): string {
  const purpose = sim.streams.purpose('generated names');
  const identity = identityOf(`${kind}/${namespace}/${prefix}`);
  for (let attempt = 0; ; attempt++) {
    const name = generatedName(prefix, purpose, identity, attempt);
    const taken = kind === 'Pod' ? cluster.findPod(namespace, name) : cluster.objects.find(kind, namespace, name);
    if (taken < 0) return name;
  }
}
