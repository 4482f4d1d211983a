/**
 * Names, uids and timestamps that the API server and the controllers give out. All are pure functions of what is named
 * and of the run's seed, so that the same pod has the same name whatever else a run contains.
 */

import { divFloor } from '../sim/math.ts';
import { drawBelow, identityOf, type Purpose } from '../sim/random.ts';
import { formatRfc3339, type Micros, microsPerSecond, parseRfc3339 } from '../sim/time.ts';

/** No vowels, no 0, 1, 3: random names spell nothing (v1.34 apimachinery/pkg/util/rand/rand.go). */
const alphanumerics = 'bcdfghjklmnpqrstvwxz2456789';
const suffixLength = 5;
/** v1.34 apiserver/pkg/storage/names/generate.go MaxGeneratedNameLength. */
const baseLengthMax = 58;

/** `base` (`web-5d4f-`) with five random characters; `attempt` tells tries apart where a name is taken. */
export function generatedName(base: string, purpose: Purpose, identity: number, attempt: number): string {
  let word = drawBelow(purpose, identity, attempt, alphanumerics.length ** suffixLength);
  let suffix = '';
  for (let i = 0; i < suffixLength; i++) {
    suffix += alphanumerics[word % alphanumerics.length];
    word = Math.floor(word / alphanumerics.length);
  }
  // Joined: a sum would keep its parts beside the text.
  return [base.slice(0, baseLengthMax), suffix].join('');
}

/** A uid in the form of a random UUID. */
export function uidOf(purpose: Purpose, identity: number, n: number): string {
  const word = (part: number): string =>
    drawBelow(purpose, identity, n * 4 + part, 0x100000000)
      .toString(16)
      .padStart(8, '0');
  const [a, b, c, d] = [word(0), word(1), word(2), word(3)];
  const variant = '89ab'[Number.parseInt(c[0]!, 16) % 4]!;
  return `${a}-${b.slice(0, 4)}-4${b.slice(5)}-${variant}${c.slice(1, 4)}-${c.slice(4)}${d}`;
}

/**
 * The hash that names a template: ten digits in the alphabet of random names, as Kubernetes' (an FNV hash of a Go dump
 * of the template, which no other program can compute) look like (v1.34 pkg/controller/controller_utils.go ComputeHash).
 * A collision count of 0 is as none.
 */
export function templateHash(template: unknown, collisionCount = 0): string {
  const text = stableJson(template) + (collisionCount === 0 ? '' : `#${collisionCount}`);
  const digits = String(identityOf(text) % 0x100000000);
  let hash = '';
  for (let i = 0; i < digits.length; i++) hash += alphanumerics[digits.charCodeAt(i) % alphanumerics.length];
  return hash;
}

/** JSON with sorted keys and without null and undefined: equal texts for what the API server holds equal. */
export function stableJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(stableJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const entries = Object.entries(value)
    .filter(([, item]) => item !== null && item !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${stableJson(item)}`).join(',')}}`;
}

/** metav1.Time: whole seconds of the wall clock, `startsAt` being what simulated time 0 is called. */
export function timestampOf(time: Micros, startsAt: Micros): string {
  return formatRfc3339(toWholeSecond(time, startsAt) + startsAt);
}

/** The instant that a timestamp of this time is read back as: never later than `time`. */
export function toWholeSecond(time: Micros, startsAt: Micros): Micros {
  return divFloor(time + startsAt, microsPerSecond) * microsPerSecond - startsAt;
}

/** A timestamp as simulated time; null where there is none. */
export function timeOfTimestamp(timestamp: string | null | undefined, startsAt: Micros): Micros | null {
  const instant = timestamp ? parseRfc3339(timestamp) : undefined;
  return instant === undefined ? null : instant - startsAt;
}
