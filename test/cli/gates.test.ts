/** Gates as a CI job meets them: exit codes, JUnit, Markdown, GitHub's annotations; outputs are there when a gate fails. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { buildCommand } from './built.ts';

const built = buildCommand();
const test = suite<{ folder: string }>('gates', { folder: '' });
test.before.each((context) => {
  context.folder = mkdtempSync(join(tmpdir(), 'headroom-gates-'));
});
test.after.each(({ folder }) => rmSync(folder, { recursive: true, force: true }));
test.after(() => built.remove());

function scenario(folder: string, ...gates: string[]): void {
  writeFileSync(
    join(folder, 'scenario.yaml'),
    `apiVersion: headroom/v1
kind: Scenario
metadata: { name: trial }
spec:
  duration: 2m
  fleet: [{ pool: general, capacity: { cpu: 4, memory: 8Gi }, count: 2 }]
  gates:
${gates.map((gate) => `    - ${gate}\n`).join('')}`,
  );
}

const clean = { GITHUB_ACTIONS: '', GITHUB_STEP_SUMMARY: '' };
const run = ['run', 'scenario.yaml', '-q', '--out', 'out'];

test('every gate holds: exit code 0', ({ folder }) => {
  scenario(folder, 'nodes == 2', 'nodes at 1m == 2');
  const { status, stdout, stderr } = built.call(folder, run, { env: clean });
  assert.equal([status, stderr], [0, '']);
  assert.match(stdout, /\nGATE +VALUE\nnodes == 2 +holds +2\nnodes at 1m == 2 +holds +2\n/);
});

test('one does not: exit code 99, all outputs are there', ({ folder }) => {
  scenario(folder, 'nodes == 2', 'nodes > 2');
  const words = [...run, '--junit', 'gates.xml', '--markdown', 'gates.md', '-o', 'json'];
  const { status, stdout, stderr } = built.call(folder, words, { env: clean });
  assert.equal([status, stderr], [99, '']);
  const summary = JSON.parse(stdout) as { gates: { gate: string; holds: boolean; line: number }[] };
  assert.equal(
    summary.gates.map(({ gate, holds, line }) => [gate, holds, line]),
    [
      ['nodes == 2', true, 8],
      ['nodes > 2', false, 9],
    ],
  );
  assert.is(Object.keys(summary).at(-1), 'repeat');
  assert.equal(JSON.parse(readFileSync(join(folder, 'out/summary.json'), 'utf8')), summary);
  assert.match(readFileSync(join(folder, 'gates.xml'), 'utf8'), /tests="2" failures="1"/);
  assert.match(readFileSync(join(folder, 'gates.md'), 'utf8'), /^### trial: 1 of 2 gates fails\n/);
  assert.equal(readdirSync(folder).sort(), ['gates.md', 'gates.xml', 'out', 'scenario.yaml']);
});

test('under GitHub Actions: an annotation, and the summary of the step goes on', ({ folder }) => {
  scenario(folder, 'nodes > 2');
  const step = join(folder, 'step.md');
  writeFileSync(step, 'before\n');
  const { status, stderr } = built.call(folder, run, { env: { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: step } });
  assert.is(status, 99);
  assert.is(stderr, '::error file=scenario.yaml,line=8,col=7,title=gate fails::nodes > 2: 2\n');
  assert.match(readFileSync(step, 'utf8'), /^before\n### trial: 1 of 1 gate fails\n/);
});

test('a metric that does not exist: exit code 2 before anything is played', ({ folder }) => {
  scenario(folder, 'nodse > 2');
  for (const words of [run, ['validate', 'scenario.yaml']]) {
    const { status, stderr } = built.call(folder, words, { env: clean });
    assert.is(status, 2);
    assert.match(
      stderr,
      /^scenario\.yaml:8:7: spec\.gates\[0\]: there is no metric "nodse"\n.*\n +\^\n {2}hint: did you/,
    );
  }
  assert.not(existsSync(join(folder, 'out')));
});

test('a file that cannot be written: exit code 1, one line', ({ folder }) => {
  scenario(folder, 'nodes == 2');
  const { status, stderr } = built.call(folder, [...run, '--junit', 'none/gates.xml'], { env: clean });
  assert.is(status, 1);
  assert.match(stderr, /^headroom: [^\n]*none\/gates\.xml[^\n]*\n$/);
});

test.run();
