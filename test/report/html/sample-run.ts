/**
 * A run that nobody simulated: a day of any size in which everything happens that a report can show, the same figures on
 * every machine. For tests of the report itself, and for its size at 5,000 nodes.
 */
import type { RecordedEvent } from '../../../src/report/event-line.ts';
import { createEventLog, type EventLog } from '../../../src/report/html/event-log.ts';
import type { Mark } from '../../../src/report/html/report-data.ts';
import {
  type HpaSeries,
  heatAbsent,
  heatByte,
  NodeState,
  type PlaceSeries,
  type PodRows,
  type PodStateName,
  podStateNames,
  type RunSeries,
  type SeriesColumn,
} from '../../../src/report/series.ts';
import type { PodStates, RunSummary } from '../../../src/report/summary.ts';
import { textColumnOf } from '../../../src/report/text-column.ts';

export interface SampleRun {
  readonly summary: RunSummary;
  readonly series: RunSeries;
  readonly events: EventLog;
  readonly marks: readonly Mark[];
}

const minute = 60_000_000;
const hour = 60 * minute;
const gib = 2 ** 30;

/** Numbers from 0 up to 1, the same every time. */
function createDraws(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) / 16_777_216;
  };
}

interface Node {
  readonly name: string;
  readonly pool: string;
  readonly zone: string;
  readonly added: number;
  readonly removed: number | null;
  readonly milliCpu: number;
  readonly memory: number;
}

interface Pod {
  readonly name: string;
  readonly app: string;
  readonly node: number;
  readonly created: number;
  readonly waited: number;
  readonly lived: number | null;
  readonly reason: string;
}

/** `nodes` at least 6; every twentieth pod waits, the last ones for ever. */
export function sampleRun(nodeCount = 12, samples = 721, podsPerNode = 20): SampleRun {
  const draw = createDraws(7);
  const end = 24 * hour;
  const times = Float64Array.from({ length: samples }, (_, at) => Math.round((at * end) / (samples - 1)));
  const nodes = Array.from({ length: nodeCount }, (_, at) => nodeOf(at, nodeCount));
  const pods = podsOf(nodes, podsPerNode * nodeCount, end, draw);
  const heat = heatOf(nodes, times, draw);
  const podSeries = podColumns(pods, times);
  const total = placeOf('', nodes, times, heat);
  const series: RunSeries = {
    startsAtMicros: Date.UTC(2026, 10, 27) * 1000,
    endMicros: end,
    stepMicros: Math.round(end / (samples - 1)),
    times,
    pods: podSeries,
    nodes: nodeColumns(nodes, times, heat.state),
    total,
    pools: ['general', 'burst'].map((pool) => placeOf(pool, nodes, times, heat)),
    hpas: ['web', 'cart', 'search'].map((name, at) => hpaOf(name, at, times, draw)),
    nodeRows: nodes.map(({ name, pool, zone, added, removed }) => ({
      ...{ name, pool, zone, instanceType: 'm6i.2xlarge', addedMicros: added, removedMicros: removed },
    })),
    heat,
    podRows: podRowsOf(pods, nodes, end),
  };
  return {
    summary: summaryOf(series, podSeries, nodes),
    series,
    events: eventsOf(pods, nodes, end),
    marks: plannedMarks,
  };
}

const plannedMarks: readonly Mark[] = [
  { atMicros: 9 * hour, kind: 'rollout', text: 'image of deployment/shop/web becomes web:2', planned: true },
  { atMicros: 12 * hour, kind: 'drain', text: 'drain node general-1', planned: true },
  { atMicros: 12 * hour + 10 * minute, kind: 'scale', text: 'scale deployment/shop/cart to 12', planned: true },
  { atMicros: 18 * hour, kind: 'failure', text: 'zone c falls silent', planned: true },
];

function nodeOf(at: number, count: number): Node {
  const burst = at >= count - Math.max(2, Math.floor(count / 10));
  return {
    name: burst ? `burst-${at + 1}` : `general-${at + 1}`,
    pool: burst ? 'burst' : 'general',
    zone: ['a', 'b', 'c'][at % 3]!,
    added: burst ? 8 * hour : 0,
    removed: burst ? 21 * hour : null,
    milliCpu: 7910,
    memory: 29 * gib,
  };
}

