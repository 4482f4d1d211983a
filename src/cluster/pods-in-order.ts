/** Pods in the order in which they were created: the order of what goes over all pods of a cluster. */
import type { Cluster } from './cluster.ts';
import { PodFlag, type PodId } from './pods.ts';

/**
 * The pods with this flag, without a flag all that exist. O(pods) where rows were used once, which is then their order;
 * a new list, the caller's own: in a large cluster a column is a tenth of what a list of numbers leaves behind.
 */
export function podsInOrder({ pods }: Pick<Cluster, 'pods'>, flag: number = PodFlag.alive): Int32Array {
  const { flags, sequence } = pods;
  const rows = new Int32Array(pods.count);
  let count = 0;
  let last = -1;
  let isSorted = true;
  for (let pod: PodId = 0; pod < pods.count; pod++) {
    if ((flags[pod]! & flag) === 0) continue;
    rows[count++] = pod;
    if (sequence[pod]! < last) isSorted = false;
    last = sequence[pod]!;
  }
  const found = rows.subarray(0, count);
  return isSorted ? found : found.sort((a, b) => sequence[a]! - sequence[b]!);
}
