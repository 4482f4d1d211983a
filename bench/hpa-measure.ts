/** One run of the bench of HPAs, in a process of its own: `node hpa-measure.mjs CASE ROOT` writes a Measurement as JSON. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatDiagnostics } from '../src/api/diagnostic.ts';
import { PodFlag } from '../src/cluster/pods.ts';
import { assemble, type Run } from '../src/scenario/assemble.ts';
import { loadScenario } from '../src/scenario/load.ts';
import { microsPerHour } from '../src/sim/time.ts';
import { dayScenario, semiFinalDay, steadyScenario } from './hpa-scenarios.ts';

export type CaseName = 'day' | 'double' | 'steady';

export interface Measurement {
  readonly case: CaseName;
  readonly userSeconds: number;
  readonly events: number;
  readonly peakPods: number;
  readonly pendingAtPeak: number;
  readonly peakRssMb: number;
  readonly fingerprint: string;
}

async function open(files: Readonly<Record<string, string>>): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-bench-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const { scenario, diagnostics } = await loadScenario(join(folder, 'scenario.yaml'));
    if (scenario === null) throw new Error(formatDiagnostics(diagnostics));
    return assemble(scenario);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The day of the bundled scenario, which our own generator made. */
function bundledDay(root: string): readonly number[] {
  const rows = readFileSync(join(root, 'scenarios/match-day/requests.csv'), 'utf8').trimEnd().split('\n').slice(1);
  return rows.map((row) => Number(row.split(',')[1]));
}

/** Pods that are there, and those among them that are on no node. */
function podsOf({ cluster: { pods } }: Run): [number, number] {
  let pending = 0;
  for (let pod = 0; pod < pods.count; pod++) {
    if ((pods.flags[pod]! & PodFlag.alive) !== 0 && pods.node[pod]! < 0) pending += 1;
  }
  return [pods.aliveCount, pending];
}

export async function measure(name: CaseName, root: string): Promise<Measurement> {
  const requests = semiFinalDay(root) ?? bundledDay(root);
  const files = name === 'steady' ? steadyScenario(2_000) : dayScenario(requests, name === 'double' ? 2 : 1);
  const run = await open(files);
  let [peakPods, pendingAtPeak] = [0, 0];
  const before = process.cpuUsage();
  for (let step = 1; step <= 24 * 12; step++) {
    run.runUntil((step * microsPerHour) / 12);
    const [pods, pending] = podsOf(run);
    if (pods > peakPods) [peakPods, pendingAtPeak] = [pods, pending];
  }
  const { user } = process.cpuUsage(before);
  return {
    case: name,
    userSeconds: user / 1e6,
    events: run.sim.eventCount,
    peakPods,
    pendingAtPeak,
    peakRssMb: Math.round(process.resourceUsage().maxRSS / 1024),
    fingerprint: run.summary('').fingerprint.d,
  };
}

if (/hpa-measure\.(ts|mjs)$/.test(process.argv[1] ?? '')) {
  const [name, root] = process.argv.slice(2);
  console.log(JSON.stringify(await measure(name as CaseName, root!)));
}
