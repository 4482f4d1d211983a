/** One pod as the parts of this folder hand it to each other. */
import type { PodSpec } from '../../api/objects.ts';
import type { PodBehaviour } from '../../cluster/behaviour.ts';
import { type ContainerLaws, lawsOfContainer } from '../../cluster/container-behaviour.ts';
import type { PodId } from '../../cluster/pods.ts';
import type { PodEvents } from './events.ts';
import { kindOfInit, type PodLife } from './state.ts';

export interface Life {
  readonly pod: PodId;
  readonly life: PodLife;
  /** By container, in the order of `life.containers`. */
  readonly laws: readonly ContainerLaws[];
  readonly events: PodEvents;
}

/** The laws of a pod's containers, init containers first: pods of one behaviour and spec share them. */
export function createContainerLaws(): (behaviour: PodBehaviour, spec: PodSpec) => readonly ContainerLaws[] {
  const byBehaviour = new WeakMap<PodBehaviour, Map<PodSpec, readonly ContainerLaws[]>>();
  return (behaviour, spec) => {
    let bySpec = byBehaviour.get(behaviour);
    if (bySpec === undefined) byBehaviour.set(behaviour, (bySpec = new Map()));
    let laws = bySpec.get(spec);
    if (laws === undefined) {
      const inits = (spec.initContainers ?? []).map((each) => lawsOfContainer(behaviour, spec, each, kindOfInit(each)));
      laws = [...inits, ...spec.containers.map((each) => lawsOfContainer(behaviour, spec, each, 'main'))];
      bySpec.set(spec, laws);
    }
    return laws;
  };
}
