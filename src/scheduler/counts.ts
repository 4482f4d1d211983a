/**
 * Live counts of pods per (selector, topology domain): the facts behind PodTopologySpread and InterPodAffinity.
 *
 * kube-scheduler walks over all pods in every cycle; here the counts are kept up by the journal: attaching, detaching,
 * relabelling or terminating a pod adds to or takes from the tallies that its class or spec belongs to, inside what-ifs
 * as well (PodCounts is an index of the journal: reverting a mark takes the change back). Everything is derived, so
 * nothing is saved: after loading a cluster call `rebuild`.
 *
 * Parts: counts/pod-matchers (selectors and pod classes), counts/carriers (affinity terms of pods on nodes),
 * counts/topologies (domains and sets of nodes), counts/tallies (numbers by node and sums by domain).
 * Cost: a change of a pod is a few writes per live tally that it belongs to; a change of a node, one evaluation per set
 * of nodes.
 */
import type { Cluster } from '../cluster/cluster.ts';
import { Verb, verbNames } from '../cluster/journal.ts';
import type { NodeId } from '../cluster/nodes.ts';
import { PodFlag, type PodId } from '../cluster/pods.ts';
import type { Mutable } from '../sim/mutable.ts';
import type { AffinityTerms } from './counts/affinity-terms.ts';
import { type Carrier, type CarrierKind, type CarrierRow, createCarriers } from './counts/carriers.ts';
import { createPodMatchers, type PodMatch, type PodMatcher } from './counts/pod-matchers.ts';
import { createTallies, type DomainSums, type Numbers, type Tally } from './counts/tallies.ts';
import { createTopologies, type NodeRule, type Topology } from './counts/topologies.ts';

/**
 * Which of the pods of a selector are counted.
 * all: every attached pod. active: those that are not terminating. moved: none but those that a dry run adds (1) or
 * removes (-1).
 */
export type TallyKind = 'all' | 'active' | 'moved';

export interface PodCounts {
  readonly cluster: Cluster;
  /** Brings the counts up to the journal's head. Cheap when nothing changed. */
  sync(): void;
  /** The tally of the attached pods that satisfy all parts. Equal questions give the same tally. */
  tallyOf(parts: readonly PodMatch[], kind: TallyKind): Tally;
  /** Appends to `found` the terms of a kind of pods on nodes that mean pods of this class. */
  carriersAbout(podClass: number, kind: CarrierKind, found: Carrier[]): void;
  /** The compiled affinity terms of a spec for pods of a namespace; null: it has none. */
  affinityTermsOf(spec: number, namespace: string): AffinityTerms | null;
  /** Where nodes stand by one label key. */
  topology(key: string): Topology;
  /** Pods of a tally by node. To be read at once: the next change of the cluster may replace the array. */
  perNode(tally: Tally): Numbers;
  /** Nodes that have pods of a tally (see Tally.nodes). To be read at once, as `perNode`. */
  nodesOf(tally: Tally): readonly NodeId[];
  /** Raised when `carriersAbout` may find other terms for a class. */
  readonly carrierVersion: number;
  /** Pods of a tally on the nodes of a rule by domain. To be read at once, as `perNode`. */
  sumsOf(tally: Tally, rule: NodeRule, topologyKey: string): DomainSums;
  /** The least count of a domain that has nodes; 0 without any domain. */
  minimumOf(sums: DomainSums): number;
  /**
   * Begins a dry run: nominated pods taken into account, or preemption. Until it ends, pods are attached and detached
   * inside marks of the journal that are reverted before its end, and each counts as AddPod and RemovePod of
   * v1.34 podtopologyspread/filtering.go count it: a terminating pod too, and for an empty selector too, which count
   * nothing otherwise. Dry runs nest.
   */
  beginDryRun(): void;
  endDryRun(): void;
  /** Forgets everything and reads the cluster anew: after loading it. */
  rebuild(): void;
}

interface MatcherTallies {
  readonly matcher: PodMatcher;
  all: Tally | undefined;
  active: Tally | undefined;
  moved: Tally | undefined;
}

/** What the counts know of a pod: as it was when it was last looked at. */
interface Seen {
  /** -1: not attached. */
  node: Int32Array;
  podClass: Int32Array;
  spec: Int32Array;
  terminating: Uint8Array;
}

