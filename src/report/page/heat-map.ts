/** The heat map: a line for each node, time from left to right, colour for how full it is. On a canvas of our own. */
import { gutters, oncePerFrame, type PageContext, timeText } from './context.ts';
import { choice, el, say, searchBox } from './dom.ts';
import { heatLegend } from './heat-legend.ts';
import { paintHeat } from './heat-paint.ts';
import { type NodeOrder, nodeOrders, orderedNodes } from './node-order.ts';
import { heatPalette, isDark, variable } from './palette.ts';
import { type TableContent, valueTable } from './tables.ts';
import { timeTicks } from './ticks.ts';
import { followPointer, timeKey, timeKeysHelp } from './time-keys.ts';
import { sampleAt } from './view.ts';
import { cellText } from './words.ts';

const heightMax = 520;
const rowMax = 22;
const readableRow = 14;
/** Instants that the table has at once. */
const tableColumns = 8;

export function createHeatMap(context: PageContext): HTMLElement {
  const { run, view } = context;
  const { nodes, times } = run;
  let shade = nodes.shades[0]!;
  let sorting: NodeOrder = 'pool';
  let search = '';
  let readable = false;
  let order = orderedNodes(nodes, sorting, shade.values, search);
  /** Place in `order` that is pointed at; -1: none. */
  let row = -1;
  let pixels: ImageData | undefined;

  const canvas = el('canvas', {
    tabindex: 0,
    role: 'application',
    'aria-roledescription': 'heat map',
    'aria-label': `Heat map of nodes over time. Up and down arrow choose a node, Enter tells its story. ${timeKeysHelp}`,
  });
  const selection = el('div', { class: 'heat-selection', hidden: true });
  const spacer = el('div', { class: 'heat-spacer' }, canvas);
  const scroller = el('div', { class: 'heat-scroller', tabindex: -1 }, spacer, selection);
  const readout = el('p', { class: 'readout' });
  const table = valueTable(() => heatTable(context, shade, order));

  const rowPixels = (): number => {
    if (readable) return readableRow;
    return Math.min(rowMax, heightMax / Math.max(1, order.length));
  };
  const height = (): number => Math.max(rowMax, Math.min(heightMax, Math.ceil(order.length * rowPixels())));
  const plotWidth = (): number => Math.max(1, scroller.clientWidth - gutters().left - gutters().right);

  const paint = oncePerFrame(() => {
    const [width, high] = [scroller.clientWidth, height()];
    if (width === 0) return;
    const scale = devicePixelRatio;
    scroller.style.height = `${high}px`;
    spacer.style.height = `${Math.max(high, Math.ceil(order.length * rowPixels()))}px`;
    canvas.style.height = `${high}px`;
    if (canvas.width !== Math.round(width * scale)) canvas.width = Math.round(width * scale);
    if (canvas.height !== Math.round(high * scale)) canvas.height = Math.round(high * scale);
    const drawing = canvas.getContext('2d')!;
    const [wide, tall] = [Math.round(plotWidth() * scale), Math.round(high * scale)];
    if (pixels?.width !== wide || pixels.height !== tall) pixels = drawing.createImageData(wide, tall);
    const topRow = scroller.scrollTop / rowPixels();
    paintHeat(new Uint32Array(pixels.data.buffer), wide, tall, {
      ...{ values: shade.values, state: nodes.state, times, order, topRow },
      rowsPerPixel: 1 / (rowPixels() * scale),
      ...{ from: view.from, to: view.to, colors: heatPalette(isDark()) },
    });
    drawing.clearRect(0, 0, canvas.width, canvas.height);
    drawing.putImageData(pixels, Math.round(gutters().left * scale), 0);
    drawOver(drawing, { context, order, row, topRow, rowPixels: rowPixels(), sorting, width, height: high });
  });
  const arrange = (): void => {
    order = orderedNodes(nodes, sorting, shade.values, search);
    row = -1;
    paint();
    table.refresh();
  };

  function point(at: number, micros: number | null): void {
    row = at >= 0 && at < order.length ? at : -1;
    if (micros !== null) view.point(micros);
    readout.textContent = row < 0 ? hint(order.length) : cellSentence(context, shade, order[row]!);
    paint();
  }
  const rowAt = (event: MouseEvent): number => {
    return Math.floor((event.clientY - canvas.getBoundingClientRect().top + scroller.scrollTop) / rowPixels());
  };
  const timeAt = (event: MouseEvent): number | null => {
    const part = (event.clientX - canvas.getBoundingClientRect().left - gutters().left) / plotWidth();
    return part < 0 || part > 1 ? null : view.from + part * (view.to - view.from);
  };

  let pressed: { x: number; time: number } | null = null;
  canvas.addEventListener('pointerdown', (event) => {
    const time = timeAt(event);
    pressed = event.pointerType === 'mouse' && time !== null ? { x: event.clientX, time } : null;
  });
  canvas.addEventListener('pointermove', (event) => {
    point(rowAt(event), timeAt(event));
    const from = scroller.getBoundingClientRect().left;
    selection.hidden = pressed === null || Math.abs(event.clientX - pressed.x) < 5;
    if (selection.hidden || pressed === null) return;
    selection.style.left = `${Math.min(event.clientX, pressed.x) - from}px`;
    selection.style.width = `${Math.abs(event.clientX - pressed.x)}px`;
  });
  canvas.addEventListener('pointerleave', () => {
    selection.hidden = true;
    pressed = null;
    view.point(null);
    point(-1, null);
  });
  canvas.addEventListener('click', (event) => {
    const dragged = !selection.hidden;
    selection.hidden = true;
    const [from, to] = [pressed?.time ?? null, timeAt(event)];
    pressed = null;
    if (dragged && from !== null && to !== null) view.show(Math.min(from, to), Math.max(from, to));
    else if (!dragged && rowAt(event) < order.length) context.open({ kind: 'node', row: order[rowAt(event)]! });
  });
  canvas.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      const next = Math.min(order.length - 1, Math.max(0, row + step * (event.shiftKey ? 10 : 1)));
      keepInSight(scroller, next * rowPixels(), rowPixels());
      point(next, view.cursor ?? view.to);
    } else if (event.key === 'Enter' && row >= 0) {
      event.preventDefault();
      context.open({ kind: 'node', row: order[row]! });
      return;
    } else if (!timeKey(view, times, event)) return;
    if (row >= 0) point(row, view.cursor);
    say(readout.textContent ?? '');
  });
  followPointer(view, canvas, plotWidth);
  scroller.addEventListener('scroll', paint);
  new ResizeObserver(paint).observe(scroller);
  view.onSpan(() => {
    paint();
    table.refresh();
  });
  view.onCursor(paint);
  const legend = heatLegend();
  context.onTheme(() => {
    legend.paint();
    paint();
  });
  readout.textContent = hint(order.length);
  const shades = nodes.shades.map(({ id, name }) => [id, name] as const);
  const controls = el(
    'div',
    { class: 'controls' },
    choice('Show', shades, (id) => {
      shade = nodes.shades.find((each) => each.id === id)!;
      arrange();
    }),
    choice('Order', nodeOrders, (chosen) => {
      sorting = chosen as NodeOrder;
      arrange();
    }),
    choice('Lines', [['all', 'all in sight'] as const, ['readable', 'readable, scroll'] as const], (chosen) => {
      readable = chosen === 'readable';
      paint();
    }),
    searchBox('Find', 'node, pool, zone …', (text) => {
      search = text;
      arrange();
    }),
  );
  return el('article', { class: 'chart heat' }, controls, legend.element, readout, scroller, table.element);
}

