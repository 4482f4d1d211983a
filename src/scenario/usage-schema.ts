/** The parts of the scenario format about use and traffic: `behaviour[].usage`, `behaviour[].serves`, `traffic[]`. */
import { duration, quantity } from '../api/schema-parts.ts';
import type { FromSchema, Schema } from './from-schema.ts';

const growth = {
  type: 'object',
  description: 'What is added evenly as long as a container lives: a leak. A restarted container begins anew.',
  defaultText: 'none',
  properties: {
    perSecond: { ...quantity, description: 'How much each second, in bytes.' },
    after: { ...duration, description: 'From when on, counted from the start of the container.', defaultText: '0' },
    most: { ...quantity, description: 'What it adds at most, in bytes.', defaultText: 'no bound' },
  },
  required: ['perSecond'],
} as const satisfies Schema;

/** The forms that an amount over time has. */
export const amountForms = {
  constant: { ...quantity, description: 'The same at all times.', defaultText: 'none' },
  hourly: {
    type: 'array',
    items: quantity,
    minItems: 24,
    description: '24 values, one for each hour of the day (UTC) from 0 to 23.',
    defaultText: 'none',
  },
  trace: {
    type: 'string',
    description: 'CSV file whose first column is the time and where each value holds until the next row.',
    defaultText: 'none',
  },
  column: { type: 'string', description: 'Column of the values of `trace`.', defaultText: 'the second' },
  noise: {
    type: 'object',
    description: 'A factor that every pod draws for itself, anew at every multiple of `every`.',
    defaultText: 'none',
    properties: {
      within: {
        type: 'string',
        pattern: '^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$',
        expected: 'a percentage up to 100%',
        description: 'Each factor between 1 less this and 1 plus this is equally likely.',
      },
      every: { ...duration, description: 'How often.', defaultText: '1m' },
    },
    required: ['within'],
  },
} as const satisfies Readonly<Record<string, Schema>>;

const amount = <More extends Readonly<Record<string, Schema>>>(what: string, defaultText: string, more: More) =>
  ({
    description: `${what}: a quantity, or one of \`constant\`, \`hourly\` and \`trace\`, with \`noise\` around it.`,
    defaultText,
    oneOf: [
      ...quantity.oneOf,
      {
        type: 'object',
        properties: {
          ...more,
          ...amountForms,
        },
      },
    ],
  }) as const satisfies Schema;

/** `spec.behaviour[].usage` */
export const usage = {
  type: 'object',
  description:
    'What a pod uses when it runs. A pod without `usage` and `serves` uses nothing and has no metrics: an HPA of it says so.',
  defaultText: 'none',
  properties: {
    cpu: amount('CPU of the first container, in cores as a Kubernetes quantity', '1m, and what requests cost', {}),
    memory: amount('Memory of the first container, in bytes as a Kubernetes quantity', 'its request, or 32Mi', {
      growth,
    }),
    containers: {
      type: 'object',
      description: 'What other containers use, by name.',
      defaultText: 'nothing',
      additionalProperties: {
        type: 'object',
        description: 'One container.',
        properties: {
          cpu: amount('CPU, in cores', '1m', {}),
          memory: amount('Memory, in bytes', "the container's request, or 32Mi", { growth }),
        },
      },
    },
  },
} as const satisfies Schema;

/** `spec.behaviour[].serves` */
export const serves = {
  type: 'object',
  description: 'What the requests of `traffic` cost a pod.',
  defaultText: 'none',
  properties: {
    cpuPerRequest: { ...duration, description: 'CPU time of one request.', defaultText: '0' },
    memoryBase: {
      ...quantity,
      description: 'Memory of the first container without any request, in bytes: the same as `usage.memory`.',
      defaultText: 'as `usage.memory`',
    },
    memoryPerInFlight: {
      ...quantity,
      description: 'Memory of one request from its arrival until it is answered or given up, in bytes.',
      defaultText: '0',
    },
    timeout: {
      ...duration,
      description: 'How long a request waits for CPU before its client gives up; 1h at most.',
      defaultText: '30s',
    },
  },
} as const satisfies Schema;

