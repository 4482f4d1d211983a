/**
 * What becomes of nodes whose pods use more memory than there is: the kernel kills containers above their limits, and when
 * nothing is left those with the highest badness (memory-kills.ts); before that the kubelets evict pods (eviction/), tell of
 * MemoryPressure and refuse BestEffort pods. All instants are computed from the lines that memory follows: a node whose
 * memory does not change costs no event.
 *
 * Left out: page cache and its reclaim, disks and process numbers (nothing uses them), kernel notifications before the
 * turn (`kernelMemcgNotification`, off by default).
 */
import type { Cluster } from '../cluster/cluster.ts';
import type { EventRecorder } from '../cluster/event-recorder.ts';
import { Verb } from '../cluster/journal.ts';
import { NodeFlag, type NodeId } from '../cluster/nodes.ts';
import { Disruption, PodFlag, type PodId, PodPhase } from '../cluster/pods.ts';
import { workloadOf } from '../cluster/workload-of.ts';
import { assert } from '../sim/invariant.ts';
import { drawBelow, identityOf } from '../sim/random.ts';
import { type Component, type Kind, Phase, type Simulation, type Ticket } from '../sim/simulation.ts';
import { type Micros, microsPerSecond } from '../sim/time.ts';
import { activePodsOn, createEvictionFacts } from './eviction/live-pods.ts';
import {
  admitPod,
  cleanupPollMicros,
  cleanupTimeoutMicros,
  createEvictionState,
  type EvictionConfig,
  type EvictionState,
  monitoringIntervalMicros,
  synchronize,
} from './eviction/manager.ts';
import { evictedReason, thresholdMetReason } from './eviction/messages.ts';
import { rankForEviction } from './eviction/ranking.ts';
import { availableBytes, nextEvictionTurn } from './eviction/turns.ts';
import { type KillRecord, rankingShown } from './kill-records.ts';
import type { Kubelet, Refusal } from './kubelet.ts';
import type { NodeCondition } from './lifecycle/health.ts';
import { turnFrom } from './lifecycle/turns.ts';
import { type KernelKill, type KernelView, kernelKills, nextKernelKill, nextNodeKill } from './memory-kills.ts';
import { type NodeMemory, nodeMemoryOf } from './node-memory.ts';
import { oomScoreAdjOf } from './oom-victim.ts';
import { createPodCgroups } from './pod-cgroups.ts';
import type { Usage } from './usage-types.ts';

export interface MemoryPressureContext {
  readonly cluster: Cluster;
  readonly sim: Simulation;
  readonly events: EventRecorder;
  readonly usage: Usage;
  readonly kubelet: Pick<Kubelet, 'killContainer' | 'killPod'>;
  readonly config: EvictionConfig;
  /** Nothing takes time: the node's status is written at once, or refused pods would be made anew without end. */
  readonly atOnce: boolean;
  /** The kubelet posts a condition of its node, when it next writes the node's status. */
  readonly post: (node: NodeId, condition: NodeCondition) => void;
}

export interface MemoryPressure extends Component {
  /** Why the node's kubelet does not start the pod in the present conditions; null: it does. */
  refuses(pod: PodId): Refusal | null;
  /** Everything that was killed, in order. */
  kills(): readonly KillRecord[];
  /** Nodes with a condition of pressure now, in the order of their rows. */
  underPressure(): readonly NodeId[];
}

/** A node on which something has happened. Plain data. */
interface NodeState {
  eviction: EvictionState;
  /** A turn of the eviction manager's loop. */
  baseMicros: Micros;
  /** Pods that were evicted and are not cleaned up yet, and since when. */
  cleaning: { readonly pods: readonly (readonly [pod: PodId, version: number])[]; readonly since: Micros } | null;
  /** Whether the node's status says MemoryPressure, and whether a write is asked for. */
  posted: boolean;
  posting: boolean;
}

/** Events that are asked for (-1: none), and the instant of the first. */
interface Asked {
  kernel: number;
  kernelMicros: Micros;
  turn: number;
}

/** The kubelet writes a changed status every 10 s (v1.34 nodeStatusUpdateFrequency). */
const statusPeriodMicros = 10_000_000;

