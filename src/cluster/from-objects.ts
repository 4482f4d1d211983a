/**
 * Takes API objects over into the cluster, as the API server stores them: nodes and pods become rows, every other kind
 * is kept whole. Nothing is defaulted here: see api/defaults.ts.
 */

import type { KubernetesObject, Node, Pod } from '../api/objects.ts';
import { nodeResources } from '../api/pod-resources.ts';
import { writePaged } from '../sim/paged-column.ts';
import { identityOf } from '../sim/random.ts';
import { type Micros, parseRfc3339 } from '../sim/time.ts';
import type { Cluster, NodeInit } from './cluster.ts';
import { NodeFlag, type NodeId } from './nodes.ts';
import type { ObjectId } from './objects.ts';
import { type Disruption, disruptionReasons, noTime, PodFlag, type PodId, PodPhase, podPhaseNames } from './pods.ts';
import type { AllocatableSet, ImageSet } from './sets.ts';

/** Instants of API objects, as time of the simulation: `startsAt` is what simulated time 0 is called. */
export function timeOf(timestamp: string | null | undefined, startsAt: Micros): Micros {
  const instant = timestamp ? parseRfc3339(timestamp) : undefined;
  return instant === undefined ? noTime : instant - startsAt;
}

/** `status.allocatable` in whole numbers. */
export function allocatableOf(node: Node): AllocatableSet {
  const resources = nodeResources(node.status?.allocatable ?? node.status?.capacity);
  return {
    milliCpu: resources.milliCpu,
    memoryBytes: resources.memoryBytes,
    ephemeralBytes: resources.ephemeralStorageBytes,
    pods: resources.pods,
    scalars: Object.fromEntries(resources.scalars.map(({ name, amount }) => [name, amount])),
  };
}

export function imagesOf(node: Node): ImageSet {
  return (node.status?.images ?? []).map(({ names, sizeBytes }) => ({ names: names ?? [], sizeBytes: sizeBytes ?? 0 }));
}

/** A node without a Ready condition is ready: only real snapshots carry conditions. */
export function isReady(node: Node): boolean {
  const ready = node.status?.conditions?.find(({ type }) => type === 'Ready');
  return ready === undefined || ready.status === 'True';
}

export function nodeInitOf(node: Node): NodeInit {
  return {
    name: node.metadata?.name ?? '',
    labels: node.metadata?.labels ?? {},
    taints: node.spec?.taints ?? [],
    allocatable: allocatableOf(node),
    images: imagesOf(node),
    unschedulable: node.spec?.unschedulable ?? false,
    ready: isReady(node),
    object: node,
  };
}

export function addNodeObject(cluster: Cluster, node: Node): NodeId {
  return cluster.addNode(nodeInitOf(node));
}

/** Brings an existing node to what `node` says, in the order in which the scheduler looks at changes. */
export function updateNodeObject(cluster: Cluster, id: NodeId, node: Node): void {
  const init = nodeInitOf(node);
  cluster.setNodeUnschedulable(id, init.unschedulable ?? false);
  cluster.setNodeAllocatable(id, init.allocatable);
  cluster.setNodeLabels(id, init.labels);
  cluster.setNodeTaints(id, init.taints);
  cluster.setNodeReady(id, (init.ready ?? true) || (cluster.nodes.flags[id]! & NodeFlag.alive) === 0);
  cluster.setNodeImages(id, init.images ?? []);
}

/** Interned owner of a pod: its controller, or the first owner; 0 for none. */
export function ownerIdOf(cluster: Cluster, pod: Pod): number {
  const references = pod.metadata?.ownerReferences ?? [];
  const owner = references.find(({ controller }) => controller) ?? references[0];
  if (owner === undefined) return 0;
  return cluster.owners.intern({ ...owner, namespace: pod.metadata?.namespace ?? 'default' });
}

/** A pod with `spec.nodeName` is put on that node, which must exist, unless it has finished. */
export function addPodObject(cluster: Cluster, pod: Pod, startsAt: Micros): PodId {
  const { metadata, spec, status } = pod;
  const namespace = metadata?.namespace ?? 'default';
  const name = metadata?.name ?? '';
  const created = timeOf(metadata?.creationTimestamp, startsAt);
  // What kubectl keeps for itself differs from pod to pod and means nothing to the cluster.
  const { 'kubectl.kubernetes.io/last-applied-configuration': _, ...annotations } = metadata?.annotations ?? {};
  const annotated = Object.keys(annotations).length > 0;
  const id = cluster.createPod({
    name,
    podClass: cluster.internClass(namespace, metadata?.labels ?? {}),
    spec: cluster.specs.intern(spec).id,
    owner: ownerIdOf(cluster, pod),
    ...(annotated && { annotations }),
    identity: identityOf(`${namespace}/${name}`),
    ...(created === noTime ? {} : { createdMicros: created }),
  });
  const { pods } = cluster;
  const phase = podPhaseNames.indexOf((status?.phase ?? 'Pending') as (typeof podPhaseNames)[number]);
  const finished = phase === PodPhase.succeeded || phase === PodPhase.failed;
  writePaged(pods.startedMicros, id, timeOf(status?.startTime, startsAt));
  if (spec.nodeName) {
    const node = cluster.findNode(spec.nodeName);
    if (node < 0) throw new Error(`pod ${namespace}/${name} is on node "${spec.nodeName}", which does not exist`);
    if (finished) pods.node[id] = node;
    else cluster.bindPod(id, node);
  }
  if (phase > 0) cluster.setPodPhase(id, phase as PodPhase);
  takeOverConditions(cluster, id, pod, startsAt);
  return id;
}

function takeOverConditions(cluster: Cluster, id: PodId, { metadata, status }: Pod, startsAt: Micros): void {
  const condition = (type: string) => status?.conditions?.find((each) => each.type === type);
  const ready = condition('Ready');
  if (ready?.status === 'True') {
    cluster.setPodReady(id, true);
    writePaged(cluster.pods.readySinceMicros, id, timeOf(ready.lastTransitionTime, startsAt));
  }
  const target = condition('DisruptionTarget');
  if (target?.status === 'True') {
    const reason = disruptionReasons.indexOf((target.reason ?? '') as (typeof disruptionReasons)[number]);
    cluster.setDisruption(id, Math.max(reason, 0) as Disruption);
  }
  if (metadata?.deletionTimestamp) {
    cluster.markTerminating(id);
    writePaged(cluster.pods.deletedMicros, id, timeOf(metadata.deletionTimestamp, startsAt));
  }
  const nominated = status?.nominatedNodeName ? cluster.findNode(status.nominatedNodeName) : -1;
  if (nominated >= 0 && (cluster.pods.flags[id]! & PodFlag.attached) === 0) cluster.nominatePod(id, nominated);
}

/** Adds any object: nodes and pods as rows, others whole. Returns the row or object id. */
export function addObject(cluster: Cluster, object: KubernetesObject, startsAt: Micros): NodeId | PodId | ObjectId {
  if (object.kind === 'Node') return addNodeObject(cluster, object as Node);
  if (object.kind === 'Pod') return addPodObject(cluster, object as Pod, startsAt);
  return cluster.addObject(object);
}
