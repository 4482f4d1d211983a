/** Reads what pods use: the output of `kubectl top pods -A` (with or without --containers), or a CSV with a header. */
import { type Diagnostic, printable } from '../api/diagnostic.ts';
import { milliValueOf, wholeValueOf } from '../api/quantity.ts';
import { ValueError } from '../api/value-error.ts';

/** What one pod used at the moment of measuring. */
export interface PodUsage {
  readonly namespace: string;
  readonly pod: string;
  readonly milliCpu: number;
  readonly memoryBytes: number;
}

/** Rows by `namespace/pod`, containers of a pod added up; or what is wrong, each with its line. */
export function readUsage(text: string, file: string): { usage: Map<string, PodUsage>; diagnostics: Diagnostic[] } {
  const usage = new Map<string, PodUsage>();
  const diagnostics: Diagnostic[] = [];
  const report = (line: number, message: string): void => {
    diagnostics.push({ severity: 'error', file, line, column: 1, path: '', message });
  };
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const isCsv = (lines[0] ?? '').includes(',');
  const split = (line: string): string[] =>
    isCsv ? line.split(',').map((cell) => cell.trim()) : line.trim().split(/\s+/);
  const columns = columnsOf(split(lines[0] ?? ''));
  if (columns === null) {
    report(1, 'expected a header with NAME, CPU and MEMORY: the output of kubectl top pods -A, or a CSV');
    return { usage, diagnostics };
  }
  for (const [index, line] of lines.entries()) {
    if (index === 0 || line.trim() === '') continue;
    const cells = split(line);
    if (cells.length !== columns.count) {
      report(index + 1, `expected ${columns.count} columns, found ${cells.length}`);
      continue;
    }
    try {
      const namespace = columns.namespace < 0 ? 'default' : cells[columns.namespace]!;
      const pod = cells[columns.pod]!;
      const key = `${namespace}/${pod}`;
      const before = usage.get(key);
      usage.set(key, {
        namespace,
        pod,
        milliCpu: milliValueOf(cells[columns.cpu]!) + (before?.milliCpu ?? 0),
        memoryBytes: wholeValueOf(cells[columns.memory]!) + (before?.memoryBytes ?? 0),
      });
    } catch (error) {
      if (!(error instanceof ValueError)) throw error;
      report(index + 1, printable(error.message, 200));
    }
  }
  return { usage, diagnostics };
}

interface Columns {
  readonly count: number;
  readonly namespace: number;
  readonly pod: number;
  readonly cpu: number;
  readonly memory: number;
}

function columnsOf(header: readonly string[]): Columns | null {
  const names = header.map((cell) => cell.toLowerCase().replace(/\(.*\)$/, ''));
  const at = (...wanted: string[]): number => names.findIndex((name) => wanted.includes(name));
  // With --containers NAME is the container's.
  const pod = at('pod') >= 0 ? at('pod') : at('name');
  const columns = { count: header.length, namespace: at('namespace'), pod, cpu: at('cpu'), memory: at('memory') };
  return pod < 0 || columns.cpu < 0 || columns.memory < 0 ? null : columns;
}
