/**
 * NodeVolumeLimits: a CSI driver attaches no more volumes to a node than the node's CSINode says. A volume that several
 * pods of the node use counts once; volumes of in-tree plugins count as those of the drivers that took their place.
 */
import type { CsiNode, PersistentVolumeClaim } from '../../api/objects.ts';
import { grown } from '../../cluster/columns.ts';
import type { NodeId } from '../../cluster/nodes.ts';
import type { PodId } from '../../cluster/pods.ts';
import type { SpecFacts } from '../../cluster/specs.ts';
import { Action, type ClusterEvent } from '../events.ts';
import { type Failure, type Plugin, type PluginHandle, rejectNode, SKIP, Verdict } from '../framework.ts';
import {
  type Attachable,
  attachableError,
  createAttachableVolumes,
  isCounted,
  mayBeAttachable,
} from './volumes/attachable-volumes.ts';
import { createAttachments } from './volumes/attachments.ts';
import { usesClaim } from './volumes/claims.ts';
import { inTreePluginOf } from './volumes/csi-migration.ts';
import { type CsiNodeFacts, createCsiNodes } from './volumes/csi-nodes.ts';
import { volumeSharing } from './volumes/sharing.ts';
import { inlineSource, type VolumeAttachment } from './volumes/storage-types.ts';

/** Codes, and answers about a node: 0 is a fit. */
const fits = 0;
const exceeded = 1;
const claimMissing = 2;

