/** Scenarios that cannot be used, and what the user is told: every mistake of every file at once, each at its line. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { loadScenario, readUntil } from '../../src/scenario/load.ts';

const test = suite<{ folder: string }>('load', { folder: '' });
test.before.each((context) => {
  context.folder = mkdtempSync(join(tmpdir(), 'headroom-load-'));
});
test.after.each(({ folder }) => rmSync(folder, { recursive: true, force: true }));

const head = `apiVersion: headroom/v1
kind: Scenario
metadata: { name: trial }
spec:
`;
const fleet = '  fleet: [{ pool: general, capacity: { cpu: 4, memory: 8Gi }, count: 2 }]\n';

async function load(folder: string, files: Readonly<Record<string, string>>, set: readonly string[] = []) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const { scenario, diagnostics } = await loadScenario(join(folder, 'scenario.yaml'), { set });
  const told = diagnostics.map(({ file, line, column, path, message, hint }) => {
    const place = line === 0 ? file : `${file}:${line}:${column}`;
    const text = `${path === '' ? '' : `${path}: `}${message}${hint === undefined ? '' : ` (${hint})`}`;
    return `${place.replace(`${folder}/`, '')}: ${text}`;
  });
  return { scenario, told };
}

const later = 'this version refuses what it would have to ignore';

/** Name, the lines below `spec:`, and what is told. Line 5 is the first of them. */
const mistakes: readonly [string, string, readonly string[]][] = [
  [
    'a misspelt field',
    `${fleet}  durration: 1h\n`,
    ['scenario.yaml:6:3: spec.durration: unknown field (did you mean "duration"?)'],
  ],
  [
    'a duration without a unit',
    `${fleet}  duration: "90"\n`,
    ['scenario.yaml:6:13: spec.duration: expected a duration such as 15s, got "90"'],
  ],
  [
    'a number where a duration is wanted',
    `${fleet}  duration: 90\n`,
    ['scenario.yaml:6:13: spec.duration: expected a duration such as 15s, got 90 (put it in quotes: "90")'],
  ],
  [
    'two mistakes, both told',
    '  seed: -1\n  fleet: [{ pool: Big, capacity: { cpu: 4, memory: 8Gi }, count: 2 }]\n',
    [
      'scenario.yaml:5:9: spec.seed: expected a number of at least 0, got -1',
      'scenario.yaml:6:19: spec.fleet[0].pool: expected a name of lower-case letters, digits and -, got "Big"',
    ],
  ],
  [
    'a gate over what is not simulated yet',
    `${fleet}  gates: [latency(service/shop/web).p99 < 1s]\n`,
    [`scenario.yaml:6:11: spec.gates[0]: "latency" is not simulated yet (${later})`],
  ],
  [
    'a pool, a zone and a node that are not there',
    `${fleet}  timeline:
    - { at: 1h, do: { drain: { pool: genral } } }
    - { at: 2h, do: { zoneFail: { zone: north, for: 40m } } }
    - { at: 3h, do: { fail: { node: genral-1 } } }
    - { at: 4h, do: { upgradePool: { pool: spot } } }
`,
    [
      'scenario.yaml:7:38: spec.timeline[0].do.drain.pool: there is no pool "genral" in spec.fleet (did you mean "general"?)',
      'scenario.yaml:8:41: spec.timeline[1].do.zoneFail.zone: there is no zone "north" in spec.fleet or the manifests',
      'scenario.yaml:9:37: spec.timeline[2].do.fail.node: there is no node "genral-1" in spec.fleet or the manifests ' +
        '(did you mean "general-1"?)',
      'scenario.yaml:10:44: spec.timeline[3].do.upgradePool.pool: there is no pool "spot" in spec.fleet',
    ],
  ],
  [
    'nodes by two names at once',
    `${fleet}  timeline: [{ at: 1h, do: { taint: { pool: general, zone: a, key: x, effect: NoExecute } } }]\n`,
    ['scenario.yaml:6:37: spec.timeline[0].do.taint: expected exactly one of node, pool, zone'],
  ],
  [
    'an action about a pool that is not there',
    `${fleet}  timeline:\n    - at: 2h\n      do: { cordon: { pool: genera } }\n`,
    [
      'scenario.yaml:8:29: spec.timeline[0].do.cordon.pool: there is no pool "genera" in spec.fleet (did you mean "general"?)',
    ],
  ],
  [
    'two actions in one step',
    `${fleet}  timeline:\n    - at: 2h\n      do: { cordon: { pool: general }, uncordon: { pool: general } }\n`,
    ['scenario.yaml:8:11: spec.timeline[0].do: expected at most 1 fields, got an object'],
  ],
  [
    'no node at all',
    '  seed: 1\n',
    ['scenario.yaml:4:1: spec.fleet: there is no node: give pools here, or Nodes among the manifests'],
  ],
  [
    'a pool that is there twice',
    '  fleet:\n    - { pool: a, capacity: { cpu: 1, memory: 1Gi }, count: 1 }\n    - { pool: a, capacity: { cpu: 1, memory: 1Gi }, count: 1 }\n',
    ['scenario.yaml:7:15: spec.fleet[1].pool: Duplicate value: "a"'],
  ],
  [
    'a distribution that cannot be',
    `${fleet}  behaviour:\n    - target: job/shop/x\n      run: { lognormal: { median: 9s, p99: 3s } }\n`,
    ['scenario.yaml:8:44: spec.behaviour[0].run.lognormal.p99: is less than the median'],
  ],
  [
    'a target that names nothing',
    `${fleet}  behaviour:\n    - target: frontend\n`,
    [
      'scenario.yaml:7:15: spec.behaviour[0].target: expected kind/namespace/name, as deployment/shop/frontend, got "frontend"',
    ],
  ],
  ['a manifest that is not there', `${fleet}  manifests: [nowhere.yaml]\n`, ['nowhere.yaml: does not exist']],
  [
    'an instant that is none',
    `${fleet}  startsAt: 2026-02-30T00:00:00Z\n`,
    ['scenario.yaml:6:13: spec.startsAt: "2026-02-30T00:00:00Z" is no instant of the calendar between 1684 and 2255'],
  ],
];

