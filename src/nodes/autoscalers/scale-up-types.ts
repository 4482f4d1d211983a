/** What scale-up is told and what it answers, as plain structs. */
import type { NodeInit, PodInit } from '../../cluster/cluster.ts';
import type { PodId } from '../../cluster/pods.ts';
import type { AutoscalerPod } from './pod-facts.ts';

/** The expanders of --expander, in the order in which they narrow the options. */
export type ExpanderName = 'random' | 'least-waste' | 'most-pods' | 'least-nodes' | 'price' | 'priority';

export interface ScaleUpOptions {
  /** None: random. */
  readonly expanders: readonly ExpanderName[];
  /** Text of the priority expander's config map (`priorities`); undefined: there is no map. */
  readonly priorities?: string | undefined;
  /** --balance-similar-node-groups */
  readonly balanceSimilarGroups: boolean;
  /** --max-nodes-total; 0: no limit. */
  readonly maxNodesTotal: number;
  /** --cores-total, --memory-total: 0 is no limit. */
  readonly maxCoresTotal: number;
  readonly maxMemoryTotalBytes: number;
  /** --max-nodes-per-scaleup */
  readonly maxNodesPerScaleUp: number;
  /** Either room for all pods or none. */
  readonly allOrNothing: boolean;
}

/** The flags' defaults in v1.34. */
export const defaultScaleUpOptions: ScaleUpOptions = {
  expanders: ['least-waste'],
  balanceSimilarGroups: false,
  maxNodesTotal: 0,
  maxCoresTotal: 320_000,
  maxMemoryTotalBytes: 6_400_000 * 2 ** 30,
  maxNodesPerScaleUp: 1000,
  allOrNothing: false,
};

export interface ScaleUpGroup {
  readonly name: string;
  readonly maxSize: number;
  readonly targetSize: number;
  /** A new node of the group; name and hostname label are replaced. */
  readonly template: NodeInit;
  /** Pods that every new node brings, of daemon sets. */
  readonly daemonPods: readonly Omit<PodInit, 'name'>[];
  /** By resource: milli-CPU, else whole units. Allocatable stands in the template. */
  readonly capacity: Readonly<Record<string, number>>;
  /** Of one node; the price expander alone asks. */
  readonly pricePerHour: number;
  /** Why the group cannot grow now, in the autoscaler's words; null: it can. */
  readonly unsafe: 'not ready for scale-up' | 'in backoff after failed scale-up' | null;
}

export interface ScaleUpInput {
  readonly options: ScaleUpOptions;
  /** Pending pods for which there is no room on nodes that exist or are on their way. */
  readonly pods: readonly AutoscalerPod[];
  /** In the order in which the cloud lists them. */
  readonly groups: readonly ScaleUpGroup[];
  /** Nodes that exist, and those that are asked for but not there yet. */
  readonly nodeCount: number;
  readonly upcomingCount: number;
  /** Capacity of the nodes of no group. */
  readonly otherCores: number;
  readonly otherMemoryBytes: number;
  /** Where the search for room goes on in the list of nodes; 0 at first. */
  readonly nextNode: number;
  /** Draws one of `count` options that no expander told apart. */
  pick(count: number): number;
}

/** A group that could grow. */
export interface ScaleUpOption {
  readonly group: ScaleUpGroup;
  /** New nodes wanted. */
  readonly nodes: number;
  /** In the order in which they were placed. */
  readonly pods: readonly AutoscalerPod[];
  /** Groups that may share the new nodes. */
  readonly similar: readonly ScaleUpGroup[];
}

/** A pod that no group can take, and why, by group. */
export interface RemainingPod {
  readonly pod: AutoscalerPod;
  readonly reasons: Readonly<Record<string, readonly string[]>>;
}

export interface ScaleUpPlan {
  readonly result: 'successful' | 'noOptionsAvailable' | 'error';
  /** Of an error. */
  readonly error?: string;
  readonly options: readonly ScaleUpOption[];
  /** What the expanders left; one of these was chosen. */
  readonly best: readonly ScaleUpOption[];
  readonly chosen: ScaleUpOption | null;
  /** New nodes by group. */
  readonly increases: readonly { readonly group: string; readonly nodes: number }[];
  /** Pods that only other groups could take: they wait for the next loop. */
  readonly awaiting: readonly AutoscalerPod[];
  readonly remaining: readonly RemainingPod[];
  readonly nextNode: number;
}

/** Pods that scheduling treats alike, so that one stands for all. */
export interface PodGroup {
  readonly pods: readonly AutoscalerPod[];
  readonly sample: PodId;
}

/** Whole cores, rounded up, and bytes of a capacity. */
export function coresAndMemory(capacity: Readonly<Record<string, number>>): { cores: number; memoryBytes: number } {
  return { cores: Math.ceil((capacity.cpu ?? 0) / 1000), memoryBytes: capacity.memory ?? 0 };
}
