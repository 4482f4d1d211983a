/** Containers, their ports, probes and resources (v1.34 pkg/apis/core/validation/validation.go). */
import { qualifiedNameErrors } from '../label-syntax.ts';
import type { Container, ContainerPort, Probe, ResourceRequirements } from '../objects.ts';
import type { QuantityInput } from '../quantity.ts';
import { canonicalString, compareQuantities, quantityOf, quantitySign } from '../quantity.ts';
import {
  isExtendedResourceName,
  isHugePageResourceName,
  isOvercommitAllowed,
  isScalarResourceName,
} from '../resource-names.ts';
import { dnsLabelErrors } from './metadata.ts';
import type { Place, Report } from './report.ts';
import {
  below,
  duplicate,
  forbidden,
  invalid,
  invalidEach,
  nonNegative,
  onceInOrder,
  oneOf,
  portNumber,
  required,
} from './report.ts';

/** The containers and init containers of a pod. */
export function validateContainers(
  report: Report,
  containers: readonly Container[] | undefined,
  initContainers: readonly Container[] | undefined,
  spec: Place,
): void {
  const names = new Set<string>();
  if (containers !== undefined && containers.length === 0) required(report, below(spec, 'containers'));
  for (const [list, isInit] of [
    [initContainers, true],
    [containers, false],
  ] as const) {
    const place = below(spec, isInit ? 'initContainers' : 'containers');
    for (const [index, container] of (list ?? []).entries()) {
      const at = below(place, index);
      if (container.name === '') required(report, below(at, 'name'));
      else if (container.name !== undefined) {
        invalidEach(report, below(at, 'name'), container.name, dnsLabelErrors(container.name));
        if (names.has(container.name)) duplicate(report, below(at, 'name'), container.name);
        names.add(container.name);
      }
      validateContainer(report, container, at, isInit);
    }
  }
}

/** requests and limits: names, signs, requests within limits. */
export function validateResources(report: Report, resources: ResourceRequirements, place: Place): void {
  for (const side of ['limits', 'requests'] as const) {
    for (const [name, quantity] of Object.entries(resources[side] ?? {})) {
      const at = below(below(place, side), name);
      validateResourceName(report, name, at);
      validateAmount(report, name, quantity, at);
    }
  }
  for (const [name, request] of Object.entries(resources.requests ?? {})) {
    const at = below(below(place, 'requests'), name);
    const limit = resources.limits?.[name];
    if (limit === undefined) {
      if (!isOvercommitAllowed(name))
        required(report, below(below(place, 'limits'), name), 'Limit must be set for non overcommitable resources');
      continue;
    }
    const asked = quantityOf(request);
    const most = quantityOf(limit);
    if (compareQuantities(asked, most) > 0) {
      const text = canonicalString(most);
      invalid(report, at, request, `must be less than or equal to ${name} limit of ${text}`);
    } else if (!isOvercommitAllowed(name) && compareQuantities(asked, most) !== 0) {
      invalid(report, at, request, `must be equal to ${name} limit of ${canonicalString(most)}`);
    }
  }
}

/** A quantity that counts something: not negative, and whole where the resource is. */
export function validateAmount(report: Report, name: string, amount: QuantityInput, place: Place): void {
  const quantity = quantityOf(amount);
  if (quantitySign(quantity) < 0) invalid(report, place, amount, 'must be greater than or equal to 0');
  const isWhole = isExtendedResourceName(name) || isHugePageResourceName(name) || name === 'pods';
  // A whole number has no fraction, as 1500m has.
  if (isWhole && /[num\u00b5]$|\.\d*[1-9]\d*$/.test(canonicalString(quantity)))
    invalid(report, place, amount, 'must be an integer');
}

