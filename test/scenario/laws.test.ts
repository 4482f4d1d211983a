/**
 * Laws of whole runs, over random scenarios with random disruptions. The components check their own in the loop (test
 * mode, `checks`): a node's requested sum equals its pods', Deployments stay within surge and availability by their own
 * doing, indexes equal what they count. Here the others are held:
 * - no pod is lost or doubled, and the journal replayed gives the columns (ledger.ts);
 * - a voluntary eviction never takes a pod that its budget cannot spare;
 * - when all is quiet no pending, ungated pod has a feasible node;
 * - a run that is saved anywhere and continued elsewhere is the same run.
 */
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { scaledIntOrPercent } from '../../src/api/int-or-percent.ts';
import type { PodDisruptionBudget } from '../../src/api/objects.ts';
import { PodFlag, type PodId, PodPhase } from '../../src/cluster/pods.ts';
import { fingerprintText } from '../../src/report/fingerprint.ts';
import { assemble, type Run } from '../../src/scenario/assemble.ts';
import { createWhatIf } from '../../src/scheduler/what-if.ts';
import { createLedger } from './ledger.ts';
import { lives } from './random-life.ts';
import { trial } from './trial.ts';

const second = 1_000_000;
const numRuns = Number(process.env.LAW_RUNS ?? 15);
const seed = Number(process.env.LAW_SEED ?? 1);

function holds(law: (life: { spec: string; objects: string }) => Promise<void>): Promise<void> {
  return fc.assert(fc.asyncProperty(lives, law), { numRuns, seed, endOnFailure: true }) as Promise<void>;
}

const alivePods = ({ cluster }: Run): PodId[] => {
  const { pods } = cluster;
  return Array.from({ length: pods.count }, (_, pod) => pod).filter((pod) => (pods.flags[pod]! & PodFlag.alive) !== 0);
};

test('no pod is lost or doubled, and the journal replayed gives the columns', async () => {
  let created = 0;
  let deleted = 0;
  await holds(async ({ spec, objects }) => {
    const run = assemble(await trial(spec, { 'objects.yaml': objects }), { checks: 'growing' });
    const ledger = createLedger(run);
    for (let minute = 1; minute <= 15; minute++) {
      // Entries are read in their event: what a node comes with is not in its entry.
      while (run.sim.now < minute * 60 * second && run.sim.step()) ledger.read();
      ledger.check();
    }
    created += ledger.created;
    deleted += ledger.deleted;
  });
  assert.ok(created > 10 * numRuns && deleted > numRuns, `${created} pods came, ${deleted} went`);
});

/** How many of its pods a budget must keep, and how many are healthy now, from its spec and the pods alone. */
function balanceOf(run: Run, { metadata, spec }: PodDisruptionBudget): { healthy: number; desired: number } {
  const { cluster } = run;
  const { pods, podClasses, owners } = cluster;
  const labels = spec.selector!.matchLabels!;
  const counted = alivePods(run).filter((pod) => {
    const { namespace, labels: own } = podClasses[pods.podClass[pod]!]!;
    return namespace === metadata!.namespace && Object.entries(labels).every(([key, value]) => own[key] === value);
  });
  const healthy = counted.filter((pod) => {
    const flags = pods.flags[pod]!;
    return (flags & PodFlag.ready) !== 0 && (flags & PodFlag.terminating) === 0;
  }).length;
  // The scale of each controller: a Deployment's or a StatefulSet's replicas, told apart by the pods' owners.
  const scales = new Map<string, number>();
  for (const pod of counted) {
    const { kind, namespace, name } = owners.values[pods.owner[pod]!]!;
    let object = cluster.objects.lookUp<{ spec: { replicas: number }; metadata: never }>(
      kind,
      namespace,
      name,
    ) as never as {
      spec?: { replicas?: number };
      metadata?: { ownerReferences?: { kind: string; name: string }[] };
    };
    const [above] = object?.metadata?.ownerReferences ?? [];
    if (above !== undefined) object = cluster.objects.lookUp(above.kind, namespace, above.name) as never;
    scales.set(above === undefined ? `${kind}/${name}` : `${above.kind}/${above.name}`, object?.spec?.replicas ?? 0);
  }
  const expected = [...scales.values()].reduce((sum, replicas) => sum + replicas, 0);
  const { minAvailable, maxUnavailable } = spec;
  const desired =
    maxUnavailable === undefined
      ? scaledIntOrPercent(minAvailable, expected, true)
      : Math.max(0, expected - scaledIntOrPercent(maxUnavailable, expected, true));
  return { healthy, desired };
}

