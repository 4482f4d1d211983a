/** All arrival sources, trace formats and fleets from traces, in fixed order. To add one: its file, and a line here. */
import type { Diagnostic, FieldPath } from '../../api/diagnostic.ts';
import type { InputFile } from '../../api/source.ts';
import type { Streams } from '../../sim/random.ts';
import { type Micros, parseDuration } from '../../sim/time.ts';
import type { ArrivalSource } from './arrival.ts';
import type { ArrivalDocument, TraceDocument } from './document.ts';
import { createColumnsFormat } from './format-columns.ts';
import { createOpenbFormat, readOpenbFleet } from './format-openb.ts';
import { createBatch, createDiurnal, createPoisson, type GeneratorOptions } from './generators.ts';
import { openTrace, type TraceFormat } from './trace.ts';

/** What is wrong with the scenario's own text: `path` from `spec.arrivals[i]` on. */
export interface DocumentProblem {
  readonly path: FieldPath;
  readonly message: string;
  readonly hint?: string;
}

/** What sources are opened with. */
export interface SourceContext extends GeneratorOptions {
  /** What simulated time 0 is called. */
  readonly startsAt: Micros;
  /** A file named in the scenario. */
  readonly openFile: (path: string) => InputFile;
  readonly streams: Streams;
  readonly problems: DocumentProblem[];
  readonly diagnostics: Diagnostic[];
}

/** Null when something is wrong, which was added to the problems or diagnostics. */
type OpenSource = (document: ArrivalDocument, context: SourceContext) => ArrivalSource | null;

/** By the field of `spec.arrivals[i]` that asks for them. */
export const arrivalSources = {
  trace: openTraceSource,
  poisson({ poisson }, context) {
    const perMicros = parseDuration(poisson!.per) ?? 0;
    if (perMicros <= 0)
      return problem(context, ['poisson', 'per'], `expected a duration above 0, got "${poisson!.per}"`);
    if (!(poisson!.count > 0)) return problem(context, ['poisson', 'count'], 'expected a number above 0');
    return createPoisson(context, poisson!.count, perMicros);
  },
  batch({ batch }, context) {
    const every = batch!.every === undefined ? null : (parseDuration(batch!.every) ?? 0);
    if (every !== null && every <= 0) {
      return problem(context, ['batch', 'every'], `expected a duration above 0, got "${batch!.every}"`);
    }
    return createBatch(context, batch!.count, every);
  },
  diurnal({ diurnal }, context) {
    const { perHour } = diurnal!;
    if (perHour.length !== 24) {
      const message = `expected 24 rates, one for each hour of the day, got ${perHour.length}`;
      return problem(context, ['diurnal', 'perHour'], message);
    }
    if (!perHour.some((rate) => rate > 0)) {
      return problem(context, ['diurnal', 'perHour'], 'expected a rate above 0 for one hour at least');
    }
    return createDiurnal(context, perHour, context.startsAt);
  },
} as const satisfies Record<string, OpenSource>;

export type ArrivalSourceName = keyof typeof arrivalSources;
/** Their names, in the registry's order. */
export const arrivalSourceNames = Object.keys(arrivalSources) as readonly ArrivalSourceName[];

/** By `trace.format`. */
export const traceFormats = {
  columns(trace, context) {
    if (trace.columns === undefined) {
      return problem(context, ['trace', 'columns'], 'Required value', 'which column of the file is what');
    }
    const { columns, units, priorities } = trace;
    return createColumnsFormat({ columns, units, priorities, sourceName: context.name });
  },
  openb(trace, context) {
    if (trace.columns !== undefined || trace.units !== undefined) {
      const field = trace.columns === undefined ? 'units' : 'columns';
      return problem(context, ['trace', field], 'the format openb has columns and units of its own');
    }
    return createOpenbFormat({ gpus: trace.gpus, leaves: trace.leaves });
  },
} as const satisfies Record<string, (trace: TraceDocument, context: SourceContext) => TraceFormat | null>;

/** Fleets from traces, by the field of `spec.fleet[i]` that names the file. */
export const fleetSources = { openb: readOpenbFleet } as const;

function openTraceSource({ trace }: ArrivalDocument, context: SourceContext): ArrivalSource | null {
  const { file, format = 'columns', delimiter = ',', sorted, zero } = trace!;
  const opened = traceFormats[format](trace!, context);
  if (delimiter.length !== 1 || delimiter === '"' || delimiter === '\n' || delimiter === '\r') {
    return problem(context, ['trace', 'delimiter'], 'expected one character such as "," or ";"');
  }
  if (opened === null) return null;
  const instants = format === 'columns' && trace!.units?.time === 'rfc3339';
  const findings = openTrace({
    file: context.openFile(file),
    format: opened,
    delimiter,
    sorted,
    zero: zero === 'first' ? 'first' : instants ? context.startsAt : 0,
    fromMicros: context.fromMicros,
    untilMicros: context.untilMicros,
    limit: context.limit,
  });
  context.diagnostics.push(...findings.diagnostics);
  return findings.source;
}

function problem(context: SourceContext, path: FieldPath, message: string, hint?: string): null {
  context.problems.push(hint === undefined ? { path, message } : { path, message, hint });
  return null;
}
