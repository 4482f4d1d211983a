/** What the kubelets of all nodes are made from, and what they offer. */
import type { PodBehaviour } from '../cluster/behaviour.ts';
import type { Cluster } from '../cluster/cluster.ts';
import type { ControlPlaneTimes } from '../cluster/control-plane.ts';
import type { EventRecorder } from '../cluster/event-recorder.ts';
import type { NodeSettings } from '../cluster/node-settings.ts';
import type { NodeId } from '../cluster/nodes.ts';
import type { PodStatuses } from '../cluster/pod-status.ts';
import type { Disruption, PodId } from '../cluster/pods.ts';
import type { Component, Simulation } from '../sim/simulation.ts';
import type { Micros } from '../sim/time.ts';

export interface KubeletContext {
  readonly cluster: Cluster;
  readonly sim: Simulation;
  readonly controlPlane: ControlPlaneTimes;
  readonly behaviourOf: (pod: PodId) => PodBehaviour;
  /**
   * The same where the pod's run time is its own, which `behaviourOf` has in it: without it, and the run time, or -1.
   * Saves an object for each pod of which these are all.
   */
  readonly ownRun?: {
    readonly otherwise: (pod: PodId) => PodBehaviour;
    readonly microsOf: (pod: PodId) => Micros;
  };
  /** Does a pod that ends by itself end as Failed? Default: none does. */
  readonly failsOf?: (pod: PodId) => boolean;
  /**
   * True: as in KWOK, a stage lasts its time from the last change of the pod's status on. A pod that was marked not ready
   * while its node was silent then takes its time to become ready; otherwise (the default) it is ready as soon as its
   * kubelet is heard again, which knows that it is. A new condition makes a pod that is stopping begin anew.
   */
  readonly startsAnew?: boolean;
  /** Takes the kubelet's events about containers; none: they are not told. */
  readonly events?: EventRecorder;
  /** What pools say of their nodes' kubelets. Default: the same for all. */
  readonly settingsOf?: (node: NodeId) => NodeSettings;
  /** Why the node's kubelet does not start a pod that was bound to it; null: it does. Default: it starts all. */
  readonly refuses?: (pod: PodId) => Refusal | null;
}

/** Why a pod is not admitted: `status.reason`, and the message of the event. */
export interface Refusal {
  readonly reason: string;
  readonly message: string;
}

/** Why the kubelet ends a pod by itself. */
export interface PodKill {
  /** `status.reason`: `Evicted`, `OutOfcpu` … */
  readonly reason: string;
  readonly message: string;
  /** What its containers get between SIGTERM and SIGKILL. */
  readonly graceMicros: Micros;
  /** Becomes the reason of the condition DisruptionTarget; default: none. */
  readonly disruption?: Disruption;
}

export interface Kubelet extends Component, PodStatuses {
  /**
   * A container dies now, as of a signal from the kernel: `OOMKilled`, 137. It is restarted as its pod's restartPolicy
   * says. False where it does not run, as while it waits in CrashLoopBackOff.
   */
  killContainer(pod: PodId, container: string, reason: string, exitCode: number): boolean;
  /** Stops the pod, which then is Failed and stays as an object: node-pressure eviction. False for one that has ended. */
  killPod(pod: PodId, kill: PodKill): boolean;
  /** Restarts of all of the pod's containers together. */
  restartsOf(pod: PodId): number;
  /** Exit codes of the pod's containers that have terminated, main containers first; null where none are known. */
  terminatedOf(pod: PodId): { readonly name: string; readonly exitCode: number }[] | null;

  /**
   * A silent node reports nothing: its pods' status stays as it is and terminating pods are never removed, until it is
   * heard again and all its pods are looked at anew.
   */
  setSilent(node: NodeId, silent: boolean): void;
}
