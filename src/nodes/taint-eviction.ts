/**
 * The taint eviction controller, live (v1.34 pkg/controller/tainteviction/taint_eviction.go, timed_workers.go): deletes the
 * pods of nodes with NoExecute taints that they do not tolerate, or no longer. The rules are in lifecycle/tolerations.ts.
 *
 * A deletion takes three requests of the controller's client, one after the other: read the pod, write its condition,
 * delete it. Cost: nothing for nodes without such taints; O(pods of the node) when they change.
 */

import { DeleteCause } from '../cluster/cluster.ts';
import { createControllerClient } from '../cluster/controller-client.ts';
import type { ControllerContext } from '../cluster/controller-runtime.ts';
import { requestPodDeletion } from '../cluster/delete-pod.ts';
import { follows, Verb } from '../cluster/journal.ts';
import { NodeFlag, type NodeId } from '../cluster/nodes.ts';
import { Disruption, PodFlag, type PodId } from '../cluster/pods.ts';
import { assert } from '../sim/invariant.ts';
import { type Component, type Kind, Phase } from '../sim/simulation.ts';
import type { Json } from '../sim/state.ts';
import type { Micros } from '../sim/time.ts';
import { createFinishedPods } from './finished-pods.ts';
import { taintsOf } from './lifecycle/live-nodes.ts';
import { decideTaintEviction } from './lifecycle/tolerations.ts';

/** What the queue of timed workers knows of a pod. */
interface Entry {
  readonly createdMicros: Micros;
  readonly fireMicros: Micros;
  /** Requests made so far; -1 before the time has come. After the third the pod is never taken up again by itself. */
  requests: number;
  /** The version of the pod's row: the row may be used anew. */
  readonly version: number;
}

const source = 'taint-eviction-controller';
/** Get, patch of the status, delete. */
const requestsPerPod = 3;

