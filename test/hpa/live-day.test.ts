/** A shop's day as a scenario: requests rise and fall, an HPA follows, and the nodes bear it or do not. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Deployment, HorizontalPodAutoscaler } from '../../src/api/objects.ts';
import { assemble, type Run } from '../../src/scenario/assemble.ts';
import { microsPerHour } from '../../src/sim/time.ts';
import { scaledShop, trial } from '../scenario/trial.ts';

const shop = scaledShop(
  4,
  4,
  24,
  `  metrics: [{ type: Resource, resource: { name: cpu, target: { type: Utilization, averageUtilization: 50 } } }]
`,
);

/** At 10 ms each, 200 requests per second are 2 CPUs: 20 pods at half of their 200m. */
function day(high: number, nodes = 3): Promise<Run> {
  return trial(
    `  duration: 24h
  startsAt: 2026-01-01T00:00:00Z
  fleet: [{ pool: general, capacity: { cpu: 2, memory: 8Gi }, count: ${nodes} }]
  manifests: [shop.yaml]
  behaviour: [{ target: deployment/shop/web, serves: { cpuPerRequest: 10ms }, usage: { memory: 100Mi } }]
  traffic: [{ to: service/shop/web, rate: { diurnal: { low: 20, high: ${high}, peak: 14h } } }]
`,
    { 'shop.yaml': shop },
  ).then((scenario) => assemble(scenario));
}

const sizeOf = ({ cluster }: Run): number =>
  cluster.objects.lookUp<Deployment>('Deployment', 'shop', 'web')!.spec.replicas!;
const hpaOf = ({ cluster }: Run): HorizontalPodAutoscaler =>
  cluster.objects.lookUp<HorizontalPodAutoscaler>('HorizontalPodAutoscaler', 'shop', 'web')!;

function sizes(run: Run, hours: readonly number[]): number[] {
  return hours.map((hour) => {
    run.runUntil(hour * microsPerHour);
    return sizeOf(run);
  });
}

function shortCpuHours({ cluster, usage }: Run): number {
  let short = 0n;
  for (let node = 0; node < cluster.nodes.count; node++) short += usage.nodeTotals(node).shortCpu;
  return Number(short) / 1000 / microsPerHour;
}

test('the size follows the day, within the tolerance of a tenth', async () => {
  const run = await day(200);
  const [night, morning, noon, evening, late] = sizes(run, [3, 8, 14, 20, 23.9]) as [
    number,
    number,
    number,
    number,
    number,
  ];
  assert.is(night, 4);
  // 110 per second at 8 h and 20 h: 11 pods are 50 %.
  assert.ok(morning >= 10 && morning <= 12, `${morning} at 8 h`);
  assert.ok(noon >= 18 && noon <= 20, `${noon} at 14 h`);
  assert.ok(evening >= 10 && evening <= 13, `${evening} at 20 h`);
  assert.ok(late < evening, `${late} at 24 h`);
  assert.is(shortCpuHours(run), 0);
});

test('what the pods used is what the requests cost', async () => {
  const run = await day(200);
  run.runUntil(24 * microsPerHour);
  let used = 0n;
  for (let node = 0; node < run.cluster.nodes.count; node++) used += run.usage.nodeTotals(node).usedCpu;
  // The mean of low and high, 110 per second, at 10 ms: 1.1 CPUs for 24 hours; the first pods needed some seconds.
  const hours = Number(used) / 1000 / microsPerHour;
  assert.ok(Math.abs(hours - 26.4) < 0.05, `${hours} CPU hours`);
});

test('four times the rate: the HPA is at its maximum, and says so', async () => {
  const run = await day(800);
  sizes(run, [14]);
  assert.is(sizeOf(run), 24);
  const limited = hpaOf(run).status!.conditions!.find(({ type }) => type === 'ScalingLimited')!;
  assert.is(`${limited.status} ${limited.reason}`, 'True TooManyReplicas');
  // 8 CPUs are wanted of 3 nodes with 2 each, without limits: all is given, and more is wanted.
  assert.ok(shortCpuHours(run) > 1, `${shortCpuHours(run)} CPU hours short`);
});

test('a fleet too small: pods wait, and the others have what the node has', async () => {
  const run = await day(400, 1);
  run.runUntil(14 * microsPerHour);
  assert.ok(run.summary('').pods.pending > 0);
  assert.ok(shortCpuHours(run) > 1, `${shortCpuHours(run)} CPU hours short`);
});

test('saved at any hour, the day ends the same', async () => {
  for (const hour of [0.004, 7.5, 15.123]) {
    const run = await day(200);
    run.runUntil(hour * microsPerHour);
    const other = await day(200);
    other.load(run.save());
    for (const one of [run, other]) one.runUntil(24 * microsPerHour);
    assert.equal(other.summary('').fingerprint, run.summary('').fingerprint);
    assert.is(shortCpuHours(other), shortCpuHours(run));
    assert.equal(other.usage.nodeTotals(0), run.usage.nodeTotals(0));
  }
});

test.run();
