/** Use and traffic as scenarios say them: what becomes of them, and what is told of mistakes. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { stepAt } from '../../src/cluster/steps.ts';
import { rateAt } from '../../src/cluster/usage-rules.ts';
import { loadScenario } from '../../src/scenario/load.ts';
import { createSimulation } from '../../src/sim/simulation.ts';
import { microsPerHour } from '../../src/sim/time.ts';

const test = suite<{ folder: string }>('usage', { folder: '' });
test.before.each((context) => {
  context.folder = mkdtempSync(join(tmpdir(), 'headroom-usage-'));
});
test.after.each(({ folder }) => rmSync(folder, { recursive: true, force: true }));

const service = `apiVersion: v1
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
    spec: { containers: [{ name: app, image: x }, { name: proxy, image: y }] }
`;

async function load(folder: string, spec: string, files: Readonly<Record<string, string>> = {}) {
  const text = `apiVersion: headroom/v1
kind: Scenario
metadata: { name: trial }
spec:
  fleet: [{ pool: general, capacity: { cpu: 24, memory: 8Gi }, count: 2 }]
  manifests: [service.yaml]
${spec}`;
  for (const [name, content] of Object.entries({ 'scenario.yaml': text, 'service.yaml': service, ...files })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  const { scenario, diagnostics } = await loadScenario(join(folder, 'scenario.yaml'));
  const told = diagnostics.map(({ path, message }) => `${path}: ${message.replaceAll(`${folder}/`, '')}`);
  return { scenario, told };
}

const cpu = (value: string): string => `  behaviour: [{ target: deployment/shop/web, usage: { cpu: ${value} } }]\n`;
const rate = (value: string): string => `  traffic: [{ to: service/shop/web, rate: ${value} }]\n`;

test('constants are whole milli-CPU and bytes', async ({ folder }) => {
  const usage = 'usage: { cpu: 250m, memory: { constant: 180Mi } }, serves: { cpuPerRequest: 6ms }';
  const { scenario } = await load(folder, `  behaviour: [{ target: deployment/shop/web, ${usage} }]\n`);
  assert.equal(scenario!.behaviour[0]!.usage, {
    cpu: { steps: { times: [0], values: [250], periodMicros: 0 }, noise: null },
    memory: { steps: { times: [0], values: [188_743_680], periodMicros: 0 }, noise: null },
    cpuMicrosPerRequest: 6000,
  });
});

test('hours are those of the clock, whenever the run starts', async ({ folder }) => {
  const hours = Array.from({ length: 24 }, (_, hour) => `${hour}`).join(', ');
  const { scenario } = await load(folder, `  startsAt: 2026-01-01T22:30:00Z\n${cpu(`{ hourly: [${hours}] }`)}`);
  const { steps } = scenario!.behaviour[0]!.usage!.cpu!;
  const at = [0, 0.4, 0.5, 1.5, 2.5, 25.4, 25.5].map((hour) => stepAt(steps, hour * microsPerHour) / 1000);
  assert.equal(at, [22, 22, 23, 0, 1, 23, 0]);
});

test('a trace of use with noise around it', async ({ folder }) => {
  const law = '{ trace: cpu.csv, column: used, noise: { within: 12.5%, every: 30s } }';
  const { scenario } = await load(folder, cpu(law), { 'cpu.csv': 'seconds,other,used\n0,9,0.5\n60,9,750m\n300,9,1\n' });
  assert.equal(scenario!.behaviour[0]!.usage!.cpu, {
    steps: { times: [0, 60_000_000, 300_000_000], values: [500, 750, 1000], periodMicros: 0 },
    noise: { withinPermille: 125, everyMicros: 30_000_000 },
  });
});

test('a trace of requests counts per interval', async ({ folder }) => {
  const { scenario } = await load(folder, rate('{ trace: r.csv, scale: 1.5 }'), {
    'r.csv': 'minute,requests\n0,60\n1,120\n',
  });
  const { rateMilli } = scenario!.traffic[0]!;
  // 60 a minute by 1.5 are 1.5 a second; after the last minute nobody asks.
  assert.equal(rateMilli, { times: [0, 60_000_000, 120_000_000], values: [1500, 3000, 0], periodMicros: 0 });
});

test('a smooth day has its ends where they are said to be', async ({ folder }) => {
  const day = '{ diurnal: { low: 100, high: 900, peak: 14h } }';
  const { scenario } = await load(folder, `  startsAt: 2026-01-01T00:00:00Z\n${rate(day)}`);
  const { rateMilli } = scenario!.traffic[0]!;
  const at = [2, 8, 14, 20, 26, 38].map((hour) => stepAt(rateMilli, hour * microsPerHour) / 1000);
  assert.equal(at, [100, 500, 900, 500, 100, 900]);
});

test('steps and a number', async ({ folder }) => {
  const { scenario } = await load(folder, rate('{ steps: [{ at: 0s, perSecond: 2.5 }, { at: 10m, perSecond: 0 }] }'));
  assert.equal(scenario!.traffic[0]!.rateMilli, { times: [0, 600_000_000], values: [2500, 0], periodMicros: 0 });
  assert.is((await load(folder, rate('7'))).scenario!.traffic[0]!.rateMilli.values[0], 7000);
});

test('a spike rises, stays and falls evenly', async ({ folder }) => {
  const spike = '{ spike: { base: 100, peak: 500, at: 10m, rise: 20s, hold: 1m, fall: 40s } }';
  const { rateMilli } = (await load(folder, rate(spike))).scenario!.traffic[0]!;
  const at = [0, 600, 601, 610, 620, 679, 682, 700, 720, 9999].map((second) => stepAt(rateMilli, second * 1e6) / 1000);
  // 20 steps of 1 s up by 20 each, 20 of 2 s down.
  assert.equal(at, [100, 100, 120, 300, 500, 500, 480, 300, 100, 100]);
  const jump = '{ spike: { base: 1, peak: 9, at: 0s, hold: 5s } }';
  assert.equal((await load(folder, rate(jump))).scenario!.traffic[0]!.rateMilli, {
    times: [0, 5_000_000],
    values: [9000, 1000],
    periodMicros: 0,
  });
});

test('requests at random are drawn around any form of rate', async ({ folder }) => {
  const alone = (await load(folder, rate('{ poisson: { perSecond: 50 } }'))).scenario!.traffic[0]!;
  assert.equal([alone.rateMilli.values, alone.poisson!.everyMicros], [[50_000], 10_000_000]);
  const day = '{ diurnal: { low: 1, high: 9 }, poisson: { every: 1s } }';
  const daily = (await load(folder, rate(day))).scenario!.traffic[0]!;
  assert.equal([daily.rateMilli.periodMicros, daily.poisson!.everyMicros], [24 * microsPerHour, 1_000_000]);
  const draws = createSimulation({ seed: 5 }).streams.purpose('traffic');
  const counts = Array.from({ length: 2000 }, (_, turn) => rateAt(alone, draws, turn * 10_000_000) / 100);
  // Numbers of 10 s: whole, with mean and variance of 500.
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  const variance = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / counts.length;
  assert.ok(counts.every((count) => Number.isInteger(count)));
  assert.ok(Math.abs(mean - 500) < 2 && Math.abs(variance - 500) < 50, `${mean} ${variance}`);
});

test('a leak, another container, requests that hold memory and wait', async ({ folder }) => {
  const leak = 'growth: { perSecond: 1Mi, after: 5m, most: 1Gi }';
  const proxy = 'containers: { proxy: { cpu: 20m } }';
  const usage = `usage: { memory: { constant: 100Mi, ${leak} }, ${proxy} }`;
  const serves = 'serves: { cpuPerRequest: 6ms, memoryPerInFlight: 2Mi, timeout: 2s }';
  const { scenario } = await load(folder, `  behaviour: [{ target: deployment/shop/web, ${usage}, ${serves} }]\n`);
  const MiB = 2 ** 20;
  assert.equal(scenario!.behaviour[0]!.usage, {
    memory: {
      steps: { times: [0], values: [100 * MiB], periodMicros: 0 },
      noise: null,
      growth: { bytesPerSecond: MiB, afterMicros: 300_000_000, mostBytes: 1024 * MiB },
    },
    cpuMicrosPerRequest: 6000,
    memoryBytesPerInFlight: 2 * MiB,
    timeoutMicros: 2_000_000,
    containers: {
      proxy: { cpu: { steps: { times: [0], values: [20], periodMicros: 0 }, noise: null }, memory: null },
    },
  });
  const base = 'serves: { cpuPerRequest: 1ms, memoryBase: 180Mi }';
  const other = await load(folder, `  behaviour: [{ target: deployment/shop/*, ${base} }]\n`);
  assert.equal(other.scenario!.behaviour[0]!.usage!.memory!.steps.values, [180 * MiB]);
});

const memory = (value: string): string =>
  `  behaviour: [{ target: deployment/shop/web, usage: { memory: ${value} } }]\n`;
const serving = (value: string, more = ''): string =>
  `  behaviour: [{ target: deployment/shop/web, serves: { ${value} }${more} }]\n`;
const traffic = 'spec.traffic[0].rate';
const used = 'spec.behaviour[0].usage.cpu';
const mistakes: readonly [name: string, spec: string, files: Record<string, string>, told: string][] = [
  [
    'a service that is not there',
    '  traffic: [{ to: service/shop/wep, rate: 1 }]\n',
    {},
    'spec.traffic[0].to: there is no service/shop/wep among the manifests',
  ],
  [
    'a rule of a target that is not there, whatever it is about',
    '  behaviour: [{ target: deployment/shop/wep, startup: { ready: 5s } }]\n',
    {},
    'spec.behaviour[0].target: there is no deployment/shop/wep among the manifests',
  ],
  [
    'a rule of a container that is not there, without use',
    '  behaviour: [{ target: deployment/shop/web, containers: { proxi: { stop: 5s } } }]\n',
    {},
    'spec.behaviour[0].containers.proxi: no pod of the target has a container "proxi"',
  ],
  [
    'a use that noise brings above any node',
    cpu('{ constant: 23, noise: { within: 10% } }'),
    {},
    `${used}: uses up to 25300m, which is above any node: the largest node has 24`,
  ],
  [
    'two kinds of rate',
    rate('{ steps: [{ at: 0s, perSecond: 1 }], trace: a.csv }'),
    {},
    `${traffic}: expected exactly one of steps, diurnal, spike, trace and poisson.perSecond, got 2`,
  ],
  [
    'steps that go back',
    rate('{ steps: [{ at: 5s, perSecond: 1 }, { at: 5s, perSecond: 2 }] }'),
    {},
    `${traffic}.steps[1].at: is not after the step before it`,
  ],
  [
    'a trace with a gap',
    rate('{ trace: r.csv }'),
    { 'r.csv': 'minute,requests\n0,1\n1,1\n3,1\n' },
    `${traffic}.trace: r.csv: row 4: 120 s after the row before it, not 60 s`,
  ],
  [
    'a trace whose times go back',
    rate('{ trace: r.csv }'),
    { 'r.csv': 'minute,requests\n5,1\n1,1\n' },
    `${traffic}.trace: r.csv: row 3: times are to ascend, but 1 comes after an equal or later one`,
  ],
  [
    'a negative rate',
    rate('{ trace: r.csv }'),
    { 'r.csv': 'minute,requests\n0,1\n1,-4\n' },
    `${traffic}.trace: r.csv: row 3: "-4" is no number of 0 or more`,
  ],
  [
    'a column that is not there',
    rate('{ trace: r.csv, column: hits }'),
    { 'r.csv': 'minute,requests\n0,1\n' },
    `${traffic}.trace: r.csv: there is no column "hits" beside the time: requests`,
  ],
  [
    'a first column of unknown unit',
    rate('{ trace: r.csv }'),
    { 'r.csv': 'day,requests\n0,1\n' },
    `${traffic}.trace: r.csv: the first column is to be the time and named by its unit (ms, seconds, minute or hour), not "day"`,
  ],
  [
    'one row alone',
    rate('{ trace: r.csv }'),
    { 'r.csv': 'minute,requests\n0,1\n' },
    `${traffic}.trace: r.csv: the length of its one interval is not known`,
  ],
  [
    'a use that is no quantity',
    cpu('{ trace: c.csv }'),
    { 'c.csv': 'seconds,cpu\n0,fast\n' },
    `${used}.trace: c.csv: row 2: "fast" is no quantity of 0 or more`,
  ],
  ['25 hours', cpu(`{ hourly: [${Array(25).fill(1).join(', ')}] }`), {}, `${used}.hourly: expected 24 values, got 25`],
  [
    'noise beyond all',
    cpu('{ constant: 1, noise: { within: 10%, every: 0s } }'),
    {},
    `${used}.noise.every: must be more than 0`,
  ],
  [
    'nothing said',
    cpu('{ noise: { within: 10% } }'),
    {},
    `${used}: expected exactly one of constant, hourly and trace, got 0`,
  ],
  ['a use above any node', cpu('25'), {}, `${used}: uses up to 25, which is above any node: the largest node has 24`],
  [
    'a trace of memory above any node',
    memory('{ trace: m.csv }'),
    { 'm.csv': 'seconds,memory\n0,1Gi\n60,9Gi\n' },
    'spec.behaviour[0].usage.memory: uses up to 9Gi, which is above any node: the largest node has 8Gi',
  ],
  [
    'a target that is not there',
    '  behaviour: [{ target: deployment/shop/wep, usage: { cpu: 1 } }]\n',
    {},
    'spec.behaviour[0].target: there is no deployment/shop/wep among the manifests',
  ],
  [
    'a container that is not there',
    '  behaviour: [{ target: deployment/shop/web, usage: { containers: { porxy: { cpu: 1 } } } }]\n',
    {},
    'spec.behaviour[0].usage.containers.porxy: no pod of the target has a container "porxy"',
  ],
  [
    'a leak of nothing',
    memory('{ constant: 1Mi, growth: { perSecond: 0 } }'),
    {},
    'spec.behaviour[0].usage.memory.growth.perSecond: must be more than 0',
  ],
  [
    'two kinds of memory',
    serving('memoryBase: 1Mi', ', usage: { memory: 2Mi }'),
    {},
    'spec.behaviour[0].serves.memoryBase: stands beside usage.memory: give one of the two',
  ],
  [
    'requests that cost nothing and hold memory',
    serving('memoryPerInFlight: 1Mi'),
    {},
    'spec.behaviour[0].serves.memoryPerInFlight: needs cpuPerRequest: a request that costs no CPU is over at once',
  ],
  [
    'endless patience',
    serving('cpuPerRequest: 1ms, timeout: 2h'),
    {},
    'spec.behaviour[0].serves.timeout: must be 1h at most',
  ],
  [
    'a spike downwards',
    rate('{ spike: { base: 5, peak: 1, at: 0s, hold: 1s } }'),
    {},
    `${traffic}.spike.peak: is less than base`,
  ],
  [
    'a spike of no length',
    rate('{ spike: { base: 1, peak: 5, at: 0s } }'),
    {},
    `${traffic}.spike: is over at once: give rise, hold or fall`,
  ],
  [
    'a spike below nothing',
    rate('{ spike: { base: -1, peak: 5, at: 0s } }'),
    {},
    `${traffic}.spike.base: expected a number of at least 0, got -1`,
  ],
  [
    'random requests in no time',
    rate('{ poisson: { perSecond: 5, every: 0s } }'),
    {},
    `${traffic}.poisson.every: must be more than 0`,
  ],
];

for (const [name, spec, files, told] of mistakes) {
  test(`mistake: ${name}`, async ({ folder }) => {
    const loaded = await load(folder, spec, files);
    assert.is(loaded.scenario, null);
    assert.ok(loaded.told.includes(told), loaded.told.join('\n'));
  });
}

test('mistake: a file that is not there', async ({ folder }) => {
  const { scenario, told } = await load(folder, rate('{ trace: nowhere.csv }'));
  assert.is(scenario, null);
  assert.ok(told.length > 0);
});

test.run();
