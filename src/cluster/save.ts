/** Saving and loading of the whole cluster state. What can be computed from the rest is not saved. */
import type { KubernetesObject, OwnerReference, PodSpec, Taint } from '../api/objects.ts';
import type { StateReader, StateWriter } from '../sim/state.ts';
import type { LabelMap } from './cluster.ts';
import { loadTable, saveTable } from './columns.ts';
import type { ClusterInternals } from './internals.ts';
import { nodeFills } from './nodes.ts';
import type { WritableObjectStore } from './objects.ts';
import { PodFlag, podFills } from './pods.ts';
import type { AllocatableSet, ImageSet } from './sets.ts';

export function saveCluster(writer: StateWriter, internals: ClusterInternals, objects: WritableObjectStore): void {
  const { cluster } = internals;
  const { pods, nodes } = cluster;
  // Interned values first, and in order: loading gives them the same ids again.
  writer.shared('cluster.strings', [...cluster.strings.values]);
  writer.shared('cluster.resources', [...cluster.resources.values]);
  writer.shared('cluster.labelSets', [...cluster.labelSets.values]);
  writer.shared('cluster.taintSets', [...cluster.taintSets.values]);
  writer.shared('cluster.imageSets', [...cluster.imageSets.values]);
  writer.shared('cluster.allocatableSets', [...cluster.allocatableSets.values]);
  writer.shared('cluster.owners', [...cluster.owners.values]);
  writer.shared(
    'cluster.specs',
    cluster.specs.facts.map((facts) => facts.spec),
  );
  writer.shared(
    'cluster.classes',
    cluster.podClasses.map(({ namespace, labels }) => [namespace, labels]),
  );
  writer.number('cluster.podRows', pods.count);
  writer.number('cluster.podsAlive', pods.aliveCount);
  writer.number('cluster.podSequence', internals.podSequence);
  writer.number('cluster.nodeRows', nodes.count);
  writer.number('cluster.nodesAlive', nodes.aliveCount);
  writer.number('cluster.joined', internals.joinedCount);
  saveTable(writer, 'pods', pods, podFills, pods.count);
  saveTable(writer, 'nodes', nodes, nodeFills, nodes.count);
  writer.shared('pods.names', pods.names.slice(0, pods.count));
  writer.shared('nodes.names', internals.nodeNames.slice(0, nodes.count));
  writer.shared(
    'nodes.objects',
    internals.nodeObjects.slice(0, nodes.count).map((object) => object ?? null),
  );
  cluster.requestedScalar.columns.forEach((column, id) => {
    if (column !== undefined) writer.array(`nodes.requestedScalar.${id}`, column.subarray(0, nodes.count));
  });
  writer.json('nodes.requestedScalars', Object.keys(cluster.requestedScalar.columns).map(Number));
  cluster.allocatableScalar.columns.forEach((column, id) => {
    if (column !== undefined) writer.array(`nodes.allocatableScalar.${id}`, column.subarray(0, nodes.count));
  });
  writer.json('nodes.allocatableScalars', Object.keys(cluster.allocatableScalar.columns).map(Number));
  writer.array('classes.first', internals.firstOfClass.subarray(0, cluster.podClasses.length));
  writer.array('classes.last', internals.lastOfClass.subarray(0, cluster.podClasses.length));
  writer.json(
    'cluster.nominated',
    [...internals.nominated].map(([node, nominees]) => [node, [...nominees]]),
  );
  writer.json('cluster.leavingPods', internals.leavingPods);
  writer.json('cluster.leavingNodes', internals.leavingNodes);
  writer.array('cluster.freePods', Int32Array.from(internals.freePods));
  writer.array('cluster.freeNodes', Int32Array.from(internals.freeNodes));
  objects.save(writer);
  cluster.journal.save(writer);
}

