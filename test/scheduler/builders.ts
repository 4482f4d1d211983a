/**
 * Short builders of test objects, and one way to try a pod on a small cluster. A table row reads
 *   expect: try a pod → which nodes are feasible, why not the others, what each plugin scores, where it goes.
 */
import type {
  Affinity,
  Container,
  KubernetesObject,
  Node,
  Pod,
  PodSpec,
  Taint,
  Toleration,
} from '../../src/api/objects.ts';
import type { Cluster } from '../../src/cluster/cluster.ts';
import { createCluster } from '../../src/cluster/create.ts';
import { addNodeObject, addObject, addPodObject } from '../../src/cluster/from-objects.ts';
import type { Attempt } from '../../src/scheduler/attempt.ts';
import type { KubeSchedulerConfiguration } from '../../src/scheduler/config.ts';
import { createPodCounts } from '../../src/scheduler/counts.ts';
import { createSchedulingCycle } from '../../src/scheduler/cycle.ts';
import { pluginRegistry } from '../../src/scheduler/plugins/registry.ts';
import { createTrace } from '../../src/scheduler/trace.ts';
import { createStreams } from '../../src/sim/random.ts';

type Amounts = Readonly<Record<string, string>>;
type Labels = Readonly<Record<string, string>>;

export interface PodBuilder {
  readonly object: Pod;
  requests(amounts: Amounts): PodBuilder;
  labels(labels: Labels): PodBuilder;
  image(...images: string[]): PodBuilder;
  hostPort(port: number, protocol?: string, hostIP?: string): PodBuilder;
  tolerates(key: string, effect?: string, value?: string): PodBuilder;
  selects(nodeSelector: Labels): PodBuilder;
  affinity(affinity: Affinity): PodBuilder;
  priority(priority: number): PodBuilder;
  on(node: string): PodBuilder;
  spec(part: Partial<PodSpec>): PodBuilder;
}

export function pod(name: string): PodBuilder {
  return builderOf({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name, namespace: 'default' },
    spec: { containers: [{ name: 'c', image: 'app:1' }] },
  });
}

function builderOf(object: Pod): PodBuilder {
  const spec = (part: Partial<PodSpec>): PodBuilder => builderOf({ ...object, spec: { ...object.spec, ...part } });
  const container = (part: Partial<Container>): PodBuilder => {
    const [first, ...others] = object.spec.containers;
    return spec({ containers: [{ ...first!, ...part }, ...others] });
  };
  return {
    object,
    requests: (requests) => container({ resources: { requests } }),
    labels: (labels) => builderOf({ ...object, metadata: { ...object.metadata, labels } }),
    image: (...images) => spec({ containers: images.map((image, i) => ({ name: `c${i}`, image })) }),
    hostPort: (hostPort, protocol = 'TCP', hostIP = '') => {
      const port = { containerPort: hostPort, hostPort, protocol, ...(hostIP === '' ? {} : { hostIP }) };
      return container({ ports: [...(object.spec.containers[0]!.ports ?? []), port] });
    },
    tolerates: (key, effect, value) => {
      const toleration: Toleration = { key, effect, ...(value === undefined ? { operator: 'Exists' } : { value }) };
      return spec({ tolerations: [...(object.spec.tolerations ?? []), toleration] });
    },
    selects: (nodeSelector) => spec({ nodeSelector }),
    affinity: (affinity) => spec({ affinity }),
    priority: (priority) => spec({ priority }),
    on: (nodeName) => spec({ nodeName }),
    spec,
  };
}

export interface NodeBuilder {
  readonly object: Node;
  allocatable(amounts: Amounts): NodeBuilder;
  labels(labels: Labels): NodeBuilder;
  taint(key: string, effect: string, value?: string): NodeBuilder;
  cordoned(): NodeBuilder;
  image(name: string, sizeMiB: number): NodeBuilder;
}

