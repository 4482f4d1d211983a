/** A remedy by more nodes, tried by playing it: is it enough, and is one less not? */
import type { PodId } from '../../cluster/pods.ts';
import type { ForkPoint } from '../what-if-failure.ts';
import { additionsText, countNodes, type NodesToAdd } from './remedy.ts';
import type { Additions, Loss } from './room.ts';
import type { Shape } from './shapes.ts';
import { playLoss } from './simulate.ts';

export interface NodeRemedy {
  /** `3 more m6i.2xlarge in zone b`. */
  readonly text: string;
  readonly nodes: readonly { readonly shape: string; readonly zone: string; readonly count: number }[];
  readonly count: number;
  /** No placement whatever does with fewer nodes. A bound: more may be needed. */
  readonly atLeast: number;
  /** Played for the worst loss: nothing waits with these nodes. */
  readonly enough: boolean;
  /**
   * With one node fewer something waits: because `atLeast` says so, when played, or (where so many pods move that it
   * would take long) in a dry run; `unknown` where it was not so when played.
   */
  readonly oneLessIsNot: 'by amounts' | 'played' | 'dry run' | 'unknown';
}

/** Nodes added beyond what the dry run says, where the played order of things needs them. */
const extraMax = 3;

/** `worst`: the loss after which most waits. */
export function playedRemedy(
  point: ForkPoint,
  found: NodesToAdd,
  worst: Loss,
  aside: readonly PodId[],
): { readonly remedy: NodeRemedy; readonly additions: Additions } {
  let additions = found.additions;
  let enough = playLoss(point, worst, additions, aside).pods === 0;
  let extra = 0;
  const [main] = [...additions].sort((a, b) => b[1] - a[1]);
  while (!enough && main !== undefined && extra < extraMax) {
    extra += 1;
    additions = plus(additions, main[0], 1);
    enough = playLoss(point, worst, additions, aside).pods === 0;
  }
  const oneLessIsNot = enough ? oneLess(point, found, additions, aside, extra) : 'unknown';
  const nodes = [...additions].map(([{ name, zone }, count]) => ({ shape: name, zone, count }));
  const count = countNodes(additions);
  const remedy = { text: additionsText(additions), nodes, count, atLeast: found.atLeast, enough, oneLessIsNot };
  return { remedy, additions };
}

/** More pods than this are not made to move once more only to see that something waits. */
const movingMax = 500;

function oneLess(
  point: ForkPoint,
  { needed, atLeast }: NodesToAdd,
  additions: Additions,
  aside: readonly PodId[],
  extra: number,
): NodeRemedy['oneLessIsNot'] {
  if (countNodes(additions) <= atLeast) return 'by amounts';
  // One less was just played.
  if (extra > 0) return 'played';
  // One is enough to play: what the dry run says of the others it says in the same way.
  const [first] = needed;
  if (first === undefined) return 'unknown';
  if (first.moving > movingMax) return 'dry run';
  return playLoss(point, first.loss, plus(additions, first.shape, -1), aside).pods > 0 ? 'played' : 'unknown';
}

function plus(additions: Additions, shape: Shape, count: number): Additions {
  return new Map(additions).set(shape, (additions.get(shape) ?? 0) + count);
}
