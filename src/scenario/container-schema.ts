/** The parts of `spec.behaviour[]` about what containers do: how they start, exit, become stuck and stop. */
import { quantity } from '../api/schema-parts.ts';
import type { FromSchema, Schema } from './from-schema.ts';
import { law, percentage } from './schema-parts.ts';

const occurrence = {
  chance: {
    ...percentage,
    description: 'With which chance it happens in a run of the container.',
    defaultText: '100%',
  },
  times: {
    type: 'integer',
    minimum: 1,
    description: "In the container's first runs only, so many; restarts begin further runs.",
    defaultText: 'in every run',
  },
} as const satisfies Record<string, Schema>;

/** `startup.image`, of the pod's containers or of one. */
export const image = {
  description:
    'Size of the image in bytes: pulling it takes what the bandwidth of the node makes of it (`imagePulls` of the pool), ' +
    'once per node, as imagePullPolicy says. Or an object, when layers are shared or pulls fail.',
  defaultText: 'pulling it is part of `init`',
  oneOf: [
    ...quantity.oneOf,
    {
      type: 'object',
      properties: {
        size: { ...quantity, description: 'Size in bytes, of one layer.', defaultText: 'the layers together' },
        layers: {
          type: 'object',
          additionalProperties: quantity,
          description:
            'Sizes by layer: a layer of the same name is pulled once per node, whatever image it belongs to.',
          defaultText: '{}',
        },
        failures: {
          type: 'integer',
          minimum: 0,
          description: 'How many pulls of a pod fail before one does not (ErrImagePull, ImagePullBackOff).',
          defaultText: '0',
        },
        missing: { type: 'boolean', description: 'No pull succeeds.', defaultText: 'false' },
      },
    },
  ],
} as const satisfies Schema;

/** Fields that stand in a rule itself, for each main container of the pod, and under `containers` for one by name. */
export const containerFields = {
  live: law('From the start of a container until it passes its startup and liveness probes', 'as `ready`'),
  preStop: law(
    'How long a preStop hook takes, where the container has one: it is part of the grace period. ' +
      'A `sleep` hook takes what it says',
    '0s',
  ),
  exits: {
    type: 'object',
    description:
      'A main container that exits by itself: it is restarted as the restartPolicy says, with the back-off of ' +
      'CrashLoopBackOff. In a run in which it happens it goes before `run`.',
    defaultText: 'none does',
    properties: {
      after: law('From its start', '0s'),
      exitCode: { type: 'integer', minimum: 0, description: '0 to 255; 0: it completes.', defaultText: '1' },
      ...occurrence,
    },
  },
  stuck: {
    type: 'object',
    description: 'A main container that answers no probe any more: each waits for its timeoutSeconds and fails.',
    defaultText: 'none is',
    properties: {
      after: law('From its start', '0s'),
      for: law('How long', 'until it is restarted'),
      ...occurrence,
    },
  },
} as const satisfies Record<string, Schema>;

/** `spec.behaviour[].containers` */
export const containers = {
  type: 'object',
  description:
    'What single containers do, by name: main containers, init containers, and sidecars (init containers with ' +
    'restartPolicy Always). It goes before what the rule says for the pod.',
  defaultText: '{}',
  additionalProperties: {
    type: 'object',
    description: 'One container.',
    properties: {
      startup: {
        type: 'object',
        description: 'How it comes up.',
        properties: {
          image,
          ready: law(
            'From its start until it is ready, or passes its readiness probe',
            "the pod's for main containers, 0s for sidecars",
          ),
          live: containerFields.live,
        },
      },
      run: law(
        'How long it runs before it exits with 0',
        '1s for init containers; for the main containers of a Job as the pod; others do not end',
      ),
      stop: law('From SIGTERM until it has stopped', "the pod's"),
      preStop: containerFields.preStop,
      exits: containerFields.exits,
      stuck: containerFields.stuck,
    },
  },
} as const satisfies Schema;

export type ContainersDocument = FromSchema<typeof containers>;
export type ContainerDocument = ContainersDocument[string];
export type ImageDocument = FromSchema<typeof image>;
