/**
 * CPU as the kernel shares it among the pods of a node (cgroup v2: cpu.weight, cpu.max; Documentation/admin-guide/
 * cgroup-v2.rst, CPU): a quota caps what a pod gets, and where the node is short the rest is shared by weight, each getting
 * no more than it wants. Whole milli-CPU. The kernel shares within periods of 100 ms; here demand is a rate, so a pod that
 * wants less than its quota on average is not throttled.
 */
import type { PodCgroup } from './pod-cgroups.ts';
import type { UseRates } from './usage-row.ts';

/**
 * What each gets of `capacity` milli-CPU: the sum is exactly min(Σ min(demand, limit), capacity). Where that is short,
 * those that want less than their weight's part get what they want, and the others share the rest by weight, a milli-CPU
 * that cannot be divided going to an earlier one. Cost: n log n where it is short, else n.
 */
export function shareCpu(
  demands: ArrayLike<number>,
  weights: ArrayLike<number>,
  limits: ArrayLike<number>,
  capacity: number,
): number[] {
  const wants = Array.from(demands, (demand, index) => Math.min(demand, limits[index]!));
  const total = wants.reduce((sum, want) => sum + want, 0);
  if (total <= capacity) return wants;
  // By want per weight: whoever comes first is content first.
  const order = wants
    .map((_, index) => index)
    .sort((a, b) => wants[a]! * weights[b]! - wants[b]! * weights[a]! || a - b);
  const given = new Array<number>(wants.length).fill(0);
  let left = capacity;
  let weight = order.reduce((sum, index) => sum + weights[index]!, 0);
  let at = 0;
  for (; at < order.length; at++) {
    const index = order[at]!;
    if (wants[index]! * weight > left * weights[index]!) break;
    given[index] = wants[index]!;
    left -= wants[index]!;
    weight -= weights[index]!;
  }
  let [before, sharedTo] = [0, 0];
  for (const index of order.slice(at).sort((a, b) => a - b)) {
    before += weights[index]!;
    const to = divideProduct(left, before, weight);
    given[index] = to - sharedTo;
    sharedTo = to;
  }
  return given;
}

/**
 * cpu.weight of a cgroup with this request (v1.34 pkg/kubelet/cm/helpers_linux.go MilliCPUToShares; opencontainers/cgroups
 * ConvertCPUSharesToCgroupV2Value): shares are 1024 per CPU, 2 … 262144, mapped onto 1 … 10000.
 */
export function cpuWeightOf(requestMilliCpu: number): number {
  const shares = Math.min(Math.max(Math.floor((requestMilliCpu * 1024) / 1000), 2), 262_144);
  return 1 + Math.floor(((shares - 2) * 9999) / 262_142);
}

/**
 * cpu.max of a limit, as milli-CPU (MilliCPUToQuota): at least 1 ms of each period of 100 ms, so 10m. 0: no limit.
 */
export function cpuQuotaOf(limitMilliCpu: number): number {
  return limitMilliCpu === 0 ? Number.POSITIVE_INFINITY : Math.max(limitMilliCpu, 10);
}

/** Milli-CPU that the container at this place of a pod may take at most. */
export function limitOf({ containers, limitMilliCpu }: SharingPod['cgroup'], place: number): number {
  return Math.min(cpuQuotaOf(limitMilliCpu), cpuQuotaOf(containers[place]!.limitMilliCpu));
}

/** A pod of a node: what it wants, and what its spec says. */
export interface NodePodCpu {
  readonly demandMilliCpu: number;
  readonly requestMilliCpu: number;
  /** Of the pod as a whole; 0: none. */
  readonly limitMilliCpu: number;
  readonly qos: 'Guaranteed' | 'Burstable' | 'BestEffort';
}

/**
 * What each pod of a node gets: Guaranteed pods stand beside the groups of Burstable and BestEffort ones, whose weights are
 * those of their requests together and of nothing (v1.34 pkg/kubelet/cm/qos_container_manager_linux.go setCPUCgroupConfig);
 * within each group by the pods' own weights.
 */
