/**
 * Which changes wake a pod that PodTopologySpread or InterPodAffinity rejected: the rows follow v1.34
 * podtopologyspread/plugin.go and interpodaffinity/plugin.go, isSchedulableAfterPodChange and …NodeChange.
 */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { PodSpec, Taint } from '../../../src/api/objects.ts';
import { DeleteCause, type LabelMap } from '../../../src/cluster/cluster.ts';
import { createCluster } from '../../../src/cluster/create.ts';
import { createPodCounts } from '../../../src/scheduler/counts.ts';
import { Action, type ClusterEvent, matchesEvent } from '../../../src/scheduler/events.ts';
import { nodeSides } from '../../../src/scheduler/hints.ts';
import { createInterPodAffinity } from '../../../src/scheduler/plugins/inter-pod-affinity.ts';
import { createPodTopologySpread } from '../../../src/scheduler/plugins/pod-topology-spread.ts';

const web: LabelMap = { app: 'web' };
const db: LabelMap = { app: 'db' };
const selector = { matchLabels: web };
const cordoned: Taint[] = [{ key: 'cordoned', effect: 'NoSchedule' }];

const spread = (more: object = {}): PodSpec => ({
  containers: [],
  topologySpreadConstraints: [
    { maxSkew: 1, topologyKey: 'zone', whenUnsatisfiable: 'DoNotSchedule', labelSelector: selector, ...more },
  ],
});
const terms = (more: object = {}) => ({
  requiredDuringSchedulingIgnoredDuringExecution: [{ labelSelector: selector, topologyKey: 'zone', ...more }],
});
const near = (more: object = {}): PodSpec => ({ containers: [], affinity: { podAffinity: terms(more) } });
const away = (more: object = {}): PodSpec => ({ containers: [], affinity: { podAntiAffinity: terms(more) } });

/** What happens in a cluster with the pending pod, and a node with one zone. */
type Happening =
  | { readonly kind: 'pod added' | 'pod deleted'; readonly labels: LabelMap; readonly namespace?: string }
  | { readonly kind: 'nominated pod deleted'; readonly labels: LabelMap }
  | { readonly kind: 'pod relabelled' | 'pending pod relabelled'; readonly from: LabelMap; readonly to: LabelMap }
  | { readonly kind: 'pending pod tolerates more' }
  | { readonly kind: 'node added' | 'node deleted'; readonly labels: LabelMap }
  | { readonly kind: 'node relabelled'; readonly from: LabelMap; readonly to: LabelMap }
  | { readonly kind: 'node tainted'; readonly labels: LabelMap };

