/** Gates: how they are read, what is wrong with them, how they are told, and that they know every number of a summary. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { evaluateGate, valueText } from '../../src/report/gates/evaluate.ts';
import { comparisons, type Gate, type GateResult, holds, type SummaryFigure } from '../../src/report/gates/gate.ts';
import { githubLines, junitText, markdownText } from '../../src/report/gates/outputs.ts';
import { summaryPaths } from '../../src/report/gates/paths.ts';
import { readGate } from '../../src/report/gates/read-gate.ts';
import { gib, minute, second, threeNodesRun } from './metrics/three-nodes.ts';

const summary = (await threeNodesRun()).summary('again');

/** The gate against the three nodes: whether it holds, and its value. */
function result(text: string): GateResult {
  const words = readGate(text);
  if ('message' in words) throw new Error(`${text}: ${words.message}`);
  const gate: Gate = { text, file: 'x.yaml', line: 3, column: 7, ...words };
  return evaluateGate(gate, words.metric as SummaryFigure, summary);
}

// What the three nodes' figures are is computed in metrics/by-hand.test.ts.
const figures: readonly [gate: string, holds: boolean, value: number | null, text: string][] = [
  ['pendingPods == 1', true, 1, '1'],
  ['pendingPods.p99 == 0', false, 1, '1'],
  ['readyPods.max <= 4', true, 4, '4'],
  ['readyPods.min > 0', false, 0, '0'],
  ['nodes >= 3', true, 3, '3'],
  ['cpuRequested.p50 < 41.6%', false, 416, '41.6 %'],
  ['cpuRequested.p50 <= 41.6%', true, 416, '41.6 %'],
  ['cpuRequested == 50%', true, 500, '50 %'],
  ['requested(memory) < 50%', true, (11 / 24) * 1000, '45.83 %'],
  ['stranded(cpu) < 10%', false, (1364 / 12_000) * 1000, '11.37 %'],
  ['costPerHour.max <= $1.08', true, 1_080_000, '$1.08'],
  ['cost.perDay < 25.92', false, 25_920_000, '$25.92'],
  ['cost.total<=1.08 USD', true, 1_080_000, '$1.08'],
  ['timeToReady.p99 <= 30s', true, 30 * second, '30s'],
  ['availability(service/shop/web) >= 99.9%', false, 90.7563, '90.7563 %'],
  ['services[shop/web].longestMicros < 5m', false, 5.5 * minute, '5m30s'],
  ['headroom == 2', true, 2, '2'],
  ['capacity.free[cpu].free == 6000', true, 6000, '6,000'],
  ['capacity.usualPod.milliCpu <= 1500m', true, 1500, '1.5 cores'],
  ['capacity.usualPod.memoryBytes < 2.75Gi', false, 2.75 * gib, '2.75 GiB'],
  ['pools[n1].allocation[memory].requested == 4294967296', true, 4 * gib, '4,294,967,296'],
  ['workloads[Deployment/shop/web].pods.ready == 2', true, 2, '2'],
  ['cost.workloads[shop/Deployment/shop/db].microUsd < 1', true, 231_948, '$0.23'],
  ['pools[n4].nodes == 1', false, null, 'there is no "n4" among n1, n2, n3'],
  ['arrivals[batch].lost == 0', false, null, 'there is no "batch" among nothing: the list is empty'],
  [
    'nodeList[n1-1].allocation[pods].stranded == 0',
    false,
    null,
    'nodeList[n1-1].allocation[pods].stranded: nobody says',
  ],
];

for (const [text, expected, value, shown] of figures) {
  test(`${text}: ${expected ? 'holds' : 'fails'}`, () => {
    const found = result(text);
    assert.equal([found.holds, found.value, found.text], [expected, value, shown]);
  });
}

test('every comparison', () => {
  const around = (bound: number): string => comparisons.filter((each) => holds(2, each, bound)).join(' ');
  assert.equal([around(1), around(2), around(3)], ['!= >= >', '== <= >=', '!= <= <']);
});

