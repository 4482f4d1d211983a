/** Readers of the journal that sleep are woken by changes: once per batch, never by a what-if that is undone. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { createCluster } from '../../src/cluster/create.ts';
import { readComponent, writeComponent } from '../../src/sim/state.ts';

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
  const addNode = (name: string) =>
    cluster.addNode({
      name,
      labels: {},
      taints: [],
      allocatable: { milliCpu: 1000, memoryBytes: 1, ephemeralBytes: 0, pods: 10, scalars: {} },
    });
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

test.run();
