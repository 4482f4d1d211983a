/** `spec.arrivals` and fleets from traces: what is told of broken ones, what becomes of good ones. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { fingerprintText } from '../../src/report/fingerprint.ts';
import { assemble } from '../../src/scenario/assemble.ts';
import { loadScenario } from '../../src/scenario/load.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

const test = suite<{ folder: string }>('arrivals', { folder: '' });
test.before.each((context) => {
  context.folder = mkdtempSync(join(tmpdir(), 'headroom-arrivals-'));
});
test.after.each(({ folder }) => rmSync(folder, { recursive: true, force: true }));

type Files = Readonly<Record<string, string>>;
const head = 'apiVersion: headroom/v1\nkind: Scenario\nmetadata: { name: trial }\nspec:\n';
const pool = '{ pool: general, capacity: { cpu: 4, memory: 8Gi }, count: 2 }';

async function load(folder: string, files: Files): Promise<{ scenario: Scenario | null; told: string[] }> {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const { scenario, diagnostics } = await loadScenario(join(folder, 'scenario.yaml'));
  const told = diagnostics.map(({ file, line, column, path, message }) => {
    const place = line === 0 ? file : `${file}:${line}:${column}`;
    return `${place.replace(`${folder}/`, '')}: ${path === '' ? '' : `${path}: `}${message}`;
  });
  return { scenario, told };
}

const nodeList = 'sn,cpu_milli,memory_mib,gpu,model\nopenb-node-0000,8000,16384,2,T4\nopenb-node-0001,4000,8192,0,\n';

test('a document that is wrong is told as a whole, before any file it names is opened', async ({ folder }) => {
  const { told } = await load(folder, {
    'scenario.yaml': `${head}  fleet: [{ openb: traces/nodes.csv }, ${pool}]
  arrivals:
    - { trace: { file: traces/pods.csv, columns: { createdAt: at, cpu: cpu } } }
    - { template: templates/service.yaml, batch: { count: 3 } }
    - { poisson: { count: 1, per: 0 }, run: { quantiles: { file: traces/none.csv } } }
    - { name: both, batch: { count: 1 }, diurnal: { perHour: [1] } }
`,
    'traces/nodes.csv': `${nodeList}openb-node-0001,4000,8192,0,\n`,
    'traces/pods.csv': 'at,cpu\n0,1\n5,much\n',
    'templates/service.yaml': 'apiVersion: v1\nkind: Service\nmetadata: { name: s }\nspec: { ports: [{ port: 80 }] }\n',
  });
  assert.equal(told, [
    'scenario.yaml:9:35: spec.arrivals[2].poisson.per: expected a duration such as 15s, got 0',
    'scenario.yaml:10:62: spec.arrivals[3].diurnal.perHour: expected at least 24 items, got a list',
  ]);
});

test('what is wrong with arrivals, traces, templates and node lists is told together', async ({ folder }) => {
  const { told } = await load(folder, {
    'scenario.yaml': `${head}  fleet: [{ openb: traces/nodes.csv }, ${pool}]
  arrivals:
    - { trace: { file: traces/pods.csv, columns: { createdAt: at, cpu: cpu } } }
    - { template: templates/service.yaml, batch: { count: 3 } }
    - { poisson: { count: 1, per: 5m }, run: { quantiles: { file: traces/none.csv } } }
    - { name: both, batch: { count: 1 }, poisson: { count: 1, per: 1m } }
    - { name: both, batch: { count: 1 }, from: 2h, until: 1h }
`,
    'traces/nodes.csv': `${nodeList}openb-node-0001,4000,8192,0,\n`,
    'traces/pods.csv': 'at,cpu\n0,1\n5,much\n',
    'templates/service.yaml': 'apiVersion: v1\nkind: Service\nmetadata: { name: s }\nspec: { ports: [{ port: 80 }] }\n',
  });
  assert.equal(told.sort(), [
    'scenario.yaml:10:7: spec.arrivals[3]: expected one of trace, poisson, batch, diurnal, got poisson and batch',
    'scenario.yaml:11:15: spec.arrivals[4].name: there are two sources of arrivals named "both"',
    'scenario.yaml:11:59: spec.arrivals[4].until: is before `from`',
    'scenario.yaml:8:19: spec.arrivals[1].template: expected a file with one Pod or Job',
    'traces/nodes.csv:4:1: sn: the node "openb-node-0001" stands in the file twice',
    'traces/none.csv: does not exist',
    'traces/pods.csv:3:3: cpu: expected a Kubernetes quantity of CPU such as 500m, got "much"',
  ]);
});

test('a pool and a node list are alternatives, each with its own fields', async ({ folder }) => {
  const { told } = await load(folder, {
    'scenario.yaml': `${head}  fleet:
    - { openb: nodes.csv, count: 3 }
    - { capacity: { cpu: 1, memory: 1Gi } }
    - { pool: a, count: 1, podsPerNode: 7 }
`,
  });
  assert.equal(told, [
    'scenario.yaml:6:27: spec.fleet[0].count: does not go with `openb`',
    'scenario.yaml:7:7: spec.fleet[1].pool: Required value',
    'scenario.yaml:7:7: spec.fleet[1].count: Required value',
    'scenario.yaml:8:28: spec.fleet[2].podsPerNode: does not go with `pool`',
  ]);
});

const story: Files = {
  'scenario.yaml': `${head}  duration: 1h
  fleet: [{ openb: nodes.csv, podsPerNode: 9 }]
  arrivals:
    - name: log
      trace: { file: log.csv, columns: { createdAt: at, name: who, cpu: cores, duration: took }, units: { time: m } }
    - { name: jobs, template: job.yaml, batch: { count: 2, every: 10m }, until: 25m, run: 90s }
    - { name: noise, poisson: { count: 40, per: 1h }, requests: { cpu: 1 }, run: { exponential: { mean: 4m } } }
`,
  'nodes.csv': nodeList,
  'log.csv': 'at,who,cores,took\n0,a,6,10\n1,b,6,10\n2,c,99,10\n',
  'job.yaml': `apiVersion: batch/v1
kind: Job
metadata: { name: j }
spec:
  template:
    spec: { restartPolicy: Never, containers: [{ name: c, image: x }] }
`,
};

test('arrivals run as their rows and laws say; who waits is told from who runs', async ({ folder }) => {
  const { scenario, told } = await load(folder, story);
  assert.equal(told, []);
  const run = assemble(scenario!, { checks: 'growing' });
  run.runUntil(scenario!.durationMicros);
  const [log, jobs, noise] = run.summary('').arrivals;
  assert.equal(
    [log?.arrived, log?.placed, log?.finished, log?.staying],
    [3, 2, 2, 1],
    'c wants 99 cores and waits for ever',
  );
  assert.ok(log!.longestWaitMicros >= 9 * 60_000_000, 'b waits until a has run its ten minutes');
  assert.ok(log!.meanWaitMicros < log!.longestWaitMicros);
  assert.equal([jobs?.arrived, jobs?.finished], [6, 6], 'two at 0, 10 and 20 minutes');
  assert.is(noise!.arrived - noise!.finished, noise!.staying);
  assert.is(run.cluster.nodes.allocatablePods[0], 9);
});

test('a run saved in the midst of its arrivals goes on elsewhere with the same bytes', async ({ folder }) => {
  const { scenario } = await load(folder, story);
  const whole = assemble(scenario!);
  whole.runUntil(scenario!.durationMicros);
  const first = assemble(scenario!);
  first.runUntil(scenario!.durationMicros / 3);
  const second = assemble(scenario!);
  second.load(first.save());
  second.runUntil(scenario!.durationMicros);
  assert.is(fingerprintText(second.summary('').fingerprint), fingerprintText(whole.summary('').fingerprint));
  assert.equal(second.summary('').arrivals, whole.summary('').arrivals);
});

test('another source changes nobody’s times of arrival', async ({ folder }) => {
  const { scenario } = await load(folder, story);
  const without = { ...scenario!.arrivals!, documents: scenario!.arrivals!.documents.slice(2) };
  const names = (run: Scenario): (readonly [number, string])[] => {
    const assembled = assemble(run);
    const seen: [number, string][] = [];
    for (let minute = 0; minute <= 60; minute++) {
      assembled.runUntil(minute * 60_000_000);
      seen.push([minute, String(assembled.summary('').arrivals.find(({ name }) => name === 'noise')?.arrived)]);
    }
    return seen;
  };
  assert.equal(names({ ...scenario!, arrivals: without }), names(scenario!));
});

test.run();
