/**
 * Images: pull policies, layers that are there, serialized and parallel pulls, back-off, and what nodes report
 * (v1.34 pkg/kubelet/images/image_manager.go, puller.go; node status and ImageLocality).
 */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { collectImages } from '../../../src/nodes/images/image-gc.ts';
import { fullName, withTag } from '../../../src/nodes/images/image-names.ts';
import { largestImages } from '../../../src/nodes/images/node-status.ts';
import { assemble } from '../../../src/scenario/assemble.ts';
import { trial } from '../../scenario/trial.ts';

interface PodText {
  readonly image?: string;
  readonly policy?: string;
  readonly containers?: readonly string[];
  readonly at?: string;
}

function podText(name: string, { image = 'registry.io/app:1', policy, containers = ['c'] }: PodText = {}): string {
  const list = containers.map((container) => {
    return `{ name: ${container}, image: '${image}'${policy === undefined ? '' : `, imagePullPolicy: ${policy}`} }`;
  });
  return `apiVersion: v1
kind: Pod
metadata: { name: ${name}, namespace: shop }
spec: { containers: [${list.join(', ')}] }
`;
}

interface Options {
  readonly pools?: string;
  readonly controlPlane?: string;
  /** Pods that come at 100 s. */
  readonly later?: string;
}

/** One node that pulls 100 MB per second, `init` and `ready` of 0. */
async function world(rules: string, pods: readonly string[], options: Options = {}) {
  const { pools = 'imagePulls: { bandwidth: 100M }', controlPlane = 'instant', later } = options;
  const spec = `
  fleet: [{ pool: n, capacity: { cpu: 8, memory: 8Gi, ephemeral-storage: 100Gi }, count: 1, ${pools} }]
  controlPlane: ${controlPlane}
  duration: 30m
  manifests: [pods.yaml]
  behaviour:
    - target: pod/shop/*
      startup: { init: 0s, ready: 0s }
${rules}
${later === undefined ? '' : '  timeline: [{ at: 100s, do: { apply: { manifests: [later.yaml] } } }]\n'}`;
  const files = { 'pods.yaml': pods.join('---\n'), ...(later !== undefined && { 'later.yaml': later }) };
  let text = '';
  const run = assemble(await trial(spec, files), { sink: (lines) => (text += lines), checks: 'growing' });
  return {
    run,
    cluster: run.cluster,
    /** `5 a Pulling …` of the kubelet, up to a time. */
    said(until: number): string[] {
      run.runUntil(until * 1_000_000);
      run.summary('again');
      const lines = text.split('\n').filter((line) => line.includes('"kubelet"'));
      return lines
        .map((line) => JSON.parse(line))
        .map(({ offsetMicros, reason, message, involvedObject }) => {
          return `${offsetMicros / 1e6} ${involvedObject.name} ${reason} ${message}`;
        });
    },
    waits(pod: string): string {
      const status = run.kubelet.statusOf(run.cluster.findPod('shop', pod));
      return status!.containers.map(({ state, reason }) => (state === 1 ? 'running' : reason)).join(',');
    },
    images: () => run.cluster.imageSets.values[run.cluster.nodes.imageSet[0]!]!,
  };
}

const sized = (size: string, target = '*', more = ''): string =>
  `    - target: pod/shop/${target}\n      startup: { image: ${size}${more} }\n`;
const only = (lines: readonly string[], ...reasons: string[]): string[] =>
  lines.filter((line) => reasons.includes(line.split(' ')[2]!));

test('the size of the image and the bandwidth of the node make the time; the words are the kubelet’s', async () => {
  const w = await world(sized('1500M'), [podText('a')]);
  assert.equal(w.said(60), [
    '0 a Pulling Pulling image "registry.io/app:1"',
    '15 a Pulled Successfully pulled image "registry.io/app:1" in 15s (15s including waiting). Image size: 1500000000 bytes.',
    '15 a Created Created container: c',
    '15 a Started Started container c',
  ]);
  assert.equal(w.images(), [{ names: ['registry.io/app:1'], sizeBytes: 1_500_000_000 }]);
});

