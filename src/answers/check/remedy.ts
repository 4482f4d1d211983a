/**
 * The smallest number of nodes to add so that nothing waits, found by trying in dry runs: nodes of the shape that helps
 * most pods are added until all that it can take is placed, for the worst loss first; then every node that is not needed
 * is taken off again, so that with any one fewer something waits. Against the loss of a zone, nodes of one sort are
 * spread over the zones that are left. The least for this scheduler, not proved to be the least for any: lower-bound.ts
 * says below what number nobody can go.
 */
import type { PodId } from '../../cluster/pods.ts';
import type { Run } from '../../scenario/assemble.ts';
import { leastNodes } from './lower-bound.ts';
import type { Additions, Kind, Loss, Room } from './room.ts';
import type { Shape } from './shapes.ts';

export interface NodesToAdd {
  readonly additions: Additions;
  /** Nobody can do with fewer, whatever places the pods. */
  readonly atLeast: number;
  /** With one node of this shape fewer, something waits after this loss. */
  readonly needed: readonly Needed[];
}

export interface Needed {
  readonly shape: Shape;
  readonly loss: Loss;
  /** Pods that have to find a node after the loss. */
  readonly moving: number;
}

export interface RemedySearch {
  readonly run: Run;
  readonly room: Room;
  readonly shapes: readonly Shape[];
}

/** Most nodes that are tried: more is no remedy. */
const nodesMax = 5000;
/** Additions without any gain after which another shape is tried. */
const stallsMax = 3;

/** Pods for which no new node is of use, whatever its shape: they are tied to what is lost, or ask for what none has. */
export function tiedPods({ room, shapes }: RemedySearch, loss: Loss, pods: readonly PodId[]): PodId[] {
  if (pods.length === 0) return [];
  const helpful = room.helpful(loss, pods, shapes);
  return pods.filter((pod) => helpful.get(room.kindOf(pod))!.length === 0);
}

/** What is known of a loss while a remedy is looked for. */
interface Case {
  readonly loss: Loss;
  /** Shapes that help, by kind of the pods that wait after it. */
  readonly helpful: ReadonlyMap<Kind, readonly Shape[]>;
}

/**
 * Nodes after which every loss leaves no pod waiting but those that are tied; on top of `base`. `losses` are those after
 * which something waits. Null where nodes do not help.
 */
export function nodesToAdd(search: RemedySearch, losses: readonly Loss[], base: Additions): NodesToAdd | null {
  const { room, shapes } = search;
  const cases = losses.map((loss): Case => {
    const waits = room.place(loss, base).map(({ pod }) => pod);
    return { loss, helpful: waits.length === 0 ? new Map() : room.helpful(loss, waits, shapes) };
  });
  const left = (one: Case, additions: Additions): PodId[] =>
    room.place(one.loss, additions).flatMap(({ pod }) => (isTied(search, one, pod) ? [] : [pod]));
  let additions = base;
  for (;;) {
    const worst = worstOf(cases, (one) => left(one, additions).length);
    if (worst === null) break;
    const more = moreFor(search, worst, additions, left);
    if (more === null) return null;
    additions = more;
  }
  return { ...withoutSpare(search, additions, cases, left), atLeast: leastFor(search, cases) };
}

/** Kinds that never waited find room without new nodes. */
function isTied({ room }: RemedySearch, { helpful }: Case, pod: PodId): boolean {
  return helpful.get(room.kindOf(pod))?.length === 0;
}

/**
 * A bound for all losses together: the largest of any; and as a node of a zone is of no use when that zone is lost,
 * what all losses need in all, over the number of losses that one node can help against.
 */
function leastFor(search: RemedySearch, cases: readonly Case[]): number {
  const { run, room, shapes } = search;
  const bounds = cases.map((one) => {
    const moving = room.moving(one.loss).filter((pod) => !isTied(search, one, pod));
    const useful = shapes.filter(({ zone }) => one.loss.zone === '' || zone !== one.loss.zone);
    return leastNodes(run.cluster, one.loss, moving, useful);
  });
  const helps = shapes.map(({ zone }) => cases.filter(({ loss }) => loss.zone === '' || loss.zone !== zone).length);
  const sum = bounds.reduce((total, bound) => total + bound, 0);
  return Math.max(0, ...bounds, Math.ceil(sum / Math.max(1, ...helps)));
}

