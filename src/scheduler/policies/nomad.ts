/**
 * What Nomad's two scheduler algorithms share (hashicorp/nomad nomad/structs/funcs.go ScoreFitBinPack, ScoreFitSpread;
 * scheduler/feasible/rank.go): the free shares of CPU and memory once the pod is there decide,
 *
 *     fit = 20 − (10^freeCpu + 10^freeMemory)   or   (10^freeCpu + 10^freeMemory) − 2,   within 0 … 18, divided by 18
 *
 * and a node with c pods of the same workload already has a second score −(c + 1) / wanted; the mean of both counts.
 * Not taken over: Nomad scores only a random few of the nodes (two for batch, log2 of all for services); all are here.
 */
import type { Cluster } from '../../cluster/cluster.ts';
import { pow } from '../../sim/math.ts';
import type { Plugin } from '../framework.ts';
import { keepBest } from './policy.ts';
import { cpuAndMemory, freeShareAfter } from './shares.ts';
import { siblingsOf } from './siblings.ts';

/** binPackingMaxFitScore */
const fitMax = 18;

/** The total of a node: 2 when it is full, 20 when it is empty. */
export type Fit = (total: number) => number;

export const packs: Fit = (total) => within(20 - total);
export const spreads: Fit = (total) => within(total - 2);

function within(score: number): number {
  return Math.min(Math.max(score, 0), fitMax);
}

/** A plugin whose raw score is Nomad's final one. */
export function createNomadScore(name: string, cluster: Cluster, fit: Fit): Plugin {
  return {
    name,
    score({ spec, pod }, _state, { ids, count }, scores) {
      const siblings = siblingsOf(cluster, pod);
      const resources = cpuAndMemory(cluster, spec);
      for (let i = 0; i < count; i++) {
        const node = ids[i]!;
        let total = 0;
        for (const resource of resources) total += pow(10, freeShareAfter(resource, node));
        const score = fit(total) / fitMax;
        const collisions = siblings === null ? 0 : siblings.on(node);
        scores[i] = collisions === 0 ? score : (score - (collisions + 1) / siblings!.wanted) / 2;
      }
      return undefined;
    },
    normalizeScore: (_cycle, _state, nodes, scores) => keepBest(nodes, scores),
  };
}
