/**
 * Follows the pods of a run from an instant on: how many of each workload serve, how many wait for a node, and for how
 * long. Everything comes from the journal's entries and their times, so that it does not matter when they are read.
 *
 * A pod serves while the API server calls it ready, it is not being deleted and its node is not down. A node that fails
 * is down at once, long before anybody notices. A workload is short while fewer of its pods serve than did at the
 * beginning, unless it wants fewer by now; it is out while none serves. DaemonSets and Jobs are neither: their pods go
 * with the node, or are begun again.
 *
 * Cost: a few steps per change of a pod; 12 bytes per pod.
 */
import type { KubernetesObject } from '../api/objects.ts';
import type { Cluster } from '../cluster/cluster.ts';
import { type JournalReader, Verb } from '../cluster/journal.ts';
import type { NodeId } from '../cluster/nodes.ts';
import { PodFlag, type PodId, PodPhase } from '../cluster/pods.ts';
import { workloadKey } from '../report/workload-key.ts';
import type { Micros } from '../sim/time.ts';

/** What became of one workload. */
export interface WorkloadFollowed {
  /** `Deployment/shop/web`; '' for pods without an owner. */
  readonly workload: string;
  /** Serving pods at the beginning, the fewest, and at the end. */
  readonly before: number;
  readonly least: number;
  readonly after: number;
  /** Time with fewer than at the beginning. */
  readonly shortMicros: Micros;
  /** Time without any. */
  readonly outMicros: Micros;
  /** From when on it was not short any more; null: it is short at the end. */
  readonly backMicros: Micros | null;
}

export interface PodsFollowed {
  /** Of workloads that were short for some time, the longest outage first, then the longest shortage. */
  readonly workloads: readonly WorkloadFollowed[];
  /** Most pods without a node at one time, and when first. */
  readonly pendingPeak: number;
  readonly pendingPeakMicros: Micros;
  readonly pendingEnd: number;
}

export interface PodFollower {
  /** From the present instant on pods on these nodes do not serve; others do again. */
  setDown(nodes: ReadonlySet<NodeId>): void;
  /** What has happened up to now. */
  figures(): PodsFollowed;
}

interface Workload {
  readonly key: string;
  readonly judged: boolean;
  before: number;
  desired: number;
  serving: number;
  least: number;
  shortMicros: Micros;
  outMicros: Micros;
  backMicros: Micros;
  sinceMicros: Micros;
}

const Bit = { alive: 1, terminating: 2, ready: 4, waiting: 8 } as const;
const replicated: ReadonlySet<string> = new Set(['Deployment', 'ReplicaSet', 'StatefulSet', 'ReplicationController']);

