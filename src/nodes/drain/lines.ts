/** What kubectl drain prints, beside the lines of filters.ts (v1.34 kubectl/pkg/drain/drain.go, pkg/cmd/drain/drain.go). */
import type { Micros } from '../../sim/time.ts';

/** An error of one pod, as it is collected. */
export function timeoutWhenEvicting(namespace: string, name: string, timeoutMicros: Micros): string {
  return `error when evicting pods/"${name}" -n "${namespace}": ${timeoutReached(timeoutMicros)}`;
}

export function timeoutWhenWaiting(namespace: string, name: string, timeoutMicros: Micros): string {
  const pod = `error when waiting for pod "${name}" in namespace "${namespace}" to terminate`;
  return `${pod}: ${timeoutReached(timeoutMicros)}`;
}

export function refusedForGood(namespace: string, name: string, message: string): string {
  return `error when evicting pods/"${name}" -n "${namespace}": ${message}`;
}

/** Several errors as one text (utilerrors.NewAggregate): repeated ones are named once. */
export function aggregate(errors: readonly string[]): string {
  const distinct = [...new Set(errors)];
  return distinct.length === 1 ? distinct[0]! : `[${distinct.join(', ')}]`;
}

/** Lines about a node whose pods could not all be evicted, before `drainErrorLine`. */
export function pendingPodLines(nodeName: string, error: string, pods: readonly string[]): string[] {
  if (pods.length === 0) return [];
  const title = `There are pending pods in node "${nodeName}" when an error occurred: ${error}`;
  return [title, ...pods.map((pod) => `pod/${pod}`)];
}

/** Lines after `drainErrorLine`: all nodes that failed so far. */
export function pendingNodeLines(nodeNames: readonly string[]): string[] {
  return ['There are pending nodes to be drained:', ...nodeNames.map((name) => ` ${name}`)];
}

/** A duration as Go prints it (time.Duration.String): `22s`, `1m30s`, `2h0m0s`, `1.5s`. */
export function goDuration(micros: Micros): string {
  if (micros === 0) return '0s';
  if (micros < 1_000) return `${micros}µs`;
  if (micros < 1_000_000) return `${micros / 1_000}ms`;
  const minutes = Math.floor(micros / 60_000_000);
  const seconds = `${(micros - minutes * 60_000_000) / 1_000_000}s`;
  if (minutes === 0) return seconds;
  const hours = Math.floor(minutes / 60);
  return hours === 0 ? `${minutes}m${seconds}` : `${hours}h${minutes - hours * 60}m${seconds}`;
}

function timeoutReached(timeoutMicros: Micros): string {
  return `global timeout reached: ${goDuration(timeoutMicros)}`;
}
