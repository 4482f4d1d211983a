/** The scenarios that come with the project: each keeps its fingerprint, its README its output. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { gateInstants, withGates } from '../../src/answers/gates.ts';
import { fingerprintText } from '../../src/report/fingerprint.ts';
import type { RunSummary } from '../../src/report/summary.ts';
import { plainPalette, summaryText } from '../../src/report/text.ts';
import { assemble } from '../../src/scenario/assemble.ts';
import { root } from '../source-files.ts';
import { scenarioAt, trial } from './trial.ts';

const folder = join(root, 'scenarios');
const names = readdirSync(folder).sort();

for (const name of names) {
  test(`${name}: its decisions are the ones that were kept, its README shows what it prints`, async () => {
    const file = `scenarios/${name}/scenario.yaml`;
    const scenario = await scenarioAt(join(root, file));
    const run = assemble(scenario);
    const at = new Map<number, RunSummary>();
    for (const instant of gateInstants(scenario.gates ?? [], scenario.durationMicros)) {
      run.runUntil(instant);
      at.set(instant, run.summary(''));
    }
    run.runUntil(scenario.durationMicros);
    const summary = withGates(scenario, run.summary(`headroom run ${file} --seed ${scenario.seed}`), at);
    assert.ok((summary.gates ?? []).every(({ holds }) => holds));
    assert.is(scenario.name, name);
    assert.is(
      fingerprintText(summary.fingerprint),
      readFileSync(join(folder, name, 'fingerprint.txt'), 'utf8'),
      'a changed decision is changed on purpose: npm run scenarios writes the files anew',
    );
    const shown = summaryText(summary, { wide: false, palette: plainPalette });
    const readmes = [join(folder, name, 'README.md'), ...(name === 'small-shop' ? [join(root, 'README.md')] : [])];
    for (const readme of readmes) assert.ok(readFileSync(readme, 'utf8').includes(shown), readme);
  });
}

const boutique = join(root, '../shared/data/manifests/online-boutique');
test('the release manifests of Online Boutique run unchanged on three zones, every pod ready', async () => {
  if (!existsSync(boutique)) {
    console.log(`  (left out: ${boutique} is not there)`);
    return;
  }
  const scenario = await trial(
    `  duration: 10m
  fleet: [{ pool: general, instanceType: aws/m6i.large, count: 3, zones: [a, b, c] }]
  manifests: [${boutique}]
`,
  );
  const run = assemble(scenario, { checks: 'growing' });
  run.runUntil(scenario.durationMicros);
  const { pods, pending, notSimulated } = run.summary('');
  assert.equal(pending, []);
  assert.is(pods.total, 12);
  assert.is(pods.ready, 12);
  assert.equal(notSimulated, [{ kind: 'ServiceAccount', objects: 11 }]);
});

test.run();
