/** Nomad's default algorithm: full nodes first, apart from each other's siblings (see nomad.ts). */
import type { Plugin, PluginHandle } from '../framework.ts';
import { createNomadScore, packs } from './nomad.ts';
import { type Policy, scoredBy } from './policy.ts';

export function createNomadBinpack(_args: unknown, { cluster }: PluginHandle): Plugin {
  return createNomadScore('NomadBinpack', cluster, packs);
}

export const nomadBinpack: Policy = {
  name: 'nomad-binpack',
  description: 'full nodes first, by 20 − (10^free CPU + 10^free memory), siblings apart (Nomad)',
  source: 'hashicorp/nomad nomad/structs/funcs.go ScoreFitBinPack, scheduler/feasible/rank.go',
  config: scoredBy('NomadBinpack'),
  plugins: { NomadBinpack: createNomadBinpack },
};
