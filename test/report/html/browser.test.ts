/**
 * The report as people have it: a real Chromium opens it from the disk and uses it. Where no Chromium is installed, these
 * tests are skipped by name.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { runReport } from '../../../src/report/html/run-report.ts';
import { bytesText, coresOf } from '../../../src/report/units.ts';
import { findChromium, launchChromium, openReport, seriousFindings, until } from './chromium.ts';
import { sampleRun } from './sample-run.ts';

const folder = mkdtempSync(join(tmpdir(), 'headroom-browser-'));
const file = join(folder, 'report.html');
const sample = sampleRun();
const chromium = findChromium();
let browser: Browser;

test.before(async () => {
  writeFileSync(file, runReport(sample.summary, sample.series, sample.events, sample.marks));
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

test('the sample has what the tests look at', () => {
  assert.is(sample.series.hpas.length, 3);
  assert.ok(sample.events.count > 500);
});

for (const width of [1280, 390]) {
  for (const scheme of ['light', 'dark'] as const) {
    look(`at ${width} pixels, ${scheme}: nothing to complain about, no request, accessible`, async () => {
      const { page, complaints } = await openReport(browser, file, { width, scheme });
      // Sections below are filled when they come near.
      for (const id of ['pods', 'events', 'about']) await page.locator(`#${id}`).scrollIntoViewIfNeeded();
      await page.waitForSelector('#events table');
      for (const values of await page.locator('details.values').all()) await values.locator('summary').click();
      assert.equal(await seriousFindings(page), []);
      assert.equal(complaints, []);
      const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      assert.ok((overflow as number) <= 0, `the page is ${overflow} pixels wider than the window`);
      await page.context().close();
    });
  }
}

look('what is found can be read before anything is unpacked, and as text', async () => {
  const { page } = await openReport(browser, file);
  const answers = await page.locator('#answers').innerText();
  assert.match(answers, /3 pods without a node/);
  assert.match(answers, /<b>&<\/b> pods that do not fit/);
  assert.match(answers, /refused an eviction 14 times, for up to 1m5s/);
  await page.context().close();
});

look('a click into the heat map tells the story of that node, and from it of a pod', async () => {
  const { page, complaints } = await openReport(browser, file);
  const heat = page.locator('.heat-scroller canvas');
  await heat.scrollIntoViewIfNeeded();
  // The third line, by pool and name: two nodes of pool burst come before.
  await heat.click({ position: { x: 700, y: 22 * 2 + 11 } });
  const story = page.locator('dialog#story');
  assert.match(await story.innerText(), /general-1[\s\S]*12:00[\s\S]*cordoned[\s\S]*15:00[\s\S]*takes pods/);
  assert.match(page.url(), /#node\/general-1$/);
  assert.equal(await seriousFindings(page), []);
  await story.locator('table .link').first().click();
  assert.match(await story.innerText(), /^Pod\s+shop\/[\s\S]*is created for Deployment[\s\S]*placed on general-1/);
  await page.keyboard.press('Escape');
  assert.not.ok(await story.isVisible());
  assert.equal(complaints, []);
  await page.context().close();
});

look('a pod that waits: from the finding, from the table, and by its address', async () => {
  const { page } = await openReport(browser, file);
  const story = page.locator('dialog#story');
  const waits = /Insufficient cpu[\s\S]*times in[\s\S]*At the end of the run it is pending/;
  await page.locator('.findings a').first().click();
  assert.match(await story.innerText(), waits);
  const address = new URL(page.url()).hash;
  await story.getByRole('button', { name: 'Close' }).click();
  await page.locator('#pods').scrollIntoViewIfNeeded();
  await page.locator('#pods input').fill('stck1');
  await until(page, "document.querySelectorAll('#pods tbody tr').length === 1");
  await page.locator('#pods tbody .link').click();
  assert.match(await story.innerText(), waits);
  await page.context().close();
  const again = await openReport(browser, file, { hash: address });
  assert.match(await again.page.locator('dialog#story').innerText(), waits);
  await again.page.context().close();
});

look('each chart has a table of the same values', async () => {
  const { page } = await openReport(browser, file);
  const { series } = sample;
  const cases: readonly [string, readonly string[]][] = [
    ['pods-by-state', [String(series.pods.ready[3]), String(series.pods.running[3])]],
    ['cpu', [coresOf(series.total.allocatableMilliCpu[3]!), coresOf(series.total.requestedMilliCpu[3]!)]],
    ['memory', [bytesText(series.total.allocatableMemoryBytes[3]!), bytesText(series.total.requestedMemoryBytes[3]!)]],
    ['hpa-0-replicas', [String(series.hpas[0]!.desired[3]), String(series.hpas[0]!.current[3])]],
    ['hpa-0-metric-0', ['70 %', `${series.hpas[0]!.metrics[0]!.current[3]} %`]],
  ];
  for (const [id, values] of cases) {
    const chart = page.locator(`#chart-${id}`);
    await chart.locator('summary').click();
    await chart.locator('tbody tr').nth(3).waitFor();
    const cells = await chart.locator('tbody tr').nth(3).locator('td').allInnerTexts();
    assert.equal(cells.slice(0, 2), values, id);
  }
  const heat = page.locator('.heat');
  await heat.locator('summary').click();
  await heat.locator('tbody tr').nth(2).waitFor();
  const first = await heat.locator('tbody tr').nth(2).locator('th, td').allInnerTexts();
  const share = Math.round((series.heat.requestedCpu[0]! / 250) * 100);
  assert.equal(first.slice(0, 2), ['general-1', `${share} %`]);
  const charts = await page.locator('.chart').count();
  assert.is(await page.locator('.chart details.values').count(), charts);
  await page.context().close();
});

look('the keyboard moves through time, zooms, and opens a node', async () => {
  const { page } = await openReport(browser, file);
  const said = page.locator('#said');
  await page.locator('#chart-cpu .plot').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  assert.match(await said.innerText(), /^00:02: allocatable .* cores, requested .* cores, used/);
  const whole = page.getByRole('button', { name: 'Whole run' });
  assert.ok(await whole.isDisabled());
  await page.keyboard.press('+');
  await until(page, "!document.querySelector('.whole').disabled");
  await page.keyboard.press('Escape');
  await until(page, "document.querySelector('.whole').disabled");
  await page.locator('.heat-scroller canvas').focus();
  for (let times = 0; times < 3; times++) await page.keyboard.press('ArrowDown');
  assert.match(await said.innerText(), /^general-1 \(general, a\), .*: CPU requested \d+ %/);
  await page.keyboard.press('Enter');
  assert.match(await page.locator('dialog#story').innerText(), /^Node\s+general-1/);
  await page.keyboard.press('Escape');
  assert.is(
    await page.evaluate("document.activeElement.tagName + document.activeElement.getAttribute('role')"),
    'CANVASapplication',
  );
  await page.context().close();
});

look('dragging in one chart zooms them all, a mark zooms to itself', async () => {
  const { page } = await openReport(browser, file);
  const where = page.locator('.where');
  const box = (await page.locator('#chart-cpu .plot').boundingBox())!;
  await page.locator('#chart-cpu .plot').scrollIntoViewIfNeeded();
  const top = (await page.locator('#chart-cpu .plot').boundingBox())!.y + 80;
  await page.mouse.move(box.x + box.width / 2, top);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.75, top, { steps: 4 });
  await page.mouse.up();
  await page.mouse.move(5, 5);
  await until(page, "/^1[12]:\\d\\d.* – 1[78]:/.test(document.querySelector('.where').textContent)");
  await page.locator('#chart-memory summary').click();
  assert.match(await page.locator('#chart-memory tbody th').first().innerText(), /^1[12]:/);
  await page.getByRole('button', { name: 'Whole run' }).click();
  await page.locator('.mark-failure').click();
  await page.locator('dialog#story').getByRole('button', { name: 'zoom in' }).first().click();
  await until(page, "/^17:\\d\\d.* – 18:/.test(document.querySelector('.where').textContent)");
  assert.match(await where.innerText(), /UTC/);
  await page.context().close();
});

look('the switch chooses light or dark, for the canvases too', async () => {
  const { page } = await openReport(browser, file, { scheme: 'dark' });
  const paper = (): Promise<string> => page.evaluate('getComputedStyle(document.body).backgroundColor');
  const pixel = (): Promise<string> =>
    page.evaluate(
      "[...document.querySelector('.heat-scroller canvas').getContext('2d').getImageData(400, 5, 1, 1).data].join()",
    );
  const [darkPaper, darkPixel] = [await paper(), await pixel()];
  await page.getByText('Light', { exact: true }).click();
  await page.waitForTimeout(100);
  assert.is.not(await paper(), darkPaper);
  assert.is.not(await pixel(), darkPixel);
  assert.equal(await seriousFindings(page), []);
  await page.getByText('System', { exact: true }).click();
  await page.waitForTimeout(100);
  assert.equal([await paper(), await pixel()], [darkPaper, darkPixel]);
  await page.context().close();
});

look('a file that was cut short says so', async () => {
  const cut = join(folder, 'cut.html');
  const text = runReport(sample.summary, sample.series, sample.events, sample.marks);
  writeFileSync(cut, text.replace(/(id="data">.{2000})[^<]*/, '$1'));
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`file://${cut}`);
  await page.waitForSelector('[role=alert]');
  assert.match(await page.locator('#page').innerText(), /the file was cut short/);
  assert.match(await page.locator('#answers').innerText(), /3 pods without a node/);
  await context.close();
});

test.run();
