/**
 * Saving and restoring: every component writes its whole state as flat named entries and is restored from them. A save
 * is plain data: an in-process fork keeps it as it is, `encode` turns it into bytes for a file or another process.
 *
 * Costs: a typed array is one slice at save and one at load; small values go through JSON text, so that no later write can
 * reach into a save; pages and `shared` cost nothing in process.
 */
import { assert, fail } from './invariant.ts';

/** The typed arrays that a state may hold. */
export type TypedArray = Float64Array | Int32Array | Uint32Array | Int16Array | Uint16Array | Int8Array | Uint8Array;

/** A value that JSON carries there and back unchanged: no undefined, NaN, −0, class or typed array in it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Pages of a paged column (paged-column.ts): rows, or one number for all of them. */
export type SavedPages = readonly (Float64Array | number)[];

/** One named entry of a save. */
export type StateEntry =
  | { readonly type: 'array'; readonly value: TypedArray }
  | { readonly type: 'pages'; readonly value: SavedPages }
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'json'; readonly value: string }
  | { readonly type: 'shared'; readonly value: unknown };

/** The entries of one component, in the order of writing. */
export type SavedComponent = ReadonlyMap<string, StateEntry>;

/** The whole state of a simulation, by component name in order of registration. Never written after it was made. */
export interface SavedState {
  readonly components: ReadonlyMap<string, SavedComponent>;
}

/** Given to `Component.save`. Names are unique within a component. */
export interface StateWriter {
  /** Copies the array, or its first `length` elements. */
  array(name: string, value: TypedArray, length?: number): void;
  /** Pages that nobody writes into any more; costs nothing in process. */
  pages(name: string, value: SavedPages): void;
  /** A whole number up to 2^53. */
  number(name: string, value: number): void;
  text(name: string, value: string): void;
  /** A small structured value; written as JSON text at once. */
  json(name: string, value: Json): void;
  /**
   * Immutable data (or data that is only ever appended to, read by a count saved beside it): a fork in the same process
   * shares it by reference, `encode` writes a typed array as bytes and anything else as JSON.
   */
  shared(name: string, value: TypedArray | object): void;
}

/** Given to `Component.load`. A missing entry, or one of another type, is an internal error. */
export interface StateReader {
  /** A copy of the saved array, of the type asked for. */
  array<T extends TypedArray>(name: string, type: ArrayConstructor<T>): T;
  /** Copies the saved array into the front of one at least as long; returns how many elements. */
  arrayInto(name: string, target: TypedArray): number;
  /** The very pages that were saved, or equal ones: never written to. */
  pages(name: string): SavedPages;
  number(name: string): number;
  text(name: string): string;
  json<T = Json>(name: string): T;
  /** The very object that was saved (in process), or an equal one (after `decode`): never written to. */
  shared<T>(name: string): T;
  has(name: string): boolean;
}

/** Constructor of a typed array, as `StateReader.array` takes it. */
export interface ArrayConstructor<T extends TypedArray> {
  new (length: number): T;
  readonly name: string;
}

/** Collects one component's entries. */
export function writeComponent(component: string, save: (writer: StateWriter) => void): SavedComponent {
  const entries = new Map<string, StateEntry>();
  const put = (name: string, entry: StateEntry): void => {
    assert(!entries.has(name), () => `state of ${component}: two entries named ${name}`);
    entries.set(name, entry);
  };
  save({
    array: (name, value, length) => put(name, { type: 'array', value: value.slice(0, length ?? value.length) }),
    pages: (name, value) => put(name, { type: 'pages', value }),
    number: (name, value) => {
      assert(Number.isSafeInteger(value), () => `state of ${component}: ${name} = ${value} is no whole number`);
      put(name, { type: 'number', value: value + 0 }); // −0, which JSON would not carry, becomes 0
    },
    text: (name, value) => put(name, { type: 'text', value }),
    json: (name, value) => put(name, { type: 'json', value: toJson(value, `state of ${component}: ${name}`) }),
    shared: (name, value) => put(name, { type: 'shared', value }),
  });
  return entries;
}

