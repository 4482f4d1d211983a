/**
 * What happens to the cluster from outside: the objects and nodes of the start, at time 0, and the steps of the timeline.
 * They come first in their instant (Phase.input).
 */
import type { KubernetesObject, PodTemplateSpec } from '../api/objects.ts';
import { DeleteCause } from '../cluster/cluster.ts';
import { requestPodDeletion } from '../cluster/delete-pod.ts';
import { stableJson } from '../cluster/names.ts';
import { NodeFlag, type NodeId } from '../cluster/nodes.ts';
import type { ObjectId } from '../cluster/objects.ts';
import { assert } from '../sim/invariant.ts';
import { type Component, Phase } from '../sim/simulation.ts';
import { type Pool, poolLabel, poolNodes } from '../workloads/fleet.ts';
import { type CreateContext, createObjects, createSystemNamespaces } from './create-objects.ts';
import type { Action, NodeChoice, Scenario, Target } from './scenario.ts';

const zoneLabel = 'topology.kubernetes.io/zone';

/** What the steps of a timeline change of a workload. */
interface WorkloadSpec {
  readonly replicas?: number;
  readonly paused?: boolean;
  readonly template: PodTemplateSpec;
}
type Workload = KubernetesObject & { readonly spec: WorkloadSpec };

/** The component that plays a scenario's input. */
export function createInput(context: CreateContext, scenario: Scenario): Component {
  const { cluster, sim, events, api } = context;
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

  /** The object, or undefined after an event that says it is not there. */
  function found(target: Target, reason: string): ObjectId | undefined {
    const { kind, namespace, name } = target;
    const id = cluster.objects.find(kind, namespace, name);
    if (id >= 0) return id;
    events.event('Warning', reason, `${kind} ${namespace}/${name} not found`, target, 'headroom');
    return undefined;
  }

  function changeSpec(target: Target, reason: string, change: (spec: WorkloadSpec) => WorkloadSpec): void {
    const id = found(target, reason);
    if (id === undefined) return;
    const object = cluster.objects.get(id) as Workload;
    const spec = change(object.spec);
    if (stableJson(spec) !== stableJson(object.spec)) api.updateObject(id, { ...object, spec } as Workload);
  }

  function setImage({ target, container, image }: Action & { type: 'setImage' }): void {
    changeSpec(target, 'SetImageFailed', (spec) => {
      const containers = spec.template.spec.containers;
      if (!containers.some(({ name }) => name === container)) {
        const { kind, namespace, name } = target;
        const message = `unable to find container named "${container}" in ${kind} ${namespace}/${name}`;
        events.event('Warning', 'SetImageFailed', message, target, 'headroom');
      }
      const changed = containers.map((one) => (one.name === container ? { ...one, image } : one));
      return { ...spec, template: { ...spec.template, spec: { ...spec.template.spec, containers: changed } } };
    });
  }

  function remove(target: Target): void {
    if (target.kind !== 'Pod') {
      const id = found(target, 'DeleteFailed');
      if (id !== undefined) api.deleteObject(id);
      return;
    }
    const pod = cluster.findPod(target.namespace, target.name);
    if (pod >= 0) requestPodDeletion(cluster, pod, DeleteCause.removed);
    else found(target, 'DeleteFailed');
  }

  function play(action: Action): void {
    switch (action.type) {
      case 'cordon':
      case 'uncordon':
        cordon(action.nodes, action.type === 'cordon');
        return;
      case 'scale':
        changeSpec(action.target, 'ScaleFailed', (spec) => ({ ...spec, replicas: action.replicas }));
        return;
      case 'setImage':
        setImage(action);
        return;
      case 'rolloutPause':
      case 'rolloutResume':
        changeSpec(action.target, 'RolloutFailed', (spec) => ({ ...spec, paused: action.type === 'rolloutPause' }));
        return;
      case 'delete':
        remove(action.target);
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
