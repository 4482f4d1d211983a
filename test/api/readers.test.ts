/** Laws of the readers: the fast YAML reader agrees with js-yaml, and where a file is cut into blocks does not matter. */
import * as fc from 'fast-check';
import { dump, load } from 'js-yaml';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { FragmentOrProblem } from '../../src/api/fragment.ts';
import { isFragment, openWindow } from '../../src/api/fragment.ts';
import { splitJson } from '../../src/api/json-stream.ts';
import { DECLINED, readBlockYaml } from '../../src/api/yaml-block.ts';
import { LIST_SPLIT_BYTES, splitYaml } from '../../src/api/yaml-stream.ts';

const keep = (text: string): string => text;

const scalars = fc.oneof(
  fc.constantFrom(
    'yes',
    'No',
    'null',
    '~',
    'true',
    'True',
    '0644',
    '0x1F',
    '1e3',
    '-0',
    '.5',
    '.inf',
    '1:30',
    '1_000',
    '2026-11-01',
  ),
  fc.constantFrom(
    'a: b',
    'a #b',
    '- x',
    'x:',
    '"q"',
    "it's",
    '[a]',
    '{a}',
    '&a',
    '*a',
    '!t',
    '|',
    '>',
    '%',
    '@',
    '`',
    '',
    ' ',
    'a\nb',
    'ü',
  ),
  fc.string(),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);
const keys = fc.oneof(
  fc.constantFrom('a', 'kind', 'app.kubernetes.io/name', 'y', 'on', 'null', 'constructor', '1', 'a b'),
  fc.string(),
);
const trees = fc.letrec((tie) => ({
  node: fc.oneof(
    { maxDepth: 5 },
    scalars,
    fc.array(tie('node'), { maxLength: 4 }),
    fc.dictionary(keys, tie('node'), { maxKeys: 4 }),
  ),
})).node;

test('what the fast reader reads, js-yaml reads the same', () => {
  let read = 0;
  const property = fc.property(trees, fc.boolean(), (tree, seqNoIndent) => {
    const text = dump(tree, { seqNoIndent });
    const value = readBlockYaml(text, keep);
    if (value === DECLINED) return;
    read++;
    assert.equal(value, load(text));
  });
  fc.assert(property, { numRuns: 2_000, seed: 1 });
  assert.ok(read > 100, `only ${read} were read by the fast reader`);
});

const lines = fc.constantFrom(
  'a: 1',
  'a: b',
  'b:',
  '  c: d',
  '- x',
  '- a: 1',
  '  b: 2',
  '  - y',
  '    z: 1',
  '# c',
  '',
  'x',
  '- - q',
  'a: "q"',
  "b: 'q'",
  '  d: {}',
  'e: []',
  'f: g h',
  '-',
  'c: -1',
  ' bad: 1',
  'k: v # c',
);

test('text of random lines is read alike, or left to js-yaml', () => {
  const property = fc.property(fc.array(lines, { maxLength: 8 }), (list) => {
    const text = list.join('\n');
    const value = readBlockYaml(text, keep);
    if (value !== DECLINED) assert.equal(value, load(text));
  });
  fc.assert(property, { numRuns: 5_000, seed: 2 });
});

function cut(text: string, bytes: number, split: typeof splitJson): string[] {
  const all = Buffer.from(text);
  const blocks: Buffer[] = [];
  for (let at = 0; at < all.length; at += bytes) blocks.push(all.subarray(at, at + bytes));
  const window = openWindow(blocks.slice(1)[Symbol.iterator](), blocks[0] ?? Buffer.alloc(0));
  return [...split(window, 'f')].map(describe);
}

function describe(piece: FragmentOrProblem): string {
  if (!isFragment(piece)) return `${piece.line}:${piece.column} ${piece.message}`;
  return `${piece.type} ${piece.start} ${piece.line}:${piece.column} ${piece.bytes.toString()}`;
}

test('a JSON List is cut into its items', () => {
  const text = '{"kind":"List",\n "items": [\n  {"a": "}]\\""},\n  {"b": [1, {"items": []}]}], "x": {"y": []}}';
  assert.equal(cut(text, 1_000, splitJson), [
    'item 30 3:3 {"a": "}]\\""}',
    'item 47 4:3 {"b": [1, {"items": []}]}',
    'shell 0 1:1 {"kind":"List",\n "items": [], "x": {"y": []}}',
  ]);
});

test('JSON is cut alike whatever the size of the blocks', () => {
  const values = fc.array(fc.dictionary(fc.constantFrom('items', 'kind', 'a'), fc.jsonValue(), { maxKeys: 3 }), {
    maxLength: 3,
  });
  const property = fc.property(values, fc.integer({ min: 1, max: 20 }), fc.boolean(), (list, bytes, isPretty) => {
    const text = list.map((value) => JSON.stringify(value, null, isPretty ? 2 : 0)).join('\n');
    assert.equal(cut(text, bytes, splitJson), cut(text, 1_000_000, splitJson));
  });
  fc.assert(property, { numRuns: 500, seed: 3 });
});

test('YAML documents are cut at markers alone, whatever the size of the blocks', () => {
  const text = 'a: 1\n---\nb: |\n  ---\n---x: 1\n--- # c\nc: 2\n---\n';
  const expected = [
    'document 0 1:1 a: 1\n',
    'document 9 3:1 b: |\n  ---\n---x: 1\n',
    'document 28 6:1 --- # c\nc: 2\n',
    'document 45 9:1 ',
  ];
  for (const bytes of [1, 2, 3, 5, 7, 100]) assert.equal(cut(text, bytes, splitYaml), expected);
});

test('a large YAML List is cut into its items, and the rest of it is the shell', () => {
  for (const indent of ['', '  ']) {
    const item = (index: number): string =>
      `${indent}- name: n${index}\n${indent}  note: |\n${indent}    - x\n\n# c\n${indent}  tail: ${'x'.repeat(1_000)}\n`;
    const count = Math.ceil((LIST_SPLIT_BYTES * 1.5) / 1_000);
    const text = `apiVersion: v1\nitems:\n${Array.from({ length: count }, (_, index) => item(index)).join('')}kind: List\n---\nb: 1\n`;
    const pieces = cut(text, 1_000_000, splitYaml);
    assert.is(pieces.length, count + 2);
    assert.ok(pieces[1]!.endsWith(item(1)));
    assert.match(pieces[count]!, /^shell 0 1:1 apiVersion: v1\nitems:\nkind: List\n$/);
    assert.match(pieces[count + 1]!, /^document \d+ \d+:1 b: 1\n$/);
  }
});

test.run();