/** A form of rates and values that follow the day; what its two ends are. */
export function diurnalOf<Low extends string, High extends string>(low: Low, high: High) {
  return {
    type: 'object',
    description: 'A smooth day: `high` at `peak`, `low` twelve hours from it; a step every 5 minutes.',
    defaultText: 'none',
    properties: {
      low: { type: 'number', minimum: 0, description: low },
      high: { type: 'number', minimum: 0, description: high },
      peak: { ...duration, description: 'When, from midnight (UTC).', defaultText: '14h' },
    },
    required: ['low', 'high'],
  } as const;
}

/** `spec.traffic` */
export const traffic = {
  type: 'array',
  description: 'Requests that services get, spread evenly over their ready endpoints.',
  defaultText: '[]',
  items: {
    type: 'object',
    properties: {
      to: {
        type: 'string',
        pattern: '^service/[^/]+/[^/]+$',
        expected: 'service/namespace/name, as service/shop/frontend',
        description: 'The Service, as `service/shop/frontend`.',
      },
      rate: {
        description:
          'Requests per second: a number, or one of `steps`, `diurnal`, `spike` and `trace`; `poisson` makes them come ' +
          'at random around it.',
        oneOf: [
          { type: 'number', minimum: 0 },
          {
            type: 'object',
            properties: {
              steps: {
                type: 'array',
                minItems: 1,
                description: 'Rates from given times on.',
                defaultText: 'none',
                items: {
                  type: 'object',
                  properties: {
                    at: { ...duration, description: 'When, from the start of the run.' },
                    perSecond: { type: 'number', minimum: 0, description: 'Requests per second from then on.' },
                  },
                  required: ['at', 'perSecond'],
                },
              },
              diurnal: diurnalOf('Least requests per second.', 'Most requests per second.'),
              trace: {
                type: 'string',
                description: 'CSV file with the number of requests of each interval; its first column is the time.',
                defaultText: 'none',
              },
              column: { type: 'string', description: 'Column of the numbers of `trace`.', defaultText: 'the second' },
              per: { ...duration, description: 'Length of an interval of `trace`.', defaultText: 'as its times say' },
              scale: { type: 'number', minimum: 0, description: 'Factor on the numbers of `trace`.', defaultText: '1' },
              spike: {
                type: 'object',
                description: 'A short rise: from `base` to `peak` and back, evenly in 20 steps each way.',
                defaultText: 'none',
                properties: {
                  base: { type: 'number', minimum: 0, description: 'Requests per second before and after.' },
                  peak: { type: 'number', minimum: 0, description: 'Requests per second at its height.' },
                  at: { ...duration, description: 'When it begins, from the start of the run.' },
                  rise: { ...duration, description: 'How long it rises.', defaultText: '0' },
                  hold: { ...duration, description: 'How long it stays at its height.', defaultText: '0' },
                  fall: { ...duration, description: 'How long it falls.', defaultText: 'as `rise`' },
                },
                required: ['base', 'peak', 'at'],
              },
              poisson: {
                type: 'object',
                description:
                  'Requests at random times, each independent of the others: how many come in each interval is drawn.',
                defaultText: 'they come evenly',
                properties: {
                  perSecond: {
                    type: 'number',
                    minimum: 0,
                    description: 'Requests per second in the mean, where no other form stands beside.',
                    defaultText: 'that of the other form',
                  },
                  every: { ...duration, description: 'Length of the intervals.', defaultText: '10s' },
                },
              },
            },
          },
        ],
      },
    },
    required: ['to', 'rate'],
  },
} as const satisfies Schema;

export type UsageDocument = FromSchema<typeof usage>;
export type TrafficDocument = FromSchema<typeof traffic>;
