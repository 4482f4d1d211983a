/**
 * The `openb` format: pods and nodes of Alibaba's cluster-trace-gpu-v2023, `openb_pod_list_*.csv` and
 * `openb_node_list_*.csv`. GPUs become extended resources (gpu.ts); a list of accepted GPU models becomes a required
 * node affinity on the node's model label. Times are seconds from the start of the trace.
 */
import type { Diagnostic } from '../../api/diagnostic.ts';
import { quoteValue } from '../../api/diagnostic.ts';
import { labelValueErrors } from '../../api/label-syntax.ts';
import type { Node } from '../../api/objects.ts';
import type { InputFile } from '../../api/source.ts';
import type { Arrival } from './arrival.ts';
import { readCount, readLabelValue, readMemoryBytes, readMicros, readMilliCpu, readName, refuse } from './cells.ts';
import { gpuMilliResource, gpuModelLabel, gpuRequests, gpuResource } from './gpu.ts';
import { type Cells, type ColumnUse, checkTable, readTableBlock } from './table.ts';
import type { TraceFormat } from './trace.ts';

/**
 * When a pod of the trace goes: at its `deletion_time`; after as long as it took, counted from its start here; never.
 */
export type OpenbLeaves = 'deletion' | 'duration' | 'never';

export interface OpenbOptions {
  readonly gpus?: 'shared' | 'whole' | undefined;
  readonly leaves?: OpenbLeaves | undefined;
}

const Use = { name: 0, cpu: 1, memory: 2, devices: 3, milli: 4, models: 5, qos: 6, created: 7, deleted: 8, placed: 9 };
const podColumns: readonly ColumnUse[] = [
  { column: 'name', required: true },
  { column: 'cpu_milli', required: true },
  { column: 'memory_mib', required: true },
  { column: 'num_gpu', required: true },
  { column: 'gpu_milli', required: true },
  { column: 'gpu_spec', required: true },
  { column: 'qos', required: false },
  { column: 'creation_time', required: true },
  { column: 'deletion_time', required: true },
  { column: 'scheduled_time', required: false },
];

const devicesMax = 64;

/** Pods of an openb list. Their class of service stands in the label `qos`. */
export function createOpenbFormat({ gpus = 'shared', leaves = 'deletion' }: OpenbOptions): TraceFormat {
  function decode(cells: Cells): Arrival | null {
    const name = readName(cells, Use.name, 'pods of the trace are named as openb-pod-0000');
    const milliCpu = readMilliCpu(cells, Use.cpu, 'milli');
    const memoryBytes = readMemoryBytes(cells, Use.memory, 'MiB');
    const extended = readGpus(cells, gpus);
    const models = readModels(cells);
    const qos = readLabelValue(cells, Use.qos, 'qos');
    const times = readTimes(cells);
    if (name === null || milliCpu === null || memoryBytes === null || extended === null) return null;
    if (models === null || qos === null || times === null) return null;
    const lifetime = times.deleted === null ? null : times.deleted - (times.placed ?? times.created);
    return {
      atMicros: times.created,
      name,
      namespace: null,
      milliCpu,
      memoryBytes,
      extended,
      labels: qos === '' ? null : { qos },
      priorityClassName: null,
      nodeLabelIn: models.length === 0 ? null : { key: gpuModelLabel, values: models },
      runMicros: leaves === 'duration' ? lifetime : null,
      leavesAtMicros: leaves === 'deletion' ? times.deleted : null,
    };
  }
  return { uses: podColumns, timeUse: Use.created, decode };
}

export interface OpenbFleetOptions {
  /** Allocatable pods of every node; default 1001, no limit in practice, as in the published experiments. */
  readonly podsPerNode?: number | undefined;
}

