/** Custom and external metrics in runs: what HPAs see of them and how late, their words where there is none, and 0 pods. */
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Deployment, HorizontalPodAutoscaler } from '../../../src/api/objects.ts';
import type { HpaTracer } from '../../../src/hpa/hpa-trace.ts';
import { assemble, type Run } from '../../../src/scenario/assemble.ts';
import { microsPerHour, microsPerMinute, microsPerSecond } from '../../../src/sim/time.ts';
import { deployment, trial } from '../../scenario/trial.ts';

const service = `---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec: { selector: { app: web }, ports: [{ port: 80 }] }
`;

const hpa = (metrics: string, bounds = 'minReplicas: 1\n  maxReplicas: 10'): string => `---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web, namespace: shop }
spec:
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
  ${bounds}
  metrics: ${metrics}
`;

const podsMetric = (name: string, averageValue: number): string =>
  `[{ type: Pods, pods: { metric: { name: ${name} }, target: { type: AverageValue, averageValue: ${averageValue} } } }]`;
const objectMetric = (name: string, target: string): string =>
  `[{ type: Object, object: { describedObject: { kind: Service, name: web }, metric: { name: ${name} }, target: ${target} } }]`;
const externalMetric = (name: string, target: string, selector = ''): string =>
  `[{ type: External, external: { metric: { name: ${name}${selector} }, target: ${target} } }]`;
const perPod = (value: number): string => `{ type: AverageValue, averageValue: ${value} }`;

interface Trial {
  readonly metrics?: string;
  readonly hpa: string;
  readonly replicas?: number;
  readonly more?: string;
  /** CPU limit of a pod. */
  readonly limit?: string;
}

const fleet =
  '  duration: 24h\n  controlPlane: instant\n  fleet: [{ pool: general, capacity: { cpu: 16, memory: 32Gi }, count: 2 }]\n';

async function play({ metrics = '', hpa: written, replicas = 2, more = '', limit = '' }: Trial, hpaTracer?: HpaTracer) {
  const limits = limit === '' ? '' : `, limits: { cpu: ${limit} }`;
  const web = deployment('web', replicas, '100m').replace('cpu: 100m }', `cpu: 100m }${limits}`);
  const shop = `${web}${service}${written}`;
  const spec = `${fleet}  manifests: [shop.yaml]\n${more}${metrics === '' ? '' : `  metrics: ${metrics}\n`}`;
  const scenario = await trial(spec, { 'shop.yaml': shop });
  const said: { atSeconds: number; reason: string; message: string }[] = [];
  const run = assemble(scenario, {
    hpaTracer,
    sink(lines) {
      for (const line of lines.split('\n').filter((one) => one.includes('"HorizontalPodAutoscaler"'))) {
        const { offsetMicros, reason, message } = JSON.parse(line);
        said.push({ atSeconds: offsetMicros / microsPerSecond, reason, message });
      }
    },
  });
  return { run, said };
}

function until(run: Run, minutes: number): void {
  run.runUntil(minutes * microsPerMinute);
  run.recorder.flush();
}

const sizeOf = ({ cluster }: Run): number =>
  cluster.objects.lookUp<Deployment>('Deployment', 'shop', 'web')!.spec.replicas!;
const statusOf = ({ cluster }: Run) =>
  cluster.objects.lookUp<HorizontalPodAutoscaler>('HorizontalPodAutoscaler', 'shop', 'web')!.status!;
const conditionOf = (run: Run, wanted: string): string => {
  const { status, reason } = statusOf(run).conditions!.find(({ type }) => type === wanted)!;
  return `${status}/${reason}`;
};

const traffic = (perSecond: number): string =>
  '  behaviour: [{ target: deployment/shop/web, serves: { cpuPerRequest: 1ms } }]\n' +
  `  traffic: [{ to: service/shop/web, rate: ${perSecond} }]\n`;

