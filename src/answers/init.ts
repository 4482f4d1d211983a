/**
 * Makes a scenario of a snapshot: scenario.yaml with its fields explained, the objects beside it unchanged, one file per
 * kind, and what pods use where that was measured.
 */
import type { KubernetesObject, Pod } from '../api/objects.ts';
import { podRequests } from '../api/pod-resources.ts';
import { formatCpuMilli, formatMemory } from '../api/quantity.ts';
import { writeYaml } from '../api/yaml-write.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { formatRfc3339 } from '../sim/time.ts';
import type { PodUsage } from './usage-table.ts';

/** One file of the folder; its text comes in pieces. */
export interface InitFile {
  readonly path: string;
  readonly text: Iterable<string>;
}

export interface InitOptions {
  readonly name: string;
  /** By `namespace/pod`; null: not measured. */
  readonly usage: ReadonlyMap<string, PodUsage> | null;
  /** What to type to make it again. */
  readonly repeat: string;
}

/** The files, scenario.yaml first. */
export function initFiles(scenario: Scenario, options: InitOptions): InitFile[] {
  const byKind = new Map<string, KubernetesObject[]>();
  for (const object of scenario.objects) {
    const kind = object.kind ?? '';
    const objects = byKind.get(kind);
    if (objects === undefined) byKind.set(kind, [object]);
    else objects.push(object);
  }
  const { usage } = options;
  return [
    { path: 'scenario.yaml', text: [scenarioText(scenario, byKind, options)] },
    ...[...byKind].map(([kind, objects]) => ({ path: `manifests/${fileName(kind)}.yaml`, text: documents(objects) })),
    ...(usage === null ? [] : [{ path: 'usage.csv', text: usageText(usage) }]),
  ];
}

function* documents(objects: readonly KubernetesObject[]): Generator<string> {
  for (const [index, object] of objects.entries()) yield `${index === 0 ? '' : '---\n'}${writeYaml(object)}`;
}

function* usageText(usage: ReadonlyMap<string, PodUsage>): Generator<string> {
  yield 'namespace,pod,cpu,memory\n';
  for (const { namespace, pod, milliCpu, memoryBytes } of usage.values()) {
    yield `${namespace},${pod},${milliCpu}m,${memoryBytes}\n`;
  }
}

/** `Deployment` is deployments, `StorageClass` is storageclasses. */
function fileName(kind: string): string {
  const name = kind.toLowerCase();
  if (name.endsWith('y')) return `${name.slice(0, -1)}ies`;
  return name.endsWith('s') ? `${name}es` : `${name}s`;
}

type ByKind = ReadonlyMap<string, readonly KubernetesObject[]>;

function scenarioText(scenario: Scenario, byKind: ByKind, { name, usage, repeat }: InitOptions): string {
  const nodes = byKind.get('Node') ?? [];
  const pods = (byKind.get('Pod') ?? []) as readonly Pod[];
  const takenAt = formatRfc3339(scenario.startsAtMicros);
  const node = nodes[0]?.metadata?.name ?? 'node-1';
  const deployment = byKind.get('Deployment')?.[0] as (KubernetesObject & { spec?: { replicas?: number } }) | undefined;
  const target = `deployment/${deployment?.metadata?.namespace ?? 'default'}/${deployment?.metadata?.name ?? 'web'}`;
  const lines = [
    `# Made by: ${repeat}`,
    'apiVersion: headroom/v1',
    'kind: Scenario',
    'metadata:',
    `  name: ${name}`,
    `  description: A snapshot of ${takenAt} with ${nodes.length} nodes and ${pods.length} pods.`,
    'spec:',
    '  seed: 1                   # same scenario, seed and version: same run',
    '  duration: 24h             # how much time is played',
    `  startsAt: ${takenAt} # when the snapshot was taken`,
    '  manifests: [manifests]    # the objects of the snapshot, unchanged',
    '  # controlPlane: instant   # nobody needs time to react',
    '  # scheduler: scheduler.yaml   # a KubeSchedulerConfiguration',
    '  # fleet:                  # more nodes than those of the snapshot',
    '  #   - { pool: extra, instanceType: aws/m6i.2xlarge, count: 3, zones: [a, b, c] }',
    '  # timeline:               # what is done to the cluster, and when',
    `  #   - { at: 1h, do: { cordon: { node: ${node} } } }`,
    `  #   - { at: 2h, do: { scale: { target: ${target}, replicas: ${(deployment?.spec?.replicas ?? 1) * 2} } } }`,
    ...behaviourLines(scenario, pods, usage),
  ];
  return `${lines.join('\n')}\n`;
}

