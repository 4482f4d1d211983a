/** Mouse, finger and keyboard on the heat map. */
import type { PageContext } from './context.ts';
import { el, say } from './dom.ts';
import type { HeatCanvas } from './heat-canvas.ts';
import type { HeatState } from './heat-state.ts';
import { followPointer, timeKey } from './time-keys.ts';

/** Pixels from which on a press is a drag. */
const dragMin = 5;

/** `point` is told what is pointed at: a place in the order, or -1, and an instant; it returns what there is to say. */
export function listenToHeat(
  context: PageContext,
  state: HeatState,
  heat: HeatCanvas,
  point: (row: number, micros: number | null) => string,
): void {
  listenToMouse(context, state, heat, point);
  listenToKeys(context, state, heat, point);
  followPointer(context.view, heat.canvas, heat.plotWidth);
}

function listenToMouse(
  { view, open }: PageContext,
  state: HeatState,
  heat: HeatCanvas,
  point: (row: number, micros: number | null) => string,
): void {
  const { canvas, element } = heat;
  const selection = el('div', { class: 'heat-selection', hidden: true });
  element.append(selection);
  let pressed: { x: number; micros: number } | null = null;
  canvas.addEventListener('pointerdown', (event) => {
    const micros = heat.timeAt(event);
    pressed = event.pointerType === 'mouse' && micros !== null ? { x: event.clientX, micros } : null;
  });
  canvas.addEventListener('pointermove', (event) => {
    point(heat.rowAt(event), heat.timeAt(event));
    const width = pressed === null ? 0 : Math.abs(event.clientX - pressed.x);
    selection.hidden = width < dragMin;
    if (selection.hidden || pressed === null) return;
    selection.style.left = `${Math.min(event.clientX, pressed.x) - element.getBoundingClientRect().left}px`;
    selection.style.width = `${width}px`;
  });
  canvas.addEventListener('pointerleave', () => {
    selection.hidden = true;
    pressed = null;
    view.point(null);
    point(-1, null);
  });
  canvas.addEventListener('click', (event) => {
    const dragged = !selection.hidden;
    const [from, to] = [pressed?.micros ?? null, heat.timeAt(event)];
    selection.hidden = true;
    pressed = null;
    const node = state.order[heat.rowAt(event)];
    if (!dragged && node !== undefined) open({ kind: 'node', row: node });
    else if (dragged && from !== null && to !== null) view.show(Math.min(from, to), Math.max(from, to));
  });
}

function listenToKeys(
  { view, run, open }: PageContext,
  state: HeatState,
  heat: HeatCanvas,
  point: (row: number, micros: number | null) => string,
): void {
  heat.canvas.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.key === 'Enter' && state.row >= 0) {
      event.preventDefault();
      open({ kind: 'node', row: state.order[state.row]! });
    } else if (step !== 0) {
      event.preventDefault();
      const by = step * (event.shiftKey ? 10 : 1);
      const next = Math.min(state.order.length - 1, Math.max(0, state.row + by));
      heat.reveal(next);
      say(point(next, view.cursor ?? view.to));
    } else if (timeKey(view, run.times, event) && state.row >= 0) say(point(state.row, view.cursor));
  });
}
