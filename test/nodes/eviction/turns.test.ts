/** At which turns of its loop the eviction manager has something to do, by hand. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { createEvictionState, type EvictionConfig, type EvictionState } from '../../../src/nodes/eviction/manager.ts';
import { parseThresholds } from '../../../src/nodes/eviction/thresholds.ts';
import { availableBytes, highestThreshold, nextEvictionTurn } from '../../../src/nodes/eviction/turns.ts';

const s = 1_000_000;
const MiB = 2 ** 20;
const memory = { capacityBytes: 1200 * MiB, systemBytes: 100 * MiB, podsMaxBytes: 1100 * MiB };

const configOf = (hard: string, soft = ''): EvictionConfig => ({
  thresholds: parseThresholds({
    evictionHard: { 'memory.available': hard },
    ...(soft !== '' && {
      evictionSoft: { 'memory.available': soft },
      evictionSoftGracePeriod: { 'memory.available': '1m' },
    }),
  }),
  disks: { imageFs: false, containersApart: false },
  pressureTransitionPeriodMicros: 300 * s,
  maxPodGracePeriodSeconds: 0,
  localStorageLimits: true,
});

const stateOf = (changes: Partial<EvictionState>): EvictionState => ({
  ...createEvictionState(configOf('100Mi')),
  ...changes,
});

// Turns are at 3, 13, 23 … s. [name, settings, state, MiB now, bytes a second, asked at (s), expected (s)].
const turns: readonly [string, EvictionConfig, EvictionState | null, number, number, number, number][] = [
  ['far from it and nothing grows', configOf('100Mi'), null, 500, 0, 0, Number.POSITIVE_INFINITY],
  ['exactly the threshold is left: not met', configOf('100Mi'), null, 1000, 0, 0, Number.POSITIVE_INFINITY],
  ['a byte less: the next turn', configOf('100Mi'), null, 1000, 1, 0, 3],
  ['passed 12.99 s from now: the turn at 13 s', configOf('100Mi'), null, 1000 - 12.99, MiB, 0, 13],
  ['passed at 13 s and a microsecond: the turn at 23 s', configOf('100Mi'), null, 1000 - 13, MiB, 0, 23],
  ['met already, at a turn: the one after it', configOf('100Mi'), null, 1050, 0, 13, 23],
  ['the soft threshold comes first', configOf('100Mi', '200Mi'), null, 890, MiB, 0, 13],
  ['a twentieth of 1200 MiB', configOf('5%'), null, 1030, MiB, 0, 13],
  ['no threshold', configOf('0%'), null, 1099, MiB, 0, Number.POSITIVE_INFINITY],
  ['still met: every turn', configOf('100Mi'), stateOf({ firstMetMicros: [3 * s] }), 1050, 0, 13, 23],
  [
    'not met any more: when the condition goes',
    configOf('100Mi'),
    stateOf({
      conditions: ['MemoryPressure'],
      conditionMetMicros: { DiskPressure: -1, MemoryPressure: 13 * s, PIDPressure: -1 },
    }),
    500,
    0,
    23,
    313,
  ],
];

for (const [name, config, state, used, bytesPerSecond, asked, expected] of turns) {
  test(`turn: ${name}`, () => {
    const sum = { bytes: Math.round(used * MiB), millionths: 0, bytesPerSecond, atMicros: asked * s };
    const turn = nextEvictionTurn(config, state, memory, sum, 3 * s, asked * s);
    assert.is(turn, expected === Number.POSITIVE_INFINITY ? expected : expected * s);
  });
}

test('what is available are whole pages, and not less than none', () => {
  const of = (bytes: number): number => availableBytes(memory, { bytes });
  assert.equal([of(1100 * MiB), of(1100 * MiB - 1), of(1100 * MiB - 4096), of(1200 * MiB)], [0, 0, 4096, 0]);
  assert.equal(
    [configOf('100Mi', '200Mi'), configOf('5%'), configOf('0%')].map(
      (config) => highestThreshold(config, memory) / MiB,
    ),
    [200, 60, 0],
  );
});

test.run();
