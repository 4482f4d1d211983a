/**
 * The journal replayed: columns kept from its entries alone. Each entry must go on from what the ones before it left, and
 * in the end the columns must be the cluster's. So no pod is lost (deleted, or left out, without an entry) or doubled.
 */
import * as assert from 'uvu/assert';
import { Verb, verbNames } from '../../src/cluster/journal.ts';
import { NodeFlag } from '../../src/cluster/nodes.ts';
import { PodFlag, PodPhase } from '../../src/cluster/pods.ts';
import type { Run } from '../../src/scenario/assemble.ts';

/** What entries tell of a pod; -1: nothing yet. */
interface PodRow {
  readonly key: string;
  node: number;
  attached: boolean;
  phase: number;
  ready: boolean;
  terminating: boolean;
  disruption: number;
}

interface NodeRow {
  readonly name: string;
  flags: number;
  taintSet: number;
  labelSet: number;
  allocatableSet: number;
}

export interface Ledger {
  /** Pods that came and went. */
  readonly created: number;
  readonly deleted: number;
  /** Reads on: to be called after every event. */
  read(): void;
  /** Compares with the columns. */
  check(): void;
}

/** To be called before time starts. */
export function createLedger({ cluster }: Run): Ledger {
  const { pods, nodes } = cluster;
  const podRows = new Map<number, PodRow>();
  const nodeRows = new Map<number, NodeRow>();
  const objects = new Map<number, number>();
  let created = 0;
  let deleted = 0;

  function podCreated(pod: number): void {
    assert.not(podRows.has(pod), `${cluster.podKey(pod)} is created in a row that has a pod`);
    const key = cluster.podKey(pod);
    for (const row of podRows.values()) assert.is.not(row.key, key, 'two pods of one name');
    created += 1;
    podRows.set(pod, {
      key,
      node: -1,
      attached: false,
      phase: PodPhase.pending,
      ready: false,
      terminating: false,
      disruption: 0,
    });
  }

  function podChanged(verb: Verb, row: PodRow, before: number, after: number): void {
    switch (verb) {
      case Verb.podBound:
      case Verb.podAttached:
        assert.not(row.attached, `${row.key} is put on a second node`);
        assert.is(row.node, before, `${row.key}: ${verbNames[verb]}`);
        row.node = after;
        row.attached = true;
        return;
      case Verb.podDetached:
        assert.is(row.node, before, row.key);
        row.attached = false;
        return;
      case Verb.podTerminating:
        assert.not(row.terminating, `${row.key} is asked to stop twice`);
        row.terminating = true;
        return;
      case Verb.podPhase:
        assert.is(row.phase, before, `${row.key}: phase`);
        row.phase = after;
        return;
      case Verb.podReady:
        assert.is(row.ready, before === 1, `${row.key}: ready`);
        row.ready = after === 1;
        return;
      case Verb.podDisrupted:
        row.disruption = after;
        return;
    }
  }

  function nodeChanged(verb: Verb, node: number, before: number, after: number): void {
    const row = nodeRows.get(node);
    assert.ok(row, `${verbNames[verb]} of a node that is not there`);
    if (verb === Verb.nodeFlags) {
      assert.is(row.flags, before, `${row.name}: flags`);
      row.flags = after;
    } else if (verb === Verb.nodeTaints) row.taintSet = after;
    else if (verb === Verb.nodeLabels) row.labelSet = after;
    else if (verb === Verb.nodeAllocatable) row.allocatableSet = after;
    else if (verb === Verb.nodeRemoved) nodeRows.delete(node);
  }

  const reader = cluster.journal.reader('index', 'test.ledger', (verb, subject, before, after) => {
    if (verb === Verb.podCreated) podCreated(subject);
    else if (verb === Verb.podDeleted) {
      assert.ok(podRows.delete(subject), 'a pod is deleted that is not there');
      deleted += 1;
    } else if (verbNames[verb]!.startsWith('pod')) {
      const row = podRows.get(subject);
      assert.ok(row, `${verbNames[verb]} of a pod that is not there`);
      podChanged(verb, row, before, after);
    } else if (verb === Verb.nodeAdded) {
      assert.not(nodeRows.has(subject), 'a node is added in a row that has one');
      nodeRows.set(subject, {
        name: cluster.nodeNames[subject]!,
        flags: -1,
        taintSet: -1,
        labelSet: -1,
        allocatableSet: -1,
      });
      Object.assign(nodeRows.get(subject)!, nodeFacts(subject));
    } else if (verbNames[verb]!.startsWith('node')) nodeChanged(verb, subject, before, after);
    else if (verb === Verb.objectAdded) objects.set(subject, after);
    else {
      assert.is(objects.get(subject), before, `object ${subject}: ${verbNames[verb]}`);
      if (verb === Verb.objectUpdated) objects.set(subject, after);
      else objects.delete(subject);
    }
  });

  /** A node comes with its facts: its entry names none of them. */
  function nodeFacts(node: number): Partial<NodeRow> {
    return {
      flags: nodes.flags[node]!,
      taintSet: nodes.taintSet[node]!,
      labelSet: nodes.labelSet[node]!,
      allocatableSet: nodes.allocatableSet[node]!,
    };
  }

  function checkPods(): void {
    assert.is(podRows.size, pods.aliveCount, 'pods that the journal knows');
    for (const [pod, row] of podRows) {
      const flags = pods.flags[pod]!;
      const seen = {
        key: cluster.podKey(pod),
        node: pods.node[pod]!,
        attached: (flags & PodFlag.attached) !== 0,
        phase: pods.phase[pod]!,
        ready: (flags & PodFlag.ready) !== 0,
        terminating: (flags & PodFlag.terminating) !== 0,
        disruption: pods.disruption[pod]!,
      };
      assert.is(JSON.stringify(row), JSON.stringify(seen));
      assert.ok((flags & PodFlag.alive) !== 0, row.key);
    }
  }

  function checkNodes(): void {
    let alive = 0;
    for (let node = 0; node < nodes.count; node++) if ((nodes.flags[node]! & NodeFlag.alive) !== 0) alive += 1;
    assert.is(nodeRows.size, alive, 'nodes that the journal knows');
    for (const [node, row] of nodeRows) {
      assert.is(JSON.stringify(row), JSON.stringify({ name: cluster.nodeNames[node], ...nodeFacts(node) }));
    }
  }

  return {
    get created() {
      return created;
    },
    get deleted() {
      return deleted;
    },
    read: () => reader.read(),
    check() {
      reader.read();
      checkPods();
      checkNodes();
      assert.is(created - deleted, pods.aliveCount);
      for (const [id, version] of objects) assert.is(cluster.objects.versionOf(id), version, `object ${id}`);
    },
  };
}
