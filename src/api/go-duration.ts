/** Durations such as `1h30m` as Go reads them (time.ParseDuration), with its error texts. */
import { goQuote } from './go-text.ts';
import { ValueError } from './value-error.ts';

const NANOS_PER_UNIT: ReadonlyMap<string, bigint> = new Map([
  ['ns', 1n],
  ['us', 1_000n],
  ['µs', 1_000n],
  ['μs', 1_000n],
  ['ms', 1_000_000n],
  ['s', 1_000_000_000n],
  ['m', 60_000_000_000n],
  ['h', 3_600_000_000_000n],
]);

/** Nanoseconds; throws ValueError where the text is no duration or passes 64 bits. */
export function parseGoDuration(text: string): bigint {
  const quoted = goQuote(text);
  let rest = text.replace(/^[+-]/, '');
  if (rest === '0') return 0n;
  if (rest === '') throw new ValueError(`time: invalid duration ${quoted}`);
  let nanos = 0n;
  while (rest !== '') {
    const [part = '', whole = '', fraction = '', unit = ''] = /^([0-9]*)(?:\.([0-9]*))?([^0-9.]*)/.exec(rest) ?? [];
    const digits = whole + fraction;
    if (digits === '') throw new ValueError(`time: invalid duration ${quoted}`);
    if (unit === '') throw new ValueError(`time: missing unit in duration ${quoted}`);
    const perUnit = NANOS_PER_UNIT.get(unit);
    if (perUnit === undefined) throw new ValueError(`time: unknown unit ${goQuote(unit)} in duration ${quoted}`);
    nanos += (BigInt(digits) * perUnit) / 10n ** BigInt(fraction.length);
    if (BigInt.asIntN(64, nanos) !== nanos) throw new ValueError(`time: invalid duration ${quoted}`);
    rest = rest.slice(part.length);
  }
  return text.startsWith('-') ? -nanos : nanos;
}
