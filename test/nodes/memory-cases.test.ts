/**
 * Memory by hand: lines and when they cross, leaks, requests in flight, whom the kernel kills. Every expectation is worked
 * out on paper from docs/model.md and the kernel's rules.
 */
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { containerAmountsOf, noAmounts } from '../../src/api/pod-amounts.ts';
import { type KernelView, kernelKills, nextKernelKill } from '../../src/nodes/memory-kills.ts';
import { bytesAt, type MemoryLine, reaches, sumAt, sumOfLines, sumReaches } from '../../src/nodes/memory-line.ts';
import { growthAt, inFlightBytes, inFlightSlope, nextGrowth } from '../../src/nodes/memory-parts.ts';
import { oomBadness, oomOrder, oomScoreAdjOf } from '../../src/nodes/oom-victim.ts';
import type { PodCgroup } from '../../src/nodes/pod-cgroups.ts';
import { qosClassOf } from '../../src/nodes/qos.ts';
import { backlogEnds, backlogFrom, noBacklog, workAt } from '../../src/nodes/request-backlog.ts';

const s = 1_000_000;
const MiB = 2 ** 20;
const GiB = 2 ** 30;
const line = (bytes: number, bytesPerSecond = 0, sinceMicros = 0): MemoryLine => ({
  bytes,
  bytesPerSecond,
  sinceMicros,
});

// When a line reaches an amount: [name, line, amount, asked at, expected instant in µs].
const crossings: readonly [string, MemoryLine, number, number, number][] = [
  ['1 MiB/s from 100 MiB stands at 160 MiB after a minute', line(100 * MiB, MiB), 160 * MiB, 0, 60 * s],
  ['a byte more takes a byte more: 1/1048576 s, rounded up', line(100 * MiB, MiB), 160 * MiB + 1, 0, 60 * s + 1],
  ['10 bytes at 3 bytes a second take 3.3333334 s', line(0, 3), 10, 0, 3_333_334],
  ['what is there already is there now', line(500), 500, 7, 7],
  ['what does not grow never comes', line(500), 501, 0, Number.POSITIVE_INFINITY],
  ['what shrinks never comes', line(500, -1), 501, 0, Number.POSITIVE_INFINITY],
  ['the line counts from its own beginning', line(0, 2, 10 * s), 4, 11 * s, 12 * s],
  ['a terabyte at a byte a second: 34,865 years are exact', line(0, 1), 2 ** 40, 0, 2 ** 40 * s],
];
for (const [name, of, amount, from, expected] of crossings) {
  test(`line: ${name}`, () => {
    assert.is(reaches(of, amount, from), expected);
    if (Number.isFinite(expected) && expected > from && Number.isSafeInteger(expected)) {
      assert.ok(bytesAt(of, expected) >= amount && bytesAt(of, expected - 1) < amount);
    }
  });
}

test('lines add up to the fraction of a byte', () => {
  // Thirds of a byte each second: after 1 s three of them are 1 byte together, where each alone is still 0.
  const thirds = [line(0, 1, -333_334), line(0, 1, -333_333), line(0, 1, -333_333)];
  const sum = sumOfLines(thirds, 0);
  assert.equal([sum.bytes, sum.millionths, sum.bytesPerSecond], [1, 0, 3]);
  assert.is(
    thirds.map((one) => bytesAt(one, 0)).reduce((a, b) => a + b),
    0,
  );
  assert.is(sumReaches(sum, 4), s);
  assert.is(sumReaches(sum, 3), 666_667);
});

test('law: a sum reaches an amount at the first instant at which it is there, whenever it is asked', () => {
  const lines = fc.array(
    fc.record({
      bytes: fc.integer({ min: 0, max: 2 ** 40 }),
      bytesPerSecond: fc.integer({ min: -(2 ** 20), max: 2 ** 30 }),
      sinceMicros: fc.integer({ min: 0, max: 10 ** 9 }),
    }),
    { minLength: 1, maxLength: 6 },
  );
  fc.assert(
    fc.property(
      lines,
      fc.integer({ min: 0, max: 2 ** 34 }),
      fc.integer({ min: 0, max: 10 ** 9 }),
      (all, more, later) => {
        const at = 10 ** 9;
        const sum = sumOfLines(all, at);
        const amount = sum.bytes + more;
        const crossing = sumReaches(sum, amount);
        if (crossing === Number.POSITIVE_INFINITY) return assert.ok(sum.bytesPerSecond <= 0 && more > 0);
        assert.ok(sumOfLines(all, crossing).bytes >= amount);
        if (crossing > at) assert.ok(sumOfLines(all, crossing - 1).bytes < amount);
        const asked = Math.min(at + later, crossing);
        assert.is(sumReaches(sumOfLines(all, asked), amount), crossing);
        assert.is(sumAt(sum, asked), sumOfLines(all, asked).bytes);
      },
    ),
  );
});