test('serialized pulls: one after the other; who comes later waits, and what is there is not pulled again', async () => {
  const w = await world(sized('1G'), [podText('a'), podText('b', { image: 'registry.io/other:1' }), podText('c')]);
  assert.equal(only(w.said(60), 'Pulled', 'Started'), [
    '10 a Pulled Successfully pulled image "registry.io/app:1" in 10s (10s including waiting). Image size: 1000000000 bytes.',
    '10 a Started Started container c',
    '20 b Pulled Successfully pulled image "registry.io/other:1" in 10s (20s including waiting). Image size: 1000000000 bytes.',
    '20 c Pulled Successfully pulled image "registry.io/app:1" in 0s (20s including waiting). Image size: 1000000000 bytes.',
    '20 b Started Started container c',
    '20 c Started Started container c',
  ]);
});

test('parallel pulls share the bandwidth, and two pods get the same image together', async () => {
  const pools = 'imagePulls: { bandwidth: 100M, parallel: 5 }';
  const pods = [podText('a'), podText('b', { image: 'registry.io/other:1' }), podText('c')];
  const w = await world(sized('1G'), pods, { pools });
  assert.equal(
    only(w.said(60), 'Started').map((line) => line.slice(0, 4)),
    ['20 a', '20 c', '20 b'],
  );
});

interface PolicyCase {
  readonly name: string;
  readonly pod: PodText;
  readonly says: readonly string[];
}

const present: readonly PolicyCase[] = [
  {
    name: 'IfNotPresent: what is there is used',
    pod: {},
    says: ['Pulled Container image "registry.io/app:1" already present on machine'],
  },
  {
    name: 'Always: the registry is asked, no layer comes',
    pod: { policy: 'Always' },
    says: [
      'Pulling Pulling image "registry.io/app:1"',
      'Pulled Successfully pulled image "registry.io/app:1" in 0s (0s including waiting). Image size: 1000000000 bytes.',
    ],
  },
  {
    name: 'Never: what is there is used',
    pod: { policy: 'Never' },
    says: ['Pulled Container image "registry.io/app:1" already present on machine'],
  },
  {
    name: 'Never, and it is not there',
    pod: { policy: 'Never', image: 'registry.io/else:1' },
    says: [
      'ErrImageNeverPull Container image "registry.io/else:1" is not present with pull policy of Never',
      'Failed Error: ErrImageNeverPull',
    ],
  },
];

for (const { name, pod, says } of present) {
  test(name, async () => {
    const w = await world(sized('1G'), [podText('a')], { later: podText('b', pod) });
    const lines = w.said(200).filter((line) => line.startsWith('100 b ') && !/Created|Started/.test(line));
    assert.equal(
      lines.map((line) => line.slice('100 b '.length)),
      says,
    );
  });
}

test('a pod that must not pull starts when another has brought the image', async () => {
  const w = await world(sized('1G'), [podText('a', { policy: 'Never' })], { later: podText('b') });
  assert.is(w.said(99).length, 2);
  assert.is(w.waits('a'), 'ErrImageNeverPull');
  assert.equal(only(w.said(200), 'Started'), [
    '110 b Started Started container c',
    '110 a Started Started container c',
  ]);
});

test('pulls that fail: ErrImagePull, then ImagePullBackOff of 10, 20, 40 s, then the pod starts', async () => {
  const w = await world(sized('{ size: 1G, failures: 3 }'), [podText('a')]);
  const lines = w.said(200);
  assert.equal(
    only(lines, 'Pulling', 'Started').map((line) => line.slice(0, 12)),
    ['0 a Pulling ', '10 a Pulling', '30 a Pulling', '70 a Pulling', '80 a Started'],
  );
  assert.equal(lines.slice(0, 5), [
    '0 a Pulling Pulling image "registry.io/app:1"',
    '0 a Failed Failed to pull image "registry.io/app:1": failed to pull and unpack image "registry.io/app:1": not found',
    '0 a Failed Error: ErrImagePull',
    '0 a BackOff Back-off pulling image "registry.io/app:1"',
    '0 a Failed Error: ImagePullBackOff',
  ]);
});

