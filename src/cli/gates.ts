/** Gates at the command line: files that build systems read, annotations of GitHub, the exit code. */
import { appendFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { GateResult } from '../report/gates/gate.ts';
import { githubLines, junitText, markdownText } from '../report/gates/outputs.ts';
import type { RunSummary } from '../report/summary.ts';
import { exitCodes, told } from './process.ts';

export interface GateOptions {
  readonly junit?: string;
  readonly markdown?: string;
}

/** Writes what was asked for. In a workflow of GitHub: also the step's summary, and an annotation per failed gate. */
export function tellGates(summary: RunSummary, options: GateOptions): void {
  const gates = summary.gates ?? [];
  const { name } = summary.scenario;
  const markdown = markdownText(name, gates, summary.repeat);
  if (options.junit !== undefined) writeWhole(options.junit, junitText(name, gates));
  if (options.markdown !== undefined) writeWhole(options.markdown, markdown);
  const { GITHUB_ACTIONS, GITHUB_STEP_SUMMARY } = process.env;
  if (gates.length > 0 && GITHUB_STEP_SUMMARY) {
    told(GITHUB_STEP_SUMMARY, () => appendFileSync(GITHUB_STEP_SUMMARY, markdown));
  }
  // On standard error, which GitHub reads as well, so that -o json stays a document.
  if (GITHUB_ACTIONS === 'true') for (const line of githubLines(gates)) process.stderr.write(`${line}\n`);
  if (failed(gates)) process.exitCode = exitCodes.gateFailed;
}

function failed(gates: readonly GateResult[]): boolean {
  return gates.some(({ holds }) => !holds);
}

function writeWhole(path: string, text: string): void {
  const partial = `${path}.partial`;
  told(path, () => {
    try {
      writeFileSync(partial, text);
      renameSync(partial, path);
    } catch (error) {
      rmSync(partial, { force: true });
      throw error;
    }
  });
}
