/**
 * Counters of requests per service and pod, and what is in flight, for the last minutes: what an application would tell
 * Prometheus. Follows the spreading of requests (traffic-load.ts) and the lines of backlogs (usage.ts); asks for no event.
 */
import type { Cluster } from '../cluster/cluster.ts';
import type { ServiceName } from '../cluster/metric-rules.ts';
import type { PodId } from '../cluster/pods.ts';
import type { RequestCounts } from '../cluster/request-counts.ts';
import type { TrafficRule } from '../cluster/usage-rules.ts';
import type { StateReader, StateWriter } from '../sim/state.ts';
import type { Micros } from '../sim/time.ts';
import { type Backlog, inFlightMilli, workAt } from './request-backlog.ts';

export interface RequestMeter extends RequestCounts {
  /** The rule's requests come at this rate, in milli-requests per second, to these endpoints from now on. */
  spread(rule: number, rateMilli: number, endpoints: readonly PodId[], now: Micros): void;
  /** What waits in the pod is another line from now on. */
  waits(pod: PodId, line: Line, now: Micros): void;
  /** The pod is gone. */
  forget(pod: PodId): void;
  save(writer: StateWriter): void;
  load(reader: StateReader): void;
}

interface Line {
  readonly backlog: Backlog;
  readonly done: number;
  readonly cpuMicrosPerRequest: number;
}

/** From `atMicros` on, until the next: millionths of requests per second, and the counters at its beginning. */
interface Span {
  readonly atMicros: Micros;
  readonly rate: number;
  /** Of each endpoint. */
  readonly share: number;
  readonly came: bigint;
  readonly each: bigint;
  readonly endpoints: readonly PodId[];
}

/** A time in which a pod was an endpoint of a rule, with what one endpoint had been sent at its beginning and end. */
interface Stay {
  readonly fromMicros: Micros;
  readonly from: bigint;
  toMicros: Micros;
  to: bigint;
}

interface Stays {
  /** What came in stays that nobody asks about any more. */
  earlier: bigint;
  list: Stay[];
}

const never: Micros = Number.MAX_SAFE_INTEGER;

