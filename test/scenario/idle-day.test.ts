/**
 * What idles costs nothing: heartbeats, probes, scrapes, resyncs and the turns of periodic loops are no events while they
 * change nothing, so nothing is run for them and nothing allocated.
 */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { assemble, type Run } from '../../src/scenario/assemble.ts';
import { deployment, trial } from './trial.ts';

const hour = 3_600_000_000;
const day = 24 * hour;

const fleet =
  '  duration: 72h\n  fleet: [{ pool: general, capacity: { cpu: 8, memory: 16Gi }, count: 12, zones: [a, b, c] }]\n';
const web = deployment('web', 12, '500m');

const statefulSet = `
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: db, namespace: shop }
spec:
  replicas: 3
  serviceName: db
  selector: { matchLabels: { app: db } }
  template:
    metadata: { labels: { app: db } }
    spec: { containers: [{ name: c, image: x, resources: { requests: { cpu: 200m } } }] }
`;
const daemonSet = `
---
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: agent, namespace: shop }
spec:
  selector: { matchLabels: { app: agent } }
  template:
    metadata: { labels: { app: agent } }
    spec: { containers: [{ name: c, image: x, resources: { requests: { cpu: 50m } } }] }
`;
const finishedJob = `
---
apiVersion: batch/v1
kind: Job
metadata: { name: import, namespace: shop }
spec:
  completions: 3
  template: { spec: { restartPolicy: Never, containers: [{ name: c, image: x }] } }
`;
const budget = `
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: web, namespace: shop }
spec: { maxUnavailable: 1, selector: { matchLabels: { app: web } } }
`;
const quota = `
---
apiVersion: v1
kind: ResourceQuota
metadata: { name: all, namespace: shop }
spec: { hard: { pods: "100" } }
`;
const service = `
---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec: { selector: { app: web }, ports: [{ port: 80 }] }
`;
const autoscaler = `
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web, namespace: shop }
spec:
  minReplicas: 2
  maxReplicas: 30
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
  metrics: [{ type: Resource, resource: { name: cpu, target: { type: Utilization, averageUtilization: 50 } } }]
`;
const steadyUse = '  behaviour: [{ target: deployment/shop/web, usage: { cpu: 250m } }]\n';
const steadyTraffic = `  behaviour: [{ target: deployment/shop/web, serves: { cpuPerRequest: 10ms } }]
  traffic: [{ to: service/shop/web, rate: 300 }]
`;
const silentNode = '  timeline: [{ at: 10m, do: { fail: { node: general-3 } } }]\n';
const tooLarge = `---\n${deployment('huge', 2, '"64"')}`;

interface Case {
  readonly name: string;
  readonly spec?: string;
  readonly objects: string;
}

const cases: readonly Case[] = [
  { name: 'nodes alone', objects: '' },
  { name: 'a Deployment', objects: web },
  { name: 'all kinds of workloads', objects: web + statefulSet + daemonSet + finishedJob },
  { name: 'budgets, quotas and Services', objects: web + budget + quota + service },
  { name: 'pods that are measured', spec: steadyUse, objects: web },
  { name: 'an autoscaler with steady metrics', spec: steadyUse, objects: web + autoscaler },
  { name: 'an autoscaler under steady traffic', spec: steadyTraffic, objects: web + service + autoscaler },
  { name: 'a node that stays silent', spec: silentNode, objects: web + statefulSet + daemonSet + budget },
  {
    name: 'a node for good cordoned',
    spec: '  timeline: [{ at: 10m, do: { cordon: { pool: general } } }]\n',
    objects: web,
  },
];

async function settled(spec: string, objects: string, controlPlane: string): Promise<Run> {
  const manifests = objects === '' ? '' : '  manifests: [objects.yaml]\n';
  const files = objects === '' ? {} : { 'objects.yaml': objects };
  const run = assemble(
    await trial(`${fleet}  controlPlane: ${controlPlane}\n${manifests}${spec}`, files as Record<string, string>),
  );
  // Progress deadlines, stabilisation windows and what follows a failure have passed by then.
  run.runUntil(6 * hour);
  return run;
}

for (const { name, spec = '', objects } of cases) {
  for (const controlPlane of ['default', 'instant']) {
    test(`${name}: no event in an idle day, control plane ${controlPlane}`, async () => {
      const run = await settled(spec, objects, controlPlane);
      const before = run.sim.eventCount;
      run.runUntil(6 * hour + day);
      assert.is(run.sim.eventCount - before, 0);
    });
  }
}

test('pods that fit nowhere are tried again after 5 minutes and told of every 30, and nothing else happens', async () => {
  const run = await settled('', web + tooLarge, 'default');
  const before = run.sim.eventCount;
  run.runUntil(6 * hour + day);
  // v1.34 pkg/scheduler/backend/queue/scheduling_queue.go: found by a look every 30 s, hence every 330 s.
  const looks = Math.floor(day / 330_000_000);
  // v1.34 client-go/tools/events/event_broadcaster.go: refreshExistingEventSeries.
  const refreshes = day / 1_800_000_000;
  const events = run.sim.eventCount - before;
  const most = 2 * (looks + 1) + refreshes;
  assert.ok(events >= looks + refreshes && events <= most, `${events} events in ${looks} looks at two pods`);
});

test.run();
