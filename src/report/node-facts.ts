/** What a report says of a node beside the cluster's own columns: whoever wires a run together knows it. */
import type { NodeId } from '../cluster/nodes.ts';

export interface NodeFacts {
  /** Name of its pool; '' for none. */
  poolOf(node: NodeId): string;
  zoneOf(node: NodeId): string;
  /** `m6i.2xlarge`; '' where nobody says. */
  instanceTypeOf(node: NodeId): string;
  /** Null where nobody says. */
  priceMicroUsdPerHour(node: NodeId): number | null;
}

/** What pods on a node use now; of the pods whose use is known. */
export interface NodeUse {
  nodeMilliCpu(node: NodeId): number;
  nodeMemoryBytes(node: NodeId): number;
}
