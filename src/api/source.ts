/**
 * Finds and reads input files: files, folders (recursive, sorted), globs and `-` for standard input. Reading is
 * synchronous and by blocks, so that a file may be larger than the engine's longest string (536,870,888 characters).
 */
import { isUtf8 } from 'node:buffer';
import { closeSync, openSync, readdirSync, readSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, sep } from 'node:path';
import { TextDecoder } from 'node:util';
import type { Diagnostic } from './diagnostic.ts';
import { DiagnosticError } from './diagnostic.ts';

/** What is printed for standard input in place of a file name. */
export const STDIN_NAME = '<stdin>';

/** The size of one block of a file, in bytes. */
export const BLOCK_BYTES = 4 * 1024 * 1024;

/** The largest file that is read as one text (scenarios, configurations, traces' headers); manifests are streamed. */
export const TEXT_FILE_BYTES_MAX = 64 * 1024 * 1024;

/** The longest chain of folders below an input folder, and the most files of all inputs: beyond is a mistake. */
export const FOLDER_DEPTH_MAX = 64;
export const INPUT_FILES_MAX = 100_000;

/** One file to read: `path` is null for standard input. `name` is what messages call it. */
export interface InputFile {
  readonly name: string;
  readonly path: string | null;
  /** All its bytes, where they are in memory anyway. */
  readonly bytes?: Buffer;
}

/** The files that `inputs` stand for, in the order given; folders and globs sorted by code unit, each file once. */
export function resolveInputs(inputs: readonly string[]): { files: InputFile[]; diagnostics: Diagnostic[] } {
  const search: Search = { files: [], diagnostics: [], seen: new Set() };
  for (const input of inputs) {
    if (input === '-') addStdin(search);
    else if (/[*?[\]{}]/.test(input) && !exists(input)) addGlob(search, input);
    else addPath(search, input);
  }
  return { files: search.files, diagnostics: search.diagnostics };
}

/**
 * Blocks of a file's bytes, in order; every block is a buffer of its own that the caller may keep. A failure to read
 * is thrown as a DiagnosticError.
 */
export function* readBlocks(input: InputFile): Generator<Buffer> {
  let handle = 0;
  try {
    if (input.path !== null) handle = openSync(input.path, 'r');
    for (;;) {
      const block = Buffer.allocUnsafe(BLOCK_BYTES);
      const bytes = readFully(handle, block);
      if (bytes > 0) yield block.subarray(0, bytes);
      if (bytes < BLOCK_BYTES) return;
    }
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new DiagnosticError([fileError(input.name, describeSystemError(error))]);
  } finally {
    if (handle !== 0) closeSync(handle);
  }
}

/** Bytes `start` to `end` of a file; null when they cannot be read again (standard input, a file that has gone). */
export function readRange(input: InputFile, start: number, end: number): Buffer | null {
  if (input.path === null) return null;
  let handle = 0;
  try {
    handle = openSync(input.path, 'r');
    const bytes = Buffer.alloc(end - start);
    const got = readSync(handle, bytes, 0, bytes.length, start);
    return got === bytes.length ? bytes : null;
  } catch (error) {
    if (isSystemError(error)) return null;
    throw error;
  } finally {
    if (handle !== 0) closeSync(handle);
  }
}

/** A whole file as text, checked (see `decodeText`), at most TEXT_FILE_BYTES_MAX; throws a DiagnosticError. */
export function readTextFile(path: string): string {
  const input: InputFile = path === '-' ? { name: STDIN_NAME, path: null } : { name: path, path };
  const blocks: Buffer[] = [];
  let bytes = 0;
  for (const block of readBlocks(input)) {
    blocks.push(block);
    bytes += block.length;
    if (bytes > TEXT_FILE_BYTES_MAX) {
      const message = `is larger than ${TEXT_FILE_BYTES_MAX / 1024 / 1024} MiB, too large for this kind of file`;
      throw new DiagnosticError([fileError(input.name, message)]);
    }
  }
  const all = Buffer.concat(blocks);
  const problem = checkText(all, { name: input.name, line: 1, atStart: true });
  if (problem !== null) throw new DiagnosticError([problem]);
  return decodeText(all);
}

/**
 * Says what is wrong with bytes that should be UTF-8 text: UTF-16, NUL bytes, invalid sequences; null when nothing.
 * `line` is that of the first byte; `atStart` when the first byte is the file's.
 */
