/** The parts of `spec.fleet[]` about the kubelets of a pool. */
import type { FromSchema, Schema } from './from-schema.ts';
import { quantity } from './schema-parts.ts';

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

export type ImagePullsDocument = FromSchema<typeof imagePulls>;
