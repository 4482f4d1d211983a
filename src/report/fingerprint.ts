/**
 * The fingerprint of a run: a hash of all its decisions, kept by ingredients so that a change says what it changed.
 * `d`: what was decided (which pod on which node, what was deleted and why), without order and time. `t`: every change
 * and every event in its order and with its time. `s`: the state at the end. Never what depends on machine or path.
 */
import { type Cluster, DeleteCause } from '../cluster/cluster.ts';
import { Verb } from '../cluster/journal.ts';
import { NodeFlag } from '../cluster/nodes.ts';
import { PodPhase } from '../cluster/pods.ts';
import { podsInOrder } from '../cluster/pods-in-order.ts';
import {
  addAscii,
  addJoined,
  addNumber,
  addText,
  copyFingerprint,
  createFingerprint,
  digest,
  type Fingerprint,
} from '../sim/fingerprint.ts';
import type { Micros } from '../sim/time.ts';
import type { EventLines } from './event-line.ts';

/** The digests, 32 hexadecimal digits each. */
export interface FingerprintDigests {
  readonly d: string;
  readonly t: string;
  readonly s: string;
}

/** Hashes as they grow; plain data, saved by the recorder. */
export interface RunFingerprint {
  /** Sums of the hashes of single decisions: the same whatever their order. */
  readonly decisionSums: Int32Array;
  decisionCount: number;
  /** Changes in their order. */
  readonly changes: Fingerprint;
  /** Events in their order; apart from the changes, which are read later, whenever that suits. */
  readonly events: Fingerprint;
}

export function createRunFingerprint(): RunFingerprint {
  return {
    decisionSums: new Int32Array(4),
    decisionCount: 0,
    changes: createFingerprint(),
    events: createFingerprint(),
  };
}

/** Adds one change of the journal. To be read before the rows it names are used anew. */
export function addChange(
  fingerprint: RunFingerprint,
  cluster: Cluster,
  verb: Verb,
  subject: number,
  after: number,
  time: Micros,
): void {
  const { changes } = fingerprint;
  addNumber(changes, verb);
  if (verb <= Verb.podDeleted || verb === Verb.podContainer) addPod(changes, cluster, subject);
  else addText(changes, verb <= Verb.nodeRemoved ? cluster.nodeNames[subject]! : String(subject));
  addNumber(changes, time);
  if (verb === Verb.podBound) {
    const node = cluster.nodeNames[after]!;
    addText(changes, node);
    addDecision(fingerprint, begun.bound, cluster, subject, node);
  } else if (verb === Verb.podDeleted) {
    addNumber(changes, after);
    addDecision(fingerprint, begun.deleted, cluster, subject, causes[after]!);
  } else if (verb === Verb.podPhase && after === PodPhase.failed) {
    addDecision(fingerprint, begun.failed, cluster, subject, '');
  }
}

/** Adds the event whose line was written last. */
export function addEvent({ events }: RunFingerprint, { bytes, begin, length, ascii }: EventLines): void {
  if (ascii) addAscii(events, bytes, begin, length);
  else addText(events, new TextDecoder().decode(bytes.subarray(begin, length)));
}

/** The digests now; `s` walks over the whole cluster. */
export function digests(fingerprint: RunFingerprint, cluster: Cluster): FingerprintDigests {
  const sums = createFingerprint();
  for (const sum of fingerprint.decisionSums) addNumber(sums, sum);
  addNumber(sums, fingerprint.decisionCount);
  const timed = createFingerprint();
  addText(timed, digest(fingerprint.changes));
  addText(timed, digest(fingerprint.events));
  return { d: digest(sums), t: digest(timed), s: digest(stateOf(cluster)) };
}

/** `fingerprint.txt` of a scenario and `fingerprint` of a run's outputs. */
export function fingerprintText({ d, t, s }: FingerprintDigests): string {
  return `d ${d}\nt ${t}\ns ${s}\n`;
}

/** Adds a pod's key. */
function addPod(to: Fingerprint, cluster: Cluster, pod: number): void {
  addJoined(to, cluster.namespaceOf(pod), '/', cluster.pods.names[pod]!);
}

/** What the hash of a decision begins with, by what was decided. */
const begun = { bound: beginningWith('bound'), deleted: beginningWith('deleted'), failed: beginningWith('failed') };
/** Causes of deletions as texts. */
const causes = Object.values(DeleteCause).map(String);
/** Room for the hash of a decision; no state. */
const one = createFingerprint();

function beginningWith(what: string): Fingerprint {
  const fingerprint = createFingerprint();
  addText(fingerprint, what);
  return fingerprint;
}

function addDecision(
  fingerprint: RunFingerprint,
  what: Fingerprint,
  cluster: Cluster,
  pod: number,
  answer: string,
): void {
  copyFingerprint(one, what);
  addPod(one, cluster, pod);
  addText(one, answer);
  const sums = fingerprint.decisionSums;
  for (let lane = 0; lane < 4; lane++) sums[lane] = (sums[lane]! + one.lanes[lane]!) | 0;
  fingerprint.decisionCount += 1;
}

/** Pods that exist, in the order of their keys as texts, none of which is made for it. */
function podsByKey(cluster: Cluster): Int32Array {
  const { pods, podClasses } = cluster;
  // A key is namespace/name: what ends a namespace counts in the order of namespaces, of which one begins another.
  const namespaces = [...new Set(podClasses.map(({ namespace }) => `${namespace}/`))].sort();
  const rankOf = new Map(namespaces.map((namespace, rank) => [namespace, rank]));
  const ranks = podClasses.map(({ namespace }) => rankOf.get(`${namespace}/`)!);
  return podsInOrder(cluster).sort((a, b) => {
    const byNamespace = ranks[pods.podClass[a]!]! - ranks[pods.podClass[b]!]!;
    return byNamespace || (pods.names[a]! < pods.names[b]! ? -1 : 1);
  });
}

function stateOf(cluster: Cluster): Fingerprint {
  const state = createFingerprint();
  const { pods, nodes, objects } = cluster;
  for (const pod of podsByKey(cluster)) {
    addPod(state, cluster, pod);
    addNumber(state, pods.phase[pod]!);
    addNumber(state, pods.flags[pod]!);
    addText(state, pods.node[pod]! < 0 ? '' : cluster.nodeNames[pods.node[pod]!]!);
  }
  for (let node = 0; node < nodes.count; node++) {
    if ((nodes.flags[node]! & NodeFlag.alive) === 0) continue;
    addText(state, cluster.nodeNames[node]!);
    addNumber(state, nodes.flags[node]!);
    addNumber(state, nodes.requestedMilliCpu[node]!);
    addNumber(state, nodes.requestedMemoryBytes[node]!);
  }
  for (const kind of stateKinds) for (const [, object] of objects.list(kind)) addText(state, JSON.stringify(object));
  return state;
}

/** Kinds whose objects change in a run. */
const stateKinds: readonly string[] = [
  'Deployment',
  'ReplicaSet',
  'StatefulSet',
  'DaemonSet',
  'Job',
  'CronJob',
  'HorizontalPodAutoscaler',
  'PodDisruptionBudget',
  'ResourceQuota',
  'PersistentVolumeClaim',
  'PersistentVolume',
];
