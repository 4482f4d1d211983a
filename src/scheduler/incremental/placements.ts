/**
 * Placements without a look at every node: the same node as the list path of cycle.ts, to the last tie, from answers that
 * are kept per signature and mended where nodes changed (docs/fast-path.md has the picture).
 *
 * Cost of a placement: the nodes touched since the signature's last one are judged again; then one plugin call per rule
 * that looks at other nodes, over groups and exceptions; then a few words of bits. It depends on the number of nodes by
 * the block counts alone (1 per 1,024 nodes).
 */
import type { Cluster } from '../../cluster/cluster.ts';
import type { NodeId } from '../../cluster/nodes.ts';
import { PodFlag, type PodId } from '../../cluster/pods.ts';
import type { Mutable } from '../../sim/mutable.ts';
import type { Numbers } from '../counts/tallies.ts';
import type { PodCounts } from '../counts.ts';
import type { Cycle } from '../framework.ts';
import type { Profile } from '../profile.ts';
import { createVerdicts, resetVerdicts } from '../verdicts.ts';
import { createAnswerKeeper } from './answers.ts';
import { bestPosition, onlyPosition, totalsOf } from './best.ts';
import type { Failure } from './failure-words.ts';
import { createFailures, type NodeJudge } from './failures.ts';
import { addException, beginField, createField, endField, isToHide, noKey } from './field.ts';
import type { Answers } from './kept-answers.ts';
import { createLadders, notHere, type PlainChoice } from './ladders.ts';
import { createNodeRows } from './node-rows.ts';
import { createOwnFactsKeeper } from './own-facts.ts';
import { createPlain, createPlainChooser } from './plain.ts';
import { createRelativeRules } from './relative.ts';
import { type Rules, rulesOf } from './rules.ts';
import { takeSample } from './sample.ts';
import { createSignatures, type PodKind } from './signatures.ts';
import { createSketches } from './sketches.ts';
import { tiePick } from './ties.ts';
import { createTouchedNodes } from './touched.ts';

export interface PlacementsOptions {
  readonly cluster: Cluster;
  readonly counts: PodCounts;
  /** Place of a node in the order; -1: it is not there. */
  readonly positionOf: (node: NodeId) => number;
  /** Which of the nodes with the best total is taken, by its place in the order of the search; null: the first name. */
  readonly draw: ((tied: number) => number) | null;
  readonly thresholds?: Thresholds | undefined;
  readonly judge: NodeJudge;
}

/** When it pays to keep what: figures that change no placement. */
export interface Thresholds {
  /**
   * Pods of one application get answers of their own when so many nodes have some of them and they come in
   * close succession. Default: 64; 0: all do, at once.
   */
  readonly ownFromNodes?: number;
  /** A signature gets a ladder when so many touched nodes lie between two of its pods. Default: 32; 0: all do. */
  readonly ladderFromGap?: number;
  /** After so many pods in a row that are like no other before them, nodes are put into cells. Default: 32; 0: always. */
  readonly sketchFromPods?: number;
  /** In how many steps cells tell a share of 1 apart. Default: 1,600. */
  readonly cellSteps?: number;
}

export interface Placements {
  /**
   * The node for the cycle's pod, or -1: the list path must look, which also finds the words where there is none.
   * `start`: where in the order the search starts; `wanted`: how many feasible nodes are enough.
   */
  choose(cycle: Cycle, profile: Profile, start: number, wanted: number): NodeId;
  /**
   * As `choose`, where nothing that may concern a placement has happened since the last choice but that its pod was bound,
   * which `noteBound` told, and it was a quiet one (`wasQuiet`). Neither counts nor the log of touched nodes need be
   * brought up to the journal's head. -1: `choose` must be asked.
   */
  chooseQuietly(cycle: Cycle, profile: Profile, start: number, wanted: number): NodeId;
  /** The pod that was chosen for is bound: the journal's newest entry, all others having been read before the choice. */
  noteBound(node: NodeId): void;
  /** Whether the binding of the last pod chosen for changes nothing for other pods but its node's level. */
  readonly wasQuiet: boolean;
  /** Where `choose` found no node: what an equal pod was told, if that holds still; null: the list path must look. */
  recallFailure(cycle: Cycle): Failure | null;
  /** The list path looked at every node, and none was left. */
  noteFailure(cycle: Cycle, failure: Failure, postFilterMessage: string): void;
  /** What `recallFailure` would answer for the cycle's pod; keeps what is known even where that is not enough. */
  knownFailure(cycle: Cycle, profile: Profile): Failure | null;
  /** Another number whenever an answer of `knownFailure` may be another; -1: it knows nothing at this moment. */
  failuresVersion(): number;
  /** How many pods it found a node for, and for how many a failure was recalled. */
  readonly settledCount: number;
  /** For how many of these pods one level per node was all that it took (see plain.ts). */
  readonly plainCount: number;
  readonly recalledCount: number;
  /** How many nodes the last search went over. */
  readonly processed: number;
  /** While on: `lastTotals` are the feasible nodes of the last search with their totals less a common number; for laws. */
  keepTotals: boolean;
  readonly lastTotals: ReadonlyMap<NodeId, number>;
  /** After loading a cluster: everything is found out anew. */
  reset(): void;
}

