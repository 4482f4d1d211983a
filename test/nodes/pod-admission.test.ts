/** Admission of pods by the kubelet (v1.34 pkg/kubelet/lifecycle/predicate.go generalFilter, AdmissionCheck). */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { createGetter } from '../../src/answers/get.ts';
import { assemble } from '../../src/scenario/assemble.ts';
import { trial } from '../scenario/trial.ts';

interface Case {
  readonly name: string;
  /** Of the node beyond 2 CPUs, 1Gi and 3 pods. */
  readonly node?: string;
  /** Pods on the node, in this order: name and the rest of the spec. */
  readonly pods: readonly (readonly [string, string])[];
  /** By pod: `ready`, or its reason and message. */
  readonly becomes: Readonly<Record<string, string>>;
}

const requests = (cpu: string, memory = '1Mi', more = ''): string =>
  `containers: [{ name: c, image: x, resources: { requests: { cpu: '${cpu}', memory: ${memory} }, limits: { ${more} } } }]`;
const port = (hostPort: number, hostIP = '0.0.0.0'): string =>
  `containers: [{ name: c, image: x, ports: [{ containerPort: 80, hostPort: ${hostPort}, hostIP: ${hostIP} }] }]`;

const cases: readonly Case[] = [
  {
    name: 'CPU: the second is out, in milli-CPU; a smaller one after it fits',
    pods: [
      ['a', requests('1500m')],
      ['b', requests('1')],
      ['c', requests('500m')],
    ],
    becomes: {
      a: 'ready',
      b: "OutOfcpu Pod was rejected: Node didn't have enough resource: cpu, requested: 1000, used: 1500, capacity: 2000",
      c: 'ready',
    },
  },
  {
    name: 'memory, in bytes',
    pods: [
      ['a', requests('100m', '600Mi')],
      ['b', requests('100m', '600Mi')],
    ],
    becomes: {
      a: 'ready',
      b: "OutOfmemory Pod was rejected: Node didn't have enough resource: memory, requested: 629145600, used: 629145600, capacity: 1073741824",
    },
  },
  {
    name: 'pods: before every other resource',
    pods: [
      ['a', requests('1m')],
      ['b', requests('1m')],
      ['c', requests('1m')],
      ['d', requests('3')],
    ],
    becomes: {
      a: 'ready',
      b: 'ready',
      c: 'ready',
      d: "OutOfpods Pod was rejected: Node didn't have enough resource: pods, requested: 1, used: 3, capacity: 3",
    },
  },
  {
    name: 'an extended resource that the node has; one that it does not know is not asked for',
    node: ", 'example.com/gpu': 1",
    pods: [
      ['a', requests('1m', '1Mi', "'example.com/gpu': 1")],
      ['b', requests('1m', '1Mi', "'example.com/gpu': 1")],
      ['c', requests('1m', '1Mi', "'example.com/fpga': 1")],
    ],
    becomes: {
      a: 'ready',
      b: "OutOfexample.com/gpu Pod was rejected: Node didn't have enough resource: example.com/gpu, requested: 1, used: 1, capacity: 1",
      c: 'ready',
    },
  },
  {
    name: 'node selector',
    pods: [['a', `nodeSelector: { disk: ssd }, ${requests('1m')}`]],
    becomes: {
      a: "NodeAffinity Pod was rejected: Predicate NodeAffinity failed: node(s) didn't match Pod's node affinity/selector",
    },
  },
  {
    name: 'host ports: of the same address, or of any',
    pods: [
      ['a', port(8080, '10.0.0.1')],
      ['b', port(8080, '10.0.0.2')],
      ['c', port(8080)],
    ],
    becomes: {
      a: 'ready',
      b: 'ready',
      c: "NodePorts Pod was rejected: Predicate NodePorts failed: node(s) didn't have free ports for the requested pod ports",
    },
  },
  {
    name: 'what does not fit and does not match: the resource is the reason',
    pods: [['a', `nodeSelector: { disk: ssd }, ${requests('9')}`]],
    becomes: {
      a: "OutOfcpu Pod was rejected: Node didn't have enough resource: cpu, requested: 9000, used: 0, capacity: 2000",
    },
  },
];

function manifest(name: string, spec: string): string {
  return `apiVersion: v1
kind: Pod
metadata: { name: ${name}, namespace: shop }
spec: { nodeName: n-1, restartPolicy: Always, ${spec} }
`;
}

for (const { name, node = '', pods, becomes } of cases) {
  test(name, async () => {
    const spec = `
  fleet: [{ pool: n, capacity: { cpu: 2, memory: 1Gi, pods: 3${node} }, count: 1 }]
  manifests: [pods.yaml]
`;
    const files = { 'pods.yaml': pods.map(([pod, rest]) => manifest(pod, rest)).join('---\n') };
    const getter = createGetter();
    const run = assemble(await trial(spec, files), { ...getter.options, checks: 'every-event' });
    getter.attach(run);
    run.runUntil(60_000_000);
    const { objects } = getter.answer({ resource: 'pods', namespace: 'shop', names: [] });
    const now = objects.map((object) => {
      const { metadata, status } = object as {
        metadata?: { name?: string };
        status?: { phase?: string; reason?: string; message?: string };
      };
      return [metadata?.name, status?.phase === 'Failed' ? `${status.reason} ${status.message}` : 'ready'];
    });
    assert.equal(Object.fromEntries(now), becomes);
    const { rows } = getter.answer({ resource: 'pods', namespace: 'shop', names: [] });
    for (const { name: pod, cells } of rows) {
      assert.is(cells[2], becomes[pod] === 'ready' ? 'Running' : becomes[pod]!.split(' ')[0]);
    }
    const failed = Object.values(becomes).filter((what) => what !== 'ready').length;
    const counted = run.recorder.counts().filter(({ source, type }) => source === 'kubelet' && type === 'Warning');
    assert.is(
      counted.reduce((sum, { count }) => sum + count, 0),
      failed,
    );
  });
}

test('a NoExecute taint that a pod does not tolerate keeps it from a node that it was bound to by hand', async () => {
  const spec = `
  fleet: [{ pool: n, capacity: { cpu: 2, memory: 1Gi }, count: 1, taints: [{ key: down, effect: NoExecute }] }]
  manifests: [pods.yaml]
`;
  const tolerates = 'tolerations: [{ key: down, operator: Exists }], containers: [{ name: c, image: x }]';
  const files = {
    'pods.yaml': `${manifest('a', 'containers: [{ name: c, image: x }]')}---\n${manifest('b', tolerates)}`,
  };
  const run = assemble(await trial(spec, files));
  run.runUntil(5_000_000);
  // The taint manager deletes the one; the other runs.
  const told = run.recorder.counts().filter(({ reason }) => reason === 'TaintToleration');
  assert.equal(
    told.map(({ count }) => count),
    [1],
  );
  assert.equal([run.cluster.findPod('shop', 'a'), run.summary('again').pods.ready], [-1, 1]);
});

test.run();
