/**
 * Probes as the changes that come of them (v1.34 pkg/kubelet/prober/worker.go, prober_manager.go), against a plain worker
 * that asks once a period and counts.
 */
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Probe } from '../../../src/api/objects.ts';
import { type ProbeRun, probeSteps } from '../../../src/nodes/pod-life/probes.ts';
import { never, type ProbeStep } from '../../../src/nodes/pod-life/state.ts';
import { always, law, micros, ofPod, podWorld } from './world.ts';

/** In seconds; `stuck` from and to. */
interface Given {
  readonly startup?: Probe;
  readonly readiness?: Probe;
  readonly liveness?: Probe;
  readonly started?: number;
  readonly live?: number;
  readonly ready?: number;
  readonly stuck?: readonly [number, number];
}

function run({ started = 0, live = 0, ready = 0, stuck, ...probes }: Given): ProbeRun {
  return {
    startup: probes.startup,
    readiness: probes.readiness,
    liveness: probes.liveness,
    startedMicros: micros(started),
    seenMicros: micros(started),
    tickMicros: { startup: 0, readiness: 0, liveness: 0 },
    liveMicros: micros(started + live),
    readyMicros: micros(started + ready),
    stuckFromMicros: stuck === undefined ? never : micros(stuck[0]),
    stuckToMicros: stuck === undefined || stuck[1] === Number.POSITIVE_INFINITY ? never : micros(stuck[1]),
  };
}

const told = (steps: readonly ProbeStep[]): string[] => steps.map(({ at, what }) => `${at / 1e6} ${what}`);

interface Case {
  readonly name: string;
  readonly given: Given;
  readonly steps: readonly string[];
}

const forever = Number.POSITIVE_INFINITY;
const cases: readonly Case[] = [
  { name: 'no probe: started at once, ready when it says so', given: { ready: 7 }, steps: ['0 started', '7 ready'] },
  {
    name: 'readiness is asked when the container is seen, and then once a period',
    given: { started: 3, ready: 14, readiness: { periodSeconds: 10 } },
    steps: ['3 started', '3 failing', '23 ready'],
  },
  {
    name: 'initialDelaySeconds counts from the start; the period from the first look',
    given: { started: 3, ready: 1, readiness: { initialDelaySeconds: 15, periodSeconds: 10 } },
    steps: ['3 started', '23 ready'],
  },
  {
    name: 'successThreshold asks for that many passes in a row',
    given: { ready: 4, readiness: { periodSeconds: 5, successThreshold: 3 } },
    steps: ['0 started', '0 failing', '15 ready'],
  },
  {
    name: 'failureThreshold of readiness: three failures, each a timeout long, and ready again after one pass',
    given: { readiness: { periodSeconds: 10, timeoutSeconds: 2 }, stuck: [15, 60] },
    steps: ['0 started', '0 ready', '22 failing', '42 unready', '60 ready'],
  },
  {
    name: 'a stop shorter than the threshold is no change but a failure',
    given: { readiness: { periodSeconds: 10 }, stuck: [15, 35] },
    steps: ['0 started', '0 ready', '21 failing'],
  },
  {
    name: 'a stop between two probes is not seen',
    given: { readiness: { periodSeconds: 10 }, stuck: [11, 19] },
    steps: ['0 started', '0 ready'],
  },
  {
    name: 'liveness ticks from the take-up of the pod, not from the start of the container',
    given: { started: 7, liveness: { periodSeconds: 10 }, stuck: [15, forever] },
    steps: ['7 started', '7 ready', '21 failing', '41 kill'],
  },
  {
    name: 'a slow start without a startup probe: liveness kills it',
    given: { live: 60, ready: 60, liveness: { initialDelaySeconds: 5, periodSeconds: 10 } },
    steps: ['0 started', '10 failing', '30 kill'],
  },
  {
    name: 'a startup probe gives it the time, and the others wait',
    given: {
      live: 60,
      ready: 60,
      startup: { periodSeconds: 10, failureThreshold: 30 },
      liveness: { periodSeconds: 10 },
      readiness: { periodSeconds: 4 },
    },
    steps: ['0 failing', '60 started', '60 ready'],
  },
  {
    name: 'a startup probe that is never passed kills the container',
    given: { live: 600, ready: 600, startup: { periodSeconds: 10, failureThreshold: 3 } },
    steps: ['0 failing', '20 kill'],
  },
  {
    name: 'readiness goes before liveness in the same stop: not ready, then killed',
    given: {
      readiness: { periodSeconds: 5, failureThreshold: 1 },
      liveness: { periodSeconds: 10, failureThreshold: 3 },
      stuck: [12, forever],
    },
    steps: ['0 started', '0 ready', '16 failing', '16 unready', '21 failing', '41 kill'],
  },
];

for (const { name, given, steps } of cases) test(name, () => assert.equal(told(probeSteps(run(given))), steps));

