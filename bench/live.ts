/**
 * How long whole clusters take, assembled as `headroom run` does, controllers, kubelets and all:
 * - `ready`: 3,000 pods of one Deployment on 1,000 nodes, `controlPlane: instant`, from nothing until all are Ready;
 * - `idle-day`: a day of 5,000 nodes and 150,000 pods in which nothing happens, once everything runs (and, beside it,
 *   what bringing them up takes), and a fork of it;
 * - `scale-out`: a Deployment on 1,000 nodes goes from 100 replicas to 10,100 in one write;
 * - `drain`: 500 of 5,000 nodes with 50,000 pods under budgets are drained at once, until all pods are Ready again.
 *
 * User CPU time (the machine may be shared), helper threads of the engine included: the median over processes. The row
 * `ready` counts its sixth run, when the engine has compiled the loops, and tells what the first took.
 *
 * Usage: npm run bench -- live [--row ready|idle-day|scale-out|drain] [--runs N] [--json FILE]
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { type Measurement, type Row, rows } from './live-rows.ts';

measureAll(process.argv.slice(2));

function measureAll(args: readonly string[]): void {
  const option = (name: string): string | undefined => {
    const at = args.indexOf(name);
    return at < 0 ? undefined : args[at + 1];
  };
  const chosen = rows.filter(({ name }) => (option('--row') ?? name) === name);
  const runs = Number(option('--runs') ?? 5);
  const folder = mkdtempSync(join(tmpdir(), 'headroom-bench-'));
  try {
    const script = join(folder, 'live-run.mjs');
    build(script);
    const results = chosen.map((row) => print(row, medianOf(script, row, runs)));
    const json = option('--json');
    if (json === undefined) return;
    // The form that github-action-benchmark reads.
    const bigger = results.map(({ name, perSecond }) => ({ name, unit: 'runs/s', value: perSecond }));
    writeFileSync(`${json}.tmp`, `${JSON.stringify(bigger, null, 1)}\n`);
    renameSync(`${json}.tmp`, json);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function medianOf(script: string, row: Row, runs: number): Measurement {
  const all = Array.from({ length: runs }, () => {
    return JSON.parse(execFileSync(process.execPath, [script, row.name], { encoding: 'utf8' })) as Measurement;
  });
  return all.sort((a, b) => a.seconds - b.seconds)[Math.floor(runs / 2)]!;
}

function print({ name, targetSeconds }: Row, measured: Measurement): { name: string; perSecond: number } {
  const { seconds, firstSeconds, settleSeconds, forkSeconds, events, peakRssMb } = measured;
  const first = `first run ${firstSeconds.toFixed(2)} s`;
  const before = settleSeconds === 0 ? first : `before it ${settleSeconds.toFixed(2)} s`;
  const verdict = seconds < (targetSeconds ?? 0) ? 'holds' : 'does not hold';
  const target = targetSeconds === null ? '' : `; target ${targetSeconds} s ${verdict}`;
  const millis = (amount: number): string => (amount * 1000).toFixed(0);
  const fork =
    forkSeconds === null
      ? ''
      : `; a fork ${millis(forkSeconds.best)} ms at best, ${millis(forkSeconds.median)} ms in the median (target 50 ms)`;
  console.log(`${name}: ${seconds.toFixed(3)} s of CPU (${before}), ${events} events, ${peakRssMb} MB${target}${fork}`);
  return { name: `live/${name}`, perSecond: 1 / Math.max(seconds, 1e-6) };
}

function build(outfile: string): void {
  buildSync({
    entryPoints: [fileURLToPath(new URL('live-run.ts', import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    logLevel: 'error',
  });
}