export function createMemoryPressure(context: MemoryPressureContext): MemoryPressure {
  const { cluster, sim: ownSim, events, usage, kubelet, config, post } = context;
  const { pods, nodes } = cluster;
  const [loopPhase, statusPhase] = [ownSim.streams.purpose('eviction loop'), ownSim.streams.purpose('node status')];
  const cgroupOf = createPodCgroups(cluster);
  const factsOf = createEvictionFacts(cluster);
  let sim: Simulation | undefined;
  const kinds: Partial<Record<'kernel' | 'turn' | 'cleanup' | 'status' | 'read', Kind>> = {};
  const states = new Map<NodeId, NodeState>();
  /** By node: the event of the next kill by the kernel, and of the next turn of the eviction manager; -1: none. */
  const tickets = new Map<NodeId, Asked>();
  let records: KillRecord[] = [];

  const reader = cluster.journal.reader('observer', 'memory-pressure', (verb, node) => {
    if (verb === Verb.nodeRemoved) forget(node);
  });
  usage.watchMemory(arm);

  function forget(node: NodeId): void {
    const asked = tickets.get(node);
    if (asked !== undefined) for (const ticket of [asked.kernel, asked.turn]) sim!.cancel(ticket as Ticket);
    tickets.delete(node);
    states.delete(node);
  }

  const isAlive = (node: NodeId): boolean => (nodes.flags[node]! & NodeFlag.alive) !== 0;
  const memoryOf = (node: NodeId): NodeMemory => nodeMemoryOf(cluster, node, config.thresholds);

  function phaseOf(purpose: typeof loopPhase, node: NodeId, period: Micros): Micros {
    return drawBelow(purpose, identityOf(cluster.nodeNames[node]!), 0, period);
  }

  function viewOf(node: NodeId): KernelView {
    const { capacityBytes, podsMaxBytes } = memoryOf(node);
    const containers = usage.memoryOn(node);
    const facts = containers.map(({ pod, place }) => {
      const cgroup = cgroupOf(pod);
      return {
        cgroup,
        // Only asked for where somebody dies.
        get oomScoreAdj() {
          const { priority, spec } = cluster.specOf(pod);
          return oomScoreAdjOf(cgroup, place, { priority, priorityClassName: spec.priorityClassName }, capacityBytes);
        },
      };
    });
    return { containers, facts, node, podsMaxBytes };
  }

  /** The node's memory is another function of time: its next kill and its next turn are at other instants. */
  function arm(node: NodeId): void {
    reader.read();
    if (!isAlive(node)) return;
    const sum = usage.memorySum(node);
    const next = usage.isMemoryLimited(node)
      ? nextKernelKill(viewOf(node), sum, sim!.now)
      : nextNodeKill(memoryOf(node).podsMaxBytes, sum, sim!.now);
    ask(node, 'kernel', next);
    armTurn(node);
  }

  function armTurn(node: NodeId): void {
    const state = states.get(node);
    if (state?.cleaning) return;
    const sum = usage.memorySum(node);
    const base = state?.baseMicros ?? phaseOf(loopPhase, node, monitoringIntervalMicros);
    ask(node, 'turn', nextEvictionTurn(config, state?.eviction ?? null, memoryOf(node), sum, base, sim!.now));
  }

  function ask(node: NodeId, kind: 'kernel' | 'turn', time: Micros): void {
    let asked = tickets.get(node);
    if (asked === undefined) {
      if (time === Number.POSITIVE_INFINITY) return;
      tickets.set(node, (asked = { kernel: -1, kernelMicros: -1, turn: -1 }));
    }
    if (asked[kind] >= 0) sim!.cancel(asked[kind] as Ticket);
    const never = time === Number.POSITIVE_INFINITY;
    asked[kind] = never ? -1 : sim!.at(time, kinds[kind]!, node);
    if (kind === 'kernel') asked.kernelMicros = never ? -1 : time;
  }

  // The kernel.

  function kernel(now: Micros, node: NodeId): void {
    Object.assign(tickets.get(node)!, { kernel: -1, kernelMicros: -1 });
    const view = viewOf(node);
    for (const kill of kernelKills(view, now)) kernelKill(view, kill, now);
  }

  function kernelKill(view: KernelView, kill: KernelKill, now: Micros): void {
    const { pod, place } = view.containers[kill.victim]!;
    const container = view.facts[kill.victim]!.cgroup.containers[place]!;
    const ranking = kill.ranking.map(({ index, memoryBytes, badness }) => {
      const one = view.containers[index]!;
      const { cgroup } = view.facts[index]!;
      const { name, requestMemoryBytes } = cgroup.containers[one.place]!;
      return {
        pod: cluster.podKey(one.pod),
        container: name,
        qosClass: cgroup.qos,
        priority: cluster.specOf(one.pod).priority,
        memoryBytes,
        requestBytes: requestMemoryBytes,
        badness,
      };
    });
    record(view.node, pod, now, {
      cause: kill.cause,
      container: container.name,
      memoryBytes: ranking[0]!.memoryBytes,
      requestBytes: container.requestMemoryBytes,
      limitBytes: kill.limitBytes,
      message: '',
      ranking: ranking.slice(0, rankingShown),
      candidates: ranking.length,
    });
    const where = kill.cause === 'node' ? 'Out of memory' : 'Memory cgroup out of memory';
    const message = `${where}: Killed process of container ${container.name} in pod ${cluster.podKey(pod)}`;
    tellNode(view.node, 'Warning', 'OOMKilling', message, 'kernel-monitor');
    usage.containerRuns(pod, place, false);
    kubelet.killContainer(pod, container.name, 'OOMKilled', 137);
  }

  function record(
    node: NodeId,
    pod: PodId,
    atMicros: Micros,
    what: Omit<KillRecord, 'atMicros' | 'node' | 'pod' | 'workload'>,
  ): void {
    const about = { node: cluster.nodeNames[node]!, pod: cluster.podKey(pod), workload: workloadOf(cluster, pod) };
    records.push({ atMicros, ...about, ...what });
  }

  // The kubelet.

  function stateOf(node: NodeId): NodeState {
    let state = states.get(node);
    if (state === undefined) {
      const baseMicros = phaseOf(loopPhase, node, monitoringIntervalMicros);
      state = { eviction: createEvictionState(config), baseMicros, cleaning: null, posted: false, posting: false };
      states.set(node, state);
    }
    return state;
  }

  /** A turn of the eviction manager's loop. */
  function turn(now: Micros, node: NodeId): void {
    const asked = tickets.get(node);
    if (asked !== undefined) asked.turn = -1;
    if (!isAlive(node)) return;
    const state = stateOf(node);
    state.cleaning = null;
    state.baseMicros = now;
    const containers = usage.memoryOn(node);
    const memory = memoryOf(node);
    const available = availableBytes(memory, { bytes: usage.nodeMemoryBytes(node) });
    const observations = { 'memory.available': { available, capacity: memory.capacityBytes, atMicros: now } };
    const active = activePodsOn(cluster, node, containers, factsOf, now);
    const actives = active.map(({ active: one }) => one);
    const { evicted, starved } = synchronize(config, state.eviction, observations, actives, now, () => observations);
    if (starved !== null) {
      tellNode(node, 'Warning', thresholdMetReason, `Attempting to reclaim ${starved}`, 'kubelet');
    }
    wantPosted(node, state);
    const gone: (readonly [PodId, number])[] = [];
    for (const eviction of evicted) {
      const { pod } = active.find(({ active: one }) => one.pod === eviction.pod)!;
      gone.push([pod, pods.version[pod]!]);
      recordEviction(node, pod, now, eviction.message, available, active);
      evict(pod, eviction.message, eviction.gracePeriodSeconds, eviction.disruptionTarget);
    }
    if (gone.length > 0) {
      state.cleaning = { pods: gone, since: now };
      sim!.at(now + cleanupPollMicros, kinds.cleanup!, node);
    } else armTurn(node);
  }

  function recordEviction(
    node: NodeId,
    pod: PodId,
    now: Micros,
    message: string,
    limitBytes: number,
    active: ReturnType<typeof activePodsOn>,
  ): void {
    const ranked = rankForEviction(
      active.map((one) => one.active),
      'memory.available',
      config.disks,
    ).filter((one) => !one.pod.critical);
    const keyOf = new Map(active.map((one) => [one.active, cluster.podKey(one.pod)]));
    const ranking = ranked.map((one) => ({
      pod: keyOf.get(one)!,
      container: null,
      qosClass: one.pod.qosClass,
      priority: one.pod.priority,
      memoryBytes: one.usage?.memoryBytes ?? 0,
      requestBytes: one.pod.memoryRequestBytes,
      badness: null,
    }));
    const own = ranking.find((one) => one.pod === cluster.podKey(pod))!;
    record(node, pod, now, {
      cause: 'eviction',
      container: null,
      memoryBytes: own.memoryBytes,
      requestBytes: own.requestBytes,
      limitBytes,
      message,
      ranking: ranking.slice(0, rankingShown),
      candidates: ranking.length,
    });
  }

  function evict(pod: PodId, message: string, graceSeconds: number, disruptionTarget: boolean): void {
    tellPod(pod, 'Warning', evictedReason, message);
    kubelet.killPod(pod, {
      reason: evictedReason,
      message,
      graceMicros: graceSeconds * microsPerSecond,
      ...(disruptionTarget && { disruption: Disruption.terminationByKubelet }),
    });
  }

  /** The kubelet looks every second whether the evicted pods are gone, and goes on as soon as they are. */
  function cleanup(now: Micros, node: NodeId): void {
    const cleaning = states.get(node)?.cleaning;
    if (!cleaning || !isAlive(node)) return;
    const there = cleaning.pods.some(([pod, version]) => pods.version[pod] === version && isActive(pod));
    if (there && now - cleaning.since < cleanupTimeoutMicros) sim!.at(now + cleanupPollMicros, kinds.cleanup!, node);
    else turn(now, node);
  }

  function isActive(pod: PodId): boolean {
    const phase = pods.phase[pod]!;
    return (pods.flags[pod]! & PodFlag.alive) !== 0 && (phase === PodPhase.pending || phase === PodPhase.running);
  }

  /** The node's status is written at the next turn of that loop; at once where everything is. */
  function wantPosted(node: NodeId, state: NodeState): void {
    if (state.posting || isPressed(state) === state.posted) return;
    if (context.atOnce) {
      postStatus(sim!.now, node);
      return;
    }
    state.posting = true;
    const phase = phaseOf(statusPhase, node, statusPeriodMicros);
    sim!.at(turnFrom(phase, statusPeriodMicros, sim!.now), kinds.status!, node);
  }

  function isPressed({ eviction }: NodeState): boolean {
    return eviction.conditions.includes('MemoryPressure');
  }

  function postStatus(now: Micros, node: NodeId): void {
    const state = states.get(node);
    if (state === undefined || !isAlive(node)) return;
    state.posting = false;
    const pressed = isPressed(state);
    if (pressed === state.posted) return;
    state.posted = pressed;
    const enough = pressed ? 'Insufficient' : 'Sufficient';
    post(node, {
      type: 'MemoryPressure',
      status: pressed ? 'True' : 'False',
      reason: `KubeletHas${enough}Memory`,
      message: `kubelet has ${enough.toLowerCase()} memory available`,
      lastHeartbeatMicros: now,
      lastTransitionMicros: now,
    });
    const reason = `NodeHas${enough}Memory`;
    tellNode(node, 'Normal', reason, `Node ${cluster.nodeNames[node]!} status is now: ${reason}`, 'kubelet');
  }

  function tellNode(node: NodeId, type: 'Normal' | 'Warning', reason: string, message: string, source: string): void {
    events.event(type, reason, message, { kind: 'Node', namespace: '', name: cluster.nodeNames[node]! }, source);
  }

  function tellPod(pod: PodId, type: 'Normal' | 'Warning', reason: string, message: string): void {
    const involved = { kind: 'Pod', namespace: cluster.namespaceOf(pod), name: pods.names[pod]! };
    events.event(type, reason, message, involved, 'kubelet');
  }

  return {
    name: 'memory-pressure',
    start(simulation) {
      sim = simulation;
      kinds.kernel = sim.define('memory-pressure.kernel', Phase.kubelet, kernel);
      kinds.turn = sim.define('memory-pressure.turn', Phase.kubelet, turn);
      kinds.cleanup = sim.define('memory-pressure.cleanup', Phase.kubelet, cleanup);
      kinds.status = sim.define('memory-pressure.status', Phase.kubelet, postStatus);
    },
    refuses(pod) {
      const state = states.get(pods.node[pod]!);
      const admission = state === undefined ? null : admitPod(state.eviction, factsOf(pod));
      return admission === null || admission.admit ? null : admission;
    },
    kills: () => records,
    underPressure: () => [...states.keys()].filter((node) => isPressed(states.get(node)!)).sort((a, b) => a - b),
    check() {
      // Nobody is above a limit whom the kernel will not kill at that instant, whoever asked when.
      if (!usage.settled) return;
      for (const [node, { kernelMicros }] of tickets) {
        const next = isAlive(node)
          ? nextKernelKill(viewOf(node), usage.memorySum(node), sim!.now)
          : Number.POSITIVE_INFINITY;
        const asked = kernelMicros < 0 ? Number.POSITIVE_INFINITY : kernelMicros;
        assert(next === asked, () => `memory-pressure: node ${node} kills at ${next}, but ${asked} is asked for`);
      }
    },
    save(writer) {
      writer.json('states', [...states] as never);
      writer.json('tickets', [...tickets] as never);
      writer.json('records', records as never);
    },
    load(from) {
      states.clear();
      for (const [node, state] of from.json<[NodeId, NodeState][]>('states')) states.set(node, state);
      tickets.clear();
      for (const [node, asked] of from.json<[NodeId, Asked][]>('tickets')) {
        tickets.set(node, asked);
      }
      records = from.json<KillRecord[]>('records');
    },
  };
}