export function checkText(
  bytes: Buffer,
  where: { readonly name: string; readonly line: number; readonly atStart: boolean },
): Diagnostic | null {
  if (where.atStart && bytes.length >= 2 && (bytes.readUInt16BE(0) === 0xfffe || bytes.readUInt16BE(0) === 0xfeff)) {
    return fileError(where.name, 'is UTF-16 text, expected UTF-8');
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) return byteError(bytes, nul, where, 'contains a NUL byte, expected text');
  if (isUtf8(bytes)) return null;
  const bad = firstInvalidUtf8(bytes);
  return byteError(bytes, bad, where, `byte 0x${bytes[bad]!.toString(16)} is not valid UTF-8`);
}

/** Text of checked bytes, without a byte order mark. */
export function decodeText(bytes: Buffer): string {
  const mark = bytes.length >= 3 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return bytes.toString('utf8', mark ? 3 : 0);
}

/** An error about a file as a whole. */
export function fileError(name: string, message: string, hint?: string): Diagnostic {
  const diagnostic: Diagnostic = { severity: 'error', file: name, line: 0, column: 0, path: '', message };
  return hint === undefined ? diagnostic : { ...diagnostic, hint };
}

/** Turns a glob into an expression over `/`-separated paths: `*`, `?`, `**`, `[abc]` and `{a,b}`. */
export function globExpression(glob: string): RegExp {
  let text = '';
  let braces = 0;
  for (let i = 0; i < glob.length; i++) {
    const char = glob[i]!;
    if (char === '*' && glob[i + 1] === '*') {
      i += glob[i + 2] === '/' ? 2 : 1;
      text += glob[i] === '/' ? '(?:[^/]+/)*' : '.*';
    } else if (char === '*') text += '[^/]*';
    else if (char === '?') text += '[^/]';
    else if (char === '[' && glob.indexOf(']', i + 2) > 0) {
      const end = glob.indexOf(']', i + 2);
      text += `[${glob
        .slice(i + 1, end)
        .replace(/^!/, '^')
        .replaceAll('\\', '\\\\')}]`;
      i = end;
    } else if (char === '{') {
      braces++;
      text += '(?:';
    } else if (char === '}' && braces > 0) {
      braces--;
      text += ')';
    } else text += char === ',' && braces > 0 ? '|' : char.replace(/[.+^$()|\\[\]{}]/, '\\$&');
  }
  return new RegExp(`^${text}${')'.repeat(braces)}$`);
}

interface Search {
  readonly files: InputFile[];
  readonly diagnostics: Diagnostic[];
  readonly seen: Set<string>;
}

function addStdin(search: Search): void {
  if (search.seen.has('-')) return;
  search.seen.add('-');
  search.files.push({ name: STDIN_NAME, path: null });
}

function addPath(search: Search, path: string): void {
  try {
    if (path.includes('\0')) {
      search.diagnostics.push(fileError(path, 'is no file name: it contains a NUL character'));
    } else if (statSync(path).isDirectory()) {
      const before = search.files.length + search.diagnostics.length;
      walkFolder(search, path, [], {
        wants: (path) => /\.(ya?ml|json)$/i.test(path),
        levels: FOLDER_DEPTH_MAX,
        isGlob: false,
      });
      if (search.files.length + search.diagnostics.length === before && !holdsSeen(search, path)) {
        search.diagnostics.push(fileError(path, 'is a folder without any *.yaml, *.yml or *.json file'));
      }
    } else addFile(search, path);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    search.diagnostics.push(fileError(path, describeSystemError(error)));
  }
}

// A folder whose every file was named before is no empty folder.
function holdsSeen(search: Search, path: string): boolean {
  const real = realpathSync(path) + sep;
  return [...search.seen].some((seen) => seen.startsWith(real));
}

function addFile(search: Search, path: string): void {
  const real = realpathSync(path);
  if (search.seen.has(real)) return;
  if (search.files.length >= INPUT_FILES_MAX) {
    throw new DiagnosticError([fileError(path, `is one of more than ${INPUT_FILES_MAX} input files`)]);
  }
  search.seen.add(real);
  search.files.push({ name: path, path });
}

