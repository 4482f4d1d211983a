/** Volumes in whole runs: claims are bound, volumes made, taken back and deleted, and pods follow them. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { KubernetesObject, PersistentVolume, PersistentVolumeClaim } from '../../src/api/objects.ts';
import { PodFlag } from '../../src/cluster/pods.ts';
import { fingerprintText } from '../../src/report/fingerprint.ts';
import { assemble, type Run } from '../../src/scenario/assemble.ts';
import { trial } from './trial.ts';

const second = 1_000_000;

/** Nodes a1, a2 in zone a and b1 in zone b, with their disks' driver. */
function nodes(limit = 8): string {
  return ['a1', 'a2', 'b1']
    .map(
      (name) => `---
apiVersion: v1
kind: Node
metadata: { name: ${name}, labels: { kubernetes.io/hostname: ${name}, topology.kubernetes.io/zone: ${name[0]} } }
status: { capacity: { cpu: 4, memory: 8Gi, pods: 30 }, allocatable: { cpu: 4, memory: 8Gi, pods: 30 } }
---
apiVersion: storage.k8s.io/v1
kind: CSINode
metadata: { name: ${name} }
spec: { drivers: [{ name: disk.x, nodeID: ${name}, topologyKeys: [topology.kubernetes.io/zone], allocatable: { count: ${limit} } }] }
`,
    )
    .join('');
}

function storageClass(name: string, more: string): string {
  return `---
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: ${name}${name === 'std' ? ', annotations: { storageclass.kubernetes.io/is-default-class: "true" }' : ''} }
${more}
`;
}

const fast = storageClass('fast', 'provisioner: disk.x');
const late = storageClass('late', 'provisioner: disk.x\nvolumeBindingMode: WaitForFirstConsumer');
const local = storageClass(
  'local',
  'provisioner: kubernetes.io/no-provisioner\nvolumeBindingMode: WaitForFirstConsumer\nreclaimPolicy: Retain',
);

function statefulSet(className: string, replicas: number, more = ''): string {
  const named = className === '' ? '' : `storageClassName: ${className}, `;
  return `---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: db, namespace: shop }
spec:
  replicas: ${replicas}
  serviceName: db
  podManagementPolicy: Parallel
${more}
  selector: { matchLabels: { app: db } }
  template:
    metadata: { labels: { app: db } }
    spec:
      containers: [{ name: c, image: x, volumeMounts: [{ name: data, mountPath: /d }] }]
  volumeClaimTemplates:
    - metadata: { name: data }
      spec: { ${named}accessModes: [ReadWriteOnce], resources: { requests: { storage: 5Gi } } }
`;
}

function localVolume(name: string, node: string): string {
  return `---
apiVersion: v1
kind: PersistentVolume
metadata: { name: ${name} }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: local
  persistentVolumeReclaimPolicy: Retain
  local: { path: /disk }
  nodeAffinity: { required: { nodeSelectorTerms: [{ matchExpressions: [{ key: kubernetes.io/hostname, operator: In, values: [${node}] }] }] } }
`;
}

async function runOf(objects: string, spec = '', controlPlane = 'instant'): Promise<Run> {
  const text = `  duration: 2h\n  controlPlane: ${controlPlane}\n  manifests: [objects.yaml]\n${spec}`;
  return assemble(await trial(text, { 'objects.yaml': objects }), { checks: 'growing' });
}

function phases(run: Run, kind: 'PersistentVolume' | 'PersistentVolumeClaim'): string[] {
  return [...run.cluster.objects.list<KubernetesObject & { status?: { phase?: string } }>(kind)]
    .map(([, { metadata, status }]) => `${metadata?.name?.replace(/^pvc-.*/, 'made')} ${status?.phase}`)
    .sort();
}

/** `db-0 a1`: pods that are ready, and where. */
function places({ cluster }: Run): string[] {
  const { pods, nodeNames } = cluster;
  const rows: string[] = [];
  for (let pod = 0; pod < pods.count; pod++) {
    const flags = pods.flags[pod]!;
    const isReady = (flags & PodFlag.alive) !== 0 && (flags & PodFlag.ready) !== 0;
    if (isReady) rows.push(`${pods.names[pod]} ${nodeNames[pods.node[pod]!]}`);
  }
  return rows.sort();
}

for (const controlPlane of ['instant', 'default']) {
  for (const [name, className, definition] of [
    ['an immediate class', 'fast', fast],
    ['a class that waits for its consumer', 'late', late],
    ['the default class', '', storageClass('std', 'provisioner: disk.x')],
  ] as const) {
    test(`${name}: claims are bound to made volumes, pods run; control plane ${controlPlane}`, async () => {
      const run = await runOf(nodes() + definition + statefulSet(className, 3), '', controlPlane);
      run.runUntil(60 * second);
      assert.equal(phases(run, 'PersistentVolumeClaim'), ['data-db-0 Bound', 'data-db-1 Bound', 'data-db-2 Bound']);
      assert.equal(phases(run, 'PersistentVolume'), ['made Bound', 'made Bound', 'made Bound']);
      assert.is(places(run).length, 3);
    });
  }
}

