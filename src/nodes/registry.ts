/**
 * The live components of nodes and disruption, in the one order in which they are added to a simulation. To add a component:
 * write its file, make it here, and put it into the list.
 */
import { type ControllerContext, withOwnClient } from '../cluster/controller-runtime.ts';
import type { Component } from '../sim/simulation.ts';
import { createDisruptionController } from './disruption-controller.ts';
import { createDrains, type Drains } from './drain.ts';
import { createEvictionApi, type EvictionApi } from './eviction-api.ts';
import type { Kubelet } from './kubelet.ts';
import { createNodeLifecycle, type NodeLifecycle } from './node-lifecycle.ts';
import { createPodGc } from './pod-gc.ts';
import { createTaintEviction } from './taint-eviction.ts';

export interface NodeComponents {
  readonly evictions: EvictionApi;
  readonly drains: Drains;
  readonly lifecycle: NodeLifecycle;
  /** To be added to the simulation, in this order, the kubelet first. */
  readonly components: readonly Component[];
}

/** Makes them around the kubelets of all nodes. */
export function createNodeComponents(context: Omit<ControllerContext, 'client'>, kubelet: Kubelet): NodeComponents {
  const evictions = createEvictionApi(context);
  const drains = createDrains(context, evictions);
  const lifecycle = createNodeLifecycle(withOwnClient(context), kubelet);
  return {
    evictions,
    drains,
    lifecycle,
    components: [
      kubelet,
      lifecycle,
      createTaintEviction(withOwnClient(context)),
      createPodGc(withOwnClient(context)),
      createDisruptionController(withOwnClient(context)),
      evictions,
      drains,
    ],
  };
}
