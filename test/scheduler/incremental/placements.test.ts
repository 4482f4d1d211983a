/** Which pods the kept answers serve, and which go to the list path. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { createCluster } from '../../../src/cluster/create.ts';
import { addNodeObject, addPodObject } from '../../../src/cluster/from-objects.ts';
import type { KubeSchedulerConfiguration } from '../../../src/scheduler/config.ts';
import { createPodCounts } from '../../../src/scheduler/counts.ts';
import { createSchedulingCycle } from '../../../src/scheduler/cycle.ts';
import type { Sharing } from '../../../src/scheduler/framework.ts';
import { type PluginRegistry, pluginRegistry } from '../../../src/scheduler/plugins/registry.ts';
import { createStreams } from '../../../src/sim/random.ts';
import { node, type PodBuilder, pod } from '../builders.ts';

interface Given {
  readonly config?: KubeSchedulerConfiguration;
  readonly registry?: PluginRegistry;
  /** All nodes alike: else one of them has a taint that pods would rather avoid. */
  readonly alike?: boolean;
}

/** Places pods one after the other on three nodes; returns which of them needed no look at every node. */
function settled(pods: readonly PodBuilder[], given: Given = {}): boolean[] {
  const { config, registry = pluginRegistry, alike = false } = given;
  const cluster = createCluster(() => 0);
  for (const name of ['a', 'b']) addNodeObject(cluster, node(name).object);
  addNodeObject(cluster, (alike ? node('c') : node('c').taint('spot', 'PreferNoSchedule')).object);
  const streams = createStreams('test');
  const cycle = createSchedulingCycle({ cluster, counts: createPodCounts(cluster), registry, config, streams });
  return pods.map((each) => {
    const before = cycle.placements!.settledCount;
    assert.is(cycle.attempt(addPodObject(cluster, each.object, 0)).outcome, 'bound');
    return cycle.placements!.settledCount > before;
  });
}

const small = (name: string): PodBuilder => pod(name).requests({ cpu: '100m' });

test('the first pod of a signature looks at every node, the second makes the answers and uses them', () => {
  assert.equal(settled([small('p'), small('q'), small('r')]), [false, true, true]);
});

test('where all nodes are alike but for their pods, no pod needs a look by every plugin, not the first of its kind', () => {
  const larger = pod('r').requests({ cpu: '200m' });
  assert.equal(settled([small('p'), small('q'), larger], { alike: true }), [true, true, true]);
  const withPort = small('s').hostPort(80);
  assert.equal(settled([withPort], { alike: true }), [false], 'ports are no arithmetic');
});

test('pods of other labels share the answers, pods of other requests the groups; of other tolerations nothing', () => {
  const labelled = small('q').labels({ app: 'web' });
  const larger = pod('r').requests({ cpu: '200m' });
  const tolerant = small('s').tolerates('gpu');
  assert.equal(settled([small('p'), labelled, larger, tolerant]), [false, true, true, false]);
});

test('pods that repel each other by host share the answers of those that do not, once hosts matter to two of them', () => {
  const lonely = (name: string): PodBuilder =>
    small(name)
      .labels({ app: 'db' })
      .affinity({
        podAntiAffinity: {
          requiredDuringSchedulingIgnoredDuringExecution: [
            { labelSelector: { matchLabels: { app: 'db' } }, topologyKey: 'kubernetes.io/hostname' },
          ],
        },
      });
  assert.equal(settled([lonely('p'), lonely('q'), lonely('r')]), [false, true, true]);
});

test('a pod with a disk of its own looks at every node; one whose volumes no plugin looks at need not', () => {
  const withVolumes = (name: string, volume: object): PodBuilder =>
    small(name).spec({ volumes: [{ name: 'v', ...volume }] });
  const disk = (name: string): PodBuilder => withVolumes(name, { iscsi: { targetPortal: name, iqn: name, lun: 0 } });
  assert.equal(settled([disk('p'), disk('p2'), disk('p3')]), [false, false, false]);
  const projected = (name: string): PodBuilder => withVolumes(name, { projected: { sources: [] } });
  assert.equal(settled([projected('q'), projected('r'), small('s')]), [false, true, true]);
});

/** A filter of a user's own, which passes every node. */
function registryWith(sharing: Sharing | undefined): PluginRegistry {
  const plugin = { name: 'Own', filter: () => undefined, ...(sharing === undefined ? {} : { sharing }) };
  return { ...pluginRegistry, Own: () => plugin };
}
const config: KubeSchedulerConfiguration = {
  profiles: [{ plugins: { multiPoint: { enabled: [{ name: 'Own' }] } } }],
};

test('a plugin that does not tell what its answers follow from sends every pod of its profile to the list path', () => {
  const pods = [small('p'), small('q'), small('r')];
  assert.equal(settled(pods, { config, registry: registryWith(undefined) }), [false, false, false]);
  const told: Sharing = { follows: 'node', signature: () => '' };
  assert.equal(settled(pods, { config, registry: registryWith(told) }), [false, true, true]);
  assert.equal(settled(pods, { config, registry: registryWith(told), alike: true }), [true, true, true]);
  const ofPods: Sharing = { follows: 'pods', signature: () => '' };
  assert.equal(settled(pods, { config, registry: registryWith(ofPods), alike: true }), [false, true, true]);
});

test.run();
