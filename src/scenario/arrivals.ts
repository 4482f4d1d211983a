/**
 * `spec.arrivals` of a scenario: checked when it is read, opened anew for each run, whose random streams it draws from.
 */
import { DiagnosticError, hasErrors } from '../api/diagnostic.ts';
import type { KubernetesObject } from '../api/objects.ts';
import type { InputFile } from '../api/source.ts';
import type { ArrivalSummary } from '../report/summary.ts';
import { createStreams, type Streams } from '../sim/random.ts';
import type { Micros } from '../sim/time.ts';
import type { ArrivalFigures, ArrivalStream } from '../workloads/arrivals/arrivals.ts';
import type { ArrivalDocument } from '../workloads/arrivals/document.ts';
import { type OpenedArrivals, openArrivals } from '../workloads/arrivals/open.ts';
import type { ArrivalTemplate } from '../workloads/arrivals/pod-of-arrival.ts';

/** What a run opens its arrivals from. */
export interface ArrivalsInput {
  readonly documents: readonly ArrivalDocument[];
  /** Pods and Jobs by the path that the scenario names; those that could not be read are absent. */
  readonly templates: ReadonlyMap<string, ArrivalTemplate>;
  /** A file named in the scenario. */
  readonly openFile: (path: string) => InputFile;
}

/** Reads all files to the end. Nothing is drawn. */
export function checkArrivals(input: ArrivalsInput, startsAt: Micros): OpenedArrivals {
  return openAll(input, startsAt, createStreams(0));
}

/** The streams of one run. Throws a DiagnosticError when a file has changed for the worse since it was checked. */
export function openRunArrivals(input: ArrivalsInput, startsAt: Micros, streams: Streams): readonly ArrivalStream[] {
  const opened = openAll(input, startsAt, streams);
  if (hasErrors(opened.diagnostics)) throw new DiagnosticError(opened.diagnostics);
  return opened.streams;
}

/** Whether arrivals can be copies of it. */
export function isTemplate(object: KubernetesObject): object is ArrivalTemplate {
  return object.kind === 'Pod' || object.kind === 'Job';
}

/** A source's figures as the summary shows them. */
export function arrivalSummary({ name, ...figures }: ArrivalFigures & { readonly name: string }): ArrivalSummary {
  const { arrived, refused, placed, started, succeeded, failed, left, lost } = figures;
  return {
    name,
    arrived,
    refused,
    placed,
    finished: succeeded,
    failed,
    left,
    lost,
    staying: arrived - refused - succeeded - failed - left - lost,
    meanWaitMicros: started === 0 ? 0 : Math.round(figures.waitedMicros / started),
    longestWaitMicros: figures.longestWaitMicros,
  };
}

function openAll(
  { documents, templates, openFile }: ArrivalsInput,
  startsAt: Micros,
  streams: Streams,
): OpenedArrivals {
  return openArrivals({
    documents,
    streams,
    startsAt,
    openFile,
    openTemplate: (path) => templates.get(path) ?? null,
  });
}
