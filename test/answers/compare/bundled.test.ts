/** The bundled comparison prints what its README shows, and pairing is worth what the README says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { metricsFor } from '../../../src/answers/compare/metrics.ts';
import { playMetrics } from '../../../src/answers/compare/play.ts';
import { answerCompare } from '../../../src/answers/compare/report.ts';
import { compareText } from '../../../src/report/compare-text.ts';
import { plainPalette } from '../../../src/report/text.ts';
import { findPolicy } from '../../../src/scheduler/policies/registry.ts';
import { scenarioAt } from '../../scenario/trial.ts';
import { root } from '../../source-files.ts';

const folder = 'scenarios/compare-packing';
const names = ['first-fit', 'best-fit', 'least-allocated'];

test('its README shows what it prints; common random numbers halve every interval between the two packings', async () => {
  const scenario = await scenarioAt(join(root, folder, 'scenario.yaml'));
  const metrics = metricsFor(scenario, undefined);
  const seeds = Array.from({ length: 30 }, (_, at) => at + 1);
  const found = names.map((name) => findPolicy(name)!);
  const values = found.map(({ config }) =>
    seeds.map((seed) =>
      playMetrics(
        { scenario: { ...scenario, schedulerConfig: config }, seed, untilMicros: scenario.durationMicros },
        metrics.map(({ name }) => name),
      ),
    ),
  );
  const policies = found.map(({ name, description }) => ({ name, from: name, description }));
  const answer = answerCompare({ policies, metrics, seeds, values, confidence: 0.95 });
  const shown = compareText(
    {
      apiVersion: 'headroom/v1',
      kind: 'CompareReport',
      scenario,
      simulatedMicros: scenario.durationMicros,
      ...answer,
      stopping: null,
      repeat: `headroom compare ${folder}/scenario.yaml --policy ${names.join(' --policy ')} --seed 1 --seeds 30`,
    },
    { wide: false, palette: plainPalette, columns: 120 },
  );
  assert.ok(readFileSync(join(root, folder, 'README.md'), 'utf8').includes(shown), shown);
  const judged = answer.pairs[0]!.metrics.filter(({ difference }) => difference.alone !== null);
  assert.ok(judged.length >= 3);
  for (const { metric, widthToIndependent } of judged) {
    assert.ok(widthToIndependent! <= 0.5, `${metric}: ${widthToIndependent}`);
  }
});

test.run();
