/** The parts of the scenario format about custom and external metrics: `metrics[]`, `metricsAdapter`, `featureGates`. */
import { duration, quantity } from '../api/schema-parts.ts';
import type { FromSchema, Schema } from './from-schema.ts';
import { amountForms, diurnalOf } from './usage-schema.ts';

const value = {
  description:
    'What it says: a quantity, or one of `constant`, `hourly`, `steps`, `diurnal` and `trace`, with `noise` around it.',
  defaultText: 'what `load` says',
  oneOf: [
    ...quantity.oneOf,
    {
      type: 'object',
      properties: {
        ...amountForms,
        steps: {
          type: 'array',
          minItems: 1,
          description: 'Values from given times on.',
          defaultText: 'none',
          items: {
            type: 'object',
            properties: {
              at: { ...duration, description: 'When, from the start of the run.' },
              value: { ...quantity, description: 'The value from then on.' },
            },
            required: ['at', 'value'],
          },
        },
        diurnal: diurnalOf('Least value.', 'Greatest value.'),
      },
    },
  ],
} as const satisfies Schema;

/** `spec.metrics` */
export const metrics = {
  type: 'array',
  description:
    'Custom and external metrics for HPAs, served as prometheus-adapter does. Without any, nobody serves these APIs. ' +
    'Several entries of one name and place are its series: their values are added up.',
  defaultText: '[]',
  items: {
    type: 'object',
    properties: {
      name: {
        type: 'string',
        pattern: '^[A-Za-z_:][A-Za-z0-9_:.-]*$',
        expected: 'a metric name, as http_requests_per_second',
        description: 'Name, as HPAs call it.',
      },
      pods: {
        type: 'string',
        pattern: '^(?:deployment|replicaset|statefulset|daemonset|job|cronjob|pod)/[^/]+/[^/]+$',
        expected: 'kind/namespace/name, as deployment/shop/frontend',
        description:
          'Each pod of a workload has it (HPA metrics of type Pods), as `deployment/shop/frontend`; `*` stands for every ' +
          'name. One of `pods`, `object` and `external` is needed.',
        defaultText: 'none',
      },
      object: {
        type: 'string',
        pattern: '^[a-z]+/[^/]+/[^/]+$',
        expected: 'kind/namespace/name, as service/shop/frontend',
        description:
          'One object has it (type Object), as `service/shop/frontend` or `ingress/shop/main`, of any kind with a ' +
          'namespace.',
        defaultText: 'none',
      },
      external: {
        type: 'string',
        pattern: '^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?|\\*)$',
        expected: 'a namespace, or *',
        description:
          'Something outside of the cluster has it (type External); HPAs of this namespace see it, `*`: all.',
        defaultText: 'none',
      },
      labels: {
        type: 'object',
        additionalProperties: { type: 'string' },
        description: 'Labels of the series, which `metric.selector` of an HPA may ask for.',
        defaultText: '{}',
      },
      value,
      load: {
        enum: ['requestsPerSecond', 'requestsInFlight'],
        description:
          'Instead of `value`, what comes of `traffic`: requests per second, as `rate()` over `metricsAdapter.rateWindow`, ' +
          'or requests that wait or are being served.',
        defaultText: 'none',
      },
      service: {
        type: 'string',
        pattern: '^service/[^/]+/[^/]+$',
        expected: 'service/namespace/name, as service/shop/frontend',
        description: 'Whose requests `load` counts, for `external` and for an `object` that is no Service itself.',
        defaultText: 'the `object`; of `pods` their own',
      },
    },
    required: ['name'],
  },
} as const satisfies Schema;

/** `spec.metricsAdapter` */
export const metricsAdapter = {
  type: 'object',
  description: 'Prometheus and its adapter, as far as they make `metrics` late.',
  defaultText: 'as kube-prometheus sets them up',
  properties: {
    scrapeInterval: {
      ...duration,
      description:
        'How often Prometheus scrapes each target (`scrape_interval`), each at its own instants; 5m at most.',
      defaultText: '30s',
    },
    relistInterval: {
      ...duration,
      description:
        'How often the adapter lists the metrics that there are (`--metrics-relist-interval`): before, and once nobody ' +
        'has had it for as long, a metric is not found.',
      defaultText: '1m',
    },
    rateWindow: {
      ...duration,
      description: 'The range of `rate()` for `load: requestsPerSecond`; at least two scrape intervals.',
      defaultText: '5m',
    },
  },
} as const satisfies Schema;

/** `spec.featureGates` */
export const featureGates = {
  type: 'object',
  description: 'Feature gates of the control plane (`--feature-gates`) that differ from Kubernetes 1.34.',
  defaultText: 'none',
  properties: {
    HPAScaleToZero: {
      type: 'boolean',
      description: 'HPAs may have `minReplicas: 0` if they have an Object or External metric (alpha).',
      defaultText: 'false',
    },
  },
} as const satisfies Schema;

export type MetricsDocument = FromSchema<typeof metrics>;
export type MetricsAdapterDocument = FromSchema<typeof metricsAdapter>;
export type MetricValueDocument = FromSchema<typeof value>;
