/** `spec.arrivals[i]` as it is written: the type of what schema.ts describes. */
import type { CpuUnit, MemoryUnit, TimeUnit } from './cells.ts';
import type { ColumnsDocument, UnitsDocument } from './format-columns.ts';
import type { OpenbLeaves } from './format-openb.ts';

/** A distribution of run times, or a duration as text. */
export type RunDocument =
  | string
  | {
      readonly uniform?: { readonly from: string; readonly to: string } | undefined;
      readonly exponential?: { readonly mean: string } | undefined;
      readonly lognormal?: { readonly median: string; readonly p99: string } | undefined;
      readonly quantiles?: QuantilesDocument | undefined;
    };

export interface QuantilesDocument {
  readonly file: string;
  readonly fraction?: string | undefined;
  readonly value?: string | undefined;
  readonly unit?: TimeUnit | undefined;
}

export interface TraceDocument {
  readonly file: string;
  readonly format?: 'columns' | 'openb' | undefined;
  readonly columns?: ColumnsDocument | undefined;
  readonly units?: UnitsDocument | undefined;
  readonly priorities?: Readonly<Record<string, string>> | undefined;
  readonly delimiter?: string | undefined;
  readonly sorted?: boolean | undefined;
  readonly zero?: 'first' | 'start' | undefined;
  /** Of the format openb. */
  readonly gpus?: 'shared' | 'whole' | undefined;
  readonly leaves?: OpenbLeaves | undefined;
}

export interface PoissonDocument {
  readonly count: number;
  readonly per: string;
}

export interface BatchDocument {
  readonly count: number;
  readonly every?: string | undefined;
}

export interface DiurnalDocument {
  readonly perHour: readonly number[];
}

/** What all sources share, and one of trace, poisson, batch and diurnal. */
export interface ArrivalDocument {
  readonly name?: string | undefined;
  readonly namespace?: string | undefined;
  readonly template?: string | undefined;
  readonly requests?: Readonly<Record<string, string | number>> | undefined;
  readonly labels?: Readonly<Record<string, string>> | undefined;
  readonly priorityClassName?: string | undefined;
  readonly run?: RunDocument | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly limit?: number | undefined;
  readonly trace?: TraceDocument | undefined;
  readonly poisson?: PoissonDocument | undefined;
  readonly batch?: BatchDocument | undefined;
  readonly diurnal?: DiurnalDocument | undefined;
}

export type { ColumnsDocument, CpuUnit, MemoryUnit, TimeUnit, UnitsDocument };
