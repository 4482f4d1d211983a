/** Parquet files say what the table says: two readers that are not ours read them back. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { DataTable, TableColumn } from '../../src/report/data-tables.ts';
import { parquetOf } from '../../src/report/parquet.ts';
import { textAt, textColumnOf } from '../../src/report/text-column.ts';

const folder = mkdtempSync(join(tmpdir(), 'headroom-parquet-'));
const connection = await (await DuckDBInstance.create()).connect();
test.after(() => rmSync(folder, { recursive: true, force: true }));

/** A row as both readers give it: whole numbers as text, times as micros. */
type Cells = Record<string, string | number | null>;

function expected({ columns, rows }: DataTable): Cells[] {
  return Array.from({ length: rows }, (_, row) => Object.fromEntries(columns.map((one) => [one.name, cell(one, row)])));
}

function cell(column: TableColumn, row: number): string | number | null {
  if (column.type === 'coded') return textAt(column, row);
  const value = column.values[row]!;
  if (typeof value === 'string' || column.type === 'double') return value;
  if (Number.isNaN(value)) return null;
  return String(BigInt(value) + (column.type === 'time' ? BigInt(column.startsAt) : 0n));
}

async function byDuckDb({ columns }: DataTable, file: Uint8Array): Promise<Cells[]> {
  const path = join(folder, 'table.parquet');
  writeFileSync(path, file);
  const list = columns.map(({ name, type }) => (type === 'time' ? `epoch_us(${name})` : name));
  const read = await connection.runAndReadAll(`select ${list.join(', ')} from '${path}'`);
  return read
    .getRowsJson()
    .map((row) => Object.fromEntries(columns.map(({ name }, at) => [name, row[at] as string | number | null])));
}

async function byHyparquet({ columns }: DataTable, file: Uint8Array): Promise<Cells[]> {
  const buffer = file.slice().buffer as ArrayBuffer;
  // Not what times look like, but what stands in the file.
  const micros = (value: bigint): bigint => value;
  const parsers = { timestampFromMicroseconds: micros } as never;
  const rows = await parquetReadObjects({ file: buffer, parsers });
  return rows.map((row) =>
    Object.fromEntries(
      columns.map(({ name }) => {
        const value = row[name] as bigint | string | number | null | undefined;
        return [name, typeof value === 'bigint' ? String(value) : (value ?? null)];
      }),
    ),
  );
}

async function check(table: DataTable): Promise<void> {
  const file = parquetOf(table);
  const rows = expected(table);
  assert.equal(await byDuckDb(table, file), rows);
  assert.equal(await byHyparquet(table, file), rows);
}

const ints = (values: readonly number[]): TableColumn => ({ name: 'a', type: 'int', values });
const times = (values: readonly number[], startsAt = 0): TableColumn => ({ name: 'a', type: 'time', values, startsAt });
const coded = (values: readonly string[]): TableColumn => ({ name: 'a', type: 'coded', ...textColumnOf(values) });
const year2026 = 1_767_225_600_000_000;
const count = (rows: number, of: (row: number) => number): number[] =>
  Array.from({ length: rows }, (_, row) => of(row));

