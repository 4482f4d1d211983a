/** Why a rollout does not go on, why a Job failed, why a CronJob started no run, why an eviction was refused. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { followPod, type PodExplanation } from '../../src/answers/explain.ts';
import { type ExplainedKind, followObject, type ObjectExplanation } from '../../src/answers/explain-object.ts';
import { fingerprintText } from '../../src/report/fingerprint.ts';
import { type AssembleOptions, assemble, type Run } from '../../src/scenario/assemble.ts';
import { trial } from '../scenario/trial.ts';

const second = 1_000_000;
const container = 'containers: [{ name: c, image: x, resources: { requests: { cpu: 500m } } }]';
const fleet = '  fleet: [{ pool: n, capacity: { cpu: 4, memory: 8Gi }, count: 3 }]\n  manifests: [objects.yaml]\n';
const never = `  behaviour:
    - { target: deployment/shop/*, startup: { ready: 1000h } }
    - { target: statefulset/shop/*, startup: { ready: 1000h } }
`;

/** `kind` in namespace shop, with labels and selector of its name. */
function workload(kind: string, name: string, spec: string, podSpec = container): string {
  const [group, version] = kind === 'Job' ? ['batch', 'v1'] : ['apps', 'v1'];
  const selector = kind === 'Job' ? '' : `  selector: { matchLabels: { app: ${name} } }\n`;
  return `---
apiVersion: ${group}/${version}
kind: ${kind}
metadata: { name: ${name}, namespace: shop }
spec:
${selector}${spec}  template:
    metadata: { labels: { app: ${name} } }
    spec:
      ${podSpec}
`;
}

function budget(name: string, app: string, spec: string): string {
  return `---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: ${name}, namespace: shop }
spec: { ${spec}, selector: { matchLabels: { app: ${app} } } }
`;
}

const quota = `---
apiVersion: v1
kind: ResourceQuota
metadata: { name: few, namespace: shop }
spec: { hard: { pods: "2" } }
`;

interface Story {
  readonly spec?: string;
  readonly objects: string;
  readonly until?: number;
  readonly fails?: boolean;
}

async function playedTo(story: Story, options: AssembleOptions, attach: (run: Run) => void): Promise<Run> {
  const scenario = await trial(`${fleet}  duration: 10h\n${story.spec ?? ''}`, { 'objects.yaml': story.objects });
  const run = assemble(scenario, options);
  attach(run);
  run.runUntil((story.until ?? 900) * second);
  return run;
}

async function explain(kind: ExplainedKind, name: string, story: Story): Promise<ObjectExplanation> {
  const follower = followObject(kind, 'shop', name);
  await playedTo(story, follower.options, follower.attach);
  return follower.answer('again')!;
}

/** The first pod of web that somebody asked to evict. */
async function explainEvicted(story: Story): Promise<PodExplanation> {
  const { names } = (await playedTo(story, {}, () => {})).cluster.pods;
  for (const name of names.filter((one) => one.startsWith('web-'))) {
    const follower = followPod('shop', name);
    await playedTo(story, follower.options, follower.attach);
    const answer = follower.answer('again')!;
    if (answer.evictions !== null) return answer;
  }
  throw new Error('nobody asked');
}

const web = (spec: string, podSpec?: string): string => workload('Deployment', 'web', spec, podSpec);
const change = (what: string): string => `  timeline: [{ at: 60s, do: { ${what} } }]\n`;
const newImage = change('setImage: { target: deployment/shop/web, container: c, image: y }');
const set = (spec: string): string => workload('StatefulSet', 'db', `  serviceName: db\n${spec}`);
const agent = (spec: string, podSpec?: string): string => workload('DaemonSet', 'agent', spec, podSpec);
const hugePod = 'containers: [{ name: c, image: x, resources: { requests: { cpu: 64 } } }]';
const onlyNode = `nodeSelector: { disk: ssd }\n      ${container}`;

interface Case extends Story {
  readonly name: string;
  readonly kind: ExplainedKind;
  readonly object: string;
  readonly state: RegExp;
  /** Each must be said by a reason (why and remedy), in this order. */
  readonly reasons: readonly RegExp[];
}

