/** What a timeline does to nodes and rollouts, in whole runs from YAML: each action as a story. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { NodeFlag } from '../../src/cluster/nodes.ts';
import { PodFlag } from '../../src/cluster/pods.ts';
import { assemble, type Run } from '../../src/scenario/assemble.ts';
import { loadScenario } from '../../src/scenario/load.ts';
import { decode, encode } from '../../src/sim/state.ts';

const test = suite<{ folder: string }>('timeline', { folder: '' });
test.before.each((context) => {
  context.folder = mkdtempSync(join(tmpdir(), 'headroom-timeline-'));
});
test.after.each(({ folder }) => rmSync(folder, { recursive: true, force: true }));

const shop = `apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  replicas: 6
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: c, image: v1, resources: { requests: { cpu: 500m } } }] }
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: web, namespace: shop }
spec: { maxUnavailable: 1, selector: { matchLabels: { app: web } } }
`;

interface Played extends Run {
  readonly lines: { at: number; reason: string; message: string; about: string }[];
}

/** A pool of four nodes in two zones, six pods under a budget, and this timeline. */
async function prepared(folder: string, timeline: string): Promise<Played> {
  writeFileSync(join(folder, 'shop.yaml'), shop);
  const text = `apiVersion: headroom/v1
kind: Scenario
metadata: { name: trial }
spec:
  duration: 30m
  fleet: [{ pool: general, capacity: { cpu: 4, memory: 8Gi }, count: 4, zones: [a, b] }]
  manifests: [shop.yaml]
  timeline:
${timeline.replaceAll(/^/gm, '    ')}
`;
  writeFileSync(join(folder, 'scenario.yaml'), text);
  const { scenario, diagnostics } = await loadScenario(join(folder, 'scenario.yaml'));
  assert.ok(scenario, JSON.stringify(diagnostics));
  const lines: Played['lines'] = [];
  const sink = (chunk: string): void => {
    for (const line of chunk.split('\n').filter((part) => part !== '')) {
      const { time, at, reason, message, object, involvedObject } = JSON.parse(line);
      const { kind = '', name = '' } = object ?? involvedObject ?? {};
      lines.push({ at: at ?? time, reason, message, about: `${kind}/${name}` });
    }
  };
  return { ...assemble(scenario, { sink, checks: 'growing' }), lines };
}

function play(run: Played, minutes: number): void {
  run.runUntil(minutes * 60_000_000);
  run.recorder.flush();
}

const said = ({ lines }: Played, reason: string): string[] =>
  lines.filter((line) => line.reason === reason).map(({ message }) => message);

function nodesOf({ cluster }: Run): string[] {
  const names: string[] = [];
  for (let node = 0; node < cluster.nodes.count; node++) {
    if ((cluster.nodes.flags[node]! & NodeFlag.alive) !== 0) names.push(cluster.nodeNames[node]!);
  }
  return names.sort();
}

function healthy({ cluster }: Run): number {
  let count = 0;
  for (let pod = 0; pod < cluster.pods.count; pod++) {
    const flags = cluster.pods.flags[pod]!;
    const both = PodFlag.alive | PodFlag.ready;
    if ((flags & (both | PodFlag.terminating)) === both) count += 1;
  }
  return count;
}

function taintsOf({ cluster }: Run, name: string): string[] {
  const node = cluster.findNode(name);
  return cluster.taintSets.values[cluster.nodes.taintSet[node]!]!.map(({ key, effect }) => `${key}:${effect}`);
}

test('drain: the pool of a zone is drained as kubectl does, uncordon lets pods come back', async ({ folder }) => {
  const run = await prepared(
    folder,
    '- { at: 1m, do: { drain: { zone: a } } }\n- { at: 5m, do: { uncordon: { zone: a } } }',
  );
  play(run, 4);
  assert.equal(
    run.nodes.drains.reports().map(({ nodes, drained }) => [nodes, drained]),
    [
      [
        ['general-1', 'general-3'],
        ['general-1', 'general-3'],
      ],
    ],
  );
  assert.equal(taintsOf(run, 'general-1'), ['node.kubernetes.io/unschedulable:NoSchedule']);
  play(run, 6);
  assert.equal(taintsOf(run, 'general-1'), []);
  assert.is(healthy(run), 6);
});

test('zoneFail: the zone is silent for as long as is said, and back afterwards', async ({ folder }) => {
  const run = await prepared(folder, '- { at: 2m, do: { zoneFail: { zone: b, for: 10m } } }');
  play(run, 4);
  assert.equal(taintsOf(run, 'general-2'), [
    'node.kubernetes.io/unreachable:NoSchedule',
    'node.kubernetes.io/unreachable:NoExecute',
  ]);
  assert.is(run.nodes.lifecycle.isSilent(run.cluster.findNode('general-2')), true);
  play(run, 14);
  assert.equal(taintsOf(run, 'general-2'), []);
  assert.is(healthy(run), 6);
});

test('fail and recover: one node, at the times given', async ({ folder }) => {
  const steps = '- { at: 1m, do: { fail: { node: general-1 } } }\n- { at: 3m, do: { recover: { node: general-1 } } }';
  const run = await prepared(folder, steps);
  play(run, 2.5);
  assert.equal(said(run, 'NodeNotReady').includes('Node general-1 status is now: NodeNotReady'), true);
  play(run, 4);
  assert.equal([taintsOf(run, 'general-1'), healthy(run)], [[], 6]);
});

