/** PodTopologySpread: rules of the source told one by one, and the law that it equals its plain version. */
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { PodSpec, TopologySpreadConstraint } from '../../../src/api/objects.ts';
import type { LabelMap } from '../../../src/cluster/cluster.ts';
import { createPodTopologySpread } from '../../../src/scheduler/plugins/pod-topology-spread.ts';
import {
  type PlainSpreadArgs,
  plainSystemDefaults,
  spreadFilter,
  spreadMovePod,
  spreadPreFilter,
  spreadScores,
} from '../../reference/pod-topology-spread.ts';
import { isAttached, placementWorld, type RandomPod, randomCluster, runPlugin } from './placement-world.ts';

const zone = 'topology.kubernetes.io/zone';
const hostname = 'kubernetes.io/hostname';
const tooSkewed = "node(s) didn't match pod topology spread constraints";
const noKey = `!${tooSkewed} (missing required label)`;

const listDefaults: TopologySpreadConstraint[] = [
  { maxSkew: 1, topologyKey: zone, whenUnsatisfiable: 'DoNotSchedule' },
  { maxSkew: 2, topologyKey: hostname, whenUnsatisfiable: 'ScheduleAnyway' },
  { maxSkew: 1, topologyKey: 'rack', whenUnsatisfiable: 'ScheduleAnyway' },
];
const configurations: { args: object; plain: PlainSpreadArgs }[] = [
  { args: {}, plain: plainSystemDefaults },
  {
    args: { defaultingType: 'List', defaultConstraints: listDefaults },
    plain: { systemDefaulted: false, defaults: listDefaults },
  },
  { args: { defaultingType: 'List' }, plain: { systemDefaulted: false, defaults: [] } },
];

test('verdicts, verdicts in dry runs and scores are those of the plain version', () => {
  fc.assert(
    fc.property(randomCluster, fc.nat(2), (random, which) => {
      const world = placementWorld(random);
      const { cluster } = world;
      const { args, plain } = configurations[which]!;
      const plugin = createPodTopologySpread(args, world);
      for (const incoming of world.siblings) {
        const run = runPlugin(world, plugin, incoming);
        const nodes = world.nodes();
        const pod = world.plain(incoming);
        const state = spreadPreFilter(cluster, plain, nodes, pod);
        const said = () => {
          if (state === null) return 'skip';
          const marked = (reason: string) => (reason.endsWith('(missing required label)') ? `!${reason}` : reason);
          return Object.fromEntries(nodes.map((node) => [node.name, marked(spreadFilter(state, node))]));
        };
        const expected = said();
        assert.equal(run.filter(), expected);

        // Taking pods from one node and giving some back, as preemption does.
        const node = random.moves[0]! % nodes.length;
        const moved = run.dryRun(() => {
          for (const each of random.moves) {
            const other = world.pods[each];
            if (other === undefined || cluster.pods.node[other] !== node) continue;
            const delta = isAttached(cluster, other) ? -1 : 1;
            if (state !== null) spreadMovePod(state, world.plain(other), nodes[node]!, delta);
            if (delta === -1) cluster.detachPod(other);
            else cluster.attachPod(other, node);
          }
        });
        assert.equal(moved, said());
        assert.equal(run.filter(), expected);

        const feasible = world.nodeIds.filter((id) => (id + which) % 4 !== 0);
        if (feasible.length === 0) continue;
        const plainNodes = feasible.map((id) => nodes[id]!);
        assert.equal(run.scores(feasible), spreadScores(cluster, plain, nodes, plainNodes, pod) ?? 'skip');
      }
    }),
    { numRuns: 1000, seed: 3 },
  );
});

// --- rules, one by one -----------------------------------------------------------------------------------------------

const web: LabelMap = { app: 'web' };
const nodes = [
  { labels: { [zone]: 'a', [hostname]: 'a1' }, taints: [] },
  { labels: { [zone]: 'a', [hostname]: 'a2' }, taints: [] },
  { labels: { [zone]: 'b', [hostname]: 'b1' }, taints: [] },
  { labels: { [hostname]: 'x1' }, taints: [] },
];
const [a1, , b1, x1] = [0, 1, 2, 3] as const;

function pod(more: Partial<RandomPod> & { constraints?: TopologySpreadConstraint[] } = {}): RandomPod {
  const spec: PodSpec = { containers: [], topologySpreadConstraints: more.constraints ?? [] };
  return { namespace: 'one', labels: web, spec, owner: 0, node: 0, terminating: false, ...more };
}

function hard(more: Partial<TopologySpreadConstraint> = {}): TopologySpreadConstraint {
  const labelSelector = { matchLabels: web };
  return { maxSkew: 1, topologyKey: zone, whenUnsatisfiable: 'DoNotSchedule', labelSelector, ...more };
}

interface Row {
  readonly says: string;
  readonly constraints: TopologySpreadConstraint[];
  /** Where the other pods are. */
  readonly pods: readonly RandomPod[];
  readonly labels?: LabelMap;
  /** Verdicts on a1, a2, b1 and x1. */
  readonly verdicts: readonly string[];
}

