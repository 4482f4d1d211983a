/**
 * Opens what a question is asked about: a scenario, or a snapshot of a cluster (files, folders or standard input), which
 * becomes a scenario in which nothing happens but what the objects themselves bring about.
 */
import { type Diagnostic, DiagnosticError, hasErrors } from '../api/diagnostic.ts';
import { type LoadResult, loadManifests } from '../api/manifest.ts';
import type { KubernetesObject, Pod, PodSpec, PodTemplateSpec, StringMap } from '../api/objects.ts';
import { fileError, readBlocks, STDIN_NAME } from '../api/source.ts';
import { diagnosticAt } from '../api/yaml.ts';
import { controlPlanes } from '../cluster/control-plane.ts';
import { microsPerHour } from '../sim/time.ts';
import { checkObjects, nodeNames } from './check-objects.ts';
import { type LoadedScenario, loadScenario } from './load.ts';
import type { Scenario } from './scenario.ts';
import { defaultStartOf, snapshotCommand, takeOver } from './snapshot.ts';

/** What the command line changes. */
export interface OpenOptions {
  /** Partial scenarios to lay over the scenario; for scenarios only. */
  readonly overlay?: readonly string[] | undefined;
  /** `path=value`; for scenarios only. */
  readonly set?: readonly string[] | undefined;
  readonly seed?: number | undefined;
}

/** What was opened. */
export interface OpenedInput extends LoadedScenario {
  /** False: a snapshot. */
  readonly isScenario: boolean;
}

/** One path may be a scenario; several, folders and standard input are a snapshot. Nothing of what is wrong is thrown. */
export async function openInput(paths: readonly string[], options: OpenOptions = {}): Promise<OpenedInput> {
  const [only, ...others] = paths;
  try {
    if (only !== undefined && others.length === 0 && only !== '-' && isScenarioFile(only)) {
      return { isScenario: true, ...(await loadScenario(only, options)) };
    }
    return { isScenario: false, ...(await loadSnapshot(paths, options)) };
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    return { isScenario: false, scenario: null, diagnostics: error.diagnostics };
  }
}

/** The objects of a cluster as a scenario that begins when they were taken. Nothing of what is wrong is thrown. */
export async function loadSnapshot(paths: readonly string[], options: OpenOptions = {}): Promise<LoadedScenario> {
  const loaded = await loadManifests(paths);
  const diagnostics: Diagnostic[] = loaded.diagnostics.map(withScenarioHint);
  const name = paths.length === 1 && paths[0] !== '-' ? paths[0]! : STDIN_NAME;
  for (const overlay of options.overlay ?? []) {
    diagnostics.push(fileError(`--overlay ${overlay}`, 'is laid over a scenario; this is a snapshot'));
  }
  for (const set of options.set ?? []) {
    diagnostics.push(fileError(`--set ${set}`, 'changes a field of a scenario; this is a snapshot'));
  }
  if (!hasErrors(diagnostics) && !loaded.objects.some(({ object }) => object.kind === 'Node')) {
    diagnostics.push(fileError(name, 'holds no Node', `${snapshotCommand} prints all that is wanted`));
  }
  const taken = takeOver(loaded.objects, nodeNames(loaded.objects, []));
  diagnostics.push(...taken.warnings);
  if (!hasErrors(diagnostics)) checkObjects(taken.objects, [], diagnostics);
  if (hasErrors(diagnostics)) return { scenario: null, diagnostics };
  return { scenario: scenarioOf({ ...loaded, objects: [...taken.objects] }, options, diagnostics), diagnostics };
}

/** A pod to be tried, from a Pod or from the template of a workload. */
export interface PodTemplate {
  /** `web`, by which its pods are called. */
  readonly name: string;
  readonly namespace: string;
  readonly labels: StringMap;
  readonly spec: PodSpec;
}

/** The objects in files, `-` being standard input. Nothing of what is wrong is thrown. */
export function loadObjects(paths: readonly string[]): Promise<LoadResult> {
  return loadManifests(paths);
}

/** The templates in files, `-` being standard input. Nothing of what is wrong is thrown. */
export async function loadPodTemplates(
  paths: readonly string[],
): Promise<{ readonly templates: readonly PodTemplate[]; readonly diagnostics: readonly Diagnostic[] }> {
  const loaded = await loadManifests(paths);
  const diagnostics: Diagnostic[] = [...loaded.diagnostics];
  const templates: PodTemplate[] = [];
  for (const { object, file, locate } of loaded.objects) {
    const template = templateOf(object);
    if (template !== undefined) templates.push(template);
    const claims = (object as WithTemplate).spec?.volumeClaimTemplates ?? [];
    if (claims.length === 0) continue;
    const message = 'pods of a StatefulSet with claims are not tried: their volumes do not exist yet';
    const hint = 'give the Pod, with the claims of an existing one';
    diagnostics.push(diagnosticAt(locate, ['spec', 'volumeClaimTemplates'], 'value', file, message, hint));
  }
  if (templates.length === 0 && !hasErrors(diagnostics)) {
    diagnostics.push(fileError(paths.join(', '), 'holds no Pod, and no workload with a template of one'));
  }
  return { templates, diagnostics };
}

interface WithTemplate extends KubernetesObject {
  readonly spec?: {
    readonly template?: PodTemplateSpec;
    readonly jobTemplate?: { readonly spec?: { readonly template?: PodTemplateSpec } };
    readonly volumeClaimTemplates?: readonly unknown[];
  };
}

function templateOf(object: KubernetesObject): PodTemplate | undefined {
  const { kind, metadata } = object;
  const { spec } = object as WithTemplate;
  const template = kind === 'Pod' ? (object as Pod) : (spec?.template ?? spec?.jobTemplate?.spec?.template);
  if (template?.spec === undefined) return undefined;
  const { nodeName: _, ...podSpec } = template.spec;
  return {
    name: metadata?.name ?? metadata?.generateName?.replace(/-$/, '') ?? 'pod',
    namespace: metadata?.namespace ?? 'default',
    labels: template.metadata?.labels ?? {},
    spec: podSpec,
  };
}

/** Bytes that are looked at to tell a scenario from manifests. */
const lookedAtBytes = 65_536;

function isScenarioFile(path: string): boolean {
  try {
    for (const block of readBlocks({ name: path, path })) {
      const text = block.toString('latin1', 0, lookedAtBytes);
      return /^apiVersion:\s*["']?headroom\/|^\s*\{[^{}]*"apiVersion"\s*:\s*"headroom\//m.test(text);
    }
  } catch (error) {
    // A folder or a glob is read by the loader of manifests, which also says what is wrong with a path.
    if (!(error instanceof DiagnosticError)) throw error;
  }
  return false;
}

function withScenarioHint(diagnostic: Diagnostic): Diagnostic {
  if (!diagnostic.message.includes('"headroom/')) return diagnostic;
  return { ...diagnostic, hint: 'this is a scenario: name its file alone, not its folder or standard input' };
}

function scenarioOf(loaded: LoadResult, { seed }: OpenOptions, diagnostics: readonly Diagnostic[]): Scenario {
  return {
    name: 'snapshot',
    description: '',
    seed: seed ?? 1,
    durationMicros: microsPerHour,
    startsAtMicros: defaultStartOf(loaded.objects),
    pools: [],
    objects: loaded.objects.map(({ object }) => object),
    schedulerFile: undefined,
    schedulerConfig: undefined,
    behaviour: [],
    traffic: [],
    timeline: [],
    controlPlane: controlPlanes.default,
    ignoredKinds: loaded.ignoredKinds,
    warnings: diagnostics.filter(({ severity }) => severity === 'warning'),
  };
}
