/**
 * What each HPA did over the run, for the summary: sizes, how long it stood at its maximum, when it wanted more than that
 * and for which metric. Written at syncs alone: between two of them nothing of it changes. Plain data, saved with the
 * controller.
 */
import type { HorizontalPodAutoscaler } from '../api/objects.ts';
import { newQuantity, quantityToString } from '../api/quantity.ts';
import type { ObjectId } from '../cluster/objects.ts';
import type { Mutable } from '../sim/mutable.ts';
import type { Micros } from '../sim/time.ts';
import type { HpaStatus, ReconcileOutcome } from './decide.ts';
import type { MetricCurrent } from './metric.ts';
import type { MetricSpec } from './metric-spec.ts';

/** Times in which something held, from syncs to syncs. */
export interface HeldTime {
  totalMicros: Micros;
  /** Of the first beginning and the last end; -1: never. The end is that of the run where it still holds. */
  firstMicros: Micros;
  lastMicros: Micros;
}

export interface HpaFigures {
  /** `shop/web`, and `Deployment/web`. */
  readonly name: string;
  readonly target: string;
  readonly minReplicas: number;
  readonly maxReplicas: number;
  /** Replicas of the target as the controller first saw them, sees them, and wants them. */
  readonly started: number;
  readonly current: number;
  readonly desired: number;
  readonly peak: number;
  readonly peakMicros: Micros;
  readonly scaleUps: number;
  readonly scaleDowns: number;
  /** The target stood at the maximum. */
  readonly atMaximum: HeldTime;
  /** The metrics asked for more than the maximum, and for how much at most. */
  readonly aboveMaximum: HeldTime & { readonly wanted: number; readonly wantedMicros: Micros; readonly metric: string };
  /** The policies of `behavior`, or the limit of doubling, let it grow or shrink by less than it wanted. */
  readonly rateLimited: HeldTime;
  /** Pods of the target were on no node, how many at most, and what the scheduler said of the oldest of them then. */
  readonly pending: HeldTime & { readonly most: number; readonly mostMicros: Micros; readonly why: string };
  /** No replica count could be computed. */
  readonly failing: HeldTime & { readonly message: string };
}

interface Entry extends Mutable<Omit<HpaFigures, 'aboveMaximum' | 'pending' | 'failing'>> {
  aboveMaximum: Mutable<HpaFigures['aboveMaximum']>;
  pending: Mutable<HpaFigures['pending']>;
  failing: Mutable<HpaFigures['failing']>;
  /** Since when the last sync's findings hold, and which of them. */
  sinceMicros: Micros;
  holds: { atMaximum: boolean; aboveMaximum: boolean; rateLimited: boolean; pending: boolean; failing: boolean };
}

export interface HpaLedger {
  synced(id: ObjectId, hpa: HorizontalPodAutoscaler, sync: LedgerSync, waiting: WaitingPods): void;
  /** As they stand at `now`, in order of ids; of HPAs that are gone too. */
  figures(now: Micros): HpaFigures[];
  save(): [ObjectId, object][];
  load(saved: readonly [ObjectId, object][]): void;
}

/** Pods on no node, and what the scheduler says of the oldest; '': nothing yet. */
export interface WaitingPods {
  readonly count: number;
  readonly why: () => string;
}

/** What a sync found. `outcome` is null where the target's scale could not be read. */
export interface LedgerSync {
  readonly nowMicros: Micros;
  readonly metrics: readonly MetricSpec[];
  readonly status: HpaStatus;
  readonly outcome: ReconcileOutcome | null;
}

/** Reasons of ScalingLimited where a size was to change by less than the metrics asked for. */
const rateLimits = ['ScaleUpLimit', 'ScaleDownLimit'];
const heldNames = ['atMaximum', 'aboveMaximum', 'rateLimited', 'pending', 'failing'] as const;

