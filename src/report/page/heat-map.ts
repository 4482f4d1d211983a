/** The heat map: a line for each node, time from left to right, colour for how full it is. */
import type { PageContext } from './context.ts';
import { choice, el, searchBox } from './dom.ts';
import { createHeatCanvas } from './heat-canvas.ts';
import { heatLegend } from './heat-legend.ts';
import { listenToHeat } from './heat-pointer.ts';
import type { HeatState } from './heat-state.ts';
import { cellSentence, heatHint, heatTable } from './heat-words.ts';
import { type NodeOrder, nodeOrders, orderedNodes } from './node-order.ts';
import { valueTable } from './tables.ts';
import { timeKeysHelp } from './time-keys.ts';

export function createHeatMap(context: PageContext): HTMLElement {
  const { run, view } = context;
  const { nodes } = run;
  const shade = nodes.shades[0]!;
  const order = orderedNodes(nodes, 'pool', shade.values, '');
  const state: HeatState = { shade, sorting: 'pool', search: '', readable: false, order, row: -1 };
  const help = `Up and down arrow choose a node, Enter tells its story. ${timeKeysHelp}`;
  const heat = createHeatCanvas(context, state, `Heat map of nodes over time. ${help}`);
  const readout = el('p', { class: 'readout' });
  const table = valueTable(() => heatTable(context, state.shade, state.order));
  const legend = heatLegend();

  function point(row: number, micros: number | null): string {
    state.row = row >= 0 && row < state.order.length ? row : -1;
    if (micros !== null) view.point(micros);
    const { shade, order } = state;
    readout.textContent = state.row < 0 ? heatHint(order.length) : cellSentence(context, shade, order[state.row]!);
    heat.paintOver();
    return readout.textContent;
  }
  const arrange = (): void => {
    state.order = orderedNodes(nodes, state.sorting, state.shade.values, state.search);
    point(-1, null);
    heat.paint();
    table.refresh();
  };
  listenToHeat(context, state, heat, point);
  view.onSpan(() => {
    heat.paint();
    table.refresh();
  });
  view.onCursor(heat.paintOver);
  context.onTheme(() => {
    legend.paint();
    heat.paint();
  });
  arrange();
  const controls = heatControls(context, state, arrange);
  return el('article', { class: 'chart heat' }, controls, legend.element, readout, heat.element, table.element);
}

const lineChoices = [
  ['all', 'all in sight'],
  ['readable', 'readable, scroll'],
] as const;

function heatControls({ run }: PageContext, state: HeatState, arrange: () => void): HTMLElement {
  const shades = run.nodes.shades.map(({ id, name }) => [id, name] as const);
  const changed = (change: (value: string) => void) => (value: string) => {
    change(value);
    arrange();
  };
  return el(
    'div',
    { class: 'controls' },
    choice(
      'Show',
      shades,
      changed((id) => (state.shade = run.nodes.shades.find((each) => each.id === id)!)),
    ),
    choice(
      'Order',
      nodeOrders,
      changed((order) => (state.sorting = order as NodeOrder)),
    ),
    choice(
      'Lines',
      lineChoices,
      changed((lines) => (state.readable = lines === 'readable')),
    ),
    searchBox(
      'Find',
      'node, pool, zone …',
      changed((words) => (state.search = words)),
    ),
  );
}
