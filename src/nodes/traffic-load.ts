/** The requests of all traffic rules, spread over the pods that serve them: which pods, and how much CPU each wants. */
import type { Cluster } from '../cluster/cluster.ts';
import { Verb } from '../cluster/journal.ts';
import type { PodId } from '../cluster/pods.ts';
import { nextRate, rateAt, type TrafficRule } from '../cluster/usage-rules.ts';
import type { Purpose } from '../sim/random.ts';
import { type Kind, Phase, type Simulation } from '../sim/simulation.ts';
import type { StateReader, StateWriter } from '../sim/state.ts';
import type { Micros } from '../sim/time.ts';
import type { PlainPods } from './plain-pods.ts';
import type { RequestMeter } from './request-meter.ts';
import { shareOfRequests } from './request-share.ts';
import { createServiceLoad } from './service-load.ts';
import type { UsageRow } from './usage-row.ts';

export interface TrafficContext {
  readonly cluster: Cluster;
  readonly traffic: readonly TrafficRule[];
  readonly draws: Purpose;
  /** The row of a pod that runs and is measured. */
  readonly rowOf: (pod: PodId) => UsageRow | undefined;
  readonly plain: Pick<PlainPods, 'has' | 'leave' | 'cpuMicrosPerRequest' | 'setLoad'>;
  /** The pod gets other loads. */
  readonly changed: (pod: PodId) => void;
  /** Asks for `spreadAll` at this instant. */
  readonly ask: () => void;
  /** Counts requests, where somebody asks for them. */
  readonly meter: RequestMeter | undefined;
}

export interface TrafficLoad {
  start(sim: Simulation): void;
  visit(verb: Verb, subject: number, before: number, after: number): void;
  /** A pod of the class has begun to be measured. */
  entered(podClass: number): void;
  /** Brings the loads of all pods up to date. */
  spreadAll(now: Micros): void;
  unserved(rule: number, now: Micros): bigint;
  save(writer: StateWriter): void;
  load(reader: StateReader): void;
}

/** Changes after which other pods may be a service's endpoints. */
export const endpointVerbs: ReadonlySet<Verb> = new Set<Verb>([
  Verb.podReady,
  Verb.podTerminating,
  Verb.podLabels,
  Verb.podPhase,
  Verb.podDeleted,
]);

export function createTrafficLoad(context: TrafficContext): TrafficLoad {
  const { cluster, traffic, draws, rowOf, plain, changed, ask, meter } = context;
  const { pods, objects } = cluster;
  const rateOf = (rule: number, time: Micros): number => rateAt(traffic[rule]!, draws, time);
  const services = createServiceLoad(cluster, traffic, rateOf);
  const dirty = new Set<number>();
  let sim: Simulation | undefined;
  let kind: Kind | undefined;

  function restale(rules: readonly number[]): void {
    for (const rule of rules) {
      services.markStale(rule);
      dirty.add(rule);
    }
    if (rules.length > 0) ask();
  }

  function arm(rule: number): void {
    const next = nextRate(traffic[rule]!, sim!.now);
    if (next !== Number.POSITIVE_INFINITY) sim!.at(next, kind!, rule);
  }

  /** Spreads a rate evenly over the ready endpoints of its service. */
  function spread(rule: number, now: Micros): void {
    const { now: endpoints, gone } = services.endpoints(rule, now);
    const rate = rateOf(rule, now);
    meter?.spread(rule, rate, endpoints, now);
    for (const pod of gone) setLoad(pod, rule, 0);
    for (let place = 0; place < endpoints.length; place++) {
      const pod = endpoints[place]!;
      const cost = plain.has(pod) ? plain.cpuMicrosPerRequest(pod) : (rowOf(pod)?.cpuMicrosPerRequest ?? 0);
      setLoad(pod, rule, shareOfRequests(rate, cost, place, endpoints.length));
    }
  }

  function setLoad(pod: PodId, rule: number, load: number): void {
    if (plain.has(pod)) {
      const differs = plain.setLoad(pod, rule, load);
      if (differs) changed(pod);
      if (differs !== null) return;
      plain.leave(pod);
    }
    const row = rowOf(pod);
    if (row === undefined || (row.loads[rule] ?? 0) === load) return;
    if (load === 0) delete row.loads[rule];
    else row.loads[rule] = load;
    changed(pod);
  }

  return {
    start(simulation) {
      sim = simulation;
      kind = sim.define('usage.rate', Phase.input, (_now, rule) => {
        dirty.add(rule);
        ask();
        arm(rule);
      });
      for (const rule of traffic.keys()) arm(rule);
      restale([...traffic.keys()]);
    },
    visit(verb, subject, before, after) {
      if (traffic.length === 0) return;
      if (verb === Verb.podDeleted) meter?.forget(subject);
      if (endpointVerbs.has(verb)) {
        restale(services.rulesOfClass(pods.podClass[subject]!));
        if (verb === Verb.podLabels) restale(services.rulesOfClass(before));
      } else if (verb === Verb.objectAdded || verb === Verb.objectUpdated || verb === Verb.objectDeleted) {
        const object = objects.version(verb === Verb.objectDeleted ? before : after);
        if (object?.kind === 'Service') restale(services.serviceChanged(object.metadata?.namespace ?? ''));
      }
    },
    entered: (podClass) => restale(services.rulesOfClass(podClass)),
    spreadAll(now) {
      for (const rule of [...dirty].sort((a, b) => a - b)) spread(rule, now);
      dirty.clear();
    },
    unserved: (rule, now) => services.unserved(rule, now),
    save(writer) {
      writer.json('dirtyRules', [...dirty]);
      services.save(writer);
    },
    load(reader) {
      dirty.clear();
      for (const rule of reader.json<number[]>('dirtyRules')) dirty.add(rule);
      services.load(reader);
    },
  };
}
