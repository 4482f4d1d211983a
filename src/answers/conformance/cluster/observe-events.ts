/** The run's own event objects in the recording's words, and what they tell about pods that wait. */
import type { Micros } from '../../../sim/time.ts';
import type { TraceNames } from './names.ts';
import type { TraceEvent } from './trace.ts';

/** Message of the PodScheduled condition of a gated pod (v1.34 pkg/registry/core/pod/strategy.go applySchedulingGatedCondition). */
export const gatedMessage = 'Scheduling is blocked due to non-empty scheduling gates';

interface EventLine {
  readonly offsetMicros: Micros;
  readonly type: string;
  readonly reason: string;
  readonly message: string;
  readonly involvedObject: { readonly kind: string; readonly namespace: string; readonly name: string };
  readonly source: string;
}

/** `source` of what the API server refused: no event in a cluster, but the response of the request. */
export const refusalSource = 'headroom';

/**
 * Events as recorded. A FailedScheduling whose message is new for its pod also changes the pod's PodScheduled condition,
 * which the recording shows as `Unschedulable`.
 */
export function spokenEvents(lines: string, names: TraceNames, secondsOf: (time: Micros) => number): TraceEvent[] {
  const events: TraceEvent[] = [];
  const waiting = new Map<string, string>();
  for (const line of lines.split('\n')) {
    if (line === '') continue;
    const { offsetMicros, type, reason, message, involvedObject, source } = JSON.parse(line) as EventLine;
    if (source === refusalSource) continue;
    const t = secondsOf(offsetMicros);
    const name = names.inText(involvedObject.name);
    const text = names.inText(message);
    if (reason === 'FailedScheduling' && waiting.get(name) !== text) {
      waiting.set(name, text);
      events.push({ t, kind: 'Pod', name, what: 'Unschedulable', reason: 'Unschedulable', message: text });
    }
    const about = `${involvedObject.kind}/${name}`;
    events.push({ t, kind: 'Event', name: about, what: reason, message: text, count: 1, source, type });
  }
  return events;
}
