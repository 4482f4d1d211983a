/** Colours by their role, read from the style sheet, so that light and dark have one source. */
import type { Ink } from '../html/report-data.ts';
import type { HeatColors } from './heat-paint.ts';

/** Colour of a line or area now. */
export function inkColor(ink: Ink): string {
  return variable(`--ink-${ink}`);
}

/** The colour that a variable of the style sheet stands for now. An element that nobody sees resolves `light-dark()`. */
export function variable(name: string): string {
  const probe = document.getElementById('said')!;
  probe.style.color = `var(${name})`;
  return getComputedStyle(probe).color;
}

/** Whether the page is dark now, by choice or by the system. */
export function isDark(): boolean {
  const chosen = document.documentElement.dataset.theme;
  return chosen === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : chosen === 'dark';
}

type Rgb = readonly [number, number, number];
/** From none to all: dark to bright on a dark page, bright to dark on a bright one; the last steps turn hot. */
const lightStops: readonly (readonly [number, Rgb])[] = [
  [0, [240, 244, 248]],
  [0.25, [190, 214, 233]],
  [0.5, [118, 170, 214]],
  [0.75, [52, 116, 178]],
  [0.9, [24, 70, 130]],
  [0.95, [150, 70, 90]],
  [1, [200, 50, 40]],
];
const darkStops: readonly (readonly [number, Rgb])[] = [
  [0, [28, 36, 46]],
  [0.25, [30, 64, 98]],
  [0.5, [38, 104, 154]],
  [0.75, [76, 156, 206]],
  [0.9, [160, 212, 238]],
  [0.95, [240, 180, 130]],
  [1, [250, 110, 80]],
];
const emptyLight: Rgb = [255, 255, 255];
const emptyDark: Rgb = [19, 25, 33];

const hatch = { light: [90, 102, 116], dark: [150, 164, 178] } as const;
const notReady = { light: [176, 92, 190], dark: [158, 72, 172] } as const;
/** Colours as 32-bit pixels (little endian: red is lowest); bytes from 251 on are no node. */
export function heatPalette(dark: boolean): HeatColors {
  const stops = dark ? darkStops : lightStops;
  const empty = dark ? emptyDark : emptyLight;
  const plain = new Uint32Array(256).fill(pixel(empty));
  for (let byte = 0; byte <= 250; byte++) plain[byte] = pixel(colorAt(stops, byte / 250));
  const theme = dark ? 'dark' : 'light';
  return { plain, hatch: pixel(hatch[theme]), notReady: pixel(notReady[theme]) };
}

function colorAt(stops: readonly (readonly [number, Rgb])[], share: number): Rgb {
  const above = Math.max(
    1,
    stops.findIndex(([at]) => at >= share),
  );
  const [[from, low], [to, high]] = [stops[above - 1]!, stops[above]!];
  return mixed(low, high, (share - from) / (to - from));
}

function mixed(one: Rgb, other: Rgb, part: number): Rgb {
  const channel = (at: 0 | 1 | 2): number => Math.round(one[at] + (other[at] - one[at]) * part);
  return [channel(0), channel(1), channel(2)];
}

function pixel([red, green, blue]: Rgb): number {
  return ((255 << 24) | (blue << 16) | (green << 8) | red) >>> 0;
}
