/** Arrivals in a running cluster: told as stories, and saved at any moment. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { defaultResourceQuota } from '../../../src/api/defaults.ts';
import type { Job, Pod } from '../../../src/api/objects.ts';
import { createBehaviours } from '../../../src/cluster/behaviour.ts';
import type { Cluster } from '../../../src/cluster/cluster.ts';
import { controlPlanes } from '../../../src/cluster/control-plane.ts';
import { createCluster } from '../../../src/cluster/create.ts';
import { addNodeObject } from '../../../src/cluster/from-objects.ts';
import { verbNames } from '../../../src/cluster/journal.ts';
import { PodFlag } from '../../../src/cluster/pods.ts';
import { createKubelet } from '../../../src/nodes/kubelet.ts';
import type { FromSchema } from '../../../src/scenario/from-schema.ts';
import { createScheduler } from '../../../src/scheduler/scheduler.ts';
import { readPaged } from '../../../src/sim/paged-column.ts';
import { type Component, createSimulation, type Kind, Phase, type Simulation } from '../../../src/sim/simulation.ts';
import { type Arrivals, createArrivals } from '../../../src/workloads/arrivals/arrivals.ts';
import type { ArrivalDocument } from '../../../src/workloads/arrivals/document.ts';
import { readOpenbFleet } from '../../../src/workloads/arrivals/format-openb.ts';
import { openArrivals } from '../../../src/workloads/arrivals/open.ts';
import type { ArrivalTemplate } from '../../../src/workloads/arrivals/pod-of-arrival.ts';
import type { arrivalSchema } from '../../../src/workloads/arrivals/schema.ts';
import { controllerRegistry } from '../../../src/workloads/controllers/registry.ts';
import { nodeObject, seconds, startsAt } from '../live-world.ts';

const folder = mkdtempSync(join(tmpdir(), 'headroom-arrivals-'));
const file = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return name;
};

// What the schema allows is what the code takes: checked by the compiler.
const fromSchema = (document: FromSchema<typeof arrivalSchema>): ArrivalDocument => document;

interface Setting {
  readonly documents: readonly FromSchema<typeof arrivalSchema>[];
  readonly template?: ArrivalTemplate;
  readonly kubelet?: boolean;
  readonly nodes?: number;
  readonly cpu?: string;
  readonly seed?: string;
  readonly setUp?: (cluster: Cluster) => void;
}

interface Story {
  readonly sim: Simulation;
  readonly cluster: Cluster;
  readonly arrivals: Arrivals;
  readonly said: string[];
  /** Every change of the cluster with its time. */
  readonly changes: string[];
  run(until: number): void;
  alive(): string[];
}

function story(setting: Setting): Story {
  const sim = createSimulation({ seed: setting.seed ?? 'arrivals', checks: 'every-event' });
  const cluster = createCluster(() => sim.now);
  const said: string[] = [];
  const changes: string[] = [];
  const recorder = {
    event: (_type: string, reason: string, message: string, { name }: { name: string }) =>
      void said.push(`${sim.now / 1e6} ${name} ${reason} ${message}`),
  };
  const opened = openArrivals({
    documents: setting.documents.map(fromSchema),
    streams: sim.streams,
    startsAt,
    openFile: (name) => ({ name, path: join(folder, name) }),
    openTemplate: () => setting.template ?? null,
  });
  assert.equal(opened.problems, []);
  assert.equal(opened.diagnostics, []);
  const startedBy = setting.kubelet ? 'kubelet' : 'binding';
  const arrivals = createArrivals({ cluster, sim, streams: opened.streams, startsAt, startedBy, recorder });
  const scheduler = createScheduler({ cluster, sim });
  sim.add({ name: 'cluster', start() {}, check: cluster.check, save: cluster.save, load: cluster.load });
  sim.add(follower(cluster, scheduler.wake, changes));
  if (setting.kubelet) {
    const controlPlane = controlPlanes.instant;
    const behaviours = createBehaviours(cluster, []);
    const behaviourOf = (pod: number) => arrivals.behaviourOf(pod, behaviours(pod));
    sim.add(createKubelet({ cluster, sim, controlPlane, behaviourOf }));
    for (const create of Object.values(controllerRegistry)) {
      sim.add(create({ cluster, sim, events: recorder, startsAt, controlPlane }));
    }
  }
  sim.add(arrivals);
  sim.add(scheduler);
  setting.setUp?.(cluster);
  for (let node = 0; node < (setting.nodes ?? 1); node++) addNodeObject(cluster, nodeObject(`n${node}`, setting.cpu));
  return {
    sim,
    cluster,
    arrivals,
    said,
    changes,
    run: (until) => void sim.runUntil(seconds(until)),
    alive() {
      const { pods } = cluster;
      const names: string[] = [];
      for (let pod = 0; pod < pods.count; pod++) {
        if ((pods.flags[pod]! & PodFlag.alive) !== 0) names.push(pods.names[pod]!);
      }
      return names.sort();
    },
  };
}

