/** `headroom demo`: a bundled fleet and its day, and what to type next. */
import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { playUntil } from '../answers/play.ts';
import { DiagnosticError } from '../api/diagnostic.ts';
import { renderSummary } from '../report/render.ts';
import { assemble } from '../scenario/assemble.ts';
import { loadScenario } from '../scenario/load.ts';
import { snapshotCommand } from '../scenario/snapshot.ts';
import { paletteFor, textColumns } from './palette.ts';
import { quote } from './process.ts';
import { createProgress } from './progress.ts';

export interface DemoOptions {
  readonly color: boolean;
  readonly quiet?: boolean;
}

export async function demoCommand({ color, quiet }: DemoOptions): Promise<void> {
  const path = bundledPath();
  const { scenario, diagnostics } = await loadScenario(path);
  if (scenario === null) throw new DiagnosticError(diagnostics);
  const run = assemble(scenario);
  const progress = createProgress('playing a day', quiet ?? false);
  playUntil(run, scenario.durationMicros, progress.part);
  progress.end();
  const palette = paletteFor(color);
  const summary = run.summary('headroom demo');
  const pending = summary.pending[0]?.examples[0];
  const file = quote(path);
  const next = [
    ...(pending === undefined ? [] : [[`why is ${pending} pending?`, `headroom explain ${file} pod/${pending}`]]),
    ['what did kubectl show at noon?', `headroom get ${file} deploy,nodes -n shop --at 12h`],
    ['your own cluster, as a scenario:', `${snapshotCommand} | headroom init -f -`],
  ];
  const lines = next.map(([question, command]) => `${palette.dim(`# ${question}`)}\n${command}\n`);
  process.stdout.write(
    `${renderSummary(summary, 'table', palette, textColumns())}\n${palette.bold('NEXT')}\n${lines.join('')}`,
  );
}

/** Beside the bundle's folder, or two folders above the source; as short as it can be typed. */
function bundledPath(): string {
  const places = ['../scenarios', '../../scenarios'].map((place) =>
    fileURLToPath(new URL(`${place}/demo/scenario.yaml`, import.meta.url)),
  );
  const found = places.find((place) => existsSync(place)) ?? places[0]!;
  const short = relative('.', found);
  return short.length < found.length ? short : found;
}
