/**
 * From `spec.arrivals` to streams that can run: files are opened and checked, everything that is wrong is collected.
 */
import type { Diagnostic } from '../../api/diagnostic.ts';
import { DiagnosticError, hasErrors } from '../../api/diagnostic.ts';
import { quantityOf } from '../../api/quantity.ts';
import type { InputFile } from '../../api/source.ts';
import { valueOrErrorText } from '../../api/value-error.ts';
import type { Streams } from '../../sim/random.ts';
import { type Micros, parseDuration } from '../../sim/time.ts';
import type { RunLaw } from './arrival.ts';
import type { ArrivalStream } from './arrivals.ts';
import type { ArrivalDocument, RunDocument } from './document.ts';
import { type ArrivalTemplate, isJob, plainTemplate, withShared } from './pod-of-arrival.ts';
import { arrivalSourceNames, arrivalSources, type DocumentProblem, type SourceContext } from './registry.ts';
import { readQuantiles } from './run-law.ts';

export interface OpenArrivalsOptions {
  readonly documents: readonly ArrivalDocument[];
  readonly streams: Streams;
  /** What simulated time 0 is called. */
  readonly startsAt: Micros;
  /** A file named in the scenario, relative to its folder. */
  readonly openFile: (path: string) => InputFile;
  /** The Pod or Job of a manifest file, checked and as it is written; null when it is none, which was reported. */
  readonly openTemplate: (path: string) => ArrivalTemplate | null;
}

export interface OpenedArrivals {
  /** Complete only when nothing is wrong. */
  readonly streams: readonly ArrivalStream[];
  /** What is wrong with the scenario: paths from `spec.arrivals` on. */
  readonly problems: readonly DocumentProblem[];
  /** What is wrong with the files, and warnings about them. */
  readonly diagnostics: readonly Diagnostic[];
}

export function openArrivals(options: OpenArrivalsOptions): OpenedArrivals {
  const streams: ArrivalStream[] = [];
  const problems: DocumentProblem[] = [];
  const diagnostics: Diagnostic[] = [];
  const names = new Set<string>();
  options.documents.forEach((document, index) => {
    const name = document.name ?? `arrivals-${index + 1}`;
    const own: DocumentProblem[] = [];
    if (names.has(name)) own.push({ path: ['name'], message: `there are two sources of arrivals named "${name}"` });
    names.add(name);
    const stream = openStream(document, name, options, own, diagnostics);
    problems.push(...own.map((each) => ({ ...each, path: [index, ...each.path] })));
    if (stream !== null && own.length === 0) streams.push(stream);
  });
  return { streams, problems, diagnostics };
}

function openStream(
  document: ArrivalDocument,
  name: string,
  options: OpenArrivalsOptions,
  problems: DocumentProblem[],
  diagnostics: Diagnostic[],
): ArrivalStream | null {
  const kinds = arrivalSourceNames.filter((each) => document[each] !== undefined);
  if (kinds.length !== 1) {
    const got = kinds.length === 0 ? 'none' : kinds.join(' and ');
    problems.push({ path: [], message: `expected one of ${arrivalSourceNames.join(', ')}, got ${got}` });
    return null;
  }
  const fromMicros = readDuration(document.from ?? '0', ['from'], problems);
  const untilMicros =
    document.until === undefined ? Number.POSITIVE_INFINITY : readDuration(document.until, ['until'], problems);
  if (untilMicros < fromMicros) problems.push({ path: ['until'], message: 'is before `from`' });
  const context: SourceContext = {
    name,
    streams: options.streams,
    fromMicros,
    untilMicros,
    limit: document.limit ?? Number.POSITIVE_INFINITY,
    startsAt: options.startsAt,
    openFile: options.openFile,
    problems,
    diagnostics,
  };
  const run = document.run === undefined ? null : readRun(document.run, context);
  const template = readTemplate(document, options, run !== null || brings(document), problems);
  if (problems.length > 0) return null;
  const source = readFile(() => arrivalSources[kinds[0]!](document, context), diagnostics);
  if (source === null || template === null) return null;
  return { name, source, template, namespace: document.namespace ?? 'default', run };
}

