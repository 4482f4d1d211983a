/**
 * Use of CPU and memory: what each running pod wants at every moment (from its own laws, and from the requests that its
 * services get), what its node gives it (cpu-share.ts), and the exact sums of all that over time.
 *
 * Use is constant or a straight line between changes: a law's step, a draw of noise, a rate's step, a leak that begins, a
 * backlog that is worked off, a pod that starts, ends or becomes ready. Only these are events; sums are settled when a
 * rate changes. All changes of one instant are taken together, before anybody measures. Cost: a change of a law or rate
 * costs a walk over its pods and over the pods of their nodes.
 */
import { placeOfSlot } from '../cluster/container-behaviour.ts';
import { follows, Verb } from '../cluster/journal.ts';
import type { NodeId } from '../cluster/nodes.ts';
import { ContainerState } from '../cluster/pod-status.ts';
import { PodFlag, type PodId, PodPhase } from '../cluster/pods.ts';
import { defaultTimeoutMicros, nextUsage, type UsageLaw } from '../cluster/usage-rules.ts';
import { workloadOf } from '../cluster/workload-of.ts';
import { assert } from '../sim/invariant.ts';
import { type Kind, Phase, type Simulation, type Ticket } from '../sim/simulation.ts';
import type { Micros } from '../sim/time.ts';
import { limitOf, type PodShare, podShare, wantOf } from './cpu-share.ts';
import { createDirtyPods } from './dirty-pods.ts';
import { type MemoryLine, sameLine } from './memory-line.ts';
import { nextGrowth } from './memory-parts.ts';
import { createMemorySums } from './memory-sums.ts';
import { createNodeShares } from './node-shares.ts';
import { createPlainPods } from './plain-pods.ts';
import { createPodCgroups, hasMemoryLimit } from './pod-cgroups.ts';
import { createPodWork, partsOf, useOfRow } from './pod-work.ts';
import { backlogEnds, noBacklog, workAt } from './request-backlog.ts';
import { createTrafficLoad, endpointVerbs } from './traffic-load.ts';
import { createUsageBooks } from './usage-books.ts';
import {
  type ContainerRow,
  cpuCounterAt,
  lawsOfRow,
  memoryAt,
  newUsageRow,
  nothingAt,
  restartCounters,
  type UsageRow,
} from './usage-row.ts';
import type { ContainerMemory, Usage, UsageContext } from './usage-types.ts';

export type { Usage, UsageContext } from './usage-types.ts';

