/**
 * Memory that runs out, in whole runs: containers above their limits, nodes above theirs, evictions before that, and what
 * controllers and the scheduler make of it. Instants are worked out by hand.
 */
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { PodFlag, podPhaseNames } from '../../src/cluster/pods.ts';
import { assemble, type Run } from '../../src/scenario/assemble.ts';
import { trial } from '../scenario/trial.ts';

const s = 1_000_000;
const MiB = 2 ** 20;
/** 1 GiB for pods, and as much as the hard threshold of 100 MiB beside it. */
const node = 'capacity: { cpu: 4, memory: 1124Mi }, reserved: { memory: 100Mi }';

interface Workload {
  readonly replicas?: number;
  /** `requests: { memory: 100Mi }`, `limits: …`; '' for BestEffort. */
  readonly resources?: string;
  readonly more?: string;
  readonly containers?: string;
}

function deployment(name: string, { replicas = 1, resources = '', more = '', containers }: Workload): string {
  const main = `[{ name: c, image: x, resources: { ${resources} } }]`;
  return `---
apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name}, namespace: shop }
spec:
  replicas: ${replicas}
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata: { labels: { app: ${name} } }
    spec:
      ${more}
      containers: ${containers ?? main}
`;
}

interface Played {
  readonly run: Run;
  /** Lines of events so far: `reason object message`, with the second at which they were told. */
  events(reason: string): { at: number; object: string; message: string }[];
  /** `web 1 Running`, by workload; what was evicted stays as an object. */
  pods(): string[];
}

async function play(
  uses: Readonly<Record<string, string>>,
  manifests: string,
  more = '',
  checks: 'every-event' | 'off' = 'every-event',
): Promise<Played> {
  const rules = Object.entries(uses).map(
    ([name, use]) => `    - { target: deployment/shop/${name}, startup: { init: 0s, ready: 0s }, stop: 0s, ${use} }\n`,
  );
  const spec = `  controlPlane: instant
  duration: 1h
  fleet: [{ pool: general, ${node}, count: 1 }]
  manifests: [m.yaml]
  behaviour:
${rules.join('')}${more}`;
  const scenario = await trial(spec, { 'm.yaml': manifests });
  let lines = '';
  const run = assemble(scenario, { sink: (text) => (lines += text), checks });
  return {
    run,
    events(reason) {
      run.recorder.flush();
      const all = lines.split('\n').filter((line) => line !== '');
      return all
        .map((line) => JSON.parse(line))
        .filter((event) => event.reason === reason)
        .map(({ offsetMicros, involvedObject, message }) => ({
          at: offsetMicros / s,
          object: involvedObject.name.replace(/-[a-z0-9]{8,10}-[a-z0-9]{5}$/, ''),
          message,
        }));
    },
    pods() {
      const { pods } = run.cluster;
      const rows = Array.from({ length: pods.count }, (_, row) => row).filter(
        (row) => (pods.flags[row]! & PodFlag.alive) !== 0,
      );
      return rows
        .sort((a, b) => pods.sequence[a]! - pods.sequence[b]!)
        .map((row) => `${pods.names[row]!.split('-')[0]} ${podPhaseNames[pods.phase[row]!]}`);
    },
  };
}

const leak = (from: string, perSecond: string, more = ''): string =>
  `usage: { memory: { constant: ${from}, growth: { perSecond: ${perSecond}${more} } } }`;
const atRun = (run: Run, seconds: number): void => void run.runUntil(seconds * s);
const noEviction = '  kubelet: { evictionHard: { memory.available: "0%" } }\n';

test('a container above its limit is killed, and begins anew', async () => {
  const web = deployment('web', { resources: 'requests: { memory: 50Mi }, limits: { memory: 100Mi }' });
  const { run, events, pods } = await play({ web: leak('40Mi', '1Mi') }, web);
  // 60 MiB at 1 MiB/s, and a byte: 1 µs more.
  atRun(run, 59.999);
  assert.equal(events('OOMKilling'), []);
  atRun(run, 61);
  assert.equal(events('OOMKilling'), [
    { at: 60.000001, object: 'general-1', message: events('OOMKilling')[0]!.message },
  ]);
  const [kill] = run.pressure!.kills();
  assert.equal([kill!.cause, kill!.memoryBytes, kill!.limitBytes], ['container', 100 * MiB + 1, 100 * MiB]);
  const status = run.kubelet.statusOf(0)!.containers[0]!;
  assert.equal([status.restarts, status.last?.reason, status.last?.exitCode], [1, 'OOMKilled', 137]);
  // The first restart comes at once, the second after 10 s of back-off.
  atRun(run, 300);
  assert.equal(
    events('OOMKilling').map(({ at }) => Math.floor(at)),
    [60, 120, 190, 270],
  );
  assert.equal(pods(), ['web Running']);
});

