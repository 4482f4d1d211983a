/**
 * Validation of the resources that a new pod asks for, after the defaults of limit ranges: a request above its limit
 * (v1.34 pkg/apis/core/validation/validation.go ValidateContainerResourceRequirements). What follows from one manifest
 * alone is refused when it is read (api/validation); this is for what a limit range has filled in, and for pods that a
 * script creates.
 */
import type { Container, PodSpec } from '../../api/objects.ts';
import { canonicalString, compareQuantities, quantityOf } from '../../api/quantity.ts';

/** Errors as the API server words them, in the order of containers and names; none: the pod is valid. */
export function podResourceErrors({ initContainers, containers }: PodSpec): string[] {
  const errors: string[] = [];
  for (const [field, list] of [
    ['initContainers', initContainers ?? []],
    ['containers', containers],
  ] as const) {
    list.forEach((container, index) => {
      errors.push(...containerErrors(container, `spec.${field}[${index}].resources`));
    });
  }
  return errors;
}

/** `Pod "NAME" is invalid: …`: one error stands alone, several in brackets (v1.34 apimachinery/pkg/api/errors NewInvalid). */
export function invalidText(kind: string, name: string, errors: readonly string[]): string {
  const text = errors.length === 1 ? errors[0]! : `[${errors.join(', ')}]`;
  return `${kind} "${name}" is invalid: ${text}`;
}

function containerErrors({ resources }: Container, path: string): string[] {
  const errors: string[] = [];
  for (const [name, request] of Object.entries(resources?.requests ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const limit = resources?.limits?.[name];
    if (limit === undefined) continue;
    const [asked, most] = [quantityOf(request), quantityOf(limit)];
    if (compareQuantities(asked, most) <= 0) continue;
    const shown = `"${canonicalString(asked)}"`;
    const detail = `must be less than or equal to ${name} limit of ${canonicalString(most)}`;
    errors.push(`${path}.requests: Invalid value: ${shown}: ${detail}`);
  }
  return errors;
}
