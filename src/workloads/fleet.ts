/**
 * The nodes of a pool: how a line of `spec.fleet` becomes Node objects. What the node's own software would write (labels,
 * capacity, allocatable) is written here as the kubelet and the cloud provider write it in v1.34.
 */
import type { Node, ResourceList, StringMap, Taint } from '../api/objects.ts';
import type { NodeInit } from '../cluster/cluster.ts';
import { nodeInitOf } from '../cluster/from-objects.ts';
import type { NodeSettings } from '../cluster/node-settings.ts';

/** Nodes that are alike but for name and zone. */
export interface Pool {
  readonly name: string;
  /** How many exist at the start. */
  readonly count: number;
  /** Taken in turn by the nodes; at least one. */
  readonly zones: readonly string[];
  readonly region: string;
  /** Name in the catalogue (`aws/m6i.2xlarge`), or null. */
  readonly instanceType: string | null;
  readonly arch: string;
  readonly labels: StringMap;
  readonly taints: readonly Taint[];
  readonly capacity: ResourceList;
  readonly allocatable: ResourceList;
  /** Null where the catalogue does not say. */
  readonly priceMicroUsdPerHour: number | null;
  /** Settings of its nodes' kubelets; absent: the default ones. */
  readonly kubelet?: NodeSettings;
}

/** The label that names a node's pool. */
export const poolLabel = 'headroom/pool';

/** `general-1` is the first node of the pool `general`. */
export function nodeName(pool: Pool, ordinal: number): string {
  return `${pool.name}-${ordinal}`;
}

/** The ordinal-th node (from 1) of a pool, as an API object. */
export function poolNode(pool: Pool, ordinal: number): Node {
  const name = nodeName(pool, ordinal);
  return {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: { name, labels: labelsOf(pool, name, ordinal) },
    spec: pool.taints.length === 0 ? {} : { taints: pool.taints },
    status: { capacity: pool.capacity, allocatable: pool.allocatable },
  };
}

/** Nodes `first` to `first + count - 1` of a pool as the cluster takes them; amounts are read once. */
export function* poolNodes(pool: Pool, first: number, count: number): Generator<NodeInit> {
  const template = nodeInitOf(poolNode(pool, first));
  for (let ordinal = first; ordinal < first + count; ordinal++) {
    const object = poolNode(pool, ordinal);
    yield { ...template, name: nodeName(pool, ordinal), labels: object.metadata?.labels ?? {}, object };
  }
}

/** v1.34 api/core/v1/well_known_labels.go. A pool's own labels win. */
function labelsOf(pool: Pool, name: string, ordinal: number): StringMap {
  const type = pool.instanceType;
  return {
    'kubernetes.io/hostname': name,
    'kubernetes.io/os': 'linux',
    'kubernetes.io/arch': pool.arch,
    'topology.kubernetes.io/region': pool.region,
    'topology.kubernetes.io/zone': pool.zones[(ordinal - 1) % pool.zones.length]!,
    ...(type !== null && { 'node.kubernetes.io/instance-type': type.slice(type.indexOf('/') + 1) }),
    [poolLabel]: pool.name,
    ...pool.labels,
  };
}
