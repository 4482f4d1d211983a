/**
 * An HPA over known demand, by hand: the rules of v1.34 pkg/controller/podautoscaler (horizontal.go
 * normalizeDesiredReplicas, convertDesiredReplicasWithRules, normalizeDesiredReplicasWithBehaviors; replica_calculator.go).
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { answerBacktest, type BacktestOptions, type BacktestReport } from '../../src/answers/hpa-backtest.ts';
import { DiagnosticError, formatDiagnostics } from '../../src/api/diagnostic.ts';
import { csvText, sparkline } from '../../src/cli/hpa-backtest.ts';
import { sizeAt } from '../../src/hpa/backtest.ts';
import { loadObjects } from '../../src/scenario/open.ts';

const second = 1_000_000;

function hpaYaml(
  spec: string,
  metrics = '[{ type: Resource, resource: { name: cpu, target: { type: AverageValue, averageValue: "1" } } }]',
): string {
  return `apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web, namespace: shop }
spec:
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
  metrics: ${metrics}
${spec}
`;
}

const defaults: Omit<BacktestOptions, 'metrics'> = {
  columns: new Map(),
  requests: {},
  perPodColumn: '',
  gapsHold: false,
  startReplicas: undefined,
  readyMicros: 0,
  lagMicros: 0,
};

async function tested(
  csv: string,
  hpa: string,
  options: Partial<BacktestOptions> & { readonly second?: string } = {},
): Promise<BacktestReport> {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-backtest-'));
  try {
    const [file, other, metrics] = ['hpa.yaml', 'second.yaml', 'series.csv'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    writeFileSync(file, hpa);
    writeFileSync(other, options.second ?? '');
    writeFileSync(metrics, csv);
    const files = {
      own: await loadObjects([file]),
      against: options.second === undefined ? null : await loadObjects([other]),
    };
    return answerBacktest(files, { ...defaults, ...options, metrics }, 'again');
  } catch (error) {
    if (error instanceof DiagnosticError)
      throw new Error(formatDiagnostics(error.diagnostics).replaceAll(`${folder}/`, ''));
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Cores from minutes on, a row a minute. */
function cores(length: number, steps: Readonly<Record<number, number>>): string {
  let value = 0;
  const rows = Array.from({ length }, (_, minute) => `${minute},${(value = steps[minute] ?? value)}`);
  return `minute,cpu\n${rows.join('\n')}\n`;
}

/** Sizes: at so many seconds, so many replicas. */
const cases: readonly (readonly [
  string,
  string,
  string,
  readonly (readonly [number, number])[],
  Partial<BacktestOptions>?,
])[] = [
  [
    'demand on its target stands',
    cores(30, { 0: 4 }),
    'maxReplicas: 20',
    [
      [0, 4],
      [1700, 4],
    ],
  ],
  ['within a tenth nothing changes', cores(30, { 0: 4, 5: 4.4 }), 'maxReplicas: 20', [[1700, 4]]],
  [
    'a step is followed at the next sync',
    cores(30, { 0: 4, 5: 6 }),
    'maxReplicas: 20',
    [
      [285, 4],
      [300, 6],
    ],
  ],
  [
    'without behavior it doubles at most',
    cores(30, { 0: 4, 5: 20 }),
    'maxReplicas: 40',
    [
      [300, 8],
      [315, 16],
      [330, 20],
    ],
  ],
  [
    'never above the maximum',
    cores(30, { 0: 4, 5: 20 }),
    'maxReplicas: 10',
    [
      [300, 8],
      [315, 10],
      [1700, 10],
    ],
  ],
  ['never below the minimum', cores(30, { 0: 4, 5: 0.5 }), 'minReplicas: 3\n  maxReplicas: 10', [[1700, 3]]],
  // The last recommendation of 8 is that of 285 s; a window that includes both ends holds it until 585 s.
  [
    'it goes down after five minutes of less',
    cores(30, { 0: 8, 5: 2 }),
    'maxReplicas: 10',
    [
      [585, 8],
      [600, 2],
    ],
  ],
  [
    'one pod a minute',
    cores(30, { 0: 4, 5: 8 }),
    'maxReplicas: 10\n  behavior: { scaleUp: { policies: [{ type: Pods, value: 1, periodSeconds: 60 }] } }',
    [
      [300, 5],
      [345, 5],
      [360, 6],
      [420, 7],
      [480, 8],
    ],
  ],
  [
    'a window of its own when it goes down',
    cores(30, { 0: 8, 5: 2 }),
    'maxReplicas: 10\n  behavior: { scaleDown: { stabilizationWindowSeconds: 60 } }',
    [
      [330, 8],
      [345, 2],
    ],
  ],
  [
    'metrics that are old',
    cores(30, { 0: 4, 5: 6 }),
    'maxReplicas: 20',
    [
      [345, 4],
      [360, 6],
    ],
    { lagMicros: 60 * second },
  ],
  // Two wait: they count as nothing, so 8 / 6 of the demand stands for 8 again, and no more are made.
  [
    'pods that are not ready yet count as nothing',
    cores(30, { 0: 4, 5: 6 }),
    'maxReplicas: 20',
    [
      [300, 6],
      [330, 6],
      [900, 6],
    ],
    { readyMicros: 120 * second },
  ],
  [
    'so many at the start',
    cores(30, { 0: 4 }),
    'maxReplicas: 20',
    [
      [0, 7],
      [315, 7],
      [330, 4],
    ],
    { startReplicas: 7 },
  ],
];

for (const [name, csv, spec, sizes, options] of cases) {
  test(name, async () => {
    const { hpa } = await tested(csv, hpaYaml(`  ${spec}`), options);
    for (const [at, replicas] of sizes)
      assert.is(sizeAt(hpa, at * second), replicas, `at ${at} s: ${JSON.stringify(hpa.changes)}`);
  });
}

