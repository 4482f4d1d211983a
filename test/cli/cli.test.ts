/** The command as a person or a CI job calls it: exit codes, what goes where, and what is left on the disk. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseYaml } from '../../src/api/yaml.ts';
import { root } from '../source-files.ts';

const test = suite<{ folder: string }>('cli', { folder: '' });
test.before.each((context) => {
  context.folder = mkdtempSync(join(tmpdir(), 'headroom-cli-'));
  writeFileSync(join(context.folder, 'scenario.yaml'), scenario);
  writeFileSync(join(context.folder, 'pods.yaml'), pods);
});
test.after.each(({ folder }) => rmSync(folder, { recursive: true, force: true }));

const scenario = `apiVersion: headroom/v1
kind: Scenario
metadata: { name: trial }
spec:
  duration: 2m
  fleet: [{ pool: general, capacity: { cpu: 4, memory: 8Gi }, count: 2 }]
  manifests: [pods.yaml]
`;
const pods = ['1', '3', '9']
  .map(
    (cpu) =>
      `apiVersion: v1\nkind: Pod\nmetadata: { name: cpu-${cpu} }\n` +
      `spec: { containers: [{ name: c, image: x, resources: { requests: { cpu: ${cpu} } } }] }\n`,
  )
  .join('---\n');

/** Built once for all tests, as it is published: in pieces that are loaded when needed. */
const dist = mkdtempSync(join(tmpdir(), 'headroom-dist-'));
const main = join(dist, 'headroom.js');
test.before(() => {
  buildSync({
    absWorkingDir: root,
    entryPoints: { headroom: 'src/cli/main.ts', index: 'src/index.ts' },
    outdir: dist,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    banner: {
      js: "import { createRequire as own } from 'node:module';const require=own(import.meta.url);",
    },
  });
  writeFileSync(join(dist, 'package.json'), '{ "type": "module" }');
});
test.after(() => rmSync(dist, { recursive: true, force: true }));

function headroom(folder: string, ...words: string[]) {
  const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...words], {
    cwd: folder,
    encoding: 'utf8',
    env,
  });
  return { status, stdout, stderr };
}

test('help goes to standard output and names the commands', ({ folder }) => {
  const { status, stdout, stderr } = headroom(folder, '--help');
  assert.is(status, 0);
  assert.is(stderr, '');
  assert.match(stdout, /run \[options\] <scenario>/);
  assert.match(stdout, /Exit codes: 0 done/);
});

const wrongLines: readonly [string, readonly string[], RegExp][] = [
  ['no command that there is', ['rum', 'x.yaml'], /unknown command 'rum'[\s\S]*Did you mean run\?/],
  ['a command of a later version', ['plan', 'x.yaml'], /the command "plan" is not part of this version yet/],
  ['an unknown option', ['run', 'scenario.yaml', '--sed', '1'], /unknown option '--sed'/],
  ['a form that is none', ['run', 'scenario.yaml', '-o', 'xml'], /Allowed choices are table, wide, json, yaml/],
  ['a seed that is none', ['run', 'scenario.yaml', '--seed', 'x'], /--seed: expected a whole number/],
  ['no scenario', ['run'], /missing required argument 'scenario'/],
  ['a scenario that is not there', ['run', 'none.yaml'], /none\.yaml: does not exist/],
  ['an end that is none', ['run', 'scenario.yaml', '--until', 'soon'], /--until soon: expected a duration/],
  ['a plugin that is none', ['run', 'scenario.yaml', '--plugin', 'pods.yaml'], /pods\.yaml: cannot be loaded/],
];
for (const [name, words, told] of wrongLines) {
  test(`exit code 2 and nothing written: ${name}`, ({ folder }) => {
    const { status, stdout, stderr } = headroom(folder, ...words);
    assert.match(stderr, told);
    assert.is(status, 2);
    assert.is(stdout, '');
    assert.not.ok(existsSync(join(folder, 'out')));
  });
}

test('a mistake is shown with its line and a caret', ({ folder }) => {
  writeFileSync(join(folder, 'scenario.yaml'), scenario.replace('duration', 'durration'));
  const { status, stderr } = headroom(folder, 'validate', 'scenario.yaml');
  assert.is(status, 2);
  assert.equal(stderr.split('\n').slice(0, 4), [
    'scenario.yaml:5:3: spec.durration: unknown field',
    '    durration: 2m',
    '    ^',
    '  hint: did you mean "duration"?',
  ]);
});