const rows: Row[] = [
  {
    says: 'a zone with one pod more than the emptiest is full at maxSkew 1; a node without the key never fits',
    constraints: [hard()],
    pods: [pod({ node: a1 })],
    verdicts: [tooSkewed, tooSkewed, '', noKey],
  },
  {
    says: 'a pod that its own selector does not match does not count itself',
    constraints: [hard()],
    pods: [pod({ node: a1 })],
    labels: { app: 'other' },
    verdicts: ['', '', '', noKey],
  },
  {
    says: 'with fewer domains than minDomains the global minimum is 0',
    constraints: [hard({ minDomains: 3 })],
    pods: [pod({ node: a1 }), pod({ node: b1 })],
    verdicts: [tooSkewed, tooSkewed, tooSkewed, noKey],
  },
  {
    says: 'an empty selector counts nobody, so it never keeps a pod away',
    constraints: [hard({ labelSelector: {} })],
    pods: [pod({ node: a1 }), pod({ node: a1 })],
    verdicts: ['', '', '', noKey],
  },
  {
    says: 'a missing selector matches nobody, the pod itself neither',
    constraints: [hard({ labelSelector: null })],
    pods: [pod({ node: a1 }), pod({ node: a1 })],
    verdicts: ['', '', '', noKey],
  },
  {
    says: 'the pod of another namespace is not counted',
    constraints: [hard()],
    pods: [pod({ node: a1, namespace: 'two' })],
    verdicts: ['', '', '', noKey],
  },
  {
    says: 'a node that lacks one of two keys takes no part: its pod is not counted under the other one',
    constraints: [hard(), hard({ topologyKey: hostname })],
    pods: [pod({ node: x1 }), pod({ node: x1 }), pod({ node: a1 })],
    verdicts: [tooSkewed, tooSkewed, '', noKey],
  },
];

for (const { says, constraints, pods, labels, verdicts } of rows) {
  test(says, () => {
    const incoming = pod({ constraints, labels: labels ?? web });
    const world = placementWorld({ nodes, objects: [], pods, incoming, moves: [] });
    const said = runPlugin(world, createPodTopologySpread({}, world)).filter();
    assert.equal(said, Object.fromEntries(verdicts.map((verdict, i) => [`n${i}`, verdict])));
  });
}

test('a terminating pod is not counted, though a dry run that removes it counts that', () => {
  const pods = [pod({ node: a1, terminating: true }), pod({ node: a1 })];
  const world = placementWorld({ nodes, objects: [], pods, incoming: pod({ constraints: [hard()] }), moves: [] });
  const run = runPlugin(world, createPodTopologySpread({}, world));
  assert.equal(run.filter(), { n0: tooSkewed, n1: tooSkewed, n2: '', n3: noKey });
  const removed = run.dryRun(() => world.cluster.detachPod(world.pods[0]!));
  assert.equal(removed, { n0: '', n1: '', n2: '', n3: noKey });
});

test('under the system defaults, nodes without a zone are one domain with those of the empty zone', () => {
  const zones: LabelMap[] = [{ [zone]: '' }, {}, { [zone]: 'a' }];
  const world = placementWorld({
    nodes: zones.map((labels) => ({ labels, taints: [] })),
    objects: [{ kind: 'Service', metadata: { namespace: 'one', name: 's' }, spec: { selector: web } } as object],
    pods: [pod({ node: 0 }), pod({ node: 1 }), pod({ node: 1 }), pod({ node: 2 })],
    incoming: pod(),
    moves: [],
  });
  // Raw: 3 ln 4 + 4 = 8 for the empty zone (its pod and the two without a zone), 0 without a zone, ln 4 + 4 = 5 for a.
  const scores = runPlugin(world, createPodTopologySpread({}, world)).scores([0, 1, 2]);
  assert.equal(scores, [0, 100, Math.trunc((100 * (8 - 5)) / 8)]);
});

test('default constraints follow services that come and controllers that change their selector', () => {
  const owned = { ...pod(), owner: 1 };
  const rs = (selector: object) => ({
    kind: 'ReplicaSet',
    metadata: { namespace: 'one', name: 'rs' },
    spec: { selector },
  });
  const world = placementWorld({ nodes, objects: [], pods: [pod({ node: a1 })], incoming: owned, moves: [] });
  const plugin = createPodTopologySpread({}, world);
  const scores = () => runPlugin(world, plugin).scores([0, 2]);
  assert.is(scores(), 'skip');
  // Raw: 2 ln 4 + 6 = 9 where the pod is, 6 where none is.
  const id = world.cluster.addObject(rs({ matchLabels: web }));
  assert.equal(scores(), [66, 100]);
  world.cluster.updateObject(id, rs({ matchLabels: { app: 'nobody' } }));
  assert.equal(scores(), [100, 100]);
  world.cluster.deleteObject(id);
  assert.is(scores(), 'skip');
  const service = { kind: 'Service', metadata: { namespace: 'one', name: 's' }, spec: { selector: web } };
  world.cluster.addObject(service);
  assert.equal(scores(), [66, 100]);
});

test('no constraints and no defaults: the plugin skips', () => {
  const world = placementWorld({ nodes, objects: [], pods: [], incoming: pod(), moves: [] });
  const run = runPlugin(world, createPodTopologySpread({}, world));
  assert.is(run.filter(), 'skip');
  assert.is(run.scores([a1, b1]), 'skip');
});

test('args that the real scheduler refuses are refused', () => {
  const world = placementWorld({ nodes, objects: [], pods: [], incoming: pod(), moves: [] });
  const refused = [
    { defaultingType: 'Other' },
    { defaultingType: 'System', defaultConstraints: [hard({ labelSelector: null })] },
    { defaultingType: 'List', defaultConstraints: [hard()] },
    { defaultingType: 'List', defaultConstraints: [hard({ labelSelector: null, maxSkew: 0 })] },
    { defaultingType: 'List', defaultConstraints: [hard({ labelSelector: null }), hard({ labelSelector: null })] },
  ];
  for (const args of refused) assert.throws(() => createPodTopologySpread(args, world), /PodTopologySpreadArgs/);
});

test.run();