export function shareNodeCpu(pods: readonly NodePodCpu[], capacityMilliCpu: number): number[] {
  const limits = pods.map(({ limitMilliCpu }) => cpuQuotaOf(limitMilliCpu));
  const wants = pods.map(({ demandMilliCpu }, index) => Math.min(demandMilliCpu, limits[index]!));
  if (sumOf(wants) <= capacityMilliCpu) return wants;
  const groups: number[][] = [];
  const weights: number[] = [];
  for (const qos of ['Burstable', 'BestEffort'] as const) {
    const members = pods.flatMap((pod, index) => (pod.qos === qos ? [index] : []));
    if (members.length === 0) continue;
    groups.push(members);
    weights.push(cpuWeightOf(qos === 'BestEffort' ? 0 : sumOf(members.map((index) => pods[index]!.requestMilliCpu))));
  }
  pods.forEach(({ qos, requestMilliCpu }, index) => {
    if (qos !== 'Guaranteed') return;
    groups.push([index]);
    weights.push(cpuWeightOf(requestMilliCpu));
  });
  const wanted = groups.map((members) => sumOf(members.map((index) => wants[index]!)));
  const shares = shareCpu(wanted, weights, unlimited(groups.length), capacityMilliCpu);
  const given = new Array<number>(pods.length).fill(0);
  groups.forEach((members, group) => {
    const own = members.map((index) => wants[index]!);
    const ownWeights = members.map((index) => cpuWeightOf(pods[index]!.requestMilliCpu));
    const parts = shareCpu(own, ownWeights, unlimited(members.length), shares[group]!);
    members.forEach((index, place) => {
      given[index] = parts[place]!;
    });
  });
  return given;
}

/** A pod of a node with its containers: what they have to do, and what they would take now. */
export interface SharingPod {
  readonly parts: readonly { readonly place: number; readonly demand: number; readonly want: number }[];
  readonly cgroup: Pick<PodCgroup, 'requestMilliCpu' | 'limitMilliCpu' | 'qos' | 'containers'>;
}

/** What a pod gets: each of its containers in milli-CPU, and the rates of its sums. */
export interface PodShare {
  readonly givens: readonly number[];
  readonly rates: UseRates;
}

/** Shares a node among its pods, and what each gets among its containers, by their own weights and limits. */
export function sharePods(pods: readonly SharingPod[], capacityMilliCpu: number): PodShare[] {
  let wanted = 0;
  const wants = pods.map(({ parts, cgroup }) => {
    const want = wantOf(parts, cgroup);
    wanted += want;
    return want;
  });
  const given =
    wanted <= capacityMilliCpu
      ? wants
      : shareNodeCpu(
          pods.map(({ cgroup }, index) => ({ ...cgroup, demandMilliCpu: wants[index]! })),
          capacityMilliCpu,
        );
  return pods.map(({ parts, cgroup }, index) => podShare(parts, cgroup, wants[index]!, given[index]!));
}

/** What the pod would take within its limits and those of its containers. */
export function wantOf(parts: SharingPod['parts'], cgroup: SharingPod['cgroup']): number {
  let sum = 0;
  for (const { place, want } of parts) sum += Math.min(want, cpuQuotaOf(cgroup.containers[place]!.limitMilliCpu));
  return Math.min(sum, cpuQuotaOf(cgroup.limitMilliCpu));
}

/** What becomes of the `given` of a pod that would take `want`. */
export function podShare(
  parts: SharingPod['parts'],
  cgroup: SharingPod['cgroup'],
  want: number,
  given: number,
): PodShare {
  let [demand, taken, within] = [0, 0, 0];
  for (const part of parts) {
    demand += part.demand;
    taken += part.want;
    within += Math.min(part.demand, cpuQuotaOf(cgroup.containers[part.place]!.limitMilliCpu));
  }
  within = Math.min(within, cpuQuotaOf(cgroup.limitMilliCpu));
  return {
    givens: parts.length === 1 ? [given] : shareParts(parts, cgroup, given),
    rates: {
      usedCpu: given,
      throttledCpu: demand - within,
      shortCpu: Math.max(0, within - given),
      throttledMicros: taken > want ? 1 : 0,
      shortMicros: want > given ? 1 : 0,
    },
  };
}

function shareParts(parts: SharingPod['parts'], cgroup: SharingPod['cgroup'], given: number): number[] {
  return shareCpu(
    parts.map((part) => part.want),
    parts.map(({ place }) => cpuWeightOf(cgroup.containers[place]!.requestMilliCpu)),
    parts.map(({ place }) => cpuQuotaOf(cgroup.containers[place]!.limitMilliCpu)),
    given,
  );
}

function unlimited(count: number): number[] {
  return new Array<number>(count).fill(Number.POSITIVE_INFINITY);
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** floor(a × b / c), exactly. */
function divideProduct(a: number, b: number, c: number): number {
  const product = a * b;
  return Number.isSafeInteger(product) ? Math.floor(product / c) : Number((BigInt(a) * BigInt(b)) / BigInt(c));
}
