/** Turns what a run left behind into the data of its report: charts as descriptions, figures as columns. */
import type { HpaSeries, NodeRow, PlaceSeries, PodRows, RunSeries, SeriesColumn } from '../series.ts';
import type { RunSummary } from '../summary.ts';
import { type TextColumn, textColumnOf } from '../text-column.ts';
import { countOf, countText, durationText } from '../units.ts';
import type { ColumnRef, ColumnSink } from './columns.ts';
import type { EventLog } from './event-log.ts';
import type {
  ChartData,
  ChartLine,
  Codes,
  EventsData,
  HpaData,
  Ink,
  Mark,
  NodesData,
  PodsData,
  RunReportData,
  ShadeData,
  Unit,
} from './report-data.ts';

/** `marks` in the order of time. */
export function runReportData(
  { scenario, hpas }: RunSummary,
  series: RunSeries,
  events: EventLog,
  marks: readonly Mark[],
  sink: ColumnSink,
): RunReportData {
  return {
    kind: 'run',
    name: scenario.name,
    startsAtMicros: series.startsAtMicros,
    endMicros: series.endMicros,
    stepMicros: series.stepMicros,
    times: sink.numbers(series.times),
    marks,
    charts: [podsChart(series, sink), cpuChart(series, sink), memoryChart(series, sink), nodesChart(series, sink)],
    hpas: series.hpas.map((hpa, at) => hpaData(hpa, at, hpaStory(hpa, hpas), sink)),
    cost: costCharts(series, sink),
    nodes: nodesData(series, sink),
    pods: podsData(series.podRows, sink),
    events: eventsData(events, sink),
  };
}

function line(name: string, ink: Ink, values: ColumnRef, dashed = false): ChartLine {
  return { name, ink, values, ...(dashed && { dashed }) };
}

/** What is well at the bottom, what waits on top of it. */
const stackedStates = ['ready', 'running', 'starting', 'pending', 'terminating', 'failed', 'succeeded'] as const;
const stateNames: Readonly<Record<string, string>> = { running: 'running, not ready' };

function podsChart({ pods }: RunSeries, sink: ColumnSink): ChartData {
  const states = stackedStates.filter((state) => state === 'ready' || pods[state].some((count) => count > 0));
  return {
    id: 'pods-by-state',
    title: 'How many pods there are, and in which state',
    note: 'Pending pods have no node yet; starting pods have one, but do not run.',
    unit: 'pods',
    stacked: true,
    lines: states.map((state) => line(stateNames[state] ?? state, state, sink.numbers(pods[state]))),
  };
}

function cpuChart({ total }: RunSeries, sink: ColumnSink): ChartData {
  const { allocatableMilliCpu, requestedMilliCpu, usedMilliCpu } = total;
  return amountChart('cpu', 'CPU', 'millicores', [allocatableMilliCpu, requestedMilliCpu, usedMilliCpu], sink);
}

function memoryChart({ total }: RunSeries, sink: ColumnSink): ChartData {
  const { allocatableMemoryBytes, requestedMemoryBytes, usedMemoryBytes } = total;
  return amountChart(
    'memory',
    'memory',
    'bytes',
    [allocatableMemoryBytes, requestedMemoryBytes, usedMemoryBytes],
    sink,
  );
}

function amountChart(
  id: string,
  what: string,
  unit: Unit,
  [allocatable, requested, used]: readonly [SeriesColumn, SeriesColumn, SeriesColumn | null],
  sink: ColumnSink,
): ChartData {
  const known = used !== null;
  return {
    id,
    title: `How much ${what} pods request${known ? ' and use' : ''}, of what nodes have`,
    note: known
      ? 'Use is that of the pods for which the scenario says it.'
      : 'The scenario does not say what pods use.',
    unit,
    stacked: false,
    lines: [
      line('allocatable', 'limit', sink.numbers(allocatable), true),
      line('requested', 'first', sink.numbers(requested)),
      ...(known ? [line('used', 'second', sink.numbers(used))] : []),
    ],
  };
}

function nodesChart({ nodes }: RunSeries, sink: ColumnSink): ChartData {
  const cordoned = nodes.cordoned.some((count) => count > 0);
  return {
    id: 'nodes',
    title: 'How many nodes there are, and how many of them are ready',
    note: 'Nodes that are cordoned take no new pods.',
    unit: 'nodes',
    stacked: false,
    lines: [
      line('all', 'limit', sink.numbers(nodes.total), true),
      line('ready', 'ready', sink.numbers(nodes.ready)),
      ...(cordoned ? [line('cordoned', 'pending', sink.numbers(nodes.cordoned))] : []),
    ],
  };
}

function hpaData(hpa: HpaSeries, at: number, story: string, sink: ColumnSink): HpaData {
  const { namespace, name, target, current, desired, ready, metrics } = hpa;
  const replicas: ChartData = {
    id: `hpa-${at}-replicas`,
    title: `How many replicas ${namespace}/${name} wants, and how many there are`,
    note: `It scales ${target}.`,
    unit: 'replicas',
    stacked: false,
    lines: [
      line('desired', 'first', sink.numbers(desired)),
      line('current', 'second', sink.numbers(current)),
      line('ready', 'ready', sink.numbers(ready)),
    ],
  };
  const read = metrics.map((metric, index): ChartData => {
    const percent = metric.unit === 'percent';
    return {
      id: `hpa-${at}-metric-${index}`,
      title: `What ${namespace}/${name} reads of ${metric.name}, against its target`,
      note: percent ? 'In per cent of what the pods request.' : 'In the unit of the metric.',
      unit: metric.unit,
      stacked: false,
      lines: [
        line('target', 'limit', sink.numbers(metric.target), true),
        line('read', 'third', sink.numbers(metric.current)),
      ],
    };
  });
  return { namespace, name, target, story, charts: [replicas, ...read] };
}