/** A metric, what an HPA with a target for it makes of 2 pods, and what its status then reports. */
const types: readonly [name: string, trial: Trial, replicas: number, current: unknown][] = [
  [
    'Pods: each pod has 80 where 20 are wanted',
    { metrics: '[{ name: depth, pods: deployment/shop/web, value: 80 }]', hpa: hpa(podsMetric('depth', 20)) },
    // Sizes double at most from 4 on, and each pod has 80 however many there are.
    10,
    { averageValue: '80' },
  ],
  [
    'Pods: 300 requests per second, 50 for each',
    {
      metrics: '[{ name: rps, pods: deployment/shop/web, load: requestsPerSecond }]',
      hpa: hpa(podsMetric('rps', 50)),
      more: traffic(300),
    },
    6,
    { averageValue: '50' },
  ],
  [
    'Object: the Service gets 300 per second, 60 for each pod',
    {
      metrics: '[{ name: requests, object: service/shop/web, load: requestsPerSecond }]',
      hpa: hpa(objectMetric('requests', perPod(60))),
      more: traffic(300),
    },
    5,
    { averageValue: '60' },
  ],
  [
    'Object by value: half of what is wanted',
    {
      metrics: '[{ name: load, object: service/shop/web, value: 50 }]',
      hpa: hpa(objectMetric('load', '{ type: Value, value: 100 }')),
    },
    1,
    { value: '50' },
  ],
  [
    'External: two queues are added up, another label is left out',
    {
      metrics:
        '[{ name: queue, external: shop, labels: { app: orders, shard: a }, value: 70 },' +
        ' { name: queue, external: "*", labels: { app: orders, shard: b }, value: 50 },' +
        ' { name: queue, external: shop, labels: { app: mail }, value: 1k },' +
        ' { name: queue, external: other, labels: { app: orders }, value: 1k }]',
      hpa: hpa(externalMetric('queue', perPod(20), ', selector: { matchLabels: { app: orders } }')),
    },
    6,
    { averageValue: '20' },
  ],
  [
    'Pods: half a request is in flight in each of two, as 1 ms each keeps half a core busy',
    {
      metrics: '[{ name: busy, pods: deployment/shop/web, load: requestsInFlight }]',
      hpa: hpa(podsMetric('busy', 1)),
      more: traffic(1000),
    },
    1,
    { averageValue: '1' },
  ],
];

for (const [name, written, replicas, current] of types) {
  test(`type ${name}`, async () => {
    const { run } = await play(written);
    until(run, 30);
    assert.is(sizeOf(run), replicas);
    assert.is(conditionOf(run, 'ScalingActive'), 'True/ValidMetricFound');
    const [metric] = statusOf(run).currentMetrics as unknown as Record<string, { current: unknown }>[];
    assert.equal(Object.values(metric!).find((one) => typeof one === 'object')!.current, current);
  });
}

const missing = 'unable to fetch metrics from';
const notThere: readonly [name: string, trial: Trial, reason: string, message: string][] = [
  [
    'of pods',
    { metrics: '[{ name: other, pods: deployment/shop/web, value: 1 }]', hpa: hpa(podsMetric('depth', 20)) },
    'FailedGetPodsMetric',
    `unable to get metric depth: ${missing} custom metrics API: the server could not find the metric depth for pods`,
  ],
  [
    'of an object, of whose kind none has it',
    { metrics: '[{ name: other, object: service/shop/web, value: 1 }]', hpa: hpa(objectMetric('depth', perPod(1))) },
    'FailedGetObjectMetric',
    // Kubernetes gives the arguments of this text in another order than it asks for.
    `unable to get metric depth: Service on shop web/${missing} custom metrics API: the server could not find the metric depth for services`,
  ],
  [
    'of an object, where another one has it',
    {
      metrics: '[{ name: depth, object: service/other/web, value: 1 }]',
      hpa: hpa(objectMetric('depth', perPod(1))),
      more: '',
    },
    'FailedGetObjectMetric',
    `unable to get metric depth: Service on shop web/${missing} custom metrics API: the server could not find the metric depth for services web`,
  ],
  [
    'external, of no name',
    { metrics: '[{ name: other, external: shop, value: 1 }]', hpa: hpa(externalMetric('queue', perPod(1))) },
    'FailedGetExternalMetric',
    `unable to get external metric shop/queue/nil: ${missing} external metrics API: the server could not find the metric queue for `,
  ],
  [
    'external, with other labels',
    {
      metrics: '[{ name: queue, external: shop, labels: { app: mail }, value: 1 }]',
      hpa: hpa(externalMetric('queue', perPod(1), ', selector: { matchLabels: { app: orders } }')),
    },
    'FailedGetExternalMetric',
    'unable to get external metric shop/queue/&LabelSelector{MatchLabels:map[string]string{app: orders,},' +
      'MatchExpressions:[]LabelSelectorRequirement{},}: no metrics returned from external metrics API',
  ],
  [
    'without any adapter',
    { hpa: hpa(externalMetric('queue', perPod(1))) },
    'FailedGetExternalMetric',
    `unable to get external metric shop/queue/nil: ${missing} external metrics API: the server could not find the requested ` +
      'resource (get queue.external.metrics.k8s.io)',
  ],
];