const cases: readonly (readonly [string, TableColumn])[] = [
  ['no rows', ints([])],
  ['one row', ints([7])],
  ['steps all alike', ints(count(1000, (row) => row * 60_000_000))],
  ['few that differ', ints(count(1000, (row) => [500, 250, 2 ** 40][(row * 7) % 3]!))],
  ['falling and rising by much', ints(count(700, (row) => ((row * 7919) % 700) * 2 ** 40))],
  ['the greatest whole numbers', ints([2 ** 53 - 1, 0, 2 ** 53 - 1, 1, 2 ** 52, 2 ** 32, 2 ** 31])],
  ['below nothing', ints([-1, -(2 ** 40), 5, -(2 ** 53 - 1)])],
  ['far below nothing, and close to each other', ints([1 - 2 ** 53, 2 - 2 ** 53])],
  [
    'times',
    times(
      count(300, (row) => (row * 1_234_567_891) % 86_400_000_000),
      year2026,
    ),
  ],
  ['times before 1970', times([0, 5], -10)],
  [
    'times that did not come',
    times(
      count(40, () => Number.NaN),
      year2026,
    ),
  ],
  [
    'some times that did not come',
    times(
      count(1000, (row) => (row % 3 === 0 || row > 900 ? Number.NaN : row)),
      year2026,
    ),
  ],
  ['doubles', { name: 'a', type: 'double', values: [0.1, -2.5, 1e300, 0, 3] }],
  ['doubles of which many are equal', { name: 'a', type: 'double', values: count(500, (row) => (row >> 5) / 3) }],
  ['texts', { name: 'a', type: 'string', values: ['', 'x', 'größer', '🙂', 'y'.repeat(70_000)] }],
  ['one text throughout', coded(Array.from({ length: 1000 }, () => 'default'))],
  ['texts in runs', coded(count(1000, (row) => row >> 6).map((number) => `node-${number}`))],
  ['texts in no order', coded(count(1000, (row) => (row * 7919) % 37).map((number) => `ü-${number}`))],
];

for (const [name, column] of cases) {
  const values = column.type === 'coded' ? column.codes : column.values;
  test(`${name}: as they were`, () => check({ name: 't', rows: values.length, columns: [column] }));
}

test('a whole number that is none is told', () => {
  assert.throws(
    () => parquetOf({ name: 't', rows: 1, columns: [ints([0.5])] }),
    /0\.5 cannot be converted to a BigInt/,
  );
});

test('rows beyond one group are in the next', async () => {
  const rows = 131_072 + 3;
  const table: DataTable = { name: 't', rows, columns: [ints(count(rows, (row) => row * 3)), ...codedOf(rows)] };
  const file = parquetOf(table);
  assert.is(parquetMetadata(file.slice().buffer as ArrayBuffer).row_groups.length, 2);
  writeFileSync(join(folder, 'groups.parquet'), file);
  const sums = await connection.runAndReadAll(
    `select count(*), sum(a), count(*) filter (b = 'n' || (a / 3 % 9)::int) from '${join(folder, 'groups.parquet')}'`,
  );
  assert.equal(sums.getRowsJson(), [[String(rows), String((rows * (rows - 1) * 3) / 2), String(rows)]]);
});

function codedOf(rows: number): TableColumn[] {
  return [{ name: 'b', type: 'coded', ...textColumnOf(count(rows, (row) => row % 9).map((number) => `n${number}`)) }];
}

const whole = fc.oneof(fc.integer(), fc.nat(9), fc.integer({ min: 0, max: 2 ** 52 }), fc.constant(2 ** 53 - 1));
const word = fc.oneof(fc.constantFrom('a', 'b', 'c'), fc.string({ unit: 'binary', maxLength: 6 }));

test('whatever a table holds is read back', async () => {
  const rows = fc.array(
    fc.tuple(whole, fc.option(fc.nat()), fc.double({ noNaN: true, noDefaultInfinity: true }), word, word),
    {
      maxLength: 300,
    },
  );
  await fc.assert(
    fc.asyncProperty(rows, fc.integer({ min: 1, max: 40 }), async (list, repeats) => {
      const all = list.flatMap((row) => Array.from({ length: list.indexOf(row) % 3 === 0 ? repeats : 1 }, () => row));
      await check({
        name: 't',
        rows: all.length,
        columns: [
          ints(all.map(([number]) => number)),
          {
            ...times(
              all.map(([, time]) => time ?? Number.NaN),
              year2026,
            ),
            name: 'b',
          },
          { name: 'c', type: 'double', values: all.map(([, , value]) => value + 0) },
          { name: 'd', type: 'string', values: all.map(([, , , text]) => text) },
          { ...coded(all.map(([, , , , text]) => text)), name: 'e' },
        ],
      });
    }),
    { numRuns: 60 },
  );
});

test.run();
