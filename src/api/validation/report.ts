/**
 * How rules say what is wrong: a place in the object, and one of the API server's kinds of error in its own words
 * (v1.34 apimachinery/pkg/util/validation/field/errors.go, where every text of this folder's rules has its form).
 */
import type { Diagnostic, FieldPath } from '../diagnostic.ts';
import { printable, quoteValue } from '../diagnostic.ts';
import { didYouMean } from '../schema-errors.ts';
import type { Locate } from '../yaml.ts';
import { diagnosticAt } from '../yaml.ts';

/** A place in an object: a linked path, cheap to make for every field of every valid object. */
export interface Place {
  readonly parent: Place | null;
  readonly key: string | number;
}

/** Where errors go, with the shared parts of objects that were found to be in order. */
export interface Report {
  readonly file: string;
  readonly locate: Locate;
  readonly diagnostics: Diagnostic[];
  readonly inOrder: WeakSet<object>;
  readonly gates: FeatureGates;
}

/** Feature gates of the API server that its rules ask about; absent: as in v1.34, which is off for all of these. */
export interface FeatureGates {
  readonly HPAScaleToZero?: boolean | undefined;
}

/** The place of a field at the root of an object. */
export function root(key: string): Place {
  return { parent: null, key };
}

/** The place of a field or item below another. */
export function below(parent: Place | null, key: string | number): Place {
  return { parent, key };
}

/** `Invalid value: …: why`. */
export function invalid(report: Report, place: Place, value: unknown, why: string, hint?: string): void {
  // As the API server prints it: objects and lists as JSON.
  const shown = typeof value === 'object' ? printable(JSON.stringify(value), 120) : quoteValue(value);
  add(report, place, `Invalid value: ${shown}: ${why}`, hint);
}

/** `Required value: why`. */
export function required(report: Report, place: Place, why = ''): void {
  add(report, place, why === '' ? 'Required value' : `Required value: ${why}`);
}

/** `Duplicate value: …`. */
export function duplicate(report: Report, place: Place, value: unknown): void {
  add(report, place, `Duplicate value: ${quoteValue(value)}`);
}

/** `Not found: …`, with what it should have been. */
export function notFound(report: Report, place: Place, value: string, hint: string): void {
  add(report, place, `Not found: ${quoteValue(value)}`, hint);
}

/** `Forbidden: why`. */
export function forbidden(report: Report, place: Place, why: string): void {
  add(report, place, `Forbidden: ${why}`);
}

/** `Unsupported value: …: supported values: …` unless the value is one of them; an absent value passes. */
export function oneOf(report: Report, place: Place, value: string | undefined, supported: readonly string[]): void {
  if (value === undefined || supported.includes(value)) return;
  const names = supported.map((one) => `"${one}"`).join(', ');
  add(
    report,
    place,
    `Unsupported value: ${quoteValue(value)}: supported values: ${names}`,
    didYouMean(value, supported),
  );
}

/** `must be greater than or equal to 0`; an absent value passes. */
export function nonNegative(report: Report, place: Place, value: number | undefined): void {
  if (value !== undefined && value < 0) invalid(report, place, value, 'must be greater than or equal to 0');
}

/** `must be greater than zero`; an absent value passes. */
export function positive(report: Report, place: Place, value: number | undefined): void {
  if (value !== undefined && value <= 0) invalid(report, place, value, 'must be greater than zero');
}

/** A port of 1 to 65535; an absent value passes. */
export function portNumber(report: Report, place: Place, value: number | undefined): void {
  if (value !== undefined && (value < 1 || value > 65_535)) {
    invalid(report, place, value, 'must be between 1 and 65535, inclusive');
  }
}

/** Every message as an `invalid` of the same value. */
export function invalidEach(report: Report, place: Place, value: unknown, messages: readonly string[]): void {
  for (const message of messages) invalid(report, place, value, message);
}

/** Runs `check` on a part unless the same part was in order before: parts are shared between objects. */
export function onceInOrder<T extends object>(report: Report, part: T | undefined, check: (part: T) => void): void {
  if (part === undefined || report.inOrder.has(part)) return;
  const before = report.diagnostics.length;
  check(part);
  if (report.diagnostics.length === before) report.inOrder.add(part);
}

function add(report: Report, place: Place, message: string, hint?: string): void {
  report.diagnostics.push(diagnosticAt(report.locate, pathOf(place), 'value', report.file, message, hint));
}

function pathOf(place: Place): FieldPath {
  const path: (string | number)[] = [];
  for (let at: Place | null = place; at !== null; at = at.parent) path.push(at.key);
  return path.reverse();
}
