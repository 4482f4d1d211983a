/** A chart over time: title, legend with values, plot (uPlot), and a table of the same values. */
import uPlot from 'uplot';
import type { ChartData, ChartLine } from '../html/report-data.ts';
import { gutters, oncePerFrame, type PageContext, timeText } from './context.ts';
import { el, say } from './dom.ts';
import { drawMarks } from './mark-lines.ts';
import { inkColor, variable } from './palette.ts';
import { type TableContent, valueTable } from './tables.ts';
import { timeTicks } from './ticks.ts';
import { followPointer, timeKey, timeKeysHelp } from './time-keys.ts';
import { sampleAt } from './view.ts';
import { axisSteps, axisText, valueText } from './words.ts';

const plotHeight = 168;

export interface Chart {
  readonly element: HTMLElement;
  /** Ends it; it stands in the document no more. */
  remove(): void;
}

export function createChart(chart: ChartData, context: PageContext): Chart {
  const { run, view } = context;
  const legend = el('ul', { class: 'legend' });
  const label = `Chart: ${chart.title}. ${timeKeysHelp}`;
  const host = el('div', {
    class: 'plot',
    tabindex: 0,
    role: 'application',
    'aria-roledescription': 'chart',
    'aria-label': label,
  });
  const table = valueTable(() => valuesTable(chart, context));
  const element = el(
    'article',
    { class: 'chart', id: `chart-${chart.id}`, 'aria-labelledby': `title-${chart.id}` },
    el('h3', { id: `title-${chart.id}` }, chart.title),
    el('p', { class: 'note' }, chart.note),
    legend,
    host,
    table.element,
  );
  let plot: uPlot | undefined;
  let gone = false;

  const showLegend = oncePerFrame(() => {
    const at = sampleAt(run.times, view.cursor ?? view.to);
    legend.replaceChildren(...legendItems(chart, context, at));
  });
  const showSpan = oncePerFrame(() => {
    if (gone) return;
    plot?.setScale('x', { min: view.from, max: view.to });
    table.refresh();
    showLegend();
  });
  const showCursor = (): void => {
    if (gone || plot === undefined) return;
    const left = view.cursor === null ? -10 : plot.valToPos(view.cursor, 'x');
    plot.setCursor({ left, top: left < 0 ? -10 : 1 }, false);
    showLegend();
  };
  const size = new ResizeObserver(() => {
    const width = Math.floor(host.clientWidth);
    if (width === 0) return;
    if (plot === undefined) plot = new uPlot(plotOptions(chart, context, width), plotData(chart, context), host);
    else plot.setSize({ width, height: plotHeight });
  });
  size.observe(host);
  host.addEventListener('keydown', (event) => {
    if (timeKey(view, run.times, event) && view.cursor !== null) say(readout(chart, context));
  });
  followPointer(view, host, () => host.clientWidth - gutters().left - gutters().right);
  view.onSpan(showSpan);
  view.onCursor(showCursor);
  context.onTheme(() => plot?.redraw(false, true));
  showLegend();
  return {
    element,
    remove() {
      gone = true;
      size.disconnect();
      plot?.destroy();
      element.remove();
    },
  };
}

function legendItems({ lines, unit }: ChartData, { run }: PageContext, at: number): HTMLElement[] {
  return lines.map(({ name, ink, values, dashed }) => {
    const mark = el('span', { class: `swatch ink-${ink}${dashed === true ? ' dashed' : ''}`, 'aria-hidden': 'true' });
    return el('li', {}, mark, `${name} `, el('b', {}, valueText(unit, run.numbers(values)[at]!)));
  });
}

function readout({ lines, unit }: ChartData, context: PageContext): string {
  const { run, view } = context;
  const at = sampleAt(run.times, view.cursor ?? view.to);
  const values = lines.map(({ name, values: ref }) => `${name} ${valueText(unit, run.numbers(ref)[at]!)}`);
  return `${timeText(context, run.times[at]!)}: ${values.join(', ')}`;
}

