/** Does what a timeline says to nodes and rollouts. */
import type { Taint } from '../api/objects.ts';
import type { NodeId } from '../cluster/nodes.ts';
import { deleteNode } from '../nodes/delete-node.ts';
import type { NodeComponents } from '../nodes/registry.ts';
import type { NodeAction, NodeChoice } from './action-types.ts';
import type { CreateContext } from './create-objects.ts';
import type { FleetNodes } from './pool-nodes.ts';
import { undoRollout } from './rollout-undo.ts';

/** What the actions work on. */
export interface NodeTools {
  readonly context: CreateContext;
  readonly fleet: FleetNodes;
  readonly nodes: NodeComponents;
  /** Called with the names of nodes that are to be heard again after so long. */
  recoverLater(names: readonly string[], afterMicros: number): void;
}

export function playNodeAction(action: NodeAction, tools: NodeTools): void {
  const { context, nodes } = tools;
  const { cluster } = context;
  switch (action.type) {
    case 'drain': {
      const names = chosen(tools, action.nodes, 'DrainFailed').map((node) => cluster.nodeNames[node]!);
      if (names.length > 0) nodes.drains.drain({ ...action.options, nodes: names });
      return;
    }
    case 'fail': {
      const rows = chosen(tools, action.nodes, 'FailFailed').filter((node) => !nodes.lifecycle.isSilent(node));
      for (const node of rows) nodes.lifecycle.silence(node);
      const names = rows.map((node) => cluster.nodeNames[node]!);
      if (action.forMicros !== null) tools.recoverLater(names, action.forMicros);
      return;
    }
    case 'recover':
      for (const node of chosen(tools, action.nodes, 'RecoverFailed')) nodes.lifecycle.revive(node);
      return;
    case 'removeNodes': {
      const rows = chosen(tools, action.nodes, 'RemoveNodesFailed');
      const removed = action.count === null ? rows : rows.slice(Math.max(0, rows.length - action.count)).reverse();
      for (const node of removed) deleteNode(cluster, node);
      return;
    }
    case 'taint':
      for (const node of chosen(tools, action.nodes, 'TaintFailed')) addTaint(tools, node, action.taint);
      return;
    case 'untaint':
      untaint(tools, action);
      return;
    case 'upgradePool':
      nodes.upgrades.upgrade(action.request);
      return;
    case 'rolloutUndo':
      undoRollout(context, action.target, action.toRevision);
      return;
  }
}

/** The nodes, or none after an event that says so. */
function chosen({ context, fleet }: NodeTools, choice: NodeChoice, reason: string): NodeId[] {
  const found = fleet.chosen(choice);
  if (found.length > 0) return found;
  const [[what, name]] = Object.entries(choice) as [[string, string]];
  const kind = { node: 'Node', pool: 'NodePool', zone: 'Zone' }[what]!;
  const message = `there is no node ${what === 'node' ? `"${name}"` : `in ${what} "${name}"`}`;
  context.events.event('Warning', reason, message, { kind, namespace: '', name }, 'headroom');
  return [];
}

function addTaint({ context: { cluster } }: NodeTools, node: NodeId, taint: Taint): void {
  const taints = cluster.taintSets.values[cluster.nodes.taintSet[node]!]!;
  const others = taints.filter(({ key, effect }) => key !== taint.key || effect !== taint.effect);
  // `kubectl taint` writes new taints before the old ones (reorganizeTaints); messages name the first that counts.
  cluster.setNodeTaints(node, [taint, ...others]);
}

function untaint(tools: NodeTools, { nodes, key, effect }: NodeAction & { readonly type: 'untaint' }): void {
  const { cluster, events } = tools.context;
  for (const node of chosen(tools, nodes, 'UntaintFailed')) {
    const taints = cluster.taintSets.values[cluster.nodes.taintSet[node]!]!;
    const kept = taints.filter((taint) => taint.key !== key || (effect !== null && taint.effect !== effect));
    if (kept.length < taints.length) {
      cluster.setNodeTaints(node, kept);
      continue;
    }
    const name = cluster.nodeNames[node]!;
    const message = `taint "${key}${effect === null ? '' : `:${effect}`}" not found`;
    events.event('Warning', 'UntaintFailed', message, { kind: 'Node', namespace: '', name }, 'headroom');
  }
}
