/**
 * The Cluster Autoscaler, live: one loop every 10 s (v1.34 cluster-autoscaler/core/static_autoscaler.go RunOnce). The
 * decisions are in scale-up.ts, scale-down-planner.ts and scale-down-selection.ts, which recorded cases play; here they
 * are fed from the cluster and carried out.
 *
 * A loop is played when something has changed that it looks at, or when a time that it waits for has come; the loops
 * between would decide the same again and cost nothing. One loop costs a walk over all nodes and their pods, and a bin
 * packing where pods are pending.
 *
 * Left out: groups of several instance types, zero-or-max groups, provisioning requests, pods that were evicted and not
 * made anew yet, and hints of where pending pods were put in the loop before.
 */

import type { NodeInit, PodInit } from '../../cluster/cluster.ts';
import type { ControllerContext } from '../../cluster/controller-runtime.ts';
import { Verb } from '../../cluster/journal.ts';
import { NodeFlag, type NodeId } from '../../cluster/nodes.ts';
import { nodesInOrder } from '../../cluster/nodes-in-order.ts';
import { PodFlag, type PodId } from '../../cluster/pods.ts';
import { createNodeFilter } from '../../scheduler/what-if.ts';
import { drawBelow } from '../../sim/random.ts';
import type { Component } from '../../sim/simulation.ts';
import type { Json } from '../../sim/state.ts';
import { type Micros, microsPerSecond } from '../../sim/time.ts';
import type { EvictionApi } from '../eviction-api.ts';
import { budgetKind } from '../pdb/objects.ts';
import { createActuation } from './actuation.ts';
import { createAutoscalerEvents } from './autoscaler-events.ts';
import { type AutoscalerReport, createAutoscalerReports } from './autoscaler-report.ts';
import { isInCooldown, type ScaleTimes } from './cooldown.ts';
import { podsToMove } from './drainability.ts';
import { addTemplateNode } from './estimator.ts';
import { createLiveGroups, type GroupCounts } from './live-groups.ts';
import { createLoopTimer } from './loop-timer.ts';
import { createNodeViews } from './node-views.ts';
import { createPendingPods, packPending } from './pending-pods.ts';
import { type AutoscalerPod, isDaemonSetPod, isMirrorPod } from './pod-facts.ts';
import { forgetUnneeded, updateScaleDown } from './scale-down-planner.ts';
import { removableNodes, selectNodesToDelete } from './scale-down-selection.ts';
import { noScaleDownState, type ScaleDownInput, type ScaleDownState } from './scale-down-types.ts';
import { planScaleUp } from './scale-up.ts';
import type { ScaleUpGroup, ScaleUpPlan } from './scale-up-types.ts';
import { type AutoscaledPool, type AutoscalerSettings, autoscalerName } from './settings.ts';
import {
  type Counts,
  capacityOfOthers,
  controllerLookup,
  isHealthy,
  isTolerable,
  scaleDownFrame,
  scaleDownNodes,
  trackedBudgets,
} from './world.ts';

/** What the keeper of the pools offers. */
export interface AutoscalerPools {
  /** Nodes of a pool, in the order in which they joined. */
  of(pool: string): NodeId[];
  /** Lets a node join the pool; it is not Ready yet. */
  add(pool: string): NodeId;
  /** The node that `add` would make next. */
  template(pool: string): NodeInit;
  /** What such a node has, by resource: milli-CPU, else whole units. */
  capacity(pool: string): Readonly<Record<string, number>>;
  /** Pods of daemon sets that such a node would get. */
  daemonPods(template: NodeInit): readonly Omit<PodInit, 'name'>[];
}

export interface ClusterAutoscalerOptions {
  readonly settings: AutoscalerSettings;
  /** In the order in which the cloud lists them. */
  readonly groups: readonly AutoscaledPool[];
  readonly pools: AutoscalerPools;
  readonly evictions: EvictionApi;
}

export interface ClusterAutoscaler extends Component {
  /** The scheduler found no node for the pod. */
  unschedulable(pod: PodId): void;
  report(): AutoscalerReport;
}

/** While all pods are younger than this, one loop is left to wait for more of them (unschedulablePodTimeBuffer). */
const podBufferMicros: Micros = 2 * microsPerSecond;
/** What a loop found, before anything of it is done. */
interface Decision {
  readonly scaleUp: ScaleUpPlan | null;
  /** What scale-down looked at; null: it did not look. */
  readonly scaleDown: ScaleDownInput | null;
  /** All pods without room are very new: nothing is done about them or about unneeded nodes. */
  readonly veryNew: boolean;
}

