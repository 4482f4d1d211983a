/** Readers of the journal that sleep are woken by changes: once per batch, never by a what-if that is undone. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { createCluster } from '../../src/cluster/create.ts';
import { follows, Verb } from '../../src/cluster/journal.ts';
import { readComponent, writeComponent } from '../../src/sim/state.ts';

const nodeOf = (name: string) => ({
  name,
  labels: {},
  taints: [],
  allocatable: { milliCpu: 1000, memoryBytes: 1, ephemeralBytes: 0, pods: 10, scalars: {} },
});

function world() {
  const cluster = createCluster(() => 0);
  const woken: string[] = [];
  const read: number[] = [];
  const reader = cluster.journal.reader(
    'observer',
    'sleeper',
    (verb) => read.push(verb),
    () => woken.push('woken'),
  );
  const addNode = (name: string) => cluster.addNode(nodeOf(name));
  return { cluster, reader, woken, read, addNode };
}

test('a batch of changes wakes a reader once', () => {
  const { woken, addNode } = world();
  addNode('a');
  addNode('b');
  assert.is(woken.length, 1);
});

test('having read everything, it is woken by the next change', () => {
  const { reader, woken, read, addNode } = world();
  addNode('a');
  reader.read();
  assert.is(read.length, 1);
  addNode('b');
  assert.is(woken.length, 2);
});

test('changes inside a what-if wake nobody, unless they are kept', () => {
  const { cluster, woken, addNode } = world();
  const undone = cluster.journal.mark();
  addNode('a');
  cluster.journal.revert(undone);
  assert.is(woken.length, 0, 'reverted');
  const kept = cluster.journal.mark();
  addNode('a');
  assert.is(woken.length, 0, 'still open');
  cluster.journal.commit(kept);
  assert.is(woken.length, 1, 'committed');
});

test('a mark that is closed without a change wakes nobody', () => {
  const { cluster, woken } = world();
  cluster.journal.commit(cluster.journal.mark());
  assert.is(woken.length, 0);
});

test('who changes the cluster while reading is woken again', () => {
  const cluster = createCluster(() => 0);
  let woken = 0;
  let first = true;
  const reader = cluster.journal.reader(
    'observer',
    'writer',
    () => {
      if (first) cluster.addObject({ kind: 'Service', metadata: { name: 'own', namespace: 'default' } });
      first = false;
    },
    () => (woken += 1),
  );
  cluster.addObject({ kind: 'Service', metadata: { name: 'other', namespace: 'default' } });
  reader.read();
  assert.is(woken, 2, 'its own change is still to be read');
  reader.read();
  cluster.addObject({ kind: 'Service', metadata: { name: 'third', namespace: 'default' } });
  assert.is(woken, 3);
});

test('a reader that was asleep when the state was saved is woken after the load; one that was awake is not', () => {
  for (const asleep of [true, false]) {
    const before = world();
    before.addNode('a');
    if (asleep) before.reader.read();
    const saved = writeComponent('cluster', (writer) => before.cluster.save(writer));
    const after = world();
    after.cluster.load(readComponent('cluster', saved));
    after.addNode('b');
    assert.is(after.woken.length, asleep ? 1 : 0, asleep ? 'asleep' : 'its event is pending already');
  }
});

test('what does not concern a sleeper neither wakes it nor is shown; while it is awake everything is', () => {
  const cluster = createCluster(() => 0);
  let woken = 0;
  const read: number[] = [];
  const concerns = (_verb: Verb, node: number) => node > 0;
  const followed = follows([Verb.nodeAdded, Verb.nodeFlags]);
  const visit = (_verb: Verb, node: number) => void read.push(node);
  const wake = () => void (woken += 1);
  const reader = cluster.journal.reader('observer', 'picky', visit, wake, followed, concerns);
  cluster.addNode(nodeOf('a'));
  cluster.addObject({ kind: 'Secret', metadata: { name: 'not-followed', namespace: 'shop' } });
  assert.is(woken, 0);
  assert.is(reader.isBehind(), false);
  cluster.addNode(nodeOf('b'));
  cluster.setNodeUnschedulable(0, true);
  assert.is(woken, 1);
  reader.read();
  assert.equal(read, [1, 0]);
  const kept = cluster.journal.mark();
  cluster.setNodeUnschedulable(0, false);
  cluster.setNodeUnschedulable(1, true);
  cluster.journal.commit(kept);
  assert.is(woken, 2);
  reader.read();
  assert.equal(read, [1, 0, 1]);
});

/** A reader of Services and of new nodes. */
function chooser() {
  const cluster = createCluster(() => 0);
  const woken: string[] = [];
  const read: number[] = [];
  const followed = follows([Verb.nodeAdded], ['Service']);
  const wake = () => void woken.push('woken');
  const reader = cluster.journal.reader('observer', 'chooser', (verb) => read.push(verb), wake, followed);
  const add = (kind: string, name = 'one') => cluster.addObject({ kind, metadata: { name, namespace: 'shop' } });
  const addNode = (name: string) => cluster.addNode(nodeOf(name));
  return { cluster, reader, woken, read, addNode, add };
}

