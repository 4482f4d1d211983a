/** Dominant-resource-fair offers: the paper's example, pod by pod, and what changes while pods wait. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { assemble } from '../../src/scenario/assemble.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { trial } from '../scenario/trial.ts';

/** Bare pods of one namespace, with these requests. */
function pods(namespace: string, count: number, cpu: number, memory: string, more = ''): string {
  return Array.from(
    { length: count },
    (_, at) =>
      `apiVersion: v1
kind: Pod
metadata: { name: p${at}, namespace: ${namespace} }
spec:
  ${more}
  containers: [{ name: c, image: x, resources: { requests: { cpu: ${cpu}, memory: ${memory} } } }]
`,
  ).join('---\n');
}

/** Ghodsi et al., NSDI 2011, section 4.1: nine CPUs and 18 GB. */
const fleet = 'fleet: [{ pool: n, capacity: { cpu: 9, memory: 18Gi, pods: 110 }, count: 1 }]';

async function scenarioOf(more: string, files: Record<string, string>): Promise<Scenario> {
  const named = Object.keys(files).filter((name) => !name.startsWith('later'));
  return trial(
    `  duration: 2m\n  scheduler: mesos-drf\n  ${fleet}\n  manifests: [${named.join(', ')}]\n${more}`,
    files,
  );
}

/** Namespaces of the pods in the order in which they were put onto the node. */
function placed(scenario: Scenario): string[] {
  const order: string[] = [];
  let sink = '';
  const run = assemble(scenario, { sink: (lines) => void (sink += lines), checks: 'growing' });
  run.runUntil(scenario.durationMicros);
  run.recorder.flush();
  for (const line of sink.trim().split('\n')) {
    const { reason, involvedObject } = JSON.parse(line) as { reason: string; involvedObject: { namespace: string } };
    if (reason === 'Scheduled') order.push(involvedObject.namespace);
  }
  return order;
}

test('the paper’s example: three tasks of <1 CPU, 4 GB> and two of <3 CPU, 1 GB>, in the order of its table 1', async () => {
  // Its table begins with B; here ties go by name.
  const files = { 'a.yaml': pods('user-a', 8, 1, '4Gi'), 'b.yaml': pods('b-user', 8, 3, '1Gi') };
  const order = placed(await scenarioOf('', files));
  assert.equal(order, ['b-user', 'user-a', 'user-a', 'b-user', 'user-a']);
});

test('without the policy whoever came first takes all', async () => {
  const files = { 'a.yaml': pods('user-a', 8, 1, '4Gi'), 'b.yaml': pods('b-user', 8, 3, '1Gi') };
  const scenario = await scenarioOf('', files);
  const order = placed({ ...scenario, schedulerConfig: undefined });
  assert.equal(order.slice(0, 4), ['user-a', 'user-a', 'user-a', 'user-a']);
});

test('shares are those of the moment: what a namespace gave back counts no longer', async () => {
  // At 30 s the pod that holds eight CPUs is gone; then both have nothing, and they take turns.
  const more = `  timeline:
    - { at: 30s, do: { delete: { target: pod/big/p0 } } }
    - { at: 60s, do: { apply: { manifests: [later-big.yaml, later-small.yaml] } } }
`;
  const later = (namespace: string): string => pods(namespace, 3, 1, '1Gi').replaceAll('name: p', 'name: q');
  const files = {
    'big.yaml': pods('big', 1, 8, '1Gi'),
    'later-big.yaml': later('big'),
    'later-small.yaml': later('small'),
  };
  const order = placed(await scenarioOf(more, files));
  assert.equal(order, ['big', 'big', 'small', 'big', 'small', 'big', 'small']);
});

test('a run that is saved and loaded while pods wait goes on with the same shares', async () => {
  const files = { 'a.yaml': pods('user-a', 8, 1, '4Gi'), 'b.yaml': pods('b-user', 8, 3, '1Gi') };
  const scenario = await scenarioOf('', files);
  const whole = assemble(scenario);
  whole.runUntil(scenario.durationMicros);
  const first = assemble(scenario);
  // Two pods are on the node, the others wait.
  while (first.scheduler.counters().scheduled < 2) first.sim.step();
  const second = assemble(scenario, { checks: 'growing' });
  second.load(first.save());
  second.runUntil(scenario.durationMicros);
  assert.equal(second.summary('').fingerprint, whole.summary('').fingerprint);
});

test.run();
