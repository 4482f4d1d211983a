/** The lines of a check that are about room: does all fit, and does it still when a node or a zone is gone? */
import { nodesInOrder } from '../../cluster/nodes-in-order.ts';
import type { PodId } from '../../cluster/pods.ts';
import type { FitReason } from '../fit.ts';
import { nodesByZone } from '../places.ts';
import { type ForkPoint, type PodsOfWorkload, podsByWorkload } from '../what-if-failure.ts';
import { createAmpleRoom } from './ample-room.ts';
import { leastNodes } from './lower-bound.ts';
import { nodesToAdd, type RemedySearch, tiedPods } from './remedy.ts';
import { type Additions, barePods, type Loss, noAdditions, noLoss, type Unplaced } from './room.ts';
import { playLoss } from './simulate.ts';
import { type NodeRemedy, playedRemedy } from './verify.ts';

export interface RoomLine {
  readonly line: 'fits' | 'node' | 'zone';
  /** Null: cannot be said. */
  readonly holds: boolean | null;
  /** Why it cannot be said, or what else there is to know; '' for nothing. */
  readonly note: string;
  /** `node/general-7`, `zone/a`; '' where nothing is lost. */
  readonly worst: string;
  /** Losses that were tried, and those after which something waits. */
  readonly cases: number;
  readonly failing: number;
  /** Pods that would wait after the worst loss. */
  readonly pods: readonly PodsOfWorkload[];
  /** What nodes say to a pod of those that are most, the binding constraint first; of so many nodes that are left. */
  readonly constraint: readonly FitReason[];
  readonly nodesLeft: number;
  /** Those of the pods that no new node would help: they are tied to what is lost, or ask for what none has. */
  readonly tied: readonly PodsOfWorkload[];
  /** Null: none is needed, or nodes do not help. */
  readonly remedy: NodeRemedy | null;
  /** Pods without an owner that would be gone for good after the worst loss. */
  readonly bare: number;
}

export interface RoomQuestion {
  readonly search: RemedySearch;
  /** The cluster as it stands, to be played on. */
  readonly point: ForkPoint;
  /** Pods that wait and that no new node helps. */
  readonly aside: readonly PodId[];
  /** What makes everything fit: a loss is judged without it, its remedy holds it. */
  readonly base: Additions;
}

/** Does everything have a node? Also says what is set aside, and what the other lines build on. */
export function fitsLine(search: RemedySearch, point: ForkPoint): { line: RoomLine; question: RoomQuestion } {
  const { run, room } = search;
  const unplaced = room.place(noLoss, noAdditions, true);
  const waits = unplaced.map(({ pod }) => pod);
  const aside = tiedPods(search, noLoss, waits);
  const constraint = constraintOf(search, unplaced);
  const pods = podsByWorkload(run, waits);
  room.setAside(aside);
  const found = waits.length > aside.length ? nodesToAdd(search, [noLoss], noAdditions) : null;
  const played = found === null ? null : playedRemedy(point, found, noLoss, aside);
  const line: RoomLine = {
    line: 'fits',
    holds: waits.length === 0,
    note: '',
    worst: '',
    cases: 1,
    failing: waits.length === 0 ? 0 : 1,
    pods,
    constraint,
    nodesLeft: run.cluster.nodes.aliveCount,
    tied: podsByWorkload(run, aside),
    remedy: played?.remedy ?? null,
    bare: 0,
  };
  return { line, question: { search, point, aside, base: played?.additions ?? noAdditions } };
}

/** Every node on its own. */
export function nodeLosses({ search: { run } }: RoomQuestion): Loss[] {
  const { cluster } = run;
  return nodesInOrder(cluster).map((node) => ({ name: `node/${cluster.nodeNames[node]}`, nodes: [node], zone: '' }));
}

/** Every zone as a whole. */
export function zoneLosses({ search: { run } }: RoomQuestion): Loss[] {
  return nodesByZone(run.cluster)
    .filter(({ zone }) => zone !== '')
    .map(({ zone, nodes }) => ({ name: `zone/${zone}`, nodes, zone }));
}

/** Losses that are played when the dry run says that they fail, until one does. */
const playedMax = 3;

