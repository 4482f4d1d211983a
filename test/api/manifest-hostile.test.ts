/** Input that is broken by accident or on purpose: each ends in one clear error, soon, and takes nothing down. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DiagnosticError, formatDiagnostic } from '../../src/api/diagnostic.ts';
import { loadManifests, parseManifestText } from '../../src/api/manifest.ts';
import { readTextFile } from '../../src/api/source.ts';

const head = 'apiVersion: v1\nkind: Node\nmetadata:\n  name: n1\n';
const bomb = `${head}${'abcdefgh'
  .split('')
  .map((name, index) => `  ${name}: &${name} [${index === 0 ? 'x' : `${`*${'abcdefgh'[index - 1]}, `.repeat(9)}1`}]`)
  .join('\n')}\n`;

const texts: readonly { name: string; file: string; input: string; error: RegExp }[] = [
  {
    name: 'an alias bomb',
    file: 'f.yaml',
    input: bomb,
    error: /^f.yaml:1:1: its aliases expand to more than 1000000 nodes/,
  },
  {
    name: 'an alias of itself',
    file: 'f.yaml',
    input: `${head}  a: &a [*a]\n`,
    error: /refers to a node that contains it/,
  },
  {
    name: 'an alias of nothing',
    file: 'f.yaml',
    input: `${head}  labels: *a\n`,
    error: /^f.yaml:5:12: cannot be read: unidentified alias "a"/,
  },
  {
    name: '__proto__ in YAML',
    file: 'f.yaml',
    input: `${head}  __proto__: { x: y }\n`,
    error: /^f.yaml:5:3: metadata.__proto__: "__proto__" is not/,
  },
  {
    name: '__proto__ in JSON',
    file: 'f.json',
    input: '{"apiVersion":"v1","kind":"Node","__proto__":{}}',
    error: /^f.json:1:34: __proto__: /,
  },
  {
    name: 'constructor as a field',
    file: 'f.yaml',
    input: `${head}constructor: 1\n`,
    error: /^f.yaml:5:1: constructor: unknown field/,
  },
  { name: 'a NUL byte', file: 'f.yaml', input: `${head}\0\n`, error: /^f.yaml:5:1: contains a NUL byte/ },
  {
    name: 'deep YAML',
    file: 'f.yaml',
    input: `${head}spec: ${'['.repeat(5000)}`,
    error: /^f.yaml:5:\d+: is nested more than 100 levels deep/,
  },
  {
    name: 'deep JSON',
    file: 'f.json',
    input: `{"a":${'['.repeat(100_000)}`,
    error: /^f.json:1:\d+: is nested more than 100 levels deep/,
  },
  { name: 'JSON that is cut off', file: 'f.json', input: '{"items":[{"kind":"Pod"', error: /cut off/ },
  {
    name: 'JSON with a comma too many',
    file: 'f.json',
    input: '{"kind":"Node",}',
    error: /^f.json:1:16: cannot be read as JSON: unexpected "}"/,
  },
  { name: 'text in a .json file', file: 'f.json', input: 'hello', error: /^f.json:1:1: expected a JSON object/ },
  {
    name: 'List items without a comma',
    file: 'f.json',
    input: '{"items":[{} {}]}',
    error: /expected a comma between List items/,
  },
  {
    name: 'a tab as indentation',
    file: 'f.yaml',
    input: 'spec:\n\ta: 1\n',
    error: /^f.yaml:2:1: cannot be read: tab characters must not be used/,
  },
  {
    name: 'a key twice',
    file: 'f.yaml',
    input: `${head}kind: Pod\n`,
    error: /^f.yaml:5:1: cannot be read: duplicated mapping key/,
  },
  { name: 'an empty file', file: 'f.yaml', input: '', error: /^f.yaml: is empty/ },
  { name: 'comments alone', file: 'f.yaml', input: '# nothing\n', error: /^f.yaml: holds no object/ },
  { name: 'UTF-16', file: 'f.yaml', input: '\ufeff', error: /^f.yaml: holds no object/ },
  {
    name: 'escapes for the terminal',
    file: 'f.yaml',
    input: `${head}"\\e[31mred": 1\n`,
    error: /^f.yaml:5:1: \[\\u001b\[31mred\]: unknown field/,
  },
];

for (const { name, file, input, error } of texts) {
  test(name, async () => {
    const { diagnostics } = await parseManifestText(input, file);
    assert.ok(diagnostics.length > 0);
    assert.match(formatDiagnostic(diagnostics[0]!), error);
  });
}

test('one broken document does not hide the others', async () => {
  const { objects, diagnostics } = await parseManifestText(`a: [\n---\n${head}`, 'f.yaml');
  assert.equal([objects.length, diagnostics.length, diagnostics[0]!.line], [1, 1, 2]);
});

test('thousands of mistakes in one List are found soon, and then reading stops', async () => {
  const item = '- apiVersion: v1\n  kind: Node\n  metadata: { name: n, labels: { a: "?" } }\n  spek: {}\n';
  const { diagnostics } = await parseManifestText(
    `apiVersion: v1\nkind: List\nitems:\n${item.repeat(20_000)}`,
    'f.yaml',
  );
  assert.ok(diagnostics.length > 1_000 && diagnostics.length < 1_010);
  assert.is(diagnostics.at(-1)!.message, 'reading stopped after 1000 problems');
});

test('a line of 70 MB is refused, not swallowed', async () => {
  const { diagnostics } = await parseManifestText(`${head}spec: { providerID: ${'x'.repeat(70_000_000)} }\n`, 'f.yaml');
  assert.equal(
    diagnostics.map(({ message }) => message),
    ['a document is larger than 64 MiB'],
  );
});

function withFolder(run: (folder: string) => Promise<void>): () => Promise<void> {
  return async () => {
    const folder = mkdtempSync(join(tmpdir(), 'headroom-'));
    try {
      await run(folder);
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
}

async function messages(inputs: readonly string[], folder: string): Promise<string[]> {
  const { diagnostics } = await loadManifests(inputs);
  return diagnostics.map((each) => formatDiagnostic(each).replaceAll(folder, ''));
}

test(
  'files that are not there, not readable or not what they seem',
  withFolder(async (folder) => {
    const at = (name: string): string => join(folder, name);
    symlinkSync('loop', at('loop'));
    mkdirSync(at('empty'));
    mkdirSync(at('round'));
    symlinkSync('..', at('round/up'));
    writeFileSync(at('round/n.yaml'), head);
    writeFileSync(at('latin.yaml'), Buffer.from('# M\xfcnchen\n', 'latin1'));
    writeFileSync(at('wide.yaml'), Buffer.from('\ufeffapiVersion: v1', 'utf16le'));
    assert.equal(await messages([at('none.yaml')], folder), ['/none.yaml: does not exist']);
    assert.equal(await messages([at('loop')], folder), ['/loop: cannot be read: its links form a loop']);
    assert.equal(await messages([at('empty')], folder), [
      '/empty: is a folder without any *.yaml, *.yml or *.json file',
    ]);
    assert.equal(await messages([at('*.toml')], folder), ['/*.toml: matches no file']);
    assert.equal(await messages([at('latin.yaml')], folder), ['/latin.yaml:1:4: byte 0xfc is not valid UTF-8']);
    assert.equal(await messages([at('wide.yaml')], folder), ['/wide.yaml: is UTF-16 text, expected UTF-8']);
    assert.equal(await messages([at('round/n.yaml/x')], folder), [
      '/round/n.yaml/x: does not exist: a part of the path is no folder',
    ]);
    const [loop] = await messages([at('round')], folder);
    assert.match(loop!, /^\/round\/up\/round: is a link to .*a loop$|^\/round\/up: is a link/);
  }),
);

test(
  'a folder where one file is wanted',
  withFolder(async (folder) => {
    assert.throws(
      () => readTextFile(folder),
      (error: unknown) =>
        error instanceof DiagnosticError && error.message === `${folder}: is a folder, expected a file`,
    );
  }),
);

test.run();
