/**
 * Replaces the nodes of a pool one after the other, as node pools of managed Kubernetes are upgraded: a node is drained,
 * its object deleted, a new one added and waited for. `parallel` nodes are taken at a time; `surge` extra nodes are added
 * before the first drain, and in the end the pool has as many nodes as before. A node that cannot be drained stops the
 * upgrade: no further node is taken.
 */
import type { ControllerContext } from '../cluster/controller-runtime.ts';
import { follows, Verb } from '../cluster/journal.ts';
import { NodeFlag, type NodeId } from '../cluster/nodes.ts';
import { type Component, type Kind, Phase } from '../sim/simulation.ts';
import type { Json } from '../sim/state.ts';
import type { Micros } from '../sim/time.ts';
import { deleteNode } from './delete-node.ts';
import type { DrainReport, DrainRequest, Drains } from './drain.ts';

export interface UpgradeRequest extends Omit<DrainRequest, 'nodes'> {
  readonly pool: string;
  /** Nodes that are added first. */
  readonly surge: number;
}

/** An upgrade, under way or over. */
export interface UpgradeReport extends UpgradeRequest {
  readonly startedMicros: Micros;
  finishedMicros: Micros | null;
  /** Old nodes that are gone, in order. */
  readonly replaced: string[];
  /** Nodes that could not be drained. */
  readonly failed: string[];
}

/** How nodes of pools come into being; given by whoever knows the pools. */
export interface PoolNodes {
  /** Nodes of the pool, in the order in which they joined. */
  of(pool: string): NodeId[];
  /** Lets a node join the pool; it is not Ready yet. */
  add(pool: string): NodeId;
}

export interface Upgrades extends Component {
  upgrade(request: UpgradeRequest): void;
  /** All upgrades so far, in order of their beginning. */
  reports(): readonly UpgradeReport[];
}

interface Run {
  readonly report: UpgradeReport;
  /** Old nodes that were not taken yet. */
  readonly left: string[];
  /** Nodes that are still to be added. */
  toAdd: number;
  /** Nodes that are being drained or replaced. */
  active: number;
  /** Extra nodes that are waited for before the first drain. */
  awaited: number;
}

const client = 'upgrade-pool';

export function createUpgrades(
  context: Omit<ControllerContext, 'client'>,
  drains: Drains,
  poolNodes: PoolNodes,
): Upgrades {
  const { cluster, sim, events } = context;
  const { nodes } = cluster;
  let runs: Run[] = [];
  /** Nodes that are being drained: the upgrade and the name, by the number that the drain was given. */
  const draining = new Map<number, readonly [run: number, node: string]>();
  let nextDrain = 0;
  /** New nodes that are not Ready yet: the upgrade, and whether a place is free once they are. */
  const joining = new Map<string, readonly [run: number, freesPlace: boolean]>();
  let readKind: Kind | undefined;
  const wake = (): void => {
    if (readKind !== undefined) sim.at(sim.now, readKind, 0);
  };
  const reader = cluster.journal.reader('observer', client, visit, wake, follows([Verb.nodeFlags]));
  drains.client(client, drained);

  function tell(run: Run, type: 'Normal' | 'Warning', reason: string, message: string): void {
    events.event(type, reason, message, { kind: 'NodePool', namespace: '', name: run.report.pool }, 'headroom');
  }

  function visit(verb: Verb, node: number, before: number, after: number): void {
    if (verb !== Verb.nodeFlags || joining.size === 0) return;
    if (((before ^ after) & after & NodeFlag.ready) === 0) return;
    const name = cluster.nodeNames[node]!;
    const [id, freesPlace] = joining.get(name) ?? [];
    if (id === undefined) return;
    joining.delete(name);
    const run = runs[id]!;
    if (freesPlace) run.active -= 1;
    else run.awaited -= 1;
    goOn(id);
  }

  function goOn(id: number): void {
    const run = runs[id]!;
    const { report, left } = run;
    while (run.awaited === 0 && report.failed.length === 0 && left.length > 0 && run.active < report.parallel) {
      const node = left.shift()!;
      if (cluster.findNode(node) < 0) continue; // somebody else has removed it
      run.active += 1;
      draining.set(nextDrain, [id, node]);
      drains.drain({ ...report, nodes: [node], parallel: 1 }, client, nextDrain++);
    }
    const stopped = report.failed.length > 0 || left.length === 0;
    if (run.active > 0 || run.awaited > 0 || !stopped || report.finishedMicros !== null) return;
    report.finishedMicros = sim.now;
    if (report.failed.length === 0) {
      tell(run, 'Normal', 'UpgradeFinished', `Replaced ${report.replaced.length} nodes of pool ${report.pool}`);
      return;
    }
    const message = `Node ${report.failed.join(', ')} could not be drained; ${left.length} more were not tried`;
    tell(run, 'Warning', 'UpgradeStopped', message);
  }

  function drained(drain: number, { failed }: DrainReport): void {
    const [id, name] = draining.get(drain)!;
    draining.delete(drain);
    const run = runs[id]!;
    if (failed.length > 0) {
      run.report.failed.push(name);
      run.active -= 1;
    } else {
      const node = cluster.findNode(name);
      if (node >= 0) deleteNode(cluster, node);
      run.report.replaced.push(name);
      if (run.toAdd > 0) addNode(id, true);
      else run.active -= 1;
      tell(run, 'Normal', 'NodeReplaced', `Removed node ${name}`);
    }
    goOn(id);
  }

  function addNode(id: number, freesPlace: boolean): void {
    const run = runs[id]!;
    run.toAdd -= 1;
    const node = poolNodes.add(run.report.pool);
    if ((nodes.flags[node]! & NodeFlag.ready) === 0) joining.set(cluster.nodeNames[node]!, [id, freesPlace]);
    else if (freesPlace) run.active -= 1;
    else run.awaited -= 1;
  }

  return {
    name: client,
    start() {
      readKind = sim.define('upgrade-pool.read', Phase.controller, () => reader.read());
      sim.at(sim.now, readKind, 0);
    },
    upgrade(request) {
      const left = poolNodes.of(request.pool).map((node) => cluster.nodeNames[node]!);
      const report = { ...request, startedMicros: sim.now, finishedMicros: null, replaced: [], failed: [] };
      const id = runs.push({ report, left, toAdd: left.length, active: 0, awaited: 0 }) - 1;
      const run = runs[id]!;
      tell(run, 'Normal', 'UpgradeStarted', `Replacing ${left.length} nodes of pool ${request.pool}`);
      const extra = Math.min(request.surge, left.length);
      run.awaited = extra;
      for (let added = 0; added < extra; added++) addNode(id, false);
      goOn(id);
    },
    reports: () => runs.map(({ report }) => report),
    save(writer) {
      writer.json('runs', runs as unknown as Json);
      writer.json('draining', [...draining] as unknown as Json);
      writer.number('nextDrain', nextDrain);
      writer.json('joining', [...joining] as unknown as Json);
    },
    load(from) {
      runs = from.json<Run[]>('runs');
      draining.clear();
      for (const [id, entry] of from.json<[number, [number, string]][]>('draining')) draining.set(id, entry);
      nextDrain = from.number('nextDrain');
      joining.clear();
      for (const [name, entry] of from.json<[string, [number, boolean]][]>('joining')) joining.set(name, entry);
    },
  };
}
