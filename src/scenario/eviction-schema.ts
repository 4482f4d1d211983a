/** `spec.kubelet`: the part of a KubeletConfiguration that decides about evictions, in Kubernetes' own spelling. */
import { duration } from '../api/schema-parts.ts';
import type { FromSchema, Schema } from './from-schema.ts';

const bySignal = (description: string, defaultText: string) =>
  ({ type: 'object', additionalProperties: { type: 'string' }, description, defaultText }) as const satisfies Schema;

export const kubelet = {
  type: 'object',
  description:
    'Eviction settings of all kubelets, as in a KubeletConfiguration. Only `memory.available` can be met: nothing uses ' +
    'disks and process numbers.',
  defaultText: "Kubernetes' own",
  properties: {
    evictionHard: bySignal(
      'Thresholds by signal at which pods are evicted at once, as `memory.available: 500Mi` or `5%`.',
      'memory.available: 100Mi, nodefs.available: 10%, nodefs.inodesFree: 5%, imagefs.available: 15%, imagefs.inodesFree: 5%',
    ),
    evictionSoft: bySignal('Thresholds at which pods are evicted after a grace period.', 'none'),
    evictionSoftGracePeriod: bySignal('How long a soft threshold must be met, by signal.', 'none'),
    evictionMinimumReclaim: bySignal(
      'How much more must be available until a met threshold is over, by signal.',
      'none',
    ),
    evictionPressureTransitionPeriod: {
      ...duration,
      description: 'How long the condition stays after its threshold was last met.',
      defaultText: '5m',
    },
    evictionMaxPodGracePeriod: {
      type: 'integer',
      minimum: 0,
      description: 'Most seconds that a pod gets to stop at a soft threshold.',
      defaultText: '0',
    },
  },
} as const satisfies Schema;

export type KubeletDocument = FromSchema<typeof kubelet>;
