/** What the colours of the heat map mean. */
import { el } from './dom.ts';
import { heatPalette, isDark } from './palette.ts';

export function heatLegend(): { element: HTMLElement; paint(): void } {
  const scale = el('canvas', {
    class: 'scale',
    width: 251,
    height: 1,
    role: 'img',
    'aria-label': 'from 0 to 100 per cent',
  });
  const swatch = (kind: string, text: string): HTMLElement => {
    return el('li', {}, el('span', { class: `swatch ${kind}`, 'aria-hidden': 'true' }), text);
  };
  const paint = (): void => {
    const drawing = scale.getContext('2d')!;
    const pixels = drawing.createImageData(251, 1);
    new Uint32Array(pixels.data.buffer).set(heatPalette(isDark()).plain.subarray(0, 251));
    drawing.putImageData(pixels, 0, 0);
  };
  paint();
  const element = el(
    'ul',
    { class: 'legend' },
    el('li', { class: 'scale-item' }, '0 %', scale, '100 % of the node'),
    swatch('heat-cordoned', 'cordoned'),
    swatch('heat-not-ready', 'not ready'),
    swatch('heat-absent', 'no node'),
  );
  return { element, paint };
}
