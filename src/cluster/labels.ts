/**
 * Node labels as columns: for each label key that somebody asks for, the interned value on every node (0: the node does
 * not have the key). A key's column is filled when first asked for and then kept up by the verbs that change labels.
 */
import type { Interner } from './interner.ts';
import { type ColumnFamily, createColumnFamily, type NodeTable } from './nodes.ts';

export interface LabelColumns {
  /** The column of a key. It may be replaced when nodes are added: take it anew in every cycle. */
  of(key: string): Int32Array;
  /** Called by verbs: writes the row of `node` in every column that exists. */
  setRow(node: number, labels: Readonly<Record<string, string>> | undefined): void;
}

export function createLabelColumns(
  nodes: NodeTable,
  strings: Interner<string>,
  labelSets: Interner<Readonly<Record<string, string>>>,
): LabelColumns {
  const family: ColumnFamily<Int32Array> = createColumnFamily((rows) => new Int32Array(rows));
  const keys: string[] = [];
  const idByKey = new Map<string, number>();

  return {
    of(key) {
      const known = idByKey.get(key);
      if (known !== undefined) return family.at(known, nodes.count);
      const id = keys.length;
      keys.push(key);
      idByKey.set(key, id);
      const column = family.at(id, nodes.count);
      for (let node = 0; node < nodes.count; node++) {
        if ((nodes.flags[node]! & 1) === 0) continue;
        const value = labelSets.values[nodes.labelSet[node]!]![key];
        if (value !== undefined) column[node] = strings.intern(valueKey(value));
      }
      return column;
    },
    setRow(node, labels) {
      for (let id = 0; id < keys.length; id++) {
        const value = labels?.[keys[id]!];
        family.at(id, nodes.count)[node] = value === undefined ? 0 : strings.intern(valueKey(value));
      }
    },
  };
}

/** A label may have the empty value, which is not the same as being absent (id 0, the empty string). */
function valueKey(value: string): string {
  return value === '' ? '\u0000empty' : value;
}
