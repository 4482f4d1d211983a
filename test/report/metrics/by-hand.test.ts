/** Every figure of capacity, cost and time of a summary (docs/metrics.md), computed by hand on three nodes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { RunSummary } from '../../../src/report/summary.ts';
import { assemble } from '../../../src/scenario/assemble.ts';
import { root } from '../../source-files.ts';
import { gib, mib, minute, second, threeNodes, threeNodesRun } from './three-nodes.ts';

const summary: RunSummary = (await threeNodesRun()).summary('again');
const { capacity, cost, overTime } = summary;

/** Micro-USD per hour of a core and of a GiB on a node of 4 cores and 8 GiB at 360,000: weights 31,611 and 4,237. */
const nodeWeight = 4 * 31_611 + 8 * 4_237;
const hourly = (cores: number, memoryGib: number): number =>
  ((cores * 31_611 + memoryGib * 4_237) / nodeWeight) * 360_000;

test('the usual pod is the mean of the four that run', () => {
  // CPU (1 + 1 + 3 + 1) / 4, memory (2 + 2 + 2 + 5) / 4.
  assert.equal(capacity.usualPod, { pods: 4, milliCpu: 1500, memoryBytes: 2.75 * gib });
});

test('what is free is placeable, in fragments or stranded', () => {
  // n1: 2 cores, 4 GiB free: CPU ends at 1.333 usual pods, 4 - 1.333 × 2.75 = 0.333 GiB are left over.
  // n2: 1 core, 6 GiB: CPU ends at 0.667; 6 - 0.667 × 2.75 = 4.167 GiB. n3: 3 cores, 3 GiB: memory ends at 1.091;
  // 3 - 1.091 × 1.5 = 1.364 cores. Whole pods: one on n1, none on n2, one on n3.
  const [cpu, memory] = capacity.free;
  assert.equal(cpu, {
    resource: 'cpu',
    unit: 'millicores',
    free: 6000,
    unavailable: 0,
    placeable: 2 * 1500,
    fragments: 500 + 1000 + 136,
    stranded: 1364,
    // n1: db (3 cores) and cache (5 GiB) do not fit, half of four pods; n2: db; n3: cache.
    expectedFragments: 2000 / 2 + 1000 / 4 + 3000 / 4,
  });
  assert.is(memory!.placeable, 5.5 * gib);
  assert.is(memory!.stranded, Math.round(gib / 3) + Math.round((25 / 6) * gib));
  assert.is(memory!.placeable + memory!.fragments + memory!.stranded, memory!.free);
  assert.is(memory!.expectedFragments, (4 / 2 + 6 / 4 + 3 / 4) * gib);
});

test('a node that is cordoned has nothing stranded: what is free on it is unavailable', async () => {
  const cordon = '    - at: 50m\n      do: { cordon: { node: n2-1 } }\n';
  const { capacity: now, nodeList } = (await threeNodesRun(threeNodes + cordon)).summary('again');
  assert.equal([now.free[0]!.free, now.free[0]!.unavailable], [5000, 1000]);
  assert.is(now.free[1]!.stranded, Math.round(gib / 3));
  assert.is(nodeList[1]!.allocation[1]!.stranded, 0);
});

test('headroom: whole usual pods on each node, and if all were one', () => {
  // 1 + 0 + 1; 6 / 1.5 = 4 by CPU, 13 / 2.75 = 4.7 by memory.
  assert.equal([capacity.headroom!.pods, capacity.headroom!.inOnePiece, capacity.headroom!.onTaintedNodes], [2, 4, 0]);
});

test('headroom in units of a chosen pod', async () => {
  const chosen = threeNodes.replace('{ by: team }', '{ pod: { cpu: 500m, memory: 1Gi } }');
  const { headroom } = (await threeNodesRun(chosen)).summary('again').capacity;
  // n1: 4 and 4; n2: 2 and 6; n3: 6 and 3.
  assert.equal([headroom!.pods, headroom!.inOnePiece], [4 + 2 + 3, 12]);
  assert.is(headroom!.unit.name, 'pod of 500m CPU and 1Gi');
});

test('tainted nodes are told apart', async () => {
  const tainted = threeNodes.replace('pool: n3,', 'pool: n3, taints: [{ key: k, effect: PreferNoSchedule }],');
  assert.is((await threeNodesRun(tainted)).summary('again').capacity.headroom!.pods, 2);
  const { headroom } = (await threeNodesRun(tainted.replace('Prefer', ''))).summary('again').capacity;
  // cache stays away from n3, so that the usual pod is 5/3 cores and 2 GiB: 1 on n1, 0 on n2, 2 on n3.
  assert.equal([headroom!.pods, headroom!.onTaintedNodes], [1, 2]);
});