test('a limit that is reached and not passed kills nobody', async () => {
  const web = deployment('web', { resources: 'limits: { memory: 100Mi }' });
  const { run } = await play({ web: leak('40Mi', '1Mi', ', most: 60Mi') }, web);
  atRun(run, 3000);
  assert.equal(run.pressure!.kills(), []);
});

test('a step above the limit kills at its instant', async () => {
  const web = deployment('web', { resources: 'limits: { memory: 100Mi }', more: 'restartPolicy: Always' });
  const hours = `usage: { memory: { hourly: [50Mi, 200Mi${', 50Mi'.repeat(22)}] } }`;
  const { run, events } = await play({ web: hours }, web);
  atRun(run, 3600);
  assert.equal(
    events('OOMKilling').map(({ at }) => at),
    [3600, 3600].slice(0, events('OOMKilling').length),
  );
  assert.ok(events('OOMKilling').length > 0);
});

test('a sidecar that leaks is killed alone', async () => {
  const containers =
    '[{ name: app, image: x, resources: { limits: { memory: 200Mi } } }, ' +
    '{ name: proxy, image: y, resources: { limits: { memory: 64Mi } } }]';
  const use =
    'usage: { memory: 150Mi, containers: { proxy: { memory: { constant: 4Mi, growth: { perSecond: 1Mi } } } } }';
  const { run } = await play({ web: use }, deployment('web', { containers }));
  atRun(run, 61);
  assert.equal(
    run.pressure!.kills().map(({ container, atMicros }) => [container, atMicros / s]),
    [['proxy', 60.000001]],
  );
  const restarts = run.kubelet.statusOf(0)!.containers.map(({ name, restarts: count }) => `${name} ${count}`);
  assert.equal(restarts, ['app 0', 'proxy 1']);
});

test('where kubelets do not evict, the kernel takes the one with the highest badness', async () => {
  const manifests =
    deployment('steady', { resources: 'requests: { memory: 600Mi }' }) + deployment('leaky', { resources: '' });
  const uses = { steady: 'usage: { memory: 600Mi }', leaky: leak('100Mi', '1Mi') };
  const { run } = await play(uses, manifests, noEviction);
  // 1024 MiB and no threshold beside it: capacity less reserved. 324 MiB are left.
  atRun(run, 325);
  const [kill] = run.pressure!.kills();
  assert.equal([kill!.cause, kill!.workload, kill!.atMicros / s], ['node', 'Deployment/shop/leaky', 324.000001]);
  assert.equal(
    kill!.ranking.map(({ pod, badness }) => [pod.split('-')[0], badness]),
    // 424 MiB and a byte are 108,545 pages; 262 pages are a thousandth of 262,144.
    [
      ['shop/leaky', 108_545 + 1000 * 262],
      ['shop/steady', 153_600 + (1000 - Math.floor((1000 * 600) / 1124)) * 262],
    ],
  );
});

