/**
 * Fields that Kubernetes 1.34 does not know, in objects that an API server has stored (they have a uid): what a server
 * has taken is not misspelt, it is newer. In a status such a field is read past quietly, elsewhere it is told.
 */
import type { SchemaFinding } from './schema-errors.ts';

/** The findings that remain errors. `tell` gets the path of each newer field outside of status, as `spec.field`. */
export function withoutNewerFields(
  object: Readonly<Record<string, unknown>>,
  findings: readonly SchemaFinding[],
  tell: (path: string) => void,
): readonly SchemaFinding[] {
  if (typeof (object.metadata as { uid?: unknown } | undefined)?.uid !== 'string') return findings;
  return findings.filter(({ keyword, instancePath, params }) => {
    if (keyword !== 'additionalProperties' && keyword !== 'unevaluatedProperties') return true;
    const field = String(params.additionalProperty ?? params.unevaluatedProperty);
    const inStatus = instancePath === '/status' || instancePath.startsWith('/status/');
    if (!inStatus) tell(`${instancePath.replace(/\/\d+/g, '[]')}/${field}`.slice(1).replaceAll('/', '.'));
    return false;
  });
}
