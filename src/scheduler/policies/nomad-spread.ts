/** Nomad's algorithm `spread`: empty nodes first, apart from each other's siblings (see nomad.ts). */
import type { Plugin, PluginHandle } from '../framework.ts';
import { createNomadScore, spreads } from './nomad.ts';
import { type Policy, scoredBy } from './policy.ts';

export function createNomadSpread(_args: unknown, { cluster }: PluginHandle): Plugin {
  return createNomadScore('NomadSpread', cluster, spreads);
}

export const nomadSpread: Policy = {
  name: 'nomad-spread',
  description: 'empty nodes first, by (10^free CPU + 10^free memory) − 2, siblings apart (Nomad)',
  source: 'hashicorp/nomad nomad/structs/funcs.go ScoreFitSpread, scheduler/feasible/rank.go',
  config: scoredBy('NomadSpread'),
  plugins: { NomadSpread: createNomadSpread },
};
