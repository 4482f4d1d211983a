/**
 * The tables of a run for other tools: `series` (one row per sample and figure) and `pods` (one row per pod). Their schema
 * is part of the format: docs/metrics.md. Rows are in a fixed order.
 */
import type { Micros } from '../sim/time.ts';
import type { HpaSeries, PlaceSeries, RunSeries, SeriesColumn } from './series.ts';
import { podStateNames } from './series.ts';
import { type TextColumn, textColumnOf } from './text-column.ts';

/**
 * The columns as the run has them: what a file needs beside is made of them row by row. NaN: there is none. `time`: micros
 * since 1970-01-01T00:00:00Z, as micros after `startsAt`.
 */
export type TableColumn =
  | { readonly name: string; readonly type: 'string'; readonly values: readonly string[] }
  /** Texts of which many are equal. */
  | ({ readonly name: string; readonly type: 'coded' } & TextColumn)
  | { readonly name: string; readonly type: 'int' | 'double'; readonly values: ArrayLike<number> }
  | { readonly name: string; readonly type: 'time'; readonly values: ArrayLike<number>; readonly startsAt: Micros };

export interface DataTable {
  readonly name: string;
  readonly rows: number;
  readonly columns: readonly TableColumn[];
}

/** One figure over time. */
interface Figure {
  readonly metric: string;
  /** `cluster`, `pool` or `hpa`, and the name of the pool or `namespace/name` of the HPA. */
  readonly scope: 'cluster' | 'pool' | 'hpa';
  readonly name: string;
  readonly unit: string;
  readonly values: SeriesColumn;
}

/** Figure by figure, each in the order of time; samples without a value are left out. */
export function seriesTable(series: RunSeries): DataTable {
  const { times, startsAtMicros } = series;
  const offset: number[] = [];
  const value: number[] = [];
  const figures = figuresOf(series);
  /** The figure of each row. */
  const whose: number[] = [];
  for (const [figure, { values }] of figures.entries()) {
    for (const [at, amount] of values.entries()) {
      if (Number.isNaN(amount)) continue;
      offset.push(times[at]!);
      value.push(amount);
      whose.push(figure);
    }
  }
  const text = (name: 'metric' | 'scope' | 'name' | 'unit'): TableColumn => {
    const { texts, codes } = textColumnOf(figures.map((figure) => figure[name]));
    return { name, type: 'coded', texts, codes: Int32Array.from(whose, (figure) => codes[figure]!) };
  };
  return {
    name: 'series',
    rows: value.length,
    columns: [
      { name: 'time', type: 'time', values: offset, startsAt: startsAtMicros },
      { name: 'offset_micros', type: 'int', values: offset },
      text('metric'),
      text('scope'),
      text('name'),
      text('unit'),
      { name: 'value', type: 'double', values: value },
    ],
  };
}

/** In the order of creation. */
export function podsTable({ podRows, startsAtMicros }: RunSeries): DataTable {
  const time = (name: string, values: Float64Array): TableColumn => {
    return { name, type: 'time', values, startsAt: startsAtMicros };
  };
  const text = (name: string, column: TextColumn): TableColumn => ({ name, type: 'coded', ...column });
  return {
    name: 'pods',
    rows: podRows.count,
    columns: [
      text('namespace', podRows.namespace),
      { name: 'name', type: 'string', values: podRows.name },
      text('workload', podRows.workload),
      text('node', podRows.node),
      text('state', podRows.state),
      text('reason', podRows.reason),
      { name: 'requested_milli_cpu', type: 'int', values: podRows.requestedMilliCpu },
      { name: 'requested_memory_bytes', type: 'int', values: podRows.requestedMemoryBytes },
      time('created', podRows.createdMicros),
      time('scheduled', podRows.scheduledMicros),
      time('running', podRows.runningMicros),
      time('ready', podRows.readyMicros),
      time('finished', podRows.finishedMicros),
      time('terminating', podRows.terminatingMicros),
      time('deleted', podRows.deletedMicros),
    ],
  };
}

function figuresOf(series: RunSeries): Figure[] {
  const cluster = (metric: string, unit: string, values: SeriesColumn): Figure => {
    return { metric, scope: 'cluster', name: '', unit, values };
  };
  return [
    ...podStateNames.map((state) => cluster(`pods.${state}`, 'pods', series.pods[state])),
    cluster('nodes.ready', 'nodes', series.nodes.ready),
    cluster('nodes.cordoned', 'nodes', series.nodes.cordoned),
    ...placeFigures('cluster', series.total),
    ...series.pools.flatMap((pool) => placeFigures('pool', pool)),
    ...series.hpas.flatMap(hpaFigures),
  ];
}

function placeFigures(scope: 'cluster' | 'pool', place: PlaceSeries): Figure[] {
  const figure = (metric: string, unit: string, values: SeriesColumn | null): Figure[] => {
    return values === null ? [] : [{ metric, scope, name: place.name, unit, values }];
  };
  return [
    ...figure('nodes', 'nodes', place.nodes),
    ...figure('cpu.allocatable', 'millicores', place.allocatableMilliCpu),
    ...figure('cpu.requested', 'millicores', place.requestedMilliCpu),
    ...figure('cpu.used', 'millicores', place.usedMilliCpu),
    ...figure('memory.allocatable', 'bytes', place.allocatableMemoryBytes),
    ...figure('memory.requested', 'bytes', place.requestedMemoryBytes),
    ...figure('memory.used', 'bytes', place.usedMemoryBytes),
    ...figure('cost', 'micro-USD/hour', place.costMicroUsdPerHour),
  ];
}

function hpaFigures(hpa: HpaSeries): Figure[] {
  const name = `${hpa.namespace}/${hpa.name}`;
  const figure = (metric: string, unit: string, values: SeriesColumn): Figure => {
    return { metric, scope: 'hpa', name, unit, values };
  };
  return [
    figure('replicas.current', 'pods', hpa.current),
    figure('replicas.desired', 'pods', hpa.desired),
    figure('replicas.ready', 'pods', hpa.ready),
    ...hpa.metrics.flatMap((metric) => [
      figure(`${metric.name}.current`, metric.unit, metric.current),
      figure(`${metric.name}.target`, metric.unit, metric.target),
    ]),
  ];
}
