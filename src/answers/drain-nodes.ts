/** The nodes of a rehearsal: extra ones that join first, and when each was drained. */
import { NodeFlag, type NodeId } from '../cluster/nodes.ts';
import type { DrainReport } from '../nodes/drain.ts';
import type { Run } from '../scenario/assemble.ts';
import type { Micros } from '../sim/time.ts';
import { playUntil } from './play.ts';

/** When a node was begun and ended, after the beginning; null: not. */
export interface DrainedNode {
  readonly node: string;
  readonly fromMicros: Micros | null;
  readonly toMicros: Micros | null;
  readonly drained: boolean;
}

/** Extra nodes join, each like one of the nodes that are drained, in turn. Returns their rows. */
export function surgeFor({ cluster, nodes }: Run, rows: readonly NodeId[], surge: number): NodeId[] {
  const joined: NodeId[] = [];
  for (let n = 0; n < surge; n++) {
    const model = rows[n % rows.length]!;
    const name = freeName(cluster, `${cluster.nodeNames[model]}-surge`);
    const labels = cluster.labelSets.values[cluster.nodes.labelSet[model]!]!;
    const taints = cluster.taintSets.values[cluster.nodes.taintSet[model]!]!;
    joined.push(
      nodes.lifecycle.register({
        name,
        labels: { ...labels, 'kubernetes.io/hostname': name },
        taints: taints.filter(({ key }) => !key.startsWith('node.kubernetes.io/')),
        allocatable: cluster.allocatableSets.values[cluster.nodes.allocatableSet[model]!]!,
      }),
    );
  }
  return joined;
}

function freeName(cluster: Run['cluster'], base: string): string {
  let name = base;
  for (let n = 2; cluster.findNode(name) >= 0; n++) name = `${base}-${n}`;
  return name;
}

const second: Micros = 1_000_000;
const waitMaxMicros = 3600 * second;

/** Plays until they are all Ready and take pods; returns when that was. */
export function waitForNodes(run: Run, rows: readonly NodeId[]): Micros {
  const { cluster } = run;
  const takesPods = (node: NodeId): boolean => {
    const taints = cluster.taintSets.values[cluster.nodes.taintSet[node]!]!;
    const isReady = (cluster.nodes.flags[node]! & NodeFlag.ready) !== 0;
    return isReady && taints.every(({ key }) => key !== 'node.kubernetes.io/not-ready');
  };
  const until = run.sim.now + waitMaxMicros;
  while (!rows.every(takesPods) && run.sim.now < until) playUntil(run, run.sim.now + second);
  return run.sim.now;
}

interface Line {
  readonly offsetMicros: Micros;
  readonly reason: string;
  readonly message: string;
  readonly source: string;
  readonly involvedObject: { readonly name: string };
}

/** From the lines that kubectl prints, which are events on the nodes. In the order in which they were begun. */
export function timesOf(
  text: string,
  nodes: readonly string[],
  { startedMicros, drained }: Pick<DrainReport, 'startedMicros' | 'drained'>,
  beganMicros: Micros,
): DrainedNode[] {
  const from = new Map<string, Micros>();
  const to = new Map<string, Micros>();
  for (const line of text.split('\n')) {
    if (!line.includes('"reason":"Drain"')) continue;
    const { offsetMicros, message, involvedObject } = JSON.parse(line) as Line;
    const { name } = involvedObject;
    if (offsetMicros < startedMicros || /cordoned$/.test(message)) continue;
    if (!from.has(name)) from.set(name, offsetMicros);
    // The scenario may drain it once more.
    if (message === `node/${name} drained` && !to.has(name)) to.set(name, offsetMicros);
  }
  return nodes
    .map((node, at) => ({ node, at, from: from.get(node) ?? Number.POSITIVE_INFINITY }))
    .sort((a, b) => a.from - b.from || a.at - b.at)
    .map(({ node }) => {
      const isDrained = drained.includes(node);
      const fromMicros = from.get(node);
      return {
        node,
        fromMicros: fromMicros === undefined ? null : fromMicros - beganMicros,
        toMicros: isDrained ? to.get(node)! - beganMicros : null,
        drained: isDrained,
      };
    });
}
