/** The line of a check that is about maintenance: can every node be drained, one after the other, under the budgets? */

import type { PodDisruptionBudget } from '../../api/objects.ts';
import type { NodeId } from '../../cluster/nodes.ts';
import { nodesInOrder } from '../../cluster/nodes-in-order.ts';
import type { PodId } from '../../cluster/pods.ts';
import type { Run } from '../../scenario/assemble.ts';
import type { Micros } from '../../sim/time.ts';
import type { FitReason } from '../fit.ts';
import { playUntil } from '../play.ts';
import { type ForkPoint, forkOf, type PodsOfWorkload, podsByWorkload, waitingPods } from '../what-if-failure.ts';
import { createAmpleRoom } from './ample-room.ts';
import { type BlockingBudget, type BudgetRemedy, blockingBudgets } from './budgets.ts';
import type { RoomQuestion } from './lines.ts';
import { additionsText, countNodes, nodesToAdd } from './remedy.ts';
import { type Additions, type Loss, noAdditions, replacedPods } from './room.ts';
import { addNodes } from './simulate.ts';

export interface UpgradeLine {
  readonly line: 'upgrade';
  readonly holds: boolean | null;
  readonly note: string;
  readonly cases: number;
  /** Nodes that cannot be drained: for a budget, or because their pods find no other node. */
  readonly failing: number;
  readonly budgets: readonly CheckedBudget[];
  /** Where pods of a node that is drained would find no other; null: they do. */
  readonly room: DrainRoom | null;
  /** The node whose drain was played, and how long it took; null: it did not end. */
  readonly played: { readonly node: string; readonly tookMicros: Micros | null };
}

export interface CheckedBudget extends BlockingBudget {
  /** Played: the node cannot be drained as things are, and can after the first remedy. Null: there is none to play. */
  readonly remedyHolds: boolean | null;
}

/** Pods that find no other node when theirs is cordoned. */
export interface DrainRoom {
  /** The node whose drain leaves most pods waiting, and how many nodes leave any. */
  readonly worst: string;
  readonly failing: number;
  readonly pods: readonly PodsOfWorkload[];
  /** What nodes say to the first of them. */
  readonly constraint: readonly FitReason[];
  readonly nodesLeft: number;
  /** Extra nodes with which nothing waits, in a dry run; null: nodes do not help. */
  readonly remedy: {
    readonly text: string;
    readonly count: number;
    readonly atLeast: number;
    /** Played: the worst node is drained with them, and no pod waits. */
    readonly enough: boolean;
  } | null;
}

const minute: Micros = 60_000_000;
const timeoutMicros = 10 * minute;
/** Budgets whose remedy is played. */
const playedMax = 3;

/** Every node is cordoned and left by its pods, with all others as they are. */
export function upgradeLine(question: RoomQuestion): UpgradeLine {
  const { search, point } = question;
  const { run, room } = search;
  const { cluster } = run;
  const nodes = nodesInOrder(cluster);
  const nameOf = (node: NodeId): string => cluster.nodeNames[node]!;
  const budgets = blockingBudgets(run).map((budget, at): CheckedBudget => {
    return { ...budget, remedyHolds: at < playedMax ? remedyHolds(point, budget) : null };
  });
  const blocked = new Set(budgets.flatMap(({ nodes: held }) => held));
  const crowded = nodes.length > 1 ? drainRoom(question, nodes) : null;
  const order = nodes
    .map((node, at) => ({ node, at, pods: replacedPods(cluster, node).length }))
    .sort((a, b) => b.pods - a.pods || a.at - b.at);
  const free = order.find(({ node }) => !blocked.has(nameOf(node))) ?? order[0]!;
  const single = nodes.length < 2;
  const tookMicros = crowded !== null || single ? null : playDrain(point, nameOf(free.node), noAdditions, room.waiting);
  return {
    line: 'upgrade',
    holds: single ? null : budgets.length === 0 && crowded === null && tookMicros !== null,
    note: single ? 'there is only one node' : '',
    cases: nodes.length,
    failing: Math.max(blocked.size, crowded?.failing ?? 0),
    budgets,
    room: crowded,
    played: { node: nameOf(free.node), tookMicros },
  };
}

function drainRoom({ search, point, base, aside }: RoomQuestion, nodes: readonly NodeId[]): DrainRoom | null {
  const { run, room } = search;
  const { cluster } = run;
  const ample = createAmpleRoom(run, point.options.plugins !== undefined);
  const losses = nodes.map(
    (node): Loss => ({ name: cluster.nodeNames[node]!, nodes: [node], zone: '', cordoned: true }),
  );
  const failing = losses
    .filter((loss) => !ample.isAmple(loss, room.moving(loss)))
    .map((loss) => ({ loss, unplaced: room.place(loss, noAdditions, true) }))
    .filter(({ unplaced }) => unplaced.length > 0);
  const [first] = failing;
  if (first === undefined) return null;
  const worst = failing.reduce((most, one) => (one.unplaced.length > most.unplaced.length ? one : most), first);
  const found = nodesToAdd(
    search,
    failing.map(({ loss }) => loss),
    base,
  );
  const enough = found !== null && playDrain(point, worst.loss.name, found.additions, aside) !== null;
  return {
    worst: worst.loss.name,
    failing: failing.length,
    pods: podsByWorkload(
      run,
      worst.unplaced.map(({ pod }) => pod),
    ),
    constraint: worst.unplaced[0]!.reasons,
    nodesLeft: cluster.nodes.aliveCount - 1,
    remedy:
      found === null || found.additions.size === 0
        ? null
        : { text: additionsText(found.additions), count: countNodes(found.additions), atLeast: found.atLeast, enough },
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

/** How long the drain of a node takes with these nodes more; null: it does not end within its time, or a pod waits. */
function playDrain(point: ForkPoint, node: string, additions: Additions, aside: readonly PodId[]): Micros | null {
  const run = forkOf(point);
  addNodes(run, additions);
  drainAfter(run, '', node, null);
  const { startedMicros, finishedMicros, failed } = run.nodes.drains.reports().at(-1)!;
  if (finishedMicros === null || failed.length > 0 || waitingPods(run).length > aside.length) return null;
  return finishedMicros - startedMicros;
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
