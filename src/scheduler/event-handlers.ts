/**
 * Turns changes of the cluster into what the scheduling queue is told (v1.34 pkg/scheduler/eventhandlers.go,
 * framework/events.go). One change of the journal may be several events, and several changes of one node at one instant
 * are one update, whose events come in Kubernetes' order.
 *
 * Cost: a few comparisons per change of the journal; events that nobody would hear are not made.
 */
import type { Cluster } from '../cluster/cluster.ts';
import { type Concerns, follows, type JournalReader, Verb } from '../cluster/journal.ts';
import { NodeFlag, type NodeId } from '../cluster/nodes.ts';
import { PodFlag, type PodId, PodPhase } from '../cluster/pods.ts';
import type { SpecFacts } from '../cluster/specs.ts';
import type { Mutable } from '../sim/mutable.ts';
import type { Micros } from '../sim/time.ts';
import { Action, type ClusterEvent, type EventResource, type NodeSides } from './events.ts';
import { nodeSides } from './hints.ts';
import { type SchedulingQueue, schedulerNameOf } from './queue.ts';
import { Place } from './queue-rows.ts';

export interface EventHandlers {
  /** Handles every change since the last call. Not inside a what-if. */
  read(now: Micros): void;
  /** Whether there are changes to read. */
  isBehind(): boolean;
}

/** Kinds of objects whose changes are events, as the resources of these (v1.34 eventhandlers.go addAllEventHandlers). */
const objectResources: Readonly<Record<string, EventResource>> = {
  PersistentVolume: 'PersistentVolume',
  PersistentVolumeClaim: 'PersistentVolumeClaim',
  StorageClass: 'StorageClass',
  CSINode: 'CSINode',
  CSIDriver: 'CSIDriver',
  CSIStorageCapacity: 'CSIStorageCapacity',
  VolumeAttachment: 'VolumeAttachment',
  ResourceClaim: 'ResourceClaim',
  ResourceSlice: 'ResourceSlice',
  DeviceClass: 'DeviceClass',
};

/** Changes that may give the scheduler something to do: of pods, of nodes, and of these objects. */
export const schedulerFollows = follows(
  Object.values(Verb).filter((verb) => verb < Verb.objectAdded || verb > Verb.objectDeleted),
  Object.keys(objectResources),
);

/**
 * Changes that give the scheduler something to do as things are. What happens to a pod on a node moves nothing while no
 * pod waits that such an event may help; and before one does, everything up to then has been read.
 */
export function concernsScheduler({ pods }: Cluster, queue: SchedulingQueue): Concerns {
  /** The pod that is being tried is bound by the scheduler itself. */
  const isQueued = (pod: PodId): boolean => {
    const place = queue.rows.place[pod] ?? Place.none;
    return place !== Place.none && place !== Place.inFlight;
  };
  return (verb, subject, before) => {
    switch (verb) {
      case Verb.podAttached:
      case Verb.podDetached:
        return false;
      case Verb.podBound:
        return isQueued(subject) || queue.listensTo('AssignedPod', Action.add);
      case Verb.podDeleted:
        return before < 0 || queue.listensTo('AssignedPod', Action.delete);
      case Verb.podPhase:
        if (pods.node[subject]! < 0) return true;
        return queue.listensTo('AssignedPod', Action.delete) || queue.listensTo('AssignedPod', Action.update);
      case Verb.podReady:
      case Verb.podTerminating:
      case Verb.podDisrupted:
      case Verb.podAnnotated:
      case Verb.podContainer:
        return pods.node[subject]! < 0 || queue.listensTo('AssignedPod', Action.update);
      default:
        return true;
    }
  };
}