for (const [name, spec, expected] of mistakes) {
  test(`told: ${name}`, async ({ folder }) => {
    const { scenario, told } = await load(folder, { 'scenario.yaml': head + spec });
    assert.is(scenario, null);
    assert.equal(told, expected);
  });
}

test('mistakes of the manifests stand beside those of the scenario', async ({ folder }) => {
  const { told } = await load(folder, {
    'scenario.yaml': `${head}${fleet}  manifests: [shop]\n  scheduler: scheduler.yaml\n`,
    'shop/pods.yaml': [
      'apiVersion: v1',
      'kind: Pod',
      'metadata: { name: a }',
      'spec: { nodeName: general-3, containers: [{ name: c, image: x }] }',
      '---',
      'apiVersion: v1',
      'kind: Pod',
      'metadata: { name: b }',
      'spec: { priorityClassName: gold, containers: [{ name: c, image: x }] }',
      '',
    ].join('\n'),
    'scheduler.yaml':
      'apiVersion: v1\nkind: Pod\nmetadata: { name: p }\nspec: { containers: [{ name: c, image: x }] }\n',
  });
  assert.equal(told, [
    'scenario.yaml:7:14: spec.scheduler: expected a file with one KubeSchedulerConfiguration',
    'shop/pods.yaml:4:19: spec.nodeName: there is no node "general-3" (did you mean "general-1"?)',
    'shop/pods.yaml:9:28: spec.priorityClassName: pods "b" is forbidden: no PriorityClass with name gold was found',
  ]);
});

test('a node of the manifests must not have the name of a pool’s', async ({ folder }) => {
  const { told } = await load(folder, {
    'scenario.yaml': `${head}${fleet}  manifests: [node.yaml]\n`,
    'node.yaml': 'apiVersion: v1\nkind: Node\nmetadata: { name: general-2 }\n',
  });
  assert.equal(told, ['node.yaml:3:19: metadata.name: the pools of spec.fleet have a node "general-2"']);
});

test('a scheduler configuration is no object of the cluster', async ({ folder }) => {
  const { told } = await load(folder, {
    'scenario.yaml': `${head}${fleet}  manifests: [s.yaml]\n`,
    's.yaml': 'apiVersion: kubescheduler.config.k8s.io/v1\nkind: KubeSchedulerConfiguration\n',
  });
  assert.equal(told, [
    's.yaml:2:7: kind: a scheduler configuration is no object of the cluster (name its file in spec.scheduler and keep it outside of spec.manifests)',
  ]);
});

test('`manifests: [.]` is all that stands beside the scenario', async ({ folder }) => {
  const { scenario, told } = await load(folder, {
    'scenario.yaml': `${head}${fleet}  manifests: [.]\n  scheduler: scheduler.yaml\n`,
    'scheduler.yaml': 'apiVersion: kubescheduler.config.k8s.io/v1\nkind: KubeSchedulerConfiguration\n',
    'a/class.yaml': 'apiVersion: scheduling.k8s.io/v1\nkind: PriorityClass\nmetadata: { name: high }\nvalue: 5\n',
  });
  assert.equal(told, []);
  assert.equal(
    scenario?.objects.map(({ kind }) => kind),
    ['PriorityClass'],
  );
});

