/**
 * Eviction settings (kubernetes.io, Node-pressure Eviction, "Eviction thresholds"), and the file system of the writable
 * layers, whose thresholds are never those that are set for it (v1.34 pkg/kubelet/eviction/helpers.go,
 * UpdateContainerFsThresholds).
 */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { valueOrErrorText } from '../../../src/api/value-error.ts';
import {
  type EvictionSettings,
  type FileSystems,
  parseThresholds,
  type Threshold,
  thresholdUnits,
  withContainerFsThresholds,
} from '../../../src/nodes/eviction/thresholds.ts';

const GIB = 2 ** 30;

function texts(thresholds: readonly Threshold[], capacity = 100 * GIB): string[] {
  return thresholds.map(({ signal, value, gracePeriodMicros, minReclaim }) => {
    const reclaim = minReclaim === null ? '' : `+${thresholdUnits(minReclaim, capacity)}`;
    return `${signal}<${thresholdUnits(value, capacity)}${reclaim} after ${gracePeriodMicros / 1e6}s`;
  });
}

/** Of 100Gi; computed with Go. */
const percentages: [string, number, string][] = [
  ['10%', 10737418400, 'a tenth would be 10737418240'],
  ['50%', 53687091200, 'a half is exact'],
  ['0.5%', 536870900, 'both the percentage and its hundredth are rounded'],
  ['99.9%', 107266809600, '8000 bytes off'],
  ['33.333%', 35791036800, 'and so on'],
  ['1_0%', 10737418400, "Go's underscores are read"],
];

for (const [text, bytes, why] of percentages) {
  test(`percentages are float32: ${text} is ${bytes}: ${why}`, () => {
    assert.equal(texts(parseThresholds({ evictionHard: { 'memory.available': text } })), [
      `memory.available<${bytes} after 0s`,
    ]);
  });
}

test('hard, soft with grace period and minimum reclaim', () => {
  const settings = {
    evictionHard: { 'memory.available': '100Mi', 'nodefs.available': '0%' },
    evictionSoft: { 'memory.available': '1Gi' },
    evictionSoftGracePeriod: { 'memory.available': '1m30s' },
    evictionMinimumReclaim: { 'memory.available': '500Mi' },
  };
  assert.equal(texts(parseThresholds(settings)), [
    'memory.available<104857600+524288000 after 0s',
    'memory.available<1073741824+524288000 after 90s',
  ]);
});

test('with enforceNodeAllocatable=pods the hard memory threshold holds for the cgroup of the pods too', () => {
  const settings = { evictionHard: { 'memory.available': '100Mi', 'pid.available': '10%' }, enforcePods: true };
  assert.equal(texts(parseThresholds(settings), 1000), [
    'memory.available<104857600 after 0s',
    'pid.available<100 after 0s',
    'allocatableMemory.available<104857600 after 0s',
  ]);
});

const errors: [EvictionSettings, string][] = [
  [{ evictionHard: { 'mem.available': '1Gi' } }, 'unsupported eviction signal mem.available'],
  [
    { evictionHard: { 'memory.available': '-1%' } },
    'eviction percentage threshold memory.available must be >= 0%: -1%',
  ],
  [{ evictionHard: { 'memory.available': '-1Gi' } }, 'eviction threshold memory.available must be positive: -1Gi'],
  [{ evictionHard: { 'memory.available': 'ten%' } }, 'strconv.ParseFloat: parsing "ten": invalid syntax'],
  [{ evictionHard: { 'memory.available': '1e99%' } }, 'strconv.ParseFloat: parsing "1e99": value out of range'],
  [
    { evictionSoft: { 'memory.available': '1Gi' } },
    'grace period must be specified for the soft eviction threshold memory.available',
  ],
  [{ evictionSoftGracePeriod: { 'memory.available': '30' } }, 'time: missing unit in duration "30"'],
  [{ evictionSoftGracePeriod: { 'memory.available': '1d' } }, 'time: unknown unit "d" in duration "1d"'],
  [{ evictionSoftGracePeriod: { 'memory.available': 'soon' } }, 'time: invalid duration "soon"'],
  [
    { evictionSoftGracePeriod: { 'memory.available': '-1s' } },
    'invalid eviction grace period specified: -1s, must be a positive value',
  ],
  [
    { evictionMinimumReclaim: { 'nodefs.available': '0%' } },
    'eviction percentage minimum reclaim nodefs.available must be positive: 0%',
  ],
  [
    { evictionMinimumReclaim: { 'nodefs.available': '-1' } },
    'negative eviction minimum reclaim specified for nodefs.available',
  ],
];

for (const [settings, error] of errors) {
  test(`refused: ${error}`, () =>
    assert.equal(
      valueOrErrorText(() => parseThresholds(settings)),
      { error },
    ));
}

const disks: { name: string; disks: FileSystems; want: string[] }[] = [
  {
    name: 'one file system: containerfs is nodefs',
    disks: { imageFs: false, containersApart: false },
    want: [
      'containerfs.available<10 after 0s',
      'containerfs.available<20 after 60s',
      'containerfs.inodesFree<1 after 0s',
    ],
  },
  {
    name: 'images and writable layers apart: containerfs is imagefs',
    disks: { imageFs: true, containersApart: false },
    want: ['containerfs.available<15 after 0s'],
  },
  {
    name: 'images alone apart: containerfs is nodefs again',
    disks: { imageFs: true, containersApart: true },
    want: [
      'containerfs.available<10 after 0s',
      'containerfs.available<20 after 60s',
      'containerfs.inodesFree<1 after 0s',
    ],
  },
];

for (const row of disks) {
  test(`${row.name}; what is set for containerfs is ignored`, () => {
    const settings = {
      evictionHard: {
        'containerfs.available': '99',
        'imagefs.available': '15',
        'nodefs.available': '10',
        'nodefs.inodesFree': '1',
      },
      evictionSoft: { 'nodefs.available': '20' },
      evictionSoftGracePeriod: { 'nodefs.available': '1m' },
    };
    const thresholds = withContainerFsThresholds(parseThresholds(settings), row.disks);
    assert.equal(
      texts(thresholds).filter((text) => text.startsWith('containerfs')),
      row.want,
    );
    assert.is(texts(thresholds).length, 4 + row.want.length);
  });
}

test.run();