test('before that the kubelet evicts: at its first turn below 100Mi, and controllers make another pod', async () => {
  const manifests =
    deployment('steady', { resources: 'requests: { memory: 600Mi }' }) +
    deployment('leaky', { resources: 'requests: { memory: 50Mi }' });
  const uses = { steady: 'usage: { memory: 600Mi }', leaky: leak('100Mi', '1Mi') };
  const { run, events, pods } = await play(uses, manifests);
  // 1024 MiB are full after 324 s; less than 100 MiB are available from a byte more on.
  atRun(run, 340);
  const [evicted] = events('Evicted');
  assert.ok(evicted!.at > 324 && evicted!.at <= 334, `${evicted!.at}`);
  assert.is(evicted!.object, 'leaky');
  const usedKi = Math.floor(((424 + (evicted!.at - 324)) * MiB) / 4096) * 4;
  const left = Math.floor(((100 - (evicted!.at - 324)) * MiB) / 4096) * 4;
  assert.is(
    evicted!.message,
    `The node was low on resource: memory. Threshold quantity: 100Mi, available: ${left}Ki. ` +
      `Container c was using ${usedKi}Ki, request is 50Mi, has larger consumption of memory. `,
  );
  assert.equal(
    events('EvictionThresholdMet').map(({ message }) => message),
    ['Attempting to reclaim memory'],
  );
  // The node is tainted by then, and nothing tolerates it.
  assert.equal(pods(), ['steady Running', 'leaky Failed', 'leaky Pending']);
  const status = run.kubelet.statusOf(run.cluster.pods.sequence.findIndex((_, row) => row === 1))!;
  assert.equal([status.reason, status.message], ['Evicted', evicted!.message]);
});

test('pressure shows in the node’s status and its taint, and goes five minutes after it was last met', async () => {
  const manifests = deployment('leaky', { resources: 'requests: { memory: 50Mi }' });
  const { run, events } = await play({ leaky: leak('100Mi', '10Mi', ', after: 10s, most: 950Mi') }, manifests);
  const taints = (): string[] =>
    run.cluster.taintSets.values[run.cluster.nodes.taintSet[0]!]!.map(({ key, effect }) => `${key}:${effect}`);
  // The leak passes 1024 MiB at 102.4 s, and its successor as long after it.
  atRun(run, 130);
  const [insufficient] = events('NodeHasInsufficientMemory');
  const [evicted] = events('Evicted');
  assert.ok(insufficient!.at >= evicted!.at && insufficient!.at < evicted!.at + 10);
  assert.equal(taints(), ['node.kubernetes.io/memory-pressure:NoSchedule']);
  assert.equal(run.pressure!.underPressure(), [0]);
});

test('pressure is over when its transition period is', async () => {
  const manifests = deployment('leaky', { resources: 'requests: { memory: 50Mi }', more: 'priorityClassName: ""' });
  const timeline = '  timeline: [{ at: 2m, do: { scale: { target: deployment/shop/leaky, replicas: 0 } } }]\n';
  const { run, events } = await play({ leaky: leak('100Mi', '10Mi') }, manifests, timeline);
  atRun(run, 1000);
  const [evicted] = events('Evicted');
  const [over] = events('NodeHasSufficientMemory');
  assert.is(events('NodeHasSufficientMemory').length, 1);
  assert.ok(over!.at >= evicted!.at + 300 && over!.at <= evicted!.at + 330, `${over!.at} after ${evicted!.at}`);
  assert.equal(run.cluster.taintSets.values[run.cluster.nodes.taintSet[0]!], []);
  // Nothing is left to be looked at.
  const before = run.sim.eventCount;
  atRun(run, 3600);
  assert.is(run.sim.eventCount, before);
});

test('a soft threshold evicts after its grace period, with time to stop', async () => {
  const manifests = deployment('leaky', { resources: 'requests: { memory: 50Mi }' });
  const kubelet = `  kubelet:
    evictionSoft: { memory.available: 500Mi }
    evictionSoftGracePeriod: { memory.available: 1m30s }
    evictionMaxPodGracePeriod: 60
`;
  // Up to 700 MiB: below 500 MiB available from 624 MiB on, at 262 s.
  const { run, events } = await play({ leaky: leak('100Mi', '2Mi', ', most: 600Mi') }, manifests, kubelet);
  atRun(run, 600);
  const [evicted] = events('Evicted');
  // The turn that first sees it is up to 10 s later, the one after the grace period as many turns after that.
  assert.ok(evicted!.at >= 352 && evicted!.at <= 362, `${evicted!.at}`);
});

test('minimum reclaim: one pod is not enough, the next one goes as soon as the first is gone', async () => {
  const manifests = deployment('leaky', { replicas: 3, resources: 'requests: { memory: 50Mi }' });
  const kubelet =
    '  kubelet: { evictionHard: { memory.available: 100Mi }, evictionMinimumReclaim: { memory.available: 500Mi } }\n';
  const timeline = '  timeline: [{ at: 90s, do: { cordon: { pool: general } } }]\n';
  const { run, events } = await play({ leaky: leak('250Mi', '1Mi') }, manifests, kubelet + timeline);
  // 1024 MiB at 91.34 s. A third of it is 341 MiB: two must go until 600 MiB are available.
  atRun(run, 120);
  const times = events('Evicted').map(({ at }) => at);
  assert.is(times.length, 2);
  assert.ok(times[0]! > 91.3 && times[0]! < 101.4);
  assert.ok(times[1]! > times[0]! && times[1]! <= times[0]! + 3, `${times}`);
});

