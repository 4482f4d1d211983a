/** Stories of pods and nodes, word by word, from a report that was packed and read again. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { RecordedEvent } from '../../../src/report/event-line.ts';
import { createColumnSink, readPacked } from '../../../src/report/html/columns.ts';
import { createEventLog } from '../../../src/report/html/event-log.ts';
import { runReportData } from '../../../src/report/html/run-data.ts';
import { type RunModel, runModel } from '../../../src/report/page/run-model.ts';
import { nodeStory, podStory, type StoryLine } from '../../../src/report/page/story-words.ts';
import { NodeState, type PodRows, type RunSeries } from '../../../src/report/series.ts';
import { textColumnOf } from '../../../src/report/text-column.ts';
import { sampleRun } from '../html/sample-run.ts';

const second = 1_000_000;
const none = Number.NaN;

interface Life {
  readonly name: string;
  readonly times: readonly [created: number, scheduled: number, running: number, ready: number];
  readonly ends: readonly [finished: number, terminating: number, deleted: number];
  readonly node: string;
  readonly state: string;
  readonly reason: string;
}

/** A minute of two nodes, sampled every 10 seconds, with these pods and events. */
function modelOf(
  lives: readonly Life[],
  lines: readonly (readonly [number, string, string, string, string])[],
): RunModel {
  const { summary, series } = sampleRun(6, 7);
  const column = (of: (life: Life) => number): Float64Array => {
    return Float64Array.from(lives, (life) => of(life) * second);
  };
  const podRows: PodRows = {
    count: lives.length,
    dropped: 0,
    namespace: textColumnOf(lives.map(() => 'shop')),
    name: lives.map(({ name }) => name),
    workload: textColumnOf(lives.map(() => 'Deployment/shop/web')),
    requestedMilliCpu: Float64Array.from(lives, () => 250),
    requestedMemoryBytes: Float64Array.from(lives, () => 2 ** 29),
    node: textColumnOf(lives.map(({ node }) => node)),
    createdMicros: column(({ times }) => times[0]),
    scheduledMicros: column(({ times }) => times[1]),
    runningMicros: column(({ times }) => times[2]),
    readyMicros: column(({ times }) => times[3]),
    finishedMicros: column(({ ends }) => ends[0]),
    terminatingMicros: column(({ ends }) => ends[1]),
    deletedMicros: column(({ ends }) => ends[2]),
    state: textColumnOf(lives.map(({ state }) => state)),
    reason: textColumnOf(lives.map(({ reason }) => reason)),
  };
  const state = new Uint8Array(series.heat.state.length).fill(NodeState.ready);
  // From 30 s on the first node is cordoned, from 40 s on the second one is not ready.
  for (let sample = 3; sample < 7; sample++) state[sample * 6] = NodeState.cordoned;
  for (let sample = 4; sample < 7; sample++) state[sample * 6 + 1] = NodeState.notReady;
  const short: RunSeries = {
    ...series,
    endMicros: 60 * second,
    stepMicros: 10 * second,
    times: Float64Array.from({ length: 7 }, (_, at) => at * 10 * second),
    nodeRows: series.nodeRows.map((row) => ({ ...row, addedMicros: 0, removedMicros: null })),
    heat: { ...series.heat, state },
    podRows,
  };
  const log = createEventLog();
  for (const [time, reason, kind, name, message] of lines) {
    const namespace = kind === 'Node' ? '' : 'shop';
    const type: RecordedEvent['type'] = reason.startsWith('Failed') ? 'Warning' : 'Normal';
    log.add({
      offsetMicros: time * second,
      type,
      reason,
      message,
      involvedObject: { kind, namespace, name },
      source: 'x',
    });
  }
  const sink = createColumnSink();
  return runModel(readPacked(sink.pack(runReportData(summary, short, log, [], sink))));
}

const texts = (lines: readonly StoryLine[]): string[] =>
  lines.map(({ atMicros, text }) => `${atMicros / second}s ${text}`);
const full = 'no room on any of 2 nodes';

