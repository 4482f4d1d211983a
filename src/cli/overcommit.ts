/** `headroom overcommit`: how far can requests be cut, and who pays for it? */
import { factorsMax, type OvercommitReport, type OvercommitRow, overcommit } from '../answers/overcommit.ts';
import { dataText } from '../report/data.ts';
import { tableLines, wrapText } from '../report/table.ts';
import type { Palette } from '../report/text.ts';
import { countText, moneyText } from '../report/units.ts';
import { coreTime } from '../report/use-text.ts';
import { loadPlugins } from '../scenario/plugins.ts';
import { asksKubectl, type InputOptions, openFor, usageError } from './input.ts';
import { paletteFor, screenColumns } from './palette.ts';
import { quote } from './process.ts';
import { createProgress } from './progress.ts';

export interface OvercommitCliOptions extends InputOptions {
  readonly factors: string;
  readonly plugin?: readonly string[];
  readonly output: 'table' | 'wide' | 'csv' | 'json' | 'yaml';
  readonly color: boolean;
}

export async function overcommitCommand(file: string | undefined, options: OvercommitCliOptions): Promise<void> {
  if ((file === undefined) !== asksKubectl(options)) {
    throw usageError('headroom overcommit', 'expected one scenario or snapshot, or --context of kubectl');
  }
  const factors = readFactors(options.factors);
  const input = await openFor(file === undefined ? [] : [file], options);
  const plugins = await loadPlugins(options.plugin ?? []);
  const progress = createProgress(`playing ${input.scenario.name}`, options.quiet ?? false);
  const repeat = ['headroom overcommit', ...input.words, '--factors', quote(options.factors)].join(' ');
  const report = overcommit(input.scenario, factors, repeat, { assemble: { plugins }, progress: progress.part });
  progress.end();
  const { output, color } = options;
  if (output === 'json' || output === 'yaml') process.stdout.write(dataText(report, output));
  else if (output === 'csv') process.stdout.write(overcommitCsv(report));
  else process.stdout.write(overcommitText(report, paletteFor(color), output === 'wide', screenColumns()));
}

/** `0.5..1.2` in steps of 0.1, `0.5..1.2:0.05`, or `0.5,0.8,1`: thousandths, ascending, each once. */
export function readFactors(text: string): number[] {
  const wrong = (message: string) =>
    usageError(`--factors ${text}`, message, 'as 0.5..1.2, 0.5..1.2:0.05 or 0.5,0.8,1');
  const permille = (part: string): number => {
    const value = Math.round(Number(part) * 1000);
    if (!/^[0-9]+(?:\.[0-9]{1,3})?$/.test(part) || value < 1 || value > 100_000) {
      throw wrong(`expected factors from 0.001 to 100 of at most three decimals, got "${part}"`);
    }
    return value;
  };
  const range = /^([^.,]+(?:\.[^.,]+)?)\.\.([^:,]+)(?::([^,]+))?$/.exec(text);
  let factors: number[];
  if (range === null) factors = text.split(',').map(permille);
  else {
    const [from, to, step] = [permille(range[1]!), permille(range[2]!), permille(range[3] ?? '0.1')];
    if (to < from) throw wrong('the range ends before it begins');
    factors = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);
  }
  const sorted = [...new Set(factors)].sort((a, b) => a - b);
  if (sorted.length > factorsMax) throw wrong(`${sorted.length} factors are more than ${factorsMax}`);
  return sorted;
}

const csvColumns: readonly (readonly [name: string, of: (row: OvercommitRow) => string | number])[] = [
  ['factor', (row) => row.factorPermille / 1000],
  ['nodes_used', (row) => row.nodesUsed],
  ['node_hours', (row) => row.nodeHours],
  ['cost_usd', (row) => (row.costMicroUsd === null ? '' : row.costMicroUsd / 1e6)],
  ['cpu_core_seconds', (row) => row.usedCpuMillis / 1000],
  ['throttled_core_seconds', (row) => row.throttledCpuMillis / 1000],
  ['short_core_seconds', (row) => row.shortCpuMillis / 1000],
  ['gave_up_requests', (row) => row.gaveUpRequests],
  ['oom_kills', (row) => row.oomKills],
  ['evictions', (row) => row.evictions],
  ['pending_pods', (row) => row.pendingPods],
  ['first_killed', (row) => row.firstKilled ?? ''],
];

function overcommitCsv({ factors }: OvercommitReport): string {
  const lines = [csvColumns.map(([name]) => name), ...factors.map((row) => csvColumns.map(([, of]) => of(row)))];
  return `${lines.map((line) => line.join(',')).join('\n')}\n`;
}

function overcommitText(report: OvercommitReport, palette: Palette, wide: boolean, columns: number): string {
  const { scenario, factors, usesKnown, repeat } = report;
  const head = `${palette.bold(scenario.name)}: requests times ${factors.length} factors, seed ${scenario.seed}`;
  const rows = factors.map((row) => [
    String(row.factorPermille / 1000),
    countText(row.nodesUsed),
    countText(Math.round(row.nodeHours)),
    row.costMicroUsd === null ? '-' : moneyText(row.costMicroUsd),
    coreTime(row.throttledCpuMillis),
    coreTime(row.shortCpuMillis),
    countText(row.oomKills),
    countText(row.evictions),
    countText(row.pendingPods),
    ...(wide ? [countText(row.gaveUpRequests), row.firstKilled ?? '-'] : []),
  ]);
  const header = ['FACTOR', 'NODES', 'NODE-H', 'COST', 'THROTTLED', 'SHORT', 'OOM KILLS', 'EVICTED', 'PENDING'];
  const lines = tableLines(
    wide ? [...header, 'GAVE UP', 'FIRST KILLED'] : header,
    rows,
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  );
  const unknown = usesKnown
    ? []
    : [
        '',
        ...wrapText(
          'Nothing says what pods use (behaviour, traffic): only nodes, cost and pending mean anything.',
          columns,
        ),
      ];
  const table = [palette.bold(lines[0]!), ...lines.slice(1)];
  return `${[head, '', ...table, ...unknown, '', `${palette.dim('repeat')}  ${repeat}`].join('\n')}\n`;
}
