/** Who gets how much CPU: cases computed by hand, and what holds for every node. */
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { cpuQuotaOf, cpuWeightOf, type NodePodCpu, shareCpu, shareNodeCpu } from '../../src/nodes/cpu-share.ts';

const none = Number.POSITIVE_INFINITY;

interface Case {
  readonly name: string;
  /** demand, weight, limit of each. */
  readonly claims: readonly (readonly [demand: number, weight: number, limit: number])[];
  readonly capacity: number;
  readonly given: readonly number[];
}

const cases: readonly Case[] = [
  { name: 'nobody', claims: [], capacity: 1000, given: [] },
  { name: 'one that fits', claims: [[300, 1, none]], capacity: 1000, given: [300] },
  { name: 'one alone gets the whole node at most', claims: [[1500, 1, none]], capacity: 1000, given: [1000] },
  { name: 'a quota caps it on an empty node', claims: [[900, 100, 250]], capacity: 4000, given: [250] },
  { name: 'a quota above the demand does nothing', claims: [[200, 100, 250]], capacity: 4000, given: [200] },
  {
    name: 'two fit exactly',
    claims: [
      [400, 1, none],
      [600, 9, none],
    ],
    capacity: 1000,
    given: [400, 600],
  },
  {
    name: 'equal weights, both short: halves',
    claims: [
      [900, 10, none],
      [900, 10, none],
    ],
    capacity: 1000,
    given: [500, 500],
  },
  {
    name: 'weights 1 : 3',
    claims: [
      [2000, 10, none],
      [2000, 30, none],
    ],
    capacity: 1000,
    given: [250, 750],
  },
  // 1 : 1 would be 500 each; the first wants 100, so the second has the rest.
  {
    name: 'the rest of a modest one goes to the other',
    claims: [
      [100, 10, none],
      [2000, 10, none],
    ],
    capacity: 1000,
    given: [100, 900],
  },
  // Weight's parts 250 and 750; the heavy one wants 300, so the light one gets 700, more than its weight's part.
  {
    name: 'a light one gets what a heavy one leaves',
    claims: [
      [5000, 10, none],
      [300, 30, none],
    ],
    capacity: 1000,
    given: [700, 300],
  },
  {
    name: 'a quota counts as modesty',
    claims: [
      [5000, 30, 200],
      [5000, 10, none],
    ],
    capacity: 1000,
    given: [200, 800],
  },
  // 1200 / 6: parts 200, 400, 600. The third wants 150, the rest 1050 by 1 : 2.
  {
    name: 'three, one of them modest',
    claims: [
      [900, 10, none],
      [900, 20, none],
      [150, 30, none],
    ],
    capacity: 1200,
    given: [350, 700, 150],
  },
  // Parts 300 each; a wants 100: left 800 of 2 → 400 each; b wants 350: c gets 450.
  {
    name: 'contentment in two steps',
    claims: [
      [100, 10, none],
      [350, 10, none],
      [900, 10, none],
    ],
    capacity: 900,
    given: [100, 350, 450],
  },
  {
    name: 'one milli-CPU left over goes to one of them',
    claims: [
      [10, 1, none],
      [10, 1, none],
      [10, 1, none],
    ],
    capacity: 10,
    given: [3, 3, 4],
  },
  // 100 × 1/3, × 2/3, × 3/3 rounded down: 33, 66, 100.
  {
    name: 'thirds of 100',
    claims: [
      [90, 7, none],
      [90, 7, none],
      [90, 7, none],
    ],
    capacity: 100,
    given: [33, 33, 34],
  },
  {
    name: 'nobody gets anything of nothing',
    claims: [
      [100, 1, none],
      [50, 9, none],
    ],
    capacity: 0,
    given: [0, 0],
  },
  {
    name: 'an idle one takes nothing away',
    claims: [
      [0, 10000, none],
      [2000, 1, none],
    ],
    capacity: 1000,
    given: [0, 1000],
  },
  {
    name: 'all limited below the node: each its quota',
    claims: [
      [900, 1, 100],
      [900, 50, 200],
      [900, 9, 300],
    ],
    capacity: 1000,
    given: [100, 200, 300],
  },
  {
    name: 'quotas above the node: by weight',
    claims: [
      [3000, 20, 2000],
      [3000, 20, 1000],
    ],
    capacity: 1500,
    given: [750, 750],
  },
  // By weight 1455 and 145; the quota of 1000 leaves 600.
  {
    name: 'a quota below its weight’s part',
    claims: [
      [3000, 100, 1000],
      [3000, 10, none],
    ],
    capacity: 1600,
    given: [1000, 600],
  },
  {
    name: 'weight 1 beside weight 10000',
    claims: [
      [4000, 1, none],
      [4000, 10000, none],
    ],
    capacity: 10001,
    given: [4000, 4000],
  },
  {
    name: 'weight 1 beside weight 9999, both short',
    claims: [
      [8000, 1, none],
      [12000, 9999, none],
    ],
    capacity: 10000,
    given: [1, 9999],
  },
  {
    name: 'a want of exactly its part is content',
    claims: [
      [250, 10, none],
      [900, 30, none],
    ],
    capacity: 1000,
    given: [250, 750],
  },
];

for (const { name, claims, capacity, given } of cases) {
  test(`${name}`, () => {
    const column = (at: 0 | 1 | 2): number[] => claims.map((claim) => claim[at]);
    assert.equal(shareCpu(column(0), column(1), column(2), capacity), given);
  });
}

