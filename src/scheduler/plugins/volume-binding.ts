/**
 * VolumeBinding: a pod goes where its bound volumes can be used and where its claims that wait for their first consumer
 * can have one: an existing volume, or a new one made for the node. What is decided is assumed at once, so that the next
 * pod cannot have the same volume.
 */
import type {
  CsiDriver,
  CsiNode,
  KubernetesObject,
  PersistentVolumeClaim,
  StorageClass,
  TopologySelectorTerm,
} from '../../api/objects.ts';
import type { PodId } from '../../cluster/pods.ts';
import type { SpecFacts } from '../../cluster/specs.ts';
import { SchedulerConfigError } from '../config.ts';
import { Action, type ClusterEvent } from '../events.ts';
import { type Plugin, type PluginHandle, rejectNode, SKIP, Verdict } from '../framework.ts';
import { type BindingDecision, conflictReasons, createVolumeBinder, type PodClaims } from './volumes/binder.ts';
import { usesClaim } from './volumes/claims.ts';
import { migratedPlugins } from './volumes/csi-migration.ts';
import { volumeLimitBytes } from './volumes/provisioning.ts';
import { volumeSharing } from './volumes/sharing.ts';
import type { CsiStorageCapacity } from './volumes/storage-types.ts';

/** VolumeBindingArgs. */
interface Args {
  /** How long the real plugin waits for the volume controller. */
  readonly bindTimeoutSeconds?: number | undefined;
  readonly shape?: unknown;
}

