/** Fields of the scenario about capacity and cost: prices of pools, and what summaries measure in. */
import type { Schema } from './from-schema.ts';

/** Of a pool of `spec.fleet`. */
export const priceSchema = {
  price: {
    type: 'number',
    minimum: 0,
    description: 'What one node costs, in USD per hour, to the millionth.',
    defaultText: "the catalogue's on-demand price; none for `capacity`",
  },
  spot: {
    type: 'boolean',
    description: "The nodes are paid at the catalogue's spot price, which it has for Google Cloud alone.",
    defaultText: 'false',
  },
} as const satisfies Record<string, Schema>;

const amount = {
  type: 'object',
  description: 'A pod of these requests.',
  properties: {
    cpu: {
      oneOf: [
        { type: 'string', format: 'quantity' },
        { type: 'number', minimum: 0 },
      ],
      description: 'CPU, as a Kubernetes quantity.',
    },
    memory: {
      oneOf: [
        { type: 'string', format: 'quantity' },
        { type: 'number', minimum: 0 },
      ],
      description: 'Memory, as a Kubernetes quantity.',
    },
  },
  required: ['cpu', 'memory'],
} as const satisfies Schema;

export const capacitySchema = {
  type: 'object',
  description: 'What the summary measures capacity and cost in; nothing of it changes the run.',
  properties: {
    pod: { ...amount, description: 'The pod in whose units headroom is told.', defaultText: 'the usual pod: the mean' },
    by: {
      type: 'string',
      description: 'A label of pods by whose values requests, use and cost are told too.',
      defaultText: 'none',
    },
  },
} as const satisfies Schema;
