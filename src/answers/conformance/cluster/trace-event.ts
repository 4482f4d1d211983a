/** One change, as the recordings write it. */
/** Something that changed, or an event object. Times are seconds since the first action of interest. */
export interface TraceEvent {
  readonly t: number;
  readonly kind: string;
  readonly name: string;
  readonly what: string;
  readonly [field: string]: unknown;
}
