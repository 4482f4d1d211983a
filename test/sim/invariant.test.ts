/** Assertions: silent while they hold, with their values when they do not. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { fail, InvariantError, assert as invariant } from '../../src/sim/invariant.ts';

test('a condition that holds costs no message', () => {
  invariant(true, () => {
    throw new Error('built in vain');
  });
});

test('a condition that does not hold throws an InvariantError with the message, built or given', () => {
  for (const message of ['1 of 2', () => '1 of 2']) {
    try {
      invariant(false, message);
      assert.unreachable();
    } catch (error) {
      assert.instance(error, InvariantError);
      assert.instance(error, Error);
      assert.is((error as InvariantError).name, 'InvariantError');
      assert.is((error as InvariantError).message, '1 of 2');
      assert.is((error as InvariantError).position, undefined);
    }
  }
});

test('fail throws always', () => assert.throws(() => fail('cannot be'), /cannot be/));

test.run();
