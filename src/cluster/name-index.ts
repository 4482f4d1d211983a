/**
 * Rows by namespace and name: an open hash table of whole numbers over texts that stand elsewhere, 12 bytes a pod where a
 * map by key takes ten times as much with its keys. Derived: it is built anew from the table of pods, and never walked.
 */

export interface NameIndex {
  /** The row of this name, or -1. */
  find(namespace: string, name: string): number;
  /** The name has no row yet. */
  add(row: number): void;
  /** The row is there. */
  remove(row: number): void;
}

const slotsMin = 64;

/** `namespaceOf` and `nameOf` give what rows are called, from before `add` until after `remove`. */
export function createNameIndex(namespaceOf: (row: number) => string, nameOf: (row: number) => string): NameIndex {
  /** By slot: row + 1, 0 where the slot is free; and the hash of its name. */
  let rows = new Int32Array(slotsMin);
  let hashes = new Int32Array(slotsMin);
  let count = 0;
  /** A name is mostly asked for before it is given: the last asked for. */
  let [lastNamespace, lastName, lastHash] = ['', '', hashOf('', '')];

  function hash(namespace: string, name: string): number {
    if (name !== lastName || namespace !== lastNamespace) {
      lastNamespace = namespace;
      lastName = name;
      lastHash = hashOf(namespace, name);
    }
    return lastHash;
  }

  /** The slot of the name, or the free one where it would stand. */
  function slotOf(wanted: number, namespace: string, name: string): number {
    const mask = rows.length - 1;
    let slot = wanted & mask;
    for (let row = rows[slot]! - 1; row >= 0; row = rows[slot]! - 1) {
      if (hashes[slot] === wanted && nameOf(row) === name && namespaceOf(row) === namespace) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  function grow(): void {
    const [oldRows, oldHashes] = [rows, hashes];
    rows = new Int32Array(oldRows.length * 2);
    hashes = new Int32Array(oldRows.length * 2);
    const mask = rows.length - 1;
    for (let old = 0; old < oldRows.length; old++) {
      if (oldRows[old] === 0) continue;
      let slot = oldHashes[old]! & mask;
      while (rows[slot] !== 0) slot = (slot + 1) & mask;
      rows[slot] = oldRows[old]!;
      hashes[slot] = oldHashes[old]!;
    }
  }

  return {
    find(namespace, name) {
      return rows[slotOf(hash(namespace, name), namespace, name)]! - 1;
    },
    add(row) {
      if ((count + 1) * 4 > rows.length * 3) grow();
      const [namespace, name] = [namespaceOf(row), nameOf(row)];
      const wanted = hash(namespace, name);
      const slot = slotOf(wanted, namespace, name);
      rows[slot] = row + 1;
      hashes[slot] = wanted;
      count += 1;
    },
    remove(row) {
      const [namespace, name] = [namespaceOf(row), nameOf(row)];
      const mask = rows.length - 1;
      let hole = slotOf(hash(namespace, name), namespace, name);
      count -= 1;
      // Entries behind it that could stand in the hole move up, so that no search ends at it too early.
      for (let slot = (hole + 1) & mask; rows[slot] !== 0; slot = (slot + 1) & mask) {
        const home = hashes[slot]! & mask;
        if (((slot - home) & mask) < ((slot - hole) & mask)) continue;
        rows[hole] = rows[slot]!;
        hashes[hole] = hashes[slot]!;
        hole = slot;
      }
      rows[hole] = 0;
    },
  };
}

/** FNV-1a over code units, mixed so that the low bits depend on all of them. */
function hashOf(namespace: string, name: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = 0; at < namespace.length; at++) hash = Math.imul(hash ^ namespace.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ 0x2f, 0x01000193);
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}
