/** The summary as people and programs get it. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parseYaml } from '../../src/api/yaml.ts';
import { renderSummary } from '../../src/report/render.ts';
import type { PodStates, RunSummary } from '../../src/report/summary.ts';
import { plainPalette, summaryText } from '../../src/report/text.ts';
import { assemble } from '../../src/scenario/assemble.ts';
import { trial } from '../scenario/trial.ts';
import { threeNodes, threeNodesRun } from './metrics/three-nodes.ts';

const none: PodStates = {
  total: 0,
  ready: 0,
  running: 0,
  starting: 0,
  pending: 0,
  succeeded: 0,
  failed: 0,
  terminating: 0,
};
const gib = 1024 ** 3;
const allocation = [
  { resource: 'cpu', unit: 'millicores', allocatable: 8000, requested: 2500, used: null, stranded: 0 },
  { resource: 'memory', unit: 'bytes', allocatable: 32 * gib, requested: 4 * gib, used: null, stranded: 0 },
  { resource: 'pods', unit: 'pods', allocatable: 110, requested: 3, used: null, stranded: null },
];

/** Capacity and cost of a cluster without pods and prices, of which the text says nothing. */
async function emptyRun(): Promise<Pick<RunSummary, 'capacity' | 'cost' | 'overTime' | 'services'>> {
  const scenario = await trial('  fleet: [{ pool: p, capacity: { cpu: 1, memory: 1Gi }, count: 1 }]\n');
  const { capacity, cost, overTime, services } = assemble(scenario).summary('');
  return { capacity, cost, overTime, services };
}

const summary: RunSummary = {
  apiVersion: 'headroom/v1',
  kind: 'RunSummary',
  scenario: { name: 'trial', description: '', seed: 7 },
  time: { startsAt: '2026-01-01T00:00:00Z', endsAt: '2026-01-01T01:00:00Z', simulatedMicros: 3_600_000_000 },
  events: 99,
  pods: { ...none, total: 1005, ready: 3, running: 1, pending: 1001 },
  nodes: { total: 1, ready: 0, unschedulable: 1 },
  allocation,
  zones: [{ name: 'a', nodes: 1, pods: 3, allocation }],
  pools: [{ name: 'p', nodes: 1, pods: 3, allocation }],
  nodeList: [{ name: 'n1', nodes: 1, pods: 3, allocation }],
  workloads: [
    {
      kind: 'Deployment',
      namespace: 'shop',
      name: 'web',
      desired: 4,
      pods: { ...none, total: 4, ready: 3, running: 1 },
      stalled: null,
    },
    {
      kind: 'Job',
      namespace: 'shop',
      name: 'all',
      desired: 9,
      pods: { ...none, total: 5, succeeded: 4, failed: 1 },
      stalled: null,
    },
    { kind: 'CronJob', namespace: 'shop', name: 'nightly', desired: null, pods: none, stalled: null },
  ],
  pending: [
    { message: '0/1 nodes are available: 1 Insufficient cpu.', pods: 1000, examples: ['shop/a', 'shop/b', 'shop/c'] },
    { message: 'not tried yet', pods: 1, examples: ['shop/z'] },
  ],
  restarts: [
    {
      workload: 'Deployment/shop/web',
      pods: 2,
      restarts: 9,
      reasons: [{ reason: 'CrashLoopBackOff', count: 1 }],
      ends: [{ reason: 'OOMKilled', count: 2 }],
    },
  ],
  arrivals: [],
  upgrades: [],
  budgets: [],
  autoscaling: [],
  hpas: [],
  scheduling: { attempts: 12, scheduled: 3, unschedulable: 8, errors: 1, preempted: 1, meanMicros: 1_254_000 },
  ...(await emptyRun()),
  eventCounts: [
    { source: 'default-scheduler', type: 'Warning', reason: 'FailedScheduling', count: 8 },
    { source: 'replicaset-controller', type: 'Warning', reason: 'FailedCreate', count: 2 },
    { source: 'default-scheduler', type: 'Normal', reason: 'Scheduled', count: 3 },
  ],
  notSimulated: [{ kind: 'ConfigMap', objects: 2 }],
  fingerprint: { d: 'd1', t: 't1', s: 's1' },
  repeat: 'headroom run x.yaml --seed 7',
};

test('the table: what matters first, figures aligned, the repeating command last', () => {
  assert.is(
    summaryText(summary, { wide: false, palette: plainPalette }),
    `trial: 1h simulated, seed 7
from 2026-01-01T00:00:00Z to 2026-01-01T01:00:00Z, 1 node (1 not ready, 1 cordoned)

PODS  1,005: 3 ready, 1 running, not ready, 1,001 pending

WORKLOAD         NAMESPACE  WANTED   READY  PENDING  OTHERWISE
Deployment/web   shop            4       3        0  1 running
Job/all          shop            9  4 done        0  1 failed
CronJob/nightly  shop            -  0 done        0

PENDING  1,001 pods, and why
 1,000  0/1 nodes are available: 1 Insufficient cpu.
        shop/a, shop/b, shop/c and 997 more
     1  not tried yet
        shop/z

CONTAINERS  restarted or waiting
  Deployment/shop/web: 1 CrashLoopBackOff, 9 restarts in 2 pods, last OOMKilled 2×

RESOURCE  REQUESTED  ALLOCATABLE  SHARE
cpu       2.5 cores      8 cores   31 %
memory        4 GiB       32 GiB   13 %
pods              3          110  2.7 %

SCHEDULER  12 attempts, 3 bound (mean 1.25s), 8 found no node, 1 failed, 1 pod preempted

WARNING       TIMES  FROM
FailedCreate      2  replicaset-controller

accepted, not simulated: ConfigMap (2)

fingerprint d1
repeat      headroom run x.yaml --seed 7
`,
  );
});