test('what is read has the simulation’s units, and defaults where nothing is said', async ({ folder }) => {
  const { scenario } = await load(folder, {
    'scenario.yaml': `${head}${fleet}  behaviour:
    - target: deployment/shop/*
      startup: { ready: { uniform: { from: 1s, to: 2s } } }
      stop: 1500ms
  timeline:
    - at: 2m
      do: { scale: { target: deployment/shop/web, replicas: 3 } }
    - at: 1m
      do: { uncordon: { zone: a } }
`,
  });
  assert.is(scenario?.durationMicros, 3_600_000_000);
  assert.is(scenario?.startsAtMicros, 1_767_225_600_000_000);
  assert.is(scenario?.seed, 1);
  assert.equal(scenario?.behaviour, [
    {
      kind: 'Deployment',
      namespace: 'shop',
      name: '*',
      ready: { kind: 'uniform', fromMicros: 1_000_000, toMicros: 2_000_000 },
      stop: { kind: 'constant', micros: 1_500_000 },
    },
  ]);
  assert.equal(scenario?.timeline, [
    { atMicros: 60_000_000, action: { type: 'uncordon', nodes: { zone: 'a' } } },
    {
      atMicros: 120_000_000,
      action: { type: 'scale', target: { kind: 'Deployment', namespace: 'shop', name: 'web' }, replicas: 3 },
    },
  ]);
});

/** `--set`, and what becomes of `duration`, `count` of the first pool, or what is told. */
const sets: readonly [string, string, number, number][] = [
  ['a field of spec, without naming spec', 'duration=2m', 120_000_000, 2],
  ['an item of a list', 'spec.fleet[0].count=7', 3_600_000_000, 7],
  ['a whole list, as YAML', 'fleet=[{pool: z, capacity: {cpu: 1, memory: 1Gi}, count: 9}]', 3_600_000_000, 9],
  ['one item more than there is', 'fleet[1]={pool: z, capacity: {cpu: 1, memory: 1Gi}, count: 9}', 3_600_000_000, 2],
];
for (const [name, set, duration, count] of sets) {
  test(`--set: ${name}`, async ({ folder }) => {
    const { scenario, told } = await load(folder, { 'scenario.yaml': head + fleet }, [set]);
    assert.equal(told, []);
    assert.is(scenario?.durationMicros, duration);
    assert.is(scenario?.pools[0]?.count, count);
  });
}

const wrongSets: readonly [string, string, string][] = [
  ['no value', 'duration', '--set duration: expected path=value, as fleet[0].count=5'],
  ['no place', 'seed.x=1', '--set seed.x=1: there is no place for spec.seed.x'],
  ['a gap in a list', 'fleet[5].count=1', '--set fleet[5].count=1: there is no place for spec.fleet[5].count'],
  [
    'a wrong value',
    'fleet[0].count=-1',
    '--set fleet[0].count=-1: spec.fleet[0].count: expected a number of at least 0, got -1',
  ],
  ['a prototype', '__proto__.x=1', '--set __proto__.x=1: expected path=value, as fleet[0].count=5'],
  ['an unknown field', 'sed=1', '--set sed=1: spec.sed: unknown field (did you mean "seed"?)'],
];
for (const [name, set, expected] of wrongSets) {
  test(`--set refused: ${name}`, async ({ folder }) => {
    const { scenario, told } = await load(folder, { 'scenario.yaml': `${head}  seed: 1\n${fleet}` }, [set]);
    assert.is(scenario, null);
    assert.equal(told, [expected]);
  });
}

test('--until is a duration or an instant after the start', async ({ folder }) => {
  const { scenario } = await load(folder, { 'scenario.yaml': head + fleet });
  assert.is(readUntil('90m', scenario!), 5_400_000_000);
  assert.is(readUntil('2026-01-01T00:00:30Z', scenario!), 30_000_000);
  assert.throws(() => readUntil('2025-12-31T23:59:59Z', scenario!), /not before the start/);
  assert.throws(() => readUntil('soon', scenario!), /expected a duration/);
});

test('a file that is not there', async ({ folder }) => {
  const { scenario, diagnostics } = await loadScenario(join(folder, 'none.yaml'));
  assert.is(scenario, null);
  assert.match(diagnostics[0]!.message, /does not exist|no such file/);
});

test.run();
