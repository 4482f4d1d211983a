/** Custom metrics and HPAs as scenarios say them: what becomes of them, and what is warned of. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { stepAt } from '../../src/cluster/steps.ts';
import { loadScenario } from '../../src/scenario/load.ts';
import { microsPerHour, microsPerMinute } from '../../src/sim/time.ts';

const test = suite<{ folder: string }>('metrics', { folder: '' });
test.before.each((context) => {
  context.folder = mkdtempSync(join(tmpdir(), 'headroom-metrics-'));
});
test.after.each(({ folder }) => rmSync(folder, { recursive: true, force: true }));

const shop = `apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec: { selector: { app: web }, ports: [{ port: 80 }] }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: app, image: x }] }
`;
const scaler = (spec: string, name = 'web'): string => `---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: ${name}, namespace: shop }
spec:
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: ${name} }
  maxReplicas: 5
${spec}`;

async function load(folder: string, spec: string, hpa = '', files: Readonly<Record<string, string>> = {}) {
  const text = `apiVersion: headroom/v1
kind: Scenario
metadata: { name: trial }
spec:
  fleet: [{ pool: general, capacity: { cpu: 24, memory: 8Gi }, count: 2 }]
  manifests: [shop.yaml]
${spec}`;
  for (const [name, content] of Object.entries({ 'scenario.yaml': text, 'shop.yaml': shop + hpa, ...files })) {
    writeFileSync(join(folder, name), content);
  }
  const { scenario, diagnostics } = await loadScenario(join(folder, 'scenario.yaml'));
  const told = diagnostics.map(({ file, line, column, path, message, hint }) => {
    return `${file.replace(`${folder}/`, '')}:${line}:${column}: ${path}: ${message}${hint === undefined ? '' : ` (${hint})`}`;
  });
  return { scenario, told };
}

test('values are thousandths, in every form', async ({ folder }) => {
  const spec = `  startsAt: 2026-01-01T00:00:00Z
  metrics:
    - { name: a, external: shop, value: 1500m }
    - { name: b, external: "*", value: { steps: [{ at: 0s, value: 2 }, { at: 10m, value: 3k }] } }
    - { name: c, pods: deployment/shop/web, value: { diurnal: { low: 10, high: 50, peak: 12h }, noise: { within: 5% } } }
    - { name: d, object: ingress/shop/main, labels: { path: a }, value: { trace: d.csv } }
`;
  const { scenario, told } = await load(folder, spec, '', { 'd.csv': 'minutes,depth\n0,7\n30,9.5\n' });
  assert.equal(told, []);
  const rules = scenario!.metrics!.rules;
  const law = (index: number) => {
    const { value } = rules[index]!;
    assert.is(value.type, 'law');
    return (value as Extract<typeof value, { type: 'law' }>).law;
  };
  assert.equal(law(0).steps.values, [1500]);
  assert.equal(law(1).steps, { times: [0, 10 * microsPerMinute], values: [2000, 3_000_000], periodMicros: 0 });
  assert.equal(
    [0, 12].map((hour) => stepAt(law(2).steps, hour * microsPerHour)),
    [10_000, 50_000],
  );
  assert.equal(law(2).noise, { withinPermille: 50, everyMicros: microsPerMinute });
  assert.equal(law(3).steps, { times: [0, 30 * microsPerMinute], values: [7000, 9500], periodMicros: 0 });
  assert.equal(
    rules.map(({ place }) => place),
    [
      { type: 'external', namespace: 'shop' },
      { type: 'external', namespace: '*' },
      { type: 'pods', kind: 'Deployment', namespace: 'shop', name: 'web' },
      { type: 'object', kind: 'ingress', namespace: 'shop', name: 'main' },
    ],
  );
  const seconds = (count: number): number => count * 1_000_000;
  const usual = { scrapeMicros: seconds(30), relistMicros: seconds(60), rateWindowMicros: seconds(300) };
  assert.equal(scenario!.metrics!.settings, usual);
});

test('requests are those of the object, of a service that is named, or of the pods', async ({ folder }) => {
  const spec = `  traffic: [{ to: service/shop/web, rate: 5 }]
  metrics:
    - { name: a, object: service/shop/web, load: requestsPerSecond }
    - { name: b, external: shop, load: requestsInFlight, service: service/shop/web }
    - { name: c, pods: deployment/shop/web, load: requestsPerSecond }
`;
  const { scenario } = await load(folder, spec);
  const web = { namespace: 'shop', name: 'web' };
  assert.equal(
    scenario!.metrics!.rules.map(({ value }) => value),
    [
      { type: 'requests', service: web },
      { type: 'inFlight', service: web },
      { type: 'requests', service: null },
    ],
  );
});

const pods = (name: string): string =>
  `  metrics:\n    - type: Pods\n      pods: { metric: { name: ${name} }, target: { type: AverageValue, averageValue: 5 } }\n`;
const external = (name: string, app: string): string =>
  `  metrics:\n    - type: External\n      external: { metric: { name: ${name}, selector: { matchLabels: { app: ${app} } } }, target: { type: Value, value: 5 } }\n`;
const cpu =
  '  metrics: [{ type: Resource, resource: { name: cpu, target: { type: Utilization, averageUtilization: 50 } } }]\n';
const usage = '  behaviour: [{ target: deployment/shop/web, usage: { cpu: 250m } }]\n';
const noUse =
  'no behaviour says what pods of deployment/shop/web use: without samples of cpu every sync of this HPA fails ' +
  '(spec.behaviour: [{ target: deployment/shop/web, usage: { cpu: 250m } }])';

const warnings: readonly [name: string, spec: string, hpa: string, told: readonly string[]][] = [
  ['a target whose use nobody said', '', scaler(cpu), [`shop.yaml:21:13: spec.metrics[0]: ${noUse}`]],
  ['the metric that Kubernetes assumes', '', scaler(''), [`shop.yaml:19:19: spec.scaleTargetRef: ${noUse}`]],
  ['a target whose use is said', usage, scaler(cpu), []],
  ['a rule for all Deployments', usage.replace('shop/web', 'shop/*'), scaler(cpu), []],
  [
    'a target that is not there',
    '',
    scaler(cpu, 'wep'),
    [
      'shop.yaml:19:66: spec.scaleTargetRef.name: there is no Deployment shop/wep among the manifests: every sync of this HPA fails (did you mean "web"?)',
    ],
  ],
  [
    'a metric that no adapter serves',
    '',
    scaler(pods('depth')),
    [
      'shop.yaml:23:31: spec.metrics[0].pods.metric.name: spec.metrics has no "depth" for pods of deployment/shop/web: this HPA finds it at no sync',
    ],
  ],
  [
    'a metric by another name',
    '  metrics: [{ name: queue_depth, pods: deployment/shop/web, value: 1 }]\n',
    scaler(pods('queue_dept')),
    [
      'shop.yaml:23:31: spec.metrics[0].pods.metric.name: spec.metrics has no "queue_dept" for pods of deployment/shop/web: this HPA finds it at no sync (did you mean "queue_depth"?)',
    ],
  ],
  [
    'a metric that is there',
    '  metrics: [{ name: depth, pods: deployment/shop/*, value: 1 }]\n',
    scaler(pods('depth')),
    [],
  ],
  [
    'a metric with other labels',
    '  metrics: [{ name: queue, external: shop, labels: { app: mail }, value: 1 }]\n',
    scaler(external('queue', 'orders')),
    [
      'shop.yaml:23:52: spec.metrics[0].external.metric.selector: spec.metrics has "queue" for external metrics of shop with other labels alone',
    ],
  ],
  [
    'an external metric of another namespace',
    '  metrics: [{ name: queue, external: mail, labels: { app: orders }, value: 1 }]\n',
    scaler(external('queue', 'orders')),
    [
      'shop.yaml:23:35: spec.metrics[0].external.metric.name: spec.metrics has no "queue" for external metrics of shop: this HPA finds it at no sync',
    ],
  ],
];

for (const [name, spec, hpa, told] of warnings) {
  test(`warned of: ${name}`, async ({ folder }) => {
    const loaded = await load(folder, spec, hpa);
    assert.ok(loaded.scenario !== null);
    assert.equal(loaded.told, told);
    assert.is(loaded.scenario!.warnings.length, told.length);
  });
}

test('an HPA that the timeline applies is warned of too', async ({ folder }) => {
  const spec = '  timeline: [{ at: 5m, do: { apply: { manifests: [hpa.yaml] } } }]\n';
  const { told } = await load(folder, spec, '', { 'hpa.yaml': scaler(cpu).slice(4) });
  assert.equal(told, [`hpa.yaml:7:13: spec.metrics[0]: ${noUse}`]);
});

const zero = (metrics: string): string => scaler(`  minReplicas: 0\n${metrics}`);

test('an HPA down to 0 is taken with the gate and an Object or External metric alone', async ({ folder }) => {
  const gate = '  featureGates: { HPAScaleToZero: true }\n';
  const queue = '  metrics: [{ name: queue, external: shop, labels: { app: orders }, value: 1 }]\n';
  const off = await load(folder, queue, zero(external('queue', 'orders')));
  assert.ok(
    off.told[0]!.startsWith('shop.yaml:21:16: spec.minReplicas: Invalid value: 0: must be greater than or equal to 1'),
  );
  assert.is(off.scenario, null);
  const on = await load(folder, gate + queue, zero(external('queue', 'orders')));
  assert.equal(on.told, []);
  const alone = await load(folder, gate + usage, zero(cpu));
  assert.equal(alone.told, [
    'shop.yaml:22:12: spec.metrics: Forbidden: must specify at least one Object or External metric to support scaling to zero replicas',
  ]);
});

test('an HPA of a snapshot stands as the API server holds it', async ({ folder }) => {
  const queue = '  metrics: [{ name: queue, external: shop, labels: { app: orders }, value: 1 }]\n';
  const held = zero(external('queue', 'orders')).replace('namespace: shop }', 'namespace: shop, uid: u-1 }');
  assert.equal((await load(folder, queue, held)).told, []);
});

test.run();
