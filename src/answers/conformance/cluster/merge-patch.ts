/** Strategic merge patches as far as the recorded actions need them (v1.34 apimachinery/pkg/util/strategicpatch). */

type Plain = Readonly<Record<string, unknown>>;

/** Lists that are merged by a key of their items; every other list is replaced. */
const mergeKeys: Readonly<Record<string, string>> = { containers: 'name', initContainers: 'name' };

/** The object with the patch applied: null removes a field, objects are merged. */
export function patched<T>(object: T, patch: Plain): T {
  const result: Record<string, unknown> = { ...(object as Plain) };
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete result[key];
    else result[key] = patchedField(key, result[key], value);
  }
  return result as T;
}

function patchedField(key: string, before: unknown, value: unknown): unknown {
  const mergeKey = mergeKeys[key];
  if (Array.isArray(value) && Array.isArray(before) && mergeKey !== undefined) {
    return mergeLists(before as Plain[], value as Plain[], mergeKey);
  }
  return isPlain(value) ? patched(isPlain(before) ? before : {}, value) : value;
}

function mergeLists(before: readonly Plain[], patch: readonly Plain[], mergeKey: string): Plain[] {
  const merged = before.map((item) => {
    const change = patch.find((other) => other[mergeKey] === item[mergeKey]);
    return change === undefined ? item : patched(item, change);
  });
  const added = patch.filter((item) => !before.some((other) => other[mergeKey] === item[mergeKey]));
  return [...merged, ...added];
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