test('a leak: nothing before its time, then evenly, then no more', () => {
  const leak = { bytesPerSecond: 10, afterMicros: 5 * s, mostBytes: 25 };
  const of = (time: number) => growthAt(leak, 100 * s, time).bytes;
  assert.equal(
    [100, 104.9, 105, 106, 107.3, 107.5, 1000].map((time) => of(time * s)),
    [0, 0, 0, 10, 23, 25, 25],
  );
  assert.equal(
    [100, 105, 107.5].map((time) => nextGrowth(leak, 100 * s, time * s) / s),
    [105, 107.5, Number.POSITIVE_INFINITY],
  );
});

test('requests in flight: 4 that wait and half a core at work hold 4.5 times their memory', () => {
  // 4 × 20 ms of a core are 80,000,000 milli-CPU × µs.
  const cost = 20_000;
  const work = 4 * cost * 1000;
  assert.is(inFlightBytes(2 * MiB, work / cost + 500), 9 * MiB);
  // 300 milli-CPU too little: 15 more requests each second.
  assert.is(inFlightSlope(2 * MiB, 300, cost), 30 * MiB);
});

// Backlogs: arriving and done in milli-CPU, timeout in s; then what waits (core-seconds) after so many seconds.
const backlogs: readonly [
  string,
  arriving: number,
  done: number,
  timeout: number,
  waits: readonly [number, number][],
][] = [
  ['enough CPU, nobody waits', 500, 500, 10, [[5, 0]]],
  [
    'half is done: half a core-second more each second',
    1000,
    500,
    10,
    [
      [4, 2],
      [20, 10],
    ],
  ],
  [
    'no more waits than comes in the timeout',
    1000,
    500,
    3,
    [
      [5, 2.5],
      [6, 3],
      [60, 3],
    ],
  ],
  [
    'nothing is done: all of the timeout waits',
    200,
    0,
    30,
    [
      [10, 2],
      [30, 6],
      [90, 6],
    ],
  ],
];
for (const [name, arriving, done, timeout, expected] of backlogs) {
  test(`backlog: ${name}`, () => {
    for (const [seconds, waits] of expected) {
      let { after } = backlogFrom(noBacklog, 0, arriving, done, timeout * s);
      const ends = backlogEnds(after, arriving, done, timeout * s);
      if (ends <= seconds * s) ({ after } = backlogFrom(after, ends, arriving, done, timeout * s));
      assert.is(workAt(after, seconds * s), waits * 1000 * s);
    }
  });
}

test('backlog: 4 core-seconds at 2 cores, 1 of which is for what comes, are worked off in 4 s', () => {
  const before = { work: 4000 * s, rate: 0, sinceMicros: 0, givingUp: 0 };
  const { after, gaveUp } = backlogFrom(before, 0, 1000, 2000, 30 * s);
  assert.equal([after.rate, gaveUp, backlogEnds(after, 1000, 2000, 30 * s)], [-1000, 0, 4 * s]);
  assert.is(backlogFrom(after, 4 * s, 1000, 1000, 30 * s).after.work, 0);
});

test('backlog: when less comes, who can no longer be served in time gives up', () => {
  // 30 core-seconds wait; 0.5 cores × 10 s can be served in time.
  const { after, gaveUp } = backlogFrom({ ...noBacklog, work: 30_000 * s }, 0, 100, 500, 10 * s);
  assert.equal([after.work / (1000 * s), gaveUp / (1000 * s)], [5, 25]);
});

test('law: work that comes is done, waits, or was given up', () => {
  const rate = fc.integer({ min: 0, max: 4000 });
  const stretch = fc.record({ arriving: rate, capacity: rate, seconds: fc.integer({ min: 1, max: 100 }) });
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 12 }), fc.integer({ min: 1, max: 40 }), (stretches, timeout) => {
      let [now, came, worked, gone, backlog] = [0, 0, 0, 0, noBacklog];
      let spare = 0;
      for (const { arriving, capacity, seconds } of stretches) {
        const end = now + seconds * s;
        while (now < end) {
          const done = workAt(backlog, now) > 0 ? capacity : Math.min(arriving, capacity);
          const step = backlogFrom(backlog, now, arriving, done, timeout * s);
          gone += step.gaveUp;
          backlog = step.after;
          const until = Math.min(end, Math.max(now + 1, backlogEnds(backlog, arriving, done, timeout * s)));
          came += arriving * (until - now);
          gone += backlog.givingUp * (until - now);
          // In its last microsecond a backlog may be over before the line is.
          const before = backlog.work + backlog.rate * (until - now);
          if (before < 0) spare -= before;
          worked += done * (until - now);
          now = until;
        }
      }
      assert.is(came, worked - spare + gone + workAt(backlog, now));
      assert.ok(spare < 4000 * (2 * stretches.length + 1));
    }),
  );
});

