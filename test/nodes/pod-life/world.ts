/** One node and one pod bound to it at time 0, and what becomes of it: for tables of cases about the kubelet. */
import type { PodSpec } from '../../../src/api/objects.ts';
import type { DurationLaw, PodBehaviour } from '../../../src/cluster/behaviour.ts';
import type { Cluster } from '../../../src/cluster/cluster.ts';
import { type ControlPlaneName, controlPlanes } from '../../../src/cluster/control-plane.ts';
import { createCluster } from '../../../src/cluster/create.ts';
import { addNodeObject } from '../../../src/cluster/from-objects.ts';
import { verbNames } from '../../../src/cluster/journal.ts';
import { type PodId, podPhaseNames } from '../../../src/cluster/pods.ts';
import { createKubelet, type Kubelet } from '../../../src/nodes/kubelet.ts';
import { type Component, createSimulation, type Simulation } from '../../../src/sim/simulation.ts';

export const micros = (seconds: number): number => Math.round(seconds * 1_000_000);
export const law = (seconds: number): DurationLaw => ({ kind: 'constant', micros: micros(seconds) });

/** A rule that holds in every run. */
export const always = { chanceMilli: 1000, runsMax: null } as const;

const plain: PodBehaviour = { init: law(0), ready: law(0), run: law(30), stop: law(1) };

export interface PodWorldOptions {
  readonly spec?: Partial<PodSpec>;
  readonly behaviour?: Partial<PodBehaviour>;
  readonly controlPlane?: ControlPlaneName;
  readonly seed?: number;
  /** Nothing is in the cluster yet: the state of another world is to be loaded. */
  readonly blank?: boolean;
}

export interface PodWorld {
  readonly sim: Simulation;
  readonly cluster: Cluster;
  readonly kubelet: Kubelet;
  readonly pod: PodId;
  /** `12 Running`, `15 ready`, `20 not ready`, `30 gone`, `12 c running`: seconds and change. */
  readonly log: string[];
  /** `12 Started Started container c` */
  readonly said: string[];
  run(until: number): PodWorld;
  /** `c: waiting CrashLoopBackOff, 2 restarts` */
  containers(): string[];
}

const stateNames = ['waiting', 'running', 'terminated'];

export function podWorld(options: PodWorldOptions = {}): PodWorld {
  const sim = createSimulation({ seed: options.seed ?? 1, checks: 'every-event' });
  const cluster = createCluster(() => sim.now);
  const behaviour = { ...plain, ...options.behaviour };
  const log: string[] = [];
  const said: string[] = [];
  const kubelet = createKubelet({
    cluster,
    sim,
    controlPlane: controlPlanes[options.controlPlane ?? 'instant'],
    behaviourOf: () => behaviour,
    events: { event: (_type, reason, message) => void said.push(`${sim.now / 1e6} ${reason} ${message}`) },
  });
  sim.add(clusterComponent(cluster));
  sim.add(kubelet);
  const { spec = {} } = options;
  const create = (): PodId =>
    cluster.createPod({
      name: 'p',
      podClass: cluster.internClass('default', {}),
      spec: cluster.specs.intern({ containers: [{ name: 'c' }], ...spec }).id,
      identity: 4711,
    });
  const names = [...(spec.initContainers ?? []), ...(spec.containers ?? [{ name: 'c' }])].map(({ name }) => name);
  const reader = cluster.journal.reader('observer', 'test', (verb, _, before, after, time) => {
    const at = time / 1e6;
    const name = verbNames[verb];
    if (name === 'podPhase') log.push(`${at} ${podPhaseNames[after]}`);
    else if (name === 'podReady') log.push(`${at} ${after ? 'ready' : 'not ready'}`);
    else if (name === 'podContainer') log.push(`${at} ${names[before]} ${stateNames[after]}`);
    else if (name === 'podDeleted') log.push(`${at} gone`);
  });
  const pod = options.blank ? 0 : create();
  if (!options.blank) {
    const status = { allocatable: { cpu: '4', memory: '8Gi', pods: 110 } };
    cluster.bindPod(pod, addNodeObject(cluster, { kind: 'Node', metadata: { name: 'n' }, status }));
  }
  const self: PodWorld = {
    sim,
    cluster,
    kubelet,
    pod,
    log,
    said,
    run(until) {
      sim.runUntil(micros(until));
      reader.read();
      return self;
    },
    containers() {
      return (kubelet.statusOf(pod)?.containers ?? []).map(({ name, state, reason, restarts, ended, ready }) => {
        const why = state === 0 ? ` ${reason}` : state === 2 ? ` ${ended?.reason} ${ended?.exitCode}` : '';
        return `${name}: ${stateNames[state]}${why}${ready ? ' ready' : ''}, ${restarts} restarts`;
      });
    },
  };
  return self;
}

/** Only phases, readiness and the end. */
export function ofPod(log: readonly string[]): string[] {
  return log.filter((line) => !/ (?:waiting|running|terminated)$/.test(line));
}

/** `0 c running 5 c terminated …`: the states of one container. */
export function ofContainer(log: readonly string[], name: string): string[] {
  return log.filter((line) => line.includes(` ${name} `)).map((line) => line.replace(` ${name} `, ' '));
}

function clusterComponent(cluster: Cluster): Component {
  return {
    name: 'cluster',
    start() {},
    check: () => cluster.check(),
    save: (writer) => cluster.save(writer),
    load: (reader) => cluster.load(reader),
  };
}
