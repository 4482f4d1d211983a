/**
 * Pods that fit nowhere, again (src/scheduler/incremental/failures.ts): when an equal pod may be told the same, and when
 * the nodes must be asked. Each story is lived by two equal clusters, of which one looks at every node each time.
 */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { KubernetesObject, PodSpec } from '../../src/api/objects.ts';
import { type Cluster, DeleteCause } from '../../src/cluster/cluster.ts';
import { createCluster } from '../../src/cluster/create.ts';
import { addObject } from '../../src/cluster/from-objects.ts';
import { createPodCounts } from '../../src/scheduler/counts.ts';
import { createSchedulingCycle } from '../../src/scheduler/cycle.ts';
import { pluginRegistry } from '../../src/scheduler/plugins/registry.ts';
import { createStreams } from '../../src/sim/random.ts';

const test = suite('failures');

function world(nodes: number) {
  const sides = [true, false].map((incremental) => {
    const cluster = createCluster(() => 0);
    for (let i = 0; i < nodes; i++) addObject(cluster, nodeObject(`n${i}`), 0);
    const counts = createPodCounts(cluster);
    const streams = createStreams('failures');
    return {
      cluster,
      cycle: createSchedulingCycle({ cluster, counts, registry: pluginRegistry, streams, incremental }),
    };
  });
  let made = 0;
  return {
    both: (act: (cluster: Cluster) => void): void => {
      for (const { cluster } of sides) act(cluster);
    },
    /** Creates a pod and tries it; returns its outcome, the same on both sides, and whether a failure was recalled. */
    place(spec: Partial<PodSpec>, labels: Record<string, string> = {}, namespace = 'one') {
      const name = `p${made++}`;
      const before = sides[0]!.cycle.placements!.recalledCount;
      const [fast, plain] = sides.map(({ cluster, cycle }) => {
        const pod = cluster.createPod({
          name,
          podClass: cluster.internClass(namespace, labels),
          spec: cluster.specs.intern({ containers: [], ...spec } as PodSpec).id,
          identity: made,
        });
        const { node, message, nominated, victims, unschedulablePlugins } = cycle.attempt(pod);
        return { pod, node, message, nominated, victims, plugins: [...unschedulablePlugins].sort() };
      });
      assert.equal(fast, plain);
      return { ...fast!, recalled: sides[0]!.cycle.placements!.recalledCount > before };
    },
  };
}

function nodeObject(name: string): KubernetesObject {
  const resources = { cpu: '4', memory: '8Gi', pods: '110' };
  const labels = { 'kubernetes.io/hostname': name };
  return { kind: 'Node', metadata: { name, labels }, status: { capacity: resources, allocatable: resources } } as never;
}

const asks = (cpu: string, more: Partial<PodSpec> = {}): Partial<PodSpec> => ({
  containers: [{ name: 'c', image: 'x', resources: { requests: { cpu } } }] as never,
  ...more,
});

test('equal pods are told the same while nothing changes; the second that fails is counted, the third recalled', () => {
  const { place } = world(3);
  for (let i = 0; i < 3; i++) place(asks('3'));
  const first = place(asks('2'));
  assert.match(first.message, /^0\/3 nodes are available: 3 Insufficient cpu\./);
  assert.equal(
    [place(asks('2')), place(asks('2'))].map(({ recalled }) => recalled),
    [true, true],
  );
});

test('a pod that came to a node is counted in: the other nodes are not asked', () => {
  const { place } = world(3);
  for (let i = 0; i < 3; i++) place(asks('3'));
  place(asks('2'));
  assert.is(place(asks('500m')).node >= 0, true);
  place(asks('2')); // counted now
  assert.is(place(asks('500m')).node >= 0, true);
  assert.is(place(asks('2')).recalled, true);
});