test('a sleeper is not woken for what can wait: it is shown it with the next change, on asking, or before rows go', () => {
  const cluster = createCluster(() => 0);
  const woken: string[] = [];
  const shown: number[] = [];
  const make = (on: ReturnType<typeof createCluster>) =>
    on.journal.reader(
      'observer',
      'patient',
      (_verb, subject) => shown.push(subject),
      () => woken.push('woken'),
      follows([Verb.nodeAdded]),
      undefined,
      (_verb, subject) => subject % 2 === 0,
    );
  const reader = make(cluster);
  cluster.addNode(nodeOf('a'));
  assert.equal([woken.length, shown], [0, []], 'it can wait');
  cluster.addNode(nodeOf('b'));
  assert.equal([woken.length, shown], [1, []], 'it is woken, and reads when it comes to it');
  reader.catchUp();
  assert.equal(shown, [], 'it was woken: whoever asks does not come before it');
  reader.read();
  assert.equal(shown, [0, 1], 'what waited is shown first');
  cluster.addNode(nodeOf('c'));
  reader.catchUp();
  assert.equal([woken.length, shown], [1, [0, 1, 2]], 'on asking');
  cluster.addNode(nodeOf('d'));
  reader.read();
  cluster.addNode(nodeOf('e'));
  const saved = writeComponent('cluster', cluster.save);
  assert.is(cluster.journal.trim(), cluster.journal.head);
  assert.equal([woken.length, shown], [2, [0, 1, 2, 3, 4]], 'before rows go');

  shown.length = 0;
  const other = createCluster(() => 0);
  const loaded = make(other);
  other.load(readComponent('cluster', saved));
  other.addNode(nodeOf('f'));
  assert.equal([woken.length, shown], [3, []], 'loaded, it still sleeps beside what waits, and is woken');
  loaded.read();
  assert.equal(shown, [4, 5]);
});

test('who follows some changes is woken by these alone: by verb, and by kind of object', () => {
  const cases: [string, (of: ReturnType<typeof chooser>) => void, number][] = [
    ['a verb that it follows', ({ addNode }) => void addNode('a'), 1],
    ['an object of a kind that it follows', ({ add }) => void add('Service'), 1],
    ['an object of another kind', ({ add }) => void add('Secret'), 0],
    ['another kind, then one that it follows', ({ add }) => void [add('Secret'), add('Service')], 1],
    [
      'an update of an object that it follows',
      ({ cluster, add, reader }) => {
        const id = add('Service');
        reader.read();
        cluster.updateObject(id, { kind: 'Service', metadata: { name: 'one', namespace: 'shop' } });
      },
      2,
    ],
    ['the deletion of one that it does not follow', ({ cluster, add }) => cluster.deleteObject(add('Secret')), 0],
    [
      'a verb that it does not follow',
      ({ cluster, addNode, reader, woken }) => {
        const node = addNode('a');
        reader.read();
        woken.length = 0;
        cluster.removeNode(node);
      },
      0,
    ],
    [
      'a what-if that is kept, with one change that it follows',
      ({ cluster, add }) => {
        const mark = cluster.journal.mark();
        add('Secret');
        add('Service');
        cluster.journal.commit(mark);
      },
      1,
    ],
    [
      'a what-if that is kept, without any',
      ({ cluster, add }) => {
        const mark = cluster.journal.mark();
        add('Secret');
        cluster.journal.commit(mark);
      },
      0,
    ],
  ];
  for (const [name, act, times] of cases) {
    const one = chooser();
    act(one);
    assert.is(one.woken.length, times, name);
  }
});

test('what it does not follow neither keeps it behind nor the journal from being trimmed', () => {
  const { cluster, reader, add } = chooser();
  for (let i = 0; i < 1500; i++) add('Secret', `secret-${i}`);
  assert.is(cluster.journal.trim(), 1500);
  assert.not(reader.isBehind());
  add('Service');
  add('Secret', 'last');
  assert.ok(reader.isBehind());
  assert.is(cluster.journal.trim(), 1500, 'what it follows is kept until it has read it');
});

test('nothing that a what-if may take back is left out before it is closed', () => {
  const { cluster, reader, add, read } = chooser();
  const mark = cluster.journal.mark();
  add('Secret');
  assert.ok(reader.isBehind(), 'nobody knows yet');
  cluster.journal.revert(mark);
  add('Service');
  reader.read();
  assert.equal(read, [Verb.objectAdded]);
});

test('saved while it sleeps behind what it does not follow, it is woken after the load', () => {
  const before = chooser();
  before.add('Secret');
  const saved = writeComponent('cluster', (writer) => before.cluster.save(writer));
  const after = chooser();
  after.cluster.load(readComponent('cluster', saved));
  after.add('Service');
  assert.is(after.woken.length, 1);
});

test.run();
