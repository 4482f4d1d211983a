/**
 * Makes a cluster: wires tables, interners and journal together, and holds the verbs and their inverse. See cluster.ts
 * for what the verbs mean. A verb and its line in `undo` belong together: change both or neither.
 */
import type { OwnerReference, Taint } from '../api/objects.ts';
import { assert } from '../sim/invariant.ts';
import type { Micros } from '../sim/time.ts';
import { checkCluster } from './check.ts';
import type { Cluster, LabelMap, NodeInit, PodClass, PodInit } from './cluster.ts';
import { grown, growTable } from './columns.ts';
import type { ClusterInternals } from './internals.ts';
import { createInterner, createStringInterner, mapKey } from './interner.ts';
import { createJournal, Verb, verbNames } from './journal.ts';
import { createLabelColumns } from './labels.ts';
import { createColumnFamily, createNodeTable, NodeFlag, type NodeId, nodeFills } from './nodes.ts';
import { createObjectStore } from './objects.ts';
import { createPodTable, noTime, PodFlag, type PodId, PodPhase, podFills } from './pods.ts';
import { loadCluster, saveCluster } from './save.ts';
import { type AllocatableSet, allocatableKey, type ImageSet, imageKey, taintKey } from './sets.ts';
import { createSpecInterner } from './specs.ts';

