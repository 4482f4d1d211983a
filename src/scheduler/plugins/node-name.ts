/** NodeName: a pod that names its node fits no other. Bound pods never reach the scheduler, so this rarely speaks. */
import { Action } from '../events.ts';
import { type Plugin, type PluginHandle, rejectNode, Verdict } from '../framework.ts';

/** v1.34 framework/plugins/nodename/node_name.go */
export function createNodeName(_args: unknown, { cluster }: PluginHandle): Plugin {
  return {
    name: 'NodeName',
    sharing: { follows: 'node', signature: ({ spec }) => spec.nodeName ?? '' },
    wakesOn: [{ resource: 'Node', actions: Action.add }],
    filter(cycle, _state, nodes) {
      const wanted = cycle.spec.spec.nodeName;
      if (!wanted) return undefined;
      const { ids } = nodes;
      let kept = 0;
      for (let i = 0; i < nodes.count; i++) {
        const node = ids[i]!;
        if (cluster.nodeNames[node] === wanted) ids[kept++] = node;
        else rejectNode(cycle, node, 0, Verdict.unschedulableAndUnresolvable);
      }
      nodes.count = kept;
      return undefined;
    },
    reasons: () => ["node(s) didn't match the requested node name"],
  };
}
