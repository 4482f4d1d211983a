/** The lines of events.ndjson are what JSON.stringify writes. */
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { createEventLines, type RecordedEvent } from '../../src/report/event-line.ts';
import { formatRfc3339 } from '../../src/sim/time.ts';

test('a line is the JSON of its event, whatever stands in it and whenever it is', () => {
  const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('"', '\\', '\n', '\ud800', 'ä…'));
  const event = fc.record({
    offsetMicros: fc.oneof(
      fc.nat(),
      fc.nat(1000).map((second) => second * 1_000_000),
      fc.nat(2 ** 46),
    ),
    type: fc.constantFrom('Normal' as const, 'Warning' as const),
    reason: text,
    message: fc.oneof(text, fc.constantFrom('0/3 nodes are available: 3 Too many pods.', 'said "again"', 'wieder: ä')),
    involvedObject: fc.record({ kind: text, namespace: text, name: text }, { noNullPrototype: true }),
    source: text,
    series: fc.option(
      fc.record(
        { count: fc.nat(), sinceOffsetMicros: fc.nat(), lastOffsetMicros: fc.nat() },
        { noNullPrototype: true },
      ),
      { nil: undefined },
    ),
  });
  const startsAt = fc.oneof(fc.constant(1_767_225_600_000_000), fc.integer({ min: -(2 ** 45), max: 2 ** 50 }));
  fc.assert(
    fc.property(startsAt, fc.array(event, { maxLength: 8 }), (begin, events) => {
      const lines = createEventLines(begin);
      let written = '';
      let all = '';
      for (const one of events) {
        const { offsetMicros, type, reason, message, involvedObject, source, series } = one;
        const time = formatRfc3339(begin + offsetMicros);
        const { kind, namespace, name } = involvedObject;
        const object = { kind, namespace, name };
        const whole = { time, offsetMicros, type, reason, message, involvedObject: object, source };
        const line = `${JSON.stringify(series === undefined ? whole : { ...whole, series })}\n`;
        lines.add(series === undefined ? (one as RecordedEvent) : { ...one, series });
        const text = (from: number, to: number): string => new TextDecoder().decode(lines.bytes.subarray(from, to));
        assert.is(text(lines.begin, lines.length), line);
        assert.is(lines.ascii, /^[\0-\x7f]*$/.test(line));
        const asSaid = /^[ !#-[\]-\x7f]*$/.test(message);
        assert.is(text(lines.messageBegin, lines.messageEnd), asSaid ? message : '');
        written += line;
        if (offsetMicros % 3 > 0) continue;
        all += text(0, lines.length);
        lines.clear();
      }
      assert.is(all + new TextDecoder().decode(lines.bytes.subarray(0, lines.length)), written);
    }),
  );
});

test.run();