test('critical pods are never evicted: the kernel comes instead', async () => {
  const classes = 'priorityClassName: system-node-critical';
  const manifests = deployment('leaky', { resources: 'requests: { memory: 50Mi }', more: classes }).replaceAll(
    'shop',
    'kube-system',
  );
  const { run, events } = await play(
    {},
    manifests,
    '    - { target: deployment/kube-system/leaky, usage: { memory: { constant: 1000Mi, growth: { perSecond: 1Mi } } } }\n',
  );
  atRun(run, 200);
  assert.equal(events('Evicted'), []);
  assert.ok(events('EvictionThresholdMet').length >= 8);
  assert.is(run.pressure!.kills()[0]!.cause, 'node');
});

test('a kubelet under pressure refuses BestEffort pods, whoever bound them', async () => {
  const manifests = `${deployment('leaky', { resources: 'requests: { memory: 50Mi }' })}`;
  const bound = (name: string, resources: string): string => `---
apiVersion: v1
kind: Pod
metadata: { name: ${name}, namespace: shop }
spec: { nodeName: general-1, containers: [{ name: c, image: x, resources: { ${resources} } }] }
`;
  const later = 'manifests: [late.yaml]';
  const spec = `  controlPlane: instant
  fleet: [{ pool: general, ${node}, count: 1 }]
  manifests: [m.yaml]
  behaviour: [{ target: deployment/shop/leaky, ${leak('100Mi', '10Mi')} }]
  timeline: [{ at: 2m, do: { apply: { ${later} } } }]
`;
  const scenario = await trial(spec, {
    'm.yaml': manifests,
    'late.yaml': bound('best', '') + bound('burstable', 'requests: { memory: 1Mi }'),
  });
  const run = assemble(scenario, { checks: 'every-event' });
  run.runUntil(150 * s);
  const of = (name: string): string => podPhaseNames[run.cluster.pods.phase[run.cluster.findPod('shop', name)]!]!;
  assert.equal([of('best'), of('burstable')], ['Failed', 'Running']);
  const { reason, message } = run.kubelet.statusOf(run.cluster.findPod('shop', 'best'))!;
  assert.equal([reason, message], ['Evicted', 'Pod was rejected: The node had condition: [MemoryPressure]. ']);
});

test('requests that wait hold memory, until a limit ends it', async () => {
  // 200 requests a second of 10 ms are 2 cores, the limit is 1: 100 more wait each second, a MiB each, until 30 s are full.
  const web = deployment('web', { resources: 'requests: { memory: 50Mi }, limits: { cpu: "1", memory: 600Mi }' });
  const service = `---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec: { selector: { app: web }, ports: [{ port: 80 }] }
`;
  const serves = 'serves: { cpuPerRequest: 10ms, memoryBase: 100Mi, memoryPerInFlight: 1Mi }';
  const { run, events } = await play(
    { web: serves },
    web + service,
    '  traffic: [{ to: service/shop/web, rate: 200 }]\n',
  );
  atRun(run, 4);
  const use = run.usage.useOf(0)!;
  assert.equal([use.givenMilliCpu, use.inFlightMilli, use.memoryBytes / MiB], [1000, 401_000, 501]);
  // 100 + 1 MiB and 100 MiB/s: 600 MiB after 4.99 s.
  atRun(run, 6);
  assert.equal(
    events('OOMKilling').map(({ at }) => at),
    [4.990001],
  );
});

