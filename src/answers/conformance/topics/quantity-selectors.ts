/**
 * Answers the recorded cases of quantities, selectors and int-or-percent values from their inputs alone:
 * `quantity`, `compare`, `labelSelector`, `selectorString`, `intOrPercent`.
 */
import { scaledIntOrPercent } from '../../../api/int-or-percent.ts';
import type { IntOrString, LabelSelector, StringMap } from '../../../api/objects.ts';
import {
  addQuantities,
  canonicalString,
  compareQuantities,
  exceedsInt64,
  parseQuantity,
  quantitySign,
  quantityToString,
  scaledValue,
  subtractQuantities,
} from '../../../api/quantity.ts';
import { compileLabelSelector, type Selector, selectorMatches } from '../../../api/selector.ts';
import { parseSelector } from '../../../api/selector-parse.ts';
import { valueOrErrorText } from '../../../api/value-error.ts';

type Input =
  | { readonly kind: 'quantity'; readonly in: string }
  | { readonly kind: 'compare'; readonly a: string; readonly b: string }
  | { readonly kind: 'labelSelector'; readonly selector: LabelSelector | null; readonly labels: readonly StringMap[] }
  | { readonly kind: 'selectorString'; readonly selector: string; readonly labels: readonly StringMap[] }
  | { readonly kind: 'intOrPercent'; readonly value: IntOrString; readonly total: number; readonly roundUp: boolean };

/** The `expect` of one case of quantity-selectors.json; `{ error }` where Kubernetes refuses the input. */
export function answerQuantitySelectors(input: unknown): unknown {
  const answer = valueOrErrorText(() => answerValid(input as Input));
  return 'value' in answer ? answer.value : { error: answer.error };
}

function answerValid(input: Input): object {
  switch (input.kind) {
    case 'quantity':
      return describeQuantity(input.in);
    case 'compare':
      return compareTexts(input.a, input.b);
    case 'labelSelector':
      return describeSelector(compileLabelSelector(input.selector), input.labels);
    case 'selectorString':
      return describeSelector(parseSelector(input.selector), input.labels);
    case 'intOrPercent':
      return { value: scaledIntOrPercent(input.value, input.total, input.roundUp) };
    default:
      throw new Error(`quantity-selectors: unknown kind in ${JSON.stringify(input)}`);
  }
}

function describeQuantity(text: string): object {
  const quantity = parseQuantity(text);
  return {
    string: quantityToString(quantity),
    canonical: canonicalString(quantity),
    ...(exceedsInt64(quantity, 0) ? {} : { value: `${scaledValue(quantity, 0)}` }),
    ...(exceedsInt64(quantity, -3) ? {} : { milliValue: `${scaledValue(quantity, -3)}` }),
    sign: quantitySign(quantity),
    format: quantity.format,
  };
}

function compareTexts(textA: string, textB: string): object {
  const a = parseQuantity(textA);
  const b = parseQuantity(textB);
  return {
    cmp: compareQuantities(a, b),
    sum: canonicalString(addQuantities(a, b)),
    difference: canonicalString(subtractQuantities(a, b)),
  };
}

function describeSelector(selector: Selector, labels: readonly StringMap[]): object {
  return { string: selector.text, matches: labels.map((set) => selectorMatches(selector, set)) };
}
