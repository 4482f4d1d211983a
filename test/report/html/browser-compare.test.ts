/** The report of a comparison in a real Chromium; see browser.test.ts. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { compareReportData } from '../../../src/report/html/compare-data.ts';
import { compareReport } from '../../../src/report/html/compare-report.ts';
import { findChromium, launchChromium, openReport, seriousFindings } from './chromium.ts';
import { sampleCompare } from './sample-compare.ts';

const folder = mkdtempSync(join(tmpdir(), 'headroom-browser-'));
const file = join(folder, 'report.html');
const sample = sampleCompare();
const chromium = findChromium();
let browser: Browser;

test.before(async () => {
  writeFileSync(file, compareReport(sample));
  if (chromium !== undefined) browser = await launchChromium(chromium);
});
test.after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A test that needs the browser. */
function look(name: string, act: () => Promise<void>): void {
  if (chromium === undefined) test.skip(`${name} (no Chromium is installed)`);
  else test(name, act);
}

test('figures have signs, and shares beside them', () => {
  const [packed, random] = compareReportData(sample).pairs;
  const [hours, , waits] = packed!.rows;
  assert.match(hours!.difference, /^−\d+\.\d\d h \(−11\.\d %\)$/);
  assert.match(hours!.interval, /^−1[12]\.\d % to −1[01]\.\d %$/);
  assert.equal([hours!.tone, hours!.verdict, waits!.verdict], ['good', 'better', 'worse']);
  const none = random!.rows.at(-1)!;
  assert.equal([none.share, none.verdict, none.difference], [null, 'the same in every seed', '0']);
  const { metrics } = sample;
  const [from, to] = [metrics[0]!.values[0]![4]!, metrics[0]!.values[1]![4]!];
  assert.ok(Math.abs(hours!.seeds[4]!.difference - (to - from)) < 1e-9);
});

for (const width of [1280, 390]) {
  for (const scheme of ['light', 'dark'] as const) {
    look(`at ${width} pixels, ${scheme}: nothing to complain about, no request, accessible`, async () => {
      const { page, complaints } = await openReport(browser, file, { width, scheme });
      await page.locator('details.values summary').click();
      assert.equal(await seriousFindings(page), []);
      assert.equal(complaints, []);
      const overflow = (await page.evaluate('document.documentElement.scrollWidth - innerWidth')) as number;
      assert.ok(overflow <= 0, `the page is ${overflow} pixels wider than the window`);
      await page.context().close();
    });
  }
}

look('verdicts first, in words; a metric leads to its seeds', async () => {
  const { page } = await openReport(browser, file);
  const answers = await page.locator('#answers').innerText();
  assert.match(answers, /packed against spread[\s\S]*better in 3, worse in 2/);
  assert.match(answers, /better\s+packed needs 11\.\d % ± 0\.\d % fewer node hours/);
  assert.match(answers, /no difference shown in 1 metric\s+pods pending at the end/);
  await page.locator('.pair').nth(1).getByRole('button', { name: 'mean time to a node' }).click();
  const seeds = page.locator('#seeds');
  assert.match(await seeds.locator('h3').innerText(), /^mean time to a node: random less spread, in 30 seeds$/);
  assert.is(await seeds.locator('circle.seed').count(), 30);
  await seeds.locator('summary').click();
  await seeds.locator('tbody tr').nth(1).waitFor();
  const row = compareReportData(sample).pairs[1]!.rows[2]!;
  assert.equal(await seeds.locator('tbody tr').nth(1).locator('td').allInnerTexts(), [...row.seeds[1]!.texts]);
  await seeds.getByLabel('Metric').selectOption({ label: 'cost' });
  assert.match(await seeds.locator('h3').innerText(), /^cost: random less spread/);
  await page.context().close();
});

test.run();
