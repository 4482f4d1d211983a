/** The pixels of the heat map. Pure: from bytes to colours. */
import { heatAbsent, NodeState } from '../series.ts';
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
  const { order, topRow, rowsPerPixel } = picture;
  const columns = columnsOf(picture, width);
  const { cellOf } = columns;
  let [painted, paintedEnd] = [-1, -1];
  for (let y = 0; y < height; y++) {
    const first = Math.min(order.length, Math.floor(topRow + y * rowsPerPixel));
    const end = Math.min(order.length, Math.max(first + 1, Math.floor(topRow + (y + 1) * rowsPerPixel)));
    // Lines of the same nodes differ in their hatching alone.
    if (first !== painted || end !== paintedEnd) colorCells(columns, first, end, picture);
    [painted, paintedEnd] = [first, end];
    const { colors, hatched } = columns;
    const from = y * width;
    for (let x = 0; x < width; x++) pixels[from + x] = colors[cellOf[x]!]!;
    if (!columns.anyHatched) continue;
    for (let x = (hatchPixels - (y % hatchPixels)) % hatchPixels; x < width; x += hatchPixels) {
      if (hatched[cellOf[x]!] === 1) pixels[from + x] = picture.colors.hatch;
    }
  }
}

/** Distance of the lines of the hatching. */
const hatchPixels = 6;

/** Neighbouring columns of pixels that show the same sample are one cell. */
interface HeatColumns {
  /** By column of pixels. */
  readonly cellOf: Int32Array;
  /** By cell: its sample, and how the line that is being painted has it. */
  readonly samples: Int32Array;
  readonly colors: Uint32Array;
  readonly hatched: Uint8Array;
  anyHatched: boolean;
}

function columnsOf({ times, from, to }: HeatPicture, width: number): HeatColumns {
  const samples: number[] = [];
  const cellOf = Int32Array.from({ length: width }, (_, x) => {
    const sample = sampleAt(times, from + ((x + 0.5) / width) * (to - from));
    if (samples.at(-1) !== sample) samples.push(sample);
    return samples.length - 1;
  });
  const [colors, hatched] = [new Uint32Array(samples.length), new Uint8Array(samples.length)];
  return { cellOf, samples: Int32Array.from(samples), colors, hatched, anyHatched: false };
}

/** The cells of a line that stands for these nodes. Walks along the samples of one node after another, as memory has them. */
function colorCells(columns: HeatColumns, first: number, end: number, picture: HeatPicture): void {
  const { values, state, times, order, colors } = picture;
  const { samples, hatched } = columns;
  const { notReady, cordoned } = NodeState;
  const [sums, counts] = [new Int32Array(samples.length), new Int32Array(samples.length)];
  const lost = new Uint8Array(samples.length);
  hatched.fill(0);
  columns.anyHatched = false;
  for (let row = first; row < end; row++) {
    const base = order[row]! * times.length;
    for (let cell = 0; cell < samples.length; cell++) {
      const at = base + samples[cell]!;
      const value = values[at]!;
      const now = state[at]!;
      if (now === notReady) lost[cell] = 1;
      else if (now === cordoned && row === first) hatched[cell] = 1;
      if (value === heatAbsent) continue;
      sums[cell]! += value;
      counts[cell]! += 1;
    }
  }
  for (let cell = 0; cell < samples.length; cell++) {
    const mean = counts[cell] === 0 ? heatAbsent : Math.round(sums[cell]! / counts[cell]!);
    columns.colors[cell] = lost[cell] === 1 ? colors.notReady : colors.plain[mean]!;
    if (hatched[cell] === 1) columns.anyHatched = true;
  }
}
