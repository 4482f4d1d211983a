/** Scenarios of the bench of HPAs, as the files of their folders. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Per minute from midnight of 1998-07-07 UTC (minute 0 of the file is 1998-04-30T21:30Z); null: not there. */
export function semiFinalDay(root: string): readonly number[] | null {
  const file = join(root, '../shared/data/load/worldcup98_per_minute.csv');
  if (!existsSync(file)) return null;
  const first = 67 * 1440 + 150;
  const rows = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1 + first, 1 + first + 1440);
  return rows.map((row) => Number(row.split(',')[1]));
}

/** Of the 30 parts of the requests: some services get many, most get few. */
const parts = Array.from({ length: 30 }, (_, index) => 1 + (index % 5));
const partsTotal = parts.reduce((sum, part) => sum + part, 0);
/** 3,824 requests per second at 20.5 ms are 78 CPUs: 1,568 pods at half of their 100m, 1,500 within the tolerance. */
const costMicros = 20_500;

/** 30 services behind HPAs at 50 % of 100m, and nodes that hold some 1,800 of their pods. */
export function dayScenario(requestsPerMinute: readonly number[], factor: number): Record<string, string> {
  const peak = Math.max(...requestsPerMinute);
  const files: Record<string, string> = {
    'requests.csv': `minute,requests\n${requestsPerMinute.map((count, minute) => `${minute},${count}`).join('\n')}\n`,
  };
  const [behaviour, traffic, manifests]: string[][] = [[], [], []];
  for (const [index, part] of parts.entries()) {
    const name = `app-${String(index).padStart(2, '0')}`;
    // Peak pods of this part at once the rate, half as many more allowed.
    const maximum = Math.ceil((1_500 * part * 1.25) / partsTotal);
    manifests!.push(appManifest(name, 2, maximum));
    behaviour!.push(`    - { target: deployment/shop/${name}, serves: { cpuPerRequest: ${costMicros}us } }`);
    const scale = (factor * part * 229_426) / (partsTotal * peak);
    traffic!.push(`    - { to: service/shop/${name}, rate: { trace: requests.csv, scale: ${scale} } }`);
  }
  files['apps.yaml'] = manifests!.join('---\n');
  files['scenario.yaml'] = `apiVersion: headroom/v1
kind: Scenario
metadata: { name: hpa-day }
spec:
  duration: 24h
  startsAt: 1998-07-07T00:00:00Z
  fleet: [{ pool: general, capacity: { cpu: 4, memory: 16Gi }, count: 46, zones: [a, b, c] }]
  manifests: [apps.yaml]
  behaviour:
${behaviour!.join('\n')}
  traffic:
${traffic!.join('\n')}
`;
  return files;
}

/** HPAs of 2 pods each whose use stays at half of their request. */
export function steadyScenario(count: number): Record<string, string> {
  const names = Array.from({ length: count }, (_, index) => `app-${String(index).padStart(4, '0')}`);
  return {
    'apps.yaml': names.map((name) => appManifest(name, 2, 10)).join('---\n'),
    'scenario.yaml': `apiVersion: headroom/v1
kind: Scenario
metadata: { name: steady }
spec:
  duration: 24h
  fleet: [{ pool: general, capacity: { cpu: 16, memory: 64Gi }, count: 50 }]
  manifests: [apps.yaml]
  behaviour: [{ target: "deployment/shop/*", usage: { cpu: 50m } }]
`,
  };
}

function appManifest(name: string, minimum: number, maximum: number): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name}, namespace: shop }
spec:
  replicas: ${minimum}
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata: { labels: { app: ${name} } }
    spec:
      containers:
        - name: web
          image: registry.example/web:1
          resources: { requests: { cpu: 100m, memory: 128Mi }, limits: { cpu: 200m } }
---
apiVersion: v1
kind: Service
metadata: { name: ${name}, namespace: shop }
spec: { selector: { app: ${name} }, ports: [{ port: 80 }] }
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: ${name}, namespace: shop }
spec:
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: ${name} }
  minReplicas: ${minimum}
  maxReplicas: ${maximum}
  metrics: [{ type: Resource, resource: { name: cpu, target: { type: Utilization, averageUtilization: 50 } } }]
`;
}
