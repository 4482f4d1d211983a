/** Paged columns: they are arrays to whoever reads what was written, forks do not see each other, bytes carry them. */
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  createPagedColumn,
  loadPaged,
  type PagedColumn,
  pagedRows,
  readPaged,
  savePaged,
  writePaged,
} from '../../src/sim/paged-column.ts';
import { decode, encode, readComponent, type SavedState, writeComponent } from '../../src/sim/state.ts';

const saved = (column: PagedColumn): SavedState => ({
  components: new Map([['c', writeComponent('c', (writer) => savePaged(column, 'column', writer))]]),
});

function restored(state: SavedState): PagedColumn {
  const column = createPagedColumn(-1);
  loadPaged(column, 'column', readComponent('c', state.components.get('c')!));
  return column;
}

/** Rows of three pages and few values; whole pages come to hold one number. */
const write = fc.record({
  who: fc.nat(3),
  row: fc.oneof(fc.constantFrom(0, 1, 1023, 1024, 3000), fc.nat(3071)),
  whole: fc.boolean(),
  value: fc.constantFrom(0, 1, NaN, Infinity, -1, 2 ** 53),
  next: fc.constantFrom('go on', 'go on', 'go on', 'fork', 'bytes'),
});

test('reads what was written last, in each fork by itself', () => {
  fc.assert(
    fc.property(fc.array(write, { minLength: 10, maxLength: 30 }), (writes) => {
      const forks = [{ column: createPagedColumn(-1), known: new Map<number, number>() }];
      for (const { who, row, value, whole, next } of writes) {
        const fork = forks[who % forks.length]!;
        const rows = whole ? Array.from({ length: 1024 }, (_, at) => (row & ~1023) + at) : [row];
        for (const each of rows) {
          writePaged(fork.column, each, value);
          fork.known.set(each, value);
        }
        if (next === 'go on' || forks.length === 4) continue;
        const state = saved(fork.column);
        const column = restored(next === 'fork' ? state : decode(encode(state)));
        assert.equal(encode(saved(column)), encode(state));
        forks.push({ column, known: new Map(fork.known) });
      }
      for (const { column, known } of forks) {
        for (let row = 0; row < 4096; row++) assert.ok(Object.is(readPaged(column, row), known.get(row) ?? -1));
        const rows = Array.from({ length: 3500 }, (_, row) => String(known.get(row) ?? -1));
        assert.equal([...pagedRows(column, 3500)].map(String), rows);
      }
    }),
  );
});

test('a page of one number takes no memory, and a row beyond all pages holds the fill', () => {
  const column = createPagedColumn(7);
  for (let row = 0; row < 1024; row++) writePaged(column, row, 3);
  assert.equal(column.pages, [3]);
  for (let row = 0; row < 1024; row++) assert.is(readPaged(column, row), 3);
  assert.is(readPaged(column, 5000), 7);
});

test.run();
