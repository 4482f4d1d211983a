/** The Cluster Autoscaler in whole runs from YAML, each rule as a story; v1.34 cluster-autoscaler, files as named. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { DiagnosticError } from '../../src/api/diagnostic.ts';
import { assemble, type Run } from '../../src/scenario/assemble.ts';
import { decode, encode } from '../../src/sim/state.ts';
import { deployment, trial } from './trial.ts';

const test = suite('autoscaler');

interface Line {
  readonly seconds: number;
  readonly reason: string;
  readonly message: string;
  readonly about: string;
}

interface Played extends Run {
  readonly lines: readonly Line[];
}

const minutes = 60_000_000;

/** Pools (lines of `fleet`), objects, and what else stands below `spec:`. */
async function prepared(pools: string, objects: string, more = ''): Promise<Played> {
  const scenario = await trial(`  duration: 2h\n  fleet:\n${pools}\n  manifests: [all.yaml]\n${more}`, {
    'all.yaml': `apiVersion: v1\nkind: Namespace\nmetadata: { name: shop }\n---\n${objects}`,
  });
  const lines: Line[] = [];
  const sink = (chunk: string): void => {
    for (const text of chunk.split('\n').filter((part) => part !== '')) {
      const { offsetMicros, reason, message, involvedObject } = JSON.parse(text);
      const about = `${involvedObject.kind}/${involvedObject.name}`;
      lines.push({ seconds: offsetMicros / 1_000_000, reason, message, about });
    }
  };
  return { ...assemble(scenario, { sink, checks: 'growing' }), lines };
}

async function played(until: number, ...input: Parameters<typeof prepared>): Promise<Played> {
  const run = await prepared(...input);
  run.runUntil(until);
  run.recorder.flush();
  return run;
}

const of = (run: Played, reason: string): readonly Line[] => run.lines.filter((line) => line.reason === reason);
const sizes = (run: Run): Record<string, number> =>
  Object.fromEntries(run.autoscaler!.report().groups.map(({ pool, size }) => [pool, size]));
const readyPods = (run: Run): number => run.summary('').pods.ready;
const registered = (run: Played): number => of(run, 'RegisteredNode').at(-1)!.seconds;

const small = '    - { pool: small, capacity: { cpu: 4, memory: 16Gi }, count: 1, max: 10 }';
const scaleTo = (at: string, replicas: number): string =>
  `    - { at: ${at}, do: { scale: { target: deployment/shop/web, replicas: ${replicas} } } }\n`;

test('pods without room: at the next loop (every 10 s) as many nodes are ordered as they need; they join after boot', async () => {
  const run = await played(5 * minutes, small, deployment('web', 6, '1900m'));
  const [grown] = of(run, 'TriggeredScaleUp');
  assert.equal([grown!.seconds, grown!.message], [5, 'pod triggered scale-up: [{small 1->3 (max: 10)}]']);
  assert.is(of(run, 'TriggeredScaleUp').length, 4, 'each pod that gets room on the new nodes is told');
  assert.equal(
    of(run, 'ScaledUpGroup').map(({ message }) => message),
    [
      'Scale-up: setting group small size to 3 instead of 1 (max: 10)',
      'Scale-up: group small size set to 3 instead of 1 (max: 10)',
    ],
  );
  assert.is(readyPods(run), 6);
});

test('pods all younger than 2 s wait one loop for more of them (static_autoscaler.go allPodsAreNew)', async () => {
  const timeline = `  timeline:\n${scaleTo('64s', 5)}`;
  const run = await played(5 * minutes, small, deployment('web', 2, '1900m'), timeline);
  assert.equal([...new Set(of(run, 'TriggeredScaleUp').map(({ seconds }) => seconds))], [75]);
});

test('nodes on their way count: no further node is ordered while they boot', async () => {
  const boot = '    - { pool: small, capacity: { cpu: 4, memory: 16Gi }, count: 1, max: 10, boot: 5m }';
  const run = await played(10 * minutes, boot, deployment('web', 6, '1900m'));
  assert.is(of(run, 'ScaledUpGroup').length, 2);
  assert.equal(sizes(run), { small: 3 });
  // They join 5 min after the order, and the node controller's next turn tells of them.
  assert.ok(registered(run) > 305 && registered(run) < 311, `${registered(run)}`);
});

