/**
 * Plays recorded cases of real Kubernetes components: finds the files, plays each case from its inputs alone, and
 * compares. A case that cannot be played has failed.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Difference } from './compare.ts';
import type { RecordedCase, Topic } from './topic.ts';
import { inputsOf, topicOf } from './topics.ts';

export interface Verdict {
  readonly folder: string;
  readonly file: string;
  readonly name: string;
  readonly passed: boolean;
  readonly difference?: Difference;
  /** The failure of a case that could not be played. */
  readonly error?: string;
  /** What was answered from the inputs alone. */
  readonly answer?: unknown;
}

export interface FileResult {
  readonly folder: string;
  readonly file: string;
  /** True: the topic belongs to an open issue, its cases were not played. */
  readonly later: boolean;
  readonly caseCount: number;
  readonly verdicts: readonly Verdict[];
}

/** Names of the folders that hold recordings. */
const folders = ['scheduler', 'controllers', 'cluster', 'autoscalers'];

/** Recordings (`.json`, `.json.gz`) in or below the given folders, in the order of their names. */
export function findRecordings(paths: readonly string[]): string[] {
  return paths.flatMap((path) => (statSync(path).isDirectory() ? walk(resolve(path)) : [resolve(path)]));
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return walk(path);
      return /\.json(\.gz)?$/.test(entry.name) && folders.includes(basename(folder)) ? [path] : [];
    });
}

/** Plays one file. `all`: topics of open issues count as failed instead of later. Null: not a recording. */
export function playFile(path: string, all: boolean): FileResult | null {
  const folder = basename(dirname(path));
  const file = basename(path).replace(/\.json(\.gz)?$/, '');
  const topic = topicOf(folder, file);
  if (topic === undefined) return null;
  const cases = readCases(path);
  if (topic === 'later') {
    const verdicts = cases.map(({ name }) => ({ folder, file, name, passed: false, error: 'not played yet' }));
    return { folder, file, later: !all, caseCount: cases.length, verdicts: all ? verdicts : [] };
  }
  const verdicts = cases.map((recorded) => ({ folder, file, name: recorded.name, ...playCase(topic, recorded) }));
  return { folder, file, later: false, caseCount: cases.length, verdicts };
}

function readCases(path: string): RecordedCase[] {
  const bytes = readFileSync(path);
  const content = JSON.parse((path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
  return Array.isArray(content) ? content : [content];
}

function playCase(topic: Topic, recorded: RecordedCase): Pick<Verdict, 'passed' | 'difference' | 'error' | 'answer'> {
  let answer: unknown;
  try {
    answer = topic.answer((topic.inputs ?? inputsOf)(recorded));
    const difference = topic.compare(recorded, answer);
    return difference === null ? { passed: true, answer } : { passed: false, difference, answer };
  } catch (error) {
    return { passed: false, error: error instanceof Error ? (error.stack ?? error.message) : String(error), answer };
  }
}
