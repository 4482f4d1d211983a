/** Tables of use as kubectl top and CSV files have them, and the catalogue's filters. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { findInstances, instanceOrders } from '../../src/answers/instances.ts';
import { readAmount } from '../../src/answers/read-amount.ts';
import { readUsage } from '../../src/answers/usage-table.ts';

const mebibyte = 1024 * 1024;

const tables: readonly [name: string, text: string, rows: readonly [key: string, milliCpu: number, mib: number][]][] = [
  [
    'kubectl top pods -A',
    'NAMESPACE   NAME   CPU(cores)   MEMORY(bytes)\nshop        web    12m          34Mi\nshop  db  1  1Gi\n',
    [
      ['shop/web', 12, 34],
      ['shop/db', 1000, 1024],
    ],
  ],
  ['kubectl top pods', 'NAME   CPU(cores)   MEMORY(bytes)\nweb    12m          34Mi\n', [['default/web', 12, 34]]],
  [
    'kubectl top pods -A --containers: containers of a pod add up',
    'NAMESPACE   POD   NAME   CPU(cores)   MEMORY(bytes)\nshop web a 10m 10Mi\nshop web b 5m 20Mi\n',
    [['shop/web', 15, 30]],
  ],
  [
    'CSV in another order, with a byte order mark and CRLF',
    '\ufeffmemory,cpu,pod,namespace\r\n64Mi,0.5,web,shop\r\n',
    [['shop/web', 500, 64]],
  ],
];
for (const [name, text, rows] of tables) {
  test(`use is read from: ${name}`, () => {
    const { usage, diagnostics } = readUsage(text, 'top.txt');
    assert.equal(diagnostics, []);
    assert.equal(
      [...usage].map(([key, { milliCpu, memoryBytes }]) => [key, milliCpu, memoryBytes / mebibyte]),
      rows,
    );
  });
}

const header = 'namespace,pod,cpu,memory\n';
const wrong: readonly [name: string, text: string, line: number, message: RegExp][] = [
  ['nothing', '', 1, /^expected a header with NAME, CPU and MEMORY/],
  ['no header', 'shop,web,1,2\n', 1, /^expected a header/],
  ['a row too short', `${header}shop,web,1\n`, 2, /^expected 4 columns, found 3$/],
  ['a row too long', `${header}shop,web,1,2Mi,x\n`, 2, /^expected 4 columns, found 5$/],
  ['an amount that is none, after good rows', `${header}shop,web,1,2Mi\n\nshop,db,much,2Mi\n`, 4, /quantit/],
];
for (const [name, text, line, message] of wrong) {
  test(`a table of use with ${name} is told with its line`, () => {
    const { diagnostics } = readUsage(text, 'top.csv');
    assert.is(diagnostics.length, 1);
    assert.is(diagnostics[0]!.line, line);
    assert.match(diagnostics[0]!.message, message);
  });
}

test('every filter of the catalogue holds for what it finds, and finds something', () => {
  const found = findInstances({
    provider: 'aws',
    arch: 'arm64',
    minMilliCpu: 4000,
    maxMilliCpu: 8000,
    minMemoryBytes: 8 * 1024 ** 3,
    sort: 'price',
  });
  assert.ok(found.length > 0);
  for (const type of found) {
    assert.is(type.provider, 'aws');
    assert.is(type.arch, 'arm64');
    assert.ok(type.capacityMilliCpu >= 4000 && type.capacityMilliCpu <= 8000);
    assert.ok(type.capacityMemoryBytes >= 8 * 1024 ** 3);
  }
  const prices = found.map(({ priceMicroUsdPerHour }) => priceMicroUsdPerHour);
  assert.equal(
    prices,
    [...prices].sort((a, b) => a - b),
  );
  assert.ok(findInstances({ minGpus: 1, sort: 'catalogue' }).every(({ gpus }) => gpus >= 1));
});

test('every order keeps all types', () => {
  const names = findInstances({ sort: 'catalogue' })
    .map(({ name }) => name)
    .sort();
  for (const sort of instanceOrders)
    assert.equal(
      findInstances({ sort })
        .map(({ name }) => name)
        .sort(),
      names,
    );
});

test('amounts of the command line', () => {
  const cases: [string, 'cpu' | 'memory' | 'pieces', number | undefined][] = [
    ['4', 'cpu', 4000],
    ['500m', 'cpu', 500],
    ['16Gi', 'memory', 16 * 1024 ** 3],
    ['2', 'pieces', 2],
    ['-1', 'cpu', undefined],
    ['1.5', 'pieces', undefined],
    ['lots', 'memory', undefined],
  ];
  for (const [text, resource, amount] of cases) assert.is(readAmount(text, resource), amount, text);
});

test.run();
