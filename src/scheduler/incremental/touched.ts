/**
 * The nodes that changed, in the order of the changes: one log for all signatures, each of which remembers how far it
 * has read. Fed by the journal, inside what-ifs and through their reverting as well.
 */
import type { Cluster } from '../../cluster/cluster.ts';
import { Verb } from '../../cluster/journal.ts';
import type { NodeId } from '../../cluster/nodes.ts';
import { PodFlag } from '../../cluster/pods.ts';
import type { Mutable } from '../../sim/mutable.ts';

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
  /** As `sync`, of a log that is up to date but for the journal's newest entry: a pod was bound to the node. */
  noteBound(node: NodeId): void;
  /**
   * The entries from position `first` on: twice the node, and 1 more where it is about the node itself, not about pods on
   * it. To be read at once.
   */
  readonly entries: Int32Array;
}

export function createTouchedNodes(cluster: Cluster): TouchedNodes {
  const log: Mutable<TouchedNodes> = {
    head: 0,
    first: 0,
    ownHead: 0,
    topologyVersion: 0,
    imageVersion: 0,
    objectVersion: 0,
    entries: new Int32Array(1024),
    sync: () => reader.read(),
    noteBound(node) {
      append(node * 2);
      reader.cursor = cluster.journal.head;
    },
  };

  function append(entry: number): void {
    if (log.head - log.first === log.entries.length) makeRoom();
    log.entries[log.head - log.first] = entry;
    log.head += 1;
    if ((entry & 1) === 1) log.ownHead = log.head;
  }

  /** Doubles the log up to four entries per node; from then on its older half is dropped. */
  function makeRoom(): void {
    const { entries } = log;
    if (entries.length < 4 * cluster.nodes.count) {
      log.entries = new Int32Array(entries.length * 2);
      log.entries.set(entries);
      return;
    }
    const half = entries.length >>> 1;
    entries.copyWithin(0, half);
    log.first += half;
  }

  function podTouched(node: NodeId): void {
    if (node >= 0) append(node * 2);
  }

  function visit(verb: Verb, subject: number, before: number, after: number): void {
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
        log.imageVersion += 1;
        log.topologyVersion += 1;
        append(subject * 2 + 1);
        return;
      case Verb.nodeLabels:
      case Verb.nodeTaints:
        log.topologyVersion += 1;
        append(subject * 2 + 1);
        return;
      case Verb.nodeImages:
        log.imageVersion += 1;
        return;
      case Verb.objectAdded:
      case Verb.objectUpdated:
      case Verb.objectDeleted:
        log.objectVersion += 1;
        return;
    }
  }

  const reader = cluster.journal.reader('index', 'scheduler.touchedNodes', visit);
  return log;
}
