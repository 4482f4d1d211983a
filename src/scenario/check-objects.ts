/** What must hold between the objects of the manifests before a run can begin; each finding at its own line. */
import type { Diagnostic, FieldPath } from '../api/diagnostic.ts';
import type { LoadedObject } from '../api/manifest.ts';
import type { Pod, PriorityClass } from '../api/objects.ts';
import { didYouMean } from '../api/schema-errors.ts';
import { ValueError } from '../api/value-error.ts';
import { diagnosticAt } from '../api/yaml.ts';
import { admitNewPod } from '../workloads/admission/admit-pod.ts';
import { nodeName, type Pool } from '../workloads/fleet.ts';
import { defaultObject } from './default-object.ts';

/**
 * Pods pass admission and stand on nodes that exist; no node is there twice. `later`: objects that a timeline applies,
 * whose nodes and classes may come from elsewhere: their pods are judged when the time comes.
 */
export function checkObjects(
  objects: readonly LoadedObject[],
  pools: readonly Pool[],
  diagnostics: Diagnostic[],
  when: 'start' | 'later' = 'start',
): void {
  const nodes = new Set<string>();
  for (const pool of pools) for (let n = 1; n <= pool.count; n++) nodes.add(nodeName(pool, n));
  for (const loaded of objects) {
    const { kind, metadata } = loaded.object;
    const name = metadata?.name ?? '';
    if (name === '' && metadata?.generateName === undefined) {
      report(diagnostics, loaded, ['metadata', 'name'], 'Required value: name or generateName is required');
    }
    if (kind !== 'Node') continue;
    if (nodes.has(name))
      report(diagnostics, loaded, ['metadata', 'name'], `the pools of spec.fleet have a node "${name}"`);
    nodes.add(name);
  }
  if (when === 'later') return;
  const classes = objects
    .filter(({ object }) => object.kind === 'PriorityClass')
    .map(({ object }) => defaultObject(object) as PriorityClass);
  for (const loaded of objects) {
    if (loaded.object.kind === 'Pod') checkPod(diagnostics, loaded, classes, nodes);
  }
}

/** Nodes of pools and manifests. */
export function nodeNames(objects: readonly LoadedObject[], pools: readonly Pool[]): Set<string> {
  const names = new Set<string>();
  for (const pool of pools) for (let n = 1; n <= pool.count; n++) names.add(nodeName(pool, n));
  for (const { object } of objects) if (object.kind === 'Node') names.add(object.metadata?.name ?? '');
  return names;
}

function checkPod(
  diagnostics: Diagnostic[],
  loaded: LoadedObject,
  classes: readonly PriorityClass[],
  nodes: ReadonlySet<string>,
): void {
  const pod = loaded.object as Pod;
  const { nodeName: node } = pod.spec;
  if (node && !nodes.has(node)) {
    const message = `there is no node "${node}"`;
    report(diagnostics, loaded, ['spec', 'nodeName'], message, didYouMean(node, [...nodes]));
  }
  // A pod of a snapshot was admitted when it was created; its class may be gone.
  if (pod.metadata?.uid !== undefined) return;
  try {
    admitNewPod(pod, classes);
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    report(diagnostics, loaded, ['spec', 'priorityClassName'], error.message);
  }
}

function report(
  diagnostics: Diagnostic[],
  loaded: LoadedObject,
  path: FieldPath,
  message: string,
  hint?: string,
): void {
  diagnostics.push(diagnosticAt(loaded.locate, path, 'value', loaded.file, message, hint));
}
