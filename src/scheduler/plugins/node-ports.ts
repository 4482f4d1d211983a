/** NodePorts: two pods on one node cannot have the same host port (of one protocol, on overlapping addresses). */
import type { HostPort } from '../../cluster/specs.ts';
import { Action } from '../events.ts';
import { type Plugin, type PluginHandle, rejectNode, SKIP, Verdict } from '../framework.ts';

const allAddresses = '0.0.0.0';

/** v1.34 framework/plugins/nodeports/node_ports.go, kube-scheduler framework/types.go HostPortInfo.CheckConflict */
export function createNodePorts(_args: unknown, { cluster }: PluginHandle): Plugin<readonly HostPort[]> {
  const { pods } = cluster;
  return {
    name: 'NodePorts',
    wakesOn: [
      {
        resource: 'AssignedPod',
        actions: Action.delete,
        hint: (pod, { subject }) => conflict(cluster.specOf(pod).hostPorts, cluster.specOf(subject).hostPorts),
      },
      { resource: 'Node', actions: Action.add },
    ],
    preFilter: ({ spec }) => (spec.hostPorts.length === 0 ? SKIP : { kind: 'go', state: spec.hostPorts }),
    filter(cycle, wanted, nodes) {
      const { ids } = nodes;
      const { hostPortPodCount, firstPod } = cluster.nodes;
      let kept = 0;
      for (let i = 0; i < nodes.count; i++) {
        const node = ids[i]!;
        let free = true;
        if (hostPortPodCount[node]! > 0) {
          for (let pod = firstPod[node]!; pod >= 0 && free; pod = pods.nextOnNode[pod]!) {
            free = !conflict(wanted, cluster.specOf(pod).hostPorts);
          }
        }
        if (free) ids[kept++] = node;
        else rejectNode(cycle, node, 0, Verdict.unschedulable);
      }
      nodes.count = kept;
      return undefined;
    },
    reasons: () => ["node(s) didn't have free ports for the requested pod ports"],
  };
}

function conflict(wanted: readonly HostPort[], used: readonly HostPort[]): boolean {
  return wanted.some((a) =>
    used.some(
      (b) =>
        a.port === b.port &&
        a.protocol === b.protocol &&
        (a.hostIp === b.hostIp || a.hostIp === allAddresses || b.hostIp === allAddresses),
    ),
  );
}
