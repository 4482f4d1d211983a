/** Parts that several of the scenario's schemas are made of. */
import type { FromSchema, Schema } from './from-schema.ts';

const quantityPattern = '^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$';

/** A length of time, as `90s` or `1h30m`. */
export const duration = {
  type: 'string',
  format: 'duration',
  pattern: '^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$',
} as const satisfies Schema;

/** A Kubernetes quantity. */
export const quantity = {
  oneOf: [
    { type: 'string', format: 'quantity', pattern: quantityPattern },
    { type: 'number', minimum: 0 },
  ],
} as const satisfies Schema;

/** A law of durations: `what` it is of and what holds without it. */
export const law = (what: string, defaultText: string) =>
  ({
    description: `${what}: a duration, or a distribution from which every pod draws its own.`,
    defaultText,
    oneOf: [
      duration,
      {
        type: 'object',
        exactlyOneProperty: true,
        properties: {
          uniform: {
            type: 'object',
            description: 'Every duration between two is equally likely.',
            properties: { from: duration, to: duration },
            required: ['from', 'to'],
          },
          exponential: {
            type: 'object',
            description: 'Exponential with this mean.',
            properties: { mean: duration },
            required: ['mean'],
          },
          lognormal: {
            type: 'object',
            description: 'Lognormal with this median and 99th percentile.',
            properties: { median: duration, p99: duration },
            required: ['median', 'p99'],
          },
        },
      },
    ],
  }) as const satisfies Schema;

/** A share, as `30%`. */
export const percentage = {
  type: 'string',
  pattern: '^(?:100|[0-9]{1,2})(?:\\.[0-9])?%$',
  expected: 'a percentage up to 100%',
} as const satisfies Schema;

export type LawDocument = Exclude<FromSchema<ReturnType<typeof law>>, undefined>;