function hint(count: number): string {
  return count === 0 ? 'No node has these words.' : 'Point at a line to read it; click it for the story of its node.';
}

function keepInSight(scroller: HTMLElement, top: number, high: number): void {
  if (top < scroller.scrollTop) scroller.scrollTop = top;
  else if (top + high > scroller.scrollTop + scroller.clientHeight) {
    scroller.scrollTop = top + high - scroller.clientHeight;
  }
}

type Shade = PageContext['run']['nodes']['shades'][number];

function cellSentence(context: PageContext, shade: Shade, node: number): string {
  const { run, view } = context;
  const { nodes, times } = run;
  const sample = sampleAt(times, view.cursor ?? view.to);
  const at = node * times.length + sample;
  const place = [nodes.pools.of(node), nodes.zones.of(node)].filter(Boolean).join(', ');
  const value = cellText(shade.values[at]!, nodes.state[at]!);
  const name = `${nodes.names[node]}${place === '' ? '' : ` (${place})`}`;
  return `${name}, ${timeText(context, times[sample]!)}: ${shade.name} ${value}`;
}

/** Nodes in their order, at a few instants of what is in sight. */
function heatTable(context: PageContext, shade: Shade, order: Int32Array): TableContent {
  const { run, view } = context;
  const { nodes, times } = run;
  const [first, last] = [sampleAt(times, view.from), sampleAt(times, view.to)];
  const count = Math.min(tableColumns, last - first + 1);
  const samples = Array.from({ length: count }, (_, at) => {
    return count === 1 ? last : Math.round(first + ((last - first) * at) / (count - 1));
  });
  return {
    caption: `${shade.name}, by node, at ${count} instants of the time in sight; zoom in for those between`,
    columns: [{ name: 'Node' }, ...samples.map((sample) => ({ name: timeText(context, times[sample]!), right: true }))],
    count: order.length,
    row: (at) => {
      const node = order[at]!;
      const cells = samples.map((sample) => {
        return cellText(shade.values[node * times.length + sample]!, nodes.state[node * times.length + sample]!);
      });
      const open = (): void => context.open({ kind: 'node', row: node });
      return [el('button', { type: 'button', class: 'link', onclick: open }, nodes.names[node]!), ...cells];
    },
  };
}