test('with the default control plane a pull that failed is tried again by a sync every 10 to 15 s', async () => {
  const w = await world(sized('{ missing: true }'), [podText('a')], { controlPlane: 'default' });
  w.said(1);
  assert.is(w.waits('a'), 'ErrImagePull');
  const tries = only(w.said(1800), 'Pulling').map((line) => Number.parseFloat(line));
  for (const [index, delay] of [10, 20, 40, 80, 160, 300, 300].entries()) {
    const waited = tries[index + 1]! - tries[index]!;
    assert.ok(waited >= delay && waited < delay + 16, `${waited} s for ${delay}`);
  }
  assert.is(w.waits('a'), 'ImagePullBackOff');
  assert.equal(w.run.summary('again').restarts[0]!.reasons, [{ reason: 'ImagePullBackOff', count: 1 }]);
});

test('layers that another image has brought are not pulled again', async () => {
  const rules =
    sized('{ layers: { base: 900M, a: 100M } }', 'a') + sized('{ size: 950M, layers: { base: 900M } }', 'b');
  const w = await world(rules, [podText('a')], { later: podText('b', { image: 'registry.io/other:1' }) });
  assert.equal(
    only(w.said(200), 'Pulled').map((line) => line.split(' Successfully pulled image ')[1]),
    [
      '"registry.io/app:1" in 10s (10s including waiting). Image size: 1000000000 bytes.',
      '"registry.io/other:1" in 500ms (500ms including waiting). Image size: 950000000 bytes.',
    ],
  );
});

test('containers of a pod start one after the other where the second waits for its image', async () => {
  const rules = `    - target: pod/shop/*
      containers:
        two: { startup: { image: 1G } }
        one: { exits: { after: 2s } }
`;
  const w = await world(rules, [podText('a', { containers: ['one', 'two'] })]);
  // The sync that pulls goes on for 10 s: the first container, which exits after 2 s, is started again after that.
  assert.equal(only(w.said(11), 'Started'), [
    '0 a Started Started container one',
    '10 a Started Started container one',
    '10 a Started Started container two',
  ]);
});

test('a pod that is deleted while it pulls gives its place to the next', async () => {
  const w = await world(sized('10G'), [podText('a'), podText('b', { image: 'registry.io/other:1' })]);
  w.said(50);
  w.cluster.markTerminating(w.cluster.findPod('shop', 'a'));
  assert.equal(only(w.said(200), 'Started'), ['150 b Started Started container c']);
  assert.is(w.cluster.findPod('shop', 'a'), -1);
});

test('a node reports its images some time after the pull, and the scheduler prefers it then', async () => {
  const w = await world(sized('1G'), [podText('a')], { controlPlane: 'default' });
  w.said(10.5);
  assert.equal(w.images(), []);
  w.said(51);
  assert.is(w.images().length, 1);
  const pools = 'imagePulls: { bandwidth: 1G } }, { pool: m, capacity: { cpu: 8, memory: 8Gi }, count: 1';
  const two = await world(sized('1G'), [podText('a')], { pools, later: podText('b') });
  two.said(200);
  const nodeOf = (pod: string): number => two.cluster.pods.node[two.cluster.findPod('shop', pod)]!;
  assert.is(nodeOf('b'), nodeOf('a'));
});

test('saved in the middle of pulls and back-offs: the same run', async () => {
  const rules = sized('1G') + sized('{ size: 2G, failures: 2 }', 'b');
  const pods = [podText('a'), podText('b', { image: 'registry.io/b:1' }), podText('c', { policy: 'Always' })];
  for (const at of [0, 4, 11, 23, 37, 80]) {
    const whole = await world(rules, pods, { controlPlane: 'default' });
    const first = await world(rules, pods, { controlPlane: 'default' });
    const second = await world(rules, pods, { controlPlane: 'default' });
    first.said(at);
    second.run.load(first.run.save());
    second.said(300);
    whole.said(300);
    assert.equal(second.run.summary('again'), whole.run.summary('again'), `saved at ${at} s`);
  }
});

interface CollectionCase {
  readonly name: string;
  /** Of images of 100 that were there from 0 on; used last at the given second, `!` in use, `+` that came at 950 s. */
  readonly images: readonly string[];
  readonly used: number;
  readonly removed: readonly string[];
  readonly freed?: number;
}

