/** Why a pod waits, why it was put there, and which changes let it in: each remedy was tried, so each must be right. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { followPod, type PodExplanation, podsLike } from '../../src/answers/explain.ts';
import { fingerprintText } from '../../src/report/fingerprint.ts';
import { plainNode, plainPod, played, scenarioOf, type WorldOptions } from './world.ts';

async function explain(name: string, objects: readonly object[], options: WorldOptions = {}): Promise<PodExplanation> {
  const follower = followPod('shop', name);
  await played(objects, { ...options, assemble: follower.options, attach: follower.attach });
  return follower.answer('again')!;
}

const advice = ({ remedies }: PodExplanation): (readonly string[])[] =>
  remedies!.remedies.map(({ changes }) => changes);

test('a pod that fits nowhere: nodes by reason, most nodes first, with the plugin that spoke', async () => {
  const nodes = [
    plainNode('n1'),
    plainNode('n2'),
    plainNode('n3', { taints: [{ key: 'gpu', value: 'yes', effect: 'NoSchedule' }] }),
  ];
  const { state, attempt } = await explain('big', [...nodes, plainPod('big', '6')]);
  assert.is(state.state, 'Pending');
  assert.equal(state.requests, { milliCpu: 6000, memoryBytes: 1024 ** 3 });
  assert.is(attempt!.outcome, 'unschedulable');
  assert.equal(attempt!.rejections, [
    { plugin: 'NodeResourcesFit', reasons: ['Insufficient cpu'], nodes: ['n1', 'n2'] },
    { plugin: 'TaintToleration', reasons: ['node(s) had untolerated taint {gpu: yes}'], nodes: ['n3'] },
  ]);
  assert.match(
    attempt!.message,
    /^0\/3 nodes are available: 1 node\(s\) had untolerated taint \{gpu: yes\}, 2 Insufficient cpu\./,
  );
});

test('a pod that was placed: the scores add up to the totals, the best total was taken', async () => {
  const filler = plainPod('filler', '2', { nodeName: 'n1' });
  const { state, attempt, remedies } = await explain('web', [
    plainNode('n1'),
    plainNode('n2'),
    plainNode('n3'),
    filler,
    plainPod('web', '1'),
  ]);
  assert.is(state.state, 'Running');
  assert.is(remedies, null);
  assert.is(attempt!.outcome, 'bound');
  assert.is(attempt!.node, state.node);
  assert.is(attempt!.feasible, 3);
  for (const { total, scores } of attempt!.scored)
    assert.is(
      scores.reduce((sum, score) => sum + score, 0),
      total,
    );
  const totals = attempt!.scored.map(({ total }) => total);
  assert.equal(
    totals,
    [...totals].sort((a, b) => b - a),
  );
  assert.is(attempt!.scored.find(({ node }) => node === attempt!.node)!.total, totals[0]);
  assert.is(attempt!.scored.at(-1)!.node, 'n1', 'the fuller node is the worst');
  assert.is(attempt!.tied, 2);
});

test('tracing changes nothing: same decisions with and without', async () => {
  const objects = [plainNode('n1'), plainNode('n2'), ...Array.from({ length: 9 }, (_, i) => plainPod(`p${i}`, '900m'))];
  const follower = followPod('shop', 'p4');
  const traced = await played(objects, { assemble: follower.options, attach: follower.attach });
  const plain = await played(objects);
  assert.is(fingerprintText(traced.recorder.fingerprint()), fingerprintText(plain.recorder.fingerprint()));
});

test('asking what would help leaves the cluster as it was', async () => {
  const follower = followPod('shop', 'big');
  const run = await played([plainNode('n1'), plainNode('n2', { unschedulable: true }), plainPod('big', '6')], {
    assemble: follower.options,
    attach: follower.attach,
  });
  const before = fingerprintText(run.recorder.fingerprint());
  const nodes = run.cluster.nodes.aliveCount;
  follower.answer('again');
  run.cluster.check();
  assert.is(run.cluster.nodes.aliveCount, nodes);
  assert.is(run.cluster.journal.depth, 0);
  assert.is(fingerprintText(run.recorder.fingerprint()), before);
});

const zone = (name: string): object => ({ 'topology.kubernetes.io/zone': name });
const spread = {
  maxSkew: 1,
  topologyKey: 'topology.kubernetes.io/zone',
  whenUnsatisfiable: 'DoNotSchedule',
  labelSelector: { matchLabels: { app: 'web' } },
};
const antiAffinity = {
  podAntiAffinity: {
    requiredDuringSchedulingIgnoredDuringExecution: [
      { topologyKey: 'kubernetes.io/hostname', labelSelector: { matchLabels: { app: 'web' } } },
    ],
  },
};
const web = { app: 'web' };

/** The condition keeps the taint: the node lifecycle controller puts it there. */
const underDiskPressure = {
  taints: [{ key: 'node.kubernetes.io/disk-pressure', effect: 'NoSchedule' }],
  conditions: [
    { type: 'DiskPressure', status: 'True' },
    { type: 'Ready', status: 'True' },
  ],
};

