/** Checks what pods are said to use against the rest of the scenario: are there such pods, and could a node hold them? */
import type { FieldPath } from '../api/diagnostic.ts';
import type { KubernetesObject, Node, PodSpec } from '../api/objects.ts';
import { formatCpuMilli, formatMemory, quantityOf, scaledValue } from '../api/quantity.ts';
import { didYouMean } from '../api/schema-errors.ts';
import type { BehaviourRule } from '../cluster/behaviour.ts';
import type { ContainerLaws, UsageLaw } from '../cluster/usage-rules.ts';
import type { Pool } from '../workloads/fleet.ts';
import type { Target } from './scenario.ts';

export interface UsageCheck {
  readonly rules: readonly BehaviourRule[];
  readonly pools: readonly Pool[];
  /** Objects of the start and of the timeline. */
  readonly objects: readonly KubernetesObject[];
  report(path: FieldPath, message: string, hint?: string): void;
}

/** Kinds whose objects stand in manifests; those of the others are made by controllers, under names that nobody knows. */
const namedKinds: readonly string[] = ['Deployment', 'StatefulSet', 'DaemonSet', 'CronJob'];

/** Told about every rule whose target or containers do not exist, or whose use is above any node of the scenario. */
export function checkUsage(check: UsageCheck): void {
  const largest = { cpu: largestNode(check, 'cpu'), memory: largestNode(check, 'memory') };
  for (const [index, rule] of check.rules.entries()) {
    const { usage } = rule;
    // What holds for all of a namespace may hold for none.
    if (usage === undefined && rule.name === '*') continue;
    const base: FieldPath = ['spec', 'behaviour', index];
    const targets = checkTarget(check, rule, [...base, 'target']);
    const known = targets.flatMap(containerNames);
    const checkName = (name: string, path: FieldPath): void => {
      if (known.length === 0 || known.includes(name)) return;
      check.report(path, `no pod of the target has a container "${name}"`, didYouMean(name, known) || undefined);
    };
    for (const name of Object.keys(rule.containers ?? {})) checkName(name, [...base, 'containers', name]);
    if (usage === undefined) continue;
    checkLaws(check, usage, largest, [...base, 'usage']);
    for (const [name, laws] of Object.entries(usage.containers ?? {})) {
      const path = [...base, 'usage', 'containers', name];
      checkLaws(check, laws, largest, path);
      checkName(name, path);
    }
  }
}

/** The objects of a target; told where there is none. */
export function checkTarget(
  check: Pick<UsageCheck, 'objects' | 'report'>,
  { kind, namespace, name }: Target,
  path: FieldPath,
): KubernetesObject[] {
  const ofKind = check.objects.filter((object) => object.kind === kind);
  const inNamespace = ofKind.filter((object) => targetOf(object).namespace === namespace);
  const found = inNamespace.filter(({ metadata }) => name === '*' || metadata?.name === name);
  if (found.length > 0 || !namedKinds.includes(kind)) return found;
  const target = targetText({ kind, namespace, name });
  const known = ofKind.map((object) => targetText(targetOf(object)));
  check.report(path, `there is no ${target} among the manifests`, didYouMean(target, known) || undefined);
  return [];
}

/** The object as others name it. */
export function targetOf({ kind, metadata }: KubernetesObject): Target {
  return { kind: kind ?? '', namespace: metadata?.namespace ?? 'default', name: metadata?.name ?? '' };
}

/** As scenarios write it: `deployment/shop/web`. */
export const targetText = ({ kind, namespace, name }: Target): string => `${kind.toLowerCase()}/${namespace}/${name}`;

function checkLaws(
  check: UsageCheck,
  laws: Partial<ContainerLaws>,
  largest: Readonly<Record<'cpu' | 'memory', number>>,
  path: FieldPath,
): void {
  for (const resource of ['cpu', 'memory'] as const) {
    const law = laws[resource];
    if (law === undefined || law === null || largest[resource] === 0) continue;
    const most = highestOf(law);
    if (most <= largest[resource]) continue;
    const text = resource === 'cpu' ? formatCpuMilli : formatMemory;
    const has = `the largest node has ${text(largest[resource])}`;
    check.report([...path, resource], `uses up to ${text(most)}, which is above any node: ${has}`);
  }
}

/** Growth left out: a leak ends where the node does. */
function highestOf({ steps, noise }: UsageLaw): number {
  const most = steps.values.reduce((highest, value) => Math.max(highest, value), 0);
  return Math.round((most * (1000 + (noise?.withinPermille ?? 0))) / 1000);
}

/** In milli-CPU or bytes; 0: the scenario has no node yet. */
function largestNode({ pools, objects }: UsageCheck, resource: 'cpu' | 'memory'): number {
  const capacities = [
    ...pools.map(({ capacity }) => capacity),
    ...objects.flatMap((object) => (object.kind === 'Node' ? [(object as Node).status?.capacity] : [])),
  ];
  const amounts = capacities.flatMap((capacity) => {
    const amount = capacity?.[resource];
    return amount === undefined ? [] : [Number(scaledValue(quantityOf(amount), resource === 'cpu' ? -3 : 0))];
  });
  return amounts.reduce((most, amount) => Math.max(most, amount), 0);
}

function containerNames(object: KubernetesObject): string[] {
  const { spec } = object as {
    spec?: { template?: WithSpec; jobTemplate?: { spec?: { template?: WithSpec } } } & PodSpec;
  };
  const pod = spec?.template?.spec ?? spec?.jobTemplate?.spec?.template?.spec ?? spec;
  return [...(pod?.containers ?? []), ...(pod?.initContainers ?? [])].map(({ name }) => name);
}

interface WithSpec {
  readonly spec?: PodSpec;
}
