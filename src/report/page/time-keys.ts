/** Keys, wheel and fingers on anything that stands on the time axis. */
import { sampleAt, type TimeView } from './view.ts';

/** What the keys do, for screen readers. */
export const timeKeysHelp = 'Left and right arrow move through time, plus and minus zoom, Escape shows the whole run.';

/** True when the key was one of ours. */
export function timeKey(view: TimeView, times: Float64Array, event: KeyboardEvent): boolean {
  const last = times.length - 1;
  const at = sampleAt(times, view.cursor ?? view.from);
  const by = event.shiftKey ? 10 : 1;
  const go = (sample: number): void => {
    const micros = times[Math.min(last, Math.max(0, sample))]!;
    view.point(micros);
    if (micros < view.from) view.pan((micros - view.from) / (view.to - view.from) - 0.1);
    if (micros > view.to) view.pan((micros - view.to) / (view.to - view.from) + 0.1);
  };
  const acts: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => go(view.cursor === null ? at : at - by),
    ArrowRight: () => go(view.cursor === null ? at : at + by),
    Home: () => go(sampleAt(times, view.from)),
    End: () => go(sampleAt(times, view.to)),
    '+': () => view.zoom(0.5),
    '=': () => view.zoom(0.5),
    '-': () => view.zoom(2),
    Escape: () => view.reset(),
  };
  const act = acts[event.key];
  if (act === undefined || event.ctrlKey || event.metaKey || event.altKey) return false;
  event.preventDefault();
  act();
  return true;
}

/** Zooming by a pinch or the wheel with Ctrl, panning by a finger or a horizontal wheel. */
export function followPointer(view: TimeView, plot: HTMLElement, plotWidth: () => number): void {
  plot.addEventListener(
    'wheel',
    (event) => {
      const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY) || event.shiftKey;
      if (!event.ctrlKey && !sideways) return;
      event.preventDefault();
      if (event.ctrlKey) view.zoom(event.deltaY > 0 ? 1.25 : 0.8);
      else view.pan((event.deltaX === 0 ? event.deltaY : event.deltaX) / plotWidth());
    },
    { passive: false },
  );
  const fingers = new Map<number, number>();
  plot.addEventListener('pointerdown', ({ pointerId, pointerType, clientX }) => {
    if (pointerType === 'touch') fingers.set(pointerId, clientX);
  });
  plot.addEventListener('pointermove', ({ pointerId, clientX }) => {
    const before = fingers.get(pointerId);
    if (before === undefined) return;
    const others = [...fingers].filter(([id]) => id !== pointerId);
    fingers.set(pointerId, clientX);
    if (others.length === 0) view.pan((before - clientX) / plotWidth());
    else {
      const other = others[0]![1];
      view.zoom(Math.max(1, Math.abs(before - other)) / Math.max(1, Math.abs(clientX - other)));
    }
  });
  for (const end of ['pointerup', 'pointercancel'] as const) {
    plot.addEventListener(end, ({ pointerId }) => void fingers.delete(pointerId));
  }
}
