/**
 * A column of numbers for what is written a few times in a row's life and differs little from row to row: pages of 1,024
 * rows, of which one that holds the same number all over is that number, without memory of its own. A fork shares the
 * pages, and whoever writes into one first makes a copy of it. Growing copies nothing: rows never written hold `fill`.
 * Cost: reading and writing take a step more than those of a plain array, which is what inner loops want.
 */
import type { StateReader, StateWriter } from './state.ts';

/** Written only by the functions below. */
export interface PagedColumn {
  readonly fill: number;
  pages: (Float64Array | number)[];
  /** By page: whether it is an array that nobody else has. */
  isOwn: boolean[];
}

const pageBits = 10;
const pageRows = 1 << pageBits;
const rowMask = pageRows - 1;

export function createPagedColumn(fill: number): PagedColumn {
  return { fill, pages: [], isOwn: [] };
}

export function readPaged({ pages, fill }: PagedColumn, row: number): number {
  const page = pages[row >> pageBits];
  return typeof page === 'object' ? page[row & rowMask]! : (page ?? fill);
}

export function writePaged(column: PagedColumn, row: number, value: number): void {
  const at = row >> pageBits;
  if (column.isOwn[at] !== true) {
    if (Object.is(readPaged(column, row), value)) return;
    makeOwn(column, at);
  }
  (column.pages[at] as Float64Array)[row & rowMask] = value;
  // Rows are mostly written in their order: who writes the last finds that all are equal, if they are.
  if ((row & rowMask) === rowMask) fold(column, at);
}

/** The first `count` rows, as an array of the caller's own. */
export function pagedRows({ pages, fill }: PagedColumn, count: number): Float64Array {
  const rows = new Float64Array(count);
  for (let at = 0; at * pageRows < count; at++) {
    const [from, to] = [at * pageRows, Math.min(count, (at + 1) * pageRows)];
    const page = pages[at] ?? fill;
    if (typeof page === 'number') rows.fill(page, from, to);
    else rows.set(page.subarray(0, to - from), from);
  }
  return rows;
}

/** Saves the column: from here on nobody writes into the pages that it has now. */
export function savePaged(column: PagedColumn, name: string, writer: StateWriter): void {
  writer.pages(name, column.pages.slice());
  column.isOwn.fill(false);
}

/** Restores what `savePaged` saved. */
export function loadPaged(column: PagedColumn, name: string, reader: StateReader): void {
  column.pages = reader.pages(name).slice();
  column.isOwn = column.pages.map(() => false);
}

/** The page becomes an array that nobody else has. */
function makeOwn({ pages, isOwn, fill }: PagedColumn, at: number): void {
  while (pages.length <= at) {
    pages.push(fill);
    isOwn.push(false);
  }
  const page = pages[at]!;
  pages[at] = typeof page === 'number' ? new Float64Array(pageRows).fill(page) : page.slice();
  isOwn[at] = true;
}

/** Gives an own page's array up where all its rows are equal. */
function fold({ pages, isOwn }: PagedColumn, at: number): void {
  const page = pages[at] as Float64Array;
  const first = page[0]!;
  for (let row = 1; row < pageRows; row++) if (!Object.is(page[row], first)) return;
  pages[at] = first;
  isOwn[at] = false;
}
