/**
 * A manifest file is read as fragments: a document, or one item of a List. Only one fragment's text is in memory at a
 * time, whatever the file's size; a fragment remembers where it stood, so that its text can be read again for a message.
 */
import type { Diagnostic } from './diagnostic.ts';

/** The largest document or List item, in bytes; a larger one is an error. */
export const FRAGMENT_BYTES_MAX = 64 * 1024 * 1024;

/**
 * One piece of a file. A `document` stands alone; an `item` is one element of the List whose other fields follow in a
 * `shell` (the List without its items) after the last item.
 */
export interface Fragment {
  readonly type: 'document' | 'item' | 'shell';
  readonly format: 'yaml' | 'json';
  readonly bytes: Buffer;
  /** Offset of the first byte in the file; line and column (from 1) of it. */
  readonly start: number;
  readonly line: number;
  readonly column: number;
}

/** What a splitter yields: fragments in the file's order, and what it could not read. */
export type FragmentOrProblem = Fragment | Diagnostic;

/** Tells a fragment from a problem. */
export function isFragment(piece: FragmentOrProblem): piece is Fragment {
  return 'bytes' in piece;
}

/** Bytes of a file that are not yet handed out, filled from its blocks. */
export interface ByteWindow {
  bytes: Buffer;
  /** Offset of bytes[0] in the file, and its line. */
  offset: number;
  line: number;
  readonly more: () => boolean;
}

/** A window over blocks; `more` adds the next one and says whether there was one. */
export function openWindow(blocks: Iterator<Buffer>, first: Buffer): ByteWindow {
  const window: ByteWindow = {
    bytes: first,
    offset: 0,
    line: 1,
    more: () => {
      const next = blocks.next();
      if (next.done === true) return false;
      window.bytes = window.bytes.length === 0 ? next.value : Buffer.concat([window.bytes, next.value]);
      return true;
    },
  };
  return window;
}

/** Drops the first `count` bytes, counting their lines. */
export function advanceWindow(window: ByteWindow, count: number): void {
  window.line += countLines(window.bytes, 0, count);
  window.offset += count;
  window.bytes = window.bytes.subarray(count);
}

/** The number of line ends in part of a buffer. */
export function countLines(bytes: Buffer, from: number, to: number): number {
  let lines = 0;
  for (let i = from; i < to; i++) if (bytes[i] === 10) lines++;
  return lines;
}
