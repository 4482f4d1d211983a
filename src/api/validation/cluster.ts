/** Node, Namespace, Service, quota, limits, priority and storage (v1.34 pkg/apis/{core,scheduling,storage}/validation). */
import { qualifiedNameErrors } from '../label-syntax.ts';
import type {
  CsiNode,
  LimitRange,
  Namespace,
  Node,
  PersistentVolume,
  PersistentVolumeClaim,
  PersistentVolumeClaimSpec,
  PriorityClass,
  ResourceList,
  ResourceQuota,
  Service,
  StorageClass,
} from '../objects.ts';
import { canonicalString, compareQuantities, quantityOf, quantitySign } from '../quantity.ts';
import { portNameErrors, validateAmount } from './container.ts';
import {
  dns1035LabelErrors,
  dnsLabelErrors,
  subdomainName,
  validateLabelSelector,
  validateLabels,
  validateMetadata,
} from './metadata.ts';
import type { Place, Report } from './report.ts';
import { below, duplicate, forbidden, invalid, invalidEach, oneOf, portNumber, required, root } from './report.ts';
import { validateNodeTerm, validateTaints } from './scheduling.ts';

/** v1 Node. */
export function validateNode(report: Report, node: Node): void {
  validateMetadata(report, node, false, subdomainName);
  if (node.spec?.taints !== undefined) validateTaints(report, node.spec.taints, below(root('spec'), 'taints'));
  for (const field of ['capacity', 'allocatable'] as const) {
    validateAmounts(report, node.status?.[field], below(root('status'), field));
  }
}

/** v1 Namespace. */
export function validateNamespace(report: Report, namespace: Namespace): void {
  validateMetadata(report, namespace, false, dnsLabelErrors);
}

/** v1 Service. */
export function validateService(report: Report, service: Service): void {
  validateMetadata(report, service, true, dns1035LabelErrors);
  const spec = service.spec;
  const place = root('spec');
  if (spec === undefined) return;
  oneOf(report, below(place, 'type'), spec.type, ['ClusterIP', 'ExternalName', 'LoadBalancer', 'NodePort']);
  oneOf(report, below(place, 'sessionAffinity'), spec.sessionAffinity, ['ClientIP', 'None']);
  validateLabels(report, spec.selector, below(place, 'selector'));
  const ports = spec.ports ?? [];
  const isExternal = spec.type === 'ExternalName';
  if (isExternal && (spec.externalName ?? '') === '') required(report, below(place, 'externalName'));
  if (ports.length === 0 && !isExternal && spec.clusterIP !== 'None') required(report, below(place, 'ports'));
  const names = new Set<string>();
  const numbers = new Set<string>();
  for (const [index, port] of ports.entries()) {
    const at = below(below(place, 'ports'), index);
    if ((port.name ?? '') === '') {
      if (ports.length > 1) required(report, below(at, 'name'));
    } else {
      invalidEach(report, below(at, 'name'), port.name, dnsLabelErrors(port.name!));
      if (names.has(port.name!)) duplicate(report, below(at, 'name'), port.name);
      names.add(port.name!);
    }
    portNumber(report, below(at, 'port'), port.port);
    const target = port.targetPort;
    if (typeof target === 'number') portNumber(report, below(at, 'targetPort'), target);
    else if (target !== undefined) invalidEach(report, below(at, 'targetPort'), target, portNameErrors(target));
    oneOf(report, below(at, 'protocol'), port.protocol, ['SCTP', 'TCP', 'UDP']);
    if (port.nodePort !== undefined && port.nodePort !== 0 && (spec.type ?? 'ClusterIP') === 'ClusterIP') {
      forbidden(report, below(at, 'nodePort'), "may not be used when `type` is 'ClusterIP'");
    }
    const id = `${port.protocol ?? 'TCP'}/${port.port}`;
    if (port.port !== undefined && numbers.has(id)) duplicate(report, at, id);
    numbers.add(id);
  }
}

const QUOTA_SCOPES = [
  'BestEffort',
  'CrossNamespacePodAffinity',
  'NotBestEffort',
  'NotTerminating',
  'PriorityClass',
  'Terminating',
  'VolumeAttributesClass',
];

