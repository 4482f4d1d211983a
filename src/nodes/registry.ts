/**
 * The live components of nodes and disruption, in the one order in which they are added to a simulation. To add a component:
 * write its file, make it here, and put it into the list.
 */
import { type ControllerContext, withOwnClient } from '../cluster/controller-runtime.ts';
import { fail } from '../sim/invariant.ts';
import type { Component } from '../sim/simulation.ts';
import { createDisruptionController } from './disruption-controller.ts';
import { createDrains, type Drains } from './drain.ts';
import { createEvictionApi, type EvictionApi } from './eviction-api.ts';
import type { Kubelet } from './kubelet.ts';
import { createNodeLifecycle, type NodeLifecycle } from './node-lifecycle.ts';
import { createPodGc } from './pod-gc.ts';
import { createTaintEviction } from './taint-eviction.ts';
import { createUpgrades, type PoolNodes, type Upgrades } from './upgrade-pool.ts';

export interface NodeComponents {
  readonly evictions: EvictionApi;
  readonly drains: Drains;
  readonly lifecycle: NodeLifecycle;
  readonly upgrades: Upgrades;
  /** To be added to the simulation, in this order, the kubelet first. */
  readonly components: readonly Component[];
}

/** Makes them around the kubelets of all nodes. `poolNodes` makes nodes of pools; default: there are no pools. */
export function createNodeComponents(
  context: Omit<ControllerContext, 'client'>,
  kubelet: Kubelet,
  poolNodes: (lifecycle: NodeLifecycle) => PoolNodes = noPools,
): NodeComponents {
  const evictions = createEvictionApi(context);
  const drains = createDrains(context, evictions);
  const lifecycle = createNodeLifecycle(withOwnClient(context), kubelet);
  const upgrades = createUpgrades(context, drains, poolNodes(lifecycle));
  return {
    evictions,
    drains,
    lifecycle,
    upgrades,
    components: [
      kubelet,
      lifecycle,
      createTaintEviction(withOwnClient(context)),
      createPodGc(withOwnClient(context)),
      createDisruptionController(withOwnClient(context)),
      evictions,
      drains,
      upgrades,
    ],
  };
}

function noPools(): PoolNodes {
  return {
    of: () => [],
    add: (pool) => fail(`there is no pool ${pool}`),
  };
}
