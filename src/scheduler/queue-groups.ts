/** How the queue sorts the pods that have failed: by kind, by what rejected them, and by both. */
import type { PodId } from '../cluster/pods.ts';
import type { PluginInterest } from './queue-interests.ts';
import type { Spans } from './queue-spans.ts';
import type { Track } from './queue-tracks.ts';

/** What to do with a pod after an event (v1.34 scheduling_queue.go queueingStrategy). */
export const Strategy = { skip: 0, afterBackoff: 1, immediately: 2 } as const;
export type Strategy = (typeof Strategy)[keyof typeof Strategy];

/** Pods that look the same to every hint and get the same answer from every node. */
export interface Kind {
  readonly id: number;
  /** Of its spec and class. */
  readonly key: number;
  readonly owner: number;
  /** Its only pod, where that is like no other; else -1. */
  readonly alone: number;
  readonly profile: number;
  readonly priority: number;
  /** The groups of its pods in the pool, by what rejected them. */
  readonly groups: Group[];
  /** Pods that are in the queue. */
  pods: number;
  /** What `knownAt` says holds for all of them: see queue-retries.ts. */
  known: KnownFailure | null;
  knownAt: number;
  /** Where its failures can be followed, and what was made of them. */
  outlook: Outlook | null;
  readonly failures: Map<ForeseenFailure, KnownFailure>;
}

/** What an attempt would fail with. */
export interface ForeseenFailure {
  readonly unschedulablePlugins: Iterable<string>;
  readonly message: string;
  /** What becomes of it as things change. */
  readonly outlook?: Outlook;
}

export interface Outlook {
  /** null: an attempt may not fail; undefined: this no longer tells. */
  now(): ForeseenFailure | null | undefined;
}

/** An attempt of a pod of the kind would fail, and this would come of it. */
export interface KnownFailure {
  readonly group: Group;
  readonly carousel: Carousel;
  /** Number of the set of plugins that reject. */
  readonly plugins: number;
  /** Number of what the pod is told. */
  readonly words: number;
}

/** Pods of one profile that the same plugins rejected. */
export interface Bucket {
  readonly profile: number;
  readonly unschedulablePlugins: ReadonlySet<string>;
  readonly pendingPlugins: ReadonlySet<string>;
  /** The plugin that holds the pods back, '' for none. */
  readonly gatingPlugin: string;
  /** In the order of their stamps; where a plugin gates them, in that of their coming. */
  readonly track: Track;
  /** The groups that have pods here. */
  readonly groups: Group[];
  /** Of the registrations for one kind of event, those of the rejecting plugins. */
  readonly rejectors: Map<readonly PluginInterest[], readonly PluginInterest[]>;
}

/** Pods of one kind that the same plugins rejected. */
export interface Group {
  readonly bucket: Bucket;
  readonly priority: number;
  /** Pods that are in the pool. */
  size: number;
  /** Place among the groups of its bucket while it has pods. */
  place: number;
  /** One of its pods, unless it has left since. */
  sample: PodId;
  /** What the event that is handled means for its pods. */
  strategy: Strategy;
}

/** Pods of one priority that one set of plugins rejects. `head`, `moved` and `tail` count on; slots are these, masked. */
export interface Carousel {
  readonly profile: number;
  readonly priority: number;
  readonly plugins: number;
  mask: number;
  pods: Int32Array;
  /** When each failed last. */
  readonly spans: Spans;
  head: number;
  moved: number;
  tail: number;
  /** How often the mark has gone round, and before which entry it is, or the tail. */
  lap: number;
  lapMark: number;
  /** The kinds of the pods; the same by number of the kind. */
  readonly members: Member[];
  readonly byKind: (Member | undefined)[];
  /** The round in which all kinds were asked about, and whether all fail as these pods do. */
  askedIn: number;
  allFail: boolean;
  /** Rows know of all failures. */
  settled: boolean;
  /** Events that helped some kinds and not others: they cost a carousel more than it saves. */
  splits: number;
}

/** Pods of one kind in a carousel. */
export interface Member {
  readonly kind: Kind;
  size: number;
  /** One of them. */
  sample: PodId;
  /** Whether they fail as the others do, in the round in which that was asked; what they are told. */
  askedIn: number;
  fails: boolean;
  words: number;
  /** From which stamp on they were told what. */
  readonly since: number[];
  readonly told: number[];
}