test('validate says what is in a valid scenario', ({ folder }) => {
  const { status, stdout } = headroom(folder, 'validate', 'scenario.yaml');
  assert.is(status, 0);
  assert.is(stdout, 'scenario.yaml: valid: 1 pool with 2 nodes, 3 objects, 0 steps of the timeline\n');
});

test('a run prints the summary without colours into a pipe, and leaves whole files', ({ folder }) => {
  const { status, stdout, stderr } = headroom(folder, 'run', 'scenario.yaml', '--seed', '5');
  assert.is(status, 0);
  assert.is(stderr, '');
  assert.not.ok(stdout.includes('\u001b'));
  assert.match(stdout, /PODS {2}3: /);
  assert.match(stdout, /PENDING {2}1 pod/);
  assert.is(stdout.trimEnd().split('\n').at(-1), 'repeat      headroom run scenario.yaml --seed 5');
  const out = join(folder, 'out/trial-5');
  assert.equal(readdirSync(out).sort(), [
    'events.ndjson',
    'fingerprint',
    'pods.parquet',
    'report.html',
    'series.parquet',
    'summary.json',
  ]);
  const events = readFileSync(join(out, 'events.ndjson'), 'utf8').trimEnd().split('\n');
  const reasons = events.map((line) => (JSON.parse(line) as { reason: string }).reason);
  assert.is(reasons.filter((reason) => reason === 'Scheduled').length, 2);
  assert.ok(reasons.includes('FailedScheduling'));
});

test('the command that is printed repeats the run, whatever was set', ({ folder }) => {
  const first = headroom(folder, 'run', 'scenario.yaml', '--set', 'fleet[0].count=3', '--until', '1m', '-o', 'json');
  const summary = JSON.parse(first.stdout) as { repeat: string; apiVersion: string; fingerprint: unknown };
  assert.is(summary.apiVersion, 'headroom/v1');
  assert.is(summary.repeat, "headroom run scenario.yaml --seed 1 --set 'fleet[0].count=3' --until 1m");
  assert.is(Object.keys(summary).at(-1), 'repeat');
  const words = summary.repeat.replaceAll("'", '').split(' ').slice(1);
  const again = headroom(folder, ...words, '-o', 'json', '--out', 'elsewhere');
  assert.equal(JSON.parse(again.stdout), summary);
  for (const file of [
    'events.ndjson',
    'fingerprint',
    'pods.parquet',
    'report.html',
    'series.parquet',
    'summary.json',
  ]) {
    const bytes = (out: string) => readFileSync(join(folder, out, file), 'utf8');
    assert.is(bytes('elsewhere'), bytes('out/trial-1'), file);
  }
});

test('--no-report leaves the report out, and changes nothing else', ({ folder }) => {
  const [report, none] = [headroom(folder, 'run', 'scenario.yaml', '--out', 'a'), 'b'];
  assert.is(headroom(folder, 'run', 'scenario.yaml', '--no-report', '--out', none).stdout, report.stdout);
  assert.equal(readdirSync(join(folder, none)).sort(), [
    'events.ndjson',
    'fingerprint',
    'pods.parquet',
    'series.parquet',
    'summary.json',
  ]);
});

test('YAML says the same as JSON', ({ folder }) => {
  const json = JSON.parse(headroom(folder, 'run', 'scenario.yaml', '-o', 'json').stdout) as unknown;
  const yaml = headroom(folder, 'run', 'scenario.yaml', '-o', 'yaml').stdout;
  assert.equal(parseYaml(yaml, { file: 'x', line: 1, column: 1 }).documents[0]?.value, json);
});

test('a reader that closes the pipe is no failure', ({ folder }) => {
  const command = `"${process.execPath}" "${main}" run scenario.yaml -o json`;
  const result = spawnSync('bash', ['-c', `set -o pipefail; ${command} | head -c 1`], {
    cwd: folder,
    encoding: 'utf8',
  });
  assert.is(result.stdout, '{');
  assert.is(result.stderr, '');
  assert.is(result.status, 0);
});

