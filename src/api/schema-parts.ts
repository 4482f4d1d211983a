/**
 * Parts of the scenario's schemas that several folders write theirs with, as data in the vocabulary of the scenario's schema
 * (src/scenario/from-schema.ts).
 */

/** A length of time, as `90s` or `1h30m`. */
export const duration = {
  type: 'string',
  format: 'duration',
  pattern: '^(?:[0-9]+(?:\\.[0-9]+)?(?:us|ms|s|m|h|d))+$|^0$',
} as const;

/** A Kubernetes quantity. */
export const quantity = {
  oneOf: [
    {
      type: 'string',
      format: 'quantity',
      pattern: '^\\+?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$',
    },
    { type: 'number', minimum: 0 },
  ],
} as const;

/** The distributions of durations, by name: properties of an object of which one is given. */
export const distributions = {
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
} as const;