/** Answers are kept if their signature comes again before this share of the nodes was touched (or 64 nodes). */
const keptShare = 0.5;

export function createPlacements(options: PlacementsOptions): Placements {
  const { cluster, counts, positionOf } = options;
  const pick = tiePick(options.draw, isNamedBefore);
  const { ownFromNodes, ladderFromGap, sketchFromPods, cellSteps } = options.thresholds ?? {};
  const touched = createTouchedNodes(cluster);
  const rows = createNodeRows(cluster, touched);
  const ownFacts = createOwnFactsKeeper(touched, positionOf, () => cluster.nodes.count);
  const plain = createPlain(cluster, touched, rows, ownFacts, positionOf);
  const chooser = createPlainChooser(pick);
  const ladders = createLadders({
    cluster,
    touched,
    rows,
    ownFacts,
    positionOf,
    pick,
    ladderFromGap,
  });
  const signatures = createSignatures(cluster, counts, touched, plain, ownFacts, ownFromNodes);
  const keeper = createAnswerKeeper(cluster, counts, touched, rows, positionOf);
  const sketches = createSketches({ cluster, touched, rows, keeper, positionOf, sketchFromPods, cellSteps });
  const relative = createRelativeRules();
  const field = createField();
  const verdicts = createVerdicts();
  const rulesByProfile = new Map<Profile, Rules | null>();
  let lastProfile: Profile | null = null;
  let lastRules: Rules | null = null;
  const kindsVersion = (): number => touched.objectVersion + touched.topologyVersion + counts.carrierVersion;
  const failures = createFailures(cluster, touched, options.judge, kindsVersion);
  /** Of the pod that `choose` saw last, where its answers can be shared; else null. */
  let seenKind: PodKind | null = null;
  let seenRules: Rules | null = null;
  /** Classes of pods that the counts have taken in. */
  let classesSeen = -1;
  /** Answers that nobody keeps yet. */
  let lent: Answers | null = null;
  let order: Int32Array;
  /** Scratch by tally. */
  const numbers: Numbers[] = [];

  function choose(cycle: Cycle, profile: Profile, start: number, wanted: number): NodeId {
    const rules = rulesFor(profile);
    seenKind = null;
    placements.wasQuiet = false;
    if (rules === null || mustMakeRoom(cycle)) return -1;
    touched.sync();
    classesSeen = cluster.podClasses.length;
    const kind = signatures.kindOf(cycle.pod, rules);
    if (kind.answers !== null) {
      seenKind = kind;
      seenRules = rules;
      if (failures.holds(cycle, kind, rules)) return -1;
    }
    rows.sync();
    order = cycle.order.ids;
    if (!kind.speaks && rules.scores) {
      const signature = kind.answers?.plain ?? null;
      const position = signature === null ? notHere : ladders.choose(signature, cycle, start, wanted);
      if (position !== notHere) {
        placements.wasQuiet = kind.quiet && cluster.nominated.size === 0;
        return chosenPlain(position, ladders.choice, start, signature!.ladder!.rungs);
      }
      if (signature !== null && signature.levels === null && beginSketch(kind.answers!, cycle, wanted)) {
        return chooseOnSketch(kind, rules, cycle, start, wanted);
      }
      const tournament = signature === null ? null : plain.tournamentOf(signature, cycle);
      if (tournament !== null) {
        placements.wasQuiet = kind.quiet && cluster.nominated.size === 0;
        const best = chooser.choose(tournament, start, wanted);
        return chosenPlain(best, chooser.choice, start, tournament.levels);
      }
    }
    const own = kind.speaks ? signatures.ownAnswers(kind) : null;
    const hasOwn = own !== null && refresh(own, cycle);
    if (!hasOwn && kind.answers !== null && !kind.answers.unfit && rules.scores) {
      if (beginSketch(kind.answers, cycle, wanted)) return chooseOnSketch(kind, rules, cycle, start, wanted);
    }
    const answers = hasOwn ? own : kind.answers;
    if (answers === null || (!hasOwn && !refresh(answers, cycle))) return -1;
    beginField(field, answers.built!);
    if (!kind.speaks) return nodeAt(findPosition(rules, cycle, start, wanted, false), field.processed);
    if (!hasOwn) hideExceptions(kind);
    return chooseRelated(rules, cycle, start, wanted);
  }

  /** The node for a pod with relations; the field is begun, its exceptions are hidden. */
  function chooseRelated(rules: Rules, cycle: Cycle, start: number, wanted: number): NodeId {
    const { verdicts: others } = cycle;
    cycle.verdicts = verdicts;
    resetVerdicts(verdicts, cluster.nodes.count);
    const position = relative.filter(field, rules.domains, cycle)
      ? findPosition(rules, cycle, start, wanted, true)
      : -1;
    endField(field);
    cycle.verdicts = others;
    return nodeAt(position, field.processed);
  }

  /** Begins a sketch for a pod whose signature did not come for long. False: it pays not. */
  function beginSketch(answers: Answers, cycle: Cycle, wanted: number): boolean {
    const { plain: signature } = answers;
    const lastUse = Math.max(answers.lastUse, signature?.lastUse ?? Number.NEGATIVE_INFINITY);
    if (wanted < cycle.order.count || !(isLongAgo(lastUse, cycle) || sketchFromPods === 0)) return false;
    const sketch = sketches.begin(answers, cycle);
    if (sketch === null) return false;
    answers.lastUse = touched.head;
    if (signature !== null) signature.lastUse = touched.head;
    if (lent !== null) settleLent(answers);
    beginField(field, sketch);
    return true;
  }

  function chooseOnSketch(kind: PodKind, rules: Rules, cycle: Cycle, start: number, wanted: number): NodeId {
    if (kind.speaks) {
      for (const tally of kind.tallies) sketches.judge(counts.nodesOf(tally));
      hideExceptions(kind);
    }
    sketches.settle(field, placements.keepTotals);
    const node = kind.speaks
      ? chooseRelated(rules, cycle, start, wanted)
      : nodeAt(findPosition(rules, cycle, start, wanted, false), field.processed);
    sketches.end();
    return node;
  }

  function chooseQuietly(cycle: Cycle, profile: Profile, start: number, wanted: number): NodeId {
    const rules = rulesFor(profile);
    if (rules === null || !rules.scores || cluster.podClasses.length !== classesSeen) return -1;
    const kind = signatures.kindOf(cycle.pod, rules);
    const signature = kind.answers?.plain;
    if (!kind.quiet || !signature) return -1;
    rows.sync();
    const position = ladders.choose(signature, cycle, start, wanted);
    if (position !== notHere) return chosenPlain(position, ladders.choice, start, signature.ladder!.rungs);
    const tournament = signature.levels === null ? null : plain.tournamentOf(signature, cycle);
    if (tournament === null) return -1;
    return chosenPlain(chooser.choose(tournament, start, wanted), chooser.choice, start, tournament.levels);
  }

  /** The node at a position that one level per node led to. `levels`: these, or by 1 more, for laws. */
  function chosenPlain(
    position: number,
    { processed, inPlay }: PlainChoice,
    start: number,
    levels: Int16Array | Uint8Array,
  ): NodeId {
    if (placements.keepTotals) {
      placements.lastTotals = noTotals;
      if (position >= 0 && inPlay > 1) keepLevels(levels, start, processed);
    }
    if (position >= 0) placements.plainCount += 1;
    return nodeAt(position, processed);
  }

  function keepLevels(levels: Int16Array | Uint8Array, start: number, processed: number): void {
    const outOfPlay = levels instanceof Uint8Array ? 0 : -1;
    const totals = new Map<NodeId, number>();
    for (let i = 0; i < processed; i++) {
      const position = (start + i) % levels.length;
      if (levels[position]! > outOfPlay) totals.set(order[position]!, levels[position]!);
    }
    placements.lastTotals = totals;
  }

  function nodeAt(position: number, processed: number): NodeId {
    if (position < 0) return -1;
    placements.settledCount += 1;
    placements.processed = processed;
    return order[position]!;
  }

  function rulesFor(profile: Profile): Rules | null {
    if (profile === lastProfile) return lastRules;
    let rules = rulesByProfile.get(profile);
    if (rules === undefined) rulesByProfile.set(profile, (rules = rulesOf(profile)));
    lastProfile = profile;
    lastRules = rules;
    return rules;
  }

  /** Whether there are nominations that count for this pod: its own, or those of pods at least as important. */
  function mustMakeRoom({ pod, spec }: Cycle): boolean {
    if (cluster.nominated.size === 0) return false;
    if (cluster.pods.nominatedNode[pod]! >= 0) return true;
    for (const nominees of cluster.nominated.values()) {
      for (const other of nominees) if (isInTheWay(other, spec.priority)) return true;
    }
    return false;
  }

  function isInTheWay(other: PodId, priority: number): boolean {
    return cluster.specOf(other).priority >= priority && (cluster.pods.flags[other]! & PodFlag.attached) === 0;
  }

  /** Brings the answers up to date, or begins to keep them when their signature has come twice. */
  function refresh(answers: Answers, cycle: Cycle): boolean {
    if (answers.unfit) return false;
    const { head } = touched;
    const { lastUse } = answers;
    answers.lastUse = head;
    if (lent !== null) settleLent(answers);
    if (answers.built !== null && keeper.mend(answers, cycle)) return true;
    const isNew = isLongAgo(lastUse, cycle);
    const isWorth = !isNew || keeper.isCheap(answers, cycle) || comesAgain(answers, cycle);
    if (answers.family !== null) answers.family.lastUse = head;
    if (answers.unfit || !isWorth) {
      answers.built = null;
      return false;
    }
    if (isNew) lent = answers;
    else if (!signatures.admit(answers)) return false;
    return keeper.build(answers, cycle);
  }

  function isLongAgo(use: number, cycle: Cycle): boolean {
    return touched.head - use > Math.max(64, keptShare * cycle.order.count);
  }

  /** A pod that differs in its requests alone came a short while ago, and no node changed itself since. */
  function comesAgain({ family }: Answers, cycle: Cycle): boolean {
    return family !== null && !isLongAgo(family.lastUse, cycle) && touched.ownHead <= family.lastUse;
  }

  /** Answers that were built for the first of their pods are kept if the next one is theirs as well. */
  function settleLent(next: Answers): void {
    if (lent !== next || !signatures.admit(next)) lent!.built = null;
    lent = null;
  }

  function hideExceptions({ tallies }: PodKind): void {
    for (let at = 0; at < tallies.length; at++) numbers[at] = counts.perNode(tallies[at]!);
    for (let at = 0; at < tallies.length; at++) {
      const nodes = counts.nodesOf(tallies[at]!);
      for (let i = 0; i < nodes.length; i++) {
        const node = nodes[i]!;
        const position = positionOf(node);
        if (position < 0 || !isToHide(field, position)) continue;
        addException(field, position, keyOf(node, tallies.length));
      }
    }
  }

  /** One number for how many pods of each tally are on a node. */
  function keyOf(node: NodeId, tallies: number): number {
    let key = 0;
    for (let at = 0; at < tallies; at++) {
      const count = numbers[at]![node] ?? 0;
      if (count >= 64 || at === 8) return noKey;
      key = key * 64 + count;
    }
    return key;
  }

  /** The chosen position, or -1. */
  function findPosition(rules: Rules, cycle: Cycle, start: number, wanted: number, related: boolean): number {
    const inPlay = takeSample(field, start, wanted);
    placements.lastTotals = noTotals;
    if (inPlay === 0) return -1;
    if (inPlay === 1) return onlyPosition(field);
    if (!rules.scores || !relative.score(field, rules, cycle, related)) return -1;
    if (placements.keepTotals) {
      placements.lastTotals = new Map([...totalsOf(field)].map(([position, total]) => [order[position]!, total]));
    }
    return bestPosition(field, pick);
  }

  function isNamedBefore(a: number, b: number): boolean {
    return cluster.nodeNames[order[a]!]! < cluster.nodeNames[order[b]!]!;
  }

  const placements: Mutable<Placements> = {
    choose,
    chooseQuietly,
    noteBound: touched.noteBound,
    wasQuiet: false,
    recallFailure(cycle) {
      const failure = seenKind === null ? null : failures.recall(cycle, seenKind, seenRules!);
      if (failure !== null) placements.recalledCount += 1;
      return failure;
    },
    knownFailure(cycle, profile) {
      const rules = rulesFor(profile);
      if (rules === null) return null;
      touched.sync();
      const kind = signatures.kindOf(cycle.pod, rules);
      return kind.answers === null ? null : failures.foresee(cycle, kind, rules);
    },
    failuresVersion() {
      if (cluster.nominated.size > 0) return -1;
      touched.sync();
      counts.sync();
      return touched.head + kindsVersion();
    },
    noteFailure(cycle, failure, postFilterMessage) {
      if (seenKind !== null) failures.note(cycle, seenKind, seenRules!, failure, postFilterMessage);
    },
    settledCount: 0,
    plainCount: 0,
    recalledCount: 0,
    processed: 0,
    keepTotals: false,
    lastTotals: noTotals,
    reset() {
      signatures.clear();
      rows.reset();
      ladders.clear();
      sketches.clear();
      lent = null;
      failures.clear();
    },
  };
  return placements;
}

const noTotals: ReadonlyMap<NodeId, number> = new Map();