export function createTaintEviction(context: ControllerContext): Component {
  const { cluster, sim, events, controlPlane } = context;
  const { nodes, pods } = cluster;
  const client = context.client ?? createControllerClient(sim, context.events, controlPlane.controllerClient);
  const { limit } = client;
  const entries = new Map<PodId, Entry>();
  const finished = createFinishedPods(cluster, 'taint-eviction.finished');
  let readKind: Kind | undefined;
  let nodeKind: Kind | undefined;
  let podKind: Kind | undefined;
  let fireKind: Kind | undefined;
  let requestKind: Kind | undefined;
  const wake = (): void => {
    if (readKind !== undefined) sim.at(sim.now, readKind, 0);
  };
  const reader = cluster.journal.reader('observer', 'taint-eviction', visit, wake, follows(concerning), concerns);

  const noExecuteTaints = (node: NodeId) => taintsOf(cluster, node).filter(({ effect }) => effect === 'NoExecute');
  const isAlive = (node: NodeId): boolean => node >= 0 && (nodes.flags[node]! & NodeFlag.alive) !== 0;

  function concerns(verb: Verb, subject: number): boolean {
    if (verb === Verb.podDeleted) return entries.has(subject);
    if (verb !== Verb.podBound && verb !== Verb.podSpec) return true;
    return isAlive(pods.node[subject]!) && hasNoExecute(nodes.taintSet[pods.node[subject]!]!);
  }

  function visit(verb: Verb, subject: number, before: number, after: number, time: Micros): void {
    const due = Math.max(sim.now, time + controlPlane.controllerReactionMicros);
    if (verb === Verb.nodeTaints) {
      if (hasNoExecute(before) || hasNoExecute(after)) sim.at(due, nodeKind!, subject);
    } else if (verb === Verb.nodeAdded) {
      if (isAlive(subject) && hasNoExecute(nodes.taintSet[subject]!)) sim.at(due, nodeKind!, subject);
    } else if (verb === Verb.podBound || verb === Verb.podSpec) {
      const node = pods.node[subject]!;
      if (isAlive(node) && hasNoExecute(nodes.taintSet[node]!)) sim.at(due, podKind!, subject);
    } else if (verb === Verb.podDeleted && entries.has(subject)) cancel(subject);
  }

  function hasNoExecute(taintSet: number): boolean {
    return cluster.taintSets.values[taintSet]!.some(({ effect }) => effect === 'NoExecute');
  }

  function handleNode(node: NodeId): void {
    if (!isAlive(node)) return;
    const noTaints = noExecuteTaints(node).length === 0;
    for (const pod of podsOf(node)) {
      if (noTaints) cancel(pod);
      else handlePod(pod);
    }
  }

  function podsOf(node: NodeId): PodId[] {
    finished.read();
    const found: PodId[] = [];
    for (let pod = nodes.firstPod[node]!; pod >= 0; pod = pods.nextOnNode[pod]!) found.push(pod);
    for (const pod of finished.all) if (pods.node[pod] === node) found.push(pod);
    return found;
  }

  function handlePod(pod: PodId): void {
    if ((pods.flags[pod]! & PodFlag.alive) === 0 || !isAlive(pods.node[pod]!)) return;
    const taints = noExecuteTaints(pods.node[pod]!);
    if (taints.length === 0) return;
    const tolerations = cluster.specOf(pod).spec.tolerations ?? [];
    const known = entryOf(pod);
    // A pod that was taken up already has no worker that waits.
    const scheduled = known === undefined || known.requests >= 0 ? undefined : known;
    const decision = decideTaintEviction(taints, tolerations, scheduled, sim.now);
    if (decision.kind === 'stay') cancel(pod);
    else if (decision.kind === 'evictNow') {
      cancel(pod);
      add(pod, sim.now, sim.now);
    } else if (decision.kind === 'schedule') {
      if (known !== undefined && known.requests >= 0) return;
      cancel(pod);
      add(pod, decision.eviction.createdMicros, decision.eviction.fireMicros);
    }
  }

  function entryOf(pod: PodId): Entry | undefined {
    const entry = entries.get(pod);
    return entry?.version === pods.version[pod] ? entry : undefined;
  }

  function add(pod: PodId, createdMicros: Micros, fireMicros: Micros): void {
    entries.set(pod, { createdMicros, fireMicros, requests: -1, version: pods.version[pod]! });
    if (fireMicros <= sim.now) fire(sim.now, pod);
    else sim.at(fireMicros, fireKind!, pod);
  }

  function cancel(pod: PodId): void {
    const entry = entryOf(pod);
    if (entry === undefined) return;
    if (entry.requests < 0) tell(pod, `Cancelling deletion of Pod ${cluster.podKey(pod)}`);
    // What has been sent goes its way.
    if (entry.requests < 0 || entry.requests === requestsPerPod || !isPodAlive(pod)) entries.delete(pod);
  }

  function isPodAlive(pod: PodId): boolean {
    return (pods.flags[pod]! & PodFlag.alive) !== 0;
  }

  /** The pod's time has come. */
  function fire(now: Micros, pod: PodId): void {
    const entry = entryOf(pod);
    if (entry === undefined || entry.fireMicros !== now || entry.requests >= 0) return; // cancelled, or another time
    entry.requests = 0;
    tell(pod, `Marking for deletion Pod ${cluster.podKey(pod)}`);
    request(pod, entry);
  }

  function request(pod: PodId, entry: Entry): void {
    const time = limit.reserve(sim.now) + controlPlane.requestMicros;
    if (time > sim.now) sim.at(time, requestKind!, pod);
    else answered(pod, entry);
  }

  function answered(pod: PodId, entry: Entry): void {
    entry.requests += 1;
    if (entry.requests === 2) cluster.setDisruption(pod, Disruption.deletionByTaintManager);
    if (entry.requests === requestsPerPod) requestPodDeletion(cluster, pod, DeleteCause.nodeLost);
    else request(pod, entry);
  }

  function tell(pod: PodId, message: string): void {
    const involved = { kind: 'Pod', namespace: cluster.namespaceOf(pod), name: pods.names[pod]! };
    events.event('Normal', 'TaintManagerEviction', message, involved, source);
  }

  return {
    name: 'taint-eviction',
    start() {
      finished.rebuild();
      readKind = sim.define('taint-eviction.read', Phase.controller, () => reader.read());
      nodeKind = sim.define('taint-eviction.node', Phase.controller, (_now, node) => handleNode(node));
      podKind = sim.define('taint-eviction.pod', Phase.controller, (_now, pod) => handlePod(pod));
      fireKind = sim.define('taint-eviction.fire', Phase.controller, fire);
      requestKind = sim.define('taint-eviction.request', Phase.controller, (_now, pod) => {
        const entry = entryOf(pod);
        if (entry !== undefined && isPodAlive(pod) && entry.requests >= 0) answered(pod, entry);
      });
      for (let node = 0; node < nodes.count; node++) {
        if (isAlive(node) && hasNoExecute(nodes.taintSet[node]!)) sim.at(sim.now, nodeKind, node);
      }
      sim.at(sim.now, readKind, 0);
    },
    check() {
      for (const [pod, entry] of entries) {
        const late = entry.requests < 0 && entry.fireMicros < sim.now;
        assert(!late || entryOf(pod) === undefined, () => `taint-eviction: pod ${cluster.podKey(pod)} was not deleted`);
      }
    },
    save(writer) {
      client.save(writer);
      writer.json('entries', [...entries] as unknown as Json);
      finished.read();
      writer.json('finished', [...finished.all]);
    },
    load(from) {
      finished.rebuild(from.json<PodId[]>('finished'));
      client.load(from);
      entries.clear();
      for (const [pod, entry] of from.json<[PodId, Entry][]>('entries')) entries.set(pod, entry);
    },
  };
}

/** Changes after which a pod may have to leave its node, or need not any more. */
const concerning: readonly Verb[] = [Verb.nodeTaints, Verb.nodeAdded, Verb.podBound, Verb.podSpec, Verb.podDeleted];