/** v1 ResourceQuota. */
export function validateResourceQuota(report: Report, quota: ResourceQuota): void {
  validateMetadata(report, quota, true, subdomainName);
  const place = root('spec');
  validateAmounts(report, quota.spec?.hard, below(place, 'hard'));
  const scopes = quota.spec?.scopes ?? [];
  for (const [index, scope] of scopes.entries()) {
    if (QUOTA_SCOPES.includes(scope)) continue;
    invalid(report, below(below(place, 'scopes'), index), scope, 'unsupported scope');
  }
  for (const [one, other] of [
    ['BestEffort', 'NotBestEffort'],
    ['Terminating', 'NotTerminating'],
  ] as const) {
    if (scopes.includes(one) && scopes.includes(other))
      invalid(report, below(place, 'scopes'), scopes, 'conflicting scopes');
  }
  for (const [index, requirement] of (quota.spec?.scopeSelector?.matchExpressions ?? []).entries()) {
    const at = below(below(below(place, 'scopeSelector'), 'matchExpressions'), index);
    const { operator, scopeName, values } = requirement;
    if (scopeName !== undefined && !QUOTA_SCOPES.includes(scopeName))
      invalid(report, below(at, 'scopeName'), scopeName, 'unsupported scope');
    const count = values?.length ?? 0;
    if (operator === 'In' || operator === 'NotIn') {
      if (count === 0)
        required(
          report,
          below(at, 'values'),
          "must be at least one value when `operator` is 'In' or 'NotIn' for scope selector",
        );
    } else if (operator === 'Exists' || operator === 'DoesNotExist') {
      if (count > 0)
        invalid(
          report,
          below(at, 'values'),
          values,
          "must be no value when `operator` is 'Exists' or 'DoesNotExist' for scope selector",
        );
    } else if (operator !== undefined)
      invalid(report, below(at, 'operator'), operator, 'not a valid selector operator');
  }
}

/** v1 LimitRange. */
export function validateLimitRange(report: Report, range: LimitRange): void {
  validateMetadata(report, range, true, subdomainName);
  const types = new Set<string>();
  for (const [index, limit] of (range.spec?.limits ?? []).entries()) {
    const at = below(below(root('spec'), 'limits'), index);
    if (types.has(limit.type)) duplicate(report, below(at, 'type'), limit.type);
    types.add(limit.type);
    if (limit.type === 'Pod') {
      for (const field of ['default', 'defaultRequest'] as const) {
        if (Object.keys(limit[field] ?? {}).length === 0) continue;
        forbidden(report, below(at, field), "may not be specified when `type` is 'Pod'");
      }
    }
    if (
      limit.type === 'PersistentVolumeClaim' &&
      limit.min?.storage === undefined &&
      limit.max?.storage === undefined
    ) {
      required(
        report,
        below(at, 'limits'),
        'either minimum or maximum storage value is required, but neither was provided',
      );
    }
    const order = (
      low: 'min' | 'default' | 'defaultRequest',
      high: 'max' | 'default' | 'defaultRequest',
      place: string,
      words: string,
    ): void => {
      compareLists(report, limit[low], limit[high], below(at, place), words);
    };
    order('min', 'max', 'min', 'min value $1 is greater than max value $2');
    order('min', 'defaultRequest', 'defaultRequest', 'min value $1 is greater than default request value $2');
    order('defaultRequest', 'max', 'defaultRequest', 'default request value $1 is greater than max value $2');
    order(
      'defaultRequest',
      'default',
      'defaultRequest',
      'default request value $1 is greater than default limit value $2',
    );
    order('min', 'default', 'default', 'min value $1 is greater than default value $2');
    order('default', 'max', 'default', 'default value $1 is greater than max value $2');
    for (const [name, ratio] of Object.entries(limit.maxLimitRequestRatio ?? {})) {
      const quantity = quantityOf(ratio);
      if (compareQuantities(quantity, quantityOf(1)) >= 0) continue;
      invalid(
        report,
        below(below(at, 'maxLimitRequestRatio'), name),
        ratio,
        `ratio ${canonicalString(quantity)} is less than 1`,
      );
    }
  }
}

/** scheduling.k8s.io/v1 PriorityClass. */
export function validatePriorityClass(report: Report, priority: PriorityClass): void {
  validateMetadata(report, priority, false, subdomainName);
  const name = priority.metadata?.name ?? '';
  const isSystem = name === 'system-cluster-critical' || name === 'system-node-critical';
  if (name.startsWith('system-') && !isSystem) {
    forbidden(
      report,
      below(root('metadata'), 'name'),
      "priority class names with 'system-' prefix are reserved for system use only",
    );
  }
  if ((priority.value ?? 0) > 1_000_000_000 && !isSystem) {
    forbidden(report, root('value'), 'maximum allowed value of a user defined priority is 1000000000');
  }
  oneOf(report, root('preemptionPolicy'), priority.preemptionPolicy, ['Never', 'PreemptLowerPriority']);
}

const ACCESS_MODES = ['ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOnce', 'ReadWriteOncePod'];

