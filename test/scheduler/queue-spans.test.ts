/** Stretches of a ring against a list in which every entry has its instant and its stamp. */
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  appendSpan,
  createSpans,
  dropBefore,
  firstSince,
  firstSpanEnd,
  removeEntry,
  spanOf,
  stampIn,
  timeIn,
} from '../../src/scheduler/queue-spans.ts';

type Step = readonly [kind: string, number, number];
interface Entry {
  readonly time: number;
  readonly stamp: number;
}

const steps = fc.array(
  fc.tuple(fc.constantFrom('one', 'one', 'many', 'many', 'drop', 'remove', 'remove', 'all'), fc.nat(6), fc.nat(6)),
  { minLength: 1, maxLength: 200 },
);

/** Entries come at the tail and go at the head or in the middle; how long the stretches were, at most. */
function live(life: readonly Step[]): number {
  const spans = createSpans();
  let entries: Entry[] = [];
  let [head, time, stamp, longest] = [0, 0, 0, 0];
  const tail = (): number => head + entries.length;
  const add = (count: number, step: number): void => {
    appendSpan(spans, tail(), count, time, step, stamp);
    for (let i = 0; i < count; i++) entries.push({ time: time + i * step, stamp: stamp++ });
    time += count * step;
  };
  for (const [kind, a, b] of life) {
    if (kind === 'one') add(1, b > 4 ? 3 : 2);
    if (kind === 'many') add(a + 1, b > 4 ? 3 : 2);
    if (kind === 'drop') {
      const gone = Math.min(a, entries.length);
      entries = entries.slice(gone);
      head += gone;
      dropBefore(spans, head, tail());
    }
    if (kind === 'remove' && entries.length > 0) {
      const at = (a * 7 + b) % entries.length;
      removeEntry(spans, head + at, tail());
      entries.splice(at, 1);
      dropBefore(spans, head, tail());
    }
    if (kind === 'all' && b === 0) {
      head = tail();
      entries = [];
      dropBefore(spans, head, head);
    }
    // Another stamp or instant is passed now and then.
    if (b === 6) stamp += 1;
    if (a === 6) time += 3;
    entries.forEach((entry, i) => {
      const slot = spanOf(spans, head + i);
      assert.equal({ time: timeIn(spans, slot, head + i), stamp: stampIn(spans, slot, head + i) }, entry);
    });
    const since = entries.findIndex((entry) => entry.time >= time - 5);
    assert.is(firstSince(spans, head, tail(), time - 5), since < 0 ? tail() : head + since);
    if (entries.length > 0) longest = Math.max(longest, firstSpanEnd(spans, tail()) - head);
  }
  return longest;
}

test('stretches tell of every entry what a list of all tells', () => {
  let longest = 0;
  fc.assert(
    fc.property(steps, (life) => void (longest = Math.max(longest, live(life)))),
    { numRuns: 400 },
  );
  // The law would hold as well if each entry had a stretch of its own.
  assert.ok(longest > 12, `the longest first stretch had ${longest} entries`);
});

test.run();