/** Notes every change and wakes the scheduler. */
function follower(cluster: Cluster, wakeScheduler: () => void, changes: string[]): Component {
  let kind: Kind | undefined;
  let sim: Simulation | undefined;
  const wake = (): void => void (kind !== undefined && sim!.at(sim!.now, kind, 0));
  const reader = cluster.journal.reader(
    'observer',
    'follower',
    (verb, subject, before, after, time) =>
      void changes.push([time, verbNames[verb], subject, before, after].join(' ')),
    wake,
  );
  return {
    name: 'follower',
    start(simulation) {
      sim = simulation;
      kind = simulation.define('follower', Phase.input, () => {
        reader.read();
        wakeScheduler();
      });
      wake();
    },
    save() {},
    load() {},
  };
}

const jobTemplate: Job = {
  apiVersion: 'batch/v1',
  kind: 'Job',
  metadata: { name: 'x' },
  spec: {
    completions: 2,
    parallelism: 2,
    template: { spec: { restartPolicy: 'Never', containers: [{ name: 'c', image: 'i' }] } },
  },
};

const figure = (told: Story, index = 0) => told.arrivals.figures()[index]!;

test('a pod comes at its time, runs its time, succeeds and is gone', () => {
  const name = file('one.csv', 'submit,cores,mem,secs\n10,2,4,30\n15,2,4,5\n');
  const columns = { createdAt: 'submit', cpu: 'cores', memory: 'mem', duration: 'secs' };
  const units = { cpu: 'cores', memory: 'GiB' } as const;
  const told = story({ documents: [{ name: 'jobs', trace: { file: name, columns, units } }] });
  told.run(9);
  assert.equal(told.alive(), []);
  told.run(15);
  assert.equal(told.alive(), ['jobs-1', 'jobs-2']);
  const { spec, milliCpu, memoryBytes } = told.cluster.specOf(told.cluster.findPod('default', 'jobs-1'));
  assert.equal([milliCpu, memoryBytes, spec.restartPolicy], [2000, 4 * 2 ** 30, 'Never']);
  told.run(20);
  assert.equal(told.alive(), ['jobs-1']);
  told.run(40);
  assert.equal(told.alive(), []);
  const { arrived, placed, started, succeeded, lost, ranMicros } = figure(told);
  assert.equal([arrived, placed, started, succeeded, lost, ranMicros], [2, 2, 2, 2, 0, seconds(35)]);
});

test('one that waits for room starts when another ends; its run time counts from there', () => {
  const name = file('wait.csv', 'at,run\n0,30\n1,30\n');
  const trace = { file: name, columns: { createdAt: 'at', duration: 'run' } };
  const told = story({ cpu: '4', documents: [{ name: 'w', requests: { cpu: 3 }, trace }] });
  told.run(29);
  assert.is(figure(told).started, 1);
  told.run(200);
  const { succeeded, waitedMicros, ranMicros } = figure(told);
  assert.is(succeeded, 2);
  assert.ok(waitedMicros >= seconds(29), 'the second waited for the first');
  assert.is(ranMicros, seconds(60));
});

test('a deletedAt leaves at that instant, placed or not', () => {
  const name = file('leave.csv', 'at,end,cpu\n0,20,3\n1,10,3\n');
  const trace = { file: name, columns: { createdAt: 'at', deletedAt: 'end', cpu: 'cpu' } };
  const told = story({ cpu: '4', documents: [{ trace, from: '100s' }] });
  told.run(109);
  assert.equal(told.alive(), ['arrivals-1-1', 'arrivals-1-2']);
  told.run(110);
  assert.equal(told.alive(), ['arrivals-1-1']);
  told.run(120);
  const { left, leftUnplaced, succeeded } = figure(told);
  assert.equal([told.alive().length, left, leftUnplaced, succeeded], [0, 2, 1, 0]);
});

