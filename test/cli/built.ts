/** The command as it is published, built once for a test file, called in a folder of its own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { buildSync } from 'esbuild';
import { root } from '../source-files.ts';

export interface Called {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CallOptions {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Folder whose programs come first on the PATH. */
  readonly bin?: string;
}

export interface Built {
  /** dist/headroom.js */
  readonly main: string;
  call(folder: string, words: readonly string[], options?: CallOptions): Called;
  remove(): void;
}

/** In pieces that are loaded when needed, in a package folder beside `scenarios`. */
export function buildCommand(): Built {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-package-'));
  const main = join(folder, 'dist/headroom.js');
  buildSync({
    absWorkingDir: root,
    entryPoints: { headroom: 'src/cli/main.ts', 'compare-worker': 'src/cli/compare-worker.ts' },
    external: ['piscina'],
    outdir: join(folder, 'dist'),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    chunkNames: 'chunks/[name]-[hash]',
    banner: { js: "import { createRequire as own } from 'node:module';const require=own(import.meta.url);" },
  });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "version": "0.0.0" }');
  symlinkSync(join(root, 'scenarios'), join(folder, 'scenarios'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return {
    main,
    call(cwd, words, { input = '', env: more = {}, bin } = {}) {
      const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env;
      const path = bin === undefined ? {} : { PATH: `${bin}${delimiter}${env.PATH ?? ''}` };
      const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...words], {
        cwd,
        input,
        encoding: 'utf8',
        env: { ...env, ...path, ...more },
        maxBuffer: 64 * 1024 * 1024,
      });
      return { status, stdout, stderr };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
