/** `headroom compare` and `headroom policies` as one types them. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { CompareReport } from '../../src/report/compare-types.ts';
import { type Built, buildCommand } from './built.ts';

const test = suite<{ folder: string }>('compare', { folder: '' });
let built: Built;
test.before(() => {
  built = buildCommand();
});
test.after(() => built.remove());
test.before.each((context) => {
  context.folder = mkdtempSync(join(tmpdir(), 'headroom-compare-'));
  mkdirSync(join(context.folder, 'sub'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(context.folder, name), text);
});
test.after.each(({ folder }) => rmSync(folder, { recursive: true, force: true }));

const scenario = (duration: string): string => `apiVersion: headroom/v1
kind: Scenario
metadata: { name: trial }
spec:
  duration: ${duration}
  controlPlane: instant
  fleet: [{ pool: n, capacity: { cpu: 4, memory: 8Gi, pods: 110 }, count: 2 }]
  arrivals:
    - name: small
      poisson: { count: 40, per: 1h }
      requests: { cpu: 1, memory: 1Gi }
      run: { exponential: { mean: 4m } }
    - { name: large, poisson: { count: 6, per: 1h }, requests: { cpu: 4, memory: 4Gi }, run: 5m }
`;
const files: Readonly<Record<string, string>> = {
  'sub/scenario.yaml': scenario('30m'),
  'sub/long.yaml': scenario('400d'),
  'third.yaml': 'spec: { fleet: [{ pool: n, capacity: { cpu: 4, memory: 8Gi, pods: 110 }, count: 3 }] }\n',
  'wrong.yaml': 'spec:\n  fleet:\n    - { pool: n, capacity: { cpu: 4 }, cuont: 3 }\n',
  'packs.yaml': `apiVersion: kubescheduler.config.k8s.io/v1
kind: KubeSchedulerConfiguration
profiles:
  - pluginConfig:
      - name: NodeResourcesFit
        args: { scoringStrategy: { type: MostAllocated, resources: [{ name: cpu, weight: 1 }] } }
`,
  'unknown-plugin.yaml': `apiVersion: kubescheduler.config.k8s.io/v1
kind: KubeSchedulerConfiguration
profiles: [{ plugins: { score: { enabled: [{ name: NoSuch }] } } }]
`,
  // Fails for the pods of seed 3 alone: what it is made with tells the seed.
  'fails.mjs': `export const name = 'Fails';
export function create(args, { streams }) {
  return { name, filter() { if (streams.seed === '3') throw new Error('seed three'); } };
}
`,
  'ends.mjs': `export const name = 'Ends';
export function create(args, { streams }) {
  return { name, filter() { if (streams.seed === '3') process.exit(3); } };
}
`,
  'with-fails.yaml': `apiVersion: kubescheduler.config.k8s.io/v1
kind: KubeSchedulerConfiguration
profiles: [{ plugins: { filter: { enabled: [{ name: Fails }] } } }]
`,
  'with-ends.yaml': `apiVersion: kubescheduler.config.k8s.io/v1
kind: KubeSchedulerConfiguration
profiles: [{ plugins: { filter: { enabled: [{ name: Ends }] } } }]
`,
};

const two = ['--policy', 'a=as-is', '--policy', 'b=third.yaml'];
const words = (...more: string[]): string[] => ['compare', 'sub/scenario.yaml', '-q', ...more];

test('one, two and three workers give the same bytes, on the screen and in the files', ({ folder }) => {
  const outputs = ['1', '2', '3'].map((workers) => {
    const call = words(
      ...two,
      '--policy',
      'packs.yaml',
      '--seeds',
      '5',
      '--workers',
      workers,
      '--out',
      `out-${workers}`,
    );
    const { status, stdout, stderr } = built.call(folder, call);
    assert.is(status, 0, stderr);
    assert.is(stderr, '');
    const files = readdirSync(join(folder, `out-${workers}`)).sort();
    assert.equal(files, ['compare.json', 'report.html']);
    return [stdout, ...files.map((name) => readFileSync(join(folder, `out-${workers}`, name), 'utf8'))].join('');
  });
  assert.is(outputs[1], outputs[0]);
  assert.is(outputs[2], outputs[0]);
});

test('the same policy under two names is the same in every seed', ({ folder }) => {
  const { stdout } = built.call(folder, words('--policy', 'x=best-fit', '--policy', 'y=best-fit', '--seeds', '4'));
  assert.match(stdout, /y against x\nevery metric is the same in every seed\./);
});

test('overlays, scheduler configurations and bundled policies; joined by commas', ({ folder }) => {
  const call = words(
    '--policy',
    'a=as-is',
    '--policy',
    'b=third.yaml,packs.yaml',
    '--policy',
    'third.yaml',
    '--seeds',
    '3',
  );
  const { stdout, stderr } = built.call(folder, [...call, '-o', 'json']);
  assert.is(stderr, '');
  const report = JSON.parse(stdout) as CompareReport;
  assert.equal(
    report.policies.map(({ name }) => name),
    ['a', 'b', 'third.yaml'],
  );
  const hours = report.metrics.find(({ name }) => name === 'cost.nodeHours')!;
  assert.equal(hours.values, [
    [1, 1, 1],
    [1.5, 1.5, 1.5],
    [1.5, 1.5, 1.5],
  ]);
  assert.is(report.pairs[0]!.metrics[0]!.words, 'b needs exactly 50.0 % more node hours');
  assert.is(report.apiVersion, 'headroom/v1');
  const again = built.call(folder, [...report.repeat.split(' ').slice(1), '-q', '-o', 'json']);
  assert.is(again.stdout, stdout, 'the command that it names repeats it');
});

test('what a policy runs is what `run` runs', ({ folder }) => {
  const call = words(
    ...two,
    '--seeds',
    '2',
    '--seed',
    '8',
    '--metric',
    'pods.ready',
    '--metric',
    'events',
    '-o',
    'json',
  );
  const report = JSON.parse(built.call(folder, call).stdout) as CompareReport;
  const run = ['run', 'sub/scenario.yaml', '--overlay', 'third.yaml', '--seed', '9', '-q', '-o', 'json'];
  const summary = JSON.parse(built.call(folder, run).stdout) as { pods: { ready: number }; events: number };
  assert.equal(
    report.metrics.map(({ values }) => values[1]![1]),
    [summary.pods.ready, summary.events],
  );
});

test('--stop-at plays a pilot, then as many other seeds as it takes', ({ folder }) => {
  const metric = ['--metric', 'arrivals.arrived', '--metric', 'followed.busyNodeHours'];
  const call = words('--policy', 'random', '--policy', 'best-fit', ...metric, '--stop-at', 'followed.busyNodeHours=4%');
  const report = JSON.parse(built.call(folder, [...call, '-o', 'json']).stdout) as CompareReport;
  assert.equal(
    report.stopping!.pilot,
    Array.from({ length: 30 }, (_, at) => at + 1),
  );
  assert.is(report.seeds[0], 31);
  assert.ok(report.stopping!.needed! > 30, 'the case takes more than the pilot');
  assert.is(report.seeds.length, report.stopping!.needed);
  const narrow = [...call.slice(0, -1), 'followed.busyNodeHours=0.5%', '--seeds', '31', '-o', 'json'];
  const few = JSON.parse(built.call(folder, narrow).stdout) as CompareReport;
  assert.is(few.seeds.length, 31);
  assert.is(few.stopping!.reached, false);
});

const wrong: readonly { name: string; words: readonly string[]; says: RegExp }[] = [
  { name: 'one policy', words: words('--policy', 'as-is'), says: /expected two policies at least, got 1/ },
  {
    name: 'a misspelt policy',
    words: words('--policy', 'as-is', '--policy', 'b=bestfit'),
    says: /--policy b=bestfit: "bestfit" is neither[\s\S]*did you mean "best-fit"\?/,
  },
  {
    name: 'a file that is not there',
    words: words('--policy', 'as-is', '--policy', './none.yaml'),
    says: /none\.yaml: /,
  },
  {
    name: 'two policies of one name',
    words: words('--policy', 'a=as-is', '--policy', 'a=random'),
    says: /--policy a=random: there is a policy "a" already/,
  },
  {
    name: 'an overlay with an unknown field',
    words: words('--policy', 'as-is', '--policy', 'wrong.yaml'),
    says: /wrong\.yaml:3:\d+: .*cuont[\s\S]*did you mean "count"/,
  },
  {
    name: 'a configuration with an unknown plugin',
    words: words('--policy', 'as-is', '--policy', 'unknown-plugin.yaml'),
    says: /unknown-plugin\.yaml: .*"NoSuch" does not exist/,
  },
  { name: 'one seed', words: words(...two, '--seeds', '1'), says: /--seeds[\s\S]*from 2 to 100000/ },
  { name: 'no worker', words: words(...two, '--workers', '0'), says: /--workers[\s\S]*from 1 to 1024/ },
  {
    name: 'an unknown metric',
    words: words(...two, '--metric', 'pods.redy'),
    says: /--metric pods\.redy: [\s\S]*did you mean "pods\.ready"\?/,
  },
  {
    name: 'a metric twice',
    words: words(...two, '--metric', 'pods.ready', '--metric', 'pods.ready'),
    says: /was given before/,
  },
  {
    name: 'a precision that is none',
    words: words(...two, '--stop-at', 'pods.ready'),
    says: /--stop-at pods\.ready: expected METRIC=WIDTH/,
  },
  {
    name: 'a precision of another metric',
    words: words(...two, '--stop-at', 'events=1%'),
    says: /"events" is not among the metrics/,
  },
  { name: 'standard input', words: ['compare', '-', ...two], says: /every worker reads the scenario anew/ },
  { name: 'no such scenario', words: ['compare', 'none.yaml', ...two], says: /none\.yaml: / },
];
for (const { name, words: call, says } of wrong) {
  test(`${name} is told, with exit code 2 and nothing else`, ({ folder }) => {
    const { status, stdout, stderr } = built.call(folder, [...call, '--out', 'out']);
    assert.match(stderr, says);
    assert.not.match(stderr, /\n {4}at /);
    assert.is(status, 2);
    assert.is(stdout, '');
    assert.not.ok(existsSync(join(folder, 'out')), 'nothing is written');
  });
}

test('a run that fails is named by policy and seed, with the command that repeats it', ({ folder }) => {
  const call = words('--policy', 'a=as-is', '--policy', 'b=with-fails.yaml', '--plugin', 'fails.mjs', '--seeds', '6');
  const { status, stdout, stderr } = built.call(folder, [...call, '--workers', '2', '--out', 'out']);
  assert.is(status, 70);
  assert.is(stdout, '');
  assert.match(stderr, /policy b, seed 3: seed three/);
  const repeat = /repeat: headroom (.*)/.exec(stderr)![1]!;
  assert.is(repeat, 'run sub/scenario.yaml --seed 3 --set scheduler=../with-fails.yaml --plugin fails.mjs');
  assert.match(built.call(folder, [...repeat.split(' '), '-q', '--out', 'once']).stderr, /seed three/);
  assert.equal(readdirSync(join(folder, 'out')), []);
});

test('a worker that is lost is named by policy and seed', ({ folder }) => {
  const call = words('--policy', 'a=as-is', '--policy', 'b=with-ends.yaml', '--plugin', 'ends.mjs', '--seeds', '6');
  const { status, stderr } = built.call(folder, [...call, '--workers', '2', '--out', 'out']);
  assert.is(status, 1, stderr);
  assert.match(stderr, /policy b, seed 3: the worker was lost: /);
  assert.match(stderr, /repeat: headroom run sub\/scenario\.yaml --seed 3 /);
  assert.equal(readdirSync(join(folder, 'out')), []);
});

test('Ctrl-C ends it at once and leaves no file', async ({ folder }) => {
  const call = ['compare', 'sub/long.yaml', ...two, '--seeds', '4', '--workers', '2', '--out', 'out'];
  const child = spawn(process.execPath, [built.main, ...call], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let told = '';
  child.stderr.on('data', (text) => (told += String(text)));
  // The folder is made when the runs begin.
  while (!existsSync(join(folder, 'out'))) await new Promise((resolve) => setTimeout(resolve, 20));
  await new Promise((resolve) => setTimeout(resolve, 300));
  child.kill('SIGINT');
  const [code] = (await once(child, 'exit')) as [number];
  assert.is(code, 130, told);
  assert.match(told, /interrupted; nothing was written/);
  assert.equal(readdirSync(join(folder, 'out')), []);
});

test('policies: a table with sources on request, names, data', ({ folder }) => {
  const table = built.call(folder, ['policies']).stdout;
  assert.match(table, /^POLICY +WHERE A POD GOES\nleast-allocated /);
  assert.match(built.call(folder, ['policies', '-o', 'wide']).stdout, /best-fit .* Microsoft Research 2011/);
  const names = built.call(folder, ['policies', '-o', 'name']).stdout.trim().split('\n');
  assert.is(names.length, 12);
  const list = JSON.parse(built.call(folder, ['policies', '-o', 'json']).stdout) as { kind: string; items: unknown[] };
  assert.is(list.kind, 'PolicyList');
  assert.is(list.items.length, 12);
  const { status } = built.call(folder, ['run', 'sub/scenario.yaml', '-q', '--set', `scheduler=${names[5]}`]);
  assert.is(status, 0);
});

test('both have help with examples', ({ folder }) => {
  for (const command of ['compare', 'policies']) {
    assert.match(built.call(folder, [command, '--help']).stdout, /Examples:\n {2}headroom/);
  }
  assert.match(built.call(folder, ['completion', 'bash']).stdout, /--stop-at/);
});

test.run();
