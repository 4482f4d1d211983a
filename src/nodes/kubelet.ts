/**
 * The kubelets of all nodes as one component: they start the pods that are bound to them, report them ready, let those
 * end that end by themselves, and stop those that are being deleted. How long each step takes is the pod's behaviour
 * (cluster/behaviour.ts), drawn by the pod's identity.
 *
 * The life of a pod is a column of stages and one handler, `step`, that takes a pod from stage to stage; image pulls,
 * probes and restarts are further stages between the same ends. A pod has one timer at most: a step that is not the next
 * one any more (the pod was deleted) is cancelled. Cost: one event per step; pods that only run cost nothing.
 *
 * Pods whose containers differ in what happens to them have a life of their own (pod-life/), a stage here: those with
 * init containers, probes, preStop hooks or rules for containers, and those in which a container is killed.
 */
import { grown } from '../cluster/columns.ts';
import { durationOf } from '../cluster/duration-law.ts';
import { follows, Verb } from '../cluster/journal.ts';
import { defaultNodeSettings } from '../cluster/node-settings.ts';
import { NodeFlag, type NodeId } from '../cluster/nodes.ts';
import { noTime, PodFlag, type PodId, PodPhase } from '../cluster/pods.ts';
import { assert } from '../sim/invariant.ts';
import { createPagedColumn, loadPaged, readPaged, savePaged, writePaged } from '../sim/paged-column.ts';
import { drawBelow } from '../sim/random.ts';
import { type Kind, Phase, type Simulation, type Ticket } from '../sim/simulation.ts';
import { type Micros, microsPerSecond } from '../sim/time.ts';
import { createImageStore } from './images/image-store.ts';
import { causeOf, restartsOf, tellOfImages, terminatedOf } from './kubelet-answers.ts';
import type { Kubelet, KubeletContext, PodKill, Refusal } from './kubelet-types.ts';
import { createPodAdmission } from './pod-admission.ts';
import { createPodLives, type PodLives } from './pod-life/lives.ts';
import { longestPeriodOf } from './pod-life/probes.ts';
import { hasOwnLife, never, untilWoken } from './pod-life/state.ts';

export type { Kubelet, KubeletContext, PodKill, Refusal } from './kubelet-types.ts';

/** Where a pod is in its life; `none`: the kubelet does not know it. */
const Stage = { none: 0, starting: 1, running: 2, ready: 3, stopping: 4, ended: 5, living: 6 } as const;
type Stage = (typeof Stage)[keyof typeof Stage];