test('wide shows every node', () => {
  const text = summaryText(summary, { wide: true, palette: plainPalette });
  assert.match(text, /\nNODE {2}PODS {15}CPU {8}MEMORY\nn1 {7}3 {2}2\.5 cores \(31 %\) {2}4 GiB \(13 %\)\n/);
});

test('what held an upgrade up: which budget, what, how long, and what it takes', () => {
  const text = summaryText(
    {
      ...summary,
      upgrades: [{ pool: 'general', startedMicros: 60e6, finishedMicros: null, replaced: 2, failed: ['general-3'] }],
      autoscaling: [],
      hpas: [],
      budgets: [
        {
          budget: 'shop/web',
          refused: 13,
          pods: ['shop/a', 'shop/b'],
          firstMicros: 61e6,
          lastMicros: 121e6,
          longestMicros: 60e6,
          cause: 'The disruption budget web needs 3 healthy pods and has 2 currently',
        },
      ],
    },
    { wide: false, palette: plainPalette },
  );
  assert.match(text, /\nUPGRADE {2}2 nodes of pool general replaced in .*, not finished, stopped at general-3\n/);
  assert.match(text, /\nBLOCKED BY BUDGET {2}REFUSALS .*\nshop\/web +13 +2 +1m1s +2m1s +1m\n/);
  assert.match(
    text.replaceAll(/\n {2}/g, ' '),
    /shop\/a and 1 other: The .* It takes 2 healthy pods more, or a budget that needs 2 less\./,
  );
});

test('a rollout past its deadline is said to be stalled', () => {
  const [web, ...others] = summary.workloads;
  const workloads = [{ ...web!, stalled: 'ReplicaSet "web-1" has timed out progressing.' }, ...others];
  const text = summaryText({ ...summary, workloads }, { wide: false, palette: plainPalette });
  assert.match(
    text,
    /\nROLLOUT {2}stalled\n {2}Deployment\/shop\/web: ReplicaSet "web-1" has timed out progressing\.\n/,
  );
  assert.not.match(summaryText(summary, { wide: false, palette: plainPalette }), 'ROLLOUT');
});

test('colours are around words, never inside of columns', () => {
  const mark = (text: string): string => `<${text}>`;
  const palette = { bold: mark, dim: mark, good: mark, bad: mark };
  const text = summaryText(summary, { wide: true, palette });
  assert.is(text.replaceAll(/[<>]/g, ''), summaryText(summary, { wide: true, palette: plainPalette }));
});

test('JSON and YAML say the same, the repeating command last', () => {
  const json = renderSummary(summary, 'json', plainPalette);
  const yaml = renderSummary(summary, 'yaml', plainPalette);
  assert.equal(JSON.parse(json), summary);
  assert.equal(parseYaml(yaml, { file: 'x', line: 1, column: 1 }).documents[0]?.value, summary);
  assert.match(yaml, /\nrepeat: headroom run x\.yaml --seed 7\n$/);
});

test('capacity and cost in a few lines', async () => {
  const text = summaryText((await threeNodesRun()).summary('again'), { wide: false, palette: plainPalette });
  assert.match(
    text,
    `
CAPACITY  6 cores and 13 GiB free: room for 2 more of the usual pod (1.5 cores, 2.75 GiB)
  stranded, as the other resource is out first: 1.36 cores of CPU (11 %), 4.5 GiB of memory (19 %)
  rolling updates need up to 3 cores and 2 GiB beside the running pods (Deployment/shop/db), 5 cores and 9 GiB
    all at once
  requests that follow use would free 1.4 cores and 1.7 GiB
  node size pool n1: holds 2 usual pods, fewer than 5, 26.3 % of its price stays unused, not less than 10 %

COST  $1.08 an hour, $25.92 a day, $788.40 a month; this run $1.08, 42 % of it requested by pods; stranded: $0.14
  an hour

SERVICE   AVAILABLE  NO READY POD  IN ALL  LONGEST
shop/web  90.7563 %        1 time   5m30s    5m30s
`,
  );
});

test('capacity and cost in full', async () => {
  const text = summaryText((await threeNodesRun(threeNodes)).summary('again'), { wide: true, palette: plainPalette });
  assert.match(text, /\nREQUESTS .*\nDeployment\/shop\/web +2 +1 +0\.3 +2 GiB +1\.15 GiB\n/);
  assert.match(text, /\nNODE SIZE .*\npool n1 +2 +cpu +26 % +2 +\$0\.72 +-\n/);
  assert.match(text, /\nLABEL .*\ndata +\$0\.23 +21 %\nfront /);
});

test('an empty cluster has a summary', () => {
  const empty = { ...summary, pods: none, pending: [], workloads: [], zones: [], nodeList: [], eventCounts: [] };
  const text = summaryText({ ...empty, notSimulated: [] }, { wide: true, palette: plainPalette });
  assert.match(text, /\nPODS {2}none\n/);
  assert.not.match(text, /PENDING|WORKLOAD|WARNING|NODE /);
});

test.run();