/** `historyMicros`: how far back it can be asked. */
export function createRequestMeter(
  cluster: Cluster,
  traffic: readonly TrafficRule[],
  historyMicros: Micros,
): RequestMeter {
  let spans: Span[][] = traffic.map(() => []);
  let stays = new Map<PodId, Map<number, Stays>>();
  let lines = new Map<PodId, { atMicros: Micros; line: Line }[]>();
  const listeners: ((namespace: string) => void)[] = [];

  const rulesOf = ({ namespace, name }: ServiceName): number[] =>
    traffic.flatMap((rule, index) => (rule.namespace === namespace && rule.service === name ? [index] : []));

  function tell(namespace: string): void {
    for (const listener of listeners) listener(namespace);
  }

  function moveEndpoints(rule: number, before: readonly PodId[], endpoints: readonly PodId[], span: Span): void {
    const [old, kept] = [new Set(before), new Set(endpoints)];
    for (const pod of before) {
      const stay = kept.has(pod) ? undefined : stays.get(pod)?.get(rule)?.list.at(-1);
      if (stay !== undefined) Object.assign(stay, { toMicros: span.atMicros, to: span.each });
    }
    for (const pod of endpoints) {
      if (old.has(pod)) continue;
      let own = stays.get(pod);
      if (own === undefined) stays.set(pod, (own = new Map()));
      let ofRule = own.get(rule);
      if (ofRule === undefined) own.set(rule, (ofRule = { earlier: 0n, list: [] }));
      while (ofRule.list.length > 0 && ofRule.list[0]!.toMicros < span.atMicros - historyMicros) {
        const { from, to } = ofRule.list.shift()!;
        ofRule.earlier += to - from;
      }
      ofRule.list.push({ fromMicros: span.atMicros, from: span.each, toMicros: never, to: 0n });
    }
  }

  function spanAt(rule: number, time: Micros): Span | undefined {
    const own = spans[rule]!;
    let place = own.length - 1;
    while (place > 0 && own[place]!.atMicros > time) place--;
    return own[place];
  }

  /** Before the first span its rate held: the product is negative then. */
  function cameAt(rule: number, time: Micros): bigint {
    const span = spanAt(rule, time);
    return span === undefined ? 0n : span.came + BigInt(span.rate) * BigInt(time - span.atMicros);
  }

  function eachAt(rule: number, time: Micros): bigint {
    const span = spanAt(rule, time)!;
    return span.each + BigInt(span.share) * BigInt(Math.max(0, time - span.atMicros));
  }

  function lineAt(pod: PodId, time: Micros): Line | undefined {
    const own = lines.get(pod);
    if (own === undefined) return undefined;
    let place = own.length - 1;
    while (place >= 0 && own[place]!.atMicros > time) place--;
    return own[place]?.line;
  }

  const self: RequestMeter = {
    spread(rule, rateMilli, endpoints, now) {
      const own = spans[rule]!;
      const last = own.at(-1);
      const rate = rateMilli * 1000;
      const share = endpoints.length === 0 ? 0 : Math.floor(rate / endpoints.length);
      const same = last !== undefined && sameList(last.endpoints, endpoints);
      if (same && last.rate === rate) return;
      const length = BigInt(last === undefined ? 0 : now - last.atMicros);
      const came = last === undefined ? 0n : last.came + BigInt(last.rate) * length;
      const each = last === undefined ? 0n : last.each + BigInt(last.share) * length;
      const span = { atMicros: now, rate, share, came, each, endpoints };
      if (!same) moveEndpoints(rule, last?.endpoints ?? [], endpoints, span);
      if (last?.atMicros === now) own.pop();
      own.push(span);
      let old = 0;
      while (old + 1 < own.length && own[old + 1]!.atMicros < now - historyMicros) old++;
      if (old > 0) own.splice(0, old);
      tell(traffic[rule]!.namespace);
    },
    waits(pod, { backlog, done, cpuMicrosPerRequest }, now) {
      let own = lines.get(pod);
      if (own === undefined) lines.set(pod, (own = []));
      if (own.at(-1)?.atMicros === now) own.pop();
      own.push({ atMicros: now, line: { backlog, done, cpuMicrosPerRequest } });
      let old = 0;
      while (old + 1 < own.length && own[old + 1]!.atMicros < now - historyMicros) old++;
      if (old > 0) own.splice(0, old);
      tell(cluster.namespaceOf(pod));
    },
    forget(pod) {
      stays.delete(pod);
      lines.delete(pod);
    },
    cameTo: (service, time) => rulesOf(service).reduce((sum, rule) => sum + cameAt(rule, time), 0n),
    cameToPod(pod, time) {
      let sum = 0n;
      for (const [rule, { earlier, list }] of stays.get(pod) ?? []) {
        sum += earlier;
        for (const { fromMicros, from, toMicros, to } of list) {
          if (fromMicros <= time) sum += (time >= toMicros ? to : eachAt(rule, time)) - from;
        }
      }
      return sum;
    },
    inFlight(pod, time) {
      const line = lineAt(pod, time);
      if (line === undefined || line.cpuMicrosPerRequest === 0) return 0;
      const { backlog, done, cpuMicrosPerRequest } = line;
      return inFlightMilli({ ...backlog, work: workAt(backlog, time) }, done, cpuMicrosPerRequest);
    },
    inFlightOf(service, time) {
      const pods = new Set(rulesOf(service).flatMap((rule) => spanAt(rule, time)?.endpoints ?? []));
      return [...pods].reduce((sum, pod) => sum + self.inFlight(pod, time), 0);
    },
    isMoving: (pod) => (lines.get(pod)?.at(-1)?.line.backlog.rate ?? 0) !== 0,
    isMovingAt: (service) =>
      rulesOf(service).some((rule) => (spans[rule]!.at(-1)?.endpoints ?? []).some((pod) => self.isMoving(pod))),
    watch: (changed) => void listeners.push(changed),
    save(writer) {
      const text = (_key: string, value: unknown): unknown => (typeof value === 'bigint' ? `${value}n` : value);
      const plain = JSON.parse(JSON.stringify({ spans, stays: [...stays].map(([pod, own]) => [pod, [...own]]) }, text));
      writer.json('requests.counters', plain);
      writer.json('requests.lines', [...lines] as never);
    },
    load(reader) {
      const saved = reader.json<{ spans: SavedSpan[][]; stays: [PodId, [number, SavedStays][]][] }>(
        'requests.counters',
      );
      spans = saved.spans.map((own) =>
        own.map((span) => ({ ...span, came: bigOf(span.came), each: bigOf(span.each) })),
      );
      stays = new Map(
        saved.stays.map(([pod, own]) => [
          pod,
          new Map(
            own.map(([rule, { earlier, list }]) => [
              rule,
              {
                earlier: bigOf(earlier),
                list: list.map((stay) => ({ ...stay, from: bigOf(stay.from), to: bigOf(stay.to) })),
              },
            ]),
          ),
        ]),
      );
      lines = new Map(reader.json<[PodId, { atMicros: Micros; line: Line }[]][]>('requests.lines'));
    },
  };
  return self;
}

type SavedSpan = Omit<Span, 'came' | 'each'> & { readonly came: string; readonly each: string };
interface SavedStays {
  readonly earlier: string;
  readonly list: (Omit<Stay, 'from' | 'to'> & { readonly from: string; readonly to: string })[];
}

function sameList(a: readonly PodId[], b: readonly PodId[]): boolean {
  return a === b || (a.length === b.length && a.every((pod, place) => pod === b[place]));
}

function bigOf(text: string): bigint {
  return BigInt(text.slice(0, -1));
}
