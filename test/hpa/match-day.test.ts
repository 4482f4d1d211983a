/** The day of a great match: HPAs follow it, and with twice the people the summary says when, where and why not. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { hpaLines } from '../../src/report/hpa-summary.ts';
import { plainPalette } from '../../src/report/text.ts';
import { assemble, type Run } from '../../src/scenario/assemble.ts';
import { loadScenario } from '../../src/scenario/load.ts';
import { microsPerHour } from '../../src/sim/time.ts';

const folder = join(new URL('../..', import.meta.url).pathname, 'scenarios/match-day');

async function day(overlay: readonly string[], until = 24): Promise<Run> {
  const { scenario } = await loadScenario(join(folder, 'scenario.yaml'), { overlay });
  const run = assemble(scenario!);
  run.runUntil(until * microsPerHour);
  return run;
}

test('the HPAs follow the day and stay below their maximum', async () => {
  const [web, results] = (await day([])).summary('').hpas;
  for (const hpa of [web!, results!]) {
    assert.is(hpa.atMaximum.firstMicros, -1, hpa.name);
    assert.is(hpa.aboveMaximum.wanted, 0, hpa.name);
    assert.ok(
      hpa.peakMicros > 20 * microsPerHour && hpa.peakMicros < 22 * microsPerHour,
      `${hpa.name} peaks in the match`,
    );
    assert.ok(hpa.scaleUps > 5 && hpa.scaleDowns > 5, hpa.name);
  }
  assert.ok(web!.peak > 60 && web!.peak < 80, `${web!.peak} pods of web`);
  // Four pods a minute: it comes late, and says that its policy held it back.
  assert.ok(results!.rateLimited.totalMicros > 0);
});

test('twice the people: both at their maximum, pods pending, CPU kept from them; the README shows it', async () => {
  const run = await day([join(folder, 'twice.yaml')]);
  const { hpas } = run.summary('');
  const [web, results] = hpas;
  for (const hpa of [web!, results!]) {
    const { name, atMaximum, aboveMaximum, pending } = hpa;
    assert.is(hpa.peak, hpa.maxReplicas, name);
    assert.ok(atMaximum.totalMicros > microsPerHour, `${name}: ${atMaximum.totalMicros}`);
    assert.ok(aboveMaximum.wanted > hpa.maxReplicas && aboveMaximum.totalMicros <= atMaximum.totalMicros, name);
    assert.match(aboveMaximum.metric, /^cpu \d+% of 60%$/);
    assert.ok(
      pending.most > 0 && pending.firstMicros >= 18 * microsPerHour && pending.lastMicros <= 23 * microsPerHour,
      name,
    );
  }
  assert.ok(web!.throttled.milliCpuSeconds > 100_000, `${web!.throttled.milliCpuSeconds}`);
  assert.ok([20, 21].includes(web!.throttled.worstHour), `throttled in hour ${web!.throttled.worstHour}`);
  assert.ok(results!.short.milliCpuSeconds > 0 && results!.short.worstHour === 21);
  const shown = /```console\n([\s\S]*?)```/.exec(readFileSync(join(folder, 'README.md'), 'utf8'))![1]!;
  assert.is(`${hpaLines(hpas, false, plainPalette, 118).join('\n')}\n`, shown);
});

test('saved at any hour, the figures of the HPAs end the same', async () => {
  const whole = (await day([])).summary('').hpas;
  for (const hour of [19.3]) {
    const run = await day([], hour);
    const { scenario } = await loadScenario(join(folder, 'scenario.yaml'));
    const other = assemble(scenario!);
    other.load(run.save());
    other.runUntil(24 * microsPerHour);
    assert.equal(other.summary('').hpas, whole, `saved at ${hour} h`);
  }
});

test.run();
