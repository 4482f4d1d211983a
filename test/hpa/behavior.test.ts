/**
 * Scaling policies and stabilization windows as the documentation tells them (kubernetes.io, Horizontal Pod
 * Autoscaling, "Configurable scaling behavior"): each row is a story of sync after sync, 15 s apart.
 */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type BehaviorInput, defaultBehavior, emptyMemory } from '../../src/hpa/behavior.ts';
import { emptyStatus, type HpaSpec, reconcile } from '../../src/hpa/decide.ts';
import type { MetricResult } from '../../src/hpa/metric.ts';

const SECOND = 1_000_000;

interface Story {
  readonly name: string;
  readonly behavior: BehaviorInput | null;
  readonly from: number;
  /** What the metric proposes at each sync. */
  readonly wanted: readonly number[];
  /** spec.replicas after each sync. */
  readonly sizes: readonly number[];
  readonly everySeconds?: number;
}

const stories: readonly Story[] = [
  {
    name: 'without behavior: at most double, or 4, per sync',
    behavior: null,
    from: 1,
    wanted: [100, 100, 100, 100],
    sizes: [4, 8, 16, 32],
  },
  {
    name: 'the defaults of behavior: the larger of 4 pods and 100% per 15 s',
    behavior: {},
    from: 1,
    wanted: [100, 100, 100, 100],
    sizes: [5, 10, 20, 40],
  },
  {
    name: 'at most 4 pods per minute: the event of the first sync is 60 s old at the fifth and counts no longer',
    behavior: { scaleUp: { policies: [{ type: 'Pods', value: 4, periodSeconds: 60 }] } },
    from: 10,
    wanted: [20, 20, 20, 20, 20],
    sizes: [14, 14, 14, 14, 18],
  },
  {
    name: 'at most 10% per minute down: what may stay is truncated, 72, then 64 of 64.8, then 57 of 57.6',
    behavior: {
      scaleDown: { stabilizationWindowSeconds: 0, policies: [{ type: 'Percent', value: 10, periodSeconds: 60 }] },
    },
    from: 80,
    wanted: [10, 10, 10],
    sizes: [72, 64, 57],
    everySeconds: 60,
  },
  {
    name: 'scaling down can be disabled',
    behavior: { scaleDown: { stabilizationWindowSeconds: 0, selectPolicy: 'Disabled' } },
    from: 10,
    wanted: [1, 1, 12],
    sizes: [10, 10, 12],
  },
  {
    name: 'Min takes the policy that changes least',
    behavior: {
      scaleUp: {
        selectPolicy: 'Min',
        policies: [
          { type: 'Pods', value: 3, periodSeconds: 15 },
          { type: 'Percent', value: 100, periodSeconds: 15 },
        ],
      },
    },
    from: 10,
    wanted: [100, 100],
    sizes: [13, 16],
  },
  {
    name: 'a scale-up window of 60 s takes the lowest recommendation in it: the first sync counts as one',
    behavior: { scaleUp: { stabilizationWindowSeconds: 60 } },
    from: 5,
    wanted: [8, 8, 8, 8, 8],
    sizes: [5, 5, 5, 5, 8],
  },
  {
    name: 'a scale-down window of 30 s takes the highest: 10 of the first sync leaves it after 30 s',
    behavior: { scaleDown: { stabilizationWindowSeconds: 30 } },
    from: 10,
    wanted: [4, 4, 4],
    sizes: [10, 10, 4],
  },
];

for (const { name, behavior, from, wanted, sizes, everySeconds = 15 } of stories) {
  test(name, () => {
    const spec = specOf({ behavior: behavior === null ? null : defaultBehavior(behavior) });
    const status = emptyStatus();
    const memory = emptyMemory();
    let size = from;
    const seen = wanted.map((desired, sync) => {
      const nowMicros = sync * everySeconds * SECOND;
      const input = { spec, currentReplicas: size, downscaleWindowMicros: 300 * SECOND, nowMicros };
      size = reconcile(input, status, memory, () => [proposing(desired)]).replicas;
      return size;
    });
    assert.equal(seen, sizes);
  });
}

test('the memory is plain data: a sync after a save and a load is the sync that would have been', () => {
  const behavior = defaultBehavior({ scaleUp: { policies: [{ type: 'Pods', value: 2, periodSeconds: 45 }] } });
  const spec = specOf({ behavior });
  const run = (reload: boolean): number[] => {
    let memory = emptyMemory();
    let status = emptyStatus();
    let size = 3;
    return [9, 9, 2, 9, 9, 9].map((desired, sync) => {
      if (reload) [memory, status] = JSON.parse(JSON.stringify([memory, status]));
      const nowMicros = sync * 20 * SECOND;
      const input = { spec, currentReplicas: size, downscaleWindowMicros: 300 * SECOND, nowMicros };
      size = reconcile(input, status, memory, () => [proposing(desired)]).replicas;
      return size;
    });
  };
  assert.equal(run(true), run(false));
});

function specOf(changes: Partial<HpaSpec>): HpaSpec {
  return { reference: 'Deployment/default/web', minReplicas: 1, maxReplicas: 200, behavior: null, ...changes };
}

function proposing(replicas: number): MetricResult {
  return { ok: true, replicas, name: 'cpu resource', current: {} };
}

test.run();
