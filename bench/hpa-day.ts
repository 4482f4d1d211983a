/**
 * How long a day of HorizontalPodAutoscalers takes, in CPU time of the process (steadier on a busy machine than the clock):
 *
 * - `day`: 30 Deployments, 1,500 pods at peak, 15 s syncs, the requests of the semi-final day of the 1998 World Cup
 *   (1998-07-07, per minute; ../shared/data/load). Where those data are absent, the bundled day of that shape, and says so.
 * - `double`: the same nodes and HPAs, twice the requests.
 * - `steady`: 2,000 HPAs whose metrics do not change.
 *
 * Usage: npm run bench -- hpa-day [--case day|double|steady] [--runs N] [--json FILE]
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import type { CaseName, Measurement } from './hpa-measure.ts';
import { semiFinalDay } from './hpa-scenarios.ts';

const caseNames = ['day', 'double', 'steady'] as const;

/** The budget of each case in seconds of CPU time on one core. */
const targetSeconds: Record<CaseName, number> = { day: 3, double: 6, steady: 5 };

/** Each run in a process of its own, the bench bundled as what is published is. */
function runAll(args: readonly string[]): void {
  const option = (name: string, otherwise: string): string => {
    const at = args.indexOf(`--${name}`);
    return at < 0 ? otherwise : args[at + 1]!;
  };
  const root = fileURLToPath(new URL('..', import.meta.url));
  if (semiFinalDay(root) === null) console.log('../shared/data/load is not there: the bundled day is played instead');
  const chosen = option('case', '') === '' ? caseNames : [option('case', '') as CaseName];
  const folder = mkdtempSync(join(tmpdir(), 'headroom-bench-'));
  const results: { name: string; unit: string; value: number }[] = [];
  try {
    const script = join(folder, 'hpa-measure.mjs');
    buildSync({
      entryPoints: [join(root, 'bench/hpa-measure.ts')],
      outfile: script,
      bundle: true,
      platform: 'node',
      format: 'esm',
      banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
      logLevel: 'error',
    });
    console.log('case      user s   target   peak pods  pending then    events   peak MB');
    for (const name of chosen) {
      const runs = Array.from({ length: Number(option('runs', '3')) }, () => {
        return JSON.parse(execFileSync(process.execPath, [script, name, root], { encoding: 'utf8' })) as Measurement;
      });
      const median = runs.sort((a, b) => a.userSeconds - b.userSeconds)[Math.floor(runs.length / 2)]!;
      const { userSeconds, peakPods, pendingAtPeak, events, peakRssMb } = median;
      const cells = [userSeconds.toFixed(2), `< ${targetSeconds[name]}`, peakPods, pendingAtPeak, events, peakRssMb];
      console.log(name.padEnd(8), ...cells.map((cell, at) => String(cell).padStart([7, 8, 11, 13, 9, 9][at]!)));
      results.push({ name: `hpa/${name}`, unit: 's', value: userSeconds });
    }
    const json = option('json', '');
    if (json !== '') writeFileSync(json, `${JSON.stringify(results, null, 1)}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

runAll(process.argv.slice(2));