const wrong: readonly [gate: string, offset: number, message: RegExp, hint: RegExp][] = [
  ['pendingPods', 0, /^expected METRIC COMPARISON BOUND/, /as pendingPods\.p99 == 0/],
  ['== 3', 0, /^expected METRIC COMPARISON BOUND/, /./],
  ['pendingpods.p99 == 0', 0, /^there is no metric "pendingpods\.p99"$/, /did you mean "pendingPods\.p99"\?/],
  ['pendingPods.p98 == 0', 0, /^there is no metric/, /did you mean "pendingPods\.p9[059]"\?/],
  ['  cost.perDey < 3', 2, /^there is no metric "cost\.perDey"$/, /did you mean "cost\.perDay"\?/],
  ['pools[a].node == 3', 0, /^there is no metric/, /did you mean "pools\[\]\.nodes"\?/],
  ['timeToReady < 3s', 0, /^there is no metric/, /./],
  ['xyzzy > 1', 0, /^there is no metric "xyzzy"$/, /docs\/metrics\.md/],
  ['latency(service/shop/web).p99 < 1s', 0, /^"latency" is not simulated yet$/, /refuses/],
  ['avilability(service/shop/web) > 9%', 0, /^there is no metric "avilability\(…\)"$/, /did you mean "availability"\?/],
  ['availability(shop/web) > 9%', 0, /^expected service\/namespace\/name/, /^$/],
  ['availability(service/a/b).p99 > 9%', 0, /^"\.p99" does not go with availability/, /^$/],
  ['stranded(gpu) < 9%', 0, /^expected stranded\(cpu\) or stranded\(memory\)$/, /^$/],
  ['pendingPods at noon == 0', 15, /^expected a duration from the start, got "noon"$/, /^$/],
  ['pendingPods in all == 0', 12, /^"in all" is not understood$/, /perhaps/],
  ['cost.perDay < cheap', 14, /^expected an amount in US dollars, as 250, got "cheap"$/, /^$/],
  ['cpuRequested < 90', 15, /^expected per cent, as 99\.9%, got "90"$/, /^$/],
  ['timeToReady.p99 < 3', 18, /^expected a duration, as 30s, got "3"$/, /^$/],
  ['pendingPods < many', 14, /^expected a number, got "many"$/, /^$/],
  ['capacity.usualPod.memoryBytes < x', 32, /^expected an amount of memory/, /^$/],
  ['pending after the storm == 0', 14, /^expected "lose zone\/NAME" or "lose node\/NAME"/, /^$/],
  ['pending after lose zone/a for ever == 0', 14, /^expected a duration after "for", got "ever"$/, /^$/],
  ['pendng after lose zone/a == 0', 0, /^there is no metric "pendng" after a loss$/, /did you mean "pending"\?/],
];

for (const [text, offset, message, hint] of wrong) {
  test(`refused: ${text}`, () => {
    const words = readGate(text);
    assert.ok('message' in words, 'it was taken');
    if (!('message' in words)) return;
    assert.match(words.message, message);
    assert.match(words.hint ?? '', hint);
    assert.is(words.offset, offset);
  });
}

test('a loss has its nodes, its time and its instant', () => {
  const words = readGate('outage at 13h after lose node/* for 10m <= 2m');
  assert.equal(words, {
    metric: { loss: { what: 'node', name: '*', forMicros: 10 * minute }, figure: 'outage', unit: 'micros' },
    atMicros: 13 * 60 * minute,
    comparison: '<=',
    bound: 2 * minute,
  });
});

test('gates know every number of a summary', () => {
  const missing = [...new Set(numbersOf(summary))].filter((path) => !summaryPaths.includes(path));
  assert.equal(missing, ['scenario.seed', 'eventCounts[].count']);
  assert.is(new Set(summaryPaths).size, summaryPaths.length, 'none twice');
});

function numbersOf(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return [path];
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap((item) => numbersOf(item, `${path}[]`));
  return Object.entries(value).flatMap(([name, item]) => numbersOf(item, path === '' ? name : `${path}.${name}`));
}

const told = [result('nodes >= 3'), result('cost.perDay < 9'), { ...result('nodes < 2'), text: 'a|b & "c"', line: 0 }];

test('JUnit: a test case per gate, text escaped', () => {
  assert.is(
    junitText('day', told),
    `<?xml version="1.0" encoding="UTF-8"?>
<testsuites tests="3" failures="2" errors="0" time="0">
  <testsuite name="day" tests="3" failures="2" errors="0" time="0">
    <testcase classname="day" name="nodes &gt;= 3" file="x.yaml" line="3" time="0"/>
    <testcase classname="day" name="cost.perDay &lt; 9" file="x.yaml" line="3" time="0">
      <failure message="$25.92">cost.perDay &lt; 9: $25.92</failure>
    </testcase>
    <testcase classname="day" name="nodes &lt; 2" file="x.yaml" time="0">
      <failure message="a|b &amp; &quot;c&quot;">nodes &lt; 2: a|b &amp; &quot;c&quot;</failure>
    </testcase>
  </testsuite>
</testsuites>
`,
  );
});

test('Markdown: what fails first', () => {
  assert.is(
    markdownText('day', told, 'headroom run x.yaml'),
    `### day: 2 of 3 gates fail

| | gate | value |
|---|---|---|
| ❌ fails | \`cost.perDay < 9\` | $25.92 |
| ❌ fails | \`nodes < 2\` | a\\|b & "c" |
| ✅ holds | \`nodes >= 3\` | 3 |

\`\`\`sh
headroom run x.yaml
\`\`\`
`,
  );
});

test('GitHub: an annotation per gate that fails', () => {
  assert.equal(githubLines([...told.slice(0, 2), { ...told[1]!, file: 'a,b:c.yaml', line: 0, text: '5 %\n6' }]), [
    '::error file=x.yaml,line=3,col=7,title=gate fails::cost.perDay < 9: $25.92',
    '::error file=a%2Cb%3Ac.yaml,title=gate fails::cost.perDay < 9: 5 %25%0A6',
  ]);
});

test('values as people read them', () => {
  assert.equal(
    [valueText(1.5, 'count'), valueText(1234, 'count'), valueText(99.9, 'permille'), valueText(2500, 'milliCpu')],
    ['1.5', '1,234', '9.99 %', '2.5 cores'],
  );
});

test.run();
