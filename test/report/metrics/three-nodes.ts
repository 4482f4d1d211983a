/** Three nodes of 4 cores and 8 GiB at $0.36 an hour, an hour long, small enough to compute every figure by hand. */
import type { Run } from '../../../src/scenario/assemble.ts';
import { assemble } from '../../../src/scenario/assemble.ts';
import { trial } from '../../scenario/trial.ts';

export const second = 1_000_000;
export const minute = 60 * second;
export const gib = 2 ** 30;
export const mib = 2 ** 20;

const deployment = (name: string, replicas: number, cpu: string, memory: string, pool: string): string => `---
apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name}, namespace: shop }
spec:
  replicas: ${replicas}
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata: { labels: { app: ${name}, team: ${name === 'db' ? 'data' : 'front'} } }
    spec:
      nodeSelector: { headroom/pool: ${pool} }
      containers: [{ name: c, image: x, resources: { requests: { cpu: ${cpu}, memory: ${memory} } } }]
`;

const manifests = `apiVersion: v1
kind: Pod
metadata: { name: big, namespace: other }
spec: { containers: [{ name: c, image: x, resources: { requests: { cpu: 9, memory: 1Gi } } }] }
---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec: { selector: { app: web }, ports: [{ port: 80 }] }
${deployment('web', 2, '"1"', '2Gi', 'n1')}${deployment('db', 1, '"3"', '2Gi', 'n2')}${deployment('cache', 0, '"1"', '5Gi', 'n3')}`;

/**
 * web: two pods of 1 core and 2 GiB on n1, away from 40:00 (and 10 s to stop) to 45:00; db: one of 3 cores and 2 GiB on n2;
 * cache: one of 1 core and 5 GiB on n3 from 30:00; big: a pod of 9 cores that waits. Containers run after 10 s and are
 * ready 20 s later; web's use 250m and 1 GiB.
 */
export const threeNodes = `  duration: 1h
  controlPlane: instant
  fleet:
    - { pool: n1, capacity: { cpu: 4, memory: 8Gi }, count: 1, price: 0.36 }
    - { pool: n2, capacity: { cpu: 4, memory: 8Gi }, count: 1, price: 0.36 }
    - { pool: n3, capacity: { cpu: 4, memory: 8Gi }, count: 1, price: 0.36 }
  manifests: [all.yaml]
  capacity: { by: team }
  behaviour:
    - target: deployment/shop/*
      startup: { init: 10s, ready: 20s }
      stop: 10s
    - target: deployment/shop/web
      usage: { cpu: 250m, memory: 1Gi }
  timeline:
    - at: 30m
      do: { scale: { target: deployment/shop/cache, replicas: 1 } }
    - at: 40m
      do: { scale: { target: deployment/shop/web, replicas: 0 } }
    - at: 45m
      do: { scale: { target: deployment/shop/web, replicas: 2 } }
`;

export async function threeNodesRun(spec = threeNodes): Promise<Run> {
  const scenario = await trial(spec, { 'all.yaml': manifests });
  const run = assemble(scenario, { seriesHorizonMicros: scenario.durationMicros, checks: 'growing' });
  run.runUntil(scenario.durationMicros);
  return run;
}
