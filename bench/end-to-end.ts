/**
 * Whole runs as a user starts them, by the built command line, everything on and all files written: pods of twenty
 * templates arrive over a day (Poisson) and leave again, with lifetimes such that their mean demand is a share of the
 * nodes' CPU. User CPU seconds of the whole process and its peak memory; the median over processes.
 *
 * Usage: npm run bench -- end-to-end [--row 1000|5000|overload|week] [--runs N] [--json FILE]
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Row {
  readonly name: string;
  readonly nodes: number;
  readonly pods: number;
  /** Mean demand as a share of the nodes' CPU. */
  readonly demand: number;
  readonly days: number;
  readonly targetSeconds: number | null;
  readonly targetMb: number | null;
}

const rows: readonly Row[] = [
  { name: '1000', nodes: 1_000, pods: 100_000, demand: 0.7, days: 1, targetSeconds: 3, targetMb: null },
  { name: '5000', nodes: 5_000, pods: 100_000, demand: 0.7, days: 1, targetSeconds: 6, targetMb: null },
  { name: 'overload', nodes: 100, pods: 50_000, demand: 1.3, days: 1, targetSeconds: 2, targetMb: null },
  { name: 'week', nodes: 1_000, pods: 1_000_000, demand: 0.7, days: 7, targetSeconds: null, targetMb: 1024 },
];

const templates = 20;
const nodeMilliCpu = 32_000;
/** Of the twenty templates of conformance/throughput. */
const meanMilliCpu = 50 + (25 * (templates - 1)) / 2;

const root = fileURLToPath(new URL('..', import.meta.url));
function main(args: readonly string[]): void {
  const option = (name: string): string | undefined => {
    const at = args.indexOf(name);
    return at < 0 ? undefined : args[at + 1];
  };
  const runs = Number(option('--runs') ?? 3);
  spawnSync(process.execPath, [join(root, 'scripts/build.mjs')], { stdio: 'ignore' });
  const chosen = rows.filter(({ name }) => (option('--row') ?? name) === name);
  const results = chosen.map((row) => {
    const all = Array.from({ length: runs }, () => play(row)).sort((a, b) => a.seconds - b.seconds);
    const median = all[Math.floor(runs / 2)]!;
    const target =
      row.targetSeconds === null ? '' : `; target ${row.targetSeconds} s ${word(median.seconds < row.targetSeconds)}`;
    const memory = row.targetMb === null ? '' : `; target ${row.targetMb} MB ${word(median.peakRssMb < row.targetMb)}`;
    console.log(`${row.name}: ${median.seconds.toFixed(2)} s of CPU${target}, ${median.peakRssMb} MB${memory}`);
    console.log(`  ${median.told}`);
    return { name: `end-to-end/${row.name}`, unit: 'runs/s', value: 1 / median.seconds };
  });
  const json = option('--json');
  if (json === undefined) return;
  writeFileSync(`${json}.tmp`, `${JSON.stringify(results, null, 1)}\n`);
  renameSync(`${json}.tmp`, json);
}

const word = (holds: boolean): string => (holds ? 'holds' : 'does not hold');

/** Told at the end by the process itself: what it used. */
const preload = `data:text/javascript,process.on('exit',()=>{const u=process.resourceUsage();
process.stderr.write(JSON.stringify({seconds:u.userCPUTime/1e6,peakRssMb:Math.round(u.maxRSS/1024)})+'\\n')})`;

function play(row: Row): { seconds: number; peakRssMb: number; told: string } {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-bench-'));
  try {
    writeFileSync(join(folder, 'scenario.yaml'), scenarioOf(row));
    const words = [
      '--import',
      preload,
      join(root, 'dist/headroom.js'),
      'run',
      join(folder, 'scenario.yaml'),
      '--quiet',
    ];
    const { status, stdout, stderr } = spawnSync(process.execPath, [...words, '--out', join(folder, 'out')], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`${row.name}: ${stderr}`);
    const told = stdout.split('\n').find((line) => line.startsWith('SCHEDULER')) ?? '';
    return { ...(JSON.parse(stderr.trim().split('\n').at(-1)!) as { seconds: number; peakRssMb: number }), told };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function scenarioOf({ name, nodes, pods, demand, days }: Row): string {
  const live = (demand * nodes * nodeMilliCpu) / meanMilliCpu;
  const lifeSeconds = Math.round((live * days * 86_400) / pods);
  const arrivals = Array.from({ length: templates }, (_, n) => {
    const requests = `{ cpu: ${50 + 25 * n}m, memory: ${64 + 64 * ((7 * n) % templates)}Mi }`;
    const count = pods / templates / days;
    return `    - { name: tmpl-${n}, poisson: { count: ${count}, per: 24h }, requests: ${requests}, run: { exponential: { mean: ${lifeSeconds}s } } }`;
  });
  return `apiVersion: headroom/v1
kind: Scenario
metadata: { name: end-to-end-${name} }
spec:
  seed: 1
  duration: ${days * 24}h
  fleet: [{ pool: general, capacity: { cpu: 32, memory: 128Gi, pods: 110 }, count: ${nodes}, zones: [a, b, c] }]
  arrivals:
${arrivals.join('\n')}
`;
}

main(process.argv.slice(2));
