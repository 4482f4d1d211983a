/**
 * VolumeRestrictions: a disk that only one pod may write (GCE persistent disk, EBS volume, iSCSI, Ceph RBD) keeps two pods
 * off one node; a claim with access mode ReadWriteOncePod keeps a second pod off every node.
 */
import type { PersistentVolumeClaim, Volume } from '../../api/objects.ts';
import type { SpecFacts } from '../../cluster/specs.ts';
import { Action } from '../events.ts';
import { type Plugin, type PluginHandle, rejectNode, SKIP, Verdict } from '../framework.ts';
import { createClaimUses } from './volumes/claim-uses.ts';
import { findClaim, notFound, usesClaim } from './volumes/claims.ts';
import { volumeSharing } from './volumes/sharing.ts';

interface State {
  /** The pod's volumes that may conflict with another's. */
  readonly disks: readonly Volume[];
  /** Names of its ReadWriteOncePod claims. */
  readonly claims: readonly string[];
  /** How many of these claims pods were using when the attempt began. */
  readonly conflicts: number;
  /** Volumes of attached pods by these names then: later changes are those of a what-if. */
  readonly uses: number;
}

const diskConflict = 0;
const claimConflict = 1;
const noVolumes: readonly Volume[] = [];

/** v1.34 framework/plugins/volumerestrictions/volume_restrictions.go */
export function createVolumeRestrictions(_args: unknown, { cluster }: PluginHandle): Plugin<State> {
  const { pods } = cluster;
  const uses = createClaimUses(cluster);
  const disksBySpec: (readonly Volume[] | undefined)[] = [];

  function disksOf({ id, spec }: SpecFacts): readonly Volume[] {
    return (disksBySpec[id] ??= spec.volumes?.filter(isExclusiveDisk) ?? noVolumes);
  }

  function usesOf(claims: readonly string[]): number {
    let sum = 0;
    for (const name of claims) sum += uses.ofName(name);
    return sum;
  }

  return {
    name: 'VolumeRestrictions',
    sharing: volumeSharing,
    wakesOn: [
      {
        resource: 'Pod',
        actions: Action.delete,
        hint(pod, { subject }) {
          if (cluster.namespaceOf(subject) !== cluster.namespaceOf(pod)) return false;
          const deleted = cluster.specOf(subject);
          const waiting = cluster.specOf(pod);
          return inConflict(disksOf(waiting), disksOf(deleted)) || shareClaim(waiting, deleted);
        },
      },
      { resource: 'Node', actions: Action.add },
      {
        resource: 'PersistentVolumeClaim',
        actions: Action.add,
        hint(pod, { after }) {
          const claim = cluster.objects.version(after) as PersistentVolumeClaim;
          return usesClaim(cluster, pod, claim, { ephemeral: false });
        },
      },
    ],
    preFilter({ pod, spec }) {
      uses.sync();
      if (spec.spec.volumes === undefined || spec.spec.volumes.length === 0) return SKIP;
      const namespace = cluster.namespaceOf(pod);
      const claims = new Set<string>();
      for (const { persistentVolumeClaim } of spec.spec.volumes) {
        if (!persistentVolumeClaim) continue;
        const name = persistentVolumeClaim.claimName;
        const claim = findClaim(cluster, namespace, name);
        if (claim === undefined) {
          return { kind: 'reject', reason: notFound('persistentvolumeclaim', name), unresolvable: true };
        }
        if (claim.spec?.accessModes?.includes('ReadWriteOncePod')) claims.add(name);
      }
      const names = [...claims];
      const conflicts = names.filter((name) => uses.ofClaim(namespace, name) > 0).length;
      const disks = disksOf(spec);
      if (disks.length === 0 && conflicts === 0) return SKIP;
      return { kind: 'go', state: { disks, claims: names, conflicts, uses: usesOf(names) } };
    },
    filter(cycle, state, nodes) {
      if (state === undefined) {
        return { kind: 'error', message: 'cannot read "PreFilterVolumeRestrictions" from cycleState' };
      }
      // Pods that a what-if adds or takes away count by the names of their claims alone, as in Kubernetes.
      const claimTaken = state.conflicts + usesOf(state.claims) - state.uses > 0;
      if (state.disks.length === 0 && !claimTaken) return undefined;
      const { ids } = nodes;
      let kept = 0;
      for (let i = 0; i < nodes.count; i++) {
        const node = ids[i]!;
        let conflict = false;
        if (state.disks.length > 0) {
          for (let pod = cluster.nodes.firstPod[node]!; pod >= 0 && !conflict; pod = pods.nextOnNode[pod]!) {
            conflict = inConflict(state.disks, disksOf(cluster.specOf(pod)));
          }
        }
        if (conflict) rejectNode(cycle, node, diskConflict, Verdict.unschedulable);
        else if (claimTaken) rejectNode(cycle, node, claimConflict, Verdict.unschedulable);
        else ids[kept++] = node;
      }
      nodes.count = kept;
      return undefined;
    },
    reasons: (_cycle, _state, _node, code) => [
      code === diskConflict
        ? 'node(s) had no available disk'
        : 'node(s) unavailable due to PersistentVolumeClaim with ReadWriteOncePod access mode already in-use by another pod',
    ],
    load() {
      disksBySpec.length = 0;
      uses.reset();
    },
  };
}

function isExclusiveDisk(volume: Volume): boolean {
  return Boolean(volume.gcePersistentDisk ?? volume.awsElasticBlockStore ?? volume.rbd ?? volume.iscsi);
}

function inConflict(wanted: readonly Volume[], used: readonly Volume[]): boolean {
  for (const a of wanted) for (const b of used) if (disksConflict(a, b)) return true;
  return false;
}

/** One disk twice conflicts unless both only read it; an EBS volume always does (isVolumeConflict). */
function disksConflict(a: Volume, b: Volume): boolean {
  const bothRead = (x: { readOnly?: boolean | undefined }, y: { readOnly?: boolean | undefined }): boolean =>
    (x.readOnly ?? false) && (y.readOnly ?? false);
  if (a.gcePersistentDisk && b.gcePersistentDisk) {
    const [x, y] = [a.gcePersistentDisk, b.gcePersistentDisk];
    if (x.pdName === y.pdName && !bothRead(x, y)) return true;
  }
  if (a.awsElasticBlockStore && b.awsElasticBlockStore) {
    if (a.awsElasticBlockStore.volumeID === b.awsElasticBlockStore.volumeID) return true;
  }
  if (a.iscsi && b.iscsi && a.iscsi.iqn === b.iscsi.iqn && !bothRead(a.iscsi, b.iscsi)) return true;
  if (a.rbd && b.rbd) {
    const [x, y] = [a.rbd, b.rbd];
    const sameImage = (x.pool ?? '') === (y.pool ?? '') && x.image === y.image;
    return sameImage && x.monitors.some((monitor) => y.monitors.includes(monitor)) && !bothRead(x, y);
  }
  return false;
}

function shareClaim(a: SpecFacts, b: SpecFacts): boolean {
  const claims = (a.spec.volumes ?? []).map((volume) => volume.persistentVolumeClaim?.claimName);
  return (b.spec.volumes ?? []).some(
    ({ persistentVolumeClaim: claim }) => claim !== undefined && claims.includes(claim.claimName),
  );
}
