/** What the Cluster Autoscaler did to each pool, for the summary. */
import type { Micros } from '../sim/time.ts';
import { tableLines } from './table.ts';
import { countText, durationText } from './units.ts';

/** Sizes in nodes, those that are ordered and have not joined yet included. */
export interface PoolScaling {
  readonly pool: string;
  readonly min: number;
  readonly max: number;
  /** At the start, at its largest, and now. */
  readonly started: number;
  readonly peak: number;
  /** When it first was that large. */
  readonly peakMicros: Micros;
  readonly size: number;
  readonly scaleUps: number;
  readonly nodesAdded: number;
  readonly nodesRemoved: number;
  /** Nodes that were to go and could not be emptied. */
  readonly failedRemovals: number;
  /** When pods first waited although the pool was at its maximum; null: never. */
  readonly limitedMicros: Micros | null;
}

export function autoscalingLines(pools: readonly PoolScaling[], bold: (text: string) => string): string[] {
  if (pools.length === 0) return [];
  const rows = pools.map((pool) => [
    pool.pool,
    ...[pool.started, pool.size, pool.peak].map(countText),
    durationText(pool.peakMicros),
    `${countText(pool.min)} to ${countText(pool.max)}`,
    ...[pool.scaleUps, pool.nodesAdded, pool.nodesRemoved].map(countText),
    notesOf(pool),
  ]);
  const header = ['AUTOSCALED', 'START', 'NOW', 'PEAK', 'AT', 'LIMITS', 'SCALE-UPS', 'ADDED', 'REMOVED', 'OTHERWISE'];
  const lines = tableLines(header, rows, [1, 2, 3, 4, 6, 7, 8]);
  return [bold(lines[0]!), ...lines.slice(1)];
}

function notesOf({ failedRemovals, limitedMicros }: PoolScaling): string {
  const notes = [
    ...(failedRemovals > 0 ? [`${countText(failedRemovals)} could not be emptied`] : []),
    ...(limitedMicros !== null ? [`pods waited at the maximum from ${durationText(limitedMicros)} on`] : []),
  ];
  return notes.join(', ');
}
