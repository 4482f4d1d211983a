/**
 * Arrivals from a CSV trace. The whole file is checked once before the run (every bad row is an error with its line),
 * and read again block by block as the run comes to it: memory is one block of 256 KiB and the list of blocks, whatever
 * the file's size. Rows stand in the order of time; a file that does not is sorted in memory when the scenario says so.
 */
import type { Diagnostic } from '../../api/diagnostic.ts';
import { hasErrors, quoteValue } from '../../api/diagnostic.ts';
import { fileError, type InputFile } from '../../api/source.ts';
import { assert } from '../../sim/invariant.ts';
import type { Micros } from '../../sim/time.ts';
import type { Arrival, ArrivalSource } from './arrival.ts';
import { type CheckedTable, type ColumnUse, checkTable, type Decode, readTableBlock } from './table.ts';

/** The most rows of a trace that is sorted in memory: about 1 GB. */
export const SORTED_ROWS_MAX = 2_000_000;

/** How rows of one kind of trace become arrivals; times are the trace's own. */
export interface TraceFormat {
  readonly uses: readonly ColumnUse[];
  /** Which of the uses is the time of arrival. */
  readonly timeUse: number;
  readonly decode: Decode<Arrival>;
}

export interface TraceOptions {
  readonly file: InputFile;
  readonly format: TraceFormat;
  readonly delimiter?: string | undefined;
  /** False: rows may stand in any order. Default true. */
  readonly sorted?: boolean | undefined;
  /** Which time of the trace is simulated time `fromMicros`: that of its first arrival, or a time of the trace. */
  readonly zero: 'first' | Micros;
  /** When the trace begins in simulated time. */
  readonly fromMicros: Micros;
  /** Rows that arrive later are left out; Infinity for all. */
  readonly untilMicros: number;
  /** The most rows that are used; Infinity for all. */
  readonly limit: number;
}

export interface TraceFindings {
  /** Null when there are errors. */
  readonly source: ArrivalSource | null;
  /** Rows of the file, used or not. */
  readonly rows: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks a trace and opens it. Throws a DiagnosticError when the file cannot be read. */
export function openTrace(options: TraceOptions): TraceFindings {
  const { file, format, sorted = true } = options;
  let first = Number.POSITIVE_INFINITY;
  let latest = Number.NEGATIVE_INFINITY;
  let latestText = '';
  let rows = 0;
  const findings = checkTable(file, format.uses, options.delimiter ?? ',', (cells, rowIndex) => {
    rows += 1;
    const arrival = format.decode(cells, rowIndex);
    if (arrival === null) return null;
    const { atMicros } = arrival;
    const text = cells.text(format.timeUse);
    if (sorted && atMicros < latest) {
      const message = `${quoteValue(text)} is earlier than ${quoteValue(latestText)} of a row before`;
      cells.refuse(format.timeUse, message, 'sort the file by time, or set `sorted: false`');
    }
    if (options.zero !== 'first' && atMicros < options.zero) {
      cells.refuse(format.timeUse, `${quoteValue(text)} is before the start of the run`, 'set `zero: first`');
    }
    if (atMicros > latest) {
      latest = atMicros;
      latestText = text;
    }
    first = Math.min(first, atMicros);
    return null;
  });
  const diagnostics = [...findings.diagnostics];
  if (!sorted && rows > SORTED_ROWS_MAX) {
    diagnostics.push(
      fileError(file.name, `has ${rows} rows, more than the ${SORTED_ROWS_MAX} that are sorted in memory`),
    );
  }
  if (findings.table === null || hasErrors(diagnostics)) return { source: null, rows, diagnostics };
  const zero = options.zero === 'first' ? (rows === 0 ? 0 : first) : options.zero;
  const shift = options.fromMicros - zero;
  const use: TraceUse = { table: findings.table, decode: format.decode, shift };
  const source = sorted ? createStreamedSource(use, options) : createSortedSource(use, options);
  return { source, rows, diagnostics };
}

interface TraceUse {
  readonly table: CheckedTable;
  readonly decode: Decode<Arrival>;
  readonly shift: Micros;
}

function readArrivals({ table, decode, shift }: TraceUse, block: number): Arrival[] {
  return readTableBlock(table, block, decode).map((arrival) => {
    assert(arrival !== null, () => `${table.file.name}: changed while the run went on`);
    const { atMicros, leavesAtMicros } = arrival;
    return {
      ...arrival,
      atMicros: atMicros + shift,
      leavesAtMicros: leavesAtMicros === null ? null : leavesAtMicros + shift,
    };
  });
}

/** One block in memory. The state is the number of rows behind. */
function createStreamedSource(use: TraceUse, options: TraceOptions): ArrivalSource {
  const { table } = use;
  const end = Math.min(table.rows, options.limit);
  let position = 0;
  let block = -1;
  let arrivals: readonly Arrival[] = [];
  let firstRow = 0;

  function peek(): Arrival | null {
    if (position >= end) return null;
    while (position - firstRow >= arrivals.length) {
      block += 1;
      firstRow = table.blocks[block]!.firstRow;
      arrivals = readArrivals(use, block);
    }
    const arrival = arrivals[position - firstRow]!;
    return arrival.atMicros > options.untilMicros ? null : arrival;
  }

  return {
    peek,
    advance() {
      position += 1;
    },
    save: (writer) => writer.number('position', position),
    load(reader) {
      position = reader.number('position');
      const next = table.blocks.findIndex(({ firstRow: row }) => row > position);
      block = (next < 0 ? table.blocks.length : next) - 2;
      block = Math.max(-1, block);
      arrivals = [];
      firstRow = position;
    },
  };
}

/** All rows in memory, by time, then in the order of the file. */
function createSortedSource(use: TraceUse, options: TraceOptions): ArrivalSource {
  const arrivals = use.table.blocks.flatMap((_, block) => readArrivals(use, block)).slice(0, options.limit);
  // The sort is stable: equal times keep the order of the file.
  arrivals.sort((a, b) => a.atMicros - b.atMicros);
  let position = 0;
  return {
    peek() {
      const arrival = arrivals[position];
      return arrival === undefined || arrival.atMicros > options.untilMicros ? null : arrival;
    },
    advance() {
      position += 1;
    },
    save: (writer) => writer.number('position', position),
    load(reader) {
      position = reader.number('position');
    },
  };
}
