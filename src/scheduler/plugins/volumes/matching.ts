/**
 * Which existing volume a claim that waits for its consumer would get on a node (v1.34
 * component-helpers/storage/volume/pv_helpers.go FindMatchingVolume): one meant for it, else the smallest that is large
 * enough. What does not depend on the node is sifted once per attempt; volumes that are local to few nodes are then found
 * by the node's label, so that a search costs a few volumes per node and not all of them.
 */
import type { NodeSelectorTerm, PersistentVolume, PersistentVolumeClaim } from '../../../api/objects.ts';
import { compareQuantities, type Quantity } from '../../../api/quantity.ts';
import { compileLabelSelector, type Selector, selectorMatches } from '../../../api/selector.ts';
import { valueOrErrorText } from '../../../api/value-error.ts';
import { claimClass, hasAccessModes, isMeantFor, sameVolumeMode } from '../../../api/volume-claims.ts';
import type { Cluster } from '../../../cluster/cluster.ts';
import type { NodeId } from '../../../cluster/nodes.ts';
import type { ObjectId } from '../../../cluster/objects.ts';
import type { AssumeCache } from './assume-cache.ts';
import type { VolumeFactsTable } from './volume-facts.ts';
import type { VolumeIndex } from './volume-index.ts';

/** A volume that a claim may get; `object` is the volume as the API has it. */
interface Candidate {
  readonly id: ObjectId;
  readonly object: PersistentVolume;
}

/** The volumes that a claim may get, wherever its pod goes. */
export interface Candidates {
  /** Volumes meant for the claim, in order of creation: the first decides. */
  readonly meant: readonly Candidate[];
  /** Other volumes, the smallest first. */
  readonly free: readonly Candidate[];
  /** Places in `free` of the volumes that only nodes with a certain label can use, by its key and interned value. */
  readonly byLabel: readonly { readonly key: string; readonly places: ReadonlyMap<number, readonly number[]> }[];
  /** Places in `free` of the others. */
  readonly anywhere: readonly number[];
}

/** What matching reads. */
export interface MatchingSources {
  readonly cluster: Cluster;
  readonly assumed: AssumeCache;
  readonly facts: VolumeFactsTable;
  readonly index: VolumeIndex;
}

/** Sifts the volumes of the claim's class; a text is an error of the user's. */
export function candidatesOf(
  sources: MatchingSources,
  claim: PersistentVolumeClaim,
  size: Quantity,
): Candidates | string {
  const { cluster, assumed, facts, index } = sources;
  const selector = selectorOf(claim);
  if (typeof selector === 'string') return selector;
  const meant: Candidate[] = [];
  const free: Candidate[] = [];
  const { namespace = '', name = '' } = claim.metadata ?? {};
  for (const id of index.candidates(claimClass(claim), namespace, name)) {
    const volume = assumed.volume(id)!;
    const isMeant = isMeantFor(volume, claim);
    if (volume.spec?.claimRef && !isMeant) continue;
    const object = cluster.objects.get(id) as PersistentVolume;
    if (compareQuantities(facts.of(object).size, size) < 0 || !isSuitable(claim, volume)) continue;
    if (isMeant) meant.push({ id, object });
    else if (isAvailable(claim, volume, selector)) free.push({ id, object });
  }
  free.sort((a, b) => compareQuantities(facts.of(a.object).size, facts.of(b.object).size) || a.id - b.id);
  return { meant, free, ...arrangeByLabel(cluster, facts, free) };
}

