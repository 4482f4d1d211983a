/**
 * The table of broken inputs: every row has its exact words, every simulated kind five rows or more, and no rule two rows.
 * Rows stand where their area is tested; those of kinds also in test/api/manifest-cases.
 */
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Diagnostic } from '../../src/api/diagnostic.ts';
import { parseManifestText } from '../../src/api/manifest.ts';
import { kinds as simulatedKinds } from '../../src/api/schema/validate.generated.js';
import { loadScenario } from '../../src/scenario/load.ts';
import { scenarioSchema } from '../../src/scenario/schema.ts';
import type { BrokenManifest } from '../api/manifest-cases/broken-manifest.ts';
import { clusterCases } from '../api/manifest-cases/cluster.ts';
import { containersCases } from '../api/manifest-cases/containers.ts';
import { jobsCases } from '../api/manifest-cases/jobs.ts';
import { podsCases } from '../api/manifest-cases/pods.ts';
import { schemaCases } from '../api/manifest-cases/schema.ts';
import { workloadsCases } from '../api/manifest-cases/workloads.ts';
import { buildCommand } from '../cli/built.ts';
import { brokenFiles, brokenOpenb, brokenRows, quantileCases } from '../workloads/arrivals/csv-cases.ts';
import { commandLineCases } from './command-line.ts';
import { customMetricCases } from './custom-metrics.ts';
import { scenarioCases } from './scenario.ts';
import { schedulerCases } from './scheduler-configuration.ts';
import { storageKindCases } from './storage-kinds.ts';
import { timelineCases, wrongActions } from './timeline-actions.ts';
import { workloadKindCases } from './workload-kinds.ts';

const built = buildCommand();
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'headroom-broken-')));
test.after(() => {
  built.remove();
  rmSync(folder, { recursive: true, force: true });
});

const head = 'apiVersion: headroom/v1\nkind: Scenario\nmetadata: { name: trial }\nspec:\n';
const fleet = '  fleet: [{ pool: general, capacity: { cpu: 4, memory: 8Gi }, count: 2 }]\n';
const pod = 'apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec: { containers: [{ name: c, image: x }] }\n';

for (const { name, input, errors } of [...workloadKindCases, ...storageKindCases, ...schedulerCases]) {
  test(`manifest: ${name}`, async () => {
    const { diagnostics } = await parseManifestText(input.slice(1), 'f.yaml');
    assert.equal(diagnostics.map(placed), errors);
  });
}

for (const { name, input, errors } of [...scenarioCases, ...customMetricCases, ...timelineCases]) {
  test(`scenario: ${name}`, async () => {
    const text = input.slice(1);
    writeFileSync(join(folder, 'trial.yaml'), text.startsWith('  ') ? head + text : text);
    const { scenario, diagnostics } = await loadScenario(join(folder, 'trial.yaml'));
    assert.is(scenario, null);
    const told = diagnostics.map((one) => {
      const file = one.file.replace(`${folder}/`, '').replace('trial.yaml', 'scenario.yaml');
      return one.line === 0 ? `${file}: ${worded(one)}` : `${file}:${placed(one)}`;
    });
    assert.equal(told, errors);
  });
}

for (const { name, words, stderr } of commandLineCases) {
  test(`command line: ${name}`, () => {
    writeFileSync(join(folder, 'scenario.yaml'), head + fleet);
    writeFileSync(join(folder, 'pod.yaml'), pod);
    writeFileSync(join(folder, 'empty.yaml'), '');
    const called = built.call(folder, words);
    assert.is(called.stderr.replaceAll(folder, '$FOLDER'), stderr);
    assert.is(called.stdout, '');
    assert.is(called.status, 2);
  });
}

const manifests: readonly BrokenManifest[] = [
  ...[...clusterCases, ...containersCases, ...jobsCases, ...podsCases, ...schemaCases, ...workloadsCases],
  ...[...workloadKindCases, ...storageKindCases, ...schedulerCases],
];
const csv = [...brokenRows, ...brokenFiles, ...brokenOpenb].filter(({ again }) => again === undefined);
const csvCount = csv.length + quantileCases.length;

test('every simulated kind has five rows, scenario, CSV, scheduler and command line ten, all of them 150', () => {
  const counts = new Map<string, number>();
  for (const { input } of manifests) counts.set(kindOf(input), (counts.get(kindOf(input)) ?? 0) + 1);
  const few = Object.keys(simulatedKinds)
    .map((id) => id.slice(id.lastIndexOf('/') + 1))
    .filter((kind) => !kind.endsWith('Args') && (counts.get(kind) ?? 0) < 5);
  assert.equal(few, []);
  assert.ok(scenarioCases.length >= 10);
  assert.ok(csvCount >= 10);
  assert.ok((counts.get('KubeSchedulerConfiguration') ?? 0) >= 10);
  assert.ok(commandLineCases.length >= 10);
  assert.ok(manifests.length + scenarioCases.length + csvCount + commandLineCases.length >= 150);
});

test('no rule has two rows, and no name is used twice', () => {
  const rows: readonly [string, string, readonly string[]][] = [
    ...manifests.map(({ name, input, errors }): [string, string, readonly string[]] => [kindOf(input), name, errors]),
    ...scenarioCases.map(({ name, errors }): [string, string, readonly string[]] => ['Scenario', name, errors]),
    ...commandLineCases.map(({ name, stderr }): [string, string, readonly string[]] => ['command', name, [stderr]]),
    ...csv.map(({ name, message }): [string, string, readonly string[]] => ['CSV', name, [withoutSource(message)]]),
  ];
  const twice: string[] = [];
  const byRule = new Map<string, string>();
  for (const [area, name, errors] of rows) {
    // A row whose errors are the same rule at several places is one row for it.
    const rule = `${area}: ${[...new Set(errors.map(ruleOf))].join(' + ')}`;
    const other = byRule.get(rule);
    if (other !== undefined) twice.push(`${rule}\n    "${other}" and "${name}"`);
    byRule.set(rule, name);
  }
  assert.equal(twice, []);
  const names = rows.map(([area, name]) => `${area}: ${name}`);
  assert.is(new Set(names).size, names.length);
});

function kindOf(input: string): string {
  return /^kind: (\S+)/m.exec(input)?.[1] ?? '';
}

/** Field and words without places, numbers and the values that were given. */
function ruleOf(message: string): string {
  return message
    .replace(/^(?:[\w.$/-]+:)?\d+:\d+: /, '')
    .replace(/(Invalid|Unsupported|Duplicate) value: (?:"[^"]*"|\{.*?\}|\[.*?\]|[^:]*)(?=:|$)/, '$1 value')
    .replace(/, got .*$/s, '');
}

/** Without the line of the file and its caret. */
function withoutSource(message: string): string {
  return message
    .split('\n')
    .filter((line) => !line.startsWith('  ') || line.startsWith('  hint: '))
    .join('; ');
}

function worded({ path, message, hint }: Diagnostic): string {
  return `${path === '' ? '' : `${path}: `}${message}${hint === undefined ? '' : ` (${hint})`}`;
}

function placed(diagnostic: Diagnostic): string {
  return `${diagnostic.line}:${diagnostic.column}: ${worded(diagnostic)}`;
}

test('every action of the timeline has a row', () => {
  const { do: action } = scenarioSchema.properties.spec.properties.timeline.items.properties;
  for (const name of Object.keys(action.properties)) assert.ok(wrongActions.has(name), name);
});

test.run();
