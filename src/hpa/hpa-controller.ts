/**
 * The HorizontalPodAutoscaler controller, live (v1.34 pkg/controller/podautoscaler/horizontal.go): each HPA is synced one
 * period after it is first seen and then one period after every sync, whatever happens in between; a sync reads the
 * target's scale and the metrics, decides (decide.ts) and writes scale, status and events.
 *
 * Nothing polls: syncs that cannot change anything (steady.ts) are left out, and the HPA goes on at the instants at which
 * it would have, once something that a sync reads has changed. Cost of a sync: a walk over the target's pods.
 *
 * Its workers and clients take their time: sync-turns.ts.
 */
import type { HorizontalPodAutoscaler, KubernetesObject, LabelSelector } from '../api/objects.ts';
import { compileLabelSelector, NOTHING, type Selector, selectorIsEmpty } from '../api/selector.ts';
import type { ControllerContext } from '../cluster/controller-runtime.ts';
import { follows, Verb } from '../cluster/journal.ts';
import { stableJson } from '../cluster/names.ts';
import type { ObjectId } from '../cluster/objects.ts';
import type { PodId } from '../cluster/pods.ts';
import { type Component, type Kind, Phase, type Simulation, type Ticket } from '../sim/simulation.ts';
import type { Micros } from '../sim/time.ts';
import { emptyMemory, type HpaMemory } from './behavior.ts';
import {
  ambiguousSelector,
  failedGetScale,
  type HpaEvent,
  type HpaStatus,
  hpaControllerDefaults,
  missingSelector,
  type ReconcileOutcome,
  reconcile,
  type SelectorProblem,
} from './decide.ts';
import { type Followed, goOn, type Rest } from './hpa-followed.ts';
import { createHpaLedger, type HpaFigures, type LedgerSync } from './hpa-ledger.ts';
import {
  type HpaPlan,
  planOf,
  type Scale,
  sameScale,
  sameStatus,
  scalable,
  scaledObject,
  scaleNotFound,
  scaleOf,
  statusObject,
  statusOf,
  targetKey,
} from './hpa-object.ts';
import { concerning, createHpaPods } from './hpa-pods.ts';
import type { HpaTracer, TracedMetric } from './hpa-trace.ts';
import { computeMetric, type MetricResult } from './metric.ts';
import type { CustomMetrics, MetricsSource } from './metrics-source.ts';
import { isSettled, metricReader } from './read-metrics.ts';
import { staysTheSame, windowMicrosOf } from './steady.ts';
import { createSyncTurns } from './sync-turns.ts';

export interface HpaContext extends ControllerContext {
  /** How the API server takes writes. */
  readonly api: {
    updateObject(id: ObjectId, object: KubernetesObject): void;
    updateStatus(id: ObjectId, status: object): void;
  };
  /** Null: the cluster has no metrics-server. */
  readonly metrics: MetricsSource | null;
  /** Custom and external metrics. Default: nobody serves them. */
  readonly custom?: CustomMetrics | null;
  /** What the scheduler last said of a pod that is on no node. Default: nobody knows. */
  readonly pendingMessage?: (pod: PodId) => string;
  /** Whether syncs that cannot change anything are left out. Default: yes; the results are the same. */
  readonly skipSteady?: boolean | undefined;
  /** Told of every sync of the HPAs that it asks for, for `explain`; their syncs are not left out. */
  readonly tracer?: HpaTracer | undefined;
}

/** The controller, and what its HPAs did. */
export interface HpaController extends Component {
  /** As it stands now, in the order in which the HPAs were created. */
  figures(): HpaFigures[];
}

const source = 'horizontal-pod-autoscaler';
const kind = 'HorizontalPodAutoscaler';
const { syncPeriodMicros, downscaleWindowMicros } = hpaControllerDefaults;
/** Changes after which a sync may have another result. */
const concerned = follows(concerning, [kind, ...Object.keys(scalable)]);

