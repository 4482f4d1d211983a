/**
 * Filters without a cycle. They say what a scheduling cycle says, they follow nodes and pods that come and go inside a
 * trial, and a trial leaves nothing behind.
 */
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Cluster } from '../../src/cluster/cluster.ts';
import { createCluster } from '../../src/cluster/create.ts';
import { addNodeObject, addPodObject, nodeInitOf } from '../../src/cluster/from-objects.ts';
import { NodeFlag } from '../../src/cluster/nodes.ts';
import { PodFlag, type PodId } from '../../src/cluster/pods.ts';
import { createNodeFilter, type NodeFilter } from '../../src/scheduler/what-if.ts';
import { createStreams } from '../../src/sim/random.ts';
import { attempt, type NodeBuilder, node, type PodBuilder, pod } from './builders.ts';

const zone = 'topology.kubernetes.io/zone';
const app = { labelSelector: { matchLabels: { app: 'a' } } };
const required = (topologyKey: string) => ({
  requiredDuringSchedulingIgnoredDuringExecution: [{ ...app, topologyKey }],
});
const spread = (topologyKey: string) => ({
  topologySpreadConstraints: [{ ...app, maxSkew: 1, topologyKey, whenUnsatisfiable: 'DoNotSchedule' as const }],
});

const kinds: readonly ((name: string) => PodBuilder)[] = [
  (name) => pod(name).requests({ cpu: '1500m' }).labels({ app: 'a' }),
  (name) => pod(name).requests({ cpu: '100m' }).labels({ app: 'a' }).spec(spread('kubernetes.io/hostname')),
  (name) => pod(name).labels({ app: 'a' }).spec(spread(zone)),
  (name) =>
    pod(name)
      .labels({ app: 'a' })
      .affinity({ podAntiAffinity: required('kubernetes.io/hostname') }),
  (name) => pod(name).affinity({ podAffinity: required(zone) }),
  (name) => pod(name).hostPort(80),
  (name) => pod(name).selects({ [zone]: 'a' }),
  (name) => pod(name).tolerates('ded'),
];

const nodes: readonly NodeBuilder[] = [
  node('n0').labels({ [zone]: 'a' }),
  node('n1').labels({ [zone]: 'b' }),
  node('n2')
    .labels({ [zone]: 'b' })
    .taint('ded', 'NoSchedule'),
  node('n3')
    .labels({ [zone]: 'c' })
    .cordoned(),
];

function filterOf(cluster: Cluster): NodeFilter {
  return createNodeFilter({ cluster, streams: createStreams('test') });
}

function aliveNodes({ nodes: table }: Cluster): number[] {
  return [...new Array(table.count).keys()].filter((id) => (table.flags[id]! & NodeFlag.alive) !== 0);
}

/** Each pending pod against each node. */
function answers(cluster: Cluster, filter: NodeFilter, pending: readonly PodId[]): unknown[] {
  const all = aliveNodes(cluster);
  return pending.map((id) => [
    cluster.podKey(id),
    filter.firstFit(id, all),
    all.map((at) => [cluster.nodeNames[at], filter.rejection(id, at)]),
  ]);
}

for (const [i, kind] of kinds.entries()) {
  test(`kind ${i} of pod gets the nodes and the reasons of a scheduling cycle`, () => {
    const pods = kinds.flatMap((make, at) => (at === 4 ? [] : [make(`p${at}`).on(`n${at % 2}`)]));
    const outcome = attempt({ nodes, pods }, kind('new'));
    const cluster = createCluster(() => 0);
    for (const each of nodes) addNodeObject(cluster, each.object);
    for (const each of pods) addPodObject(cluster, each.object, 0);
    const id = addPodObject(cluster, kind('new').object, 0);
    const filter = filterOf(cluster);
    const rejections = aliveNodes(cluster).map(
      (at) => [cluster.nodeNames[at]!, filter.rejection(id, at)?.reasons.join(', ')] as const,
    );
    const fitting = rejections.filter(([, reasons]) => reasons === undefined).map(([name]) => name);
    assert.equal(fitting.sort(), outcome.feasible);
    assert.equal(Object.fromEntries(rejections.filter(([, reasons]) => reasons !== undefined)), outcome.reasons);
  });
}

test('inside a trial the answers are those of a filter made afresh, and afterwards those from before', () => {
  const step = fc.record({ what: fc.nat(4), a: fc.nat(30), b: fc.nat(30), keep: fc.boolean() });
  const run = fc.record({
    placed: fc.array(fc.record({ kind: fc.nat(kinds.length - 1), on: fc.nat(nodes.length - 1) }), { maxLength: 8 }),
    steps: fc.array(step, { maxLength: 10 }),
  });
  const law = fc.property(run, ({ placed, steps }) => {
    const cluster = createCluster(() => 0);
    for (const each of nodes) addNodeObject(cluster, each.object);
    for (const [i, { kind, on }] of placed.entries()) {
      addPodObject(cluster, kinds[kind]!(`b${i}`).on(`n${on}`).object, 0);
    }
    const pending = kinds.map((kind, i) => addPodObject(cluster, kind(`q${i}`).object, 0));
    const filter = filterOf(cluster);
    const attached = (id: PodId): boolean => (cluster.pods.flags[id]! & PodFlag.attached) !== 0;
    const waiting = (): PodId[] => pending.filter((id) => !attached(id));
    const before = answers(cluster, filter, pending);
    filter.trial((tried) => {
      for (const [i, { what, a, b, keep }] of steps.entries()) {
        tried(() => {
          const there = aliveNodes(cluster);
          const at = there[a % there.length];
          const free = waiting();
          if (what === 0) {
            const name = `e${i}`;
            const init = nodeInitOf(nodes[b % nodes.length]!.object);
            cluster.addNode({ ...init, name, labels: { ...init.labels, 'kubernetes.io/hostname': name } });
          } else if (what === 1 && at !== undefined) {
            for (let id = 0; id < cluster.pods.count; id++) {
              if (attached(id) && cluster.pods.node[id] === at) cluster.detachPod(id);
            }
            cluster.removeNode(at);
          } else if (at !== undefined && free.length > 0) {
            cluster.attachPod(free[b % free.length]!, at);
          }
          return keep;
        });
        assert.equal(answers(cluster, filter, waiting()), answers(cluster, filterOf(cluster), waiting()));
      }
    });
    cluster.check();
    assert.equal(answers(cluster, filter, pending), before);
  });
  fc.assert(law, { numRuns: 60 });
});

test('a trial that throws leaves nothing behind either', () => {
  const cluster = createCluster(() => 0);
  addNodeObject(cluster, node('n0').object);
  const id = addPodObject(cluster, pod('p').object, 0);
  const filter = filterOf(cluster);
  const failing = (): void =>
    filter.trial((tried) => {
      tried(() => {
        cluster.attachPod(id, 0);
        throw new Error('stopped');
      });
    });
  assert.throws(failing, /stopped/);
  assert.is(cluster.journal.depth, 0);
  assert.is(cluster.nodes.podCount[0], 0);
});

test.run();
