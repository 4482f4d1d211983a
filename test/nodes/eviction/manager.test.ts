/**
 * The eviction manager pass by pass (kubernetes.io, Node-pressure Eviction), and what differs with separate file
 * systems for images and writable layers (v1.34 pkg/kubelet/eviction/helpers.go, buildSignalToRankFunc and
 * buildSignalToNodeReclaimFuncs).
 */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { amountsOf, containerAmountsOf, noAmounts } from '../../../src/api/pod-amounts.ts';
import { parseQuantity } from '../../../src/api/quantity.ts';
import {
  admitPod,
  createEvictionState,
  type EvictionConfig,
  type NodeReclaim,
  type Observations,
  synchronize,
} from '../../../src/nodes/eviction/manager.ts';
import { observationsOf } from '../../../src/nodes/eviction/observations.ts';
import {
  type EvictionPod,
  type EvictionPodInput,
  evictionPodOf,
  type PodUsage,
} from '../../../src/nodes/eviction/pods.ts';
import { type ActivePod, rankForEviction } from '../../../src/nodes/eviction/ranking.ts';
import {
  type EvictionSettings,
  type FileSystems,
  parseThresholds,
  type Signal,
  withContainerFsThresholds,
} from '../../../src/nodes/eviction/thresholds.ts';

const SECOND = 1_000_000;
const MIB = 2 ** 20;
const GIB = 2 ** 30;
const ONE_DISK: FileSystems = { imageFs: false, containersApart: false };
const IMAGES_APART: FileSystems = { imageFs: true, containersApart: false };
const SPLIT: FileSystems = { imageFs: true, containersApart: true };

function podOf(
  name: string,
  requests: Record<string, string> = {},
  changes: Partial<EvictionPodInput> = {},
): EvictionPod {
  return evictionPodOf({
    name,
    priority: 0,
    priorityClassName: '',
    static: false,
    mirror: false,
    amounts: {
      containers: [containerAmountsOf({ name: 'c', requests })],
      initContainers: [],
      podLevel: null,
      overhead: noAmounts,
    },
    volumes: [{ name: 'v', local: true, emptyDirSizeLimit: undefined }],
    tolerations: [],
    terminationGracePeriodSeconds: 30,
    ...changes,
  });
}

/** Amounts in MiB. */
function usageOf(amounts: {
  memory?: number;
  layer?: number;
  logs?: number;
  volume?: number;
  pids?: number;
}): PodUsage {
  const { memory = 0, layer = 0, logs = 0, volume = 0, pids = 1 } = amounts;
  return {
    memoryBytes: memory * MIB,
    ephemeralBytes: (layer + logs + volume) * MIB,
    processes: pids,
    containers: [
      {
        name: 'c',
        memoryBytes: memory * MIB,
        rootfsBytes: layer * MIB,
        rootfsInodes: layer,
        logsBytes: logs * MIB,
        logsInodes: logs,
      },
    ],
    volumes: [{ name: 'v', usedBytes: volume * MIB, inodes: volume }],
  };
}

function configOf(settings: EvictionSettings, changes: Partial<EvictionConfig> = {}): EvictionConfig {
  const disks = changes.disks ?? ONE_DISK;
  return {
    thresholds: withContainerFsThresholds(parseThresholds(settings), disks),
    disks,
    pressureTransitionPeriodMicros: 300 * SECOND,
    maxPodGracePeriodSeconds: 60,
    localStorageLimits: true,
    ...changes,
  };
}

/** Of 10 GiB of memory so many MiB are left. */
function memoryLeft(availableMib: number, seconds: number): Observations {
  return { 'memory.available': { available: availableMib * MIB, capacity: 10 * GIB, atMicros: seconds * SECOND } };
}

const never = (): Observations => {
  throw new Error('garbage was collected');
};

test('a soft threshold: the condition at once, the pod after the grace period, with its own shorter grace', () => {
  const config = configOf({
    evictionSoft: { 'memory.available': '1Gi' },
    evictionSoftGracePeriod: { 'memory.available': '20s' },
  });
  const state = createEvictionState(config);
  const pods = [{ pod: podOf('web'), usage: usageOf({ memory: 5000 }) }];
  const graces = [0, 10, 20].map((seconds) => {
    const { evicted } = synchronize(config, state, memoryLeft(900, seconds), pods, seconds * SECOND, never);
    assert.equal(state.conditions, ['MemoryPressure']);
    return evicted.map(({ gracePeriodSeconds }) => gracePeriodSeconds);
  });
  assert.equal(graces, [[], [], [30]]);
});

