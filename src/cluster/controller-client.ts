/**
 * The API client of one controller: its writes and its events share one token bucket, because the event recorder of each
 * controller sends through the controller's own client (v1.34 pkg/controller/replicaset/replica_set.go Run and its peers:
 * StartRecordingToSink with kubeClient). So a controller under load is slowed by what it says as well as by what it does.
 *
 * Of each object a source may say 25 things at once, and one more every 300 s; the rest is dropped before it is sent, and
 * costs nothing (v1.34 client-go/tools/record/events_cache.go EventSourceObjectSpamFilter). The run's own record keeps
 * them all: they are decisions of the controller, whether or not the API server hears of them.
 */
import type { Simulation } from '../sim/simulation.ts';
import type { StateReader, StateWriter } from '../sim/state.ts';
import { type Micros, microsPerSecond } from '../sim/time.ts';
import { type ClientLimit, createClientLimit } from './client-limit.ts';
import type { ControlPlaneTimes } from './control-plane.ts';
import type { EventRecorder } from './event-recorder.ts';

export interface ControllerClient {
  readonly limit: ClientLimit;
  /** Records an event, and takes the token that sending it costs. */
  readonly events: EventRecorder;
  save(writer: StateWriter): void;
  load(reader: StateReader): void;
}

const spamBurst = 25;
const spamIntervalMicros: Micros = 300 * microsPerSecond;

/** A client whose events go on to `events`. */
export function createControllerClient(
  sim: Pick<Simulation, 'now'>,
  events: EventRecorder,
  client: ControlPlaneTimes['controllerClient'],
): ControllerClient {
  const limit = createClientLimit(client);
  /** Per object, the instant to which its bucket of events is spent (as in client-limit.ts). */
  const spentTo = new Map<string, Micros>();

  function isSent(source: string, kind: string, namespace: string, name: string): boolean {
    const key = `${source} ${kind} ${namespace}/${name}`;
    const full = sim.now - spamBurst * spamIntervalMicros;
    const spent = Math.max(spentTo.get(key) ?? full, full) + spamIntervalMicros;
    if (spent > sim.now) return false;
    spentTo.set(key, spent);
    return true;
  }

  return {
    limit,
    events: {
      event(type, reason, message, involved, source) {
        const { kind, namespace, name } = involved;
        if (client !== null && isSent(source, kind, namespace, name)) limit.reserve(sim.now);
        events.event(type, reason, message, involved, source);
      },
    },
    save(writer) {
      writer.number('limit.spentTo', limit.spentTo);
      writer.json('limit.events', [...spentTo]);
    },
    load(reader) {
      limit.spentTo = reader.number('limit.spentTo');
      spentTo.clear();
      for (const [key, time] of reader.json<[string, Micros][]>('limit.events')) spentTo.set(key, time);
    },
  };
}
