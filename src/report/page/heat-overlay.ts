/** What is drawn over the colours of the heat map: names, ticks, the chosen line, the instant that is pointed at. */
import { gutters, type PageContext } from './context.ts';
import type { HeatState } from './heat-state.ts';
import { variable } from './palette.ts';
import { timeTicks } from './ticks.ts';

export interface Overlay {
  readonly context: PageContext;
  readonly state: HeatState;
  readonly topRow: number;
  readonly rowPixels: number;
  readonly width: number;
  readonly height: number;
}

export function drawOver(drawing: CanvasRenderingContext2D, overlay: Overlay): void {
  const { context, state, topRow, rowPixels, width, height } = overlay;
  const { view, run } = context;
  const { left, right } = gutters();
  const plot = width - left - right;
  const place = (micros: number): number => Math.round(left + ((micros - view.from) / (view.to - view.from)) * plot);
  drawing.save();
  drawing.scale(devicePixelRatio, devicePixelRatio);
  drawing.fillStyle = variable('--grid');
  drawing.globalAlpha = 0.35;
  for (const { micros } of timeTicks(run.data.startsAtMicros, view.from, view.to, plot / 80)) {
    drawing.fillRect(place(micros), 0, 1, height);
  }
  drawing.globalAlpha = 1;
  drawNames(drawing, overlay, left);
  drawing.strokeStyle = drawing.fillStyle = variable('--text');
  if (state.row >= 0) {
    drawing.lineWidth = 1.5;
    drawing.strokeRect(left, (state.row - topRow) * rowPixels, plot, Math.max(2, rowPixels));
  }
  const { cursor } = view;
  if (cursor !== null && cursor >= view.from && cursor <= view.to) drawing.fillRect(place(cursor), 0, 1, height);
  drawing.restore();
}

/** Names of nodes where lines are high enough, else of the pools or zones that they are grouped by. */
function drawNames(drawing: CanvasRenderingContext2D, overlay: Overlay, left: number): void {
  const { context, state, topRow, rowPixels, height } = overlay;
  const { order, sorting } = state;
  const { nodes } = context.run;
  const grouped = sorting === 'pool' ? nodes.pools : sorting === 'zone' ? nodes.zones : null;
  drawing.font = '11px system-ui, sans-serif';
  drawing.textBaseline = 'middle';
  drawing.textAlign = 'right';
  drawing.fillStyle = variable('--dim');
  const first = Math.max(0, Math.floor(topRow));
  const last = Math.min(order.length, Math.ceil(topRow + height / rowPixels));
  if (rowPixels >= 11) {
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
    if ((end - at) * rowPixels >= 11) drawing.fillText(fitted(drawing, group, left - 12), left - 8, middle);
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