test('a backlog is worked off with all that the limit allows, and clients give up', async () => {
  const web = deployment('web', { resources: 'limits: { cpu: "1" }' });
  const service =
    'apiVersion: v1\nkind: Service\nmetadata: { name: web, namespace: shop }\nspec: { selector: { app: web }, ports: [{ port: 80 }] }\n';
  const rate = 'rate: { steps: [{ at: 0s, perSecond: 200 }, { at: 20s, perSecond: 50 }] }';
  const serves = 'serves: { cpuPerRequest: 10ms, timeout: 5s }';
  const { run } = await play(
    { web: serves },
    `${web}---\n${service}`,
    `  traffic: [{ to: service/shop/web, ${rate} }]\n`,
  );
  const waiting = (): number => Math.round(run.usage.useOf(0)!.inFlightMilli / 1000);
  // 100 more each second, no more than come in 5 s.
  atRun(run, 5);
  assert.is(waiting(), 501);
  atRun(run, 19);
  assert.is(waiting(), 1001);
  // From 20 s on half a core is free for what waits: 100 a second can be served in 5 s, half of those 1000.
  atRun(run, 21);
  assert.is(waiting(), 451);
  assert.is(run.usage.useOf(0)!.givenMilliCpu, 1000);
  atRun(run, 40);
  assert.equal([waiting(), run.usage.useOf(0)!.givenMilliCpu], [1, 500]);
  const totals = run.usage.workloadTotals()[0]![1];
  // 10 s of 100 each, and 500 at once; a core is wanted too much for 20 s.
  assert.is(totals.gaveUp, 1500n * 1_000_000n);
  assert.is(totals.throttledCpu, 1000n * 20_000_000n);
});

test('law: whoever else is there and whatever the seed, victims come in the order of the ranking', async () => {
  const resources = ['', 'requests: { memory: 100Mi }', 'requests: { memory: 300Mi }'] as const;
  const one = fc.record({
    resources: fc.constantFrom(...resources),
    from: fc.integer({ min: 50, max: 250 }),
    perSecond: fc.integer({ min: 1, max: 5 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(one, { minLength: 2, maxLength: 5 }), fc.boolean(), async (workloads, evicts) => {
      const names = workloads.map((_, index) => `w${index}`);
      const manifests = workloads
        .map((each, index) => deployment(names[index]!, { resources: each.resources }))
        .join('');
      const uses = Object.fromEntries(
        workloads.map(({ from, perSecond }, index) => [names[index]!, leak(`${from}Mi`, `${perSecond}Mi`)]),
      );
      const { run } = await play(uses, manifests, evicts ? '' : noEviction);
      // Even the two slowest leaks fill the node by then.
      atRun(run, 800);
      for (const { cause, ranking, memoryBytes, requestBytes } of run.pressure!.kills()) {
        if (cause === 'node') {
          for (const other of ranking) assert.ok(other.badness! <= ranking[0]!.badness!);
        } else {
          assert.is(cause, 'eviction');
          const above = memoryBytes > requestBytes;
          for (const other of ranking) {
            const theirs = other.memoryBytes > other.requestBytes;
            assert.ok(above || !theirs);
            if (above === theirs) assert.ok(memoryBytes - requestBytes >= other.memoryBytes - other.requestBytes);
          }
        }
      }
      assert.ok(run.pressure!.kills().length > 0);
    }),
    { numRuns: 12 },
  );
});

test('saved at any moment it goes on the same', async () => {
  const manifests =
    deployment('steady', { resources: 'requests: { memory: 300Mi }' }) +
    deployment('leaky', { replicas: 2, resources: 'requests: { memory: 50Mi }, limits: { memory: 700Mi }' });
  const uses = {
    steady: 'usage: { memory: { constant: 300Mi, noise: { within: 20%, every: 7s } } }',
    leaky: leak('50Mi', '3Mi', ', after: 5s'),
  };
  const whole = await play(uses, manifests, '', 'off');
  atRun(whole.run, 900);
  assert.ok(whole.run.pressure!.kills().length > 3);
  for (const at of [50, 117.3, 124.01, 200, 431]) {
    const [first, second] = [await play(uses, manifests, '', 'off'), await play(uses, manifests, '', 'off')];
    atRun(first.run, at);
    second.run.load(first.run.save());
    atRun(second.run, 900);
    assert.equal(second.run.recorder.fingerprint(), whole.run.recorder.fingerprint());
    assert.equal(second.run.pressure!.kills(), whole.run.pressure!.kills());
    assert.equal(second.run.usage.nodeTotals(0), whole.run.usage.nodeTotals(0));
  }
});

test.run();
