/**
 * Live counts of pods per (selector, topology domain): the facts behind PodTopologySpread and InterPodAffinity.
 *
 * kube-scheduler walks over all pods in every cycle; here the counts are kept up by the journal: attaching, detaching,
 * relabelling or terminating a pod adds to or takes from the counters that its class or spec belongs to, inside
 * what-ifs as well (PodCounts is an index of the journal: reverting a mark takes the change back).
 */
import type { Cluster } from '../cluster/cluster.ts';

/** Filled in by the plugins' needs; see createPodCounts. */
export interface PodCounts {
  readonly cluster: Cluster;
  /** Brings the counts up to the journal's head. Cheap when nothing changed. */
  sync(): void;
}
