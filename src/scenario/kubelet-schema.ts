/** The parts of `spec.fleet[]` about the kubelets of a pool. */
import { quantity } from '../api/schema-parts.ts';
import type { FromSchema, Schema } from './from-schema.ts';

/** `imagePulls` of a pool. */
export const imagePulls = {
  type: 'object',
  description: 'How the nodes of the pool pull images, where a `behaviour` says how large they are.',
  defaultText: '{}',
  properties: {
    bandwidth: {
      ...quantity,
      description: 'Bytes per second of one node, transfer and unpacking together.',
      defaultText: '100Mi',
    },
    parallel: {
      type: 'integer',
      minimum: 1,
      description: 'How many images at once: 1 is `serializeImagePulls: true`, more is `maxParallelImagePulls`.',
      defaultText: '1',
    },
  },
} as const satisfies Schema;

const kept = (flag: string, defaultText: string) =>
  ({
    type: 'object',
    additionalProperties: quantity,
    description:
      `What the kubelet keeps from pods as with ${flag}, by resource (cpu, memory, ephemeral-storage). Allocatable then is ` +
      'capacity less kubeReserved, systemReserved and the hard thresholds of memory.available and nodefs.available; ' +
      'instead of `reserved`.',
    defaultText,
  }) as const satisfies Schema;

/** `kubeReserved`, `systemReserved` and `evictionHard` of a pool: allocatable as the kubelet works it out. */
export const reservations = {
  kubeReserved: kept('--kube-reserved', '{}'),
  systemReserved: kept('--system-reserved', '{}'),
  evictionHard: {
    type: 'object',
    additionalProperties: { type: 'string' },
    description:
      'Hard eviction thresholds by signal, as `memory.available: 500Mi` or `5%`, as far as they make allocatable smaller; ' +
      'at which ones pods are evicted says `spec.kubelet`. Instead of `reserved`.',
    defaultText:
      "those of `spec.kubelet`, or Kubernetes' own, where kubeReserved or systemReserved is given: " +
      'memory.available: 100Mi, nodefs.available: 10%',
  },
} as const satisfies Record<string, Schema>;

export type ImagePullsDocument = FromSchema<typeof imagePulls>;