test('allocation and use by node, pool, zone, namespace and label', () => {
  const cpuOf = (of: readonly { name: string; allocation: RunSummary['allocation'] }[]): unknown =>
    of.map(({ name, allocation: [cpu] }) => [name, cpu!.requested, cpu!.used, cpu!.stranded]);
  const byPool = [
    ['n1', 2000, 500, 0],
    ['n2', 3000, 0, 0],
    ['n3', 1000, 0, 1364],
  ];
  assert.equal(cpuOf(summary.pools), byPool);
  assert.equal(
    cpuOf(summary.nodeList),
    byPool.map(([name, ...rest]) => [`${name}-1`, ...rest]),
  );
  assert.equal(cpuOf(summary.zones), [['a', 6000, 500, 1364]]);
  assert.equal(capacity.namespaces, [
    {
      name: 'shop',
      pods: 4,
      requestedMilliCpu: 6000,
      requestedMemoryBytes: 11 * gib,
      usedMilliCpu: 500,
      usedMemoryBytes: 2 * gib,
    },
  ]);
  assert.equal(
    capacity.label!.values.map(({ name, pods, requestedMilliCpu }) => [name, pods, requestedMilliCpu]),
    [
      ['data', 1, 3000],
      ['front', 3, 3000],
    ],
  );
});

test('requests against use', () => {
  // 250m fall into the bucket that ends at 200 × (1.05^17 - 1) = 258.4, so the percentile is 259m; 15 % more are 298m.
  const { freed, missing, workloads } = capacity.rightSizing!;
  assert.equal(workloads, [
    {
      workload: 'Deployment/shop/web',
      pods: 2,
      requested: { milliCpu: 1000, memoryBytes: 2 * gib },
      used: { meanMilliCpu: 250, p90MilliCpu: 259, peakMemoryBytes: gib },
      recommended: { milliCpu: 298, memoryBytes: 1178 * mib },
      freed: { milliCpu: 2 * 702, memoryBytes: 2 * (2048 - 1178) * mib },
    },
  ]);
  assert.equal(freed, workloads[0]!.freed);
  assert.equal(missing, { milliCpu: 0, memoryBytes: 0 });
});

test('what rolling updates need: a quarter of the replicas, rounded up', () => {
  const { largest, allAtOnce, workloads } = capacity.rollingUpdates;
  assert.equal(
    workloads.map(({ workload, surge, milliCpu, fits }) => [workload, surge, milliCpu, fits]),
    [
      ['Deployment/shop/db', 1, 3000, true],
      ['Deployment/shop/cache', 1, 1000, true],
      ['Deployment/shop/web', 1, 1000, true],
    ],
  );
  assert.is(largest!.workload, 'Deployment/shop/db');
  assert.equal(allAtOnce, { milliCpu: 5000, memoryBytes: 9 * gib });
});

test('node size: how many usual pods a node holds and what it strands of its price', () => {
  // 4 / 1.5 = 2.67, 8 / 2.75 = 2.9: two, CPU first; 1 core and 2.5 GiB are left over.
  const [now] = capacity.nodeSizes.present;
  assert.equal([now!.podsPerNode, now!.boundBy, now!.nodes, now!.microUsdPerHour], [2, 'cpu', 2, 720_000]);
  assert.equal([now!.strandedCpuPermille, now!.strandedMemoryPermille], [250, 312]);
  assert.is(now!.strandedPermille, Math.floor((1000 * (31_611 + 2.5 * 4_237)) / nodeWeight));
  assert.equal(now!.reasons, [
    'holds 2 usual pods, fewer than 5',
    '26.3 % of its price stays unused, not less than 10 %',
  ]);
});

test('cost: nodes by their time, pods by what they requested for how long', () => {
  assert.equal([cost.totalMicroUsd, cost.nodeHours, cost.unpricedNodeHours], [3 * 360_000, 3, 0]);
  assert.equal(
    [cost.microUsdPerHour, cost.microUsdPerDay, cost.microUsdPerMonth],
    [1_080_000, 25_920_000, 788_400_000],
  );
  assert.is(cost.meanMicroUsdPerDay, 25_920_000);
  assert.equal(
    cost.pools.map(({ name, nodeHours, microUsd }) => [name, nodeHours, microUsd]),
    [
      ['n1', 1, 360_000],
      ['n2', 1, 360_000],
      ['n3', 1, 360_000],
    ],
  );
  // web is away for 4:50; cache comes after half an hour. Two pods of 1 core and 2 GiB are exactly half of a node.
  const web = 180_000 * ((60 * 60 - 290) / 3600);
  const db = hourly(3, 2);
  const cache = hourly(1, 5) / 2;
  assert.equal(
    cost.workloads.map(({ name, microUsd }) => [name, microUsd]),
    [
      ['Deployment/shop/db', Math.round(db)],
      ['Deployment/shop/web', web],
      ['Deployment/shop/cache', Math.round(cache)],
    ],
  );
  assert.equal(cost.namespaces, [{ name: 'shop', microUsd: Math.round(web + db + cache) }]);
  assert.equal(cost.labels, [
    { name: 'data', microUsd: Math.round(db) },
    { name: 'front', microUsd: Math.round(web + cache) },
  ]);
  assert.is(cost.unallocatedMicroUsd, cost.totalMicroUsd - Math.round(web + db + cache));
});

