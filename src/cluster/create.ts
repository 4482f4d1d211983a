/** Makes a cluster: wires the store, the verbs and their inverse together. See cluster.ts for what it offers. */
import type { Micros } from '../sim/time.ts';
import { createAttachments } from './attachments.ts';
import { checkCluster } from './check.ts';
import type { Cluster } from './cluster.ts';
import { growTable } from './columns.ts';
import { type JournalOwner, Verb } from './journal.ts';
import { createNodeVerbs } from './node-verbs.ts';
import { createPodVerbs } from './pod-verbs.ts';
import { podFills } from './pods.ts';
import { releaseRows } from './release-rows.ts';
import { loadCluster, saveCluster } from './save.ts';
import { createStore } from './store.ts';
import { createUndo } from './undo.ts';

/** `now` gives the time that the journal's entries carry. */
export function createCluster(now: () => Micros): Cluster {
  // The journal is part of the store that its undo works on.
  let undo: JournalOwner['undo'] | undefined;
  const store = createStore(now, (...change) => undo?.(...change));
  const attachments = createAttachments(store);
  undo = createUndo(store, attachments);
  const { pods, objects, journal, podClasses, specs } = store;

  const cluster: Cluster = {
    now,
    pods,
    nodes: store.nodes,
    journal,
    objects,
    strings: store.strings,
    resources: store.resources,
    labelSets: store.labelSets,
    taintSets: store.taintSets,
    imageSets: store.imageSets,
    allocatableSets: store.allocatableSets,
    owners: store.owners,
    podClasses,
    specs,
    labels: store.labels,
    allocatableScalar: store.allocatableScalar,
    requestedScalar: store.requestedScalar,
    nodeNames: store.nodeNames,
    nominated: store.nominated,
    firstOfClass: (podClass) => store.firstOfClass[podClass] ?? -1,

    findPod: (namespace, name) => store.podByName().find(namespace, name),
    findNode: (name) => store.nodeByName.get(name) ?? -1,
    nodeObject: (node) => store.nodeObjects[node],
    namespaceOf: (pod) => podClasses[pods.podClass[pod]!]!.namespace,
    podKey: store.podKey,
    specOf: (pod) => specs.facts[pods.spec[pod]!]!,
    labelsOf: (pod) => podClasses[pods.podClass[pod]!]!.labels,
    annotationsOf: (pod) => store.labelSets.values[pods.annotationSet[pod]!]!,
    internClass: store.internClass,
    expectPods: (count) => growTable(pods, podFills, pods.count + count),

    ...createPodVerbs(store, attachments),
    ...createNodeVerbs(store),
    addObject(object) {
      const { id, version } = objects.add(object);
      journal.append(Verb.objectAdded, id, 0, version);
      return id;
    },
    updateObject(id, object) {
      const { before, after } = objects.put(id, object);
      journal.append(Verb.objectUpdated, id, before, after);
    },
    deleteObject(id) {
      const { before } = objects.put(id, undefined);
      journal.append(Verb.objectDeleted, id, before, 0);
    },

    trim() {
      const passed = journal.trim();
      releaseRows(store, passed);
      if (passed === journal.head) objects.trimVersions();
    },
    check: () => checkCluster(cluster),
    save: (writer) => saveCluster(writer, store),
    load: (reader) => loadCluster(reader, store),
  };
  return cluster;
}
