/**
 * Advice on the size of nodes. A size is good when a node holds at least 5 usual pods and, full of them, strands less than
 * 10 % of its price, less than 5 % where it holds 10 or more. What DaemonSets request stands on every node first.
 */
import { coreWeight, gibWeight } from './cost.ts';
import { type Amounts, fill, type NodeRoom, type UsualPod } from './stranded.ts';

/** A type of node that one could have. */
export interface NodeSize extends Amounts {
  readonly name: string;
  readonly pods: number;
  readonly priceMicroUsdPerHour: number | null;
}

/** What every node holds before any other pod. */
export interface DaemonLoad extends Amounts {
  readonly pods: number;
}

export interface NodeSizeAdvice {
  readonly name: string;
  /** Usual pods that one node holds. */
  readonly podsPerNode: number;
  /** What stops the next one: `cpu`, `memory` or `pods`. */
  readonly boundBy: 'cpu' | 'memory' | 'pods';
  /** Of the price of a node that is full of usual pods, what is left over; in permille, as are the next two. */
  readonly strandedPermille: number;
  /** Of its CPU and memory alone. */
  readonly strandedCpuPermille: number;
  readonly strandedMemoryPermille: number;
  /** For all usual pods. */
  readonly nodes: number;
  readonly microUsdPerHour: number | null;
  readonly good: boolean;
  /** Why it is not. */
  readonly reasons: readonly string[];
}

/** Null where it holds none. */
export function adviceFor(size: NodeSize, usual: UsualPod, pods: number, daemons: DaemonLoad): NodeSizeAdvice | null {
  const room: NodeRoom = {
    free: { milliCpu: size.milliCpu - daemons.milliCpu, memoryBytes: size.memoryBytes - daemons.memoryBytes },
    freePods: size.pods - daemons.pods,
  };
  const { whole } = fill(room, usual);
  if (whole === 0) return null;
  const left = (resource: keyof Amounts): number => room.free[resource] - (usual.sum[resource] / usual.count) * whole;
  const cpu = permille(left('milliCpu'), size.milliCpu);
  const memory = permille(left('memoryBytes'), size.memoryBytes);
  const boundBy = boundOf(room, usual, whole);
  const stranded = permille(weigh(left('milliCpu'), left('memoryBytes')), weigh(size.milliCpu, size.memoryBytes));
  const most = whole >= 10 ? 50 : 100;
  const reasons = [
    ...(whole < 5 ? [`holds ${whole} usual ${whole === 1 ? 'pod' : 'pods'}, fewer than 5`] : []),
    ...(stranded >= most ? [`${text(stranded)} of its price stays unused, not less than ${most / 10} %`] : []),
  ];
  const nodes = Math.ceil(pods / whole);
  return {
    name: size.name,
    podsPerNode: whole,
    boundBy,
    strandedPermille: stranded,
    strandedCpuPermille: cpu,
    strandedMemoryPermille: memory,
    nodes,
    microUsdPerHour: size.priceMicroUsdPerHour === null ? null : nodes * size.priceMicroUsdPerHour,
    good: reasons.length === 0,
    reasons,
  };
}

/** Good ones first, then those with one flaw; of these the cheapest for all usual pods, then what strands least. */
export function rankAdvice(advice: readonly NodeSizeAdvice[]): NodeSizeAdvice[] {
  const price = (one: NodeSizeAdvice): number => one.microUsdPerHour ?? Number.MAX_SAFE_INTEGER;
  return [...advice].sort((a, b) => {
    return (
      a.reasons.length - b.reasons.length ||
      price(a) - price(b) ||
      a.strandedPermille - b.strandedPermille ||
      (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
    );
  });
}

function boundOf({ free, freePods }: NodeRoom, { sum, count }: UsualPod, whole: number): NodeSizeAdvice['boundBy'] {
  if (freePods === whole) return 'pods';
  return (free.milliCpu * count) / sum.milliCpu < (free.memoryBytes * count) / sum.memoryBytes ? 'cpu' : 'memory';
}

/** The weights of cost.ts: micro-USD an hour, to the last bit of no matter. */
function weigh(milliCpu: number, memoryBytes: number): number {
  return (Math.max(0, milliCpu) * Number(coreWeight)) / 1000 + (Math.max(0, memoryBytes) * Number(gibWeight)) / 2 ** 30;
}

function permille(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.max(0, Math.floor((part / whole) * 1000));
}

function text(permilleOf: number): string {
  return `${(permilleOf / 10).toFixed(1)} %`;
}
