/** Columns of texts of which many are equal: numbers into a list of those that differ. */
import { grown } from '../cluster/columns.ts';
import type { StateReader, StateWriter } from '../sim/state.ts';

export interface TextColumn {
  /** In the order of their first appearance, or another fixed one; none twice. */
  readonly texts: readonly string[];
  /** Into `texts`, by row. */
  readonly codes: Int32Array;
}

export function textAt({ texts, codes }: TextColumn, row: number): string {
  return texts[codes[row]!]!;
}

export function textColumnOf(values: readonly string[]): TextColumn {
  const column = createTextColumn();
  for (const [row, value] of values.entries()) column.set(row, value);
  return column.column(values.length);
}

/** A column that grows with its rows. */
export interface TextColumnWriter {
  set(row: number, text: string): void;
  /** The text that was set for that row. */
  at(row: number): string;
  /** A copy of the first `count` rows. */
  column(count: number): TextColumn;
  save(name: string, count: number, writer: StateWriter): void;
  load(name: string, reader: StateReader): void;
}

/** `first` are the texts that it begins with: rows that nobody sets have the first of them. */
export function createTextColumn(first: readonly string[] = []): TextColumnWriter {
  let texts = [...first];
  const codeOf = new Map(texts.map((text, code) => [text, code]));
  let codes = new Int32Array(0);
  /** The code that was asked for last: rows that come together have much in common. */
  let last = 0;

  function reach(rows: number): void {
    if (rows > codes.length) codes = grown(codes, rows, 0);
  }

  function code(text: string): number {
    if (texts[last] === text) return last;
    let found = codeOf.get(text);
    if (found === undefined) codeOf.set(text, (found = texts.push(text) - 1));
    last = found;
    return found;
  }

  return {
    set(row, text) {
      reach(row + 1);
      codes[row] = code(text);
    },
    at: (row) => texts[codes[row] ?? 0]!,
    column(count) {
      reach(count);
      return { texts: [...texts], codes: codes.slice(0, count) };
    },
    save(name, count, writer) {
      reach(count);
      writer.json(`${name}.texts`, texts);
      writer.array(`${name}.codes`, codes, count);
    },
    load(name, reader) {
      texts = reader.json<string[]>(`${name}.texts`);
      codes = reader.array(`${name}.codes`, Int32Array);
      codeOf.clear();
      for (const [at, text] of texts.entries()) codeOf.set(text, at);
      last = 0;
    },
  };
}
