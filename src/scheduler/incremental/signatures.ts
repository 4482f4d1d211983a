/**
 * From a pod to the answers that it shares: by its spec's signature and by what its relations to other pods make the
 * groups of nodes depend on. Pods of one application differ from those of the next by their relations alone, so they
 * share answers as long as they request the same.
 */
import type { Cluster } from '../../cluster/cluster.ts';
import type { PodId } from '../../cluster/pods.ts';
import type { Tally } from '../counts/tallies.ts';
import type { PodCounts } from '../counts.ts';
import type { Relations } from '../framework.ts';
import type { Answers, Family, TopologyKeys } from './kept-answers.ts';
import type { OwnFacts, OwnFactsKeeper } from './own-facts.ts';
import type { Plain } from './plain.ts';
import { bytesOf } from './position-sets.ts';
import type { Rules, SignatureTexts } from './rules.ts';
import type { TouchedNodes } from './touched.ts';

/** What is known of the pods of one spec, class and owner. */
export interface PodKind {
  /** Null: the pods' answers cannot be shared. */
  answers: Answers | null;
  /** By plugin of `rules.domainSharing`: it has something to say about these pods. */
  speaks: boolean;
  /** One of these pods that is bound changes nothing for any pod but what is free on its node. */
  quiet: boolean;
  /** Where there are pods of these tallies, nodes differ from others of their group. */
  tallies: readonly Tally[];
  /** Answers that these pods have to themselves, with the numbers of `tallies` in them; null: none were needed yet. */
  own: Answers | null;
  /** Nodes that were judged alone for pods that came in close succession; where in the log of touched nodes the last came. */
  judgedAlone: number;
  lastUse: number;
  /** Sum of the versions that `answers` and `tallies` follow from. */
  version: number;
}

/** Kinds of the pods of one spec; pods of one come one after the other. */
interface KindsOfSpec {
  /** Class and owner of the pod that was asked about last, and its kind. */
  podClass: number;
  owner: number;
  last: PodKind;
  readonly byRest: Map<number, PodKind>;
}

export interface Signatures {
  kindOf(pod: PodId, rules: Rules): PodKind;
  /** The answers that the kind's pods have to themselves at this moment; null: they share those of their signature. */
  ownAnswers(kind: PodKind): Answers | null;
  /** Answers are about to be built. False: there is no room for them, and none that were not used for long. */
  admit(answers: Answers): boolean;
  clear(): void;
}

/** Memory of all answers together. */
const bytesMax = 128 * 1024 * 1024;
/** Entries of the tables below: beyond, they are begun anew. */
const entriesMax = 16_384;
/** Sets of own facts that are kept when signatures are forgotten. */
const factsMax = 256;
/**
 * How many nodes with pods of the kind can be judged alone in a search in the time in which one touched node is mended,
 * or one of all nodes judged when answers are built. Pods get answers of their own once as much was spent on judging
 * alone as building them costs: so at most twice the better of the two ways is spent, however many pods will come.
 */
const judgedPerMend = 16;
/** Numbers of topology keys are below this. */
const keysMax = 2 ** 26;
const noKeys: TopologyKeys = { domains: [], present: [] };

