import { assert } from '../sim/invariant.ts';

/**
 * Gives equal values one small whole number, so that columns and keys hold ids instead of objects.
 * Append-only: an id, once given, names the same value for the whole run. Cost: one map look-up per `intern`.
 */
export interface Interner<Value> {
  /** Values by id; ids count from 0. Never write to it. */
  readonly values: readonly Value[];
  /** The id of `value`, given now if it is new. */
  intern(value: Value): number;
  /** The id of the value with this key, or -1. */
  find(key: string): number;
  /** Keys by id, for `restore`. */
  keys(): string[];
  /** Gives the values of another interner their ids again, after a load; those that are known have the same ids. */
  restore(values: readonly Value[], keys: readonly string[]): void;
}

/** `keyOf` must give equal keys for equal values and only for these. */
export function createInterner<Value>(
  keyOf: (value: Value) => string,
  initial: readonly Value[] = [],
): Interner<Value> {
  const values: Value[] = [];
  const ids = new Map<string, number>();
  const interner: Interner<Value> = {
    values,
    intern(value) {
      const key = keyOf(value);
      let id = ids.get(key);
      if (id === undefined) {
        id = values.length;
        values.push(value);
        ids.set(key, id);
      }
      return id;
    },
    find: (key) => ids.get(key) ?? -1,
    keys: () => [...ids.keys()],
    restore(saved, keys) {
      for (let id = 0; id < values.length; id++) {
        assert(ids.get(keys[id]!) === id, () => `interner: ${keys[id]} had the id ${id} when it was saved`);
      }
      for (let id = values.length; id < keys.length; id++) {
        values.push(saved[id]!);
        ids.set(keys[id]!, id);
      }
    },
  };
  for (const value of initial) interner.intern(value);
  return interner;
}

/** Interner of strings; id 0 is the empty string, which stands for "absent" in label columns. */
export function createStringInterner(): Interner<string> {
  return createInterner<string>((text) => text, ['']);
}

/** Key of a string map that does not depend on the order in which its entries were written. */
export function mapKey(map: Readonly<Record<string, string>>): string {
  const keys = Object.keys(map).sort();
  // Joined: a sum would keep all its parts beside the text for as long as it is a key.
  return keys.map((name) => `${name}\u0000${map[name]}\u0001`).join('');
}
