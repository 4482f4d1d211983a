/** What all commands share towards the operating system: exit codes, closed pipes, files that are whole or not there. */
import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { DiagnosticError, formatDiagnostics } from '../api/diagnostic.ts';
import { makeFolders } from './folders.ts';

export const exitCodes = { done: 0, toolFailed: 1, wrongInput: 2, invariantBroke: 70, gateFailed: 99 } as const;

/**
 * `headroom run … | head` closes the pipe: that is no failure, and what follows need not be written. Output that the
 * system refuses is one line and exit code 1.
 */
export function survivePipes(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    const reason = outputErrors[error.code ?? ''] ?? error.message;
    process.stderr.write(`headroom: standard output: cannot be written: ${reason}\n`);
    process.exitCode = exitCodes.toolFailed;
  });
  // There is nowhere left to say it.
  process.stderr.on('error', () => {});
  // A file beyond the size limit is an error of its write, not the end of the process.
  if (process.platform !== 'win32') process.on('SIGXFSZ', () => {});
}

/** Words an error on standard error and sets the exit code. `argv` is the command that led to it. */
export function failWith(error: unknown, argv: readonly string[]): void {
  if (error instanceof DiagnosticError) {
    process.stderr.write(`${formatDiagnostics(error.diagnostics)}\n`);
    process.exitCode = exitCodes.wrongInput;
    return;
  }
  if (error instanceof InterruptedError) {
    process.stderr.write(`headroom: ${error.message}\n`);
    process.exitCode = error.exitCode;
    return;
  }
  if (namesOfOthers.has((error as Error).name) || error instanceof OutputError || isSystemError(error)) {
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
  const { repeat = commandText(argv) } = error as { repeat?: string };
  lines.push(...stack.split('\n').slice(1, 6), `repeat: ${repeat}`);
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exitCode = exitCodes.invariantBroke;
}

/** Errors whose cause is outside of the program: kubectl failed, a worker was ended. */
const namesOfOthers: ReadonlySet<string> = new Set(['KubectlError', 'WorkerLostError']);

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
  stream(name: string): (lines: Uint8Array) => void;
  write(name: string, content: string | Uint8Array): void;
  /** Closes all files and moves them to their names. */
  finish(): void;
  /** Removes what was written. */
  abandon(): void;
}

/**
 * Files are written beside their place (`.events.ndjson.partial`) and moved at the end. Whatever the system refuses is
 * thrown as an OutputError that names the file.
 */
export function createOutputFolder(path: string): OutputFolder {
  told(path, () => makeFolders(path));
  /** Handles by name; -1 once closed. */
  const files = new Map<string, number>();
  const partial = (name: string): string => join(path, `.${name}.partial`);
  const open = (name: string): number => {
    const handle = told(join(path, name), () => openSync(partial(name), 'w'));
    files.set(name, handle);
    return handle;
  };
  const close = (name: string): void => {
    const handle = files.get(name) ?? -1;
    files.set(name, -1);
    if (handle >= 0) told(join(path, name), () => closeSync(handle));
  };
  return {
    stream(name) {
      const handle = open(name);
      return (lines) => told(join(path, name), () => writeWhole(handle, lines));
    },
    write(name, content) {
      const handle = open(name);
      told(join(path, name), () => writeWhole(handle, content));
    },
    finish() {
      for (const name of files.keys()) close(name);
      for (const name of files.keys()) told(join(path, name), () => renameSync(partial(name), join(path, name)));
      files.clear();
    },
    abandon() {
      for (const name of files.keys()) {
        close(name);
        rmSync(partial(name), { force: true });
      }
      files.clear();
    },
  };
}

/** The run was ended from outside, by Ctrl-C or a shutdown. */
export class InterruptedError extends Error {
  override readonly name = 'InterruptedError';
  readonly exitCode: number;
  constructor(exitCode: number) {
    super('interrupted; nothing was written');
    this.exitCode = exitCode;
  }
}

/** As shells count them: 128 and the signal's number. */
const signalExitCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * Does work in slices, `work` returning false when there is none left. A signal in between ends it with an
 * InterruptedError, so that whoever asked for the work can tidy up.
 */
export async function interruptible(work: () => boolean): Promise<void> {
  let interrupted: InterruptedError | undefined;
  const ignore = onInterrupt((error) => {
    interrupted = error;
  });
  try {
    while (interrupted === undefined && work()) await new Promise((resolve) => setImmediate(resolve));
    if (interrupted !== undefined) throw interrupted;
  } finally {
    ignore();
  }
}

/** Calls `tell` for every signal that asks the process to end, in place of ending it; the answer stops that. */
export function onInterrupt(tell: (error: InterruptedError) => void): () => void {
  const signals = Object.keys(signalExitCodes) as (keyof typeof signalExitCodes)[];
  const note = (signal: NodeJS.Signals): void => {
    tell(new InterruptedError(signalExitCodes[signal as keyof typeof signalExitCodes]));
  };
  for (const signal of signals) process.on(signal, note);
  return () => {
    for (const signal of signals) process.off(signal, note);
  };
}

class OutputError extends Error {
  override readonly name = 'OutputError';
}

const outputErrors: Readonly<Record<string, string>> = {
  ENOSPC: 'no space left on the device',
  EDQUOT: 'the quota of the disk is used up',
  EFBIG: 'the file is larger than allowed',
  EROFS: 'the file system is read-only',
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  EEXIST: 'is a file, expected a folder',
  ENOTDIR: 'a part of the path is a file',
  EISDIR: 'is a folder, expected a file',
  ENOTEMPTY: 'is a folder, expected a file',
};

/** Does it; whatever the system refuses is thrown as an OutputError that names the file. */
export function told<T>(file: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new OutputError(`${file}: cannot be written: ${outputErrors[error.code ?? ''] ?? error.message}`);
  }
}

interface RunPosition {
  readonly seed: string;
  readonly nowMicros: number;
  readonly event: number;
  readonly kind: string;
  readonly subject: number;
}

function writeWhole(handle: number, content: string | Uint8Array): void {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written);
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && typeof (error as NodeJS.ErrnoException).syscall === 'string';
}