// The kernel. A node of 10 GiB: 2,621,440 pages, 2621 of which are a thousandth.
const badness: readonly [string, bytes: number, adj: number, expected: number][] = [
  ['a BestEffort container of 1 MiB: 256 pages and a thousand thousandths', MiB, 1000, 256 + 2_621_000],
  ['a Guaranteed one of 4 GiB', 4 * GiB, -997, 1_048_576 - 997 * 2621],
  ['a Burstable one of 1 GiB with 903', GiB, 903, 262_144 + 903 * 2621],
  ['a page begun is a page', 4097, 0, 2],
];
for (const [name, memoryBytes, oomScoreAdj, expected] of badness) {
  test(`badness: ${name}`, () => assert.is(oomBadness({ memoryBytes, oomScoreAdj }, 10 * GiB), expected));
}

test('badness: a Burstable pod far above its request dies before a small BestEffort one does not', () => {
  // 6 GiB at 900: 1,572,864 + 2,358,900; 100 MiB at 1000: 25,600 + 2,621,000.
  const pods = [
    { memoryBytes: 100 * MiB, oomScoreAdj: 1000 },
    { memoryBytes: 6 * GiB, oomScoreAdj: 900 },
    { memoryBytes: 100 * MiB, oomScoreAdj: 1000 },
  ];
  assert.equal(oomOrder(pods, 10 * GiB), [1, 2, 0]);
});

interface Given {
  readonly pod: number;
  readonly use: MemoryLine;
  readonly request?: string;
  readonly limit?: string;
  readonly podLimit?: number;
}

function viewOf(given: readonly Given[], podsMaxBytes: number): KernelView {
  const containers = given.map(({ pod, use }, index) => ({
    pod,
    place: given.slice(0, index).filter((other) => other.pod === pod).length,
    startMicros: 0,
    line: use,
  }));
  const amountsOf = (memory: string | undefined, guaranteed: boolean) => ({
    ...(memory !== undefined && { memory }),
    ...(guaranteed && { cpu: '1' }),
  });
  const facts = given.map(({ pod, podLimit = 0 }, index) => {
    const own = given.filter((other) => other.pod === pod);
    const amounts = {
      containers: own.map(({ request, limit }, place) =>
        containerAmountsOf({
          name: `c${place}`,
          requests: amountsOf(request, request === limit && limit !== undefined),
          limits: amountsOf(limit, request === limit && limit !== undefined),
        }),
      ),
      initContainers: [],
      podLevel: null,
      overhead: noAmounts,
    };
    const bytes = (text: string | undefined): number => (text === undefined ? 0 : Number.parseInt(text, 10) * MiB);
    const cgroup: PodCgroup = {
      requestMilliCpu: 0,
      requestMemoryBytes: 0,
      limitMilliCpu: 0,
      limitMemoryBytes: podLimit,
      qos: qosClassOf(amounts),
      amounts,
      containers: own.map(({ request, limit }, place) => ({
        name: `c${place}`,
        amounts: amounts.containers[place]!,
        requestMilliCpu: 0,
        limitMilliCpu: 0,
        requestMemoryBytes: bytes(request),
        limitMemoryBytes: bytes(limit),
      })),
    };
    const { place } = containers[index]!;
    return { cgroup, oomScoreAdj: oomScoreAdjOf(cgroup, place, { priority: 0 }, podsMaxBytes) };
  });
  return { containers, facts, node: 0, podsMaxBytes };
}

const sumOf = ({ containers }: KernelView) =>
  sumOfLines(
    containers.map((one) => one.line),
    0,
  );