const cases: readonly Case[] = [
  {
    name: 'a Deployment that is complete: nothing',
    kind: 'Deployment',
    object: 'web',
    objects: web('  replicas: 3\n'),
    state: /^rollout complete: 3 of 3 pods updated, 3 available, 0 of older revisions$/,
    reasons: [],
  },
  {
    name: 'a Deployment whose new pods do not become ready: they, both limits, the deadline',
    kind: 'Deployment',
    object: 'web',
    spec: `  timeline: [{ at: 30m, do: { setImage: { target: deployment/shop/web, container: c, image: y } } }]
  behaviour: [{ target: deployment/shop/web, startup: { ready: 20m } }]
`,
    objects: web('  replicas: 4\n  strategy: { rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } }\n'),
    until: 2450,
    state: /^rollout not complete: 1 of 4 pods updated, 4 available, 4 of older revisions$/,
    reasons: [
      /^1 new pod not ready: running, but not ready for \d+m/,
      /^no further old pod may go: 4 are available, and maxUnavailable \(0 of 4\) keeps at least 4.*larger maxUnavailable/,
      /^no further new pod may come: there are 5, and maxSurge allows 5/,
      /^progressDeadlineSeconds \(600 s\) is exceeded since 40m.*rolloutUndo/,
    ],
  },
  {
    name: 'a Deployment whose pods find no node',
    kind: 'Deployment',
    object: 'web',
    objects: web('  replicas: 2\n', hugePod),
    until: 60,
    state: /^rollout not complete: 2 of 2 pods updated, 0 available/,
    reasons: [
      /^2 new pods not ready: no node: 0\/3 nodes are available: 3 Insufficient cpu/,
      /^the last progress was at/,
    ],
  },
  {
    name: 'a Deployment that is paused in its rollout',
    kind: 'Deployment',
    object: 'web',
    spec: `  timeline:
    - { at: 60s, do: { rolloutPause: { target: deployment/shop/web } } }
    - { at: 61s, do: { setImage: { target: deployment/shop/web, container: c, image: y } } }
`,
    objects: web('  replicas: 2\n'),
    state: /^rollout not complete: 0 of 2 pods updated/,
    reasons: [/^it is paused.*rolloutResume/],
  },
  {
    name: 'a Deployment that a quota refuses pods',
    kind: 'Deployment',
    object: 'web',
    objects: quota + web('  replicas: 5\n'),
    until: 60,
    state: /^rollout not complete: 2 of 5 pods updated/,
    reasons: [/^the API server refuses its pods: pods "web-.* is forbidden: exceeded quota: few.*a larger quota/],
  },
  {
    name: 'a Deployment whose pods wait for minReadySeconds',
    kind: 'Deployment',
    object: 'web',
    objects: web('  replicas: 2\n  minReadySeconds: 300\n'),
    until: 100,
    state: /^rollout not complete: 2 of 2 pods updated, 0 available/,
    reasons: [/^2 pods of 2 ready, but not yet for minReadySeconds \(300 s\)/],
  },
  {
    name: 'a Deployment that recreates: the old pods must go first',
    kind: 'Deployment',
    object: 'web',
    spec: `${newImage}  behaviour: [{ target: deployment/shop/web, stop: 1h }]\n`,
    objects: web(
      '  replicas: 2\n  strategy: { type: Recreate }\n',
      `terminationGracePeriodSeconds: 7200\n      ${container}`,
    ),
    until: 120,
    state: /^rollout not complete: 0 of 2 pods updated/,
    reasons: [/^Recreate: no new pod is made before all old ones are gone/, /^2 old pods not ready: it is stopping/],
  },
  {
    name: 'a StatefulSet in order: the first pod that is not ready holds up the others',
    kind: 'StatefulSet',
    object: 'db',
    spec: never,
    objects: set('  replicas: 3\n'),
    state: /^rollout not complete: 1 of 3 pods, 0 ready, 1 updated$/,
    reasons: [/^1 existing pod not ready: running, but not ready/, /^OrderedReady: nothing .* before db-0 is ready/],
  },
  {
    name: 'a StatefulSet that is repaired while its broken pod stands: it must be deleted by hand',
    kind: 'StatefulSet',
    object: 'db',
    spec: `${never}${change('setImage: { target: statefulset/shop/db, container: c, image: y }')}`,
    objects: set('  replicas: 3\n'),
    state: /^rollout not complete: 1 of 3 pods, 0 ready, 0 updated$/,
    reasons: [/not ready/, /^OrderedReady: .* before db-0 is ready.*delete db-0/],
  },
  {
    name: 'a StatefulSet with OnDelete',
    kind: 'StatefulSet',
    object: 'db',
    spec: change('setImage: { target: statefulset/shop/db, container: c, image: y }'),
    objects: set('  replicas: 2\n  updateStrategy: { type: OnDelete }\n'),
    state: /^rollout not complete: 2 of 2 pods, 2 ready, 0 updated$/,
    reasons: [/^OnDelete: .*delete them/],
  },
  {
    name: 'a StatefulSet with a partition has done what it may',
    kind: 'StatefulSet',
    object: 'db',
    spec: change('setImage: { target: statefulset/shop/db, container: c, image: y }'),
    objects: set('  replicas: 3\n  updateStrategy: { rollingUpdate: { partition: 2 } }\n'),
    state: /^rollout complete: 3 of 3 pods, 3 ready, 1 updated; partition 2 keeps ordinals below 2 as they are$/,
    reasons: [],
  },
  {
    name: 'a StatefulSet that a quota refuses pods',
    kind: 'StatefulSet',
    object: 'db',
    objects: quota + set('  replicas: 3\n'),
    until: 60,
    state: /^rollout not complete: 2 of 3 pods, 2 ready/,
    reasons: [/^the API server refuses its pods: .*exceeded quota: few.*a larger quota/],
  },
  {
    name: 'a DaemonSet: the update waits for pods that do not become ready',
    kind: 'DaemonSet',
    object: 'agent',
    spec: `  timeline: [{ at: 5m, do: { setImage: { target: daemonset/shop/agent, container: c, image: y } } }]
  behaviour: [{ target: daemonset/shop/agent, startup: { ready: 2m } }]
`,
    objects: agent(''),
    until: 350,
    state: /^rollout not complete: 3 nodes to run on, on 3 of them a pod/,
    reasons: [/not ready/, /^no further old pod may go: 1 of 3 nodes are without .*maxUnavailable allows 1/],
  },
  {
    name: 'a DaemonSet that does not fit on its nodes',
    kind: 'DaemonSet',
    object: 'agent',
    objects: agent('', hugePod),
    until: 60,
    state: /^rollout not complete: 3 nodes to run on, on 3 of them a pod, 3 updated, 0 available$/,
    reasons: [/^3 existing pods not ready: no node: .*Insufficient cpu/],
  },
  {
    name: 'a DaemonSet that no node is meant for is complete',
    kind: 'DaemonSet',
    object: 'agent',
    objects: agent('', onlyNode),
    until: 60,
    state: /^rollout complete: 0 nodes to run on/,
    reasons: [],
  },
  {
    name: 'a Job past its deadline',
    kind: 'Job',
    object: 'import',
    spec: '  behaviour: [{ target: job/shop/import, run: 1h }]\n',
    objects: workload('Job', 'import', '  activeDeadlineSeconds: 60\n', `restartPolicy: Never\n      ${container}`),
    state: /^failed at 1m.*: 0 of 1 completion, 0 active, 1 failed$/,
    reasons: [
      /^DeadlineExceeded: Job was active longer than specified deadline.*larger activeDeadlineSeconds \(60 s\)/,
    ],
  },
  {
    name: 'a Job that is suspended',
    kind: 'Job',
    object: 'import',
    objects: workload('Job', 'import', '  suspend: true\n', `restartPolicy: Never\n      ${container}`),
    state: /^not finished: 0 of 1 completion, 0 active, 0 failed$/,
    reasons: [/^it is suspended.*suspend: false/],
  },
  {
    name: 'a Job whose pod finds no node',
    kind: 'Job',
    object: 'import',
    objects: workload('Job', 'import', '', `restartPolicy: Never\n      ${hugePod}`),
    until: 60,
    state: /^not finished: 0 of 1 completion, 1 active/,
    reasons: [/^1 active pod not ready: no node: /],
  },
  {
    name: 'a budget that never allows anything',
    kind: 'PodDisruptionBudget',
    object: 'all',
    spec: change('drain: { pool: n, timeout: 60s }'),
    objects: web('  replicas: 2\n') + budget('all', 'web', 'maxUnavailable: 0'),
    state: /^maxUnavailable 0: 2 of 2 pods are healthy, 2 must be, 0 may be evicted$/,
    reasons: [/^\d+ evictions refused, from 1m.*needs 2 healthy pods and has 2 currently/],
  },
  {
    name: 'a budget whose pods are not healthy',
    kind: 'PodDisruptionBudget',
    object: 'most',
    spec: never,
    objects: web('  replicas: 3\n') + budget('most', 'web', 'minAvailable: 2'),
    state: /^minAvailable 2: 0 of 3 pods are healthy, 2 must be, 0 may be evicted$/,
    reasons: [/^3 not healthy: running, but not ready/],
  },
];

for (const { name, kind, object, state, reasons, ...story } of cases) {
  test(name, async () => {
    const { findings } = await explain(kind, object, story);
    assert.match(findings.state, state);
    const said = findings.reasons.map(({ why, remedy }) => `${why} → ${remedy}`);
    let from = 0;
    for (const wanted of reasons) {
      const at = said.findIndex((text, index) => index >= from && wanted.test(text));
      assert.ok(at >= 0, `${wanted} is not said: ${said.join('\n')}`);
      from = at + 1;
    }
    assert.is(findings.well, reasons.length === 0);
    if (reasons.length === 0) assert.equal(said, []);
  });
}

test('a Job whose pods fail: the limit, and the index', async () => {
  const spec = '  completions: 2\n  parallelism: 2\n  completionMode: Indexed\n  backoffLimitPerIndex: 0\n';
  const objects = workload('Job', 'import', spec, `restartPolicy: Never\n      ${container}`);
  const follower = followObject('Job', 'shop', 'import');
  const behaviour = {
    behaviourOf: () => ({ init: zero, ready: zero, run: { kind: 'constant', micros: second }, stop: zero }) as never,
    failsOf: ({ pods }: Run['cluster'], pod: number) => pods.names[pod]!.startsWith('import-1-'),
  };
  await playedTo({ objects }, { ...follower.options, behaviour }, follower.attach);
  const { findings } = follower.answer('again')!;
  assert.match(findings.state, /^failed at .*: 1 of 2 completions, 0 active, 1 failed$/);
  assert.match(findings.reasons[0]!.why, /^FailedIndexes: Job has failed indexes$/);
  assert.match(findings.reasons[0]!.remedy, /larger backoffLimitPerIndex \(0\)/);
  assert.is(findings.reasons[1]!.why, 'failed indexes: 1');
});

const zero = { kind: 'constant', micros: 0 };

test('a Job that failed too often', async () => {
  const objects = workload('Job', 'import', '  backoffLimit: 1\n', `restartPolicy: Never\n      ${container}`);
  const follower = followObject('Job', 'shop', 'import');
  const behaviour = {
    behaviourOf: () => ({ init: zero, ready: zero, run: { kind: 'constant', micros: second }, stop: zero }) as never,
    failsOf: () => true,
  };
  await playedTo({ objects }, { ...follower.options, behaviour }, follower.attach);
  const [first] = follower.answer('again')!.findings.reasons;
  assert.match(first!.why, /^BackoffLimitExceeded: Job has reached the specified backoff limit$/);
  assert.match(first!.remedy, /larger backoffLimit \(1\)/);
});

test('a CronJob whose Job still runs starts none, and says which', async () => {
  const objects = `---
apiVersion: batch/v1
kind: CronJob
metadata: { name: report, namespace: shop }
spec:
  schedule: "*/5 * * * *"
  concurrencyPolicy: Forbid
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never, ${container} } } } }
`;
  const spec = '  behaviour: [{ target: "job/shop/*", run: 10h }]\n';
  const { findings, story } = await explain('CronJob', 'report', { objects, spec, until: 1250 });
  assert.match(findings.state, /^schedule \*\/5 \* \* \* \*, last run at 5m, 1 active Job$/);
  const [first] = findings.reasons;
  assert.match(first!.why, /^JobAlreadyActive \(\d+ times, the last at 20m.*concurrency policy is Forbid$/);
  assert.match(first!.remedy, /concurrencyPolicy Allow or Replace/);
  assert.is(first!.pods.length, 1);
  assert.ok(story.some(({ what }) => what === 'SuccessfulCreate'));
});

const drained = change('drain: { pool: n, timeout: 10m }');

test('a refused eviction: how often, since when, by which budget, and what would unblock it', async () => {
  const objects = web('  replicas: 2\n') + budget('all', 'web', 'maxUnavailable: 0');
  const { evictions } = await explainEvicted({ spec: drained, objects, until: 90 });
  assert.is(evictions!.asked, evictions!.refused);
  assert.is(evictions!.refused, 6); // at 60 s and every 5 s
  assert.ok(evictions!.firstMicros! >= 60 * second && evictions!.lastMicros! <= 90 * second);
  assert.is(evictions!.message, "Cannot evict pod as it would violate the pod's disruption budget.");
  assert.equal(evictions!.causes, [
    'DisruptionBudget: The disruption budget all needs 2 healthy pods and has 2 currently',
  ]);
  const [all] = evictions!.budgets;
  assert.is(all!.budget, 'shop/all');
  assert.equal([all!.expectedPods, all!.currentHealthy, all!.desiredHealthy, all!.disruptionsAllowed], [2, 2, 2, 0]);
  assert.equal(all!.unblock, [
    'a budget that can spare a pod: maxUnavailable 0 wants 2 of 2 pods',
    'one replica more than the budget wants',
  ]);
});

test('an eviction refused because others are not ready: they are named, and how many are missing', async () => {
  const spec = `  behaviour: [{ target: deployment/shop/web, startup: { ready: 10m } }]
  timeline: [{ at: 700s, do: { drain: { pool: n, timeout: 1h } } }]
`;
  const objects = web('  replicas: 3\n') + budget('most', 'web', 'minAvailable: 2');
  const { evictions } = await explainEvicted({ spec, objects, until: 760 });
  const most = evictions!.budgets[0]!;
  assert.is(most.disruptionsAllowed, 0);
  assert.is(most.currentHealthy, 2);
  assert.match(most.unblock[0]!, /^1 healthy pod more \(2 of 3 are\)$/);
  assert.ok(most.unblock.some((way) => way.includes('AlwaysAllow')));
  assert.ok(most.unhealthy.length > 0);
});

test('two budgets for one pod: the API refuses whatever they say', async () => {
  const objects =
    web('  replicas: 2\n') + budget('one', 'web', 'maxUnavailable: 1') + budget('two', 'web', 'maxUnavailable: 1');
  const { evictions } = await explainEvicted({ spec: drained, objects, until: 90 });
  assert.match(evictions!.message, /^This pod has more than one PodDisruptionBudget/);
  assert.equal(evictions!.budgets.map(({ budget: name }) => name).sort(), ['shop/one', 'shop/two']);
});

test('following an object changes nothing: same decisions with and without', async () => {
  const story = { spec: newImage, objects: web('  replicas: 4\n') + budget('all', 'web', 'maxUnavailable: 0') };
  const texts = ['Deployment', 'PodDisruptionBudget'].map(async (kind) => {
    const follower = followObject(kind as ExplainedKind, 'shop', kind === 'Deployment' ? 'web' : 'all');
    const run = await playedTo(story, follower.options, follower.attach);
    follower.answer('again');
    return fingerprintText(run.recorder.fingerprint());
  });
  const plain = await playedTo(story, {}, () => {});
  for (const text of await Promise.all(texts)) assert.is(text, fingerprintText(plain.recorder.fingerprint()));
});

test('no such object: no answer', async () => {
  const follower = followObject('Deployment', 'shop', 'wab');
  await playedTo({ objects: web('  replicas: 1\n') }, follower.options, follower.attach);
  assert.is(follower.answer('again'), null);
});

test.run();
