/** The data of a run's report, unpacked from its columns; the large parts when they are first asked for. */
import type { ColumnRef, Packed } from '../html/columns.ts';
import { type EventShape, type EventTable, readEvents } from '../html/event-log.ts';
import type { Codes, RunReportData } from '../html/report-data.ts';

/** A column of texts of which many are equal. */
export interface CodedTexts {
  readonly texts: readonly string[];
  readonly codes: Float64Array;
  of(row: number): string;
}

/** A node's row, from its joining to its removal. */
export interface NodeTable {
  readonly count: number;
  readonly names: readonly string[];
  readonly pools: CodedTexts;
  readonly zones: CodedTexts;
  readonly instanceTypes: CodedTexts;
  readonly added: Float64Array;
  readonly removed: Float64Array;
  /** By node and sample. */
  readonly state: Uint8Array;
  readonly shades: readonly { readonly id: string; readonly name: string; readonly values: Uint8Array }[];
}

export interface PodTable {
  readonly count: number;
  readonly namespaces: CodedTexts;
  readonly names: readonly string[];
  readonly workloads: CodedTexts;
  readonly nodes: CodedTexts;
  readonly states: CodedTexts;
  readonly reasons: CodedTexts;
  readonly milliCpu: Float64Array;
  readonly memoryBytes: Float64Array;
  readonly created: Float64Array;
  readonly scheduled: Float64Array;
  readonly running: Float64Array;
  readonly ready: Float64Array;
  readonly finished: Float64Array;
  readonly terminating: Float64Array;
  readonly deleted: Float64Array;
}

/** The data of a run, unpacked; the large parts when they are first asked for. */
export interface RunModel {
  readonly data: RunReportData;
  readonly times: Float64Array;
  numbers(ref: ColumnRef): Float64Array;
  readonly nodes: NodeTable;
  readonly pods: PodTable;
  readonly events: EventTable;
}

export function runModel(packed: Packed): RunModel {
  const data = packed.document as RunReportData;
  const columns = new Map<number, Float64Array>();
  const numbers = (ref: ColumnRef): Float64Array => {
    let values = columns.get(ref.column);
    if (values === undefined) columns.set(ref.column, (values = packed.numbers(ref)));
    return values;
  };
  const coded = ({ texts, codes }: Codes): CodedTexts => {
    const own = { texts: packed.texts(texts), codes: packed.numbers(codes) };
    return { ...own, of: (row) => own.texts[own.codes[row]!]! };
  };
  const base = { data, times: packed.numbers(data.times), numbers };
  return lazily(base, {
    nodes: () => nodeTable(data, packed, coded),
    pods: () => podTable(data, packed, coded),
    events: () => {
      const { texts, shapes, times, shape, object, fills } = data.events;
      const read = packed.texts(shapes).map((text) => JSON.parse(text) as EventShape);
      return readEvents(packed.texts(texts), read, {
        times: packed.numbers(times),
        shape: packed.numbers(shape),
        object: packed.numbers(object),
        fills: fills.map(packed.numbers),
      });
    },
  });
}

/** Adds fields to the object that are made when they are first read. */
function lazily<Base extends object, Fields extends Record<string, unknown>>(
  base: Base,
  makers: { readonly [Name in keyof Fields]: () => Fields[Name] },
): Base & Fields {
  for (const [name, make] of Object.entries(makers)) {
    const get = (): unknown => {
      const value = make();
      Object.defineProperty(base, name, { value });
      return value;
    };
    Object.defineProperty(base, name, { get, configurable: true, enumerable: true });
  }
  return base as Base & Fields;
}

function nodeTable({ nodes }: RunReportData, packed: Packed, coded: (codes: Codes) => CodedTexts): NodeTable {
  return {
    count: nodes.count,
    names: packed.texts(nodes.names),
    pools: coded(nodes.pools),
    zones: coded(nodes.zones),
    instanceTypes: coded(nodes.instanceTypes),
    added: packed.numbers(nodes.addedMicros),
    removed: packed.numbers(nodes.removedMicros),
    state: packed.bytes(nodes.state),
    shades: nodes.shades.map(({ id, name, values }) => ({ id, name, values: packed.bytes(values) })),
  };
}

function podTable({ pods }: RunReportData, packed: Packed, coded: (codes: Codes) => CodedTexts): PodTable {
  return lazily(
    { count: pods.count },
    {
      namespaces: () => coded(pods.namespaces),
      names: () => packed.texts(pods.names),
      workloads: () => coded(pods.workloads),
      nodes: () => coded(pods.nodes),
      states: () => coded(pods.states),
      reasons: () => coded(pods.reasons),
      milliCpu: () => packed.numbers(pods.milliCpu),
      memoryBytes: () => packed.numbers(pods.memoryBytes),
      created: () => packed.numbers(pods.createdMicros),
      scheduled: () => packed.numbers(pods.scheduledMicros),
      running: () => packed.numbers(pods.runningMicros),
      ready: () => packed.numbers(pods.readyMicros),
      finished: () => packed.numbers(pods.finishedMicros),
      terminating: () => packed.numbers(pods.terminatingMicros),
      deleted: () => packed.numbers(pods.deletedMicros),
    },
  );
}
