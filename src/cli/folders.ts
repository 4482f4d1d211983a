/** Makes folders. Node's own `mkdirSync(…, { recursive: true })` never returns where the system makes none (/proc). */
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** The folder and all above it; throws the system's error for the first that cannot be made. */
export function makeFolders(path: string): void {
  const missing: string[] = [];
  for (let at = resolve(path); !existsSync(at) && at !== dirname(at); at = dirname(at)) missing.push(at);
  // A file in its place: the system says so.
  if (missing.length === 0 && !statSync(path).isDirectory()) mkdirSync(path);
  for (const folder of missing.reverse()) mkdirSync(folder);
}
