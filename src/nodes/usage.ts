/**
 * Use of CPU and memory: what each running pod wants at every moment (from its own laws, and from the requests that its
 * services get), what its node gives it (cpu-share.ts), and the exact sums of all that over time.
 *
 * Use is constant between changes: a law's step, a draw of noise, a rate's step, a pod that starts, ends or becomes ready.
 * Only these are events; sums are settled when a rate changes. All changes of one instant are taken together, before
 * anybody measures. Cost: a change of a law or rate costs a walk over its pods and over the pods of their nodes.
 *
 * Left out (docs/model.md): requests that wait, which a pod short of CPU would have; memory limits and OOM kills.
 */
import type { PodBehaviour } from '../cluster/behaviour.ts';
import type { Cluster } from '../cluster/cluster.ts';
import type { ContainerUsage } from '../cluster/container-usage.ts';
import { follows, Verb } from '../cluster/journal.ts';
import type { NodeId } from '../cluster/nodes.ts';
import { PodFlag, type PodId, PodPhase } from '../cluster/pods.ts';
import { nextStep, stepAt } from '../cluster/steps.ts';
import { nextUsage, type TrafficRule, type UsageLaw, usageAt } from '../cluster/usage-rules.ts';
import { type Component, type Kind, Phase, type Simulation } from '../sim/simulation.ts';
import type { Micros } from '../sim/time.ts';
import {
  addWideProduct,
  createWideSums,
  growWideSums,
  loadWideSums,
  saveWideSums,
  type WideSums,
  wideToBigInt,
} from '../sim/wide-sum.ts';
import { cpuQuotaOf, shareNodeCpu } from './cpu-share.ts';
import { createPodCpuFacts } from './pod-cpu.ts';
import { shareOfRequests } from './request-share.ts';
import { createServiceLoad } from './service-load.ts';
import { cpuCounterAt, memoryAt, newUsageRow, recordUse, type UsageRow } from './usage-row.ts';

export interface UsageContext {
  readonly cluster: Cluster;
  readonly sim: Simulation;
  readonly behaviourOf: (pod: PodId) => PodBehaviour;
  /** All laws that `behaviourOf` may answer with, in an order that the scenario fixes. */
  readonly laws: readonly UsageLaw[];
  readonly traffic: readonly TrafficRule[];
  /** False: `behaviourOf` never says what a pod uses, so nothing is followed and nothing costs. Default: true. */
  readonly measured?: boolean;
}

/** Sums over the time so far: CPU in milli-CPU × microseconds, memory in bytes × microseconds. */
export interface UsageTotals {
  readonly usedCpu: bigint;
  /** Wanted beyond the limit. */
  readonly throttledCpu: bigint;
  /** Wanted within the limit, but the node was full. */
  readonly shortCpu: bigint;
  readonly memory: bigint;
}

export interface Usage extends Component, ContainerUsage {
  /** Whether anything says what pods use. */
  readonly measured: boolean;
  /** Of all pods that ran on the node. */
  nodeTotals(node: NodeId): UsageTotals;
  /** What the node gives its pods now, and the memory that they use: of the pods that are measured. */
  nodeMilliCpu(node: NodeId): number;
  nodeMemoryBytes(node: NodeId): number;
  /** Of the pod now; null: nobody said what it uses, or it does not run. */
  useOf(pod: PodId): { demandMilliCpu: number; givenMilliCpu: number; memoryBytes: number } | null;
  /** Milli-requests per second × microseconds that came while no endpoint was ready; by traffic rule. */
  unserved(rule: number): bigint;
}

type SumName = keyof UsageTotals;
const sumNames: readonly SumName[] = ['usedCpu', 'throttledCpu', 'shortCpu', 'memory'];

/** A process that waits: a counter that stands at 0 is left out by metrics-server, which no real container's does. */
const idleMilliCpu = 1;
/** Memory of a pod for which a rule gives CPU alone and which requests none: 32 MiB. */
const defaultMemoryBytes = 33_554_432;

