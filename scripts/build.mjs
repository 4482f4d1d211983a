/**
 * Builds what is published: dist/headroom.js (the command, in pieces that are loaded when needed) and dist/index.js (the
 * library). First the validators and docs are made anew from their schemas. Called by `npm run build` and `prepare`.
 */
import { chmodSync, rmSync, statSync } from 'node:fs';
import { build } from 'esbuild';
import { generatePage } from './generate-page.mjs';
import { generateScenario } from './generate-scenario.mjs';
import { generateSchema } from './generate-schema.mjs';

const root = new URL('../', import.meta.url);
const dist = new URL('dist/', root).pathname;

generateSchema();
await generateScenario();
await generatePage();
rmSync(dist, { recursive: true, force: true });
await build({
  absWorkingDir: root.pathname,
  // Workers are files of their own.
  entryPoints: { headroom: 'src/cli/main.ts', index: 'src/index.ts', 'compare-worker': 'src/cli/compare-worker.ts' },
  outdir: dist,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  chunkNames: 'chunks/[name]-[hash]',
  legalComments: 'linked',
  // It starts its threads from a file of its own.
  external: ['piscina'],
  // Packages in CommonJS ask for Node's own modules by require.
  banner: {
    js: "import { createRequire as headroomRequire } from 'node:module';const require=headroomRequire(import.meta.url);",
  },
});
chmodSync(`${dist}headroom.js`, 0o755);
console.log(`dist/headroom.js ${(statSync(`${dist}headroom.js`).size / 1024).toFixed(0)} KiB`);
