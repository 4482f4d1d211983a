/**
 * Would the pods of a node find room elsewhere? Simulated in one trial for all candidates: what was placed stays placed,
 * and pods that moved onto a later candidate are that candidate's pods from then on
 * (v1.34 cluster-autoscaler/simulator/cluster.go, simulator/scheduling/hinting_simulator.go).
 */
import type { Cluster } from '../../cluster/cluster.ts';
import type { NodeId } from '../../cluster/nodes.ts';
import { PodFlag, type PodId } from '../../cluster/pods.ts';
import type { NodeFilter } from '../../scheduler/what-if.ts';
import type { AutoscalerPod } from './pod-facts.ts';
import type { ScaleDownNode } from './scale-down-types.ts';

export interface RemovalSimulation {
  /** Pods on the node now, moved ones included, in the order in which they came. */
  podsOn(node: string): readonly AutoscalerPod[];
  /** Removes the node if all of `move` fit onto the `destinations`; else nothing changes. */
  remove(node: string, move: readonly AutoscalerPod[], destinations: ReadonlySet<string>): boolean;
  /** Where the pods of this loop were put; those of the last loop are used but not kept. */
  readonly hints: ReadonlyMap<string, string>;
  readonly nextNode: number;
}

export interface RemovalSimulationOptions {
  readonly cluster: Cluster;
  readonly filter: NodeFilter;
  readonly nodes: readonly ScaleDownNode[];
  readonly hints: ReadonlyMap<string, string>;
  readonly nextNode: number;
}

/** Runs `body` with a simulation that is taken back afterwards. */
export function simulateRemovals<Result>(
  options: RemovalSimulationOptions,
  body: (simulation: RemovalSimulation) => Result,
): Result {
  return options.filter.trial((attempt) => body(createSimulation(options, attempt)));
}

type Attempt = (step: () => boolean) => boolean;

function createSimulation(options: RemovalSimulationOptions, attempt: Attempt): RemovalSimulation {
  const { cluster, filter } = options;
  const byName = new Map(options.nodes.map((node) => [node.name, node]));
  const pods = new Map(options.nodes.map((node) => [node.name, [...node.pods]]));
  const hints = new Map<string, string>();
  let order = options.nodes.map(({ name }) => name);
  let nextNode = options.nextNode;
  const isAttached = (pod: PodId): boolean => (cluster.pods.flags[pod]! & PodFlag.attached) !== 0;
  const idOf = (name: string): NodeId => byName.get(name)!.id;
  // Finished pods take room on their node until they are gone.
  for (const { id, pods: own } of options.nodes) for (const pod of own) if (!isAttached(pod.id)) attach(pod.id, id);

  function attach(pod: PodId, node: NodeId): void {
    cluster.attachPod(pod, node);
  }

  function place(pod: AutoscalerPod, destinations: ReadonlySet<string>): string | null {
    const key = `${pod.namespace}/${pod.name}`;
    const hinted = hints.get(key) ?? options.hints.get(key);
    if (hinted !== undefined && destinations.has(hinted) && filter.rejection(pod.id, idOf(hinted)) === null) {
      hints.set(key, hinted);
      return hinted;
    }
    const found = search(pod, destinations);
    if (found !== null) hints.set(key, found);
    return found;
  }

  /** Goes round the nodes from where the last search ended. */
  function search(pod: AutoscalerPod, destinations: ReadonlySet<string>): string | null {
    const { length } = order;
    function* inTurn(): Iterable<NodeId> {
      for (let i = 0; i < length; i++) {
        const node = byName.get(order[(nextNode + i) % length]!)!;
        if (!node.unschedulable && destinations.has(node.name)) yield node.id;
      }
    }
    const found = filter.firstFit(pod.id, inTurn());
    if (found < 0) return null;
    const name = cluster.nodeNames[found]!;
    nextNode = (order.indexOf(name) + 1) % length;
    return name;
  }

  function tryRemove(node: string, move: readonly AutoscalerPod[], destinations: ReadonlySet<string>): boolean {
    const others = new Set(destinations);
    others.delete(node);
    const before = order;
    const moved: { pod: AutoscalerPod; to: string }[] = [];
    const fits = attempt(() => {
      for (const pod of pods.get(node)!) cluster.detachPod(pod.id);
      cluster.removeNode(idOf(node));
      order = before.filter((name) => name !== node);
      for (const pod of move) {
        const to = order.length === 0 ? null : place(pod, others);
        if (to === null) return false;
        attach(pod.id, idOf(to));
        moved.push({ pod, to });
      }
      return true;
    });
    if (!fits) {
      order = before;
      return false;
    }
    for (const { pod, to } of moved) pods.get(to)!.push(pod);
    pods.delete(node);
    return true;
  }

  return {
    podsOn: (node) => pods.get(node)!,
    remove: tryRemove,
    hints,
    get nextNode() {
      return nextNode;
    },
  };
}
