/**
 * Selectors of nodes: node affinity, volumes' node affinity (v1.34
 * component-helpers/scheduling/corev1/nodeaffinity/nodeaffinity.go).
 *
 * A malformed term (a Gt that is no number, In without values) does not fail at once. Of a required selector, terms are
 * ORed: it matches if another term does, and otherwise the errors are reported along with the verdict, which the
 * NodeAffinity filter ignores. Of preferred terms a single malformed one is an error for the whole list.
 */
import { childPath, invalidValue, unsupportedValue } from './field-error.ts';
import { aggregateText } from './go-text.ts';
import type {
  NodeSelector,
  NodeSelectorRequirement,
  NodeSelectorTerm,
  PodSpec,
  PreferredSchedulingTerm,
  StringMap,
} from './objects.ts';
import {
  newRequirement,
  newSelector,
  type Requirement,
  requirementErrors,
  type Selector,
  type SelectorOperator,
  selectorFromSet,
  selectorMatches,
} from './selector.ts';
import { ValueError } from './value-error.ts';

/** A requirement on a field of the node; only metadata.name is known. */
export interface FieldRequirement {
  readonly field: string;
  readonly equals: boolean;
  readonly value: string;
}

/** A compiled term. With errors it never matches. */
export interface CompiledNodeTerm {
  /** Undefined where the term has no matchExpressions. */
  readonly labels: Selector | undefined;
  readonly fields: readonly FieldRequirement[];
  readonly errors: readonly string[];
}

/** A compiled selector: its terms are ORed, and without any it matches no node. */
export interface CompiledNodeSelector {
  readonly terms: readonly CompiledNodeTerm[];
}

/** A preferred term that takes part in scoring. */
export interface CompiledPreferredTerm {
  readonly term: CompiledNodeTerm;
  readonly weight: number;
}

/** What a pod requires of its node: spec.nodeSelector and required node affinity, both. */
export interface RequiredNodeAffinity {
  readonly nodeSelector: Selector | undefined;
  readonly affinity: CompiledNodeSelector | undefined;
}

/** The parts of a node that selectors look at. */
export interface SelectableNode {
  readonly name: string;
  readonly labels: StringMap;
}

const OPERATORS: ReadonlyMap<string, SelectorOperator> = new Map([
  ['In', 'in'],
  ['NotIn', 'notin'],
  ['Exists', 'exists'],
  ['DoesNotExist', '!'],
  ['Gt', 'gt'],
  ['Lt', 'lt'],
]);

/** Compiles a node selector lazily: empty terms are dropped, errors stay with their term (NewLazyErrorNodeSelector). */
export function compileNodeSelector(selector: NodeSelector, path = ''): CompiledNodeSelector {
  const terms: CompiledNodeTerm[] = [];
  selector.nodeSelectorTerms.forEach((term, index) => {
    if (isEmptyTerm(term)) return;
    terms.push(compileNodeTerm(term, `${childPath(path, 'nodeSelectorTerms')}[${index}]`));
  });
  return { terms };
}

/** All errors of a compiled selector as one text, or undefined (the error of NewNodeSelector). */
export function nodeSelectorError(selector: CompiledNodeSelector): string | undefined {
  return joined(selector.terms.flatMap((term) => term.errors));
}

/**
 * Whether some term matches. `error` is set only where none matches and a term is malformed
 * (LazyErrorNodeSelector.Match).
 */
export function matchNodeSelector(
  selector: CompiledNodeSelector,
  node: SelectableNode,
): { readonly matches: boolean; readonly error: string | undefined } {
  for (const term of selector.terms) if (nodeTermMatches(term, node)) return { matches: true, error: undefined };
  return { matches: false, error: nodeSelectorError(selector) };
}

/** Whether a term holds for the node; never, if it is malformed. */
export function nodeTermMatches(term: CompiledNodeTerm, node: SelectableNode): boolean {
  if (term.errors.length > 0) return false;
  if (term.labels !== undefined && !selectorMatches(term.labels, node.labels)) return false;
  // A node without a name has no fields, and then they are not looked at.
  if (node.name === '') return true;
  return term.fields.every(({ field, equals, value }) => {
    return ((field === 'metadata.name' ? node.name : '') === value) === equals;
  });
}

