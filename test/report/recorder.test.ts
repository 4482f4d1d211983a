/** The recorder: lines as they are written, counts, the last word about pending pods, and what each ingredient tells. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DeleteCause } from '../../src/cluster/cluster.ts';
import { createCluster } from '../../src/cluster/create.ts';
import { createRecorder } from '../../src/report/recorder.ts';
import { createSimulation, Phase } from '../../src/sim/simulation.ts';
import { parseRfc3339 } from '../../src/sim/time.ts';

type World = ReturnType<typeof world>;

/** A recorder over a cluster with two nodes; `script` says what happens when, in seconds. */
function world(script: readonly (readonly [number, (world: World) => void])[] = []) {
  const sim = createSimulation({ seed: 1 });
  const cluster = createCluster(() => sim.now);
  const chunks: string[] = [];
  const startsAt = parseRfc3339('2026-01-01T00:00:00Z')!;
  const recorder = createRecorder({ cluster, sim, startsAt, sink: (lines) => chunks.push(lines) });
  sim.add({
    name: 'cluster',
    start() {},
    save: (writer) => cluster.save(writer),
    load: (reader) => cluster.load(reader),
  });
  sim.add(recorder);
  sim.add({
    name: 'script',
    start() {
      const kind = sim.define('script', Phase.input, (_now, index) => script[index]![1](made));
      for (const [index, [seconds]] of script.entries()) sim.at(seconds * 1_000_000, kind, index);
    },
    save() {},
    load() {},
  });
  const pod = (name: string): number => cluster.findPod('default', name);
  const made = {
    sim,
    cluster,
    recorder,
    chunks,
    node(name: string) {
      cluster.addNode({
        name,
        labels: {},
        taints: [],
        allocatable: { milliCpu: 4000, memoryBytes: 1, ephemeralBytes: 0, pods: 10, scalars: {} },
      });
    },
    create(name: string) {
      const podClass = cluster.internClass('default', {});
      const spec = cluster.specs.intern({ containers: [{ name: 'c', image: 'x' }] }).id;
      return cluster.createPod({ name, podClass, spec });
    },
    bind(name: string, node: string) {
      cluster.bindPod(pod(name), cluster.findNode(node));
    },
    drop(name: string) {
      cluster.deletePod(pod(name), DeleteCause.scaledDown);
    },
    say(reason: string, message = 'm') {
      recorder.event('Normal', reason, message, { kind: 'Pod', namespace: 'default', name: 'a' }, 'test');
    },
    pending: (name: string, message: string) => recorder.pending(pod(name), message),
    lastWord: (name: string) => recorder.pendingMessage(pod(name)),
  };
  return made;
}

function played(script: readonly (readonly [number, (world: World) => void])[]): World {
  const made = world(script);
  made.sim.runUntil(1_000_000_000);
  made.recorder.flush();
  return made;
}

test('a line has the time of the calendar, the time of the run, and Kubernetes’ fields in a fixed order', () => {
  const { chunks } = played([[1.5, ({ say }) => say('Pulled', 'with "quotes"\nand more')]]);
  assert.is(
    chunks.join(''),
    '{"time":"2026-01-01T00:00:01.5Z","offsetMicros":1500000,"type":"Normal","reason":"Pulled",' +
      '"message":"with \\"quotes\\"\\nand more",' +
      '"involvedObject":{"kind":"Pod","namespace":"default","name":"a"},"source":"test"}\n',
  );
});

test('an event that stands for a series says so; what it stands for is counted by itself', () => {
  const { chunks, recorder } = played([
    [
      3,
      ({ recorder: it }) => {
        const involvedObject = { kind: 'Pod', namespace: 'default', name: 'a' };
        const series = { count: 7, sinceOffsetMicros: 1_000_000, lastOffsetMicros: 2_000_000 };
        it.write({ offsetMicros: 3, type: 'Warning', reason: 'R', message: 'm', involvedObject, source: 's', series });
        it.repeated('s', 'Warning', 'R', 6);
      },
    ],
  ]);
  assert.match(chunks.join(''), '"series":{"count":7,"sinceOffsetMicros":1000000,"lastOffsetMicros":2000000}}\n');
  assert.equal(recorder.counts(), [{ source: 's', type: 'Warning', reason: 'R', count: 6 }]);
});

test('who knows later words about a pod that waits is asked, once there were some', () => {
  const made = played([
    [
      1,
      (it) => {
        it.create('a');
        it.create('b');
        it.pending('a', 'first');
        it.recorder.askForWords(() => 'later');
      },
    ],
  ]);
  assert.equal([made.lastWord('a'), made.lastWord('b')], ['later', '']);
});

