/** Plain pods stand in columns: whatever happens to them, all answers are those of rows. */
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Service } from '../../src/api/objects.ts';
import type { BehaviourRule } from '../../src/cluster/behaviour.ts';
import { constantSteps, type Steps } from '../../src/cluster/steps.ts';
import { lawsOf, type PodUsageLaws, type TrafficRule } from '../../src/cluster/usage-rules.ts';
import { createUsage, type Usage } from '../../src/nodes/usage.ts';
import { constant, deployment, seconds, type World, world } from '../workloads/live-world.ts';

/** What is done to the pods of web at an instant. */
type Deed =
  | { readonly kind: 'scale'; readonly replicas: number }
  | { readonly kind: 'kill' | 'revive'; readonly which: number }
  | { readonly kind: 'look' }
  | { readonly kind: 'save' };

interface Script {
  /** Milli-requests per second of two services, by pairs of gap and rate. */
  readonly rates: readonly (readonly [gap: number, rate: number])[];
  readonly others: readonly (readonly [gap: number, rate: number])[];
  readonly ownMilliCpu: number;
  readonly limit: string;
  readonly neighbour: readonly (readonly [gap: number, milliCpu: number])[];
  readonly noise: number;
  readonly deeds: readonly (readonly [gap: number, deed: Deed])[];
}

const stepsOf = (pairs: readonly (readonly [gap: number, value: number])[]): Steps => {
  let at = 0;
  return {
    times: pairs.map(([gap]) => seconds((at += gap))),
    values: pairs.map(([, value]) => value),
    periodMicros: 0,
  };
};

function uses(name: string, usage: Partial<PodUsageLaws>): BehaviourRule {
  const times = { init: constant(0), ready: constant(0), run: constant(1e6), stop: constant(0) };
  return { kind: 'Deployment', namespace: 'default', name, ...times, usage };
}

const service = (name: string, selector: Record<string, string>) =>
  ({
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name, namespace: 'default' },
    spec: { selector },
  }) as Service;

const traffic = ({ rates, others }: Script): TrafficRule[] => [
  { namespace: 'default', service: 'web', rateMilli: stepsOf(rates) },
  { namespace: 'default', service: 'other', rateMilli: stepsOf(others) },
];

function open(script: Script, plainPods: boolean, nodes = 2) {
  const { ownMilliCpu, neighbour, noise } = script;
  const noisy = { withinPermille: noise, everyMicros: seconds(9) };
  const rules = [
    uses('web', {
      cpuMicrosPerRequest: 10_000,
      cpu: ownMilliCpu === 0 ? null : { steps: constantSteps(ownMilliCpu), noise: null },
    }),
    uses('noisy', { cpu: { steps: stepsOf(neighbour), noise: noise === 0 ? null : noisy } }),
  ];
  const heard: string[] = [];
  let usage: Usage | undefined;
  const w = world({
    nodes,
    cpu: '2',
    behaviour: rules,
    extra: ({ cluster, sim, behaviourOf }) => {
      usage = createUsage({ cluster, sim, behaviourOf, laws: lawsOf(rules), traffic: traffic(script), plainPods });
      usage.watch((pod) => heard.push(`${sim.now} ${cluster.pods.names[pod]}`));
      return [usage];
    },
  });
  return { w, usage: usage!, heard };
}

/** What containers were measured at over the last two minutes. */
function history(w: World, usage: Usage): unknown[] {
  return w.pods().map((pod) =>
    usage.containersOf(pod).map((container) => {
      const from = Math.max(0, container.startMicros, w.sim.now - seconds(120));
      const points = [];
      for (let at = from; at <= w.sim.now; at += seconds(7)) {
        points.push([usage.cpuNanoCoreSeconds(container, at), usage.memoryBytes(container, at)]);
      }
      return [container.startMicros, points, usage.changedMicros(pod)];
    }),
  );
}

