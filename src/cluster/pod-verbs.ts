/** The verbs of pods; what they mean stands in cluster.ts, their inverse in undo.ts. */

import { assert } from '../sim/invariant.ts';
import { readPaged, writePaged } from '../sim/paged-column.ts';
import type { Attachments } from './attachments.ts';
import type { Cluster, PodInit } from './cluster.ts';
import { growTable } from './columns.ts';
import { Verb } from './journal.ts';
import { NodeFlag, type NodeId } from './nodes.ts';
import { noTime, PodFlag, type PodId, PodPhase, podFills, podTimes } from './pods.ts';
import type { ClusterStore } from './store.ts';

export type PodVerbs = Pick<
  Cluster,
  | 'createPod'
  | 'bindPod'
  | 'attachPod'
  | 'detachPod'
  | 'nominatePod'
  | 'setDisruption'
  | 'markTerminating'
  | 'setPodPhase'
  | 'setPodReady'
  | 'noteContainer'
  | 'setPodLabels'
  | 'setPodSpec'
  | 'setPodAnnotations'
  | 'deletePod'
>;

export function createPodVerbs(store: ClusterStore, attachments: Attachments): PodVerbs {
  const { pods, nodes, journal, now, podClasses, specs, podKey } = store;
  const { isAttached } = attachments;

  const isAlive = (pod: PodId): boolean => (pods.flags[pod]! & PodFlag.alive) !== 0;

  function newRow(): PodId {
    const reused = store.freePods.pop();
    if (reused !== undefined) {
      resetPodRow(store, reused);
      return reused;
    }
    if (pods.count === pods.flags.length) growTable(pods, podFills, pods.count + 1);
    return pods.count++;
  }

  function createPod(init: PodInit): PodId {
    const { namespace } = podClasses[init.podClass]!;
    const names = store.podByName();
    assert(names.find(namespace, init.name) < 0, () => `pod ${namespace}/${init.name} exists already`);
    const pod = newRow();
    pods.version[pod]! += 1;
    pods.names[pod] = init.name;
    pods.flags[pod] = PodFlag.alive;
    pods.podClass[pod] = init.podClass;
    pods.spec[pod] = init.spec;
    pods.owner[pod] = init.owner ?? 0;
    pods.annotationSet[pod] = init.annotations === undefined ? 0 : store.labelSets.intern(init.annotations);
    writePaged(pods.createdMicros, pod, init.createdMicros ?? now());
    pods.identity[pod] = init.identity ?? 0;
    pods.sequence[pod] = store.podSequence++;
    pods.aliveCount += 1;
    names.add(pod);
    journal.append(Verb.podCreated, pod, -1, -1);
    return pod;
  }

  function detachPod(pod: PodId): void {
    assert(isAttached(pod), () => `pod ${podKey(pod)} is not attached`);
    const node = pods.node[pod]!;
    attachments.detachRemembered(pod, node);
    journal.append(Verb.podDetached, pod, node, -1);
  }

  function nominatePod(pod: PodId, node: NodeId): void {
    const before = pods.nominatedNode[pod]!;
    if (before === node) return;
    writeNomination(store, pod, node);
    journal.append(Verb.podNominated, pod, before, node);
  }

  return {
    createPod,
    bindPod(pod, node) {
      assert(isAlive(pod) && pods.node[pod] === -1, () => `pod ${podKey(pod)} cannot be bound: it is on a node`);
      assert(
        (nodes.flags[node]! & NodeFlag.alive) !== 0,
        () => `pod ${podKey(pod)} cannot be bound: node ${node} does not exist`,
      );
      pods.node[pod] = node;
      attachments.attach(pod, node);
      journal.append(Verb.podBound, pod, -1, node);
    },
    attachPod(pod, node) {
      assert(journal.depth > 0 && !isAttached(pod), () => `pod ${podKey(pod)} can be attached in a what-if only`);
      const before = pods.node[pod]!;
      pods.node[pod] = node;
      attachments.attach(pod, node);
      journal.append(Verb.podAttached, pod, before, node);
    },
    detachPod,
    nominatePod,
    setDisruption(pod, disruption) {
      const before = pods.disruption[pod]!;
      if (before === disruption) return;
      pods.disruption[pod] = disruption;
      journal.append(Verb.podDisrupted, pod, before, disruption);
    },
    markTerminating(pod) {
      assert(journal.depth === 0, 'markTerminating is not part of what-ifs');
      if ((pods.flags[pod]! & PodFlag.terminating) !== 0) return;
      pods.flags[pod]! |= PodFlag.terminating;
      writePaged(pods.deletedMicros, pod, now());
      journal.append(Verb.podTerminating, pod, 0, 1);
    },
    setPodPhase(pod, phase) {
      assert(journal.depth === 0, 'setPodPhase is not part of what-ifs');
      const before = pods.phase[pod]!;
      if (before === phase) return;
      pods.phase[pod] = phase;
      const starts = phase === PodPhase.running && readPaged(pods.startedMicros, pod) === noTime;
      if (starts) writePaged(pods.startedMicros, pod, now());
      journal.append(Verb.podPhase, pod, before, phase);
      if (phase >= PodPhase.succeeded && phase <= PodPhase.failed && isAttached(pod)) detachPod(pod);
    },
    setPodReady(pod, ready) {
      assert(journal.depth === 0, 'setPodReady is not part of what-ifs');
      const before = (pods.flags[pod]! & PodFlag.ready) !== 0;
      if (before === ready) return;
      pods.flags[pod]! ^= PodFlag.ready;
      writePaged(pods.readySinceMicros, pod, now());
      journal.append(Verb.podReady, pod, before ? 1 : 0, ready ? 1 : 0);
    },
    noteContainer(pod, container, state) {
      assert(journal.depth === 0, 'noteContainer is not part of what-ifs');
      journal.append(Verb.podContainer, pod, container, state);
    },
    setPodLabels(pod, podLabels) {
      assert(journal.depth === 0, 'setPodLabels is not part of what-ifs');
      const before = pods.podClass[pod]!;
      const after = store.internClass(podClasses[before]!.namespace, podLabels);
      if (before === after) return;
      if (isAttached(pod)) attachments.changeClass(pod, after);
      else pods.podClass[pod] = after;
      journal.append(Verb.podLabels, pod, before, after);
    },
    setPodSpec(pod, spec) {
      const before = pods.spec[pod]!;
      const after = specs.intern(spec).id;
      if (before === after) return;
      if (isAttached(pod)) attachments.changeSpec(pod, after);
      else pods.spec[pod] = after;
      journal.append(Verb.podSpec, pod, before, after);
    },
    setPodAnnotations(pod, annotations) {
      const before = pods.annotationSet[pod]!;
      const after = store.labelSets.intern(annotations);
      if (before === after) return;
      pods.annotationSet[pod] = after;
      journal.append(Verb.podAnnotated, pod, before, after);
    },
    deletePod(pod, cause) {
      assert(isAlive(pod), () => `pod row ${pod} is not alive`);
      if (isAttached(pod)) detachPod(pod);
      if (pods.nominatedNode[pod]! >= 0) nominatePod(pod, -1);
      store.podByName().remove(pod);
      pods.flags[pod]! &= ~PodFlag.alive;
      pods.aliveCount -= 1;
      store.leavingPods.push([pod, journal.head]);
      journal.append(Verb.podDeleted, pod, pods.node[pod]!, cause);
    },
  };
}