test('targets in per cent, of the request that is given; other metrics by their columns', async () => {
  const utilization =
    '[{ type: Resource, resource: { name: cpu, target: { type: Utilization, averageUtilization: 50 } } }]';
  const { hpa } = await tested(cores(20, { 0: 4 }), hpaYaml('  maxReplicas: 20', utilization), {
    requests: { cpu: '500m' },
  });
  assert.is(sizeAt(hpa, 600 * second), 16, '4 cores at 250m each');
  const external =
    '[{ type: External, external: { metric: { name: queue }, target: { type: AverageValue, averageValue: "30" } } }]';
  const queue = await tested(
    'seconds,depth,other\n0,90,1\n60,300,1\n120,300,1\n',
    hpaYaml('  maxReplicas: 20', external),
    {
      columns: new Map([['queue', 'depth']]),
    },
  );
  assert.equal([sizeAt(queue.hpa, 45 * second), sizeAt(queue.hpa, 120 * second)], [3, 10]);
});

test('values of one pod, times the pods that there were', async () => {
  const { hpa } = await tested('minute,cpu,pods\n0,1,4\n1,2,4\n2,1,8\n3,1,8\n', hpaYaml('  maxReplicas: 20'), {
    perPodColumn: 'pods',
  });
  assert.equal(
    [0, 60, 120, 180].map((at) => sizeAt(hpa, at * second)),
    [4, 8, 8, 8],
  );
});

test('the difference to a second HPA; CSV and sparkline', async () => {
  const report = await tested(cores(30, { 0: 4, 5: 8, 20: 4 }), hpaYaml('  maxReplicas: 20'), {
    second: hpaYaml('  maxReplicas: 6'),
  });
  const { hpa, against } = report;
  assert.is(hpa.most, 8);
  assert.is(against!.most, 6);
  assert.is(against!.wanted, 8);
  // From the sync at 5 min on, after which it stands at 6, until five minutes after 20 min.
  assert.is(against!.atMaximumMicros, (25 - 5) * 60 * second);
  assert.ok(against!.podMicros < hpa.podMicros);
  assert.is(csvText(report), 'seconds,replicas,against\n0,4,4\n300,8,6\n1500,4,4\n');
  assert.is(sparkline(hpa, 30 * 60 * second, 6, 8), '▄████▄');
});

const wrongInputs: readonly (readonly [string, string, string, RegExp, Partial<BacktestOptions>?])[] = [
  ['no time', 'when,cpu\n0,1\n1,2\n', '', /series\.csv:1:1: the first column is to be the time.*not "when"/s],
  ['no rows', 'minute,cpu\n0,1\n', '', /fewer than two rows/],
  ['text for a number', 'minute,cpu\n0,1\n1,much\n', '', /series\.csv:3:1: cpu: "much" is no number/],
  ['negative', 'minute,cpu\n0,1\n1,-1\n', '', /series\.csv:3:1: cpu: "-1" is negative/],
  ['an empty cell', 'minute,cpu\n0,1\n1,\n', '', /series\.csv:3:1: cpu: the cell is empty/],
  ['unsorted', 'minute,cpu\n0,1\n2,1\n1,1\n', '', /series\.csv:4:1: times are to ascend, but 1 comes after/],
  ['a gap', 'minute,cpu\n0,1\n1,1\n2,1\n9,1\n', '', /series\.csv:5:1: comes 420 s after.*60 s apart[\s\S]*--gaps hold/],
  ['a row too short', 'minute,cpu\n0,1\n1\n', '', /series\.csv: Invalid Record Length.*line 3/],
  [
    'no such column',
    'minute,a,b\n0,1,1\n1,1,1\n',
    '',
    /no column "cpu" for the metric cpu[\s\S]*--column cpu=COLUMN; there are a, b/,
  ],
  ['all at once', 'minute,cpu\n0,x\n1,-1\n', '', /:2:1: .*\n(?:.*\n)*.*:3:1: /],
  ['no column of pods', 'minute,cpu\n0,1\n1,1\n', '', /there is no column "pods"/, { perPodColumn: 'pods' }],
  [
    'a percentage of nothing',
    'minute,cpu\n0,1\n1,1\n',
    'utilization',
    /percentage of the pod's request, which is not known[\s\S]*--request cpu=500m/,
  ],
  ['no HPA', 'minute,cpu\n0,1\n1,1\n', 'none', /expected one HorizontalPodAutoscaler, found none/],
  ['no metrics', 'minute,cpu\n0,1\n1,1\n', 'empty', /has no metrics/],
];

const wrongHpas: Readonly<Record<string, string>> = {
  '': hpaYaml('  maxReplicas: 5'),
  utilization: hpaYaml(
    '  maxReplicas: 5',
    '[{ type: Resource, resource: { name: cpu, target: { type: Utilization, averageUtilization: 50 } } }]',
  ),
  none: 'apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: { ports: [{ port: 80 }] }\n',
  empty: hpaYaml('  maxReplicas: 5', '[]'),
};

for (const [name, csv, hpa, message, options] of wrongInputs) {
  test(`wrong input: ${name}`, async () => {
    try {
      await tested(csv, wrongHpas[hpa]!, options);
    } catch (error) {
      assert.match((error as Error).message, message);
      return;
    }
    assert.unreachable('nothing was found wrong');
  });
}

test('a gap is no error where the value before it is to hold', async () => {
  const { hpa } = await tested('minute,cpu\n0,1\n1,1\n2,4\n9,4\n', hpaYaml('  maxReplicas: 5'), { gapsHold: true });
  assert.is(sizeAt(hpa, 500 * second), 4);
});

test.run();
