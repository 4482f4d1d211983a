/** What all commands share towards the operating system: exit codes, closed pipes, files that are whole or not there. */
import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { DiagnosticError, formatDiagnostics } from '../api/diagnostic.ts';

export const exitCodes = { done: 0, toolFailed: 1, wrongInput: 2, invariantBroke: 70, gateFailed: 99 } as const;

/** `headroom run … | head` closes the pipe: that is no failure, and what follows need not be written. */
export function survivePipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}

/** Words an error on standard error and sets the exit code. `argv` is the command that led to it. */
export function failWith(error: unknown, argv: readonly string[]): void {
  if (error instanceof DiagnosticError) {
    process.stderr.write(`${formatDiagnostics(error.diagnostics)}\n`);
    process.exitCode = exitCodes.wrongInput;
    return;
  }
  if ((error as Error).name === 'KubectlError' || isSystemError(error)) {
    process.stderr.write(`headroom: ${(error as Error).message}\n`);
    process.exitCode = exitCodes.toolFailed;
    return;
  }
  const { name = 'Error', message = String(error), stack = '' } = error as Error;
  const position = (error as { position?: RunPosition }).position;
  const lines = [`headroom: a defect of the program: ${name === 'Error' ? '' : `${name}: `}${message}`];
  if (position !== undefined) {
    const { seed, nowMicros, event, kind, subject } = position;
    lines.push(`at seed ${seed}, ${nowMicros} µs of simulated time, event ${event} (${kind} ${subject})`);
  }
  lines.push(...stack.split('\n').slice(1, 6), `repeat: ${commandText(argv)}`);
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exitCode = exitCodes.invariantBroke;
}

/** The command line as one would type it. */
export function commandText(argv: readonly string[]): string {
  return ['headroom', ...argv.slice(2).map(quote)].join(' ');
}

/** A word as a shell takes it. */
export function quote(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** A folder whose files appear whole, all together, when the run is done. */
export interface OutputFolder {
  /** Opens a file for lines that come over time. */
  stream(name: string): (text: string) => void;
  write(name: string, text: string): void;
  /** Closes all files and moves them to their names. */
  finish(): void;
  /** Removes what was written. */
  abandon(): void;
}

/** Files are written beside their place (`.events.ndjson.partial`) and moved at the end. */
export function createOutputFolder(path: string): OutputFolder {
  mkdirSync(path, { recursive: true });
  const files = new Map<string, number>();
  const partial = (name: string): string => join(path, `.${name}.partial`);
  const open = (name: string): number => {
    const handle = openSync(partial(name), 'w');
    files.set(name, handle);
    return handle;
  };
  return {
    stream(name) {
      const handle = open(name);
      return (text) => void writeWhole(handle, text);
    },
    write(name, text) {
      writeWhole(open(name), text);
    },
    finish() {
      for (const handle of files.values()) closeSync(handle);
      for (const name of files.keys()) renameSync(partial(name), join(path, name));
      files.clear();
    },
    abandon() {
      for (const [name, handle] of files) {
        closeSync(handle);
        rmSync(partial(name), { force: true });
      }
      files.clear();
    },
  };
}

interface RunPosition {
  readonly seed: string;
  readonly nowMicros: number;
  readonly event: number;
  readonly kind: string;
  readonly subject: number;
}

function writeWhole(handle: number, text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written);
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && typeof (error as NodeJS.ErrnoException).syscall === 'string';
}