/** `now` gives the time that the journal's entries carry. */
export function createCluster(now: () => Micros): Cluster {
  const pods = createPodTable();
  const nodes = createNodeTable();
  const strings = createStringInterner();
  const resources = createInterner<string>((name) => name);
  const labelSets = createInterner<LabelMap>(mapKey, [{}]);
  const taintSets = createInterner<readonly Taint[]>(taintKey, [[]]);
  const imageSets = createInterner<ImageSet>(imageKey, [[]]);
  const allocatableSets = createInterner<AllocatableSet>(allocatableKey);
  const owners = createInterner<OwnerReference & { namespace: string }>(
    (owner) => [owner.namespace, owner.kind, owner.name, owner.uid, owner.controller, owner.apiVersion].join('\u0000'),
    [{ apiVersion: '', kind: '', name: '', uid: '', namespace: '' }],
  );
  const podClasses: PodClass[] = [];
  const classInterner = createInterner<readonly [string, number]>(
    ([namespace, labelSet]) => `${labelSet} ${namespace}`,
  );
  const specs = createSpecInterner(resources);
  const objects = createObjectStore();
  const labels = createLabelColumns(nodes, strings, labelSets);
  const allocatableScalar = createColumnFamily((rows) => new Float64Array(rows));
  const requestedScalar = createColumnFamily((rows) => new Float64Array(rows));
  const journal = createJournal({ now, undo });
  const specFacts = specs.facts;

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
    const podClass = pods.podClass[pod]!;
    const lastOfClass = internals.lastOfClass[podClass]!;
    pods.previousOfClass[pod] = lastOfClass;
    pods.nextOfClass[pod] = -1;
    if (lastOfClass < 0) internals.firstOfClass[podClass] = pod;
    else pods.nextOfClass[lastOfClass] = pod;
    internals.lastOfClass[podClass] = pod;
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
    if (previous < 0) internals.firstOfClass[podClass] = next;
    else pods.nextOfClass[previous] = next;
    if (next < 0) internals.lastOfClass[podClass] = previous;
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
    const previous = next < 0 ? internals.lastOfClass[podClass]! : pods.previousOfClass[next]!;
    pods.previousOfClass[pod] = previous;
    pods.nextOfClass[pod] = next;
    if (previous < 0) internals.firstOfClass[podClass] = pod;
    else pods.nextOfClass[previous] = pod;
    if (next < 0) internals.lastOfClass[podClass] = pod;
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

  const setFlag = (flags: Uint8Array, row: number, flag: number, on: boolean): void => {
    flags[row] = on ? flags[row]! | flag : flags[row]! & ~flag;
  };

  function setNomination(pod: PodId, node: NodeId): void {
    const before = pods.nominatedNode[pod]!;
    if (before >= 0) {
      const rest = internals.nominated.get(before)!.filter((other) => other !== pod);
      if (rest.length === 0) internals.nominated.delete(before);
      else internals.nominated.set(before, rest);
    }
    pods.nominatedNode[pod] = node;
    if (node >= 0) internals.nominated.set(node, [...(internals.nominated.get(node) ?? []), pod]);
  }

  function writeAllocatable(node: NodeId, set: number): void {
    const allocatable = allocatableSets.values[set]!;
    nodes.allocatableSet[node] = set;
    nodes.allocatableMilliCpu[node] = allocatable.milliCpu;
    nodes.allocatableMemoryBytes[node] = allocatable.memoryBytes;
    nodes.allocatableEphemeralBytes[node] = allocatable.ephemeralBytes;
    nodes.allocatablePods[node] = allocatable.pods;
    for (const column of allocatableScalar.columns) if (column !== undefined && node < column.length) column[node] = 0;
    for (const name of Object.keys(allocatable.scalars).sort()) {
      allocatableScalar.at(resources.intern(name), nodes.count)[node] = allocatable.scalars[name]!;
    }
  }

  function writeLabels(node: NodeId, set: number): void {
    nodes.labelSet[node] = set;
    labels.setRow(node, labelSets.values[set]);
  }

  const alivePod = (pod: PodId): boolean => (pods.flags[pod]! & PodFlag.alive) !== 0;
  const aliveNode = (node: NodeId): boolean => (nodes.flags[node]! & NodeFlag.alive) !== 0;
  const isAttached = (pod: PodId): boolean => (pods.flags[pod]! & PodFlag.attached) !== 0;

  function newPodRow(): PodId {
    const reused = internals.freePods.pop();
    if (reused !== undefined) {
      resetPodRow(reused);
      return reused;
    }
    if (pods.count === pods.flags.length) growTable(pods, podFills, pods.count + 1);
    return pods.count++;
  }

  function newNodeRow(): NodeId {
    const reused = internals.freeNodes.pop();
    if (reused !== undefined) return reused;
    if (nodes.count === nodes.flags.length) growTable(nodes, nodeFills, nodes.count + 1);
    return nodes.count++;
  }

  /** Rows that were never used hold their fills already. */
  function resetPodRow(pod: PodId): void {
    for (const [name, fill] of Object.entries(podFills)) {
      if (name !== 'version') (pods as unknown as Record<string, Int32Array>)[name]![pod] = fill as number;
    }
  }

  function createPod(init: PodInit): PodId {
    const key = `${podClasses[init.podClass]!.namespace}/${init.name}`;
    assert(!internals.podByKey.has(key), () => `pod ${key} exists already`);
    const pod = newPodRow();
    pods.version[pod]! += 1;
    pods.names[pod] = init.name;
    pods.flags[pod] = PodFlag.alive;
    pods.podClass[pod] = init.podClass;
    pods.spec[pod] = init.spec;
    pods.owner[pod] = init.owner ?? 0;
    pods.createdMicros[pod] = init.createdMicros ?? now();
    pods.identity[pod] = init.identity ?? 0;
    pods.sequence[pod] = internals.podSequence++;
    pods.aliveCount += 1;
    internals.podByKey.set(key, pod);
    journal.append(Verb.podCreated, pod, -1, -1);
    return pod;
  }

  function detachPod(pod: PodId): void {
    assert(isAttached(pod), () => `pod ${cluster.podKey(pod)} is not attached`);
    const node = pods.node[pod]!;
    if (journal.depth === 0) places.length = 0;
    else places.push(journal.head, pods.nextOnNode[pod]!, pods.nextOfClass[pod]!);
    detach(pod, node);
    journal.append(Verb.podDetached, pod, node, -1);
  }

  function addNode(init: NodeInit): NodeId {
    assert(!internals.nodeByName.has(init.name), () => `node ${init.name} exists already`);
    const node = newNodeRow();
    nodes.version[node]! += 1;
    nodes.aliveCount += 1;
    nodes.flags[node] =
      NodeFlag.alive | (init.unschedulable ? NodeFlag.unschedulable : 0) | ((init.ready ?? true) ? NodeFlag.ready : 0);
    nodes.joined[node] = internals.joinedCount++;
    nodes.firstPod[node] = -1;
    nodes.lastPod[node] = -1;
    nodes.taintSet[node] = taintSets.intern(init.taints);
    nodes.imageSet[node] = imageSets.intern(init.images ?? []);
    writeAllocatable(node, allocatableSets.intern(init.allocatable));
    writeLabels(node, labelSets.intern(init.labels));
    internals.nodeNames[node] = init.name;
    internals.nodeObjects[node] = init.object;
    internals.nodeByName.set(init.name, node);
    journal.append(Verb.nodeAdded, node, -1, node);
    return node;
  }

  /** Writes one interned column of a node, if that changes anything. */
  function setNodeColumn(
    node: NodeId,
    verb: Verb,
    column: Int32Array,
    value: number,
    write: (node: NodeId, value: number) => void,
  ): void {
    assert(aliveNode(node), () => `node ${node} does not exist`);
    const before = column[node]!;
    if (before === value) return;
    write(node, value);
    journal.append(verb, node, before, value);
  }

  function setNodeFlag(node: NodeId, flag: number, on: boolean): void {
    assert(aliveNode(node), () => `node ${node} does not exist`);
    const before = nodes.flags[node]!;
    setFlag(nodes.flags, node, flag, on);
    if (nodes.flags[node] !== before) journal.append(Verb.nodeFlags, node, before, nodes.flags[node]!);
  }

  function undo(verb: Verb, subject: number, before: number, after: number): void {
    switch (verb) {
      case Verb.podCreated:
        internals.podByKey.delete(cluster.podKey(subject));
        pods.flags[subject] = 0;
        pods.version[subject]! -= 1;
        pods.aliveCount -= 1;
        internals.podSequence -= 1;
        resetPodRow(subject);
        // A row that was free before is free again; a new one is given back, newest first.
        if (subject === pods.count - 1) pods.count -= 1;
        else internals.freePods.push(subject);
        return;
      case Verb.podBound:
        detach(subject, after);
        pods.node[subject] = before;
        return;
      case Verb.podAttached:
        detach(subject, after);
        pods.node[subject] = before;
        return;
      case Verb.podDetached:
        relinkClass(subject, pods.podClass[subject]!, places.pop()!);
        relinkNode(subject, before, places.pop()!);
        assert(places.pop() === journal.head, 'a detached pod comes back out of turn');
        account(pods.spec[subject]!, before, 1);
        pods.flags[subject]! |= PodFlag.attached;
        return;
      case Verb.podNominated:
        setNomination(subject, before);
        return;
      case Verb.podDisrupted:
        pods.disruption[subject] = before;
        return;
      case Verb.podTerminating:
      case Verb.podPhase:
      case Verb.podReady:
      case Verb.podLabels:
        // What the entry does not hold cannot come back; these happen in real time only (see the verbs' assertions).
        throw new Error(`${verbNames[verb]} cannot be undone`);
      case Verb.podSpec:
        writePodSpec(subject, before);
        return;
      case Verb.podDeleted:
        internals.leavingPods.pop();
        pods.flags[subject]! |= PodFlag.alive;
        pods.aliveCount += 1;
        internals.podByKey.set(cluster.podKey(subject), subject);
        return;
      case Verb.nodeAdded:
        internals.nodeByName.delete(internals.nodeNames[subject]!);
        labels.setRow(subject, undefined);
        nodes.flags[subject] = 0;
        nodes.version[subject]! -= 1;
        nodes.aliveCount -= 1;
        internals.joinedCount -= 1;
        if (subject === nodes.count - 1) nodes.count -= 1;
        else internals.freeNodes.push(subject);
        return;
      case Verb.nodeLabels:
        writeLabels(subject, before);
        return;
      case Verb.nodeTaints:
        nodes.taintSet[subject] = before;
        return;
      case Verb.nodeAllocatable:
        writeAllocatable(subject, before);
        return;
      case Verb.nodeImages:
        nodes.imageSet[subject] = before;
        return;
      case Verb.nodeFlags:
        nodes.flags[subject] = before;
        return;
      case Verb.nodeRemoved:
        internals.leavingNodes.pop();
        nodes.flags[subject] = before;
        nodes.aliveCount += 1;
        internals.nodeByName.set(internals.nodeNames[subject]!, subject);
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
  }

  function writePodClass(pod: PodId, podClass: number): void {
    const before = pods.podClass[pod]!;
    pods.podClass[pod] = podClass;
    if (!isAttached(pod)) return;
    unlinkClass(pod, before);
    const last = internals.lastOfClass[podClass]!;
    pods.previousOfClass[pod] = last;
    pods.nextOfClass[pod] = -1;
    if (last < 0) internals.firstOfClass[podClass] = pod;
    else pods.nextOfClass[last] = pod;
    internals.lastOfClass[podClass] = pod;
  }

  function writePodSpec(pod: PodId, spec: number): void {
    if (isAttached(pod)) {
      account(pods.spec[pod]!, pods.node[pod]!, -1);
      account(spec, pods.node[pod]!, 1);
    }
    pods.spec[pod] = spec;
  }

  const cluster: Cluster = {
    pods,
    nodes,
    journal,
    objects,
    strings,
    resources,
    labelSets,
    taintSets,
    imageSets,
    allocatableSets,
    owners,
    podClasses,
    specs,
    labels,
    allocatableScalar,
    requestedScalar,
    now,
    get nodeNames() {
      return internals.nodeNames;
    },
    get nominated() {
      return internals.nominated;
    },
    get firstOfClass() {
      return internals.firstOfClass;
    },

    findPod: (namespace, name) => internals.podByKey.get(`${namespace}/${name}`) ?? -1,
    findNode: (name) => internals.nodeByName.get(name) ?? -1,
    nodeObject: (node) => internals.nodeObjects[node],
    namespaceOf: (pod) => podClasses[pods.podClass[pod]!]!.namespace,
    podKey: (pod) => `${podClasses[pods.podClass[pod]!]!.namespace}/${pods.names[pod]}`,
    specOf: (pod) => specFacts[pods.spec[pod]!]!,
    labelsOf: (pod) => podClasses[pods.podClass[pod]!]!.labels,
    internClass(namespace, podLabels) {
      const id = classInterner.intern([namespace, labelSets.intern(podLabels)]);
      if (id === podClasses.length) {
        podClasses.push({ id, namespace, labels: podLabels });
        if (id >= internals.firstOfClass.length) {
          internals.firstOfClass = grown(internals.firstOfClass, id + 1, -1);
          internals.lastOfClass = grown(internals.lastOfClass, id + 1, -1);
        }
      }
      return id;
    },

    createPod,
    bindPod(pod, node) {
      assert(
        alivePod(pod) && pods.node[pod] === -1,
        () => `pod ${cluster.podKey(pod)} cannot be bound: it is on a node`,
      );
      assert(aliveNode(node), () => `pod ${cluster.podKey(pod)} cannot be bound: node ${node} does not exist`);
      pods.node[pod] = node;
      attach(pod, node);
      journal.append(Verb.podBound, pod, -1, node);
    },
    attachPod(pod, node) {
      assert(
        journal.depth > 0 && !isAttached(pod),
        () => `pod ${cluster.podKey(pod)} can be attached in a what-if only`,
      );
      const before = pods.node[pod]!;
      pods.node[pod] = node;
      attach(pod, node);
      journal.append(Verb.podAttached, pod, before, node);
    },
    detachPod,
    nominatePod(pod, node) {
      const before = pods.nominatedNode[pod]!;
      if (before === node) return;
      setNomination(pod, node);
      journal.append(Verb.podNominated, pod, before, node);
    },
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
      pods.deletedMicros[pod] = now();
      journal.append(Verb.podTerminating, pod, 0, 1);
    },
    setPodPhase(pod, phase) {
      assert(journal.depth === 0, 'setPodPhase is not part of what-ifs');
      const before = pods.phase[pod]!;
      if (before === phase) return;
      pods.phase[pod] = phase;
      if (phase === PodPhase.running && pods.startedMicros[pod] === noTime) pods.startedMicros[pod] = now();
      journal.append(Verb.podPhase, pod, before, phase);
      if (phase >= PodPhase.succeeded && phase <= PodPhase.failed && isAttached(pod)) detachPod(pod);
    },
    setPodReady(pod, ready) {
      assert(journal.depth === 0, 'setPodReady is not part of what-ifs');
      const before = (pods.flags[pod]! & PodFlag.ready) !== 0;
      if (before === ready) return;
      setFlag(pods.flags, pod, PodFlag.ready, ready);
      pods.readySinceMicros[pod] = now();
      journal.append(Verb.podReady, pod, before ? 1 : 0, ready ? 1 : 0);
    },
    setPodLabels(pod, podLabels) {
      assert(journal.depth === 0, 'setPodLabels is not part of what-ifs');
      const before = pods.podClass[pod]!;
      const after = cluster.internClass(podClasses[before]!.namespace, podLabels);
      if (before === after) return;
      writePodClass(pod, after);
      journal.append(Verb.podLabels, pod, before, after);
    },
    setPodSpec(pod, spec) {
      const before = pods.spec[pod]!;
      const after = specs.intern(spec).id;
      if (before === after) return;
      writePodSpec(pod, after);
      journal.append(Verb.podSpec, pod, before, after);
    },
    deletePod(pod, cause) {
      assert(alivePod(pod), () => `pod row ${pod} is not alive`);
      if (isAttached(pod)) detachPod(pod);
      if (pods.nominatedNode[pod]! >= 0) cluster.nominatePod(pod, -1);
      internals.podByKey.delete(cluster.podKey(pod));
      pods.flags[pod]! &= ~PodFlag.alive;
      pods.aliveCount -= 1;
      internals.leavingPods.push([pod, journal.head]);
      journal.append(Verb.podDeleted, pod, pods.node[pod]!, cause);
    },

    addNode,
    setNodeLabels: (node, nodeLabels) =>
      setNodeColumn(node, Verb.nodeLabels, nodes.labelSet, labelSets.intern(nodeLabels), writeLabels),
    setNodeTaints: (node, taints) =>
      setNodeColumn(node, Verb.nodeTaints, nodes.taintSet, taintSets.intern(taints), (row, set) => {
        nodes.taintSet[row] = set;
      }),
    setNodeAllocatable: (node, allocatable) =>
      setNodeColumn(
        node,
        Verb.nodeAllocatable,
        nodes.allocatableSet,
        allocatableSets.intern(allocatable),
        writeAllocatable,
      ),
    setNodeImages: (node, images) =>
      setNodeColumn(node, Verb.nodeImages, nodes.imageSet, imageSets.intern(images), (row, set) => {
        nodes.imageSet[row] = set;
      }),
    setNodeUnschedulable: (node, on) => setNodeFlag(node, NodeFlag.unschedulable, on),
    setNodeReady: (node, on) => setNodeFlag(node, NodeFlag.ready, on),
    removeNode(node) {
      assert(aliveNode(node), () => `node ${node} does not exist`);
      assert(
        nodes.podCount[node] === 0,
        () => `node ${internals.nodeNames[node]} still has ${nodes.podCount[node]} pods`,
      );
      const before = nodes.flags[node]!;
      internals.nodeByName.delete(internals.nodeNames[node]!);
      labels.setRow(node, undefined);
      nodes.flags[node] = 0;
      nodes.aliveCount -= 1;
      internals.leavingNodes.push([node, journal.head]);
      journal.append(Verb.nodeRemoved, node, before, -1);
    },

    addObject(object) {
      const { id, version } = objects.add(object);
      journal.append(Verb.objectAdded, id, 0, version);
      return id;
    },
    updateObject(id, object) {
      const { before, after } = objects.put(id, object);
      journal.append(Verb.objectUpdated, id, before, after);
    },
    deleteObject(id) {
      const { before } = objects.put(id, undefined);
      journal.append(Verb.objectDeleted, id, before, 0);
    },

    trim() {
      const passed = journal.trim();
      const { leavingPods, leavingNodes } = internals;
      let gone = 0;
      while (gone < leavingPods.length && leavingPods[gone]![1] < passed)
        internals.freePods.push(leavingPods[gone++]![0]);
      if (gone > 0) leavingPods.splice(0, gone);
      gone = 0;
      while (gone < leavingNodes.length && leavingNodes[gone]![1] < passed)
        internals.freeNodes.push(leavingNodes[gone++]![0]);
      if (gone > 0) leavingNodes.splice(0, gone);
      if (passed === journal.head) objects.trimVersions();
    },
    check: () => checkCluster(cluster),
    save: (writer) => saveCluster(writer, internals, objects),
    load: (reader) => loadCluster(reader, internals, objects),
  };
  const internals: ClusterInternals = {
    cluster,
    nodeNames: [],
    nodeObjects: [],
    podClasses,
    nominated: new Map(),
    podByKey: new Map(),
    nodeByName: new Map(),
    leavingPods: [],
    leavingNodes: [],
    freePods: [],
    freeNodes: [],
    firstOfClass: new Int32Array(16).fill(-1),
    lastOfClass: new Int32Array(16).fill(-1),
    joinedCount: 0,
    podSequence: 0,
  };
  return cluster;
}
