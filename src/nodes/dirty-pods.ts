/** Pods that want something else since their nodes were last shared out, and the nodes to be shared out anew. */
import { grown } from '../cluster/columns.ts';
import type { NodeId } from '../cluster/nodes.ts';
import type { PodId } from '../cluster/pods.ts';

export interface DirtyPods {
  add(pod: PodId, node: NodeId): void;
  addNode(node: NodeId): void;
  has(pod: PodId): boolean;
  forget(pod: PodId): void;
  /** Calls `share` for each node in order of ids, with those of its `members` that are dirty, in their order. */
  take(members: (node: NodeId) => Iterable<PodId>, share: (node: NodeId, changed: readonly PodId[]) => void): void;
  save(members: (node: NodeId) => Iterable<PodId>): { pods: PodId[]; nodes: NodeId[] };
  load(saved: { readonly pods: readonly PodId[]; readonly nodes: readonly NodeId[] }): void;
}

export function createDirtyPods(): DirtyPods {
  let isDirty = new Uint8Array(0);
  const nodes = new Set<NodeId>();
  let last: NodeId = -1;

  function mark(pod: PodId): void {
    if (pod >= isDirty.length) isDirty = grown(isDirty, pod + 1, 0);
    isDirty[pod] = 1;
  }

  function dirtyOf(members: Iterable<PodId>): PodId[] {
    const found: PodId[] = [];
    for (const pod of members) if (isDirty[pod] === 1) found.push(pod);
    return found;
  }

  return {
    add(pod, node) {
      mark(pod);
      if (node !== last) nodes.add((last = node));
    },
    addNode: (node) => void nodes.add(node),
    has: (pod) => isDirty[pod] === 1,
    forget(pod) {
      if (pod < isDirty.length) isDirty[pod] = 0;
    },
    take(members, share) {
      last = -1;
      const taken = [...nodes].sort((a, b) => a - b);
      nodes.clear();
      for (const node of taken) {
        const changed = dirtyOf(members(node));
        share(node, changed);
        for (const pod of changed) isDirty[pod] = 0;
      }
    },
    save(members) {
      return { pods: [...nodes].flatMap((node) => dirtyOf(members(node))), nodes: [...nodes] };
    },
    load(saved) {
      isDirty.fill(0);
      nodes.clear();
      last = -1;
      for (const pod of saved.pods) mark(pod);
      for (const node of saved.nodes) nodes.add(node);
    },
  };
}
