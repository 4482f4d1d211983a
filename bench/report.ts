/**
 * The report of a day of 5,000 nodes: how large it is, how long it takes to write, and how it feels in Chromium.
 *
 * - `day`: simulated: 150,000 pods of 290 Deployments and a DaemonSet; rollouts, drains, 60 nodes that fail, and a scale-up.
 * - `noise`: made up: use of CPU that is another at every sample of every node, and 100,000 pods that come and go.
 *
 * Targets: under 25 MB, and fluid. Frames are what a click on the time axis or a move over the heat map takes to be drawn.
 *
 * Usage: npm run bench -- report [--case day|noise] [--nodes N] [--keep FILE]
 */
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { timelineMarks } from '../src/answers/timeline-marks.ts';
import { formatDiagnostics } from '../src/api/diagnostic.ts';
import { createEventLog } from '../src/report/html/event-log.ts';
import { runReport } from '../src/report/html/run-report.ts';
import { assemble } from '../src/scenario/assemble.ts';
import { loadScenario } from '../src/scenario/load.ts';
import { findChromium, launchChromium } from '../test/report/html/chromium.ts';
import { sampleRun } from '../test/report/html/sample-run.ts';
import { dayFiles } from './report-day.ts';

const args = process.argv.slice(2);
const option = (name: string, otherwise: string): string => {
  const at = args.indexOf(`--${name}`);
  return at < 0 ? otherwise : args[at + 1]!;
};
/** What the page is made to do, as expressions for it. */
const click = (name: string): string => `document.querySelector('[aria-label="${name}"]').click()`;
const pointAt = `{
  const canvas = document.querySelector('.heat-scroller canvas');
  const { left, top } = canvas.getBoundingClientRect();
  const at = { clientX: left + 200 + (turn % 7) * 90, clientY: top + 30 + turn * 30, bubbles: true };
  canvas.dispatchEvent(new PointerEvent('pointermove', at));
}`;

const folder = mkdtempSync(join(tmpdir(), 'headroom-bench-'));
const nodes = Number(option('nodes', '5000'));
try {
  for (const name of option('case', '') === '' ? ['day', 'noise'] : [option('case', '')]) {
    const write = name === 'day' ? await playDay() : makeNoise();
    const begun = process.cpuUsage();
    const text = write();
    const { user, system } = process.cpuUsage(begun);
    const file = join(folder, `${name}.html`);
    writeFileSync(file, text);
    console.log(
      `${name}: ${(text.length / 1e6).toFixed(1)} MB, written in ${((user + system) / 1e6).toFixed(1)} s of CPU`,
    );
    await measure(file);
    if (option('keep', '') !== '') copyFileSync(file, option('keep', ''));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function playDay(): Promise<() => string> {
  for (const [path, text] of Object.entries(dayFiles(nodes))) writeFileSync(join(folder, path), text);
  const { scenario, diagnostics } = await loadScenario(join(folder, 'scenario.yaml'));
  if (scenario === null) throw new Error(formatDiagnostics(diagnostics));
  const log = createEventLog();
  const until = scenario.durationMicros;
  const begun = process.cpuUsage();
  const run = assemble(scenario, { sink: () => {}, onEvent: log.add, seriesHorizonMicros: until });
  run.runUntil(until);
  const { user } = process.cpuUsage(begun);
  const { rss } = process.memoryUsage();
  const pods = run.series!.series().podRows.count;
  console.log(
    `day: played in ${(user / 1e6).toFixed(0)} s of CPU, ${pods} pods, ${log.count} events, ${Math.round(rss / 1e6)} MB`,
  );
  return () => runReport(run.summary('bench'), run.series!.series(), log, timelineMarks(scenario, until));
}

function makeNoise(): () => string {
  const { summary, series, events, marks } = sampleRun(nodes);
  console.log(`noise: ${series.podRows.count} pods, ${events.count} events`);
  return () => runReport(summary, series, events, marks);
}

async function measure(file: string): Promise<void> {
  const chromium = findChromium();
  if (chromium === undefined) {
    console.log('no Chromium is installed: not opened');
    return;
  }
  const browser = await launchChromium(chromium);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const begun = performance.now();
    await page.goto(`file://${file}`);
    await page.waitForSelector('html[data-filled]', { timeout: 120_000 });
    const filled = performance.now() - begun;
    const paint = await page.evaluate<number>("performance.getEntriesByName('first-contentful-paint')[0].startTime");
    console.log(`  first paint ${Math.round(paint)} ms, all charts ${Math.round(filled)} ms`);
    await page.evaluate("document.querySelector('#heat').scrollIntoView()");
    console.log(`  zoom ${await frames(page, click('Show less, larger'), 4)}`);
    console.log(`  pan ${await frames(page, click('Later'), 8)}`);
    await page.evaluate("document.querySelector('.whole').click()");
    console.log(`  point at nodes ${await frames(page, pointAt, 12)}`);
    console.log(`  table of pods ${await took(page, '#pods', '#pods table')}`);
    console.log(`  table of events ${await took(page, '#events', '#events table')}`);
    const told = performance.now();
    await page.locator('#pods tbody .link').first().click();
    await page.waitForSelector('dialog[open] .lines');
    console.log(`  story of a pod ${Math.round(performance.now() - told)} ms`);
  } finally {
    await browser.close();
  }
}

/** Milliseconds from each act to the end of the frame that shows it, as `median (longest)`. */
async function frames(page: Page, act: string, times: number): Promise<string> {
  const all = await page.evaluate<number[]>(`(async () => {
    const times = [];
    for (let turn = 0; turn < ${times}; turn++) {
      const begun = performance.now();
      ${act};
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
      times.push(performance.now() - begun);
    }
    return times;
  })()`);
  all.sort((a, b) => a - b);
  return `${Math.round(all[all.length >> 1]!)} ms (longest ${Math.round(all.at(-1)!)})`;
}

async function took(page: Page, section: string, table: string): Promise<string> {
  const begun = performance.now();
  await page.locator(section).scrollIntoViewIfNeeded();
  await page.waitForSelector(table);
  return `${Math.round(performance.now() - begun)} ms`;
}
