/** The inverse of every verb that a what-if may use. A verb and its case here belong together: change both or neither. */
import type { Attachments } from './attachments.ts';
import { type JournalOwner, Verb, verbNames } from './journal.ts';
import { writeAllocatable, writeLabels } from './node-verbs.ts';
import { resetPodRow, writeNomination } from './pod-verbs.ts';
import { PodFlag } from './pods.ts';
import type { ClusterStore } from './store.ts';

export function createUndo(store: ClusterStore, attachments: Attachments): JournalOwner['undo'] {
  const { pods, nodes, objects, labels, labelSets, podByName } = store;

  return (verb, subject, before, after) => {
    switch (verb) {
      case Verb.podCreated:
        podByName().remove(subject);
        pods.flags[subject] = 0;
        pods.version[subject]! -= 1;
        pods.aliveCount -= 1;
        store.podSequence -= 1;
        resetPodRow(store, subject);
        // A row that was free before is free again; a new one is given back, newest first.
        if (subject === pods.count - 1) pods.count -= 1;
        else store.freePods.push(subject);
        return;
      case Verb.podBound:
        attachments.detach(subject, after);
        pods.node[subject] = before;
        return;
      case Verb.podAttached:
        attachments.detach(subject, after);
        pods.node[subject] = before;
        return;
      case Verb.podDetached:
        attachments.reattach(subject, before);
        return;
      case Verb.podNominated:
        writeNomination(store, subject, before);
        return;
      case Verb.podAnnotated:
        pods.annotationSet[subject] = before;
        return;
      case Verb.podDisrupted:
        pods.disruption[subject] = before;
        return;
      case Verb.podTerminating:
      case Verb.podPhase:
      case Verb.podReady:
      case Verb.podContainer:
      case Verb.podLabels:
        // What the entry does not hold cannot come back; these happen in real time only (see the verbs' assertions).
        throw new Error(`${verbNames[verb]} cannot be undone`);
      case Verb.podSpec:
        if (attachments.isAttached(subject)) attachments.changeSpec(subject, before);
        else pods.spec[subject] = before;
        return;
      case Verb.podDeleted:
        store.leavingPods.pop();
        podByName().add(subject);
        pods.flags[subject]! |= PodFlag.alive;
        pods.aliveCount += 1;
        return;
      case Verb.nodeAdded:
        store.nodeByName.delete(store.nodeNames[subject]!);
        labels.setRow(subject, undefined);
        nodes.flags[subject] = 0;
        nodes.version[subject]! -= 1;
        nodes.aliveCount -= 1;
        store.joinedCount -= 1;
        if (subject === nodes.count - 1) nodes.count -= 1;
        else store.freeNodes.push(subject);
        return;
      case Verb.nodeLabels:
        writeLabels(store, subject, before);
        return;
      case Verb.nodeTaints:
        nodes.taintSet[subject] = before;
        return;
      case Verb.nodeAllocatable:
        writeAllocatable(store, subject, before);
        return;
      case Verb.nodeImages:
        nodes.imageSet[subject] = before;
        return;
      case Verb.nodeFlags:
        nodes.flags[subject] = before;
        return;
      case Verb.nodeRemoved:
        store.leavingNodes.pop();
        nodes.flags[subject] = before;
        nodes.aliveCount += 1;
        store.nodeByName.set(store.nodeNames[subject]!, subject);
        labels.setRow(subject, labelSets.values[nodes.labelSet[subject]!]);
        return;
      case Verb.objectAdded:
        objects.restore(subject, 0);
        return;
      case Verb.objectUpdated:
      case Verb.objectDeleted:
        objects.restore(subject, before);
        return;
    }
  };
}
