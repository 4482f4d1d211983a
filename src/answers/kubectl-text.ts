/** How kubectl writes ages, labels and lists of containers (v1.34 pkg/printers, apimachinery duration). */
import type { PodTemplateSpec, StringMap } from '../api/objects.ts';
import { formatAge, type Micros, parseRfc3339 } from '../sim/time.ts';

/** `now` in micros since 1970; `<unknown>` without a timestamp. */
export function ageText(timestamp: string | null | undefined, now: Micros): string {
  const then = timestamp ? parseRfc3339(timestamp) : undefined;
  return then === undefined ? '<unknown>' : formatAge(now - then);
}

/** `a=b,c=d` in order of the keys; `<none>` of nothing. */
export function labelsText(labels: StringMap | undefined): string {
  const pairs = Object.entries(labels ?? {}).map(([key, value]) => `${key}=${value}`);
  return pairs.length === 0 ? '<none>' : pairs.sort().join(',');
}

/** Cells of CONTAINERS and IMAGES. */
export function containersCells(template: PodTemplateSpec | undefined): [string, string] {
  const containers = template?.spec?.containers ?? [];
  const images = containers.map((container) => (container as { image?: string }).image ?? '');
  return [containers.map(({ name }) => name).join(','), images.join(',')];
}
