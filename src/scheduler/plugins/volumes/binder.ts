/**
 * The volume binder (v1.34 framework/plugins/volumebinding/binder.go): sorts a pod's claims into bound ones, ones that
 * wait for their first consumer and ones that something else must bind first; says what a node can do for them; assumes
 * what is decided.
 */
import type { PersistentVolume, PersistentVolumeClaim } from '../../../api/objects.ts';
import { compareQuantities, type Quantity, quantityOf } from '../../../api/quantity.ts';
import { annSelectedNode, claimClass, isFullyBound } from '../../../api/volume-claims.ts';
import type { Cluster } from '../../../cluster/cluster.ts';
import type { NodeId } from '../../../cluster/nodes.ts';
import type { ObjectId } from '../../../cluster/objects.ts';
import type { PodId } from '../../../cluster/pods.ts';
import { type AssumeCache, createAssumeCache } from './assume-cache.ts';
import { claimKind, claimNameOf, ephemeralClaimError, findClass, findVolume, notFound } from './claims.ts';
import { createCsiNodes } from './csi-nodes.ts';
import { type Candidates, candidatesOf, findMatchingVolume, type MatchingSources } from './matching.ts';
import { checkProvision, type Provision, provisionOf } from './provisioning.ts';
import { createVolumeFacts, noSize } from './volume-facts.ts';
import { createVolumeIndex } from './volume-index.ts';

/** Bits of the answer about a node, in the order of their reasons; 0: the node will do. */
export const VolumeConflict = { nodeAffinity: 1, noVolume: 2, noSpace: 4, volumeGone: 8 } as const;

/** Reasons by bit, in order. */
export const conflictReasons: readonly (readonly [bit: number, reason: string])[] = [
  [VolumeConflict.nodeAffinity, "node(s) didn't match PersistentVolume's node affinity"],
  [VolumeConflict.noVolume, "node(s) didn't find available persistent volumes to bind"],
  [VolumeConflict.noSpace, 'node(s) did not have enough free storage'],
  [VolumeConflict.volumeGone, 'node(s) unavailable due to one or more pvc(s) bound to non-existent pv(s)'],
];

/** A claim that waits for its first consumer. */
interface DelayedClaim {
  readonly id: ObjectId;
  /** The node that an earlier pod has settled it for; undefined: none has. */
  readonly selectedNode: string | undefined;
  /** A text is an error of the user's. */
  readonly candidates: Candidates | string;
  readonly provision: Provision;
}

/** A pod's claims, read once per attempt. */
export interface PodClaims {
  /** Volumes of the bound claims; null: the volume does not exist. */
  readonly bound: readonly (PersistentVolume | null)[];
  /** In the order of the pod's volumes. */
  readonly settled: readonly DelayedClaim[];
  /** The smallest first. */
  readonly open: readonly DelayedClaim[];
}

/** What a node does for the pod's waiting claims. */
export interface BindingDecision {
  readonly bindings: { readonly claim: ObjectId; readonly volume: ObjectId }[];
  /** Claims whose volumes are to be made. */
  readonly provisions: ObjectId[];
}

export type ClaimsAnswer =
  | { readonly kind: 'none' }
  | { readonly kind: 'reject'; readonly reason: string }
  | { readonly kind: 'error'; readonly message: string }
  | { readonly kind: 'claims'; readonly claims: PodClaims };

export interface VolumeBinder {
  readonly assumed: AssumeCache;
  /** Once per attempt, before anything else. */
  sync(): void;
  claimsOf(pod: PodId): ClaimsAnswer;
  /** Bits of VolumeConflict, or an error of the user's. `decision`, when given, is filled with what would be done. */
  judge(claims: PodClaims, node: NodeId, decision?: BindingDecision): number | string;
  assume(decision: BindingDecision, node: NodeId): void;
  revert(decision: BindingDecision): void;
  /** Makes what is assumed true. */
  write(decision: BindingDecision): void;
  /** Forgets what was derived: the cluster was replaced by a saved one. */
  reset(): void;
}

