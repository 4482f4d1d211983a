/** `headroom fit`: how many more of a pod fit, and what stops the next one. */
import { answerFit, type FitReport } from '../answers/fit.ts';
import { DiagnosticError, hasErrors } from '../api/diagnostic.ts';
import { dataText } from '../report/data.ts';
import { sectionsText, tableLines, wrapText } from '../report/table.ts';
import type { Palette } from '../report/text.ts';
import { bytesText, coresOf, countOf, countText } from '../report/units.ts';
import { loadPodTemplates } from '../scenario/open.ts';
import { loadPlugins } from '../scenario/plugins.ts';
import { asksKubectl, type InputOptions, openFor, playInput, usageError } from './input.ts';
import { paletteFor, screenColumns } from './palette.ts';
import { quote } from './process.ts';
import { createProgress } from './progress.ts';

export interface FitOptions extends InputOptions {
  readonly filename: readonly string[];
  readonly cluster?: readonly string[];
  readonly at?: string;
  readonly excludeNodes?: readonly string[];
  readonly maxLimit?: number;
  readonly plugin?: readonly string[];
  readonly output: 'table' | 'wide' | 'json' | 'yaml';
  readonly color: boolean;
}

export async function fitCommand(scenario: string | undefined, options: FitOptions): Promise<void> {
  const paths = [...(scenario === undefined ? [] : [scenario]), ...(options.cluster ?? [])];
  const named = Number(scenario !== undefined) + Number(options.cluster !== undefined) + Number(asksKubectl(options));
  if (named !== 1) {
    throw usageError('headroom fit', 'expected one cluster: a scenario, --cluster SNAPSHOT, or --context of kubectl');
  }
  if (paths.includes('-') && options.filename.includes('-')) {
    throw usageError('headroom fit', 'standard input cannot be both the cluster and the pods');
  }
  const { templates, diagnostics } = await loadPodTemplates(options.filename);
  if (hasErrors(diagnostics)) throw new DiagnosticError(diagnostics);
  const input = await openFor(paths, options);
  const plugins = await loadPlugins(options.plugin ?? []);
  const run = playInput(input, { at: options.at, quiet: options.quiet, assemble: { plugins }, snapshotStands: true });
  for (const name of options.excludeNodes ?? []) {
    if (run.cluster.findNode(name) < 0) throw usageError(`--exclude-nodes ${name}`, `there is no node "${name}"`);
  }
  const progress = createProgress('pods placed', options.quiet ?? false);
  const report = answerFit(run, templates, repeatText(input.words, options), {
    excludeNodes: options.excludeNodes ?? [],
    limit: options.maxLimit,
    registry: plugins,
    progress: progress.count,
  });
  progress.end();
  const { output, color } = options;
  if (output === 'json' || output === 'yaml') process.stdout.write(dataText(report, output));
  else process.stdout.write(fitText(report, paletteFor(color), output === 'wide', screenColumns()));
}

/** Nodes shown unless `-o wide`. */
const nodesMax = 20;
/** Beyond, columns hold the sum over all templates; `-o json` has each. */
const templateColumnsMax = 4;

function fitText(report: FitReport, palette: Palette, wide: boolean, columns: number): string {
  const sections = [
    headLines(report, palette),
    stopLines(report, palette, columns),
    zoneLines(report, palette),
    nodeLines(report, palette, wide, columns),
    [`${palette.dim('repeat')}  ${report.repeat}`],
  ];
  return sectionsText(sections);
}

function headLines({ templates, pods, stoppedBy }: FitReport, { bold, good, bad }: Palette): string[] {
  const least = stoppedBy.kind === 'limit' ? 'at least ' : '';
  const figure =
    pods === 0
      ? bad('no more pod fits')
      : good(`${least}${countText(pods)} more ${pods === 1 ? 'pod fits' : 'pods fit'}`);
  const rows = templates.map(({ namespace, name, requests, pods: count }) => {
    const asks = `${coresOf(requests.milliCpu)}, ${bytesText(requests.memoryBytes)} each`;
    return [`  ${namespace}/${name}`, countText(count), asks];
  });
  return [bold(figure), ...tableLines(rows[0]!, rows.slice(1), [1])];
}

