/** A small running cluster for stories: controllers, scheduler and kubelets on one simulation, and what they said. */
import { defaultDeployment, defaultReplicaSet, defaultResourceQuota } from '../../src/api/defaults.ts';
import type { Deployment, DeploymentSpec, KubernetesObject, Node, ReplicaSet } from '../../src/api/objects.ts';
import {
  type BehaviourRule,
  createBehaviours,
  type DurationLaw,
  type PodBehaviour,
} from '../../src/cluster/behaviour.ts';
import type { Cluster } from '../../src/cluster/cluster.ts';
import { type ControlPlaneName, type ControlPlaneTimes, controlPlanes } from '../../src/cluster/control-plane.ts';
import type { ControllerContext } from '../../src/cluster/controller-runtime.ts';
import { createCluster } from '../../src/cluster/create.ts';
import { addNodeObject } from '../../src/cluster/from-objects.ts';
import { verbNames } from '../../src/cluster/journal.ts';
import { PodFlag, type PodId, PodPhase, podPhaseNames } from '../../src/cluster/pods.ts';
import { createKubelet, type Kubelet } from '../../src/nodes/kubelet.ts';
import { createNodeComponents, type NodeComponents } from '../../src/nodes/registry.ts';
import { createScheduler } from '../../src/scheduler/scheduler.ts';
import {
  addNumber,
  addText,
  createFingerprint,
  digest,
  loadFingerprint,
  saveFingerprint,
} from '../../src/sim/fingerprint.ts';
import {
  type Checks,
  type Component,
  createSimulation,
  type Kind,
  Phase,
  type Simulation,
} from '../../src/sim/simulation.ts';
import { parseRfc3339 } from '../../src/sim/time.ts';
import { type ApiServer, createApiServer } from '../../src/workloads/api-server.ts';
import { controllerRegistry } from '../../src/workloads/controllers/registry.ts';

export const startsAt = parseRfc3339('2026-11-27T00:00:00Z')!;

/** Time in whole microseconds, as tests write it. */
export const seconds = (count: number): number => Math.round(count * 1_000_000);

export const constant = (count: number): DurationLaw => ({ kind: 'constant', micros: seconds(count) });

export interface WorldOptions {
  readonly controlPlane?: ControlPlaneName;
  readonly nodes?: number;
  /** Nodes as objects, instead of `nodes` alike. */
  readonly nodeObjects?: readonly Node[];
  /** What of the control plane's times differs from `controlPlane`. */
  readonly times?: Partial<ControlPlaneTimes>;
  readonly cpu?: string;
  readonly behaviour?: readonly BehaviourRule[];
  readonly seed?: string;
  readonly checks?: Checks;
  readonly failsOf?: (cluster: Cluster, pod: PodId) => boolean;
  /** Further components, added after the controllers. */
  readonly extra?: (
    context: ControllerContext & { readonly api: ApiServer; readonly behaviourOf: (pod: PodId) => PodBehaviour },
  ) => readonly Component[];
}

export interface World {
  readonly sim: Simulation;
  readonly cluster: Cluster;
  readonly api: ApiServer;
  readonly kubelet: Kubelet;
  readonly nodes: NodeComponents;
  /** `12.3 Deployment/web ScalingReplicaSet Scaled up …`, with the time in seconds. */
  readonly said: string[];
  run(until: number): void;
  add(object: KubernetesObject): number;
  id(kind: string, name: string): number;
  get<T extends KubernetesObject>(kind: string, name: string): T;
  /** Replaces part of an object's spec, as a user does. */
  change(kind: string, name: string, spec: object): void;
  /** Pods that exist, oldest first. */
  pods(): PodId[];
  /** `3 Running 2 ready 1 terminating`, what is 0 left out. */
  counts(): string;
  fingerprint(): string;
}