/** What the counts may keep; reaching a limit costs time, not exactness. */
export interface CountsLimits {
  readonly tallyBytesMax: number;
  readonly nodeSetsMax: number;
}

/** 10,000 applications on 5,000 nodes fit, with two tallies and two sums each. */
const defaultLimits: CountsLimits = { tallyBytesMax: 256 * 1024 * 1024, nodeSetsMax: 1000 };

export function createPodCounts(cluster: Cluster, limits = defaultLimits): PodCounts {
  const { pods, nodes } = cluster;
  const topologies = createTopologies(cluster, limits.nodeSetsMax);
  const tallies = createTallies(topologies, () => nodes.count, limits.tallyBytesMax);
  const matchers = createPodMatchers(cluster.podClasses);
  const carriers = createCarriers(cluster, matchers, (carrier) =>
    tallies.create((add) => countCarrier(carrier(), add)),
  );
  const byMatcher: (MatcherTallies | undefined)[] = [];
  const bornInDryRun: Tally[] = [];
  let dryRuns = 0;
  let seen = unseen(0);

  const isAttached = (pod: PodId): boolean => (pods.flags[pod]! & PodFlag.attached) !== 0;
  const isTerminating = (pod: PodId): boolean => (pods.flags[pod]! & PodFlag.terminating) !== 0;

  function countClasses(classes: Iterable<number>, visit: (pod: PodId, node: NodeId) => void): void {
    const { nextOfClass, node } = pods;
    for (const podClass of classes) {
      for (let pod = cluster.firstOfClass(podClass); pod >= 0; pod = nextOfClass[pod]!) visit(pod, node[pod]!);
    }
  }

  function countCarrier(carrier: CarrierRow, add: (node: NodeId) => void): void {
    countClasses(carrier.classes, (pod, node) => {
      const own = carriers.of(pods.spec[pod]!, cluster.namespaceOf(pod));
      for (const each of own) if (each === carrier) add(node);
    });
  }

  function createTally(matcher: PodMatcher, kind: TallyKind): Tally {
    if (kind === 'moved') return tallies.create(() => {});
    return tallies.create((add) =>
      countClasses(matcher.classes, (pod, node) => {
        if (kind === 'all' || !isTerminating(pod)) add(node);
      }),
    );
  }

  function tallyOf(parts: readonly PodMatch[], kind: TallyKind): Tally {
    const matcher = matchers.intern(parts);
    const row = (byMatcher[matcher.id] ??= { matcher, all: undefined, active: undefined, moved: undefined });
    return (row[kind] ??= createTally(matcher, kind));
  }

  /** A pod came to (1) or left (-1) a node. */
  function apply(podClass: number, spec: number, terminating: boolean, node: NodeId, delta: 1 | -1): void {
    for (const matcher of matchers.of(podClass)) {
      const row = byMatcher[matcher.id];
      if (row === undefined) continue;
      if (row.all?.live) tallies.add(row.all, node, delta);
      if (row.active?.live && (!terminating || dryRuns > 0)) tallies.add(row.active, node, delta);
      if (dryRuns > 0 && row.moved?.live) tallies.add(row.moved, node, delta);
    }
    for (const carrier of carriers.of(spec, cluster.podClasses[podClass]!.namespace)) {
      if (carrier.podCount === 0 || carrier.podCount + delta === 0) counts.carrierVersion += 1;
      carrier.podCount += delta;
      carrier.classes.add(podClass);
      if (carrier.tally.live) tallies.add(carrier.tally, node, delta);
    }
  }

  function refreshPod(pod: PodId): void {
    if (pod >= seen.node.length) seen = grownSeen(seen, pods.flags.length);
    const node = isAttached(pod) ? pods.node[pod]! : -1;
    const podClass = pods.podClass[pod]!;
    const spec = pods.spec[pod]!;
    const terminating = isTerminating(pod);
    const before = seen.node[pod]!;
    if (before < 0 && node < 0) return;
    if (
      before === node &&
      seen.podClass[pod] === podClass &&
      seen.spec[pod] === spec &&
      (seen.terminating[pod] === 1) === terminating
    ) {
      return;
    }
    if (before >= 0) apply(seen.podClass[pod]!, seen.spec[pod]!, seen.terminating[pod] === 1, before, -1);
    if (node >= 0) apply(podClass, spec, terminating, node, 1);
    seen.node[pod] = node;
    seen.podClass[pod] = podClass;
    seen.spec[pod] = spec;
    seen.terminating[pod] = terminating ? 1 : 0;
  }

  // Entries say only which row changed: the row is compared with what was seen of it. So it does not matter that an
  // entry may be read when its subject has changed further, forward or (inside a revert) backward.
  const reader = cluster.journal.reader('index', 'scheduler.counts', (verb, subject) => {
    if (concernsNode[verb]) topologies.refreshNode(subject);
    else if (concernsPod[verb]) {
      matchers.sync();
      refreshPod(subject);
    }
  });

  function use(tally: Tally): Tally {
    if (!tally.live) {
      // It is counted from the columns as they are, so no unread entry may be added to that later.
      reader.read();
      if (dryRuns > 0) bornInDryRun.push(tally);
    }
    return tallies.use(tally);
  }

  function rebuild(): void {
    tallies.clear();
    carriers.clear();
    matchers.sync();
    topologies.rebuild();
    seen = unseen(pods.flags.length);
    counts.carrierVersion += 1;
    for (let pod = 0; pod < pods.count; pod++) if (isAttached(pod)) seeFirst(pod);
    reader.cursor = cluster.journal.head;
  }

  /** As `refreshPod` of a pod on a node that was not seen yet, while no tally lives: carriers alone are to be counted. */
  function seeFirst(pod: PodId): void {
    const [node, podClass, spec, terminating] = [
      pods.node[pod]!,
      pods.podClass[pod]!,
      pods.spec[pod]!,
      isTerminating(pod),
    ];
    seen.node[pod] = node;
    seen.podClass[pod] = podClass;
    seen.spec[pod] = spec;
    seen.terminating[pod] = terminating ? 1 : 0;
    const { namespace } = cluster.podClasses[podClass]!;
    if (carriers.of(spec, namespace).length > 0) apply(podClass, spec, terminating, node, 1);
  }

  const counts: Mutable<PodCounts> = {
    cluster,
    sync() {
      reader.read();
      matchers.sync();
      tallies.tick();
    },
    tallyOf,
    carriersAbout: carriers.about,
    affinityTermsOf: carriers.termsOf,
    topology: topologies.topology,
    perNode: (tally) => use(tally).perNode,
    nodesOf: (tally) => use(tally).nodes,
    carrierVersion: 0,
    sumsOf: (tally, rule, topologyKey) => tallies.sumsOf(use(tally), rule, topologyKey),
    minimumOf: tallies.minimumOf,
    beginDryRun() {
      reader.read();
      dryRuns += 1;
    },
    endDryRun() {
      reader.read();
      dryRuns -= 1;
      if (dryRuns > 0) return;
      // What was counted in a dry run began from what the dry run had left, so it must not outlive it.
      for (const tally of bornInDryRun) tallies.sleep(tally);
      bornInDryRun.length = 0;
    },
    rebuild,
  };
  rebuild();
  return counts;
}

const nodeVerbs: readonly Verb[] = [Verb.nodeAdded, Verb.nodeLabels, Verb.nodeTaints, Verb.nodeRemoved];
const concernsNode: readonly boolean[] = verbNames.map((_, verb) => nodeVerbs.includes(verb as Verb));

/** By verb: all that say something of a pod. Looking at one that changed nothing here costs four comparisons. */
const concernsPod: readonly boolean[] = verbNames.map((name) => name.startsWith('pod'));

function unseen(rows: number): Seen {
  return {
    node: new Int32Array(rows).fill(-1),
    podClass: new Int32Array(rows),
    spec: new Int32Array(rows),
    terminating: new Uint8Array(rows),
  };
}

function grownSeen(before: Seen, rows: number): Seen {
  const after = unseen(rows);
  after.node.set(before.node);
  after.podClass.set(before.podClass);
  after.spec.set(before.spec);
  after.terminating.set(before.terminating);
  return after;
}
