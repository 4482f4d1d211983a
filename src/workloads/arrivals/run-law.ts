/** How long arrivals run, where their trace does not say: a law, or quantiles measured somewhere else. */

import type { Diagnostic } from '../../api/diagnostic.ts';
import { hasErrors, quoteValue } from '../../api/diagnostic.ts';
import { fileError, type InputFile } from '../../api/source.ts';
import { durationOf } from '../../cluster/duration-law.ts';
import { quantileAt } from '../../sim/distributions.ts';
import { drawUnit, type Purpose } from '../../sim/random.ts';
import type { Micros } from '../../sim/time.ts';
import type { RunLaw } from './arrival.ts';
import { readMicros, readNumber, refuse, type TimeUnit } from './cells.ts';
import { checkTable } from './table.ts';

/** The run time of the arrival with this identity: keyed by it alone, so that nothing else disturbs the draw. */
export function runMicrosOf(law: RunLaw, purpose: Purpose, identity: number): Micros {
  if (law.kind !== 'quantiles') return durationOf(law, purpose, identity, 0);
  return Math.round(quantileAt(drawUnit(purpose, identity, 0), law.fractions, law.values));
}

/** `run.quantiles` of the scenario, with its file opened. */
export interface QuantilesOptions {
  readonly file: InputFile;
  /** Columns; defaults `fraction` and `value`. */
  readonly fraction?: string | undefined;
  readonly value?: string | undefined;
  /** Unit of the values; default seconds. */
  readonly unit?: TimeUnit | undefined;
}

/** The most rows of a table of quantiles, which is kept in memory. */
export const QUANTILE_ROWS_MAX = 1_000_000;

/**
 * A CSV table of measured quantiles: fractions ascending from 0 to 1, values not descending. Between two rows values
 * lie on a straight line. Throws a DiagnosticError when the file cannot be read.
 */
export function readQuantiles(options: QuantilesOptions): {
  readonly law: RunLaw | null;
  readonly diagnostics: readonly Diagnostic[];
} {
  const { file, fraction = 'fraction', value = 'value', unit = 's' } = options;
  const uses = [
    { column: fraction, required: true },
    { column: value, required: true },
  ];
  const fractions: number[] = [];
  const values: number[] = [];
  const { diagnostics: found } = checkTable(file, uses, ',', (cells, rowIndex) => {
    if (rowIndex > QUANTILE_ROWS_MAX) return null;
    const at = readNumber(cells, 0, 'a fraction from 0 to 1');
    const micros = readMicros(cells, 1, unit);
    if (at === null || micros === null) return null;
    if (at < 0 || at > 1) return refuse(cells, 0, `expected a fraction from 0 to 1, got ${quoteValue(cells.text(0))}`);
    const last = fractions.length - 1;
    if (last < 0 && at !== 0) return refuse(cells, 0, `expected the first fraction to be 0, got ${at}`);
    if (last >= 0 && at <= fractions[last]!) {
      return refuse(cells, 0, `expected a fraction above ${fractions[last]} of the row before, got ${at}`);
    }
    if (last >= 0 && micros < values[last]!) {
      return refuse(cells, 1, `${quoteValue(cells.text(1))} is less than the value of the row before`);
    }
    fractions.push(at);
    values.push(micros);
    return null;
  });
  const diagnostics = [...found];
  if (!hasErrors(diagnostics)) {
    const rows = fractions.length;
    if (rows < 2) diagnostics.push(fileError(file.name, 'expected two rows of quantiles or more'));
    else if (rows > QUANTILE_ROWS_MAX)
      diagnostics.push(fileError(file.name, `has more than ${QUANTILE_ROWS_MAX} rows`));
    else if (fractions[rows - 1] !== 1) {
      diagnostics.push(fileError(file.name, `ends at the fraction ${fractions[rows - 1]}, expected 1`));
    }
  }
  if (hasErrors(diagnostics)) return { law: null, diagnostics };
  const law = {
    kind: 'quantiles',
    fractions: Float64Array.from(fractions),
    values: Float64Array.from(values),
  } as const;
  return { law, diagnostics };
}
