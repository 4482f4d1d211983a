/** Broken traces, each with the whole of what its user is told. Files are written to a folder of the test's own. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DiagnosticError, formatDiagnostics } from '../../../src/api/diagnostic.ts';
import type { InputFile } from '../../../src/api/source.ts';
import { CSV_ERRORS_MAX } from '../../../src/workloads/arrivals/csv.ts';
import { readOpenbFleet } from '../../../src/workloads/arrivals/format-openb.ts';
import { readQuantiles } from '../../../src/workloads/arrivals/run-law.ts';
import { openTrace, type TraceFormat } from '../../../src/workloads/arrivals/trace.ts';
import {
  brokenFiles,
  brokenOpenb,
  brokenRows,
  good,
  header,
  openb,
  openbHeader,
  plain,
  quantileCases,
  row,
} from './csv-cases.ts';

const folder = mkdtempSync(join(tmpdir(), 'headroom-arrivals-'));
let files = 0;

/** A file that messages call `t.csv`. */
function fileOf(content: string | Buffer): InputFile {
  const path = join(folder, `${files++}.csv`);
  writeFileSync(path, content);
  return { name: 't.csv', path };
}

function messagesOf(content: string | Buffer, format: TraceFormat = plain, more: object = {}): string {
  const all = { zero: 0, fromMicros: 0, untilMicros: Number.POSITIVE_INFINITY, limit: Number.POSITIVE_INFINITY };
  try {
    const { diagnostics, source } = openTrace({ file: fileOf(content), format, ...all, ...more });
    const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
    assert.is(source === null, errors > 0, 'a trace with errors cannot be played');
    return formatDiagnostics(diagnostics);
  } catch (error) {
    if (error instanceof DiagnosticError) return error.message;
    throw error;
  }
}

for (const { name, rows, message, options } of brokenRows) {
  test(`a row: ${name}`, () => assert.is(messagesOf(header + good + rows, plain, options), message));
}

for (const { name, rows, message } of brokenFiles) {
  test(`a file: ${name}`, () => assert.is(messagesOf(rows), message));
}

for (const { name, rows, message } of brokenOpenb) {
  test(`openb: ${name}`, () => assert.is(messagesOf(openbHeader + rows, openb), message));
}

test('openb nodes: one name twice, GPUs without a model', () => {
  const { nodes, diagnostics } = readOpenbFleet(
    fileOf('sn,cpu_milli,memory_mib,gpu,model\nn1,1000,1024,0,\nn2,1000,1024,2,\nn1,1000,1024,0,\n'),
  );
  assert.is(nodes.length, 0);
  assert.is(
    formatDiagnostics(diagnostics),
    "t.csv:3:16: model: expected the model of the node's GPUs, got nothing\n  n2,1000,1024,2,\n                 ^\n" +
      't.csv:4:1: sn: the node "n1" stands in the file twice\n  n1,1000,1024,0,\n  ^',
  );
});

for (const [name, rows, message] of quantileCases) {
  test(`quantiles: ${name}`, () => {
    const { law, diagnostics } = readQuantiles({ file: fileOf(`fraction,value\n${rows}`) });
    assert.is(law, null);
    assert.is(formatDiagnostics(diagnostics.slice(0, 1)).split('\n')[0], message);
  });
}

test('all bad rows are told at once, up to a limit', () => {
  const bad = row({ 2: 'x' });
  assert.is(messagesOf(header + bad.repeat(3)).split('expected a Kubernetes quantity').length, 4);
  const { diagnostics } = openTrace({
    file: fileOf(header + bad.repeat(CSV_ERRORS_MAX + 50)),
    format: plain,
    zero: 0,
    fromMicros: 0,
    untilMicros: 1,
    limit: 1,
  });
  assert.is(diagnostics.length, CSV_ERRORS_MAX + 1);
  assert.is(diagnostics.at(-1)!.message, '100 errors: the rest of the file was not read');
});

test('a file that is not there, a folder in its place', () => {
  const open = (path: string) => () =>
    openTrace({ file: { name: 't.csv', path }, format: plain, zero: 0, fromMicros: 0, untilMicros: 1, limit: 1 });
  assert.throws(open(join(folder, 'none.csv')), (error: Error) => error instanceof DiagnosticError);
  assert.throws(open(folder), (error: Error) => error instanceof DiagnosticError);
});

test.after(() => rmSync(folder, { recursive: true }));
test.run();
