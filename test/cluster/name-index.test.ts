import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { createNameIndex } from '../../src/cluster/name-index.ts';

const test = suite('names by row');

/** Few names, so that they come and go and stand in each other's way. */
const change = fc.record({ namespace: fc.constantFrom('', 'a', 'ab', 'b'), name: fc.integer({ min: 0, max: 40 }) });

test('finds what a map would find, whatever was added and removed', () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 200, maxLength: 600 }), (changes) => {
      const rows: [namespace: string, name: string][] = [];
      const index = createNameIndex(
        (row) => rows[row]![0],
        (row) => rows[row]![1],
      );
      const map = new Map<string, number>();
      for (const { namespace, name } of changes) {
        const key = `${namespace}/${name}`;
        const known = map.get(key);
        assert.is(index.find(namespace, String(name)), known ?? -1);
        if (known === undefined) {
          map.set(key, rows.push([namespace, String(name)]) - 1);
          index.add(rows.length - 1);
        } else {
          map.delete(key);
          index.remove(known);
        }
      }
      for (const namespace of ['', 'a', 'ab', 'b']) {
        for (let name = 0; name <= 40; name++) {
          assert.is(index.find(namespace, String(name)), map.get(`${namespace}/${name}`) ?? -1);
        }
      }
    }),
  );
});

test.run();
