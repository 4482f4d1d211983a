/** What happened to a pod or a node, in sentences in the order of time. Pure. */
import { mentions, messageOf } from '../html/event-log.ts';
import type { Tone } from '../html/report-data.ts';
import { NodeState } from '../series.ts';
import { bytesText, coresOf, countOf, durationText } from '../units.ts';
import type { RunModel } from './run-model.ts';

export interface StoryLine {
  readonly atMicros: number;
  readonly text: string;
  readonly tone: Tone;
}

/** Events that say what the life of the pod says already. */
const knownOfPods: ReadonlySet<string> = new Set(['Scheduled', 'SuccessfulCreate', 'SuccessfulDelete']);
/** Lines of one story; a node of a long run has more events than anybody reads. */
const linesMax = 400;

export function podStory(run: RunModel, row: number): StoryLine[] {
  const lines = podLife(run, row);
  const key = `${run.pods.namespaces.of(row)}/${run.pods.names[row]}`;
  const { pods, data } = run;
  // Names are given anew: what is said of another pod of this name is not its story.
  const from = pods.created[row]!;
  const to = Number.isNaN(pods.deleted[row]!) ? data.endMicros : pods.deleted[row]!;
  const told = eventLines(run, key, (reason) => !knownOfPods.has(reason)).filter(
    ({ atMicros }) => atMicros >= from && atMicros <= to,
  );
  return inOrder([...lines, ...together(told)]);
}

function podLife({ pods, data }: RunModel, row: number): StoryLine[] {
  const lines: StoryLine[] = [];
  const add = (atMicros: number, text: string, tone: Tone = 'plain'): void => {
    if (!Number.isNaN(atMicros)) lines.push({ atMicros, text, tone });
  };
  const since = (later: number, earlier: number): string => durationText(Math.round(later - Math.max(0, earlier)));
  const [created, scheduled, running, ready] = [pods.created, pods.scheduled, pods.running, pods.ready].map(
    (of) => of[row]!,
  );
  const [finished, terminating, deleted] = [pods.finished, pods.terminating, pods.deleted].map((of) => of[row]!);
  const workload = pods.workloads.of(row);
  const asks = `It asks for ${coresOf(pods.milliCpu[row]!)} and ${bytesText(pods.memoryBytes[row]!)}.`;
  if (created! < 0) add(0, `It stood at the start already. ${asks}`);
  else add(created!, `It is created${workload === '' ? '' : ` for ${workload}`}. ${asks}`);
  const node = pods.nodes.of(row);
  if (scheduled! >= 0)
    add(scheduled!, `It is placed on ${node}, ${since(scheduled!, created!)} after its creation.`, 'good');
  if (running! >= 0) add(running!, `Its containers run, ${since(running!, scheduled!)} after the placement.`);
  if (ready! >= 0) add(ready!, `It is ready for the first time, ${since(ready!, running!)} later.`, 'good');
  const reason = reasonWords(pods.reasons.of(row)).replace(/\.$/, '');
  const why = reason === '' ? '' : `: ${reason}`;
  const failed = pods.states.of(row) === 'failed';
  add(finished!, failed ? `It fails${why}.` : 'It ends with success.', failed ? 'bad' : 'good');
  add(terminating!, `Its deletion begins${why}.`, disruptive(pods.reasons.of(row)) ? 'warn' : 'plain');
  add(deleted!, Number.isNaN(terminating!) ? `It is gone${why}.` : 'It is gone.');
  if (Number.isNaN(deleted!)) {
    const state = pods.states.of(row);
    const waits = state === 'pending' && reason !== '' ? `: ${reason}` : '';
    const on = node === '' ? '' : ` on ${node}`;
    add(data.endMicros, `At the end of the run it is ${state}${on}${waits}.`, state === 'pending' ? 'bad' : 'plain');
  }
  return lines;
}

const reasonsInWords: Readonly<Record<string, string>> = {
  PreemptionByScheduler: 'a pod of higher priority takes its place',
  EvictionByEvictionAPI: 'evicted, as by a drain',
  DeletionByTaintManager: 'its node was tainted, and it does not tolerate that',
  DeletionByPodGC: 'its node is gone',
  TerminationByKubelet: 'evicted by the kubelet',
  removed: 'removed with its owner, or by hand',
  scaledDown: 'fewer replicas are wanted, or a new revision replaces it',
  evicted: 'evicted',
  preempted: 'preempted',
  killed: 'killed',
  nodeLost: 'its node is gone',
};

/** Reasons of ends in plain words; others (the scheduler's messages) as they are. */
export function reasonWords(reason: string): string {
  return reasonsInWords[reason] ?? reason;
}

function disruptive(reason: string): boolean {
  return reason !== '' && reason !== 'scaledDown' && reason !== 'removed';
}

