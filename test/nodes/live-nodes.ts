/** Small clusters for stories of nodes: pods by node, what was said of what, and zones. */
import type { Node, PodDisruptionBudget, PodDisruptionBudgetSpec, Taint } from '../../src/api/objects.ts';
import { NodeFlag, type NodeId } from '../../src/cluster/nodes.ts';
import type { DrainRequest } from '../../src/nodes/drain.ts';
import { nodeObject, type World } from '../workloads/live-world.ts';

/** Nodes node-1, node-2, … in these zones: `zoned('aab')`. */
export function zoned(zones: string, cpu = '64'): Node[] {
  return [...zones].map((zone, index) => {
    const name = `node-${index + 1}`;
    const labels = { 'kubernetes.io/hostname': name, 'topology.kubernetes.io/zone': zone };
    const node = nodeObject(name, cpu);
    return { ...node, metadata: { ...node.metadata, labels } } as Node;
  });
}

export function budget(name: string, spec: PodDisruptionBudgetSpec): PodDisruptionBudget {
  const metadata = { name, namespace: 'default' };
  return { apiVersion: 'policy/v1', kind: 'PodDisruptionBudget', metadata, spec: { ...of(name), ...spec } };
}

const of = (app: string) => ({ selector: { matchLabels: { app } } });

/** As people drain: kubectl drain --ignore-daemonsets. */
export function drainOf(nodes: readonly string[], options: Partial<DrainRequest> = {}): DrainRequest {
  return {
    nodes,
    parallel: 1,
    timeoutMicros: null,
    force: false,
    ignoreDaemonSets: true,
    deleteEmptyDirData: false,
    skipWaitForDeleteTimeoutSeconds: 0,
    ...options,
  };
}

/** What was said about an object with this reason: `[seconds, message]`. */
export function told(world: World, about: string, reason: string): [time: number, message: string][] {
  return world.said.flatMap((line) => {
    const [time = '', subject = '', why = '', ...words] = line.split(' ');
    return subject === about && why === reason ? [[Number(time), words.join(' ')] as [number, string]] : [];
  });
}

export function row(world: World, name: string): NodeId {
  return world.cluster.findNode(name);
}

export function taintsOf(world: World, name: string): string[] {
  const { nodes, taintSets } = world.cluster;
  return taintSets.values[nodes.taintSet[row(world, name)]!]!.map(({ key, effect }: Taint) => `${key}:${effect}`);
}

export function isReady(world: World, name: string): boolean {
  return (world.cluster.nodes.flags[row(world, name)]! & NodeFlag.ready) !== 0;
}

/** Plays until `until` seconds in steps of a tenth of a second, and calls `look` after each. */
export function watch(world: World, until: number, look: (now: number) => void): void {
  for (let now = Math.round(world.sim.now / 100_000 + 1); now <= until * 10; now++) {
    world.run(now / 10);
    look(now / 10);
  }
}
