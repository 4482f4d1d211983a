/** The columns of a report as its page has them, without packing in between. */
import { type Packed, readPacked } from '../../../src/report/html/columns.ts';
import type { DeflatePart } from '../../../src/report/html/deflate.ts';

export function unpacked(parts: readonly DeflatePart[]): Packed {
  return readPacked(Buffer.concat(parts.map(({ bytes }) => bytes)));
}