export function nodeStory(run: RunModel, row: number): StoryLine[] {
  const { nodes, data, pods } = run;
  const name = nodes.names[row]!;
  const [added, removed] = [nodes.added[row]!, nodes.removed[row]!];
  const until = Number.isNaN(removed) ? data.endMicros : removed;
  const place = [nodes.pools.of(row), nodes.zones.of(row)].filter(Boolean);
  const where = place.length === 2 ? ` pool ${place[0]}, zone ${place[1]}` : place.map((each) => ` ${each}`).join('');
  const type = nodes.instanceTypes.of(row);
  const what = `${where === '' ? '' : `:${where}`}${type === '' ? '' : `, ${type}`}`;
  const told = eventLines(run, name, (reason) => reason !== 'Scheduled').filter(
    ({ atMicros }) => atMicros >= Math.max(0, added) && atMicros <= until,
  );
  const lines: StoryLine[] = [
    { atMicros: Math.max(0, added), text: `It joins the cluster${what}.`, tone: 'plain' },
    ...stateLines(run, row).filter(({ atMicros }) => !told.some((one) => tellsState(one, atMicros, data.stepMicros))),
    ...together(told),
  ];
  let placed = 0;
  for (let pod = 0; pod < pods.count; pod++)
    if (pods.nodes.of(pod) === name && !Number.isNaN(pods.scheduled[pod]!)) placed += 1;
  const end = Number.isNaN(removed) ? 'The run ends' : 'It is removed';
  lines.push({ atMicros: until, text: `${end}; ${countOf(placed, 'pod')} had been placed on it.`, tone: 'plain' });
  return inOrder(lines);
}

/** An event says exactly when the state changed that a sample after it shows. */
function tellsState({ atMicros, text }: StoryLine, sampleMicros: number, stepMicros: number): boolean {
  return (
    atMicros <= sampleMicros && atMicros > sampleMicros - stepMicros && /^Node(?:Not)?(?:Ready|Schedulable)/.test(text)
  );
}

/** When it was cordoned and not ready, as far as samples tell. */
function stateLines({ nodes, times }: RunModel, row: number): StoryLine[] {
  const lines: StoryLine[] = [];
  let before: number = NodeState.ready;
  for (let sample = 0; sample < times.length; sample++) {
    const state = nodes.state[row * times.length + sample]!;
    if (state === before || state === NodeState.absent) continue;
    const atMicros = times[sample]!;
    if (state === NodeState.notReady) lines.push({ atMicros, text: 'It is not ready.', tone: 'bad' });
    else if (state === NodeState.cordoned)
      lines.push({ atMicros, text: 'It takes no new pods: cordoned.', tone: 'warn' });
    else lines.push({ atMicros, text: 'It is ready and takes pods.', tone: 'good' });
    before = state;
  }
  return lines;
}

/** Events that the type alone does not tell from others. */
const tones: Readonly<Record<string, Tone>> = { NodeNotReady: 'bad', NodeReady: 'good', NodeNotSchedulable: 'warn' };

/** What was said of the object, or by naming it. */
function eventLines(run: RunModel, key: string, keep: (reason: string) => boolean): StoryLine[] {
  const { events } = run;
  const text = events.texts.indexOf(key);
  if (text < 0) return [];
  const lines: StoryLine[] = [];
  for (let event = 0; event < events.count; event++) {
    if (!mentions(events, event, text)) continue;
    const shape = events.shapes[events.shape[event]!]!;
    if (!keep(shape.reason)) continue;
    const own = events.object[event] === text;
    const about = own ? '' : `${shape.kind} ${events.texts[events.object[event]!]}: `;
    const tone = tones[shape.reason] ?? (shape.type === 'Warning' ? 'warn' : 'plain');
    lines.push({ atMicros: events.times[event]!, text: `${about}${shape.reason}: ${messageOf(events, event)}`, tone });
  }
  return lines;
}

/** The same words one after another are one line that says how often. */
function together(lines: readonly StoryLine[]): StoryLine[] {
  const merged: (StoryLine & { times: number; last: number })[] = [];
  for (const line of lines) {
    const before = merged.at(-1);
    if (before?.text === line.text) {
      before.times += 1;
      before.last = line.atMicros;
    } else merged.push({ ...line, times: 1, last: line.atMicros });
  }
  return merged.map(({ atMicros, text, tone, times, last }) => {
    const often = times === 1 ? '' : ` (${times} times in ${durationText(Math.round(last - atMicros))})`;
    return { atMicros, text: `${text}${often}`, tone };
  });
}

function inOrder(lines: readonly StoryLine[]): StoryLine[] {
  const sorted = lines
    .map((line, at) => ({ line, at }))
    .sort((a, b) => a.line.atMicros - b.line.atMicros || a.at - b.at);
  const all = sorted.map(({ line }) => line);
  if (all.length <= linesMax) return all;
  const left = all.length - linesMax;
  const rest: StoryLine = {
    atMicros: all[linesMax - 1]!.atMicros,
    text: `${left} more lines: events.ndjson.`,
    tone: 'plain',
  };
  return [...all.slice(0, linesMax - 1), rest, all.at(-1)!];
}