function podsOf(nodes: readonly Node[], count: number, end: number, draw: () => number): Pod[] {
  const apps = ['web-6c5d8f7b9', 'cart-7d9f6c5b8', 'search-5f7c9d8b6', 'report-86b9c7d5f'];
  const letters = 'bcdfghjklmnpqrstvwxz2456789';
  const pods = Array.from({ length: count }, (_, at): Pod => {
    const node = Math.floor(draw() * nodes.length);
    const { added, removed } = nodes[node]!;
    const early = at < count / 4;
    const created = Math.floor(early ? added + draw() * minute : added + draw() * ((removed ?? end) - added - hour));
    const waits = at % 20 === 19;
    const waited = Math.floor(waits ? draw() * 20 * minute : draw() * 2_000_000);
    const left = (removed ?? end) - created - waited;
    const lived = removed !== null || draw() < 0.5 ? Math.floor(Math.max(1, left * draw())) : null;
    let suffix = '';
    for (let letter = 0; letter < 5; letter++) suffix += letters[Math.floor(draw() * letters.length)];
    const reasons = ['scaledDown', 'scaledDown', 'EvictionByEvictionAPI', 'PreemptionByScheduler'];
    const reason = lived === null ? '' : reasons[Math.floor(draw() ** 3 * reasons.length)]!;
    return { name: `${apps[at % 4]}-${suffix}`, app: apps[at % 4]!, node, created, waited, lived, reason };
  });
  pods.sort((a, b) => a.created - b.created);
  const stuck = { node: -1, waited: 0, lived: null, reason: stuckMessage, app: apps[3]! };
  for (let at = 0; at < 3; at++) pods.push({ ...stuck, name: `${apps[3]}-stck${at}`, created: 20 * hour + at });
  return pods;
}

const stuckMessage =
  '0/12 nodes are available: 12 Insufficient cpu. preemption: 0/12 nodes are available: 12 No preemption victims found for incoming pod.';

/** Without the engine's sine: a day's course from 0 to 1. */
function course(micros: number): number {
  const part = Math.abs(((micros / hour + 10) % 24) - 12) / 12;
  return part * part * (3 - 2 * part);
}

function heatOf(nodes: readonly Node[], times: Float64Array, draw: () => number): RunSeries['heat'] {
  const size = nodes.length * times.length;
  const maps = Array.from({ length: 5 }, () => new Uint8Array(size)) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  const [requestedCpu, requestedMemory, usedCpu, usedMemory, state] = maps;
  const level = nodes.map(() => 0.3 + draw() * 0.3);
  for (const [sample, time] of times.entries()) {
    for (const [node, { added, removed, zone }] of nodes.entries()) {
      const at = sample * nodes.length + node;
      if (time < added || (removed !== null && time >= removed)) {
        for (const map of maps.slice(0, 4)) map[at] = heatAbsent;
        state[at] = NodeState.absent;
        continue;
      }
      if (draw() < 0.15) level[node] = Math.min(1, Math.max(0, level[node]! + (draw() - 0.5) * 0.15));
      const drained = node === 0 && time >= 12 * hour && time < 15 * hour;
      const lost = zone === 'c' && time >= 18 * hour && time < 18 * hour + 40 * minute;
      const part = drained || lost ? 0.04 : Math.min(1, level[node]! * 0.7 + 0.45 * course(time));
      requestedCpu[at] = heatByte(part, 1);
      requestedMemory[at] = heatByte(part * 0.8, 1);
      usedCpu[at] = heatByte(part * (0.5 + draw() * 0.08), 1);
      usedMemory[at] = heatByte(part * 0.6, 1);
      state[at] = lost ? NodeState.notReady : drained ? NodeState.cordoned : NodeState.ready;
    }
  }
  return { requestedCpu, requestedMemory, usedCpu, usedMemory, state };
}

function podColumns(pods: readonly Pod[], times: Float64Array): Record<PodStateName, SeriesColumn> {
  const columns = Object.fromEntries(podStateNames.map((name) => [name, new Float64Array(times.length)]));
  const states = columns as Record<PodStateName, SeriesColumn>;
  const first = (micros: number): number => Math.ceil((micros / times.at(-1)!) * (times.length - 1));
  const span = (name: PodStateName, from: number, to: number): void => {
    for (let at = Math.max(0, first(from)); at < Math.min(times.length, first(to)); at++) states[name][at]! += 1;
  };
  const never = times.at(-1)! * 2;
  for (const { created, waited, lived, node } of pods) {
    if (node < 0) {
      span('pending', created, never);
      continue;
    }
    const placed = created + waited;
    const gone = lived === null ? never : placed + lived;
    span('pending', created, placed);
    span('starting', placed, Math.min(gone, placed + 3 * minute));
    span('running', placed + 3 * minute, Math.min(gone, placed + 6 * minute));
    span('ready', placed + 6 * minute, gone);
  }
  return states;
}

function nodeColumns(nodes: readonly Node[], times: Float64Array, state: Uint8Array): RunSeries['nodes'] {
  const count = (keep: (value: number) => boolean): SeriesColumn =>
    times.map((_, at) => state.subarray(at * nodes.length, (at + 1) * nodes.length).filter(keep).length);
  return {
    total: count((value) => value !== NodeState.absent),
    ready: count((value) => value === NodeState.ready || value === NodeState.cordoned),
    cordoned: count((value) => value === NodeState.cordoned),
  };
}

