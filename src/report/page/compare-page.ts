/** Fills the report of a comparison: differences with their intervals, and each of them seed by seed. */
import type { CompareReportData, DifferenceRow, PairData } from '../html/compare-data.ts';
import { percentText } from '../html/compare-data.ts';
import { byId, choice, el } from './dom.ts';
import { createSeedChart } from './seed-chart.ts';
import { type Scale, scaleOf, svg } from './svg.ts';

export function fillComparePage(data: CompareReportData): void {
  const seeds = el('div', { class: 'charts' });
  let chosen = firstShown(data);
  const pickers = el('div', { class: 'controls' });
  const show = (pair: number, row: number): void => {
    chosen = { pair, row };
    const all = data.pairs.map(({ policy, baseline }, at) => [String(at), `${policy} against ${baseline}`] as const);
    const metrics = data.pairs[pair]!.rows.map(({ label }, at) => [String(at), label] as const);
    const pairPicker = choice('Policies', all, (at) => show(Number(at), chosen.row));
    const rowPicker = choice('Metric', metrics, (at) => show(chosen.pair, Number(at)));
    pairPicker.querySelector('select')!.value = String(pair);
    rowPicker.querySelector('select')!.value = String(row);
    const focused = pickers.contains(document.activeElement);
    const second = pickers.lastElementChild?.contains(document.activeElement) === true;
    pickers.replaceChildren(pairPicker, rowPicker);
    if (focused) (second ? rowPicker : pairPicker).querySelector('select')!.focus();
    seeds.replaceChildren(createSeedChart(data, data.pairs[pair]!, data.pairs[pair]!.rows[row]!));
  };
  const look = (pair: number, row: number): void => {
    show(pair, row);
    byId('seeds').scrollIntoView();
    byId('seeds-title').focus();
  };
  const intro =
    `A dot is the estimate, the thick line holds it with ${data.confidence} for this metric alone, the thin one for all ` +
    'metrics together. What leaves out zero was shown. Less than the baseline is left of zero, more is right of it.';
  const tables = data.pairs.map((pair, at) => pairTable(pair, (row) => look(at, row)));
  const heading = el('h2', { id: 'seeds-title', tabindex: -1 }, 'Seed by seed');
  byId('page').replaceChildren(
    section('differences', el('h2', { id: 'differences-title' }, 'Differences'), intro, tables),
    section('seeds', heading, 'What the same seed made of both: every dot is one seed.', [pickers, seeds]),
  );
  show(chosen.pair, chosen.row);
}

function section(id: string, heading: HTMLElement, intro: string, parts: readonly Node[]): HTMLElement {
  return el('section', { id, 'aria-labelledby': `${id}-title` }, heading, el('p', { class: 'intro' }, intro), ...parts);
}

function firstShown({ pairs }: CompareReportData): { pair: number; row: number } {
  for (const [pair, { rows }] of pairs.entries()) {
    const row = rows.findIndex(({ tone }) => tone !== 'plain');
    if (row >= 0) return { pair, row };
  }
  return { pair: 0, row: 0 };
}

/** The chart of differences and the table of its values are one: each line draws what its cells say. */
function pairTable({ policy, baseline, rows }: PairData, look: (row: number) => void): HTMLElement {
  const extent = extentOf(rows);
  const inside = scaleOf(-extent, extent, 4, 96);
  const scale: Scale = (value) => (value < -extent ? '0%' : value > extent ? '100%' : inside(value));
  const title = `${policy} against ${baseline}`;
  const head = [
    'Metric',
    `Difference, as a share of ${baseline}`,
    'Verdict',
    baseline,
    policy,
    'Difference',
    'Interval',
  ];
  const cells = head.map((text, at) => el('th', { scope: 'col', class: at > 2 ? 'right' : null }, text));
  const body = rows.map((row, at) => {
    const link = el('button', { type: 'button', class: 'link', onclick: () => look(at) }, row.label);
    return el(
      'tr',
      { class: row.tone },
      el('th', { scope: 'row' }, link),
      el(
        'td',
        { class: 'forest' },
        row.share === null ? el('span', { class: 'note' }, row.without) : interval(row, scale),
      ),
      el('td', { class: row.tone === 'plain' ? 'verdict' : 'verdict tone' }, row.verdict),
      ...[row.baseline, row.policy, row.difference, row.interval].map((text) => el('td', { class: 'right' }, text)),
    );
  });
  const axis = el(
    'tr',
    { class: 'axis-row' },
    el('td', {}),
    el('td', { class: 'forest' }, axisOf(extent)),
    el('td', { colspan: 5 }),
  );
  const table = el('table', {}, el('caption', { class: 'unseen' }, title), el('thead', {}, el('tr', {}, ...cells)));
  table.append(el('tbody', {}, ...body, axis));
  const box = el('div', { class: 'table-box tall', tabindex: 0, role: 'region', 'aria-label': title }, table);
  return el('article', { class: 'pair' }, el('h3', {}, title), box);
}

/** Intervals so many times wider than the greatest estimate are cut off, or nothing else could be seen. */
const widthMax = 4;

/** Shares from −extent to extent are drawn. */
function extentOf(rows: readonly DifferenceRow[]): number {
  const shares = rows.flatMap(({ share }) => (share === null ? [] : [share]));
  const greatest = Math.max(0, ...shares.map(({ mean }) => Math.abs(mean)));
  const limits = shares.flatMap(({ joint, alone }) => {
    const { low, high } = joint ?? alone ?? { low: 0, high: 0 };
    return [Math.abs(low), Math.abs(high)];
  });
  const wide = limits.filter((limit) => greatest === 0 || limit <= greatest * widthMax);
  return Math.max(greatest * 1.2, ...wide) || 1;
}

function interval({ share, label, difference, interval: text }: DifferenceRow, scale: Scale): SVGElement {
  const { mean, alone, joint } = share!;
  const line = (kind: string, limits: { low: number; high: number } | null): SVGElement[] => {
    if (limits === null) return [];
    return [svg('line', { class: kind, x1: scale(limits.low), x2: scale(limits.high), y1: 13, y2: 13 })];
  };
  const words = `${label}: ${difference}${text === '' ? '' : `, ${text}`}`;
  return svg(
    'svg',
    { class: 'interval', width: '100%', height: 26, role: 'img', 'aria-label': words },
    svg('line', { class: 'zero', x1: scale(0), x2: scale(0), y1: 0, y2: 26 }),
    ...line('joint', joint),
    ...line('alone', alone),
    svg('circle', { class: 'mean', cx: scale(mean), cy: 13, r: 4.5 }),
  );
}

function axisOf(extent: number): HTMLElement {
  const side = (sign: string): HTMLElement => el('span', {}, `${sign}${percentText(extent)}`);
  return el('div', { class: 'forest-axis', 'aria-hidden': 'true' }, side('−'), el('span', {}, '0'), side('+'));
}