/** A reader over one component's entries. */
export function readComponent(component: string, entries: SavedComponent): StateReader {
  function get<T extends StateEntry['type']>(name: string, type: T): EntryValue<T> {
    const entry = entries.get(name);
    assert(entry?.type === type, () => `state of ${component}: ${name} is ${entry?.type ?? 'missing'}, not ${type}`);
    return entry.value as EntryValue<T>;
  }
  return {
    array: <T extends TypedArray>(name: string, type: ArrayConstructor<T>): T => {
      const value = get(name, 'array');
      assert(value instanceof type, () => `state of ${component}: ${name} is no ${type.name}`);
      return value.slice() as T;
    },
    arrayInto: (name, target) => {
      const value = get(name, 'array');
      assert(value.constructor === target.constructor, () => `state of ${component}: ${name} has another type`);
      assert(value.length <= target.length, () => `state of ${component}: ${name} is longer than its target`);
      target.set(value);
      return value.length;
    },
    pages: (name) => get(name, 'pages'),
    number: (name) => get(name, 'number'),
    text: (name) => get(name, 'text'),
    json: <T>(name: string) => JSON.parse(get(name, 'json')) as T,
    shared: <T>(name: string) => get(name, 'shared') as T,
    has: (name) => entries.has(name),
  };
}

/**
 * The save as bytes: a magic word, a byte-order mark, the length of the table, the table of entries as JSON, and the
 * arrays, each aligned to 8 bytes, in the machine's byte order. Equal states give equal bytes.
 */
export function encode(state: SavedState): Uint8Array {
  const arrays: TypedArray[] = [];
  const components: EncodedComponent[] = [];
  for (const [component, entries] of state.components) {
    const rows: EncodedEntry[] = [];
    for (const [name, entry] of entries) {
      const value = entry.value;
      if (isTypedArray(value)) {
        rows.push([name, `${entry.type}:${value.constructor.name}`, value.length]);
        arrays.push(value);
      } else if (entry.type === 'pages') {
        const packed = packPages(entry.value);
        rows.push([name, 'pages:Float64Array', packed.length]);
        arrays.push(packed);
      } else if (entry.type === 'shared') {
        rows.push([name, 'shared', toJson(value as Json, `state of ${component}: ${name}`)]);
      } else {
        rows.push([name, entry.type, value as string | number]);
      }
    }
    components.push([component, rows]);
  }
  const table = new TextEncoder().encode(JSON.stringify(components));
  const bodyAt = align(headerBytes + table.length);
  const bytes = new Uint8Array(arrays.reduce((at, array) => at + align(array.byteLength), bodyAt));
  new Uint32Array(bytes.buffer, 0, 4).set([magic, byteOrderMark, formatVersion, table.length]);
  bytes.set(table, headerBytes);
  let at = bodyAt;
  for (const array of arrays) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    at += align(array.byteLength);
  }
  return bytes;
}

/** The save that `encode` wrote. Throws on bytes that are none, or come from a machine of another byte order. */
export function decode(bytes: Uint8Array): SavedState {
  const buffer = bytes.slice().buffer; // a copy of its own is aligned, whatever part of a file `bytes` was
  assert(buffer.byteLength >= headerBytes, 'saved state: too short');
  const header = new Uint32Array(buffer, 0, 4);
  assert(header[0] === magic && header[1] === byteOrderMark, 'saved state: not one, or of another byte order');
  assert(header[2] === formatVersion, () => `saved state: format ${header[2]}, this version reads ${formatVersion}`);
  const table = new Uint8Array(buffer, headerBytes, header[3]!);
  const components = new Map<string, SavedComponent>();
  let at = align(headerBytes + table.length);
  for (const [component, rows] of JSON.parse(new TextDecoder().decode(table)) as EncodedComponent[]) {
    const entries = new Map<string, StateEntry>();
    for (const [name, tag, value] of rows) {
      const [type, arrayType] = tag.split(':');
      if (arrayType === undefined) {
        const restored = tag === 'shared' ? JSON.parse(value as string) : value;
        entries.set(name, { type: tag, value: restored } as StateEntry);
        continue;
      }
      const array = viewOf(arrayType, buffer, at, value as number).slice();
      at += align(array.byteLength);
      const restored = type === 'pages' ? unpackPages(array as Float64Array) : array;
      entries.set(name, { type, value: restored } as StateEntry);
    }
    components.set(component, entries);
  }
  return { components };
}