/** Starts with the pods that are pending now; `readerName` names the journal's reader. */
export function createEventHandlers(cluster: Cluster, queue: SchedulingQueue, readerName = 'scheduler'): EventHandlers {
  const { pods, specs, objects } = cluster;
  let now: Micros = 0;
  /** The node whose update is being collected (-1: none), when it happened, and how the node was before. */
  let updatedNode: NodeId = -1;
  let updatedAt: Micros = 0;
  let before: Mutable<NodeSides> = { labelSet: 0, taintSet: 0, allocatableSet: 0, flags: 0 };
  let after: Mutable<NodeSides> = before;
  const recorded = new Set<keyof NodeSides>();

  function tell(resource: EventResource, action: number, subject: number, from: number, to: number): void {
    if (!queue.listensTo(resource, action)) return;
    queue.moveAll({ resource, action, subject, before: from, after: to }, now);
  }

  const isAlive = (pod: PodId): boolean => (pods.flags[pod]! & PodFlag.alive) !== 0;
  const isFinished = (pod: PodId): boolean =>
    pods.phase[pod] === PodPhase.succeeded || pods.phase[pod] === PodPhase.failed;
  /** As the scheduler's informers see it: finished pods are not among theirs (v1.34 scheduler.go newPodInformer). */
  const isPending = (pod: PodId): boolean =>
    isAlive(pod) && pods.node[pod]! < 0 && !isFinished(pod) && queue.handles(schedulerNameOf(cluster, pod));

  /** An update of a pod is shown to the pod itself while it is pending, to all others when it is on a node. */
  function podUpdated(pod: PodId, actions: readonly number[], from: number, to: number): void {
    if (pods.node[pod]! >= 0) {
      for (const action of actions) tell('AssignedPod', action, pod, from, to);
    } else if (isPending(pod)) {
      const events = actions.map(
        (action): ClusterEvent => ({ resource: 'UnscheduledPod', action, subject: pod, before: from, after: to }),
      );
      queue.update(pod, events, now);
    }
  }

  /**
   * Others of lower or equal priority took the nominated pod for one that is on the node: it leaves the node for them.
   * It may have been bound, deleted or nominated elsewhere.
   */
  function nominationChanged(pod: PodId, from: NodeId, to: NodeId): void {
    if (isPending(pod)) podUpdated(pod, [Action.update], from, to);
    if (from < 0 || !queue.listensTo('AssignedPod', Action.delete)) return;
    const event: ClusterEvent = {
      resource: 'AssignedPod',
      action: Action.delete,
      subject: pod,
      before: from,
      after: -1,
    };
    queue.moveAll(event, now, cluster.specOf(pod).priority);
  }

  function podGone(pod: PodId, node: NodeId): void {
    queue.delete(pod);
    if (node >= 0) tell('AssignedPod', Action.delete, pod, node, -1);
  }

  function phaseChanged(pod: PodId, from: number, to: number): void {
    if (to === PodPhase.succeeded || to === PodPhase.failed) podGone(pod, pods.node[pod]!);
    else podUpdated(pod, [Action.update], from, to);
  }

  /** Collects an entry about a node; the update ends with the first entry about something else or of another time. */
  function nodeUpdated(node: NodeId, time: Micros, side: keyof NodeSides, from: number, to: number): void {
    if (node !== updatedNode || time !== updatedAt) {
      endNodeUpdate();
      updatedNode = node;
      updatedAt = time;
      before = nodeSides(cluster, node);
      after = nodeSides(cluster, node);
      recorded.clear();
    }
    after[side] = to;
    // The first entry of a side tells how the node was; later ones are steps on the way.
    if (recorded.has(side)) return;
    recorded.add(side);
    before[side] = from;
  }

  function endNodeUpdate(): void {
    if (updatedNode < 0) return;
    const node = updatedNode;
    updatedNode = -1;
    const old: NodeSides = before;
    for (const [action, side] of nodeChanges(old, after)) {
      if (!queue.listensTo('Node', action)) continue;
      queue.moveAll({ resource: 'Node', action, subject: node, before: old[side], after: after[side], node: old }, now);
    }
  }

  function objectChanged(action: number, id: number, from: number, to: number): void {
    const kind = (objects.version(from) ?? objects.version(to))?.kind;
    const resource = kind === undefined ? undefined : objectResources[kind];
    if (resource !== undefined) tell(resource, action, id, from, to);
  }

  /** Pods that waited before anyone listened, in the order in which they were made. */
  function adoptPending(): void {
    const pending: PodId[] = [];
    for (let pod = 0; pod < pods.count; pod++) if (isPending(pod)) pending.push(pod);
    pending.sort((a, b) => pods.sequence[a]! - pods.sequence[b]!);
    for (const pod of pending) queue.add(pod, cluster.now());
  }

  const handlers: Record<Verb, (subject: number, from: number, to: number, time: Micros) => void> = {
    [Verb.podCreated]: (pod) => {
      if (isPending(pod)) queue.add(pod, now);
    },
    [Verb.podBound]: (pod, from, to) => {
      queue.delete(pod);
      tell('AssignedPod', Action.add, pod, from, to);
    },
    // Bookkeeping of another verb, or of a what-if.
    [Verb.podAttached]: () => {},
    [Verb.podDetached]: () => {},
    [Verb.podNominated]: nominationChanged,
    [Verb.podTerminating]: (pod, from, to) => podUpdated(pod, [Action.update], from, to),
    [Verb.podPhase]: phaseChanged,
    [Verb.podReady]: (pod, from, to) => podUpdated(pod, [Action.update], from, to),
    [Verb.podLabels]: (pod, from, to) => podUpdated(pod, [Action.updatePodLabel], from, to),
    [Verb.podSpec]: (pod, from, to) => podUpdated(pod, specChanges(specs.facts[from]!, specs.facts[to]!), from, to),
    // A finished pod was gone for the scheduler already.
    [Verb.podDisrupted]: (pod, from, to) => podUpdated(pod, [Action.update], from, to),
    [Verb.podAnnotated]: (pod, from, to) => podUpdated(pod, [Action.update], from, to),
    [Verb.podContainer]: (pod, from, to) => podUpdated(pod, [Action.update], from, to),
    [Verb.podDeleted]: (pod, from) => podGone(pod, isFinished(pod) ? -1 : from),
    [Verb.nodeAdded]: (node, from, to) => tell('Node', Action.add, node, from, to),
    [Verb.nodeLabels]: (node, from, to, time) => nodeUpdated(node, time, 'labelSet', from, to),
    [Verb.nodeTaints]: (node, from, to, time) => nodeUpdated(node, time, 'taintSet', from, to),
    [Verb.nodeAllocatable]: (node, from, to, time) => nodeUpdated(node, time, 'allocatableSet', from, to),
    // An update too, but of a part that is no event of its own.
    [Verb.nodeImages]: () => {},
    [Verb.nodeFlags]: (node, from, to, time) => nodeUpdated(node, time, 'flags', from, to),
    [Verb.nodeRemoved]: (node, from, to) => tell('Node', Action.delete, node, from, to),
    [Verb.objectAdded]: (id, from, to) => objectChanged(Action.add, id, from, to),
    [Verb.objectUpdated]: (id, from, to) => objectChanged(Action.update, id, from, to),
    [Verb.objectDeleted]: (id, from, to) => objectChanged(Action.delete, id, from, to),
  };

  function visit(verb: Verb, subject: number, from: number, to: number, time: Micros): void {
    if (updatedNode >= 0 && !updatesNode.has(verb)) endNodeUpdate();
    handlers[verb](subject, from, to, time);
  }

  const concerns = concernsScheduler(cluster, queue);
  // Whoever runs the scheduler wakes it; the reader sleeps so that what does not concern it is left out.
  const wake = (): void => {};
  const reader: JournalReader = cluster.journal.reader('observer', readerName, visit, wake, schedulerFollows, concerns);
  adoptPending();
  return {
    read(time) {
      now = time;
      reader.read();
      endNodeUpdate();
    },
    isBehind: reader.isBehind,
  };
}