/** Every zone is drained, whatever else happens. */
function withDrains(spec: string): string {
  const steps = ['a', 'b', 'c'].map(
    (zone, i) => `    - { at: ${200 * (i + 1)}s, do: { drain: { zone: ${zone}, timeout: 150s } } }
    - { at: ${200 * (i + 1) + 160}s, do: { uncordon: { pool: n } } }
`,
  );
  return `${spec.includes('timeline:') ? spec : `${spec}  timeline:\n`}${steps.join('')}`;
}

test('voluntary evictions never take what a budget cannot spare', async () => {
  let granted = 0;
  let refused = 0;
  await holds(async ({ spec, objects }) => {
    // Without reaction times a budget's status is never old, so it is bound to the pods as they are.
    const text = withDrains(spec.replace('controlPlane: default', 'controlPlane: instant'));
    const run = assemble(await trial(text, { 'objects.yaml': objects }));
    run.nodes.evictions.listen((pod, result) => {
      if (result.code !== 201) refused += 1;
      if (result.code !== 201 || result.budget === null) return;
      const { pods } = run.cluster;
      if (pods.phase[pod] !== PodPhase.running || (pods.flags[pod]! & PodFlag.ready) === 0) return;
      granted += 1;
      const [namespace, name] = result.budget.split('/') as [string, string];
      const budget = run.cluster.objects.lookUp<PodDisruptionBudget>('PodDisruptionBudget', namespace, name)!;
      const { healthy, desired } = balanceOf(run, budget);
      assert.ok(
        healthy >= desired,
        `${result.budget}: ${healthy} are left, ${desired} must be; ${pods.names[pod]} went`,
      );
    });
    run.runUntil(15 * 60 * second);
  });
  assert.ok(granted > numRuns / 3 && refused > numRuns / 3, `${granted} granted, ${refused} refused`);
});

test('when all is quiet no pending, ungated pod has a feasible node', async () => {
  let waiting = 0;
  await holds(async ({ spec, objects }) => {
    const scenario = await trial(spec, { 'objects.yaml': objects });
    const run = assemble(scenario);
    // The last step is at 600 s; pods that no change woke are looked at again after 5 minutes.
    run.runUntil(40 * 60 * second);
    const { cluster, sim } = run;
    for (const pod of alivePods(run)) {
      if (cluster.pods.node[pod]! >= 0 || cluster.specOf(pod).spec.schedulingGates !== undefined) continue;
      waiting += 1;
      const whatIf = createWhatIf({ cluster, streams: sim.streams, config: scenario.schedulerConfig, everyNode: true });
      const { outcome, node } = whatIf.trial(pod, () => {});
      assert.is.not(outcome, 'bound', `${cluster.podKey(pod)} would fit on ${cluster.nodeNames[node]}`);
    }
  });
  assert.ok(waiting > numRuns / 3, `${waiting} pods waited`);
});

test('a run that is saved anywhere and continued elsewhere is the same run', async () => {
  await fc.assert(
    fc.asyncProperty(lives, fc.integer({ min: 1, max: 900 }), async ({ spec, objects }, at) => {
      const scenario = await trial(spec, { 'objects.yaml': objects });
      const whole = assemble(scenario);
      whole.runUntil(at * second);
      const continued = assemble(scenario);
      continued.load(whole.save());
      for (const run of [whole, continued]) run.runUntil(900 * second);
      assert.is(fingerprintText(continued.recorder.fingerprint()), fingerprintText(whole.recorder.fingerprint()));
    }),
    { numRuns, seed, endOnFailure: true },
  );
});

test.run();
