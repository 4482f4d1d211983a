/**
 * Does to a running cluster what the recorded scripts did: requests to the API server at their times, kubectl as a
 * process that needs a moment to start.
 */
import type {
  Deployment,
  KubernetesObject,
  Node,
  Pod,
  PodTemplateSpec,
  ReplicaSet,
  Taint,
} from '../../../api/objects.ts';
import { type Cluster, DeleteCause } from '../../../cluster/cluster.ts';
import { nodeInitOf } from '../../../cluster/from-objects.ts';
import type { NodeId } from '../../../cluster/nodes.ts';
import type { PodId } from '../../../cluster/pods.ts';
import { setCordoned } from '../../../nodes/cordon.ts';
import { deleteNode } from '../../../nodes/delete-node.ts';
import type { DrainRequest } from '../../../nodes/drain.ts';
import type { NodeComponents } from '../../../nodes/registry.ts';
import { type CreateContext, createObjects } from '../../../scenario/create-objects.ts';
import { type Component, Phase } from '../../../sim/simulation.ts';
import { type Micros, parseDuration } from '../../../sim/time.ts';
import { patched } from './merge-patch.ts';
import { type TraceNames, traceNamespace } from './names.ts';
import type { ScriptedMetrics } from './scripted-metrics.ts';
import type { RunInputs, TraceAction, TraceInputs } from './trace.ts';

/** From the start of a kubectl process until its first request: 60 to 250 ms on the machine of the recordings. */
const kubectlStartMicros: Micros = 100_000;

export interface ActionContext extends CreateContext {
  readonly names: TraceNames;
  readonly nodes: NodeComponents;
  readonly metrics: ScriptedMetrics;
}

/** The component, and the exit codes of its kubectl drains by index of the action. */
export interface Actions extends Component {
  readonly exits: ReadonlyMap<number, number>;
}

/** The component that carries out the actions; `timeOf` turns times of the trace into those of the simulation. */
export function createActions(
  context: ActionContext,
  { manifests }: Pick<TraceInputs, 'manifests'>,
  { actions, phases }: RunInputs,
  timeOf: (t: number) => Micros,
): Actions {
  const { cluster, sim, api, events, nodes } = context;
  const exits = new Map<number, number>();
  nodes.drains.client(name, (index, { failed }) => void exits.set(index, failed.length > 0 ? 1 : 0));

  function find(object: string): { kind: string; name: string; id: number } {
    const [kind = '', name = ''] = object.split('/');
    return { kind, name, id: cluster.objects.find(kind, traceNamespace, name) };
  }

  function change(object: string, patch: Readonly<Record<string, unknown>>): void {
    const { kind, name, id } = find(object);
    if (kind === 'Pod') patchPod(cluster, podNamed(context, name), patch);
    else api.updateObject(existing(id, object), patched(cluster.objects.get(id)!, patch));
  }

  function remove(object: string): void {
    const { kind, name, id } = find(object);
    if (kind === 'Pod') api.deletePod(podNamed(context, name), DeleteCause.removed);
    else if (kind === 'Node') deleteNode(cluster, nodeNamed(cluster, name));
    else api.deleteObject(existing(id, object));
  }

  function kubectl(command: string, index: number): void {
    const [verb = '', ...rest] = command.split(' ').slice(1);
    if (verb === 'cordon') for (const node of rest) setCordoned(cluster, events, nodeNamed(cluster, node), true);
    else if (verb === 'taint') taint(cluster, nodeNamed(cluster, rest[1]!), rest[2]!);
    else if (verb === 'rollout') rollout(rest[0]!, rest[1]!.replace('deployment/', 'Deployment/'));
    else if (verb === 'drain') nodes.drains.drain(drainRequest(rest), name, index);
    else throw new Error(`${command} is not simulated`);
  }

  function rollout(verb: string, deployment: string): void {
    if (verb === 'pause') change(deployment, { spec: { paused: true } });
    else if (verb === 'resume') change(deployment, { spec: { paused: null } });
    else if (verb === 'undo') undo(deployment);
    else throw new Error(`kubectl rollout ${verb} is not simulated`);
  }

  /** v1.34 kubectl/pkg/polymorphichelpers/rollback.go DeploymentRollbacker: the template of the last revision but one. */
  function undo(deployment: string): void {
    const { id, name } = find(deployment);
    const object = cluster.objects.get(existing(id, deployment)) as Deployment;
    const revisionOf = ({ metadata }: KubernetesObject): number =>
      Number(metadata?.annotations?.['deployment.kubernetes.io/revision'] ?? 0);
    const owned = [...cluster.objects.list<ReplicaSet>('ReplicaSet')]
      .map(([, replicaSet]) => replicaSet)
      .filter(({ metadata }) => metadata?.ownerReferences?.[0]?.name === name)
      .sort((a, b) => revisionOf(b) - revisionOf(a));
    const template = owned[1]?.spec.template;
    if (template === undefined) throw new Error(`kubectl rollout undo: no rollout history found for ${deployment}`);
    api.updateObject(id, { ...object, spec: { ...object.spec, template: withoutHash(template) } } as KubernetesObject);
  }

  function setMetrics({ cpu, memMiPerPod }: TraceAction): void {
    context.metrics.set({ cpu: cpu!, ...(memMiPerPod !== undefined && { memMiPerPod }) });
  }

  function create(object: KubernetesObject): void {
    if (object.kind === 'Node') nodes.lifecycle.register(nodeInitOf(object as Node));
    else createObjects(context, [inNamespace(object)]);
  }

  function play(action: TraceAction, index: number): void {
    const { do: verb, object = '' } = action;
    const node = () => nodeNamed(cluster, object.replace('Node/', ''));
    if (verb === 'create') create(manifests[action.manifest!]!);
    else if (verb === 'patch') change(object, action.patch!);
    else if (verb === 'scale') change(object, { spec: { replicas: action.replicas } });
    else if (verb === 'delete') remove(object);
    else if (verb === 'kubelet-stop') nodes.lifecycle.silence(node(), timeOf(action.lastHeartbeat!));
    else if (verb === 'kubelet-start') nodes.lifecycle.revive(node());
    else if (verb === 'metrics') setMetrics(action);
    else if (verb.startsWith('kubectl ')) kubectl(verb, index);
    else if (!ignored.includes(verb)) throw new Error(`action ${verb} is not simulated`);
  }

  return {
    name,
    exits,
    start() {
      const kind = sim.define('trace-actions.play', Phase.input, (_now, index) => play(actions[index]!, index));
      actions.forEach((action, index) => {
        const kubectlDelay = action.do.startsWith('kubectl ') ? kubectlStartMicros : 0;
        // A node that is started is heard of with its next heartbeat.
        const heartbeat = action.do === 'kubelet-start' ? (phases.heartbeatDelays[action.object!] ?? 0) : 0;
        sim.at(timeOf(action.t + heartbeat) + kubectlDelay, kind, index);
      });
    },
    save() {},
    load() {},
  };
}

