/** Saving and loading of the whole cluster state. What can be computed from the rest is not saved. */

import type { KubernetesObject } from '../api/objects.ts';
import { assert } from '../sim/invariant.ts';
import { loadPaged, savePaged } from '../sim/paged-column.ts';
import type { StateReader, StateWriter } from '../sim/state.ts';
import type { LabelMap } from './cluster.ts';
import { loadTable, saveTable } from './columns.ts';
import type { Interner } from './interner.ts';
import { nodeFills } from './nodes.ts';
import { podFills, podTimes } from './pods.ts';
import type { SpecFacts, SpecKeys } from './specs.ts';
import type { ClusterStore } from './store.ts';

/** What has keys that are dear to make: they are saved as well. */
const internedSets = ['labelSets', 'taintSets', 'imageSets', 'allocatableSets', 'owners'] as const;

export function saveCluster(writer: StateWriter, store: ClusterStore): void {
  const { pods, nodes } = store;
  // Interned values first, and in order: loading gives them the same ids again.
  writer.shared('cluster.strings', [...store.strings.values]);
  writer.shared('cluster.resources', [...store.resources.values]);
  for (const name of internedSets) {
    writer.shared(`cluster.${name}`, [...store[name].values]);
    writer.shared(`cluster.${name}.keys`, store[name].keys());
  }
  writer.shared('cluster.specs', [...store.specs.facts]);
  writer.shared('cluster.specs.keys', store.specs.keys());
  writer.shared(
    'cluster.classes',
    store.podClasses.map(({ namespace, labels }) => [namespace, labels]),
  );
  writer.number('cluster.podRows', pods.count);
  writer.number('cluster.podsAlive', pods.aliveCount);
  writer.number('cluster.podSequence', store.podSequence);
  writer.number('cluster.nodeRows', nodes.count);
  writer.number('cluster.nodesAlive', nodes.aliveCount);
  writer.number('cluster.joined', store.joinedCount);
  saveTable(writer, 'pods', pods, podFills, pods.count);
  for (const name of podTimes) savePaged(pods[name], `pods.${name}`, writer);
  saveTable(writer, 'nodes', nodes, nodeFills, nodes.count);
  writer.shared('pods.names', pods.names.slice(0, pods.count));
  writer.shared('nodes.names', store.nodeNames.slice(0, nodes.count));
  writer.shared(
    'nodes.objects',
    store.nodeObjects.slice(0, nodes.count).map((object) => object ?? null),
  );
  store.requestedScalar.columns.forEach((column, id) => {
    if (column !== undefined) writer.array(`nodes.requestedScalar.${id}`, column.subarray(0, nodes.count));
  });
  writer.json('nodes.requestedScalars', Object.keys(store.requestedScalar.columns).map(Number));
  store.allocatableScalar.columns.forEach((column, id) => {
    if (column !== undefined) writer.array(`nodes.allocatableScalar.${id}`, column.subarray(0, nodes.count));
  });
  writer.json('nodes.allocatableScalars', Object.keys(store.allocatableScalar.columns).map(Number));
  writer.array('classes.first', store.firstOfClass.subarray(0, store.podClasses.length));
  writer.array('classes.last', store.lastOfClass.subarray(0, store.podClasses.length));
  writer.json(
    'cluster.nominated',
    [...store.nominated].map(([node, nominees]) => [node, [...nominees]]),
  );
  writer.json('cluster.leavingPods', store.leavingPods);
  writer.json('cluster.leavingNodes', store.leavingNodes);
  writer.json('cluster.heldNodes', [...store.heldNodes]);
  writer.array('cluster.freePods', Int32Array.from(store.freePods));
  writer.array('cluster.freeNodes', Int32Array.from(store.freeNodes));
  store.objects.save(writer);
  store.journal.save(writer);
}

/** Restores into a cluster that was just created. */
export function loadCluster(reader: StateReader, store: ClusterStore): void {
  const { pods, nodes } = store;
  // What indexes keep about rows would outlive them.
  assert(store.journal.head === 0, 'a state is loaded into a cluster that was just created');
  for (const text of reader.shared<string[]>('cluster.strings')) store.strings.intern(text);
  for (const name of reader.shared<string[]>('cluster.resources')) store.resources.intern(name);
  for (const name of internedSets) {
    const interner = store[name] as Interner<unknown>;
    interner.restore(reader.shared<unknown[]>(`cluster.${name}`), reader.shared<string[]>(`cluster.${name}.keys`));
  }
  store.specs.restore(reader.shared<SpecFacts[]>('cluster.specs'), reader.shared<SpecKeys>('cluster.specs.keys'));
  for (const [namespace, labels] of reader.shared<[string, LabelMap][]>('cluster.classes')) {
    store.internClass(namespace, labels);
  }
  pods.count = reader.number('cluster.podRows');
  pods.aliveCount = reader.number('cluster.podsAlive');
  store.podSequence = reader.number('cluster.podSequence');
  nodes.count = reader.number('cluster.nodeRows');
  nodes.aliveCount = reader.number('cluster.nodesAlive');
  store.joinedCount = reader.number('cluster.joined');
  loadTable(reader, 'pods', pods, podFills, pods.count);
  for (const name of podTimes) loadPaged(pods[name], `pods.${name}`, reader);
  loadTable(reader, 'nodes', nodes, nodeFills, nodes.count);
  pods.names = reader.shared<string[]>('pods.names').slice();
  replace(store.nodeNames, reader.shared<string[]>('nodes.names'));
  const nodeObjects = reader.shared<(KubernetesObject | null)[]>('nodes.objects');
  replace(
    store.nodeObjects,
    nodeObjects.map((object) => object ?? undefined),
  );
  for (const id of reader.json<number[]>('nodes.requestedScalars')) {
    reader.arrayInto(`nodes.requestedScalar.${id}`, store.requestedScalar.at(id, nodes.count));
  }
  for (const id of reader.json<number[]>('nodes.allocatableScalars')) {
    reader.arrayInto(`nodes.allocatableScalar.${id}`, store.allocatableScalar.at(id, nodes.count));
  }
  reader.arrayInto('classes.first', store.firstOfClass);
  reader.arrayInto('classes.last', store.lastOfClass);
  store.nominated.clear();
  for (const [node, nominees] of reader.json<[number, number[]][]>('cluster.nominated')) {
    store.nominated.set(node, nominees);
  }
  replace(store.leavingPods, reader.json<[number, number][]>('cluster.leavingPods'));
  replace(store.leavingNodes, reader.json<[number, number][]>('cluster.leavingNodes'));
  store.heldNodes.clear();
  for (const node of reader.json<number[]>('cluster.heldNodes')) store.heldNodes.add(node);
  replace(store.freePods, [...reader.array('cluster.freePods', Int32Array)]);
  replace(store.freeNodes, [...reader.array('cluster.freeNodes', Int32Array)]);
  store.objects.load(reader);
  store.journal.load(reader);
  rebuildNames(store);
}

function replace<T>(target: T[], values: readonly T[]): void {
  target.length = 0;
  for (const value of values) target.push(value);
}

/** The look-ups by name and the label columns follow from the tables. */
function rebuildNames(store: ClusterStore): void {
  const { nodeByName } = store;
  store.forgetPodNames();
  nodeByName.clear();
  for (let node = 0; node < store.nodes.count; node++) {
    const alive = (store.nodes.flags[node]! & 1) !== 0;
    if (alive) nodeByName.set(store.nodeNames[node]!, node);
    store.labels.setRow(node, alive ? store.labelSets.values[store.nodes.labelSet[node]!] : undefined);
  }
}