test('outputs that cannot be written: exit code 1, and nothing half-written', ({ folder }) => {
  const { status, stderr } = headroom(folder, 'run', 'scenario.yaml', '--out', 'pods.yaml');
  assert.is(status, 1);
  assert.match(stderr, /pods\.yaml/);
});

test('a plugin of one’s own is called by the scheduler', ({ folder }) => {
  writeFileSync(
    join(folder, 'only-second.mjs'),
    `import { rejectNode, Verdict } from ${JSON.stringify(join(dist, 'index.js'))};
export const name = 'OnlySecond';
export const create = (args, { cluster }) => ({
  name,
  filter(cycle, state, nodes) {
    let kept = 0;
    for (let i = 0; i < nodes.count; i++) {
      const node = nodes.ids[i];
      if (cluster.nodeNames[node] === 'general-2') nodes.ids[kept++] = node;
      else rejectNode(cycle, node, 0, Verdict.unschedulable);
    }
    nodes.count = kept;
  },
  reasons: () => ['node(s) were not the second'],
});
`,
  );
  writeFileSync(
    join(folder, 'scheduler.yaml'),
    `apiVersion: kubescheduler.config.k8s.io/v1
kind: KubeSchedulerConfiguration
profiles:
  - plugins: { multiPoint: { enabled: [{ name: OnlySecond }] } }
`,
  );
  const { stdout, stderr, status } = headroom(
    folder,
    ...['run', 'scenario.yaml', '--set', 'scheduler=scheduler.yaml', '--set', 'manifests=[pods.yaml]'],
    ...['--plugin', 'only-second.mjs', '-o', 'json'],
  );
  assert.is(stderr, '');
  assert.is(status, 0);
  const summary = JSON.parse(stdout) as {
    nodeList: { name: string; pods: number }[];
  };
  assert.equal(
    summary.nodeList.map(({ name, pods: count }) => [name, count]),
    [
      ['general-1', 0],
      ['general-2', 2],
    ],
  );
});

test('a plugin that throws is a defect: exit code 70, the command that repeats it, no outputs', ({ folder }) => {
  writeFileSync(
    join(folder, 'bad.mjs'),
    `export const name = 'Bad';
export const create = () => ({ name, filter() { throw new TypeError('bad plugin'); } });
`,
  );
  writeFileSync(
    join(folder, 'scheduler.yaml'),
    `apiVersion: kubescheduler.config.k8s.io/v1
kind: KubeSchedulerConfiguration
profiles:
  - plugins: { multiPoint: { enabled: [{ name: Bad }] } }
`,
  );
  const words = ['run', 'scenario.yaml', '--set', 'scheduler=scheduler.yaml', '--plugin', 'bad.mjs'];
  const { status, stdout, stderr } = headroom(folder, ...words);
  assert.is(status, 70);
  assert.is(stdout, '');
  assert.match(stderr, /^headroom: a defect of the program: TypeError: bad plugin\n/);
  assert.is(stderr.trimEnd().split('\n').at(-1), `repeat: headroom ${words.join(' ')}`);
  assert.equal(readdirSync(join(folder, 'out/trial-1')), []);
});

test('a scenario may come from standard input', ({ folder }) => {
  const { status, stdout } = spawnSync(process.execPath, [main, 'run', '-'], {
    cwd: folder,
    encoding: 'utf8',
    input: scenario,
  });
  assert.is(status, 0);
  assert.match(stdout, /repeat {6}headroom run - --seed 1/);
});

test('a scheduler configuration that the real one would refuse: exit code 2, naming the file', ({ folder }) => {
  writeFileSync(
    join(folder, 'scheduler.yaml'),
    `apiVersion: kubescheduler.config.k8s.io/v1
kind: KubeSchedulerConfiguration
profiles:
  - plugins: { multiPoint: { enabled: [{ name: NoSuch }] } }
`,
  );
  const { status, stderr } = headroom(folder, 'run', 'scenario.yaml', '--set', 'scheduler=scheduler.yaml');
  assert.is(status, 2);
  assert.match(stderr, /^scheduler\.yaml.*NoSuch/);
});

test.run();
