/**
 * Everything that a cluster consists of, as its own folder sees it: tables, interners, names, journal. The verbs write
 * it; everybody else sees the read-only side in cluster.ts.
 */
import type { KubernetesObject, OwnerReference, Taint } from '../api/objects.ts';
import type { Micros } from '../sim/time.ts';
import type { LabelMap, PodClass } from './cluster.ts';
import { grown } from './columns.ts';
import { createInterner, createStringInterner, type Interner, mapKey } from './interner.ts';
import { createJournal, type Journal, type JournalOwner } from './journal.ts';
import { createLabelColumns, type LabelColumns } from './labels.ts';
import { type ColumnFamily, createColumnFamily, createNodeTable, type NodeId, type NodeTable } from './nodes.ts';
import { createObjectStore, type WritableObjectStore } from './objects.ts';
import { createPodTable, PodFlag, type PodId, type PodTable } from './pods.ts';
import { type AllocatableSet, allocatableKey, type ImageSet, imageKey, taintKey } from './sets.ts';
import { createSpecInterner, type SpecInterner } from './specs.ts';

/** A pod's owner reference with the namespace that it is looked up in. */
export type Owner = OwnerReference & { namespace: string };

export interface ClusterStore {
  readonly now: () => Micros;
  readonly pods: PodTable;
  readonly nodes: NodeTable;
  readonly journal: Journal;
  readonly objects: WritableObjectStore;
  readonly strings: Interner<string>;
  readonly resources: Interner<string>;
  readonly labelSets: Interner<LabelMap>;
  readonly taintSets: Interner<readonly Taint[]>;
  readonly imageSets: Interner<ImageSet>;
  readonly allocatableSets: Interner<AllocatableSet>;
  readonly owners: Interner<Owner>;
  readonly specs: SpecInterner;
  readonly labels: LabelColumns;
  readonly allocatableScalar: ColumnFamily<Float64Array>;
  readonly requestedScalar: ColumnFamily<Float64Array>;
  readonly podClasses: PodClass[];
  readonly nodeNames: string[];
  readonly nodeObjects: (KubernetesObject | undefined)[];
  readonly nominated: Map<NodeId, PodId[]>;
  /** Pods that exist by namespace/name. After a load the map is made when it is first asked for. */
  podByKey(): Map<string, PodId>;
  forgetPodNames(): void;
  /** By row of the table of pods: namespace/name, the very texts that `podByKey` holds. */
  podKeys: string[];
  readonly nodeByName: Map<string, NodeId>;
  /** Rows of deleted pods and nodes with the journal position at which they were deleted, oldest first. */
  readonly leavingPods: [PodId, number][];
  readonly leavingNodes: [NodeId, number][];
  /** Rows of deleted nodes that pods still name: see release-rows.ts. */
  readonly heldNodes: Set<NodeId>;
  readonly freePods: PodId[];
  readonly freeNodes: NodeId[];
  /** Heads and tails of the lists of attached pods by class. */
  firstOfClass: Int32Array;
  lastOfClass: Int32Array;
  joinedCount: number;
  podSequence: number;
  /** The class of pods with these labels in this namespace. */
  internClass(namespace: string, labels: LabelMap): number;
  /** namespace/name */
  podKey(pod: PodId): string;
  /** The key of a pod of this name: the very text of the last asking where that was for the same. */
  keyOf(namespace: string, name: string): string;
}

/** `now` gives the time that the journal's entries carry; `undo` is the inverse of the verbs. */
export function createStore(now: () => Micros, undo: JournalOwner['undo']): ClusterStore {
  const nodes = createNodeTable();
  const strings = createStringInterner();
  const resources = createInterner<string>((name) => name);
  const labelSets = createInterner<LabelMap>(mapKey, [{}]);
  const classInterner = createInterner<readonly [string, number]>(
    ([namespace, labelSet]) => `${labelSet} ${namespace}`,
  );
  const objects = createObjectStore();
  let podByKey: Map<string, PodId> | null = new Map();
  /** Whether there is such a pod is mostly asked before one is made. A cache. */
  let lastKey = { namespace: '', name: '', key: '/' };
  const store: ClusterStore = {
    now,
    pods: createPodTable(),
    nodes,
    journal: createJournal({ now, undo, kindOf: objects.kindOf }),
    objects,
    strings,
    resources,
    labelSets,
    taintSets: createInterner<readonly Taint[]>(taintKey, [[]]),
    imageSets: createInterner<ImageSet>(imageKey, [[]]),
    allocatableSets: createInterner<AllocatableSet>(allocatableKey),
    owners: createInterner<Owner>(ownerKey, [{ apiVersion: '', kind: '', name: '', uid: '', namespace: '' }]),
    specs: createSpecInterner(resources),
    labels: createLabelColumns(nodes, strings, labelSets),
    allocatableScalar: createColumnFamily((rows) => new Float64Array(rows)),
    requestedScalar: createColumnFamily((rows) => new Float64Array(rows)),
    podClasses: [],
    nodeNames: [],
    nodeObjects: [],
    nominated: new Map(),
    podByKey: () => (podByKey ??= namesOf(store)),
    forgetPodNames() {
      podByKey = null;
    },
    podKeys: [],
    nodeByName: new Map(),
    leavingPods: [],
    leavingNodes: [],
    heldNodes: new Set(),
    freePods: [],
    freeNodes: [],
    firstOfClass: new Int32Array(16).fill(-1),
    lastOfClass: new Int32Array(16).fill(-1),
    joinedCount: 0,
    podSequence: 0,
    internClass(namespace, labels) {
      const id = classInterner.intern([namespace, labelSets.intern(labels)]);
      if (id === store.podClasses.length) {
        store.podClasses.push({ id, namespace, labels });
        if (id >= store.firstOfClass.length) {
          store.firstOfClass = grown(store.firstOfClass, id + 1, -1);
          store.lastOfClass = grown(store.lastOfClass, id + 1, -1);
        }
      }
      return id;
    },
    podKey: (pod) => store.podKeys[pod]!,
    keyOf(namespace, name) {
      if (name !== lastKey.name || namespace !== lastKey.namespace) {
        // Joined: a template would keep its parts beside the text for as long as the pod is there.
        lastKey = { namespace, name, key: [namespace, name].join('/') };
      }
      return lastKey.key;
    },
  };
  return store;
}

function namesOf({ pods, podKeys }: ClusterStore): Map<string, PodId> {
  const names = new Map<string, PodId>();
  for (let pod = 0; pod < pods.count; pod++) {
    if ((pods.flags[pod]! & PodFlag.alive) !== 0) names.set(podKeys[pod]!, pod);
  }
  return names;
}

function ownerKey(owner: Owner): string {
  return [owner.namespace, owner.kind, owner.name, owner.uid, owner.controller, owner.apiVersion].join('\u0000');
}
