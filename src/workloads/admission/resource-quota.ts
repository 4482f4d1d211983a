/**
 * ResourceQuota: admission of new objects and the recalculation of what is used
 * (v1.34 staging/src/k8s.io/apiserver/pkg/admission/plugin/resourcequota/controller.go,
 * pkg/controller/resourcequota/resource_quota_controller.go, apiserver/pkg/quota/v1/resources.go).
 *
 * A quota is a value: admission answers with the quotas as they will be, so that a refused object changes nothing.
 */
import type { Amounts } from '../../api/pod-amounts.ts';
import {
  addQuantities,
  compareQuantities,
  newQuantity,
  type Quantity,
  quantitySign,
  quantityToString,
  subtractQuantities,
} from '../../api/quantity.ts';
import type { Micros } from '../../sim/time.ts';
import {
  matchesScope,
  matchingResources,
  missingRequirements,
  type QuotaObject,
  type ScopeRequirement,
  usageOf,
} from './quota-usage.ts';

/** A ResourceQuota: its spec and what the controller and admission have put down as used. */
export interface ResourceQuota {
  readonly name: string;
  readonly hard: Amounts;
  /** `spec.scopes`. */
  readonly scopes: readonly string[];
  /** `spec.scopeSelector.matchExpressions`. */
  readonly scopeSelector: readonly ScopeRequirement[];
  readonly used: Amounts;
}

/** Admitted: the quotas with the new usage, in the order given. Refused: why, without the `… is forbidden: ` before it. */
export type QuotaVerdict =
  | { readonly allowed: true; readonly quotas: readonly ResourceQuota[] }
  | { readonly allowed: false; readonly reason: string };

/**
 * Whether the quotas of a namespace admit a new object, or the change of `previous` to `object`. All quotas that match
 * must allow it; a requirement that is not specified is complained of before anything that is exceeded.
 */
export function admitByQuota(
  quotas: readonly ResourceQuota[],
  object: QuotaObject,
  now: Micros,
  previous?: QuotaObject,
): QuotaVerdict {
  const interesting: ResourceQuota[] = [];
  for (const quota of quotas) {
    const tracked = matchingResources(object.resource, [...quota.hard.keys()]);
    if (tracked.length === 0 || !inScopes(quota, object)) continue;
    const missing = missingRequirements(object, tracked);
    if (missing !== undefined) return refuse(`failed quota: ${quota.name}: ${missing}`);
    if (!tracked.every((name) => quota.used.has(name))) {
      return refuse(`status unknown for quota: ${quota.name}, resources: ${tracked.sort().join(',')}`);
    }
    interesting.push(quota);
  }
  const usage = usageOf(object, now);
  const negative = [...usage].filter(([, amount]) => quantitySign(amount) < 0).map(([name]) => name);
  if (negative.length > 0) return refuse(`quota usage is negative for resource(s): ${negative.sort().join(',')}`);
  const admitted: ResourceQuota[] = [];
  for (const quota of quotas) {
    if (!interesting.includes(quota)) {
      admitted.push(quota);
      continue;
    }
    const charged = previous !== undefined && inScopes(quota, previous) ? growth(usage, usageOf(previous, now)) : usage;
    const requested = keep(charged, (name, amount) => quantitySign(amount) !== 0 && quota.hard.has(name));
    const used = addAmounts(quota.used, requested);
    const exceeded = exceededNames(used, quota.hard, requested);
    if (exceeded.length > 0) return refuse(exceededText(quota, requested, exceeded));
    admitted.push({ ...quota, used });
  }
  return { allowed: true, quotas: admitted };
}

/**
 * The quota after the controller has counted all objects of its namespace (syncResourceQuota, CalculateUsage). Resources
 * that no kind of object uses do not appear in `used`.
 */
export function recalculateQuota(quota: ResourceQuota, objects: readonly QuotaObject[], now: Micros): ResourceQuota {
  const names = [...quota.hard.keys()];
  const used = new Map<string, Quantity>();
  for (const name of names) if (isKnownResource(name)) used.set(name, newQuantity(0, 'DecimalSI'));
  for (const object of objects) {
    const tracked = matchingResources(object.resource, names);
    if (tracked.length === 0 || !inScopes(quota, object)) continue;
    for (const [name, amount] of usageOf(object, now)) {
      const before = used.get(name);
      if (before !== undefined && tracked.includes(name)) used.set(name, addQuantities(before, amount));
    }
  }
  return { ...quota, used };
}

/** A resource list as the messages print it: `a=1,b=2`, sorted. */
export function printAmounts(amounts: Amounts): string {
  const names = [...amounts.keys()].sort();
  return names.map((name) => `${name}=${quantityToString(amounts.get(name) ?? ZERO)}`).join(',');
}

const ZERO = newQuantity(0, 'DecimalSI');

function refuse(reason: string): QuotaVerdict {
  return { allowed: false, reason };
}

function inScopes(quota: ResourceQuota, object: QuotaObject): boolean {
  return (
    quota.scopes.every((scopeName) => matchesScope(object, { scopeName, operator: 'Exists' })) &&
    quota.scopeSelector.every((scope) => matchesScope(object, scope))
  );
}

/** Only what an update adds is charged; what it gives back is found by the controller (SubtractWithNonNegativeResult). */
function growth(usage: Amounts, previous: Amounts): Amounts {
  const result = new Map<string, Quantity>();
  for (const [name, amount] of usage) {
    const before = previous.get(name);
    const grown = before === undefined ? amount : subtractQuantities(amount, before);
    result.set(name, quantitySign(grown) < 0 ? ZERO : grown);
  }
  return result;
}

function addAmounts(a: Amounts, b: Amounts): Amounts {
  const sum = new Map(a);
  for (const [name, amount] of b) {
    const before = sum.get(name);
    sum.set(name, before === undefined ? amount : addQuantities(before, amount));
  }
  return sum;
}

function keep(amounts: Amounts, wanted: (name: string, amount: Quantity) => boolean): Amounts {
  return new Map([...amounts].filter(([name, amount]) => wanted(name, amount)));
}

function exceededNames(used: Amounts, hard: Amounts, requested: Amounts): string[] {
  return [...requested.keys()].filter((name) => compareQuantities(used.get(name) ?? ZERO, hard.get(name) ?? ZERO) > 0);
}

function exceededText(quota: ResourceQuota, requested: Amounts, exceeded: readonly string[]): string {
  const shown = (amounts: Amounts): string => printAmounts(keep(amounts, (name) => exceeded.includes(name)));
  return (
    `exceeded quota: ${quota.name}, requested: ${shown(requested)}, ` +
    `used: ${shown(quota.used)}, limited: ${shown(quota.hard)}`
  );
}

/** Whether some kind of object is measured under this name: pods, claims, services, or a count of anything. */
function isKnownResource(name: string): boolean {
  if (name.startsWith('count/')) return true;
  const kinds = ['pods', 'persistentvolumeclaims', 'services', name];
  return kinds.some((kind) => matchingResources(kind, [name]).length > 0);
}
