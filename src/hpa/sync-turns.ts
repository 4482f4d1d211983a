/**
 * When the controller gets to the syncs that are due: its workers take them in the order in which they became due, and
 * each of its clients sends so many requests a second (v1.34 cmd/kube-controller-manager/app/autoscaling.go:
 * --concurrent-horizontal-pod-autoscaler-syncs; clients for scales, resource, custom and external metrics, each made from
 * the controller's configuration and so each with a bucket of its own; workqueue of pkg/controller/podautoscaler).
 *
 * A sync asks for the scale and once for each metric. HPAs at rest take no worker and no token; what they would take
 * counts in `periodMicros`, which is longer than the sync period where the clients cannot keep up with all of them.
 * What a sync writes and says is not limited.
 */
import { type ClientLimit, createClientLimit } from '../cluster/client-limit.ts';
import type { ControlPlaneTimes } from '../cluster/control-plane.ts';
import type { ObjectId } from '../cluster/objects.ts';
import { type Kind, Phase, type Simulation, type Ticket } from '../sim/simulation.ts';
import type { StateReader, StateWriter } from '../sim/state.ts';
import { type Micros, microsPerSecond } from '../sim/time.ts';
import type { MetricSpec } from './metric-spec.ts';

export interface SyncTurns {
  start(sim: Simulation): void;
  /** The HPA exists and has these metrics; true: `periodMicros` is another from now on. */
  follow(id: ObjectId, metrics: readonly MetricSpec[]): boolean;
  /** The HPA is gone, and what was under way for it; true as above. */
  forget(id: ObjectId): boolean;
  forgetAll(): void;
  /** The HPA's sync is due: `perform` is called now or as soon as a worker and the clients are free. */
  due(id: ObjectId, now: Micros): void;
  /** The sync that is being performed ends then. */
  endsAt(id: ObjectId, end: Micros): void;
  /** The time from sync to sync of one that takes so long, all HPAs taken together. */
  periodMicros(took: Micros): Micros;
  save(writer: StateWriter): void;
  load(reader: StateReader): void;
}

/** A client is of one kind of request. */
const clients = ['scale', 'resource', 'custom', 'external'] as const;
type Client = (typeof clients)[number];
type Requests = Readonly<Record<Client, number>>;

const clientOf: Readonly<Record<MetricSpec['type'], Client>> = {
  Resource: 'resource',
  ContainerResource: 'resource',
  Pods: 'custom',
  Object: 'custom',
  External: 'external',
};

/** Of a worker: until when it is busy. */
const unknownEnd: Micros = Number.MAX_SAFE_INTEGER;