export function createHpaLedger(): HpaLedger {
  const entries = new Map<ObjectId, Entry>();

  function begin(id: ObjectId, hpa: HorizontalPodAutoscaler, replicas: number, now: Micros): Entry {
    const entry = newEntry(hpa, replicas, now);
    entries.set(id, entry);
    return entry;
  }

  return {
    synced(id, hpa, { nowMicros: now, metrics, status, outcome }, waiting) {
      const { currentReplicas } = status;
      const entry = entries.get(id) ?? begin(id, hpa, currentReplicas, now);
      settle(entry, now);
      entry.minReplicas = hpa.spec.minReplicas ?? 1;
      entry.maxReplicas = hpa.spec.maxReplicas;
      const replicas = outcome?.replicas ?? currentReplicas;
      if (outcome?.rescaled && replicas > currentReplicas) entry.scaleUps += 1;
      if (outcome?.rescaled && replicas < currentReplicas) entry.scaleDowns += 1;
      entry.current = currentReplicas;
      entry.desired = outcome === null ? status.desiredReplicas : replicas;
      if (Math.max(currentReplicas, replicas) > entry.peak) {
        entry.peak = Math.max(currentReplicas, replicas);
        entry.peakMicros = now;
      }
      const limited = conditionOf(status, 'ScalingLimited');
      const active = conditionOf(status, 'ScalingActive');
      const decided = outcome !== null && outcome.proposal !== null;
      const wanted = outcome?.proposal?.stabilized ?? 0;
      entry.holds = {
        atMaximum: replicas >= entry.maxReplicas,
        aboveMaximum: decided && wanted > entry.maxReplicas,
        rateLimited: decided && limited?.status === 'True' && rateLimits.includes(limited.reason),
        pending: waiting.count > 0,
        failing: outcome === null || (active?.status === 'False' && active.reason !== 'ScalingDisabled'),
      };
      if (entry.holds.aboveMaximum && wanted > entry.aboveMaximum.wanted) {
        const metric = metricText(metrics, status, outcome!.proposal!.metric);
        Object.assign(entry.aboveMaximum, { wanted, wantedMicros: now, metric });
      }
      const { pending } = entry;
      if (waiting.count > 0 && (waiting.count > pending.most || pending.why === '')) pending.why = waiting.why();
      if (waiting.count > pending.most) Object.assign(pending, { most: waiting.count, mostMicros: now });
      if (entry.holds.failing) {
        entry.failing.message = (outcome === null ? conditionOf(status, 'AbleToScale') : active)?.message ?? '';
      }
      begun(entry, now);
    },
    figures: (now) =>
      [...entries.keys()]
        .sort((a, b) => a - b)
        .map((id) => {
          const entry = structuredCopy(entries.get(id)!);
          settle(entry, now);
          const { sinceMicros: _, holds: __, ...figures } = entry;
          return figures;
        }),
    save: () => [...entries],
    load(saved) {
      entries.clear();
      for (const [id, entry] of saved) entries.set(id, entry as Entry);
    },
  };
}

/** `cpu 87% of 50%`: the metric at this place of the spec as the status reports it, and its target. */
export function metricText(
  metrics: readonly MetricSpec[],
  status: Pick<HpaStatus, 'currentMetrics'>,
  at: number,
): string {
  const spec = metrics[at];
  if (spec === undefined) return '';
  return `${metricName(spec)} ${currentText(status.currentMetrics[at] ?? null)} of ${targetText(spec)}`;
}

export function metricName(spec: MetricSpec): string {
  if (spec.type === 'Resource') return spec.resource;
  return spec.type === 'ContainerResource' ? `${spec.resource} of ${spec.container}` : spec.metric.name;
}

export function currentText(current: MetricCurrent | null): string {
  if (current === null) return '<unknown>';
  if (current.averageUtilization !== undefined) return `${current.averageUtilization}%`;
  const amount = current.averageValue ?? current.value;
  return amount === undefined ? '<unknown>' : quantityToString(amount);
}

export function targetText({ target }: MetricSpec): string {
  if (target.averageUtilization !== null) return `${target.averageUtilization}%`;
  const milli = target.averageValueMilli ?? target.valueMilli ?? 0n;
  const text = quantityToString(newQuantity(milli, 'DecimalSI', -3));
  return target.averageValueMilli === null ? text : `${text} (avg)`;
}

function newEntry({ metadata, spec }: HorizontalPodAutoscaler, replicas: number, now: Micros): Entry {
  const never = (): HeldTime => ({ totalMicros: 0, firstMicros: -1, lastMicros: -1 });
  return {
    name: `${metadata?.namespace ?? ''}/${metadata?.name ?? ''}`,
    target: `${spec.scaleTargetRef.kind}/${spec.scaleTargetRef.name}`,
    minReplicas: 1,
    maxReplicas: 1,
    started: replicas,
    current: replicas,
    desired: replicas,
    peak: replicas,
    peakMicros: now,
    scaleUps: 0,
    scaleDowns: 0,
    atMaximum: never(),
    aboveMaximum: { ...never(), wanted: 0, wantedMicros: -1, metric: '' },
    rateLimited: never(),
    pending: { ...never(), most: 0, mostMicros: -1, why: '' },
    failing: { ...never(), message: '' },
    sinceMicros: now,
    holds: { atMaximum: false, aboveMaximum: false, rateLimited: false, pending: false, failing: false },
  };
}

function holdsAny({ holds }: Entry): boolean {
  return holds.atMaximum || holds.aboveMaximum || holds.rateLimited || holds.pending || holds.failing;
}

function settle(entry: Entry, now: Micros): void {
  for (const name of holdsAny(entry) ? heldNames : []) {
    if (!entry.holds[name]) continue;
    entry[name].totalMicros += now - entry.sinceMicros;
    entry[name].lastMicros = now;
  }
  entry.sinceMicros = now;
}

function begun(entry: Entry, now: Micros): void {
  if (!holdsAny(entry)) return;
  for (const name of heldNames) {
    const held: HeldTime = entry[name];
    if (!entry.holds[name]) continue;
    if (held.firstMicros < 0) held.firstMicros = now;
    held.lastMicros = now;
  }
}

function conditionOf({ conditions }: HpaStatus, type: string) {
  for (const condition of conditions) if (condition.type === type) return condition;
  return undefined;
}

function structuredCopy(entry: Entry): Entry {
  const { atMaximum, aboveMaximum, rateLimited, pending, failing, holds } = entry;
  return {
    ...entry,
    atMaximum: { ...atMaximum },
    aboveMaximum: { ...aboveMaximum },
    rateLimited: { ...rateLimited },
    pending: { ...pending },
    failing: { ...failing },
    holds: { ...holds },
  };
}
