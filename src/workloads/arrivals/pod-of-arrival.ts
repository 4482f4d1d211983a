/** Builds the Pod or Job of an arrival from its source's template. */
import type { Job, NodeSelectorTerm, Pod, PodSpec, ResourceList, StringMap } from '../../api/objects.ts';
import type { Arrival } from './arrival.ts';

/** What a source's pods are when their row does not say otherwise: a Pod, or a Job around its pod template. */
export type ArrivalTemplate = Pod | Job;

/** A pod with one container that asks for nothing. */
export const plainTemplate: Pod = {
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: {},
  spec: { containers: [{ name: 'main', image: 'registry.k8s.io/pause:3.10' }] },
};

/** The template with what the scenario says beside it: requests of the first container, labels, priority class. */
export function withShared(
  template: ArrivalTemplate,
  shared: {
    readonly requests: ResourceList;
    readonly labels: StringMap;
    readonly priorityClassName: string | undefined;
  },
): ArrivalTemplate {
  const metadata = { ...template.metadata, labels: { ...template.metadata?.labels, ...shared.labels } };
  if (!isJob(template)) return { ...template, metadata, spec: withDemands(template.spec, shared) };
  const podTemplate = template.spec.template;
  const podMetadata = { ...podTemplate.metadata, labels: { ...podTemplate.metadata?.labels, ...shared.labels } };
  const podSpec = withDemands(podTemplate.spec, shared);
  return { ...template, metadata, spec: { ...template.spec, template: { metadata: podMetadata, spec: podSpec } } };
}

/** What is created for an arrival. */
export interface ArrivalObject {
  readonly kind: 'Pod' | 'Job';
  readonly name: string;
  readonly namespace: string;
  /** Of the pod, or of the Job itself. The same object for arrivals of equal labels and demands. */
  readonly labels: StringMap;
  /** Of the pod. The same object for arrivals of equal labels and demands: admission runs once for them. */
  readonly spec: PodSpec;
  /** The Job around it. */
  readonly job: Job | null;
}

/** What arrivals of equal labels and demands share. */
interface Parts {
  readonly spec: PodSpec;
  readonly labels: StringMap;
}

/** The builder of one source's objects. `runs`: the pods end by themselves. */
export function createObjectBuilder(
  template: ArrivalTemplate,
  namespace: string,
): (arrival: Arrival, runs: boolean) => ArrivalObject {
  const kept = new Map<string, Parts>();
  const kind = isJob(template) ? 'Job' : 'Pod';
  const podTemplate = isJob(template) ? template.spec.template : template;
  const templateNamespace = template.metadata?.namespace ?? namespace;

  /** What the last arrival was, and its parts: those of a generator are all alike. A cache. */
  let before: { readonly arrival: Arrival; readonly runs: boolean; readonly parts: Parts } | undefined;

  function partsOf(arrival: Arrival, runs: boolean): Parts {
    if (before === undefined || before.runs !== runs || !asksAlike(before.arrival, arrival)) {
      before = { arrival, runs, parts: keptParts(arrival, runs) };
    }
    return before.parts;
  }

  function keptParts(arrival: Arrival, runs: boolean): Parts {
    const { milliCpu, memoryBytes, extended, priorityClassName, nodeLabelIn, labels } = arrival;
    const key = JSON.stringify([milliCpu, memoryBytes, extended, priorityClassName, nodeLabelIn, labels, runs]);
    let parts = kept.get(key);
    if (parts === undefined) {
      if (kept.size >= partsKeptMax) kept.clear();
      const merged = { ...template.metadata?.labels, ...labels };
      parts = { spec: buildSpec(podTemplate.spec, arrival, runs), labels: merged };
      kept.set(key, parts);
    }
    return parts;
  }

  return (arrival, runs) => {
    const { spec, labels } = partsOf(arrival, runs);
    const { name } = arrival;
    const ownNamespace = arrival.namespace ?? templateNamespace;
    const plain = { kind, name, namespace: ownNamespace, labels, spec, job: null } as const;
    if (!isJob(template)) return plain;
    const podMetadata = { ...podTemplate.metadata, labels: { ...podTemplate.metadata?.labels, ...arrival.labels } };
    const job: Job = {
      ...template,
      metadata: { ...template.metadata, name, namespace: ownNamespace, labels },
      spec: { ...template.spec, template: { metadata: podMetadata, spec } },
    };
    return { ...plain, job };
  };
}

export function isJob(object: { readonly kind?: string | undefined }): object is Job {
  return object.kind === 'Job';
}

/** True only of arrivals whose parts are the same; not of all of them. */
function asksAlike(one: Arrival, other: Arrival): boolean {
  return (
    one.milliCpu === other.milliCpu &&
    one.memoryBytes === other.memoryBytes &&
    (one.extended === other.extended || one.extended.length + other.extended.length === 0) &&
    one.priorityClassName === other.priorityClassName &&
    one.nodeLabelIn === other.nodeLabelIn &&
    one.labels === other.labels
  );
}

/** Traces with ever new demands must not fill memory with specs. */
const partsKeptMax = 4096;

function buildSpec(template: PodSpec, arrival: Arrival, runs: boolean): PodSpec {
  const { milliCpu, memoryBytes, extended, priorityClassName, nodeLabelIn } = arrival;
  const requests = {
    ...(milliCpu !== null && { cpu: `${milliCpu}m` }),
    ...(memoryBytes !== null && { memory: String(memoryBytes) }),
    ...Object.fromEntries(extended.map(([resource, amount]) => [resource, String(amount)])),
  };
  const spec: PodSpec = {
    ...withDemands(template, { requests, priorityClassName: priorityClassName ?? undefined }),
    restartPolicy: template.restartPolicy ?? (runs ? 'Never' : 'Always'),
  };
  return nodeLabelIn === null ? spec : withNodeLabel(spec, nodeLabelIn);
}

function withDemands(
  spec: PodSpec,
  { requests, priorityClassName }: { readonly requests: ResourceList; readonly priorityClassName: string | undefined },
): PodSpec {
  const [first, ...others] = spec.containers;
  // Extended resources cannot be overcommitted: the API server asks for equal limits.
  const extended = Object.entries(requests).filter(([resource]) => resource.includes('/'));
  // A limit that the template gives follows a request that takes the place of the template's: never below it.
  const followed = Object.entries(requests).filter(([resource]) => first!.resources?.limits?.[resource] !== undefined);
  const limits = { ...first!.resources?.limits, ...Object.fromEntries([...followed, ...extended]) };
  const all = { ...first!.resources?.requests, ...requests };
  const resources = {
    ...first!.resources,
    ...(Object.keys(all).length > 0 && { requests: all }),
    ...(Object.keys(limits).length > 0 && { limits }),
  };
  return {
    ...spec,
    containers: [{ ...first!, resources }, ...others],
    ...(priorityClassName !== undefined && { priorityClassName }),
  };
}

/** Terms are ORed: each of them gets the requirement. */
function withNodeLabel(spec: PodSpec, { key, values }: NonNullable<Arrival['nodeLabelIn']>): PodSpec {
  const requirement = { key, operator: 'In', values };
  const nodeAffinity = spec.affinity?.nodeAffinity;
  const given = nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms;
  const terms: NodeSelectorTerm[] = (given ?? [{}]).map((term) => ({
    ...term,
    matchExpressions: [...(term.matchExpressions ?? []), requirement],
  }));
  return {
    ...spec,
    affinity: {
      ...spec.affinity,
      nodeAffinity: {
        ...nodeAffinity,
        requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: terms },
      },
    },
  };
}
