/**
 * The groups of nodes as the autoscaler follows them: nodes that were ordered and have not joined yet, nodes that have
 * joined and were never ready yet, scale-ups that are waited for, and groups that back off after one failed
 * (v1.34 cluster-autoscaler/clusterstate/clusterstate.go, utils/backoff/exponential_backoff.go).
 */

import type { Cluster } from '../../cluster/cluster.ts';
import { durationOf } from '../../cluster/duration-law.ts';
import { NodeFlag, type NodeId } from '../../cluster/nodes.ts';
import { identityOf } from '../../sim/random.ts';
import { type Kind, Phase, type Simulation } from '../../sim/simulation.ts';
import type { Json, StateReader, StateWriter } from '../../sim/state.ts';
import { type Micros, microsPerHour, microsPerMinute } from '../../sim/time.ts';
import { type AutoscaledPool, autoscalerName } from './settings.ts';

/** A node that the cloud is making. */
interface Order {
  readonly pool: string;
  readonly orderedMicros: Micros;
}

/** Nodes that a group waits for; a further scale-up of the group adds to it. */
interface ScaleUpRequest {
  increase: number;
  expectedMicros: Micros;
}

interface Backoff {
  durationMicros: Micros;
  untilMicros: Micros;
  lastFailMicros: Micros;
}

/** Nodes of a group now. */
export interface GroupCounts {
  readonly nodes: readonly NodeId[];
  /** Ordered, or joined and never ready yet. */
  readonly upcoming: number;
  readonly ready: number;
  readonly unready: number;
  /** Nodes and orders. */
  readonly target: number;
}

export interface LiveGroups {
  /** Before time starts. */
  start(): void;
  counts(pool: AutoscaledPool): GroupCounts;
  /** Nodes that have joined and were never ready yet: they are upcoming, and no candidates. */
  isRegistering(name: string, now: Micros): boolean;
  order(pool: AutoscaledPool, count: number, now: Micros): void;
  /** A node became ready. */
  nodeReady(name: string): void;
  /** Ends scale-ups that are complete or took too long; says what happened by `tell`. */
  settle(now: Micros, tell: (type: 'Normal' | 'Warning', reason: string, message: string) => void): void;
  isBackedOff(pool: string, now: Micros): boolean;
  /** When something of this is due next; Infinity: nothing is. */
  nextDue(now: Micros): Micros;
  save(writer: StateWriter): void;
  load(reader: StateReader): void;
}

export interface LiveGroupsOptions {
  readonly cluster: Cluster;
  readonly sim: Simulation;
  readonly groups: readonly AutoscaledPool[];
  readonly provisionMicros: Micros;
  /** From an order until the cloud has taken it. */
  readonly requestMicros: Micros;
  readonly pools: {
    /** Nodes of the pool. */
    of(pool: string): NodeId[];
    /** Lets a node join the pool; returns its row. */
    add(pool: string): NodeId;
  };
}

/** A node that is not ready for so long after it joined is unready, not on its way (MaxNodeStartupTime). */
const startupMicros: Micros = 15 * microsPerMinute;
/** Initial, longest, and after how long without a failure the back-off starts anew. */
const backoffMicros = { initial: 5 * microsPerMinute, max: 30 * microsPerMinute, reset: 3 * microsPerHour };

