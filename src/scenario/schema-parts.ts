/** Parts that several of the scenario's schemas are made of. */
import { distributions, duration } from '../api/schema-parts.ts';
import type { FromSchema, Schema } from './from-schema.ts';

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
        properties: distributions,
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
