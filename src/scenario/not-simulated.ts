/** What a run leaves out of the objects that it was given. */
import { controllerRegistry } from '../workloads/controllers/registry.ts';
import type { Scenario } from './scenario.ts';

/** Kinds that some part of the simulation acts on, beside those of the controllers. */
const readKinds: ReadonlySet<string> = new Set([
  'Namespace',
  'LimitRange',
  'PriorityClass',
  'Service',
  'ReplicationController',
  'PodDisruptionBudget',
  'HorizontalPodAutoscaler',
  'StorageClass',
  'CSINode',
  'PersistentVolume',
  'PersistentVolumeClaim',
]);

/** Kinds whose objects nobody acts on, with how many there are, by name. */
export function notSimulated(scenario: Scenario): { kind: string; objects: number }[] {
  const counts = new Map(scenario.ignoredKinds);
  const controlled = new Set(Object.keys(controllerRegistry).map((name) => name.toLowerCase()));
  for (const { kind = '' } of scenario.objects) {
    if (kind === 'Node' || kind === 'Pod' || readKinds.has(kind) || controlled.has(kind.toLowerCase())) continue;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts.keys()].sort().map((kind) => ({ kind, objects: counts.get(kind)! }));
}
