/** InterPodAffinity: rules of the source told one by one, and the law that it equals its plain version. */
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Affinity, PodAffinityTerm } from '../../../src/api/objects.ts';
import type { LabelMap } from '../../../src/cluster/cluster.ts';
import { createInterPodAffinity } from '../../../src/scheduler/plugins/inter-pod-affinity.ts';
import {
  affinityFilter,
  affinityMovePod,
  affinityPreFilter,
  affinityScores,
} from '../../reference/inter-pod-affinity.ts';
import { isAttached, placementWorld, type RandomPod, randomCluster, runPlugin } from './placement-world.ts';

const zone = 'topology.kubernetes.io/zone';
const hostname = 'kubernetes.io/hostname';
const notNear = "!node(s) didn't match pod affinity rules";
const tooNear = "node(s) didn't match pod anti-affinity rules";
const unwanted = "node(s) didn't satisfy existing pods anti-affinity rules";

const configurations = [
  { hardPodAffinityWeight: 1, ignorePreferredTermsOfExistingPods: false },
  { hardPodAffinityWeight: 100, ignorePreferredTermsOfExistingPods: true },
  { hardPodAffinityWeight: 0, ignorePreferredTermsOfExistingPods: false },
];

test('verdicts, verdicts in dry runs and scores are those of the plain version', () => {
  fc.assert(
    fc.property(randomCluster, fc.nat(2), (random, which) => {
      const world = placementWorld(random);
      const { cluster } = world;
      const args = configurations[which]!;
      const plugin = createInterPodAffinity(args, world);
      for (const incoming of world.siblings) {
        const run = runPlugin(world, plugin, incoming);
        const nodes = world.nodes();
        const pod = world.plain(incoming);
        const state = affinityPreFilter(cluster, nodes, pod);
        const said = () => {
          if (state === null) return 'skip';
          const marked = (reason: string) => (reason.endsWith('pod affinity rules') ? `!${reason}` : reason);
          return Object.fromEntries(nodes.map((node) => [node.name, marked(affinityFilter(state, node))]));
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
            if (state !== null) affinityMovePod(state, world.plain(other), nodes[node]!, delta);
            if (delta === -1) cluster.detachPod(other);
            else cluster.attachPod(other, node);
          }
        });
        assert.equal(moved, said());
        assert.equal(run.filter(), expected);

        const feasible = world.nodeIds.filter((id) => (id + which) % 4 !== 0);
        if (feasible.length === 0) continue;
        const plainNodes = feasible.map((id) => nodes[id]!);
        assert.equal(run.scores(feasible), affinityScores(cluster, args, nodes, plainNodes, pod) ?? 'skip');
      }
    }),
    { numRuns: 1000, seed: 4 },
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

const toWeb = (topologyKey: string, more: Partial<PodAffinityTerm> = {}): PodAffinityTerm => ({
  labelSelector: { matchLabels: web },
  topologyKey,
  ...more,
});
const near = (...terms: PodAffinityTerm[]): Affinity => ({
  podAffinity: { requiredDuringSchedulingIgnoredDuringExecution: terms },
});
const away = (...terms: PodAffinityTerm[]): Affinity => ({
  podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: terms },
});

function pod(node: number, labels: LabelMap, affinity?: Affinity, namespace = 'one'): RandomPod {
  return { namespace, labels, spec: { containers: [], affinity }, owner: 0, node, terminating: false };
}

interface Row {
  readonly says: string;
  readonly pods: readonly RandomPod[];
  readonly incoming: RandomPod;
  /** Verdicts on a1, a2, b1 and x1, or 'skip'. */
  readonly verdicts: readonly string[] | 'skip';
}