/** The change that must be among the remedies, by what is in the pod's way. */
const singleCauses: readonly { name: string; objects: readonly object[]; wanted: string; node: string }[] = [
  {
    name: 'a taint',
    objects: [plainNode('n1', { taints: [{ key: 'gpu', value: 'yes', effect: 'NoSchedule' }] }), plainPod('big', '1')],
    wanted: 'tolerate the taint gpu=yes:NoSchedule (n1)',
    node: 'n1',
  },
  {
    name: 'a taint of Kubernetes itself: the node must get well',
    objects: [plainNode('n1', { ...underDiskPressure }), plainPod('big', '1')],
    wanted: 'rid n1 of the taint node.kubernetes.io/disk-pressure:NoSchedule',
    node: 'n1',
  },
  {
    name: 'a cordon',
    objects: [plainNode('n1', { unschedulable: true }), plainNode('n2', { cpu: '1' }), plainPod('big', '2')],
    wanted: 'uncordon n1',
    node: 'n1',
  },
  {
    name: 'a node selector',
    objects: [plainNode('n1'), plainPod('big', '1', { nodeSelector: { disk: 'ssd' } })],
    wanted: 'drop nodeSelector disk=ssd',
    node: 'n1',
  },
  {
    name: 'one expression of a node affinity',
    objects: [
      plainNode('n1', { labels: { arch: 'arm' } }),
      plainPod('big', '1', {
        affinity: {
          nodeAffinity: {
            requiredDuringSchedulingIgnoredDuringExecution: {
              nodeSelectorTerms: [
                {
                  matchExpressions: [
                    { key: 'arch', operator: 'In', values: ['amd'] },
                    { key: 'arch', operator: 'Exists' },
                  ],
                },
              ],
            },
          },
        },
      }),
    ],
    wanted: 'drop the node affinity arch In [amd]',
    node: 'n1',
  },
  {
    name: 'a spread constraint',
    objects: [
      plainNode('n1', { labels: zone('a') }),
      plainNode('n2', { labels: zone('b'), unschedulable: true }),
      plainPod('one', '1', { nodeName: 'n1' }, web),
      plainPod('big', '1', { topologySpreadConstraints: [spread] }, web),
    ],
    wanted: 'relax the spread over topology.kubernetes.io/zone (maxSkew 1) to ScheduleAnyway',
    node: 'n1',
  },
  {
    name: 'an anti-affinity between pods',
    objects: [
      plainNode('n1'),
      plainPod('one', '1', { nodeName: 'n1' }, web),
      plainPod('big', '1', { affinity: antiAffinity }, web),
    ],
    wanted: 'drop the required anti-affinity between pods by kubernetes.io/hostname',
    node: 'n1',
  },
  {
    name: 'a host port',
    objects: [
      plainNode('n1'),
      plainPod('one', '1', {
        nodeName: 'n1',
        containers: [{ name: 'c', image: 'i', ports: [{ containerPort: 80, hostPort: 80 }] }],
      }),
      plainPod('big', '1', { containers: [{ name: 'c', image: 'i', ports: [{ containerPort: 80, hostPort: 80 }] }] }),
    ],
    wanted: 'give up the host port 80',
    node: 'n1',
  },
  {
    name: 'full nodes: one more of them',
    objects: [plainNode('n1'), plainPod('one', '4', { nodeName: 'n1' }), plainPod('big', '3')],
    wanted: 'one more node like n1',
    node: '',
  },
  {
    name: 'a request larger than any node',
    objects: [plainNode('n1'), plainPod('big', '9')],
    wanted: 'a larger node: like n1, with room for what the pod asks',
    node: '',
  },
];

