/** What a cluster holds is taken over as it stands; what a partial snapshot lacks is said once. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { writeYaml } from '../../src/api/yaml-write.ts';
import { NodeFlag } from '../../src/cluster/nodes.ts';
import { PodFlag, PodPhase } from '../../src/cluster/pods.ts';
import { assemble, type Run } from '../../src/scenario/assemble.ts';
import { type OpenedInput, openInput } from '../../src/scenario/open.ts';
import { formatRfc3339 } from '../../src/sim/time.ts';
import { deployment, listText, node, ownedSet, pod, smallCluster, takenAt } from '../snapshot-builder.ts';

async function open(items: readonly object[] | string, name = 'snapshot.json'): Promise<OpenedInput> {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-snapshot-'));
  try {
    const path = join(folder, name);
    writeFileSync(path, typeof items === 'string' ? items : listText(items));
    return await openInput([path]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function playedFor(items: readonly object[], minutes: number): Promise<Run> {
  const { scenario, diagnostics } = await open(items);
  assert.ok(scenario, JSON.stringify(diagnostics));
  const run = assemble(scenario);
  run.runUntil(minutes * 60_000_000);
  return run;
}

const placesOf = ({ cluster }: Run): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: cluster.pods.count }, (_, row) => row)
      .filter((row) => (cluster.pods.flags[row]! & PodFlag.alive) !== 0)
      .map((row) => [cluster.pods.names[row]!, cluster.nodeNames[cluster.pods.node[row]!] ?? '']),
  );

test('an hour passes and every running pod is where it was: workloads find their own', async () => {
  const run = await playedFor(smallCluster(), 60);
  const places = placesOf(run);
  assert.equal(Object.keys(places).length, 6);
  for (let i = 0; i < 6; i++) assert.is(places[`web-5d4f8c9b7d-p${i}`], i % 2 === 0 ? 'n1' : 'n2');
  assert.is(run.scheduler.counters().attempts, 0, 'nothing had to be scheduled');
});

test('sets stand too, though their ControllerRevisions are not among what kubectl was asked for', async () => {
  const sets = [...ownedSet('DaemonSet', 'agent', ['n1', 'n2']), ...ownedSet('StatefulSet', 'db', ['n1', 'n2'])];
  const run = await playedFor([...smallCluster(), ...sets], 60);
  const { 'agent-x0': a0, 'agent-x1': a1, 'db-0': db0, 'db-1': db1, ...web } = placesOf(run);
  assert.equal([a0, a1, db0, db1, Object.keys(web).length], ['n1', 'n2', 'n1', 'n2', 6]);
  assert.is(run.scheduler.counters().attempts, 0, 'nothing was rolled out anew');
});

test('time begins when the snapshot was taken, and nothing of it is a mistake', async () => {
  const { scenario, diagnostics, isScenario } = await open(smallCluster());
  assert.equal(diagnostics, []);
  assert.is(isScenario, false);
  assert.is(formatRfc3339(scenario!.startsAtMicros), takenAt);
});

test('YAML says the same as JSON', async () => {
  const json = await open(smallCluster());
  const yaml = await open(
    writeYaml({ apiVersion: 'v1', items: smallCluster(), kind: 'List', metadata: {} }),
    'snapshot.yaml',
  );
  assert.equal(yaml.diagnostics, []);
  assert.equal(yaml.scenario!.objects, json.scenario!.objects);
});

test('status counts where Kubernetes uses it: allocatable, readiness, phases, images, nominations', async () => {
  const sick = node('sick', 'a') as { status: { conditions: { type: string; status: string }[]; allocatable: object } };
  for (const condition of sick.status.conditions) if (condition.type === 'Ready') condition.status = 'False';
  sick.status.allocatable = { cpu: '3920m', memory: '14Gi', pods: '58' };
  const nominated = pod('next', { cpu: '9' }) as { status: object };
  nominated.status = { ...nominated.status, nominatedNodeName: 'n1' };
  const { scenario } = await open([
    ...smallCluster(),
    sick,
    pod('done', { node: 'n1', phase: 'Succeeded' }),
    nominated,
  ]);
  const run = assemble(scenario!);
  run.sim.step();
  const { cluster } = run;
  const id = cluster.findNode('sick');
  assert.is(cluster.nodes.flags[id]! & NodeFlag.ready, 0);
  assert.equal([cluster.nodes.allocatableMilliCpu[id], cluster.nodes.allocatablePods[id]], [3920, 58]);
  const done = cluster.findPod('shop', 'done');
  assert.is(cluster.pods.phase[done], PodPhase.succeeded);
  assert.is(cluster.pods.flags[done]! & PodFlag.attached, 0, 'a finished pod takes no room');
  assert.is(cluster.nodes.requestedMilliCpu[cluster.findNode('n1')], 1500);
  assert.is(cluster.nodeNames[cluster.pods.nominatedNode[cluster.findPod('shop', 'next')]!], 'n1');
  const images = cluster.imageSets.values[cluster.nodes.imageSet[cluster.findNode('n1')]!]!;
  assert.is(images[0]!.sizeBytes, 134_217_728);
});

test('without the ReplicaSets: pods stay, their Deployment does not make them again, and it is said once', async () => {
  const items = smallCluster().filter((item) => (item as { kind: string }).kind !== 'ReplicaSet');
  const { diagnostics } = await open(items);
  assert.is(diagnostics.length, 1);
  assert.is(diagnostics[0]!.severity, 'warning');
  assert.is(
    diagnostics[0]!.message,
    '6 pods of 1 ReplicaSet not among the manifests: kept as they are, nothing replaces them; ' +
      '1 Deployment of theirs left out (shop/web)',
  );
  assert.match(
    diagnostics[0]!.hint!,
    /^kubectl get rs -A -o json brings their owners; all: kubectl get nodes,pods,rs,/,
  );
  assert.equal(Object.keys(placesOf(await playedFor(items, 60))).length, 6);
});

test('owners of several kinds are asked for with one command; a Deployment of other pods is not touched', async () => {
  const [orphaned, , ...orphans] = deployment('old', ['n1'], 2);
  const items = [
    ...smallCluster(),
    orphaned!,
    ...orphans,
    pod('db-0', { node: 'n2', owner: ['StatefulSet', 'db'], labels: { app: 'db' } }),
    pod('import-x', { node: 'n2', owner: ['Job', 'import'], labels: { app: 'import' } }),
  ];
  const { diagnostics, scenario } = await open(items);
  assert.is(diagnostics.length, 1);
  assert.match(
    diagnostics[0]!.message,
    /^4 pods of 1 ReplicaSet, 1 StatefulSet, 1 Job not among .*left out \(shop\/old\)$/,
  );
  assert.match(diagnostics[0]!.hint!, /^kubectl get rs,sts,jobs -A -o json /);
  assert.equal(
    scenario!.objects.filter(({ kind }) => kind === 'Deployment').map(({ metadata }) => metadata?.name),
    ['web'],
  );
});

test('pods on nodes that are not there are left out, with one word', async () => {
  const { diagnostics, scenario } = await open([
    ...smallCluster(),
    pod('a', { node: 'gone' }),
    pod('b', { node: 'gone' }),
  ]);
  assert.equal(
    diagnostics.map(({ severity, message }) => [severity, message]),
    [['warning', '2 pods on nodes that are not among the manifests (gone): left out']],
  );
  assert.is(scenario!.objects.filter(({ kind }) => kind === 'Pod').length, 6);
});

test('a hand-written pod on a node that is not there stays an error', async () => {
  const { diagnostics, scenario } = await open(
    'apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec: { nodeName: n9, containers: [{ name: c, image: i }] }\n' +
      '---\napiVersion: v1\nkind: Node\nmetadata: { name: n1 }\nstatus: { allocatable: { cpu: 1, memory: 1Gi, pods: 9 } }\n',
    'pods.yaml',
  );
  assert.is(scenario, null);
  assert.equal(
    diagnostics.map(({ message, hint }) => [message, hint]),
    [['there is no node "n9"', 'did you mean "n1"?']],
  );
});

test('fields of a newer server: in a status quietly, in a spec once, in hand-written objects never', async () => {
  const newer = [pod('a', { node: 'n1', spec: { novelty: 1 } }), pod('b', { node: 'n1', spec: { novelty: 2 } })];
  const { diagnostics, scenario } = await open([...smallCluster(), ...newer]);
  assert.equal(
    diagnostics.map(({ severity, message }) => [severity, message]),
    [['warning', 'Pod.spec.novelty is no field of Kubernetes 1.34: it is ignored, here and elsewhere']],
  );
  assert.ok(scenario);
  const written = {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'c' },
    spec: { novelty: 1, containers: [{ name: 'c', image: 'i' }] },
  };
  assert.is((await open([...smallCluster(), written])).scenario, null);
});

test('a scenario is told from a snapshot; a scenario among manifests is named as what it is', async () => {
  const text = 'apiVersion: headroom/v1\nkind: Scenario\nmetadata: { name: x }\nspec: { fleet: [] }\n';
  assert.is((await open(text, 'x.yaml')).isScenario, true);
  const folder = mkdtempSync(join(tmpdir(), 'headroom-snapshot-'));
  writeFileSync(join(folder, 'scenario.yaml'), text);
  const { diagnostics, isScenario } = await openInput([folder]);
  rmSync(folder, { recursive: true });
  assert.is(isScenario, false);
  assert.match(diagnostics[0]!.hint!, /this is a scenario: name its file alone/);
});

test.run();
