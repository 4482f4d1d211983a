/**
 * What pods without room will be told, followed from change to change (src/scheduler/incremental/failures.ts), against a
 * cycle that asks every node: the same words as long as no node has room, and never words where one has.
 */
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { PodSpec } from '../../../src/api/objects.ts';
import { type Cluster, DeleteCause } from '../../../src/cluster/cluster.ts';
import { createCluster } from '../../../src/cluster/create.ts';
import { PodFlag, type PodId } from '../../../src/cluster/pods.ts';
import { createPodCounts } from '../../../src/scheduler/counts.ts';
import { createSchedulingCycle } from '../../../src/scheduler/cycle.ts';
import type { Outlook } from '../../../src/scheduler/incremental/failure-words.ts';
import { pluginRegistry } from '../../../src/scheduler/plugins/registry.ts';
import { createStreams } from '../../../src/sim/random.ts';

type Step = readonly [kind: string, number, number];

const kinds = ['comes', 'comes', 'comes', 'comes', 'comes', 'leaves', 'leaves', 'leaves', 'cordon', 'grows'];
const lives = fc.array(fc.tuple(fc.constantFrom(...kinds), fc.nat(5), fc.nat(7)), { minLength: 20, maxLength: 60 });

/** Of pods that come to nodes, cpu and memory; a node has 4 and 8Gi, and room for nine. */
const small = [
  ['100m', '100Mi'],
  ['1', '100Mi'],
  ['100m', '3Gi'],
  ['2', '2Gi'],
  ['0', '0'],
  ['700m', '1Gi'],
] as const;
/** Of pods that wait; a toleration for a taint that two of the nodes have. */
const waiting: readonly Partial<PodSpec>[] = [
  requests('3', '1Gi'),
  requests('1', '7Gi'),
  requests('3', '7Gi', { tolerations: [{ operator: 'Exists' }] }),
  requests('8', '1Gi'),
  requests('4', '0'),
  requests('3500m', '100Mi', { priority: -3 }),
  requests('3', '1Gi', { priority: 3, preemptionPolicy: 'Never' }),
  { containers: [{ name: 'c', resources: { requests: { cpu: '1', 'ephemeral-storage': '1Gi' } } }] as never },
];

function requests(cpu: string, memory: string, more: Partial<PodSpec> = {}): Partial<PodSpec> {
  return { containers: [{ name: 'c', image: 'x', resources: { requests: { cpu, memory } } }] as never, ...more };
}

const allocatable = (milliCpu: number) => {
  return { milliCpu, memoryBytes: 2 ** 33, ephemeralBytes: 0, pods: 9, scalars: {} };
};

let made = 0;
function create(cluster: Cluster, spec: Partial<PodSpec>): PodId {
  made += 1;
  const podClass = cluster.internClass('default', {});
  return cluster.createPod({
    name: `p${made}`,
    podClass,
    spec: cluster.specs.intern({ containers: [], ...spec } as PodSpec).id,
    identity: made,
  });
}

const tally = { told: 0, room: 0, over: 0 };

function live(life: readonly Step[]): void {
  const cluster = createCluster(() => 0);
  const [ahead, oracle] = [true, false].map((incremental) => {
    const [counts, streams] = [createPodCounts(cluster), createStreams('outlook')];
    return createSchedulingCycle({ cluster, counts, registry: pluginRegistry, streams, incremental });
  });
  for (let i = 0; i < 4; i++) {
    const labels = { 'kubernetes.io/hostname': `n${i}` };
    const taints = i < 2 ? [] : [{ key: 'k', effect: 'NoSchedule' as const }];
    cluster.addNode({ name: `n${i}`, labels, taints, allocatable: allocatable(4_000) });
  }
  const pods = waiting.map((spec) => create(cluster, spec));
  const outlooks: (Outlook | undefined)[] = pods.map(() => undefined);
  for (const [kind, a, b] of life) {
    const placed = Array.from({ length: cluster.pods.count }, (_, pod) => pod).filter(
      (pod) => cluster.pods.node[pod]! >= 0 && (cluster.pods.flags[pod]! & PodFlag.alive) !== 0,
    );
    if (kind === 'comes') {
      const [cpu, memory] = small[a]!;
      cluster.bindPod(create(cluster, requests(cpu, memory, { priority: 5 })), b % 4);
    }
    if (kind === 'leaves' && placed.length > 0) {
      cluster.deletePod(placed[(a * 8 + b) % placed.length]!, DeleteCause.removed);
    }
    if (kind === 'cordon' && a === 0) cluster.setNodeUnschedulable(b % 4, b % 2 === 0);
    if (kind === 'grows' && a === 0) cluster.setNodeAllocatable(b % 4, allocatable(3_000 + 500 * b));
    pods.forEach(lookAt);
  }

  function lookAt(pod: PodId, i: number): void {
    if (ahead!.failuresVersion() < 0) return;
    const now = outlooks[i]?.now();
    const mark = cluster.journal.mark();
    const expected = oracle!.attempt(pod);
    cluster.journal.revert(mark);
    if (now === undefined) {
      tally.over += 1;
      if (expected.outcome === 'bound') return;
      const inner = cluster.journal.mark();
      ahead!.attempt(pod);
      cluster.journal.revert(inner);
      outlooks[i] = ahead!.knownFailure(pod)?.outlook ?? outlooks[i];
    } else if (now === null) {
      tally.room += 1;
      assert.is(expected.outcome, 'bound');
    } else {
      tally.told += 1;
      assert.is(now.message, expected.message);
      assert.equal([...now.unschedulablePlugins].sort(), [...expected.unschedulablePlugins].sort());
      assert.equal(expected.victims, []);
    }
  }
}

test('what a kind will be told follows from the nodes that were touched', () => {
  fc.assert(fc.property(lives, live), { numRuns: 60, includeErrorInReport: true } as never);
  // The law would hold as well if nothing were told.
  assert.ok(tally.told > 3_000 && tally.room > 100, JSON.stringify(tally));
});

test.run();