/** Fills the row anew. Rows that were never used hold their fills already. */
export function resetPodRow({ pods }: ClusterStore, pod: PodId): void {
  // Written out: a walk over the columns by their names costs ten times as much.
  pods.flags[pod] = podFills.flags;
  pods.phase[pod] = podFills.phase;
  pods.disruption[pod] = podFills.disruption;
  pods.spec[pod] = podFills.spec;
  pods.podClass[pod] = podFills.podClass;
  pods.annotationSet[pod] = podFills.annotationSet;
  pods.owner[pod] = podFills.owner;
  pods.node[pod] = podFills.node;
  pods.nominatedNode[pod] = podFills.nominatedNode;
  for (const name of podTimes) writePaged(pods[name], pod, pods[name].fill);
  pods.identity[pod] = podFills.identity;
  pods.sequence[pod] = podFills.sequence;
  pods.nextOnNode[pod] = podFills.nextOnNode;
  pods.previousOnNode[pod] = podFills.previousOnNode;
  pods.nextOfClass[pod] = podFills.nextOfClass;
  pods.previousOfClass[pod] = podFills.previousOfClass;
}

/** Moves a pod's nomination to `node` (-1: to none). Nominees stand in order of creation: undone, all is as it was. */
export function writeNomination({ pods, nominated }: ClusterStore, pod: PodId, node: NodeId): void {
  const before = pods.nominatedNode[pod]!;
  if (before >= 0) {
    const rest = nominated.get(before)!.filter((other) => other !== pod);
    if (rest.length === 0) nominated.delete(before);
    else nominated.set(before, rest);
  }
  pods.nominatedNode[pod] = node;
  if (node < 0) return;
  const others = nominated.get(node) ?? [];
  nominated.set(
    node,
    [...others, pod].sort((a, b) => pods.sequence[a]! - pods.sequence[b]!),
  );
}