/** The loss that leaves most pods waiting; null: none does. */
function worstOf(cases: readonly Case[], left: (one: Case) => number): Case | null {
  let worst: Case | null = null;
  let most = 0;
  for (const one of cases) {
    const count = left(one);
    if (count > most) [worst, most] = [one, count];
  }
  return worst;
}

/** Adds nodes of the shapes that help most, until all pods that they can take are placed. */
function moreFor(
  search: RemedySearch,
  one: Case,
  before: Additions,
  left: (one: Case, additions: Additions) => PodId[],
): Additions | null {
  let waits = left(one, before);
  const shapes = shapesForMost(search, one, waits);
  const [first] = shapes;
  if (first === undefined) return null;
  const nowhere = { ...one.loss, nodes: Array.from({ length: search.run.cluster.nodes.count }, (_, node) => node) };
  let additions = before;
  let useful: Additions | null = null;
  let added = 0;
  for (let stalled = 0; waits.length > 0 && stalled < stallsMax; ) {
    const bound = Math.max(1, leastNodes(search.run.cluster, nowhere, waits, [first]));
    added += bound;
    if (added > nodesMax) return null;
    additions = spread(additions, shapes, bound);
    const now = left(one, additions);
    stalled = now.length < waits.length ? 0 : stalled + 1;
    if (stalled === 0) useful = additions;
    waits = now;
  }
  // What is left needs another shape.
  return useful;
}

/**
 * The shape that helps most of the pods; among equals the smallest, then the one that came first. Against the loss of a
 * zone, all shapes that are as good: nodes are spread over them.
 */
function shapesForMost({ room, shapes }: RemedySearch, { loss, helpful }: Case, waits: readonly PodId[]): Shape[] {
  const counts = new Map<Shape, number>(shapes.map((shape) => [shape, 0]));
  for (const pod of waits) {
    for (const shape of helpful.get(room.kindOf(pod)) ?? []) counts.set(shape, counts.get(shape)! + 1);
  }
  const most = Math.max(0, ...counts.values());
  if (most === 0) return [];
  const best = shapes.filter((shape) => counts.get(shape) === most);
  const least = Math.min(...best.map((shape) => shape.room.milliCpu));
  const smallest = best.filter((shape) => shape.room.milliCpu === least);
  return loss.zone === '' ? smallest.slice(0, 1) : smallest;
}

/** One node after the other, each of the shape of which fewest are added. */
function spread(before: Additions, shapes: readonly Shape[], count: number): Additions {
  const additions = new Map(before);
  for (let n = 0; n < count; n++) {
    const [fewest] = [...shapes].sort((a, b) => (additions.get(a) ?? 0) - (additions.get(b) ?? 0));
    additions.set(fewest!, (additions.get(fewest!) ?? 0) + 1);
  }
  return additions;
}

/** Takes nodes off again as long as nothing waits without them. */
function withoutSpare(
  { room }: RemedySearch,
  additions: Additions,
  cases: readonly Case[],
  left: (one: Case, additions: Additions) => readonly PodId[],
): Pick<NodesToAdd, 'additions' | 'needed'> {
  let kept = additions;
  const needed: Needed[] = [];
  for (const shape of additions.keys()) {
    for (;;) {
      const fewer = new Map(kept).set(shape, (kept.get(shape) ?? 0) - 1);
      if (fewer.get(shape)! < 0) break;
      const one = cases.find((each) => left(each, fewer).length > 0);
      if (one !== undefined) {
        needed.push({ shape, loss: one.loss, moving: room.moving(one.loss).length });
        break;
      }
      kept = fewer;
    }
  }
  return { additions: new Map([...kept].filter(([, count]) => count > 0)), needed };
}

/** How many nodes in all. */
export function countNodes(additions: Additions): number {
  let sum = 0;
  for (const count of additions.values()) sum += count;
  return sum;
}

/** `3 more m6i.2xlarge in zone b and 1 more r6i.large in zone a`; '' for none. */
export function additionsText(additions: Additions): string {
  return [...additions].map(([{ name }, count]) => `${count} more ${name}`).join(' and ');
}
