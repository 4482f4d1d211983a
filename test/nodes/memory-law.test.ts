/** Memory is conserved: what nodes hold is what containers hold, at every instant and in every sum, whoever is killed. */
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { assemble, type Run } from '../../src/scenario/assemble.ts';
import { microsPerSecond } from '../../src/sim/time.ts';
import { trial } from '../scenario/trial.ts';

const MiB = 2 ** 20;
/** 1 GiB for pods of each node, and as much as the hard threshold of 100 MiB beside it. */
const podsMax = 1124 * MiB;
const fleet = '  fleet: [{ pool: n, capacity: { cpu: 4, memory: 1224Mi }, reserved: { memory: 200Mi }, count: 2 }]\n';

interface Workload {
  readonly replicas: number;
  readonly resources: string;
  readonly startMi: number;
  readonly growthMi: number;
  readonly cpuPerRequest: string;
  readonly perRequestMi: number;
  /** Its containers exit again and again. */
  readonly exits: boolean;
}

const deployment = ({ replicas, resources }: Workload, name: string): string => `apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name}, namespace: shop }
spec:
  replicas: ${replicas}
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata: { labels: { app: ${name}, served: yes-${name} } }
    spec: { containers: [{ name: c, image: x, resources: { ${resources} } }] }
---
apiVersion: v1
kind: Service
metadata: { name: ${name}, namespace: shop }
spec: { selector: { app: ${name} }, ports: [{ port: 80 }] }
`;

async function play(workloads: readonly Workload[], seed: number, evicts: boolean): Promise<Run> {
  const names = workloads.map((_, at) => `w${at}`);
  const rules = workloads.map(({ startMi, growthMi, cpuPerRequest, perRequestMi, exits }, at) => {
    const growth = growthMi > 0 ? `, growth: { perSecond: ${growthMi}Mi, after: 5s }` : '';
    const usage = `usage: { memory: { constant: ${startMi}Mi, noise: { within: 20%, every: 17s }${growth} } }`;
    const serves = `serves: { cpuPerRequest: ${cpuPerRequest}, memoryPerInFlight: ${perRequestMi}Mi, timeout: 20s }`;
    return `    - { target: deployment/shop/${names[at]}, ${usage}, ${serves}${exits ? ', exits: { after: 40s }' : ''} }\n`;
  });
  const traffic = names.map(
    (name) => `    - { to: service/shop/${name}, rate: { poisson: { perSecond: 30, every: 9s } } }\n`,
  );
  const spec =
    `  seed: ${seed}\n  duration: 10m\n${fleet}  manifests: [m.yaml]\n  behaviour:\n${rules.join('')}` +
    `  traffic:\n${traffic.join('')}${evicts ? '' : '  kubelet: { evictionHard: { memory.available: "0%" } }\n'}`;
  const gone = '  timeline: [{ at: 60s, do: { scale: { target: deployment/shop/w0, replicas: 0 } } }]\n';
  const manifests = workloads.map((workload, at) => deployment(workload, names[at]!)).join('---\n');
  return assemble(await trial(spec + gone, { 'm.yaml': manifests }));
}

const workload: fc.Arbitrary<Workload> = fc.record({
  replicas: fc.integer({ min: 1, max: 3 }),
  resources: fc.constantFrom(
    '',
    'requests: { memory: 100Mi }',
    'requests: { memory: 100Mi }, limits: { memory: 300Mi, cpu: 1 }',
  ),
  startMi: fc.integer({ min: 20, max: 200 }),
  growthMi: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 6 })),
  cpuPerRequest: fc.constantFrom('5ms', '60ms'),
  perRequestMi: fc.integer({ min: 0, max: 2 }),
  exits: fc.boolean(),
});

test('law: nodes hold what their containers hold, never more than there is, and the sums of both are one', async () => {
  let kills = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(workload, { minLength: 1, maxLength: 4 }),
      fc.nat(1e6),
      fc.boolean(),
      fc.array(fc.integer({ min: 1, max: 300 * microsPerSecond }), { minLength: 12, maxLength: 20 }),
      async (workloads, seed, evicts, times) => {
        const { usage, cluster, pressure, ...run } = await play(workloads, seed, evicts);
        for (const time of times.sort((a, b) => a - b)) {
          run.runUntil(time);
          let [onNodes, ofNodes] = [0n, 0n];
          for (let node = 0; node < cluster.nodes.count; node++) {
            const held = usage.nodeMemoryBytes(node);
            const parts = usage
              .memoryOn(node)
              .map(({ line }) => line.bytes + line.bytesPerSecond * ((time - line.sinceMicros) / microsPerSecond));
            const sum = parts.reduce((total, bytes) => total + bytes, 0);
            // Lines hold fractions of a byte between whole seconds.
            assert.ok(Math.abs(held - sum) <= parts.length + 1, `${held} of ${sum}`);
            assert.ok(held <= podsMax + 1, `${held} on a node`);
            onNodes += BigInt(held);
            ofNodes += usage.nodeTotals(node).memory;
          }
          const ofWorkloads = usage.workloadTotals().reduce((sum, [, { memory }]) => sum + memory, 0n);
          // Each sum is exact and told rounded down: of a node or a workload less than one byte × µs is lost.
          const apart = ofWorkloads > ofNodes ? ofWorkloads - ofNodes : ofNodes - ofWorkloads;
          assert.ok(apart <= cluster.nodes.count + workloads.length, `${ofWorkloads} and ${ofNodes}`);
          assert.ok(onNodes === 0n || ofNodes > 0n);
        }
        kills += pressure!.kills().length;
      },
    ),
    { numRuns: 25 },
  );
  assert.ok(kills > 0, 'somebody ran out of memory');
});

test.run();
