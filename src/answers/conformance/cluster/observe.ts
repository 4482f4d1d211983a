/**
 * Turns what happens in a run of ours into the recording's vocabulary: the same kinds of events, fields and names. Reads
 * the cluster's journal for what changed, and the run's event lines for what was said.
 */
import type { KubernetesObject, Taint } from '../../../api/objects.ts';
import type { Cluster } from '../../../cluster/cluster.ts';
import { type JournalReader, Verb } from '../../../cluster/journal.ts';
import { NodeFlag, type NodeId } from '../../../cluster/nodes.ts';
import {
  type Disruption,
  disruptionReasons,
  PodFlag,
  type PodId,
  PodPhase,
  podPhaseNames,
} from '../../../cluster/pods.ts';
import { type Component, type Kind, Phase, type Simulation } from '../../../sim/simulation.ts';
import type { Micros } from '../../../sim/time.ts';
import type { TraceNames } from './names.ts';
import { evictionCallsOf, gatedMessage, readSaid, spokenAction } from './observe-events.ts';
import { objectChanges } from './observe-objects.ts';
import type { Observation, TraceAction } from './trace.ts';
import type { TraceEvent } from './trace-event.ts';

export interface Observer extends Component {
  /** What was seen; `lines` are those of events.ndjson. */
  observation(
    inputs: Pick<Observation, 'actions' | 'initial'>,
    exits: ReadonlyMap<number, number>,
    lines: string,
  ): Observation;
}

type Fields = Readonly<Record<string, unknown>>;

export interface ObserverContext {
  readonly cluster: Cluster;
  readonly sim: Simulation;
  readonly names: TraceNames;
  /** The trace's t = 0. */
  readonly zero: Micros;
  /** What simulated time 0 is called. */
  readonly startsAt: Micros;
  /** The first action: nothing before it is recorded. */
  readonly first: Micros;
}