for (const [name, written, reason, message] of notThere) {
  test(`a metric ${name}, is not found, in Kubernetes' words`, async () => {
    const other =
      '---\napiVersion: v1\nkind: Service\nmetadata: { name: web, namespace: other }\nspec: { ports: [{ port: 80 }] }\n';
    const { run, said } = await play({ ...written, hpa: other + written.hpa });
    until(run, 5);
    assert.is(sizeOf(run), 2);
    assert.is(conditionOf(run, 'ScalingActive'), `False/${reason}`);
    assert.is(said.filter((one) => one.reason === reason && one.message === message).length, 20, said.at(-2)!.message);
  });
}

test('a change is seen at the next scrape, and the HPA acts at its next sync', async () => {
  const steps = '{ steps: [{ at: 0s, value: 40 }, { at: 10m, value: 200 }] }';
  const { run, said } = await play({
    metrics: `[{ name: queue, external: shop, value: ${steps} }]\n  metricsAdapter: { scrapeInterval: 2m }`,
    hpa: hpa(externalMetric('queue', perPod(20))),
  });
  until(run, 20);
  const { atSeconds, message } = said[0]!;
  assert.is(message, 'New size: 4; reason: external metric queue(nil) above target');
  // The instant of the scrape is the target's own: up to 2 minutes after the change, and up to 15 s more for the sync.
  assert.ok(atSeconds > 600 && atSeconds <= 735, `${atSeconds}`);
  assert.is(atSeconds % 15, 0);
});

test('requests per second are a mean over the window, so that a doubled rate is seen in full after it alone', async () => {
  const rate = '{ steps: [{ at: 0s, perSecond: 100 }, { at: 20m, perSecond: 200 }] }';
  const { run } = await play({
    metrics: '[{ name: rps, object: service/shop/web, load: requestsPerSecond }]',
    hpa: hpa(objectMetric('rps', '{ type: Value, value: 10k }')),
    more: `  traffic: [{ to: service/shop/web, rate: ${rate} }]\n`,
  });
  const seen = [15, 21.9, 22.9, 24.9, 25.9, 40].map((minute) => {
    until(run, minute);
    const [metric] = statusOf(run).currentMetrics as unknown as { object: { current: { value: string } } }[];
    return metric!.object.current.value;
  });
  const milli = seen.map((text) => (text.endsWith('m') ? Number(text.slice(0, -1)) : Number(text) * 1000));
  assert.equal([milli[0], milli.at(-2), milli.at(-1)], [100_000, 200_000, 200_000]);
  const rising = milli
    .slice(1, 4)
    .every((value, index) => value > (index === 0 ? 100_000 : milli[index]!) && value < 200_000);
  assert.ok(rising, seen.join(' '));
});

test('what grows all the time is looked at all the time', async () => {
  const rate = '{ steps: [{ at: 0s, perSecond: 10 }, { at: 20m, perSecond: 60 }] }';
  const { run, said } = await play({
    metrics: '[{ name: waiting, object: service/shop/web, load: requestsInFlight }]',
    hpa: hpa(objectMetric('waiting', '{ type: Value, value: 2000 }'), 'minReplicas: 2\n  maxReplicas: 3'),
    limit: '500m',
    more:
      '  behaviour: [{ target: deployment/shop/web, serves: { cpuPerRequest: 20ms, timeout: 30m } }]\n' +
      `  traffic: [{ to: service/shop/web, rate: ${rate} }]\n  metricsAdapter: { scrapeInterval: 1m }\n`,
  });
  until(run, 30);
  // Two pods do 50 a second of 60: 10 wait more each second, and 2,200 are beyond the tolerance after 220 s.
  const { atSeconds } = said[0]!;
  assert.is(said.length, 1);
  assert.ok(atSeconds > 1420 && atSeconds <= 1495, `${atSeconds}`);
});