/** Samples that are in sight. */
function valuesTable({ title, lines, unit }: ChartData, context: PageContext): TableContent {
  const { run, view } = context;
  const first = sampleAt(run.times, view.from);
  const last = sampleAt(run.times, view.to);
  const columns = lines.map(({ values }) => run.numbers(values));
  return {
    caption: title,
    columns: [{ name: 'Time (UTC)' }, ...lines.map(({ name }) => ({ name, right: true }))],
    count: last - first + 1,
    row: (at) => {
      const sample = first + at;
      return [timeText(context, run.times[sample]!), ...columns.map((column) => valueText(unit, column[sample]!))];
    },
  };
}

/** Lines from the last to the first: what stands on top in a stack is drawn first, and the rest over it. */
function drawn(lines: readonly ChartLine[]): readonly ChartLine[] {
  return lines.toReversed();
}

function plotData({ lines, stacked }: ChartData, { run }: PageContext): uPlot.AlignedData {
  const sums = new Float64Array(run.times.length);
  const rows = lines.map(({ values }) => {
    const column = run.numbers(values);
    return Array.from(column, (value, at) => {
      if (Number.isNaN(value)) return null;
      if (!stacked) return value;
      sums[at]! += value;
      return sums[at]!;
    });
  });
  return [run.times as unknown as number[], ...rows.toReversed()];
}

function plotOptions(chart: ChartData, context: PageContext, width: number): uPlot.Options {
  const { run, view } = context;
  const { left, right } = gutters();
  const grid = { stroke: () => variable('--grid'), width: 1 };
  return {
    width,
    height: plotHeight,
    padding: [6, right, 4, 0],
    legend: { show: false },
    cursor: {
      y: false,
      points: { show: false },
      drag: { x: true, y: false, setScale: false, dist: 5 },
      bind: { dblclick: () => resetOf(view) },
    },
    scales: {
      x: { time: false, range: () => [view.from, view.to] },
      y: { range: (_, __, most) => [0, most > 0 ? most * 1.06 : 1] },
    },
    axes: [
      {
        size: 0,
        grid,
        ticks: { show: false },
        splits: (_, __, min, max) => {
          return timeTicks(run.data.startsAtMicros, min, max, (width - left - right) / 80).map(({ micros }) => micros);
        },
        values: (_, splits) => splits.map(() => ''),
      },
      {
        size: left,
        grid,
        ticks: { show: false },
        gap: 8,
        font: '12px system-ui, sans-serif',
        stroke: () => variable('--dim'),
        incrs: [...axisSteps(chart.unit)],
        space: 34,
        values: (_, splits) => splits.map((value) => axisText(chart.unit, value)),
      },
    ],
    series: [{}, ...drawn(chart.lines).map((line) => seriesOptions(line, chart.stacked))],
    hooks: {
      draw: [(plot) => drawMarks(plot, context)],
      setSelect: [(plot) => zoomToSelection(plot, context)],
      setCursor: [
        (plot) => {
          const at = plot.cursor.left ?? -1;
          view.point(at < 0 ? null : plot.posToVal(at, 'x'));
        },
      ],
    },
  };
}

function resetOf(view: PageContext['view']): () => null {
  return () => {
    view.reset();
    return null;
  };
}

function seriesOptions({ ink, dashed }: ChartLine, stacked: boolean): uPlot.Series {
  return {
    stroke: () => inkColor(ink),
    width: stacked ? 1 : 1.75,
    points: { show: false },
    paths: uPlot.paths.stepped!({ align: 1 }),
    ...(dashed === true && { dash: [5, 4] }),
    ...(stacked && { fill: () => inkColor(ink) }),
  };
}

function zoomToSelection(plot: uPlot, { view }: PageContext): void {
  const { left, width } = plot.select;
  if (width < 5) return;
  const [from, to] = [plot.posToVal(left, 'x'), plot.posToVal(left + width, 'x')];
  plot.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false);
  view.show(from, to);
}
