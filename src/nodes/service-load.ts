/**
 * The ready endpoints of services that get requests, and the rate of each. Tells which traffic rules a change of a pod
 * concerns; nothing is looked up again that has not changed.
 */
import type { Service } from '../api/objects.ts';
import type { Cluster } from '../cluster/cluster.ts';
import { PodFlag, type PodId } from '../cluster/pods.ts';
import type { TrafficRule } from '../cluster/usage-rules.ts';
import type { StateReader, StateWriter } from '../sim/state.ts';
import type { Micros } from '../sim/time.ts';
import { addWideProduct, createWideSums, loadWideSums, saveWideSums, wideToBigInt } from '../sim/wide-sum.ts';

export interface ServiceLoad {
  /** Rules whose endpoints pods of this class may be. */
  rulesOfClass(podClass: number): readonly number[];
  /** A Service changed: selectors are looked up anew. Answers with the rules of its namespace. */
  serviceChanged(namespace: string): readonly number[];
  /** The endpoints of the rule may be others. */
  markStale(rule: number): void;
  /** Endpoints of the rule now, oldest first, and those that it had before and has no more. */
  endpoints(rule: number, now: Micros): { readonly now: readonly PodId[]; readonly gone: readonly PodId[] };
  /** Milli-requests per second × microseconds that came while no endpoint was ready. */
  unserved(rule: number, now: Micros): bigint;
  save(writer: StateWriter): void;
  load(reader: StateReader): void;
}

/** `rateOf` is the rate of a rule at a time, in milli-requests per second. */
export function createServiceLoad(
  cluster: Cluster,
  traffic: readonly TrafficRule[],
  rateOf: (rule: number, time: Micros) => number,
): ServiceLoad {
  const { pods, podClasses, objects } = cluster;
  let endpoints: PodId[][] = traffic.map(() => []);
  const stale = new Set<number>(traffic.keys());
  const rulesOfClass = new Map<number, readonly number[]>();
  const unserved = createWideSums(traffic.length);
  let unservedSince = new Float64Array(traffic.length);

  function selects({ namespace, service }: TrafficRule, podClass: number): boolean {
    const { namespace: own, labels } = podClasses[podClass]!;
    if (own !== namespace) return false;
    const selector = objects.lookUp<Service>('Service', namespace, service)?.spec?.selector;
    const wanted = Object.entries(selector ?? {});
    return wanted.length > 0 && wanted.every(([key, value]) => labels[key] === value);
  }

  function findReady(rule: number): PodId[] {
    const found: PodId[] = [];
    for (const { id } of podClasses) {
      if (!self.rulesOfClass(id).includes(rule)) continue;
      for (let pod = cluster.firstOfClass(id); pod >= 0; pod = pods.nextOfClass[pod]!) {
        if ((pods.flags[pod]! & (PodFlag.ready | PodFlag.terminating)) === PodFlag.ready) found.push(pod);
      }
    }
    return found.sort((a, b) => pods.sequence[a]! - pods.sequence[b]!);
  }

  function settle(rule: number, now: Micros): void {
    const since = unservedSince[rule]!;
    unservedSince[rule] = now;
    if (now === since || endpoints[rule]!.length > 0) return;
    // Settled at every change of the rate, so it is that of the instant before.
    addWideProduct(unserved, rule, rateOf(rule, now - 1), now - since);
  }

  const self: ServiceLoad = {
    rulesOfClass(podClass) {
      let rules = rulesOfClass.get(podClass);
      if (rules === undefined) {
        rules = traffic.flatMap((rule, index) => (selects(rule, podClass) ? [index] : []));
        rulesOfClass.set(podClass, rules);
      }
      return rules;
    },
    serviceChanged(namespace) {
      rulesOfClass.clear();
      return traffic.flatMap((rule, index) => (rule.namespace === namespace ? [index] : []));
    },
    markStale: (rule) => void stale.add(rule),
    endpoints(rule, now) {
      settle(rule, now);
      const before = endpoints[rule]!;
      if (!stale.delete(rule)) return { now: before, gone: [] };
      const found = findReady(rule);
      endpoints[rule] = found;
      const kept = new Set(found);
      return { now: found, gone: before.filter((pod) => !kept.has(pod)) };
    },
    unserved(rule, now) {
      settle(rule, now);
      return wideToBigInt(unserved, rule);
    },
    save(writer) {
      writer.json('endpoints', endpoints);
      writer.json('stale', [...stale]);
      saveWideSums(unserved, traffic.length, 'unserved', writer);
      writer.array('unservedSince', unservedSince);
    },
    load(reader) {
      endpoints = reader.json<PodId[][]>('endpoints');
      stale.clear();
      for (const rule of reader.json<number[]>('stale')) stale.add(rule);
      loadWideSums(unserved, 'unserved', reader);
      unservedSince = reader.array('unservedSince', Float64Array);
      rulesOfClass.clear();
    },
  };
  return self;
}
