/**
 * Takes over what a cluster holds (`kubectl get … -A -o json`) as it stands. Objects of a snapshot are told by their uid.
 * A snapshot may be partial: pods without their owners stay as they are, and whatever would make such pods a second time
 * is left out; all of it is said once, with the command that brings what is missing.
 */
import type { Diagnostic } from '../api/diagnostic.ts';
import type { LoadedObject } from '../api/manifest.ts';
import type { KubernetesObject, LabelSelector, Pod } from '../api/objects.ts';
import { compileLabelSelector, selectorMatches } from '../api/selector.ts';
import { type Micros, microsPerSecond, parseRfc3339 } from '../sim/time.ts';

/** The command that prints all that a snapshot is made of. */
export const snapshotResources =
  'nodes,pods,rs,deploy,sts,ds,jobs,cronjobs,hpa,pdb,svc,pvc,pv,sc,csinodes,pc,quota,limits,ns';

/** As one types it. */
export const snapshotCommand = `kubectl get ${snapshotResources} -A -o json`;

/** What is taken over. */
export interface TakenOver {
  readonly objects: readonly LoadedObject[];
  readonly warnings: readonly Diagnostic[];
}

/** `nodes`: names of the nodes that there will be. Objects that no server has stored pass unchanged. */
export function takeOver(objects: readonly LoadedObject[], nodes: ReadonlySet<string>): TakenOver {
  const file = objects.find(({ object }) => isStored(object))?.file;
  if (file === undefined) return { objects, warnings: [] };
  const homeless =
    nodes.size === 0 ? new Set<LoadedObject>() : new Set(objects.filter((each) => isHomeless(each, nodes)));
  const missing = findMissingOwners(objects);
  const doubles = new Set(findDoubles(objects, missing));
  const warnings: Diagnostic[] = [];
  const warn = (message: string, hint: string): void => {
    warnings.push({ severity: 'warning', file, line: 0, column: 0, path: '', message, hint });
  };
  if (homeless.size > 0)
    warn(homelessText([...homeless]), 'nodes and pods of one moment: kubectl get nodes,pods -A -o json');
  if (missing.size > 0) warn(ownersText(missing, [...doubles]), ownersHint(missing));
  return { objects: objects.filter((each) => !homeless.has(each) && !doubles.has(each)), warnings };
}

/** What simulated time 0 is called unless the scenario says so: a snapshot begins when it was taken. */
export function defaultStartOf(objects: readonly LoadedObject[]): Micros {
  return snapshotInstant(objects) ?? parseRfc3339('2026-01-01T00:00:00Z')!;
}

/** The latest instant that the stored objects speak of, in whole seconds: when the snapshot was taken, or little before. */
export function snapshotInstant(objects: readonly LoadedObject[]): Micros | undefined {
  let latest = '';
  for (const { object } of objects) if (isStored(object)) latest = latestIn(object as Timed, latest);
  const micros = parseRfc3339(latest);
  return micros === undefined ? undefined : Math.ceil(micros / microsPerSecond) * microsPerSecond;
}

/** Whether an API server has stored it. */
export function isStored({ metadata }: KubernetesObject): boolean {
  return metadata?.uid !== undefined;
}

interface Timed extends KubernetesObject {
  readonly status?: {
    readonly startTime?: string | null;
    readonly conditions?: readonly {
      readonly lastTransitionTime?: string | null;
      readonly lastHeartbeatTime?: string | null;
    }[];
    readonly containerStatuses?: readonly {
      readonly state?: { readonly running?: { readonly startedAt?: string | null } };
    }[];
  };
}

/** Instants of an API server are all in UTC and of one form: the later one is the greater text. */
function latestIn({ metadata, status }: Timed, latest: string): string {
  let last = latest;
  const look = (instant: string | null | undefined): void => {
    if (instant && instant > last && /^\d{4}-.*Z$/.test(instant)) last = instant;
  };
  look(metadata?.creationTimestamp);
  look(status?.startTime);
  for (const { lastTransitionTime, lastHeartbeatTime } of status?.conditions ?? []) {
    look(lastTransitionTime);
    look(lastHeartbeatTime);
  }
  for (const { state } of status?.containerStatuses ?? []) look(state?.running?.startedAt);
  return last;
}

