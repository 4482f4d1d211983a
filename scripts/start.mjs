/** `npm start`: builds when the source is newer than what was built, then runs the first scenario. Arguments go on to it. */
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';

const root = new URL('../', import.meta.url);
const command = new URL('dist/headroom.js', root).pathname;

if (newest('src') > modified(command)) run([new URL('scripts/build.mjs', root).pathname]);
const args = process.argv.slice(2);
run([command, ...(args.length > 0 ? args : ['run', 'scenarios/small-shop/scenario.yaml'])]);

function run(words) {
  if (process.exitCode) return;
  const { status } = spawnSync(process.execPath, words, { cwd: root.pathname, stdio: 'inherit' });
  process.exitCode = status ?? 1;
}

function newest(folder) {
  const times = readdirSync(new URL(folder, root), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.includes('.generated.'))
    .map((entry) => modified(`${entry.parentPath ?? entry.path}/${entry.name}`));
  return Math.max(...times);
}

function modified(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