/** A file system of 1000 at 1000 s. */
const collections: readonly CollectionCase[] = [
  { name: '84 % full: nothing is done', images: ['a 1', 'b 2'], used: 840, removed: [] },
  {
    name: 'percentages are of what is available, cut: 84.1 % is 85 %',
    images: ['a 1'],
    used: 841,
    removed: ['a'],
    freed: 100,
  },
  {
    name: '85 % full: down to 80 %, the least recently used first',
    images: ['b 2', 'a 1', 'c 3'],
    used: 850,
    removed: ['a'],
    freed: 100,
  },
  {
    name: 'as many as it takes, those in use left out',
    images: ['a 1!', 'b 2', 'c 3', 'd 4', 'e 5'],
    used: 1000,
    removed: ['b', 'c'],
    freed: 200,
  },
  {
    name: 'what is younger than two minutes stays',
    images: ['a 1+', 'b 2', 'c 3!'],
    used: 990,
    removed: ['b'],
    freed: 100,
  },
  { name: 'nothing may go', images: ['a 1!', 'b 2+'], used: 990, removed: [], freed: 0 },
];

for (const { name, images, used, removed, freed } of collections) {
  test(`image garbage collection: ${name}`, () => {
    const list = images.map((text) => ({
      name: text[0]!,
      bytes: 100,
      detectedMicros: text.endsWith('+') ? 950_000_000 : 0,
      usedMicros: Number.parseInt(text.slice(2), 10) * 1_000_000,
      inUse: text.endsWith('!'),
    }));
    const collection = collectImages(list, used, 1000, 1_000_000_000);
    assert.equal(collection?.removed ?? [], removed);
    assert.is(collection?.freedBytes, freed);
  });
}

test('a node whose disk fills with images: the garbage collection comes in its turn, every 5 minutes', async () => {
  const pods = [podText('a'), podText('b', { image: 'registry.io/b:1' })];
  const w = await world(sized('44G'), pods, { pools: 'imagePulls: { bandwidth: 1G }' });
  w.said(80);
  w.cluster.markTerminating(w.cluster.findPod('shop', 'a'));
  w.said(299);
  // 88 GB of 107 GB are not enough; a third image makes it 100 %.
  assert.is(w.images().length, 2);
  const third = await world(sized('32G'), [...pods, podText('c', { image: 'registry.io/c:1' })], {
    pools: 'imagePulls: { bandwidth: 1G }',
  });
  third.said(120);
  third.cluster.markTerminating(third.cluster.findPod('shop', 'b'));
  third.said(299);
  assert.is(third.images().length, 3);
  third.said(301);
  assert.equal(
    third.images().map(({ names }) => names[0]),
    ['registry.io/app:1', 'registry.io/c:1'],
  );
  assert.ok(third.run.sim.eventCount > 0);
});

test('a node whose images are all in use says that it cannot collect enough, every 5 minutes while it is so', async () => {
  const pods = [podText('a'), podText('b', { image: 'registry.io/b:1' }), podText('c', { image: 'registry.io/c:1' })];
  const w = await world(sized('32G'), pods, { pools: 'imagePulls: { bandwidth: 1G }' });
  assert.equal(
    only(w.said(700), 'FreeDiskSpaceFailed').map((line) => line.slice(0, 60)),
    [
      '300 n-1 FreeDiskSpaceFailed Failed to garbage collect required',
      '600 n-1 FreeDiskSpaceFailed Failed to garbage collect required',
    ].map((line) => line.slice(0, 60)),
  );
});

test('names of images', () => {
  for (const [image, tagged, full] of [
    ['nginx', 'nginx:latest', 'docker.io/library/nginx:latest'],
    ['bitnami/redis:7', 'bitnami/redis:7', 'docker.io/bitnami/redis:7'],
    ['gcr.io/p/app', 'gcr.io/p/app:latest', 'gcr.io/p/app:latest'],
    ['localhost:5000/app', 'localhost:5000/app:latest', 'localhost:5000/app:latest'],
    ['gcr.io/p/app@sha256:ab', 'gcr.io/p/app@sha256:ab', 'gcr.io/p/app@sha256:ab'],
  ] as const) {
    assert.is(withTag(image), tagged);
    assert.is(fullName(image), full);
  }
  const many = Array.from({ length: 60 }, (_, size) => ({ names: [`i${size}`], sizeBytes: size }));
  const kept = largestImages(many);
  assert.equal([kept.length, kept[0]!.names, kept[49]!.names], [50, ['i59'], ['i10']]);
});

test.run();
