/** The parts of the scenario format about use and traffic: `behaviour[].usage`, `behaviour[].serves`, `traffic[]`. */
import type { FromSchema, Schema } from './from-schema.ts';

const duration = {
  type: 'string',
  format: 'duration',
  pattern: '^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$',
} as const satisfies Schema;

const quantity = {
  oneOf: [
    {
      type: 'string',
      format: 'quantity',
      pattern: '^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$',
    },
    { type: 'number', minimum: 0 },
  ],
} as const satisfies Schema;

const later = (description: string) => ({ notYet: true, description }) as const satisfies Schema;

const amount = (what: string, defaultText: string) =>
  ({
    description:
      `${what}: a quantity, or one of \`constant\`, \`hourly\` and \`trace\`, with \`noise\` around it. ` +
      'The use is that of the first container.',
    defaultText,
    oneOf: [
      ...quantity.oneOf,
      {
        type: 'object',
        properties: {
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
    cpu: amount('CPU, in cores as a Kubernetes quantity', '1m, and what requests cost'),
    memory: amount('Memory, in bytes as a Kubernetes quantity', "the pod's request, or 32Mi"),
  },
} as const satisfies Schema;

/** `spec.behaviour[].serves` */
export const serves = {
  type: 'object',
  description: 'What the requests of `traffic` cost a pod.',
  defaultText: 'none',
  properties: {
    cpuPerRequest: { ...duration, description: 'CPU time of one request.', defaultText: '0' },
    memoryPerInFlight: later('Memory of one request while it is served.'),
    timeout: later('After how long a client gives up.'),
  },
} as const satisfies Schema;

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
        description: 'Requests per second: a number, or one of `steps`, `diurnal` and `trace`.',
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
              diurnal: {
                type: 'object',
                description: 'A smooth day: `high` at `peak`, `low` twelve hours from it; a step every 5 minutes.',
                defaultText: 'none',
                properties: {
                  low: { type: 'number', minimum: 0, description: 'Least requests per second.' },
                  high: { type: 'number', minimum: 0, description: 'Most requests per second.' },
                  peak: { ...duration, description: 'When, from midnight (UTC).', defaultText: '14h' },
                },
                required: ['low', 'high'],
              },
              trace: {
                type: 'string',
                description: 'CSV file with the number of requests of each interval; its first column is the time.',
                defaultText: 'none',
              },
              column: { type: 'string', description: 'Column of the numbers of `trace`.', defaultText: 'the second' },
              per: { ...duration, description: 'Length of an interval of `trace`.', defaultText: 'as its times say' },
              scale: { type: 'number', minimum: 0, description: 'Factor on the numbers of `trace`.', defaultText: '1' },
              spike: later('A short rise.'),
              poisson: later('Requests at random times.'),
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
