/** Saves: copies are copies, shared data is shared, bytes carry everything, and what JSON would lose is refused. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Json, SavedState, StateReader, StateWriter } from '../../src/sim/state.ts';
import { decode, encode, readComponent, writeComponent } from '../../src/sim/state.ts';

function saved(write: (writer: StateWriter) => void): SavedState {
  return { components: new Map([['c', writeComponent('c', write)]]) };
}

function reader(state: SavedState): StateReader {
  return readComponent('c', state.components.get('c')!);
}

const arrays = [
  Float64Array.of(0.1, -0, Infinity, 2 ** 53),
  Int32Array.of(-(2 ** 31), 1, 2),
  Uint32Array.of(2 ** 32 - 1),
  Int16Array.of(-5, 5, 7),
  Uint16Array.of(65535),
  Int8Array.of(-128),
  Uint8Array.of(255, 0, 1, 2, 3),
  new Float64Array(0),
];

for (const throughBytes of [false, true]) {
  const way = throughBytes ? 'through bytes' : 'in process';
  const pass = (state: SavedState): SavedState => (throughBytes ? decode(encode(state)) : state);

  test(`every type of entry comes back, ${way}`, () => {
    const nested: Json = { a: [1, 'zwei', null, true], ключ: { b: -1.5 } };
    const state = pass(
      saved((writer) => {
        for (const [i, array] of arrays.entries()) writer.array(`array${i}`, array);
        writer.number('number', -(2 ** 53) + 1);
        writer.text('text', 'line\n"quoted" ✓ 𝄞');
        writer.json('json', nested);
        writer.shared('times', Float64Array.of(1, 2, 3));
        writer.shared('names', ['a', 'b']);
      }),
    );
    const from = reader(state);
    for (const [i, array] of arrays.entries()) {
      assert.equal(from.array(`array${i}`, array.constructor as Float64ArrayConstructor), array);
    }
    assert.is(from.number('number'), -(2 ** 53) + 1);
    assert.is(from.text('text'), 'line\n"quoted" ✓ 𝄞');
    assert.equal(from.json('json'), nested);
    assert.equal(from.shared('times'), Float64Array.of(1, 2, 3));
    assert.equal(from.shared('names'), ['a', 'b']);
    assert.is(from.has('names'), true);
    assert.is(from.has('other'), false);
  });
}

test('a save does not see later writes, and a load does not write into the save', () => {
  const column = Int32Array.of(1, 2, 3, 4);
  const rows: { n: number }[] = [{ n: 1 }];
  const from = reader(
    saved((writer) => {
      writer.array('column', column, 3);
      writer.json('rows', rows);
    }),
  );
  column[0] = 99;
  rows[0]!.n = 99;
  from.array('column', Int32Array)[1] = 99;
  from.json<{ n: number }[]>('rows')[0]!.n = 98;
  assert.equal(from.array('column', Int32Array), Int32Array.of(1, 2, 3));
  assert.equal(from.json('rows'), [{ n: 1 }]);
  const target = new Int32Array(5);
  assert.is(from.arrayInto('column', target), 3);
  assert.equal(target, Int32Array.of(1, 2, 3, 0, 0));
});

test('shared data is the very object in process', () => {
  const names = ['a'];
  assert.is(reader(saved((writer) => writer.shared('names', names))).shared('names'), names);
});

test('a save of part of a larger buffer holds that part', () => {
  const part = new Uint16Array(Uint16Array.of(1, 2, 3, 4).buffer, 2, 2);
  const state = saved((writer) => {
    writer.array('copied', part);
    writer.shared('shared', part);
  });
  assert.equal(reader(decode(encode(state))).shared('shared'), Uint16Array.of(2, 3));
  assert.equal(reader(decode(encode(state))).array('copied', Uint16Array), Uint16Array.of(2, 3));
});

test('bytes may come from the middle of a file', () => {
  const bytes = encode(saved((writer) => writer.array('a', Float64Array.of(7))));
  const file = new Uint8Array(bytes.length + 3);
  file.set(bytes, 3);
  assert.equal(reader(decode(file.subarray(3))).array('a', Float64Array), Float64Array.of(7));
});

const refused: readonly (readonly [string, (writer: StateWriter) => void, RegExp])[] = [
  ['two entries of one name', (w) => void [w.text('a', ''), w.text('a', '')], /two entries named a/],
  ['a number that is not whole', (w) => w.number('a', 0.5), /a = 0.5 is no whole number/],
  [
    'undefined in JSON',
    (w) => w.json('a', { b: [undefined as unknown as Json] }),
    /a\.b\[0\]: JSON cannot carry undefined/,
  ],
  ['NaN in JSON', (w) => w.json('a', [1, NaN]), /a\[1\]: JSON cannot carry NaN/],
  ['a Map in JSON', (w) => w.json('a', new Map() as unknown as Json), /JSON cannot carry a class/],
];
for (const [name, write, message] of refused)
  test(`${name} is refused`, () => assert.throws(() => saved(write), message));

test('a missing entry, or one of another type, is refused', () => {
  const from = reader(
    saved((writer) => {
      writer.number('n', 1);
      writer.array('a', Int32Array.of(1, 2));
    }),
  );
  assert.throws(() => from.text('other'), /other is missing, not text/);
  assert.throws(() => from.text('n'), /n is number, not text/);
  assert.throws(() => from.array('a', Float64Array), /a is no Float64Array/);
  assert.throws(() => from.arrayInto('a', new Int32Array(1)), /longer than its target/);
  assert.throws(() => from.arrayInto('a', new Uint32Array(2)), /another type/);
});

test('shared data that JSON would change is refused when it is encoded', () => {
  const state = saved((writer) => writer.shared('chunks', [Float64Array.of(1)]));
  assert.throws(() => encode(state), /chunks\[0\]: JSON cannot carry a class/);
});

test('bytes that are no save are refused', () => {
  const bytes = encode(saved(() => {}));
  assert.throws(() => decode(bytes.subarray(0, 8)), /too short/);
  assert.throws(() => decode(bytes.map((byte, i) => (i === 0 ? byte ^ 1 : byte))), /not one, or of another byte order/);
  assert.throws(() => decode(bytes.map((byte, i) => (i === 8 ? 9 : byte))), /format 9/);
});

test.run();
