/** The cluster as its own files see it: the tables behind the look-ups, shared by verbs, undo, saving and loading. */
import type { KubernetesObject } from '../api/objects.ts';
import type { Cluster, PodClass } from './cluster.ts';
import type { NodeId } from './nodes.ts';
import type { PodId } from './pods.ts';

/** What of the cluster only its own folder may touch. */
export interface ClusterInternals {
  readonly cluster: Cluster;
  readonly nodeNames: string[];
  readonly nodeObjects: (KubernetesObject | undefined)[];
  readonly podClasses: PodClass[];
  readonly nominated: Map<NodeId, PodId[]>;
  readonly podByKey: Map<string, PodId>;
  readonly nodeByName: Map<string, NodeId>;
  /** Rows of deleted pods and nodes with the journal position at which they were deleted, oldest first. */
  readonly leavingPods: [PodId, number][];
  readonly leavingNodes: [NodeId, number][];
  readonly freePods: PodId[];
  readonly freeNodes: NodeId[];
  /** Heads and tails of the lists of attached pods by class. */
  firstOfClass: Int32Array;
  lastOfClass: Int32Array;
  joinedCount: number;
  podSequence: number;
}
