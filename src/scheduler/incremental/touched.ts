/**
 * The nodes that changed, in the order of the changes: one log for all signatures, each of which remembers how far it
 * has read. Fed by the journal, inside what-ifs and through their reverting as well.
 */
import type { Cluster } from '../../cluster/cluster.ts';
import { Verb } from '../../cluster/journal.ts';
import type { NodeId } from '../../cluster/nodes.ts';
import { PodFlag } from '../../cluster/pods.ts';

export interface TouchedNodes {
  /** Position after the newest entry. */
  readonly head: number;
  /** Position of the oldest entry that is kept: who has not read it must look at every node. */
  readonly first: number;
  /** Position after the newest entry that is about a node itself. */
  readonly ownHead: number;
  /** Raised when nodes changed their labels or taints, came or went. */
  readonly topologyVersion: number;
  /** Raised when images on nodes changed, which concerns the scores of every node. */
  readonly imageVersion: number;
  /** Raised when API objects changed. */
  readonly objectVersion: number;
  /** Brings the log up to the journal's head. */
  sync(): void;
  /**
   * The entries from position `first` on: twice the node, and 1 more where it is about the node itself, not about pods on
   * it. To be read at once.
   */
  readonly entries: Int32Array;
}

export function createTouchedNodes(cluster: Cluster): TouchedNodes {
  let entries = new Int32Array(1024);
  let first = 0;
  let head = 0;
  let topologyVersion = 0;
  let imageVersion = 0;
  let ownHead = 0;
  let objectVersion = 0;

  function append(entry: number): void {
    if (head - first === entries.length) makeRoom();
    entries[head - first] = entry;
    head += 1;
    if ((entry & 1) === 1) ownHead = head;
  }

  /** Doubles the log up to four entries per node; from then on its older half is dropped. */
  function makeRoom(): void {
    if (entries.length < 4 * cluster.nodes.count) {
      const copy = new Int32Array(entries.length * 2);
      copy.set(entries);
      entries = copy;
      return;
    }
    const half = entries.length >>> 1;
    entries.copyWithin(0, half);
    first += half;
  }

  const podTouched = (node: NodeId): void => {
    if (node >= 0) append(node * 2);
  };

  const reader = cluster.journal.reader('index', 'scheduler.touchedNodes', (verb, subject, before, after) => {
    switch (verb) {
      case Verb.podBound:
      case Verb.podAttached:
        podTouched(after);
        return;
      case Verb.podDetached:
        podTouched(before);
        return;
      case Verb.podSpec:
      case Verb.podLabels:
      case Verb.podTerminating:
        if ((cluster.pods.flags[subject]! & PodFlag.attached) !== 0) podTouched(cluster.pods.node[subject]!);
        return;
      case Verb.nodeAllocatable:
      case Verb.nodeFlags:
        append(subject * 2 + 1);
        return;
      case Verb.nodeAdded:
      case Verb.nodeRemoved:
        imageVersion += 1;
        topologyVersion += 1;
        append(subject * 2 + 1);
        return;
      case Verb.nodeLabels:
      case Verb.nodeTaints:
        topologyVersion += 1;
        append(subject * 2 + 1);
        return;
      case Verb.nodeImages:
        imageVersion += 1;
        return;
      case Verb.objectAdded:
      case Verb.objectUpdated:
      case Verb.objectDeleted:
        objectVersion += 1;
        return;
    }
  });

  return {
    get head() {
      return head;
    },
    get first() {
      return first;
    },
    get objectVersion() {
      return objectVersion;
    },
    get ownHead() {
      return ownHead;
    },
    get topologyVersion() {
      return topologyVersion;
    },
    get imageVersion() {
      return imageVersion;
    },
    sync: reader.read,
    get entries() {
      return entries;
    },
  };
}
