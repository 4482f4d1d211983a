/**
 * Who may import whom, as data. A folder may always import itself; imports go one way, so that each part can be read,
 * tested and replaced without the parts above it. Packages are used in their one place.
 */

import { dirname, join } from 'node:path/posix';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { importsOf, sourceFiles } from './source-files.ts';

/** For each folder of src, what it may import beside itself: folders, or single files below them. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  sim: [],
  api: [],
  cluster: ['sim', 'api'],
  scheduler: ['cluster', 'sim', 'api'],
  workloads: ['cluster', 'sim', 'api'],
  hpa: ['cluster', 'sim', 'api'],
  report: ['cluster', 'sim', 'api'],
  nodes: ['cluster', 'sim', 'api', 'scheduler/what-if'],
  scenario: ['cluster', 'sim', 'api', 'scheduler', 'workloads', 'hpa', 'report', 'nodes'],
  answers: ['scenario', 'cluster', 'sim', 'api', 'scheduler', 'workloads', 'hpa', 'report', 'nodes'],
  cli: ['answers', 'scenario', 'report', 'api/diagnostic'],
  // The library's entry hands on what the others export.
  'index.ts': ['scenario', 'report', 'api', 'answers', 'scheduler/framework'],
};

/** Each package, and the only files of src that may use it. */
const packagePlaces: Readonly<Record<string, RegExp>> = {
  commander: /^src\/cli\//,
  picocolors: /^src\/cli\/palette\.ts$/,
  'js-yaml': /^src\/api\/yaml[a-z-]*\.ts$/,
  'fastest-levenshtein': /^src\/api\/schema-errors\.ts$/,
  'csv-parse': /^src\/workloads\/arrivals\//,
  fastpriorityqueue: /^src\/scheduler\/queue[a-z-]*\.ts$/,
  seedrandom: /^src\/sim\/random\.ts$/,
  'hyparquet-writer': /^src\/report\/parquet\.ts$/,
  pako: /^src\/report\/html\/deflated\.ts$/,
  piscina: /^src\/cli\/worker-pool\.ts$/,
  'simple-statistics': /^src\/answers\/compare\//,
  uplot: /^src\/report\/page\//,
};

/** Files that read or write outside of the program: the edge. All others compute. */
const edge =
  /^src\/(?:cli\/|answers\/conformance\/|api\/(?:source|manifest|fragment|json-stream|yaml-stream)\.ts|scenario\/(?:load|open|plugins)\.ts)/;

const files = sourceFiles('src');
const folderOf = (path: string): string => path.split('/')[1]!;

/** `src/api/yaml` for './yaml.ts' in src/api/manifest.ts; null for packages. */
function targetOf(path: string, imported: string): string | null {
  return imported.startsWith('.') ? join(dirname(path), imported) : null;
}

test('every import of a folder is allowed by the table', () => {
  const wrong: string[] = [];
  for (const { path, text } of files) {
    const own = folderOf(path);
    const allowed = mayImport[own];
    assert.ok(allowed, `src/${own} is not in the table`);
    for (const imported of importsOf(text)) {
      const target = targetOf(path, imported);
      if (target === null) continue;
      const inside = target.replace(/^src\//, '').replace(/\.[jt]s$/, '');
      const fine =
        folderOf(target) === own || allowed.some((place) => inside === place || inside.startsWith(`${place}/`));
      if (!fine) wrong.push(`${path} imports ${target}`);
    }
  }
  assert.equal(wrong, []);
});

/** What the browser's part of a report may import beside itself: pure code, since it is bundled into every report. */
const pageMayImport = ['src/report/html/', 'src/report/units.ts', 'src/report/series.ts', 'src/sim/time.ts'];

test('the page of a report is self-contained, and only the browser runs it', () => {
  const wrong: string[] = [];
  for (const { path, text } of files) {
    const isPage = path.startsWith('src/report/page/');
    for (const target of importsOf(text).flatMap((imported) => targetOf(path, imported) ?? [])) {
      const toPage = target.startsWith('src/report/page/');
      if (isPage ? !toPage && !pageMayImport.some((place) => target.startsWith(place)) : toPage) {
        wrong.push(`${path} imports ${target}`);
      }
    }
  }
  assert.equal(wrong, []);
});

test('no file imports itself by way of others', () => {
  const graph = new Map(
    files.map(({ path, text }) => [path, importsOf(text).flatMap((imported) => targetOf(path, imported) ?? [])]),
  );
  const done = new Set<string>();
  const cycles: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) {
      cycles.push([...trail.slice(at), path].join(' → '));
      return;
    }
    if (done.has(path)) return;
    for (const target of graph.get(path) ?? []) walk(target, [...trail, path]);
    done.add(path);
  };
  for (const { path } of files) walk(path, []);
  assert.equal(cycles, []);
});

test('packages are used in their one place, and every package has one', () => {
  const wrong: string[] = [];
  for (const { path, text } of files) {
    for (const imported of importsOf(text)) {
      if (imported.startsWith('.') || imported.startsWith('node:')) continue;
      const name = imported
        .split('/')
        .slice(0, imported.startsWith('@') ? 2 : 1)
        .join('/');
      const place = packagePlaces[name];
      if (place === undefined || !place.test(path)) wrong.push(`${path} imports ${imported}`);
    }
  }
  assert.equal(wrong, []);
});

test('only the edge uses modules of Node', () => {
  const wrong: string[] = [];
  for (const { path, text } of files) {
    const used = importsOf(text).filter((imported) => imported.startsWith('node:'));
    if (used.length > 0 && !edge.test(path)) wrong.push(`${path} imports ${used.join(', ')}`);
  }
  assert.equal(wrong, []);
});

test('the reader of imports sees every form', () => {
  const text = [
    "import { a } from './a.ts';",
    "import type { B } from '../b.ts';",
    "import './c.ts';",
    "export * from './d.ts';",
    "const e = await import('./e.ts');",
    "// import './no.ts';",
    "import {\n  f,\n} from 'f';",
  ].join('\n');
  assert.equal(importsOf(text), ['./a.ts', '../b.ts', './c.ts', './d.ts', './e.ts', 'f']);
});

test.run();
