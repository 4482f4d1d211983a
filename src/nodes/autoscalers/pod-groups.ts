/**
 * Pending pods that are the same to the scheduler: one controller, equal labels and specs
 * (v1.34 cluster-autoscaler/core/scaleup/equivalence/groups.go, utils/utils.go PodSpecSemanticallyEqual).
 */
import type { Container, PodSpec } from '../../api/objects-pod.ts';
import { canonicalString, type QuantityInput, quantityOf } from '../../api/quantity.ts';
import type { Cluster } from '../../cluster/cluster.ts';
import { type AutoscalerPod, isDaemonSetPod } from './pod-facts.ts';
import type { PodGroup } from './scale-up-types.ts';

/** A controller's pods of an eleventh kind and later ones are groups of their own. */
const maxGroupsByController = 10;

/** Groups in the order of their first pods. */
export function groupPods(cluster: Cluster, pods: readonly AutoscalerPod[]): PodGroup[] {
  const groups: AutoscalerPod[][] = [];
  const byController = new Map<number, Map<string, AutoscalerPod[]>>();
  const specKeys = new Map<number, string>();
  const specKey = (spec: number): string => {
    const known = specKeys.get(spec);
    if (known !== undefined) return known;
    const key = JSON.stringify(comparable(cluster.specs.facts[spec]!.spec));
    specKeys.set(spec, key);
    return key;
  };
  for (const pod of pods) {
    if (pod.controller === null || isDaemonSetPod(pod)) {
      groups.push([pod]);
      continue;
    }
    const owner = cluster.pods.owner[pod.id]!;
    const known = byController.get(owner) ?? new Map<string, AutoscalerPod[]>();
    byController.set(owner, known);
    // Pods of one class have equal labels.
    const key = `${cluster.pods.podClass[pod.id]!} ${specKey(cluster.pods.spec[pod.id]!)}`;
    const group = known.get(key);
    if (group !== undefined) {
      group.push(pod);
      continue;
    }
    const fresh = [pod];
    groups.push(fresh);
    if (known.size < maxGroupsByController) known.set(key, fresh);
  }
  return groups.map((group) => ({ pods: group, sample: group[0]!.id }));
}

/** The spec without what differs from pod to pod and means nothing to the scheduler; equal quantities in one spelling. */
function comparable(spec: PodSpec): unknown {
  const { hostname: _, volumes, containers, initContainers, ...rest } = spec as PodSpec & { hostname?: string };
  const projected = new Set(
    (volumes ?? []).filter((volume) => 'projected' in volume && volume.projected).map(({ name }) => name),
  );
  const plain = (list: readonly Container[] | undefined): unknown =>
    (list ?? []).map((container) => comparableContainer(container, projected));
  return sortedKeys({
    ...rest,
    volumes: (volumes ?? []).filter(({ name }) => !projected.has(name)),
    containers: plain(containers),
    initContainers: plain(initContainers),
  });
}

type LooseContainer = Container & { env?: unknown; volumeMounts?: readonly { name: string }[] };

function comparableContainer(container: Container, projected: ReadonlySet<string>): unknown {
  const { env: _, volumeMounts, resources, ...rest } = container as LooseContainer;
  return {
    ...rest,
    volumeMounts: (volumeMounts ?? []).filter(({ name }) => !projected.has(name)),
    resources: {
      ...resources,
      requests: canonicalAmounts(resources?.requests),
      limits: canonicalAmounts(resources?.limits),
    },
  };
}

function canonicalAmounts(list: Readonly<Record<string, QuantityInput>> | undefined): Record<string, string> {
  return Object.fromEntries(
    Object.entries(list ?? {}).map(([name, input]) => {
      // The value counts, not its suffix.
      const { unscaled, exponent, wide } = quantityOf(input);
      return [name, canonicalString({ unscaled, exponent, wide, format: 'DecimalSI', text: undefined })];
    }),
  );
}

/** The same value with the keys of its maps in one order. */
function sortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedKeys);
  if (typeof value !== 'object' || value === null) return value;
  const map = value as Record<string, unknown>;
  const keys = Object.keys(map).filter((key) => map[key] !== undefined);
  return Object.fromEntries(keys.sort().map((key) => [key, sortedKeys(map[key])]));
}