test('a daemon set takes its share of every new node', async () => {
  const agent = `apiVersion: apps/v1
kind: DaemonSet
metadata: { name: agent, namespace: shop }
spec:
  selector: { matchLabels: { app: agent } }
  template:
    metadata: { labels: { app: agent } }
    spec: { containers: [{ name: c, image: x, resources: { requests: { cpu: 500m } } }] }
`;
  const run = await played(10 * minutes, small, `${agent}---\n${deployment('web', 6, '1900m')}`);
  assert.equal(sizes(run), { small: 6 }, 'with the agent one pod fits a node, not two');
  assert.is(of(run, 'ScaledUpGroup').length, 2, 'the estimate was right at once');
});

test('a pool at its maximum does not grow: the pods are told once why (eventing_scale_up_processor.go)', async () => {
  const pool = '    - { pool: small, capacity: { cpu: 4, memory: 16Gi }, count: 1, max: 2 }';
  const run = await played(30 * minutes, pool, deployment('web', 8, '1900m'));
  assert.equal(sizes(run), { small: 2 });
  const told = of(run, 'NotTriggerScaleUp');
  assert.equal(
    [...new Set(told.map(({ message }) => message))],
    ["pod didn't trigger scale-up: 1 max node group size reached"],
  );
  assert.is(told.length, 4);
  assert.ok(run.autoscaler!.report().groups[0]!.limitedMicros !== null);
});

test('a pod that fits no new node is told what is missing', async () => {
  const run = await played(5 * minutes, small, deployment('web', 1, '5'));
  const [line] = of(run, 'NotTriggerScaleUp');
  assert.is(line!.message, "pod didn't trigger scale-up: 1 Insufficient cpu");
  assert.equal(sizes(run), { small: 1 });
});

test('similar pools share new nodes when they are to be balanced (balancing_processor.go)', async () => {
  const pools = ['a', 'b', 'c'].map(
    (zone) => `    - { pool: z${zone}, capacity: { cpu: 4, memory: 16Gi }, count: 1, zones: [${zone}], max: 10 }`,
  );
  const balanced = '  clusterAutoscaler: { balanceSimilarNodeGroups: true }';
  const run = await played(10 * minutes, pools.join('\n'), deployment('web', 18, '1900m'), balanced);
  assert.equal(sizes(run), { za: 3, zb: 3, zc: 3 });
});

test('expanders: most pods, price and priority choose another pool for the same pods', async () => {
  const pools = `    - { pool: dear, instanceType: aws/m6i.4xlarge, count: 0, max: 10 }
    - { pool: mean, instanceType: aws/m6i.large, count: 1, max: 30 }`;
  const chosen = async (settings: string): Promise<string> => {
    const run = await played(60_000_000, pools, deployment('web', 5, '1500m'), `  clusterAutoscaler: ${settings}`);
    return /group (\w+)/.exec(of(run, 'ScaledUpGroup')[0]!.message)![1]!;
  };
  assert.is(await chosen('{ expander: [least-waste] }'), 'mean');
  assert.is(await chosen('{ expander: [least-nodes] }'), 'dear');
  assert.is(await chosen('{ expander: [price] }'), 'mean');
  assert.is(await chosen('{ expander: [priority], priorities: "10: [dear]" }'), 'dear');
});