const rows: Row[] = [
  {
    says: 'required affinity: only domains with such a pod, and never a node without the key',
    pods: [pod(b1, web)],
    incoming: pod(0, {}, near(toWeb(zone))),
    verdicts: [notNear, notNear, '', notNear],
  },
  {
    says: 'the first pod of a group that wants to be near itself goes anywhere that has the key',
    pods: [],
    incoming: pod(0, web, near(toWeb(zone))),
    verdicts: ['', '', '', notNear],
  },
  {
    says: 'one that does not mean itself goes nowhere',
    pods: [],
    incoming: pod(0, {}, near(toWeb(zone))),
    verdicts: [notNear, notNear, notNear, notNear],
  },
  {
    says: 'a meant pod on a node without the key does not exist for the first pod of a group',
    pods: [pod(x1, web)],
    incoming: pod(0, web, near(toWeb(zone))),
    verdicts: ['', '', '', notNear],
  },
  {
    says: 'a pod counts toward a term only if all terms mean it',
    pods: [pod(a1, web), pod(b1, { ...web, tier: 'x' })],
    incoming: pod(0, {}, near(toWeb(zone), toWeb(zone, { labelSelector: { matchLabels: { tier: 'x' } } }))),
    verdicts: [notNear, notNear, '', notNear],
  },
  {
    says: 'anti-affinity keeps away from the domain; a node without the key is no domain',
    pods: [pod(a1, web), pod(x1, web)],
    incoming: pod(0, {}, away(toWeb(zone))),
    verdicts: [tooNear, tooNear, '', ''],
  },
  {
    says: 'the anti-affinity of pods on nodes keeps others away, in their own namespace',
    pods: [pod(a1, {}, away(toWeb(hostname))), pod(b1, {}, away(toWeb(hostname)), 'two')],
    incoming: pod(0, web),
    verdicts: [unwanted, '', '', ''],
  },
  {
    says: 'without terms, and where nobody on a node with the key minds, there is nothing to filter',
    pods: [pod(x1, {}, away(toWeb(zone))), pod(a1, {}, away(toWeb(zone)), 'two')],
    incoming: pod(0, web),
    verdicts: 'skip',
  },
];

for (const { says, pods, incoming, verdicts } of rows) {
  test(says, () => {
    const world = placementWorld({ nodes, objects: [], pods, incoming, moves: [] });
    const said = runPlugin(world, createInterPodAffinity({}, world)).filter();
    const expected = verdicts === 'skip' ? 'skip' : Object.fromEntries(verdicts.map((each, i) => [`n${i}`, each]));
    assert.equal(said, expected);
  });
}

test('scores are scaled in floats and truncated: 29 of 100 gives 28', () => {
  const preferred = (weight: number, value: string) => ({
    weight,
    podAffinityTerm: toWeb(hostname, { labelSelector: { matchLabels: { app: value } } }),
  });
  const affinity = {
    podAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [preferred(29, 'p'), preferred(100, 'q')] },
  };
  const pods = [pod(a1, { app: 'p' }), pod(b1, { app: 'q' })];
  const world = placementWorld({ nodes, objects: [], pods, incoming: pod(0, {}, affinity), moves: [] });
  assert.equal(runPlugin(world, createInterPodAffinity({}, world)).scores([0, 1, 2, 3]), [28, 0, 100, 0]);
});

test('required affinity of pods on nodes draws the pods that it means, by the hard weight', () => {
  const pods = [pod(b1, web, near(toWeb(zone)))];
  const world = placementWorld({ nodes, objects: [], pods, incoming: pod(0, web), moves: [] });
  const scoresWith = (args: object) => runPlugin(world, createInterPodAffinity(args, world)).scores([0, 2, 3]);
  assert.equal(scoresWith({}), [0, 100, 0]);
  assert.is(scoresWith({ hardPodAffinityWeight: 0 }), 'skip');
  assert.is(scoresWith({ ignorePreferredTermsOfExistingPods: true }), 'skip');
});

test('a malformed selector cannot be placed anywhere; bad args are refused', () => {
  const bad = toWeb(zone, { labelSelector: { matchExpressions: [{ key: 'a', operator: 'Near' }] } });
  const world = placementWorld({ nodes, objects: [], pods: [], incoming: pod(0, web, near(bad)), moves: [] });
  const said =
    '"kind":"reject","reason":"parsing pod: requiredAffinityTerms: \\\\"Near\\\\" is not a valid label selector';
  assert.throws(() => runPlugin(world, createInterPodAffinity({}, world)), new RegExp(said));
  assert.throws(() => createInterPodAffinity({ hardPodAffinityWeight: 101 }, world), /hardPodAffinityWeight/);
});

test.run();