// [name, containers, what all may use, next kill in s, and at that instant who dies of what].
const kernels: readonly [string, readonly Given[], number, number, readonly string[]][] = [
  ['nobody is near a limit', [{ pod: 0, use: line(100 * MiB), limit: '200Mi' }], GiB, Number.POSITIVE_INFINITY, []],
  ['a limit may be reached', [{ pod: 0, use: line(200 * MiB), limit: '200Mi' }], GiB, Number.POSITIVE_INFINITY, []],
  ['a byte above the limit', [{ pod: 0, use: line(200 * MiB + 1), limit: '200Mi' }], GiB, 0, ['0 container']],
  [
    'a leak of 1 MiB/s from 100 MiB dies a byte after 100 s',
    [{ pod: 0, use: line(100 * MiB, MiB), limit: '200Mi' }],
    GiB,
    100.000001,
    ['0 container'],
  ],
  [
    'who has no limit dies with the node',
    [{ pod: 0, use: line(1000 * MiB, 8 * MiB) }],
    1024 * MiB,
    3.000001,
    ['0 node'],
  ],
  [
    'the leak is in one pod, the kernel takes the BestEffort one beside it',
    [
      // 153,600 pages and 1000 − 878 thousandths of 262 pages, against 102,400 and a thousand of them.
      { pod: 0, use: line(600 * MiB, MiB), request: '900Mi' },
      { pod: 1, use: line(400 * MiB) },
    ],
    1024 * MiB,
    24.000001,
    ['1 node'],
  ],
  [
    'one is not enough: the next in the ranking dies as well',
    [
      // 281,600 + 3 × 262 pages against 51,200 + 1000 × 262.
      { pod: 0, use: line(1100 * MiB), request: '1024Mi' },
      { pod: 1, use: line(200 * MiB) },
    ],
    1024 * MiB,
    0,
    ['1 node', '0 node'],
  ],
  [
    'own limits come first, and may be enough',
    [
      { pod: 0, use: line(800 * MiB), request: '100Mi', limit: '700Mi' },
      { pod: 1, use: line(300 * MiB) },
    ],
    1024 * MiB,
    0,
    ['0 container'],
  ],
  [
    'two containers share a pod’s limit: the larger one dies',
    [
      { pod: 0, use: line(300 * MiB), request: '10Mi', podLimit: 500 * MiB },
      { pod: 0, use: line(250 * MiB), request: '10Mi', podLimit: 500 * MiB },
    ],
    GiB,
    0,
    ['0 pod'],
  ],
  [
    'Guaranteed pods are spared',
    [
      { pod: 0, use: line(600 * MiB), request: '700Mi', limit: '700Mi' },
      { pod: 1, use: line(424 * MiB, MiB), request: '400Mi' },
    ],
    1024 * MiB,
    0.000001,
    ['1 node'],
  ],
];
for (const [name, given, podsMax, next, dead] of kernels) {
  test(`kernel: ${name}`, () => {
    const view = viewOf(given, podsMax);
    const at = nextKernelKill(view, sumOf(view), 0);
    assert.is(at, next === Number.POSITIVE_INFINITY ? next : Math.round(next * s));
    const kills = kernelKills(view, at === Number.POSITIVE_INFINITY ? 10 ** 12 : at);
    assert.equal(
      kills.map(({ victim, cause }) => `${victim} ${cause}`),
      dead,
    );
    if (at > 0 && at !== Number.POSITIVE_INFINITY) assert.equal(kernelKills(view, at - 1), []);
  });
}

test('law: after the kernel’s kills everybody is within limits, and each victim led its ranking', () => {
  const use = fc.record({
    pod: fc.integer({ min: 0, max: 3 }),
    mebibytes: fc.integer({ min: 0, max: 600 }),
    request: fc.option(fc.constantFrom('10Mi', '100Mi', '500Mi'), { nil: undefined }),
    limit: fc.option(fc.constantFrom('200Mi', '400Mi'), { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.array(use, { maxLength: 8 }), fc.integer({ min: 1, max: 2000 }), (uses, max) => {
      const given = [...uses]
        .sort((a, b) => a.pod - b.pod)
        .map(({ pod, mebibytes, request, limit }) => ({
          pod,
          use: line(mebibytes * MiB),
          ...(request && { request }),
          ...(limit && { limit }),
        }));
      const view = viewOf(given, max * MiB);
      const kills = kernelKills(view, 0);
      const dead = new Set(kills.map(({ victim }) => victim));
      assert.is(dead.size, kills.length);
      const left = given.filter((_, index) => !dead.has(index));
      assert.ok(left.reduce((sum, { use: { bytes } }) => sum + bytes, 0) <= max * MiB);
      for (const {
        limit,
        use: { bytes },
      } of left) {
        if (limit !== undefined) assert.ok(bytes <= Number.parseInt(limit, 10) * MiB);
      }
      for (const { ranking, victim } of kills) {
        assert.is(ranking[0]!.index, victim);
        for (const one of ranking) assert.ok(one.badness <= ranking[0]!.badness);
      }
      assert.is(nextKernelKill(view, sumOf(view), 0) === 0, kills.length > 0);
    }),
  );
});

test.run();
