/** series and pods as files: DuckDB reads what was written, CSV says the same, the same run gives the same bytes. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { csvOf } from '../../src/report/csv.ts';
import { type DataTable, podsTable, seriesTable, type TableColumn } from '../../src/report/data-tables.ts';
import { parquetOf } from '../../src/report/parquet.ts';
import type { TextColumn } from '../../src/report/text-column.ts';
import { root } from '../source-files.ts';
import { threeNodesRun } from './metrics/three-nodes.ts';

const folder = mkdtempSync(join(tmpdir(), 'headroom-tables-'));
const connection = await (await DuckDBInstance.create()).connect();
const { series } = await threeNodesRun();
const tables = [seriesTable(series!.series()), podsTable(series!.series())];
for (const table of tables) {
  writeFileSync(join(folder, `${table.name}.parquet`), parquetOf(table));
  writeFileSync(join(folder, `${table.name}.csv`), csvOf(table));
}
test.after(() => rmSync(folder, { recursive: true, force: true }));

/** Rows of a query; `series` and `pods` stand for the Parquet files. */
async function rows(sql: string, kind = 'parquet'): Promise<unknown[]> {
  const text = sql.replaceAll(/\b(?:from|join) (series|pods)\b/g, (part, name) => {
    return part.replace(name, `'${join(folder, `${name}.${kind}`)}'`);
  });
  return (await connection.runAndReadAll(text)).getRowsJson();
}

test('DuckDB reads samples and their times', async () => {
  const cpu = "select epoch_us(time), value from series where metric = 'cpu.requested' and scope = 'cluster'";
  const startsAt = BigInt(Date.parse('2026-01-01T00:00:00Z')) * 1000n;
  const at = (minutes: number): string => `${cpu} and offset_micros = ${minutes * 60_000_000}`;
  // web's two cores and db's three; cache's one from 30:00; web away from 40:10 to 45:00.
  assert.equal(await rows(at(10)), [[String(startsAt + 600_000_000n), 5000]]);
  assert.equal((await rows(at(42)))[0], [String(startsAt + 2_520_000_000n), 4000]);
  assert.equal(
    await rows(
      "select name, max(value) from series where metric = 'cpu.requested' and scope = 'pool' group by 1 order by 1",
    ),
    [
      ['n1', 2000],
      ['n2', 3000],
      ['n3', 1000],
    ],
  );
  assert.equal(await rows("select distinct unit from series where metric = 'memory.used'"), [['bytes']]);
});

test('DuckDB reads the lives of pods, and what did not come is null', async () => {
  const lives = await rows(
    'select workload, state, count(*), min(epoch_us(ready) - epoch_us(created)), count(deleted) from pods group by 1, 2 order by 1, 2',
  );
  assert.equal(lives, [
    ['', 'pending', '1', null, '0'],
    ['Deployment/shop/cache', 'ready', '1', '30000000', '0'],
    ['Deployment/shop/db', 'ready', '1', '30000000', '0'],
    ['Deployment/shop/web', 'deleted', '2', '30000000', '2'],
    ['Deployment/shop/web', 'ready', '2', '30000000', '0'],
  ]);
  const [[reason, node, memory]] = (await rows(
    "select reason, node, requested_memory_bytes from pods where name = 'big'",
  )) as [[string, string, string]];
  assert.match(reason, /^0\/3 nodes are available: 3 Insufficient cpu/);
  assert.equal([node, memory], ['', String(2 ** 30)]);
});

test('CSV says the same', async () => {
  for (const { name, columns, rows: count } of tables) {
    const list = columns.map(({ name: column, type }) => {
      return type === 'string' || type === 'coded'
        ? `coalesce(${column}, '')`
        : type === 'double'
          ? `cast(${column} as double)`
          : column;
    });
    const sql = `select ${list.join(', ')} from ${name}`;
    const plain = (await rows(sql, 'csv')).map((row) => JSON.stringify(row).replaceAll(/\+00|\.0\b/g, ''));
    const parquet = (await rows(sql)).map((row) => JSON.stringify(row).replaceAll(/\+00|\.0\b/g, ''));
    assert.is(plain.length, count);
    const differs = plain.findIndex((row, at) => row !== parquet[at]);
    assert.is(plain[differs], parquet[differs]);
  }
});

test('cells with commas, quotes and lines are quoted', () => {
  const table: DataTable = {
    name: 't',
    rows: 4,
    columns: [
      { name: 'a', type: 'string', values: ['x', 'x, y', 'say "x"', 'two\nlines'] },
      { name: 'b', type: 'int', values: [1, 2, 3, Number.NaN] },
    ],
  };
  assert.is(csvOf(table), 'a,b\nx,1\n"x, y",2\n"say ""x""",3\n"two\nlines",\n');
});

test('the same run gives the same bytes', async () => {
  const again = (await threeNodesRun()).series!.series();
  for (const table of [seriesTable(again), podsTable(again)]) {
    const file = readFileSync(join(folder, `${table.name}.parquet`));
    assert.ok(Buffer.from(parquetOf(table)).equals(file), table.name);
  }
});

test('docs/metrics.md has every column and metric', () => {
  const text = readFileSync(join(root, 'docs/metrics.md'), 'utf8');
  const metrics = tables[0]!.columns.find(({ name }) => name === 'metric') as TextColumn & TableColumn;
  const words = [...tables.flatMap(({ columns }) => columns.map(({ name }) => name)), ...metrics.texts];
  assert.equal(
    words.filter((word) => !text.includes(`\`${word}\``)),
    [],
  );
});

test.run();
