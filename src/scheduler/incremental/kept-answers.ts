/**
 * What is kept of the answers of a signature (answers.ts makes and mends it). Signatures of one family, whose pods differ
 * in their requests alone, have the same groups: these are found once, and then shared. They only ever grow.
 */
import type { Tally } from '../counts/tallies.ts';
import type { NodeList } from '../framework.ts';
import type { ProfilePlugin } from '../profile.ts';
import { createLevels, type Levels } from './levels.ts';
import type { PlainSignature } from './plain.ts';
import type { Reckoning } from './reckoning.ts';
import type { Rules } from './rules.ts';
import type { TouchedNodes } from './touched.ts';
import { createTuples, type Tuples } from './tuples.ts';

/** Signatures whose pods differ in their requests alone. */
export interface Family {
  /** What was built or mended last; its own signature may have given it up since. */
  built: BuiltAnswers | null;
  /** Position in the log of touched nodes when a pod of the family was last placed. */
  lastUse: number;
  /** Pods in a row that were like no other before, and where in that log the last one came. */
  newcomers: number;
  newcomerAt: number;
}

/** The state of one signature. */
export interface Answers {
  readonly rules: Rules;
  /** What of the nodes' topology the group is made of. */
  readonly keys: TopologyKeys;
  /** Tallies whose numbers on the node the group is made of, besides. */
  readonly tallies: readonly Tally[];
  /** Answers of pods that differ in their requests alone; null: these are one application's. */
  readonly family: Family | null;
  /** Null: the signature's pods have relations to others. */
  readonly plain: PlainSignature | null;
  /** Null: not built yet, or given up to save memory. */
  built: BuiltAnswers | null;
  /** The rules cannot be kept for these pods: every one of them takes the list path. */
  unfit: boolean;
  /** Position in the log of touched nodes when a pod of the signature was last placed. */
  lastUse: number;
}

/** Topology keys, sorted; `present` are those of which only matters whether the node has them. */
export interface TopologyKeys {
  readonly domains: readonly string[];
  readonly present: readonly string[];
}

export interface BuiltAnswers {
  readonly order: NodeList;
  readonly levels: Levels;
  /** By group: the sum of the scores that follow from its nodes' own facts. */
  readonly ownScores: number[];
  /** By group: raw scores of the rules of `normalized`, in order. */
  readonly rawScores: number[][];
  normalized: readonly ProfilePlugin[];
  /** By rule of `normalized`: whether groups differ in its raw score; else it adds the same to every node. */
  readonly varies: boolean[];
  readonly tuples: Tuples;
  /** By position: the path of the node's own facts, to which those of the tallies are added. */
  readonly ownPaths: Int32Array;
  readonly filterStates: unknown[];
  readonly skipFilter: Uint8Array;
  readonly scoreStates: unknown[];
  readonly skipScore: Uint8Array;
  /** What the rules that follow from pods say, as arithmetic; null: they are asked. */
  reckoning: Reckoning | null;
  readonly imageVersion: number;
  /** How far the log was read. */
  cursor: number;
}

/** Answers without any node yet; with a sibling, its groups are theirs. */
export function newAnswers(
  { tallies }: Answers,
  order: NodeList,
  slots: number,
  touched: TouchedNodes,
  sibling: BuiltAnswers | null,
): BuiltAnswers {
  return {
    order,
    levels: createLevels(order.count),
    ownScores: sibling?.ownScores ?? [],
    rawScores: sibling?.rawScores ?? [],
    normalized: sibling?.normalized ?? [],
    varies: sibling?.varies ?? [],
    tuples: sibling?.tuples ?? createTuples(),
    ownPaths: new Int32Array(tallies.length > 0 ? order.count : 0),
    filterStates: new Array(slots).fill(undefined),
    skipFilter: new Uint8Array(slots),
    scoreStates: new Array(slots).fill(undefined),
    skipScore: new Uint8Array(slots),
    reckoning: null,
    imageVersion: touched.imageVersion,
    cursor: touched.head,
  };
}
