/**
 * Is there room? What pods would find no node if some nodes were gone and others added: the scheduler's own profiles place
 * them on every node there is, in a dry run that leaves nothing behind. Nobody is preempted, and nothing moves that need
 * not: what is asked is where there is room as things stand.
 *
 * Cost: one scheduling attempt per pod that has to move.
 */
import type { Cluster } from '../../cluster/cluster.ts';
import { DeleteCause } from '../../cluster/cluster.ts';
import type { NodeId } from '../../cluster/nodes.ts';
import { PodFlag, type PodId } from '../../cluster/pods.ts';
import type { Run } from '../../scenario/assemble.ts';
import type { PluginRegistry } from '../../scheduler/plugins/registry.ts';
import { createTrace } from '../../scheduler/trace.ts';
import { createWhatIf } from '../../scheduler/what-if.ts';
import type { FitReason } from '../fit.ts';
import { waitingPods } from '../what-if-failure.ts';
import type { Shape } from './shapes.ts';

/** Nodes that are gone at the same time. */
export interface Loss {
  /** `node/general-1`, `zone/a`; '' for none. */
  readonly name: string;
  readonly nodes: readonly NodeId[];
  /** The zone that is gone, so that new nodes there are gone as well; '' for none. */
  readonly zone: string;
  /** The nodes are drained: they stay, cordoned, and with the pods of their DaemonSets. */
  readonly cordoned?: boolean;
}

/** Nodes that are there in addition, by shape. */
export type Additions = ReadonlyMap<Shape, number>;

export const noLoss: Loss = { name: '', nodes: [], zone: '' };
export const noAdditions: Additions = new Map();

export interface Unplaced {
  /** The pod as it is now; a lost pod's successor would be like it. */
  readonly pod: PodId;
  /** What nodes said to the first pod of its kind, the most frequent first; empty unless asked for. */
  readonly reasons: readonly FitReason[];
}

/** Pods of one kind are alike to the scheduler. */
export type Kind = string;

export interface Room {
  /** Pods that wait for a node now: every answer is about them as well. */
  readonly waiting: readonly PodId[];
  /** Pods that need another node when these are gone, in the order in which the scheduler takes them. */
  moving(loss: Loss): PodId[];
  /** Those of them that find none; with `reasons`, what nodes said. */
  place(loss: Loss, additions: Additions, reasons?: boolean): Unplaced[];
  kindOf(pod: PodId): Kind;
  /** For each kind among the pods, the shapes of which an otherwise empty new node would have room for one of them. */
  helpful(loss: Loss, pods: readonly PodId[], shapes: readonly Shape[]): Map<Kind, readonly Shape[]>;
  /** Sets waiting pods aside: later answers are not about them. */
  setAside(pods: readonly PodId[]): void;
}

