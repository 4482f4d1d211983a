/**
 * `npm run conformance -- [DIR…] [--diff] [--json FILE] [--all]`: plays recorded cases of the real components and prints
 * a line per file and a last line `conformance N/N`. Exit code 1 on any difference.
 */
import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { findRecordings, playFile, type Verdict } from '../answers/conformance/run.ts';

const defaultFolder = fileURLToPath(new URL('../../test/conformance', import.meta.url));

interface Options {
  readonly diff?: boolean;
  readonly json?: string;
  readonly all?: boolean;
}

new Command('conformance')
  .argument('[dir...]', 'folders (or files) of recorded cases', [defaultFolder])
  .option('--diff', 'show the first difference of each failing case as expected/got')
  .option('--json <file>', 'write all verdicts, with what was answered')
  .option('--all', 'count topics of open issues as failed')
  .action(run)
  .parse();

function run(paths: string[], options: Options): void {
  const missing = paths.filter((path) => !existsSync(path));
  if (missing.length > 0) {
    for (const path of missing) console.error(`${path}: no such file or folder`);
    process.exitCode = 2;
    return;
  }
  const verdicts: Verdict[] = [];
  for (const path of findRecordings(paths)) {
    const result = playFile(path, options.all ?? false);
    if (result === null) continue;
    if (result.later) {
      console.log(`${result.folder}/${result.file} later (${result.caseCount})`);
      continue;
    }
    verdicts.push(...result.verdicts);
    const passed = result.verdicts.filter((verdict) => verdict.passed).length;
    console.log(`${result.folder}/${result.file} ${passed}/${result.caseCount}`);
    if (options.diff) for (const verdict of result.verdicts) if (!verdict.passed) printDifference(verdict);
  }
  const passed = verdicts.filter((verdict) => verdict.passed).length;
  if (options.json !== undefined) writeWhole(options.json, `${JSON.stringify(verdicts, null, 1)}\n`);
  console.log(`conformance ${passed}/${verdicts.length}`);
  process.exitCode = passed === verdicts.length && verdicts.length > 0 ? 0 : 1;
}

function printDifference({ name, difference, error }: Verdict): void {
  console.log(`  ${name}`);
  if (difference === undefined) {
    console.log(`    could not be played: ${error}`);
    return;
  }
  console.log(`    at ${difference.path}`);
  console.log(`    expected ${JSON.stringify(difference.expected)}`);
  console.log(`    got      ${JSON.stringify(difference.got)}`);
}

/** Written beside its place and moved there, so that nobody ever finds half a file. */
function writeWhole(path: string, content: string): void {
  writeFileSync(`${path}.tmp`, content);
  renameSync(`${path}.tmp`, path);
}