test('empty nodes go together once 10 min unneeded and 10 min after the last scale-up, never below the minimum', async () => {
  const pool = '    - { pool: small, capacity: { cpu: 4, memory: 16Gi }, count: 2, min: 2, max: 10 }';
  const timeline = `  timeline:\n${scaleTo('10m', 16)}${scaleTo('40m', 2)}`;
  const run = await played(60 * minutes, pool, deployment('web', 2, '1900m'), timeline);
  assert.equal(sizes(run), { small: 2 });
  const marked = of(run, 'ScaleDown').filter(({ message }) => message.startsWith('marked'));
  assert.is(marked.length, 6);
  // Unneeded from the loop at 40m5s on, when the last pods were gone or going: strictly more than 10 min later.
  for (const { seconds } of marked) assert.ok(seconds > 40 * 60 + 600 && seconds <= 40 * 60 + 650, `${seconds}`);
  const removed = of(run, 'ScaleDown').filter(({ message }) => message === 'node removed by cluster autoscaler');
  assert.equal(
    removed.map(({ seconds }) => seconds),
    marked.map(({ seconds }) => seconds + 5),
    '5 s after the taint',
  );
});

test('no node goes within 10 min of a scale-up, wherever that was (isScaleDownInCooldown)', async () => {
  const pools = `    - { pool: small, capacity: { cpu: 4, memory: 16Gi }, count: 2, max: 10 }
    - { pool: large, capacity: { cpu: 16, memory: 64Gi }, count: 0, max: 4 }`;
  const big = deployment('big', 0, '9');
  const timeline = '  timeline:\n    - { at: 8m, do: { scale: { target: deployment/shop/big, replicas: 1 } } }\n';
  const run = await played(30 * minutes, pools, `${big}---\n${deployment('web', 1, '1')}`, timeline);
  const [grown] = of(run, 'TriggeredScaleUp');
  const [marked] = of(run, 'ScaleDown').filter(({ message }) => message.startsWith('marked'));
  assert.is(marked!.seconds, grown!.seconds + 600, 'unneeded since the first loop; the pause is over at 10 min sharp');
});

test('a node with pods is drained: its pods find room elsewhere, one node at a time', async () => {
  const pool = '    - { pool: small, capacity: { cpu: 4, memory: 16Gi }, count: 4, max: 10 }';
  // One pod on each of four nodes, of which three fit on one.
  const run = await played(60 * minutes, pool, deployment('web', 4, '1100m'));
  assert.equal(sizes(run), { small: 2 }, 'two nodes of which both are more than half full');
  const removed = of(run, 'ScaleDown').filter(({ message }) => message === 'node removed by cluster autoscaler');
  assert.is(removed.length, 2);
  assert.ok(removed[1]!.seconds > removed[0]!.seconds, 'not both at once');
  assert.is(readyPods(run), 4);
});

test('a budget of 0 and local storage hold their nodes (drainability rules)', async () => {
  const pool = '    - { pool: small, capacity: { cpu: 4, memory: 16Gi }, count: 4, max: 10 }';
  const budget = `apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: web, namespace: shop }
spec: { maxUnavailable: 0, selector: { matchLabels: { app: web } } }
`;
  const held = await played(60 * minutes, pool, `${budget}---\n${deployment('web', 4, '1100m')}`);
  assert.equal(sizes(held), { small: 4 });
  const local = deployment('web', 4, '1100m', 'volumes: [{ name: scratch, emptyDir: {} }]');
  assert.equal(sizes(await played(60 * minutes, pool, local)), { small: 4 });
  const anyway = '  clusterAutoscaler: { scaleDown: { skipNodesWithLocalStorage: false } }';
  assert.equal(sizes(await played(60 * minutes, pool, local, anyway)), { small: 2 });
});

