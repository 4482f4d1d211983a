/** Samples as the recorder keeps them, one after the other, and how they become columns. */
import type { Micros } from '../sim/time.ts';
import type { HpaFrame, HpaMetricFrame } from './hpa-frame.ts';
import {
  type HeatMaps,
  type HpaSeries,
  heatAbsent,
  type NodeRow,
  NodeState,
  type PlaceSeries,
  type PodRows,
  podStateNames,
  type RunSeries,
  type SeriesColumn,
} from './series.ts';

export const heatNames = ['requestedCpu', 'requestedMemory', 'usedCpu', 'usedMemory', 'state'] as const;
export type HeatFrame = Record<(typeof heatNames)[number], Uint8Array>;

/** Figures of a pool in a frame, in this order. */
export const placeNames = [
  'nodes',
  'allocatableMilliCpu',
  'requestedMilliCpu',
  'usedMilliCpu',
  'allocatableMemoryBytes',
  'requestedMemoryBytes',
  'usedMemoryBytes',
  'costMicroUsdPerHour',
] as const;
export const placeColumns = placeNames.length;

/** One sample. Heat has a byte per node that ever was by then. */
export interface Frame {
  readonly time: Micros;
  /** In the order of `podStateNames`. */
  readonly pods: readonly number[];
  /** Total, ready, cordoned. */
  readonly nodes: readonly number[];
  /** By number of the pool; pools that came later are missing. */
  readonly pools: readonly (readonly number[])[];
  readonly hpas: readonly HpaFrame[];
  readonly heat: HeatFrame;
}

export interface Frames {
  readonly startsAt: Micros;
  readonly end: Micros;
  readonly stepMicros: Micros;
  readonly frames: readonly Frame[];
  readonly lives: readonly NodeRow[];
  readonly pools: readonly string[];
  readonly used: boolean;
  readonly podRows: PodRows;
}

export function seriesOf(input: Frames): RunSeries {
  const { startsAt, end, stepMicros, frames, lives, pools, used, podRows } = input;
  const column = (of: (frame: Frame) => number): SeriesColumn => Float64Array.from(frames, of);
  const states = podStateNames.map((name, at) => [name, column(({ pods }) => pods[at]!)] as const);
  const place = (name: string, of: (frame: Frame, figure: number) => number): PlaceSeries => {
    const columns = placeNames.map((figure, at) => {
      const absent = !used && (figure === 'usedMilliCpu' || figure === 'usedMemoryBytes');
      return [figure, absent ? null : column((frame) => of(frame, at))] as const;
    });
    return { name, ...Object.fromEntries(columns) } as unknown as PlaceSeries;
  };
  return {
    startsAtMicros: startsAt,
    endMicros: end,
    stepMicros,
    times: column(({ time }) => time),
    pods: Object.fromEntries(states) as RunSeries['pods'],
    nodes: {
      total: column(({ nodes }) => nodes[0]!),
      ready: column(({ nodes }) => nodes[1]!),
      cordoned: column(({ nodes }) => nodes[2]!),
    },
    total: place('', (frame, figure) => frame.pools.reduce((sum, pool) => sum + pool[figure]!, 0)),
    pools: pools.map((name, id) => place(name, (frame, figure) => frame.pools[id]?.[figure] ?? 0)),
    hpas: hpaSeries(frames),
    nodeRows: lives,
    heat: heatMaps(frames, lives.length, used),
    podRows,
  };
}

function heatMaps(frames: readonly Frame[], nodes: number, used: boolean): HeatMaps {
  const maps = heatNames.map((name) => {
    if (!used && (name === 'usedCpu' || name === 'usedMemory')) return [name, null] as const;
    const bytes = new Uint8Array(frames.length * nodes).fill(name === 'state' ? NodeState.absent : heatAbsent);
    for (const [at, { heat }] of frames.entries()) bytes.set(heat[name], at * nodes);
    return [name, bytes] as const;
  });
  return Object.fromEntries(maps) as unknown as HeatMaps;
}

function hpaSeries(frames: readonly Frame[]): HpaSeries[] {
  const known = new Map<string, HpaFrame>();
  for (const { hpas } of frames) for (const hpa of hpas) known.set(keyOf(hpa), hpa);
  return [...known].map(([key, { namespace, name, target, metrics }]) => {
    const at = frames.map(({ hpas }) => hpas.find((hpa) => keyOf(hpa) === key));
    const column = (of: (hpa: HpaFrame) => number | null | undefined): SeriesColumn =>
      Float64Array.from(at, (hpa) => (hpa === undefined ? null : of(hpa)) ?? Number.NaN);
    const metric = (hpa: HpaFrame, one: HpaMetricFrame): HpaMetricFrame | undefined =>
      hpa.metrics.find((other) => other.name === one.name && other.unit === one.unit);
    return {
      namespace,
      name,
      target,
      metrics: metrics.map((one) => ({
        name: one.name,
        unit: one.unit,
        current: column((hpa) => metric(hpa, one)?.current),
        target: column((hpa) => metric(hpa, one)?.target),
      })),
      current: column(({ current }) => current),
      desired: column(({ desired }) => desired),
      ready: column(({ ready }) => ready),
    };
  });
}

function keyOf({ namespace, name }: HpaFrame): string {
  return `${namespace}/${name}`;
}
