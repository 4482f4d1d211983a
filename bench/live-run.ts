/** One run of a row of live.ts, in a process of its own: prints what it took as JSON. Argument: the row's name. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatDiagnostics } from '../src/api/diagnostic.ts';
import { assemble, type Run } from '../src/scenario/assemble.ts';
import { loadScenario } from '../src/scenario/load.ts';
import type { Scenario } from '../src/scenario/scenario.ts';
import { type Measurement, type Row, rows } from './live-rows.ts';

console.log(JSON.stringify(await measure(process.argv[2]!)));

async function measure(name: string): Promise<Measurement> {
  const row = rows.find((one) => one.name === name)!;
  const scenario = await read(row);
  const first = play(row, scenario);
  let last = first;
  for (let i = 0; i < row.warmUps; i++) last = play(row, scenario);
  const peakRssMb = Math.round(process.resourceUsage().maxRSS / 1024);
  const forkSeconds = row.forks === undefined ? null : forks(scenario, last.run, row.forks);
  const { run: _, ...figures } = last;
  return { ...figures, firstSeconds: first.seconds, forkSeconds, peakRssMb };
}

/** Runs as what-if answers make them, from the saved state of another: the best and the median time of so many. */
function forks(scenario: Scenario, run: Run, times: number): NonNullable<Measurement['forkSeconds']> {
  const all = Array.from({ length: times }, () => {
    const other = assemble(scenario, { sink: () => {} });
    const begun = process.cpuUsage();
    other.load(run.save());
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1e6;
  }).sort((a, b) => a - b);
  return { best: all[0]!, median: all[times >> 1]! };
}

type Played = Omit<Measurement, 'firstSeconds' | 'forkSeconds' | 'peakRssMb'> & { readonly run: Run };

function play(row: Row, scenario: Scenario): Played {
  const begun = process.cpuUsage();
  // As a file would take them: what is written costs its bytes.
  let written = 0;
  const run = assemble(scenario, { sink: (lines) => void (written += lines.length) });
  run.runUntil(row.settleMicros);
  const settled = row.settleMicros === 0 ? 0 : process.cpuUsage(begun).user;
  const eventsBefore = run.sim.eventCount;
  run.runUntil(row.settleMicros + row.measuredMicros);
  const all = process.cpuUsage(begun).user;
  const readyPods = readyOf(run);
  if (readyPods !== row.pods) throw new Error(`${row.name}: ${readyPods} of ${row.pods} pods are ready`);
  const events = run.sim.eventCount - eventsBefore;
  return { settleSeconds: settled / 1e6, seconds: (all - settled) / 1e6, events, readyPods, run };
}

function readyOf(run: Run): number {
  return run.summary('').pods.ready;
}

async function read(row: Row): Promise<Scenario> {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-bench-'));
  try {
    const text = `apiVersion: headroom/v1\nkind: Scenario\nmetadata: { name: ${row.name} }\nspec:\n${row.spec}`;
    writeFileSync(join(folder, 'scenario.yaml'), text);
    writeFileSync(join(folder, 'objects.yaml'), row.manifests);
    const { scenario, diagnostics } = await loadScenario(join(folder, 'scenario.yaml'));
    if (scenario === null) throw new Error(formatDiagnostics(diagnostics));
    return scenario;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