export function createVolumeBinder(cluster: Cluster): VolumeBinder {
  const { objects } = cluster;
  const assumed = createAssumeCache(cluster);
  const csiNodes = createCsiNodes(cluster);
  const facts = createVolumeFacts(cluster, csiNodes);
  const index = createVolumeIndex(cluster);
  const sources: MatchingSources = { cluster, assumed, facts, index };
  // Scratch of one judgement.
  const chosen: ObjectId[] = [];
  const unmatched: DelayedClaim[] = [];

  /** Null, or why the claim cannot be used at all (podHasPVCs). */
  function claimError(pod: PodId, claim: PersistentVolumeClaim | undefined, name: string, ephemeral: boolean) {
    if (claim === undefined) {
      return ephemeral
        ? `waiting for ephemeral volume controller to create the persistentvolumeclaim "${name}"`
        : notFound('persistentvolumeclaim', name);
    }
    if (claim.status?.phase === 'Lost') {
      const volume = claim.spec?.volumeName ?? '';
      return `persistentvolumeclaim "${name}" bound to non-existent persistentvolume "${volume}"`;
    }
    if (claim.metadata?.deletionTimestamp) return `persistentvolumeclaim "${name}" is being deleted`;
    return ephemeral ? ephemeralClaimError(cluster, pod, claim) : null;
  }

  /** Ids of the pod's claims in the order of its volumes, or why it cannot be scheduled. */
  function claimIdsOf(pod: PodId): ObjectId[] | string {
    const namespace = cluster.namespaceOf(pod);
    const ids: ObjectId[] = [];
    for (const volume of cluster.specOf(pod).spec.volumes ?? []) {
      const name = claimNameOf(cluster, pod, volume);
      if (name === undefined) continue;
      const id = objects.find(claimKind, namespace, name);
      const claim = objects.get(id) as PersistentVolumeClaim | undefined;
      const error = claimError(pod, claim, name, !volume.persistentVolumeClaim);
      if (error !== null) return error;
      ids.push(id);
    }
    return ids;
  }

  function claimsOf(pod: PodId): ClaimsAnswer {
    const ids = claimIdsOf(pod);
    if (typeof ids === 'string') return { kind: 'reject', reason: ids };
    if (ids.length === 0) return { kind: 'none' };
    const bound: (PersistentVolume | null)[] = [];
    const waiting: ObjectId[] = [];
    let immediate = false;
    for (const id of ids) {
      const claim = assumed.claim(id)!;
      const volumeName = claim.spec?.volumeName ?? '';
      if (isFullyBound(claim)) {
        bound.push(findVolume(cluster, volumeName) ?? null);
        continue;
      }
      const delayed = isDelayed(claim);
      if (typeof delayed === 'string') return { kind: 'error', message: delayed };
      // A claim that names its volume is for the volume controller to bind, whatever the class says.
      if (delayed && volumeName === '') waiting.push(id);
      else immediate = true;
    }
    if (immediate) return { kind: 'reject', reason: 'pod has unbound immediate PersistentVolumeClaims' };
    return { kind: 'claims', claims: { bound, ...readWaiting(waiting) } };
  }

  /** Whether the claim's class lets it wait for its first consumer; a text is an error. */
  function isDelayed(claim: PersistentVolumeClaim): boolean | string {
    const name = claimClass(claim);
    const storageClass = name === '' ? undefined : findClass(cluster, name);
    if (storageClass === undefined) return false;
    const mode = storageClass.volumeBindingMode;
    return mode === undefined
      ? `VolumeBindingMode not set for StorageClass "${name}"`
      : mode === 'WaitForFirstConsumer';
  }

  function readWaiting(ids: readonly ObjectId[]): Pick<PodClaims, 'settled' | 'open'> {
    const settled: DelayedClaim[] = [];
    const open: (DelayedClaim & { readonly size: Quantity })[] = [];
    for (const id of ids) {
      const claim = assumed.claim(id)!;
      const selectedNode = claim.metadata?.annotations?.[annSelectedNode];
      const provision = provisionOf(cluster, claim);
      if (selectedNode !== undefined) {
        settled.push({ id, selectedNode, candidates: '', provision });
        continue;
      }
      const request = claim.spec?.resources?.requests?.storage;
      const size = request === undefined ? noSize : quantityOf(request);
      open.push({ id, selectedNode, candidates: candidatesOf(sources, claim, size), provision, size });
    }
    open.sort((a, b) => compareQuantities(a.size, b.size));
    return { settled, open };
  }

  /** The bits that bound claims set, or an error. */
  function judgeBound(bound: PodClaims['bound'], node: NodeId): number | string {
    for (const volume of bound) {
      if (volume === null) return VolumeConflict.volumeGone;
      const allowed = facts.allowsTranslated(volume, node);
      if (typeof allowed === 'string') return allowed;
      if (!allowed) return VolumeConflict.nodeAffinity;
    }
    return 0;
  }

  function judge(claims: PodClaims, node: NodeId, decision?: BindingDecision): number | string {
    const ofBound = judgeBound(claims.bound, node);
    if (typeof ofBound === 'string') return ofBound;
    unmatched.length = 0;
    for (const claim of claims.settled) {
      if (claim.selectedNode !== cluster.nodeNames[node]) return ofBound | VolumeConflict.noVolume;
      unmatched.push(claim);
    }
    const error = matchOpen(claims.open, node, decision);
    if (error !== null) return error;
    const labels = cluster.labelSets.values[cluster.nodes.labelSet[node]!]!;
    for (const { id, provision } of unmatched) {
      const answer = checkProvision(provision, labels);
      if (answer !== 'ok')
        return ofBound | (answer === 'noTopology' ? VolumeConflict.noVolume : VolumeConflict.noSpace);
      decision?.provisions.push(id);
    }
    return ofBound;
  }

  /** Matches each claim with a volume of its own; those without one go to `unmatched`. Null, or an error. */
  function matchOpen(
    open: readonly DelayedClaim[],
    node: NodeId,
    decision: BindingDecision | undefined,
  ): string | null {
    chosen.length = 0;
    for (const claim of open) {
      if (typeof claim.candidates === 'string') return claim.candidates;
      const volume = findMatchingVolume(sources, claim.candidates, node, chosen);
      if (volume < 0) {
        unmatched.push(claim);
        continue;
      }
      chosen.push(volume);
      decision?.bindings.push({ claim: claim.id, volume });
    }
    return null;
  }

  function writeAssumed(id: ObjectId, object: PersistentVolume | PersistentVolumeClaim | undefined): void {
    if (object !== undefined && object !== objects.get(id)) cluster.updateObject(id, object);
  }

  return {
    assumed,
    sync: () => index.sync(),
    claimsOf,
    judge,
    assume({ bindings, provisions }, node) {
      for (const { claim, volume } of bindings) assumed.assumeVolume(volume, assumed.claim(claim)!);
      for (const claim of provisions) assumed.assumeClaim(claim, cluster.nodeNames[node]!);
    },
    revert({ bindings, provisions }) {
      for (const { volume } of bindings) assumed.restore(volume);
      for (const claim of provisions) assumed.restore(claim);
    },
    write({ bindings, provisions }) {
      for (const { volume } of bindings) writeAssumed(volume, assumed.volume(volume));
      for (const claim of provisions) writeAssumed(claim, assumed.claim(claim));
    },
    reset() {
      csiNodes.reset();
      index.reset();
    },
  };
}
