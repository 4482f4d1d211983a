/** The pod garbage collector's rules (v1.34 pkg/controller/podgc/gc_controller.go). */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { collectPods, defaultPodGcSettings, type GcNode, type GcPod } from '../../src/nodes/lifecycle/pod-gc.ts';

const SECOND = 1_000_000;

function pod(name: string, fields: Partial<GcPod> = {}): GcPod {
  return {
    namespace: 'd',
    name,
    phase: 'Running',
    reason: '',
    nodeName: 'n1',
    deleting: false,
    creationMicros: 0,
    ...fields,
  };
}

const node: GcNode = { name: 'n1', ready: true, taints: [] };
const outOfService: GcNode = {
  name: 'n1',
  ready: false,
  taints: [{ key: 'node.kubernetes.io/out-of-service', effect: 'NoExecute' }],
};

function collected(pods: GcPod[], nodes: GcNode[], threshold = 12_500): string[] {
  const settings = { ...defaultPodGcSettings, terminatedPodThreshold: threshold };
  return collectPods(new Map(), pods, nodes, 0, settings).map((deletion) => `${deletion.pod.name} ${deletion.why}`);
}

const finished = (name: string, creation: number, reason = ''): GcPod =>
  pod(name, { phase: reason === '' ? 'Succeeded' : 'Failed', reason, creationMicros: creation });

const rules: readonly [string, GcPod[], GcNode[], number, string[]][] = [
  ['as many finished pods as the threshold stay', [finished('a', 1), finished('b', 2)], [node], 2, []],
  [
    'the oldest beyond the threshold go, by name where they are as old',
    [finished('c', 2), finished('b', 1), finished('a', 1), pod('run')],
    [node],
    1,
    ['a terminated', 'b terminated'],
  ],
  [
    'evicted pods go before older ones',
    [finished('old', 1), finished('evicted', 9, 'Evicted')],
    [node],
    1,
    ['evicted terminated'],
  ],
  ['a threshold of 0 keeps all', [finished('a', 1)], [node], 0, []],
  [
    'a deleting pod on a node out of service goes',
    [pod('a', { deleting: true })],
    [outOfService],
    1,
    ['a out-of-service'],
  ],
  ['a pod there that is not being deleted stays', [pod('a')], [outOfService], 1, []],
  ['a ready node is not out of service', [pod('a', { deleting: true })], [{ ...outOfService, ready: true }], 1, []],
  [
    'a deleting pod that was never scheduled goes',
    [pod('a', { nodeName: '', deleting: true })],
    [node],
    1,
    ['a unscheduled'],
  ],
  ['a pending pod that is not being deleted stays', [pod('a', { nodeName: '' })], [node], 1, []],
];

for (const [sentence, pods, nodes, threshold, want] of rules) {
  test(sentence, () => assert.equal(collected(pods, nodes, threshold), want));
}

test('the default threshold is 12500', () => {
  const pods = Array.from({ length: 12_501 }, (_, index) => finished(`p${index}`, index));
  assert.equal(collected(pods, [node]), ['p0 terminated']);
});

test('pods of a missing node go after 40 s, marked as failed and disrupted; a node that comes back keeps them', () => {
  const quarantine = new Map<string, number>();
  const orphans = [pod('a'), pod('done', { phase: 'Succeeded' })];
  const pass = (t: number, nodes: GcNode[]) => collectPods(quarantine, orphans, nodes, t * SECOND);
  assert.equal([pass(0, []), pass(20, [])], [[], []]);
  assert.equal(
    pass(40, []).map(({ pod: { name }, marksFailed, marksDisruption }) => [name, marksFailed, marksDisruption]),
    [
      ['a', true, true],
      ['done', false, false],
    ],
  );
  assert.equal([pass(60, []), pass(80, [node]), pass(100, [])], [[], [], []], 'a second quarantine, and a third');
});

test.run();
