/** Systems that refuse: full disks, folders that cannot be written, readers that go, runs that are ended. Whoever waits gets one line, and no half-written file. */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { buildCommand } from './built.ts';

const test = suite<{ folder: string }>('hostile', { folder: '' });
const built = buildCommand();
test.after(built.remove);
test.before.each((context) => {
  context.folder = mkdtempSync(join(tmpdir(), 'headroom-hostile-'));
  writeFileSync(join(context.folder, 'scenario.yaml'), scenario);
});
test.after.each(({ folder }) => rmSync(folder, { recursive: true, force: true }));

/** Some hundred lines of events in a moment; without an end that a person would wait for when it runs for years. */
const scenario = `apiVersion: headroom/v1
kind: Scenario
metadata: { name: trial }
spec:
  duration: 1h
  fleet: [{ pool: general, capacity: { cpu: 4, memory: 8Gi }, count: 2 }]
  arrivals:
    - { name: noise, poisson: { count: 400, per: 1h }, requests: { cpu: 100m }, run: 30s }
`;

/** In bash, with `$HEADROOM` the command. Bash says nothing of its own. */
function bash(folder: string, script: string) {
  const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env;
  const HEADROOM = `${process.execPath} ${built.main}`;
  return spawnSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8', env: { ...env, HEADROOM } });
}

/** Everything in the folder of outputs, hidden files too. */
function left(folder: string, out = 'out/trial-1'): string[] {
  return existsSync(join(folder, out)) ? readdirSync(join(folder, out)) : [];
}

test('a file that may not grow (as on a full disk): one line that names it, exit code 1, nothing left', ({
  folder,
}) => {
  const { status, stdout, stderr } = bash(folder, 'ulimit -f 8; $HEADROOM run scenario.yaml');
  assert.is(stderr, 'headroom: out/trial-1/events.ndjson: cannot be written: the file is larger than allowed\n');
  assert.is(stdout, '');
  assert.is(status, 1);
  assert.equal(left(folder), []);
});

test('a full disk: the same', ({ folder }) => {
  mkdirSync(join(folder, 'small'));
  const mounted = 'mount -t tmpfs -o size=16k tmpfs small 2>/dev/null || exit 77';
  const script = `${mounted}; $HEADROOM run scenario.yaml --out small/out; echo "$?"; ls -A small/out`;
  const { status, stdout, stderr } = spawnSync('unshare', ['-m', 'bash', '-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, HEADROOM: `${process.execPath} ${built.main}` },
  });
  if (status !== 0) {
    console.log('  (left out: nobody may mount here)');
    return;
  }
  assert.is(stderr, 'headroom: small/out/events.ndjson: cannot be written: no space left on the device\n');
  assert.is(stdout, '1\n');
});

/** What a run leaves. */
const outputs = ['events.ndjson', 'fingerprint', 'pods.parquet', 'report.html', 'series.parquet', 'summary.json'];

test('a full device as standard output: one line, exit code 1; the files are whole', ({ folder }) => {
  const { status, stderr } = bash(folder, '$HEADROOM run scenario.yaml > /dev/full');
  assert.is(stderr, 'headroom: standard output: cannot be written: no space left on the device\n');
  assert.is(status, 1);
  assert.equal(left(folder).sort(), outputs);
});

test('a folder that is read-only: one line, exit code 1', ({ folder }) => {
  mkdirSync(join(folder, 'locked'));
  chmodSync(join(folder, 'locked'), 0o555);
  chmodSync(folder, 0o755);
  chmodSync(dirname(dirname(built.main)), 0o755);
  // The administrator may write everywhere: then it is somebody else who calls.
  const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const words = [built.main, 'run', 'scenario.yaml', '--out', 'locked/out'];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8', ...nobody });
  assert.is(stderr, 'headroom: locked/out: cannot be written: permission denied\n');
  assert.is(stdout, '');
  assert.is(status, 1);
  assert.equal(left(folder, 'locked'), []);
});

/** What stands where the outputs should go, and what is told. */
const inTheWay: readonly [string, string, string][] = [
  ['a file', 'scenario.yaml', 'scenario.yaml: cannot be written: is a file, expected a folder'],
  ['a path through a file', 'scenario.yaml/out', 'scenario.yaml/out: cannot be written: a part of the path is a file'],
  ['a device', '/dev/null', '/dev/null: cannot be written: is a file, expected a folder'],
  [
    'a folder with a folder of an output’s name',
    'taken',
    'taken/summary.json: cannot be written: is a folder, expected a file',
  ],
];
for (const [name, out, message] of inTheWay) {
  test(`--out names ${name}: one line, exit code 1`, ({ folder }) => {
    mkdirSync(join(folder, 'taken/summary.json'), { recursive: true });
    const { status, stdout, stderr } = built.call(folder, ['run', 'scenario.yaml', '--out', out]);
    assert.is(stderr, `headroom: ${message}\n`);
    assert.is(stdout, '');
    assert.is(status, 1);
    assert.equal(
      left(folder, 'taken').filter((file) => file.endsWith('.partial')),
      [],
    );
  });
}

/** A reader that closes the pipe, and what it gets. */
const readers: readonly [string, string][] = [
  ['head -1', 'trial: 1h simulated, seed 1\n'],
  ['head -c 5', 'trial'],
  ['true', ''],
];
for (const [reader, expected] of readers) {
  test(`| ${reader}: no error, exit code 0, whole files`, ({ folder }) => {
    const { status, stdout, stderr } = bash(folder, `set -o pipefail; $HEADROOM run scenario.yaml -o wide | ${reader}`);
    assert.is(stdout, expected);
    assert.is(stderr, '');
    assert.is(status, 0);
    assert.equal(left(folder).sort(), outputs);
  });
}

test('standard output and standard error closed: the run is done all the same', ({ folder }) => {
  const { status } = bash(folder, '$HEADROOM run scenario.yaml >&- 2>&-');
  assert.is(status, 0);
  assert.equal(left(folder).sort(), outputs);
});

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const) {
  test(`${signal} in the midst of a run: one line, exit code ${code}, nothing left, old outputs whole`, async ({
    folder,
  }) => {
    const before = built.call(folder, ['run', 'scenario.yaml']);
    assert.is(before.status, 0);
    const words = [built.main, 'run', 'scenario.yaml', '--until', '9999d'];
    const child = spawn(process.execPath, words, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    const ended = new Promise<[number | null, NodeJS.Signals | null]>((resolve) => {
      child.on('close', (status, by) => resolve([status, by]));
    });
    while (!left(folder).includes('.events.ndjson.partial')) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill(signal);
    assert.equal(await ended, [code, null]);
    assert.is(stderr, 'headroom: interrupted; nothing was written\n');
    assert.equal(left(folder).sort(), outputs);
  });
}

test.run();