/** The volume that the claim would get on the node, or -1. `chosen`: those that other claims of the pod get. */
export function findMatchingVolume(
  { cluster, facts }: MatchingSources,
  { meant, free, byLabel, anywhere }: Candidates,
  node: NodeId,
  chosen: readonly ObjectId[],
): ObjectId {
  for (const { id, object } of meant) {
    // A volume meant for the claim decides, even against the node.
    if (!chosen.includes(id)) return facts.allows(object, node) ? id : -1;
  }
  let best = firstUsable(facts, free, anywhere, node, chosen, free.length);
  for (const { key, places } of byLabel) {
    const local = places.get(cluster.labels.of(key)[node]!);
    if (local !== undefined) best = firstUsable(facts, free, local, node, chosen, best);
  }
  return best < free.length ? free[best]!.id : -1;
}

/** The first of the places, all before `end`, whose volume the node can use and nobody chose; else `end`. */
function firstUsable(
  facts: VolumeFactsTable,
  free: readonly Candidate[],
  places: readonly number[],
  node: NodeId,
  chosen: readonly ObjectId[],
  end: number,
): number {
  for (const place of places) {
    if (place >= end) return end;
    const { id, object } = free[place]!;
    if (!chosen.includes(id) && facts.allows(object, node)) return place;
  }
  return end;
}

/** Null: any volume will do. A text is an error. */
function selectorOf({ metadata, spec }: PersistentVolumeClaim): Selector | null | string {
  const { selector } = spec ?? {};
  if (!selector) return null;
  const compiled = valueOrErrorText(() => compileLabelSelector(selector));
  if ('value' in compiled) return compiled.value;
  const key = `${metadata?.namespace}/${metadata?.name}`;
  return `error creating internal label selector for claim: ${key}: ${compiled.error}`;
}

/** What even a volume that is meant for the claim must be. */
function isSuitable(claim: PersistentVolumeClaim, volume: PersistentVolume): boolean {
  const [{ spec: wanted }, { metadata, spec }] = [claim, volume];
  if (!sameVolumeMode(claim, volume)) return false;
  if ((wanted?.volumeAttributesClassName ?? '') !== (spec?.volumeAttributesClassName ?? '')) return false;
  return !metadata?.deletionTimestamp;
}

function isAvailable(claim: PersistentVolumeClaim, volume: PersistentVolume, selector: Selector | null): boolean {
  const { metadata, status } = volume;
  if (status?.phase !== 'Available') return false;
  if (selector !== null && !selectorMatches(selector, metadata?.labels)) return false;
  return hasAccessModes(claim, volume);
}

/**
 * Sorts places by the label that decides which nodes can use the volume: where every term of its node affinity asks for
 * certain values of the first term's first key, no other node can.
 */
function arrangeByLabel(
  { strings }: Cluster,
  facts: VolumeFactsTable,
  free: readonly Candidate[],
): Pick<Candidates, 'byLabel' | 'anywhere'> {
  const byKey = new Map<string, Map<number, number[]>>();
  const anywhere: number[] = [];
  free.forEach(({ object }, place) => {
    const found = decidingLabel(facts.of(object).required?.nodeSelectorTerms ?? []);
    if (found === undefined) {
      anywhere.push(place);
      return;
    }
    let byValue = byKey.get(found.key);
    if (byValue === undefined) byKey.set(found.key, (byValue = new Map()));
    for (const value of found.values) {
      const id = strings.intern(value);
      const places = byValue.get(id);
      if (places === undefined) byValue.set(id, [place]);
      else places.push(place);
    }
  });
  return { byLabel: [...byKey].map(([key, places]) => ({ key, places })), anywhere };
}

function decidingLabel(terms: readonly NodeSelectorTerm[]): { key: string; values: ReadonlySet<string> } | undefined {
  const key = terms[0]?.matchExpressions?.find(({ operator }) => operator === 'In')?.key;
  if (key === undefined) return undefined;
  const values = new Set<string>();
  for (const term of terms) {
    const asked = term.matchExpressions?.find((each) => each.key === key && each.operator === 'In');
    // The empty value is interned under another name: such volumes are looked at on every node.
    if (!asked?.values || asked.values.includes('')) return undefined;
    for (const value of asked.values) values.add(value);
  }
  return { key, values };
}