type EntryValue<T extends StateEntry['type']> = Extract<StateEntry, { type: T }>['value'];
type EncodedEntry = readonly [name: string, tag: string, value: string | number];
type EncodedComponent = readonly [component: string, entries: readonly EncodedEntry[]];

const magic = 0x48524d53;
const byteOrderMark = 0x01020304;
const formatVersion = 1;
const headerBytes = 16;

function align(bytes: number): number {
  return Math.ceil(bytes / 8) * 8;
}

function isTypedArray(value: unknown): value is TypedArray {
  return ArrayBuffer.isView(value) && !(value instanceof DataView);
}

function viewOf(type: string, buffer: ArrayBuffer, at: number, length: number): TypedArray {
  switch (type) {
    case 'Float64Array':
      return new Float64Array(buffer, at, length);
    case 'Int32Array':
      return new Int32Array(buffer, at, length);
    case 'Uint32Array':
      return new Uint32Array(buffer, at, length);
    case 'Int16Array':
      return new Int16Array(buffer, at, length);
    case 'Uint16Array':
      return new Uint16Array(buffer, at, length);
    case 'Int8Array':
      return new Int8Array(buffer, at, length);
    case 'Uint8Array':
      return new Uint8Array(buffer, at, length);
    default:
      return fail(`saved state: unknown array type ${type}`);
  }
}

/** How many pages; for each 0 and its number, or how many rows and these. */
function packPages(pages: SavedPages): Float64Array {
  const sizes = pages.map((page) => (typeof page === 'number' ? 2 : 1 + page.length));
  const packed = new Float64Array(sizes.reduce((all, size) => all + size, 1));
  packed[0] = pages.length;
  let at = 1;
  for (const page of pages) {
    const rows = typeof page === 'number' ? [page] : page;
    packed[at++] = typeof page === 'number' ? 0 : page.length;
    packed.set(rows, at);
    at += rows.length;
  }
  return packed;
}

function unpackPages(packed: Float64Array): SavedPages {
  let at = 1;
  return Array.from({ length: packed[0]! }, () => {
    const rows = packed[at++]!;
    if (rows === 0) return packed[at++]!;
    at += rows;
    return packed.slice(at - rows, at);
  });
}

/** JSON text of a value that JSON carries unchanged; JSON.stringify alone drops undefined and turns NaN into null. */
function toJson(value: Json, where: string): string {
  assertPlain(value, where);
  return JSON.stringify(value);
}

function assertPlain(value: unknown, where: string): void {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value === 'number') {
    assert(Number.isFinite(value) && !Object.is(value, -0), () => `${where}: JSON cannot carry ${value}`);
    return;
  }
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) assertPlain(value[i], `${where}[${i}]`);
    return;
  }
  assert(
    typeof value === 'object' &&
      (Object.getPrototypeOf(value) === Object.prototype || Object.getPrototypeOf(value) === null),
    () => `${where}: JSON cannot carry ${typeof value === 'object' ? 'a class' : typeof value}`,
  );
  for (const [key, item] of Object.entries(value as object)) assertPlain(item, `${where}.${key}`);
}

/** A writer whose entries carry a prefix: for a part of a component that names its entries itself. */
export function prefixedWriter(writer: StateWriter, prefix: string): StateWriter {
  return {
    array: (name, value, length) => writer.array(prefix + name, value, length),
    pages: (name, value) => writer.pages(prefix + name, value),
    number: (name, value) => writer.number(prefix + name, value),
    text: (name, value) => writer.text(prefix + name, value),
    json: (name, value) => writer.json(prefix + name, value),
    shared: (name, value) => writer.shared(prefix + name, value),
  };
}

/** Reads what `prefixedWriter` wrote. */
export function prefixedReader(reader: StateReader, prefix: string): StateReader {
  return {
    array: (name, type) => reader.array(prefix + name, type),
    arrayInto: (name, target) => reader.arrayInto(prefix + name, target),
    pages: (name) => reader.pages(prefix + name),
    number: (name) => reader.number(prefix + name),
    text: (name) => reader.text(prefix + name),
    json: (name) => reader.json(prefix + name),
    shared: (name) => reader.shared(prefix + name),
    has: (name) => reader.has(prefix + name),
  };
}
