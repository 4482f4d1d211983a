/** Classes of resource names (v1.34 pkg/apis/core/v1/helper/helpers.go, pkg/scheduler/util/utils.go). */
import { qualifiedNameErrors } from './label-syntax.ts';

/** Whether the scheduler counts the resource as a scalar: extended resources, huge pages and the like. */
export function isScalarResourceName(name: string): boolean {
  return (
    isExtendedResourceName(name) ||
    isHugePageResourceName(name) ||
    isPrefixedNativeResource(name) ||
    name.startsWith('attachable-volumes-')
  );
}

/** Whether the resource is of a domain other than kubernetes.io, such as `nvidia.com/gpu`. */
export function isExtendedResourceName(name: string): boolean {
  if (isNativeResource(name) || name.startsWith('requests.')) return false;
  // It has to be a valid name in a quota too, where it gets a prefix.
  return qualifiedNameErrors(`requests.${name}`).length === 0;
}

/** Whether the resource is a size of huge pages, such as `hugepages-2Mi`. */
export function isHugePageResourceName(name: string): boolean {
  return name.startsWith('hugepages-');
}

/** Whether the resource has no domain or one of kubernetes.io. */
export function isNativeResource(name: string): boolean {
  return !name.includes('/') || isPrefixedNativeResource(name);
}

/** Whether limits may exceed requests: native resources except huge pages. */
export function isOvercommitAllowed(name: string): boolean {
  return isNativeResource(name) && !isHugePageResourceName(name);
}

/** Whether `spec.resources` of a pod may name it: cpu, memory, huge pages (component-helpers/resource/helpers.go). */
export function isSupportedPodLevelResource(name: string): boolean {
  return name === 'cpu' || name === 'memory' || isHugePageResourceName(name);
}

function isPrefixedNativeResource(name: string): boolean {
  return name.includes('kubernetes.io/');
}
