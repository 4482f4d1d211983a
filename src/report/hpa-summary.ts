/** What the HPAs did, for the summary: which stood at their maximum, when, and what they wanted then. */
import { type Micros, microsPerHour } from '../sim/time.ts';
import { tableLines, wrapText } from './table.ts';
import { coresText, countOf, countText, durationText } from './units.ts';

/** Times in which something held: together, the first beginning (-1: never) and the last end. */
export interface HeldSummary {
  readonly totalMicros: Micros;
  readonly firstMicros: Micros;
  readonly lastMicros: Micros;
}

export interface HpaSummary {
  /** `shop/web`, and `Deployment/web`. */
  readonly name: string;
  readonly target: string;
  readonly minReplicas: number;
  readonly maxReplicas: number;
  readonly started: number;
  readonly current: number;
  readonly desired: number;
  readonly peak: number;
  readonly peakMicros: Micros;
  readonly scaleUps: number;
  readonly scaleDowns: number;
  readonly atMaximum: HeldSummary;
  /** The metrics asked for more than the maximum: for how much at most, when, and `cpu 93% of 50%` then. */
  readonly aboveMaximum: HeldSummary & {
    readonly wanted: number;
    readonly wantedMicros: Micros;
    readonly metric: string;
  };
  readonly rateLimited: HeldSummary;
  readonly pending: HeldSummary & { readonly most: number; readonly mostMicros: Micros; readonly why: string };
  readonly failing: HeldSummary & { readonly message: string };
  /** Of the target's pods over the run: kept from them by limits, and by full nodes. */
  readonly throttled: KeptCpu;
  readonly short: KeptCpu;
}

/** CPU that pods wanted and did not get. */
export interface KeptCpu {
  readonly milliCpuSeconds: number;
  /** From the first time to the last; -1: never. */
  readonly fromMicros: Micros;
  readonly toMicros: Micros;
  /** The hour of the run that had most of it (0 is the first), and how much; -1: none. */
  readonly worstHour: number;
  readonly worstMilliCpuSeconds: number;
}

interface Style {
  bold(text: string): string;
  bad(text: string): string;
  dim(text: string): string;
}

/** Shorter failures are told by the warnings alone. */
const failingTold = 5 * 60_000_000;
/** HPAs shown unless `wide`. */
const shownMax = 12;

export function hpaLines(hpas: readonly HpaSummary[], wide: boolean, style: Style, columns: number): string[] {
  if (hpas.length === 0) return [];
  // Those that came to their limits first.
  const order = wide ? [...hpas] : [...hpas].sort((a, b) => b.atMaximum.totalMicros - a.atMaximum.totalMicros);
  const shown = wide ? order : order.slice(0, shownMax);
  const rows = shown.map((hpa) => [
    hpa.name,
    `${countText(hpa.current)}/${countText(hpa.desired)}`,
    `${countText(hpa.minReplicas)} to ${countText(hpa.maxReplicas)}`,
    countText(hpa.peak),
    durationText(hpa.peakMicros),
    `${countText(hpa.scaleUps)}/${countText(hpa.scaleDowns)}`,
    hpa.atMaximum.totalMicros > 0 ? durationText(hpa.atMaximum.totalMicros) : '-',
  ]);
  const header = ['HPA', 'CURRENT/DESIRED', 'LIMITS', 'PEAK', 'AT', 'UP/DOWN', 'AT MAXIMUM'];
  const table = tableLines(header, rows, [1, 2, 3, 4, 5, 6]);
  const lines = table.flatMap((line, at) => {
    if (at === 0) return [style.bold(line)];
    return notesOf(shown[at - 1]!).flatMap((note, index) => [
      ...(index === 0 ? [line] : []),
      ...wrapText(note, columns - 4).map((text) => (text === '' ? '' : `    ${style.dim(text)}`)),
    ]);
  });
  const rest = order.slice(shown.length);
  if (rest.length === 0) return lines.filter((line) => line !== '');
  const limited = rest.filter(({ aboveMaximum }) => aboveMaximum.totalMicros > 0).length;
  const more = limited > 0 ? `, ${countText(limited)} of them wanted more than their maximum` : '';
  return [...lines.filter((line) => line !== ''), `and ${rest.length} more${more}: -o wide`];
}

/** The first is '' where there is nothing to say. */
function notesOf(hpa: HpaSummary): string[] {
  const { aboveMaximum, pending, failing } = hpa;
  const notes: string[] = [];
  if (aboveMaximum.firstMicros >= 0) {
    const most = `${countText(aboveMaximum.wanted)} at ${durationText(aboveMaximum.wantedMicros)}`;
    notes.push(`wanted more than its maximum ${spanText(aboveMaximum)}: up to ${most} (${aboveMaximum.metric})`);
  }
  if (pending.firstMicros >= 0) {
    const most = `${countOf(pending.most, 'pod')} at ${durationText(pending.mostMicros)}`;
    // What follows tells of preemption, which does not help either.
    const why = pending.why.replace(/\. .*$/, '');
    notes.push(`pods waited for a node ${spanText(pending)}: up to ${most}${why === '' ? '' : ` (${why})`}`);
  }
  notes.push(
    ...keptNote('throttled by their limits', hpa.throttled),
    ...keptNote('short of CPU on full nodes', hpa.short),
  );
  // The first minute of new pods has no metrics.
  if (failing.totalMicros >= failingTold)
    notes.push(`could not compute a size ${spanText(failing)}: ${failing.message}`);
  return notes.length === 0 ? [''] : notes;
}

function keptNote(what: string, { milliCpuSeconds, fromMicros, toMicros, worstHour, ...worst }: KeptCpu): string[] {
  // Less than a second of a core is what a start-up costs.
  if (milliCpuSeconds < 1000) return [];
  const between = `between ${durationText(fromMicros)} and ${durationText(toMicros)}`;
  const most = `${coreTime(worst.worstMilliCpuSeconds)} of them in the hour from ${durationText(worstHour * microsPerHour)}`;
  return [`its pods were ${what} ${between}: ${coreTime(milliCpuSeconds)}, ${most}`];
}

function coreTime(milliCpuSeconds: number): string {
  return milliCpuSeconds >= 3_600_000
    ? `${coresText(milliCpuSeconds / 3600)} core-hours`
    : `${coresText(milliCpuSeconds)} core-seconds`;
}

function spanText({ totalMicros, firstMicros, lastMicros }: HeldSummary): string {
  if (totalMicros === 0) return `at ${durationText(firstMicros)}`;
  const between = `${durationText(firstMicros)} and ${durationText(lastMicros)}`;
  return lastMicros - firstMicros === totalMicros
    ? `from ${durationText(firstMicros)} to ${durationText(lastMicros)}`
    : `for ${durationText(totalMicros)} between ${between}`;
}