/** Begins now, between two events. A run can be followed once: the follower stays with it. */
export function followPods(cluster: Cluster): PodFollower {
  const { pods, objects, journal } = cluster;
  const workloads: Workload[] = [];
  const indexOf = new Map<string, number>();
  const ofOwner = new Map<number, number>();
  let bits = new Uint8Array(Math.max(64, pods.count));
  let nodeOf = new Int32Array(bits.length);
  let workloadOf = new Int32Array(bits.length);
  let down: ReadonlySet<NodeId> = new Set();
  let pending = 0;
  let pendingSince = cluster.now();
  let pendingPeak = 0;
  let pendingPeakMicros = cluster.now();

  function workloadIndex(pod: PodId, time: Micros): number {
    const owner = pods.owner[pod]!;
    const known = ofOwner.get(owner);
    if (known !== undefined) return known;
    const key = owner === 0 ? '' : workloadKey(cluster, owner);
    let index = indexOf.get(key);
    if (index === undefined) {
      index = workloads.push(newWorkload(cluster, key, time)) - 1;
      indexOf.set(key, index);
    }
    ofOwner.set(owner, index);
    return index;
  }

  /** Counts what was up to `time`, before something changes. */
  function settle(workload: Workload, time: Micros): void {
    const passed = time - workload.sinceMicros;
    if (passed === 0) return;
    const { serving } = workload;
    const wanted = Math.min(workload.before, workload.desired);
    if (serving < workload.least) workload.least = serving;
    if (serving < wanted) workload.shortMicros += passed;
    if (serving === 0 && wanted > 0) workload.outMicros += passed;
    if (serving < wanted) workload.backMicros = time;
    workload.sinceMicros = time;
  }

  function settlePending(time: Micros): void {
    if (time > pendingSince && pending > pendingPeak) {
      pendingPeak = pending;
      pendingPeakMicros = pendingSince;
    }
    pendingSince = time;
  }

  const servesNow = (pod: PodId): boolean =>
    (bits[pod]! & (Bit.alive | Bit.terminating | Bit.ready)) === (Bit.alive | Bit.ready) && !down.has(nodeOf[pod]!);
  const pendsNow = (pod: PodId): boolean =>
    (bits[pod]! & (Bit.alive | Bit.terminating | Bit.waiting)) === (Bit.alive | Bit.waiting) && nodeOf[pod]! < 0;

  function change(pod: PodId, time: Micros, setBits: number, node: NodeId): void {
    const served = servesNow(pod);
    const pended = pendsNow(pod);
    bits[pod] = setBits;
    nodeOf[pod] = node;
    const serves = servesNow(pod);
    const pends = pendsNow(pod);
    if (served !== serves) {
      const workload = workloads[workloadOf[pod]!]!;
      settle(workload, time);
      workload.serving += serves ? 1 : -1;
    }
    if (pended !== pends) {
      settlePending(time);
      pending += pends ? 1 : -1;
    }
  }

  function visit(verb: Verb, subject: number, _before: number, after: number, time: Micros): void {
    const old = bits[subject] ?? 0;
    const node = nodeOf[subject] ?? -1;
    switch (verb) {
      case Verb.podCreated:
        grow(subject);
        workloadOf[subject] = workloadIndex(subject, time);
        change(subject, time, Bit.alive | Bit.waiting, -1);
        return;
      case Verb.podBound:
        change(subject, time, old, after);
        return;
      case Verb.podTerminating:
        change(subject, time, old | Bit.terminating, node);
        return;
      case Verb.podPhase:
        change(subject, time, after === PodPhase.pending ? old | Bit.waiting : old & ~Bit.waiting, node);
        return;
      case Verb.podReady:
        change(subject, time, after === 1 ? old | Bit.ready : old & ~Bit.ready, node);
        return;
      case Verb.podDeleted:
        change(subject, time, 0, node);
        return;
      case Verb.objectUpdated:
        desire(objects.version(after), time);
        return;
    }
  }

  function desire(object: KubernetesObject | undefined, time: Micros): void {
    if (object === undefined || !replicated.has(object.kind ?? '')) return;
    const { namespace = '', name = '' } = object.metadata ?? {};
    const index = indexOf.get(`${object.kind}/${namespace}/${name}`);
    if (index === undefined) return;
    settle(workloads[index]!, time);
    workloads[index]!.desired = replicasOf(object);
  }

  function grow(pod: PodId): void {
    if (pod < bits.length) return;
    const rows = Math.max(pod + 1, bits.length * 2);
    [bits, nodeOf, workloadOf] = [longer(bits, rows), longer(nodeOf, rows), longer(workloadOf, rows)];
  }

  function begin(): void {
    for (let pod = 0; pod < pods.count; pod++) {
      const flags = pods.flags[pod]!;
      if ((flags & PodFlag.alive) === 0) continue;
      workloadOf[pod] = workloadIndex(pod, cluster.now());
      bits[pod] =
        Bit.alive |
        ((flags & PodFlag.terminating) !== 0 ? Bit.terminating : 0) |
        ((flags & PodFlag.ready) !== 0 ? Bit.ready : 0) |
        (pods.phase[pod] === PodPhase.pending ? Bit.waiting : 0);
      nodeOf[pod] = pods.node[pod]!;
      if (servesNow(pod)) workloads[workloadOf[pod]!]!.serving += 1;
      if (pendsNow(pod)) pending += 1;
    }
    for (const workload of workloads) {
      workload.before = workload.serving;
      workload.least = workload.serving;
      if (workload.key === '') workload.desired = workload.serving;
    }
    pendingPeak = pending;
  }

  begin();
  const reader: JournalReader = journal.reader('index', 'pods-followed', visit);
  return {
    setDown(nodes) {
      reader.read();
      const now = cluster.now();
      const changed = new Set([...down, ...nodes].filter((node) => down.has(node) !== nodes.has(node)));
      const wereServing = new Set<PodId>();
      for (let pod = 0; pod < bits.length; pod++) {
        if (bits[pod] !== 0 && changed.has(nodeOf[pod]!) && servesNow(pod)) wereServing.add(pod);
      }
      down = nodes;
      for (let pod = 0; pod < bits.length; pod++) {
        if (bits[pod] === 0 || !changed.has(nodeOf[pod]!)) continue;
        const delta = Number(servesNow(pod)) - Number(wereServing.has(pod));
        if (delta === 0) continue;
        const workload = workloads[workloadOf[pod]!]!;
        settle(workload, now);
        workload.serving += delta;
      }
    },
    figures() {
      reader.read();
      const now = cluster.now();
      settlePending(now);
      for (const workload of workloads) settle(workload, now);
      const short = workloads.filter(({ judged, shortMicros }) => judged && shortMicros > 0);
      return {
        workloads: short.map(followed).sort(byHarm),
        pendingPeak,
        pendingPeakMicros,
        pendingEnd: pending,
      };
    },
  };
}

function newWorkload(cluster: Cluster, key: string, time: Micros): Workload {
  const [kind = '', namespace = '', name = ''] = key.split('/');
  const object = replicated.has(kind) ? cluster.objects.lookUp(kind, namespace, name) : undefined;
  return {
    key,
    judged: key === '' || replicated.has(kind),
    before: 0,
    // Pods without their owner: nothing replaces them, nothing takes one away.
    desired: object === undefined ? Number.MAX_SAFE_INTEGER : replicasOf(object),
    serving: 0,
    least: 0,
    shortMicros: 0,
    outMicros: 0,
    backMicros: time,
    sinceMicros: time,
  };
}

function followed(workload: Workload): WorkloadFollowed {
  const { key, before, desired, serving, least, shortMicros, outMicros, backMicros } = workload;
  const isShort = serving < Math.min(before, desired);
  return {
    workload: key,
    before,
    least,
    after: serving,
    shortMicros,
    outMicros,
    backMicros: isShort ? null : backMicros,
  };
}

function byHarm(a: WorkloadFollowed, b: WorkloadFollowed): number {
  return b.outMicros - a.outMicros || b.shortMicros - a.shortMicros || (a.workload < b.workload ? -1 : 1);
}

function replicasOf(object: KubernetesObject): number {
  return (object as { readonly spec?: { readonly replicas?: number } }).spec?.replicas ?? 1;
}

function longer<T extends Uint8Array | Int32Array>(array: T, rows: number): T {
  const grown = new (array.constructor as new (rows: number) => T)(rows);
  grown.set(array);
  return grown;
}
