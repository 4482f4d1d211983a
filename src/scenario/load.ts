/**
 * Reads a scenario and everything it names, and turns it into the simulation's own units. All problems of all files come
 * back together. Paths inside the scenario are relative to its folder.
 */
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Diagnostic, FieldPath } from '../api/diagnostic.ts';
import { DiagnosticError, hasErrors } from '../api/diagnostic.ts';
import { type LoadedObject, type LoadResult, loadManifests } from '../api/manifest.ts';
import type { KubernetesObject } from '../api/objects.ts';
import { didYouMean } from '../api/schema-errors.ts';
import { fileError, type InputFile, resolveInputs, STDIN_NAME } from '../api/source.ts';
import { diagnosticAt, type Locate } from '../api/yaml.ts';
import type { BehaviourRule, DurationLaw } from '../cluster/behaviour.ts';
import { controlPlanes } from '../cluster/control-plane.ts';
import type { KubeSchedulerConfiguration } from '../scheduler/config.ts';
import { findPolicy, policies } from '../scheduler/policies/registry.ts';
import { type Micros, parseDuration, parseRfc3339 } from '../sim/time.ts';
import type { ArrivalTemplate } from '../workloads/arrivals/pod-of-arrival.ts';
import { fleetSources } from '../workloads/arrivals/registry.ts';
import type { Pool } from '../workloads/fleet.ts';
import { type ArrivalsInput, checkArrivals, isTemplate } from './arrivals.ts';
import { readAutoscaler } from './autoscaler.ts';
import { readCapacity } from './capacity.ts';
import { checkHpas } from './check-hpas.ts';
import { checkObjects, nodeNames } from './check-objects.ts';
import { checkUsage } from './check-usage.ts';
import { readContainers } from './containers.ts';
import { type DocumentChanges, readDocument } from './document.ts';
import { readKubelet } from './eviction.ts';
import { readGates, serviceNames } from './gates.ts';
import { type LawReading, readLaw } from './laws.ts';
import { readMetrics } from './metrics.ts';
import { type ActionReading, type Places, placesOf, readChoice, readNodeAction } from './node-actions.ts';
import { readPool } from './pools.ts';
import { withThresholds } from './reservations.ts';
import type { Action, Scenario, TimelineStep } from './scenario.ts';
import type { ActionDocument, BehaviourDocument, FleetTraceDocument, LawDocument, ScenarioDocument } from './schema.ts';
import { defaultStartOf, takeOver } from './snapshot.ts';
import { readTarget } from './targets.ts';
import { readTraffic, readUsage, type UsageReading } from './usage.ts';

/** What the command line changes. */
export interface LoadScenarioOptions extends DocumentChanges {
  readonly seed?: number | undefined;
}

