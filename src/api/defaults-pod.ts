/**
 * Defaults of pods and pod templates as the API server fills them in: v1.34 pkg/apis/core/v1/defaults.go and
 * zz_generated.defaults.go. Pods get more than templates: requests from limits and host ports are set on pods alone.
 * topologySpreadConstraints have no defaults here: absent policies are read as Honor and Ignore by the scheduler.
 */
import type {
  Container,
  ContainerPort,
  HttpGetAction,
  LifecycleHandler,
  PersistentVolumeClaimSpec,
  Pod,
  PodSpec,
  PodTemplateSpec,
  Probe,
  ResourceList,
  ResourceRequirements,
  Volume,
} from './objects.ts';
import { aggregateContainers } from './pod-resources.ts';
import { compareQuantities, type QuantityInput, quantityOf, quantityToString, roundUpQuantity } from './quantity.ts';
import { isHugePageResourceName, isOvercommitAllowed, isSupportedPodLevelResource } from './resource-names.ts';

/** A pod with the API server's defaults (SetObjectDefaults_Pod). Throws a ValueError for a malformed quantity. */
export function defaultPod(pod: Pod): Pod {
  return { ...pod, spec: defaultPodFields(pod.spec) };
}

/** A pod template with the API server's defaults, which are fewer than a pod's. */
export function defaultPodTemplate(template: PodTemplateSpec): PodTemplateSpec {
  return { ...template, spec: defaultTemplateFields(template.spec) };
}

/** The spec of a pod with all defaults, those of a pod alone included. */
export function defaultPodFields(spec: PodSpec): PodSpec {
  const withRequests: PodSpec = {
    ...spec,
    containers: spec.containers.map(requestsFromLimits),
    ...(spec.initContainers && { initContainers: spec.initContainers.map(requestsFromLimits) }),
  };
  const resources = podLevelRequests(withRequests, podLevelHugePageLimits(withRequests));
  return defaultTemplateFields({
    ...withRequests,
    ...(resources && { resources }),
    enableServiceLinks: spec.enableServiceLinks ?? true,
    ...(spec.hostNetwork && hostNetworkPorts(withRequests)),
  });
}

/** The spec of a pod template with its defaults (SetDefaults_PodSpec and the generated ones of its parts). */
export function defaultTemplateFields(spec: PodSpec): PodSpec {
  return {
    ...spec,
    ...(spec.volumes && { volumes: spec.volumes.map(defaultVolume) }),
    containers: spec.containers.map(defaultContainer),
    ...(spec.initContainers && { initContainers: spec.initContainers.map(defaultContainer) }),
    ...(spec.ephemeralContainers && { ephemeralContainers: spec.ephemeralContainers.map(defaultContainer) }),
    ...(spec.overhead && { overhead: roundResourceList(spec.overhead) }),
    ...(spec.resources && { resources: roundResources(spec.resources) }),
    dnsPolicy: spec.dnsPolicy || 'ClusterFirst',
    restartPolicy: spec.restartPolicy || 'Always',
    securityContext: spec.securityContext ?? {},
    terminationGracePeriodSeconds: spec.terminationGracePeriodSeconds ?? 30,
    schedulerName: spec.schedulerName || 'default-scheduler',
  };
}

/** A resource list with every quantity rounded up to thousandths; others keep their spelling (SetDefaults_ResourceList). */
export function roundResourceList(list: ResourceList): ResourceList {
  return Object.fromEntries(Object.entries(list).map(([name, input]) => [name, roundToMilli(input)]));
}

/** Requests and limits rounded likewise. */
export function roundResources(resources: ResourceRequirements): ResourceRequirements {
  return {
    ...resources,
    ...(resources.limits && { limits: roundResourceList(resources.limits) }),
    ...(resources.requests && { requests: roundResourceList(resources.requests) }),
  };
}

/** The spec of a claim with its defaults (SetDefaults_PersistentVolumeClaimSpec). */
export function defaultClaimSpec(spec: PersistentVolumeClaimSpec): PersistentVolumeClaimSpec {
  return {
    ...spec,
    volumeMode: spec.volumeMode ?? 'Filesystem',
    ...(spec.resources && { resources: roundResources(spec.resources) }),
  };
}

/** The tag by which the pull policy is chosen: `latest` where neither tag nor digest is given (util/parsers). */
export function defaultImagePullPolicy(image: string | undefined): 'Always' | 'IfNotPresent' {
  const parts = IMAGE.exec(image ?? '');
  // A bare 64-digit id is no name, and a malformed image counts as one without the tag latest.
  if (parts === null || /^[a-f0-9]{64}$/.test(image!)) return 'IfNotPresent';
  const [, , tag, digest] = parts;
  return tag === 'latest' || (tag === undefined && digest === undefined) ? 'Always' : 'IfNotPresent';
}

/** Name with optional registry, tag, digest (distribution/reference). */
const IMAGE = new RegExp(
  '^((?:(?:[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?)(?:\\.[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?)*(?::[0-9]+)?/)?' +
    '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*)' +
    '(?::([A-Za-z0-9_][A-Za-z0-9_.-]{0,127}))?' +
    '(?:@([A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}))?$',
);

