/**
 * From a pod to the answers that it shares: by its spec's signature and by what its relations to other pods make the
 * groups of nodes depend on. Pods of one application differ from those of the next by their relations alone, so they
 * share answers as long as they request the same.
 */
import type { Cluster } from '../../cluster/cluster.ts';
import type { PodId } from '../../cluster/pods.ts';
import type { Tally } from '../counts/tallies.ts';
import type { Relations } from '../framework.ts';
import type { Answers, TopologyKeys } from './answers.ts';
import { bytesOf } from './position-sets.ts';
import type { Rules } from './rules.ts';
import type { TouchedNodes } from './touched.ts';

/** What is known of the pods of one spec, class and owner. */
export interface PodKind {
  /** Null: the pods' answers cannot be shared. */
  answers: Answers | null;
  /** By plugin of `rules.domainSharing`: it has something to say about these pods. */
  speaks: boolean;
  /** Where there are pods of these tallies, nodes differ from others of their group. */
  tallies: readonly Tally[];
  /** Sum of the versions that `answers` and `tallies` follow from. */
  version: number;
}

export interface Signatures {
  kindOf(pod: PodId, rules: Rules): PodKind;
  /** Answers are about to be built. False: there is no room for them, and none that were not used for long. */
  admit(answers: Answers): boolean;
  clear(): void;
}

/** Memory of all answers together. */
const bytesMax = 128 * 1024 * 1024;
/** Entries of the tables below: beyond, they are begun anew. */
const entriesMax = 16_384;

export function createSignatures(cluster: Cluster, touched: TouchedNodes): Signatures {
  const { pods } = cluster;
  /** By rules and spec. */
  const texts = new Map<Rules, Map<number, string | null>>();
  const answersByKey = new Map<string, Answers>();
  const kinds = new Map<Rules, Map<number, PodKind>[]>();
  let kindCount = 0;
  /** Answers that were built, and perhaps given up since. */
  let rows: Answers[] = [];

  function textOf(rules: Rules, spec: number): string | null {
    let bySpec = texts.get(rules);
    if (bySpec === undefined) texts.set(rules, (bySpec = new Map()));
    let text = bySpec.get(spec);
    if (text === undefined) {
      if (bySpec.size >= entriesMax) bySpec.clear();
      text = rules.signatureOf(cluster.specs.facts[spec]!);
      bySpec.set(spec, text);
    }
    return text;
  }

  function answersFor(rules: Rules, pod: PodId, keys: TopologyKeys): Answers | null {
    const text = textOf(rules, pods.spec[pod]!);
    if (text === null) return null;
    const key = `${rules.schedulerName}\n${text}${keys.domains.join(' ')}\n${keys.present.join(' ')}`;
    let answers = answersByKey.get(key);
    if (answers === undefined) {
      if (answersByKey.size >= entriesMax) forgetUnbuilt();
      answers = { rules, keys, built: null, unfit: false, lastUse: Number.NEGATIVE_INFINITY };
      answersByKey.set(key, answers);
    }
    return answers;
  }

  function forgetUnbuilt(): void {
    for (const [key, { built }] of answersByKey) if (built === null) answersByKey.delete(key);
    kinds.clear();
    kindCount = 0;
  }

  function versionOf(rules: Rules): number {
    let version = touched.topologyVersion;
    for (const sharing of rules.domainSharing) version += sharing.version();
    return version;
  }

  function look(kind: PodKind, rules: Rules, pod: PodId): void {
    const found: Relations[] = [];
    kind.answers = null;
    kind.tallies = [];
    for (const sharing of rules.domainSharing) {
      const relations = sharing.relationsOf(pod);
      if (relations === null) return;
      if (relations !== 'none') found.push(relations);
    }
    kind.speaks = found.length > 0;
    const domains = new Set(found.flatMap(({ domainsOf }) => domainsOf));
    const present = new Set(found.flatMap(({ hasKeys }) => hasKeys).filter((key) => !domains.has(key)));
    kind.tallies = [...new Set(found.flatMap(({ onNode }) => onNode))];
    kind.answers = answersFor(rules, pod, { domains: [...domains].sort(), present: [...present].sort() });
  }

  function kindAt(rules: Rules, pod: PodId): PodKind {
    let bySpec = kinds.get(rules);
    if (bySpec === undefined) kinds.set(rules, (bySpec = []));
    const byRest = (bySpec[pods.spec[pod]!] ??= new Map());
    const rest = pods.podClass[pod]! * 2 ** 26 + pods.owner[pod]!;
    let kind = byRest.get(rest);
    if (kind === undefined) {
      if (kindCount >= entriesMax) {
        kinds.clear();
        kindCount = 0;
        return kindAt(rules, pod);
      }
      kindCount += 1;
      byRest.set(rest, (kind = { answers: null, speaks: false, tallies: [], version: -1 }));
    }
    return kind;
  }

  return {
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
      texts.clear();
      answersByKey.clear();
      kinds.clear();
      kindCount = 0;
      rows = [];
    },
  };
}

function bytesOfAnswers({ built }: Answers): number {
  if (built === null) return 0;
  const { levels, order } = built;
  let bytes = bytesOf(levels.sets) + 24 * order.count;
  for (const { atLevel } of levels.groups) bytes += atLevel.byteLength;
  return bytes;
}
