/**
 * Numbers such as `maxSurge: 25%` (v1.34 k8s.io/apimachinery/pkg/util/intstr/intstr.go).
 */
import { ValueError } from '../../api/value-error.ts';

/** A whole number or a text that should be a percentage such as `25%`. */
export type IntOrPercent = number | string;

/**
 * The number that `value` means out of `total`; a percentage is rounded up or down.
 * Throws ValueError with Kubernetes' text when a text is no percentage.
 */
export function scaledValue(value: IntOrPercent, total: number, roundUp: boolean): number {
  if (typeof value === 'number') return value;
  if (!value.endsWith('%')) {
    throw new ValueError('invalid value for IntOrString: invalid type: string is not a percentage');
  }
  const digits = value.slice(0, -1);
  const fault = atoiFault(digits);
  if (fault !== null) {
    const reason = `strconv.Atoi: parsing ${JSON.stringify(digits)}: ${fault}`;
    throw new ValueError(`invalid value for IntOrString: invalid value ${JSON.stringify(value)}: ${reason}`);
  }
  const exact = (Number(digits) * total) / 100;
  return (roundUp ? Math.ceil(exact) : Math.floor(exact)) + 0; // + 0 turns -0 into 0
}

/** What Go's strconv.Atoi says against the text, or null. */
export function atoiFault(text: string): 'invalid syntax' | 'value out of range' | null {
  if (!/^[+-]?[0-9]+$/.test(text)) return 'invalid syntax';
  const value = BigInt(text.startsWith('+') ? text.slice(1) : text);
  return BigInt.asIntN(64, value) === value ? null : 'value out of range';
}