test('removeNodes: the youngest go, their pods are collected', async ({ folder }) => {
  const run = await prepared(folder, '- { at: 1m, do: { removeNodes: { pool: general, count: 2 } } }');
  play(run, 4);
  assert.equal(nodesOf(run), ['general-1', 'general-2']);
  assert.is(healthy(run), 6);
});

test('taint and untaint', async ({ folder }) => {
  const steps = [
    '- { at: 1m, do: { taint: { pool: general, key: maint, value: "yes", effect: NoSchedule } } }',
    '- { at: 2m, do: { untaint: { node: general-1, key: maint } } }',
    '- { at: 3m, do: { untaint: { node: general-1, key: maint } } }',
  ];
  const run = await prepared(folder, steps.join('\n'));
  play(run, 4);
  assert.equal(
    ['general-1', 'general-2'].map((name) => taintsOf(run, name)),
    [[], ['maint:NoSchedule']],
  );
  assert.equal(said(run, 'UntaintFailed'), ['taint "maint" not found']);
});

for (const [parallel, surge] of [
  [1, 0],
  [2, 0],
  [1, 2],
] as const) {
  test(`upgradePool: ${parallel} at a time, ${surge} first, the budget holds`, async ({ folder }) => {
    const step = `- { at: 1m, do: { upgradePool: { pool: general, parallel: ${parallel}, surge: ${surge} } } }`;
    const run = await prepared(folder, step);
    let least = 6;
    let most = 0;
    for (let second = 55; second < 900; second++) {
      run.runUntil(second * 1_000_000);
      least = Math.min(least, healthy(run));
      most = Math.max(most, nodesOf(run).length);
    }
    const [report] = run.nodes.upgrades.reports();
    assert.ok(report!.finishedMicros !== null);
    assert.equal(report!.replaced.toSorted(), ['general-1', 'general-2', 'general-3', 'general-4']);
    assert.equal(nodesOf(run), ['general-5', 'general-6', 'general-7', 'general-8']);
    assert.equal([least, most], [5, 4 + surge]);
    assert.is(healthy(run), 6);
  });
}

test('the summary says which budget held which drains up, once per budget', async ({ folder }) => {
  const run = await prepared(folder, '- { at: 1m, do: { upgradePool: { pool: general, parallel: 2 } } }');
  play(run, 15);
  const { upgrades, budgets } = run.summary('');
  assert.is(upgrades.length, 1);
  assert.is(upgrades[0]!.replaced, 4);
  const [web] = budgets;
  assert.is(budgets.length, 1);
  assert.is(web!.budget, 'shop/web');
  const refusals = run.nodes.drains.reports().flatMap((drain) => drain.refusals);
  assert.ok(refusals.length > 1, 'several drains were refused');
  assert.is(
    web!.refused,
    refusals.reduce((sum, { count }) => sum + count, 0),
  );
  assert.is(web!.lastMicros, Math.max(...refusals.map(({ lastMicros }) => lastMicros)));
  assert.match(web!.cause, 'The disruption budget web needs 5 healthy pods and has 5 currently');
});

test('upgradePool stops at a node that cannot be drained in time', async ({ folder }) => {
  const steps = [
    '- { at: 1m, do: { scale: { target: deployment/shop/web, replicas: 16 } } }',
    '- { at: 2m, do: { fail: { node: general-4 } } }',
    '- { at: 4m, do: { upgradePool: { pool: general, timeout: 20s } } }',
  ];
  const run = await prepared(folder, steps.join('\n'));
  play(run, 10);
  const [report] = run.nodes.upgrades.reports();
  assert.ok(report!.finishedMicros !== null && report!.failed.length === 1);
  assert.is(said(run, 'UpgradeStopped').length, 1);
});

test('rolloutUndo: the template of the revision before comes back', async ({ folder }) => {
  const steps = [
    '- { at: 1m, do: { setImage: { target: deployment/shop/web, container: c, image: v2 } } }',
    '- { at: 3m, do: { rolloutUndo: { target: deployment/shop/web } } }',
    '- { at: 5m, do: { rolloutUndo: { target: deployment/shop/web, toRevision: 9 } } }',
  ];
  const run = await prepared(folder, steps.join('\n'));
  const image = () => {
    const web = run.cluster.objects.lookUp('Deployment', 'shop', 'web') as { spec?: unknown } | undefined;
    return JSON.stringify(web?.spec).match(/"image":"([^"]+)"/)?.[1];
  };
  play(run, 2);
  assert.is(image(), 'v2');
  play(run, 6);
  assert.is(image(), 'v1');
  assert.equal(said(run, 'RolloutFailed'), ['error: unable to find specified revision 9 in history']);
});

test('a run saved within an upgrade and a zone failure goes on the same', async ({ folder }) => {
  const steps = [
    '- { at: 1m, do: { upgradePool: { pool: general, surge: 1 } } }',
    '- { at: 2m, do: { zoneFail: { zone: a, for: 2m } } }',
  ].join('\n');
  const whole = await prepared(folder, steps);
  play(whole, 12);
  for (const seconds of [61.5, 75, 130, 200]) {
    const first = await prepared(folder, steps);
    first.runUntil(seconds * 1_000_000);
    const second = await prepared(folder, steps);
    second.load(decode(encode(first.save())));
    play(second, 12);
    assert.equal(second.recorder.fingerprint(), whole.recorder.fingerprint(), `saved at ${seconds} s`);
  }
});

test.run();
