/** A scenario whose pods request more or less: every template's requests of cpu and memory by one factor. */
import type { Container, KubernetesObject, PodSpec, ResourceList } from '../api/objects.ts';
import { quantityOf, scaledValue } from '../api/quantity.ts';
import type { Scenario, TimelineStep } from '../scenario/scenario.ts';

/**
 * The scenario with the requests of its manifests, those of the timeline included, times `permille`, rounded up to a
 * milli-CPU and a byte and never above the limit. Where only a limit is given, which stands for the request, the request is
 * its part. Limits, behaviour and fleet stay; pods of `arrivals` are left as they are.
 */
export function withScaledRequests(scenario: Scenario, permille: number): Scenario {
  if (permille === 1000) return scenario;
  const objects = (list: readonly KubernetesObject[]) => list.map((object) => scaledObject(object, permille));
  const timeline = scenario.timeline.map((step): TimelineStep => {
    const { action } = step;
    return action.type === 'apply' ? { ...step, action: { ...action, objects: objects(action.objects) } } : step;
  });
  return { ...scenario, objects: objects(scenario.objects), timeline };
}

interface Templated {
  readonly spec?: {
    readonly template?: { readonly spec?: PodSpec };
    readonly jobTemplate?: { readonly spec?: { readonly template?: { readonly spec?: PodSpec } } };
  };
}

function scaledObject(object: KubernetesObject, permille: number): KubernetesObject {
  if (object.kind === 'Pod') {
    const pod = object as { spec?: PodSpec };
    return pod.spec === undefined ? object : ({ ...object, spec: scaledPod(pod.spec, permille) } as KubernetesObject);
  }
  const { spec } = object as Templated;
  if (spec?.template?.spec !== undefined) {
    const template = { ...spec.template, spec: scaledPod(spec.template.spec, permille) };
    return { ...object, spec: { ...spec, template } } as KubernetesObject;
  }
  const job = spec?.jobTemplate?.spec;
  if (job?.template?.spec === undefined) return object;
  const template = { ...job.template, spec: scaledPod(job.template.spec, permille) };
  return { ...object, spec: { ...spec, jobTemplate: { ...spec!.jobTemplate, spec: { ...job, template } } } } as never;
}

function scaledPod(spec: PodSpec, permille: number): PodSpec {
  const containers = (list: readonly Container[]): Container[] =>
    list.map((container) => ({ ...container, ...scaledResources(container, permille) }));
  return {
    ...spec,
    ...scaledResources(spec, permille),
    containers: containers(spec.containers),
    ...(spec.initContainers && { initContainers: containers(spec.initContainers) }),
  };
}

type WithResources = Pick<PodSpec, 'resources'> | Pick<Container, 'resources'>;

function scaledResources({ resources }: WithResources, permille: number): WithResources {
  if (resources === undefined) return {};
  const requests: Record<string, ResourceList[string]> = { ...resources.requests };
  for (const resource of ['cpu', 'memory'] as const) {
    const limit = resources.limits?.[resource];
    const request = resources.requests?.[resource] ?? limit;
    if (request === undefined) continue;
    const scale = resource === 'cpu' ? -3 : 0;
    const units = (scaledValue(quantityOf(request), scale) * BigInt(permille) + 999n) / 1000n;
    const most = limit === undefined ? units : scaledValue(quantityOf(limit), scale);
    requests[resource] = `${units < most ? units : most}${resource === 'cpu' ? 'm' : ''}`;
  }
  return Object.keys(requests).length === 0 ? {} : { resources: { ...resources, requests } };
}