test('a file in any order is sorted, and its first arrival is time 0 when asked for', () => {
  const name = file('any.csv', 'when,who\n2026-01-01T00:00:09Z,c\n2026-01-01T00:00:02Z,a\n2026-01-01T00:00:03.5Z,b\n');
  const columns = { createdAt: 'when', name: 'who' };
  const trace = { file: name, columns, units: { time: 'rfc3339' }, sorted: false, zero: 'first' } as const;
  const told = story({ documents: [{ trace }] });
  told.run(6);
  assert.equal(told.alive(), ['a', 'b']);
  const { pods } = told.cluster;
  assert.is(readPaged(pods.createdMicros, told.cluster.findPod('default', 'b')), seconds(1.5));
  told.run(7);
  assert.equal(told.alive(), ['a', 'b', 'c']);
});

test('what the API server refuses is counted and said', () => {
  const name = file('refused.csv', 'at,name\n0,a\n1,a\n2,b\n');
  const quota = defaultResourceQuota({
    apiVersion: 'v1',
    kind: 'ResourceQuota',
    metadata: { name: 'q', namespace: 'default' },
    spec: { hard: { pods: '1' } },
    status: { hard: { pods: '1' }, used: { pods: '0' } },
  });
  const told = story({
    documents: [{ trace: { file: name, columns: { createdAt: 'at', name: 'name' } } }],
    setUp: (cluster) => void cluster.addObject(quota),
  });
  told.run(10);
  assert.equal([figure(told).arrived, figure(told).refused], [3, 2]);
  assert.equal(told.said, [
    '1 a FailedCreate Error creating: pods "a" already exists',
    '2 b FailedCreate Error creating: pods "b" is forbidden: exceeded quota: q, requested: pods=1, used: pods=1, limited: pods=1',
  ]);
});

test('byte order mark, CRLF, quotes, semicolons, blanks and empty lines', () => {
  const name = file('odd.csv', '\ufeffat;"the; name";team\r\n\r\n 0 ;"a";"x"\r\n1;b;\r\n');
  const columns = { createdAt: 'at', name: 'the; name', labels: { team: 'team' } };
  const told = story({ documents: [{ trace: { file: name, columns, delimiter: ';' } }] });
  told.run(2);
  assert.equal(told.alive(), ['a', 'b']);
  const labelsOf = (pod: string) => told.cluster.labelsOf(told.cluster.findPod('default', pod));
  assert.equal([labelsOf('a'), labelsOf('b')], [{ team: 'x' }, { team: '' }]);
});

test('openb: GPUs are extended resources, shares are summed, models are node affinity', () => {
  const nodes = file('nodes.csv', 'sn,cpu_milli,memory_mib,gpu,model\ng1,8000,8192,2,T4\ng2,8000,8192,1,P100\n');
  const header =
    'name,cpu_milli,memory_mib,num_gpu,gpu_milli,gpu_spec,qos,creation_time,deletion_time,scheduled_time\n';
  const rows =
    'whole,1000,1024,1,1000,T4|V100,LS,0,90,0\n' +
    'part,1000,1024,1,600,T4,BE,1,90,\n' +
    'more,1000,1024,1,600,T4,BE,2,90,2\n' +
    'none,1000,1024,0,0,,BE,3,50,\n';
  const name = file('pods.csv', header + rows);
  const told = story({
    documents: [{ trace: { file: name, format: 'openb' } }],
    nodes: 0,
    setUp(cluster) {
      const fleet = readOpenbFleet({ name: nodes, path: join(folder, nodes) });
      for (const node of fleet.nodes) addNodeObject(cluster, node);
    },
  });
  told.run(10);
  const { pods, nodeNames } = told.cluster;
  const place = (pod: string) => nodeNames[pods.node[told.cluster.findPod('default', pod)]!] ?? 'pending';
  assert.equal(['whole', 'part', 'more'].map(place), ['g1', 'g1', 'pending'], '1000 + 600 + 600 > 2000 on g1');
  const amounts = (pod: string) => {
    const { ids, amounts: pieces } = told.cluster.specOf(told.cluster.findPod('default', pod)).scalars;
    return ids.map((id, i) => `${told.cluster.resources.values[id]}=${pieces[i]}`);
  };
  assert.equal(amounts('whole'), ['alibabacloud.com/gpu-milli=1000', 'nvidia.com/gpu=1']);
  assert.equal([amounts('part'), amounts('none')], [['alibabacloud.com/gpu-milli=600'], []]);
  told.run(90);
  assert.equal([told.alive().length, figure(told).left, figure(told).leftUnplaced], [0, 4, 1]);
});