test('weights as the kubelet writes them', () => {
  // 0 → 2 shares → 1; 100m → 102 shares; 1 CPU → 1024; 256 CPU and more → 262144.
  assert.equal([0, 1, 100, 250, 1000, 4000, 256_000, 999_000].map(cpuWeightOf), [1, 1, 4, 10, 39, 157, 10_000, 10_000]);
});

test('quotas as the kubelet writes them', () => {
  assert.equal([0, 1, 10, 250].map(cpuQuotaOf), [none, 10, 10, 250]);
});

const pod = (qos: NodePodCpu['qos'], demandMilliCpu: number, requestMilliCpu = 0, limitMilliCpu = 0): NodePodCpu => ({
  qos,
  demandMilliCpu,
  requestMilliCpu,
  limitMilliCpu,
});

interface NodeCase {
  readonly name: string;
  readonly pods: readonly NodePodCpu[];
  readonly capacity: number;
  readonly given: readonly number[];
}

const nodeCases: readonly NodeCase[] = [
  {
    name: 'a full node: a Guaranteed pod has what it asked for, the noisy neighbour what is left',
    pods: [pod('Guaranteed', 1000, 1000, 1000), pod('Burstable', 8000, 100)],
    // Weights 39 and 4 of 43: 1814 for the first, who wants 1000.
    capacity: 2000,
    given: [1000, 1000],
  },
  {
    name: 'BestEffort pods share one weight among them',
    // Weights 39 and 1: 4000 × 39/40 = 3900 for the first; the last 100 by halves.
    pods: [pod('Burstable', 9000, 1000), pod('BestEffort', 4000), pod('BestEffort', 4000)],
    capacity: 4000,
    given: [3900, 50, 50],
  },
  {
    name: 'the sum of limits above the node: by requests',
    // One group; weights 20 (500m: 512 shares) and 39 of 59: 1000 × 20/59 = 338.98.
    pods: [pod('Burstable', 2000, 500, 2000), pod('Burstable', 2000, 1000, 2000)],
    capacity: 1000,
    given: [338, 662],
  },
  {
    name: 'room for all: only quotas act',
    pods: [pod('Burstable', 900, 100, 500), pod('BestEffort', 700)],
    capacity: 4000,
    given: [500, 700],
  },
];

for (const { name, pods, capacity, given } of nodeCases) {
  test(`node: ${name}`, () => assert.equal(shareNodeCpu(pods, capacity), given));
}

const claim = fc.record({
  demand: fc.integer({ min: 0, max: 100_000 }),
  weight: fc.integer({ min: 1, max: 10_000 }),
  limit: fc.oneof(fc.constant(none), fc.integer({ min: 10, max: 50_000 })),
});
const claims = fc.array(claim, { maxLength: 40 });
const capacities = fc.integer({ min: 0, max: 256_000 });

function share(list: readonly { demand: number; weight: number; limit: number }[], capacity: number): number[] {
  return shareCpu(
    list.map(({ demand }) => demand),
    list.map(({ weight }) => weight),
    list.map(({ limit }) => limit),
    capacity,
  );
}

test('law: CPU given = min(Σ min(demand, limit), capacity), in whole milli-CPU, and nobody more than he wants', () => {
  fc.assert(
    fc.property(claims, capacities, (list, capacity) => {
      const given = share(list, capacity);
      const wants = list.map(({ demand, limit }) => Math.min(demand, limit));
      const total = wants.reduce((sum, want) => sum + want, 0);
      assert.is(
        given.reduce((sum, part) => sum + part, 0),
        Math.min(total, capacity),
      );
      for (const [index, part] of given.entries())
        assert.ok(Number.isInteger(part) && part >= 0 && part <= wants[index]!);
    }),
  );
});

test('law: nobody who is short has less per weight than another has, up to a milli-CPU', () => {
  fc.assert(
    fc.property(claims, capacities, (list, capacity) => {
      const given = share(list, capacity);
      list.forEach(({ demand, limit, weight }, index) => {
        if (given[index]! >= Math.min(demand, limit)) return;
        list.forEach((other, place) => {
          assert.ok((given[index]! + 1) * other.weight >= (given[place]! - 1) * weight);
        });
      });
    }),
  );
});

test('law: more CPU takes nothing away from anybody, up to a milli-CPU', () => {
  fc.assert(
    fc.property(claims, capacities, fc.integer({ min: 0, max: 10_000 }), (list, capacity, more) => {
      const before = share(list, capacity);
      for (const [index, part] of share(list, capacity + more).entries()) assert.ok(part >= before[index]! - 1);
    }),
  );
});

test('law: a node gives all it has or all that is wanted, whatever the classes', () => {
  const nodePod = fc.record({
    demandMilliCpu: fc.integer({ min: 0, max: 20_000 }),
    requestMilliCpu: fc.integer({ min: 0, max: 8000 }),
    limitMilliCpu: fc.constantFrom(0, 100, 1000, 8000),
    qos: fc.constantFrom('Guaranteed' as const, 'Burstable' as const, 'BestEffort' as const),
  });
  fc.assert(
    fc.property(fc.array(nodePod, { maxLength: 30 }), capacities, (pods, capacity) => {
      const given = shareNodeCpu(pods, capacity);
      const wanted = pods.reduce((sum, one) => sum + Math.min(one.demandMilliCpu, cpuQuotaOf(one.limitMilliCpu)), 0);
      assert.is(
        given.reduce((sum, part) => sum + part, 0),
        Math.min(wanted, capacity),
      );
    }),
  );
});

test.run();
