/** Small scenarios for tests, written to a folder of their own and read as a user's are. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { formatDiagnostics } from '../../src/api/diagnostic.ts';
import { loadScenario } from '../../src/scenario/load.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

/** The scenario with these lines below `spec:` and these files beside it. */
export async function trial(spec: string, files: Readonly<Record<string, string>> = {}): Promise<Scenario> {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-trial-'));
  try {
    const text = `apiVersion: headroom/v1\nkind: Scenario\nmetadata: { name: trial }\nspec:\n${spec}`;
    for (const [name, content] of Object.entries({ 'scenario.yaml': text, ...files })) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    return await scenarioAt(join(folder, 'scenario.yaml'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The scenario in a file; throws with all that is wrong with it. */
export async function scenarioAt(path: string): Promise<Scenario> {
  const { scenario, diagnostics } = await loadScenario(path);
  if (scenario === null) throw new Error(formatDiagnostics(diagnostics));
  return scenario;
}

/** A Deployment of pods with one container. */
export function deployment(name: string, replicas: number, cpu: string, more = ''): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name}, namespace: shop }
spec:
  replicas: ${replicas}
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata: { labels: { app: ${name} } }
    spec:
      ${more}
      containers: [{ name: c, image: x, resources: { requests: { cpu: ${cpu} } } }]
`;
}

/** Deployment, Service and HPA `web`; `metrics` is what else the HPA's spec says. */
export function scaledShop(replicas: number, minReplicas: number, maxReplicas: number, metrics: string): string {
  return `${deployment('web', replicas, '200m')}---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec: { selector: { app: web }, ports: [{ port: 80 }] }
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web, namespace: shop }
spec:
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
  minReplicas: ${minReplicas}
  maxReplicas: ${maxReplicas}
${metrics}`;
}

/** A Pod with one container. */
export function pod(name: string, cpu: string, more = ''): string {
  return `apiVersion: v1
kind: Pod
metadata: { name: ${name} }
spec:
  ${more}
  containers: [{ name: c, image: x, resources: { requests: { cpu: ${cpu} } } }]
`;
}