test('with a kubelet: it starts the pods and ends them on time', () => {
  const told = story({ documents: [{ name: 'k', run: '40s', batch: { count: 3 } }], kubelet: true });
  told.run(30);
  assert.is(told.alive().length, 3);
  told.run(60);
  const { started, succeeded, ranMicros } = figure(told);
  assert.equal([told.alive().length, started, succeeded, ranMicros], [0, 3, 3, seconds(120)]);
});

test('a Job template: the Job controller runs its pods, each for the time of the source; a finished Job is removed', () => {
  const told = story({
    documents: [{ name: 'j', template: 'job.yaml', run: '40s', batch: { count: 2, every: '100s' }, until: '100s' }],
    template: jobTemplate,
    kubelet: true,
  });
  told.run(20);
  assert.is(told.alive().length, 4, 'two Jobs of two pods');
  told.run(300);
  assert.is(told.cluster.objects.find('Job', 'default', 'j-1'), -1);
  const { arrived, succeeded } = figure(told);
  assert.equal([arrived, succeeded, told.alive()], [4, 4, []]);
});

test('the time between Poisson arrivals and the run times have the means asked for', () => {
  const quantiles = file('q.csv', 'fraction,value\n0,0\n0.5,10\n1,30\n');
  const documents = [
    { name: 'p', run: { quantiles: { file: quantiles } }, poisson: { count: 60, per: '1h' } },
    { name: 'd', run: '1s', diurnal: { perHour: Array.from({ length: 24 }, (_, hour) => (hour === 5 ? 300 : 0)) } },
  ];
  const told = story({ documents, nodes: 2 });
  told.run(5 * 3600 - 1);
  assert.is(figure(told, 1).arrived, 0, 'nothing before the sixth hour');
  told.run(10 * 3600);
  // 600 ± 24 and 300 ± 17 (one deviation of a Poisson count); the run times' mean is 5/2 + 20/2 = 12.5 s.
  assert.ok(Math.abs(figure(told, 0).arrived - 600) < 5 * 24, `${figure(told, 0).arrived} arrivals`);
  assert.ok(Math.abs(figure(told, 1).arrived - 300) < 5 * 17, `${figure(told, 1).arrived} arrivals`);
  const mean = figure(told).ranMicros / figure(told).succeeded / 1e6;
  assert.ok(Math.abs(mean - 12.5) < 2, `mean ${mean} s`);
});

test('a source more changes nobody else’s arrivals', () => {
  const poisson = { name: 'p', run: { exponential: { mean: '20s' } }, poisson: { count: 1, per: '30s' } };
  const times = (documents: Setting['documents']): string[] => {
    const told = story({ documents });
    told.run(1000);
    return [JSON.stringify({ ...told.arrivals.figures().find(({ name }) => name === 'p'), waitedMicros: 0 })];
  };
  assert.equal(times([poisson]), times([{ name: 'other', batch: { count: 3, every: '70s' } }, poisson]));
});

test('saved at any event and loaded into a fresh run, it goes on the same', () => {
  // Rows of 2 kB: the trace is several blocks long.
  const rows = Array.from({ length: 400 }, (_, i) => `${i * 5},${3 + (i % 40)},${'x'.repeat(2000)}`);
  const name = file('long.csv', `at,run,note\n${rows.join('\n')}\n`);
  const documents = [
    { name: 't', requests: { cpu: 2 }, trace: { file: name, columns: { createdAt: 'at', duration: 'run' } } },
    { name: 'p', run: { lognormal: { median: '5s', p99: '60s' } }, poisson: { count: 1, per: '20s' }, until: '1500s' },
  ];
  const whole = story({ documents, cpu: '12' });
  whole.run(2500);
  assert.is(figure(whole).succeeded, 400);
  goesOnTheSame({ documents, cpu: '12' }, whole, 2500);
});

