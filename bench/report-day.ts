/** The day that bench/report.ts plays, as the files of a scenario's folder. */

const replicas = 500;
/** Milli-CPU of each pod from midnight on. */
const hourly = [20, 20, 15, 15, 15, 20, 30, 45, 60, 70, 75, 80, 85, 80, 75, 70, 70, 75, 80, 70, 55, 40, 30, 25].map(
  (milliCpu) => `${milliCpu}m`,
);

/** 30 pods of Deployments and one of a DaemonSet for each node; what happens on a day. */
export function dayFiles(nodes: number): Record<string, string> {
  const deployments = Math.max(2, Math.floor((nodes * 29) / replicas));
  const objects = Array.from({ length: deployments }, (_, at) => deployment(`app-${at}`));
  objects.push(`apiVersion: apps/v1
kind: DaemonSet
metadata: { name: agent, namespace: kube-system }
spec:
  selector: { matchLabels: { app: agent } }
${template('agent', '50m')}`);
  const images = Array.from({ length: Math.min(20, deployments) }, (_, at) => {
    const target = `target: deployment/shop/app-${at}`;
    return `    - { at: ${9 * 60 + at * 10}m, do: { setImage: { ${target}, container: c, image: "x:2" } } }`;
  });
  const scenario = `apiVersion: headroom/v1
kind: Scenario
metadata: { name: day-of-${nodes}-nodes, description: A day of a large fleet. }
spec:
  duration: 24h
  fleet:
    - { pool: general, capacity: { cpu: 32, memory: 128Gi, pods: 110 }, count: ${nodes - 60}, zones: [a, b, c] }
    - { pool: old, capacity: { cpu: 32, memory: 128Gi, pods: 110 }, count: 60, zones: [a] }
  manifests: [objects.yaml]
  behaviour:
    - target: deployment/shop/*
      startup: { ready: { lognormal: { median: 6s, p99: 20s } } }
      usage: { cpu: { hourly: [${hourly.join(', ')}] }, memory: 180Mi }
  timeline:
${images.join('\n')}
    - { at: 14h, do: { drain: { node: general-1 } } }
    - { at: 15h, do: { fail: { pool: old, for: 40m } } }
    - { at: 18h, do: { scale: { target: deployment/shop/app-1, replicas: ${replicas * 2} } } }
    - { at: 22h, do: { scale: { target: deployment/shop/app-1, replicas: ${replicas} } } }
`;
  return { 'scenario.yaml': scenario, 'objects.yaml': objects.join('---\n') };
}

function deployment(name: string): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name}, namespace: shop }
spec:
  replicas: ${replicas}
  selector: { matchLabels: { app: ${name} } }
${template(name, '100m')}`;
}

function template(name: string, cpu: string): string {
  return `  template:
    metadata: { labels: { app: ${name} } }
    spec: { containers: [{ name: c, image: "x:1", resources: { requests: { cpu: ${cpu}, memory: 256Mi } } }] }
`;
}
