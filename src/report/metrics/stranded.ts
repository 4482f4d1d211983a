/**
 * What of a node's free capacity its cluster can use: free = placeable + fragments + stranded, resource by resource.
 * The measure is the cluster's usual pod, the mean of the pods that run. Pure functions of plain amounts.
 *
 * - *stranded*: free, but another resource (or the number of pods) is out first. Filled with usual pods as if they were a
 *   liquid, the node would still have it left over.
 * - *fragments*: what is left of the liquid when only whole pods fit.
 * - *placeable*: what the whole usual pods that still fit would request.
 */

/** An amount of each of the two resources that the measure looks at. */
export interface Amounts {
  readonly milliCpu: number;
  readonly memoryBytes: number;
}

/** A node: what it has for pods and what of it is free. */
export interface NodeRoom {
  readonly free: Amounts;
  readonly freePods: number;
}

/** Pods of one size, and how many of them there are. */
export interface PodShape extends Amounts {
  readonly count: number;
}

/** The mean request of pods, exact: sums over `count` pods. */
export interface UsualPod {
  readonly count: number;
  readonly sum: Amounts;
}

export interface RoomParts {
  /** Whole usual pods that still fit. */
  readonly pods: number;
  readonly placeable: Amounts;
  readonly fragments: Amounts;
  readonly stranded: Amounts;
}

/** Null without any pod that requests something. */
export function usualPodOf(shapes: readonly PodShape[]): UsualPod | null {
  let count = 0;
  const sum = { milliCpu: 0, memoryBytes: 0 };
  for (const shape of shapes) {
    count += shape.count;
    sum.milliCpu += shape.milliCpu * shape.count;
    sum.memoryBytes += shape.memoryBytes * shape.count;
  }
  return count === 0 || (sum.milliCpu === 0 && sum.memoryBytes === 0) ? null : { count, sum };
}

/** In whole milli-CPU and bytes, rounded up: what summaries show. */
export function meanOf({ count, sum }: UsualPod): Amounts {
  return { milliCpu: Math.ceil(sum.milliCpu / count), memoryBytes: Math.ceil(sum.memoryBytes / count) };
}

/** How many usual pods fit, whole ones or as a liquid. */
export function fill(
  { free, freePods }: NodeRoom,
  usual: UsualPod,
): { readonly whole: number; readonly liquid: number } {
  const { sum, count } = usual;
  let liquid = freePods;
  for (const resource of resources) {
    if (sum[resource] === 0) continue;
    liquid = Math.min(liquid, (Math.max(0, free[resource]) * count) / sum[resource]);
  }
  liquid = Math.max(0, liquid);
  return { whole: Math.floor(liquid), liquid };
}

/** Splits what is free; amounts are whole and add up to what is free. */
export function partsOf(room: NodeRoom, usual: UsualPod): RoomParts {
  const { whole, liquid } = fill(room, usual);
  const part = (of: (resource: keyof Amounts) => number): Amounts => {
    return { milliCpu: of('milliCpu'), memoryBytes: of('memoryBytes') };
  };
  const placeable = part((resource) => Math.min(room.free[resource], share(usual, resource, whole)));
  const filled = part((resource) => Math.min(room.free[resource], share(usual, resource, liquid)));
  return {
    pods: whole,
    placeable,
    fragments: part((resource) => filled[resource] - placeable[resource]),
    stranded: part((resource) => Math.max(0, room.free[resource]) - filled[resource]),
  };
}

/**
 * Fragmentation as Weng et al. define it ("Beware of Fragmentation", USENIX ATC 2023): the free amount that a pod drawn at
 * random from the cluster's own pods finds on nodes where it does not fit; the mean over the pods.
 */
export function expectedFragments(rooms: readonly NodeRoom[], shapes: readonly PodShape[]): Amounts {
  let pods = 0;
  const lost = { milliCpu: 0, memoryBytes: 0 };
  for (const { count } of shapes) pods += count;
  if (pods === 0) return lost;
  for (const { free, freePods } of rooms) {
    let unfit = 0;
    for (const shape of shapes) {
      const fits = freePods >= 1 && shape.milliCpu <= free.milliCpu && shape.memoryBytes <= free.memoryBytes;
      if (!fits) unfit += shape.count;
    }
    for (const resource of resources) lost[resource] += (Math.max(0, free[resource]) * unfit) / pods;
  }
  return { milliCpu: Math.round(lost.milliCpu), memoryBytes: Math.round(lost.memoryBytes) };
}

const resources = ['milliCpu', 'memoryBytes'] as const;

/** What so many usual pods request. */
function share({ sum, count }: UsualPod, resource: keyof Amounts, pods: number): number {
  return Math.round((sum[resource] / count) * pods);
}
