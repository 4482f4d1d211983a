/** The canvas of the heat map: sizes, scrolling, and when it is painted. */
import { gutters, oncePerFrame, type PageContext } from './context.ts';
import { el } from './dom.ts';
import { drawOver } from './heat-overlay.ts';
import { paintHeat } from './heat-paint.ts';
import type { HeatState } from './heat-state.ts';
import { heatPalette, isDark } from './palette.ts';

const heightMax = 520;
const rowMax = 22;
const readableRow = 14;

export interface HeatCanvas {
  readonly element: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  /** Paints the colours anew. */
  paint(): void;
  /** Only what lies over them. */
  paintOver(): void;
  plotWidth(): number;
  /** Place in the order below the pointer; may be beyond the last. */
  rowAt(event: MouseEvent): number;
  /** Null beside the plot. */
  timeAt(event: MouseEvent): number | null;
  /** Scrolls until the line can be seen. */
  reveal(row: number): void;
}

export function createHeatCanvas(context: PageContext, state: HeatState, label: string): HeatCanvas {
  const { run, view } = context;
  const canvas = el('canvas', {
    tabindex: 0,
    role: 'application',
    'aria-roledescription': 'heat map',
    'aria-label': label,
  });
  const spacer = el('div', { class: 'heat-spacer' }, canvas);
  const scroller = el('div', { class: 'heat-scroller', tabindex: -1 }, spacer);
  let pixels: ImageData | undefined;
  let stale = true;

  const rowPixels = (): number => {
    return state.readable ? readableRow : Math.min(rowMax, heightMax / Math.max(1, state.order.length));
  };
  const plotWidth = (): number => Math.max(1, scroller.clientWidth - gutters().left - gutters().right);

  function fit(): { width: number; height: number } {
    const width = scroller.clientWidth;
    const high = state.order.length * rowPixels();
    const height = Math.max(rowMax, Math.min(heightMax, Math.ceil(high)));
    scroller.style.height = canvas.style.height = `${height}px`;
    spacer.style.height = `${Math.max(height, Math.ceil(high))}px`;
    const [wide, tall] = [Math.round(width * devicePixelRatio), Math.round(height * devicePixelRatio)];
    if (canvas.width !== wide || canvas.height !== tall) [canvas.width, canvas.height] = [wide, tall];
    return { width, height };
  }

  function colour(drawing: CanvasRenderingContext2D, height: number): ImageData {
    const [wide, tall] = [plotWidth(), height].map((size) => Math.round(size * devicePixelRatio)) as [number, number];
    if (!stale && pixels?.width === wide && pixels.height === tall) return pixels;
    const target = pixels?.width === wide && pixels.height === tall ? pixels : drawing.createImageData(wide, tall);
    paintHeat(new Uint32Array(target.data.buffer), wide, tall, {
      values: state.shade.values,
      state: run.nodes.state,
      times: run.times,
      order: state.order,
      topRow: scroller.scrollTop / rowPixels(),
      rowsPerPixel: 1 / (rowPixels() * devicePixelRatio),
      from: view.from,
      to: view.to,
      colors: heatPalette(isDark()),
    });
    stale = false;
    pixels = target;
    return target;
  }

  const paintOver = oncePerFrame(() => {
    if (scroller.clientWidth === 0) return;
    const { width, height } = fit();
    const drawing = canvas.getContext('2d')!;
    drawing.clearRect(0, 0, canvas.width, canvas.height);
    drawing.putImageData(colour(drawing, height), Math.round(gutters().left * devicePixelRatio), 0);
    const topRow = scroller.scrollTop / rowPixels();
    drawOver(drawing, { context, state, topRow, rowPixels: rowPixels(), width, height });
  });
  const paint = (): void => {
    stale = true;
    paintOver();
  };
  scroller.addEventListener('scroll', paint);
  new ResizeObserver(paint).observe(scroller);
  return {
    element: scroller,
    canvas,
    paint,
    paintOver,
    plotWidth,
    rowAt: ({ clientY }) => {
      return Math.floor((clientY - canvas.getBoundingClientRect().top + scroller.scrollTop) / rowPixels());
    },
    timeAt({ clientX }) {
      const part = (clientX - canvas.getBoundingClientRect().left - gutters().left) / plotWidth();
      return part < 0 || part > 1 ? null : view.from + part * (view.to - view.from);
    },
    reveal(row) {
      const [top, high] = [row * rowPixels(), rowPixels()];
      if (top < scroller.scrollTop) scroller.scrollTop = top;
      else if (top + high > scroller.scrollTop + scroller.clientHeight) {
        scroller.scrollTop = top + high - scroller.clientHeight;
      }
    },
  };
}
