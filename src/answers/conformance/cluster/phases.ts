/**
 * Phases of the real control plane's periodic loops, which no input determines (README, phase), taken from a recording: of
 * each one turn, of which the run uses the instant within the period alone: whether a loop acts in the right turn is its own.
 */
import type { TraceEvent } from './trace-event.ts';

/** Absent where the recording shows no turn of the loop. */
export interface RecordedPhases {
  /** A turn of the node monitor, which turns every 5 s: a node was declared Unknown. */
  readonly nodeMonitor?: number;
  /** A turn of the limiter of NoExecute taints, every 100 ms: it tainted a node. */
  readonly nodeEviction?: number;
  /** A turn of pod garbage collection, every 20 s: it failed or deleted a pod. */
  readonly podGc?: number;
  /** Of nodes that were started again: how long after that their next heartbeat came, at most 10 s. */
  readonly heartbeatDelays: Readonly<Record<string, number>>;
}

const heartbeatPeriod = 10;
/** From a turn until what it wrote is seen: a request and a watch. */
const seenAfter = 0.02;
/** The same where the node is read first. */
const taintSeenAfter = 0.035;

export function phasesOf(
  events: readonly TraceEvent[],
  actions: readonly { readonly t: number; readonly do: string; readonly object?: string }[],
): RecordedPhases {
  const unknown = events.find(({ kind, what }) => kind === 'Node' && what === 'Unknown');
  const tainted = events.find(
    ({ kind, what, taint }) =>
      kind === 'Node' && what === 'TaintAdded' && taint === 'node.kubernetes.io/unreachable:NoExecute',
  );
  const collected = events.find(
    ({ kind, what, reason }) =>
      kind === 'Pod' && (reason === 'DeletionByPodGC' || what === 'Failed') && isSilent(actions),
  );
  const heartbeatDelays: Record<string, number> = {};
  for (const { t, do: verb, object = '' } of actions) {
    if (verb !== 'kubelet-start') continue;
    const ready = events.find((event) => `Node/${event.name}` === object && event.what === 'Ready' && event.t >= t);
    const delay = (ready?.t ?? t) - t;
    if (delay <= heartbeatPeriod) heartbeatDelays[object] = Math.max(0, delay - seenAfter);
  }
  return {
    ...(unknown !== undefined && { nodeMonitor: unknown.t - seenAfter }),
    ...evictionPhase(unknown?.t, tainted?.t),
    ...(collected !== undefined && { podGc: collected.t - seenAfter }),
    heartbeatDelays,
  };
}

/** A recording without a taint had no turn of the limiter while the monitor had one: it was just before. */
function evictionPhase(unknown: number | undefined, tainted: number | undefined): { readonly nodeEviction?: number } {
  if (tainted !== undefined) return { nodeEviction: tainted - taintSeenAfter };
  return unknown === undefined ? {} : { nodeEviction: unknown - seenAfter - 0.001 };
}

/** Pods end as Failed by themselves, too, where no node was lost. */
function isSilent(actions: readonly { readonly do: string; readonly object?: string }[]): boolean {
  return actions.some(
    ({ do: verb, object = '' }) => verb === 'kubelet-stop' || (verb === 'delete' && object.startsWith('Node/')),
  );
}
