/**
 * Which pods count on which node: the lists of attached pods by node and by class, and the sums of their requests.
 * Appending to a list and taking from it are a few writes; a pod that was detached inside a what-if comes back to its
 * place, so that undoing restores the lists as they were.
 */
import { assert } from '../sim/invariant.ts';
import type { NodeId } from './nodes.ts';
import { PodFlag, type PodId } from './pods.ts';
import type { ClusterStore } from './store.ts';

export interface Attachments {
  isAttached(pod: PodId): boolean;
  attach(pod: PodId, node: NodeId): void;
  /** The inverse of `attach`, or the end of an attachment. */
  detach(pod: PodId, node: NodeId): void;
  /** As `detach`, for an entry that is about to be appended to the journal: `reattach` can take it back. */
  detachRemembered(pod: PodId, node: NodeId): void;
  /** The inverse of `detachRemembered`, newest first. */
  reattach(pod: PodId, node: NodeId): void;
  /** Moves an attached pod to another class. */
  changeClass(pod: PodId, podClass: number): void;
  /** Moves an attached pod's requests to those of another spec. */
  changeSpec(pod: PodId, spec: number): void;
}

export function createAttachments(store: ClusterStore): Attachments {
  const { pods, nodes, journal, requestedScalar } = store;
  const specFacts = store.specs.facts;
  // Where pods that were detached inside a mark stood in their lists: position of the journal's entry, next on the node,
  // next of the class. The inverse of a detach takes its place from the end.
  const places: number[] = [];

  function linkLast(pod: PodId, node: NodeId): void {
    const last = nodes.lastPod[node]!;
    pods.previousOnNode[pod] = last;
    pods.nextOnNode[pod] = -1;
    if (last < 0) nodes.firstPod[node] = pod;
    else pods.nextOnNode[last] = pod;
    nodes.lastPod[node] = pod;
    linkLastOfClass(pod);
  }

  function linkLastOfClass(pod: PodId): void {
    const podClass = pods.podClass[pod]!;
    const lastOfClass = store.lastOfClass[podClass]!;
    pods.previousOfClass[pod] = lastOfClass;
    pods.nextOfClass[pod] = -1;
    if (lastOfClass < 0) store.firstOfClass[podClass] = pod;
    else pods.nextOfClass[lastOfClass] = pod;
    store.lastOfClass[podClass] = pod;
  }

  function unlinkNode(pod: PodId, node: NodeId): void {
    const previous = pods.previousOnNode[pod]!;
    const next = pods.nextOnNode[pod]!;
    if (previous < 0) nodes.firstPod[node] = next;
    else pods.nextOnNode[previous] = next;
    if (next < 0) nodes.lastPod[node] = previous;
    else pods.previousOnNode[next] = previous;
  }

  function unlinkClass(pod: PodId, podClass: number): void {
    const previous = pods.previousOfClass[pod]!;
    const next = pods.nextOfClass[pod]!;
    if (previous < 0) store.firstOfClass[podClass] = next;
    else pods.nextOfClass[previous] = next;
    if (next < 0) store.lastOfClass[podClass] = previous;
    else pods.previousOfClass[next] = previous;
  }

  /** Puts a pod back before `next` in the node's list (-1: at its end). */
  function relinkNode(pod: PodId, node: NodeId, next: PodId): void {
    const previous = next < 0 ? nodes.lastPod[node]! : pods.previousOnNode[next]!;
    pods.previousOnNode[pod] = previous;
    pods.nextOnNode[pod] = next;
    if (previous < 0) nodes.firstPod[node] = pod;
    else pods.nextOnNode[previous] = pod;
    if (next < 0) nodes.lastPod[node] = pod;
    else pods.previousOnNode[next] = pod;
  }

  function relinkClass(pod: PodId, podClass: number, next: PodId): void {
    const previous = next < 0 ? store.lastOfClass[podClass]! : pods.previousOfClass[next]!;
    pods.previousOfClass[pod] = previous;
    pods.nextOfClass[pod] = next;
    if (previous < 0) store.firstOfClass[podClass] = pod;
    else pods.nextOfClass[previous] = pod;
    if (next < 0) store.lastOfClass[podClass] = pod;
    else pods.previousOfClass[next] = pod;
  }

  /** Adds (sign 1) or takes away (-1) a pod's requests. */
  function account(specId: number, node: NodeId, sign: 1 | -1): void {
    const facts = specFacts[specId]!;
    nodes.requestedMilliCpu[node]! += sign * facts.milliCpu;
    nodes.requestedMemoryBytes[node]! += sign * facts.memoryBytes;
    nodes.requestedEphemeralBytes[node]! += sign * facts.ephemeralBytes;
    nodes.nonZeroRequestedMilliCpu[node]! += sign * facts.nonZeroMilliCpu;
    nodes.nonZeroRequestedMemoryBytes[node]! += sign * facts.nonZeroMemoryBytes;
    nodes.podCount[node]! += sign;
    const { ids, amounts } = facts.scalars;
    for (let i = 0; i < ids.length; i++) requestedScalar.at(ids[i]!, nodes.count)[node]! += sign * amounts[i]!;
  }

  function attach(pod: PodId, node: NodeId): void {
    linkLast(pod, node);
    account(pods.spec[pod]!, node, 1);
    pods.flags[pod]! |= PodFlag.attached;
  }

  function detach(pod: PodId, node: NodeId): void {
    unlinkNode(pod, node);
    unlinkClass(pod, pods.podClass[pod]!);
    account(pods.spec[pod]!, node, -1);
    pods.flags[pod]! &= ~PodFlag.attached;
  }

  return {
    isAttached: (pod) => (pods.flags[pod]! & PodFlag.attached) !== 0,
    attach,
    detach,
    detachRemembered(pod, node) {
      if (journal.depth === 0) {
        // Setting a length is a call into the engine.
        if (places.length > 0) places.length = 0;
      } else places.push(journal.head, pods.nextOnNode[pod]!, pods.nextOfClass[pod]!);
      detach(pod, node);
    },
    reattach(pod, node) {
      relinkClass(pod, pods.podClass[pod]!, places.pop()!);
      relinkNode(pod, node, places.pop()!);
      assert(places.pop() === journal.head, 'a detached pod comes back out of turn');
      account(pods.spec[pod]!, node, 1);
      pods.flags[pod]! |= PodFlag.attached;
    },
    changeClass(pod, podClass) {
      unlinkClass(pod, pods.podClass[pod]!);
      pods.podClass[pod] = podClass;
      linkLastOfClass(pod);
    },
    changeSpec(pod, spec) {
      account(pods.spec[pod]!, pods.node[pod]!, -1);
      pods.spec[pod] = spec;
      account(spec, pods.node[pod]!, 1);
    },
  };
}