/** Restores into a cluster that was just created. */
export function loadCluster(reader: StateReader, internals: ClusterInternals, objects: WritableObjectStore): void {
  const { cluster } = internals;
  const { pods, nodes } = cluster;
  for (const text of reader.shared<string[]>('cluster.strings')) cluster.strings.intern(text);
  for (const name of reader.shared<string[]>('cluster.resources')) cluster.resources.intern(name);
  for (const set of reader.shared<LabelMap[]>('cluster.labelSets')) cluster.labelSets.intern(set);
  for (const set of reader.shared<Taint[][]>('cluster.taintSets')) cluster.taintSets.intern(set);
  for (const set of reader.shared<ImageSet[]>('cluster.imageSets')) cluster.imageSets.intern(set);
  for (const set of reader.shared<AllocatableSet[]>('cluster.allocatableSets')) cluster.allocatableSets.intern(set);
  for (const owner of reader.shared<(OwnerReference & { namespace: string })[]>('cluster.owners')) {
    cluster.owners.intern(owner);
  }
  for (const spec of reader.shared<PodSpec[]>('cluster.specs')) cluster.specs.intern(spec);
  for (const [namespace, labels] of reader.shared<[string, LabelMap][]>('cluster.classes')) {
    cluster.internClass(namespace, labels);
  }
  pods.count = reader.number('cluster.podRows');
  pods.aliveCount = reader.number('cluster.podsAlive');
  internals.podSequence = reader.number('cluster.podSequence');
  nodes.count = reader.number('cluster.nodeRows');
  nodes.aliveCount = reader.number('cluster.nodesAlive');
  internals.joinedCount = reader.number('cluster.joined');
  loadTable(reader, 'pods', pods, podFills, pods.count);
  loadTable(reader, 'nodes', nodes, nodeFills, nodes.count);
  replace(pods.names, reader.shared<string[]>('pods.names'));
  replace(internals.nodeNames, reader.shared<string[]>('nodes.names'));
  const nodeObjects = reader.shared<(KubernetesObject | null)[]>('nodes.objects');
  replace(
    internals.nodeObjects,
    nodeObjects.map((object) => object ?? undefined),
  );
  for (const id of reader.json<number[]>('nodes.requestedScalars')) {
    reader.arrayInto(`nodes.requestedScalar.${id}`, cluster.requestedScalar.at(id, nodes.count));
  }
  for (const id of reader.json<number[]>('nodes.allocatableScalars')) {
    reader.arrayInto(`nodes.allocatableScalar.${id}`, cluster.allocatableScalar.at(id, nodes.count));
  }
  reader.arrayInto('classes.first', internals.firstOfClass);
  reader.arrayInto('classes.last', internals.lastOfClass);
  internals.nominated.clear();
  for (const [node, nominees] of reader.json<[number, number[]][]>('cluster.nominated')) {
    internals.nominated.set(node, nominees);
  }
  replace(internals.leavingPods, reader.json<[number, number][]>('cluster.leavingPods'));
  replace(internals.leavingNodes, reader.json<[number, number][]>('cluster.leavingNodes'));
  replace(internals.freePods, [...reader.array('cluster.freePods', Int32Array)]);
  replace(internals.freeNodes, [...reader.array('cluster.freeNodes', Int32Array)]);
  objects.load(reader);
  cluster.journal.load(reader);
  rebuildNames(internals);
}

function replace<T>(target: T[], values: readonly T[]): void {
  target.length = 0;
  for (const value of values) target.push(value);
}

/** The look-ups by name and the label columns follow from the tables. */
function rebuildNames(internals: ClusterInternals): void {
  const { cluster, podByKey, nodeByName } = internals;
  podByKey.clear();
  for (let pod = 0; pod < cluster.pods.count; pod++) {
    if ((cluster.pods.flags[pod]! & PodFlag.alive) !== 0) podByKey.set(cluster.podKey(pod), pod);
  }
  nodeByName.clear();
  for (let node = 0; node < cluster.nodes.count; node++) {
    const alive = (cluster.nodes.flags[node]! & 1) !== 0;
    if (alive) nodeByName.set(internals.nodeNames[node]!, node);
    cluster.labels.setRow(node, alive ? cluster.labelSets.values[cluster.nodes.labelSet[node]!] : undefined);
  }
}
