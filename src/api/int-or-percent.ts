/** Whole numbers or percentages of a total: maxSurge, minAvailable … (v1.34 apimachinery/pkg/util/intstr/intstr.go). */
import { goQuote, parseGoInt64 } from './go-text.ts';
import type { IntOrString } from './objects-meta.ts';
import { ValueError } from './value-error.ts';

/**
 * The number that `value` means out of `total` (GetScaledValueFromIntOrPercent). Percentages round up or down; plain
 * numbers stay as they are and may exceed the total. Throws a ValueError with Kubernetes' text.
 */
export function scaledIntOrPercent(value: IntOrString | null | undefined, total: number, roundUp: boolean): number {
  if (value === null || value === undefined) throw new ValueError('nil value for IntOrString');
  if (typeof value === 'number') return value;
  if (!value.endsWith('%')) {
    throw new ValueError('invalid value for IntOrString: invalid type: string is not a percentage');
  }
  const digits = value.slice(0, -1);
  const percent = parseGoInt64(digits);
  if (typeof percent === 'string') {
    const reason = `strconv.Atoi: parsing ${goQuote(digits)}: ${percent}`;
    throw new ValueError(`invalid value for IntOrString: invalid value ${goQuote(value)}: ${reason}`);
  }
  // Kubernetes multiplies as float64 too; -0 of a negative percentage is an integer 0 there.
  const scaled = (Number(percent) * total) / 100;
  return (roundUp ? Math.ceil(scaled) : Math.floor(scaled)) + 0;
}
