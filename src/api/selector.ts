/**
 * Label selectors, compiled: v1.34 apimachinery/pkg/labels/selector.go and pkg/apis/meta/v1/helpers.go.
 * Text selectors (`app in (a,b),!x`) are in selector-parse.ts, selectors of nodes in node-selector.ts.
 *
 * Matching costs one lookup per requirement. Callers on a hot path intern by `key` and keep verdicts per key and label set.
 */
import { invalidValue } from './field-error.ts';
import { aggregateText, compareText, goQuote, parseGoInt64 } from './go-text.ts';
import { labelValueErrors, qualifiedNameErrors } from './label-syntax.ts';
import type { LabelSelector, StringMap } from './objects-meta.ts';
import { ValueError } from './value-error.ts';

/** Operators of a requirement, as package selection spells them. */
export type SelectorOperator = 'in' | 'notin' | '=' | '==' | '!=' | 'gt' | 'lt' | 'exists' | '!';

/** One condition on the value of one label. */
export interface Requirement {
  readonly key: string;
  readonly operator: SelectorOperator;
  readonly values: readonly string[];
  /** The bound of gt and lt. */
  readonly bound?: number | bigint | undefined;
}

/** A compiled selector: all requirements must hold. */
export interface Selector {
  readonly requirements: readonly Requirement[];
  /** True for the selector of `null`, which matches no object at all. */
  readonly nothing: boolean;
  /** The text form, as kubectl and error messages show it. */
  readonly text: string;
  /** Equal for selectors that are the same up to order, repetition and spelling: the key to intern them by. */
  readonly key: string;
}

/** The selector that matches nothing: what a null LabelSelector means. */
export const NOTHING: Selector = { requirements: [], nothing: true, text: '', key: 'nothing' };
/** The selector that matches every object: what an empty LabelSelector means. */
export const EVERYTHING: Selector = { requirements: [], nothing: false, text: '', key: '[]' };

const LABEL_SELECTOR_OPERATORS: ReadonlyMap<string, SelectorOperator> = new Map([
  ['In', 'in'],
  ['NotIn', 'notin'],
  ['Exists', 'exists'],
  ['DoesNotExist', '!'],
]);

/**
 * Compiles a LabelSelector of the API; null and undefined match nothing, `{}` matches everything.
 * Throws a ValueError with the text of LabelSelectorAsSelector. The first error is by key, where Kubernetes takes
 * matchLabels in random order.
 */
export function compileLabelSelector(selector: LabelSelector | null | undefined): Selector {
  if (selector === null || selector === undefined) return NOTHING;
  const labels = selector.matchLabels ?? {};
  const requirements = Object.keys(labels)
    .sort(compareText)
    .map((key) => newRequirement(key, '=', [labels[key]!]));
  for (const expression of selector.matchExpressions ?? []) {
    const operator = LABEL_SELECTOR_OPERATORS.get(expression.operator);
    if (operator === undefined) {
      throw new ValueError(`${goQuote(expression.operator)} is not a valid label selector operator`);
    }
    // Kubernetes copies the values, and a copy of an empty list is nil.
    const values = expression.values?.length ? expression.values : null;
    requirements.push(newRequirement(expression.key, operator, values));
  }
  return newSelector(requirements);
}

/** The selector of exactly these labels, unchecked (labels.SelectorFromSet): of services, controllers and nodeSelector. */
export function selectorFromSet(labels: StringMap | null | undefined): Selector {
  const keys = Object.keys(labels ?? {});
  return newSelector(keys.map((key) => ({ key, operator: '=', values: [labels![key]!] })));
}

/** Whether an object with `labels` is selected. */
export function selectorMatches(selector: Selector, labels: StringMap | null | undefined): boolean {
  if (selector.nothing) return false;
  for (const requirement of selector.requirements) {
    if (!requirementMatches(requirement, labels ?? {})) return false;
  }
  return true;
}

/** Whether the selector restricts nothing (labels.Selector Empty()). */
export function selectorIsEmpty(selector: Selector): boolean {
  return !selector.nothing && selector.requirements.length === 0;
}

/** A checked requirement; `values` null is the absent list. Throws a ValueError with all `requirementErrors`. */
export function newRequirement(key: string, operator: SelectorOperator, values: readonly string[] | null): Requirement {
  const errors = requirementErrors(key, operator, values);
  if (errors.length > 0) throw new ValueError(aggregateText(errors));
  const given = values ?? [];
  if (operator !== 'gt' && operator !== 'lt') return { key, operator, values: given };
  return { key, operator, values: given, bound: parseGoInt64(given[0]!) as number | bigint };
}

