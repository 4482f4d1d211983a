/** The file as text: what may run in it, how large it is, and what stands in it for whom. */
import { createHash } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readPacked } from '../../../src/report/html/columns.ts';
import { messageOf, readEvents } from '../../../src/report/html/event-log.ts';
import { html } from '../../../src/report/html/html-text.ts';
import { eventMarks } from '../../../src/report/html/marks.ts';
import type { RunReportData } from '../../../src/report/html/report-data.ts';
import { runReport } from '../../../src/report/html/run-report.ts';
import { textsIn } from '../../../src/report/html/text-table.ts';
import { runTiles } from '../../../src/report/html/tiles.ts';
import { sampleRun } from './sample-run.ts';

const { summary, series, events, marks } = sampleRun();
const text = runReport(summary, series, events, marks);

function between(before: string, after: string): string {
  const from = text.indexOf(before) + before.length;
  return text.slice(from, text.indexOf(after, from));
}

test('only the script and the style of the page may run, and nothing may be loaded', () => {
  const policy = between('Content-Security-Policy" content="', '">').replaceAll('&#39;', "'");
  const hash = (part: string): string => `sha256-${createHash('sha256').update(part).digest('base64')}`;
  const script = text.slice(text.lastIndexOf('<script>') + 8, text.lastIndexOf('</script>'));
  assert.equal(policy.split('; '), [
    "default-src 'none'",
    `script-src '${hash(script)}'`,
    `style-src '${hash(between('<style>', '</style>'))}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ]);
  assert.not.match(text, /<(?:link|img|iframe|object|embed|base)\b|\son\w+="|\bstyle="|\bsrc="|url\(/);
  assert.is(text.match(/<script/g)?.length, 2);
});

test('without its data a report is far below one megabyte', () => {
  const data = between('id="data">', '</script>');
  assert.ok(text.length - data.length < 200_000, `${text.length - data.length}`);
});

const timeNames = [
  'createdMicros',
  'scheduledMicros',
  'runningMicros',
  'readyMicros',
  'finishedMicros',
  'terminatingMicros',
  'deletedMicros',
] as const;

test('what the data says is what the run left', () => {
  const packed = readPacked(inflateRawSync(Buffer.from(between('id="data">', '</script>'), 'base64')));
  const data = packed.document as RunReportData;
  assert.equal([...packed.numbers(data.times)], [...series.times]);
  const requested = data.charts.find(({ id }) => id === 'cpu')!.lines[1]!;
  assert.equal([...packed.numbers(requested.values)], [...series.total.requestedMilliCpu]);
  const nodes = series.nodeRows.length;
  const shade = packed.bytes(data.nodes.shades[0]!.values);
  for (const [sample, node] of [
    [0, 0],
    [17, 3],
    [720, nodes - 1],
  ] as const) {
    assert.is(shade[node * series.times.length + sample], series.heat.requestedCpu[sample * nodes + node]);
  }
  assert.equal(packed.texts(data.pods.names), [...series.podRows.name]);
  for (const name of timeNames) assert.equal([...packed.numbers(data.pods[name])], [...series.podRows[name]], name);
  assert.equal([...packed.numbers(data.pods.nodes.codes)], [...series.podRows.node.codes]);
  const told = data.events;
  const table = readEvents(packed.texts(told.texts), events.shapes, {
    times: packed.numbers(told.times),
    shape: packed.numbers(told.shape),
    object: packed.numbers(told.object),
    fills: told.fills.map(packed.numbers),
  });
  const own = readEvents(textsIn(events.texts()), events.shapes, events.columns());
  assert.is(table.count, events.count);
  for (let event = 0; event < events.count; event++) {
    assert.is(messageOf(table, event), messageOf(own, event));
    assert.is(table.texts[table.object[event]!], own.texts[own.object[event]!]);
    assert.is(table.times[event], own.times[event]);
  }
});

test('the same run gives the same bytes', () => {
  const again = sampleRun();
  assert.ok(runReport(again.summary, again.series, again.events, again.marks) === text);
});

test('text is escaped wherever it comes from', () => {
  assert.is(
    html`<p title="${'"'}">${['<', html`<b>${'&'}</b>`]} ${null}${1}</p>`.html,
    '<p title="&quot;">&lt;<b>&amp;</b> 1</p>',
  );
  assert.match(text, /&lt;b&gt;&amp;&lt;\/b&gt; pods that do not fit/);
});

test('tiles answer with figures', () => {
  const tiles = runTiles(summary, series).map(({ label, value, note, tone }) => [label, value, note, tone]);
  assert.equal(tiles[0], ['Does it fit?', '3 pods without a node', 'at the end: 96 ready, 3 pending', 'bad']);
  assert.equal(tiles[1]!.slice(0, 2), ['Longest wait for a node', '4h']);
  const cost = tiles.at(-1)!;
  assert.equal(cost.slice(0, 2), ['Cost', '$102.14 a day']);
});

test('events make marks: what happens together is one', () => {
  const lost = eventMarks(events).filter(({ kind }) => kind === 'failure');
  assert.equal(lost, [
    {
      atMicros: 18 * 3_600_000_000 + 40_000_000,
      kind: 'failure',
      text: '4 nodes not ready: general-3, general-6 and 2 nodes more',
      planned: false,
    },
  ]);
});

test.run();
