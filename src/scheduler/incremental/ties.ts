/** Which of several equal nodes is taken. */

/** `at` gives the k-th of `ties` positions, in the order of the search. */
export type TiePick = (ties: number, at: (k: number) => number) => number;

/** `draw` says which of several is taken; null: the one that goes before all others. */
export function tiePick(draw: ((tied: number) => number) | null, isBefore: (a: number, b: number) => boolean): TiePick {
  return (ties, at) => {
    if (draw !== null) return at(ties === 1 ? 0 : draw(ties));
    let chosen = at(0);
    for (let k = 1; k < ties; k++) {
      const position = at(k);
      if (isBefore(position, chosen)) chosen = position;
    }
    return chosen;
  };
}
