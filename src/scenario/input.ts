/**
 * What happens to the cluster from outside: the objects and nodes of the start, at time 0, and the steps of the timeline.
 * They come first in their instant (Phase.input). Steps may also be put in while the run stands still (what if this node
 * failed now?): they are played as if they stood last among the timeline's steps of their instant.
 */
import type { KubernetesObject, PodTemplateSpec } from '../api/objects.ts';
import { DeleteCause } from '../cluster/cluster.ts';
import { requestPodDeletion } from '../cluster/delete-pod.ts';
import { stableJson } from '../cluster/names.ts';
import type { ObjectId } from '../cluster/objects.ts';
import { setCordoned } from '../nodes/cordon.ts';
import type { NodeComponents } from '../nodes/registry.ts';
import { type Component, type Kind, Phase, type Place } from '../sim/simulation.ts';
import type { Json } from '../sim/state.ts';
import type { Micros } from '../sim/time.ts';
import { type CreateContext, createObjects, createSystemNamespaces } from './create-objects.ts';
import { playNodeAction } from './play-node-actions.ts';
import type { FleetNodes } from './pool-nodes.ts';
import type { Action, NodeChoice, Scenario, Target } from './scenario.ts';

/** What the steps of a timeline change of a workload. */
interface WorkloadSpec {
  readonly replicas?: number;
  readonly paused?: boolean;
  readonly template: PodTemplateSpec;
}
type Workload = KubernetesObject & { readonly spec: WorkloadSpec };

export interface Input extends Component {
  /** Between two events: plays these actions at `time`, as if they stood last among the timeline's steps of it. */
  putIn(time: Micros, actions: readonly Action[]): void;
}

/** The component that plays a scenario's input. `nodes` is asked for when time has begun. */
export function createInput(
  context: CreateContext,
  scenario: Scenario,
  fleet: FleetNodes,
  nodes: () => NodeComponents,
): Input {
  const { cluster, sim, events, api } = context;
  /** Names of nodes that are to be heard again, by the number of the event. */
  const recoveries = new Map<number, readonly string[]>();
  let nextRecovery = 0;
  let recoverKind: Kind | undefined;
  /** Actions that were put in, by their instant. */
  const putIn = new Map<Micros, readonly Action[]>();
  let putInKind: Kind | undefined;
  let putInPlace: Place | undefined;

  function setUp(): void {
    createSystemNamespaces(context);
    for (const { name, count } of scenario.pools) fleet.add(name, count, cluster.addNode);
    createObjects(context, scenario.objects);
  }

  function cordon(choice: NodeChoice, cordoned: boolean): void {
    for (const node of fleet.chosen(choice)) setCordoned(cluster, events, node, cordoned);
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
      case 'addNodes':
        fleet.add(action.pool, action.count, nodes().lifecycle.register);
        return;
      case 'apply':
        createObjects(context, action.objects);
        return;
      default:
        playNodeAction(action, { context, fleet, nodes: nodes(), recoverLater });
    }
  }

  function recoverLater(names: readonly string[], afterMicros: Micros): void {
    const id = nextRecovery++;
    recoveries.set(id, names);
    sim.at(sim.now + afterMicros, recoverKind!, id);
  }

  function recover(id: number): void {
    for (const name of recoveries.get(id)!) {
      const node = cluster.findNode(name);
      if (node >= 0) nodes().lifecycle.revive(node);
    }
    recoveries.delete(id);
  }

  return {
    name: 'input',
    start() {
      sim.at(0, sim.define('input.setUp', Phase.input, setUp), 0);
      recoverKind = sim.define('input.recover', Phase.input, (_now, id) => recover(id));
      const step = sim.define('input.step', Phase.input, (_now, index) => play(scenario.timeline[index]!.action));
      sim.feed(
        step,
        Float64Array.from(scenario.timeline, ({ atMicros }) => atMicros),
      );
      putInKind = sim.define('input.putIn', Phase.input, (now) => {
        for (const action of putIn.get(now)!) play(action);
        putIn.delete(now);
      });
      putInPlace = sim.keepPlace(putInKind);
    },
    putIn(time, actions) {
      const known = putIn.get(time);
      putIn.set(time, [...(known ?? []), ...actions]);
      if (known === undefined) sim.atPlace(time, putInPlace!, putInKind!, 0);
    },
    save(writer) {
      fleet.save(writer);
      writer.json('input.recoveries', [...recoveries]);
      writer.number('input.nextRecovery', nextRecovery);
      writer.json('input.putIn', [...putIn] as unknown as Json);
    },
    load(reader) {
      fleet.load(reader);
      recoveries.clear();
      for (const [id, names] of reader.json<[number, string[]][]>('input.recoveries')) recoveries.set(id, names);
      nextRecovery = reader.number('input.nextRecovery');
      putIn.clear();
      for (const [time, actions] of reader.json<[number, Action[]][]>('input.putIn')) putIn.set(time, actions);
    },
  };
}
