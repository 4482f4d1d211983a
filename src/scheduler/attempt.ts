/** The outcome of one scheduling attempt, as the queue, the recorder and the conformance runner take it. */
import type { NodeId } from '../cluster/nodes.ts';
import type { PodId } from '../cluster/pods.ts';

export interface Attempt {
  readonly pod: PodId;
  /** bound: the pod is on `node`; unschedulable: a FitError; error: a plugin failed (retried with backoff). */
  readonly outcome: 'bound' | 'unschedulable' | 'error';
  readonly node: NodeId;
  /** Message of the FailedScheduling event, cut to 1,024 bytes; '' when bound. */
  readonly message: string;
  /** Plugins that rejected the pod: only their interests can wake it. */
  readonly unschedulablePlugins: ReadonlySet<string>;
  /** Node that preemption nominated, or -1. */
  readonly nominated: NodeId;
  readonly victims: readonly PodId[];
}