function addGlob(search: Search, glob: string): void {
  const slash = glob.slice(0, glob.search(/[*?[\]{}]/)).lastIndexOf('/');
  const base = slash < 0 ? '.' : slash === 0 ? '/' : glob.slice(0, slash);
  const expression = globExpression(glob.replace(/^\.\//, ''));
  const before = search.diagnostics.length;
  let matched = 0;
  if (!exists(base)) {
    search.diagnostics.push(fileError(glob, `matches no file: there is no folder ${base}`));
    return;
  }
  const wants = (path: string): boolean => {
    const isMatch = expression.test(path.replace(/^\.\//, ''));
    if (isMatch) matched++;
    return isMatch;
  };
  const levels = glob.includes('**') ? FOLDER_DEPTH_MAX : glob.slice(slash + 1).split('/').length;
  walkFolder(search, base, [], { wants, levels, isGlob: true });
  if (matched === 0 && search.diagnostics.length === before) {
    search.diagnostics.push(fileError(glob, 'matches no file'));
  }
}

interface Walk {
  readonly wants: (path: string) => boolean;
  readonly levels: number;
  readonly isGlob: boolean;
}

function walkFolder(search: Search, folder: string, ancestors: readonly string[], walk: Walk): void {
  const real = realpathSync(folder);
  if (ancestors.includes(real)) {
    // Whoever names a folder means all of it; a pattern means its matches.
    if (!walk.isGlob)
      search.diagnostics.push(fileError(folder, `is a link to ${real}, a folder that contains it: a loop`));
    return;
  }
  if (ancestors.length >= walk.levels) {
    if (!walk.isGlob) search.diagnostics.push(fileError(folder, `lies more than ${FOLDER_DEPTH_MAX} folders deep`));
    return;
  }
  const names = readdirSync(folder).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  for (const name of names) {
    // Hidden entries are an editor's, git's or a mounted ConfigMap's own.
    if (name.startsWith('.') || name === 'node_modules') continue;
    const path = folder === '.' ? name : folder.endsWith('/') ? folder + name : `${folder}/${name}`;
    try {
      const stat = statSync(path);
      if (stat.isDirectory()) walkFolder(search, path, [...ancestors, real], walk);
      else if (stat.isFile() && walk.wants(path)) addFile(search, path);
    } catch (error) {
      if (!isSystemError(error)) throw error;
      // A broken link beside the manifests matters only when it is named like one.
      if (walk.wants(path)) search.diagnostics.push(fileError(path, describeSystemError(error)));
    }
  }
}

function exists(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    if (isSystemError(error)) return false;
    throw error;
  }
}

// Blocks are filled up, so that a short one marks the end; a pipe that has nothing yet is waited for.
function readFully(handle: number, block: Buffer): number {
  let filled = 0;
  while (filled < block.length) {
    try {
      const bytes = readSync(handle, block, filled, block.length - filled, null);
      if (bytes === 0) break;
      filled += bytes;
    } catch (error) {
      if (!isSystemError(error)) throw error;
      if (error.code === 'EOF') break;
      if (error.code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
  return filled;
}

interface SystemError extends Error {
  readonly code: string;
}

function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error;
}

function describeSystemError(error: SystemError): string {
  const known: Readonly<Record<string, string>> = {
    ENOENT: 'does not exist',
    ENOTDIR: 'does not exist: a part of the path is no folder',
    EACCES: 'cannot be read: permission denied',
    EPERM: 'cannot be read: not permitted',
    EISDIR: 'is a folder, expected a file',
    ELOOP: 'cannot be read: its links form a loop',
    ENAMETOOLONG: 'cannot be read: the name is too long',
  };
  return known[error.code] ?? `cannot be read: ${error.code}`;
}

function byteError(
  bytes: Buffer,
  at: number,
  where: { readonly name: string; readonly line: number },
  message: string,
): Diagnostic {
  let line = where.line;
  let start = 0;
  for (let end = bytes.indexOf(10); end >= 0 && end < at; end = bytes.indexOf(10, start)) {
    line++;
    start = end + 1;
  }
  const column = bytes.toString('utf8', start, at).length + 1;
  return { severity: 'error', file: where.name, line, column, path: '', message };
}

// By halves: isUtf8 of a prefix that may end within a character is judged up to its last whole one.
function firstInvalidUtf8(bytes: Buffer): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >>> 1;
    if (decodes(decoder, bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function decodes(decoder: TextDecoder, bytes: Buffer): boolean {
  let end = bytes.length;
  // At most three bytes of an unfinished character are left out.
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte >= 0xc2 && byte <= 0xf4) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      if (length > back) end = bytes.length - back;
      break;
    }
    if (byte < 0x80) break;
  }
  try {
    decoder.decode(bytes.subarray(0, end));
    return true;
  } catch {
    return false;
  }
}

/** A path that stands in a file of `folder`: absolute, or relative to that folder. */
export function pathFrom(folder: string, path: string): string {
  return isAbsolute(path) ? path : join(folder, path);
}
