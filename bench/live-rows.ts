/** The clusters of live.ts. */
const second = 1_000_000;

/** What one run took; `settle` is the way to the state in which the row's own time begins. */
export interface Measurement {
  readonly settleSeconds: number;
  readonly seconds: number;
  /** The first run of the process: most of it is the engine's compiling, on helper threads. */
  readonly firstSeconds: number;
  /** Save and load at the end, user and system CPU of the process, the best of some; null where it is not asked. */
  readonly forkSeconds: { readonly best: number; readonly median: number } | null;
  readonly events: number;
  readonly readyPods: number;
  readonly peakRssMb: number;
}

export interface Row {
  readonly name: string;
  /** What the project asks of it; null: nothing. */
  readonly targetSeconds: number | null;
  readonly pods: number;
  readonly spec: string;
  readonly manifests: string;
  /** Simulated time that is not counted, and simulated time that is. */
  readonly settleMicros: number;
  readonly measuredMicros: number;
  /** Runs before the one that counts. */
  readonly warmUps: number;
  readonly forks?: number;
}

export const rows: readonly Row[] = [
  {
    name: 'ready',
    targetSeconds: 0.3,
    pods: 3_000,
    spec: specOf(1_000),
    manifests: deployment('web', 3_000, ''),
    settleMicros: 0,
    measuredMicros: 60 * second,
    warmUps: 5,
  },
  {
    name: 'idle-day',
    targetSeconds: 2,
    pods: 150_000,
    spec: specOf(5_000),
    manifests: fullCluster(290, 500),
    settleMicros: 600 * second,
    measuredMicros: 86_400 * second,
    warmUps: 0,
    forks: 20,
  },
  {
    name: 'scale-out',
    targetSeconds: null,
    pods: 10_100,
    spec: specOf(1_000, '[{ at: 10m, do: { scale: { target: deployment/shop/web, replicas: 10100 } } }]'),
    manifests: deployment('web', 100, ''),
    settleMicros: 599 * second,
    measuredMicros: 601 * second,
    warmUps: 0,
  },
  {
    name: 'drain',
    targetSeconds: null,
    pods: 50_000 + 5_000,
    spec: specOf(4_500, '[{ at: 10m, do: { drain: { pool: old, parallel: 500 } } }]', 500),
    manifests: fullCluster(100, 500),
    settleMicros: 599 * second,
    measuredMicros: 3_000 * second,
    warmUps: 0,
  },
];

function specOf(nodes: number, timeline = '[]', old = 0): string {
  const node = 'capacity: { cpu: 32, memory: 128Gi, pods: 110 }, zones: [a, b, c]';
  return `  controlPlane: instant
  timeline: ${timeline}
  duration: 48h
  manifests: [objects.yaml]
  fleet: [{ pool: general, ${node}, count: ${nodes} }, { pool: old, ${node}, count: ${old} }]
`;
}

function deployment(name: string, replicas: number, more: string): string {
  return `---
apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name}, namespace: shop }
spec:
  replicas: ${replicas}
  selector: { matchLabels: { app: ${name} } }
${template(name, '100m')}${more}`;
}

function template(name: string, cpu: string): string {
  return `  template:
    metadata: { labels: { app: ${name} } }
    spec: { containers: [{ name: c, image: x, resources: { requests: { cpu: ${cpu}, memory: 256Mi } } }] }
`;
}

/** Deployments with budgets, Services, and one pod of a DaemonSet on each node. */
function fullCluster(deployments: number, replicas: number): string {
  const objects = Array.from({ length: deployments }, (_, i) =>
    deployment(
      `app-${i}`,
      replicas,
      `---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: app-${i}, namespace: shop }
spec: { maxUnavailable: 10%, selector: { matchLabels: { app: app-${i} } } }
---
apiVersion: v1
kind: Service
metadata: { name: app-${i}, namespace: shop }
spec: { selector: { app: app-${i} }, ports: [{ port: 80 }] }
`,
    ),
  );
  objects.push(`---
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: agent, namespace: shop }
spec:
  selector: { matchLabels: { app: agent } }
${template('agent', '50m')}`);
  return objects.join('');
}