interface Overlay {
  readonly context: PageContext;
  readonly order: Int32Array;
  readonly row: number;
  readonly topRow: number;
  readonly rowPixels: number;
  readonly sorting: NodeOrder;
  readonly width: number;
  readonly height: number;
}

/** Names on the left, ticks, the chosen line and the instant that is pointed at. */
function drawOver(drawing: CanvasRenderingContext2D, overlay: Overlay): void {
  const { context, order, row, topRow, rowPixels, width, height } = overlay;
  const { view, run } = context;
  const { left, right } = gutters();
  const plot = width - left - right;
  drawing.save();
  drawing.scale(devicePixelRatio, devicePixelRatio);
  drawing.fillStyle = variable('--grid');
  for (const { micros } of timeTicks(run.data.startsAtMicros, view.from, view.to, plot / 80)) {
    drawing.globalAlpha = 0.35;
    drawing.fillRect(Math.round(left + ((micros - view.from) / (view.to - view.from)) * plot), 0, 1, height);
  }
  drawing.globalAlpha = 1;
  drawNames(drawing, overlay, left);
  if (row >= 0) {
    drawing.strokeStyle = variable('--text');
    drawing.lineWidth = 1.5;
    drawing.strokeRect(left, (row - topRow) * rowPixels, plot, Math.max(2, rowPixels));
  }
  const { cursor } = view;
  if (cursor !== null && cursor >= view.from && cursor <= view.to) {
    drawing.fillStyle = variable('--text');
    drawing.fillRect(Math.round(left + ((cursor - view.from) / (view.to - view.from)) * plot), 0, 1, height);
  }
  drawing.restore();
  void order;
}

/** Names of nodes where lines are high enough, else of the pools or zones that they are grouped by. */
function drawNames(drawing: CanvasRenderingContext2D, overlay: Overlay, left: number): void {
  const { context, order, topRow, rowPixels, sorting, height } = overlay;
  const { nodes } = context.run;
  const single = rowPixels >= 11;
  const grouped = sorting === 'pool' ? nodes.pools : sorting === 'zone' ? nodes.zones : null;
  drawing.font = '11px system-ui, sans-serif';
  drawing.textBaseline = 'middle';
  drawing.textAlign = 'right';
  drawing.fillStyle = variable('--dim');
  const first = Math.max(0, Math.floor(topRow));
  const last = Math.min(order.length, Math.ceil(topRow + height / rowPixels));
  if (single) {
    for (let at = first; at < last; at++) {
      const name = fitted(drawing, nodes.names[order[at]!]!, left - 8);
      drawing.fillText(name, left - 6, (at - topRow + 0.5) * rowPixels + 0.5);
    }
    return;
  }
  for (let at = first; grouped !== null && at < last; ) {
    const group = grouped.of(order[at]!);
    let end = at + 1;
    while (end < last && grouped.of(order[end]!) === group) end += 1;
    const middle = ((at + end) / 2 - topRow) * rowPixels;
    if ((end - at) * rowPixels >= 11) drawing.fillText(fitted(drawing, group, left - 8), left - 6, middle);
    drawing.fillRect(left - 4, (at - topRow) * rowPixels, 2, Math.max(1, (end - at) * rowPixels - 1));
    at = end;
  }
}

/** The end of a name, which is what tells it from others. */
function fitted(drawing: CanvasRenderingContext2D, name: string, width: number): string {
  if (drawing.measureText(name).width <= width) return name;
  for (let from = 1; from < name.length; from++) {
    const text = `…${name.slice(from)}`;
    if (drawing.measureText(text).width <= width) return text;
  }
  return '…';
}
