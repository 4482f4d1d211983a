/** The run's own event objects in the recording's words, and what they tell about pods that wait. */
import type { Micros } from '../../../sim/time.ts';
import type { TraceNames } from './names.ts';
import type { EvictionCall, TraceAction } from './trace.ts';
import type { TraceEvent } from './trace-event.ts';

/** Message of a gated pod's PodScheduled condition (v1.34 registry/core/pod/strategy.go applySchedulingGatedCondition). */
export const gatedMessage = 'Scheduling is blocked due to non-empty scheduling gates';

interface EventLine {
  readonly offsetMicros: Micros;
  readonly type: string;
  readonly reason: string;
  readonly message: string;
  readonly involvedObject: { readonly kind: string; readonly namespace: string; readonly name: string };
  readonly source: string;
}

/** What was said in a run, by who heard it. */
export interface Said {
  readonly events: readonly TraceEvent[];
  /** What the API server answered to requests that it refused, by Kind/name of their object. */
  readonly refusals: readonly { readonly t: number; readonly object: string; readonly message: string }[];
  /** What kubectl printed. */
  readonly kubectl: readonly { readonly t: number; readonly node: string; readonly line: string }[];
}

/** Sources of lines that are no event objects of a recorded cluster: KWOK's nodes have no kubelet that says anything. */
const refusalSource = 'headroom';
const kubectlSource = 'kubectl';
const kubeletSource = 'kubelet';
/** The README of the recordings: these of the node controller are left out. */
const unrecorded = ['RegisteredNode', 'RemovingNode'];

/**
 * Events as recorded. A FailedScheduling whose message is new for its pod also changes the pod's PodScheduled condition,
 * which the recording shows as `Unschedulable`.
 */
export function readSaid(lines: string, names: TraceNames, secondsOf: (time: Micros) => number): Said {
  const events: TraceEvent[] = [];
  const refusals: { t: number; object: string; message: string }[] = [];
  const kubectl: { t: number; node: string; line: string }[] = [];
  const waiting = new Map<string, Waiting>();
  for (const line of lines.split('\n')) {
    if (line === '') continue;
    const { offsetMicros, type, reason, message: said, involvedObject, source } = JSON.parse(line) as EventLine;
    const t = secondsOf(offsetMicros);
    const name = names.inText(involvedObject.name);
    const message = reason === 'FailedCreate' ? names.inRefusal(said) : names.inText(said);
    const about = `${involvedObject.kind}/${name}`;
    if (source === refusalSource) refusals.push({ t, object: about, message });
    else if (source === kubectlSource) kubectl.push({ t, node: name, line: message });
    else if (source !== kubeletSource && !unrecorded.includes(reason)) {
      let shown = message;
      if (reason === 'FailedScheduling') {
        const known = waiting.get(name);
        const next = afterAttempt(known, message);
        waiting.set(name, next);
        shown = next.said;
        if (known?.condition !== message) {
          events.push({ t, kind: 'Pod', name, what: 'Unschedulable', reason: 'Unschedulable', message });
        }
      }
      events.push({ t, kind: 'Event', name: about, what: reason, message: shown, count: 1, source, type });
    }
  }
  return { events, refusals, kubectl };
}

/** What the API server knows of a pod that waits. */
interface Waiting {
  /** Message of its PodScheduled condition; a new one raises `version`, the object's resourceVersion. */
  readonly condition: string;
  readonly version: number;
  /** The last event object about it: the version that it names, and its message. */
  readonly saidOf: number;
  readonly said: string;
}

/**
 * An event about a version of the pod of which the same was said before only raises the count of that event: its message
 * stays (v1.34 client-go/tools/events/event_broadcaster.go eventKey, which holds the reference with the resourceVersion).
 */
function afterAttempt(known: Waiting | undefined, message: string): Waiting {
  if (known === undefined) return { condition: message, version: 1, saidOf: 0, said: message };
  const said = known.saidOf === known.version ? known.said : message;
  const version = known.condition === message ? known.version : known.version + 1;
  return { condition: message, version, saidOf: known.version, said };
}

/** The action with what came of it: kubectl's lines until the next action, the API server's refusal. */
export function spokenAction(
  action: TraceAction,
  exit: number | undefined,
  until: readonly number[],
  { refusals, kubectl }: Said,
): TraceAction {
  const refusal = refusals.find(({ t, object }) => object === action.object && Math.abs(t - action.t) < sameInstant);
  const response = refusal !== undefined ? { message: refusal.message } : undefined;
  if (exit === undefined) return response === undefined ? action : { ...action, response };
  const end = until.find((t) => t > action.t + sameInstant) ?? Number.POSITIVE_INFINITY;
  const own = kubectl.filter(({ t, node }) => action.do.split(' ').includes(node) && t >= action.t && t < end);
  return { ...action, exit, output: own.map(({ t, line }) => ({ t, line })) };
}

const sameInstant = 0.0005;

/** An eviction was refused where kubectl says so before it tries the pod again. */
export function evictionCallsOf(kubectl: Said['kubectl']): EvictionCall[] {
  const calls: { t: number; pod: string; code: number }[] = [];
  for (const { t, line } of kubectl) {
    const called = /^evicting pod [^/]+\/(\S+)$/.exec(line)?.[1];
    if (called !== undefined) calls.push({ t, pod: called, code: 201 });
    const refused = /^error when evicting pods\/"([^"]+)".*will retry/.exec(line)?.[1];
    const call = calls.findLast(({ pod }) => pod === refused);
    if (call !== undefined) call.code = 429;
    // It says that it evicts the pod, and then that there is no time left: nothing was sent.
    for (const [, pod] of line.matchAll(/error when evicting pods\/"([^"]+)" -n "[^"]+": global timeout/g)) {
      const last = calls.findLastIndex((each) => each.pod === pod);
      if (last >= 0 && calls[last]!.code === 201) calls.splice(last, 1);
    }
  }
  return calls;
}
