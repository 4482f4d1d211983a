/** A scenario that was read and checked: everything in the simulation's own units, nothing left to look up. */
import type { Diagnostic } from '../api/diagnostic.ts';
import type { KubernetesObject } from '../api/objects.ts';
import type { BehaviourRule } from '../cluster/behaviour.ts';
import type { ControlPlaneTimes } from '../cluster/control-plane.ts';
import type { ServedMetrics } from '../cluster/metric-rules.ts';
import type { TrafficRule } from '../cluster/usage-rules.ts';
import type { EvictionConfig } from '../nodes/eviction/manager.ts';
import type { Gate } from '../report/gates/gate.ts';
import type { CapacityChoice } from '../report/metrics/capacity.ts';
import type { KubeSchedulerConfiguration } from '../scheduler/config.ts';
import type { Micros } from '../sim/time.ts';
import type { Pool } from '../workloads/fleet.ts';
import type { NodeAction, NodeChoice, Target } from './action-types.ts';
import type { ArrivalsInput } from './arrivals.ts';
import type { ScenarioAutoscaler } from './autoscaler.ts';

export type { NodeChoice, Target } from './action-types.ts';

/** What happens at one instant of the timeline. */
export type Action =
  | { readonly type: 'cordon' | 'uncordon'; readonly nodes: NodeChoice }
  | { readonly type: 'scale'; readonly target: Target; readonly replicas: number }
  | { readonly type: 'delete' | 'rolloutPause' | 'rolloutResume'; readonly target: Target }
  | { readonly type: 'setImage'; readonly target: Target; readonly container: string; readonly image: string }
  | { readonly type: 'addNodes'; readonly pool: string; readonly count: number }
  | { readonly type: 'apply'; readonly objects: readonly KubernetesObject[] }
  | NodeAction;

export interface TimelineStep {
  readonly atMicros: Micros;
  readonly action: Action;
}

export interface Scenario {
  readonly name: string;
  readonly description: string;
  readonly seed: number;
  readonly durationMicros: Micros;
  /** Simulated time 0, as micros since 1970-01-01T00:00:00Z. */
  readonly startsAtMicros: Micros;
  readonly pools: readonly Pool[];
  /** Objects that exist from the start, as written, in the order of the input. */
  readonly objects: readonly KubernetesObject[];
  /** File that the scheduler's configuration came from, for messages. */
  readonly schedulerFile: string | undefined;
  readonly schedulerConfig: KubeSchedulerConfiguration | undefined;
  readonly behaviour: readonly BehaviourRule[];
  /** What services get of requests. */
  readonly traffic: readonly TrafficRule[];
  /** Custom and external metrics, and how late they are seen. Absent: nobody serves them. */
  readonly metrics?: ServedMetrics;
  /** Eviction settings of all kubelets. Absent: Kubernetes' own. */
  readonly eviction?: EvictionConfig;
  /** In the order of time; steps of one instant as written. */
  readonly timeline: readonly TimelineStep[];
  /** Batch work that comes over time; absent: none. */
  readonly arrivals?: ArrivalsInput;
  /** Absent: no pool is autoscaled. */
  readonly autoscaler?: ScenarioAutoscaler;
  readonly controlPlane: ControlPlaneTimes;
  /** What summaries measure capacity in; absent: the usual pod, and no label. */
  readonly capacity?: CapacityChoice;
  /** What must hold of a run; absent: nothing. */
  readonly gates?: readonly Gate[];
  /** Kinds that were read past, with how many objects of each there were. */
  readonly ignoredKinds: ReadonlyMap<string, number>;
  readonly warnings: readonly Diagnostic[];
}
