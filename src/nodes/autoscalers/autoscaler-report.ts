/** What the Cluster Autoscaler did, pool by pool, for the summary of a run. */
import type { Json, StateReader, StateWriter } from '../../sim/state.ts';
import type { Micros } from '../../sim/time.ts';
import type { AutoscaledPool } from './settings.ts';

export interface GroupReport {
  readonly pool: string;
  readonly min: number;
  readonly max: number;
  /** Nodes and orders: when the first loop looked, the most there were (-1: no loop has looked), and now. */
  started: number;
  peak: number;
  peakMicros: Micros;
  readonly size: number;
  scaleUps: number;
  nodesAdded: number;
  nodesRemoved: number;
  /** Nodes that could not be emptied. */
  failedRemovals: number;
  /** When pods first waited although the pool was at its maximum; null: never. */
  limitedMicros: Micros | null;
}

export interface AutoscalerReport {
  readonly groups: readonly GroupReport[];
}

export interface AutoscalerReports {
  /** A loop saw so many nodes and orders. */
  seen(pool: string, size: number, now: Micros): void;
  grown(pool: string, now: Micros, added: number, size: number): void;
  /** A node is gone (`done`), or could not be emptied. */
  removal(pool: string, done: boolean): void;
  /** A pod did not make any pool grow, for these reasons by pool. */
  refused(reasons: Readonly<Record<string, readonly string[]>>, now: Micros): void;
  report(sizes: ReadonlyMap<string, number>): AutoscalerReport;
  save(writer: StateWriter): void;
  load(reader: StateReader): void;
}

/** v1.34 cluster-autoscaler/core/scaleup/orchestrator/skippedreasons.go */
const maxReached = 'max node group size reached';

export function createAutoscalerReports(pools: readonly AutoscaledPool[]): AutoscalerReports {
  const reports = new Map<string, GroupReport>(
    pools.map(({ name, min, max }) => [
      name,
      {
        pool: name,
        min,
        max,
        started: 0,
        peak: -1,
        peakMicros: 0,
        size: 0,
        scaleUps: 0,
        nodesAdded: 0,
        nodesRemoved: 0,
        failedRemovals: 0,
        limitedMicros: null,
      },
    ]),
  );

  function seen(pool: string, size: number, now: Micros): void {
    const report = reports.get(pool)!;
    if (report.peak < 0) report.started = size;
    if (size <= report.peak) return;
    report.peak = size;
    report.peakMicros = now;
  }

  return {
    seen,
    grown(pool, now, added, size) {
      const report = reports.get(pool)!;
      report.scaleUps += 1;
      report.nodesAdded += added;
      seen(pool, size, now);
    },
    removal(pool, done) {
      const report = reports.get(pool)!;
      if (done) report.nodesRemoved += 1;
      else report.failedRemovals += 1;
    },
    refused(reasons, now) {
      for (const report of reports.values()) {
        if (report.limitedMicros === null && reasons[report.pool]?.includes(maxReached)) report.limitedMicros = now;
      }
    },
    report: (sizes) => ({
      groups: [...reports.values()].map((report) => ({ ...report, size: sizes.get(report.pool)! })),
    }),
    save: (writer) => writer.json('reports', [...reports.values()] as unknown as Json),
    load(reader) {
      for (const report of reader.json<GroupReport[]>('reports')) reports.set(report.pool, report);
    },
  };
}