/**
 * Compiles preferred terms; those of weight 0 and empty ones are dropped, malformed or not.
 * Throws a ValueError with all errors of all terms (NewPreferredSchedulingTerms).
 */
export function compilePreferredTerms(
  terms: readonly PreferredSchedulingTerm[] | undefined,
  path = '',
): readonly CompiledPreferredTerm[] {
  const compiled: CompiledPreferredTerm[] = [];
  (terms ?? []).forEach(({ weight, preference }, index) => {
    if (weight === 0 || isEmptyTerm(preference)) return;
    compiled.push({ term: compileNodeTerm(preference, `${path}[${index}]`), weight });
  });
  const error = joined(compiled.flatMap(({ term }) => term.errors));
  if (error !== undefined) throw new ValueError(error);
  return compiled;
}

/** The sum of the weights of the terms that match (PreferredSchedulingTerms.Score). */
export function preferredScore(terms: readonly CompiledPreferredTerm[], node: SelectableNode): number {
  let score = 0;
  for (const { term, weight } of terms) if (nodeTermMatches(term, node)) score += weight;
  return score;
}

/** Compiles what a pod requires of its node (GetRequiredNodeAffinity); nodeSelector is not checked. */
export function requiredNodeAffinity(spec: Pick<PodSpec, 'nodeSelector' | 'affinity'>): RequiredNodeAffinity {
  const required = spec.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution;
  const hasSelector = Object.keys(spec.nodeSelector ?? {}).length > 0;
  return {
    nodeSelector: hasSelector ? selectorFromSet(spec.nodeSelector) : undefined,
    affinity: required ? compileNodeSelector(required) : undefined,
  };
}

/** Whether the node is one that the pod requires (RequiredNodeAffinity.Match); `error` as of matchNodeSelector. */
export function matchRequiredNodeAffinity(
  required: RequiredNodeAffinity,
  node: SelectableNode,
): { readonly matches: boolean; readonly error: string | undefined } {
  if (required.nodeSelector !== undefined && !selectorMatches(required.nodeSelector, node.labels)) {
    return { matches: false, error: undefined };
  }
  return required.affinity === undefined
    ? { matches: true, error: undefined }
    : matchNodeSelector(required.affinity, node);
}

function compileNodeTerm(term: NodeSelectorTerm, path: string): CompiledNodeTerm {
  const errors: string[] = [];
  const requirements: Requirement[] = [];
  (term.matchExpressions ?? []).forEach((expression, index) => {
    const place = `${childPath(path, 'matchExpressions')}[${index}]`;
    const operator = OPERATORS.get(expression.operator);
    if (operator === undefined) {
      errors.push(unsupportedValue(`${place}.operator`, expression.operator, [...OPERATORS.keys()]));
      return;
    }
    const values = expression.values ?? null;
    const found = requirementErrors(expression.key, operator, values, place);
    if (found.length === 0) requirements.push(newRequirement(expression.key, operator, values));
    errors.push(...found);
  });
  const fields: FieldRequirement[] = [];
  (term.matchFields ?? []).forEach((expression, index) => {
    const compiled = compileField(expression, `${childPath(path, 'matchFields')}[${index}]`);
    if (typeof compiled === 'string') errors.push(compiled);
    else fields.push(compiled);
  });
  return { labels: term.matchExpressions?.length ? newSelector(requirements) : undefined, fields, errors };
}

function compileField({ key, operator, values }: NodeSelectorRequirement, place: string): FieldRequirement | string {
  if (operator !== 'In' && operator !== 'NotIn')
    return unsupportedValue(`${place}.operator`, operator, ['In', 'NotIn']);
  if (values?.length !== 1) return invalidValue(`${place}.values`, values ?? null, 'must have one element');
  return { field: key, equals: operator === 'In', value: values[0]! };
}

function isEmptyTerm(term: NodeSelectorTerm): boolean {
  return !term.matchExpressions?.length && !term.matchFields?.length;
}

function joined(errors: readonly string[]): string | undefined {
  return errors.length === 0 ? undefined : aggregateText(errors);
}