test('lines are handed on in pieces that end with a line', () => {
  const { chunks } = played([
    [
      1,
      ({ say }) => {
        for (let i = 0; i < 1000; i++) say('Many', `message ${i}`);
      },
    ],
  ]);
  assert.ok(chunks.length > 1, 'not everything at once');
  for (const chunk of chunks) {
    assert.ok(chunk.endsWith('\n'));
    assert.ok(chunk.length < 66_000);
  }
  assert.is(chunks.join('').split('\n').length, 1001);
});

test('events are counted by source, type and reason; deletions by cause', () => {
  const { recorder } = played([
    [
      1,
      (it) => {
        it.say('A');
        it.say('B');
        it.say('A');
        it.create('a');
        it.drop('a');
      },
    ],
  ]);
  assert.equal(
    recorder.counts().map(({ reason, count }) => [reason, count]),
    [
      ['A', 2],
      ['B', 1],
    ],
  );
  assert.is(recorder.deletions()[DeleteCause.scaledDown], 1);
});

test('the last word about a pod stands until it is bound', () => {
  const made = played([
    [
      1,
      (it) => {
        it.node('n1');
        it.create('a');
        it.create('b');
        it.pending('a', 'first');
        it.pending('a', 'second');
        it.pending('b', 'second');
      },
    ],
    [2, (it) => it.bind('b', 'n1')],
  ]);
  assert.is(made.lastWord('a'), 'second');
  assert.is(made.lastWord('b'), '');
});

test('a row that is used anew does not inherit the last word', () => {
  const made = played([
    [
      1,
      (it) => {
        it.create('a');
        it.pending('a', 'too big');
        it.drop('a');
      },
    ],
    // Rows are freed when thousands of changes have passed.
    [
      2,
      (it) => {
        for (let i = 0; i < 5000; i++) {
          it.create(`p${i}`);
          it.drop(`p${i}`);
        }
      },
    ],
    [3, (it) => it.create('late')],
  ]);
  assert.is(made.lastWord('late'), '');
  assert.ok(made.cluster.pods.count < 5002, 'rows are used again');
});

const plain: readonly (readonly [number, (it: World) => void])[] = [
  [
    1,
    (it) => {
      it.node('n1');
      it.node('n2');
      it.create('a');
      it.create('b');
      it.bind('a', 'n1');
      it.bind('b', 'n2');
    },
  ],
];

test('d: the same decisions, whatever their order and time', () => {
  const later: typeof plain = [
    [
      1,
      (it) => {
        it.node('n1');
        it.node('n2');
        it.create('a');
        it.create('b');
      },
    ],
    [2, (it) => it.bind('b', 'n2')],
    [3, (it) => it.bind('a', 'n1')],
  ];
  const first = played(plain).recorder.fingerprint();
  const second = played(later).recorder.fingerprint();
  assert.is(second.d, first.d);
  assert.is.not(second.t, first.t);
  assert.is(second.s, first.s);
});

test('d and s: another node for one pod is another decision', () => {
  const swapped: typeof plain = [
    [
      1,
      (it) => {
        it.node('n1');
        it.node('n2');
        it.create('a');
        it.create('b');
        it.bind('a', 'n2');
        it.bind('b', 'n1');
      },
    ],
  ];
  const first = played(plain).recorder.fingerprint();
  const second = played(swapped).recorder.fingerprint();
  assert.is.not(second.d, first.d);
  assert.is.not(second.s, first.s);
});

test('t: another word in an event, or another instant, shows in it alone', () => {
  const said = (seconds: number, message: string) =>
    played([...plain, [seconds, ({ say }) => say('Said', message)]]).recorder.fingerprint();
  const first = said(2, 'one');
  for (const other of [said(2, 'two'), said(3, 'one')]) {
    assert.is.not(other.t, first.t);
    assert.is(other.d, first.d);
    assert.is(other.s, first.s);
  }
});

test('asking for the fingerprint in between changes nothing', () => {
  const asked = world([...plain, [2, (it) => it.say('Said')], [3, (it) => it.drop('a')]]);
  for (const until of [0, 1_000_000, 1_500_000, 2_000_000]) {
    asked.sim.runUntil(until);
    asked.recorder.fingerprint();
  }
  asked.sim.runUntil(1_000_000_000);
  const straight = played([...plain, [2, (it) => it.say('Said')], [3, (it) => it.drop('a')]]);
  assert.equal(asked.recorder.fingerprint(), straight.recorder.fingerprint());
});

test.run();