export function createObserver({ cluster, sim, names, zero, startsAt, first }: ObserverContext): Observer {
  const { pods } = cluster;
  const events: TraceEvent[] = [];
  let readKind: Kind | undefined;
  let now: Micros = 0;

  const reader: JournalReader = cluster.journal.reader(
    'observer',
    'trace-observer',
    (verb, subject, before, after, time) => {
      now = time;
      if (objectVerbs.includes(verb)) visitObject(before, after);
      else if (nodeVerbs.includes(verb)) visitNode(verb, subject, before, after);
      else visitPod(verb, subject, after);
    },
    () => {
      if (readKind !== undefined) sim.at(sim.now, readKind, 0);
    },
  );

  const secondsOf = (time: Micros): number => Math.round((time - zero) / 1000) / 1000;

  function see(kind: string, name: string, what: string, fields: Fields = {}): void {
    if (now >= first) events.push({ ...fields, t: secondsOf(now), kind, name, what });
  }

  function seePod(pod: PodId, what: string, fields: Fields = {}): void {
    see('Pod', names.pod(pod), what, fields);
  }

  function visitPod(verb: Verb, pod: PodId, after: number): void {
    const node = nodeField(pods.node[pod]!);
    switch (verb) {
      case Verb.podCreated:
        podCreated(pod);
        return;
      case Verb.podBound:
        seePod(pod, 'Scheduled', nodeField(after));
        return;
      case Verb.podNominated:
        if (after >= 0) seePod(pod, 'Nominated', nodeField(after));
        else if (pods.node[pod]! < 0 && (pods.flags[pod]! & PodFlag.alive) !== 0) seePod(pod, 'NominationCleared');
        return;
      case Verb.podTerminating:
        seePod(pod, 'Terminating', { ...node, grace: cluster.specOf(pod).spec.terminationGracePeriodSeconds ?? 30 });
        return;
      case Verb.podPhase:
        if (after !== PodPhase.pending) seePod(pod, podPhaseNames[after]!, node);
        return;
      case Verb.podReady:
        podReady(pod, after === 1);
        return;
      case Verb.podDisrupted:
        if (after > 0) seePod(pod, 'DisruptionTarget', { reason: disruptionReasons[after as Disruption] });
        return;
      case Verb.podDeleted:
        if ((pods.flags[pod]! & PodFlag.terminating) === 0) seePod(pod, 'Terminating', { ...node, grace: 0 });
        seePod(pod, 'Deleted', { ...node, phase: podPhaseNames[pods.phase[pod]!]! });
        return;
      default:
      // Attached and detached are the scheduler's bookkeeping; labels, annotations and specs are not recorded.
    }
  }

  function podCreated(pod: PodId): void {
    const owner = names.ownerOf(pod);
    const { spec, priority } = cluster.specOf(pod);
    seePod(pod, 'Created', { ...(owner !== undefined && { owner }), ...(priority !== 0 && { priority }) });
    if ((spec.schedulingGates ?? []).length > 0) {
      seePod(pod, 'Unschedulable', { reason: 'SchedulingGated', message: gatedMessage });
    }
  }

  function podReady(pod: PodId, ready: boolean): void {
    const reason = { [PodPhase.succeeded]: 'PodCompleted', [PodPhase.failed]: 'PodFailed' }[pods.phase[pod]!];
    if (ready) seePod(pod, 'Ready');
    else seePod(pod, 'NotReady', reason === undefined ? {} : { reason });
  }

  function nodeField(node: NodeId): Fields {
    return node < 0 ? {} : { node: cluster.nodeNames[node]! };
  }

  function visitNode(verb: Verb, node: NodeId, before: number, after: number): void {
    const name = cluster.nodeNames[node]!;
    if (verb === Verb.nodeAdded) {
      see('Node', name, 'Created');
      if ((cluster.nodes.flags[node]! & NodeFlag.unschedulable) !== 0) see('Node', name, 'Cordoned');
      seeTaints(name, [], cluster.taintSets.values[cluster.nodes.taintSet[node]!]!);
    } else if (verb === Verb.nodeRemoved) see('Node', name, 'Deleted');
    else if (verb === Verb.nodeTaints) {
      seeTaints(name, cluster.taintSets.values[before]!, cluster.taintSets.values[after]!);
    } else if (verb === Verb.nodeFlags) seeFlags(name, before, after);
  }

  function seeFlags(name: string, before: number, after: number): void {
    const changed = before ^ after;
    if ((changed & NodeFlag.unschedulable) !== 0) {
      see('Node', name, (after & NodeFlag.unschedulable) !== 0 ? 'Cordoned' : 'Uncordoned');
    }
    if ((changed & NodeFlag.ready) === 0) return;
    if ((after & NodeFlag.ready) !== 0) see('Node', name, 'Ready', { reason: 'KubeletReady' });
    else see('Node', name, 'Unknown', { reason: 'NodeStatusUnknown' });
  }

  function seeTaints(name: string, before: readonly Taint[], after: readonly Taint[]): void {
    const text = ({ key, value, effect }: Taint): string => `${key}${value ? `=${value}` : ''}:${effect}`;
    const [old, now] = [before.map(text), after.map(text)];
    for (const taint of now) if (!old.includes(taint)) see('Node', name, 'TaintAdded', { taint });
    for (const taint of old) if (!now.includes(taint)) see('Node', name, 'TaintRemoved', { taint });
  }

  function visitObject(before: number, after: number): void {
    const [old, object] = [cluster.objects.version(before), cluster.objects.version(after)];
    const { kind = '' } = (object ?? old) as KubernetesObject;
    const name = names.object((object ?? old)!);
    for (const { what, ...fields } of objectChanges(kind, old, object, (at) => secondsOf(at - startsAt))) {
      see(kind, name, what, textFields(fields));
    }
  }

  function textFields(fields: Fields): Fields {
    const { message } = fields;
    return typeof message === 'string' ? { ...fields, message: names.inText(message) } : fields;
  }

  return {
    name: 'trace-observer',
    start() {
      readKind = sim.define('trace-observer.read', Phase.sample, () => reader.read());
    },
    observation({ initial = [], actions }, exits, lines) {
      reader.read();
      const said = readSaid(lines, names, secondsOf);
      const after = said.events.filter(({ t }) => t >= secondsOf(first));
      return {
        initial,
        actions: actions.map((action, index) => spokenAction(action, exits.get(index), drains(action, actions), said)),
        events: merged(events, after),
        evictionCalls: evictionCallsOf(said.kubectl),
      };
    },
    save() {},
    load() {},
  };
}

const objectVerbs: readonly Verb[] = [Verb.objectAdded, Verb.objectUpdated, Verb.objectDeleted];
const nodeVerbs: readonly Verb[] = [Verb.nodeAdded, Verb.nodeRemoved, Verb.nodeTaints, Verb.nodeFlags];

/** When kubectl was called again for the same node. */
function drains({ do: verb }: TraceAction, actions: readonly TraceAction[]): number[] {
  const [, , node = ''] = verb.split(' ');
  return actions.filter((other) => other.do.startsWith(`kubectl drain ${node}`)).map(({ t }) => t);
}

/** Both in the order of time; of one instant, what changed comes first. */
function merged(changes: readonly TraceEvent[], said: readonly TraceEvent[]): TraceEvent[] {
  const ordered = [...changes, ...said].map((event, index) => ({ event, index }));
  return ordered.sort((a, b) => a.event.t - b.event.t || a.index - b.index).map(({ event }) => event);
}
