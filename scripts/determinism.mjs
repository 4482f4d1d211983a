/**
 * `npm run determinism`: every bundled scenario twice under each of Node 20, 22 and 24; fingerprints and the bytes of
 * events.ndjson and report.html must be the same everywhere, and the fingerprint the one that the scenario keeps. Other versions than the
 * running one come from npm (`npx -p node@22`). Arguments name versions: `npm run determinism -- 20 22`.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = new URL('../', import.meta.url).pathname;
const versions = process.argv.length > 2 ? process.argv.slice(2) : ['20', '22', '24'];
const out = mkdtempSync(join(tmpdir(), 'headroom-determinism-'));

if (spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'inherit' }).status !== 0) process.exit(1);
const nodes = versions.map((version) => ({ version, command: nodeOf(version) }));
let different = 0;
for (const scenario of readdirSync(join(root, 'scenarios')).sort()) {
  const kept = readFileSync(join(root, 'scenarios', scenario, 'fingerprint.txt'), 'utf8');
  let first;
  for (const { version, command } of nodes) {
    for (const turn of [1, 2]) {
      const result = play(command, scenario, join(out, `${scenario}-${version}-${turn}`));
      first ??= result;
      const same = result.fingerprint === kept && result.events === first.events && result.report === first.report;
      if (!same) different += 1;
      const words = same ? 'same' : `DIFFERENT: ${result.fingerprint.trim().replaceAll('\n', ', ')}`;
      const hashes = `events ${result.events.slice(0, 12)}, report ${result.report.slice(0, 12)}`;
      console.log(`${scenario} node ${version} run ${turn}: ${words}, ${hashes}`);
    }
  }
}
rmSync(out, { recursive: true, force: true });
console.log(different === 0 ? 'the same bytes everywhere' : `${different} runs differ`);
process.exitCode = different === 0 ? 0 : 1;

/** The path of a Node of that version: the running one where it fits, else the one that npm brings. */
function nodeOf(version) {
  if (process.versions.node.startsWith(`${version}.`)) return process.execPath;
  const { stdout, status, stderr } = spawnSync(
    'npx',
    ['--yes', '-p', `node@${version}`, 'node', '-p', 'process.execPath'],
    { encoding: 'utf8', cwd: tmpdir() },
  );
  if (status !== 0) throw new Error(`node@${version}: ${stderr}`);
  return stdout.trim().split('\n').at(-1);
}

function play(command, scenario, folder) {
  const words = ['dist/headroom.js', 'run', `scenarios/${scenario}/scenario.yaml`, '--quiet', '--out', folder];
  const { status, stderr } = spawnSync(command, words, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${scenario}: exit code ${status}\n${stderr}`);
  const hash = (name) =>
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
  const fingerprint = readFileSync(join(folder, 'fingerprint'), 'utf8');
  return { events: hash('events.ndjson'), report: hash('report.html'), fingerprint };
}
