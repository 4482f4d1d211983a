/** What goes into the packed log of events comes out of it, word by word. */
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { messageWithSeries, type RecordedEvent } from '../../../src/report/event-line.ts';
import { createColumnSink, readPacked } from '../../../src/report/html/columns.ts';
import { createEventLog, eventsOf, mentions, messageOf, readEvents } from '../../../src/report/html/event-log.ts';
import { textsIn } from '../../../src/report/html/text-table.ts';

const line = (offsetMicros: number, message: string, name = 'web-1', namespace = 'shop'): RecordedEvent => ({
  offsetMicros,
  type: 'Normal',
  reason: 'Scheduled',
  message,
  involvedObject: { kind: 'Pod', namespace, name },
  source: 'default-scheduler',
});

function unpacked(lines: readonly RecordedEvent[]) {
  const log = createEventLog();
  for (const each of lines) log.add(each);
  return readEvents(textsIn(log.texts()), log.shapes, log.columns());
}

test('messages that differ in names and figures share a shape', () => {
  const table = unpacked([
    line(20, 'Successfully assigned shop/web-1 to general-1'),
    line(20, 'Successfully assigned shop/cart-77 to general-12', 'cart-77'),
    line(5_000_000_000, '0/12 nodes are available: 12 Insufficient cpu. (x)'),
    line(5_000_000_000, '0/9 nodes are available: 3 Insufficient cpu. (x)'),
  ]);
  assert.is(table.shapes.length, 2);
  assert.equal([...table.times], [20, 20, 5_000_000_000, 5_000_000_000]);
  assert.is(messageOf(table, 1), 'Successfully assigned shop/cart-77 to general-12');
  assert.is(messageOf(table, 3), '0/9 nodes are available: 3 Insufficient cpu. (x)');
  assert.is(table.texts[table.object[1]!], 'shop/cart-77');
  assert.ok(mentions(table, 1, table.texts.indexOf('general-12')));
  assert.not.ok(mentions(table, 0, table.texts.indexOf('general-12')));
});

test('words are what the pattern finds', () => {
  const pattern = /[\w.:/-]*[\d/](?:[\w.:/-]*\w)?/g;
  const piece = fc.constantFrom('a', '_', '7', '/', '.', ':', '-', ' ', '(', 'ä', '…', '1.5', 'shop/web-1.', '--');
  const message = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(message, (text) => {
      const log = createEventLog();
      log.add(line(0, text, 'name'));
      assert.is(log.shapes[0]!.message, text.replace(pattern, '\u0001'));
      const words = [...new Set(['shop/name', ...[...text.matchAll(pattern)].map(([word]) => word)])];
      assert.equal(textsIn(log.texts()), words);
    }),
  );
});

test('events of a series are kept as their messages with its figures are', () => {
  const second = 1_000_000;
  const event = fc.record({
    message: fc.constantFrom('0/3 nodes are available: 3 Too many pods.', '1 of (2', 'no figure', ' \u0001 µ7 ', ''),
    reason: fc.constantFrom('FailedScheduling', 'Other'),
    name: fc.constantFrom('a', 'b-1'),
    count: fc.nat(12),
    over: fc.oneof(fc.nat(2_000), fc.nat(3 * second), fc.nat(9_000 * second)),
    isSeries: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(event, { maxLength: 30 }), (events) => {
      const [quick, plain] = [createEventLog(), createEventLog()];
      for (const { message, reason, name, count, over, isSeries } of events) {
        const told = { ...line(0, message, name), reason };
        const series = { count, sinceOffsetMicros: 5, lastOffsetMicros: 5 + over };
        const whole = isSeries ? { ...told, series } : told;
        quick.add(whole);
        plain.add({ ...told, message: messageWithSeries(whole) });
      }
      assert.equal(quick.shapes, plain.shapes);
      assert.equal(textsIn(quick.texts()), textsIn(plain.texts()));
      assert.equal(quick.columns(), plain.columns());
    }),
  );
});