test('the grace period starts anew when the threshold was not met in between', () => {
  const config = configOf({
    evictionSoft: { 'memory.available': '1Gi' },
    evictionSoftGracePeriod: { 'memory.available': '20s' },
  });
  const state = createEvictionState(config);
  const pods = [{ pod: podOf('web'), usage: usageOf({ memory: 5000 }) }];
  const evicted = [900, 900, 2000, 900, 900, 900].map((left, pass) => {
    return synchronize(config, state, memoryLeft(left, pass * 10), pods, pass * 10 * SECOND, never).evicted.length;
  });
  assert.equal(evicted, [0, 0, 0, 0, 0, 1]);
});

test('the same numbers are never acted on twice: no second pod before new statistics', () => {
  const config = configOf({ evictionHard: { 'memory.available': '1Gi' } });
  const state = createEvictionState(config);
  const pods = [{ pod: podOf('web'), usage: usageOf({ memory: 5000 }) }];
  const evicted = [0, 0, 7].map((measured, pass) => {
    return synchronize(config, state, memoryLeft(900, measured), pods, pass * SECOND, never).evicted.length;
  });
  assert.equal(evicted, [1, 0, 1]);
});

test('a condition clears exactly one transition period after it was last met; with 0 it never shows', () => {
  for (const [periodSeconds, want] of [
    [30, [true, true, true, true, false]],
    [0, [false, false, false, false, false]],
  ] as const) {
    const period = { pressureTransitionPeriodMicros: periodSeconds * SECOND };
    const config = configOf({ evictionHard: { 'memory.available': '1Gi' } }, period);
    const state = createEvictionState(config);
    const shown = [0, 10, 20, 39, 40].map((seconds) => {
      const left = seconds <= 10 ? 900 : 2000;
      synchronize(config, state, memoryLeft(left, seconds), [], seconds * SECOND, never);
      return state.conditions.length > 0;
    });
    assert.equal(shown, want);
  }
});

test('with minimum reclaim eviction goes on until that much more is left', () => {
  const settings = {
    evictionHard: { 'memory.available': '1Gi' },
    evictionMinimumReclaim: { 'memory.available': '500Mi' },
  };
  const config = configOf(settings, { pressureTransitionPeriodMicros: 0 });
  const state = createEvictionState(config);
  const pods = [{ pod: podOf('web'), usage: usageOf({ memory: 5000 }) }];
  const evicted = [1024, 1023, 1523, 1524, 1100].map((left, pass) => {
    return synchronize(config, state, memoryLeft(left, pass), pods, pass * SECOND, never).evicted.length;
  });
  assert.equal(evicted, [0, 1, 1, 0, 0]);
});

test('the message names threshold, remainder and every container above its request', () => {
  const config = configOf({ evictionHard: { 'memory.available': '10%' } });
  const pods = [{ pod: podOf('web', { memory: '1Gi' }), usage: usageOf({ memory: 1500 }) }];
  const outcome = synchronize(config, createEvictionState(config), memoryLeft(50, 0), pods, 0, never);
  assert.is(
    outcome.evicted[0]?.message,
    'The node was low on resource: memory. Threshold quantity: 1073741840, available: 50Mi. ' +
      'Container c was using 1500Mi, request is 1Gi, has larger consumption of memory. ',
  );
  assert.equal(outcome.evicted[0]?.annotations, [
    ['offending_containers', 'c'],
    ['offending_containers_usage', '1500Mi'],
    ['starved_resource', 'memory'],
  ]);
});

test('a pod with pod-level requests is ranked by them and named in the message', () => {
  const podLevel = { requests: amountsOf({ memory: '2Gi' }), limits: noAmounts };
  const containers = [containerAmountsOf({ name: 'c', requests: { memory: '1Gi' } })];
  const whole = podOf('whole', {}, { amounts: { containers, initContainers: [], podLevel, overhead: noAmounts } });
  assert.is(whole.memoryRequestBytes, 2 * GIB);
  const config = configOf({ evictionHard: { 'memory.available': '100Mi' } });
  const pods = [{ pod: whole, usage: usageOf({ memory: 1500 }) }];
  const { evicted } = synchronize(config, createEvictionState(config), memoryLeft(50, 0), pods, 0, never);
  assert.is(
    evicted[0]?.message,
    'The node was low on resource: memory. Threshold quantity: 100Mi, available: 50Mi. ' +
      'Pod whole was using 1500Mi, request is 2Gi, has larger consumption of memory. ' +
      'Container c was using 1500Mi, request is 1Gi, has larger consumption of memory. ',
  );
});