/** Whether the plugin wants to be woken by it. */
function wakes(plugin: 'spread' | 'affinity', spec: PodSpec, happening: Happening): boolean {
  const cluster = createCluster(() => 0);
  const counts = createPodCounts(cluster);
  const create = plugin === 'spread' ? createPodTopologySpread : createInterPodAffinity;
  const { wakesOn } = create({}, { cluster, counts });
  const allocatable = { milliCpu: 1, memoryBytes: 1, ephemeralBytes: 1, pods: 9, scalars: {} };
  const addNode = (name: string, labels: LabelMap) => cluster.addNode({ name, labels, taints: [], allocatable });
  const addPod = (name: string, labels: LabelMap, podSpec: PodSpec, namespace = 'one') =>
    cluster.createPod({
      name,
      podClass: cluster.internClass(namespace, labels),
      spec: cluster.specs.intern(podSpec).id,
    });
  const home = addNode('home', { zone: 'a' });
  const pending = addPod('pending', db, spec);
  const event = happen();
  const interest = wakesOn!.find((each) => matchesEvent(each, event.resource, event.action));
  return interest !== undefined && interest.hint!(pending, event);

  function happen(): ClusterEvent {
    switch (happening.kind) {
      case 'pod added':
      case 'pod deleted': {
        const subject = addPod('other', happening.labels, { containers: [] }, happening.namespace);
        cluster.bindPod(subject, home);
        const base = { resource: 'AssignedPod', subject } as const;
        if (happening.kind === 'pod added') return { ...base, action: Action.add, before: -1, after: home };
        cluster.deletePod(subject, DeleteCause.removed);
        return { ...base, action: Action.delete, before: home, after: -1 };
      }
      case 'nominated pod deleted': {
        const subject = addPod('other', happening.labels, { containers: [] });
        cluster.deletePod(subject, DeleteCause.removed);
        return { resource: 'AssignedPod', action: Action.delete, subject, before: home, after: -1 };
      }
      case 'pod relabelled':
      case 'pending pod relabelled': {
        const isOther = happening.kind === 'pod relabelled';
        const subject = isOther ? addPod('other', happening.from, { containers: [] }) : pending;
        if (isOther) cluster.bindPod(subject, home);
        const before = cluster.internClass('one', happening.from);
        const after = cluster.internClass('one', happening.to);
        cluster.setPodLabels(subject, happening.to);
        const resource = isOther ? 'AssignedPod' : 'UnscheduledPod';
        return { resource, action: Action.updatePodLabel, subject, before, after };
      }
      case 'pending pod tolerates more': {
        const before = cluster.pods.spec[pending]!;
        cluster.setPodSpec(pending, { ...spec, tolerations: [{ operator: 'Exists' }] });
        const after = cluster.pods.spec[pending]!;
        return { resource: 'UnscheduledPod', action: Action.updatePodToleration, subject: pending, before, after };
      }
      case 'node added': {
        const subject = addNode('new', happening.labels);
        return { resource: 'Node', action: Action.add, subject, before: -1, after: subject };
      }
      case 'node deleted': {
        const subject = addNode('old', happening.labels);
        cluster.removeNode(subject);
        return { resource: 'Node', action: Action.delete, subject, before: 1, after: -1 };
      }
      case 'node relabelled': {
        const subject = addNode('node', happening.from);
        const node = nodeSides(cluster, subject);
        cluster.setNodeLabels(subject, happening.to);
        const after = cluster.nodes.labelSet[subject]!;
        return { resource: 'Node', action: Action.updateNodeLabel, subject, before: node.labelSet, after, node };
      }
      case 'node tainted': {
        const subject = addNode('node', happening.labels);
        const node = nodeSides(cluster, subject);
        cluster.setNodeTaints(subject, cordoned);
        const after = cluster.nodes.taintSet[subject]!;
        return { resource: 'Node', action: Action.updateNodeTaint, subject, before: node.taintSet, after, node };
      }
    }
  }
}

const twoKeys: PodSpec = {
  containers: [],
  topologySpreadConstraints: ['zone', 'rack'].map((topologyKey) => ({
    ...spread().topologySpreadConstraints![0]!,
    topologyKey,
  })),
};
const a: LabelMap = { zone: 'a' };
const b: LabelMap = { zone: 'b' };

const spreadRows: readonly [boolean, string, PodSpec, Happening][] = [
  [true, 'a matching pod was bound', spread(), { kind: 'pod added', labels: web }],
  [false, 'another pod was bound', spread(), { kind: 'pod added', labels: db }],
  [false, 'one of another namespace', spread(), { kind: 'pod added', labels: web, namespace: 'two' }],
  [true, 'a matching pod left', spread(), { kind: 'pod deleted', labels: web }],
  [false, 'another pod left', spread(), { kind: 'pod deleted', labels: db }],
  [false, 'one that was only nominated left', spread(), { kind: 'nominated pod deleted', labels: web }],
  [true, 'a pod matches no longer', spread(), { kind: 'pod relabelled', from: web, to: db }],
  [false, 'a pod matches as before', spread(), { kind: 'pod relabelled', from: web, to: { ...web, tier: 'x' } }],
  [true, 'the pod itself matches now', spread(), { kind: 'pending pod relabelled', from: db, to: web }],
  [false, 'the pod tolerates more, taints do not matter', spread(), { kind: 'pending pod tolerates more' }],
  [true, 'or do matter', spread({ nodeTaintsPolicy: 'Honor' }), { kind: 'pending pod tolerates more' }],
  [true, 'a node with the key came', spread(), { kind: 'node added', labels: a }],
  [false, 'a node with one of two keys came', twoKeys, { kind: 'node added', labels: a }],
  [true, 'a node with the key went', spread(), { kind: 'node deleted', labels: a }],
  [false, 'a node without the key went', spread(), { kind: 'node deleted', labels: {} }],
  [true, 'a node got the key', spread(), { kind: 'node relabelled', from: {}, to: a }],
  [true, 'a node lost the key', spread(), { kind: 'node relabelled', from: a, to: {} }],
  [true, 'a node moved', spread(), { kind: 'node relabelled', from: a, to: b }],
  [false, 'another label changed', spread(), { kind: 'node relabelled', from: a, to: { ...a, disk: 'ssd' } }],
  [true, 'a node with the key was tainted', spread(), { kind: 'node tainted', labels: a }],
  [false, 'a node without the key was tainted', spread(), { kind: 'node tainted', labels: {} }],
];

