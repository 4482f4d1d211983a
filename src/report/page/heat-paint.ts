/** The pixels of the heat map. Pure: from bytes to colours. */
import { NodeState } from '../series.ts';
import { sampleAt } from './view.ts';

export interface HeatPicture {
  /** By node and sample: 0 … 250, and 255 where there is no node. */
  readonly values: Uint8Array;
  readonly state: Uint8Array;
  readonly times: Float64Array;
  /** Nodes from the top. */
  readonly order: Int32Array;
  /** Place of the picture's top in the list, in rows; may be a fraction. */
  readonly topRow: number;
  readonly rowsPerPixel: number;
  readonly from: number;
  readonly to: number;
  readonly colors: HeatColors;
}

export interface HeatColors {
  /** Of a byte's value. */
  readonly plain: Uint32Array;
  /** Hatches over nodes that are cordoned. */
  readonly hatch: number;
  readonly notReady: number;
}

/** Fills `pixels`, `width` of them a line. A pixel that stands for several nodes has their mean; one not ready shows. */
export function paintHeat(pixels: Uint32Array, width: number, height: number, picture: HeatPicture): void {
  const { order, topRow, rowsPerPixel, times, from, to, colors } = picture;
  const runs = columnRuns(times, width, from, to);
  const nothing = colors.plain[255]!;
  for (let y = 0; y < height; y++) {
    const first = Math.floor(topRow + y * rowsPerPixel);
    const last = Math.max(first + 1, Math.floor(topRow + (y + 1) * rowsPerPixel));
    const line = y * width;
    if (first >= order.length) {
      pixels.fill(nothing, line, line + width);
      continue;
    }
    const end = Math.min(last, order.length);
    for (const { sample, left, right } of runs) {
      pixels.fill(cellColor(picture, first, end, sample), line + left, line + right);
      if (picture.state[order[first]! * times.length + sample] !== NodeState.cordoned) continue;
      for (let x = left + ((hatchPixels - ((left + y) % hatchPixels)) % hatchPixels); x < right; x += hatchPixels) {
        pixels[line + x] = colors.hatch;
      }
    }
  }
}

/** Distance of the lines of the hatching. */
const hatchPixels = 6;

function cellColor({ values, state, times, order, colors }: HeatPicture, first: number, end: number, sample: number) {
  const samples = times.length;
  let sum = 0;
  let count = 0;
  for (let row = first; row < end; row++) {
    const at = order[row]! * samples + sample;
    if (state[at] === NodeState.notReady) return colors.notReady;
    const value = values[at]!;
    if (value === 255) continue;
    sum += value;
    count += 1;
  }
  return colors.plain[count === 0 ? 255 : Math.round(sum / count)]!;
}

interface ColumnRun {
  readonly sample: number;
  readonly left: number;
  right: number;
}

/** Neighbouring columns of pixels that show the same sample. */
function columnRuns(times: Float64Array, width: number, from: number, to: number): ColumnRun[] {
  const runs: ColumnRun[] = [];
  for (let x = 0; x < width; x++) {
    const sample = sampleAt(times, from + ((x + 0.5) / width) * (to - from));
    const last = runs.at(-1);
    if (last?.sample === sample) last.right = x + 1;
    else runs.push({ sample, left: x, right: x + 1 });
  }
  return runs;
}
