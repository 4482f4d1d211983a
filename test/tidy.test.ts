/** The rules of the source that no compiler checks: what would make two runs differ, and what makes files hard to read. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { codeOnly, sourceFiles, withoutComments } from './source-files.ts';

interface Rule {
  readonly name: string;
  readonly why: string;
  readonly pattern: RegExp;
  /** Files that the rule leaves out, with the reason beside them. */
  readonly except?: RegExp;
}

/** Code that runs beside a person, not inside of a run: the command line, and the page of a report in its browser. */
const interactive = /^src\/(?:cli|report\/page)\//;

/** In `src` elsewhere: nothing may depend on machine, clock, locale or engine. */
const deterministic: readonly Rule[] = [
  { name: 'Date', why: 'time is simulated', pattern: /\bDate\b(?!-)/ },
  { name: 'performance', why: 'time is simulated', pattern: /\bperformance\b/ },
  { name: 'Math.random', why: 'draws come from sim/random', pattern: /\bMath\.random\b/ },
  {
    name: 'timers',
    why: 'events come from the simulation',
    pattern: /\b(?:setTimeout|setInterval|setImmediate|nextTick)\b/,
  },
  {
    name: 'promises',
    why: 'the order of microtasks is not ours; only reading files at the edge waits',
    pattern: /\b(?:Promise|async|await)\b/,
    except: /^src\/(?:api\/(?:manifest|kinds)|scenario\/(?:load|open|plugins))\.ts$/,
  },
  { name: 'process.env', why: 'a run does not depend on the environment', pattern: /\bprocess\.env\b/ },
  { name: 'Intl, localeCompare', why: 'the locale is the machine’s', pattern: /\bIntl\b|\blocaleCompare\b|\btoLocale/ },
  { name: 'for…in', why: 'walks over inherited keys', pattern: /\bfor\s*\(\s*(?:const|let|var)\s+\w+\s+in\b/ },
  {
    name: 'Math.log and its like',
    why: 'the last bit is the engine’s choice: sim/math has its own',
    pattern: /\bMath\.(?:log|log2|log10|log1p|exp|expm1|pow|sin|cos|tan|cbrt|hypot|atan2?|sinh|cosh|tanh)\b/,
  },
  { name: 'console', why: 'only the command line prints', pattern: /\bconsole\b/ },
  { name: 'module state', why: 'two runs in one process must not meet', pattern: /^(?:export )?let\b/m },
];

/** In all of `src`. */
const everywhere: readonly Rule[] = [
  { name: 'process.exit', why: 'cuts piped output: set process.exitCode', pattern: /\bprocess\.exit\s*\(/ },
  {
    name: 'enum, namespace',
    why: 'types must be erasable',
    pattern: /^\s*(?:export\s+)?(?:const\s+)?(?:enum|namespace)\s+\w/m,
  },
  {
    name: 'default exports',
    why: 'a name is the same everywhere',
    pattern: /\bexport\s+default\b/,
  },
  {
    name: 'classes',
    why: 'a function and a table do; errors are the exception',
    pattern: /\bclass\s+\w+(?!\s+extends\s+\w*Error)\b(?!\w)(?=\s*(?:\{|extends\s+(?!\w*Error)))/,
  },
];

/** Longest file: some 400 lines are the aim; these hold one thing that does not divide. */
const linesMax = 420;
const longFiles: Readonly<Record<string, number>> = {
  'src/scheduler/queue.ts': 520,
};
/** The formatter breaks code at 120 columns; a comment may end its last word beyond, a literal cannot be broken. */
const columnsMax = 128;
const wideLiterals =
  /^src\/(?:api\/(?:diagnostic|yaml|validation\/workloads)|workloads\/(?:instances\/data|arrivals\/cells))\.ts$/;

const files = sourceFiles('src');

function findings(rules: readonly Rule[], keep: (path: string) => boolean): string[] {
  const found: string[] = [];
  for (const { path, text } of files) {
    if (!keep(path)) continue;
    const code = codeOnly(text);
    for (const { name, why, pattern, except } of rules) {
      if (except?.test(path)) continue;
      const match = pattern.exec(code);
      if (match === null) continue;
      const line = code.slice(0, match.index).split('\n').length;
      found.push(`${path}:${line}: ${name}: ${why}`);
    }
  }
  return found;
}

test('nothing below the command line depends on machine, clock, locale or engine', () => {
  assert.equal(
    findings(deterministic, (path) => !interactive.test(path)),
    [],
  );
});

test('the whole source keeps to the forms that were agreed', () => {
  assert.equal(
    findings(everywhere, () => true),
    [],
  );
});

test('files and lines are short', () => {
  const long: string[] = [];
  for (const { path, text } of files) {
    const lines = text.split('\n');
    const most = longFiles[path] ?? linesMax;
    if (lines.length - 1 > most) long.push(`${path}: ${lines.length - 1} lines, at most ${most}`);
    if (wideLiterals.test(path)) continue;
    for (const [index, line] of lines.entries()) {
      if ([...line].length > columnsMax) long.push(`${path}:${index + 1}: ${[...line].length} columns`);
    }
  }
  assert.equal(long, []);
});

test('names of files are kebab-case', () => {
  const odd = files.filter(({ path }) => !/^[a-z0-9/-]+\.ts$/.test(path)).map(({ path }) => path);
  assert.equal(odd, []);
});

test('nothing is left for later in the source', () => {
  const left = files.filter(({ text }) => /\b(?:TODO|FIXME|XXX)\b/.test(text)).map(({ path }) => path);
  assert.equal(left, []);
});

test('each rule finds what it is for', () => {
  const samples: Readonly<Record<string, string>> = {
    Date: 'const now = new Date();',
    performance: 'performance.now()',
    'Math.random': 'Math.random()',
    timers: 'setTimeout(f, 1)',
    promises: 'async function f() {}',
    'process.env': 'process.env.HOME',
    'Intl, localeCompare': 'a.localeCompare(b)',
    'for…in': 'for (const key in object) {}',
    'Math.log and its like': 'Math.exp(1)',
    console: 'console.log(1)',
    'module state': 'let count = 0;',
    'process.exit': 'process.exit(1)',
    'enum, namespace': 'export enum Color {}',
    'default exports': 'export default main;',
    classes: 'export class Thing {',
  };
  for (const { name, pattern } of [...deterministic, ...everywhere]) {
    assert.ok(pattern.test(samples[name] ?? ''), name);
  }
  assert.not.ok(everywhere[3]!.pattern.test('export class InvariantError extends Error {'), 'errors are classes');
  assert.is(withoutComments('a; // Date\n/* Date */ b').includes('Date'), false);
  assert.is(codeOnly("'Date' x").includes('Date'), false);
});

test.run();