const selecting = { namespaceSelector: { matchLabels: { team: 'x' } } };
const affinityRows: readonly [boolean, string, PodSpec, Happening][] = [
  [true, 'a pod to be near was bound', near(), { kind: 'pod added', labels: web }],
  [false, 'another pod was bound', near(), { kind: 'pod added', labels: db }],
  [false, 'one of another namespace was bound', near(), { kind: 'pod added', labels: web, namespace: 'two' }],
  [false, 'one that a namespaceSelector would select', near(selecting), { kind: 'pod added', labels: web }],
  [false, 'a pod to be away from was bound', away(), { kind: 'pod added', labels: web }],
  [true, 'a pod to be away from left', away(), { kind: 'pod deleted', labels: web }],
  [false, 'a pod to be near left', near(), { kind: 'pod deleted', labels: web }],
  [false, 'one that was only nominated left', away(), { kind: 'nominated pod deleted', labels: web }],
  [true, 'a pod became one to be near', near(), { kind: 'pod relabelled', from: db, to: web }],
  [false, 'a pod is no longer one to be near', near(), { kind: 'pod relabelled', from: web, to: db }],
  [true, 'a pod is no longer one to be away from', away(), { kind: 'pod relabelled', from: web, to: db }],
  [false, 'the pod itself was relabelled', near(), { kind: 'pending pod relabelled', from: db, to: web }],
  [true, 'a node with the key of affinity came', near(), { kind: 'node added', labels: a }],
  [false, 'a node without it came', near(), { kind: 'node added', labels: {} }],
  [true, 'any node came, for a pod with anti-affinity', away(), { kind: 'node added', labels: {} }],
  [false, 'a node went', away(), { kind: 'node deleted', labels: a }],
  [true, 'a node got the key of affinity', near(), { kind: 'node relabelled', from: {}, to: a }],
  [false, 'a node lost it', near(), { kind: 'node relabelled', from: a, to: {} }],
  [true, 'a node lost the key of anti-affinity', away(), { kind: 'node relabelled', from: a, to: {} }],
  [false, 'a node got it', away(), { kind: 'node relabelled', from: {}, to: a }],
  [true, 'a node moved', near(), { kind: 'node relabelled', from: a, to: b }],
  [true, 'a node moved, for a pod with anti-affinity', away(), { kind: 'node relabelled', from: a, to: b }],
  [false, 'a node was tainted', near(), { kind: 'node tainted', labels: a }],
];

for (const [expected, says, spec, happening] of spreadRows) {
  test(`spreading: ${says}: ${expected ? 'try again' : 'wait'}`, () => {
    assert.is(wakes('spread', spec, happening), expected);
  });
}
for (const [expected, says, spec, happening] of affinityRows) {
  test(`affinity: ${says}: ${expected ? 'try again' : 'wait'}`, () => {
    assert.is(wakes('affinity', spec, happening), expected);
  });
}

test.run();