test('local volumes: each pod goes where a free one is, and the pod too many waits until another volume comes', async () => {
  const timeline = '  timeline: [{ at: 100s, do: { apply: { manifests: [more.yaml] } } }]\n';
  const objects = nodes() + local + localVolume('one', 'a2') + localVolume('two', 'b1') + statefulSet('local', 3);
  const spec = `  duration: 2h\n  controlPlane: instant\n  manifests: [objects.yaml]\n${timeline}`;
  const run = assemble(await trial(spec, { 'objects.yaml': objects, 'more.yaml': localVolume('three', 'a1') }));
  run.runUntil(60 * second);
  assert.equal(
    places(run).map((place) => place.split(' ')[1]),
    ['a2', 'b1'],
  );
  assert.equal(phases(run, 'PersistentVolume'), ['one Bound', 'two Bound']);
  const [waiting] = run.summary('').pending;
  assert.match(waiting!.message, /didn't find available persistent volumes to bind/);
  run.runUntil(130 * second);
  assert.is(places(run).length, 3);
});

test('reclaim: what was provisioned goes with its claim; what is retained is Released and given to nobody', async () => {
  const gone = '  timeline: [{ at: 100s, do: { scale: { target: statefulset/shop/db, replicas: 1 } } }]\n';
  const retention = '  persistentVolumeClaimRetentionPolicy: { whenScaled: Delete }';
  const dynamic = await runOf(nodes() + fast + statefulSet('fast', 3, retention), gone);
  dynamic.runUntil(200 * second);
  assert.equal(phases(dynamic, 'PersistentVolumeClaim'), ['data-db-0 Bound']);
  assert.equal(phases(dynamic, 'PersistentVolume'), ['made Bound']);
  const back = `${gone.replace(' }]', ' }, { at: 200s, do: { scale: { target: statefulset/shop/db, replicas: 2 } } }]')}`;
  const volumes = localVolume('one', 'a2') + localVolume('two', 'b1');
  const kept = await runOf(nodes() + local + volumes + statefulSet('local', 2, retention), back);
  kept.runUntil(300 * second);
  assert.equal(
    phases(kept, 'PersistentVolume')
      .map((phase) => phase.split(' ')[1])
      .sort(),
    ['Bound', 'Released'],
  );
  assert.is(places(kept).length, 1, 'db-1 finds no free volume');
});

test('a volume of a zone keeps its pod there', async () => {
  const lost =
    '  timeline: [{ at: 100s, do: { delete: { target: pod/shop/db-0 } } }, { at: 99s, do: { cordon: { zone: Z } } }]\n';
  const probe = await runOf(nodes() + late + statefulSet('late', 1));
  probe.runUntil(60 * second);
  const zone = places(probe)[0]!.split(' ')[1]![0]!;
  const run = await runOf(nodes() + late + statefulSet('late', 1), lost.replace('Z', zone));
  run.runUntil(300 * second);
  assert.equal(places(run), []);
  const [waiting] = run.summary('').pending;
  assert.match(waiting!.message, /node\(s\) didn't match PersistentVolume's node affinity/);
});

test('attach limits: one disk for each node, so the fourth pod waits', async () => {
  const run = await runOf(nodes(1) + late + statefulSet('late', 4));
  run.runUntil(60 * second);
  assert.equal(new Set(places(run).map((place) => place.split(' ')[1])), new Set(['a1', 'a2', 'b1']));
  assert.match(run.summary('').pending[0]!.message, /node\(s\) exceed max volume count/);
});

test('a claim whose volume is deleted is Lost', async () => {
  const objects = nodes() + local + localVolume('one', 'a2') + statefulSet('local', 1);
  const run = await runOf(objects);
  run.runUntil(60 * second);
  const id = run.cluster.objects.find('PersistentVolume', '', 'one');
  assert.is((run.cluster.objects.get(id) as PersistentVolume).spec?.claimRef?.name, 'data-db-0');
  run.cluster.deleteObject(id);
  run.runUntil(90 * second);
  const claim = run.cluster.objects.lookUp<PersistentVolumeClaim>('PersistentVolumeClaim', 'shop', 'data-db-0')!;
  assert.is(claim.status?.phase, 'Lost');
});

test('saved anywhere and continued elsewhere: the same volumes', async () => {
  const scale = '  timeline: [{ at: 20s, do: { scale: { target: statefulset/shop/db, replicas: 5 } } }]\n';
  const objects =
    nodes() + late + fast + statefulSet('late', 3, '  persistentVolumeClaimRetentionPolicy: { whenScaled: Delete }');
  const whole = await runOf(objects, scale, 'default');
  whole.runUntil(90 * second);
  const { scenario } = whole;
  for (let events = 5; events < 400; events += 37) {
    const first = assemble(scenario);
    for (let i = 0; i < events; i++) first.sim.step();
    const continued = assemble(scenario);
    continued.load(first.save());
    continued.runUntil(90 * second);
    assert.is(
      fingerprintText(continued.recorder.fingerprint()),
      fingerprintText(whole.recorder.fingerprint()),
      `${events}`,
    );
  }
});

test.run();