export function createLiveGroups(options: LiveGroupsOptions): LiveGroups {
  const { cluster, sim, groups, pools, provisionMicros, requestMicros } = options;
  const bootPurpose = sim.streams.purpose('node boot');
  const orders = new Map<number, Order>();
  /** Orders so far by pool: what draws about a node are keyed by. */
  const made = new Map<string, number>();
  const registering = new Map<string, Micros>();
  const requests = new Map<string, ScaleUpRequest>();
  const backoffs = new Map<string, Backoff>();
  let nextOrder = 0;
  let joinKind: Kind | undefined;

  function join(id: number): void {
    const order = orders.get(id);
    if (order === undefined) return; // given up
    orders.delete(id);
    const node = pools.add(order.pool);
    if ((cluster.nodes.flags[node]! & NodeFlag.ready) === 0) registering.set(cluster.nodeNames[node]!, sim.now);
  }

  function isRegistering(name: string, now: Micros): boolean {
    const since = registering.get(name);
    return since !== undefined && now - since < startupMicros;
  }

  function backOff(pool: string, now: Micros): void {
    const before = backoffs.get(pool);
    if (before !== undefined && before.untilMicros > now) return;
    const again = before !== undefined && before.lastFailMicros + backoffMicros.reset >= now;
    const durationMicros = again ? Math.min(2 * before.durationMicros, backoffMicros.max) : backoffMicros.initial;
    backoffs.set(pool, { durationMicros, untilMicros: now + durationMicros, lastFailMicros: now });
  }

  function counts(pool: AutoscaledPool): GroupCounts {
    const nodes = pools.of(pool.name);
    let ordered = 0;
    for (const order of orders.values()) if (order.pool === pool.name) ordered += 1;
    let ready = 0;
    let starting = 0;
    for (const node of nodes) {
      if ((cluster.nodes.flags[node]! & NodeFlag.ready) !== 0) ready += 1;
      else if (isRegistering(cluster.nodeNames[node]!, sim.now)) starting += 1;
    }
    const target = nodes.length + ordered;
    return { nodes, upcoming: ordered + starting, ready, unready: nodes.length - ready - starting, target };
  }

  return {
    start() {
      joinKind = sim.define(`${autoscalerName}.join`, Phase.autoscaler, (_now, id) => join(id));
    },
    counts,
    isRegistering,
    order(pool, count, now) {
      for (let i = 0; i < count; i++) {
        const ordinal = (made.get(pool.name) ?? 0) + 1;
        made.set(pool.name, ordinal);
        const id = nextOrder++;
        orders.set(id, { pool: pool.name, orderedMicros: now });
        const boot = durationOf(pool.boot, bootPurpose, identityOf(`NodePool/${pool.name}`, ordinal), 0);
        sim.at(now + requestMicros + boot, joinKind!, id);
      }
      const request = requests.get(pool.name) ?? { increase: 0, expectedMicros: 0 };
      requests.set(pool.name, { increase: request.increase + count, expectedMicros: now + provisionMicros });
    },
    nodeReady: (name) => {
      registering.delete(name);
    },
    settle(now, tell) {
      for (const name of [...registering.keys()]) if (cluster.findNode(name) < 0) registering.delete(name);
      for (const pool of groups) {
        const request = requests.get(pool.name);
        if (request === undefined) continue;
        if (counts(pool).upcoming === 0) {
          requests.delete(pool.name);
          backoffs.delete(pool.name);
        } else if (request.expectedMicros < now) {
          const waited = `${provisionMicros / microsPerMinute}m0s`;
          tell('Warning', 'ScaleUpTimedOut', `Nodes added to group ${pool.name} failed to register within ${waited}`);
          requests.delete(pool.name);
          backOff(pool.name, now);
        }
      }
      for (const [id, order] of [...orders]) {
        if (order.orderedMicros + provisionMicros >= now) continue;
        const pool = groups.find(({ name }) => name === order.pool)!;
        if (counts(pool).target <= pool.min) continue;
        orders.delete(id);
        tell('Normal', 'DeleteUnregistered', `Removed unregistered node ${order.pool}-order-${id}`);
      }
    },
    isBackedOff: (pool, now) => (backoffs.get(pool)?.untilMicros ?? 0) > now,
    nextDue(now) {
      let due = Infinity;
      for (const { expectedMicros } of requests.values()) due = Math.min(due, expectedMicros + 1);
      for (const { orderedMicros } of orders.values()) due = Math.min(due, orderedMicros + provisionMicros + 1);
      for (const since of registering.values())
        if (since + startupMicros > now) due = Math.min(due, since + startupMicros);
      for (const { untilMicros } of backoffs.values()) if (untilMicros > now) due = Math.min(due, untilMicros);
      return due;
    },
    save(writer) {
      writer.json('groups', {
        orders: [...orders],
        made: [...made],
        registering: [...registering],
        requests: [...requests],
        backoffs: [...backoffs],
        nextOrder,
      } as unknown as Json);
    },
    load(reader) {
      const saved = reader.json<{
        orders: [number, Order][];
        made: [string, number][];
        registering: [string, Micros][];
        requests: [string, ScaleUpRequest][];
        backoffs: [string, Backoff][];
        nextOrder: number;
      }>('groups');
      refill(orders, saved.orders);
      refill(made, saved.made);
      refill(registering, saved.registering);
      refill(requests, saved.requests);
      refill(backoffs, saved.backoffs);
      nextOrder = saved.nextOrder;
    },
  };
}

function refill<Key, Value>(map: Map<Key, Value>, entries: readonly (readonly [Key, Value])[]): void {
  map.clear();
  for (const [key, value] of entries) map.set(key, value);
}