function stopLines({ stoppedBy, templates }: FitReport, { bold }: Palette, columns: number): string[] {
  const { kind, template, message, reasons } = stoppedBy;
  if (kind === 'limit') return ['stopped at the limit: --max-limit'];
  const which = templates.length > 1 ? ` (${template})` : '';
  const title = bold(kind === 'admission' ? `THE NEXT ONE IS REFUSED${which}` : `WHAT STOPS THE NEXT ONE${which}`);
  return [
    title,
    ...wrapText(message, columns - 2).map((line) => `  ${line}`),
    ...reasons.map(({ reason, nodes }) => `${countText(nodes).padStart(7)}  ${reason}`),
  ];
}

function zoneLines({ zones, nodes, templates }: FitReport, { bold }: Palette): string[] {
  if (zones.length < 2) return [];
  const rows = zones.map(({ name, pods }) => [
    name === '' ? '(none)' : name,
    countText(nodes.filter(({ zone }) => zone === name).length),
    ...podCells(pods),
  ]);
  const header = ['ZONE', 'NODES', ...podHeaders(templates)];
  const lines = tableLines(header, rows, header.map((_, at) => at).slice(1));
  return [bold(lines[0]!), ...lines.slice(1)];
}

function podHeaders(templates: FitReport['templates']): string[] {
  return templates.length > templateColumnsMax ? ['PODS'] : templates.map(({ name }) => name.toUpperCase());
}

function podCells(pods: readonly number[]): string[] {
  return pods.length > templateColumnsMax ? [countText(total(pods))] : pods.map(countText);
}

function total(pods: readonly number[]): number {
  return pods.reduce((sum, count) => sum + count, 0);
}

function nodeLines(report: FitReport, { bold }: Palette, wide: boolean, columns: number): string[] {
  const { nodes, templates, stoppedBy } = report;
  const order = nodes
    .map((node, at) => ({ node, at }))
    .sort((a, b) => total(b.node.pods) - total(a.node.pods) || a.at - b.at)
    .map(({ node }) => node);
  const shown = wide ? order : order.slice(0, nodesMax);
  const header = ['NODE', 'ZONE', ...podHeaders(templates), 'WHY NOT ONE MORE'];
  const rows = shown.map(({ name, zone, pods, reasons }) => [name, zone || '-', ...podCells(pods), reasons.join(', ')]);
  const withoutReason = stoppedBy.kind !== 'scheduling';
  const cut = (cells: readonly string[]): readonly string[] => (withoutReason ? cells.slice(0, -1) : cells);
  const figures = podHeaders(templates).map((_, at) => at + 2);
  const lines = tableLines(cut(header), rows.map(cut), figures);
  const clipped = lines.map((line) => (line.length > columns && !wide ? `${line.slice(0, columns - 1)}…` : line));
  const more = order.length - shown.length;
  return [bold(clipped[0]!), ...clipped.slice(1), ...(more > 0 ? [`and ${countOf(more, 'more node')}: -o wide`] : [])];
}

function repeatText(input: readonly string[], options: FitOptions): string {
  const { filename, cluster, at, excludeNodes = [], maxLimit, plugin = [] } = options;
  const words = ['headroom', 'fit', ...filename.flatMap((file) => ['-f', quote(file)])];
  if (cluster !== undefined)
    words.push(...cluster.flatMap((file) => ['--cluster', quote(file)]), ...input.slice(cluster.length));
  else words.push(...input);
  if (at !== undefined) words.push('--at', quote(at));
  if (excludeNodes.length > 0) words.push('--exclude-nodes', quote(excludeNodes.join(',')));
  if (maxLimit !== undefined) words.push('--max-limit', String(maxLimit));
  for (const each of plugin) words.push('--plugin', quote(each));
  return words.join(' ');
}