function roundToMilli(input: QuantityInput): QuantityInput {
  if (typeof input === 'string' ? /^[0-9]+([mkMGT]|[KMGT]i)?$/.test(input) : Number.isSafeInteger(input)) return input;
  const quantity = quantityOf(input);
  const rounded = roundUpQuantity(quantity, -3);
  return compareQuantities(quantity, rounded) === 0 ? input : quantityToString(rounded);
}

function requestsFromLimits(container: Container): Container {
  const { limits, requests } = container.resources ?? {};
  if (!limits) return container;
  return { ...container, resources: { ...container.resources, requests: { ...limits, ...requests } } };
}

/** Pod-level limits of huge pages from the containers', where the pod sets resources at all (defaultHugePagePodLimits). */
function podLevelHugePageLimits(spec: PodSpec): ResourceRequirements | undefined {
  const resources = spec.resources;
  if (!resources || isEmpty(resources.limits) + isEmpty(resources.requests) === 2) return resources;
  const limits: { [name: string]: QuantityInput } = { ...resources.limits };
  for (const [name, amount] of Object.entries(aggregateContainers(spec, 'limits'))) {
    if (!isHugePageResourceName(name) || Object.hasOwn(resources.requests ?? {}, name)) continue;
    limits[name] ??= amount;
  }
  return isEmpty(limits) ? resources : { ...resources, limits };
}

/** Pod-level requests where pod-level limits are set: what the containers request, else the limits (defaultPodRequests). */
function podLevelRequests(
  spec: PodSpec,
  resources: ResourceRequirements | undefined,
): ResourceRequirements | undefined {
  if (!resources || isEmpty(resources.limits)) return resources;
  const requests: { [name: string]: QuantityInput } = { ...resources.requests };
  for (const [name, amount] of Object.entries(aggregateContainers(spec, 'requests'))) {
    if (isSupportedPodLevelResource(name) && isOvercommitAllowed(name)) requests[name] ??= amount;
  }
  for (const [name, limit] of Object.entries(resources.limits ?? {})) {
    if (isSupportedPodLevelResource(name)) requests[name] ??= limit;
  }
  return isEmpty(requests) ? resources : { ...resources, requests };
}

function isEmpty(list: ResourceList | undefined): 0 | 1 {
  return Object.keys(list ?? {}).length === 0 ? 1 : 0;
}

function hostNetworkPorts(spec: PodSpec): Pick<PodSpec, 'containers' | 'initContainers'> {
  const withHostPorts = (container: Container): Container => ({
    ...container,
    ...(container.ports && {
      ports: container.ports.map((port) => ({ ...port, hostPort: port.hostPort || port.containerPort })),
    }),
  });
  return {
    containers: spec.containers.map(withHostPorts),
    ...(spec.initContainers && { initContainers: spec.initContainers.map(withHostPorts) }),
  };
}

function defaultContainer(container: Container): Container {
  const { livenessProbe, readinessProbe, startupProbe, lifecycle } = container;
  return {
    ...container,
    imagePullPolicy: container.imagePullPolicy || defaultImagePullPolicy(container.image),
    terminationMessagePath: container.terminationMessagePath || '/dev/termination-log',
    terminationMessagePolicy: container.terminationMessagePolicy || 'File',
    ...(container.ports && { ports: container.ports.map(defaultPort) }),
    ...(container.resources && { resources: roundResources(container.resources) }),
    ...(livenessProbe && { livenessProbe: defaultProbe(livenessProbe) }),
    ...(readinessProbe && { readinessProbe: defaultProbe(readinessProbe) }),
    ...(startupProbe && { startupProbe: defaultProbe(startupProbe) }),
    ...(lifecycle && {
      lifecycle: {
        ...lifecycle,
        ...(lifecycle.postStart && { postStart: defaultHandler(lifecycle.postStart) }),
        ...(lifecycle.preStop && { preStop: defaultHandler(lifecycle.preStop) }),
      },
    }),
  };
}

function defaultPort(port: ContainerPort): ContainerPort {
  return { ...port, protocol: port.protocol || 'TCP' };
}

function defaultProbe(probe: Probe): Probe {
  return {
    ...probe,
    ...(probe.httpGet && { httpGet: defaultHttpGet(probe.httpGet) }),
    ...(probe.grpc && { grpc: { ...probe.grpc, service: probe.grpc.service ?? '' } }),
    timeoutSeconds: probe.timeoutSeconds || 1,
    periodSeconds: probe.periodSeconds || 10,
    successThreshold: probe.successThreshold || 1,
    failureThreshold: probe.failureThreshold || 3,
  };
}

function defaultHandler(handler: LifecycleHandler): LifecycleHandler {
  return { ...handler, ...(handler.httpGet && { httpGet: defaultHttpGet(handler.httpGet) }) };
}

function defaultHttpGet(action: HttpGetAction): HttpGetAction {
  return { ...action, path: action.path || '/', scheme: action.scheme || 'HTTP' };
}

function defaultVolume(volume: Volume): Volume {
  const hasSource = Object.entries(volume).some(([field, source]) => field !== 'name' && source);
  if (!hasSource) return { ...volume, emptyDir: {} };
  const template = volume.ephemeral?.volumeClaimTemplate;
  if (template === undefined) return volume;
  const spec = defaultClaimSpec(template.spec ?? {});
  return { ...volume, ephemeral: { ...volume.ephemeral, volumeClaimTemplate: { ...template, spec } } };
}