export function createRoom(run: Run, registry?: PluginRegistry): Room {
  const { cluster, scenario, sim } = run;
  const { pods } = cluster;
  const { schedulerConfig: config } = scenario;
  const whatIf = createWhatIf({ cluster, streams: sim.streams, config, registry, everyNode: true });
  let waiting = waitingPods(run);

  const kindOf = (pod: PodId): Kind => `${pods.spec[pod]} ${pods.podClass[pod]}`;

  const inOrder = (a: PodId, b: PodId): number =>
    cluster.specOf(b).priority - cluster.specOf(a).priority || pods.sequence[a]! - pods.sequence[b]!;

  function lose(nodes: readonly NodeId[], cordoned: boolean): void {
    for (const node of nodes) {
      const { firstPod } = cluster.nodes;
      if (cordoned) {
        for (const pod of [...replacedPods(cluster, node), ...barePods(cluster, node)]) {
          cluster.deletePod(pod, DeleteCause.evicted);
        }
        cluster.setNodeUnschedulable(node, true);
        continue;
      }
      for (let pod = firstPod[node]!; pod >= 0; pod = firstPod[node]!) cluster.deletePod(pod, DeleteCause.nodeLost);
      cluster.removeNode(node);
    }
  }

  /** New nodes, and those of them that the loss takes as well. */
  function add(additions: Additions, { zone }: Loss): { added: NodeId[]; lost: NodeId[] } {
    const added: NodeId[] = [];
    const lost: NodeId[] = [];
    for (const [shape, count] of additions) {
      for (let n = 0; n < count; n++) {
        const node = addLike(cluster, shape);
        added.push(node);
        if (zone !== '' && shape.zone === zone) lost.push(node);
      }
    }
    return { added, lost };
  }

  /** A pod like one that is gone, as its controller makes it. */
  function successorOf(pod: PodId): PodId {
    return cluster.createPod({
      name: pods.names[pod]!,
      podClass: pods.podClass[pod]!,
      spec: pods.spec[pod]!,
      owner: pods.owner[pod]!,
      identity: pods.identity[pod]!,
    });
  }

  /** Waiting pods find room on the new nodes before anything is lost, as they would. */
  function placeAll(loss: Loss, additions: Additions, reasons: boolean): Unplaced[] {
    const { lost: lostToo } = add(additions, loss);
    let waits = [...waiting].sort(inOrder);
    if (loss.nodes.length > 0 && additions.size > 0) {
      waits = waits.filter((pod) => whatIf.place(pod).outcome !== 'bound');
    }
    const gone = [...loss.nodes, ...lostToo];
    const moved = gone.flatMap((node) => replacedPods(cluster, node));
    const wanted = [...waits, ...moved].sort(inOrder);
    lose(gone, loss.cordoned ?? false);
    const isMoved = new Set(moved);
    const said = new Map<Kind, readonly FitReason[]>();
    const unplaced: Unplaced[] = [];
    for (const pod of wanted) {
      const row = isMoved.has(pod) ? successorOf(pod) : pod;
      if (whatIf.place(row).outcome === 'bound') continue;
      const kind = kindOf(row);
      if (reasons && !said.has(kind)) said.set(kind, reasonsFor(row));
      unplaced.push({ pod, reasons: said.get(kind) ?? [] });
    }
    return unplaced;
  }

  return {
    get waiting() {
      return waiting;
    },
    moving: (loss) => [...waiting, ...loss.nodes.flatMap((node) => replacedPods(cluster, node))].sort(inOrder),
    place: (loss, additions, reasons = false) => whatIf.dryRun(() => placeAll(loss, additions, reasons)),
    kindOf,
    helpful(loss, of, shapes) {
      const firsts = new Map<Kind, PodId>();
      for (const pod of of) if (!firsts.has(kindOf(pod))) firsts.set(kindOf(pod), pod);
      return whatIf.dryRun(() => {
        const there = shapes.filter(({ zone }) => loss.zone === '' || zone !== loss.zone);
        const isLost = new Set(loss.nodes);
        lose(loss.nodes, loss.cordoned ?? false);
        const added = there.map((shape) => [shape, add(new Map([[shape, 1]]), loss).added[0]!] as const);
        const found = new Map<Kind, readonly Shape[]>();
        for (const [kind, pod] of firsts) {
          const trace = createTrace();
          const row = isLost.has(pods.node[pod]!) ? successorOf(pod) : pod;
          const { outcome } = whatIf.place(row, trace);
          const feasible = new Set(trace.feasibleNodes);
          found.set(
            kind,
            added.flatMap(([shape, node]) => (feasible.has(node) ? [shape] : [])),
          );
          // The next kind finds the new nodes empty.
          if (outcome === 'bound') cluster.deletePod(row, DeleteCause.removed);
        }
        return found;
      });
    },
    setAside(aside) {
      waiting = waiting.filter((pod) => !aside.includes(pod));
    },
  };

  function reasonsFor(row: PodId): FitReason[] {
    const trace = createTrace();
    whatIf.place(row, trace);
    const counts = new Map<string, number>();
    for (const { reasons } of trace.rejected) {
      for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
    }
    return [...counts]
      .map(([reason, nodes]) => ({ reason, nodes }))
      .sort((a, b) => b.nodes - a.nodes || (a.reason < b.reason ? -1 : 1));
  }
}

/** Kinds whose pods belong to their node: they go with it. */
const tiedToNodes: ReadonlySet<string> = new Set(['', 'DaemonSet', 'Node']);

/** Pods on a node that somebody makes anew elsewhere when they go. */
export function replacedPods(cluster: Cluster, node: NodeId): PodId[] {
  const { pods, nodes, owners } = cluster;
  const found: PodId[] = [];
  for (let pod = nodes.firstPod[node]!; pod >= 0; pod = pods.nextOnNode[pod]!) {
    if ((pods.flags[pod]! & PodFlag.terminating) !== 0) continue;
    if (!tiedToNodes.has(owners.values[pods.owner[pod]!]!.kind)) found.push(pod);
  }
  return found;
}

/** Pods on a node that nobody makes anew: they have no owner. */
export function barePods(cluster: Cluster, node: NodeId): PodId[] {
  const { pods, nodes } = cluster;
  const found: PodId[] = [];
  for (let pod = nodes.firstPod[node]!; pod >= 0; pod = pods.nextOnNode[pod]!) {
    if (pods.owner[pod] === 0 && (pods.flags[pod]! & PodFlag.terminating) === 0) found.push(pod);
  }
  return found;
}

/** A node of the shape with the pods of its DaemonSets on it. Inside a dry run. */
function addLike(cluster: Cluster, shape: Shape): NodeId {
  const name = newNodeName(cluster, shape);
  const { labels, taints, allocatable } = shape;
  const node = cluster.addNode({
    name,
    labels: { ...labels, 'kubernetes.io/hostname': name },
    taints,
    allocatable,
    ready: true,
  });
  const { pods } = cluster;
  for (const daemon of shape.daemons) {
    const pod = cluster.createPod({
      name: `${pods.names[daemon]}-on-${name}`,
      podClass: pods.podClass[daemon]!,
      spec: pods.spec[daemon]!,
      owner: pods.owner[daemon]!,
    });
    cluster.bindPod(pod, node);
  }
  return node;
}

/** `general-3-more-1`, and so on. */
export function newNodeName(cluster: Cluster, { model }: Shape): string {
  for (let n = 1; ; n++) {
    const name = `${cluster.nodeNames[model]}-more-${n}`;
    if (cluster.findNode(name) < 0) return name;
  }
}
