/** A real Chromium for tests that look at reports, through playwright-core. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Path of the browser that is installed; undefined: none. */
export function findChromium(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path));
}

export function launchChromium(path: string): Promise<Browser> {
  // As root, as in containers, Chromium's own sandbox cannot be had.
  return chromium.launch({ executablePath: path, args: ['--no-sandbox'] });
}

/** A page, and what it complained about or asked for beside the file itself. */
export interface Opened {
  readonly page: Page;
  /** Messages of the console, errors, and addresses that were asked for. */
  readonly complaints: string[];
}

export interface OpenOptions {
  readonly width?: number;
  readonly scheme?: 'light' | 'dark';
  /** `#pod/…`. */
  readonly hash?: string;
}

/** Opens a file and waits until the page is filled. */
export async function openReport(browser: Browser, file: string, options: OpenOptions = {}): Promise<Opened> {
  const { width = 1280, scheme = 'light', hash = '' } = options;
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme });
  // A machine that is busy with other tests is slow, not broken.
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (request.url() !== `file://${file}${hash}`) complaints.push(`request: ${request.url()}`);
  });
  await page.goto(`file://${file}${hash}`);
  await page.waitForSelector('html[data-filled]', { timeout: 60_000 });
  return { page, complaints };
}

/** Waits until an expression is true. The page's policy forbids Playwright's own way, which evaluates text in it. */
export async function until(page: Page, expression: string): Promise<void> {
  for (let tries = 0; tries < 1_200; tries++) {
    if (await page.evaluate(expression)) return;
    await page.waitForTimeout(25);
  }
  throw new Error(`never came true: ${expression}`);
}

/** What axe finds that is serious or critical, as `rule: where`. */
export async function seriousFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const results = await page.evaluate(() => {
    const found = (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe;
    return found.run();
  });
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string | null;
    readonly nodes: readonly { readonly target: readonly string[] }[];
  }[];
}