export function world(options: WorldOptions = {}): World {
  const sim = createSimulation({ seed: options.seed ?? 'live', checks: options.checks ?? 'off' });
  const cluster = createCluster(() => sim.now);
  const controlPlane: ControlPlaneTimes = { ...controlPlanes[options.controlPlane ?? 'instant'], ...options.times };
  const said: string[] = [];
  const trace = createFingerprint();
  const events = {
    event(_type: string, reason: string, message: string, { kind, name }: { kind: string; name: string }): void {
      said.push(`${sim.now / 1_000_000} ${kind}/${name} ${reason} ${message}`);
      addText(trace, `${sim.now} ${kind}/${name} ${reason} ${message}`);
    },
  };
  const context = { cluster, sim, events, startsAt, controlPlane };
  const scheduler = createScheduler({ cluster, sim, attemptMicros: controlPlane.schedulingAttemptMicros });
  const behaviours = createBehaviours(cluster, options.behaviour ?? []);
  const { failsOf } = options;
  const kubelet = createKubelet({
    cluster,
    sim,
    controlPlane,
    behaviourOf: behaviours,
    ...(failsOf !== undefined && { failsOf: (pod: PodId) => failsOf(cluster, pod) }),
  });
  sim.add(clusterComponent(cluster));
  sim.add(follower(cluster, trace));
  const nodes = createNodeComponents(context, kubelet);
  for (const component of nodes.components) sim.add(component);
  for (const factory of Object.values(controllerRegistry)) sim.add(factory(context));
  const api = createApiServer(cluster, sim, startsAt);
  for (const component of options.extra?.({ ...context, api, behaviourOf: behaviours }) ?? []) sim.add(component);
  sim.add(alarm(cluster, () => scheduler.wake(), controlPlane.schedulerReactionMicros));
  sim.add(scheduler);
  const numbers = Array.from({ length: options.nodes ?? 3 }, (_, node) => node);
  const nodeObjects = options.nodeObjects ?? numbers.map((node) => nodeObject(`node-${node}`, options.cpu));
  for (const node of nodeObjects) addNodeObject(cluster, node);

  const self: World = {
    sim,
    cluster,
    api,
    kubelet,
    nodes,
    said,
    run: (until) => void sim.runUntil(seconds(until)),
    add(object) {
      const id = api.createObject(object);
      if (typeof id === 'string') throw new Error(id);
      return id;
    },
    id: (kind, name) => cluster.objects.find(kind, 'default', name),
    get: (kind, name) => cluster.objects.lookUp(kind, 'default', name)!,
    change(kind, name, spec) {
      const id = self.id(kind, name);
      const before = cluster.objects.get(id) as Deployment;
      api.updateObject(id, { ...before, spec: { ...before.spec, ...spec } } as KubernetesObject);
    },
    pods() {
      const rows: PodId[] = [];
      const { pods } = cluster;
      for (let pod = 0; pod < pods.count; pod++) if ((pods.flags[pod]! & PodFlag.alive) !== 0) rows.push(pod);
      return rows.sort((a, b) => pods.sequence[a]! - pods.sequence[b]!);
    },
    counts() {
      const { pods } = cluster;
      const words: string[] = [];
      const rows = self.pods();
      const put = (label: string, wanted: (pod: PodId) => boolean): void => {
        const count = rows.filter(wanted).length;
        if (count > 0) words.push(`${count} ${label}`);
      };
      for (const phase of Object.values(PodPhase)) put(podPhaseNames[phase]!, (pod) => pods.phase[pod] === phase);
      put('ready', (pod) => (pods.flags[pod]! & PodFlag.ready) !== 0);
      put('terminating', (pod) => (pods.flags[pod]! & PodFlag.terminating) !== 0);
      return words.join(' ');
    },
    fingerprint: () => digest(trace),
  };
  return self;
}

export function nodeObject(name: string, cpu = '64'): Node {
  const allocatable = { cpu, memory: '256Gi', pods: '1000' };
  return { apiVersion: 'v1', kind: 'Node', metadata: { name }, status: { allocatable, capacity: allocatable } };
}

export function deployment(
  name: string,
  spec: Partial<DeploymentSpec> & { cpu?: string; image?: string } = {},
): Deployment {
  const { cpu = '100m', image = 'v1', ...rest } = spec;
  const labels = { app: name };
  return defaultDeployment({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name, namespace: 'default', labels },
    spec: { selector: { matchLabels: labels }, template: template(labels, image, cpu), ...rest },
  });
}

export function template(labels: Record<string, string>, image: string, cpu = '100m') {
  return { metadata: { labels }, spec: { containers: [{ name: 'c', image, resources: { requests: { cpu } } }] } };
}

export function replicaSet(name: string, replicas: number, cpu = '100m'): ReplicaSet {
  const labels = { app: name };
  return defaultReplicaSet({
    apiVersion: 'apps/v1',
    kind: 'ReplicaSet',
    metadata: { name, namespace: 'default' },
    spec: { replicas, selector: { matchLabels: labels }, template: template(labels, 'v1', cpu) },
  });
}

export function quota(name: string, hard: Record<string, string>) {
  return defaultResourceQuota({
    apiVersion: 'v1',
    kind: 'ResourceQuota',
    metadata: { name, namespace: 'default' },
    spec: { hard },
  });
}

function clusterComponent(cluster: Cluster): Component {
  return { name: 'cluster', start() {}, check: cluster.check, save: cluster.save, load: cluster.load };
}

/** Hashes every change of the cluster with its time. */
function follower(cluster: Cluster, trace: ReturnType<typeof createFingerprint>): Component {
  let kind: Kind | undefined;
  let sim: Simulation | undefined;
  const reader = cluster.journal.reader(
    'observer',
    'follower',
    (verb, subject, before, after, time) => {
      addText(trace, verbNames[verb]!);
      for (const value of [subject, before, after, time]) addNumber(trace, value);
    },
    () => sim?.at(sim.now, kind!, 0),
  );
  return {
    name: 'follower',
    start(simulation) {
      sim = simulation;
      kind = sim.define('follower.read', Phase.sample, () => {
        reader.read();
        cluster.trim();
      });
      sim.at(sim.now, kind, 0);
    },
    save: (writer) => saveFingerprint(trace, 'trace', writer),
    load: (from) => loadFingerprint(trace, 'trace', from),
  };
}

/** Tells the scheduler that something changed. */
function alarm(cluster: Cluster, ring: () => void, delay: number): Component {
  let kind: Kind | undefined;
  let sim: Simulation | undefined;
  const reader = cluster.journal.reader(
    'observer',
    'alarm',
    () => {},
    () => sim?.at(sim.now + delay, kind!, 0),
  );
  return {
    name: 'alarm',
    start(simulation) {
      sim = simulation;
      kind = sim.define('alarm', Phase.controller, () => {
        reader.read();
        ring();
      });
      sim.at(sim.now, kind, 0);
    },
    save() {},
    load() {},
  };
}