const name = 'trace-actions';

/** What the recording's own script noted, and nothing that was done to the cluster. */
const ignored = ['wall-clock', 'observer-timeout'];

/** The object in the namespace of the recordings. */
export function inNamespace<T extends KubernetesObject>(object: T): T {
  if (object.kind === 'Node' || object.kind === 'PriorityClass') return object;
  return { ...object, metadata: { namespace: traceNamespace, ...object.metadata } };
}

function existing(id: number, object: string): number {
  if (id < 0) throw new Error(`${object} does not exist`);
  return id;
}

function nodeNamed(cluster: Cluster, name: string): NodeId {
  const node = cluster.findNode(name);
  if (node < 0) throw new Error(`Node/${name} does not exist`);
  return node;
}

/** The pod that the recording calls so. */
function podNamed({ cluster, names }: ActionContext, name: string): PodId {
  const own = cluster.findPod(traceNamespace, name);
  if (own >= 0) return own;
  for (let pod = 0; pod < cluster.pods.count; pod++) if (names.pod(pod) === name) return pod;
  throw new Error(`Pod/${name} does not exist`);
}

function patchPod(cluster: Cluster, pod: PodId, patch: Readonly<Record<string, unknown>>): void {
  const before: Pod = {
    metadata: { labels: cluster.labelsOf(pod), annotations: cluster.annotationsOf(pod) },
    spec: cluster.specOf(pod).spec,
  };
  const { metadata, spec } = patched(before, patch);
  cluster.setPodAnnotations(pod, metadata?.annotations ?? {});
  cluster.setPodLabels(pod, metadata?.labels ?? {});
  cluster.setPodSpec(pod, spec);
}

/** The words after `kubectl drain`. */
function drainRequest(words: readonly string[]): DrainRequest {
  const timeout = words.find((word) => word.startsWith('--timeout='))?.slice('--timeout='.length);
  return {
    nodes: words.filter((word) => !word.startsWith('--')),
    parallel: 1,
    timeoutMicros: timeout === undefined ? null : parseDuration(timeout)!,
    force: words.includes('--force'),
    ignoreDaemonSets: words.includes('--ignore-daemonsets'),
    deleteEmptyDirData: false,
    skipWaitForDeleteTimeoutSeconds: 0,
  };
}

/**
 * `key=value:effect` adds a taint before the others, `key-` removes those with the key (v1.34 kubectl/pkg/cmd/taint/utils.go
 * reorganizeTaints).
 */
function taint(cluster: Cluster, node: NodeId, text: string): void {
  const before = cluster.taintSets.values[cluster.nodes.taintSet[node]!]!;
  if (text.endsWith('-')) {
    cluster.setNodeTaints(
      node,
      before.filter(({ key }) => `${key}-` !== text),
    );
    return;
  }
  const [, key = '', value = '', effect = ''] = /^([^=]+)=([^:]*):(\w+)$/.exec(text) ?? [];
  cluster.setNodeTaints(node, [{ key, value, effect } as Taint, ...before]);
}

function withoutHash(template: PodTemplateSpec): PodTemplateSpec {
  const { 'pod-template-hash': _, ...labels } = template.metadata?.labels ?? {};
  return { ...template, metadata: { ...template.metadata, labels } };
}
