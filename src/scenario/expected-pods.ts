/** How many pods objects are going to have, so that columns get room for them at once instead of growing there. */
import type { KubernetesObject } from '../api/objects.ts';

/** Beyond, columns grow as pods come: nobody knows whether they ever do. */
const podsMax = 1_000_000;

interface Wanting {
  readonly replicas?: number;
  readonly parallelism?: number;
}

/** Of pods, and of workloads as they are written. `nodes`: how many there are for the pods of DaemonSets. */
export function expectedPods(objects: readonly KubernetesObject[], nodes: number): number {
  let pods = 0;
  for (const object of objects) {
    const { replicas = 1, parallelism = 1 } = (object as { readonly spec?: Wanting }).spec ?? {};
    if (object.kind === 'Pod') pods += 1;
    else if (object.kind === 'DaemonSet') pods += nodes;
    else if (object.kind === 'Job') pods += parallelism;
    else if (replicated.has(object.kind ?? '')) pods += replicas;
  }
  return Math.min(pods, podsMax);
}

const replicated: ReadonlySet<string> = new Set(['Deployment', 'ReplicaSet', 'StatefulSet']);