export function createUsage(context: UsageContext): Usage {
  const { cluster, sim: ownSim, behaviourOf, laws, traffic, meter, measured = true, plainPods = true } = context;
  const { pods } = cluster;
  const [cpuDraws, memoryDraws] = [ownSim.streams.purpose('usage cpu'), ownSim.streams.purpose('usage memory')];
  const cgroupOf = createPodCgroups(cluster);
  const lawIds = new Map(laws.map((law, id) => [law, id]));
  let sim: Simulation | undefined;
  const kinds: Partial<Record<'read' | 'law' | 'flush' | 'look', Kind>> = {};
  const rows = new Map<PodId, UsageRow>();
  const podsOfNode = new Map<NodeId, Set<PodId>>();
  /** Pods that follow each law, and whether its next change is asked for. */
  const followers = laws.map(() => new Set<PodId>());
  let armed = laws.map(() => false);
  let flushAsked = false;
  /** Pods taken up so far. */
  let entered = 0;
  const dirt = createDirtyPods();
  const memory = createMemorySums(linesOf);
  const books = createUsageBooks();
  const plain = createPlainPods((pod) => rows.get(pod)!, books);
  const work = createPodWork({ cluster, laws, cpuDraws, memoryDraws, books, moveMemory: memory.move });
  const shares = createNodeShares({
    capacity: (node) => cluster.nodes.allocatableMilliCpu[node]!,
    membersOf,
    plain,
    rowOf: (pod) => rows.get(pod)!,
    cgroupOf,
    isDirty: dirt.has,
    refreshDemand: work.refreshDemand,
    give,
  });
  const idOf = (law: UsageLaw | null | undefined): number => (law ? lawIds.get(law)! : -1);
  const listeners: ((pod: PodId) => void)[] = [];

  const requests = createTrafficLoad({
    cluster,
    traffic,
    draws: ownSim.streams.purpose('traffic'),
    rowOf: (pod) => rows.get(pod),
    plain,
    changed: (pod) => dirt.add(pod, plain.has(pod) ? plain.nodeOf(pod) : rows.get(pod)!.node),
    ask: askFlush,
    meter,
  });
  const wake = (): void => {
    if (sim !== undefined) sim.at(sim.now, kinds.read!, 0);
  };
  const reader = measured
    ? cluster.journal.reader('observer', 'usage', visit, wake, follows(followedVerbs, ['Service']))
    : null;

  function visit(verb: Verb, subject: number, before: number, after: number): void {
    if (verb === Verb.podPhase || verb === Verb.podDeleted) lookAt(subject, verb === Verb.podDeleted);
    else if (verb === Verb.podContainer) {
      const place = placeOfSlot(before, cluster.specOf(subject).spec.containers.length);
      containerRuns(subject, place, after === ContainerState.running);
    } else if (verb === Verb.nodeAllocatable) {
      dirt.addNode(subject);
      memory.changed(subject);
      askFlush();
    }
    requests.visit(verb, subject, before, after);
  }

  /** In the order in which they were taken up. */
  function membersOf(node: NodeId): Iterable<PodId> {
    return podsOfNode.get(node) ?? [];
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
    const init = {
      node: pods.node[pod]!,
      workload: books.workloadId(workloadOf(cluster, pod)),
      memoryLimited: hasMemoryLimit(cgroupOf(pod)),
      parts: partsOf(usage, cgroupOf(pod), idOf),
      cpuMicrosPerRequest: usage.cpuMicrosPerRequest,
      memoryBytesPerInFlight: usage.memoryBytesPerInFlight ?? 0,
      timeoutMicros: usage.timeoutMicros ?? defaultTimeoutMicros,
    };
    const row = newUsageRow({ ...init, order: entered++ }, sim!.now);
    rows.set(pod, row);
    follow(pod);
    for (const part of row.parts) begin(pod, part);
    dirty(pod);
    requests.entered(pods.podClass[pod]!);
  }

  /** The container has started: its laws change at known times, its leak begins or ends at others. */
  function begin(pod: PodId, { cpuLaw, memoryLaw, startMicros }: ContainerRow): void {
    for (const law of [cpuLaw, memoryLaw]) if (law >= 0) arm(law);
    const growth = laws[memoryLaw]?.growth;
    if (growth === undefined) return;
    for (let at = nextGrowth(growth, startMicros, sim!.now); at !== Number.POSITIVE_INFINITY; ) {
      sim!.at(at, kinds.look!, pod);
      at = nextGrowth(growth, startMicros, at);
    }
  }

  function follow(pod: PodId): void {
    const row = rows.get(pod)!;
    const { node, parts } = row;
    let set = podsOfNode.get(node);
    if (set === undefined) podsOfNode.set(node, (set = new Set()));
    set.add(pod);
    shares.enter(row);
    for (const part of parts) memory.move(node, null, part.memory);
    memory.limit(node, row.memoryLimited ? 1 : 0);
    for (const law of lawsOfRow(parts)) followers[law]!.add(pod);
  }

  function leave(pod: PodId): void {
    plain.leave(pod);
    const row = rows.get(pod)!;
    books.settle(row, sim!.now);
    stopWaiting(row);
    rows.delete(pod);
    podsOfNode.get(row.node)!.delete(pod);
    shares.leave(row);
    for (const part of row.parts) memory.move(row.node, part.memory, null);
    memory.limit(row.node, row.memoryLimited ? -1 : 0);
    for (const law of lawsOfRow(row.parts)) followers[law]!.delete(pod);
    dirt.forget(pod);
    dirt.addNode(row.node);
    memory.changed(row.node);
    askFlush();
  }

  /** Nobody waits here any more: who did, gave up. */
  function stopWaiting(row: UsageRow): void {
    if (row.backlogTicket >= 0) sim!.cancel(row.backlogTicket as Ticket);
    row.backlogTicket = -1;
    books.giveUp(row, workAt(row.backlog, sim!.now));
    row.backlog = noBacklog;
  }

  /** Asks for the law's next change, if any pod follows it. */
  function arm(law: number): void {
    if (armed[law] || followers[law]!.size === 0) return;
    const next = nextUsage(laws[law]!, sim!.now);
    if (next === Number.POSITIVE_INFINITY) return;
    armed[law] = true;
    sim!.at(next, kinds.law!, law);
  }

  function askFlush(): void {
    if (flushAsked) return;
    flushAsked = true;
    sim!.at(sim!.now, kinds.flush!, 0);
  }

  function dirty(pod: PodId): void {
    plain.leave(pod);
    dirt.add(pod, rows.get(pod)!.node);
    askFlush();
  }

  /** Everything that changed at this instant, in an order that no history has a part in. */
  function flush(now: Micros): void {
    flushAsked = false;
    requests.spreadAll(now);
    dirt.take(membersOf, (node, changed) => shares.share(node, changed, now));
    memory.settle(now);
  }

  /** Brings the sums up to now. */
  function settle(pod: PodId): void {
    if (plain.has(pod)) plain.settle(pod, sim!.now);
    else books.settle(rows.get(pod)!, sim!.now);
  }

  function linesOf(node: NodeId): MemoryLine[] {
    const lines: MemoryLine[] = [];
    for (const pod of membersOf(node)) for (const { memory } of rows.get(pod)!.parts) lines.push(memory);
    return lines;
  }

  /** Asks for the end of the backlog's line. */
  function awaitBacklog(pod: PodId, row: UsageRow, now: Micros): void {
    if (row.backlogTicket >= 0) sim!.cancel(row.backlogTicket as Ticket);
    const next = backlogEnds(row.backlog, row.arriving, row.done, row.timeoutMicros);
    row.backlogTicket = next === Number.POSITIVE_INFINITY ? -1 : sim!.at(Math.max(next, now + 1), kinds.look!, pod);
  }

  /** Null: all that it wants. */
  function give(pod: PodId, share: PodShare | null, now: Micros): void {
    if (plain.has(pod)) {
      if (plain.give(pod, now)) for (const listener of listeners) listener(pod);
      return;
    }
    const row = rows.get(pod)!;
    const cgroup = cgroupOf(pod);
    const { givens, rates: next } = share ?? podShare(row.parts, cgroup, row.wanted, row.wanted);
    const answered = work.answer(row, givens[0]!, now);
    if (answered) awaitBacklog(pod, row, now);
    if (answered) meter?.waits(pod, row, now);
    const moved = (answered || dirt.has(pod)) && work.refreshMemory(pod, row, cgroup, now);
    if (moved) memory.changed(row.node);
    if (work.take(row, givens, next, now) || moved) for (const listener of listeners) listener(pod);
    // A meter is told of each line of requests, which plain pods do not have.
    const own = share === null && plainPods && !meter ? work.plainUse(pod, row) : null;
    if (own !== null) plain.enter(pod, row, own, limitOf(cgroup, row.parts[0]!.place));
  }

  /** A container has ended, or a new one has taken its place. */
  function containerRuns(pod: PodId, place: number, runs: boolean): void {
    plain.leave(pod);
    const row = rows.get(pod);
    const part = row?.parts.find((one) => one.place === place);
    if (row === undefined || part === undefined || part.startMicros >= 0 === runs) return;
    books.settle(row, sim!.now);
    if (part === row.parts[0] && !runs) stopWaiting(row);
    part.startMicros = runs ? sim!.now : -1;
    const nothing = nothingAt(sim!.now);
    memory.move(row.node, part.memory, nothing);
    part.memory = nothing;
    restartCounters(part, sim!.now);
    if (runs) begin(pod, part);
    memory.changed(row.node);
    dirty(pod);
  }

  return {
    name: 'usage',
    start(simulation) {
      sim = simulation;
      kinds.read = sim.define('usage.read', Phase.controller, () => reader?.read());
      kinds.law = sim.define('usage.law', Phase.input, (_now, law) => {
        armed[law] = false;
        for (const pod of followers[law]!) dirty(pod);
        arm(law);
      });
      kinds.flush = sim.define('usage.flush', Phase.controller, flush);
      kinds.look = sim.define('usage.look', Phase.input, (_now, pod) => {
        if (rows.has(pod)) dirty(pod);
      });
      requests.start(sim);
      if (!measured) return;
      for (let pod = 0; pod < pods.count; pod++) lookAt(pod, false);
      sim.at(sim.now, kinds.read, 0);
    },
    measured,
    get settled() {
      return !flushAsked;
    },
    nodeMilliCpu: shares.givenOf,
    nodeMemoryBytes: (node, time = sim!.now) => memory.bytesAt(node, time),
    containersOf(pod) {
      plain.writeBack(pod);
      return rows.get(pod)?.parts ?? [];
    },
    plain,
    cpuNanoCoreSeconds: (container, time) => cpuCounterAt(container as ContainerRow, time),
    memoryBytes: (container, time) => memoryAt(container as ContainerRow, time),
    changedMicros(pod) {
      if (plain.has(pod)) return plain.changedMicros(pod);
      let changed = Number.NEGATIVE_INFINITY;
      for (const { memory, times } of rows.get(pod)?.parts ?? []) {
        // What grows is another amount at every measurement.
        if (memory.bytesPerSecond !== 0) return Number.POSITIVE_INFINITY;
        changed = Math.max(changed, times.at(-1)!);
      }
      return changed;
    },
    watch: (changed) => void listeners.push(changed),
    watchUse: (used) => books.watch(used),
    memorySum: (node) => memory.of(node, sim!.now),
    isMemoryLimited: memory.isLimited,
    watchMemory: memory.watch,
    nodeTotals(node) {
      for (const pod of membersOf(node)) settle(pod);
      return books.ofNode(node);
    },
    workloadTotals() {
      for (const pod of rows.keys()) settle(pod);
      return books.ofWorkloads();
    },
    spansOf: books.spansOf,
    useOf(pod) {
      plain.writeBack(pod);
      const row = rows.get(pod);
      return row === undefined ? null : useOfRow(row, sim!.now);
    },
    memoryOn(node) {
      const members = [...membersOf(node)].sort((a, b) => pods.sequence[a]! - pods.sequence[b]!);
      const found: ContainerMemory[] = [];
      for (const pod of members) {
        for (const { place, startMicros, memory: line } of rows.get(pod)!.parts) {
          if (startMicros >= 0) found.push({ pod, place, startMicros, line });
        }
      }
      return found;
    },
    containerRuns,
    unserved: (rule) => requests.unserved(rule, sim!.now),
    check() {
      if (flushAsked) return;
      for (const [node, members] of podsOfNode) {
        let [given, wanted] = [0, 0];
        for (const pod of members) {
          plain.writeBack(pod);
          const { parts } = rows.get(pod)!;
          given += parts.reduce((sum, part) => sum + part.given, 0);
          wanted += wantOf(parts, cgroupOf(pod));
        }
        memory.check(node, sim!.now);
        const due = Math.min(wanted, cluster.nodes.allocatableMilliCpu[node]!);
        assert(given === due, () => `usage: node ${node} gives ${given} of ${due} milli-CPU`);
      }
    },
    save(writer) {
      for (const pod of rows.keys()) plain.writeBack(pod);
      writer.json('rows', [...rows] as never);
      writer.json('armed', armed);
      memory.save(writer);
      shares.save(writer);
      writer.json('dirty', { flushAsked, entered, ...dirt.save(membersOf) });
      books.save(writer);
      requests.save(writer);
      meter?.save(writer);
    },
    load(from) {
      rows.clear();
      plain.clear();
      memory.load(from);
      podsOfNode.clear();
      shares.load(from);
      for (const set of followers) set.clear();
      for (const [pod, row] of from.json<[PodId, UsageRow][]>('rows')) {
        // The last line of the history is that of the row: told apart by identity.
        for (const part of row.parts)
          if (sameLine(part.memories.at(-1)!, part.memory)) part.memory = part.memories.at(-1)!;
        rows.set(pod, row);
        follow(pod);
      }
      armed = from.json<boolean[]>('armed');
      const saved = from.json<Record<'pods' | 'nodes', number[]> & { flushAsked: boolean; entered: number }>('dirty');
      ({ flushAsked, entered } = saved);
      dirt.load(saved);
      books.load(from);
      requests.load(from);
      meter?.load(from);
    },
  };
}

/** Changes of pods and nodes that are followed. */
const followedVerbs: readonly Verb[] = [...endpointVerbs, Verb.podContainer, Verb.nodeAllocatable];