export function createSyncTurns(
  name: string,
  { controllerClient, autoscalerSync }: Pick<ControlPlaneTimes, 'controllerClient' | 'autoscalerSync'>,
  syncPeriodMicros: Micros,
  perform: (now: Micros, id: ObjectId) => void,
): SyncTurns {
  const { workers, readMicros } = autoscalerSync;
  const tokenMicros = controllerClient === null ? 0 : Math.round(microsPerSecond / controllerClient.requestsPerSecond);
  const limits = Object.fromEntries(clients.map((client) => [client, createClientLimit(controllerClient)])) as Record<
    Client,
    ClientLimit
  >;
  const requests = new Map<ObjectId, Requests>();
  const sums: Record<Client, number> = { scale: 0, resource: 0, custom: 0, external: 0 };
  let sim: Simulation | undefined;
  let [readyKind, freeKind]: (Kind | undefined)[] = [];
  let busyUntil: Micros[] = new Array(workers).fill(0);
  /** HPAs that wait for a worker, first come first; and those that have one, with the event for their tokens or -1. */
  let waiting: ObjectId[] = [];
  let under = new Map<ObjectId, { readonly worker: number; ticket: number }>();
  /** Whether somebody is to look when the next worker is free. */
  let asked = false;

  /** How often each HPA can be asked about at most. */
  function leastPeriod(): Micros {
    const most = clients.reduce((highest, client) => Math.max(highest, sums[client]), 0);
    return Math.max(most * tokenMicros, Math.ceil((requests.size * readMicros) / workers));
  }

  function count(id: ObjectId, counts: Requests | undefined): boolean {
    const before = Math.max(syncPeriodMicros, leastPeriod());
    for (const [each, sign] of [
      [requests.get(id), -1],
      [counts, 1],
    ] as const) {
      if (each !== undefined) for (const client of clients) sums[client] += sign * each[client];
    }
    if (counts === undefined) requests.delete(id);
    else requests.set(id, counts);
    return Math.max(syncPeriodMicros, leastPeriod()) !== before;
  }

  /** When all that the sync asks for can have been sent. */
  function reserve(id: ObjectId, now: Micros): Micros {
    let at = now;
    const counts = requests.get(id);
    if (counts === undefined) return now;
    for (const client of clients) {
      for (let request = 0; request < counts[client]; request++) at = Math.max(at, limits[client].reserve(now));
    }
    return at;
  }

  function serve(now: Micros): void {
    while (waiting.length > 0) {
      const worker = busyUntil.findIndex((end) => end <= now);
      if (worker < 0) break;
      const id = waiting.shift()!;
      const at = reserve(id, now);
      busyUntil[worker] = unknownEnd;
      const turn = { worker, ticket: -1 };
      under.set(id, turn);
      if (at > now) turn.ticket = sim!.at(at, readyKind!, id);
      else perform(now, id);
    }
    const next = busyUntil.reduce((first, end) => Math.min(first, end), unknownEnd);
    // One whose end is not known looks itself when it has performed.
    if (waiting.length === 0 || asked || next === unknownEnd) return;
    asked = true;
    sim!.at(next, freeKind!, 0);
  }

  return {
    start(simulation) {
      sim = simulation;
      readyKind = sim.define(`${name}.ready`, Phase.autoscaler, (now, id) => {
        under.get(id)!.ticket = -1;
        perform(now, id);
        serve(now);
      });
      freeKind = sim.define(`${name}.free`, Phase.autoscaler, (now) => {
        asked = false;
        serve(now);
      });
    },
    follow(id, metrics) {
      const counts = { scale: 1, resource: 0, custom: 0, external: 0 };
      for (const { type } of metrics) counts[clientOf[type]] += 1;
      return count(id, counts);
    },
    forget(id) {
      const place = waiting.indexOf(id);
      if (place >= 0) waiting.splice(place, 1);
      const turn = under.get(id);
      if (turn !== undefined) {
        if (turn.ticket >= 0) sim!.cancel(turn.ticket as Ticket);
        busyUntil[turn.worker] = sim!.now;
        under.delete(id);
        if (waiting.length > 0) sim!.at(sim!.now, freeKind!, 0);
      }
      return count(id, undefined);
    },
    forgetAll() {
      requests.clear();
      for (const client of clients) sums[client] = 0;
    },
    due(id, now) {
      waiting.push(id);
      serve(now);
    },
    endsAt(id, end) {
      busyUntil[under.get(id)!.worker] = end;
      under.delete(id);
    },
    periodMicros: (took) => Math.max(syncPeriodMicros + took, leastPeriod()),
    save(writer) {
      const spent = clients.map((client) => limits[client].spentTo);
      writer.json('turns', { busyUntil, waiting, under: [...under] as never, asked, spent });
    },
    load(reader) {
      interface Saved {
        readonly busyUntil: Micros[];
        readonly waiting: ObjectId[];
        readonly under: [ObjectId, { readonly worker: number; ticket: number }][];
        readonly asked: boolean;
        readonly spent: Micros[];
      }
      const saved = reader.json<Saved>('turns');
      ({ busyUntil, waiting, asked } = saved);
      under = new Map(saved.under);
      for (const [place, client] of clients.entries()) limits[client].spentTo = saved.spent[place]!;
    },
  };
}
