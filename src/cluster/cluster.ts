/**
 * The cluster: columns of pods and nodes, other API objects, and the verbs, which are the only writers. A verb asserts
 * what it assumes, writes the columns and appends one change to the journal; create.ts holds
 * them and their inverse. Verbs cost a few writes each; nothing here scans.
 *
 * A pod is *attached* while the scheduler counts it on its node: bound, and neither finished nor gone. Binding attaches;
 * finishing and deleting detach. What-ifs (preemption, bin packing) detach and attach without any other change.
 */
import type { KubernetesObject, OwnerReference, PodSpec, Taint } from '../api/objects.ts';
import type { StateReader, StateWriter } from '../sim/state.ts';
import type { Micros } from '../sim/time.ts';
import type { Interner } from './interner.ts';
import type { Journal } from './journal.ts';
import type { LabelColumns } from './labels.ts';
import type { ColumnFamily, NodeId, NodeTable } from './nodes.ts';
import type { ObjectId, ObjectStore } from './objects.ts';
import type { ContainerState } from './pod-status.ts';
import type { Disruption, PodId, PodPhase, PodTable } from './pods.ts';
import type { AllocatableSet, ImageSet } from './sets.ts';
import type { SpecFacts, SpecInterner } from './specs.ts';

/** Labels of one pod or node, interned. */
export type LabelMap = Readonly<Record<string, string>>;

/** A namespace and a label set: pods of one class look the same to every label selector. */
export interface PodClass {
  readonly id: number;
  readonly namespace: string;
  readonly labels: LabelMap;
}

/** What a new pod is made of. */
export interface PodInit {
  readonly name: string;
  readonly podClass: number;
  readonly spec: number;
  readonly owner?: number;
  readonly annotations?: LabelMap;
  readonly identity?: number;
  readonly createdMicros?: Micros;
}

/** What a new node is made of. */
export interface NodeInit {
  readonly name: string;
  readonly labels: LabelMap;
  readonly taints: readonly Taint[];
  readonly allocatable: AllocatableSet;
  readonly images?: ImageSet;
  readonly unschedulable?: boolean;
  readonly ready?: boolean;
  /** The API object as it came, for what the columns do not hold. */
  readonly object?: KubernetesObject;
}

/** Why a pod object goes away; the value stands in the journal's `after`. */
export const DeleteCause = { removed: 0, scaledDown: 1, evicted: 2, preempted: 3, killed: 4, nodeLost: 5 } as const;
export type DeleteCause = (typeof DeleteCause)[keyof typeof DeleteCause];

export interface Cluster {
  readonly pods: PodTable;
  readonly nodes: NodeTable;
  readonly nodeNames: readonly string[];
  readonly journal: Journal;
  readonly objects: ObjectStore;
  /** Strings that label keys and values are known by; 0 is "absent". */
  readonly strings: Interner<string>;
  readonly resources: Interner<string>;
  readonly labelSets: Interner<LabelMap>;
  readonly taintSets: Interner<readonly Taint[]>;
  readonly imageSets: Interner<ImageSet>;
  readonly allocatableSets: Interner<AllocatableSet>;
  readonly owners: Interner<OwnerReference & { namespace: string }>;
  readonly podClasses: readonly PodClass[];
  readonly specs: SpecInterner;
  /** Value of a node label as an interned string, by key and node. */
  readonly labels: LabelColumns;
  /** Extended resources by resource id and node; a missing column is all zero. */
  readonly allocatableScalar: ColumnFamily<Float64Array>;
  readonly requestedScalar: ColumnFamily<Float64Array>;
  /** Pods nominated to a node, in order of nomination. Nodes without any are not in the map. */
  readonly nominated: ReadonlyMap<NodeId, readonly PodId[]>;
  now(): Micros;
  /** First pod of the class's list of attached pods (`pods.nextOfClass`), -1 for none. */
  firstOfClass(podClass: number): PodId;

  findPod(namespace: string, name: string): PodId;
  findNode(name: string): NodeId;
  /** The Node object as it came, for what the columns do not hold. */
  nodeObject(node: NodeId): KubernetesObject | undefined;
  namespaceOf(pod: PodId): string;
  /** namespace/name */
  podKey(pod: PodId): string;
  specOf(pod: PodId): SpecFacts;
  labelsOf(pod: PodId): LabelMap;
  annotationsOf(pod: PodId): LabelMap;
  /** The class of pods with these labels in this namespace. */
  internClass(namespace: string, labels: LabelMap): number;

  /** So many pods more are about to be created: their columns are made for them. Changes nothing else. */
  expectPods(count: number): void;

  // Verbs: pods.
  createPod(init: PodInit): PodId;
  bindPod(pod: PodId, node: NodeId): void;
  /** What-if only: count a pod on a node without binding it. */
  attachPod(pod: PodId, node: NodeId): void;
  /** What-if, or a pod that finished: no longer counted on its node. */
  detachPod(pod: PodId): void;
  /** `node` -1 clears the nomination. */
  nominatePod(pod: PodId, node: NodeId): void;
  /** Sets the DisruptionTarget condition, which says who is about to delete the pod. */
  setDisruption(pod: PodId, disruption: Disruption): void;
  /** Sets the deletion timestamp: whoever runs the pod must stop it. */
  markTerminating(pod: PodId): void;
  setPodPhase(pod: PodId, phase: PodPhase): void;
  setPodReady(pod: PodId, ready: boolean): void;
  /** A container of the pod (its place among init and main containers) is in another state: see pod-status.ts. */
  noteContainer(pod: PodId, container: number, state: ContainerState): void;
  setPodLabels(pod: PodId, labels: LabelMap): void;
  setPodSpec(pod: PodId, spec: PodSpec): void;
  setPodAnnotations(pod: PodId, annotations: LabelMap): void;
  deletePod(pod: PodId, cause: DeleteCause): void;
  // Verbs: nodes.
  addNode(init: NodeInit): NodeId;
  setNodeLabels(node: NodeId, labels: LabelMap): void;
  setNodeTaints(node: NodeId, taints: readonly Taint[]): void;
  setNodeAllocatable(node: NodeId, allocatable: AllocatableSet): void;
  setNodeImages(node: NodeId, images: ImageSet): void;
  setNodeUnschedulable(node: NodeId, unschedulable: boolean): void;
  setNodeReady(node: NodeId, ready: boolean): void;
  /** The node's pods must have been deleted or detached before. */
  removeNode(node: NodeId): void;
  // Verbs: other objects.
  addObject(object: KubernetesObject): ObjectId;
  updateObject(id: ObjectId, object: KubernetesObject): void;
  deleteObject(id: ObjectId): void;

  /** Frees what every reader of the journal has passed: entries, rows of deleted pods and nodes, old versions. */
  trim(): void;
  /** Checks the laws of the columns; throws InvariantError. Cost: one walk over all pods and nodes. */
  check(): void;
  save(writer: StateWriter): void;
  load(reader: StateReader): void;
}