/** `ownFromNodes`: pods of a kind get answers of their own when so many nodes have some; 0: at once. */
export function createSignatures(
  cluster: Cluster,
  counts: PodCounts,
  touched: TouchedNodes,
  plain: Plain,
  ownFacts: OwnFactsKeeper,
  ownFromNodes = 64,
): Signatures {
  const { pods } = cluster;
  /** Signatures by rules and spec; -1: none. They are numbered by their texts. */
  const signatures = new Map<Rules, Map<number, number>>();
  const signatureByText = new Map<string, number>();
  /** What nodes' own facts say, by the text that it follows from, and by signature. */
  const factsByText = new Map<string, OwnFacts>();
  const factsBySignature = new Map<number, OwnFacts>();
  /** By what nodes' own facts say, and by topology keys. */
  let families = new WeakMap<OwnFacts, Map<number, Family>>();
  /** Topology keys are numbered by their text; 0: none. */
  const keysByText = new Map<string, number>();
  /** By signature, where there are topology keys times `keysMax` plus these. */
  const answersByKey = new Map<number, Answers>();
  const kinds = new Map<Rules, KindsOfSpec[]>();
  /** The entry of `kinds` that was used last. */
  let kindsRules: Rules | null = null;
  let kindsBySpec: KindsOfSpec[] = [];
  let kindCount = 0;
  let objectVersion = 0;
  let objectsRead = -1;
  let rulesRead: Rules | null = null;
  let lastNumber = 0;
  /** Answers that were built, and perhaps given up since. */
  let rows: Answers[] = [];

  function signatureOf(rules: Rules, spec: number): number {
    let bySpec = signatures.get(rules);
    if (bySpec === undefined) signatures.set(rules, (bySpec = new Map()));
    let signature = bySpec.get(spec);
    if (signature === undefined) {
      if (bySpec.size >= entriesMax) bySpec.clear();
      const texts = rules.signatureOf(cluster.specs.facts[spec]!);
      signature = texts === null ? -1 : numberOf(rules, texts);
      bySpec.set(spec, signature);
    }
    return signature;
  }

  function numberOf(rules: Rules, { node, pods: ofPods }: SignatureTexts): number {
    const ownText = `${rules.schedulerName}\n${node}`;
    const signature = numbered(signatureByText, `${ownText}\n${ofPods}`);
    if (!factsBySignature.has(signature)) {
      let facts = factsByText.get(ownText);
      if (facts === undefined) factsByText.set(ownText, (facts = ownFacts.create(rules)));
      factsBySignature.set(signature, facts);
    }
    return signature;
  }

  function answersFor(rules: Rules, pod: PodId, keys: TopologyKeys): Answers | null {
    if (answersByKey.size >= entriesMax) forgetUnbuilt();
    const signature = signatureOf(rules, pods.spec[pod]!);
    if (signature < 0) return null;
    const { domains, present } = keys;
    const isPlain = domains.length + present.length === 0;
    const key = isPlain ? 0 : numbered(keysByText, `${domains.join(' ')}\n${present.join(' ')}`);
    const place = key === 0 ? signature : signature * keysMax + key;
    let answers = answersByKey.get(place);
    if (answers === undefined) {
      const own = isPlain ? plain.create(rules, factsBySignature.get(signature)!) : null;
      const lastUse = Number.NEGATIVE_INFINITY;
      const family = familyOf(factsBySignature.get(signature)!, key);
      answers = { rules, keys, tallies: [], family, plain: own, built: null, unfit: false, lastUse };
      answersByKey.set(place, answers);
    }
    return answers;
  }

  function familyOf(facts: OwnFacts, key: number): Family {
    let byKey = families.get(facts);
    if (byKey === undefined) families.set(facts, (byKey = new Map()));
    let family = byKey.get(key);
    if (family === undefined) byKey.set(key, (family = newFamily()));
    return family;
  }

  /** Signatures that are not built are numbered anew: there may be one per pod. */
  function forgetUnbuilt(): void {
    const built = new Set<number>();
    for (const [key, answers] of answersByKey) {
      if (answers.built === null && !answers.plain?.levels && !answers.plain?.ladder) answersByKey.delete(key);
      else built.add(key < keysMax ? key : Math.floor(key / keysMax));
    }
    for (const [text, signature] of signatureByText) {
      if (built.has(signature)) continue;
      signatureByText.delete(text);
      factsBySignature.delete(signature);
    }
    if (factsByText.size > factsMax) factsByText.clear();
    signatures.clear();
    forgetKinds();
  }

  function forgetKinds(): void {
    kinds.clear();
    kindsRules = null;
    kindCount = 0;
  }

  function numbered(numbers: Map<string, number>, text: string): number {
    let number = numbers.get(text);
    if (number === undefined) numbers.set(text, (number = ++lastNumber));
    return number;
  }

  /** Sum of all that relations follow from; none of it ever falls. */
  function versionOf(rules: Rules): number {
    if (objectsRead !== touched.objectVersion || rules !== rulesRead) {
      objectsRead = touched.objectVersion;
      rulesRead = rules;
      objectVersion = 0;
      for (const { kinds: names } of rules.domainSharing) {
        for (const name of names) objectVersion += cluster.objects.generation(name);
      }
    }
    return objectVersion + touched.topologyVersion + counts.carrierVersion;
  }

  function look(kind: PodKind, rules: Rules, pod: PodId): void {
    const found: Relations[] = [];
    const { answers, tallies } = kind;
    kind.answers = null;
    kind.tallies = [];
    for (const sharing of rules.domainSharing) {
      const relations = sharing.relationsOf(pod);
      if (relations === null) return;
      if (relations !== 'none') found.push(relations);
    }
    kind.speaks = found.length > 0;
    kind.quiet = !kind.speaks && counts.affinityTermsOf(pods.spec[pod]!, cluster.namespaceOf(pod)) === null;
    if (!kind.speaks) {
      kind.answers = answersFor(rules, pod, noKeys);
      return;
    }
    const domains = new Set(found.flatMap(({ domainsOf }) => domainsOf));
    const present = new Set(found.flatMap(({ hasKeys }) => hasKeys).filter((key) => !domains.has(key)));
    kind.tallies = [...new Set(found.flatMap(({ onNode }) => onNode))];
    kind.answers = answersFor(rules, pod, { domains: [...domains].sort(), present: [...present].sort() });
    const same = kind.tallies.length === tallies.length && kind.tallies.every((tally, at) => tally === tallies[at]);
    if (!same || kind.answers !== answers) kind.own = null;
  }

  /**
   * Pods that come one after the other and already stand on many nodes have answers to themselves: then none of these
   * nodes need be judged alone in every search. Null: they share what they have.
   */
  function ownAnswers(kind: PodKind): Answers | null {
    if (kind.answers === null) return null;
    noteUse(kind);
    if (kind.judgedAlone < judgedPerMend * cluster.nodes.aliveCount && ownFromNodes > 0) return null;
    const { rules, keys } = kind.answers;
    // That they came again was seen from what was judged alone.
    kind.own ??= {
      rules,
      keys,
      tallies: kind.tallies,
      family: null,
      plain: null,
      built: null,
      unfit: false,
      lastUse: touched.head,
    };
    return kind.own;
  }

  function noteUse(kind: PodKind): void {
    const gap = touched.head - kind.lastUse;
    kind.lastUse = touched.head;
    let nodes = 0;
    for (const tally of kind.tallies) nodes += counts.nodesOf(tally).length;
    if (nodes < ownFromNodes || gap > nodes / judgedPerMend) kind.judgedAlone = 0;
    else kind.judgedAlone += nodes;
  }

  function kindAt(rules: Rules, pod: PodId): PodKind {
    if (rules !== kindsRules) {
      const known = kinds.get(rules);
      kindsBySpec = known ?? [];
      if (known === undefined) kinds.set(rules, kindsBySpec);
      kindsRules = rules;
    }
    const podClass = pods.podClass[pod]!;
    const owner = pods.owner[pod]!;
    const ofSpec = (kindsBySpec[pods.spec[pod]!] ??= { podClass: -1, owner: -1, last: newKind(), byRest: new Map() });
    if (ofSpec.podClass === podClass && ofSpec.owner === owner) return ofSpec.last;
    // Of pods without owner small numbers, which need no object of their own.
    const rest = owner === 0 ? -1 - podClass : podClass * 2 ** 26 + owner;
    let kind = ofSpec.byRest.get(rest);
    if (kind === undefined) {
      if (kindCount >= entriesMax) {
        forgetKinds();
        return kindAt(rules, pod);
      }
      kindCount += 1;
      ofSpec.byRest.set(rest, (kind = newKind()));
    }
    ofSpec.podClass = podClass;
    ofSpec.owner = owner;
    ofSpec.last = kind;
    return kind;
  }

  return {
    ownAnswers,
    kindOf(pod, rules) {
      const kind = kindAt(rules, pod);
      const version = versionOf(rules);
      if (kind.version !== version) {
        look(kind, rules, pod);
        kind.version = version;
      }
      return kind;
    },
    admit(answers) {
      rows = rows.filter((row) => row !== answers && row.built !== null);
      let bytes = rows.reduce((sum, row) => sum + bytesOfAnswers(row), 0);
      if (bytes >= bytesMax) {
        rows.sort((a, b) => a.lastUse - b.lastUse);
        for (const row of rows) {
          if (bytes < bytesMax / 2 || touched.head - row.lastUse <= cluster.nodes.aliveCount) break;
          bytes -= bytesOfAnswers(row);
          row.built = null;
        }
      }
      if (bytes >= bytesMax) return false;
      rows.push(answers);
      return true;
    },
    clear() {
      signatures.clear();
      signatureByText.clear();
      factsByText.clear();
      factsBySignature.clear();
      families = new WeakMap();
      plain.clear();
      answersByKey.clear();
      forgetKinds();
      rows = [];
      objectsRead = -1;
    },
  };
}

function newFamily(): Family {
  const never = Number.NEGATIVE_INFINITY;
  return { built: null, lastUse: never, newcomers: 0, newcomerAt: never };
}

function newKind(): PodKind {
  const lastUse = Number.NEGATIVE_INFINITY;
  return { answers: null, speaks: false, quiet: false, tallies: [], own: null, judgedAlone: 0, lastUse, version: -1 };
}

function bytesOfAnswers({ built }: Answers): number {
  if (built === null) return 0;
  const { levels, order } = built;
  let bytes = bytesOf(levels.sets) + 24 * order.count;
  for (const { atLevel } of levels.groups) bytes += atLevel.byteLength;
  return bytes;
}
