/**
 * `npm run bench`: the rows of workloads.ts as a table, each run in a process of its own (so that memory is its own), beside
 * the same row on the parent commit's build (on HEAD's where the tree has changes): runs of both in turn, best of N.
 *
 *   [--rows part of a name …]   e.g. plain/5000; without it the 30 rows at 5,000 nodes
 *   [--against REV | --alone]   another commit; or this tree only
 *   [--runs 3] [--gate 0.75]    exit code 1 when a row's ratio is below the gate (noise: see docs/ci.md)
 *   [--json FILE]               the figures of this tree as github-action-benchmark's customBiggerIsBetter
 *
 * `npm run bench -- scheduling --case C --nodes N --pods P [--prefill K] [--sampling all|default] [--runs N] --json FILE`: one.
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

/** They measure in their own process: bundled, as what is published is. The others start what they measure. */
const bundledSuites = ['scheduling', 'overload'];

main(process.argv.slice(2));

function main(args: string[]): void {
  const [suite, ...rest] = args;
  if (suite !== undefined && suites.includes(suite)) {
    process.exitCode = runSuite(suite, rest);
    return;
  }
  if (suite !== undefined && !suite.startsWith('-')) {
    console.error(`bench: there is no suite "${suite}": ${suites.join(', ')}`);
    process.exitCode = 2;
    return;
  }
  const wanted = optionOf(args, '--rows') ?? '/5000/';
  printTable({
    chosen: rows.filter((row) => nameOf(row).includes(wanted)),
    revision: args.includes('--alone') ? null : (optionOf(args, '--against') ?? parentRevision()),
    runs: Number(optionOf(args, '--runs') ?? 3),
    gate: Number(optionOf(args, '--gate') ?? 0.75),
    json: optionOf(args, '--json'),
  });
}

function runSuite(suite: string, args: readonly string[]): number {
  const play = (words: readonly string[]): number =>
    spawnSync(process.execPath, [...words, ...args], { stdio: 'inherit' }).status ?? 1;
  if (!bundledSuites.includes(suite)) return play(['--import', 'tsx', join(root, 'bench', `${suite}.ts`)]);
  return withFolder((folder) => {
    const script = join(folder, `${suite}.mjs`);
    build(root, suite, script);
    return play([script]);
  });
}

interface TableOptions {
  readonly chosen: readonly Row[];
  /** What the rows are compared with; null: with nothing. */
  readonly revision: string | null;
  readonly runs: number;
  readonly gate: number;
  readonly json: string | undefined;
}

/** What the work in this tree is compared with: the commit that it changes. */
function parentRevision(): string {
  const changes = execFileSync('git', ['-C', root, 'status', '--porcelain'], { encoding: 'utf8' });
  return changes.trim() === '' ? 'HEAD^' : 'HEAD';
}

function optionOf(args: readonly string[], name: string): string | undefined {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args[at + 1];
}

function nameOf(row: Row): string {
  return `${row.case}/${row.nodes}/${row.prefillPerNode > 0 ? 'prefilled' : 'empty'}/${row.sampling}`;
}

/** A bench of a source tree as one file that plain node runs. */
function build(tree: string, suite: string, out: string): void {
  buildSync({
    entryPoints: [join(tree, `bench/${suite}.ts`)],
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

function printTable({ chosen, revision, runs, gate, json }: TableOptions): void {
  withFolder((folder) => {
    const mine = join(folder, 'mine/scheduling.mjs');
    build(root, 'scheduling', mine);
    const theirs = revision === null ? null : buildOf(revision, folder);
    const beside = revision === null ? '' : `to ${revision.slice(0, 12)}`;
    console.log(`${'row'.padEnd(31)}     pods   placed    pods/s   the real one   peak MB  ${beside}`);
    const results = chosen.map((row) => {
      const [best, other] = bestOf(row, mine, theirs, runs);
      const ratio = other === null ? Number.NaN : best.podsPerSecond / other.podsPerSecond;
      const real = realRate(row);
      const cells = [
        nameOf(row).padEnd(31),
        String(best.pods).padStart(8),
        String(best.placed).padStart(8),
        String(best.podsPerSecond).padStart(9),
        (real === undefined ? '' : `x ${Math.round(best.podsPerSecond / real)}`).padStart(14),
        String(best.peakRssMb).padStart(9),
      ];
      if (other !== null) cells.push(ratioWords(best, other, ratio, gate));
      console.log(cells.join(' '));
      if (ratio < gate) process.exitCode = 1;
      return {
        name: nameOf(row),
        unit: 'pods/s',
        value: best.podsPerSecond,
        extra: `${best.peakRssMb} MB at its peak`,
      };
    });
    if (json === undefined) return;
    writeFileSync(`${json}.tmp`, `${JSON.stringify(results, null, 1)}\n`);
    renameSync(`${json}.tmp`, json);
  });
}

/** Runs of both builds in turn; of each the one that was disturbed least. */
function bestOf(row: Row, mine: string, theirs: string | null, runs: number): [Measurement, Measurement | null] {
  const better = (a: Measurement | null, b: Measurement): Measurement =>
    a !== null && a.podsPerSecond >= b.podsPerSecond ? a : b;
  let best: Measurement | null = null;
  let other: Measurement | null = null;
  for (let run = 0; run < runs; run++) {
    best = better(best, measureRow(mine, row));
    if (theirs !== null) other = better(other, measureRow(theirs, row));
  }
  return [best!, other];
}

function ratioWords(best: Measurement, other: Measurement, ratio: number, gate: number): string {
  const memory = `, ${(best.peakRssMb / other.peakRssMb).toFixed(2)} of its memory`;
  const decisions = best.fingerprint === other.fingerprint ? '' : ', other decisions';
  return `${ratio.toFixed(2).padStart(6)}${memory}${decisions}${ratio < gate ? `, below the gate of ${gate}` : ''}`;
}

/** The bench of another commit, built from a tree that is gone again afterwards. */
function buildOf(revision: string, folder: string): string {
  const tree = join(folder, 'tree');
  const script = join(folder, 'theirs/scheduling.mjs');
  execFileSync('git', ['-C', root, 'worktree', 'add', '--detach', tree, revision], { stdio: 'ignore' });
  try {
    build(tree, 'scheduling', script);
  } finally {
    execFileSync('git', ['-C', root, 'worktree', 'remove', '--force', tree]);
  }
  return script;
}

function realRate(row: Row): number | undefined {
  const [all, sampled, prefilledSampled] = realPodsPerSecond[row.case] ?? [];
  if (row.nodes !== 5_000) return undefined;
  if (row.sampling === 'all') return row.prefillPerNode === 0 ? all : undefined;
  return row.prefillPerNode === 0 ? sampled : prefilledSampled;
}

function withFolder<Result>(work: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-bench-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