function placeOf(pool: string, nodes: readonly Node[], times: Float64Array, heat: RunSeries['heat']): PlaceSeries {
  const column = (of: (node: Node, at: number) => number): SeriesColumn =>
    times.map((time, sample) => {
      let sum = 0;
      for (const [row, node] of nodes.entries()) {
        if (pool !== '' && node.pool !== pool) continue;
        if (time < node.added || (node.removed !== null && time >= node.removed)) continue;
        sum += of(node, sample * nodes.length + row);
      }
      return Math.round(sum);
    });
  return {
    name: pool,
    nodes: column(() => 1),
    allocatableMilliCpu: column(({ milliCpu }) => milliCpu),
    requestedMilliCpu: column(({ milliCpu }, at) => (milliCpu * heat.requestedCpu[at]!) / 250),
    usedMilliCpu: column(({ milliCpu }, at) => (milliCpu * heat.usedCpu![at]!) / 250),
    allocatableMemoryBytes: column(({ memory }) => memory),
    requestedMemoryBytes: column(({ memory }, at) => (memory * heat.requestedMemory[at]!) / 250),
    usedMemoryBytes: column(({ memory }, at) => (memory * heat.usedMemory![at]!) / 250),
    costMicroUsdPerHour: column(() => 384_000),
  };
}

function hpaOf(name: string, at: number, times: Float64Array, draw: () => number): HpaSeries {
  const desired = times.map((time) => Math.round(4 + at * 3 + course(time) * 20));
  const current = desired.map((_, sample) => desired[Math.max(0, sample - 1)]!);
  const ready = desired.map((_, sample) => Math.min(current[sample]!, desired[Math.max(0, sample - 3)]!));
  return {
    ...{ namespace: 'shop', name, target: `Deployment/${name}`, current, desired, ready },
    metrics: [
      {
        name: 'cpu',
        unit: 'percent',
        current: times.map((_, sample) => (sample < 2 ? Number.NaN : Math.round(60 + draw() * 20))),
        target: times.map(() => 70),
      },
    ],
  };
}

function podRowsOf(pods: readonly Pod[], nodes: readonly Node[], end: number): PodRows {
  const time = (of: (pod: Pod) => number): Float64Array =>
    Float64Array.from(pods, (pod) => (of(pod) <= end ? of(pod) : Number.NaN));
  const placed = (pod: Pod): number => (pod.node < 0 ? Number.NaN : pod.created + pod.waited);
  const gone = (pod: Pod): number => (pod.lived === null ? Number.NaN : placed(pod) + pod.lived);
  return {
    count: pods.length,
    dropped: 0,
    namespace: textColumnOf(pods.map(() => 'shop')),
    name: pods.map(({ name }) => name),
    workload: textColumnOf(pods.map(({ app }) => `Deployment/shop/${app.split('-')[0]}`)),
    requestedMilliCpu: Float64Array.from(pods, () => 250),
    requestedMemoryBytes: Float64Array.from(pods, () => gib / 2),
    node: textColumnOf(pods.map(({ node }) => (node < 0 ? '' : nodes[node]!.name))),
    createdMicros: time(({ created }) => created),
    scheduledMicros: time(placed),
    runningMicros: time((pod) => placed(pod) + 2_400_000),
    readyMicros: time((pod) => placed(pod) + 9_150_000),
    finishedMicros: time(() => Number.NaN),
    terminatingMicros: time(gone),
    deletedMicros: time((pod) => gone(pod) + 30_000_000),
    state: textColumnOf(pods.map(({ lived, node }) => (node < 0 ? 'pending' : lived === null ? 'ready' : 'deleted'))),
    reason: textColumnOf(pods.map(({ reason }) => reason)),
  };
}

function eventsOf(pods: readonly Pod[], nodes: readonly Node[], end: number): EventLog {
  const lines: RecordedEvent[] = [];
  const add = (offsetMicros: number, line: Omit<RecordedEvent, 'offsetMicros'>): void => {
    if (offsetMicros <= end) lines.push({ offsetMicros, ...line });
  };
  for (const { name, app, node, created, waited, lived, reason } of pods) {
    const pod = { kind: 'Pod', namespace: 'shop', name };
    const owner = { kind: 'ReplicaSet', namespace: 'shop', name: app };
    const by = 'replicaset-controller';
    add(created, {
      type: 'Normal',
      reason: 'SuccessfulCreate',
      message: `Created pod: ${name}`,
      involvedObject: owner,
      source: by,
    });
    const source = 'default-scheduler';
    for (let tried = created; (node < 0 || tried < created + waited - minute) && tried < end; tried += 5 * minute) {
      add(tried, { type: 'Warning', reason: 'FailedScheduling', message: stuckMessage, involvedObject: pod, source });
    }
    if (node < 0) continue;
    const message = `Successfully assigned shop/${name} to ${nodes[node]!.name}`;
    add(created + waited, { type: 'Normal', reason: 'Scheduled', message, involvedObject: pod, source });
    if (lived === null) continue;
    const deleted = { type: 'Normal', reason: 'SuccessfulDelete', message: `Deleted pod: ${name}` } as const;
    if (reason === 'scaledDown') add(created + waited + lived, { ...deleted, involvedObject: owner, source: by });
  }
  for (const { name, zone } of nodes) {
    if (zone !== 'c') continue;
    const message = `Node ${name} status is now: NodeNotReady`;
    const involvedObject = { kind: 'Node', namespace: '', name };
    add(18 * hour + 40_000_000, {
      type: 'Normal',
      reason: 'NodeNotReady',
      message,
      involvedObject,
      source: 'node-controller',
    });
  }
  lines.sort((a, b) => a.offsetMicros - b.offsetMicros);
  const log = createEventLog();
  for (const line of lines) log.add(line);
  return log;
}

