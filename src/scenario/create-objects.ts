/**
 * Creates objects in the cluster as `kubectl apply` and the API server do: namespaces are made when they are missing,
 * defaults and admission applied, server-side metadata filled in. What the API server would refuse becomes an event.
 */
import { defaultNamespace } from '../api/defaults.ts';
import { CLUSTER_KINDS } from '../api/kinds.ts';
import type { KubernetesObject, Node, Pod } from '../api/objects.ts';
import { ValueError } from '../api/value-error.ts';
import type { Cluster } from '../cluster/cluster.ts';
import type { EventRecorder } from '../cluster/event-recorder.ts';
import { addNodeObject, addPodObject, updateNodeObject } from '../cluster/from-objects.ts';
import { drawBelow, identityOf } from '../sim/random.ts';
import type { Simulation } from '../sim/simulation.ts';
import { formatRfc3339, type Micros, microsPerSecond } from '../sim/time.ts';
import { admitPod } from '../workloads/admission/admit-pod.ts';
import { defaultObject } from './default-object.ts';

export interface CreateContext {
  readonly cluster: Cluster;
  readonly sim: Simulation;
  readonly events: EventRecorder;
  readonly startsAt: Micros;
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
  for (const { object } of ordered) createObject(context, object);
}

/** The namespaces that every cluster has (v1.34 pkg/controlplane/controller/systemnamespaces). */
export function createSystemNamespaces(context: CreateContext): void {
  for (const name of ['default', 'kube-system', 'kube-public', 'kube-node-lease']) ensureNamespace(context, name);
}

function createObject(context: CreateContext, written: KubernetesObject): void {
  const { cluster } = context;
  const kind = written.kind ?? '';
  const namespace = CLUSTER_KINDS.has(kind) ? '' : (written.metadata?.namespace ?? 'default');
  if (namespace !== '') ensureNamespace(context, namespace);
  const name = written.metadata?.name ?? generateName(context, kind, namespace, written.metadata?.generateName ?? '');
  const named = { ...written, metadata: { ...written.metadata, name, ...(namespace !== '' && { namespace }) } };
  if (kind === 'Pod') createPod(context, named as Pod);
  else if (kind === 'Node') createNode(context, defaultObject(named) as Node);
  else {
    const id = cluster.objects.find(kind, namespace, name);
    if (id < 0) cluster.addObject(defaultObject(withServerMetadata(context, named)));
    else cluster.updateObject(id, updated(cluster.objects.get(id)!, defaultObject(named)));
  }
}

function createPod(context: CreateContext, pod: Pod): void {
  const { cluster, events, startsAt } = context;
  const { namespace = 'default', name = '', uid } = pod.metadata ?? {};
  const involved = { kind: 'Pod', namespace, name };
  const refuse = (message: string): void => events.event('Warning', 'FailedCreate', message, involved, 'headroom');
  const node = pod.spec.nodeName;
  if (cluster.findPod(namespace, name) >= 0) {
    refuse(`pods "${name}" already exists`);
    return;
  }
  if (node && cluster.findNode(node) < 0) {
    refuse(`pod ${namespace}/${name} is bound to ${node}, which does not exist`);
    return;
  }
  try {
    // A pod of a snapshot was admitted when it was created.
    const admitted = uid === undefined ? admitPod(cluster, pod) : (defaultObject(pod) as Pod);
    addPodObject(cluster, withServerMetadata(context, admitted), startsAt);
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    refuse(error.message);
  }
}

function createNode({ cluster }: CreateContext, node: Node): void {
  const id = cluster.findNode(node.metadata?.name ?? '');
  if (id < 0) addNodeObject(cluster, node);
  else updateNodeObject(cluster, id, node);
}

function ensureNamespace(context: CreateContext, name: string): void {
  if (context.cluster.objects.find('Namespace', '', name) >= 0) return;
  const namespace = { apiVersion: 'v1', kind: 'Namespace', metadata: { name } };
  context.cluster.addObject(defaultNamespace(withServerMetadata(context, namespace)));
}

/** What the API server itself writes into a new object. */
function withServerMetadata<T extends KubernetesObject>({ sim, cluster, startsAt }: CreateContext, object: T): T {
  const { namespace = '', name = '', uid, creationTimestamp, generation } = object.metadata ?? {};
  const seconds = Math.floor((startsAt + sim.now) / microsPerSecond) * microsPerSecond;
  return {
    ...object,
    metadata: {
      ...object.metadata,
      uid: uid ?? uidOf(`${object.kind}/${namespace}/${name}`, cluster.journal.head),
      creationTimestamp: creationTimestamp ?? formatRfc3339(seconds),
      generation: generation ?? 1,
    },
  };
}

/** A new spec raises the generation; status and what the server wrote stay. */
function updated(before: KubernetesObject, written: KubernetesObject): KubernetesObject {
  const { uid, creationTimestamp, generation = 1 } = before.metadata ?? {};
  const { status: _, ...after } = written as KubernetesObject & { status?: unknown };
  const status = (before as { status?: unknown }).status;
  const same =
    JSON.stringify((before as { spec?: unknown }).spec) === JSON.stringify((after as { spec?: unknown }).spec);
  return {
    ...after,
    ...(status !== undefined && { status }),
    metadata: {
      ...written.metadata,
      ...(uid !== undefined && { uid }),
      ...(creationTimestamp !== undefined && { creationTimestamp }),
      generation: same ? generation : generation + 1,
    },
  } as KubernetesObject;
}

/** Looks like a UUID, follows from the name and from how much had happened: the same in every run. */
function uidOf(key: string, position: number): string {
  const digits = [0, 1, 2]
    .map((part) => identityOf(`${key}/${part}`, position).toString(16).padStart(14, '0'))
    .join('');
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `4${digits.slice(12, 15)}`,
    `8${digits.slice(15, 18)}`,
    digits.slice(18, 30),
  ].join('-');
}

const suffixAlphabet = 'bcdfghjklmnpqrstvwxz2456789';

/** A name that is free: the prefix and five characters (v1.34 apiserver/pkg/storage/names/generate.go). */
function generateName({ cluster, sim }: CreateContext, kind: string, namespace: string, prefix: string): string {
  const purpose = sim.streams.purpose('names');
  for (let attempt = 0; ; attempt++) {
    const identity = identityOf(`${kind}/${namespace}/${prefix}`);
    let number = drawBelow(purpose, identity, cluster.journal.head + attempt, suffixAlphabet.length ** 5);
    let suffix = '';
    for (let at = 0; at < 5; at++) {
      suffix += suffixAlphabet[number % suffixAlphabet.length];
      number = Math.floor(number / suffixAlphabet.length);
    }
    const name = `${prefix}${suffix}`;
    const taken = kind === 'Pod' ? cluster.findPod(namespace, name) : cluster.objects.find(kind, namespace, name);
    if (taken < 0) return name;
  }
}
