/**
 * Sorting as Go's sort.Sort does it, for the comparisons of Kubernetes that are no order: ActivePodsWithRanks settles
 * pods of one age bucket by UID and pods of one age by nothing, so that the result depends on the algorithm.
 */

/** Slices up to this length are sorted by plain insertion in Go (src/sort/zsortinterface.go). */
const INSERTION_MAX = 12;

/**
 * Sorts `items` in place. Up to 12 items the result is Go's whatever `less` does; above, it is Go's wherever `less` is
 * a strict weak order without ties, and otherwise a fixed order that may differ from Go's. O(n log n).
 */
export function goSort<T>(items: T[], less: (a: T, b: T) => boolean): T[] {
  if (items.length > INSERTION_MAX) return items.sort((a, b) => (less(a, b) ? -1 : less(b, a) ? 1 : 0));
  for (let end = 1; end < items.length; end++) {
    for (let at = end; at > 0 && less(items[at]!, items[at - 1]!); at--) {
      const moved = items[at]!;
      items[at] = items[at - 1]!;
      items[at - 1] = moved;
    }
  }
  return items;
}

/**
 * The first `count` of `goSort(items)`. Where `less` is an order these are the same items; above 12 of them, few are
 * picked in one walk, which is what a scale-down by one of thousands of pods needs.
 */
export function goSortFirst<T>(items: readonly T[], count: number, less: (a: T, b: T) => boolean): T[] {
  if (items.length <= INSERTION_MAX || count > PICK_MAX) return goSort([...items], less).slice(0, count);
  const first: T[] = [];
  for (const item of items) {
    if (first.length === count && !less(item, first[count - 1]!)) continue;
    let at = Math.min(first.length, count - 1);
    // Equal items keep their order, as in the sort.
    for (; at > 0 && less(item, first[at - 1]!); at--) first[at] = first[at - 1]!;
    first[at] = item;
  }
  return first;
}

/** Above this many, sorting all is cheaper than keeping the first ones sorted. */
const PICK_MAX = 32;