/** A stored pod on a node that is not there. */
function isHomeless({ object }: LoadedObject, nodes: ReadonlySet<string>): boolean {
  if (object.kind !== 'Pod' || !isStored(object)) return false;
  const { nodeName } = (object as Pod).spec;
  return nodeName !== undefined && nodeName !== '' && !nodes.has(nodeName);
}

function homelessText(pods: readonly LoadedObject[]): string {
  const nodes = [...new Set(pods.map(({ object }) => (object as Pod).spec.nodeName ?? ''))].sort();
  const names = nodes.slice(0, 3).join(', ') + (nodes.length > 3 ? ` and ${nodes.length - 3} more` : '');
  return `${plural(pods.length, 'pod')} on nodes that are not among the manifests (${names}): left out`;
}

/** Kinds whose controllers replace pods, with the names that kubectl knows them by. */
const ownerKinds: Readonly<Record<string, string>> = {
  ReplicaSet: 'rs',
  StatefulSet: 'sts',
  DaemonSet: 'ds',
  Job: 'jobs',
  ReplicationController: 'rc',
};

/** By `kind/namespace/name` of an owner that is not there: its stored pods. */
function findMissingOwners(objects: readonly LoadedObject[]): Map<string, Pod[]> {
  const present = new Set<string>();
  for (const { object } of objects) {
    if (Object.hasOwn(ownerKinds, object.kind ?? '')) present.add(keyOf(object.kind, object, object.metadata?.name));
  }
  const missing = new Map<string, Pod[]>();
  for (const { object } of objects) {
    if (object.kind !== 'Pod' || !isStored(object)) continue;
    const owner = object.metadata?.ownerReferences?.find(({ controller }) => controller);
    if (owner === undefined || !Object.hasOwn(ownerKinds, owner.kind)) continue;
    const key = keyOf(owner.kind, object, owner.name);
    if (present.has(key)) continue;
    const pods = missing.get(key);
    if (pods === undefined) missing.set(key, [object as Pod]);
    else pods.push(object as Pod);
  }
  return missing;
}

function keyOf(kind: string | undefined, { metadata }: KubernetesObject, name: string | undefined): string {
  return `${kind}/${metadata?.namespace ?? 'default'}/${name}`;
}

/** Deployments whose pods are there, but not their ReplicaSets: they would make all of them a second time. */
function findDoubles(objects: readonly LoadedObject[], missing: ReadonlyMap<string, readonly Pod[]>): LoadedObject[] {
  const byNamespace = new Map<string, Pod[]>();
  for (const [key, pods] of missing) {
    if (!key.startsWith('ReplicaSet/')) continue;
    const namespace = key.split('/')[1]!;
    byNamespace.set(namespace, [...(byNamespace.get(namespace) ?? []), pods[0]!]);
  }
  if (byNamespace.size === 0) return [];
  return objects.filter(({ object }) => {
    if (object.kind !== 'Deployment') return false;
    const pods = byNamespace.get(object.metadata?.namespace ?? 'default') ?? [];
    const selector = compileLabelSelector((object as { spec?: { selector?: LabelSelector } }).spec?.selector);
    return pods.some(({ metadata }) => selectorMatches(selector, metadata?.labels));
  });
}

function ownersText(missing: ReadonlyMap<string, readonly Pod[]>, doubles: readonly LoadedObject[]): string {
  let pods = 0;
  const counts = new Map<string, number>();
  for (const [key, owned] of missing) {
    const kind = key.slice(0, key.indexOf('/'));
    pods += owned.length;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const owners = [...counts].map(([kind, count]) => plural(count, kind)).join(', ');
  const text = `${plural(pods, 'pod')} of ${owners} not among the manifests: kept as they are, nothing replaces them`;
  if (doubles.length === 0) return text;
  const names = doubles.slice(0, 3).map(({ object: { metadata } }) => `${metadata?.namespace}/${metadata?.name}`);
  const more = doubles.length > 3 ? ' …' : '';
  return `${text}; ${plural(doubles.length, 'Deployment')} of theirs left out (${names.join(', ')}${more})`;
}

function ownersHint(missing: ReadonlyMap<string, unknown>): string {
  const kinds = new Set([...missing.keys()].map((key) => key.slice(0, key.indexOf('/'))));
  const names = Object.entries(ownerKinds).filter(([kind]) => kinds.has(kind));
  return `kubectl get ${names.map(([, name]) => name).join(',')} -A -o json brings their owners; all: ${snapshotCommand}`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
