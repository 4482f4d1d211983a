/** NodeUnschedulable: a cordoned node takes only pods that tolerate the taint of cordoned nodes. */
import { tolerationsTolerateTaint } from '../../api/tolerations.ts';
import { NodeFlag } from '../../cluster/nodes.ts';
import type { SpecFacts } from '../../cluster/specs.ts';
import { Action } from '../events.ts';
import { type Plugin, type PluginHandle, rejectNode, Verdict } from '../framework.ts';

const unschedulableTaint = { key: 'node.kubernetes.io/unschedulable', effect: 'NoSchedule' } as const;

/** v1.34 framework/plugins/nodeunschedulable/node_unschedulable.go */
export function createNodeUnschedulable(_args: unknown, { cluster }: PluginHandle): Plugin {
  const tolerates = (spec: SpecFacts): boolean => tolerationsTolerateTaint(spec.spec.tolerations, unschedulableTaint);
  return {
    name: 'NodeUnschedulable',
    sharing: { follows: 'node', signature: ({ spec }) => JSON.stringify(spec.tolerations ?? []) },
    wakesOn: [
      {
        resource: 'Node',
        actions: Action.add | Action.updateNodeTaint,
        hint: (_pod, { subject, node }) =>
          (cluster.nodes.flags[subject]! & NodeFlag.unschedulable) === 0 &&
          (node === undefined || (node.flags & NodeFlag.unschedulable) !== 0),
      },
      { resource: 'TargetPod', actions: Action.updatePodToleration, hint: (pod) => tolerates(cluster.specOf(pod)) },
    ],
    filter(cycle, _state, nodes) {
      const { ids } = nodes;
      const { flags } = cycle.cluster.nodes;
      let tolerated: boolean | undefined;
      let kept = 0;
      for (let i = 0; i < nodes.count; i++) {
        const node = ids[i]!;
        if ((flags[node]! & NodeFlag.unschedulable) === 0 || (tolerated ??= tolerates(cycle.spec))) ids[kept++] = node;
        else rejectNode(cycle, node, 0, Verdict.unschedulableAndUnresolvable);
      }
      nodes.count = kept;
      return undefined;
    },
    reasons: () => ['node(s) were unschedulable'],
  };
}