test('what is stranded and what is idle, at the price of its node', () => {
  const stranded = [hourly(0, 1 / 3), hourly(0, 25 / 6), hourly(1.364, 0)];
  const idle = [hourly(2, 4), hourly(1, 6), hourly(3, 3)];
  const sum = (list: readonly number[]): number => list.reduce((all, one) => all + Math.round(one), 0);
  assert.is(cost.strandedMicroUsdPerHour, sum(stranded));
  assert.is(cost.idleMicroUsdPerHour, sum(idle));
});

test('figures over time are weighted by how long they held', () => {
  const all = (value: number) => ({
    min: value,
    mean: value,
    p50: value,
    p90: value,
    p95: value,
    p99: value,
    max: value,
  });
  assert.equal(overTime.pendingPods, all(1));
  assert.equal(overTime.nodes, all(3));
  assert.equal(overTime.costMicroUsdPerHour, all(1_080_000));
  // 5 of 12 cores for 30:00, 6 for 10:10 and from 45:00 on, 4 for the 4:50 between.
  const cpu = overTime.cpuRequestedPermille;
  assert.equal([cpu.min, cpu.p50, cpu.p90, cpu.max], [333, 416, 500, 500]);
  assert.is(cpu.mean, Math.round((1000 * (416 * 1800 + 500 * 1510 + 333 * 290)) / 3600) / 1000);
  // 3 pods ready from 0:30 to 30:30, 4 to 40:00, 2 to 45:30, 4 to the end; 0 before.
  const ready = overTime.readyPods;
  assert.is(ready.mean, Math.round((1000 * (3 * 1800 + 4 * 570 + 2 * 330 + 4 * 870)) / 3600) / 1000);
  assert.equal([ready.min, ready.p50, ready.max], [0, 3, 4]);
  // Six pods, each bound as it is created and ready half a minute later.
  assert.equal(overTime.timeToScheduleMicros, all(0));
  assert.equal(overTime.timeToReadyMicros, all(30 * second));
});

test('pods of the very start count as created in the run', async () => {
  const early = threeNodes.slice(0, threeNodes.indexOf('  timeline:'));
  const { timeToReadyMicros } = (await threeNodesRun(early)).summary('again').overTime;
  assert.is(timeToReadyMicros?.max, 30 * second);
});

test('a service is available from its first ready pod on, but for the time without any', () => {
  // Ready at 0:30; gone at 40:00, when its pods are told to stop, until 45:30.
  const [observed, down] = [59.5 * minute, 5.5 * minute];
  assert.equal(summary.services, [
    {
      namespace: 'shop',
      name: 'web',
      ready: 2,
      availability: Math.floor(((observed - down) / observed) * 1_000_000) / 10_000,
      observedMicros: observed,
      downMicros: down,
      longestMicros: down,
      outages: 1,
    },
  ]);
});

test('saved anywhere and continued elsewhere: the same figures', async () => {
  const whole = await threeNodesRun();
  for (const at of [0, 5 * second, 35 * minute, 40 * minute + 5 * second, 47 * minute]) {
    const first = assemble(whole.scenario);
    first.runUntil(at);
    const fork = assemble(whole.scenario);
    fork.load(first.save());
    fork.runUntil(whole.scenario.durationMicros);
    assert.equal(fork.summary('again'), summary, `saved at ${at} µs`);
  }
});

test('docs/metrics.md defines every figure of summary.json', () => {
  const text = readFileSync(join(root, 'docs/metrics.md'), 'utf8');
  const missing = [...new Set(pathsOf(summary).map(alike))].filter((path) => !text.includes(`\`${path}\``));
  assert.equal(missing, []);
});

/** What has the same fields is told once. */
function alike(path: string): string {
  return path
    .replace(/^(?:zones|pools|nodeList)\[\]\.allocation\[\]/, 'allocation[]')
    .replace(/^(?:pools|nodeList)\[\]/, 'zones[]')
    .replace(/^workloads\[\]\.pods\./, 'pods.')
    .replace(/^capacity\.label\.values\[\]/, 'capacity.namespaces[]')
    .replace(/^capacity\.rollingUpdates\.largest/, 'capacity.rollingUpdates.workloads[]')
    .replace(/^use\.(?:workloads|nodes)\[\]\.(?=used|throttled|short|mean|gaveUp|oom|evict)/, 'use.total.')
    .replace(/^cost\.labels\[\]/, 'cost.namespaces[]');
}

/** Names of the leaves: `cost.pools[].name`; what all figures over time have is told once, as `overTime.*.p99`. */
function pathsOf(value: unknown, path = ''): string[] {
  if (value === null || typeof value !== 'object') return [path];
  if (Array.isArray(value)) return value.flatMap((item) => pathsOf(item, `${path}[]`));
  return Object.entries(value).flatMap(([name, item]) => {
    const inside = path.startsWith('overTime.') ? `overTime.*.${name}` : path === '' ? name : `${path}.${name}`;
    return path === 'overTime' ? [`overTime.${name}`, ...pathsOf(item, `overTime.${name}`)] : pathsOf(item, inside);
  });
}

test.run();
