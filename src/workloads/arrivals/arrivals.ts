/**
 * Batch work that comes over time: pods and jobs of the scenario's arrival sources, created when they arrive, removed
 * when they are done. A component of the simulation: one pending event per source, however long its trace is.
 *
 * A pod of an arrival with a run time has restartPolicy Never: it runs so long from the moment it runs, succeeds and is
 * removed, and only its figures stay. One with a time of leaving is deleted then, running or not. One that is evicted
 * or preempted is lost: nothing in Kubernetes creates a bare pod again (use a Job template for work that must be done).
 * Jobs are removed once they are finished; their pods are the Job controller's and the garbage collector's.
 *
 * Cost: O(log n) per arrival and per end; memory for what exists now.
 */

import { defaultJob } from '../../api/defaults.ts';
import type { Job, PodSpec } from '../../api/objects.ts';
import type { PodBehaviour } from '../../cluster/behaviour.ts';
import { type Cluster, DeleteCause } from '../../cluster/cluster.ts';
import type { EventRecorder } from '../../cluster/event-recorder.ts';
import { follows, Verb } from '../../cluster/journal.ts';
import type { ObjectId } from '../../cluster/objects.ts';
import { PodFlag, type PodId, PodPhase } from '../../cluster/pods.ts';
import { assert } from '../../sim/invariant.ts';
import type { Mutable } from '../../sim/mutable.ts';
import { identityAfter, type NamePrefix, namePrefix, type Purpose } from '../../sim/random.ts';
import { type Component, type Kind, Phase, type Simulation, type Ticket } from '../../sim/simulation.ts';
import { prefixedReader, prefixedWriter, type StateReader, type StateWriter } from '../../sim/state.ts';
import type { Micros } from '../../sim/time.ts';
import { createPodAdmission } from '../admission/pod-admission.ts';
import { type ApiServer, createApiServer } from '../api-server.ts';
import type { Arrival, ArrivalSource, RunLaw } from './arrival.ts';
import { type ArrivalFigures, noFigures } from './figures.ts';
import { type ArrivalObject, type ArrivalTemplate, createObjectBuilder, isJob } from './pod-of-arrival.ts';
import { runMicrosOf } from './run-law.ts';
import { createTracker, TrackFlag } from './tracker.ts';

export type { ArrivalFigures } from './figures.ts';

/** One entry of `spec.arrivals`, opened. */
export interface ArrivalStream {
  /** Unique among the streams of a run. */
  readonly name: string;
  readonly source: ArrivalSource;
  readonly template: ArrivalTemplate;
  /** Of objects whose row or template names none. */
  readonly namespace: string;
  /** How long those run whose row does not say; null: until they are deleted. */
  readonly run: RunLaw | null;
}

export interface ArrivalsOptions {
  readonly cluster: Cluster;
  readonly sim: Simulation;
  readonly streams: readonly ArrivalStream[];
  /** What simulated time 0 is called. */
  readonly startsAt: Micros;
  /**
   * `kubelet`: a kubelet starts bound pods, and ends them as `behaviourOf` says. `binding`: there is none, a pod starts
   * the moment it is bound, ends on time and is deleted without grace.
   */
  readonly startedBy: 'kubelet' | 'binding';
  readonly recorder?: EventRecorder | undefined;
}

export interface Arrivals extends Component {
  /** The behaviour of a pod: with its run time in it when it belongs to an arrival, `otherwise` as it is if not. */
  behaviourOf(pod: PodId, otherwise: PodBehaviour): PodBehaviour;
  /** The run time of a pod that belongs to an arrival which has one, or -1. */
  runMicrosOf(pod: PodId): Micros;
  /** By stream, in order. */
  figures(): readonly (ArrivalFigures & { readonly name: string })[];
  /** Time of the next arrival of any stream, or Infinity. */
  nextMicros(): number;
}

/** A Job that exists. */
interface LiveJob {
  readonly stream: number;
  readonly runMicros: Micros;
}