const updatesNode: ReadonlySet<Verb> = new Set([
  Verb.nodeLabels,
  Verb.nodeTaints,
  Verb.nodeAllocatable,
  Verb.nodeImages,
  Verb.nodeFlags,
]);

/** v1.34 framework/events.go NodeSchedulingPropertiesChange: uncordoned, allocatable, labels, taints, conditions. */
function nodeChanges(before: NodeSides, after: NodeSides): [number, keyof NodeSides][] {
  const changes: [number, keyof NodeSides][] = [];
  const turned = before.flags ^ after.flags;
  if ((turned & before.flags & NodeFlag.unschedulable) !== 0) changes.push([Action.updateNodeTaint, 'taintSet']);
  if (before.allocatableSet !== after.allocatableSet) changes.push([Action.updateNodeAllocatable, 'allocatableSet']);
  if (before.labelSet !== after.labelSet) changes.push([Action.updateNodeLabel, 'labelSet']);
  if (before.taintSet !== after.taintSet) changes.push([Action.updateNodeTaint, 'taintSet']);
  if ((turned & NodeFlag.ready) !== 0) changes.push([Action.updateNodeCondition, 'flags']);
  return changes;
}

/** v1.34 framework/events.go PodSchedulingPropertiesChange, without the labels, which are a verb of their own. */
function specChanges(before: SpecFacts, after: SpecFacts): number[] {
  const changes: number[] = [];
  if (isScaledDown(before, after)) changes.push(Action.updatePodScaleDown);
  const gates = ({ spec }: SpecFacts): number => spec.schedulingGates?.length ?? 0;
  if (gates(after) === 0 && gates(before) !== 0) changes.push(Action.updatePodSchedulingGatesEliminated);
  const tolerations = ({ spec }: SpecFacts): number => spec.tolerations?.length ?? 0;
  if (tolerations(after) !== tolerations(before)) changes.push(Action.updatePodToleration);
  return changes.length === 0 ? [Action.update] : changes;
}

/** Whether any request got smaller or went away. */
function isScaledDown(before: SpecFacts, after: SpecFacts): boolean {
  if (before.milliCpu > after.milliCpu || before.memoryBytes > after.memoryBytes) return true;
  if (before.ephemeralBytes > after.ephemeralBytes) return true;
  return before.scalars.ids.some((id, i) => {
    const at = after.scalars.ids.indexOf(id);
    return at < 0 || before.scalars.amounts[i]! > after.scalars.amounts[at]!;
  });
}
