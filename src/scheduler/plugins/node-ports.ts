/** NodePorts: two pods on one node cannot have the same host port (of one protocol, on overlapping addresses). */
import type { HostPort } from '../../cluster/specs.ts';
import { Action } from '../events.ts';
import { type Plugin, type PluginHandle, rejectNode, SKIP, Verdict } from '../framework.ts';
import { createUsedPorts, portsConflict } from '../used-ports.ts';

/** v1.34 framework/plugins/nodeports/node_ports.go */
export function createNodePorts(_args: unknown, { cluster }: PluginHandle): Plugin<readonly HostPort[]> {
  const usedPorts = createUsedPorts(cluster);
  return {
    name: 'NodePorts',
    sharing: {
      follows: 'pods',
      signature: ({ hostPorts }) => JSON.stringify(hostPorts),
      arithmetic: ({ hostPorts }) => (hostPorts.length === 0 ? {} : null),
    },
    wakesOn: [
      {
        resource: 'AssignedPod',
        actions: Action.delete,
        hint: (pod, { subject }) => portsConflict(cluster.specOf(pod).hostPorts, cluster.specOf(subject).hostPorts),
      },
      { resource: 'Node', actions: Action.add },
    ],
    preFilter: ({ spec }) => (spec.hostPorts.length === 0 ? SKIP : { kind: 'go', state: spec.hostPorts }),
    filter(cycle, wanted, nodes) {
      usedPorts.sync();
      const { ids } = nodes;
      let kept = 0;
      for (let i = 0; i < nodes.count; i++) {
        const node = ids[i]!;
        if (usedPorts.conflicts(node, wanted)) rejectNode(cycle, node, 0, Verdict.unschedulable);
        else ids[kept++] = node;
      }
      nodes.count = kept;
      return undefined;
    },
    reasons: () => ["node(s) didn't have free ports for the requested pod ports"],
    save: usedPorts.save,
    load: usedPorts.load,
  };
}
