/**
 * The selector of default constraints: that of the services which select the pod and of the controller that owns it, all
 * ANDed (v1.34 pkg/scheduler/framework/plugins/helper/spread.go DefaultSelector).
 */
import type {
  KubernetesObject,
  LabelSelector,
  ReplicaSet,
  ReplicationController,
  Service,
  StatefulSet,
  StringMap,
} from '../../../api/objects.ts';
import {
  bothSelectors,
  compileLabelSelector,
  EVERYTHING,
  type Selector,
  selectorFromSet,
  selectorMatches,
} from '../../../api/selector.ts';
import { createSelectorIndex, type SelectorIndex } from '../../../api/selector-index.ts';
import { ValueError } from '../../../api/value-error.ts';
import type { Cluster } from '../../../cluster/cluster.ts';
import type { PodId } from '../../../cluster/pods.ts';

/** Empty when nothing selects the pod. */
export type DefaultSelector = (pod: PodId) => Selector;

interface Answer {
  /** Of all objects that may change an answer, when this one was last found to hold. */
  generation: number;
  readonly serviceGeneration: number;
  readonly ownerSelector: LabelSelector | StringMap | undefined;
  readonly selector: Selector;
}

interface ServiceSelector {
  readonly place: number;
  readonly labels: StringMap;
  readonly selector: Selector;
}

interface OwnerKind {
  readonly apiVersion: string;
  readonly kind: string;
  selectorOf(object: KubernetesObject): LabelSelector | StringMap | undefined;
  add(services: StringMap, ownerSelector: LabelSelector | StringMap): Selector;
}

const ownerKinds: readonly OwnerKind[] = [
  {
    apiVersion: 'apps/v1',
    kind: 'ReplicaSet',
    selectorOf: (object) => (object as ReplicaSet).spec.selector,
    add: addLabelSelector,
  },
  {
    apiVersion: 'apps/v1',
    kind: 'StatefulSet',
    selectorOf: (object) => (object as StatefulSet).spec.selector,
    add: addLabelSelector,
  },
  {
    apiVersion: 'v1',
    kind: 'ReplicationController',
    selectorOf: (object) => (object as ReplicationController).spec?.selector,
    add: (services, selector) => selectorFromSet({ ...services, ...(selector as StringMap) }),
  },
];

/** Kinds of objects whose changes may change a selector. */
export const selectingKinds: readonly string[] = ['Service', ...ownerKinds.map(({ kind }) => kind)];

/** Answers kept at most, by pod class and owner. */
const answersMax = 50_000;

/**
 * Answers are kept by pod class and owner, and hold until a service or the owner's selector changes; a change of the
 * owner's status does not matter.
 */
export function createDefaultSelector(cluster: Cluster): DefaultSelector {
  const { pods, objects } = cluster;
  const answers = new Map<number, Answer>();
  let services = new Map<string, SelectorIndex<ServiceSelector>>();
  let servicesOf = -1;

  /** The labels of the namespace's services that select pods with these, in the order of the services. */
  function servicesOfLabels(namespace: string, labels: StringMap): readonly StringMap[] {
    if (servicesOf !== objects.generation('Service')) readServices();
    const candidates = services.get(namespace)?.candidates(labels) ?? [];
    const matching = candidates.filter(({ selector }) => selectorMatches(selector, labels));
    return matching.sort((a, b) => a.place - b.place).map(({ labels: selected }) => selected);
  }

  function readServices(): void {
    services = new Map();
    servicesOf = objects.generation('Service');
    for (const [place, { metadata, spec }] of objects.list<Service>('Service')) {
      // Services without a selector match nothing, not everything.
      if (!spec?.selector) continue;
      const namespace = metadata?.namespace ?? '';
      let index = services.get(namespace);
      if (index === undefined) services.set(namespace, (index = createSelectorIndex()));
      const selector = selectorFromSet(spec.selector);
      index.add(selector, { place, labels: spec.selector, selector });
    }
  }

  function generationNow(): number {
    let sum = 0;
    for (let i = 0; i < selectingKinds.length; i++) sum += objects.generation(selectingKinds[i]!);
    return sum;
  }

  return (pod) => {
    const podClass = pods.podClass[pod]!;
    const ownerId = pods.owner[pod]!;
    // Of pods without owner small numbers, which need no object of their own.
    const key = ownerId === 0 ? -1 - podClass : podClass * 2 ** 26 + ownerId;
    const known = answers.get(key);
    const generation = generationNow();
    if (known?.generation === generation) return known.selector;
    const owner = cluster.owners.values[ownerId]!;
    const { namespace, labels } = cluster.podClasses[podClass]!;
    const kind =
      ownerId !== 0 && owner.controller
        ? ownerKinds.find((each) => each.kind === owner.kind && each.apiVersion === owner.apiVersion)
        : undefined;
    const object = kind && objects.lookUp(kind.kind, namespace, owner.name);
    const ownerSelector = object && kind.selectorOf(object);

    const serviceGeneration = objects.generation('Service');
    if (known?.serviceGeneration === serviceGeneration && known.ownerSelector === ownerSelector) {
      known.generation = generation;
      return known.selector;
    }

    let set: StringMap = {};
    for (const each of servicesOfLabels(namespace, labels)) set = { ...set, ...each };
    const selector = kind !== undefined && ownerSelector ? kind.add(set, ownerSelector) : selectorFromSet(set);
    if (answers.size >= answersMax) answers.clear();
    answers.set(key, { generation, serviceGeneration, ownerSelector, selector });
    return selector;
  };
}

function addLabelSelector(services: StringMap, ownerSelector: LabelSelector): Selector {
  const own = selectorFromSet(services);
  const other = compiled(ownerSelector);
  return other.nothing ? own : bothSelectors(own, other);
}

/** A malformed selector of the owner adds nothing. */
function compiled(selector: LabelSelector): Selector {
  try {
    return compileLabelSelector(selector);
  } catch (error) {
    if (error instanceof ValueError) return EVERYTHING;
    throw error;
  }
}
