/**
 * Bundles src/report/page, the browser's part of a report, into one script and one style, with their hashes for the
 * Content-Security-Policy: src/report/html/page.generated.js. Deterministic: a test compares the committed file with a
 * fresh one.
 *
 * Usage: node scripts/generate-page.mjs
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const root = new URL('../', import.meta.url);
const place = 'src/report/html/page.generated.js';

/** Texts by path from the repository's root. */
export async function pageFiles() {
  const { outputFiles } = await build({
    absWorkingDir: root.pathname,
    entryPoints: { page: 'src/report/page/main.ts', style: 'src/report/page/style.css' },
    outdir: 'unused',
    write: false,
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: ['chrome123', 'firefox120', 'safari17.5'],
    charset: 'utf8',
    legalComments: 'none',
  });
  const text = (ending) => outputFiles.find(({ path }) => path.endsWith(ending)).text.trim();
  const licence = readFileSync(new URL('node_modules/uplot/LICENSE', root), 'utf8').trim();
  // An inline script ends at the first of these, wherever it stands.
  const script = `/*! uPlot. ${licence} */\n${text('page.js')}`.replaceAll('</script', '<\\/script');
  const style = text('style.css');
  const parts = { pageScript: script, pageStyle: style, scriptHash: hashOf(script), styleHash: hashOf(style) };
  const lines = Object.entries(parts).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`);
  return { [place]: `// Made by scripts/generate-page.mjs from src/report/page. Do not edit.\n${lines.join('')}` };
}

/** Writes them. */
export async function generatePage() {
  for (const [path, text] of Object.entries(await pageFiles())) writeFileSync(new URL(path, root), text);
}

/** As a Content-Security-Policy names what it allows. */
function hashOf(text) {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

if (process.argv[1] === new URL(import.meta.url).pathname) await generatePage();
