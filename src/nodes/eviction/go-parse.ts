/** Texts of the kubelet's configuration as Go's parsers read them, with their error texts. */
import { parseGoDuration } from '../../api/go-duration.ts';
import { goQuote } from '../../api/go-text.ts';
import { ValueError } from '../../api/value-error.ts';

/**
 * A duration as time.ParseDuration reads it, in microseconds; a fraction of one is rounded up, so that only `0s` is 0.
 * Throws a ValueError with Go's text.
 */
export function parseDurationMicros(text: string): number {
  const nanos = parseGoDuration(text);
  return nanos < 0n ? -microsOf(-nanos) : microsOf(nanos);
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

function microsOf(nanos: bigint): number {
  return Number((nanos + 999n) / 1000n);
}
