/** A pod's requests made smaller, so that it fits what a node has left. */
import type { Container, PodSpec, ResourceList } from '../api/objects.ts';
import { resourceAmount } from '../api/pod-resources.ts';
import type { Cluster } from '../cluster/cluster.ts';
import type { NodeId } from '../cluster/nodes.ts';
import type { PodId } from '../cluster/pods.ts';

/** What the pod asks of one resource, and what a node has left: milli-CPU, bytes or pieces. */
export interface Shortfall {
  readonly resource: string;
  readonly asked: number;
  readonly left: number;
}

/** Every resource of which the pod asks more than the node has left. */
export function shortfallsOn(cluster: Cluster, pod: PodId, node: NodeId): Shortfall[] {
  const { nodes } = cluster;
  const facts = cluster.specOf(pod);
  const all: Shortfall[] = [
    { resource: 'cpu', asked: facts.milliCpu, left: nodes.allocatableMilliCpu[node]! - nodes.requestedMilliCpu[node]! },
    {
      resource: 'memory',
      asked: facts.memoryBytes,
      left: nodes.allocatableMemoryBytes[node]! - nodes.requestedMemoryBytes[node]!,
    },
    {
      resource: 'ephemeral-storage',
      asked: facts.ephemeralBytes,
      left: nodes.allocatableEphemeralBytes[node]! - nodes.requestedEphemeralBytes[node]!,
    },
    ...facts.scalars.ids.map((id, at) => ({
      resource: cluster.resources.values[id]!,
      asked: facts.scalars.amounts[at]!,
      left: (cluster.allocatableScalar.columns[id]?.[node] ?? 0) - (cluster.requestedScalar.columns[id]?.[node] ?? 0),
    })),
  ];
  return all.filter(({ asked, left }) => asked > left && asked > 0);
}

/** The spec with nothing requested. */
export function withoutRequests(spec: PodSpec): PodSpec {
  const nothing = (container: Container): Container => ({
    ...container,
    resources: { ...container.resources, requests: zeros(container.resources?.requests) },
  });
  return {
    ...spec,
    containers: spec.containers.map(nothing),
    ...(spec.initContainers && { initContainers: spec.initContainers.map(nothing) }),
    ...(spec.resources && { resources: { ...spec.resources, requests: zeros(spec.resources.requests) } }),
    ...(spec.overhead && { overhead: zeros(spec.overhead) }),
  };
}

/** The spec asking for `left` of that resource instead of `asked`: the largest containers give first. */
export function withLess(spec: PodSpec, { resource, asked, left }: Shortfall): PodSpec {
  const ofPod = spec.resources?.requests?.[resource];
  if (ofPod !== undefined) {
    const requests = {
      ...spec.resources!.requests,
      [resource]: text(resource, resourceAmount(resource, ofPod) - asked + left),
    };
    return { ...spec, resources: { ...spec.resources, requests } };
  }
  const amounts = spec.containers.map(({ resources }) => amountOf(resources?.requests, resource));
  const order = amounts.map((_, at) => at).sort((a, b) => amounts[b]! - amounts[a]! || a - b);
  let rest = asked - left;
  for (const at of order) {
    const cut = Math.min(rest, amounts[at]!);
    amounts[at]! -= cut;
    rest -= cut;
  }
  const most = left - amountOf(spec.overhead, resource);
  return {
    ...spec,
    containers: spec.containers.map((container, at) => withAmount(container, resource, amounts[at]!)),
    ...(spec.initContainers && {
      initContainers: spec.initContainers.map((container) =>
        withAmount(container, resource, Math.min(amountOf(container.resources?.requests, resource), most)),
      ),
    }),
  };
}

function withAmount(container: Container, resource: string, amount: number): Container {
  const requests = container.resources?.requests;
  if (requests?.[resource] === undefined) return container;
  return {
    ...container,
    resources: { ...container.resources, requests: { ...requests, [resource]: text(resource, amount) } },
  };
}

function amountOf(list: ResourceList | undefined, resource: string): number {
  const quantity = list?.[resource];
  return quantity === undefined ? 0 : resourceAmount(resource, quantity);
}

function text(resource: string, amount: number): string {
  return resource === 'cpu' ? `${amount}m` : String(amount);
}

function zeros(list: ResourceList | undefined): ResourceList {
  return Object.fromEntries(Object.keys(list ?? {}).map((resource) => [resource, '0']));
}
