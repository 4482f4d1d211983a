/** Law of the queue with lanes: a pop is the first pod of the lane that is first by then, as a plain search finds it. */
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { createLanedHeap } from '../../src/scheduler/queue-lanes.ts';

const laneNames = ['a', 'b', 'c'];
const step = fc.oneof(
  fc.record({ kind: fc.constant('add' as const), pod: fc.nat(30) }),
  fc.record({ kind: fc.constant('remove' as const), pod: fc.nat(30) }),
  fc.record({ kind: fc.constant('poll' as const) }),
  fc.record({ kind: fc.constant('share' as const), lane: fc.nat(2), share: fc.nat(5) }),
);

test('whatever comes, goes and changes its share', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const shares = new Map(laneNames.map((lane) => [lane, 0]));
      const laneOf = (pod: number): string => laneNames[pod % 3]!;
      const compareLanes = (a: string, b: string): number => shares.get(a)! - shares.get(b)! || (a < b ? -1 : 1);
      // Within a lane: by the last digit, then by number.
      const compare = (a: number, b: number): number => (a % 10) - (b % 10) || a - b;
      const heap = createLanedHeap({ laneOf, compare: compareLanes }, compare);
      const model = new Set<number>();
      const inOrder = (): number[] =>
        [...model].sort((a, b) => (laneOf(a) === laneOf(b) ? compare(a, b) : compareLanes(laneOf(a), laneOf(b))));
      for (const each of steps) {
        if (each.kind === 'share') shares.set(laneNames[each.lane]!, each.share);
        else if (each.kind === 'poll') {
          const first = inOrder()[0] ?? -1;
          assert.is(heap.peek(), first);
          assert.is(heap.poll(), first);
          model.delete(first);
        } else if (each.kind === 'add' && !model.has(each.pod)) {
          heap.add(each.pod);
          model.add(each.pod);
        } else if (each.kind === 'remove' && model.has(each.pod)) {
          heap.remove(each.pod);
          model.delete(each.pod);
        }
        assert.is(heap.size(), model.size);
        assert.equal(heap.list(), inOrder());
      }
      heap.clear();
      assert.is(heap.poll(), -1);
    }),
    { numRuns: 200 },
  );
});

test.run();