/** Is there room for what runs on each of these when it is gone? */
export function lossLine(question: RoomQuestion, line: 'node' | 'zone', losses: readonly Loss[]): RoomLine {
  const { search, point, aside } = question;
  const { run, room } = search;
  const cannot = cannotSay(line, losses, run.cluster.nodes.aliveCount);
  if (cannot !== '') return { ...emptyLine(line, losses), holds: null, note: cannot };
  const ample = createAmpleRoom(run, point.options.plugins !== undefined);
  const tried = losses.map((loss, at) => {
    const count = ample.isAmple(loss, room.moving(loss)) ? 0 : room.place(loss, noAdditions).length;
    return { loss, at, count };
  });
  const failing = tried.filter(({ count }) => count > 0);
  const order = [...tried].sort((a, b) => b.count - a.count || load(b.loss) - load(a.loss) || a.at - b.at);
  const play = order.slice(0, Math.max(1, Math.min(playedMax, failing.length)));
  // What the amounts alone rule out need not be played.
  const fails = play.find(({ loss }) => {
    return isTooMuch(question, loss) || playLoss(point, loss, noAdditions, aside).pods > 0;
  });
  const worst = fails ?? order[0]!;
  const unplaced = fails === undefined ? [] : room.place(worst.loss, noAdditions, true);
  const waits = unplaced.map(({ pod }) => pod);
  const tied = fails === undefined ? [] : tiedPods(search, worst.loss, waits);
  const causes = failing.map(({ loss }) => loss);
  const found = fails === undefined || causes.length === 0 ? null : nodesToAdd(search, causes, question.base);
  const played = found === null || found.additions.size === 0 ? null : remedyOf(question, found, worst.loss, tied);
  return {
    ...emptyLine(line, losses),
    holds: fails === undefined,
    worst: worst.loss.name,
    failing: fails === undefined ? 0 : Math.max(1, failing.length),
    pods: fails === undefined ? [] : podsByWorkload(run, waits),
    constraint: fails === undefined ? [] : constraintOf(search, unplaced),
    nodesLeft: run.cluster.nodes.aliveCount - worst.loss.nodes.length,
    tied: podsByWorkload(run, tied),
    remedy: played,
    bare: worst.loss.nodes.reduce((sum, node) => sum + barePods(run.cluster, node).length, 0),
  };

  /** Among losses that nothing waits after, the one that moves most. */
  function load(loss: Loss): number {
    return room.moving(loss).length;
  }
}

/** Whether what has to move asks for more than there is: no placement has room for it. */
function isTooMuch({ search: { run, room, shapes } }: RoomQuestion, loss: Loss): boolean {
  return leastNodes(run.cluster, loss, room.moving(loss), shapes) > 0;
}

function remedyOf(
  { point, aside }: RoomQuestion,
  found: NonNullable<ReturnType<typeof nodesToAdd>>,
  worst: Loss,
  tied: readonly PodId[],
): NodeRemedy {
  return playedRemedy(point, found, worst, [...aside, ...tied]).remedy;
}

function cannotSay(line: 'node' | 'zone', losses: readonly Loss[], nodes: number): string {
  if (line === 'node') return nodes > 1 ? '' : 'there is only one node';
  if (losses.length === 0) return 'nodes carry no label topology.kubernetes.io/zone';
  return losses.length > 1 ? '' : `all nodes are in zone ${losses[0]!.zone}: a second zone is needed`;
}

function emptyLine(line: RoomLine['line'], losses: readonly Loss[]): RoomLine {
  return {
    line,
    holds: true,
    note: '',
    worst: '',
    cases: losses.length,
    failing: 0,
    pods: [],
    constraint: [],
    nodesLeft: 0,
    tied: [],
    remedy: null,
    bare: 0,
  };
}

/** What nodes say to a pod of the workload that waits most. */
function constraintOf({ run }: RemedySearch, unplaced: readonly Unplaced[]): readonly FitReason[] {
  const [first] = podsByWorkload(
    run,
    unplaced.map(({ pod }) => pod),
  );
  if (first === undefined) return [];
  const one = unplaced.find(({ pod }) => podsByWorkload(run, [pod])[0]!.workload === first.workload);
  return one?.reasons ?? [];
}