export function createHpaController(context: HpaContext): HpaController {
  const { cluster, events, startsAt, controlPlane, api, metrics } = context;
  const { objects } = cluster;
  const times = controlPlane.autoscalerSync;
  const { skipSteady = true, tracer, custom = null } = context;
  const ledger = createHpaLedger();
  const hpaPods = createHpaPods(cluster, startsAt);
  const turns = createSyncTurns(source, controlPlane, syncPeriodMicros, sync);
  const readMetric = metricReader(cluster, startsAt, hpaPods, metrics, custom);
  let sim: Simulation | undefined;
  let readKind: Kind | undefined;
  let syncKind: Kind | undefined;
  const followed = new Map<ObjectId, Followed>();
  /** HPAs by `kind/namespace/name` of their target. */
  const byTarget = new Map<string, Set<ObjectId>>();
  /** By spec of the HPA. A cache. */
  const plans = new WeakMap<object, HpaPlan>();
  const selectors = new WeakMap<object, Selector>();

  const wakeUp = (): void => {
    if (sim !== undefined) sim.at(sim.now, readKind!, 0);
  };
  const reader = cluster.journal.reader('observer', source, visit, wakeUp, concerned, concerns);

  /** Pods are of no concern while no HPA has any. */
  function concerns(verb: Verb): boolean {
    return verb > Verb.podDeleted || followed.size > 0;
  }

  function visit(verb: Verb, subject: number, before: number, after: number, time: Micros): void {
    if (verb < Verb.objectAdded || verb > Verb.objectDeleted) {
      if (verb <= Verb.podDeleted) hpaPods.visit(verb, subject, before, after, wake);
      return;
    }
    const [old, object] = [objects.version(before), objects.version(after)];
    const changed = (object ?? old)!;
    if (changed.kind === kind)
      visitHpa(subject, old as HorizontalPodAutoscaler, object as HorizontalPodAutoscaler, time);
    else if (Object.hasOwn(scalable, changed.kind!)) visitTarget(changed, old, object);
  }

  function visitHpa(
    id: ObjectId,
    old: HorizontalPodAutoscaler | undefined,
    object: HorizontalPodAutoscaler | undefined,
    time: Micros,
  ): void {
    if (old !== undefined && old.spec === object?.spec) return;
    if (old !== undefined) byTarget.get(targetKey(old))?.delete(id);
    const paced = object === undefined ? drop(id) : putTarget(id, object);
    if (object !== undefined) {
      if (!followed.has(id)) follow(id, time + controlPlane.controllerReactionMicros);
    }
    // Whose pods are whose may have changed for others, or how often they are looked at.
    if (old !== undefined || paced) for (const other of followed.keys()) wake(other);
  }

  function visitTarget(
    changed: KubernetesObject,
    old: KubernetesObject | undefined,
    object: KubernetesObject | undefined,
  ): void {
    const hpas = byTarget.get(`${changed.kind}/${changed.metadata?.namespace ?? ''}/${changed.metadata?.name}`);
    if (hpas === undefined || hpas.size === 0) return;
    if (old !== undefined && object !== undefined && sameScale(scaleOf(old), scaleOf(object))) return;
    for (const id of hpas) wake(id);
  }

  /** True: syncs come in another rhythm from now on. */
  function putTarget(id: ObjectId, hpa: HorizontalPodAutoscaler): boolean {
    const key = targetKey(hpa);
    const set = byTarget.get(key);
    if (set === undefined) byTarget.set(key, new Set([id]));
    else set.add(id);
    const { metrics: asked } = planned(hpa);
    custom?.follow(id, hpa.metadata?.namespace ?? '', asked);
    return turns.follow(id, asked);
  }

  /** The queue takes it up a period later (enqueueHPA, AddRateLimited). */
  function follow(id: ObjectId, seen: Micros): void {
    const ticket = sim!.at(Math.max(seen, sim!.now) + syncPeriodMicros, syncKind!, id);
    followed.set(id, { memory: emptyMemory(), ticket, rest: null, written: null, target: null });
  }

  function drop(id: ObjectId): boolean {
    const one = followed.get(id);
    if (one === undefined) return false;
    if (one.ticket >= 0) sim!.cancel(one.ticket as Ticket);
    followed.delete(id);
    hpaPods.forget(id);
    custom?.forget(id);
    return turns.forget(id);
  }

  /** Something that its syncs read has changed: it goes on at the next of its instants. */
  function wake(id: ObjectId): void {
    const one = followed.get(id);
    if (one !== undefined && one.rest !== null) one.ticket = sim!.at(goOn(one, sim!.now), syncKind!, id);
  }

  function selectorOf(selector: LabelSelector | undefined): Selector {
    if (selector === undefined) return NOTHING;
    let compiled = selectors.get(selector);
    if (compiled === undefined) selectors.set(selector, (compiled = compileLabelSelector(selector)));
    return compiled;
  }

  function planned(hpa: HorizontalPodAutoscaler): HpaPlan {
    let plan = plans.get(hpa.spec);
    if (plan === undefined) plans.set(hpa.spec, (plan = planOf(hpa)));
    return plan;
  }

  /** The object that is scaled; -1: there is none. */
  function targetOf(one: Followed, namespace: string, spec: HorizontalPodAutoscaler['spec']): ObjectId {
    const { target } = one;
    if (target?.spec === spec && objects.versionOf(target.id) !== 0) return target.id;
    const { kind: targetKind, name } = spec.scaleTargetRef;
    const id = scalable[targetKind] ? objects.find(targetKind, namespace, name) : -1;
    one.target = id < 0 ? null : { spec, id };
    return id;
  }

  function sync(now: Micros, id: ObjectId): void {
    reader.read();
    const one = followed.get(id);
    if (one === undefined) return;
    const hpa = objects.get(id) as HorizontalPodAutoscaler;
    const { metadata, spec } = hpa;
    const namespace = metadata?.namespace ?? '';
    const status = readStatus(one, hpa);
    const target = targetOf(one, namespace, spec);
    if (target < 0) {
      say(hpa, [failedGetScale(status, scaleNotFound(spec), now)]);
      status.currentMetrics = [];
      noteSync(id, hpa, { nowMicros: now, metrics: [], status, outcome: null }, null, []);
      finish(id, one, now, writeStatus(id, one, hpa, status), false);
      return;
    }
    const fresh = one.memory.recommendations.length === 0;
    const plan = planned(hpa);
    const scale = scaleOf(objects.get(target)!);
    const input = { spec: plan.spec, currentReplicas: scale.specReplicas, downscaleWindowMicros, nowMicros: now };
    const traced: TracedMetric[] = [];
    let asked = false;
    const outcome = reconcile(input, status, one.memory, () => {
      const read = readMetrics(id, namespace, plan, scale, now, isTraced(hpa) ? traced : null);
      asked = !('eventReason' in read) && read.length > 0;
      return read;
    });
    noteSync(id, hpa, { nowMicros: now, metrics: plan.metrics, status, outcome }, scale, traced);
    say(hpa, outcome.events);
    if (outcome.rescaled) api.updateObject(target, scaledObject(objects.get(target)!, outcome.replicas));
    const written = writeStatus(id, one, hpa, status);
    finish(id, one, now, written, outcome.rescaled);
    if (skipSteady && !fresh && !written && !isTraced(hpa)) restIfSteady(id, one, plan, scale, outcome, asked, now);
  }

  function readMetrics(
    id: ObjectId,
    namespace: string,
    plan: HpaPlan,
    scale: Scale,
    now: Micros,
    traced: TracedMetric[] | null,
  ): readonly MetricResult[] | SelectorProblem {
    const selector = selectorOf(scale.selector);
    if (selector.nothing || selectorIsEmpty(selector)) return missingSelector();
    // Others that rest learn that their pods are this one's as well.
    if (hpaPods.select(id, namespace, selector)) for (const other of hpaPods.sharing(id)) wake(other);
    const problem = sharedPods(id, selector);
    if (problem !== null) return problem;
    return plan.metrics.map((spec) => {
      const [answer, read] = readMetric(id, namespace, spec, scale, now, traced !== null);
      const result = computeMetric(spec, answer, read);
      // The facts of a pod are written anew for every metric.
      const pods = traced === null ? [] : read.readings.pods.map((pod) => ({ ...pod }));
      const seen = traced === null ? null : (custom?.seen(namespace, spec, hpaPods.of(id), now) ?? null);
      traced?.push({ spec, answer, context: { ...read, readings: { ...read.readings, pods } }, result, seen });
      return result;
    });
  }

  function isTraced({ metadata }: HorizontalPodAutoscaler): boolean {
    return tracer?.wants(metadata?.namespace ?? '', metadata?.name ?? '') ?? false;
  }

  function noteSync(
    id: ObjectId,
    hpa: HorizontalPodAutoscaler,
    sync: LedgerSync,
    scale: Scale | null,
    metrics: readonly TracedMetric[],
  ): void {
    const why = (): string => {
      const pod = hpaPods.of(id).find((one) => cluster.pods.node[one]! < 0);
      return pod === undefined ? '' : (context.pendingMessage?.(pod) ?? '');
    };
    ledger.synced(id, hpa, sync, { count: hpaPods.unscheduled(id), why });
    if (!isTraced(hpa)) return;
    const { nowMicros: atMicros, status, outcome } = sync;
    const copy = { ...status, conditions: [...status.conditions] };
    tracer!.synced({ atMicros, hpa, plan: planned(hpa), scale, metrics, outcome, status: copy });
  }

  function sharedPods(id: ObjectId, selector: Selector): SelectorProblem | null {
    const hpas = hpaPods.sharing(id);
    if (hpas.length <= 1) return null;
    const names = hpas.map((one) => {
      const { metadata } = objects.get(one)!;
      return `${metadata?.namespace}/${metadata?.name}`;
    });
    return ambiguousSelector(selector.text, names.sort());
  }

  /** The status to be written in place: a copy of what was written last, or what the object says. */
  function readStatus(one: Followed, hpa: HorizontalPodAutoscaler): HpaStatus {
    const { written } = one;
    if (written === null || written.object !== hpa.status) return statusOf(hpa, startsAt);
    const { currentReplicas, desiredReplicas, lastScaleMicros, conditions } = written.status;
    return { currentReplicas, desiredReplicas, lastScaleMicros, conditions: conditions.slice(), currentMetrics: [] };
  }

  /** True: the status has changed and was written. */
  function writeStatus(id: ObjectId, one: Followed, hpa: HorizontalPodAutoscaler, status: HpaStatus): boolean {
    const last = one.written !== null && one.written.object === hpa.status ? one.written : null;
    if (last !== null && sameStatus(last.status, status)) return false;
    const object = statusObject(hpa, status, startsAt, last);
    if (last === null && stableJson(object) === stableJson(hpa.status ?? {})) {
      one.written = { object: hpa.status ?? null, status };
      return false;
    }
    one.written = { object, status };
    api.updateStatus(id, object);
    return true;
  }

  function say({ metadata }: HorizontalPodAutoscaler, said: readonly HpaEvent[]): void {
    const { namespace = '', name = '' } = metadata ?? {};
    for (const { type, reason, message } of said)
      events.event(type, reason, message, { kind, namespace, name }, source);
  }

  function finish(id: ObjectId, one: Followed, now: Micros, written: boolean, rescaled: boolean): void {
    const took = times.readMicros + (written ? times.statusMicros : 0) + (rescaled ? times.scaleMicros : 0);
    turns.endsAt(id, now + took);
    one.ticket = sim!.at(now + turns.periodMicros(took), syncKind!, id);
  }

  function restIfSteady(
    id: ObjectId,
    one: Followed,
    plan: HpaPlan,
    scale: Scale,
    outcome: ReconcileOutcome,
    asked: boolean,
    now: Micros,
  ): void {
    if (outcome.rescaled || outcome.error !== null || outcome.events.length > 0) return;
    const { spec } = plan;
    const windowMicros = windowMicrosOf(spec, downscaleWindowMicros);
    let desired: number | null = null;
    if (asked) {
      const { recommendations } = one.memory;
      desired = recommendations.find(({ atMicros }) => atMicros === now)!.replicas;
      if (!staysTheSame(spec, recommendations, desired, scale.specReplicas, windowMicros, now)) return;
      const readsUse = plan.metrics.some(({ type }) => type === 'Resource' || type === 'ContainerResource');
      if (!isSettled(hpaPods, metrics, custom, id, readsUse, now)) return;
    }
    sim!.cancel(one.ticket as Ticket);
    one.ticket = -1;
    const periodMicros = turns.periodMicros(times.readMicros);
    one.rest = { syncedMicros: now, periodMicros, desired, windowMicros };
  }

  return {
    name: source,
    figures: () => ledger.figures(sim?.now ?? 0),
    start(simulation) {
      sim = simulation;
      readKind = sim.define(`${source}.read`, Phase.autoscaler, () => reader.read());
      turns.start(sim);
      syncKind = sim.define(`${source}.sync`, Phase.autoscaler, (now, id) => {
        followed.get(id)!.ticket = -1;
        turns.due(id, now);
      });
      metrics?.watch((pod) => {
        for (const id of hpaPods.ofPod(pod)) wake(id);
      });
      custom?.watch(wake);
      for (const [id, hpa] of objects.list<HorizontalPodAutoscaler>(kind)) {
        putTarget(id, hpa);
        follow(id, sim.now);
      }
      sim.at(sim.now, readKind, 0);
    },
    save(writer) {
      writer.json('hpas', [...followed].map(([id, { memory, ticket, rest }]) => [id, memory, ticket, rest]) as never);
      writer.json('selectors', hpaPods.selectors() as never);
      writer.json('ledger', ledger.save() as never);
      turns.save(writer);
    },
    load(from) {
      followed.clear();
      for (const [id, memory, ticket, rest] of from.json<[ObjectId, HpaMemory, number, Rest | null][]>('hpas')) {
        followed.set(id, { memory, ticket, rest, written: null, target: null });
      }
      hpaPods.load(from.json<[ObjectId, string, Selector][]>('selectors'));
      ledger.load(from.json<[ObjectId, object][]>('ledger'));
      turns.load(from);
      turns.forgetAll();
      byTarget.clear();
      for (const [id, hpa] of objects.list<HorizontalPodAutoscaler>(kind)) putTarget(id, hpa);
    },
  };
}
