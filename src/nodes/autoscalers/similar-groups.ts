/**
 * Groups whose nodes are interchangeable, and how new nodes are shared among them
 * (v1.34 cluster-autoscaler/processors/nodegroupset/compare_nodegroups.go, balancing_processor.go).
 */
import type { Cluster } from '../../cluster/cluster.ts';
import type { ScaleUpGroup } from './scale-up-types.ts';

/** The flags' defaults: --max-allocatable-difference-ratio, --max-free-…, --memory-difference-ratio. */
const allocatableRatio = 0.05;
const freeRatio = 0.05;
const capacityMemoryRatio = 0.015;

const ignoredLabels: ReadonlySet<string> = new Set([
  'kubernetes.io/hostname',
  'failure-domain.beta.kubernetes.io/zone',
  'failure-domain.beta.kubernetes.io/region',
  'topology.kubernetes.io/zone',
  'topology.kubernetes.io/region',
  'beta.kubernetes.io/fluentd-ds-ready',
  'kops.k8s.io/instancegroup',
  // The pool's own name, as the clouds' labels of this kind, which their comparators ignore.
  'headroom/pool',
]);

/** Whether new nodes of the two groups are alike but for their place. */
export function areSimilar(cluster: Cluster, a: ScaleUpGroup, b: ScaleUpGroup): boolean {
  const capacities = pairsOf(a.capacity, b.capacity);
  const allocatables = pairsOf(allocatableOf(a), allocatableOf(b));
  const free = pairsOf(freeOf(cluster, a), freeOf(cluster, b));
  if (capacities === null || allocatables === null || free === null) return false;
  const sameCapacity = [...capacities].every(([resource, [one, other]]) =>
    resource === 'memory' ? isWithin(one, other, capacityMemoryRatio) : one === other,
  );
  return (
    sameCapacity &&
    [...allocatables.values()].every(([one, other]) => isWithin(one, other, allocatableRatio)) &&
    [...free.values()].every(([one, other]) => isWithin(one, other, freeRatio)) &&
    haveSameLabels(a, b)
  );
}

/** Shares new nodes out, the smallest group first; groups that are full get none. */
export function balanceScaleUp(
  groups: readonly ScaleUpGroup[],
  newNodes: number,
): { readonly group: string; readonly nodes: number }[] {
  const open = groups
    .filter(({ targetSize, maxSize }) => targetSize !== maxSize)
    .map(({ name, targetSize, maxSize }, at) => ({ name, at, before: targetSize, size: targetSize, maxSize }))
    .sort((a, b) => a.before - b.before || a.at - b.at);
  const capacity = open.reduce((sum, { before, maxSize }) => sum + Math.max(maxSize - before, 0), 0);
  let start = 0;
  let at = 0;
  for (let left = Math.min(newNodes, capacity); left > 0; ) {
    const current = open[at]!;
    if (current.size < current.maxSize) {
      current.size += 1;
      left -= 1;
    } else {
      // A full group goes to the front, among those that are passed over.
      open[at] = open[start]!;
      open[start] = current;
      start += 1;
    }
    const next = open[at + 1];
    at = next !== undefined && open[at]!.size > next.size ? at + 1 : start;
  }
  return open
    .filter(({ size, before }) => size !== before)
    .map(({ name, size, before }) => ({ group: name, nodes: size - before }));
}

/** Thousandths of whole units, as the comparison has them. */
function allocatableOf({ template: { allocatable } }: ScaleUpGroup): Record<string, number> {
  const { milliCpu, memoryBytes, ephemeralBytes, pods, scalars } = allocatable;
  return {
    cpu: milliCpu,
    memory: memoryBytes * 1000,
    pods: pods * 1000,
    ...(ephemeralBytes > 0 && { 'ephemeral-storage': ephemeralBytes * 1000 }),
    ...Object.fromEntries(Object.entries(scalars).map(([name, amount]) => [name, amount * 1000])),
  };
}

/** What the pods that come with a node leave of it; extended resources only where a pod requests them. */
function freeOf(cluster: Cluster, group: ScaleUpGroup): Record<string, number> {
  const { cpu = 0, memory = 0, pods = 0, 'ephemeral-storage': ephemeral = 0, ...scalars } = allocatableOf(group);
  const free: Record<string, number> = { cpu, memory, pods, 'ephemeral-storage': ephemeral };
  for (const { spec } of group.daemonPods) {
    const facts = cluster.specs.facts[spec]!;
    free.cpu! -= facts.milliCpu;
    free.memory! -= facts.memoryBytes * 1000;
    free['ephemeral-storage']! -= facts.ephemeralBytes * 1000;
    facts.scalars.ids.forEach((id, i) => {
      const name = cluster.resources.values[id]!;
      free[name] = (free[name] ?? scalars[name] ?? 0) - facts.scalars.amounts[i]! * 1000;
    });
  }
  return free;
}

/** The amounts of both by resource; null where one lacks a resource of the other. */
function pairsOf(
  a: Readonly<Record<string, number>>,
  b: Readonly<Record<string, number>>,
): Map<string, readonly [number, number]> | null {
  const names = Object.keys(a);
  if (names.length !== Object.keys(b).length || !names.every((name) => Object.hasOwn(b, name))) return null;
  return new Map(names.map((name) => [name, [a[name]!, b[name]!]]));
}

function isWithin(a: number, b: number, ratio: number): boolean {
  const larger = Math.max(a, b);
  return larger - Math.min(a, b) <= larger * ratio;
}

function haveSameLabels(a: ScaleUpGroup, b: ScaleUpGroup): boolean {
  const counted = ({ template: { labels } }: ScaleUpGroup): string[] =>
    Object.keys(labels).filter((key) => !ignoredLabels.has(key));
  const keys = counted(a);
  return keys.length === counted(b).length && keys.every((key) => a.template.labels[key] === b.template.labels[key]);
}
