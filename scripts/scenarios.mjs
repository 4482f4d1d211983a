/**
 * `npm run scenarios`: plays the bundled scenarios and writes what they decided, each into its fingerprint.txt and into
 * its README.md between the lines ```text and ``` (small-shop's also into the project's). A changed fingerprint belongs in a commit of its own that says which
 * decision changed.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = new URL('../', import.meta.url).pathname;
const out = mkdtempSync(join(tmpdir(), 'headroom-scenarios-'));

if (spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'inherit' }).status !== 0) {
  throw new Error('the build failed');
}
for (const name of readdirSync(join(root, 'scenarios')).sort()) {
  const words = ['dist/headroom.js', 'run', `scenarios/${name}/scenario.yaml`, '--quiet', '--out', join(out, name)];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${name}: ${stderr}`);
  copyFileSync(join(out, name, 'fingerprint'), join(root, 'scenarios', name, 'fingerprint.txt'));
  show(join(root, 'scenarios', name, 'README.md'), stdout);
  if (name === 'small-shop') show(join(root, 'README.md'), stdout);
  console.log(`${name}: ${stdout.trimEnd().split('\n').at(-2)}`);
}
rmSync(out, { recursive: true, force: true });

function show(readme, output) {
  const text = readFileSync(readme, 'utf8');
  writeFileSync(
    readme,
    text.replace(/```text\n[\s\S]*?```/, () => `\`\`\`text\n${output}\`\`\``),
  );
}
