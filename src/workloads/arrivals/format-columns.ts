/** CSV traces of any make: the scenario says which column is what, and in which unit. */
import { quoteValue } from '../../api/diagnostic.ts';
import type { Arrival } from './arrival.ts';
import {
  type CpuUnit,
  type MemoryUnit,
  readCount,
  readLabelValue,
  readMemoryBytes,
  readMicros,
  readMilliCpu,
  readName,
  readWord,
  refuse,
  type TimeUnit,
} from './cells.ts';
import { gpuMilliResource, gpuResource } from './gpu.ts';
import type { Cells, ColumnUse } from './table.ts';
import type { TraceFormat } from './trace.ts';

/** `trace.columns`: names of columns by use. `createdAt` alone must be there. */
export interface ColumnsDocument {
  readonly createdAt: string;
  readonly name?: string | undefined;
  readonly namespace?: string | undefined;
  readonly cpu?: string | undefined;
  readonly memory?: string | undefined;
  readonly gpu?: string | undefined;
  /** PriorityClass, by name or through `priorities`. */
  readonly priority?: string | undefined;
  readonly duration?: string | undefined;
  readonly deletedAt?: string | undefined;
  /** Columns by the label key that their values become. */
  readonly labels?: Readonly<Record<string, string>> | undefined;
}

/** `trace.units`. */
export interface UnitsDocument {
  readonly time?: TimeUnit | undefined;
  readonly duration?: TimeUnit | undefined;
  readonly cpu?: CpuUnit | undefined;
  readonly memory?: MemoryUnit | undefined;
  readonly gpu?: 'whole' | 'milli' | undefined;
}

export interface ColumnsOptions {
  readonly columns: ColumnsDocument;
  readonly units?: UnitsDocument | undefined;
  /** PriorityClass by value of the priority column; without it the values are names of classes. */
  readonly priorities?: Readonly<Record<string, string>> | undefined;
  /** Names of pods whose rows bring none: `<source>-<row>`. */
  readonly sourceName: string;
}

type Role = Exclude<keyof ColumnsDocument, 'labels'>;
const roles: readonly Role[] = [
  'createdAt',
  'name',
  'namespace',
  'cpu',
  'memory',
  'gpu',
  'priority',
  'duration',
  'deletedAt',
];

export function createColumnsFormat(options: ColumnsOptions): TraceFormat {
  const { columns, priorities } = options;
  const uses: ColumnUse[] = [];
  const useOf = new Map<Role, number>();
  for (const role of roles) {
    const column = columns[role];
    if (column !== undefined) useOf.set(role, uses.push({ column, required: true }) - 1);
  }
  const labels = Object.entries(columns.labels ?? {}).map(([key, column]) => {
    return { key, use: uses.push({ column, required: true }) - 1 };
  });
  const readers = readersOf(options);
  const classes = priorities === undefined ? null : Object.keys(priorities);

  /** The value of a cell whose column is mapped and which is not empty; undefined: it was refused. */
  function optional<T>(cells: Cells, role: Role, read: (use: number) => T | null): T | null | undefined {
    const use = useOf.get(role);
    if (use === undefined || cells.text(use) === '') return null;
    return read(use) ?? undefined;
  }

  function decode(cells: Cells, rowIndex: number): Arrival | null {
    const atMicros = readers.time(cells, useOf.get('createdAt')!);
    const name = useOf.has('name')
      ? readName(cells, useOf.get('name')!, nameHint)
      : `${options.sourceName}-${rowIndex + 1}`;
    const namespace = optional(cells, 'namespace', (use) => readName(cells, use, 'namespaces are object names'));
    const milliCpu = optional(cells, 'cpu', (use) => readers.cpu(cells, use));
    const memoryBytes = optional(cells, 'memory', (use) => readers.memory(cells, use));
    const gpus = optional(cells, 'gpu', (use) => readers.gpu(cells, use));
    const priority = optional(cells, 'priority', (use) =>
      classes === null
        ? readName(cells, use, 'PriorityClasses are object names; `priorities` gives the class of each value')
        : readWord(cells, use, 'a value of `priorities`', classes),
    );
    const runMicros = optional(cells, 'duration', (use) => readers.duration(cells, use));
    const leavesAtMicros = optional(cells, 'deletedAt', (use) => readLeaving(cells, use, atMicros));
    const labelValues = labels.map(({ key, use }) => readLabelValue(cells, use, key));
    if (atMicros === null || name === null || labelValues.includes(null)) return null;
    if (namespace === undefined || milliCpu === undefined || memoryBytes === undefined) return null;
    if (gpus === undefined || priority === undefined || runMicros === undefined) return null;
    if (leavesAtMicros === undefined) return null;
    return {
      atMicros,
      name,
      namespace,
      milliCpu,
      memoryBytes,
      extended: gpus === null || gpus === 0 ? [] : [[readers.gpuResource, gpus]],
      labels: labels.length === 0 ? null : Object.fromEntries(labels.map(({ key }, i) => [key, labelValues[i]!])),
      priorityClassName: priority === null || classes === null ? priority : priorities![priority]!,
      nodeLabelIn: null,
      runMicros,
      leavesAtMicros,
    };
  }

  function readLeaving(cells: Cells, use: number, created: number | null): number | null {
    const leaves = readers.time(cells, use);
    if (leaves === null || created === null || leaves >= created) return leaves;
    const createdText = quoteValue(cells.text(useOf.get('createdAt')!));
    const message = `${quoteValue(cells.text(use))} is before the pod's creation at ${createdText}`;
    return refuse(cells, use, message);
  }

  return { uses, timeUse: useOf.get('createdAt')!, decode };
}

const nameHint = 'without `columns.name` pods are named after the source and the row';
const gpusMax = 1_000_000;

function readersOf({ units }: ColumnsOptions) {
  const time = units?.time ?? 's';
  const milli = units?.gpu === 'milli';
  return {
    time: (cells: Cells, use: number) => readMicros(cells, use, time),
    duration: (cells: Cells, use: number) =>
      readMicros(cells, use, units?.duration ?? (time === 'rfc3339' ? 's' : time)),
    cpu: (cells: Cells, use: number) => readMilliCpu(cells, use, units?.cpu ?? 'quantity'),
    memory: (cells: Cells, use: number) => readMemoryBytes(cells, use, units?.memory ?? 'quantity'),
    gpu: (cells: Cells, use: number) => readCount(cells, use, milli ? 'milli-GPU' : 'GPUs', gpusMax),
    gpuResource: milli ? gpuMilliResource : gpuResource,
  };
}
