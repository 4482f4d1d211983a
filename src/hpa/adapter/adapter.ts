/**
 * Custom and external metrics as an HPA gets them: Prometheus scrapes each target at its own instants, the adapter
 * (prometheus-adapter 0.12) asks it when the HPA asks, and serves what it has found at its last listing. So what an HPA
 * sees is as old as the last scrape, and requests per second are a mean over the window of `rate()`.
 *
 * Nothing polls: values are worked out when an HPA asks; a metric that changes by itself asks for one event per change,
 * and only while an HPA follows it. Cost of an answer: the pods asked about, and for requests the changes of their rate
 * in the window.
 */
import { type Selector, selectorIsEmpty, selectorMatches } from '../../api/selector.ts';
import type { Cluster } from '../../cluster/cluster.ts';
import { type AdapterSettings, type MetricRule, metricHistoryMicros } from '../../cluster/metric-rules.ts';
import type { ObjectId } from '../../cluster/objects.ts';
import type { PodId } from '../../cluster/pods.ts';
import type { RequestCounts } from '../../cluster/request-counts.ts';
import { nextUsage, usageAt } from '../../cluster/usage-rules.ts';
import { drawBelow, identityOf } from '../../sim/random.ts';
import { type Component, type Kind, Phase, type Simulation } from '../../sim/simulation.ts';
import type { Micros } from '../../sim/time.ts';
import { noSamples } from '../metric.ts';
import type { MetricSpec } from '../metric-spec.ts';
import type { CustomMetrics } from '../metrics-source.ts';
import { createExposures } from './exposures.ts';
import { adapterErrors } from './messages.ts';
import { rateOf, scrapeBefore } from './scrapes.ts';

export interface MetricsAdapter extends Component, CustomMetrics {}

export interface AdapterContext {
  readonly cluster: Cluster;
  readonly sim: Simulation;
  readonly rules: readonly MetricRule[];
  readonly settings: AdapterSettings;
  /** Needed where a rule speaks of requests. */
  readonly requests: RequestCounts | undefined;
}