test('a metric of a workload that comes up is found once it was scraped and listed', async () => {
  const { run, said } = await play({
    metrics: '[{ name: depth, pods: deployment/shop/web, value: 20 }]\n  metricsAdapter: { relistInterval: 4m }',
    hpa: hpa(podsMetric('depth', 20)),
  });
  until(run, 10);
  // Listings are in the middle of their period: at 2 and 6 minutes. The pods run after a second.
  const failures = said.filter(({ reason }) => reason === 'FailedGetPodsMetric');
  assert.equal(new Set(failures.map(({ message }) => message)).size, 1);
  assert.equal([failures[0]!.atSeconds, failures.at(-1)!.atSeconds], [15, 105]);
  assert.is(conditionOf(run, 'ScalingActive'), 'True/ValidMetricFound');
});

test('ContainerResource: the sidecar alone decides', async () => {
  const two = deployment('web', 2, '100m').replace(
    'resources: { requests: { cpu: 100m } } }]',
    'resources: { requests: { cpu: 1 } } }, { name: proxy, image: y, resources: { requests: { cpu: 100m } } }]',
  );
  const metric =
    '[{ type: ContainerResource, containerResource: { name: cpu, container: proxy, target: { type: Utilization, averageUtilization: 50 } } }]';
  const spec = `${fleet}  manifests: [shop.yaml]\n  behaviour: [{ target: deployment/shop/web, usage: { cpu: 900m, containers: { proxy: { cpu: 100m } } } }]\n`;
  const run = assemble(
    await trial(spec, { 'shop.yaml': two + service + hpa(metric, 'minReplicas: 2\n  maxReplicas: 4') }),
  );
  until(run, 10);
  assert.is(sizeOf(run), 4);
  const [current] = statusOf(run).currentMetrics as unknown as { containerResource: { current: unknown } }[];
  assert.equal(current!.containerResource.current, { averageValue: '100m', averageUtilization: 100 });
});

const gate = '  featureGates: { HPAScaleToZero: true }\n';
const queue = '{ steps: [{ at: 0s, value: 0 }, { at: 20m, value: 90 }, { at: 40m, value: 0 }] }';

test('to no pod and back: the metric alone says when', async () => {
  const { run, said } = await play({
    metrics: `[{ name: queue, external: shop, value: ${queue} }]`,
    hpa: hpa(externalMetric('queue', perPod(30)), 'minReplicas: 0\n  maxReplicas: 10'),
    more: gate,
  });
  until(run, 19.9);
  assert.is(sizeOf(run), 0);
  assert.is(conditionOf(run, 'ScalingActive'), 'True/ValidMetricFound');
  until(run, 21);
  assert.is(sizeOf(run), 3);
  until(run, 60);
  assert.is(sizeOf(run), 0);
  assert.equal(
    said.map(({ message }) => message),
    [
      'New size: 0; reason: All metrics below target',
      'New size: 3; reason: external metric queue(nil) above target',
      'New size: 0; reason: All metrics below target',
    ],
  );
});

test('replicas set to 0 by hand switch an HPA off, unless it may go there itself', async () => {
  const zero = '  timeline: [{ at: 10m, do: { scale: { target: deployment/shop/web, replicas: 0 } } }]\n';
  const metrics = '[{ name: queue, external: shop, value: 90 }]';
  const off = await play({ metrics, hpa: hpa(externalMetric('queue', perPod(30))), more: zero });
  until(off.run, 60);
  assert.is(sizeOf(off.run), 0);
  assert.is(conditionOf(off.run, 'ScalingActive'), 'False/ScalingDisabled');
  const bounds = 'minReplicas: 0\n  maxReplicas: 10';
  const on = await play({ metrics, hpa: hpa(externalMetric('queue', perPod(30)), bounds), more: zero + gate });
  until(on.run, 11);
  assert.is(sizeOf(on.run), 3);
  assert.is(conditionOf(on.run, 'ScalingActive'), 'True/ValidMetricFound');
});

