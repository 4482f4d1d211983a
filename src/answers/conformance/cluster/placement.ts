/**
 * The initial placement of a trace as a plugin of the scheduler: until t = 0 a pod may go only where the recording says
 * that it was. The real scheduler had chosen at random among equals; everything after t = 0 depends on that draw.
 */

import type { KubeSchedulerConfiguration } from '../../../scheduler/config.ts';
import { type PluginFactory, SKIP } from '../../../scheduler/framework.ts';
import type { Micros } from '../../../sim/time.ts';
import type { TraceNames } from './names.ts';
import type { InitialPod } from './trace.ts';

const pluginName = 'InitialPlacement';

/** The default profile with the plugin added. */
export const placementConfig: KubeSchedulerConfiguration = {
  profiles: [{ plugins: { multiPoint: { enabled: [{ name: pluginName }] } } }],
};

/** The plugin, by its name. `names` is asked late: the cluster that they are of is made with the scheduler. */
export function placementPlugin(
  initial: readonly InitialPod[],
  until: Micros,
  names: () => TraceNames,
): Readonly<Record<string, PluginFactory>> {
  const nodeOf = new Map(initial.map(({ name, node }) => [name, node]));
  return {
    [pluginName]: () => ({
      name: pluginName,
      wakesOn: [],
      preFilter({ now, pod, cluster }) {
        const owner = cluster.owners.values[cluster.pods.owner[pod]!];
        const node = nodeOf.get(names().pod(pod));
        // Pods of a daemon set have their node from the controller, and are not created in one order.
        if (now >= until || node === undefined || owner?.kind === 'DaemonSet') return SKIP;
        return { kind: 'go', state: undefined, nodes: new Set([node]) };
      },
    }),
  };
}