/** v1.34 framework/plugins/volumebinding/volume_binding.go */
export function createVolumeBinding(args: unknown, { cluster }: PluginHandle): Plugin<PodClaims, null> {
  checkArgs((args ?? {}) as Args);
  const { objects } = cluster;
  const binder = createVolumeBinder(cluster);
  /** Of the attempt that is running: the pod's claims, and what was assumed for them. */
  let claims: PodClaims | null = null;
  let reserved: BindingDecision | null = null;

  /** The objects before and after an update; `before` is undefined for a new one. */
  function sides<T extends KubernetesObject>({ before, after }: ClusterEvent): { before: T | undefined; after: T } {
    return { before: objects.version(before) as T | undefined, after: objects.version(after) as T };
  }

  function hasInlineDriver(pod: PodId, driver: string | undefined): boolean {
    return (cluster.specOf(pod).spec.volumes ?? []).some(({ csi }) => csi !== undefined && csi.driver === driver);
  }

  return {
    name: 'VolumeBinding',
    sharing: volumeSharing,
    wakesOn: [
      {
        resource: 'StorageClass',
        actions: Action.add | Action.update,
        hint(_pod, event) {
          const { before, after } = sides<StorageClass>(event);
          return before === undefined || !sameTopologies(before.allowedTopologies, after.allowedTopologies);
        },
      },
      {
        resource: 'PersistentVolumeClaim',
        actions: Action.add | Action.update,
        hint: (pod, event) => usesClaim(cluster, pod, sides<PersistentVolumeClaim>(event).after, { ephemeral: true }),
      },
      { resource: 'PersistentVolume', actions: Action.add | Action.update },
      { resource: 'Node', actions: Action.add | Action.updateNodeLabel },
      {
        resource: 'CSINode',
        actions: Action.add | Action.update,
        hint(_pod, event) {
          const { before, after } = sides<CsiNode>(event);
          return before === undefined || migratedPlugins(before).join() !== migratedPlugins(after).join();
        },
      },
      {
        resource: 'CSIDriver',
        actions: Action.update,
        hint(pod, event) {
          const { before, after } = sides<CsiDriver>(event);
          const stopped = before?.spec?.storageCapacity === true && after.spec?.storageCapacity !== true;
          return stopped && hasInlineDriver(pod, after.metadata?.name);
        },
      },
      {
        resource: 'CSIStorageCapacity',
        actions: Action.add | Action.update,
        hint(_pod, event) {
          const { before, after } = sides<CsiStorageCapacity>(event);
          if (before === undefined) return true;
          const [was, is] = [volumeLimitBytes(before), volumeLimitBytes(after)];
          return is !== null && (was === null || is > was);
        },
      },
    ],
    preFilter({ pod, spec }) {
      claims = null;
      if (!hasVolumes(spec)) return SKIP;
      binder.sync();
      const answer = binder.claimsOf(pod);
      if (answer.kind === 'none') return SKIP;
      if (answer.kind === 'reject') return { ...answer, unresolvable: true };
      if (answer.kind === 'error') return answer;
      claims = answer.claims;
      return { kind: 'go', state: claims };
    },
    filter(cycle, state, nodes) {
      // Without its preFilter the real plugin finds no state under its key.
      if (state === undefined) return { kind: 'error', message: 'not found' };
      const { ids } = nodes;
      let kept = 0;
      for (let i = 0; i < nodes.count; i++) {
        const node = ids[i]!;
        const conflicts = binder.judge(state, node);
        if (typeof conflicts === 'string') return { kind: 'error', message: conflicts };
        if (conflicts === 0) ids[kept++] = node;
        else rejectNode(cycle, node, conflicts, Verdict.unschedulableAndUnresolvable);
      }
      nodes.count = kept;
      return undefined;
    },
    reasons: (_cycle, _state, _node, code) =>
      conflictReasons.filter(([bit]) => (code & bit) !== 0).map(([, reason]) => reason),
    // Scores by capacity are an alpha feature (StorageCapacityScoring) that is off: a score plugin that scores nothing.
    preScore: () => SKIP,
    score(_cycle, _state, nodes, scores) {
      scores.fill(0, 0, nodes.count);
      return undefined;
    },
    // A pod without volumes may come here without its preFilter: then the claims are an earlier pod's.
    reservesFor: hasVolumes,
    reserve(_cycle, node) {
      reserved = null;
      if (claims === null) return null;
      const decision: BindingDecision = { bindings: [], provisions: [] };
      binder.judge(claims, node, decision);
      binder.assume(decision, node);
      reserved = decision;
      return null;
    },
    unreserve() {
      if (reserved !== null) binder.revert(reserved);
      reserved = null;
    },
    /**
     * Writes what is assumed to the API (BindPodVolumes): each volume's claimRef, each claim's selected node. The volume
     * controller then binds them. The real plugin waits for that before the pod is bound; here the pod is bound at once.
     */
    preBind() {
      if (reserved !== null) binder.write(reserved);
      reserved = null;
    },
    // Nothing is assumed between two attempts.
    save() {},
    load() {
      claims = null;
      reserved = null;
      binder.reset();
      binder.assumed.clear();
    },
  };
}

function hasVolumes({ spec }: SpecFacts): boolean {
  return spec.volumes !== undefined && spec.volumes.length > 0;
}

/** v1.34 apis/config/validation/validation_pluginargs.go ValidateVolumeBindingArgs */
function checkArgs({ bindTimeoutSeconds, shape }: Args): void {
  if ((bindTimeoutSeconds ?? 0) < 0) {
    throw new SchedulerConfigError(
      `bindTimeoutSeconds: Invalid value: ${bindTimeoutSeconds}: invalid BindTimeoutSeconds, should not be a negative value`,
    );
  }
  if (shape !== undefined && shape !== null) {
    throw new SchedulerConfigError(
      'shape: Invalid value: unexpected field `shape`, remove it or turn on the feature gate StorageCapacityScoring',
    );
  }
}

/** Semantic.DeepEqual: an absent list is an empty one. */
function sameTopologies(
  a: readonly TopologySelectorTerm[] | undefined,
  b: readonly TopologySelectorTerm[] | undefined,
): boolean {
  const shape = (terms: readonly TopologySelectorTerm[] | undefined): string =>
    JSON.stringify(
      (terms ?? []).map(({ matchLabelExpressions }) =>
        (matchLabelExpressions ?? []).map(({ key, values }) => [key, values ?? []]),
      ),
    );
  return shape(a) === shape(b);
}