/** A node with 4 CPU, 8Gi and room for 110 pods. */
export function node(name: string): NodeBuilder {
  return nodeBuilderOf({
    apiVersion: 'v1',
    kind: 'Node',
    metadata: { name, labels: { 'kubernetes.io/hostname': name } },
    status: { allocatable: { cpu: '4', memory: '8Gi', pods: '110' } },
  });
}

function nodeBuilderOf(object: Node): NodeBuilder {
  return {
    object,
    allocatable: (amounts) =>
      nodeBuilderOf({ ...object, status: { ...object.status, allocatable: { pods: '110', ...amounts } } }),
    labels: (labels) =>
      nodeBuilderOf({ ...object, metadata: { ...object.metadata, labels: { ...object.metadata?.labels, ...labels } } }),
    taint: (key, effect, value) => {
      const taint: Taint = { key, effect, ...(value === undefined ? {} : { value }) };
      return nodeBuilderOf({ ...object, spec: { ...object.spec, taints: [...(object.spec?.taints ?? []), taint] } });
    },
    cordoned: () => nodeBuilderOf({ ...object, spec: { ...object.spec, unschedulable: true } }),
    image: (name, sizeMiB) => {
      const image = { names: [name], sizeBytes: sizeMiB * 1024 * 1024 };
      return nodeBuilderOf({
        ...object,
        status: { ...object.status, images: [...(object.status?.images ?? []), image] },
      });
    },
  };
}

export interface World {
  readonly nodes: readonly NodeBuilder[];
  readonly pods?: readonly PodBuilder[];
  readonly objects?: readonly KubernetesObject[];
  readonly config?: KubeSchedulerConfiguration;
}

/** What came of one attempt, by names. */
export interface Outcome {
  readonly attempt: Attempt;
  readonly cluster: Cluster;
  readonly feasible: string[];
  /** Node → its reasons, joined by a comma. */
  readonly reasons: Record<string, string>;
  /** Node → the plugin that rejected it. */
  readonly rejectedBy: Record<string, string>;
  readonly unresolvable: string[];
  /** Node → score of a plugin, normalised and weighted; undefined when it took no part. */
  scores(plugin: string): Record<string, number> | undefined;
  readonly bound: string | undefined;
  readonly victims: string[];
}

/** Tries `incoming` on the world; ties go to the smallest name. */
export function attempt(world: World, incoming: PodBuilder): Outcome {
  const cluster = createCluster(() => 0);
  for (const each of world.nodes) addNodeObject(cluster, each.object);
  for (const object of world.objects ?? []) addObject(cluster, object, 0);
  for (const each of world.pods ?? []) addPodObject(cluster, each.object, 0);
  const cycle = createSchedulingCycle({
    cluster,
    counts: createPodCounts(cluster),
    registry: pluginRegistry,
    config: world.config ?? { percentageOfNodesToScore: 100 },
    streams: createStreams('test'),
    ties: 'name',
  });
  const trace = createTrace();
  const result = cycle.attempt(addPodObject(cluster, incoming.object, 0), trace);
  const name = (id: number): string => cluster.nodeNames[id]!;
  return {
    attempt: result,
    cluster,
    feasible: trace.feasibleNodes.map(name).sort(),
    reasons: Object.fromEntries(trace.rejected.map((each) => [name(each.node), each.reasons.join(', ')])),
    rejectedBy: Object.fromEntries(trace.rejected.map((each) => [name(each.node), each.plugin])),
    unresolvable: trace.rejected
      .filter((each) => each.unresolvable)
      .map((each) => name(each.node))
      .sort(),
    scores(plugin) {
      const scores = trace.pluginScores.get(plugin);
      return scores && Object.fromEntries(scores.map((score, i) => [name(trace.feasibleNodes[i]!), score]));
    },
    bound: result.outcome === 'bound' ? name(result.node) : undefined,
    victims: result.victims.map((id) => cluster.pods.names[id]!).sort(),
  };
}
