/** `headroom validate SCENARIO…`: everything that `run` checks before time starts. */
import { type Diagnostic, DiagnosticError, formatDiagnostics, hasErrors } from '../api/diagnostic.ts';
import { countOf } from '../report/units.ts';
import { assemble } from '../scenario/assemble.ts';
import { loadScenario } from '../scenario/load.ts';
import { exitCodes } from './process.ts';

export interface ValidateOptions {
  readonly overlay?: readonly string[];
  readonly set?: readonly string[];
  readonly quiet?: boolean;
}

/** Prints what is wrong with all of the files on standard error; exit code 2 when anything is. */
export async function validateCommand(files: readonly string[], options: ValidateOptions): Promise<void> {
  const found: Diagnostic[] = [];
  const good: string[] = [];
  for (const file of files) {
    const { scenario, diagnostics } = await loadScenario(file, { overlay: options.overlay, set: options.set });
    found.push(...diagnostics);
    if (scenario === null) continue;
    try {
      assemble(scenario);
      const { pools, objects, timeline } = scenario;
      const nodes = pools.reduce((sum, { count }) => sum + count, 0);
      const fleet = `${countOf(pools.length, 'pool')} with ${countOf(nodes, 'node')}`;
      const rest = `${countOf(objects.length, 'object')}, ${countOf(timeline.length, 'step')} of the timeline`;
      good.push(`${file}: valid: ${fleet}, ${rest}`);
    } catch (error) {
      if (!(error instanceof DiagnosticError)) throw error;
      found.push(...error.diagnostics);
    }
  }
  const shown = options.quiet ? found.filter(({ severity }) => severity === 'error') : found;
  if (shown.length > 0) process.stderr.write(`${formatDiagnostics(shown)}\n`);
  if (hasErrors(found)) process.exitCode = exitCodes.wrongInput;
  if (!options.quiet) process.stdout.write(good.map((line) => `${line}\n`).join(''));
}