/** The same of plain pods, asked without a container. Returns how many there were. */
function samePlain(w: World, usage: Usage): number {
  let plain = 0;
  for (const pod of w.pods()) {
    if (!usage.plain.has(pod)) continue;
    plain += 1;
    for (let at = Math.max(usage.plain.startMicros(pod), w.sim.now - seconds(120)); at <= w.sim.now; at += seconds(3)) {
      const counter = usage.plain.cpuCounterAt(pod, at);
      const [container] = usage.containersOf(pod);
      assert.is(counter, usage.cpuNanoCoreSeconds(container!, at));
      assert.is(usage.plain.memoryBytes(pod), usage.memoryBytes(container!, at));
    }
  }
  return plain;
}

function play(script: Script, plainPods: boolean) {
  let one = open(script, plainPods);
  let plain = 0;
  one.w.add(service('web', { app: 'web' }));
  one.w.add(service('other', { app: 'web' }));
  const resources = { requests: { cpu: '100m' }, limits: { cpu: script.limit } };
  const web = deployment('web', { replicas: 4 });
  const template = { ...web.spec.template, spec: { containers: [{ name: 'c', image: 'v1', resources }] } };
  one.w.add({ ...web, spec: { ...web.spec, template } } as typeof web);
  one.w.add(deployment('noisy', { replicas: 2, cpu: '100m' }));
  const looks: unknown[] = [];
  let at = 1;
  for (const [gap, deed] of script.deeds) {
    one.w.run((at += gap));
    const { w, usage } = one;
    if (plainPods) plain += samePlain(w, usage);
    if (deed.kind === 'scale') w.change('Deployment', 'web', { replicas: deed.replicas });
    else if (deed.kind === 'look') {
      looks.push(
        history(w, usage),
        w.pods().map((pod) => usage.useOf(pod)),
      );
      looks.push([0, 1].map((node) => [usage.nodeTotals(node), usage.nodeMilliCpu(node)]));
    } else if (deed.kind === 'save') {
      const next = open(script, plainPods, 0);
      next.w.sim.load(w.sim.save());
      next.heard.push(...one.heard);
      one = next;
    } else {
      const pods = w.pods();
      if (pods.length > 0) usage.containerRuns(pods[deed.which % pods.length]!, 0, deed.kind === 'revive');
    }
  }
  one.w.run(at + 100);
  const { w, usage, heard } = one;
  looks.push(
    history(w, usage),
    usage.workloadTotals(),
    [0, 1].map((node) => usage.nodeTotals(node)),
  );
  looks.push(
    w.pods().map((pod) => usage.useOf(pod)),
    heard,
    usage.unserved(0),
    w.sim.eventCount,
  );
  return { looks, plain };
}

const pairs = (most: number) =>
  fc.array(fc.tuple(fc.integer({ min: 1, max: 70 }), fc.integer({ min: 0, max: most })), {
    minLength: 1,
    maxLength: 14,
  });
const scripts: fc.Arbitrary<Script> = fc.record({
  rates: pairs(120_000),
  others: fc.oneof(fc.constant([[1, 0]] as [number, number][]), pairs(40_000)),
  ownMilliCpu: fc.constantFrom(0, 0, 35),
  limit: fc.constantFrom('150m', '300m', '4'),
  neighbour: pairs(1500),
  noise: fc.constantFrom(0, 300),
  deeds: fc.array(
    fc.tuple(
      fc.integer({ min: 1, max: 90 }),
      fc.oneof<fc.Arbitrary<Deed>[]>(
        fc.record({ kind: fc.constant('scale' as const), replicas: fc.integer({ min: 0, max: 8 }) }),
        fc.record({ kind: fc.constantFrom('kill' as const, 'revive' as const), which: fc.nat(8) }),
        fc.constant({ kind: 'look' } as const),
        fc.constant({ kind: 'save' } as const),
      ),
    ),
    { minLength: 2, maxLength: 9 },
  ),
});

test('law: pods in columns and pods in rows use, sum up and tell the same', () => {
  let plain = 0;
  fc.assert(
    fc.property(scripts, (script) => {
      const columns = play(script, true);
      plain += columns.plain;
      assert.equal(columns.looks, play(script, false).looks);
    }),
    { numRuns: 40 },
  );
  assert.ok(plain > 50, `${plain} plain pods were looked at`);
});

test.run();