test('garbage collection may be enough: no pod is evicted when it brings the disk above the threshold', () => {
  const config = configOf({ evictionHard: { 'nodefs.available': '10%' } });
  const at = (available: number): Observations => {
    return { 'nodefs.available': { available: available * GIB, capacity: 100 * GIB, atMicros: 0 } };
  };
  const pods = [{ pod: podOf('web'), usage: usageOf({ layer: 5000 }) }];
  const ran: NodeReclaim[] = [];
  const outcome = synchronize(config, createEvictionState(config), at(5), pods, 0, (actions) => {
    ran.push(...actions);
    return at(20);
  });
  assert.equal(ran, ['deleteUnusedContainers', 'deleteUnusedImages']);
  assert.equal(outcome, { evicted: [], starved: 'ephemeral-storage', reclaimed: ran });
});

const reclaims: { disks: FileSystems; signal: Signal; want: NodeReclaim[] }[] = [
  { disks: IMAGES_APART, signal: 'nodefs.available', want: [] },
  { disks: IMAGES_APART, signal: 'imagefs.available', want: ['deleteUnusedContainers', 'deleteUnusedImages'] },
  { disks: IMAGES_APART, signal: 'containerfs.available', want: ['deleteUnusedContainers', 'deleteUnusedImages'] },
  { disks: SPLIT, signal: 'nodefs.available', want: ['deleteUnusedContainers'] },
  { disks: SPLIT, signal: 'imagefs.available', want: ['deleteUnusedImages'] },
  { disks: SPLIT, signal: 'containerfs.available', want: ['deleteUnusedContainers'] },
];

for (const { disks, signal, want } of reclaims) {
  const layout = disks.containersApart ? 'images alone apart' : 'images and layers apart';
  test(`${layout}: pressure of ${signal} collects ${want.join(' and ') || 'nothing'}`, () => {
    const config = configOf({ evictionHard: { 'nodefs.available': '10%', 'imagefs.available': '10%' } }, { disks });
    const observations = { [signal]: { available: 0, capacity: 100, atMicros: 0 } };
    const outcome = synchronize(config, createEvictionState(config), observations, [], 0, () => observations);
    assert.equal(outcome.reclaimed, want);
  });
}

const writer: ActivePod = { pod: podOf('writer'), usage: usageOf({ layer: 900 }) };
const logger: ActivePod = { pod: podOf('logger'), usage: usageOf({ logs: 500, volume: 100 }) };

const ranks: { name: string; disks: FileSystems; signal: Signal; want: string[] }[] = [
  { name: 'one disk: all files count', disks: ONE_DISK, signal: 'nodefs.available', want: ['writer', 'logger'] },
  { name: 'nodefs: logs and volumes', disks: IMAGES_APART, signal: 'nodefs.available', want: ['logger', 'writer'] },
  { name: 'imagefs: writable layers', disks: IMAGES_APART, signal: 'imagefs.available', want: ['writer', 'logger'] },
  { name: 'containerfs: the same', disks: IMAGES_APART, signal: 'containerfs.inodesFree', want: ['writer', 'logger'] },
  { name: 'split: layers are on nodefs', disks: SPLIT, signal: 'nodefs.available', want: ['writer', 'logger'] },
  { name: 'split imagefs: nobody, order kept', disks: SPLIT, signal: 'imagefs.available', want: ['logger', 'writer'] },
];

for (const { name, disks, signal, want } of ranks) {
  test(`ranking, ${name}`, () => {
    const order = rankForEviction([logger, writer], signal, disks).map(({ pod }) => pod.name);
    assert.equal(order, want);
  });
}

test('a request of a fraction of a byte is what it says: 128m is exceeded by 1 byte', () => {
  assert.is(podOf('typo', { memory: '128m' }).memoryRequestBytes, 0.128);
});

test('limits of its own: on a separate image file system a container answers for its logs alone', () => {
  const containers = [containerAmountsOf({ name: 'c', limits: { 'ephemeral-storage': '1Gi' } })];
  const amounts = { containers, initContainers: [], podLevel: null, overhead: noAmounts };
  const limited = podOf('limited', {}, { amounts });
  const usage = { ...usageOf({ layer: 900, logs: 300 }), ephemeralBytes: 0 };
  const run = (disks: FileSystems): string | undefined => {
    const config = configOf({}, { disks });
    const pods = [{ pod: limited, usage }];
    return synchronize(config, createEvictionState(config), {}, pods, 0, never).evicted[0]?.message;
  };
  assert.is(run(ONE_DISK), 'Container c exceeded its local ephemeral storage limit "1Gi". ');
  assert.is(run(IMAGES_APART), undefined);
});

