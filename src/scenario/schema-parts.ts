/** Parts that several of the scenario's schemas are made of. */
import type { Schema } from './from-schema.ts';

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
