/** Pods and pod templates (v1.34 pkg/apis/core/validation/validation.go ValidatePodSpec). */
import type {
  Pod,
  PodSpec,
  PodTemplateSpec,
  StringMap,
  Toleration,
  TopologySpreadConstraint,
  Volume,
} from '../objects.ts';
import { isSupportedPodLevelResource } from '../resource-names.ts';
import { validateContainers, validateResources } from './container.ts';
import {
  dnsLabelErrors,
  subdomainName,
  validateLabels,
  validateMetadata,
  validateTemplateMetadata,
} from './metadata.ts';
import type { Place, Report } from './report.ts';
import {
  below,
  duplicate,
  forbidden,
  invalid,
  invalidEach,
  nonNegative,
  notFound,
  onceInOrder,
  oneOf,
  required,
  root,
} from './report.ts';
import { validateAffinity, validateSpread, validateTolerations } from './scheduling.ts';

/** A bare Pod. */
export function validatePod(report: Report, pod: Pod): void {
  validateMetadata(report, pod, true, subdomainName);
  if (pod.spec === undefined) required(report, below(root('spec'), 'containers'));
  else validatePodSpec(report, pod.spec, root('spec'));
}

/** A pod template: its labels and its spec. `claims` are the volumes that a StatefulSet adds to its pods. */
export function validatePodTemplate(
  report: Report,
  template: PodTemplateSpec | undefined,
  place: Place,
  claims: readonly string[] = [],
): void {
  if (template === undefined) return;
  validateTemplateMetadata(report, template.metadata, below(place, 'metadata'));
  const spec = below(place, 'spec');
  if (template.spec === undefined) required(report, below(spec, 'containers'));
  else validatePodSpec(report, template.spec, spec, claims);
}

function validatePodSpec(report: Report, spec: PodSpec, place: Place, claims: readonly string[] = []): void {
  validateContainers(report, spec.containers, spec.initContainers, place);
  validateVolumes(report, spec, place, claims);
  validatePlacement(report, spec, place);
  validateLifetime(report, spec, place);
}

function validateVolumes(report: Report, spec: PodSpec, place: Place, claims: readonly string[]): void {
  const volumes = below(place, 'volumes');
  const names = new Set<string>();
  for (const [index, volume] of (spec.volumes ?? []).entries()) {
    const at = below(volumes, index);
    if (volume.name === '') required(report, below(at, 'name'));
    else if (volume.name !== undefined)
      invalidEach(report, below(at, 'name'), volume.name, dnsLabelErrors(volume.name));
    if (names.has(volume.name)) duplicate(report, below(at, 'name'), volume.name);
    names.add(volume.name);
    validateVolumeSource(report, volume, at);
  }
  for (const [field, containers] of [
    ['containers', spec.containers],
    ['initContainers', spec.initContainers],
  ] as const) {
    for (const [index, container] of (containers ?? []).entries()) {
      const mounts = (container as { volumeMounts?: readonly { name?: string }[] }).volumeMounts ?? [];
      for (const [mountIndex, mount] of mounts.entries()) {
        if (mount.name === undefined || names.has(mount.name) || claims.includes(mount.name)) continue;
        const at = below(below(below(below(below(place, field), index), 'volumeMounts'), mountIndex), 'name');
        notFound(report, at, mount.name, 'no volume of the pod has this name');
      }
    }
  }
}

function validateVolumeSource(report: Report, volume: Volume, place: Place): void {
  const sources = Object.keys(volume).filter((key) => key !== 'name');
  if (sources.length === 0) required(report, place, 'must specify a volume type');
  else if (sources.length > 1) {
    forbidden(report, below(place, sources[1]!), 'may not specify more than 1 volume type');
  }
}

function validatePlacement(report: Report, spec: PodSpec, place: Place): void {
  onceInOrder(report, spec.nodeSelector as StringMap | undefined, (labels) => {
    validateLabels(report, labels, below(place, 'nodeSelector'));
  });
  onceInOrder(report, spec.affinity ?? undefined, (affinity) =>
    validateAffinity(report, affinity, below(place, 'affinity')),
  );
  onceInOrder(report, spec.tolerations as Toleration[] | undefined, (list) => {
    validateTolerations(report, list, below(place, 'tolerations'));
  });
  onceInOrder(report, spec.topologySpreadConstraints as TopologySpreadConstraint[] | undefined, (list) => {
    validateSpread(report, list, below(place, 'topologySpreadConstraints'));
  });
  const { nodeName, priorityClassName } = spec;
  if (nodeName !== undefined && nodeName !== '')
    invalidEach(report, below(place, 'nodeName'), nodeName, subdomainName(nodeName));
  if (priorityClassName !== undefined && priorityClassName !== '') {
    invalidEach(report, below(place, 'priorityClassName'), priorityClassName, subdomainName(priorityClassName));
  }
  const gates = new Set<string>();
  for (const [index, gate] of (spec.schedulingGates ?? []).entries()) {
    if (gates.has(gate.name)) duplicate(report, below(below(place, 'schedulingGates'), index), gate.name);
    gates.add(gate.name);
  }
  oneOf(report, below(place, 'preemptionPolicy'), spec.preemptionPolicy, ['Never', 'PreemptLowerPriority']);
}

function validateLifetime(report: Report, spec: PodSpec, place: Place): void {
  oneOf(report, below(place, 'restartPolicy'), spec.restartPolicy, ['Always', 'OnFailure', 'Never']);
  nonNegative(report, below(place, 'terminationGracePeriodSeconds'), spec.terminationGracePeriodSeconds);
  const { activeDeadlineSeconds } = spec;
  if (activeDeadlineSeconds !== undefined && (activeDeadlineSeconds < 1 || activeDeadlineSeconds > 2 ** 31 - 1)) {
    invalid(
      report,
      below(place, 'activeDeadlineSeconds'),
      activeDeadlineSeconds,
      'must be between 1 and 2147483647, inclusive',
    );
  }
  const resources = (spec as { resources?: PodSpec['containers'][number]['resources'] }).resources;
  onceInOrder(report, resources, (part) => {
    for (const side of ['limits', 'requests'] as const) {
      for (const name of Object.keys(part[side] ?? {})) {
        const at = below(below(below(place, 'resources'), side), name);
        if (!isSupportedPodLevelResource(name)) oneOf(report, at, name, ['cpu', 'hugepages-', 'memory']);
      }
    }
    validateResources(report, part, below(place, 'resources'));
  });
}
