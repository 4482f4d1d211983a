/** What can be counted of requests: kept by whoever spreads them (src/nodes), read by the adapter of custom metrics. */
import type { Micros } from '../sim/time.ts';
import type { ServiceName } from './metric-rules.ts';
import type { PodId } from './pods.ts';

/**
 * Counters are millionths of a request per second × microseconds, so that they are exact. Times lie back no further than
 * who made it was told to remember; before the run services had what they have at its start.
 */
export interface RequestCounts {
  /** Requests that have come to the service, whether or not somebody served them. */
  cameTo(service: ServiceName, time: Micros): bigint;
  /** Requests that have come to the pod, from all services. */
  cameToPod(pod: PodId, time: Micros): bigint;
  /** Thousandths of requests that wait in the pod or are being served. */
  inFlight(pod: PodId, time: Micros): number;
  /** The same of all that serve the service. */
  inFlightOf(service: ServiceName, time: Micros): number;
  /** Whether what is in flight there grows or shrinks all the time. */
  isMoving(pod: PodId): boolean;
  isMovingAt(service: ServiceName): boolean;
  /** Has `changed` called with a namespace whenever the requests of its services or pods come at another rate or wait. */
  watch(changed: (namespace: string) => void): void;
}
