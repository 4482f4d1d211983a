/** One metric of two policies, seed by seed: a dot per seed, the mean, and the interval of the mean. */
import type { CompareReportData, DifferenceRow, PairData } from '../html/compare-data.ts';
import { el } from './dom.ts';
import { scaleOf, svg } from './svg.ts';
import { valueTable } from './tables.ts';

const height = 200;

export function createSeedChart(
  { seeds, confidence }: CompareReportData,
  pair: PairData,
  row: DifferenceRow,
): HTMLElement {
  const { policy, baseline } = pair;
  const { plotted, label, difference } = row;
  const title = `${label}: ${policy} less ${baseline}, in ${seeds.length} seeds`;
  const table = valueTable(() => ({
    caption: title,
    columns: [{ name: 'Seed' }, ...[baseline, policy, 'Difference'].map((name) => ({ name, right: true }))],
    count: seeds.length,
    row: (at) => [String(seeds[at]), ...row.seeds[at]!.texts],
  }));
  const limits = plotted.joint;
  const holds = limits === null ? '' : `; the band holds it with ${confidence}, all metrics together`;
  const all = [0, plotted.mean, ...row.seeds.map((each) => each.difference)];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const within = scaleOf(low, high, 92, 8);
  // A band that is wider than all that is drawn fills the place.
  const y = (value: number): string => (value < low ? '100%' : value > high ? '0%' : within(value));
  const x = scaleOf(-1, seeds.length, 0, 100);
  const words = `${title}: on average ${difference}.`;
  const drawing = svg(
    'svg',
    { class: 'seed-plot', width: '100%', height, role: 'img', 'aria-label': words },
    ...(limits === null ? [] : [band(y(limits.high), y(limits.low))]),
    svg('line', { class: 'zero', x1: 0, x2: '100%', y1: y(0), y2: y(0) }),
    svg('line', { class: 'average', x1: 0, x2: '100%', y1: y(plotted.mean), y2: y(plotted.mean) }),
    ...row.seeds.map((each, at) => {
      const text = `seed ${seeds[at]}: ${baseline} ${each.texts[0]}, ${policy} ${each.texts[1]}, ${each.texts[2]}`;
      const dot = svg('circle', { class: 'seed', cx: x(at), cy: y(each.difference), r: seeds.length > 100 ? 2.5 : 4 });
      dot.append(svg('title', {}, document.createTextNode(text)));
      return dot;
    }),
  );
  return el(
    'article',
    { class: `chart seeds ${row.tone}` },
    el('h3', {}, title),
    el(
      'p',
      { class: 'note' },
      `On average ${difference} (dashed line)${holds}. The solid line is zero: no difference.`,
    ),
    drawing,
    table.element,
  );
}

function band(top: string, bottom: string): SVGElement {
  const [from, to] = [Number.parseFloat(top), Number.parseFloat(bottom)];
  return svg('rect', { class: 'band', x: 0, width: '100%', y: top, height: `${Math.max(0.5, to - from)}%` });
}