export function createClusterAutoscaler(
  context: ControllerContext,
  { settings, groups, pools, evictions }: ClusterAutoscalerOptions,
): ClusterAutoscaler {
  const { cluster, sim } = context;
  const { nodes, objects, nodeNames } = cluster;
  const filter = createNodeFilter({ cluster, streams: sim.streams });
  const views = createNodeViews(cluster);
  const pending = createPendingPods(cluster);
  const events = createAutoscalerEvents(cluster, context.events);
  const reports = createAutoscalerReports(groups);
  const pick = sim.streams.purpose('autoscaler expander');
  const { provisionMicros, scanMicros } = settings;
  const { requestMicros } = context.controlPlane;
  const live = createLiveGroups({ cluster, sim, groups, provisionMicros, requestMicros, pools });
  const actuation = createActuation({
    context,
    evictions,
    settings: settings.actuation,
    views,
    podsToMove: (node) => {
      const budgets = trackedBudgets(cluster);
      const context = { options: settings.scaleDown, budgets, controllers: controllerLookup(cluster), now: sim.now };
      return podsToMove(views.podsOn(node), context);
    },
    ended(pool, done) {
      reports.removal(pool, done);
      changed = true;
      timer.askFrom(sim.now);
    },
  });
  const timer = createLoopTimer({
    sim,
    name: autoscalerName,
    firstMicros: Math.round(scanMicros / 2),
    periodMicros: scanMicros,
    play: loop,
  });
  let scaleDown: ScaleDownState = noScaleDownState;
  let times: ScaleTimes = {};
  /** Where searches for room go on in the list of nodes. */
  let nextNode = 0;
  let draws = 0;
  /** Something has changed since the last loop; and when a loop could decide otherwise although nothing has. */
  let changed = true;
  let dueMicros: Micros = 0;
  const reader = cluster.journal.reader('observer', autoscalerName, visit, () => timer.askFrom(sim.now));

  /** Notes what a loop looks at; statuses of other objects do not count. */
  function visit(verb: Verb, subject: number, before: number, after: number): void {
    switch (verb) {
      case Verb.nodeFlags:
        if (((before ^ after) & after & NodeFlag.ready) !== 0) live.nodeReady(nodeNames[subject]!);
        changed = true;
        return;
      case Verb.objectAdded:
      case Verb.objectUpdated:
        changed ||= objects.get(subject)?.kind === budgetKind;
        return;
      case Verb.objectDeleted:
      case Verb.podCreated:
      case Verb.podReady:
      case Verb.podAnnotated:
      case Verb.nodeImages:
        return;
      default:
        changed = true;
    }
  }

  function loop(now: Micros): void {
    reader.read();
    if (changed || now >= dueMicros) {
      changed = false;
      dueMicros = runOnce(now);
    }
    timer.askFrom(dueMicros);
  }

  /** Returns when the next loop could decide otherwise although nothing has changed. */
  function runOnce(now: Micros): Micros {
    const nextLoop = now + scanMicros;
    live.settle(now, events.status);
    views.prune();
    const counts: Counts = new Map(groups.map((group) => [group.name, live.counts(group)]));
    for (const [name, { target }] of counts) reports.seen(name, target, now);
    if (!isHealthy(cluster, counts, (name) => live.isRegistering(name, now))) {
      scaleDown = forgetUnneeded(scaleDown);
      events.status('Warning', 'ClusterUnhealthy', 'Cluster is unhealthy');
      return nextLoop;
    }
    const waiting = pending.list().filter((pod) => cluster.specOf(pod).priority >= settings.expendablePriority);
    const decision = filter.trial(() => decide(now, counts, waiting));
    const { scaleUp } = decision;
    if (scaleUp !== null) {
      events.remaining(scaleUp.remaining);
      for (const { reasons } of scaleUp.remaining) reports.refused(reasons, now);
    }
    if (scaleUp?.result === 'successful') {
      grow(scaleUp, now, counts);
      return nextLoop;
    }
    const again = decision.scaleDown !== null && !decision.veryNew && shrink(decision.scaleDown, now);
    return again || decision.veryNew ? nextLoop : nextDue(now);
  }

  /** Inside a trial: packs what is pending, plans a scale-up for the rest, or else looks for unneeded nodes. */
  function decide(now: Micros, counts: Counts, waiting: readonly PodId[]): Decision {
    const scaleUpGroups = groups.map((group) => scaleUpGroupOf(group, counts.get(group.name)!, now));
    // Nodes that were never ready are replaced by ready ones, as those that have not joined yet.
    for (const { nodes: rows } of counts.values()) {
      for (const node of rows) if (live.isRegistering(nodeNames[node]!, now)) takeAway(node);
    }
    const registered = nodesInOrder(cluster);
    let upcomingCount = 0;
    for (const group of scaleUpGroups) {
      const { upcoming } = counts.get(group.name)!;
      for (let i = 0; i < upcoming; i++) addTemplateNode(cluster, group, `${group.template.name}-upcoming-${i}`);
      upcomingCount += upcoming;
    }
    const help = podsWithoutRoom(waiting).filter(
      ({ createdMicros }) => now - createdMicros > settings.newPodDelayMicros,
    );
    const oldest = Math.min(...help.map(({ createdMicros }) => createdMicros));
    const veryNew = help.length > 0 && oldest + podBufferMicros > now;
    let scaleUp: ScaleUpPlan | null = null;
    if (help.length > 0 && !veryNew) {
      const input = {
        options: settings.scaleUp,
        pods: help,
        groups: scaleUpGroups,
        nodeCount: registered.length,
        upcomingCount,
        ...capacityOfOthers(views, registered, counts),
        nextNode,
        pick: (count: number) => drawBelow(pick, 0, draws++, count),
      };
      scaleUp = planScaleUp(input, cluster, filter);
      nextNode = scaleUp.nextNode;
    }
    if (scaleUp?.result === 'successful' || !settings.scaleDownEnabled) return { scaleUp, scaleDown: null, veryNew };
    const { empty, drained } = actuation.deleting();
    const input: ScaleDownInput = {
      ...scaleDownFrame(cluster, settings, groups, counts, now),
      nodes: scaleDownNodes(cluster, views, registered, counts, actuation.toBeDeletedSince),
      deletingEmpty: empty,
      deletingDrained: drained,
    };
    scaleDown = updateScaleDown({ ...scaleDown, nextNode }, input, cluster, filter).state;
    nextNode = scaleDown.nextNode;
    return { scaleUp, scaleDown: input, veryNew };
  }

  function takeAway(node: NodeId): void {
    while (nodes.firstPod[node]! >= 0) cluster.detachPod(nodes.firstPod[node]!);
    cluster.removeNode(node);
  }

  /** Pods that preemption has made room for count there; others, and those of nodes that are drained, are packed. */
  function podsWithoutRoom(waiting: readonly PodId[]): readonly AutoscalerPod[] {
    const { nominatedNode } = cluster.pods;
    const candidates: PodId[] = [];
    for (const pod of waiting) {
      if (nominatedNode[pod]! >= 0) cluster.attachPod(pod, nominatedNode[pod]!);
      else candidates.push(pod);
    }
    for (const { id } of podsOfDrainedNodes()) {
      cluster.detachPod(id);
      candidates.push(id);
    }
    const packing = packPending(cluster, filter, candidates, nextNode);
    nextNode = packing.nextNode;
    return packing.left.map((pod) => views.podView(pod));
  }

  /** Pods that will come back elsewhere (v1.34 core/podlistprocessor/currently_drained_nodes.go). */
  function podsOfDrainedNodes(): AutoscalerPod[] {
    return actuation.deleting().drained.flatMap((name) => {
      const node = cluster.findNode(name);
      const rows = node < 0 ? [] : views.podsOn(node);
      return rows.filter((pod) => {
        const terminating = (cluster.pods.flags[pod.id]! & PodFlag.terminating) !== 0;
        return pod.controller !== null && !isDaemonSetPod(pod) && !isMirrorPod(pod) && !terminating;
      });
    });
  }

  function scaleUpGroupOf(group: AutoscaledPool, counts: GroupCounts, now: Micros): ScaleUpGroup {
    const { target, ready, unready, upcoming } = counts;
    const template = pools.template(group.name);
    const missing = Math.max(target - upcoming - ready, 0);
    const healthy = isTolerable(missing, ready + unready + upcoming);
    const backedOff = live.isBackedOff(group.name, now) ? 'in backoff after failed scale-up' : null;
    return {
      name: group.name,
      maxSize: group.max,
      targetSize: target,
      template,
      daemonPods: pools.daemonPods(template),
      capacity: pools.capacity(group.name),
      pricePerHour: group.pricePerHour,
      unsafe: healthy ? backedOff : 'not ready for scale-up',
    };
  }

  function grow(plan: ScaleUpPlan, now: Micros, counts: Counts): void {
    const changes = plan.increases.map(({ group: name, nodes: added }) => {
      const group = groups.find((each) => each.name === name)!;
      const before = counts.get(name)!.target;
      events.growing(group, before, before + added, () => live.order(group, added, now));
      reports.grown(name, now, added, before + added);
      return `{${name} ${before}->${before + added} (max: ${group.max})}`;
    });
    events.triggered(plan, changes);
    times = { ...times, lastScaleUp: now };
  }

  /** True: the next loop has more to do. */
  function shrink(input: ScaleDownInput, now: Micros): boolean {
    const own = input.nodes.filter(({ group }) => group !== null);
    if (own.length === 0 || isInCooldown(times, settings.cooldown, now)) return false;
    const chosen = selectNodesToDelete(removableNodes(scaleDown, input), input);
    if (chosen.empty.length + chosen.drain.length === 0) {
      const unneeded = new Set(scaleDown.unneeded.map(({ name }) => name));
      const [leave, stay] = [true, false].map((is) => own.filter(({ name }) => unneeded.has(name) === is));
      return actuation.softTaint(
        leave!.map(({ id }) => id),
        stay!.map(({ id }) => id),
      );
    }
    const byName = new Map(own.map((node) => [node.name, node]));
    for (const name of chosen.empty) {
      events.status('Normal', 'ScaleDownEmpty', `Scale-down: removing empty node "${name}"`);
    }
    for (const name of chosen.drain) {
      const movable = byName.get(name)!.pods.filter((pod) => !isDaemonSetPod(pod) && !isMirrorPod(pod));
      const names = movable.map((pod) => pod.name).join(',');
      events.status('Normal', 'ScaleDown', `Scale-down: removing node ${name}, pods to reschedule: ${names}`);
    }
    const inPools = (names: readonly string[]) => names.map((name) => ({ name, pool: byName.get(name)!.group! }));
    actuation.remove(inPools(chosen.empty), false);
    actuation.remove(inPools(chosen.drain), true);
    times = { ...times, lastScaleDownDelete: now };
    return true;
  }

  function nextDue(now: Micros): Micros {
    const { unneededMicros, unreadyMicros } = settings.scaleDown;
    const { afterAddMicros, afterDeleteMicros } = settings.cooldown;
    const ends = [
      live.nextDue(now),
      (times.lastScaleUp ?? -Infinity) + afterAddMicros,
      (times.lastScaleDownDelete ?? -Infinity) + afterDeleteMicros,
      ...scaleDown.unneeded.flatMap(({ sinceMicros }) => {
        return [sinceMicros + unneededMicros + 1, sinceMicros + unreadyMicros + 1];
      }),
      ...scaleDown.leftAlone.map(({ untilMicros }) => untilMicros),
    ];
    return Math.min(...ends.filter((end) => end > now));
  }

  const sizeOf = (group: AutoscaledPool): number => live.counts(group).target;

  return {
    name: autoscalerName,
    start() {
      live.start();
      actuation.start();
      timer.start();
      timer.askFrom(sim.now);
    },
    unschedulable(pod) {
      pending.unschedulable(pod);
      changed = true;
      timer.askFrom(sim.now);
    },
    report: () => reports.report(new Map(groups.map((group) => [group.name, sizeOf(group)]))),
    save(writer) {
      for (const part of [filter, live, actuation, pending, events, reports, timer]) part.save(writer);
      writer.json('scaleDown', scaleDown as unknown as Json);
      writer.json('times', times as unknown as Json);
      // JSON has no Infinity.
      writer.json('state', { nextNode, draws, changed, due: Number.isFinite(dueMicros) ? dueMicros : null });
    },
    load(from) {
      for (const part of [filter, live, actuation, pending, events, reports, timer]) part.load(from);
      scaleDown = from.json<ScaleDownState>('scaleDown');
      times = from.json<ScaleTimes>('times');
      const state = from.json<{ nextNode: number; draws: number; changed: boolean; due: number | null }>('state');
      ({ nextNode, draws, changed } = state);
      dueMicros = state.due ?? Infinity;
    },
  };
}
