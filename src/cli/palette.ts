/** Colours of the terminal: where it is one, and nobody has asked for none. */
import picocolors from 'picocolors';
import { type Palette, plainPalette } from '../report/text.ts';

/** `wanted` is false for --no-color; NO_COLOR and FORCE_COLOR are honoured. */
export function paletteFor(wanted: boolean): Palette {
  if (!wanted || !picocolors.isColorSupported || (!process.stdout.isTTY && !process.env.FORCE_COLOR)) {
    return plainPalette;
  }
  return { bold: picocolors.bold, dim: picocolors.dim, good: picocolors.green, bad: picocolors.red };
}

/** Columns of the screen, within what reads well; 120 where nobody looks. */
export function screenColumns(): number {
  return Math.min(Math.max(process.stdout.columns ?? 120, 60), 200);
}

/** As `screenColumns`, for running text: long lines are hard to read. */
export function textColumns(): number {
  return Math.min(screenColumns(), 118);
}
