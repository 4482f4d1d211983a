/** Label selectors beyond the recorded cases: interning, int-or-percent, malformed texts, and what selects pods. */
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { scaledIntOrPercent } from '../../src/api/int-or-percent.ts';
import {
  bothSelectors,
  compileLabelSelector,
  EVERYTHING,
  NOTHING,
  selectorFromSet,
  selectorIsEmpty,
  selectorMatches,
} from '../../src/api/selector.ts';
import { parseSelector } from '../../src/api/selector-parse.ts';

/** [sentence, text, text that means the same] */
const same: readonly [string, string, string][] = [
  ['order of requirements', 'a=1,b', 'b,a=1'],
  ['order and repetition of values', 'a in (x,y)', 'a in (y,x,x)'],
  ['one value in a set is equality', 'a in (x)', 'a=x'],
  ['double equals', 'a==x', 'a=x'],
  ['one value not in a set is inequality', 'a notin (x)', 'a!=x'],
  ['repeated requirements', 'a,a', 'a'],
  ['spelling of bounds', 'a>07', 'a>7'],
];
for (const [sentence, left, right] of same) {
  test(`selectors share a key: ${sentence}`, () => {
    assert.is(parseSelector(left).key, parseSelector(right).key);
  });
}

test('selectors with different meaning have different keys', () => {
  const texts = ['', 'a', '!a', 'a=1', 'a!=1', 'a>1', 'a<1', 'a=', 'a in (1,2)', 'a=1,a=2', 'a=b,c=d', 'b'];
  const keys = [NOTHING.key, ...texts.map((text) => parseSelector(text).key)];
  assert.is(new Set(keys).size, keys.length);
});

test('a parsed text prints to a text that parses to the same', () => {
  const key = fc.constantFrom('a', 'b', 'in', 'x.io/c');
  const value = fc.constantFrom('', 'x', 'y-1', 'in', '5');
  const requirement = fc.oneof(
    key,
    key.map((name) => `!${name}`),
    fc.tuple(key, fc.constantFrom('=', '!=', '=='), value).map((parts) => parts.join('')),
    fc.tuple(key, fc.constantFrom('in', 'notin'), value, value).map(([k, op, v, w]) => `${k} ${op} (${v},${w})`),
  );
  fc.assert(
    fc.property(fc.array(requirement, { maxLength: 5 }), (parts) => {
      const selector = parseSelector(parts.join(','));
      assert.equal(parseSelector(selector.text), selector);
    }),
    { seed: 34, numRuns: 300 },
  );
});

/** [text, the error of labels.Parse] */
const malformed: readonly [string, string][] = [
  ['a b', "unable to parse requirement: found 'b', expected: in, notin, =, ==, !=, gt, lt"],
  ['a in (b', "unable to parse requirement: found '', expected: ',' or ')'"],
  ['!', "unable to parse requirement: found '', expected: identifier"],
  ['!a=b', "found '=', expected: ',' or 'end of string'"],
  [',', "found ',', expected: !, identifier, or 'end of string'"],
  ['a,', "found '', expected: identifier after ','"],
];
for (const [text, message] of malformed) {
  test(`malformed text ${JSON.stringify(text)}`, () => {
    assert.throws(
      () => parseSelector(text),
      (error: Error) => error.message === message,
    );
  });
}

test('null selects nothing, {} everything, and both of them nothing', () => {
  assert.is(selectorMatches(NOTHING, {}), false);
  assert.is(compileLabelSelector({}), EVERYTHING);
  assert.is(selectorIsEmpty(EVERYTHING), true);
  assert.is(selectorIsEmpty(NOTHING), false);
  assert.is(bothSelectors(EVERYTHING, NOTHING), NOTHING);
  assert.is(bothSelectors(selectorFromSet({ a: '1' }), parseSelector('b')).text, 'a=1,b');
});

test('labels named like members of objects are not found where they are absent', () => {
  assert.is(selectorMatches(parseSelector('constructor'), {}), false);
  assert.is(selectorMatches(parseSelector('!toString'), {}), true);
});

test('percentages round as asked, plain numbers may exceed the total', () => {
  assert.is(scaledIntOrPercent('25%', 10, true), 3);
  assert.is(scaledIntOrPercent('25%', 10, false), 2);
  assert.is(scaledIntOrPercent(25, 10, false), 25);
  assert.throws(() => scaledIntOrPercent(undefined, 10, true), /^nil value for IntOrString$|nil value/);
  assert.throws(() => scaledIntOrPercent('99999999999999999999%', 10, true), /value out of range/);
});

test.run();
