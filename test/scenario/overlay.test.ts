/** `--overlay`: partial scenarios over a scenario; each mistake is told at the line of the file that wrote it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { loadScenario } from '../../src/scenario/load.ts';

const test = suite<{ folder: string }>('overlay', { folder: '' });
test.before.each((context) => {
  context.folder = mkdtempSync(join(tmpdir(), 'headroom-overlay-'));
});
test.after.each(({ folder }) => rmSync(folder, { recursive: true, force: true }));

const base = `apiVersion: headroom/v1
kind: Scenario
metadata: { name: trial, description: The first. }
spec:
  seed: 3
  duration: 2h
  fleet:
    - { pool: a, capacity: { cpu: 4, memory: 8Gi }, count: 2, labels: { tier: web } }
    - { pool: b, capacity: { cpu: 4, memory: 8Gi }, count: 1 }
  timeline:
    - { at: 1m, do: { cordon: { pool: a } } }
`;

async function load(folder: string, overlays: readonly string[], set: readonly string[] = [], scenario = base) {
  writeFileSync(join(folder, 'scenario.yaml'), scenario);
  const paths = overlays.map((text, index) => {
    const path = join(folder, `over-${index + 1}.yaml`);
    writeFileSync(path, text);
    return path;
  });
  const loaded = await loadScenario(join(folder, 'scenario.yaml'), { overlay: paths, set });
  const told = loaded.diagnostics.map(({ file, line, column, path, message }) => {
    const place = line === 0 ? file : `${file}:${line}:${column}`;
    return `${place.replace(`${folder}/`, '')}: ${path === '' ? '' : `${path}: `}${message}`;
  });
  return { scenario: loaded.scenario, told };
}

test('objects are merged, lists are replaced, null removes, and what is not named stays', async ({ folder }) => {
  const { scenario, told } = await load(folder, [
    'metadata: { description: The second. }\nspec:\n  duration: null\n  timeline: []\n  controlPlane: instant\n',
  ]);
  assert.equal(told, []);
  assert.is(scenario?.name, 'trial');
  assert.is(scenario?.description, 'The second.');
  assert.is(scenario?.seed, 3);
  assert.is(scenario?.durationMicros, 3_600_000_000, 'the default, since the field is gone');
  assert.equal(scenario?.timeline, []);
  assert.is(scenario?.pools.length, 2);
});

test('overlays apply in order, and --set after them', async ({ folder }) => {
  const overlays = [
    'spec: { seed: 4, duration: 3h }\n',
    'spec: { seed: 5, fleet: [{ pool: c, capacity: { cpu: 1, memory: 1Gi }, count: 9 }], timeline: null }\n',
  ];
  const { scenario, told } = await load(folder, overlays, ['fleet[0].count=7']);
  assert.equal(told, []);
  assert.is(scenario?.seed, 5);
  assert.is(scenario?.durationMicros, 3 * 3_600_000_000);
  assert.equal(
    scenario?.pools.map(({ name, count }) => [name, count]),
    [['c', 7]],
  );
});

test('an overlay completes a scenario that is none alone', async ({ folder }) => {
  const partial = 'apiVersion: headroom/v1\nkind: Scenario\nmetadata: { name: half }\n';
  const { scenario } = await load(
    folder,
    ['spec: { fleet: [{ pool: a, count: 1, capacity: { cpu: 1, memory: 1Gi } }] }\n'],
    [],
    partial,
  );
  assert.is(scenario?.name, 'half');
});

/** Name, overlays, `--set`, and what is told. */
const mistakes: readonly [string, readonly string[], readonly string[], readonly string[]][] = [
  [
    'a wrong value is told at the overlay',
    ['spec:\n  seed: many\n'],
    [],
    ['over-1.yaml:2:9: spec.seed: expected a whole number, got "many"'],
  ],
  [
    'an unknown field is told at the overlay that has it',
    ['spec: { seed: 4 }\n', 'spec:\n  sed: 4\n'],
    [],
    ['over-2.yaml:2:3: spec.sed: unknown field'],
  ],
  [
    'what is missing in a list of the overlay is missing there, not in the list that it replaces',
    ['spec:\n  timeline: []\n  fleet:\n    - pool: a\n      capacity: { cpu: 1 }\n'],
    [],
    ['over-1.yaml:4:7: spec.fleet[0].count: Required value'],
  ],
  [
    'a required field that is removed is missing where it was removed',
    ['metadata:\n  name: null\n'],
    [],
    ['over-1.yaml:2:9: metadata.name: Required value'],
  ],
  [
    'what the overlay makes wrong elsewhere is told elsewhere',
    ['spec: { fleet: [{ pool: z, count: 1, capacity: { cpu: 1, memory: 1Gi } }] }\n'],
    [],
    ['scenario.yaml:11:39: spec.timeline[0].do.cordon.pool: there is no pool "a" in spec.fleet'],
  ],
  [
    'a value that --set has written over an overlay’s is told of --set',
    ['spec: { seed: many }\n'],
    ['seed=more'],
    ['--set seed=more: spec.seed: expected a whole number, got "more"'],
  ],
  [
    'an overlay that is no object',
    ['- spec\n'],
    [],
    ['over-1.yaml: expected a partial scenario, as spec: { seed: 2 }'],
  ],
  [
    'an overlay of two documents',
    ['spec: {}\n---\nspec: {}\n'],
    [],
    ['over-1.yaml:3:1: holds 2 documents, expected one'],
  ],
  [
    'mistakes of all overlays together',
    ['[]\n', '3\n'],
    [],
    [
      'over-1.yaml: expected a partial scenario, as spec: { seed: 2 }',
      'over-2.yaml: expected a partial scenario, as spec: { seed: 2 }',
    ],
  ],
];
for (const [name, overlays, set, expected] of mistakes) {
  test(name, async ({ folder }) => {
    const { scenario, told } = await load(folder, overlays, set);
    assert.is(scenario, null);
    assert.equal(told, expected);
  });
}

test('an overlay that is not there', async ({ folder }) => {
  writeFileSync(join(folder, 'scenario.yaml'), base);
  const { diagnostics } = await loadScenario(join(folder, 'scenario.yaml'), { overlay: [join(folder, 'none.yaml')] });
  assert.equal(
    diagnostics.map(({ message }) => message),
    ['does not exist'],
  );
});

test.run();