export function createUsage(context: UsageContext): Usage {
  const { cluster, sim: ownSim, behaviourOf, laws, traffic, measured = true } = context;
  const { pods, objects } = cluster;
  const [cpuDraws, memoryDraws] = [ownSim.streams.purpose('usage cpu'), ownSim.streams.purpose('usage memory')];
  const factsOf = createPodCpuFacts(cluster);
  const services = createServiceLoad(cluster, traffic);
  const lawIds = new Map(laws.map((law, id) => [law, id]));
  let sim: Simulation | undefined;
  let [readKind, lawKind, rateKind, flushKind]: (Kind | undefined)[] = [];
  const rows = new Map<PodId, UsageRow>();
  const podsOfNode = new Map<NodeId, Set<PodId>>();
  /** Sums over the rows of each node. */
  const givenOfNode = new Map<NodeId, number>();
  const memoryOfNode = new Map<NodeId, number>();
  /** Pods that follow each law, and whether its next change is asked for. */
  const followers = laws.map(() => new Set<PodId>());
  let armed = laws.map(() => false);
  let flushAsked = false;
  const dirtyPods = new Set<PodId>();
  const dirtyNodes = new Set<NodeId>();
  const dirtyRules = new Set<number>();
  const sums = Object.fromEntries(sumNames.map((name) => [name, createWideSums(0)])) as Record<SumName, WideSums>;
  const listeners: ((pod: PodId) => void)[] = [];

  const wake = (): void => {
    if (sim !== undefined) sim.at(sim.now, readKind!, 0);
  };
  const reader = measured
    ? cluster.journal.reader('observer', 'usage', visit, wake, follows(podVerbs, ['Service']))
    : null;

  function visit(verb: Verb, subject: number, before: number, after: number): void {
    if (verb === Verb.podPhase || verb === Verb.podDeleted) lookAt(subject, verb === Verb.podDeleted);
    if (traffic.length === 0) return;
    if (podVerbs.has(verb)) {
      restale(services.rulesOfClass(pods.podClass[subject]!));
      if (verb === Verb.podLabels) restale(services.rulesOfClass(before));
    } else if (verb === Verb.objectAdded || verb === Verb.objectUpdated || verb === Verb.objectDeleted) {
      const object = objects.version(verb === Verb.objectDeleted ? before : after);
      if (object?.kind === 'Service') restale(services.serviceChanged(object.metadata?.namespace ?? ''));
    }
  }

  function restale(rules: readonly number[]): void {
    for (const rule of rules) {
      services.markStale(rule);
      dirtyRules.add(rule);
    }
    if (rules.length > 0) askFlush();
  }

  /** Takes a pod up that runs, or lets one go. */
  function lookAt(pod: PodId, deleted: boolean): void {
    const alive = !deleted && (pods.flags[pod]! & PodFlag.alive) !== 0;
    const runs = alive && pods.phase[pod] === PodPhase.running && pods.node[pod]! >= 0;
    if (runs && !rows.has(pod)) enter(pod);
    else if (!runs && rows.has(pod)) leave(pod);
  }

  function enter(pod: PodId): void {
    const usage = behaviourOf(pod).usage ?? null;
    if (usage === null) return;
    const { cpu, memory, cpuMicrosPerRequest } = usage;
    const [cpuLaw, memoryLaw] = [cpu, memory].map((law) => (law === null ? -1 : lawIds.get(law)!)) as [number, number];
    rows.set(pod, newUsageRow({ node: pods.node[pod]!, cpuLaw, memoryLaw, cpuMicrosPerRequest }, sim!.now));
    follow(pod);
    for (const law of [cpuLaw, memoryLaw]) if (law >= 0) arm(law);
    dirtyPods.add(pod);
    restale(services.rulesOfClass(pods.podClass[pod]!));
    askFlush();
  }

  function follow(pod: PodId): void {
    const { node, cpuLaw, memoryLaw, given, memory } = rows.get(pod)!;
    addUse(node, given, memory);
    let set = podsOfNode.get(node);
    if (set === undefined) podsOfNode.set(node, (set = new Set()));
    set.add(pod);
    for (const law of [cpuLaw, memoryLaw]) if (law >= 0) followers[law]!.add(pod);
  }

  function addUse(node: NodeId, given: number, memory: number): void {
    givenOfNode.set(node, (givenOfNode.get(node) ?? 0) + given);
    memoryOfNode.set(node, (memoryOfNode.get(node) ?? 0) + memory);
  }

  function leave(pod: PodId): void {
    const row = rows.get(pod)!;
    settle(pod, row);
    addUse(row.node, -row.given, -row.memory);
    rows.delete(pod);
    podsOfNode.get(row.node)!.delete(pod);
    for (const law of [row.cpuLaw, row.memoryLaw]) if (law >= 0) followers[law]!.delete(pod);
    dirtyPods.delete(pod);
    dirtyNodes.add(row.node);
    askFlush();
  }

  /** Asks for the law's next change, if any pod follows it. */
  function arm(law: number): void {
    if (armed[law] || followers[law]!.size === 0) return;
    const next = nextUsage(laws[law]!, sim!.now);
    if (next === Number.POSITIVE_INFINITY) return;
    armed[law] = true;
    sim!.at(next, lawKind!, law);
  }

  function armRate(rule: number): void {
    const next = nextStep(traffic[rule]!.rateMilli, sim!.now);
    if (next !== Number.POSITIVE_INFINITY) sim!.at(next, rateKind!, rule);
  }

  function askFlush(): void {
    if (flushAsked) return;
    flushAsked = true;
    sim!.at(sim!.now, flushKind!, 0);
  }

  /** Everything that changed at this instant, in an order that no history has a part in. */
  function flush(now: Micros): void {
    flushAsked = false;
    for (const rule of [...dirtyRules].sort(ascending)) spread(rule, now);
    dirtyRules.clear();
    for (const pod of dirtyPods) dirtyNodes.add(rows.get(pod)!.node);
    for (const node of [...dirtyNodes].sort(ascending)) shareNode(node, now);
    dirtyPods.clear();
    dirtyNodes.clear();
  }

  /** Spreads a rate evenly over the ready endpoints of its service. */
  function spread(rule: number, now: Micros): void {
    const { now: endpoints, gone } = services.endpoints(rule, now);
    const rate = stepAt(traffic[rule]!.rateMilli, now);
    for (const pod of gone) setLoad(pod, rule, 0);
    for (const [place, pod] of endpoints.entries()) {
      const cost = rows.get(pod)?.cpuMicrosPerRequest ?? 0;
      setLoad(pod, rule, shareOfRequests(rate, cost, place, endpoints.length));
    }
  }

  function setLoad(pod: PodId, rule: number, load: number): void {
    const row = rows.get(pod);
    if (row === undefined || (row.loads[rule] ?? 0) === load) return;
    if (load === 0) delete row.loads[rule];
    else row.loads[rule] = load;
    dirtyPods.add(pod);
  }

  function shareNode(node: NodeId, now: Micros): void {
    const members = [...(podsOfNode.get(node) ?? [])];
    const demands = members.map((pod) => {
      const row = rows.get(pod)!;
      return dirtyPods.has(pod) ? demandOf(pod, row, now) : row.demand;
    });
    const given = shareOut(members, demands, cluster.nodes.allocatableMilliCpu[node]!);
    for (const [index, pod] of members.entries()) {
      const row = rows.get(pod)!;
      const memory = dirtyPods.has(pod) ? memoryOf(pod, row, now) : row.memory;
      change(pod, row, demands[index]!, given[index]!, memory, now);
    }
  }

  function shareOut(members: readonly PodId[], demands: readonly number[], capacity: number): readonly number[] {
    let wanted = 0;
    const within = demands.map((demand, index) => {
      const want = Math.min(demand, cpuQuotaOf(factsOf(members[index]!).limitMilliCpu));
      wanted += want;
      return want;
    });
    if (wanted <= capacity) return within;
    const claims = members.map((pod, index) => ({ ...factsOf(pod), demandMilliCpu: demands[index]! }));
    return shareNodeCpu(claims, capacity);
  }

  function demandOf(pod: PodId, { cpuLaw, loads }: UsageRow, now: Micros): number {
    let demand = cpuLaw < 0 ? 0 : usageAt(laws[cpuLaw]!, cpuDraws, pods.identity[pod]!, now);
    for (const load of Object.values(loads)) demand += load;
    return Math.max(demand, idleMilliCpu);
  }

  function memoryOf(pod: PodId, { memoryLaw }: UsageRow, now: Micros): number {
    if (memoryLaw < 0) return factsOf(pod).requestMemoryBytes || defaultMemoryBytes;
    return Math.max(1, usageAt(laws[memoryLaw]!, memoryDraws, pods.identity[pod]!, now));
  }

  function change(pod: PodId, row: UsageRow, demand: number, given: number, memory: number, now: Micros): void {
    if (row.demand === demand && row.given === given && row.memory === memory) return;
    settle(pod, row);
    const measured = row.given !== given || row.memory !== memory;
    addUse(row.node, given - row.given, memory - row.memory);
    Object.assign(row, { demand, given, memory });
    if (!measured) return;
    recordUse(row, given, memory, now);
    for (const listener of listeners) listener(pod);
  }

  /** Brings the node's sums up to now. */
  function settle(pod: PodId, row: UsageRow): void {
    const micros = sim!.now - row.settledMicros;
    if (micros === 0) return;
    row.settledMicros = sim!.now;
    const { node, demand, given, memory } = row;
    const within = Math.min(demand, cpuQuotaOf(factsOf(pod).limitMilliCpu));
    const rates = { usedCpu: given, throttledCpu: demand - within, shortCpu: within - given, memory };
    for (const name of sumNames) {
      growWideSums(sums[name], node + 1);
      if (rates[name] > 0) addWideProduct(sums[name], node, rates[name], micros);
    }
  }

  return {
    name: 'usage',
    measured,
    start(simulation) {
      sim = simulation;
      readKind = sim.define('usage.read', Phase.controller, () => reader?.read());
      lawKind = sim.define('usage.law', Phase.input, (_now, law) => {
        armed[law] = false;
        for (const pod of followers[law]!) dirtyPods.add(pod);
        if (followers[law]!.size > 0) askFlush();
        arm(law);
      });
      rateKind = sim.define('usage.rate', Phase.input, (_now, rule) => {
        dirtyRules.add(rule);
        askFlush();
        armRate(rule);
      });
      flushKind = sim.define('usage.flush', Phase.controller, flush);
      if (!measured) return;
      for (let pod = 0; pod < pods.count; pod++) lookAt(pod, false);
      for (const rule of traffic.keys()) armRate(rule);
      restale([...traffic.keys()]);
      sim.at(sim.now, readKind, 0);
    },
    startMicros: (pod) => rows.get(pod)?.startMicros ?? null,
    cpuNanoCoreSeconds: (pod, time) => cpuCounterAt(rows.get(pod)!, time),
    memoryBytes: (pod, time) => memoryAt(rows.get(pod)!, time),
    changedMicros: (pod) => rows.get(pod)?.times.at(-1) ?? Number.NEGATIVE_INFINITY,
    watch: (changed) => void listeners.push(changed),
    nodeTotals(node) {
      for (const pod of podsOfNode.get(node) ?? []) settle(pod, rows.get(pod)!);
      const totals = sumNames.map((name): [SumName, bigint] => {
        growWideSums(sums[name], node + 1);
        return [name, wideToBigInt(sums[name], node)];
      });
      return Object.fromEntries(totals) as Record<SumName, bigint>;
    },
    nodeMilliCpu: (node) => givenOfNode.get(node) ?? 0,
    nodeMemoryBytes: (node) => memoryOfNode.get(node) ?? 0,
    useOf(pod) {
      const row = rows.get(pod);
      if (row === undefined) return null;
      return { demandMilliCpu: row.demand, givenMilliCpu: row.given, memoryBytes: row.memory };
    },
    unserved: (rule) => services.unserved(rule, sim!.now),
    save(writer) {
      writer.json('rows', [...rows] as never);
      writer.json('armed', armed);
      writer.json('dirty', { flushAsked, pods: [...dirtyPods], nodes: [...dirtyNodes], rules: [...dirtyRules] });
      for (const name of sumNames) saveWideSums(sums[name], sums[name].high.length, name, writer);
      services.save(writer);
    },
    load(from) {
      rows.clear();
      podsOfNode.clear();
      givenOfNode.clear();
      memoryOfNode.clear();
      for (const set of followers) set.clear();
      for (const [pod, row] of from.json<[PodId, UsageRow][]>('rows')) {
        rows.set(pod, row);
        follow(pod);
      }
      armed = from.json<boolean[]>('armed');
      const dirty = from.json<{ flushAsked: boolean; pods: number[]; nodes: number[]; rules: number[] }>('dirty');
      flushAsked = dirty.flushAsked;
      refill(dirtyPods, dirty.pods);
      refill(dirtyNodes, dirty.nodes);
      refill(dirtyRules, dirty.rules);
      for (const name of sumNames) loadWideSums(sums[name], name, from);
      services.load(from);
    },
  };
}

/** Changes after which other pods may be a service's endpoints. */
const podVerbs: ReadonlySet<Verb> = new Set<Verb>([
  Verb.podReady,
  Verb.podTerminating,
  Verb.podLabels,
  Verb.podPhase,
  Verb.podDeleted,
]);

function ascending(a: number, b: number): number {
  return a - b;
}

function refill(set: Set<number>, items: readonly number[]): void {
  set.clear();
  for (const item of items) set.add(item);
}
