/**
 * Which of the groups that could grow does: a chain of expanders, each narrowing what the one before it left
 * (v1.34 cluster-autoscaler/expander/{factory/chain,waste,mostpods,leastnodes,price,priority}).
 */
import { exp } from '../../sim/math.ts';
import type { AutoscalerPod } from './pod-facts.ts';
import { parsePriorities } from './priority-config.ts';
import type { ExpanderName, ScaleUpOption, ScaleUpOptions } from './scale-up-types.ts';

/** What expanders look at besides the options. */
export interface ExpanderContext {
  readonly priorities: ScaleUpOptions['priorities'];
  /** Nodes in the cluster: larger clusters prefer larger nodes. */
  readonly nodeCount: number;
}

/** The options among which the choice is arbitrary; none: no expander could judge any. */
export function narrowOptions(
  expanders: readonly ExpanderName[],
  options: readonly ScaleUpOption[],
  context: ExpanderContext,
): readonly ScaleUpOption[] {
  let left = options;
  for (const name of expanders) {
    if (left.length <= 1 || name === 'random') return left;
    left = filters[name](left, context);
  }
  return left;
}

type Filter = (options: readonly ScaleUpOption[], context: ExpanderContext) => readonly ScaleUpOption[];

const filters: Readonly<Record<Exclude<ExpanderName, 'random'>, Filter>> = {
  'least-waste': (options) => least(options, wasteOf),
  'most-pods': (options) => least(options, ({ pods }) => -pods.length),
  'least-nodes': (options) => least(options, ({ nodes }) => nodes),
  price: (options, { nodeCount }) => least(options, (option) => priceScore(option, preferredMilliCpu(nodeCount))),
  priority: byPriority,
};

function least(options: readonly ScaleUpOption[], score: (option: ScaleUpOption) => number): ScaleUpOption[] {
  const scores = options.map(score);
  const best = Math.min(...scores);
  return options.filter((_, i) => scores[i] === best);
}

/** Shares of CPU and memory of the new nodes that the pods leave unused. */
function wasteOf({ group, nodes, pods }: ScaleUpOption): number {
  const milliCpu = (group.capacity.cpu ?? 0) * nodes;
  const memoryBytes = (group.capacity.memory ?? 0) * nodes;
  return (milliCpu - requested(pods, 'cpu')) / milliCpu + (memoryBytes - requested(pods, 'memory')) / memoryBytes;
}

function requested(pods: readonly AutoscalerPod[], resource: string): number {
  return pods.reduce((sum, { requests }) => sum + (requests[resource] ?? 0), 0);
}

// --- price ---------------------------------------------------------------------------------------------------------

/** What a pod's requests count, per hour; with it the expander weighs the price of nodes. */
const pricePerCore = 0.04;
const pricePerGibibyte = 0.005;
/** Half a core and 500 MiB: keeps few small pods from making the ratio wild. */
const stabilizationPrice = podPrice(500, 500 * 2 ** 20);
const gpuUnfitness = 1000;
/** The label of nodes with accelerators on the cloud that has pod prices. */
const gpuLabel = 'cloud.google.com/gke-accelerator';

/** Price of nodes over that of pods, worse the further the node is from the preferred size. */
function priceScore({ group, nodes, pods }: ScaleUpOption, preferred: number): number {
  const podsPrice = pods.reduce((sum, { requests }) => sum + podPrice(requests.cpu ?? 0, requests.memory ?? 0), 0);
  const ratio = (group.pricePerHour * nodes + stabilizationPrice) / (podsPrice + stabilizationPrice);
  const milliCpu = group.capacity.cpu ?? 0;
  const unfitness = Math.max(preferred / milliCpu, milliCpu / preferred);
  const hasGpu =
    Object.hasOwn(group.template.labels, gpuLabel) || (group.template.allocatable.scalars['nvidia.com/gpu'] ?? 0) > 0;
  // The more nodes are wanted, the less their size matters.
  const suppressed = (unfitness - 1) * (1 - tanh((nodes - 1) / 15)) + 1;
  return (hasGpu ? gpuUnfitness : suppressed) * ratio;
}

function podPrice(milliCpu: number, memoryBytes: number): number {
  return (milliCpu / 1000) * pricePerCore + (memoryBytes / 2 ** 30) * pricePerGibibyte;
}

/** price/preferred.go */
function preferredMilliCpu(nodeCount: number): number {
  const steps: readonly (readonly [number, number])[] = [
    [2, 1000],
    [6, 2000],
    [20, 4000],
    [60, 8000],
    [200, 16_000],
  ];
  return steps.find(([upTo]) => nodeCount <= upTo)?.[1] ?? 32_000;
}

/** For x of 0 and above, as Go's math/tanh.go: a rational function below 0.625, e^2x above. */
function tanh(x: number): number {
  if (x > 44.014845965556525) return 1;
  if (x >= 0.625) return 1 - 2 / (exp(2 * x) + 1);
  if (x === 0) return 0;
  const s = x * x;
  const above = (-0.9643991794250523 * s - 99.28772310019185) * s - 1614.6876844170845;
  const below = ((s + 112.81167849163293) * s + 2235.4883906010045) * s + 4844.063053251255;
  return x + x * s * (above / below);
}

// --- priority ------------------------------------------------------------------------------------------------------

/** Without a config map, or if no group has a priority, all stay. */
function byPriority(options: readonly ScaleUpOption[], { priorities }: ExpanderContext): readonly ScaleUpOption[] {
  const rules = priorities === undefined ? null : parsePriorities(priorities);
  if (rules === null) return options;
  const priorityOf = ({ group }: ScaleUpOption): number =>
    Math.max(
      ...rules.filter(({ patterns }) => patterns.some((each) => each.test(group.name))).map(({ priority }) => priority),
    );
  // Below -1 a priority is none.
  const best = Math.max(-1, ...options.map(priorityOf));
  const left = options.filter((option) => priorityOf(option) === best);
  return left.length === 0 ? options : left;
}