/** The nodes of an openb list, as Node objects in the order of the file. Everything a node has is allocatable. */
export function readOpenbFleet(
  file: InputFile,
  options: OpenbFleetOptions = {},
): { readonly nodes: readonly Node[]; readonly diagnostics: readonly Diagnostic[] } {
  const names = new Set<string>();
  const podsPerNode = options.podsPerNode ?? 1001;
  const checked = checkTable(file, nodeColumns, ',', (cells) => {
    const node = decodeNode(cells, podsPerNode);
    const name = node?.metadata?.name ?? '';
    if (names.has(name)) cells.refuse(0, `the node ${quoteValue(name)} stands in the file twice`);
    if (name !== '') names.add(name);
    return null;
  });
  const { table, diagnostics } = checked;
  if (table === null || diagnostics.some(({ severity }) => severity === 'error')) return { nodes: [], diagnostics };
  const nodes: Node[] = [];
  for (let block = 0; block < table.blocks.length; block++) {
    for (const node of readTableBlock(table, block, (cells) => decodeNode(cells, podsPerNode))) nodes.push(node!);
  }
  return { nodes, diagnostics };
}

const nodeColumns: readonly ColumnUse[] = [
  { column: 'sn', required: true },
  { column: 'cpu_milli', required: true },
  { column: 'memory_mib', required: true },
  { column: 'gpu', required: true },
  { column: 'model', required: true },
];

function decodeNode(cells: Cells, podsPerNode: number): Node | null {
  const name = readName(cells, 0, 'nodes of the trace are named as openb-node-0000');
  const milliCpu = readMilliCpu(cells, 1, 'milli');
  const memoryBytes = readMemoryBytes(cells, 2, 'MiB');
  const gpus = readCount(cells, 3, 'GPUs', devicesMax);
  const model = readLabelValue(cells, 4, gpuModelLabel);
  if (name === null || milliCpu === null || memoryBytes === null || gpus === null || model === null) return null;
  if (gpus > 0 && model === '') return refuse(cells, 4, `expected the model of the node's GPUs, got nothing`);
  const amounts = {
    cpu: `${milliCpu}m`,
    memory: String(memoryBytes),
    pods: String(podsPerNode),
    ...(gpus > 0 && { [gpuResource]: String(gpus), [gpuMilliResource]: String(gpus * 1000) }),
  };
  return {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: {
      name,
      labels: { 'kubernetes.io/hostname': name, ...(gpus > 0 && { [gpuModelLabel]: model }) },
    },
    status: { capacity: amounts, allocatable: amounts },
  };
}

function readGpus(cells: Cells, sharing: 'shared' | 'whole'): readonly (readonly [string, number])[] | null {
  const devices = readCount(cells, Use.devices, 'GPUs', devicesMax);
  const milli = readCount(cells, Use.milli, 'milli-GPU (1000 is a whole GPU)', 1000);
  if (devices === null || milli === null) return null;
  if (devices > 0 && milli === 0) return refuse(cells, Use.milli, 'expected 1 to 1000 milli-GPU of each GPU, got 0');
  if (devices > 1 && milli < 1000) {
    return refuse(cells, Use.milli, `expected 1000 with ${devices} GPUs, got ${milli}: only one GPU can be shared`);
  }
  if (devices === 0 && milli > 0) return refuse(cells, Use.milli, `expected 0 without a GPU, got ${milli}`);
  return gpuRequests(devices, milli, sharing);
}

function readModels(cells: Cells): string[] | null {
  const text = cells.text(Use.models);
  if (text === '') return [];
  const models = text.split('|');
  const bad = models.find((model) => model === '' || labelValueErrors(model).length > 0);
  if (bad === undefined) return models;
  return refuse(cells, Use.models, `expected GPU models separated by |, got ${quoteValue(text)}`);
}

function readTimes(cells: Cells): { created: number; deleted: number | null; placed: number | null } | null {
  const optional = (use: number): number | null | undefined =>
    cells.text(use) === '' ? null : (readMicros(cells, use, 's') ?? undefined);
  const created = readMicros(cells, Use.created, 's');
  const deleted = optional(Use.deleted);
  const placed = optional(Use.placed);
  if (created === null || deleted === undefined || placed === undefined) return null;
  if (deleted !== null && deleted < Math.max(created, placed ?? 0)) {
    const [use, what] = deleted < created ? [Use.created, 'creation'] : [Use.placed, 'scheduling'];
    const [text, other] = [quoteValue(cells.text(Use.deleted)), quoteValue(cells.text(use))];
    return refuse(cells, Use.deleted, `${text} is before the pod's ${what} at ${other}`);
  }
  return { created, deleted, placed };
}
