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
import { createNameIndex, type NameIndex } from './name-index.ts';
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
  /** Pods that exist, by namespace and name. After a load it is made when it is first asked for. */
  podByName(): NameIndex;
  forgetPodNames(): void;
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
  /** namespace/name: a new text. */
  podKey(pod: PodId): string;
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
  let podByName: NameIndex | null = null;
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
    podByName: () => (podByName ??= namesOf(store)),
    forgetPodNames() {
      podByName = null;
    },
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
    podKey: (pod) => `${store.podClasses[store.pods.podClass[pod]!]!.namespace}/${store.pods.names[pod]}`,
  };
  return store;
}

function namesOf({ pods, podClasses }: ClusterStore): NameIndex {
  const names = createNameIndex(
    (pod) => podClasses[pods.podClass[pod]!]!.namespace,
    (pod) => pods.names[pod]!,
  );
  for (let pod = 0; pod < pods.count; pod++) if ((pods.flags[pod]! & PodFlag.alive) !== 0) names.add(pod);
  return names;
}

function ownerKey(owner: Owner): string {
  return [owner.namespace, owner.kind, owner.name, owner.uid, owner.controller, owner.apiVersion].join('\u0000');
}
