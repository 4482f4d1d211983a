/** Texts of the kubelet's configuration as Go's parsers read them, with their error texts. */
import { goQuote } from '../../api/go-text.ts';
import { ValueError } from '../../api/value-error.ts';

const NANOS: ReadonlyMap<string, bigint> = new Map([
  ['ns', 1n],
  ['us', 1_000n],
  ['µs', 1_000n],
  ['μs', 1_000n],
  ['ms', 1_000_000n],
  ['s', 1_000_000_000n],
  ['m', 60_000_000_000n],
  ['h', 3_600_000_000_000n],
]);

/**
 * A duration as time.ParseDuration reads it, in microseconds; a fraction of one is rounded up, so that only `0s` is 0.
 * Throws a ValueError with Go's text.
 */
export function parseGoDuration(text: string): number {
  const invalid = (what: string): ValueError => new ValueError(`time: ${what} ${goQuote(text)}`);
  const body = /^[+-]/.test(text) ? text.slice(1) : text;
  if (body === '0') return 0;
  if (body === '') throw invalid('invalid duration');
  let nanos = 0n;
  for (let rest = body; rest !== ''; ) {
    const [part, whole = '', point = '', unit = ''] = /^([0-9]*)(\.[0-9]*)?([^0-9.]*)/.exec(rest)!;
    const fraction = point.slice(1);
    if (whole === '' && fraction === '') throw invalid('invalid duration');
    if (unit === '') throw invalid('missing unit in duration');
    const scale = NANOS.get(unit);
    if (scale === undefined) throw invalid(`unknown unit ${goQuote(unit)} in duration`);
    nanos += (BigInt(whole + fraction) * scale) / 10n ** BigInt(fraction.length);
    if (nanos > 2n ** 63n - 1n) throw invalid('invalid duration');
    rest = rest.slice(part.length);
  }
  const micros = Number((nanos + 999n) / 1000n);
  return text.startsWith('-') ? -micros : micros;
}

/**
 * A number as strconv.ParseFloat(text, 32) reads decimal texts: the nearest float32. Throws a ValueError with Go's
 * text. Hexadecimal floats, which Go reads too, are refused.
 */
export function parseGoFloat32(text: string): number {
  const named = /^([+-]?)(?:(inf|infinity)|nan)$/i.exec(text);
  if (named !== null) {
    if (named[2] !== undefined) return named[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    if (named[1] === '') return Number.NaN;
  }
  const plain = text.replace(/(?<=[0-9])_(?=[0-9])/g, '');
  if (!/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$/.test(plain)) {
    throw new ValueError(`strconv.ParseFloat: parsing ${goQuote(text)}: invalid syntax`);
  }
  const value = Math.fround(Number(plain));
  if (!Number.isFinite(value)) {
    throw new ValueError(`strconv.ParseFloat: parsing ${goQuote(text)}: value out of range`);
  }
  return value;
}
