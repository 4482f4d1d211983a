/**
 * What happens to the cluster from outside: the objects and nodes of the start, at time 0, and the steps of the timeline.
 * They come first in their instant (Phase.input).
 */
import type { KubernetesObject } from '../api/objects.ts';
import { NodeFlag, type NodeId } from '../cluster/nodes.ts';
import { assert } from '../sim/invariant.ts';
import { type Component, Phase } from '../sim/simulation.ts';
import { type Pool, poolLabel, poolNodes } from '../workloads/fleet.ts';
import { type CreateContext, createObjects, createSystemNamespaces } from './create-objects.ts';
import type { Action, NodeChoice, Scenario } from './scenario.ts';

const zoneLabel = 'topology.kubernetes.io/zone';

/** The component that plays a scenario's input. */
export function createInput(context: CreateContext, scenario: Scenario): Component {
  const { cluster, sim, events } = context;
  /** Nodes that were ever made of each pool: numbers are not used twice. */
  const made = new Map<string, number>();

  function addNodes(pool: Pool, count: number): void {
    const first = (made.get(pool.name) ?? 0) + 1;
    for (const init of poolNodes(pool, first, count)) cluster.addNode(init);
    made.set(pool.name, first + count - 1);
  }

  function setUp(): void {
    createSystemNamespaces(context);
    for (const pool of scenario.pools) addNodes(pool, pool.count);
    createObjects(context, scenario.objects);
  }

  function chosenNodes(choice: NodeChoice): NodeId[] {
    const chosen: NodeId[] = [];
    for (let node = 0; node < cluster.nodes.count; node++) {
      if ((cluster.nodes.flags[node]! & NodeFlag.alive) === 0) continue;
      const labels = cluster.labelSets.values[cluster.nodes.labelSet[node]!]!;
      const hit =
        'node' in choice
          ? cluster.nodeNames[node] === choice.node
          : 'pool' in choice
            ? labels[poolLabel] === choice.pool
            : labels[zoneLabel] === choice.zone;
      if (hit) chosen.push(node);
    }
    return chosen.sort((a, b) => cluster.nodes.joined[a]! - cluster.nodes.joined[b]!);
  }

  function cordon(choice: NodeChoice, unschedulable: boolean): void {
    for (const node of chosenNodes(choice)) {
      if (((cluster.nodes.flags[node]! & NodeFlag.unschedulable) !== 0) === unschedulable) continue;
      cluster.setNodeUnschedulable(node, unschedulable);
      // v1.34 pkg/kubelet/kubelet_node_status.go recordNodeSchedulableEvent
      const name = cluster.nodeNames[node]!;
      const reason = unschedulable ? 'NodeNotSchedulable' : 'NodeSchedulable';
      const message = `Node ${name} status is now: ${reason}`;
      events.event('Normal', reason, message, { kind: 'Node', namespace: '', name }, 'kubelet');
    }
  }

  function scale(action: Action & { type: 'scale' }): void {
    const { kind, namespace, name, replicas } = action;
    const id = cluster.objects.find(kind, namespace, name);
    const involved = { kind, namespace, name };
    if (id < 0) {
      const message = `${kind} ${namespace}/${name} not found`;
      events.event('Warning', 'ScaleFailed', message, involved, 'headroom');
      return;
    }
    const object = cluster.objects.get(id) as KubernetesObject & { spec: { replicas?: number } };
    if (object.spec.replicas === replicas) return;
    const generation = (object.metadata?.generation ?? 1) + 1;
    const scaled = { ...object, metadata: { ...object.metadata, generation }, spec: { ...object.spec, replicas } };
    cluster.updateObject(id, scaled);
  }

  function play(action: Action): void {
    switch (action.type) {
      case 'cordon':
      case 'uncordon':
        cordon(action.nodes, action.type === 'cordon');
        return;
      case 'scale':
        scale(action);
        return;
      case 'addNodes': {
        const pool = scenario.pools.find(({ name }) => name === action.pool);
        assert(pool !== undefined, () => `timeline: no pool ${action.pool}`);
        addNodes(pool, action.count);
        return;
      }
      case 'apply':
        createObjects(context, action.objects);
        return;
    }
  }

  return {
    name: 'input',
    start() {
      sim.at(0, sim.define('input.setUp', Phase.input, setUp), 0);
      const step = sim.define('input.step', Phase.input, (_now, index) => play(scenario.timeline[index]!.action));
      sim.feed(
        step,
        Float64Array.from(scenario.timeline, ({ atMicros }) => atMicros),
      );
    },
    save(writer) {
      writer.json('input.made', [...made]);
    },
    load(reader) {
      made.clear();
      for (const [pool, count] of reader.json<[string, number][]>('input.made')) made.set(pool, count);
    },
  };
}