/** One probe after the other, as the worker does it; false answers while the container is stuck take `timeoutSeconds`. */
function plainReadiness(given: ProbeRun, probe: Probe, until: number): string[] {
  const { periodSeconds = 10, failureThreshold = 3, successThreshold = 1, initialDelaySeconds = 0 } = probe;
  const changes: string[] = [];
  let ready = false;
  let [row, last] = [0, null as boolean | null];
  for (let tick = given.seenMicros; tick < until; tick += micros(periodSeconds)) {
    if (tick - given.startedMicros < micros(initialDelaySeconds)) continue;
    const stuck = tick >= given.stuckFromMicros && tick < given.stuckToMicros;
    const passes = tick >= given.readyMicros && !stuck;
    row = last === passes ? row + 1 : 1;
    last = passes;
    if (row < (passes ? successThreshold : failureThreshold) || passes === ready) continue;
    ready = passes;
    const at = tick + (stuck ? micros(probe.timeoutSeconds ?? 1) : 0);
    changes.push(`${at / 1e6} ${ready ? 'ready' : 'unready'}`);
  }
  return changes;
}

test('the changes are those of a worker that asks every period', () => {
  const seconds = fc.integer({ min: 0, max: 120 });
  const probe = fc.record({
    periodSeconds: fc.integer({ min: 2, max: 20 }),
    timeoutSeconds: fc.constant(1),
    failureThreshold: fc.integer({ min: 1, max: 4 }),
    successThreshold: fc.integer({ min: 1, max: 3 }),
    initialDelaySeconds: fc.integer({ min: 0, max: 30 }),
  });
  const given = fc.record({ started: seconds, ready: seconds, from: seconds, lasts: fc.integer({ min: 1, max: 100 }) });
  fc.assert(
    fc.property(probe, given, (readiness, { started, ready, from, lasts }) => {
      const stuck = [started + from, started + from + lasts] as const;
      const plan = run({ started, ready, stuck, readiness });
      const changes = told(probeSteps(plan)).filter((step) => / (?:un)?ready$/.test(step));
      assert.equal(changes, plainReadiness(plan, readiness, micros(2000)));
    }),
    { numRuns: 500 },
  );
});

const web = (probes: object, more: object = {}) => ({ containers: [{ name: 'c', ...probes }], ...more });

test('a container that is stuck: not ready, killed, restarted, and told so', () => {
  const spec = web({
    readinessProbe: { httpGet: { port: 80 }, periodSeconds: 5 },
    livenessProbe: { httpGet: { port: 80 }, periodSeconds: 10 },
  });
  const behaviour = { each: { stuck: { after: law(30), lasts: null, chanceMilli: 1000, runsMax: 1 } }, stop: law(4) };
  const w = podWorld({ spec, behaviour }).run(200);
  assert.equal(ofPod(w.log), ['0 Running', '0 ready', '41 not ready', '55 ready']);
  assert.equal(w.containers(), ['c: running ready, 1 restarts']);
  const { last } = w.kubelet.statusOf(w.pod)!.containers[0]!;
  assert.equal([last!.exitCode, last!.reason, last!.finishedMicros], [143, 'Error', micros(55)]);
  assert.equal(
    w.said.filter((line) => !/Created|Started/.test(line)),
    [
      '31 Unhealthy Readiness probe failed: HTTP probe failed with statuscode: 503',
      '31 Unhealthy Liveness probe failed: HTTP probe failed with statuscode: 503',
      '51 Killing Container c failed liveness probe, will be restarted',
    ],
  );
});

test('a container that never lives long enough: killed for ever, with the back-off between the kills', () => {
  const spec = web({ livenessProbe: { periodSeconds: 10, failureThreshold: 1 } }, { terminationGracePeriodSeconds: 5 });
  const w = podWorld({ spec, behaviour: { each: { live: law(3600) }, stop: law(60) } }).run(600);
  const starts = w.log.filter((line) => line.endsWith('c running')).map((line) => Number.parseInt(line, 10));
  // Killed at the first tick after the start, dead 5 s later (SIGKILL). The first two restarts come in the same sync: none
  // before, then 10 s of back-off since the last end are over. From then on the back-off since that end is not.
  assert.equal(starts.slice(0, 3), [0, 5, 15]);
  assert.ok(starts.length > 4 && starts.length < 9, `${starts}`);
  assert.match(w.said.join('\n'), 'BackOff Back-off restarting failed container c');
  assert.is(w.kubelet.statusOf(w.pod)!.containers[0]!.last!.exitCode, 137);
});

test('probes cost no event: a month of a pod with three probes is a handful of events', () => {
  const probe = { periodSeconds: 1 };
  const w = podWorld({ spec: web({ startupProbe: probe, readinessProbe: probe, livenessProbe: probe }) });
  w.run(30 * 86_400);
  assert.ok(w.sim.eventCount < 8, String(w.sim.eventCount));
});

test('the pod is stuck for a while and recovers: the same container is ready again', () => {
  const spec = web({ readinessProbe: { periodSeconds: 10 } });
  const w = podWorld({ spec, behaviour: { each: { stuck: { after: law(25), lasts: law(40), ...always } } } }).run(300);
  assert.equal(ofPod(w.log), ['0 Running', '0 ready', '51 not ready', '70 ready']);
});

test.run();