export function createArrivals(options: ArrivalsOptions): Arrivals {
  const { cluster, sim, streams, startedBy, recorder } = options;
  const { pods, objects } = cluster;
  const api: ApiServer = createApiServer(cluster, sim, options.startsAt);
  const admission = createPodAdmission(cluster);
  const tracker = createTracker();
  const figures = streams.map(() => noFigures());
  const builders = streams.map(({ template, namespace }) => createObjectBuilder(template, namespace));
  const purposes: Purpose[] = streams.map(({ name }) => sim.streams.purpose(`arrivals.${name}.run`));
  const byBinding = startedBy === 'binding';
  /** By `namespace/name`. */
  const jobs = new Map<string, LiveJob>();
  /** What the journal told and what is to be done about it, filled and emptied within one event. */
  const due: { readonly what: 'start' | 'finished' | 'terminating' | 'jobFinished'; readonly subject: number }[] = [];
  /** What identities of a stream's pods begin with, by namespace: `Arrival/STREAM/NAMESPACE/`. A cache. */
  const prefixes = streams.map(() => new Map<string, NamePrefix>());
  let wokenEarly = false;
  let arriveKind: Kind | undefined;
  let endKind: Kind | undefined;
  let leaveKind: Kind | undefined;
  let readKind: Kind | undefined;
  const wake = (): void => {
    // Whoever sets the cluster up does so before time starts.
    if (readKind === undefined) wokenEarly = true;
    else sim.at(sim.now, readKind, 0);
  };
  const reader = cluster.journal.reader(
    'observer',
    'arrivals',
    visit,
    wake,
    follows(podVerbs, ['Job']),
    concerns,
    canWait,
  );

  function askForNext(stream: number): void {
    const next = streams[stream]!.source.peek();
    if (next !== null) sim.at(next.atMicros, arriveKind!, stream);
  }

  function arrive(now: Micros, index: number): void {
    const { source, run } = streams[index]!;
    for (let next = source.peek(); next !== null && next.atMicros === now; next = source.peek()) {
      source.advance();
      const identity = identityAfter(prefixOf(index, next.namespace ?? streams[index]!.namespace), next.name);
      const runMicros = next.runMicros ?? (run === null ? -1 : runMicrosOf(run, purposes[index]!, identity));
      create(now, index, next, runMicros, identity);
    }
    askForNext(index);
  }

  function prefixOf(index: number, namespace: string): NamePrefix {
    const known = prefixes[index]!.get(namespace);
    if (known !== undefined) return known;
    const prefix = namePrefix(`Arrival/${streams[index]!.name}/${namespace}/`);
    prefixes[index]!.set(namespace, prefix);
    return prefix;
  }

  function create(now: Micros, index: number, arrival: Arrival, runMicros: number, identity: number): void {
    const object = builders[index]!(arrival, runMicros >= 0);
    const figure = figures[index]!;
    figure.arrived += 1;
    const result = object.job === null ? createPod(object, identity) : createJob(object.job);
    if (typeof result === 'string') {
      figure.refused += 1;
      const { kind, namespace, name } = object;
      recorder?.event('Warning', 'FailedCreate', `Error creating: ${result}`, { kind, namespace, name }, 'arrivals');
      return;
    }
    if (object.job !== null) {
      // From here on pods are looked at whether they are a job's: not those of before.
      if (jobs.size === 0) reader.catchUp();
      jobs.set(`${object.namespace}/${object.name}`, { stream: index, runMicros });
      if (arrival.leavesAtMicros !== null) sim.at(Math.max(now, arrival.leavesAtMicros), leaveKind!, -1 - result);
      return;
    }
    const slot = tracker.add(result, index, runMicros, now);
    if (arrival.leavesAtMicros !== null) {
      tracker.leaveTicket[slot] = sim.at(Math.max(now, arrival.leavesAtMicros), leaveKind!, slot);
    }
  }

  function createPod({ namespace, name, labels, spec }: ArrivalObject, identity: number): PodId | string {
    if (cluster.findPod(namespace, name) >= 0) return `pods "${name}" already exists`;
    const admitted = admission.admit({ namespace, name, generateName: '', labels, spec: spec as PodSpec }, sim.now);
    if (typeof admitted === 'string') return admitted;
    return cluster.createPod({ name, podClass: admitted.podClass, spec: admitted.spec, identity });
  }

  function createJob(job: Job): ObjectId | string {
    return api.createObject(defaultJob(job));
  }

  function concerns(verb: Verb, subject: number): boolean {
    if (verb > Verb.podDeleted || verb === Verb.podCreated) return jobs.size > 0;
    return tracker.slotOf(subject) >= 0;
  }

  /** What is counted alone can be counted later. */
  function canWait(verb: Verb, subject: number, _before: number, after: number): boolean {
    if (verb === Verb.podBound) return !byBinding;
    if (verb === Verb.podPhase) return after === PodPhase.running;
    if (verb !== Verb.podDeleted) return false;
    const slot = tracker.slotOf(subject);
    return tracker.endTicket[slot]! < 0 && tracker.leaveTicket[slot]! < 0;
  }

  /** The journal is being read: nothing is written here, only noted. */
  function visit(verb: Verb, subject: number, _before: number, after: number, time: Micros): void {
    if (verb === Verb.objectUpdated || verb === Verb.objectDeleted) {
      if (jobs.size > 0) due.push({ what: 'jobFinished', subject });
      return;
    }
    if (verb === Verb.podCreated && jobs.size > 0) trackPodOfJob(subject);
    if (verb > Verb.podDeleted) return;
    const slot = tracker.slotOf(subject);
    if (slot < 0) return;
    if (verb === Verb.podBound) {
      if ((tracker.flags[slot]! & TrackFlag.placed) === 0) figuresOf(slot).placed += 1;
      tracker.flags[slot]! |= TrackFlag.placed;
      if (byBinding) due.push({ what: 'start', subject: slot });
    } else if (verb === Verb.podPhase && after === PodPhase.running) started(slot, time);
    else if (verb === Verb.podPhase && after >= PodPhase.succeeded && after <= PodPhase.failed) {
      due.push({ what: 'finished', subject: slot });
    } else if (verb === Verb.podTerminating && byBinding) due.push({ what: 'terminating', subject: slot });
    else if (verb === Verb.podDeleted) gone(slot, time);
  }

  function read(now: Micros): void {
    reader.read();
    for (let i = 0; i < due.length; i++) {
      const { what, subject } = due[i]!;
      if (what === 'jobFinished') settleJob(subject);
      else if (tracker.pod[subject]! >= 0) settlePod(what, subject, now);
    }
    if (due.length > 0) due.length = 0;
  }

  function settlePod(what: 'start' | 'finished' | 'terminating', slot: number, now: Micros): void {
    const pod = tracker.pod[slot]!;
    if ((pods.flags[pod]! & PodFlag.alive) === 0) return;
    // What was noted may be out of date: the slot may have passed to another pod since.
    const phase = pods.phase[pod]!;
    if (what === 'start') {
      if (phase !== PodPhase.pending || pods.node[pod]! < 0) return;
      cluster.setPodPhase(pod, PodPhase.running);
      const runMicros = tracker.runMicros[slot]!;
      if (runMicros >= 0) tracker.endTicket[slot] = sim.at(now + runMicros, endKind!, slot);
    } else if (what === 'finished') {
      const finished = phase === PodPhase.succeeded || phase === PodPhase.failed;
      if (finished && (tracker.flags[slot]! & TrackFlag.ofJob) === 0) cluster.deletePod(pod, DeleteCause.removed);
    } else if ((pods.flags[pod]! & PodFlag.terminating) !== 0) cluster.deletePod(pod, DeleteCause.killed);
  }

  function started(slot: number, time: Micros): void {
    tracker.flags[slot]! |= TrackFlag.started;
    tracker.startedMicros[slot] = time;
    const figure = figuresOf(slot);
    figure.started += 1;
    const waited = time - tracker.createdMicros[slot]!;
    figure.waitedMicros += waited;
    figure.longestWaitMicros = Math.max(figure.longestWaitMicros, waited);
  }

  /** The pod's object is gone: what became of it is counted, and all else forgotten. */
  function gone(slot: number, time: Micros): void {
    const figure = figuresOf(slot);
    const flags = tracker.flags[slot]!;
    const phase = pods.phase[tracker.pod[slot]!]!;
    if ((flags & TrackFlag.leaving) !== 0) {
      figure.left += 1;
      if ((flags & TrackFlag.placed) === 0) figure.leftUnplaced += 1;
    } else if (phase === PodPhase.succeeded) {
      figure.succeeded += 1;
      if (tracker.startedMicros[slot]! >= 0) figure.ranMicros += time - tracker.startedMicros[slot]!;
    } else if (phase === PodPhase.failed) figure.failed += 1;
    else figure.lost += 1;
    if (tracker.endTicket[slot]! >= 0) sim.cancel(tracker.endTicket[slot]! as Ticket);
    if (tracker.leaveTicket[slot]! >= 0) sim.cancel(tracker.leaveTicket[slot]! as Ticket);
    tracker.remove(slot);
  }

  function figuresOf(slot: number): Mutable<ArrivalFigures> {
    return (tracker.flags[slot]! & TrackFlag.ofJob) !== 0 ? noFigures() : figures[tracker.source[slot]!]!;
  }

  function end(_now: Micros, slot: number): void {
    tracker.endTicket[slot] = -1;
    cluster.setPodPhase(tracker.pod[slot]!, PodPhase.succeeded);
  }

  function leave(_now: Micros, slot: number): void {
    if (slot < 0) {
      leaveJob(-1 - slot);
      return;
    }
    const pod = tracker.pod[slot]!;
    tracker.leaveTicket[slot] = -1;
    tracker.flags[slot]! |= TrackFlag.leaving;
    if (byBinding) cluster.deletePod(pod, DeleteCause.removed);
    else api.deletePod(pod, DeleteCause.removed);
  }

  function leaveJob(id: ObjectId): void {
    const job = objects.get(id);
    const key = `${job?.metadata?.namespace}/${job?.metadata?.name}`;
    const live = jobs.get(key);
    if (job?.kind !== 'Job' || live === undefined) return;
    figures[live.stream]!.left += 1;
    jobs.delete(key);
    api.deleteObject(id);
  }

  /** A Job changed or went away. */
  function settleJob(id: ObjectId): void {
    const job = objects.get(id);
    if (job === undefined) {
      forgetDeletedJobs();
      return;
    }
    if (!isJob(job)) return;
    const key = `${job.metadata?.namespace}/${job.metadata?.name}`;
    const live = jobs.get(key);
    const over = job.status?.conditions?.find(({ type, status }) => {
      return (type === 'Complete' || type === 'Failed') && status === 'True';
    });
    if (live === undefined || over === undefined) return;
    const figure = figures[live.stream]!;
    if (over.type === 'Complete') figure.succeeded += 1;
    else figure.failed += 1;
    jobs.delete(key);
    api.deleteObject(id);
  }

  /** Jobs that someone else deleted (seldom: by hand, by a TTL). */
  function forgetDeletedJobs(): void {
    for (const [key, { stream }] of jobs) {
      const [namespace = '', name = ''] = key.split('/');
      if (objects.find('Job', namespace, name) >= 0) continue;
      figures[stream]!.lost += 1;
      jobs.delete(key);
    }
  }

  function trackPodOfJob(pod: PodId): void {
    const live = jobOf(pod);
    if (live === undefined) return;
    const slot = tracker.add(pod, live.stream, live.runMicros, sim.now);
    tracker.flags[slot] = TrackFlag.ofJob;
  }

  function jobOf(pod: PodId): LiveJob | undefined {
    const owner = cluster.owners.values[pods.owner[pod]!];
    return owner?.kind === 'Job' ? jobs.get(`${owner.namespace}/${owner.name}`) : undefined;
  }

  function runMicrosOfPod(pod: PodId): number {
    const slot = tracker.slotOf(pod);
    return slot >= 0 ? tracker.runMicros[slot]! : (jobOf(pod)?.runMicros ?? -1);
  }

  return {
    name: 'arrivals',
    start() {
      arriveKind = sim.define('arrivals.arrive', Phase.input, arrive);
      endKind = sim.define('arrivals.end', Phase.kubelet, end);
      leaveKind = sim.define('arrivals.leave', Phase.input, leave);
      readKind = sim.define('arrivals.read', Phase.kubelet, read);
      if (wokenEarly) sim.at(sim.now, readKind, 0);
      for (let stream = 0; stream < streams.length; stream++) askForNext(stream);
    },
    runMicrosOf: runMicrosOfPod,
    behaviourOf(pod, otherwise) {
      const micros = runMicrosOfPod(pod);
      return micros < 0 ? otherwise : { ...otherwise, run: { kind: 'constant', micros } };
    },
    figures() {
      reader.catchUp();
      return figures.map((figure, index) => ({ name: streams[index]!.name, ...figure }));
    },
    nextMicros: () => Math.min(...streams.map(({ source }) => source.peek()?.atMicros ?? Number.POSITIVE_INFINITY)),
    check() {
      const alive = figures.reduce((sum, { arrived, refused, succeeded, failed, left, lost }) => {
        return sum + arrived - refused - succeeded - failed - left - lost;
      }, 0);
      let ofJobs = 0;
      for (let pod = 0; pod < pods.count; pod++) {
        const slot = tracker.slotOf(pod);
        if (slot >= 0 && (tracker.flags[slot]! & TrackFlag.ofJob) !== 0) ofJobs += 1;
      }
      const tracked = tracker.count - ofJobs + jobs.size;
      assert(alive === tracked, () => `arrivals: ${alive} are unfinished, ${tracked} are tracked`);
    },
    save(writer: StateWriter) {
      writer.json(
        'figures',
        figures.map((figure) => ({ ...figure })),
      );
      writer.json(
        'jobs',
        [...jobs].map(([key, { stream, runMicros }]) => [key, stream, runMicros]),
      );
      for (const [index, { source }] of streams.entries()) source.save(prefixedWriter(writer, `source.${index}.`));
      tracker.save(prefixedWriter(writer, 'pods.'));
      api.save(writer);
    },
    load(state: StateReader) {
      const saved = state.json<ArrivalFigures[]>('figures');
      for (const [index, figure] of figures.entries()) Object.assign(figure, saved[index]!);
      jobs.clear();
      for (const [key, stream, runMicros] of state.json<[string, number, number][]>('jobs')) {
        jobs.set(key, { stream, runMicros });
      }
      for (const [index, { source }] of streams.entries()) source.load(prefixedReader(state, `source.${index}.`));
      tracker.load(prefixedReader(state, 'pods.'));
      api.load(state);
    },
  };
}

/** Changes of pods that its figures and their ends depend on. */
const podVerbs: readonly Verb[] = [Verb.podCreated, Verb.podBound, Verb.podPhase, Verb.podTerminating, Verb.podDeleted];
