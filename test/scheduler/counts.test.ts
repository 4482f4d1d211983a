/** Laws of the live counts: whatever happened, they equal a plain recount; inside what-ifs and after reverts too. */
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { PodFlag } from '../../src/cluster/pods.ts';
import { type Carrier, CarrierKind } from '../../src/scheduler/counts/carriers.ts';
import type { CountsLimits } from '../../src/scheduler/counts.ts';
import {
  type CountsWorld,
  countsWorld,
  happenings,
  questions,
  recount,
  rules,
  type Step,
  sumByValue,
  topologyKeys,
} from './counts-world.ts';

const step: fc.Arbitrary<Step> = fc.record({
  what: fc.constantFrom(...happenings),
  a: fc.nat(1000),
  b: fc.nat(1000),
});

/** Compares one question's answers with the recount. */
function compare(world: CountsWorld, question: number, rule: number, key: number, byNode?: Map<number, number>): void {
  const { cluster, counts } = world;
  const { parts, kind } = questions[question % questions.length]!;
  const { key: ruleKey } = rules[rule % rules.length]!;
  const topologyKey = topologyKeys[key % topologyKeys.length]!;
  const expected = byNode ?? recount(cluster, parts, kind);
  counts.sync();
  const tally = counts.tallyOf(parts, kind);
  const perNode = counts.perNode(tally);
  for (const node of world.aliveNodes()) assert.is(perNode[node] ?? 0, expected.get(node) ?? 0, `node ${node}`);

  const sums = counts.sumsOf(tally, rules[rule % rules.length]!, topologyKey);
  const byValue = sumByValue(cluster, expected, ruleKey, topologyKey);
  const { domainOf } = counts.topology(topologyKey);
  const domains = new Set<number>();
  for (const node of world.aliveNodes()) {
    const value = cluster.labelSets.values[cluster.nodes.labelSet[node]!]![topologyKey];
    assert.is(domainOf[node] === 0, value === undefined);
    assert.is(sums.counts[domainOf[node]!], byValue.get(value) ?? 0, `${topologyKey} ${value}`);
    if (sums.group.eligible[node] === 1 && domainOf[node] !== 0) domains.add(domainOf[node]!);
  }
  byValue.delete(undefined);
  const values = [...byValue.values()];
  assert.is(sums.group.domainCount, domains.size);
  assert.is(sums.group.domainCount, byValue.size);
  assert.is(
    sums.onKey,
    values.reduce((sum, count) => sum + count, 0),
  );
  assert.is(counts.minimumOf(sums), values.length === 0 ? 0 : Math.min(...values));
}

/** Compares the terms that pods on nodes have about a class with a walk over these pods. */
function compareCarriers(world: CountsWorld, podClass: number): void {
  const { cluster, counts } = world;
  counts.sync();
  const found: Carrier[] = [];
  for (const kind of Object.values(CarrierKind)) counts.carriersAbout(podClass, kind, found);
  const { namespace, labels } = cluster.podClasses[podClass]!;
  const expected = new Map<string, number>();
  for (const pod of world.alivePods()) {
    if ((cluster.pods.flags[pod]! & PodFlag.attached) === 0) continue;
    const { podAffinity, podAntiAffinity } = cluster.specOf(pod).spec.affinity ?? {};
    const terms = [
      ...(podAffinity?.requiredDuringSchedulingIgnoredDuringExecution ?? []),
      ...(podAntiAffinity?.requiredDuringSchedulingIgnoredDuringExecution ?? []),
      ...(podAffinity?.preferredDuringSchedulingIgnoredDuringExecution ?? []).map((each) => each.podAffinityTerm),
    ];
    for (const { labelSelector, namespaces, namespaceSelector, topologyKey } of terms) {
      const means = namespaceSelector ? true : (namespaces ?? [cluster.namespaceOf(pod)]).includes(namespace);
      if (!means || !Object.entries(labelSelector!.matchLabels!).every(([key, value]) => labels[key] === value))
        continue;
      const at = `${topologyKey} ${cluster.pods.node[pod]}`;
      expected.set(at, (expected.get(at) ?? 0) + 1);
    }
  }
  const actual = new Map<string, number>();
  for (const { tally, topologyKey, podCount } of found) {
    let sum = 0;
    for (const [node, count] of [...counts.perNode(tally)].entries()) {
      sum += count;
      const at = `${topologyKey} ${node}`;
      if (count !== 0) actual.set(at, (actual.get(at) ?? 0) + count);
    }
    assert.is(sum, podCount);
  }
  assert.equal([...actual].sort(), [...expected].sort());
}

