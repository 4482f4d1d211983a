/** What a report says of a node beside the cluster's own columns: whoever wires a run together knows it. */
import type { NodeId } from '../cluster/nodes.ts';
import type { Micros } from '../sim/time.ts';

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
  /** At a time from now to the next event: what grows, grows between events. Default: now. */
  nodeMemoryBytes(node: NodeId, time?: Micros): number;
}