/** v1 PersistentVolume. */
export function validatePersistentVolume(report: Report, volume: PersistentVolume): void {
  validateMetadata(report, volume, false, subdomainName);
  const spec = volume.spec;
  const place = root('spec');
  if ((spec?.accessModes ?? []).length === 0) required(report, below(place, 'accessModes'));
  validateAccessModes(report, spec?.accessModes, place);
  const capacity = spec?.capacity?.storage;
  if (capacity === undefined) required(report, below(place, 'capacity'));
  else if (quantitySign(quantityOf(capacity)) <= 0) {
    invalid(report, below(below(place, 'capacity'), 'storage'), capacity, 'must be greater than zero');
  }
  oneOf(report, below(place, 'persistentVolumeReclaimPolicy'), spec?.persistentVolumeReclaimPolicy, [
    'Delete',
    'Recycle',
    'Retain',
  ]);
  oneOf(report, below(place, 'volumeMode'), spec?.volumeMode, ['Block', 'Filesystem']);
  const affinity = below(below(place, 'nodeAffinity'), 'required');
  if (spec?.nodeAffinity !== undefined && spec.nodeAffinity.required === undefined) {
    required(report, affinity, 'must specify required node constraints');
  }
  if (spec?.local !== undefined && spec.nodeAffinity === undefined) {
    required(report, below(place, 'nodeAffinity'), 'Local volume requires node affinity');
  }
  for (const [index, term] of (spec?.nodeAffinity?.required?.nodeSelectorTerms ?? []).entries()) {
    validateNodeTerm(report, term, below(below(affinity, 'nodeSelectorTerms'), index));
  }
}

/** v1 PersistentVolumeClaim. */
export function validateVolumeClaim(report: Report, claim: PersistentVolumeClaim): void {
  validateMetadata(report, claim, true, subdomainName);
  validateClaimSpec(report, claim.spec, root('spec'));
}

/** The spec of a claim, also in a StatefulSet's templates. */
export function validateClaimSpec(report: Report, spec: PersistentVolumeClaimSpec | undefined, place: Place): void {
  if ((spec?.accessModes ?? []).length === 0)
    required(report, below(place, 'accessModes'), 'at least 1 access mode is required');
  validateAccessModes(report, spec?.accessModes, place);
  const at = below(below(below(place, 'resources'), 'requests'), 'storage');
  const storage = spec?.resources?.requests?.storage;
  if (storage === undefined) required(report, at);
  else if (quantitySign(quantityOf(storage)) <= 0) invalid(report, at, storage, 'must be greater than zero');
  oneOf(report, below(place, 'volumeMode'), spec?.volumeMode, ['Block', 'Filesystem']);
  validateLabelSelector(report, (spec as { selector?: object } | undefined)?.selector, below(place, 'selector'));
}

/** storage.k8s.io/v1 StorageClass. */
export function validateStorageClass(report: Report, storage: StorageClass): void {
  validateMetadata(report, storage, false, subdomainName);
  if (storage.provisioner === '') required(report, root('provisioner'));
  else if (storage.provisioner !== undefined) {
    invalidEach(
      report,
      root('provisioner'),
      storage.provisioner,
      qualifiedNameErrors(storage.provisioner.toLowerCase()),
    );
  }
  oneOf(report, root('reclaimPolicy'), storage.reclaimPolicy, ['Delete', 'Retain']);
  oneOf(report, root('volumeBindingMode'), storage.volumeBindingMode, ['Immediate', 'WaitForFirstConsumer']);
}

/** storage.k8s.io/v1 CSINode. */
export function validateCsiNode(report: Report, node: CsiNode): void {
  validateMetadata(report, node, false, subdomainName);
  const names = new Set<string>();
  for (const [index, driver] of (node.spec?.drivers ?? []).entries()) {
    const at = below(below(root('spec'), 'drivers'), index);
    if (names.has(driver.name)) duplicate(report, below(at, 'name'), driver.name);
    names.add(driver.name);
    const count = driver.allocatable?.count;
    if (count !== undefined && count < 0) {
      invalid(report, below(below(at, 'allocatable'), 'count'), count, 'must be greater than or equal to 0');
    }
  }
}

function validateAmounts(report: Report, list: ResourceList | undefined, place: Place): void {
  for (const [name, amount] of Object.entries(list ?? {})) {
    invalidEach(report, below(place, name), name, qualifiedNameErrors(name));
    validateAmount(report, name, amount, below(place, name));
  }
}

function validateAccessModes(report: Report, modes: readonly string[] | undefined, place: Place): void {
  for (const [index, mode] of (modes ?? []).entries())
    oneOf(report, below(below(place, 'accessModes'), index), mode, ACCESS_MODES);
  if (modes?.includes('ReadWriteOncePod') === true && modes.length > 1) {
    forbidden(report, below(place, 'accessModes'), 'may not use ReadWriteOncePod with other access modes');
  }
}

function compareLists(
  report: Report,
  low: ResourceList | undefined,
  high: ResourceList | undefined,
  place: Place,
  words: string,
): void {
  for (const [name, amount] of Object.entries(low ?? {})) {
    const most = high?.[name];
    if (most === undefined) continue;
    const a = quantityOf(amount);
    const b = quantityOf(most);
    if (compareQuantities(a, b) <= 0) continue;
    invalid(
      report,
      below(place, name),
      amount,
      words.replace('$1', canonicalString(a)).replace('$2', canonicalString(b)),
    );
  }
}
