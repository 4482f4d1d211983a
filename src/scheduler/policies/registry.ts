/** Every bundled policy, in the order in which they are listed. To add one: a file beside this one and a line here. */
import type { PluginFactory } from '../framework.ts';
import { bestFit } from './best-fit.ts';
import { dotProduct } from './dot-product.ts';
import { firstFit } from './first-fit.ts';
import { leastAllocated, mostAllocated, requestedToCapacityRatio } from './kube-strategies.ts';
import { mesosDrf } from './mesos-drf.ts';
import { nomadBinpack } from './nomad-binpack.ts';
import { nomadSpread } from './nomad-spread.ts';
import type { Policy } from './policy.ts';
import { random } from './random.ts';
import { swarmSpread } from './swarm-spread.ts';
import { worstFit } from './worst-fit.ts';

export const policies: readonly Policy[] = [
  leastAllocated,
  mostAllocated,
  requestedToCapacityRatio,
  random,
  firstFit,
  bestFit,
  worstFit,
  dotProduct,
  swarmSpread,
  nomadBinpack,
  nomadSpread,
  mesosDrf,
];

/** By name; undefined: there is none. */
export function findPolicy(name: string): Policy | undefined {
  return policies.find((policy) => policy.name === name);
}

/** Their plugins, which configurations may name as Kubernetes' own. */
export const policyPlugins: Readonly<Record<string, PluginFactory>> = Object.assign(
  {},
  ...policies.map(({ plugins = {} }) => plugins),
);