export function createKubelet(context: KubeletContext): Kubelet {
  const { cluster, controlPlane, behaviourOf } = context;
  const { pods } = cluster;
  const failsOf = context.failsOf ?? (() => false);
  const startsAnew = context.startsAnew ?? false;
  const streams = context.sim.streams;
  const purposes = {
    init: streams.purpose('pod init'),
    ready: streams.purpose('pod ready'),
    run: streams.purpose('pod run'),
    stop: streams.purpose('pod stop'),
    reaction: streams.purpose('kubelet reaction'),
  };
  let sim: Simulation | undefined;
  let readKind: Kind | undefined;
  let stepKind: Kind | undefined;
  /** By pod: its stage, the timer of its next step (-1: none), and when its containers end by themselves. */
  let stage = new Uint8Array(0);
  const ticket = createPagedColumn(-1);
  const endsAt = createPagedColumn(Number.POSITIVE_INFINITY);
  /** How long it takes, drawn when the kubelet first sees the pod: later its workload may be gone. */
  const readyMicros = createPagedColumn(0);
  const runMicros = createPagedColumn(0);
  const stopMicros = createPagedColumn(0);
  const silent = new Set<NodeId>();
  /** When the kubelets of nodes that joined during the run started; those of others run for long. */
  const startedAt = new Map<NodeId, Micros>();
  const images = createImageStore({
    cluster,
    sim: context.sim,
    settingsOf: context.settingsOf ?? (() => defaultNodeSettings),
    instant: controlPlane.kubeletRelistMicros === 0,
    pulled(pod, place, result) {
      lives.pulled(pod, place, result);
      if (stage[pod] === Stage.living) goTo(pod, Stage.living, sim!.now);
    },
    arrived: imageArrived,
    failed: (node, wanted, freed) => tellOfImages(context, node, wanted, freed),
  });
  const lives: PodLives = createPodLives({
    images,
    cluster,
    streams,
    controlPlane,
    behaviourOf,
    failsOf,
    events: context.events ?? null,
  });
  const admission = createPodAdmission(cluster);
  /** By spec: 0 not known, 1 its pods need no life of their own, 2 they do. */
  const needsLife: number[] = [];
  const wake = (): void => {
    if (sim !== undefined) sim.at(sim.now, readKind!, 0);
  };
  const reader = cluster.journal.reader('observer', 'kubelet', visit, wake, follows(concerning), undefined, canWait);

  function visit(verb: Verb, pod: number, _before: number, _after: number, time: Micros): void {
    if (verb === Verb.podBound || verb === Verb.podTerminating) look(pod, time);
    else if (verb === Verb.podDeleted) forget(pod);
    else if (verb === Verb.podDisrupted && startsAnew) stopAnew(pod, time);
    else if (verb === Verb.nodeAdded) {
      if (time > 0) startedAt.set(pod, time);
    } else if (verb === Verb.nodeRemoved) {
      // The row may be that of another node one day.
      silent.delete(pod);
      startedAt.delete(pod);
      images.forgetNode(pod);
    }
  }

  /** Nothing is asked for about a pod that has ended, which is forgotten whenever that suits. */
  function canWait(verb: Verb, pod: number): boolean {
    if (verb !== Verb.podDeleted || pod >= stage.length) return false;
    return stage[pod] === Stage.ended && readPaged(ticket, pod) < 0 && !lives.has(pod);
  }

  /** A pod that is stopping has a new condition. */
  function stopAnew(pod: PodId, since: Micros): void {
    if (pod >= stage.length || stage[pod] !== Stage.stopping) return;
    forget(pod);
    look(pod, since);
  }

  /** Nobody hears of the node's pods: it is silent, or its Node object is gone. */
  function isDown(node: NodeId): boolean {
    return silent.has(node) || (cluster.nodes.flags[node]! & NodeFlag.alive) === 0;
  }

  /** How long it takes until the pod's kubelet acts upon its n-th change: binding, deletion. */
  function reactionOf(pod: PodId, n: number): Micros {
    const { kubeletReactionMicros: mean, kubeletReactionSpreadMicros: spread } = controlPlane;
    if (spread === 0) return mean;
    return mean - spread + drawBelow(purposes.reaction, pods.identity[pod]!, n, 2 * spread);
  }

  /** Takes a pod up, or begins to stop it, a reaction after `since`. */
  function look(pod: PodId, since: Micros): void {
    const alive = (pods.flags[pod]! & PodFlag.alive) !== 0;
    if (!alive || pods.node[pod]! < 0 || isDown(pods.node[pod]!)) return;
    if (pod >= stage.length) stage = grown(stage, pods.flags.length, Stage.none);
    const isNew = stage[pod] === Stage.none && pods.phase[pod] === PodPhase.pending && !startsAnew;
    if (isNew && (pods.flags[pod]! & PodFlag.terminating) === 0) {
      const rejection = context.refuses?.(pod) ?? admission.check(pod, isAdmitted);
      if (rejection !== null) {
        reject(pod, since, rejection);
        return;
      }
    }
    const initMicros = stage[pod] === Stage.none ? takeUp(pod, since) : 0;
    if (stage[pod] === Stage.living || lives.has(pod)) lookAtLife(pod, since);
    else lookAtStage(pod, since, initMicros);
  }

  function lookAtStage(pod: PodId, since: Micros, initMicros: Micros): void {
    if ((pods.flags[pod]! & PodFlag.terminating) !== 0) {
      if (stage[pod] === Stage.stopping) return;
      goTo(pod, Stage.stopping, since + reactionOf(pod, 1) + Math.min(readPaged(stopMicros, pod), graceOf(pod)));
      return;
    }
    if (stage[pod] !== Stage.none) return;
    if (pods.phase[pod] === PodPhase.pending) goTo(pod, Stage.starting, since + reactionOf(pod, 0) + initMicros);
    else if (pods.phase[pod] === PodPhase.running) run(pod, readPaged(pods.startedMicros, pod));
  }

  /** Has the pod's kubelet taken it up? */
  function isAdmitted(pod: PodId): boolean {
    const known = stage[pod] ?? Stage.none;
    if (known === Stage.none) return pods.phase[pod] === PodPhase.running;
    return known !== Stage.ended && !lives.isRejected(pod);
  }

  /** The pod is Failed and never runs. */
  function reject(pod: PodId, since: Micros, warning: Refusal): void {
    const at = since + reactionOf(pod, 0);
    lives.begin(pod, at, never, false);
    lives.explain(pod, warning.reason, `Pod was rejected: ${warning.message}`);
    lives.stop(pod, { why: 'killed', at, graceMicros: 0, warning });
    goTo(pod, Stage.living, at);
  }

  function graceOf(pod: PodId): Micros {
    return (cluster.specOf(pod).spec.terminationGracePeriodSeconds ?? 30) * microsPerSecond;
  }

  /** Draws the pod's durations; returns how long it takes to start. */
  function takeUp(pod: PodId, since: Micros): Micros {
    const { init, ready, run, stop, each, containers } = context.ownRun?.otherwise(pod) ?? behaviourOf(pod);
    const identity = pods.identity[pod]!;
    const phase = pods.phase[pod]!;
    if ((each !== undefined || containers !== undefined || specNeedsLife(pod)) && phase <= PodPhase.running) {
      stage[pod] = Stage.living;
      const begins = since + reactionOf(pod, 0);
      if (phase === PodPhase.running) lives.adopt(pod, sim!.now, readPaged(pods.startedMicros, pod), never);
      else lives.begin(pod, begins, begins + durationOf(init, purposes.init, identity, 0), isFresh(pod, begins));
      return 0;
    }
    writePaged(readyMicros, pod, durationOf(ready, purposes.ready, identity, 0));
    const ownMicros = context.ownRun?.microsOf(pod) ?? -1;
    writePaged(runMicros, pod, ownMicros >= 0 ? ownMicros : durationOf(run, purposes.run, identity, 0));
    writePaged(stopMicros, pod, durationOf(stop, purposes.stop, identity, 0));
    return durationOf(init, purposes.init, identity, 0);
  }

  /** The pod's kubelet started less than the longest of the pod's probe periods ago. */
  function isFresh(pod: PodId, now: Micros): boolean {
    const since = startedAt.get(pods.node[pod]!);
    return since !== undefined && now - since < longestPeriodOf(cluster.specOf(pod).spec);
  }

  function specNeedsLife(pod: PodId): boolean {
    const spec = pods.spec[pod]!;
    if ((needsLife[spec] ?? 0) === 0) needsLife[spec] = hasOwnLife(cluster.specOf(pod).spec) ? 2 : 1;
    return needsLife[spec] === 2;
  }

  /** A pod with a life of its own was bound, is to go, or is heard of again. */
  function lookAtLife(pod: PodId, since: Micros): void {
    const isTerminating = (pods.flags[pod]! & PodFlag.terminating) !== 0;
    if (stage[pod] === Stage.living) {
      if (isTerminating) {
        lives.stop(pod, { why: 'deleted', at: since + reactionOf(pod, 1), graceMicros: graceOf(pod) });
      }
      goTo(pod, Stage.living, lives.nextOf(pod, sim!.now));
    } else if (isTerminating && stage[pod] === Stage.ended) goTo(pod, Stage.stopping, since + reactionOf(pod, 1));
  }

  function live(pod: PodId, now: Micros): void {
    const progress = lives.advance(pod, now);
    if ('next' in progress) goTo(pod, Stage.living, progress.next);
    else if (progress.end === 'deleted') cluster.deletePod(pod, causeOf(pods.disruption[pod]!));
    else stage[pod] = Stage.ended;
  }

  /** Pods that may not pull may be waiting for it. */
  function imageArrived(node: NodeId): void {
    for (let pod = cluster.nodes.firstPod[node]!; pod >= 0; pod = pods.nextOnNode[pod]!) {
      const waits = stage[pod] === Stage.living && lives.imageArrived(pod, sim!.now);
      if (waits) goTo(pod, Stage.living, lives.nextOf(pod, sim!.now));
    }
  }

  /** The pod has a life of its own from now on. */
  function promote(pod: PodId): void {
    const { now } = sim!;
    if (stage[pod] === Stage.living) return;
    if (stage[pod] === Stage.starting) lives.begin(pod, now, never, false);
    else {
      const endsMicros = readPaged(endsAt, pod);
      const known = endsMicros === Number.POSITIVE_INFINITY ? never : endsMicros;
      lives.adopt(pod, now, readPaged(pods.startedMicros, pod), known);
    }
    goTo(pod, Stage.living, now);
  }

  /** The pod's containers run since `since` (noTime: nobody knows). */
  function run(pod: PodId, since: Micros): void {
    const { now } = sim!;
    const ends = cluster.specOf(pod).spec.restartPolicy ?? 'Always';
    const started = since === noTime ? now : since;
    const always = ends === 'Always';
    const endMicros = always ? Number.POSITIVE_INFINITY : Math.max(now, started + readPaged(runMicros, pod));
    writePaged(endsAt, pod, endMicros);
    const isReady = (pods.flags[pod]! & PodFlag.ready) !== 0;
    const readyAt = Math.max(now, (startsAnew && !isReady ? now : started) + readPaged(readyMicros, pod));
    if (isReady || readyAt >= endMicros) goTo(pod, Stage.ready, endMicros);
    else goTo(pod, Stage.running, readyAt);
  }

  /** Enters a stage that lasts until `until` (infinity: until something happens). */
  function goTo(pod: PodId, next: Stage, until: Micros): void {
    const before = readPaged(ticket, pod);
    if (before >= 0) sim!.cancel(before as Ticket);
    stage[pod] = next;
    writePaged(ticket, pod, until >= untilWoken ? -1 : sim!.at(Math.max(until, sim!.now), stepKind!, pod));
  }

  /** A pod's stage has lasted its time. */
  function step(now: Micros, pod: PodId): void {
    writePaged(ticket, pod, -1);
    if (isDown(pods.node[pod]!)) {
      if (stage[pod] !== Stage.living) stage[pod] = Stage.none;
      return;
    }
    switch (stage[pod] as Stage) {
      case Stage.starting:
        cluster.setPodPhase(pod, PodPhase.running);
        run(pod, now);
        return;
      case Stage.running:
        cluster.setPodReady(pod, true);
        goTo(pod, Stage.ready, readPaged(endsAt, pod));
        return;
      case Stage.ready:
        end(pod);
        return;
      case Stage.stopping:
        cluster.deletePod(pod, causeOf(pods.disruption[pod]!));
        return;
      case Stage.living:
        live(pod, now);
        return;
    }
    assert(false, () => `kubelet: a step of pod ${cluster.podKey(pod)} in stage ${stage[pod]}`);
  }

  function end(pod: PodId): void {
    cluster.setPodReady(pod, false);
    cluster.setPodPhase(pod, failsOf(pod) ? PodPhase.failed : PodPhase.succeeded);
    stage[pod] = Stage.ended;
  }

  function forget(pod: PodId): void {
    if (pod >= stage.length) return;
    const before = readPaged(ticket, pod);
    if (before >= 0) sim!.cancel(before as Ticket);
    writePaged(ticket, pod, -1);
    stage[pod] = Stage.none;
    lives.forget(pod);
  }

  function killPod(pod: PodId, { reason, message, graceMicros, disruption }: PodKill): boolean {
    const known = stage[pod] ?? Stage.none;
    if (known === Stage.none || known === Stage.ended || known === Stage.stopping) return false;
    promote(pod);
    lives.explain(pod, reason, message);
    if (disruption !== undefined) cluster.setDisruption(pod, disruption);
    lives.stop(pod, { why: 'killed', at: sim!.now, graceMicros });
    goTo(pod, Stage.living, sim!.now);
    return true;
  }

  return {
    name: 'kubelet',
    start(simulation) {
      sim = simulation;
      readKind = sim.define('kubelet.read', Phase.kubelet, () => reader.read());
      stepKind = sim.define('kubelet.step', Phase.kubelet, step);
      images.start();
      for (let pod = 0; pod < pods.count; pod++) look(pod, sim.now);
      sim.at(sim.now, readKind, 0);
    },
    setSilent(node, isSilent) {
      if (!isSilent) {
        silent.delete(node);
        for (let pod = cluster.nodes.firstPod[node]!; pod >= 0; pod = pods.nextOnNode[pod]!) {
          const isLiving = pod < stage.length && stage[pod] === Stage.living;
          if (pod < stage.length && stage[pod] !== Stage.ended && !isLiving) forget(pod);
          look(pod, sim!.now);
          // Its status may have been written by others in between.
          if (isLiving && stage[pod] === Stage.living) goTo(pod, Stage.living, sim!.now);
        }
      } else silent.add(node);
    },
    killContainer(pod, container, reason, exitCode) {
      const runs = stage[pod] === Stage.running || stage[pod] === Stage.ready || stage[pod] === Stage.living;
      if (pod >= stage.length || !runs || isDown(pods.node[pod]!)) return false;
      promote(pod);
      const killed = lives.kill(pod, container, reason, exitCode, sim!.now);
      goTo(pod, Stage.living, sim!.now);
      return killed;
    },
    killPod,
    statusOf: (pod) => lives.statusOf(pod),
    restartsOf: (pod) => restartsOf(lives.statusOf(pod)),
    terminatedOf: (pod) => terminatedOf(lives.statusOf(pod)),
    check() {
      for (let pod = 0; pod < stage.length; pod++) {
        if (stage[pod] === Stage.none || stage[pod] === Stage.ended) continue;
        const bound = pods.node[pod]! >= 0;
        assert(bound, () => `kubelet: pod ${cluster.podKey(pod)} is in stage ${stage[pod]}, but on no node`);
        const lacks = stage[pod] === Stage.living && !lives.has(pod);
        assert(!lacks, () => `kubelet: pod ${cluster.podKey(pod)} has no life of its own`);
      }
    },
    save(writer) {
      const count = Math.min(pods.count, stage.length);
      writer.array('stage', stage, count);
      savePaged(ticket, 'ticket', writer);
      savePaged(endsAt, 'endsAt', writer);
      savePaged(readyMicros, 'readyMicros', writer);
      savePaged(runMicros, 'runMicros', writer);
      savePaged(stopMicros, 'stopMicros', writer);
      writer.json('silent', [...silent]);
      writer.json('startedAt', [...startedAt]);
      lives.save(writer);
      images.save(writer);
    },
    load(reader) {
      stage = reader.array('stage', Uint8Array);
      loadPaged(ticket, 'ticket', reader);
      loadPaged(endsAt, 'endsAt', reader);
      loadPaged(readyMicros, 'readyMicros', reader);
      loadPaged(runMicros, 'runMicros', reader);
      loadPaged(stopMicros, 'stopMicros', reader);
      silent.clear();
      for (const node of reader.json<NodeId[]>('silent')) silent.add(node);
      startedAt.clear();
      for (const [node, time] of reader.json<[NodeId, Micros][]>('startedAt')) startedAt.set(node, time);
      lives.load(reader);
      images.load(reader);
    },
  };
}

/** Changes that a kubelet acts upon. */
const concerning: readonly Verb[] = [
  Verb.podBound,
  Verb.podTerminating,
  Verb.podDeleted,
  Verb.podDisrupted,
  Verb.nodeAdded,
  Verb.nodeRemoved,
];
