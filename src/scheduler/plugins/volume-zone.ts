/**
 * VolumeZone: a bound volume's zone and region labels must agree with the node's. A label may name several zones, joined
 * by `__`. Nodes without any such label take every volume.
 */
import type { PersistentVolume, PersistentVolumeClaim, StorageClass } from '../../api/objects.ts';
import { claimClass } from '../../api/volume-claims.ts';
import type { PodId } from '../../cluster/pods.ts';
import { Action } from '../events.ts';
import { type Plugin, type PluginHandle, type Rejection, rejectNode, SKIP, Verdict } from '../framework.ts';
import { findClaim, findClass, findVolume, notFound, usesClaim } from './volumes/claims.ts';
import { volumeSharing } from './volumes/sharing.ts';

/** One label of a volume: the node must have one of the values under `key` or, failing that key, under `gaKey`. */
interface Topology {
  readonly key: string;
  readonly gaKey: string;
  /** Interned strings. */
  readonly values: readonly number[];
}

/** Labels that tell a zone or region, with the name that took the older one's place. */
const topologyLabels: readonly (readonly [key: string, gaKey: string])[] = [
  ['failure-domain.beta.kubernetes.io/zone', 'topology.kubernetes.io/zone'],
  ['failure-domain.beta.kubernetes.io/region', 'topology.kubernetes.io/region'],
  ['topology.kubernetes.io/zone', 'topology.kubernetes.io/zone'],
  ['topology.kubernetes.io/region', 'topology.kubernetes.io/region'],
];

const waitForFirstConsumer = 'WaitForFirstConsumer';

/** v1.34 framework/plugins/volumezone/volume_zone.go */
export function createVolumeZone(_args: unknown, { cluster }: PluginHandle): Plugin<readonly Topology[]> {
  /** What the pod's bound volumes ask of the node's labels, or why the pod cannot go anywhere. */
  function topologiesOfPod(pod: PodId): Topology[] | Rejection {
    const topologies: Topology[] = [];
    const namespace = cluster.namespaceOf(pod);
    for (const { persistentVolumeClaim } of cluster.specOf(pod).spec.volumes ?? []) {
      if (!persistentVolumeClaim) continue;
      const name = persistentVolumeClaim.claimName;
      if (name === '') return rejection('PersistentVolumeClaim had no name');
      const claim = findClaim(cluster, namespace, name);
      if (claim === undefined) return rejection(notFound('persistentvolumeclaim', name));
      const volumeName = claim.spec?.volumeName ?? '';
      if (volumeName === '') {
        const refusal = refuseUnbound(claim);
        if (refusal !== null) return rejection(refusal);
        continue;
      }
      const volume = findVolume(cluster, volumeName);
      if (volume === undefined) return rejection(notFound('persistentvolume', volumeName));
      topologies.push(...topologiesOf(volume));
    }
    return topologies;
  }

  /** Null for a claim that waits for its first consumer. */
  function refuseUnbound(claim: PersistentVolumeClaim): string | null {
    const name = claimClass(claim);
    if (name === '') return 'PersistentVolumeClaim had no pv name and storageClass name';
    const storageClass = findClass(cluster, name);
    if (storageClass === undefined) return notFound('storageclass.storage.k8s.io', name);
    const mode = storageClass.volumeBindingMode;
    if (mode === undefined) return `VolumeBindingMode not set for StorageClass "${name}"`;
    return mode === waitForFirstConsumer ? null : 'PersistentVolume had no name';
  }

  function topologiesOf({ metadata }: PersistentVolume): Topology[] {
    return topologyLabels.flatMap(([key, gaKey]) => {
      const zones = zonesOf(metadata?.labels?.[key]);
      return zones.length === 0 ? [] : [{ key, gaKey, values: zones.map((zone) => cluster.strings.intern(zone)) }];
    });
  }

  return {
    name: 'VolumeZone',
    sharing: volumeSharing,
    wakesOn: [
      {
        resource: 'StorageClass',
        actions: Action.add,
        hint: (_pod, { after }) =>
          (cluster.objects.version(after) as StorageClass).volumeBindingMode === waitForFirstConsumer,
      },
      { resource: 'Node', actions: Action.add | Action.updateNodeLabel },
      {
        resource: 'PersistentVolumeClaim',
        actions: Action.add | Action.update,
        hint: (pod, { after }) =>
          usesClaim(cluster, pod, cluster.objects.version(after) as PersistentVolumeClaim, { ephemeral: false }),
      },
      {
        resource: 'PersistentVolume',
        actions: Action.add | Action.update,
        hint(_pod, { before, after }) {
          if (before === 0) return true;
          const was = cluster.objects.version(before) as PersistentVolume;
          return !sameZones(was, cluster.objects.version(after) as PersistentVolume);
        },
      },
    ],
    preFilter({ pod, spec }) {
      if (spec.spec.volumes === undefined || spec.spec.volumes.length === 0) return SKIP;
      const topologies = topologiesOfPod(pod);
      if (isRejection(topologies)) return topologies;
      return topologies.length === 0 ? SKIP : { kind: 'go', state: topologies };
    },
    filter(cycle, state, nodes) {
      // Without its preFilter the plugin works it out here.
      const topologies = state ?? topologiesOfPod(cycle.pod);
      const constraints = isRejection(topologies) ? null : columnsOf(topologies);
      const known = topologyLabels.map(([key]) => cluster.labels.of(key));
      const { ids } = nodes;
      let kept = 0;
      for (let i = 0; i < nodes.count; i++) {
        const node = ids[i]!;
        if (constraints !== null && (allAbsent(known, node) || allMatch(constraints, node))) ids[kept++] = node;
        else rejectNode(cycle, node, 0, Verdict.unschedulableAndUnresolvable);
      }
      nodes.count = kept;
      return undefined;
    },
    reasons(cycle, state) {
      const topologies = state ?? topologiesOfPod(cycle.pod);
      return [isRejection(topologies) ? topologies.reason : 'node(s) had no available volume zone'];
    },
  };

  function columnsOf(topologies: readonly Topology[]): Constraint[] {
    return topologies.map(({ key, gaKey, values }) => ({
      column: cluster.labels.of(key),
      gaColumn: cluster.labels.of(gaKey),
      values,
    }));
  }
}

interface Constraint {
  readonly column: Int32Array;
  readonly gaColumn: Int32Array;
  readonly values: readonly number[];
}

function allAbsent(columns: readonly Int32Array[], node: number): boolean {
  for (const column of columns) if (column[node] !== 0) return false;
  return true;
}

function allMatch(constraints: readonly Constraint[], node: number): boolean {
  for (const { column, gaColumn, values } of constraints) {
    // 0 stands for an absent label, and is none of the values.
    if (!values.includes(column[node]! || gaColumn[node]!)) return false;
  }
  return true;
}

/** The zones of a label's value, each once; none where the label is absent or malformed (LabelZonesToSet). */
function zonesOf(value: string | undefined): string[] {
  if (value === undefined) return [];
  const zones = value.split('__').map((zone) => zone.trim());
  return zones.includes('') ? [] : [...new Set(zones)];
}

function sameZones(a: PersistentVolume, b: PersistentVolume): boolean {
  return topologyLabels.every(([key]) => {
    const was = zonesOf(a.metadata?.labels?.[key]);
    const is = zonesOf(b.metadata?.labels?.[key]);
    return was.length === is.length && was.every((zone) => is.includes(zone));
  });
}

function isRejection(found: readonly Topology[] | Rejection): found is Rejection {
  return !Array.isArray(found);
}

function rejection(reason: string): Rejection {
  return { kind: 'reject', reason, unresolvable: true };
}