/** All that NewRequirement finds wrong; `path` is the field that the requirement stands in ('' at the root). */
export function requirementErrors(
  key: string,
  operator: SelectorOperator,
  values: readonly string[] | null,
  path = '',
): string[] {
  const prefix = path === '' ? '' : `${path}.`;
  const errors: string[] = [];
  const keyErrors = qualifiedNameErrors(key);
  if (keyErrors.length > 0) errors.push(invalidValue(`${prefix}key`, key, keyErrors.join('; ')));
  const given = values ?? [];
  const countError = valueCountError(operator, given.length);
  if (countError !== '') errors.push(invalidValue(`${prefix}values`, values, countError));
  if (operator === 'gt' || operator === 'lt') {
    given.forEach((value, index) => {
      if (typeof parseGoInt64(value) !== 'string') return;
      const rule = "for 'Gt', 'Lt' operators, the value must be an integer";
      errors.push(invalidValue(`${prefix}values[${index}]`, value, rule));
    });
  }
  given.forEach((value, index) => {
    const valueErrors = labelValueErrors(value);
    if (valueErrors.length === 0) return;
    errors.push(invalidValue(`${prefix}values[${index}][${key}]`, value, valueErrors.join('; ')));
  });
  return errors;
}

/** A selector of requirements, which it sorts by key (stable). */
export function newSelector(requirements: readonly Requirement[]): Selector {
  if (requirements.length === 0) return EVERYTHING;
  const sorted = [...requirements].sort((a, b) => compareText(a.key, b.key));
  const text = sorted.map(requirementText).join(',');
  return { requirements: sorted, nothing: false, text, key: internKey(sorted) };
}

/** The conjunction of two selectors. */
export function bothSelectors(a: Selector, b: Selector): Selector {
  return a.nothing || b.nothing ? NOTHING : newSelector([...a.requirements, ...b.requirements]);
}

function requirementMatches(requirement: Requirement, labels: StringMap): boolean {
  const exists = Object.hasOwn(labels, requirement.key);
  switch (requirement.operator) {
    case 'exists':
      return exists;
    case '!':
      return !exists;
    case 'in':
    case '=':
    case '==':
      return exists && requirement.values.includes(labels[requirement.key]!);
    case 'notin':
    case '!=':
      return !exists || !requirement.values.includes(labels[requirement.key]!);
    case 'gt':
    case 'lt': {
      if (!exists || requirement.bound === undefined) return false;
      const value = parseGoInt64(labels[requirement.key]!);
      if (typeof value === 'string') return false;
      return requirement.operator === 'gt' ? value > requirement.bound : value < requirement.bound;
    }
  }
}

function requirementText({ key, operator, values }: Requirement): string {
  const list = values.length === 1 ? values[0]! : [...values].sort(compareText).join(',');
  switch (operator) {
    case 'exists':
      return key;
    case '!':
      return `!${key}`;
    case 'in':
    case 'notin':
      return `${key} ${operator} (${list})`;
    case 'gt':
      return `${key}>${list}`;
    case 'lt':
      return `${key}<${list}`;
    default:
      return `${key}${operator}${list}`;
  }
}

function valueCountError(operator: SelectorOperator, count: number): string {
  switch (operator) {
    case 'in':
    case 'notin':
      return count === 0 ? "for 'in', 'notin' operators, values set can't be empty" : '';
    case '=':
    case '==':
    case '!=':
      return count === 1 ? '' : 'exact-match compatibility requires one single value';
    case 'exists':
    case '!':
      return count === 0 ? '' : 'values set must be empty for exists and does not exist';
    case 'gt':
    case 'lt':
      return count === 1 ? '' : "for 'Gt', 'Lt' operators, exactly one value is required";
  }
}

/** One spelling per meaning: `a=b`, `a==b` and `a in (b)` are the same, so are lists in any order. */
function internKey(requirements: readonly Requirement[]): string {
  const parts = requirements.map(({ key, operator, values, bound }) => {
    const meaning = operator === '=' || operator === '==' ? 'in' : operator === '!=' ? 'notin' : operator;
    const list = bound === undefined ? [...new Set(values)].sort(compareText) : [`${bound}`];
    return JSON.stringify([key, meaning, ...list]);
  });
  return `[${[...new Set(parts)].sort(compareText).join(',')}]`;
}