export function createMetricsAdapter(context: AdapterContext): MetricsAdapter {
  const { cluster, sim: ownSim, rules, settings, requests } = context;
  const { scrapeMicros, relistMicros, rateWindowMicros } = settings;
  const offsets = ownSim.streams.purpose('prometheus scrape');
  const noise = rules.map(({ name }, index) => ownSim.streams.purpose(`metric ${index} ${name}`));
  const identities = rules.map(({ place }) => identityOf(JSON.stringify(place)));
  const ruleOffsets = identities.map((identity) => drawBelow(offsets, identity, 0, scrapeMicros));
  let sim: Simulation | undefined;
  let [readKind, stepKind]: (Kind | undefined)[] = [];
  /** Rules that each HPA follows, and the HPAs of each rule. Follows from the HPAs: not saved. */
  const followed = new Map<ObjectId, readonly number[]>();
  const followers = rules.map(() => new Set<ObjectId>());
  const listeners: ((hpa: ObjectId) => void)[] = [];
  /** The last change of each rule's values, as far as it was followed. */
  let changed = rules.map(() => 0);
  /** Whether the rule's next change is asked for. */
  let armed = rules.map(() => false);

  const offsetOf = (pod: PodId): Micros => drawBelow(offsets, cluster.pods.identity[pod]!, 0, scrapeMicros);
  const exposures = createExposures(
    cluster,
    rules,
    (pod, since) => scrapeBefore(offsetOf(pod), scrapeMicros, since + scrapeMicros - 1),
    () => {
      if (sim !== undefined) sim.at(sim.now, readKind!, 0);
    },
  );

  function touch(rule: number, now: Micros): void {
    if (changed[rule] === now) return;
    changed[rule] = now;
    for (const hpa of followers[rule]!) for (const listener of listeners) listener(hpa);
  }

  /** Asks for the rule's next change, if any HPA follows it; true: it was not asked for before. */
  function arm(rule: number): boolean {
    const { value } = rules[rule]!;
    if (value.type !== 'law' || armed[rule] || followers[rule]!.size === 0) return false;
    const next = nextUsage(value.law, sim!.now);
    if (next === Number.POSITIVE_INFINITY) return false;
    armed[rule] = true;
    sim!.at(next, stepKind!, rule);
    return true;
  }

  /** Of the rule's one series at `now`; null: it has none (yet). */
  function ownValue(rule: number, now: Micros): bigint | null {
    const { value } = rules[rule]!;
    const [offset, identity] = [ruleOffsets[rule]!, identities[rule]!];
    // Before the run it was what it is at its start.
    const scraped = Math.max(0, scrapeBefore(offset, scrapeMicros, now));
    if (value.type === 'law') return BigInt(usageAt(value.law, noise[rule]!, identity, scraped));
    const service = value.service!;
    if (value.type === 'inFlight') return BigInt(requests!.inFlightOf(service, scraped));
    const counter = {
      at: (time: Micros) => requests!.cameTo(service, time),
      sinceMicros: Number.NEGATIVE_INFINITY,
    };
    return rateOf(counter, offset, scrapeMicros, rateWindowMicros, now);
  }

  /** Of the pod's series, which it has had since `sinceMicros`. */
  function valueAtPod(rule: number, pod: PodId, sinceMicros: Micros, now: Micros): bigint | null {
    const { value } = rules[rule]!;
    const offset = offsetOf(pod);
    const scraped = scrapeBefore(offset, scrapeMicros, now);
    if (scraped < sinceMicros) return null;
    if (value.type === 'law') {
      return BigInt(usageAt(value.law, noise[rule]!, cluster.pods.identity[pod]!, scraped));
    }
    if (value.type === 'inFlight') return BigInt(requests!.inFlight(pod, scraped));
    const counter = { at: (time: Micros) => requests!.cameToPod(pod, time), sinceMicros };
    return rateOf(counter, offset, scrapeMicros, rateWindowMicros, now);
  }

  /** Of a pod that has the metric: none before its first scrape. */
  function scrapeOfPod(rule: number, pod: PodId, now: Micros): Micros[] {
    const exposure = exposures.of(pod);
    if (exposure === undefined || !exposure.rules.includes(rule)) return [];
    const scraped = scrapeBefore(offsetOf(pod), scrapeMicros, now);
    return scraped < exposure.sinceMicros ? [] : [scraped];
  }

  /** Whether values that nobody changes any more are seen as they are, also those of this pod. */
  function isSeen(rule: number, sinceMicros: Micros, now: Micros): boolean {
    const { value } = rules[rule]!;
    const late = value.type === 'requests' ? metricHistoryMicros(settings) : scrapeMicros;
    return Math.max(changed[rule]!, sinceMicros) + late <= now;
  }

  function named(rule: number, name: string, selector: Selector): boolean {
    return rules[rule]!.name === name && fits(selector, rules[rule]!.labels);
  }

  const self: MetricsAdapter = {
    name: 'metrics-adapter',
    follow(hpa, namespace, metrics) {
      self.forget(hpa);
      const own = rules.flatMap((rule, index) =>
        metrics.some((spec) => speaksOf(spec, rule, namespace)) ? [index] : [],
      );
      followed.set(hpa, own);
      for (const rule of own) {
        followers[rule]!.add(hpa);
        // Where it changes by itself, nobody has followed it up to now.
        if (sim !== undefined && arm(rule)) changed[rule] = sim.now;
      }
    },
    forget(hpa) {
      for (const rule of followed.get(hpa) ?? []) followers[rule]!.delete(hpa);
      followed.delete(hpa);
    },
    watch: (listener) => void listeners.push(listener),
    ofPods(namespace, { name, selector }, pods, now) {
      exposures.read();
      const values = pods.map((pod): number | null => {
        const exposure = exposures.of(pod);
        let sum: bigint | null = null;
        for (const rule of exposure?.rules ?? []) {
          if (!named(rule, name, selector)) continue;
          const value = valueAtPod(rule, pod, exposure!.sinceMicros, now);
          if (value !== null) sum = (sum ?? 0n) + value;
        }
        return sum === null ? null : Number(sum);
      });
      const isKnown = rules.some(
        ({ name: own, place }, rule) =>
          own === name &&
          place.type === 'pods' &&
          place.namespace === namespace &&
          exposures.isKnown(rule, now, relistMicros),
      );
      if (!isKnown) return { error: adapterErrors.unknown(name, 'Pod'), values: [] };
      return { error: values.some((value) => value !== null) ? null : noSamples.custom, values };
    },
    ofObject(namespace, { name, selector }, { kind, name: object }, now) {
      let [isThere, sum]: [boolean, bigint | null] = [false, null];
      for (const [rule, { name: own, place }] of rules.entries()) {
        if (own !== name || place.type !== 'object' || place.kind !== kind.toLowerCase()) continue;
        isThere = true;
        if (place.namespace !== namespace || place.name !== object || !named(rule, name, selector)) continue;
        const value = ownValue(rule, now);
        if (value !== null) sum = (sum ?? 0n) + value;
      }
      if (sum !== null) return { kind: 'object', valueMilli: sum };
      const error = isThere ? adapterErrors.unknownOf(name, kind, object) : adapterErrors.unknown(name, kind);
      return { kind: 'failed', error };
    },
    ofExternal(namespace, { name, selector }, now) {
      const valuesMilli: bigint[] = [];
      for (const [rule, { place }] of rules.entries()) {
        if (place.type !== 'external' || !named(rule, name, selector)) continue;
        if (place.namespace !== namespace && place.namespace !== '*') continue;
        const value = ownValue(rule, now);
        if (value !== null) valuesMilli.push(value);
      }
      if (valuesMilli.length > 0) return { kind: 'external', valuesMilli };
      const isKnown = rules.some(({ name: own, place }) => own === name && place.type === 'external');
      return { kind: 'failed', error: isKnown ? noSamples.external : adapterErrors.unknownExternal(name, namespace) };
    },
    seen(namespace, metric, pods, now) {
      const times: Micros[] = [];
      let windowMicros = 0;
      for (const [rule, own] of rules.entries()) {
        if (!speaksOf(metric, own, namespace)) continue;
        if (own.value.type === 'requests') windowMicros = rateWindowMicros;
        if (own.place.type !== 'pods') times.push(scrapeBefore(ruleOffsets[rule]!, scrapeMicros, now));
        else times.push(...pods.flatMap((pod) => scrapeOfPod(rule, pod, now)));
      }
      if (times.length === 0) return null;
      let [oldestMicros, newestMicros] = [now, 0];
      for (const time of times) {
        oldestMicros = Math.min(oldestMicros, Math.max(0, time));
        newestMicros = Math.max(newestMicros, time);
      }
      return { oldestMicros, newestMicros, windowMicros };
    },
    isSettled(hpa, pods, now) {
      return (followed.get(hpa) ?? []).every((rule) => {
        const { place, value } = rules[rule]!;
        if (place.type !== 'pods') {
          const moves = value.type === 'inFlight' && requests!.isMovingAt(value.service!);
          return !moves && isSeen(rule, changed[rule]!, now);
        }
        return pods.every((pod) => {
          const exposure = exposures.of(pod);
          if (exposure === undefined || !exposure.rules.includes(rule)) return true;
          return isSeen(rule, exposure.sinceMicros, now) && !(value.type === 'inFlight' && requests!.isMoving(pod));
        });
      });
    },
    start(simulation) {
      sim = simulation;
      readKind = sim.define('metrics-adapter.read', Phase.autoscaler, exposures.read);
      stepKind = sim.define('metrics-adapter.step', Phase.input, (now, rule) => {
        armed[rule] = false;
        touch(rule, now);
        arm(rule);
      });
      exposures.start(sim.now);
      for (const rule of rules.keys()) arm(rule);
      requests?.watch((namespace) => {
        for (const [rule, { place, value }] of rules.entries()) {
          if (value.type === 'law') continue;
          const of = place.type === 'pods' ? place.namespace : value.service!.namespace;
          if (of === namespace) touch(rule, sim!.now);
        }
      });
    },
    save(writer) {
      exposures.save(writer);
      writer.json('rules', { changed, armed });
    },
    load(reader) {
      exposures.load(reader);
      ({ changed, armed } = reader.json<{ changed: Micros[]; armed: boolean[] }>('rules'));
    },
  };
  return self;
}

/** Whether the rule's values are among those that this metric of an HPA in `namespace` looks at. */
function speaksOf(spec: MetricSpec, { name, place, labels }: MetricRule, namespace: string): boolean {
  if (spec.type === 'Resource' || spec.type === 'ContainerResource') return false;
  if (spec.metric.name !== name || !fits(spec.metric.selector, labels)) return false;
  if (place.type === 'external') {
    return spec.type === 'External' && (place.namespace === '*' || place.namespace === namespace);
  }
  if (place.namespace !== namespace) return false;
  if (place.type === 'pods') return spec.type === 'Pods';
  return spec.type === 'Object' && spec.objectKind.toLowerCase() === place.kind && spec.objectName === place.name;
}

function fits(selector: Selector, labels: Readonly<Record<string, string>>): boolean {
  return selectorIsEmpty(selector) || selectorMatches(selector, labels);
}