test('so do Jobs, their pods and their kubelet', () => {
  const documents = [
    {
      name: 'j',
      template: 'job.yaml',
      run: { uniform: { from: '10s', to: '90s' } },
      poisson: { count: 1, per: '60s' },
    },
    { name: 'k', run: '40s', batch: { count: 3, every: '100s' } },
  ];
  const setting = {
    documents: documents.map((each) => ({ ...each, until: '500s' })),
    template: jobTemplate,
    kubelet: true,
  };
  const whole = story(setting);
  whole.run(900);
  assert.is(figure(whole, 1).succeeded, 18);
  assert.ok(figure(whole).succeeded > 3);
  assert.equal(whole.alive(), []);
  goesOnTheSame(setting, whole, 900);
});

/** Pods whose owner is gone: what the garbage collector remembers of them is its own tests' matter. */
function waitsForCollection({ pods, owners, objects }: Cluster): boolean {
  for (let pod = 0; pod < pods.count; pod++) {
    if ((pods.flags[pod]! & PodFlag.alive) === 0 || pods.owner[pod] === 0) continue;
    const { kind, namespace, name } = owners.values[pods.owner[pod]!]!;
    if (objects.find(kind, namespace, name) < 0) return true;
  }
  return false;
}

/** Steps a run to any event, saves it, loads it into a fresh one and compares what follows with the unbroken run. */
function goesOnTheSame(setting: Setting, whole: Story, until: number): void {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: whole.sim.eventCount - 1 }), (events) => {
      const first = story(setting);
      for (let i = 0; i < events || waitsForCollection(first.cluster); i++) first.sim.step();
      const second = story({ ...setting, nodes: 0 });
      second.sim.load(first.sim.save());
      second.run(until);
      assert.equal(second.arrivals.figures(), whole.arrivals.figures());
      const rest = second.changes;
      assert.equal(rest, whole.changes.slice(whole.changes.length - rest.length));
      assert.ok(first.changes.length + rest.length >= whole.changes.length);
    }),
    { numRuns: 6, seed: 4 },
  );
}

test('mistakes in the scenario’s own text are told with their path', () => {
  const always: Pod = { kind: 'Pod', spec: { restartPolicy: 'Always', containers: [{ name: 'c', image: 'i' }] } };
  const { problems } = openArrivals({
    documents: [
      {},
      { name: 'a', batch: { count: 1 }, poisson: { count: 1, per: '1m' } },
      { name: 'a', poisson: { count: 1, per: '0s' } },
      { run: { uniform: { from: '2s', to: '1s' } }, batch: { count: 1 } },
      { diurnal: { perHour: [1, 2] } },
      { trace: { file: 'none.csv' } },
      { from: '2h', until: '1h', batch: { count: 1 } },
      { template: 'pod.yaml', run: '1s', batch: { count: 1 } },
      { requests: { cpu: '1x' }, batch: { count: 1 } },
      { trace: { file: 'none.csv', format: 'openb', units: { cpu: 'milli' } } },
    ],
    streams: createSimulation({ seed: 1 }).streams,
    startsAt,
    openFile: (name) => ({ name, path: join(folder, name) }),
    openTemplate: () => always,
  });
  assert.equal(
    problems.map(({ path, message }) => `${path.join('.')}: ${message}`),
    [
      '0: expected one of trace, poisson, batch, diurnal, got none',
      '1: expected one of trace, poisson, batch, diurnal, got poisson and batch',
      '2.name: there are two sources of arrivals named "a"',
      '3.run.uniform.to: is less than `from`',
      '4.diurnal.perHour: expected 24 rates, one for each hour of the day, got 2',
      '5.trace.columns: Required value',
      '6.until: is before `from`',
      '7.template: its restartPolicy is Always: a pod that runs for a time and ends cannot be restarted for ever',
      "8.requests.cpu: quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'",
      '9.trace.units: the format openb has columns and units of its own',
    ],
  );
});

test.after(() => rmSync(folder, { recursive: true }));
test.run();