test('a steady metric costs no event', async () => {
  const { run } = await play({
    metrics:
      '[{ name: rps, pods: deployment/shop/web, load: requestsPerSecond }, { name: queue, external: shop, value: 40 }]',
    hpa: hpa(`${podsMetric('rps', 50).slice(0, -1)}, ${externalMetric('queue', perPod(20)).slice(1)}`),
    more: traffic(100),
  });
  until(run, 60);
  assert.is(sizeOf(run), 2);
  const events = run.sim.eventCount;
  run.runUntil(24 * microsPerHour);
  // Nodes' heartbeats and loops go on; a sync every 15 s would be 5,520.
  const { run: other } = await play({ hpa: '' });
  other.runUntil(microsPerHour);
  const before = other.sim.eventCount;
  other.runUntil(24 * microsPerHour);
  assert.is(run.sim.eventCount - events, other.sim.eventCount - before);
});

/** Many kinds of change at once: own steps, noise, requests that wait, pods that come and go. */
const busy = (seed: number, value: string, rates: readonly number[]): Trial => ({
  limit: '500m',
  metrics:
    '[{ name: rps, pods: deployment/shop/web, load: requestsPerSecond },' +
    ' { name: flying, object: service/shop/web, load: requestsInFlight },' +
    ` { name: queue, external: shop, value: ${value} }]\n  metricsAdapter: { scrapeInterval: 20s, rateWindow: 1m }`,
  hpa: hpa(
    `${podsMetric('rps', 40).slice(0, -1)}, ${objectMetric('flying', perPod(3)).slice(1, -1)}, ${externalMetric('queue', perPod(20)).slice(1)}`,
    'minReplicas: 0\n  maxReplicas: 12',
  ),
  more:
    `${gate}  seed: ${seed}\n` +
    '  behaviour: [{ target: deployment/shop/web, serves: { cpuPerRequest: 20ms, timeout: 8m } }]\n' +
    `  traffic: [{ to: service/shop/web, rate: { steps: [${rates.map((rate, at) => `{ at: ${at * 11}m, perSecond: ${rate} }`).join(', ')}] } }]\n` +
    '  timeline: [{ at: 25m, do: { scale: { target: deployment/shop/web, replicas: 5 } } }]\n',
});

const rates = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 2, maxLength: 4 });
const values = fc.oneof(
  fc.integer({ min: 0, max: 200 }).map(String),
  fc.tuple(fc.nat(200), fc.nat(200)).map(([a, b]) => `{ steps: [{ at: 0s, value: ${a} }, { at: 17m, value: ${b} }] }`),
  fc.nat(100).map((one) => `{ constant: ${one}, noise: { within: 30%, every: 7m } }`),
);

test('law: leaving out steady syncs changes no decision and no word', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(1e6), values, rates, async (seed, value, perSecond) => {
      const [skipping, polling] = [
        await play(busy(seed, value, perSecond)),
        // Who is traced is synced every time.
        await play(busy(seed, value, perSecond), { wants: () => true, synced: () => {} }),
      ];
      for (const { run } of [skipping, polling]) until(run, 50);
      assert.equal(skipping.said, polling.said);
      assert.equal(statusOf(skipping.run), statusOf(polling.run));
      assert.ok(skipping.run.sim.eventCount <= polling.run.sim.eventCount);
    }),
    { numRuns: 12 },
  );
});

test('law: saved at any moment it goes on the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(1e6), values, rates, fc.nat(49 * 60), async (seed, value, perSecond, second) => {
      const written = busy(seed, value, perSecond);
      const { run } = await play(written);
      run.runUntil(second * microsPerSecond + 17);
      const { run: other } = await play(written);
      other.load(run.save());
      for (const one of [run, other]) until(one, 50);
      assert.equal(other.summary('').fingerprint, run.summary('').fingerprint);
      assert.is(other.sim.eventCount, run.sim.eventCount);
    }),
    { numRuns: 8 },
  );
});

test.run();