/** The scenario, or null when a diagnostic is an error. */
export interface LoadedScenario {
  readonly scenario: Scenario | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the scenario in a file (`-`: standard input). Nothing of what is wrong is thrown. */
export async function loadScenario(path: string, options: LoadScenarioOptions = {}): Promise<LoadedScenario> {
  const diagnostics: Diagnostic[] = [];
  try {
    const document = readDocument(path, options);
    diagnostics.push(...document.diagnostics);
    if (document.value === null) return { scenario: null, diagnostics: diagnostics.map(document.ofSet) };
    const reading: Reading = {
      file: path === '-' ? STDIN_NAME : path,
      folder: path === '-' ? '.' : dirname(path),
      overlays: options.overlay ?? [],
      diagnostics,
      locate: document.locate,
      featureGates: document.value.spec.featureGates,
      applied: [],
    };
    const scenario = await readScenario(reading, document.value, options);
    return { scenario: hasErrors(diagnostics) ? null : scenario, diagnostics: diagnostics.map(document.ofSet) };
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    return { scenario: null, diagnostics: [...diagnostics, ...error.diagnostics] };
  }
}

interface Reading {
  readonly file: string;
  readonly folder: string;
  readonly overlays: readonly string[];
  readonly diagnostics: Diagnostic[];
  readonly locate: Locate;
  readonly featureGates: ScenarioDocument['spec']['featureGates'];
  /** Objects that the timeline applies. */
  readonly applied: LoadedObject[];
}

function report(reading: Reading, path: FieldPath, message: string, hint?: string): void {
  reading.diagnostics.push(diagnosticAt(reading.locate, path, 'value', reading.file, message, hint));
}

async function readScenario(
  reading: Reading,
  document: ScenarioDocument,
  options: LoadScenarioOptions,
): Promise<Scenario> {
  const { metadata, spec } = document;
  const { pools, nodes } = readFleet(reading, spec.fleet ?? [], spec.kubelet?.evictionHard);
  const policy = spec.scheduler === undefined ? undefined : findPolicy(spec.scheduler);
  const scheduler = spec.scheduler === undefined || policy !== undefined ? [] : resolvePaths(reading, [spec.scheduler]);
  const manifests = await readManifests(reading, spec.manifests ?? [], scheduler);
  const timeline = await readTimeline(reading, spec.timeline ?? [], pools, placesOf(manifests.objects, pools));
  const read = [...nodes, ...manifests.objects];
  const taken = takeOver(read, nodeNames(read, pools));
  reading.diagnostics.push(...taken.warnings);
  const startsAtMicros =
    spec.startsAt === undefined ? defaultStartOf(taken.objects) : readInstant(reading, spec.startsAt);
  const schedulerConfig =
    policy?.config ?? (spec.scheduler === undefined ? undefined : await readScheduler(reading, spec.scheduler));
  const autoscaler = readAutoscaler(
    {
      report: (path, message, hint) => report(reading, path, message, hint),
      readDuration: (path, text) => readDuration(reading, path, text),
      readLaw: (path, law) => readLaw(lawReading(reading, []), path, law),
    },
    spec.fleet ?? [],
    pools,
    spec.clusterAutoscaler,
  );
  const arrivals = await readArrivals(reading, spec.arrivals ?? [], startsAtMicros);
  checkObjects(taken.objects, pools, reading.diagnostics);
  if ((spec.fleet ?? []).length === 0 && !taken.objects.some(({ object }) => object.kind === 'Node')) {
    report(reading, ['spec', 'fleet'], 'there is no node: give pools here, or Nodes among the manifests');
  }
  const use = usageReading(reading, startsAtMicros);
  const behaviour = (spec.behaviour ?? []).map((rule, index) =>
    readRule(reading, rule, ['spec', 'behaviour', index], startsAtMicros),
  );
  const written = [...taken.objects, ...reading.applied];
  const objects = written.map(({ object }) => object);
  checkUsage({ rules: behaviour, pools, objects, report: use.report });
  const traffic = readTraffic(use, spec.traffic ?? [], taken.objects);
  const metrics = readMetrics({ ...use, objects, traffic }, spec.metrics, spec.metricsAdapter);
  checkHpas({ hpas: written, objects, behaviour, metrics: metrics?.rules }, reading.diagnostics);
  const durationMicros = readDuration(reading, ['spec', 'duration'], spec.duration ?? '1h');
  const services = serviceNames(taken.objects);
  return {
    name: metadata.name,
    description: metadata.description ?? '',
    seed: options.seed ?? spec.seed ?? 1,
    durationMicros,
    startsAtMicros,
    pools,
    objects: taken.objects.map(({ object }) => object),
    schedulerFile: policy?.name ?? scheduler[0],
    schedulerConfig,
    behaviour,
    traffic,
    ...(metrics && { metrics }),
    ...(spec.kubelet && { eviction: readKubelet(lawReading(reading, ['spec', 'kubelet']), spec.kubelet) }),
    timeline,
    ...(arrivals && { arrivals }),
    ...(autoscaler && { autoscaler }),
    controlPlane: controlPlanes[spec.controlPlane ?? 'default'],
    capacity: readCapacity(spec.capacity, (path, message) => report(reading, ['spec', 'capacity', ...path], message)),
    ...(spec.gates && { gates: readGates(spec.gates, { ...reading, durationMicros, services }) }),
    ignoredKinds: manifests.ignoredKinds,
    warnings: reading.diagnostics.filter(({ severity }) => severity === 'warning'),
  };
}

interface Fleet {
  readonly pools: Pool[];
  /** Nodes of traces. */
  readonly nodes: LoadedObject[];
}

function readFleet(
  reading: Reading,
  fleet: NonNullable<ScenarioDocument['spec']['fleet']>,
  evictionHard: Readonly<Record<string, string>> | undefined,
): Fleet {
  const pools: Pool[] = [];
  const nodes: LoadedObject[] = [];
  const names = new Set<string>();
  for (const [index, document] of fleet.entries()) {
    const base = ['spec', 'fleet', index];
    if ('openb' in document) {
      nodes.push(...readTraceNodes(reading, document));
      continue;
    }
    if (names.has(document.pool)) report(reading, [...base, 'pool'], `Duplicate value: "${document.pool}"`);
    names.add(document.pool);
    const pool = readPool(withThresholds(document, evictionHard), (path, message, hint) =>
      report(reading, [...base, ...path], message, hint),
    );
    if (pool !== undefined) pools.push(pool);
  }
  return { pools, nodes };
}

function readTraceNodes(reading: Reading, { openb, podsPerNode }: FleetTraceDocument): LoadedObject[] {
  const file = inputFile(reading, openb);
  try {
    const { nodes, diagnostics } = fleetSources.openb(file, { podsPerNode });
    reading.diagnostics.push(...diagnostics);
    const nowhere = { line: 0, column: 0, source: { text: '', caret: 0 } };
    return nodes.map((object) => ({ object, file: file.name, locate: () => nowhere }));
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    reading.diagnostics.push(...error.diagnostics);
    return [];
  }
}

function inputFile({ folder }: Reading, path: string): InputFile {
  const resolved = path.startsWith('/') ? path : join(folder, path);
  return { name: resolved, path: resolved };
}

async function readArrivals(
  reading: Reading,
  documents: NonNullable<ScenarioDocument['spec']['arrivals']>,
  startsAtMicros: Micros,
): Promise<ArrivalsInput | undefined> {
  if (documents.length === 0) return undefined;
  const templates = new Map<string, ArrivalTemplate>();
  for (const [index, { template: path }] of documents.entries()) {
    if (path === undefined || templates.has(path)) continue;
    const loaded = await loadManifests(resolvePaths(reading, [path]));
    reading.diagnostics.push(...loaded.diagnostics);
    const objects = loaded.objects.map(({ object }) => object);
    const [first] = objects;
    if (objects.length === 1 && isTemplate(first!)) templates.set(path, first);
    else if (!hasErrors(loaded.diagnostics)) {
      report(reading, ['spec', 'arrivals', index, 'template'], 'expected a file with one Pod or Job');
    }
  }
  const input: ArrivalsInput = { documents, templates, openFile: (path) => inputFile(reading, path) };
  const { problems, diagnostics } = checkArrivals(input, startsAtMicros);
  for (const { path, message, hint } of problems) report(reading, ['spec', 'arrivals', ...path], message, hint);
  reading.diagnostics.push(...diagnostics);
  return input;
}

/** `manifests: [.]` means all files beside the scenario, but not the scenario itself nor its scheduler configuration. */
function withoutFiles(paths: readonly string[], unwanted: readonly string[]): readonly string[] {
  const realPath = (path: string): string | null => (existsSync(path) ? realpathSync(path) : null);
  const left = unwanted.map(realPath);
  const { files } = resolveInputs(paths);
  if (!files.some(({ path }) => path !== null && left.includes(realPath(path)))) return paths;
  return files.flatMap(({ path }) => (path !== null && left.includes(realPath(path)) ? [] : [path ?? '-']));
}

function resolvePaths(reading: Reading, paths: readonly string[]): string[] {
  return paths.map((path) => (path === '-' || path.startsWith('/') ? path : join(reading.folder, path)));
}

async function readManifests(
  reading: Reading,
  paths: readonly string[],
  others: readonly string[] = [],
): Promise<LoadResult> {
  const loaded = await loadManifests(
    withoutFiles(resolvePaths(reading, paths), [reading.file, ...reading.overlays, ...others]),
    { featureGates: reading.featureGates },
  );
  reading.diagnostics.push(...loaded.diagnostics);
  const objects: LoadedObject[] = [];
  for (const each of loaded.objects) {
    if (each.object.kind !== 'KubeSchedulerConfiguration') objects.push(each);
    else {
      const message = 'a scheduler configuration is no object of the cluster';
      const hint = 'name its file in spec.scheduler and keep it outside of spec.manifests';
      reading.diagnostics.push(diagnosticAt(each.locate, ['kind'], 'value', each.file, message, hint));
    }
  }
  return { ...loaded, objects };
}

async function readScheduler(reading: Reading, path: string): Promise<KubeSchedulerConfiguration | undefined> {
  const [resolved] = resolvePaths(reading, [path]);
  if (!/[/.]/.test(path) && !existsSync(resolved!)) {
    const names = policies.map(({ name }) => name);
    const hint = didYouMean(path, names) ?? `bundled are ${names.join(', ')}`;
    report(reading, ['spec', 'scheduler'], `"${path}" is neither a file nor a bundled policy`, hint);
    return undefined;
  }
  const loaded = await loadManifests(resolvePaths(reading, [path]));
  reading.diagnostics.push(...loaded.diagnostics);
  const [first, ...rest] = loaded.objects;
  if (first === undefined || rest.length > 0 || first.object.kind !== 'KubeSchedulerConfiguration') {
    if (!hasErrors(loaded.diagnostics)) {
      report(reading, ['spec', 'scheduler'], 'expected a file with one KubeSchedulerConfiguration');
    }
    return undefined;
  }
  return first.object as KubeSchedulerConfiguration;
}

function readDuration(reading: Reading, path: FieldPath, text: string): Micros {
  const micros = parseDuration(text);
  if (micros !== undefined) return micros;
  report(reading, path, `expected a duration of whole microseconds below 285 years, got "${text}"`);
  return 0;
}

function readInstant(reading: Reading, text: string): Micros {
  const micros = parseRfc3339(text);
  if (micros !== undefined) return micros;
  report(reading, ['spec', 'startsAt'], `"${text}" is no instant of the calendar between 1684 and 2255`);
  return 0;
}

/** What the readers of use and traffic need of a scenario's reading. */
function usageReading(reading: Reading, startsAt: Micros): UsageReading {
  return { folder: reading.folder, startsAt, report: (path, message, hint) => report(reading, path, message, hint) };
}

function lawReading(reading: Reading, base: FieldPath): LawReading {
  return {
    duration: (path, text) => readDuration(reading, [...base, ...path], text),
    report: (path, message, hint) => report(reading, [...base, ...path], message, hint),
  };
}

function readRule(reading: Reading, rule: BehaviourDocument, base: FieldPath, startsAt: Micros): BehaviourRule {
  const laws = lawReading(reading, base);
  const law = (path: FieldPath, document: LawDocument | undefined): DurationLaw | undefined =>
    document === undefined ? undefined : readLaw(laws, path, document);
  const init = law(['startup', 'init'], rule.startup?.init);
  const ready = law(['startup', 'ready'], rule.startup?.ready);
  const run = law(['run'], rule.run);
  const stop = law(['stop'], rule.stop);
  const usage = readUsage(usageReading(reading, startsAt), rule, base);
  const containers = readContainers(laws, rule);
  return {
    ...readTarget(rule.target),
    ...(init && { init }),
    ...(ready && { ready }),
    ...(run && { run }),
    ...(stop && { stop }),
    ...(usage && { usage }),
    ...containers,
  };
}

async function readTimeline(
  reading: Reading,
  steps: NonNullable<ScenarioDocument['spec']['timeline']>,
  pools: readonly Pool[],
  places: Places,
): Promise<TimelineStep[]> {
  const timeline: TimelineStep[] = [];
  for (const [index, step] of steps.entries()) {
    const base = ['spec', 'timeline', index];
    const atMicros = readDuration(reading, [...base, 'at'], step.at);
    const action = await readAction(reading, step.do, [...base, 'do'], pools, places);
    if (action !== undefined) timeline.push({ atMicros, action });
  }
  return timeline
    .map((step, index) => ({ step, index }))
    .sort(byTime)
    .map(({ step }) => step);
}

interface Numbered {
  readonly step: TimelineStep;
  readonly index: number;
}

function byTime(a: Numbered, b: Numbered): number {
  return a.step.atMicros - b.step.atMicros || a.index - b.index;
}

async function readAction(
  reading: Reading,
  document: ActionDocument,
  base: FieldPath,
  pools: readonly Pool[],
  places: Places,
): Promise<Action | undefined> {
  const actionReading: ActionReading = {
    places,
    report: (path, message, hint) => report(reading, path, message, hint),
    duration: (path, text) => readDuration(reading, path, text),
  };
  for (const type of ['cordon', 'uncordon'] as const) {
    if (document[type] === undefined) continue;
    const nodes = readChoice(document[type], [...base, type], actionReading);
    return nodes === undefined ? undefined : { type, nodes };
  }
  const nodeAction = readNodeAction(document, base, actionReading);
  if (nodeAction !== undefined) return nodeAction;
  const { scale, setImage } = document;
  if (scale !== undefined) return { type: 'scale', target: readTarget(scale.target), replicas: scale.replicas };
  if (setImage?.image === '') report(reading, [...base, 'setImage', 'image'], 'Required value');
  if (setImage !== undefined) return { type: 'setImage', ...setImage, target: readTarget(setImage.target) };
  for (const type of ['delete', 'rolloutPause', 'rolloutResume'] as const) {
    const action = document[type];
    if (action !== undefined) return { type, target: readTarget(action.target) };
  }
  if (document.addNodes !== undefined) {
    const { pool, count } = document.addNodes;
    checkPool(reading, [...base, 'addNodes', 'pool'], pool, pools);
    return { type: 'addNodes', pool, count };
  }
  if (document.apply === undefined) return undefined;
  const manifests = await readManifests(reading, document.apply.manifests);
  checkObjects(manifests.objects, pools, reading.diagnostics, 'later');
  reading.applied.push(...manifests.objects);
  return { type: 'apply', objects: manifests.objects.map(({ object }): KubernetesObject => object) };
}

function checkPool(reading: Reading, path: FieldPath, name: string, pools: readonly Pool[]): void {
  const names = pools.map((pool) => pool.name);
  if (!names.includes(name)) report(reading, path, `there is no pool "${name}" in spec.fleet`, didYouMean(name, names));
}

/** `--until`: a duration from the start, or an instant. Throws a DiagnosticError. */
export function readUntil(text: string, scenario: Scenario): Micros {
  const instant = parseRfc3339(text);
  const micros = parseDuration(text) ?? (instant === undefined ? undefined : instant - scenario.startsAtMicros);
  if (micros !== undefined && micros >= 0) return micros;
  const message = 'expected a duration (90m) or an instant (2026-11-27T12:00:00Z), not before the start';
  throw new DiagnosticError([fileError(`--until ${text}`, message)]);
}