test('an emptyDir above its limit evicts its pod at once, but never a critical one', () => {
  const volumes = [{ name: 'v', local: true, emptyDirSizeLimit: parseQuantity('100Mi') }];
  const config = configOf({});
  const pods = [
    { pod: podOf('critical', {}, { volumes, static: true }), usage: usageOf({ volume: 200 }) },
    { pod: podOf('exact', {}, { volumes }), usage: usageOf({ volume: 100 }) },
    { pod: podOf('above', {}, { volumes }), usage: usageOf({ volume: 101 }) },
  ];
  const { evicted } = synchronize(config, createEvictionState(config), {}, pods, 0, never);
  assert.equal(
    evicted.map(({ pod, message, gracePeriodSeconds }) => [pod.name, message, gracePeriodSeconds]),
    [['above', 'Usage of EmptyDir volume "v" exceeds the limit "100Mi". ', 1]],
  );
});

test('admission under pressure', () => {
  const state = createEvictionState(configOf({}));
  const bestEffort = podOf('be');
  const tolerating = podOf('tolerating', {}, { tolerations: [{ operator: 'Exists' }] });
  const burstable = podOf('bu', { cpu: '1' });
  const critical = podOf('critical', {}, { priority: 2_000_000_000 });
  const pods = [bestEffort, tolerating, burstable, critical];
  const admitted = () => pods.filter((pod) => admitPod(state, pod).admit).map(({ name }) => name);
  assert.equal(admitted(), ['be', 'tolerating', 'bu', 'critical']);
  state.conditions = ['MemoryPressure'];
  assert.equal(admitted(), ['tolerating', 'bu', 'critical']);
  state.conditions = ['DiskPressure', 'MemoryPressure'];
  assert.equal(admitted(), ['critical']);
  assert.equal(admitPod(state, burstable), {
    admit: false,
    reason: 'Evicted',
    message: 'The node had condition: [DiskPressure MemoryPressure]. ',
  });
});

test('the state is plain data: saved and loaded in the middle, the passes are the same', () => {
  const settings = {
    evictionHard: { 'memory.available': '100Mi' },
    evictionSoft: { 'memory.available': '1Gi' },
    evictionSoftGracePeriod: { 'memory.available': '25s' },
  };
  const config = configOf(settings, { pressureTransitionPeriodMicros: 15 * SECOND });
  const pods = [{ pod: podOf('web'), usage: usageOf({ memory: 5000 }) }];
  const run = (reload: boolean): unknown[] => {
    let state = createEvictionState(config);
    return [900, 900, 50, 2000, 2000, 900, 900, 900, 900].map((left, pass) => {
      if (reload) state = JSON.parse(JSON.stringify(state));
      const seconds = pass * 10;
      const outcome = synchronize(config, state, memoryLeft(left, seconds), pods, seconds * SECOND, never);
      return [outcome.evicted.map(({ gracePeriodSeconds }) => gracePeriodSeconds), ...state.conditions];
    });
  };
  const passes = run(false);
  assert.equal(run(true), passes);
  const M = 'MemoryPressure';
  assert.equal(passes, [[[], M], [[], M], [[1], M], [[], M], [[]], [[], M], [[], M], [[], M], [[30], M]]);
});

test('signals of a node: memory from working set, file systems, processes', () => {
  const fs = { availableBytes: 5, capacityBytes: 10, inodesFree: 3, inodes: 9, atMicros: 1 };
  const memory = { availableBytes: 30, workingSetBytes: 70, atMicros: 2 };
  const processes = { max: 100, running: 40, atMicros: 3 };
  const stats = { memory, podsMemory: null, nodeFs: fs, imageFs: null, containerFs: null, processes };
  assert.equal(observationsOf(stats), {
    'memory.available': { available: 30, capacity: 100, atMicros: 2 },
    'nodefs.available': { available: 5, capacity: 10, atMicros: 1 },
    'nodefs.inodesFree': { available: 3, capacity: 9, atMicros: 1 },
    'pid.available': { available: 60, capacity: 100, atMicros: 3 },
  });
});

test.run();
