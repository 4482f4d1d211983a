/** The source files as tests of the source see them: paths from the root, text, and text without comments and strings. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = new URL('..', import.meta.url).pathname;

export interface SourceFile {
  /** `src/sim/time.ts` */
  readonly path: string;
  readonly text: string;
}

/** All `.ts` files below a folder of the repository, in order of their paths; generated ones are left out. */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return sourceFiles(path);
      const wanted = entry.name.endsWith('.ts') && !entry.name.includes('.generated.');
      return wanted ? [{ path, text: readFileSync(join(root, path), 'utf8') }] : [];
    });
}

/** What a file imports, as written: `./time.ts`, `node:fs`, `commander`. Types and dynamic imports count as well. */
export function importsOf(text: string): string[] {
  const code = withoutComments(text);
  const found = [...code.matchAll(/(?:\bfrom|^import|\bimport)\s*\(?\s*'([^'\n ,]+)'/gm)];
  return found.map((match) => match[1]!);
}

/** Comments become blanks; line breaks stay, so that lines keep their numbers. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<![:\\'"`/])\/\/[^\n]*/g, (comment) => comment.replace(/[^\n]/g, ' '));
}

/** Comments, strings and regular expressions' likes become blanks, so that words in them are not taken for code. */
export function codeOnly(text: string): string {
  return withoutComments(text).replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, (string) =>
    ' '.repeat(string.length),
  );
}