function lawOfRecount(limits?: CountsLimits): void {
  fc.assert(
    fc.property(fc.array(step, { minLength: 20, maxLength: 120 }), (steps) => {
      const world = countsWorld(limits);
      for (const each of steps) {
        world.take(each);
        // Asking now and then leaves tallies asleep, sums outdated and entries unread in all combinations.
        if (each.what !== 'ask') continue;
        compare(world, each.a, each.b, each.a + each.b);
        if (world.cluster.podClasses.length > 0) compareCarriers(world, each.b % world.cluster.podClasses.length);
      }
      world.close();
      for (let question = 0; question < questions.length; question++) compare(world, question, question, question);
      for (let podClass = 0; podClass < world.cluster.podClasses.length; podClass++) compareCarriers(world, podClass);
    }),
    { numRuns: 300, seed: 1 },
  );
}

test('after anything, inside marks and after reverts, counts equal a recount', () => lawOfRecount());

test('with room for next to nothing they are as exact', () => lawOfRecount({ tallyBytesMax: 60, nodeSetsMax: 2 }));

test('in a dry run each pod that is moved counts once, terminating or not, and nothing of it stays', () => {
  const moves = fc.array(fc.tuple(fc.nat(1000), fc.nat(1000)), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(step, { minLength: 30, maxLength: 60 }), moves, fc.nat(100), (steps, pairs, which) => {
      const world = countsWorld();
      for (const each of steps) if (each.what !== 'rebuild') world.take(each);
      world.close();
      const { cluster, counts } = world;
      for (const pod of world.alivePods()) if ((pod + which) % 3 === 0) cluster.markTerminating(pod);
      const { parts, kind } = questions[which % questions.length]!;
      const expected = recount(cluster, parts, kind);
      if (which % 3 > 0) compare(world, which, which, which, expected);
      counts.perNode(counts.tallyOf(parts, kind));
      const matches = recount(cluster, parts, 'all');

      counts.beginDryRun();
      const mark = cluster.journal.mark();
      for (const [a, b] of pairs) {
        const attached = world.alivePods().filter((pod) => (cluster.pods.flags[pod]! & PodFlag.attached) !== 0);
        if (attached.length === 0) continue;
        const pod = attached[a % attached.length]!;
        const from = cluster.pods.node[pod]!;
        const before = recount(cluster, parts, 'all').get(from) ?? 0;
        cluster.detachPod(pod);
        const after = recount(cluster, parts, 'all').get(from) ?? 0;
        expected.set(from, (expected.get(from) ?? 0) + after - before);
        if (b % 2 === 0) {
          cluster.attachPod(pod, from);
          expected.set(from, expected.get(from)! + before - after);
        }
        compare(world, which, b, a, expected);
        // A question that is first asked now must not be answered from the dry run later.
        const late = questions[b % questions.length]!;
        counts.perNode(counts.tallyOf(late.parts, late.kind));
      }
      cluster.journal.revert(mark);
      counts.endDryRun();
      assert.equal(recount(cluster, parts, 'all'), matches);
      for (let question = 0; question < questions.length; question++) compare(world, question, which, which);
    }),
    { numRuns: 200, seed: 2 },
  );
});

test('a node takes more than 32,767 pods of one kind', () => {
  const world = countsWorld();
  const { cluster, counts } = world;
  const allocatable = { milliCpu: 0, memoryBytes: 0, ephemeralBytes: 0, pods: 0, scalars: {} };
  const node = cluster.addNode({ name: 'n', labels: { zone: 'x' }, taints: [], allocatable });
  const podClass = cluster.internClass('one', { app: 'a' });
  const spec = cluster.specs.intern({ containers: [] }).id;
  for (let i = 0; i < 40_000; i++) {
    if (i === 20_000) compare(world, 0, 0, 0);
    cluster.bindPod(cluster.createPod({ name: `p${i}`, podClass, spec }), node);
  }
  compare(world, 0, 0, 0);
  counts.rebuild();
  compare(world, 0, 0, 0);
});

test.run();
