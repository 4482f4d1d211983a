/**
 * The scheduling workloads that were also run on the real kube-scheduler (conformance/throughput: README.md there), as
 * generators: nodes, pods, and which node each pod of a prefilled cluster is on.
 */
import type { Affinity, KubernetesObject, Node, Pod, PodSpec, TopologySpreadConstraint } from '../src/api/objects.ts';

/** Pods come in apps of this many replicas, one app after the other. */
const replicasPerApp = 50;

export const caseNames = [
  'plain',
  'tmpl20',
  'naff',
  'spread',
  'anti',
  'rs',
  'mixed',
  'tmpl200',
  'unique',
  'rsUnique',
] as const;
export type CaseName = (typeof caseNames)[number];

/** What the real scheduler places per second on one core, 5,000 nodes: all nodes scored, default sampling, prefilled. */
export const realPodsPerSecond: Partial<Record<CaseName, readonly [number, number, number?]>> = {
  plain: [98, 792, 642],
  tmpl20: [92, 834],
  naff: [60, 535],
  spread: [64, 243, 49],
  anti: [73, 380, 23],
  rs: [68, 396, 53],
  mixed: [77, 366, 75],
};

/** A row of `npm run bench`. */
export interface Row {
  readonly case: CaseName;
  readonly nodes: number;
  readonly podsPerNode: number;
  readonly prefillPerNode: number;
  readonly sampling: 'all' | 'default';
}

const rowOf = (name: CaseName, nodes: number, sampling: Row['sampling'] = 'all', prefillPerNode = 0): Row => ({
  case: name,
  nodes,
  podsPerNode: 10,
  prefillPerNode,
  sampling,
});

export const rows: readonly Row[] = [
  ...caseNames
    .slice(0, 7)
    .flatMap((name) =>
      [100, 1_000, 5_000, 15_000].flatMap((nodes) =>
        [0, 9].flatMap((prefillPerNode) => [
          rowOf(name, nodes, 'all', prefillPerNode),
          rowOf(name, nodes, 'default', prefillPerNode),
        ]),
      ),
    ),
  rowOf('tmpl200', 5_000),
  rowOf('unique', 5_000),
];

const pad = (value: number, digits: number): string => String(value).padStart(digits, '0');

export function nodeOf(name: CaseName, i: number): Node {
  const taints = name === 'naff' || name === 'mixed' ? taintsOf(i % 10) : [];
  const resources = { cpu: '32', memory: '128Gi', 'ephemeral-storage': '100Gi', pods: '110' };
  const nodeName = `node-${pad(i, 5)}`;
  return {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: {
      name: nodeName,
      labels: {
        'kubernetes.io/hostname': nodeName,
        'topology.kubernetes.io/zone': `zone-${i % 3}`,
        'topology.kubernetes.io/region': 'region-1',
        'node.kubernetes.io/instance-type': `type-${i % 5}`,
        'kubernetes.io/os': 'linux',
        'kubernetes.io/arch': 'amd64',
      },
    },
    spec: taints.length > 0 ? { taints } : {},
    status: { capacity: resources, allocatable: resources },
  };
}

function taintsOf(lastDigit: number) {
  if (lastDigit === 3 || lastDigit === 7) return [{ key: 'dedicated', value: 'x', effect: 'NoSchedule' }];
  if (lastDigit === 5) return [{ key: 'spot', value: 'true', effect: 'PreferNoSchedule' }];
  return [];
}

/** Objects that the workload's pods refer to: the ReplicaSets of case `rs`. */
export function objectsOf(name: CaseName, pods: number): KubernetesObject[] {
  if (name !== 'rs' && name !== 'rsUnique') return [];
  return Array.from({ length: Math.ceil(pods / replicasPerApp) }, (_, a) => {
    const labels = { app: `app-${a}` };
    return {
      apiVersion: 'apps/v1',
      kind: 'ReplicaSet',
      metadata: { name: `app-${a}`, namespace: 'default', uid: `app-${a}` },
      spec: {
        replicas: replicasPerApp,
        selector: { matchLabels: labels },
        template: { metadata: { labels }, spec: { containers: [{ name: 'c', image: 'img:1' }] } },
      },
    };
  });
}

export function podOf(name: CaseName, i: number): Pod {
  const a = Math.floor(i / replicasPerApp);
  const app = `app-${a}`;
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      name: `pod-${pad(i, 6)}`,
      namespace: 'default',
      labels: { app },
      ...(name === 'rs' || name === 'rsUnique'
        ? { ownerReferences: [{ apiVersion: 'apps/v1', kind: 'ReplicaSet', name: app, uid: app, controller: true }] }
        : {}),
    },
    spec: specOf(name, i, a, app),
  };
}

const mixedCases = ['tmpl20', 'naff', 'spread', 'anti', 'tmpl20'] as const;

function specOf(name: CaseName, i: number, a: number, app: string): PodSpec {
  const kind = name === 'mixed' ? mixedCases[a % 5]! : name;
  const tolerations = ['not-ready', 'unreachable'].map((key) => ({
    key: `node.kubernetes.io/${key}`,
    operator: 'Exists',
    effect: 'NoExecute',
  }));
  if (kind === 'naff' && a % 2 === 0) tolerations.push(dedicated as never);
  const affinity = affinityOf(kind, a, app);
  const spread = kind === 'spread' ? spreadOf(app) : undefined;
  return {
    containers: [{ name: 'c', image: 'img:1', resources: { requests: requestsOf(name, i, a) } }],
    tolerations,
    ...(affinity ? { affinity } : {}),
    ...(spread ? { topologySpreadConstraints: spread } : {}),
  };
}

const dedicated = { key: 'dedicated', operator: 'Equal', value: 'x', effect: 'NoSchedule' };

function requestsOf(name: CaseName, i: number, a: number): Record<string, string> {
  const templated = (n: number) => ({ cpu: `${50 + 25 * (n % 20)}m`, memory: `${64 + 64 * ((7 * n) % 20)}Mi` });
  switch (name) {
    case 'tmpl20':
      return templated(i);
    case 'mixed':
      return templated(a);
    case 'tmpl200':
      return { cpu: `${50 + 5 * (i % 200)}m`, memory: `${64 + 16 * ((7 * i) % 200)}Mi` };
    case 'unique':
    case 'rsUnique':
      return { cpu: `${50 + (i % 1000)}m`, memory: `${65536 + i}Ki` };
    default:
      return { cpu: '100m', memory: '256Mi' };
  }
}

function affinityOf(kind: CaseName, a: number, app: string): Affinity | undefined {
  const prefer = (weight: number, key: string, values: string[]) => ({
    weight,
    preference: { matchExpressions: [{ key, operator: 'In', values }] },
  });
  if (kind === 'naff') {
    return {
      nodeAffinity: {
        preferredDuringSchedulingIgnoredDuringExecution: [
          prefer(50, 'node.kubernetes.io/instance-type', ['type-1', 'type-2']),
          prefer(10, 'topology.kubernetes.io/zone', [`zone-${a % 3}`]),
        ],
      },
    };
  }
  if (kind !== 'anti') return undefined;
  const term = { labelSelector: { matchLabels: { app } }, topologyKey: 'kubernetes.io/hostname' };
  return { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [term] } };
}

function spreadOf(app: string): TopologySpreadConstraint[] {
  return ['topology.kubernetes.io/zone', 'kubernetes.io/hostname'].map((topologyKey) => ({
    maxSkew: 1,
    topologyKey,
    whenUnsatisfiable: 'DoNotSchedule',
    labelSelector: { matchLabels: { app } },
  }));
}