for (const { name, objects, wanted, node } of singleCauses) {
  test(`the change that helps against ${name}`, async () => {
    const explanation = await explain('big', objects);
    const found = explanation.remedies!.remedies.find(({ changes }) => changes.length === 1 && changes[0] === wanted);
    assert.ok(found, `${wanted} is not in ${JSON.stringify(advice(explanation))}`);
    assert.is(found.node, node);
  });
}

test('the request that fits is what the best node has left', async () => {
  const filled = [plainPod('a', '1500m', { nodeName: 'n1' }), plainPod('b', '500m', { nodeName: 'n2' })];
  const { remedies } = await explain('big', [plainNode('n1'), plainNode('n2'), ...filled, plainPod('big', '4')]);
  assert.equal(remedies!.remedies[0], {
    changes: [],
    requests: [{ resource: 'cpu', asked: 4000, left: 3500 }],
    node: 'n2',
  });
});

test('where one change does not help, two are told together', async () => {
  const taints = [{ key: 'gpu', value: 'yes', effect: 'NoSchedule' }];
  const explanation = await explain('big', [
    plainNode('n1', { taints }),
    plainPod('big', '1', { nodeSelector: { disk: 'ssd' } }),
  ]);
  assert.ok(
    advice(explanation).some(
      (changes) => changes.join(' + ') === 'tolerate the taint gpu=yes:NoSchedule (n1) + drop nodeSelector disk=ssd',
    ),
    JSON.stringify(advice(explanation)),
  );
});

test('preemption names the node and the victims', async () => {
  const classes = [
    { apiVersion: 'scheduling.k8s.io/v1', kind: 'PriorityClass', metadata: { name: 'high' }, value: 1000 },
  ];
  const follower = followPod('shop', 'big');
  const objects = [
    ...classes,
    plainNode('n1'),
    plainPod('low', '3'),
    plainPod('big', '3', { priorityClassName: 'high' }),
  ];
  const scenario = await scenarioOf(objects);
  // The victim is placed first; then the pod comes.
  const later = scenario.objects.filter(({ metadata }) => metadata?.name === 'big');
  const sooner = objects.filter((object) => (object as { metadata: { name: string } }).metadata.name !== 'big');
  await played(sooner, {
    assemble: follower.options,
    attach: follower.attach,
    timeline: [{ atMicros: 60_000_000, action: { type: 'apply', objects: later } }],
    minutes: 1,
  });
  const { attempt } = follower.answer('again')!;
  assert.equal(attempt!.preemption, { message: '', node: 'n1', victims: [{ pod: 'shop/low', priority: 0 }] });
});

test('the story is told in the order of time', async () => {
  const { story } = await explain('web', [plainNode('n1'), plainPod('web', '1')]);
  assert.equal(
    story.map(({ what }) => what),
    ['created', 'Scheduled', 'running', 'ready'],
  );
  const times = story.map(({ atMicros }) => atMicros);
  assert.equal(
    times,
    [...times].sort((a, b) => a - b),
  );
});

test('a gated pod was never tried; a pod that does not exist has no answer, but its likes have names', async () => {
  const gated = await explain('web', [plainNode('n1'), plainPod('web', '1', { schedulingGates: [{ name: 'wait' }] })]);
  assert.is(gated.attempt, null);
  assert.equal(gated.state.schedulingGates, ['wait']);
  const follower = followPod('shop', 'web');
  const run = await played([plainNode('n1'), plainPod('web-1', '1')], {
    assemble: follower.options,
    attach: follower.attach,
  });
  assert.is(follower.answer('again'), null);
  assert.equal(podsLike(run, 'shop', 'web'), ['shop/web-1']);
});

test.run();
