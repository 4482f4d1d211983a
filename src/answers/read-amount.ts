/** Amounts as people give them on the command line: Kubernetes quantities. */
import { milliValueOf, wholeValueOf } from '../api/quantity.ts';
import { ValueError } from '../api/value-error.ts';

/** Milli-CPU of `cpu`, bytes of `memory`, whole pieces; undefined when the text is no such amount. */
export function readAmount(text: string, resource: 'cpu' | 'memory' | 'pieces'): number | undefined {
  if (resource === 'pieces') return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
  try {
    const amount = resource === 'cpu' ? milliValueOf(text) : wholeValueOf(text);
    return amount >= 0 ? amount : undefined;
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    return undefined;
  }
}
