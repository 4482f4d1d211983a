/**
 * Whether a volume for a claim can be made for a node: the class must have a provisioner, allow the node's topology and,
 * where the driver tells its storage capacity, have enough left (v1.34 volumebinding/binder.go checkVolumeProvisions,
 * hasEnoughCapacity).
 */
import type { CsiDriver, PersistentVolumeClaim, StorageClass, StringMap } from '../../../api/objects.ts';
import { quantityOf, scaledValue } from '../../../api/quantity.ts';
import {
  compileLabelSelector,
  NOTHING,
  newRequirement,
  newSelector,
  type Selector,
  selectorMatches,
} from '../../../api/selector.ts';
import { valueOrErrorText } from '../../../api/value-error.ts';
import { claimClass } from '../../../api/volume-claims.ts';
import type { Cluster } from '../../../cluster/cluster.ts';
import { findClass } from './claims.ts';
import type { CsiStorageCapacity } from './storage-types.ts';

/** What making a volume for a claim asks of a node, worked out once per attempt. */
export interface Provision {
  readonly provisioned: boolean;
  /** Nodes that one of these selects; null: all. */
  readonly topologies: readonly Selector[] | null;
  /** Nodes with enough storage: those that one of these selects; null: it is not looked at. */
  readonly capacities: readonly Selector[] | null;
}

/** ok, or which part failed. */
export type ProvisionAnswer = 'ok' | 'noTopology' | 'noCapacity';

const noProvisioner = 'kubernetes.io/no-provisioner';
const unprovisioned: Provision = { provisioned: false, topologies: null, capacities: null };

export function provisionOf(cluster: Cluster, claim: PersistentVolumeClaim): Provision {
  const storageClass = findClass(cluster, claimClass(claim));
  const provisioner = storageClass?.provisioner ?? '';
  if (storageClass === undefined || provisioner === '' || provisioner === noProvisioner) return unprovisioned;
  return {
    provisioned: true,
    topologies: topologiesOf(storageClass),
    capacities: capacitiesOf(cluster, storageClass, claim),
  };
}

/** `labels` are the node's. */
export function checkProvision({ provisioned, topologies, capacities }: Provision, labels: StringMap): ProvisionAnswer {
  if (!provisioned || (topologies !== null && !anySelects(topologies, labels))) return 'noTopology';
  return capacities === null || anySelects(capacities, labels) ? 'ok' : 'noCapacity';
}

function anySelects(selectors: readonly Selector[], labels: StringMap): boolean {
  for (const selector of selectors) if (selectorMatches(selector, labels)) return true;
  return false;
}

/** Terms are ORed; an empty or malformed one selects nothing, no term at all everything. */
function topologiesOf({ allowedTopologies }: StorageClass): Selector[] | null {
  if (!allowedTopologies?.length) return null;
  return allowedTopologies.map(({ matchLabelExpressions }) => {
    if (!matchLabelExpressions?.length) return NOTHING;
    const compiled = valueOrErrorText(() =>
      newSelector(matchLabelExpressions.map(({ key, values }) => newRequirement(key, 'in', values))),
    );
    return 'value' in compiled ? compiled.value : NOTHING;
  });
}

function capacitiesOf(cluster: Cluster, { metadata, provisioner }: StorageClass, claim: PersistentVolumeClaim) {
  const request = claim.spec?.resources?.requests?.storage;
  if (request === undefined) return null;
  const driver = cluster.objects.lookUp<CsiDriver>('CSIDriver', '', provisioner);
  if (!driver?.spec?.storageCapacity) return null;
  const sizeBytes = scaledValue(quantityOf(request), 0);
  const selectors: Selector[] = [];
  for (const [, capacity] of cluster.objects.list<CsiStorageCapacity>('CSIStorageCapacity')) {
    if (capacity.storageClassName !== metadata?.name || !capacity.nodeTopology) continue;
    const limitBytes = volumeLimitBytes(capacity);
    if (limitBytes === null || limitBytes < sizeBytes) continue;
    const topology = valueOrErrorText(() => compileLabelSelector(capacity.nodeTopology));
    if ('value' in topology) selectors.push(topology.value);
  }
  return selectors;
}

/** The largest volume that can still be made; null where it is not told. */
export function volumeLimitBytes({ maximumVolumeSize, capacity }: CsiStorageCapacity): bigint | null {
  const limit = maximumVolumeSize ?? capacity;
  return limit === undefined || limit === null ? null : scaledValue(quantityOf(limit), 0);
}
