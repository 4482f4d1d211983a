/** Runs of small clusters for the tests of answers: written as manifests, played to their end or as they stand. */
import { DiagnosticError } from '../../src/api/diagnostic.ts';
import { parseManifestText } from '../../src/api/manifest.ts';
import { controlPlanes } from '../../src/cluster/control-plane.ts';
import type { AssembleOptions, Run } from '../../src/scenario/assemble.ts';
import { assemble } from '../../src/scenario/assemble.ts';
import type { Scenario, TimelineStep } from '../../src/scenario/scenario.ts';
import { defaultStartOf } from '../../src/scenario/snapshot.ts';

export interface WorldOptions {
  readonly minutes?: number;
  readonly timeline?: readonly TimelineStep[];
  readonly assemble?: AssembleOptions;
  /** Called before time starts. */
  readonly attach?: (run: Run) => void;
}

/** A scenario of these objects; reactions of the control plane take no time. */
export async function scenarioOf(objects: readonly object[], options: WorldOptions = {}): Promise<Scenario> {
  const text = JSON.stringify({ apiVersion: 'v1', kind: 'List', items: objects });
  const loaded = await parseManifestText(text, 'world.json');
  const errors = loaded.diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new DiagnosticError(errors);
  return {
    ...emptyScenario,
    durationMicros: (options.minutes ?? 10) * 60_000_000,
    startsAtMicros: defaultStartOf(loaded.objects),
    objects: loaded.objects.map(({ object }) => object),
    timeline: options.timeline ?? [],
  };
}

/** Played to its end. */
export async function played(objects: readonly object[], options: WorldOptions = {}): Promise<Run> {
  const scenario = await scenarioOf(objects, options);
  const run = assemble(scenario, options.assemble);
  options.attach?.(run);
  run.runUntil(scenario.durationMicros);
  return run;
}

/** A node of a hand-written manifest: nothing but what the scheduler looks at. */
export function plainNode(
  name: string,
  more: { cpu?: string; labels?: object; taints?: object[]; unschedulable?: boolean; conditions?: object[] } = {},
): object {
  const { cpu = '4', labels = {}, taints, unschedulable, conditions } = more;
  return {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: { name, labels: { 'kubernetes.io/hostname': name, ...labels } },
    spec: { ...(taints && { taints }), ...(unschedulable && { unschedulable }) },
    status: { allocatable: { cpu, memory: '16Gi', pods: '110' }, ...(conditions && { conditions }) },
  };
}

/** A pod that asks for so much. */
export function plainPod(name: string, cpu: string, spec: object = {}, labels: object = { app: name }): object {
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name, namespace: 'shop', labels },
    spec: { containers: [{ name: 'c', image: 'i', resources: { requests: { cpu, memory: '1Gi' } } }], ...spec },
  };
}

const emptyScenario: Scenario = {
  name: 'world',
  description: '',
  seed: 1,
  durationMicros: 0,
  startsAtMicros: 0,
  pools: [],
  objects: [],
  schedulerFile: undefined,
  schedulerConfig: undefined,
  behaviour: [],
  traffic: [],
  timeline: [],
  controlPlane: controlPlanes.instant,
  ignoredKinds: new Map(),
  warnings: [],
};
