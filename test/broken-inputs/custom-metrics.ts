/** Broken custom metrics of scenarios, and the exact words that they are answered with. */
import type { BrokenManifest } from '../api/manifest-cases/broken-manifest.ts';

const fleet = '\n  fleet: [{ pool: general, capacity: { cpu: 4, memory: 8Gi }, count: 2 }]\n';

export const customMetricCases: readonly BrokenManifest[] = [
  {
    name: 'a metric of nothing',
    input: `${fleet}  metrics: [{ name: queue, value: 5 }]\n`,
    errors: ['scenario.yaml:6:13: spec.metrics[0]: expected exactly one of pods, object and external, got 0'],
  },
  {
    name: 'a metric of two places',
    input: `${fleet}  metrics: [{ name: queue, external: shop, object: ingress/shop/main, value: 5 }]\n`,
    errors: ['scenario.yaml:6:13: spec.metrics[0]: expected exactly one of pods, object and external, got 2'],
  },
  {
    name: 'a metric without a value',
    input: `${fleet}  metrics: [{ name: queue, external: shop }]\n`,
    errors: ['scenario.yaml:6:13: spec.metrics[0]: expected one of value and load, got none'],
  },
  {
    name: 'a metric below nothing',
    input: `${fleet}  metrics: [{ name: queue, external: shop, value: -5 }]\n`,
    errors: ['scenario.yaml:6:51: spec.metrics[0].value: expected a number of at least 0, got -5'],
  },
  {
    name: 'a value of two forms',
    input: `${fleet}  metrics: [{ name: queue, external: shop, value: { constant: 5, diurnal: { low: 1, high: 2 } } }]\n`,
    errors: [
      'scenario.yaml:6:51: spec.metrics[0].value: expected exactly one of constant, hourly, steps, diurnal and trace, got 2',
    ],
  },
  {
    name: 'values that go back in time',
    input: `${fleet}  metrics:
    - name: queue
      external: shop
      value: { steps: [{ at: 5m, value: 1 }, { at: 5m, value: 2 }] }
`,
    errors: ['scenario.yaml:9:52: spec.metrics[0].value.steps[1].at: is not after the step before it'],
  },
  {
    name: 'requests of no service',
    input: `${fleet}  metrics: [{ name: rps, external: shop, load: requestsPerSecond }]\n`,
    errors: ['scenario.yaml:6:48: spec.metrics[0].load: whose requests? give `service`'],
  },
  {
    name: 'requests of a service that gets none',
    input: `${fleet}  metrics: [{ name: rps, external: shop, load: requestsPerSecond, service: service/shop/web }]\n`,
    errors: [
      'scenario.yaml:6:76: spec.metrics[0].service: no requests come to service/shop/web (spec.traffic says which services get requests)',
    ],
  },
  {
    name: 'a metric of a workload that is not there',
    input: `${fleet}  metrics: [{ name: depth, pods: deployment/shop/web, value: 5 }]\n`,
    errors: ['scenario.yaml:6:34: spec.metrics[0].pods: there is no deployment/shop/web among the manifests'],
  },
  {
    name: 'a metric of a service that is not there',
    input: `${fleet}  metrics: [{ name: depth, object: service/shop/web, value: 5 }]\n`,
    errors: ['scenario.yaml:6:36: spec.metrics[0].object: there is no service/shop/web among the manifests'],
  },
  {
    name: 'a metric of a workload named by half',
    input: `${fleet}  metrics: [{ name: depth, pods: shop/web, value: 5 }]\n`,
    errors: [
      'scenario.yaml:6:34: spec.metrics[0].pods: expected kind/namespace/name, as deployment/shop/frontend, got "shop/web"',
    ],
  },
  {
    name: 'scrapes too rare for Prometheus',
    input: `${fleet}  metricsAdapter: { scrapeInterval: 6m, rateWindow: 20m }\n`,
    errors: [
      'scenario.yaml:6:37: spec.metricsAdapter.scrapeInterval: must be 5m at most: Prometheus takes no older sample for a present one',
    ],
  },
  {
    name: 'a window that holds one scrape',
    input: `${fleet}  metricsAdapter: { rateWindow: 45s }\n`,
    errors: [
      'scenario.yaml:6:33: spec.metricsAdapter.rateWindow: a rate needs two scrapes: rateWindow must be two scrape intervals at least',
    ],
  },
  {
    name: 'a feature gate that is unknown',
    input: `${fleet}  featureGates: { HPAScaleToZeros: true }\n`,
    errors: ['scenario.yaml:6:19: spec.featureGates.HPAScaleToZeros: unknown field (did you mean "HPAScaleToZero"?)'],
  },
];
