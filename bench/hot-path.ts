/**
 * The hot scheduling path under benny: one attempt for one pod on a cluster that stays as it is (the placed pod is taken
 * away again), per workload and size. For rates over a filling cluster see scheduling.ts.
 *
 * Usage: npm run bench -- hot-path
 */
import benny from 'benny';
import { DeleteCause } from '../src/cluster/cluster.ts';
import { createCluster } from '../src/cluster/create.ts';
import { addObject, addPodObject } from '../src/cluster/from-objects.ts';
import { createPodCounts } from '../src/scheduler/counts.ts';
import { createSchedulingCycle } from '../src/scheduler/cycle.ts';
import { pluginRegistry } from '../src/scheduler/plugins/registry.ts';
import { createStreams } from '../src/sim/random.ts';
import { type CaseName, caseNames, nodeOf, objectsOf, podOf } from './workloads.ts';

const nodeCounts = [1_000, 5_000];

function attemptOnce(name: CaseName, nodes: number, sampling: 'all' | 'default'): () => void {
  const cluster = createCluster(() => 0);
  for (let i = 0; i < nodes; i++) addObject(cluster, nodeOf(name, i), 0);
  for (const object of objectsOf(name, nodes * 2)) addObject(cluster, object, 0);
  for (let i = 0; i < nodes; i++) {
    const pod = podOf(name, i);
    addPodObject(cluster, { ...pod, spec: { ...pod.spec, nodeName: cluster.nodeNames[i]! } }, 0);
  }
  const cycle = createSchedulingCycle({
    cluster,
    counts: createPodCounts(cluster),
    registry: pluginRegistry,
    config: sampling === 'all' ? { percentageOfNodesToScore: 100 } : {},
    streams: createStreams('bench'),
  });
  const incoming = podOf(name, nodes);
  return () => {
    const pod = addPodObject(cluster, incoming, 0);
    cycle.attempt(pod);
    cluster.deletePod(pod, DeleteCause.removed);
    cluster.trim();
  };
}

for (const nodes of nodeCounts) {
  for (const sampling of ['all', 'default'] as const) {
    await benny.suite(
      `one placement, ${nodes} nodes, ${sampling}`,
      ...caseNames.slice(0, 7).map((name) => benny.add(name, () => attemptOnce(name, nodes, sampling))),
      benny.cycle(),
    );
  }
}