test('evictions that a budget refuses are tried for 2 min, then the node stays and loses its taint (drain.go)', async () => {
  const pool = '    - { pool: small, capacity: { cpu: 4, memory: 16Gi }, count: 2, max: 3 }';
  // Two pods on each node, under a budget that allows one; the first that is evicted needs 10 min to be ready again.
  const objects = `apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: web, namespace: shop }
spec: { maxUnavailable: 1, selector: { matchLabels: { app: web } } }
---
${deployment('web', 4, '700m')}`;
  const slow = '  behaviour: [{ target: deployment/shop/web, startup: { ready: 10m } }]\n';
  const run = await played(26 * minutes, pool, objects, slow);
  const [failed] = of(run, 'ScaleDownFailed').filter(({ about }) => about.startsWith('Node/'));
  assert.match(
    failed!.message,
    /^failed to drain the node: Failed to drain node \/small-\d, due to following errors: \[failed to evict pod shop\/web-\S+ within allowed timeout \(last error: Cannot evict pod as it would violate the pod's disruption budget\.\)\]$/,
  );
  const [marked] = of(run, 'ScaleDown').filter(({ about }) => about === failed!.about);
  // 5 s after the taint the first tries; the last before two minutes have passed; then once more 10 s to see it.
  const took = failed!.seconds - marked!.seconds;
  assert.ok(took >= 125 && took < 127, `${took}`);
  assert.equal(sizes(run), { small: 2 });
  for (const { taints } of nodeTaints(run)) assert.not.ok(taints.includes('ToBeDeletedByClusterAutoscaler'));
  run.runUntil(90 * minutes);
  assert.equal(sizes(run), { small: 1 }, 'later the rest of its pods go');
});

function nodeTaints({ cluster }: Run): { name: string; taints: string[] }[] {
  const { nodes, nodeNames, taintSets } = cluster;
  const all: { name: string; taints: string[] }[] = [];
  for (let node = 0; node < nodes.count; node++) {
    all.push({ name: nodeNames[node]!, taints: taintSets.values[nodes.taintSet[node]!]!.map(({ key }) => key) });
  }
  return all;
}

test('unneeded nodes bear a soft taint while they wait, and lose it when they are needed again (softtaint.go)', async () => {
  const pool = '    - { pool: small, capacity: { cpu: 4, memory: 16Gi }, count: 3, max: 3 }';
  const run = await prepared(pool, deployment('web', 2, '1900m'), `  timeline:\n${scaleTo('5m', 6)}`);
  run.runUntil(4 * minutes);
  const tainted = (): number =>
    nodeTaints(run).filter(({ taints }) => taints.includes('DeletionCandidateOfClusterAutoscaler')).length;
  assert.is(tainted(), 2, 'one node is empty, one of the two others can be emptied');
  run.runUntil(9 * minutes);
  assert.is(tainted(), 0);
});

test('a node that does not join within 15 min is given up, its pool backs off 5 min, another pool grows', async () => {
  const pools = `    - { pool: lazy, capacity: { cpu: 4, memory: 16Gi }, count: 1, max: 10, boot: 20m }
    - { pool: other, capacity: { cpu: 8, memory: 64Gi }, count: 0, max: 10 }`;
  const run = await played(40 * minutes, pools, deployment('web', 3, '1900m'));
  assert.equal(
    of(run, 'ScaleUpTimedOut').map(({ message }) => message)[0],
    'Nodes added to group lazy failed to register within 15m0s',
  );
  assert.is(of(run, 'DeleteUnregistered').length, 1);
  assert.equal(sizes(run), { lazy: 1, other: 1 });
  assert.is(readyPods(run), 3);
});

test('pods below the priority cutoff are not helped (filter_out_expendable.go)', async () => {
  const low = `apiVersion: scheduling.k8s.io/v1
kind: PriorityClass
metadata: { name: low }
value: -11
`;
  const objects = `${low}---\n${deployment('web', 6, '1900m', 'priorityClassName: low')}`;
  assert.equal(sizes(await played(10 * minutes, small, objects)), { small: 1 });
});

test('many nodes not ready: the cluster is unhealthy and nothing is decided', async () => {
  const pool = '    - { pool: small, capacity: { cpu: 4, memory: 16Gi }, count: 8, zones: [a, b], max: 20 }';
  const more = `  timeline:\n    - { at: 5m, do: { zoneFail: { zone: b } } }\n${scaleTo('7m', 40)}`;
  const run = await played(20 * minutes, pool, deployment('web', 8, '1900m'), more);
  assert.ok(of(run, 'ClusterUnhealthy').length > 0);
  assert.equal(sizes(run), { small: 8 });
});

test('saved and loaded anywhere, a run goes on the same', async () => {
  const pool = `    - { pool: small, capacity: { cpu: 4, memory: 16Gi }, count: 2, max: 10 }
    - { pool: large, capacity: { cpu: 16, memory: 64Gi }, count: 0, max: 4, boot: { uniform: { from: 30s, to: 3m } } }`;
  const input = [pool, deployment('web', 4, '1'), `  timeline:\n${scaleTo('6m', 30)}${scaleTo('30m', 3)}`] as const;
  const whole = await played(100 * minutes, ...input);
  assert.ok(whole.autoscaler!.report().groups.some(({ nodesRemoved }) => nodesRemoved > 0));
  const first = await prepared(...input);
  for (const at of [5.5, 6.2, 8, 20, 31, 41.2, 45, 60]) {
    first.runUntil(at * minutes);
    const second = await prepared(...input);
    second.load(decode(encode(first.save())));
    second.runUntil(100 * minutes);
    assert.equal(second.recorder.fingerprint(), whole.recorder.fingerprint(), `saved at ${at} min`);
    assert.equal(second.autoscaler!.report(), whole.autoscaler!.report());
  }
});

test('loops in which nothing can change cost no event: an idle day with the autoscaler has hardly more than one without', async () => {
  const events = async (max: string): Promise<number> => {
    const pool = `    - { pool: small, capacity: { cpu: 4, memory: 16Gi }, count: 2${max} }`;
    const run = await prepared(pool, deployment('web', 4, '1900m'));
    run.runUntil(60 * minutes);
    const before = run.sim.eventCount;
    run.runUntil(25 * 60 * minutes);
    return run.sim.eventCount - before;
  };
  const [without, withIt] = [await events(''), await events(', max: 10')];
  assert.ok(withIt - without < 10, `${without} and ${withIt}`);
});

test('bad input: each with its place and what is expected', async () => {
  const cases: [what: string, fleet: string, more: string, expected: RegExp][] = [
    ['min without max', 'count: 1, min: 1', '', /fleet\[0\]\.min: stands beside max only[\s\S]*give max/],
    ['boot without max', 'count: 1, boot: 1m', '', /fleet\[0\]\.boot: stands beside max only/],
    ['min above max', 'count: 1, min: 5, max: 2', '', /fleet\[0\]\.min: is more than max, which is 2/],
    ['count below min', 'count: 1, min: 2, max: 4', '', /fleet\[0\]\.count: is less than min, which is 2/],
    ['count above max', 'count: 9, max: 4', '', /fleet\[0\]\.count: is more than max, which is 4/],
    ['settings without a pool', 'count: 1', '{}', /clusterAutoscaler: no pool is autoscaled/],
    [
      'priority without priorities',
      'count: 1, max: 2',
      '{ expander: [priority] }',
      /expander: priority needs priorities/,
    ],
    [
      'priorities of another form',
      'count: 1, max: 2',
      '{ expander: [priority], priorities: "a: [b]" }',
      /priorities: expected numbers/,
    ],
    ['price without prices', 'count: 1, max: 2', '{ expander: [price] }', /price needs the price of every pool/],
    ['an unknown expander', 'count: 1, max: 2', '{ expander: [least-wast] }', /least-waste/],
    [
      'a share above 1',
      'count: 1, max: 2',
      '{ scaleDown: { utilizationThreshold: 50 } }',
      /it must be between 0 and 1/,
    ],
    ['no time between loops', 'count: 1, max: 2', '{ scanInterval: 0s }', /scanInterval: must be more than 0/],
  ];
  for (const [what, pool, settings, expected] of cases) {
    const fleet = `    - { pool: small, capacity: { cpu: 4, memory: 16Gi }, ${pool} }`;
    const more = settings === '' ? '' : `  clusterAutoscaler: ${settings}`;
    try {
      await prepared(fleet, deployment('web', 1, '1'), more);
      assert.unreachable(what);
    } catch (error) {
      assert.not.instance(error, DiagnosticError);
      assert.match((error as Error).message, expected, what);
    }
  }
});

test.run();
