/**
 * What is done to every object on reading: fields set to null go (to the API server they are not there), so do those
 * that only the API server needs, and equal parts of different objects become one. Loaded objects are read-only.
 */

/** Makes equal parts one; kept for one load. */
export interface Sharing {
  readonly known: Map<string, unknown>;
  readonly tried: Map<string, { asked: number; found: number }>;
}

/** An empty table of shared parts. */
export function createSharing(): Sharing {
  return { known: new Map(), tried: new Map() };
}

/** The cleaned object: the same one, changed in place, or a copy where a field had to go. */
export function cleanObject(object: object, sharing: Sharing): object {
  return cleanFields(object as Record<string, unknown>, sharing);
}

const LAST_APPLIED = 'kubectl.kubernetes.io/last-applied-configuration';

// In these a null is the zero value of their text: the key counts (`node-role.kubernetes.io/worker:`).
const TEXT_MAPS: ReadonlySet<string> = new Set(['labels', 'annotations', 'matchLabels', 'nodeSelector']);

// Parts that objects made from one template have in common.
const SHARED: ReadonlySet<string> = new Set([
  'affinity',
  'args',
  'command',
  'env',
  'labels',
  'lifecycle',
  'livenessProbe',
  'nodeSelector',
  'ownerReferences',
  'ports',
  'readinessProbe',
  'resources',
  'securityContext',
  'startupProbe',
  'tolerations',
  'topologySpreadConstraints',
]);

/** Parts in the table of shared ones, and tries after which a field that is hardly ever equal is given up. */
const SHARED_PARTS_MAX = 200_000;
const TRIES_BEFORE_GIVING_UP = 2_000;

function cleanFields(object: Record<string, unknown>, sharing: Sharing): Record<string, unknown> {
  let drops = false;
  for (const key of Object.keys(object)) {
    const value = object[key];
    if (value === null || key === 'managedFields') drops = true;
    else if (typeof value === 'object') {
      const cleaned = TEXT_MAPS.has(key) ? cleanTexts(value) : cleanValue(value as object, sharing);
      object[key] = SHARED.has(key) ? share(key, cleaned, sharing) : cleaned;
    }
  }
  return drops ? copyFields(object, (key, value) => value !== null && key !== 'managedFields') : object;
}

function cleanValue(value: object, sharing: Sharing): object {
  if (!Array.isArray(value)) return cleanFields(value as Record<string, unknown>, sharing);
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (item !== null && typeof item === 'object') value[i] = cleanValue(item, sharing);
  }
  return value;
}

function cleanTexts(value: unknown): object {
  const map = value as Record<string, unknown>;
  let drops = false;
  for (const key of Object.keys(map)) {
    if (map[key] === null) map[key] = '';
    else if (key === LAST_APPLIED) drops = true;
  }
  return drops ? copyFields(map, (key) => key !== LAST_APPLIED) : map;
}

// A copy, since an object that lost a field by `delete` is kept as a hash table: three times the memory.
function copyFields(
  object: Record<string, unknown>,
  keeps: (key: string, value: unknown) => boolean,
): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(object)) {
    const value = object[key];
    if (keeps(key, value)) copy[key] = value;
  }
  return copy;
}

function share(key: string, part: object, sharing: Sharing): unknown {
  let tried = sharing.tried.get(key);
  if (tried === undefined) sharing.tried.set(key, (tried = { asked: 0, found: 0 }));
  if (tried.asked > TRIES_BEFORE_GIVING_UP && tried.found * 2 < tried.asked) return part;
  tried.asked++;
  const text = JSON.stringify(part);
  const known = sharing.known.get(text);
  if (known !== undefined) {
    tried.found++;
    return known;
  }
  if (sharing.known.size < SHARED_PARTS_MAX) sharing.known.set(text, part);
  return part;
}
