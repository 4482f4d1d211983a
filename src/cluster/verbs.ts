/** The verbs of the journal: what can change, which changes a reader follows, and what takes a change back. */
/** What can change. A verb's meaning of `before` and `after` stands with the function of `cluster.ts` that appends it. */
export const Verb = {
  podCreated: 0,
  podBound: 1,
  podAttached: 2,
  podDetached: 3,
  podNominated: 4,
  podTerminating: 5,
  podPhase: 6,
  podReady: 7,
  podLabels: 8,
  podSpec: 9,
  podDisrupted: 10,
  podDeleted: 11,
  nodeAdded: 12,
  nodeLabels: 13,
  nodeTaints: 14,
  nodeAllocatable: 15,
  nodeImages: 16,
  nodeFlags: 17,
  nodeRemoved: 18,
  objectAdded: 19,
  objectUpdated: 20,
  objectDeleted: 21,
  podAnnotated: 22,
  podContainer: 23,
} as const;
export type Verb = (typeof Verb)[keyof typeof Verb];

const objectVerbs: readonly Verb[] = [Verb.objectAdded, Verb.objectUpdated, Verb.objectDeleted];

/** Names of the verbs by number. */
export const verbNames: readonly string[] = Object.keys(Verb);

/** A bit for each verb of pods, which happen far more often than all others together. */
export const podVerbs = verbNames.reduce((bits, name, verb) => (name.startsWith('pod') ? bits | (1 << verb) : bits), 0);

/** A bit for each verb that changes neither which pods count on a node nor what others know of them. */
export const calmVerbs =
  (1 << Verb.podCreated) |
  (1 << Verb.podPhase) |
  (1 << Verb.podReady) |
  (1 << Verb.podDeleted) |
  (1 << Verb.podAnnotated) |
  (1 << Verb.podContainer);

/** The changes that a reader has to act on: verbs, and for those of objects the kinds (`all`: whatever the kind). */
export type Follows = ReadonlyMap<Verb, 'all' | ReadonlySet<string>>;

/** These verbs of pods and nodes, and every change of objects of these kinds. */
export function follows(verbs: Iterable<Verb>, kinds: readonly string[] = []): Map<Verb, 'all' | ReadonlySet<string>> {
  const followed = new Map<Verb, 'all' | ReadonlySet<string>>();
  for (const verb of verbs) followed.set(verb, 'all');
  if (kinds.length > 0) for (const verb of objectVerbs) followed.set(verb, new Set(kinds));
  return followed;
}

/** The verb that tells an index of the inverse change. Before and after are swapped as well. */
export const inverse: Record<Verb, Verb> = {
  [Verb.podCreated]: Verb.podDeleted,
  [Verb.podBound]: Verb.podDetached,
  [Verb.podAttached]: Verb.podDetached,
  [Verb.podDetached]: Verb.podAttached,
  [Verb.podNominated]: Verb.podNominated,
  [Verb.podTerminating]: Verb.podTerminating,
  [Verb.podPhase]: Verb.podPhase,
  [Verb.podReady]: Verb.podReady,
  [Verb.podLabels]: Verb.podLabels,
  [Verb.podSpec]: Verb.podSpec,
  [Verb.podDisrupted]: Verb.podDisrupted,
  [Verb.podDeleted]: Verb.podCreated,
  [Verb.nodeAdded]: Verb.nodeRemoved,
  [Verb.nodeLabels]: Verb.nodeLabels,
  [Verb.nodeTaints]: Verb.nodeTaints,
  [Verb.nodeAllocatable]: Verb.nodeAllocatable,
  [Verb.nodeImages]: Verb.nodeImages,
  [Verb.nodeFlags]: Verb.nodeFlags,
  [Verb.nodeRemoved]: Verb.nodeAdded,
  [Verb.objectAdded]: Verb.objectDeleted,
  [Verb.objectUpdated]: Verb.objectUpdated,
  [Verb.objectDeleted]: Verb.objectAdded,
  [Verb.podAnnotated]: Verb.podAnnotated,
  [Verb.podContainer]: Verb.podContainer,
};