/** Does the trace say how long its pods run? */
function brings({ trace }: ArrivalDocument): boolean {
  return trace?.columns?.duration !== undefined || (trace?.format === 'openb' && trace.leaves === 'duration');
}

function readTemplate(
  document: ArrivalDocument,
  options: OpenArrivalsOptions,
  runs: boolean,
  problems: DocumentProblem[],
): ArrivalTemplate | null {
  const { template: path, requests = {}, labels = {}, priorityClassName } = document;
  const template = path === undefined ? plainTemplate : options.openTemplate(path);
  if (template === null) return null;
  const { restartPolicy } = isJob(template) ? template.spec.template.spec : template.spec;
  if (restartPolicy === 'Always' && runs) {
    const message = 'its restartPolicy is Always: a pod that runs for a time and ends cannot be restarted for ever';
    problems.push({ path: ['template'], message, hint: 'leave restartPolicy out, or set it to Never' });
  }
  for (const [resource, amount] of Object.entries(requests)) {
    const result = valueOrErrorText(() => quantityOf(amount));
    if ('error' in result) problems.push({ path: ['requests', resource], message: result.error });
  }
  return withShared(template, { requests, labels, priorityClassName });
}

/** A duration law, or the quantiles of a file. Null when something is wrong. */
function readRun(document: RunDocument, context: SourceContext): RunLaw | null {
  const { problems } = context;
  const duration = (text: string, ...path: string[]): Micros => readDuration(text, ['run', ...path], problems);
  if (typeof document === 'string') return { kind: 'constant', micros: duration(document) };
  const { uniform, exponential, lognormal, quantiles } = document;
  if (uniform !== undefined) {
    const fromMicros = duration(uniform.from, 'uniform', 'from');
    const toMicros = duration(uniform.to, 'uniform', 'to');
    if (toMicros < fromMicros) problems.push({ path: ['run', 'uniform', 'to'], message: 'is less than `from`' });
    return { kind: 'uniform', fromMicros, toMicros };
  }
  if (exponential !== undefined) {
    return { kind: 'exponential', meanMicros: duration(exponential.mean, 'exponential', 'mean') };
  }
  if (lognormal !== undefined) {
    const medianMicros = duration(lognormal.median, 'lognormal', 'median');
    const p99Micros = duration(lognormal.p99, 'lognormal', 'p99');
    if (medianMicros === 0) problems.push({ path: ['run', 'lognormal', 'median'], message: 'expected more than 0' });
    if (p99Micros < medianMicros)
      problems.push({ path: ['run', 'lognormal', 'p99'], message: 'is less than `median`' });
    return { kind: 'lognormal', medianMicros, p99Micros };
  }
  if (quantiles === undefined) {
    problems.push({ path: ['run'], message: 'expected one of uniform, exponential, lognormal, quantiles' });
    return null;
  }
  return readFile(() => {
    const { law, diagnostics } = readQuantiles({ ...quantiles, file: context.openFile(quantiles.file) });
    context.diagnostics.push(...diagnostics);
    if (hasErrors(diagnostics)) return null;
    return law;
  }, context.diagnostics);
}

/** Not negative; 0 with a problem where the text is no duration. */
function readDuration(text: string, path: readonly string[], problems: DocumentProblem[]): Micros {
  const micros = parseDuration(text);
  if (micros !== undefined && micros >= 0) return micros;
  problems.push({ path, message: `expected a duration such as 90s or 1h30m, got "${text}"` });
  return 0;
}

/** A file that cannot be read is one more diagnostic. */
function readFile<T>(read: () => T | null, diagnostics: Diagnostic[]): T | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    diagnostics.push(...error.diagnostics);
    return null;
  }
}
