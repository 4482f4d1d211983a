/**
 * The pod garbage collector, live (v1.34 pkg/controller/podgc/gc_controller.go): a turn every 20 s. The rules are in
 * lifecycle/pod-gc.ts; only pods that one of them could take are handed to them, and only turns that could take one are
 * played. Every deletion takes two requests of the controller's client: the patch to Failed, and the deletion.
 */

import { DeleteCause } from '../cluster/cluster.ts';
import { createControllerClient } from '../cluster/controller-client.ts';
import type { ControllerContext } from '../cluster/controller-runtime.ts';
import { requestPodDeletion } from '../cluster/delete-pod.ts';
import { follows, Verb } from '../cluster/journal.ts';
import { NodeFlag, type NodeId } from '../cluster/nodes.ts';
import { Disruption, PodFlag, type PodId, PodPhase, podPhaseNames } from '../cluster/pods.ts';
import { readPaged } from '../sim/paged-column.ts';
import { type Component, type Kind, Phase } from '../sim/simulation.ts';
import type { Json } from '../sim/state.ts';
import type { Micros } from '../sim/time.ts';
import { createFinishedPods } from './finished-pods.ts';
import { taintsOf } from './lifecycle/live-nodes.ts';
import {
  collectPods,
  defaultPodGcSettings,
  type GcDeletion,
  type GcNode,
  type GcPod,
  type NodeQuarantine,
  podGcPeriodMicros,
} from './lifecycle/pod-gc.ts';
import { turnFrom } from './lifecycle/turns.ts';

interface LivePod extends GcPod {
  readonly pod: PodId;
}

/** A deletion that is under way. */
interface Deletion {
  readonly pod: PodId;
  readonly version: number;
  readonly marksFailed: boolean;
  readonly marksDisruption: boolean;
}

const outOfService = 'node.kubernetes.io/out-of-service';

