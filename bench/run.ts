/**
 * `npm run bench`: every row of workloads.ts as a table, each in a process of its own (so that memory is its own).
 * `npm run bench -- scheduling --case C --nodes N --pods P [--prefill K] [--sampling all|default] [--runs N] --json FILE`: one.
 * `npm run bench -- --against REV [--gate 0.75] [--rows part of a name …]`: the rows on this tree and on REV, builds
 *   interleaved, best of N; exit code 1 when a row's ratio is below the gate (noise: see docs/ci.md).
 * `npm run bench -- live|overload|end-to-end|hot-path|event-queue|openb|mutants|survive|hpa-day|report|coverage`: suites.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import type { Measurement } from './scheduling.ts';
import { type Row, realPodsPerSecond, rows } from './workloads.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const suites = [
  'scheduling',
  'live',
  'overload',
  'end-to-end',
  'hot-path',
  'event-queue',
  'openb',
  'mutants',
  'survive',
  'hpa-day',
  'report',
  'coverage',
];

main(process.argv.slice(2));

function main(args: string[]): void {
  const [suite, ...rest] = args;
  if (suite !== undefined && suites.includes(suite)) {
    const file = join(root, 'bench', `${suite}.ts`);
    process.exitCode =
      spawnSync(process.execPath, ['--import', 'tsx', file, ...rest], { stdio: 'inherit' }).status ?? 1;
    return;
  }
  if (suite !== undefined && !suite.startsWith('-')) {
    console.error(`bench: there is no suite "${suite}": ${suites.join(', ')}`);
    process.exitCode = 2;
    return;
  }
  const against = optionOf(args, '--against');
  const wanted = optionOf(args, '--rows');
  const chosen = rows.filter((row) => wanted === undefined || nameOf(row).includes(wanted));
  if (against === undefined) printTable(chosen, optionOf(args, '--json'));
  else compare(chosen, against, Number(optionOf(args, '--gate') ?? 0.75), Number(optionOf(args, '--runs') ?? 3));
}

function optionOf(args: readonly string[], name: string): string | undefined {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args[at + 1];
}

function nameOf(row: Row): string {
  return `${row.case}/${row.nodes}/${row.prefillPerNode > 0 ? 'prefilled' : 'empty'}/${row.sampling}`;
}

/** The bench of a source tree as one file that plain node runs. */
function build(tree: string, out: string): void {
  buildSync({
    entryPoints: [join(tree, 'bench/scheduling.ts')],
    outfile: out,
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    nodePaths: [join(root, 'node_modules')],
    logLevel: 'error',
  });
}

/** Fewer pods are measured where one run would take minutes: at most 20,000. */
function measureRow(script: string, row: Row): Measurement {
  const args = ['--case', row.case, '--nodes', String(row.nodes), '--sampling', row.sampling];
  args.push('--pods', String(Math.min(row.nodes * row.podsPerNode, 20_000)));
  args.push('--prefill', String(row.nodes * row.prefillPerNode));
  return JSON.parse(execFileSync(process.execPath, [script, ...args], { encoding: 'utf8' }));
}

function printTable(chosen: readonly Row[], json: string | undefined): void {
  withFolder((folder) => {
    const script = join(folder, 'scheduling.mjs');
    build(root, script);
    const results: Measurement[] = [];
    console.log('row                                     pods      placed    pods/s    of the real one   peak MB');
    for (const row of chosen) {
      const result = measureRow(script, row);
      results.push(result);
      const real = realRate(row);
      const factor = real === undefined ? '' : `${Math.round(result.podsPerSecond / real)} times`;
      const cells = [result.pods, result.placed, result.podsPerSecond].map((value) => String(value).padStart(9));
      console.log(nameOf(row).padEnd(36), ...cells, factor.padStart(17), String(result.peakRssMb).padStart(9));
    }
    if (json === undefined) return;
    // The form that github-action-benchmark reads.
    const bigger = chosen.map((row, i) => ({ name: nameOf(row), unit: 'pods/s', value: results[i]!.podsPerSecond }));
    writeFileSync(`${json}.tmp`, `${JSON.stringify(bigger, null, 1)}\n`);
    renameSync(`${json}.tmp`, json);
  });
}

function realRate(row: Row): number | undefined {
  const [all, sampled, prefilledSampled] = realPodsPerSecond[row.case] ?? [];
  if (row.nodes !== 5_000) return undefined;
  if (row.sampling === 'all') return row.prefillPerNode === 0 ? all : undefined;
  return row.prefillPerNode === 0 ? sampled : prefilledSampled;
}

function compare(chosen: readonly Row[], revision: string, gate: number, runs: number): void {
  withFolder((folder) => {
    const other = join(folder, 'tree');
    execFileSync('git', ['-C', root, 'worktree', 'add', '--detach', other, revision], { stdio: 'ignore' });
    try {
      const [mine, theirs] = [join(folder, 'mine/scheduling.mjs'), join(folder, 'theirs/scheduling.mjs')] as const;
      build(root, mine);
      build(other, theirs);
      console.log(`row                                  this tree    ${revision.slice(0, 12).padEnd(12)}  ratio`);
      for (const row of chosen) {
        let [best, bestOfOther] = [0, 0];
        for (let run = 0; run < runs; run++) {
          best = Math.max(best, measureRow(mine, row).podsPerSecond);
          bestOfOther = Math.max(bestOfOther, measureRow(theirs, row).podsPerSecond);
        }
        const ratio = best / bestOfOther;
        if (ratio < gate) process.exitCode = 1;
        const mark = ratio < gate ? `  below the gate of ${gate}` : '';
        console.log(
          nameOf(row).padEnd(36),
          String(best).padStart(9),
          String(bestOfOther).padStart(12),
          ratio.toFixed(2).padStart(8) + mark,
        );
      }
    } finally {
      execFileSync('git', ['-C', root, 'worktree', 'remove', '--force', other]);
    }
  });
}

function withFolder(work: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-bench-'));
  try {
    work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