test('a pod that waited, ran and was evicted', () => {
  const life: Life = {
    ...{ name: 'web-1', times: [1, 13.5, 15, 20], ends: [none, 40, 45], node: 'general-1' },
    ...{ state: 'deleted', reason: 'EvictionByEvictionAPI' },
  };
  const model = modelOf(
    [life],
    [
      [1, 'SuccessfulCreate', 'ReplicaSet', 'web', 'Created pod: shop/web-1'],
      [1, 'FailedScheduling', 'Pod', 'web-1', full],
      [6, 'FailedScheduling', 'Pod', 'web-1', full],
      [11, 'FailedScheduling', 'Pod', 'web-1', full],
      [13.5, 'Scheduled', 'Pod', 'web-1', 'Successfully assigned shop/web-1 to general-1'],
      [40, 'Drain', 'Node', 'general-1', 'evicting pod shop/web-1'],
      [50, 'FailedScheduling', 'Pod', 'web-1', 'of another pod of that name'],
    ],
  );
  assert.equal(texts(podStory(model, 0)), [
    '1s It is created for Deployment/shop/web. It asks for 0.25 cores and 512 MiB.',
    `1s FailedScheduling: ${full} (3 times in 10s)`,
    '13.5s It is placed on general-1, 12.5s after its creation.',
    '15s Its containers run, 1.5s after the placement.',
    '20s It is ready for the first time, 5s later.',
    '40s Its deletion begins: evicted, as by a drain.',
    '40s Node general-1: Drain: evicting pod shop/web-1',
    '45s It is gone.',
  ]);
});

const lives: readonly (readonly [string, Life, readonly string[]])[] = [
  [
    'a pod that never had a node',
    { name: 'a', times: [5, none, none, none], ends: [none, none, none], node: '', state: 'pending', reason: full },
    [
      '5s It is created for Deployment/shop/web. It asks for 0.25 cores and 512 MiB.',
      `60s At the end of the run it is pending: ${full}.`,
    ],
  ],
  [
    'a pod that stood at the start',
    { name: 'a', times: [-90, -80, -70, -60], ends: [none, none, none], node: 'general-2', state: 'ready', reason: '' },
    [
      '0s It stood at the start already. It asks for 0.25 cores and 512 MiB.',
      '60s At the end of the run it is ready on general-2.',
    ],
  ],
  [
    'a pod that failed',
    {
      name: 'a',
      times: [0, 1, 2, none],
      ends: [9, none, none],
      node: 'general-2',
      state: 'failed',
      reason: 'OOMKilled',
    },
    [
      '0s It is created for Deployment/shop/web. It asks for 0.25 cores and 512 MiB.',
      '1s It is placed on general-2, 1s after its creation.',
      '2s Its containers run, 1s after the placement.',
      '9s It fails: OOMKilled.',
      '60s At the end of the run it is failed on general-2.',
    ],
  ],
];
for (const [name, life, story] of lives) {
  test(name, () => assert.equal(texts(podStory(modelOf([life], []), 0)), story));
}

test('a node: samples tell what no event tells more exactly', () => {
  const life: Life = {
    ...{ name: 'web-1', times: [1, 2, 3, 4], ends: [none, none, none], node: 'general-1', state: 'ready', reason: '' },
  };
  const notReady = 'Node general-2 status is now: NodeNotReady';
  const model = modelOf([life], [[33, 'NodeNotReady', 'Node', 'general-2', notReady]]);
  assert.equal(texts(nodeStory(model, 0)), [
    '0s It joins the cluster: pool general, zone a, m6i.2xlarge.',
    '30s It takes no new pods: cordoned.',
    '60s The run ends; 1 pod had been placed on it.',
  ]);
  assert.equal(texts(nodeStory(model, 1)), [
    '0s It joins the cluster: pool general, zone b, m6i.2xlarge.',
    `33s NodeNotReady: ${notReady}`,
    '60s The run ends; 0 pods had been placed on it.',
  ]);
  assert.is(nodeStory(model, 1)[1]!.tone, 'bad');
});

test.run();
