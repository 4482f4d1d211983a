/**
 * What the node lifecycle controller concludes from a node's heartbeats
 * (v1.34 pkg/controller/nodelifecycle/node_lifecycle_controller.go: tryUpdateNodeHealth).
 *
 * The controller trusts its own clock only: a heartbeat counts from the pass in which the controller noticed that the
 * heartbeat time or the lease's renew time had changed. Pure: health and node in, new health and new conditions out.
 */
import type { Micros } from '../../sim/time.ts';

export type ConditionStatus = 'True' | 'False' | 'Unknown';

/** A condition of a node's status. */
export interface NodeCondition {
  readonly type: string;
  readonly status: ConditionStatus;
  readonly reason: string;
  readonly message: string;
  readonly lastHeartbeatMicros: Micros;
  readonly lastTransitionMicros: Micros;
}

/** What the controller remembers of a node between passes. */
export interface NodeHealth {
  /** When it last noticed a sign of life. */
  readonly probeMicros: Micros;
  readonly readyTransitionMicros: Micros;
  /** The Ready condition as it was last taken over, null where there was none. */
  readonly savedReady: { readonly lastHeartbeatMicros: Micros; readonly lastTransitionMicros: Micros } | null;
  readonly leaseRenewMicros: Micros | null;
}

/** A node as the controller reads it from the API. */
export interface ObservedNode {
  readonly creationMicros: Micros;
  readonly conditions: readonly NodeCondition[];
  /** Renew time of the node's lease in kube-node-lease, null where there is none. */
  readonly leaseRenewMicros: Micros | null;
}

/** --node-monitor-grace-period (50 s) and --node-startup-grace-period (60 s). */
export interface GracePeriods {
  readonly nodeMonitorGraceMicros: Micros;
  readonly nodeStartupGraceMicros: Micros;
}

export interface HealthUpdate {
  readonly health: NodeHealth;
  /** Ready before this pass (Unknown where the kubelet has never posted). */
  readonly observedStatus: ConditionStatus;
  /** Ready after this pass; undefined where there is none yet. */
  readonly currentStatus: ConditionStatus | undefined;
  /** The conditions to be written; the list that was given where nothing is written. */
  readonly conditions: readonly NodeCondition[];
}

/** The Ready condition of a node. */
export function readyCondition(conditions: readonly NodeCondition[]): NodeCondition | undefined {
  return conditions.find((condition) => condition.type === 'Ready');
}

/**
 * One look at one node. Ready, MemoryPressure, DiskPressure and PIDPressure become Unknown when the last sign of life is
 * longer ago than the grace period (strictly); NetworkUnavailable belongs to the cloud and stays.
 */
export function updateNodeHealth(
  health: NodeHealth | null,
  node: ObservedNode,
  grace: GracePeriods,
  now: Micros,
): HealthUpdate {
  const current = readyCondition(node.conditions);
  const graceMicros = current === undefined ? grace.nodeStartupGraceMicros : grace.nodeMonitorGraceMicros;
  let next = noticeHeartbeat(health, node, current, now);
  const renewed = node.leaseRenewMicros;
  const savedLease = health?.leaseRenewMicros ?? null;
  if (renewed !== null && (savedLease === null || savedLease < renewed)) {
    // A renewed lease is a sign of life even where no status was ever posted. A changed heartbeat makes the controller
    // forget the lease, so that an old one counts as renewed in the pass after.
    const { readyTransitionMicros, savedReady } = next;
    next = { probeMicros: now, readyTransitionMicros, savedReady, leaseRenewMicros: renewed };
  }
  const observedStatus = current?.status ?? 'Unknown';
  if (now <= next.probeMicros + graceMicros || (current !== undefined && current.status === 'Unknown')) {
    return { health: next, observedStatus, currentStatus: current?.status, conditions: node.conditions };
  }
  const conditions = withUnknownConditions(node, now);
  next = {
    probeMicros: next.probeMicros,
    readyTransitionMicros: now,
    savedReady: savedTimes(readyCondition(conditions)),
    leaseRenewMicros: renewed,
  };
  return { health: next, observedStatus, currentStatus: 'Unknown', conditions };
}

function noticeHeartbeat(
  health: NodeHealth | null,
  node: ObservedNode,
  current: NodeCondition | undefined,
  now: Micros,
): NodeHealth {
  if (current === undefined) {
    if (health !== null) return health.savedReady === null ? health : { ...health, savedReady: null };
    const { creationMicros } = node;
    return {
      probeMicros: creationMicros,
      readyTransitionMicros: creationMicros,
      savedReady: null,
      leaseRenewMicros: null,
    };
  }
  const saved = health === null ? null : health.savedReady;
  if (health !== null && saved?.lastHeartbeatMicros === current.lastHeartbeatMicros) return health;
  const sameState = health !== null && saved?.lastTransitionMicros === current.lastTransitionMicros;
  return {
    probeMicros: now,
    readyTransitionMicros: sameState ? health.readyTransitionMicros : now,
    savedReady: savedTimes(current),
    // Whatever lease was known is forgotten with a new heartbeat.
    leaseRenewMicros: null,
  };
}

function savedTimes(condition: NodeCondition | undefined): NodeHealth['savedReady'] {
  if (condition === undefined) return null;
  const { lastHeartbeatMicros, lastTransitionMicros } = condition;
  return { lastHeartbeatMicros, lastTransitionMicros };
}

const KUBELET_CONDITIONS: readonly string[] = ['Ready', 'MemoryPressure', 'DiskPressure', 'PIDPressure'];

function withUnknownConditions(node: ObservedNode, now: Micros): NodeCondition[] {
  const conditions = node.conditions.map((condition) =>
    KUBELET_CONDITIONS.includes(condition.type) && condition.status !== 'Unknown'
      ? {
          ...condition,
          status: 'Unknown' as const,
          reason: 'NodeStatusUnknown',
          message: 'Kubelet stopped posting node status.',
          lastTransitionMicros: now,
        }
      : condition,
  );
  for (const type of KUBELET_CONDITIONS) {
    if (node.conditions.some((condition) => condition.type === type)) continue;
    conditions.push({
      type,
      status: 'Unknown',
      reason: 'NodeStatusNeverUpdated',
      message: 'Kubelet never posted node status.',
      lastHeartbeatMicros: node.creationMicros,
      lastTransitionMicros: now,
    });
  }
  return conditions;
}
