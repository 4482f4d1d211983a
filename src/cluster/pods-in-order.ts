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
  if (isSorted) return found;
  // A number that holds both is sorted without asking anybody which of two comes first.
  const scale = 2 ** (32 - Math.clz32(pods.count));
  let most = 0;
  for (const pod of found) most = Math.max(most, sequence[pod]!);
  if (most >= Number.MAX_SAFE_INTEGER / scale - 1) return found.sort((a, b) => sequence[a]! - sequence[b]!);
  const keys = Float64Array.from(found, (pod) => sequence[pod]! * scale + pod).sort();
  for (let at = 0; at < count; at++) found[at] = keys[at]! - Math.floor(keys[at]! / scale) * scale;
  return found;
}
