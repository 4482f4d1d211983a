/** Thrift's compact protocol, as much of it as the headers and the footer of a Parquet file need. */
import type { ByteWriter } from '../html/byte-writer.ts';
import { utf8Of } from '../html/byte-writer.ts';

/** Types of fields and of a list's elements. */
export const ThriftType = { i32: 5, i64: 6, binary: 8, list: 9, struct: 12 } as const;

/** Fields of the struct that was begun last, in the order of their numbers. */
export interface ThriftWriter {
  /** A whole number up to 2^52, of either sign. */
  integer(field: number, value: number, type?: number): void;
  text(field: number, text: string): void;
  binary(field: number, bytes: Uint8Array): void;
  /** A list, whose elements follow by `element…`. */
  list(field: number, type: number, count: number): void;
  elementInteger(value: number): void;
  elementText(text: string): void;
  /** A struct as a field, or as an element of a list or the whole (no field); `end` closes it. */
  begin(field?: number): void;
  end(): void;
}

export function createThriftWriter(out: ByteWriter): ThriftWriter {
  /** The last field of each struct that is open. */
  const last: number[] = [];
  const header = (field: number, type: number): void => {
    const by = field - last[last.length - 1]!;
    out.byte((by << 4) | type);
    last[last.length - 1] = field;
  };
  const bytes = (value: Uint8Array): void => {
    out.varint(value.length);
    out.all(value);
  };
  return {
    integer(field, value, type = ThriftType.i32) {
      header(field, type);
      out.signed(value);
    },
    text(field, text) {
      header(field, ThriftType.binary);
      bytes(utf8Of(text));
    },
    binary(field, value) {
      header(field, ThriftType.binary);
      bytes(value);
    },
    list(field, type, count) {
      header(field, ThriftType.list);
      if (count < 15) out.byte((count << 4) | type);
      else {
        out.byte(0xf0 | type);
        out.varint(count);
      }
    },
    elementInteger: (value) => out.signed(value),
    elementText: (text) => bytes(utf8Of(text)),
    begin(field) {
      if (field !== undefined) header(field, ThriftType.struct);
      last.push(0);
    },
    end() {
      out.byte(0);
      last.pop();
    },
  };
}