function summaryOf(series: RunSeries, pods: Record<PodStateName, SeriesColumn>, nodes: readonly Node[]): RunSummary {
  const last = series.times.length - 1;
  const counts = Object.fromEntries(podStateNames.map((name) => [name, pods[name][last]!]));
  const states = { total: 0, ...counts } as unknown as PodStates;
  for (const name of podStateNames) states.total += pods[name][last]!;
  const there = nodes.filter(({ removed }) => removed === null).length;
  return {
    apiVersion: 'headroom/v1',
    kind: 'RunSummary',
    scenario: {
      name: 'sample-day',
      description: 'A day in which everything happens: a rollout, a drain, a lost zone, <b>&</b> pods that do not fit.',
      seed: 7,
    },
    time: { startsAt: '2026-11-27T00:00:00Z', endsAt: '2026-11-28T00:00:00Z', simulatedMicros: series.endMicros },
    events: 123_456,
    pods: states,
    nodes: { total: there, ready: there, unschedulable: 0 },
    allocation: [],
    zones: [],
    pools: [],
    nodeList: [],
    workloads: [],
    restarts: [],
    autoscaling: [],
    hpas: series.hpas.map(({ name, target }) => ({
      ...{ name: `shop/${name}`, target, minReplicas: 2, maxReplicas: 30, started: 1, current: 20, desired: 20 },
      ...{ peak: 30, peakMicros: 12 * hour, scaleUps: 20, scaleDowns: 20 },
      atMaximum: { totalMicros: 0, firstMicros: -1, lastMicros: -1 },
      aboveMaximum: { totalMicros: 0, firstMicros: -1, lastMicros: -1, wanted: 0, wantedMicros: 0, metric: '' },
    })),
    services: [],
    pending: [{ message: stuckMessage, pods: 3, examples: [0, 1, 2].map((at) => `shop/report-86b9c7d5f-stck${at}`) }],
    arrivals: [],
    upgrades: [],
    budgets: [
      {
        ...{ budget: 'shop/cart', refused: 14, pods: ['shop/cart-7d9f6c5b8-x'], firstMicros: 12 * hour },
        ...{ lastMicros: 12 * hour + 70_000_000, longestMicros: 65_000_000 },
        cause: 'The disruption budget cart needs 5 healthy pods and has 5 currently',
      },
    ],
    scheduling: { attempts: 1, scheduled: 1, unschedulable: 0, errors: 0, preempted: 0, meanMicros: 0 },
    capacity: {
      usualPod: null,
      free: [],
      headroom: {
        unit: { name: 'usual pod', milliCpu: 500, memoryBytes: gib },
        ...{ pods: 54, onTaintedNodes: 0, inOnePiece: 60 },
      },
      namespaces: [],
      label: null,
      rightSizing: null,
      rollingUpdates: { largest: null, allAtOnce: { milliCpu: 0, memoryBytes: 0 }, workloads: [] },
      nodeSizes: { present: [], better: [] },
    },
    cost: {
      currency: 'USD',
      ...{ totalMicroUsd: 102_144_000, microUsdPerHour: 3_840_000, microUsdPerDay: 92_160_000 },
      ...{ microUsdPerMonth: 2_803_200_000, meanMicroUsdPerDay: 102_144_000, unpricedNodeHours: 0, nodeHours: 266 },
      ...{ pools: [], namespaces: [], workloads: [], labels: null, unallocatedMicroUsd: 50_000_000 },
      ...{ strandedMicroUsdPerHour: 0, idleMicroUsdPerHour: 0 },
    },
    eventCounts: [],
    notSimulated: [{ kind: 'ConfigMap', objects: 4 }],
    fingerprint: { d: '0123456789abcdef', t: '', s: '' },
    repeat: 'headroom run sample.yaml --seed 7',
  } as unknown as RunSummary;
}