test('a pod of lower priority came to a node: preemption can help, so the list path looks', () => {
  const { place } = world(2);
  const important = (cpu: string) => asks(cpu, { priority: 10 });
  for (let i = 0; i < 2; i++) place(important('3'));
  place(important('2'));
  place(important('100m'));
  place(important('2')); // counted now
  assert.is(place(asks('800m')).node >= 0, true, 'of priority 0');
  const last = place(important('2'));
  assert.is(last.recalled, false);
  assert.match(last.message, /1 Insufficient cpu, 1 No preemption victims found/);
  place(important('900m'));
  const helped = place(important('900m'));
  assert.is(helped.victims.length, 1, 'the pod of priority 0 goes');
});

test('a node that gives another reason than before is counted there', () => {
  const { place } = world(2);
  const both = (cpu: string, memory: string): Partial<PodSpec> => ({
    containers: [{ name: 'c', image: 'x', resources: { requests: { cpu, memory } } }] as never,
  });
  for (let i = 0; i < 2; i++) place(both('3', '1Gi'));
  place(both('2', '2Gi'));
  place(both('100m', '1Gi'));
  place(both('2', '2Gi')); // counted now
  assert.is(place(both('100m', '5632Mi')).node >= 0, true);
  const last = place(both('2', '2Gi'));
  assert.match(last.message, /^0\/2 nodes are available: 1 Insufficient memory, 2 Insufficient cpu\./);
  assert.is(last.recalled, true);
});

test('room on a node: the pod goes there, whatever equal pods were told', () => {
  const { both, place } = world(2);
  const pods = [place(asks('3')), place(asks('3'))];
  for (let i = 0; i < 3; i++) place(asks('2'));
  both((cluster) => cluster.deletePod(pods[0]!.pod, DeleteCause.evicted));
  assert.is(place(asks('2')).node, pods[0]!.node);
});

test('pods with relations are remembered only until anything changes: here the labels of a namespace', () => {
  const { both, place } = world(1);
  const team = (value: string): KubernetesObject =>
    ({ kind: 'Namespace', metadata: { name: 'two', labels: { team: value } } }) as never;
  const apartFrom = (app: string, more: object): Partial<PodSpec> => {
    const term = { topologyKey: 'kubernetes.io/hostname', labelSelector: { matchLabels: { app } }, ...more };
    return asks('100m', { affinity: { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [term] } } });
  };
  both((cluster) => void cluster.addObject(team('x')));
  place(apartFrom('web', { namespaces: ['one'] }), { app: 'db' }, 'two');
  const web = () => place(apartFrom('db', { namespaceSelector: { matchLabels: { team: 'x' } } }), { app: 'web' });
  assert.match(web().message, /1 node\(s\) didn't match pod anti-affinity rules/);
  assert.is(web().recalled, true);
  both((cluster) => cluster.updateObject(cluster.objects.find('Namespace', '', 'two'), team('y')));
  const last = web();
  assert.is(last.recalled, false);
  assert.match(last.message, /1 node\(s\) didn't satisfy existing pods anti-affinity rules/);
});

test('a nomination counts for others: the nodes are asked as long as there is one', () => {
  const { both, place } = world(2);
  for (let i = 0; i < 2; i++) place(asks('3'));
  for (let i = 0; i < 3; i++) place(asks('2'));
  const waiting = place(asks('4'));
  both((cluster) => cluster.nominatePod(waiting.pod, 0));
  assert.is(place(asks('2')).recalled, false);
});

test('nodes that come, go or change themselves are all asked', () => {
  const { both, place } = world(3);
  for (let i = 0; i < 3; i++) place(asks('3'));
  for (let i = 0; i < 3; i++) place(asks('2'));
  both((cluster) => cluster.setNodeUnschedulable(0, true));
  const cordoned = place(asks('2'));
  assert.match(cordoned.message, /1 node\(s\) were unschedulable, 2 Insufficient cpu/);
  assert.is(cordoned.recalled, false);
  both((cluster) => void addObject(cluster, nodeObject('late'), 0));
  assert.is(place(asks('2')).recalled, false);
});

test.run();