function behaviourLines(
  scenario: Scenario,
  pods: readonly Pod[],
  usage: ReadonlyMap<string, PodUsage> | null,
): string[] {
  if (usage === null) {
    return [
      '  # behaviour:              # what pods do when they run',
      '  #   - target: deployment/default/*',
      '  #     startup: { init: 4s, ready: { lognormal: { median: 6s, p99: 20s } } }',
    ];
  }
  const groups = measured(scenario, pods, usage);
  if (groups.length === 0) return ['  # behaviour:              # usage.csv names no pod of the snapshot'];
  const lines = ['  behaviour:              # as measured (usage.csv)'];
  for (const [target, group] of groups) {
    const cpu = group.map(({ used }) => used.milliCpu);
    const memoryMost = most(group.map(({ used }) => used.memoryBytes));
    const asked = group[0]!.asked;
    const cpuText = `cpu ${formatCpuMilli(most(cpu))} at most of ${formatCpuMilli(asked.milliCpu)} requested`;
    lines.push(
      `    - target: ${target}`,
      `      usage: { cpu: ${formatCpuMilli(mean(cpu))}, memory: ${formatMemory(memoryMost)} }`,
      `      # ${group.length} pods; ${cpuText}, memory ${megabytes(memoryMost)} of ${megabytes(asked.memoryBytes)}`,
    );
  }
  return lines;
}

/** Kinds that a rule of behaviour may be about; pods of other owners (static pods of nodes) are named themselves. */
const targetKinds: ReadonlySet<string> = new Set([
  'Deployment',
  'ReplicaSet',
  'StatefulSet',
  'DaemonSet',
  'Job',
  'CronJob',
]);

interface Measured {
  readonly used: PodUsage;
  readonly asked: { readonly milliCpu: number; readonly memoryBytes: number };
}

/** By target of a rule, in the order of the names. */
function measured(
  scenario: Scenario,
  pods: readonly Pod[],
  usage: ReadonlyMap<string, PodUsage>,
): [target: string, group: Measured[]][] {
  const controllers = new Map<string, string>();
  for (const { kind, metadata } of scenario.objects) {
    const owner = metadata?.ownerReferences?.find(({ controller }) => controller);
    if (owner === undefined || kind === 'Pod') continue;
    controllers.set(
      `${kind}/${metadata?.namespace}/${metadata?.name}`,
      `${owner.kind}/${metadata?.namespace}/${owner.name}`,
    );
  }
  const groups = new Map<string, Measured[]>();
  for (const { metadata, spec } of pods) {
    const used = usage.get(`${metadata?.namespace}/${metadata?.name}`);
    if (used === undefined) continue;
    const owner = metadata?.ownerReferences?.find(({ controller }) => controller);
    const alone = `Pod/${metadata?.namespace}/${metadata?.name}`;
    const direct =
      owner !== undefined && targetKinds.has(owner.kind) ? `${owner.kind}/${metadata?.namespace}/${owner.name}` : alone;
    const above = controllers.get(direct);
    const [kind = '', ...rest] = (above !== undefined && targetKinds.has(above.split('/')[0]!) ? above : direct).split(
      '/',
    );
    const target = [kind.toLowerCase(), ...rest].join('/');
    const { milliCpu, memoryBytes } = podRequests(spec);
    const group = groups.get(target);
    const one = { used, asked: { milliCpu, memoryBytes } };
    if (group === undefined) groups.set(target, [one]);
    else group.push(one);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

function most(values: readonly number[]): number {
  return values.reduce((greatest, value) => Math.max(greatest, value), 0);
}

function mean(values: readonly number[]): number {
  return Math.round(values.reduce((sum, value) => sum + value, 0) / values.length);
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1024 / 1024)}Mi`;
}
