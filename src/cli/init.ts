/** `headroom init`: a scenario folder from a snapshot. */
import { closeSync, existsSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type InitFile, initFiles } from '../answers/init.ts';
import { readUsage } from '../answers/usage-table.ts';
import { DiagnosticError } from '../api/diagnostic.ts';
import { countOf } from '../report/units.ts';
import { makeFolders } from './folders.ts';
import { asksKubectl, type InputOptions, openFor, usageError } from './input.ts';
import { quote } from './process.ts';

export interface InitOptions extends InputOptions {
  readonly filename?: readonly string[];
  readonly usage?: string;
  readonly out?: string;
  readonly name?: string;
}

export async function initCommand(options: InitOptions): Promise<void> {
  const paths = options.filename ?? [];
  if (paths.length > 0 === asksKubectl(options)) {
    throw usageError(
      'headroom init',
      'expected -f SNAPSHOT (a file, a folder, - for standard input), or --context of kubectl',
    );
  }
  const name = options.name ?? (options.out === undefined ? 'my-cluster' : nameFrom(options.out));
  if (!/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/.test(name)) {
    throw usageError(`--name ${name}`, 'expected a name of lower-case letters, digits and -');
  }
  const folder = options.out ?? name;
  refuseExisting(folder);
  const usage = options.usage === undefined ? null : readUsageFile(options.usage);
  const { scenario, isScenario, words } = await openFor(paths, options);
  if (isScenario) throw usageError(paths[0] ?? '', 'is a scenario already: init makes one from a snapshot');
  const files = initFiles(scenario, { name, usage, repeat: repeatText(words, paths, options) });
  writeFolder(folder, files);
  if (options.quiet) return;
  const path = join(folder, 'scenario.yaml');
  const pod = scenario.objects.find(({ kind }) => kind === 'Pod')?.metadata;
  const lines = [
    `${folder}: ${countOf(files.length, 'file')} with ${countOf(scenario.objects.length, 'object')}`,
    '',
    'next:',
    `  headroom run ${quote(path)}`,
    `  headroom get ${quote(path)} nodes,pods -A --at 1h`,
    `  headroom explain ${quote(path)} pod/${pod?.namespace ?? 'default'}/${pod?.name ?? 'NAME'}`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

function nameFrom(folder: string): string {
  return (
    basename(resolve(folder))
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'my-cluster'
  );
}

function refuseExisting(folder: string): void {
  if (!existsSync(folder)) return;
  let holds: number;
  try {
    holds = readdirSync(folder).length;
  } catch {
    throw usageError(folder, 'is no folder: name another with --out');
  }
  if (holds > 0) throw usageError(folder, 'is there already and not empty: name another folder with --out');
}

function readUsageFile(path: string): ReturnType<typeof readUsage>['usage'] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw usageError(path, code === 'ENOENT' ? 'does not exist' : `cannot be read: ${code}`);
  }
  const { usage, diagnostics } = readUsage(text, path);
  if (diagnostics.length > 0) throw new DiagnosticError(diagnostics);
  return usage;
}

/** The folder appears whole or not at all: it is filled beside its place and moved there. */
function writeFolder(folder: string, files: readonly InitFile[]): void {
  const target = resolve(folder);
  const partial = join(dirname(target), `.${basename(target)}.partial-${process.pid}`);
  try {
    makeFolders(join(partial, 'manifests'));
    for (const { path, text } of files) writeFile(join(partial, path), text);
    // An empty folder of that name gives way.
    rmSync(target, { recursive: true, force: true });
    renameSync(partial, target);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    throw error;
  }
}

function writeFile(path: string, text: Iterable<string>): void {
  const handle = openSync(path, 'w');
  try {
    let chunk = '';
    for (const piece of text) {
      chunk += piece;
      if (chunk.length < 1_000_000) continue;
      writeAll(handle, chunk);
      chunk = '';
    }
    writeAll(handle, chunk);
  } finally {
    closeSync(handle);
  }
}

function writeAll(handle: number, text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written);
}

function repeatText(words: readonly string[], paths: readonly string[], { usage, out, name }: InitOptions): string {
  const text = ['headroom', 'init', ...paths.flatMap((path) => ['-f', quote(path)]), ...words.slice(paths.length)];
  if (usage !== undefined) text.push('--usage', quote(usage));
  if (name !== undefined) text.push('--name', quote(name));
  if (out !== undefined) text.push('--out', quote(out));
  return text.join(' ');
}