/** What it did, in a sentence. */
function hpaStory({ namespace, name, desired }: HpaSeries, summaries: RunSummary['hpas']): string {
  const own = summaries.find((each) => each.name === `${namespace}/${name}`);
  if (own === undefined || desired.every((value) => Number.isNaN(value))) return 'never had a status';
  const { minReplicas, maxReplicas, peak, scaleUps, scaleDowns, atMaximum } = own;
  const moves = `${countOf(scaleUps, 'time')} up, ${countOf(scaleDowns, 'time')} down`;
  const top = atMaximum.totalMicros > 0 ? `; at its maximum for ${durationText(atMaximum.totalMicros)}` : '';
  return `${moves}; at most ${countText(peak)}, allowed ${countText(minReplicas)} to ${countText(maxReplicas)}${top}`;
}

function costCharts({ total, pools }: RunSeries, sink: ColumnSink): ChartData[] {
  if (total.costMicroUsdPerHour.every((rate) => rate === 0)) return [];
  const priced = pools.filter((pool: PlaceSeries) => pool.costMicroUsdPerHour.some((rate) => rate > 0));
  return [
    {
      id: 'cost-rate',
      title: 'What the nodes cost an hour, by pool',
      note: 'Nodes whose price is known, at the price of the catalogue or of the scenario.',
      unit: 'microUsdPerHour',
      stacked: true,
      lines: priced.map(({ name, costMicroUsdPerHour }, at) => {
        return line(name === '' ? '(no pool)' : name, `pool${at % 8}`, sink.numbers(costMicroUsdPerHour));
      }),
    },
  ];
}

function nodesData({ nodeRows, heat, times }: RunSeries, sink: ColumnSink): NodesData {
  const nodes = nodeRows.length;
  const shade = (id: string, name: string, values: Uint8Array | null): ShadeData[] => {
    return values === null ? [] : [{ id, name, values: sink.bytes(byNode(values, nodes, times.length)) }];
  };
  const texts = (of: (row: NodeRow) => string): Codes => codesOf(textColumnOf(nodeRows.map(of)), sink);
  return {
    count: nodes,
    names: sink.texts(nodeRows.map(({ name }) => name)),
    pools: texts(({ pool }) => pool),
    zones: texts(({ zone }) => zone),
    instanceTypes: texts(({ instanceType }) => instanceType),
    addedMicros: sink.numbers(nodeRows.map(({ addedMicros }) => addedMicros)),
    removedMicros: sink.numbers(nodeRows.map(({ removedMicros }) => removedMicros ?? Number.NaN)),
    state: sink.bytes(byNode(heat.state, nodes, times.length)),
    shades: [
      ...shade('requested-cpu', 'CPU requested', heat.requestedCpu),
      ...shade('used-cpu', 'CPU used', heat.usedCpu),
      ...shade('requested-memory', 'Memory requested', heat.requestedMemory),
      ...shade('used-memory', 'Memory used', heat.usedMemory),
    ],
  };
}

/** From sample after sample to node after node, which packs better: a node's value mostly stays as it was. */
function byNode(values: Uint8Array, nodes: number, samples: number): Uint8Array {
  const turned = new Uint8Array(values.length);
  for (let sample = 0; sample < samples; sample++) {
    for (let node = 0; node < nodes; node++) turned[node * samples + sample] = values[sample * nodes + node]!;
  }
  return turned;
}

function codesOf({ texts, codes }: TextColumn, sink: ColumnSink): Codes {
  return { texts: sink.texts(texts), codes: sink.numbers(codes) };
}

function podsData(rows: PodRows, sink: ColumnSink): PodsData {
  // Most steps of a life come soon after the one before them.
  const created = sink.numbers(rows.createdMicros);
  const running = sink.later(rows.runningMicros, created, rows.createdMicros);
  const finished = sink.later(rows.finishedMicros, running, rows.runningMicros);
  const terminating = sink.later(rows.terminatingMicros, running, rows.runningMicros);
  const mostFinish = known(rows.finishedMicros) > known(rows.terminatingMicros);
  const deleted = mostFinish
    ? sink.later(rows.deletedMicros, finished, rows.finishedMicros)
    : sink.later(rows.deletedMicros, terminating, rows.terminatingMicros);
  return {
    count: rows.count,
    dropped: rows.dropped,
    namespaces: codesOf(rows.namespace, sink),
    names: sink.texts(rows.name),
    workloads: codesOf(rows.workload, sink),
    nodes: codesOf(rows.node, sink),
    states: codesOf(rows.state, sink),
    reasons: codesOf(rows.reason, sink),
    milliCpu: sink.numbers(rows.requestedMilliCpu),
    memoryBytes: sink.numbers(rows.requestedMemoryBytes),
    createdMicros: created,
    scheduledMicros: sink.later(rows.scheduledMicros, created, rows.createdMicros),
    runningMicros: running,
    readyMicros: sink.later(rows.readyMicros, running, rows.runningMicros),
    finishedMicros: finished,
    terminatingMicros: terminating,
    deletedMicros: deleted,
  };
}

function known(times: Float64Array): number {
  let count = 0;
  for (const time of times) if (!Number.isNaN(time)) count += 1;
  return count;
}

function eventsData(events: EventLog, sink: ColumnSink): EventsData {
  const { times, shape, object, fills } = events.columns();
  return {
    count: events.count,
    dropped: events.dropped,
    texts: sink.texts(events.texts()),
    shapes: sink.texts(events.shapes.map((shape) => JSON.stringify(shape))),
    times: sink.numbers(times),
    shape: sink.numbers(shape),
    object: sink.numbers(object),
    fills: fills.map(sink.numbers),
  };
}
