/**
 * The host ports in use on each node, as kube-scheduler keeps them: a set, not a count. Where two pods of a node have
 * the same port (they were put there by hand), it is free as soon as one of them leaves (v1.34 framework/types.go
 * NodeInfo.updateUsedPorts, kube-scheduler framework/types.go HostPortInfo).
 *
 * Kept up by the journal. Because a port may be added twice and removed once, what a what-if did is put back from a
 * list of what was there before, not by the inverse change.
 */
import type { Cluster } from '../cluster/cluster.ts';
import { Verb } from '../cluster/journal.ts';
import type { NodeId } from '../cluster/nodes.ts';
import { PodFlag } from '../cluster/pods.ts';
import type { HostPort } from '../cluster/specs.ts';
import type { StateReader, StateWriter } from '../sim/state.ts';

const allAddresses = '0.0.0.0';

export interface UsedPorts {
  /** Whether one of the ports is taken on the node. Call `sync` first. */
  conflicts(node: NodeId, wanted: readonly HostPort[]): boolean;
  sync(): void;
  save(writer: StateWriter): void;
  load(reader: StateReader): void;
}

export function portsConflict(wanted: readonly HostPort[], used: Iterable<HostPort>): boolean {
  for (const b of used) {
    for (const a of wanted) {
      if (a.port !== b.port || a.protocol !== b.protocol) continue;
      if (a.hostIp === b.hostIp || a.hostIp === allAddresses || b.hostIp === allAddresses) return true;
    }
  }
  return false;
}

export function createUsedPorts(cluster: Cluster): UsedPorts {
  const byNode = new Map<NodeId, Map<string, HostPort>>();
  /** What a node's ports were before a change inside a mark, with the change's position in the journal. */
  const before: { position: number; node: NodeId; ports: ReadonlyMap<string, HostPort> }[] = [];

  function change(node: NodeId, ports: readonly HostPort[], attached: boolean): void {
    let used = byNode.get(node);
    if (used === undefined) byNode.set(node, (used = new Map()));
    for (const port of ports) {
      const key = `${port.hostIp} ${port.protocol} ${port.port}`;
      if (attached) used.set(key, port);
      else used.delete(key);
    }
    if (used.size === 0) byNode.delete(node);
  }

  const reader = cluster.journal.reader('index', 'scheduler.usedPorts', (verb, subject, from, to, _time, position) => {
    if (verb === Verb.podBound || verb === Verb.podAttached || verb === Verb.podDetached) {
      const ports = cluster.specOf(subject).hostPorts;
      if (ports.length === 0) return;
      const attached = verb !== Verb.podDetached;
      const node = attached ? to : from;
      const last = before.at(-1);
      // The inverse of a change is told at the change's own position.
      if (last?.position === position && reader.cursor === position) {
        before.pop();
        byNode.set(last.node, new Map(last.ports));
        return;
      }
      if (cluster.journal.depth === 0) before.length = 0;
      else before.push({ position, node, ports: new Map(byNode.get(node)) });
      change(node, ports, attached);
    } else if (verb === Verb.nodeRemoved) {
      byNode.delete(subject);
    }
  });

  for (let pod = 0; pod < cluster.pods.count; pod++) {
    if ((cluster.pods.flags[pod]! & PodFlag.attached) !== 0)
      change(cluster.pods.node[pod]!, cluster.specOf(pod).hostPorts, true);
  }

  return {
    conflicts(node, wanted) {
      const used = byNode.get(node);
      return used !== undefined && portsConflict(wanted, used.values());
    },
    sync: () => reader.read(),
    save(writer) {
      reader.read();
      writer.json(
        'usedPorts',
        [...byNode].map(([node, ports]) => [node, [...ports.values()].map((port) => ({ ...port }))]),
      );
    },
    load(saved) {
      byNode.clear();
      for (const [node, ports] of saved.json<[NodeId, HostPort[]][]>('usedPorts')) change(node, ports, true);
    },
  };
}
