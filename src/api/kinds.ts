/** Which kinds there are: those that are simulated (and validated strictly), those that are read past, and mistakes. */

import type { SchemaValidator } from './schema/validate.generated.js';
import type { SchemaPart } from './schema-errors.ts';
import { nearestName } from './schema-errors.ts';

/** The generated validators; loaded when the first manifest is read, never by importing this. */
export interface Schemas {
  readonly kinds: Readonly<Record<string, { readonly validate: SchemaValidator; readonly definition: string }>>;
  readonly served: Readonly<Record<string, readonly string[]>>;
  readonly definitions: Readonly<Record<string, SchemaPart>>;
}

/** Loads the generated validators (1 MB of code, about 20 ms the first time). */
export async function loadSchemas(): Promise<Schemas> {
  return await import('./schema/validate.generated.js');
}

/** What to do with an object of some kind. */
export type KindVerdict =
  | { readonly verdict: 'simulated'; readonly validate: SchemaValidator; readonly definition: string }
  | { readonly verdict: 'ignored' }
  | {
      readonly verdict: 'error';
      readonly field: 'apiVersion' | 'kind';
      readonly message: string;
      readonly hint?: string;
    };

/** Judges an apiVersion and kind as the API server's discovery would; other people's groups (with a dot) are ignored. */
export function judgeKind(schemas: Schemas, apiVersion: string, kind: string): KindVerdict {
  const id = `${apiVersion}/${kind}`;
  const found = Object.hasOwn(schemas.kinds, id) ? schemas.kinds[id] : undefined;
  const isArgs = apiVersion.startsWith('kubescheduler.') && kind.endsWith('Args');
  if (found !== undefined && !isArgs) return { verdict: 'simulated', ...found };
  const group = groupOf(apiVersion);
  const served = Object.hasOwn(schemas.served, apiVersion) ? schemas.served[apiVersion]! : null;
  if (served?.includes(kind) === true && !isSimulatedElsewhere(schemas, group, kind)) return { verdict: 'ignored' };
  const groups = new Set(Object.keys(schemas.served).map(groupOf));
  const isOurs = groups.has(group) || LEGACY_GROUPS.has(group) || group === 'kubescheduler.config.k8s.io';
  if (!isOurs && group.includes('.')) return { verdict: 'ignored' };
  const right = Object.keys(schemas.kinds).find((one) => one.endsWith(`/${kind}`));
  const rightVersion = right?.slice(0, right.lastIndexOf('/'));
  if (rightVersion !== undefined && (groupOf(rightVersion) === group || LEGACY_GROUPS.has(group))) {
    const message = `${kind} is read in version ${rightVersion}, not ${apiVersion}`;
    return { verdict: 'error', field: 'apiVersion', message, hint: `use apiVersion: ${rightVersion}` };
  }
  const message = `no kind "${kind}" is registered for version "${apiVersion}"`;
  if (rightVersion !== undefined) {
    return { verdict: 'error', field: 'apiVersion', message, hint: `use apiVersion: ${rightVersion}` };
  }
  // Another version of a kind that is not simulated makes no difference.
  const isKnown = Object.entries(schemas.served).some(([one, kinds]) => groupOf(one) === group && kinds.includes(kind));
  if (isKnown) return { verdict: 'ignored' };
  if (served !== null) {
    const near = nearestName(kind, served) ?? nearestName(kind, Object.values(schemas.served).flat());
    return near === null
      ? { verdict: 'error', field: 'kind', message }
      : { verdict: 'error', field: 'kind', message, hint: `did you mean "${near}"?` };
  }
  // A kind that is not simulated, in a version that 1.34 no longer serves.
  if (isOurs) return { verdict: 'ignored' };
  const near = nearestName(apiVersion, Object.keys(schemas.served));
  return near === null
    ? { verdict: 'error', field: 'apiVersion', message }
    : { verdict: 'error', field: 'apiVersion', message, hint: `did you mean "${near}"?` };
}

/** The group of an apiVersion; empty for the core group. */
export function groupOf(apiVersion: string): string {
  const slash = apiVersion.indexOf('/');
  return slash < 0 ? '' : apiVersion.slice(0, slash);
}

/** Kinds that have no namespace. */
export const CLUSTER_KINDS: ReadonlySet<string> = new Set([
  'Node',
  'Namespace',
  'PersistentVolume',
  'PriorityClass',
  'StorageClass',
  'CSINode',
  'KubeSchedulerConfiguration',
]);

// Where some of the simulated kinds once were.
const LEGACY_GROUPS: ReadonlySet<string> = new Set(['extensions']);

function isSimulatedElsewhere(schemas: Schemas, group: string, kind: string): boolean {
  return Object.keys(schemas.kinds).some((id) => {
    const slash = id.lastIndexOf('/');
    return id.slice(slash + 1) === kind && groupOf(id.slice(0, slash)) === group;
  });
}
