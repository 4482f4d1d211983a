/** The parts of the page that compute: the span in sight, ticks, the order of nodes, the heat map's pixels. */
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type HeatPicture, paintHeat } from '../../../src/report/page/heat-paint.ts';
import { compareNames } from '../../../src/report/page/node-order.ts';
import { timeTicks } from '../../../src/report/page/ticks.ts';
import { createTimeView, sampleAt } from '../../../src/report/page/view.ts';
import { NodeState } from '../../../src/report/series.ts';

const hour = 3_600_000_000;

test('whatever is asked for, what is in sight stays inside of the run', () => {
  const step = fc.oneof(
    fc.tuple(fc.constant('show'), fc.integer({ min: -200, max: 300 }), fc.integer({ min: -200, max: 300 })),
    fc.tuple(fc.constant('zoom'), fc.double({ min: 0.1, max: 5, noNaN: true }), fc.constant(0)),
    fc.tuple(fc.constant('pan'), fc.double({ min: -3, max: 3, noNaN: true }), fc.constant(0)),
    fc.tuple(fc.constant('point'), fc.integer({ min: 0, max: 100 }), fc.constant(0)),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const view = createTimeView(100, 5);
      for (const [act, a, b] of steps) {
        if (act === 'show') view.show(Math.min(a, b), Math.max(a, b));
        else if (act === 'zoom') view.zoom(a);
        else if (act === 'pan') view.pan(a);
        else view.point(a);
        assert.ok(view.from >= 0 && view.to <= 100 + 1e-9, `${view.from} ${view.to}`);
        assert.ok(view.to - view.from >= 5 - 1e-9);
      }
      view.reset();
      assert.equal([view.from, view.to], [0, 100]);
    }),
  );
});

test('who follows the span is told of changes alone', () => {
  const view = createTimeView(100, 5);
  let told = 0;
  view.onSpan(() => (told += 1));
  view.show(10, 20);
  view.show(10, 20);
  view.pan(-1);
  view.pan(-1);
  assert.is(told, 2);
});

test('the sample of an instant is the last that is not after it', () => {
  const times = Float64Array.from([0, 10, 20, 25]);
  const cases = [
    [-5, 0],
    [0, 0],
    [9.9, 0],
    [10, 1],
    [24, 2],
    [25, 3],
    [99, 3],
  ] as const;
  for (const [micros, sample] of cases) assert.is(sampleAt(times, micros), sample, String(micros));
});

test('ticks stand at round times of the clock', () => {
  const startsAt = Date.UTC(2026, 10, 27, 8, 10) * 1000;
  const texts = timeTicks(startsAt, 0, 2 * hour, 7).map(({ text, micros }) => [text, micros / 60_000_000]);
  assert.equal(texts, [
    ['08:30', 20],
    ['09:00', 50],
    ['09:30', 80],
    ['10:00', 110],
  ]);
  assert.equal(
    timeTicks(startsAt, 15 * hour, 17 * hour, 4).map(({ text }) => text),
    ['23:30', '28 Nov', '00:30', '01:00'],
  );
  for (const most of [1, 3, 12]) assert.ok(timeTicks(startsAt, 0, 20 * hour, most).length <= most + 1);
});

test('figures in names count as numbers', () => {
  const names = ['b-1', 'a-10', 'a-2', 'a', 'a-2-1', 'a-02'];
  assert.equal(names.sort(compareNames), ['a', 'a-02', 'a-2', 'a-2-1', 'a-10', 'b-1']);
});

function painted(change: Partial<HeatPicture>, width = 2, height = 2): number[] {
  const plain = Uint32Array.from({ length: 256 }, (_, byte) => byte);
  const pixels = new Uint32Array(width * height);
  paintHeat(pixels, width, height, {
    values: Uint8Array.from([10, 20, 30, 40, 255, 60]),
    state: new Uint8Array(6).fill(NodeState.ready),
    times: Float64Array.from([0, 50]),
    order: Int32Array.from([2, 0, 1]),
    ...{ topRow: 0, rowsPerPixel: 1, from: 0, to: 100, colors: { plain, hatch: 1000, notReady: 2000 } },
    ...change,
  });
  return [...pixels];
}

test('a pixel is the node of its line at the sample of its column', () => {
  assert.equal(painted({}), [255, 60, 10, 20]);
  assert.equal(painted({ topRow: 2 }), [30, 40, 255, 255], 'below the last line there is nothing');
  assert.equal(painted({ from: 0, to: 40 }), [255, 255, 10, 10], 'both columns lie before the second sample');
});

test('a pixel of several nodes is their mean, of those that are there', () => {
  assert.equal(painted({ rowsPerPixel: 3 }, 2, 1), [20, 40]);
});

test('what is not ready shows, even among others; what is cordoned is hatched', () => {
  const state = new Uint8Array(6).fill(NodeState.ready);
  state[1] = NodeState.notReady;
  assert.equal(painted({ state }), [255, 60, 10, 2000]);
  assert.equal(painted({ state, rowsPerPixel: 3 }, 2, 1), [20, 2000]);
  const cordoned = new Uint8Array(6).fill(NodeState.cordoned);
  const line = painted({ state: cordoned, rowsPerPixel: 1, topRow: 1 }, 12, 1);
  assert.equal(line, [1000, 10, 10, 10, 10, 10, 1000, 20, 20, 20, 20, 20]);
});

test.run();