function validateContainer(report: Report, container: Container, place: Place, isInit: boolean): void {
  if ((container.image ?? '') === '') required(report, below(place, 'image'));
  else if (container.image !== container.image?.trim()) {
    invalid(report, below(place, 'image'), container.image, 'must not have leading or trailing whitespace');
  }
  oneOf(report, below(place, 'imagePullPolicy'), container.imagePullPolicy, ['Always', 'IfNotPresent', 'Never']);
  onceInOrder(report, container.ports as ContainerPort[] | undefined, (ports) => {
    validatePorts(report, ports, below(place, 'ports'));
  });
  onceInOrder(report, container.resources, (resources) => {
    validateResources(report, resources, below(place, 'resources'));
  });
  const isSidecar = isInit && container.restartPolicy === 'Always';
  if (isInit) oneOf(report, below(place, 'restartPolicy'), container.restartPolicy, ['Always']);
  else if (container.restartPolicy !== undefined) {
    forbidden(report, below(place, 'restartPolicy'), 'may not be set for non-init containers');
  }
  if (isInit && !isSidecar) {
    for (const field of ['lifecycle', 'livenessProbe', 'readinessProbe', 'startupProbe'] as const) {
      if (container[field] === undefined) continue;
      forbidden(report, below(place, field), 'may not be set for init containers without restartPolicy=Always');
    }
    return;
  }
  for (const field of ['livenessProbe', 'readinessProbe', 'startupProbe'] as const) {
    onceInOrder(report, container[field], (probe) => {
      validateProbe(report, probe, below(place, field), field !== 'readinessProbe');
    });
  }
}

function validatePorts(report: Report, ports: readonly ContainerPort[], place: Place): void {
  const names = new Set<string>();
  for (const [index, port] of ports.entries()) {
    const at = below(place, index);
    if (port.name !== undefined && port.name !== '') {
      const errors = portNameErrors(port.name);
      invalidEach(report, below(at, 'name'), port.name, errors);
      if (errors.length === 0 && names.has(port.name)) duplicate(report, below(at, 'name'), port.name);
      names.add(port.name);
    }
    portNumber(report, below(at, 'containerPort'), port.containerPort);
    if (port.hostPort !== 0) portNumber(report, below(at, 'hostPort'), port.hostPort);
    oneOf(report, below(at, 'protocol'), port.protocol, ['SCTP', 'TCP', 'UDP']);
  }
}

/** What is wrong with a port's name (IsValidPortName). */
export function portNameErrors(name: string): string[] {
  const errors: string[] = [];
  if (name.length > 15) errors.push('must be no more than 15 characters');
  if (!/^[-a-z0-9]+$/.test(name)) errors.push('must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)');
  if (!/[a-z]/.test(name)) errors.push('must contain at least one letter (a-z)');
  if (name.includes('--')) errors.push('must not contain consecutive hyphens');
  if (/^-|-$/.test(name)) errors.push('must not begin or end with a hyphen');
  return errors;
}

const PROBE_HANDLERS = ['exec', 'httpGet', 'tcpSocket', 'grpc'] as const;

function validateProbe(report: Report, probe: Probe, place: Place, isLiveness: boolean): void {
  const handlers = PROBE_HANDLERS.filter((name) => (probe as Readonly<Record<string, unknown>>)[name] !== undefined);
  if (handlers.length === 0) required(report, place, 'must specify a handler type');
  for (const extra of handlers.slice(1))
    forbidden(report, below(place, extra), 'may not specify more than 1 handler type');
  for (const name of ['httpGet', 'tcpSocket', 'grpc'] as const) {
    const port = (probe as { [key: string]: { port?: number | string } | undefined })[name]?.port;
    const at = below(below(place, name), 'port');
    if (typeof port === 'number') portNumber(report, at, port);
    else if (port !== undefined) invalidEach(report, at, port, portNameErrors(port));
  }
  nonNegative(report, below(place, 'initialDelaySeconds'), probe.initialDelaySeconds);
  nonNegative(report, below(place, 'timeoutSeconds'), probe.timeoutSeconds);
  nonNegative(report, below(place, 'periodSeconds'), probe.periodSeconds);
  nonNegative(report, below(place, 'successThreshold'), probe.successThreshold);
  nonNegative(report, below(place, 'failureThreshold'), probe.failureThreshold);
  const threshold = probe.successThreshold ?? 1;
  if (isLiveness && threshold > 1) invalid(report, below(place, 'successThreshold'), threshold, 'must be 1');
}

function validateResourceName(report: Report, name: string, place: Place): void {
  if (name.includes('/')) {
    invalidEach(report, place, name, qualifiedNameErrors(name));
    return;
  }
  const isStandard = name === 'cpu' || name === 'memory' || name === 'ephemeral-storage' || isScalarResourceName(name);
  if (isStandard) return;
  invalid(report, place, name, 'must be a standard resource type or fully qualified', RESOURCE_HINTS[name]);
}

const RESOURCE_HINTS: Readonly<Record<string, string>> = {
  mem: 'did you mean "memory"?',
  gpu: 'an extended resource has a domain, as nvidia.com/gpu',
  cpus: 'did you mean "cpu"?',
  storage: 'did you mean "ephemeral-storage"?',
};
