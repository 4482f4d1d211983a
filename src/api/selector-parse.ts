/**
 * The text form of label selectors: `app=web,tier in (a,b),!canary,n>3` (labels.Parse, v1.34
 * apimachinery/pkg/labels/selector.go). Lexer and grammar follow it to the letter, odd corners included:
 * `a in ()` means the empty value, `a=` likewise, and `in` may be a value.
 */
import { invalidValue } from './field-error.ts';
import { compareText } from './go-text.ts';
import { qualifiedNameErrors } from './label-syntax.ts';
import { newRequirement, newSelector, type Requirement, type Selector, type SelectorOperator } from './selector.ts';
import { ValueError, valueOrErrorText } from './value-error.ts';

type TokenKind = 'end' | 'identifier' | ')' | ',' | '!' | '==' | '=' | '>' | '<' | '!=' | '(' | 'in' | 'notin';

interface Token {
  readonly kind: TokenKind;
  readonly literal: string;
}

/** Tokens and the position of the next one; a word that is an operator may also be a value. */
interface Cursor {
  readonly tokens: readonly Token[];
  at: number;
}

const SYMBOLS: readonly string[] = ['==', '!=', '=', '!', '(', ')', ',', '>', '<'];
const OPERATORS: ReadonlyMap<TokenKind, SelectorOperator> = new Map<TokenKind, SelectorOperator>([
  ['in', 'in'],
  ['notin', 'notin'],
  ['=', '='],
  ['==', '=='],
  ['!=', '!='],
  ['>', 'gt'],
  ['<', 'lt'],
]);
const BINARY_OPERATORS = 'in, notin, =, ==, !=, gt, lt';

/** Compiles a text selector; '' selects everything. Throws a ValueError with the text of labels.Parse. */
export function parseSelector(text: string): Selector {
  const cursor: Cursor = { tokens: tokenize(text), at: 0 };
  const requirements: Requirement[] = [];
  for (;;) {
    const { kind, literal } = peekValue(cursor);
    if (kind === 'end') return newSelector(requirements);
    if (kind !== 'identifier' && kind !== '!') {
      throw new ValueError(`found '${literal}', expected: !, identifier, or 'end of string'`);
    }
    const parsed = valueOrErrorText(() => parseRequirement(cursor));
    if ('error' in parsed) throw new ValueError(`unable to parse requirement: ${parsed.error}`);
    requirements.push(parsed.value);
    const next = takeValue(cursor);
    if (next.kind === 'end') return newSelector(requirements);
    if (next.kind !== ',') throw new ValueError(`found '${next.literal}', expected: ',' or 'end of string'`);
    const after = peekValue(cursor);
    if (after.kind !== 'identifier' && after.kind !== '!') {
      throw new ValueError(`found '${after.literal}', expected: identifier after ','`);
    }
  }
}

function parseRequirement(cursor: Cursor): Requirement {
  const first = takeValue(cursor);
  const negated = first.kind === '!';
  const { kind, literal: key } = negated ? takeValue(cursor) : first;
  if (kind !== 'identifier') throw new ValueError(`found '${key}', expected: identifier`);
  const keyErrors = qualifiedNameErrors(key);
  // There is no path here, and Kubernetes prints none as <nil>.
  if (keyErrors.length > 0) throw new ValueError(invalidValue('<nil>', key, keyErrors.join('; ')));
  if (negated) return newRequirement(key, '!', []);
  const next = peekValue(cursor).kind;
  if (next === 'end' || next === ',') return newRequirement(key, 'exists', []);
  const word = takeToken(cursor);
  const operator = OPERATORS.get(word.kind);
  if (operator === undefined) throw new ValueError(`found '${word.literal}', expected: ${BINARY_OPERATORS}`);
  const values = operator === 'in' || operator === 'notin' ? parseValues(cursor) : [parseExactValue(cursor)];
  return newRequirement(key, operator, values);
}

function parseValues(cursor: Cursor): string[] {
  const open = takeValue(cursor);
  if (open.kind !== '(') throw new ValueError(`found '${open.literal}' expected: '('`);
  const { kind, literal } = peekValue(cursor);
  if (kind === ')') {
    cursor.at++;
    return [''];
  }
  if (kind !== 'identifier' && kind !== ',') {
    throw new ValueError(`found '${literal}', expected: ',', ')' or identifier`);
  }
  const values = parseList(cursor);
  if (takeValue(cursor).kind !== ')') throw new ValueError(`found '${literal}', expected: ')'`);
  return [...values].sort(compareText);
}

/** Comma separated values, of which any may be empty: `(,a,,b,)`. */
function parseList(cursor: Cursor): Set<string> {
  const values = new Set<string>();
  for (;;) {
    const { kind, literal } = takeValue(cursor);
    const next = kind === 'identifier' || kind === ',' ? peekValue(cursor) : undefined;
    if (kind === 'identifier') {
      values.add(literal);
      if (next!.kind === ')') return values;
      if (next!.kind !== ',') throw new ValueError(`found '${next!.literal}', expected: ',' or ')'`);
    } else if (kind === ',') {
      if (values.size === 0) values.add('');
      if (next!.kind === ')') return values.add('');
      if (next!.kind === ',') {
        cursor.at++;
        values.add('');
      }
    } else {
      throw new ValueError(`found '${literal}', expected: ',', or identifier`);
    }
  }
}

function parseExactValue(cursor: Cursor): string {
  const { kind } = peekValue(cursor);
  if (kind === 'end' || kind === ',') return '';
  const taken = takeValue(cursor);
  if (taken.kind !== 'identifier') throw new ValueError(`found '${taken.literal}', expected: identifier`);
  return taken.literal;
}

function peekValue(cursor: Cursor): Token {
  const token = cursor.tokens[cursor.at]!;
  return token.kind === 'in' || token.kind === 'notin' ? { kind: 'identifier', literal: token.literal } : token;
}

function takeValue(cursor: Cursor): Token {
  const token = peekValue(cursor);
  cursor.at++;
  return token;
}

function takeToken(cursor: Cursor): Token {
  return cursor.tokens[cursor.at++]!;
}

function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const pattern = /[ \t\r\n]*(==|!=|[=!(),<>]|[^ \t\r\n=!(),<>]+)/y;
  // A NUL ends the text.
  const end = text.indexOf('\0');
  const source = end === -1 ? text : text.slice(0, end);
  for (let match = pattern.exec(source); match !== null; match = pattern.exec(source)) {
    const literal = match[1]!;
    const isOperator = SYMBOLS.includes(literal) || literal === 'in' || literal === 'notin';
    tokens.push({ kind: isOperator ? (literal as TokenKind) : 'identifier', literal });
  }
  tokens.push({ kind: 'end', literal: '' });
  return tokens;
}
