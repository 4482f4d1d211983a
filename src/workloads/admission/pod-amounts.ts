/** Amounts as the API writes them: a resource list, a pod spec with other amounts put in. */
import type { Container, PodSpec, ResourceList } from '../../api/objects.ts';
import type { Amounts, ContainerAmounts, PodAmounts } from '../../api/pod-amounts.ts';
import { quantityToString } from '../../api/quantity.ts';

/** The spec with the containers' amounts replaced by those of `amounts`. */
export function withPodAmounts(spec: PodSpec, amounts: PodAmounts): PodSpec {
  const put = (containers: readonly Container[], given: readonly ContainerAmounts[]): Container[] =>
    containers.map((container, index) => {
      const { requests, limits } = given[index]!;
      const resources = {
        ...container.resources,
        ...(requests.size > 0 && { requests: listOf(requests) }),
        ...(limits.size > 0 && { limits: listOf(limits) }),
      };
      return Object.keys(resources).length === 0 ? container : { ...container, resources };
    });
  return {
    ...spec,
    containers: put(spec.containers, amounts.containers),
    ...(spec.initContainers && { initContainers: put(spec.initContainers, amounts.initContainers) }),
  };
}

/** A resource list as the API writes it. */
export function listOf(amounts: Amounts): ResourceList {
  return Object.fromEntries([...amounts].map(([name, quantity]) => [name, quantityToString(quantity)]));
}
