/** The line of a check that is about maintenance: can every node be drained, one after the other, under the budgets? */
import type { PodDisruptionBudget } from '../../api/objects.ts';
import type { Run } from '../../scenario/assemble.ts';
import type { Micros } from '../../sim/time.ts';
import { nodesInOrder } from '../places.ts';
import { playUntil } from '../play.ts';
import { type ForkPoint, forkOf } from '../what-if-failure.ts';
import { type BlockingBudget, type BudgetRemedy, blockingBudgets } from './budgets.ts';
import type { RoomLine } from './lines.ts';
import { replacedPods } from './room.ts';

export interface UpgradeLine {
  readonly line: 'upgrade';
  readonly holds: boolean | null;
  readonly note: string;
  readonly cases: number;
  /** Nodes that cannot be drained: for a budget, or because their pods find no other node. */
  readonly failing: number;
  readonly budgets: readonly CheckedBudget[];
  /** The line `node`, where pods of a node that is drained would find no other. */
  readonly room: RoomLine | null;
  /** The node whose drain was played, and how long it took; null: it did not end. */
  readonly played: { readonly node: string; readonly tookMicros: Micros | null };
}

export interface CheckedBudget extends BlockingBudget {
  /** Played: the node cannot be drained as things are, and can after the first remedy. Null: there is none to play. */
  readonly remedyHolds: boolean | null;
}

const minute: Micros = 60_000_000;
const timeoutMicros = 10 * minute;
/** Budgets whose remedy is played. */
const playedMax = 3;

/** `nodeLine`: the line about the loss of a node; a drained node has to be left by the same pods. */
export function upgradeLine(run: Run, point: ForkPoint, nodeLine: RoomLine): UpgradeLine {
  const { cluster } = run;
  const budgets = blockingBudgets(run).map((budget, at): CheckedBudget => {
    return { ...budget, remedyHolds: at < playedMax ? remedyHolds(point, budget) : null };
  });
  const blocked = new Set(budgets.flatMap(({ nodes }) => nodes));
  const nodes = nodesInOrder(cluster);
  const crowded = nodeLine.holds === false;
  const order = nodes
    .map((node, at) => ({ node, at, pods: replacedPods(cluster, node).length }))
    .sort((a, b) => b.pods - a.pods || a.at - b.at);
  const free = order.find(({ node }) => !blocked.has(cluster.nodeNames[node]!)) ?? order[0]!;
  const name = cluster.nodeNames[free.node]!;
  const tookMicros = crowded || nodeLine.holds === null ? null : playDrain(point, name, null);
  const single = nodeLine.holds === null;
  return {
    line: 'upgrade',
    holds: single ? null : budgets.length === 0 && !crowded && tookMicros !== null,
    note: single ? nodeLine.note : '',
    cases: nodes.length,
    failing: Math.max(blocked.size, crowded ? nodeLine.failing : 0),
    budgets,
    room: crowded ? nodeLine : null,
    played: { node: name, tookMicros },
  };
}

function remedyHolds(point: ForkPoint, budget: BlockingBudget): boolean | null {
  const [remedy] = budget.remedies;
  const [node] = budget.nodes;
  if (remedy === undefined || node === undefined || (remedy.scale === null && remedy.spec === null)) return null;
  return !isDrainable(point, budget, node, null) && isDrainable(point, budget, node, remedy);
}

/** Whether the budget lets the pods of the node go in time; other budgets and a lack of room are not its concern. */
function isDrainable(point: ForkPoint, { budget }: BlockingBudget, node: string, remedy: BudgetRemedy | null): boolean {
  const run = forkOf(point);
  drainAfter(run, budget, node, remedy);
  const report = run.nodes.drains.reports().at(-1)!;
  const last = report.refusals.find((refusal) => refusal.budget === budget)?.lastMicros ?? 0;
  // A refused eviction is tried again every five seconds: the budget gave way if it has not refused for longer.
  return run.sim.now - last > 3 * 5_000_000 && !report.errors.some((error) => error.includes(budget.split('/')[1]!));
}

/** How long the drain of a node takes; null: it does not end within its time. */
function playDrain(point: ForkPoint, node: string, remedy: BudgetRemedy | null): Micros | null {
  const run = forkOf(point);
  drainAfter(run, '', node, remedy);
  const { startedMicros, finishedMicros, failed } = run.nodes.drains.reports().at(-1)!;
  return finishedMicros === null || failed.length > 0 ? null : finishedMicros - startedMicros;
}

function drainAfter(run: Run, budget: string, node: string, remedy: BudgetRemedy | null): void {
  const { cluster } = run;
  if (remedy?.scale) {
    const [kind = '', namespace = '', name = ''] = remedy.scale.workload.split('/');
    const target = { kind, namespace, name };
    run.putIn(run.sim.now + 1, [{ type: 'scale', target, replicas: remedy.scale.replicas }]);
  } else if (remedy?.spec) {
    const [namespace = '', name = ''] = budget.split('/');
    const id = cluster.objects.find('PodDisruptionBudget', namespace, name);
    const object = cluster.objects.get(id) as PodDisruptionBudget;
    const generation = (object.metadata?.generation ?? 1) + 1;
    const { minAvailable: _, maxUnavailable: __, ...rest } = object.spec;
    const changed = { ...object, metadata: { ...object.metadata, generation }, spec: { ...rest, ...remedy.spec } };
    cluster.updateObject(id, changed as PodDisruptionBudget);
  }
  playUntil(run, run.sim.now + minute);
  const options = { force: true, ignoreDaemonSets: true, deleteEmptyDirData: true, skipWaitForDeleteTimeoutSeconds: 0 };
  const drain = { type: 'drain', nodes: { node }, options: { ...options, parallel: 1, timeoutMicros } } as const;
  run.putIn(run.sim.now + 1, [drain]);
  playUntil(run, run.sim.now + timeoutMicros + minute);
}