test('every message comes back', () => {
  const word = fc.constantFrom(
    'shop/web-1',
    '0/12',
    '1',
    'a',
    '(s)',
    '{k: v}',
    '\u0001',
    'ä/9',
    '…',
    '"',
    '12.5Gi',
    '',
  );
  const message = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));
  const event = fc.record({ time: fc.nat(), message: fc.oneof(message, fc.string()), name: fc.string() });
  fc.assert(
    fc.property(fc.array(event, { maxLength: 20 }), (events) => {
      const times = events.map(({ time }) => time).sort((a, b) => a - b);
      const table = unpacked(events.map(({ message: text, name }, at) => line(times[at]!, text, name)));
      const again: string[] = [];
      const log = createEventLog();
      for (const [at, { message: text, name }] of events.entries()) log.add(line(times[at]!, text, name));
      eventsOf(
        log,
        ({ message: bare }) => bare.length % 2 === 0,
        (time, shape, object, own) => again.push(`${time} ${shape} ${object} ${own()}`),
      );
      const wanted = [...table.times].flatMap((time, at) => {
        const shape = table.shape[at]!;
        if (log.shapes[shape]!.message.length % 2 !== 0) return [];
        return [`${time} ${shape} shop/${events[at]!.name} ${messageOf(table, at)}`];
      });
      assert.equal(again, wanted);
      for (const [at, { message: text, name }] of events.entries()) {
        assert.is(messageOf(table, at), text.replaceAll('\u0001', ' '));
        assert.is(table.texts[table.object[at]!], `shop/${name}`);
        assert.is(table.times[at], times[at]);
      }
    }),
  );
});

test('a log that is full counts what it leaves out', () => {
  const log = createEventLog(9);
  for (let at = 0; at < 50; at++) log.add(line(at * 1000, `pod web-${at}`));
  assert.equal([log.count, log.dropped], [9, 41]);
  assert.is(log.columns().times.length, 9);
});

/** Numbers with runs, steps and gaps, of any length. */
const numbers = fc
  .array(
    fc.tuple(
      fc.oneof(fc.nat(3), fc.integer(), fc.integer({ min: 0, max: 2 ** 50 }), fc.constant(Number.NaN)),
      fc.integer({ min: 1, max: 400 }),
      fc.integer({ min: 0, max: 2 }),
    ),
    { maxLength: 12 },
  )
  .map((runs) => runs.flatMap(([from, count, step]) => Array.from({ length: count }, (_, at) => from + at * step)));

test('numbers come back, however many, and so do those that come after others', () => {
  fc.assert(
    fc.property(numbers, numbers, (one, other) => {
      const rows = Math.min(one.length, other.length);
      const [first, second] = [one.slice(0, rows), other.slice(0, rows)];
      const sink = createColumnSink();
      const refs = [sink.numbers(one), sink.numbers(first)];
      refs.push(sink.later(second, refs[1]!, first));
      const packed = readPacked(sink.pack({}));
      assert.equal([...packed.numbers(refs[0]!)], one);
      assert.equal([...packed.numbers(refs[2]!)], second);
    }),
  );
});

test('names come back', () => {
  const word = fc.constantFrom('web', 'web-6c5d8f7b9', 'x7x2k', '0', '7', '007', '1234567890', '', 'ä', '"');
  const name = fc.array(word, { maxLength: 3 }).map((words) => words.join('-'));
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          name,
          fc.nat(3000).map((at) => `job-${at}`),
        ),
        { maxLength: 40 },
      ),
      (list) => {
        const names = list.flatMap((one, at) =>
          at % 7 === 0 ? Array.from({ length: 60 }, (_, n) => `${one}-${n}`) : [one],
        );
        const sink = createColumnSink();
        const ref = sink.texts(names);
        assert.equal(readPacked(sink.pack({})).texts(ref), names);
      },
    ),
  );
});

test('columns come back', () => {
  const sink = createColumnSink();
  const numbers = [5, -3, Number.NaN, 2 ** 40, Number.NaN, 0];
  const refs = {
    bytes: sink.bytes(new Uint8Array([1, 2, 255])),
    numbers: sink.numbers(numbers),
    texts: sink.texts(['a', 'ä"\n', '']),
  };
  const packed = readPacked(sink.pack({ name: 'x', refs }));
  assert.equal(packed.document, { name: 'x', refs });
  assert.equal([...packed.bytes(refs.bytes)], [1, 2, 255]);
  assert.equal([...packed.numbers(refs.numbers)], numbers);
  assert.equal(packed.texts(refs.texts), ['a', 'ä"\n', '']);
  assert.throws(() => sink.numbers([0.5]), /no whole number/);
  assert.throws(() => packed.bytes(refs.texts), /of another kind/);
});

test.run();
