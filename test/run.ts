/**
 * Runs every `*.test.ts` below test/, each in a process of its own, and counts what ran: uvu exits 0 for a file that
 * forgets `test.run()`, so a file that registers no test is a failure here. Last line: `N passed, N failed`.
 *
 * Properties that name no seed get one here (property-seed.ts), so that a run of all tests gives the same answer twice; a
 * file run by itself draws anew each time. PROPERTY_SEED sets another one: `PROPERTY_SEED=$RANDOM npm test` looks further.
 *
 * Usage: node --import tsx test/run.ts [--jobs N] [part of a path …]
 */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';

const root = new URL('..', import.meta.url).pathname;
const args = process.argv.slice(2);
const jobsAt = args.indexOf('--jobs');
const jobs = jobsAt >= 0 ? Number(args.splice(jobsAt, 2)[1]) : Math.min(4, availableParallelism());

interface Outcome {
  file: string;
  total: number;
  passed: number;
  failed: number;
  output: string;
}

function findTests(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    const path = join(dir, entry.name);
    if (entry.isDirectory()) return findTests(path);
    return entry.name.endsWith('.test.ts') ? [path] : [];
  });
}

function runFile(file: string): Promise<Outcome> {
  return new Promise((resolve) => {
    let output = '';
    const seeded = readFileSync(file, 'utf8').includes('fast-check') ? ['--import', './test/property-seed.ts'] : [];
    const child = spawn(process.execPath, ['--import', 'tsx', ...seeded, file], {
      cwd: root,
      env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' },
    });
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => {
      const count = (word: string): number =>
        [...output.matchAll(new RegExp(`^\\s*${word}:\\s+(\\d+)`, 'gm'))].reduce(
          (sum, match) => sum + Number(match[1]),
          0,
        );
      const total = count('Total');
      const passed = count('Passed');
      const broken = total === 0 || (code !== 0 && passed === total);
      resolve({ file: relative(root, file), total, passed, failed: total - passed + (broken ? 1 : 0), output });
    });
  });
}

const files = findTests(join(root, 'test'))
  .sort()
  .filter((file) => args.length === 0 || args.some((part) => file.includes(part)));
const outcomes: Outcome[] = [];
let next = 0;
async function worker(): Promise<void> {
  for (let file = files[next++]; file !== undefined; file = files[next++]) {
    const outcome = await runFile(file);
    outcomes.push(outcome);
    console.log(`${outcome.failed === 0 ? 'ok  ' : 'FAIL'} ${outcome.file} ${outcome.passed}/${outcome.total}`);
    if (outcome.failed > 0)
      console.log(outcome.total === 0 ? `${outcome.output}\nno test was registered` : outcome.output);
  }
}
await Promise.all(Array.from({ length: jobs }, worker));
const sum = (pick: (outcome: Outcome) => number): number =>
  outcomes.reduce((total, outcome) => total + pick(outcome), 0);
const failed = sum((outcome) => outcome.failed) + (files.length === 0 ? 1 : 0);
console.log(`${sum((outcome) => outcome.passed)} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
