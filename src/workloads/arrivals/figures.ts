/** What is counted of a stream's arrivals. */
import type { Mutable } from '../../sim/mutable.ts';
import type { Micros } from '../../sim/time.ts';

/**
 * What has become of a stream's arrivals so far. For jobs, `placed` and `started` stay 0: their pods are not counted.
 */
export interface ArrivalFigures {
  readonly arrived: number;
  /** Refused by the API server. */
  readonly refused: number;
  /** Bound to a node. */
  readonly placed: number;
  readonly started: number;
  readonly succeeded: number;
  readonly failed: number;
  /** Deleted at their time of leaving. */
  readonly left: number;
  /** Of these, without ever having been placed. */
  readonly leftUnplaced: number;
  /** Deleted by something else: evicted, preempted, their node lost. */
  readonly lost: number;
  /** From creation to the start, summed over the pods started. */
  readonly waitedMicros: Micros;
  /** The longest of these. */
  readonly longestWaitMicros: Micros;
  /** From the start to the success, summed. */
  readonly ranMicros: Micros;
}

export function noFigures(): Mutable<ArrivalFigures> {
  return {
    arrived: 0,
    refused: 0,
    placed: 0,
    started: 0,
    succeeded: 0,
    failed: 0,
    left: 0,
    leftUnplaced: 0,
    lost: 0,
    waitedMicros: 0,
    longestWaitMicros: 0,
    ranMicros: 0,
  };
}