export function createPodGc(context: ControllerContext): Component {
  const { cluster, sim, controlPlane } = context;
  const { nodes, pods } = cluster;
  const client = context.client ?? createControllerClient(sim, context.events, controlPlane.controllerClient);
  const { limit } = client;
  const finished = createFinishedPods(cluster, 'pod-gc.finished');
  const quarantine: NodeQuarantine = new Map();
  const deletions = new Map<number, Deletion>();
  let nextDeletion = 0;
  let turnAt = -1;
  let readKind: Kind | undefined;
  let turnKind: Kind | undefined;
  let failKind: Kind | undefined;
  let deleteKind: Kind | undefined;
  const wake = (): void => {
    if (readKind !== undefined) sim.at(sim.now, readKind, 0);
  };
  const reader = cluster.journal.reader('observer', 'pod-gc', visit, wake, follows(concerning), concerns);

  const isAlive = (node: NodeId): boolean => (nodes.flags[node]! & NodeFlag.alive) !== 0;
  const isOutOfService = (node: NodeId): boolean =>
    (nodes.flags[node]! & NodeFlag.ready) === 0 && taintsOf(cluster, node).some(({ key }) => key === outOfService);

  function concerns(verb: Verb, subject: number, _before: number, after: number): boolean {
    if (verb !== Verb.podPhase) return couldTake(verb, subject, after);
    return after >= PodPhase.succeeded && finished.countMax() > defaultPodGcSettings.terminatedPodThreshold;
  }

  function visit(verb: Verb, subject: number, _before: number, after: number, time: Micros): void {
    if (couldTake(verb, subject, after)) wantTurn(time + controlPlane.controllerReactionMicros);
  }

  function couldTake(verb: Verb, subject: number, after: number): boolean {
    switch (verb) {
      case Verb.nodeRemoved:
        return true;
      case Verb.nodeTaints:
      case Verb.nodeFlags:
        return isAlive(subject) && isOutOfService(subject);
      case Verb.podTerminating:
        return pods.node[subject]! < 0 || (isAlive(pods.node[subject]!) && isOutOfService(pods.node[subject]!));
      case Verb.podPhase:
        return after >= PodPhase.succeeded && tooManyFinished();
      default:
        return false;
    }
  }

  function tooManyFinished(): boolean {
    finished.read();
    return finished.all.size > defaultPodGcSettings.terminatedPodThreshold;
  }

  function wantTurn(time: Micros): void {
    let turn = turnFrom(controlPlane.loops.podGcMicros, podGcPeriodMicros, Math.max(time, sim.now));
    if (turn === sim.now) turn += podGcPeriodMicros;
    if (turnAt >= 0 && turnAt <= turn) return;
    turnAt = turn;
    sim.at(turn, turnKind!, 0);
  }

  function turn(now: Micros): void {
    if (now !== turnAt) return;
    turnAt = -1;
    finished.read();
    const taken = collectPods(quarantine, candidates(), gcNodes(), now);
    for (const deletion of taken) send(deletion);
    if (quarantine.size > 0) wantTurn(now + 1);
  }

  /** Pods that a rule could take: finished ones, and those that are being deleted or whose node is gone. */
  function candidates(): LivePod[] {
    const found: LivePod[] = [];
    const tooMany = tooManyFinished();
    for (let pod = 0; pod < pods.count; pod++) {
      const flags = pods.flags[pod]!;
      if ((flags & PodFlag.alive) === 0) continue;
      const node = pods.node[pod]!;
      const orphaned = node >= 0 && !isAlive(node);
      if (orphaned || (flags & PodFlag.terminating) !== 0 || (tooMany && finished.all.has(pod))) found.push(gcPod(pod));
    }
    return found;
  }

  function gcPod(pod: PodId): LivePod {
    const node = pods.node[pod]!;
    return {
      pod,
      namespace: cluster.namespaceOf(pod),
      name: pods.names[pod]!,
      phase: podPhaseNames[pods.phase[pod]!]!,
      reason: '',
      nodeName: node < 0 ? '' : cluster.nodeNames[node]!,
      deleting: (pods.flags[pod]! & PodFlag.terminating) !== 0,
      creationMicros: readPaged(pods.createdMicros, pod),
    };
  }

  function gcNodes(): GcNode[] {
    const found: GcNode[] = [];
    for (let node = 0; node < nodes.count; node++) {
      if (!isAlive(node)) continue;
      const ready = (nodes.flags[node]! & NodeFlag.ready) !== 0;
      found.push({ name: cluster.nodeNames[node]!, ready, taints: taintsOf(cluster, node) });
    }
    return found;
  }

  function send({ pod: gcPod, marksFailed, marksDisruption }: GcDeletion): void {
    const { pod } = gcPod as LivePod;
    const id = nextDeletion++;
    deletions.set(id, { pod, version: pods.version[pod]!, marksFailed, marksDisruption });
    if (marksFailed) request(failKind!, id, fail);
    else request(deleteKind!, id, remove);
  }

  /** Sends a request; its effect comes with the answer. */
  function request(kind: Kind, id: number, effect: (id: number) => void): void {
    const time = limit.reserve(sim.now) + controlPlane.requestMicros;
    if (time > sim.now) sim.at(time, kind, id);
    else effect(id);
  }

  function fail(id: number): void {
    const deletion = deletions.get(id)!;
    if (isThere(deletion)) {
      const { pod, marksDisruption } = deletion;
      if (marksDisruption) cluster.setDisruption(pod, Disruption.deletionByPodGc);
      cluster.setPodPhase(pod, PodPhase.failed);
    }
    request(deleteKind!, id, remove);
  }

  function remove(id: number): void {
    const deletion = deletions.get(id)!;
    deletions.delete(id);
    if (isThere(deletion)) requestPodDeletion(cluster, deletion.pod, DeleteCause.nodeLost, 0);
  }

  function isThere({ pod, version }: Deletion): boolean {
    return pods.version[pod] === version && (pods.flags[pod]! & PodFlag.alive) !== 0;
  }

  return {
    name: 'pod-gc',
    start() {
      finished.rebuild();
      readKind = sim.define('pod-gc.read', Phase.controller, () => reader.read());
      turnKind = sim.define('pod-gc.turn', Phase.controller, turn);
      failKind = sim.define('pod-gc.fail', Phase.controller, (_now, id) => fail(id));
      deleteKind = sim.define('pod-gc.delete', Phase.controller, (_now, id) => remove(id));
      sim.at(sim.now, readKind, 0);
    },
    save(writer) {
      client.save(writer);
      writer.json('quarantine', [...quarantine]);
      writer.json('deletions', [...deletions] as unknown as Json);
      writer.number('nextDeletion', nextDeletion);
      writer.number('turnAt', turnAt);
    },
    load(from) {
      finished.rebuild();
      client.load(from);
      quarantine.clear();
      for (const [name, until] of from.json<[string, Micros][]>('quarantine')) quarantine.set(name, until);
      deletions.clear();
      for (const [id, deletion] of from.json<[number, Deletion][]>('deletions')) deletions.set(id, deletion);
      nextDeletion = from.number('nextDeletion');
      turnAt = from.number('turnAt');
    },
  };
}

/** Changes after which there may be a pod to take. */
const concerning: readonly Verb[] = [
  Verb.nodeRemoved,
  Verb.nodeTaints,
  Verb.nodeFlags,
  Verb.podTerminating,
  Verb.podPhase,
];