/** v1.34 framework/plugins/nodevolumelimits/csi.go, utils.go */
export function createNodeVolumeLimits(_args: unknown, { cluster }: PluginHandle): Plugin<null> {
  const { objects, pods } = cluster;
  const volumes = createAttachableVolumes(cluster);
  const attachments = createAttachments(cluster, volumes);
  const csiNodes = createCsiNodes(cluster);
  const mayCountBySpec: boolean[] = [];
  // Scratch of one look at one node: which volumes were met in it, and how many there are by driver.
  let look = 0;
  let presentIn = new Int32Array(64);
  let comingIn = new Int32Array(64);
  let present = new Int32Array(8);
  let coming = new Int32Array(8);

  function mayCount({ id, spec }: SpecFacts): boolean {
    return (mayCountBySpec[id] ??= spec.volumes?.some(mayBeAttachable) ?? false);
  }

  function beginLook(): void {
    look += 1;
    present.fill(0);
    coming.fill(0);
  }

  function makeRoom(volume: number, driver: number): void {
    if (volume >= presentIn.length) {
      presentIn = grown(presentIn, volume * 2, 0);
      comingIn = grown(comingIn, volume * 2, 0);
    }
    if (driver >= present.length) {
      present = grown(present, driver * 2, 0);
      coming = grown(coming, driver * 2, 0);
    }
  }

  /** Counts a volume that is there, once. */
  function addPresent(volume: number, driver: number): void {
    makeRoom(volume, driver);
    if (presentIn[volume] === look) return;
    presentIn[volume] = look;
    present[driver]! += 1;
  }

  /** Counts a volume that would come, once, and not at all if a pod of the node uses it. */
  function addComing(volume: number, driver: number): void {
    makeRoom(volume, driver);
    if (presentIn[volume] === look || comingIn[volume] === look) return;
    comingIn[volume] = look;
    coming[driver]! += 1;
  }

  /** One of the codes, or user data that fails the attempt. */
  function judge(wanted: readonly Attachable[], node: NodeId): number | Failure {
    const csiNode = csiNodes.of(node);
    let any = false;
    for (const each of wanted) {
      if (each.missing !== null) return claimMissing;
      const error = attachableError(each, csiNode);
      if (error !== null) return { kind: 'error', message: error };
      any ||= isCounted(each, csiNode);
    }
    if (!any || csiNode === undefined || csiNode.limits.size === 0) return fits;
    beginLook();
    for (let pod = cluster.nodes.firstPod[node]!; pod >= 0; pod = pods.nextOnNode[pod]!) {
      for (const each of volumes.of(pod)) {
        const error = attachableError(each, csiNode);
        if (error !== null) return { kind: 'error', message: error };
        if (isCounted(each, csiNode)) addPresent(each.volume, each.driver);
      }
    }
    for (const each of wanted) if (isCounted(each, csiNode)) addComing(each.volume, each.driver);
    // After the pod's own: a volume of it that is attached already, but used by no pod there, counts twice.
    for (const { volume, driver } of attachments.of(node)) addPresent(volume, driver);
    return exceeds(wanted, csiNode) ? exceeded : fits;
  }

  function exceeds(wanted: readonly Attachable[], csiNode: CsiNodeFacts): boolean {
    for (const each of wanted) {
      if (!isCounted(each, csiNode) || coming[each.driver] === 0) continue;
      const limit = csiNode.limits.get(each.driverName);
      if (limit !== undefined && present[each.driver]! + coming[each.driver]! > limit) return true;
    }
    return false;
  }

  function limitRaised({ before, after }: ClusterEvent): boolean {
    const limitsOf = (version: number): Map<string, number> => {
      const drivers = (objects.version(version) as CsiNode | undefined)?.spec?.drivers ?? [];
      return new Map(drivers.map(({ name, allocatable }) => [name, allocatable?.count ?? 0]));
    };
    const was = limitsOf(before);
    return [...limitsOf(after)].some(([name, limit]) => limit > (was.get(name) ?? 0));
  }

  function detachHelps(pod: PodId, { spec }: VolumeAttachment): boolean {
    return (cluster.specOf(pod).spec.volumes ?? []).some((volume) => {
      if (volume.persistentVolumeClaim) return true;
      return spec?.attacher !== undefined && inTreePluginOf(inlineSource(volume))?.driver === spec.attacher;
    });
  }

  return {
    name: 'NodeVolumeLimits',
    sharing: volumeSharing,
    wakesOn: [
      { resource: 'CSINode', actions: Action.add },
      { resource: 'CSINode', actions: Action.update, hint: (_pod, event) => limitRaised(event) },
      {
        resource: 'Pod',
        actions: Action.delete,
        hint: (_pod, { subject, before }) => before >= 0 && mayCount(cluster.specOf(subject)),
      },
      {
        resource: 'PersistentVolumeClaim',
        actions: Action.add,
        hint: (pod, { after }) =>
          usesClaim(cluster, pod, objects.version(after) as PersistentVolumeClaim, { ephemeral: true }),
      },
      {
        resource: 'VolumeAttachment',
        actions: Action.delete,
        hint: (pod, { before }) => detachHelps(pod, objects.version(before) as VolumeAttachment),
      },
    ],
    preFilter: ({ spec }) => (mayCount(spec) ? { kind: 'go', state: null } : SKIP),
    filter(cycle, _state, nodes) {
      const wanted = volumes.of(cycle.pod);
      if (wanted.length === 0) return undefined;
      const { ids } = nodes;
      let kept = 0;
      for (let i = 0; i < nodes.count; i++) {
        const node = ids[i]!;
        const answer = judge(wanted, node);
        if (typeof answer !== 'number') return answer;
        if (answer === fits) ids[kept++] = node;
        else if (answer === exceeded) rejectNode(cycle, node, exceeded, Verdict.unschedulable);
        else rejectNode(cycle, node, claimMissing, Verdict.unschedulableAndUnresolvable);
      }
      nodes.count = kept;
      return undefined;
    },
    reasons({ pod }, _state, _node, code) {
      if (code === exceeded) return ['node(s) exceed max volume count'];
      return [volumes.of(pod).find(({ missing }) => missing !== null)!.missing!];
    },
    load() {
      mayCountBySpec.length = 0;
      volumes.reset();
      attachments.reset();
      csiNodes.reset();
    },
  };
}
