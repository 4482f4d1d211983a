/** The span of time that all charts show together, and the instant that the pointer is at. */

export interface TimeView {
  /** Micros from the start of the run. */
  readonly from: number;
  readonly to: number;
  readonly endMicros: number;
  /** The instant that is pointed at; null: none. */
  readonly cursor: number | null;
  /** Shows another span; kept inside of the run and at least `spanMin` wide. */
  show(from: number, to: number): void;
  /** Around the middle, or the cursor where there is one; a factor below 1 shows less. */
  zoom(factor: number): void;
  /** By parts of what is shown. */
  pan(part: number): void;
  reset(): void;
  point(at: number | null): void;
  /** Called after each change of the span. */
  onSpan(act: () => void): void;
  onCursor(act: () => void): void;
}

export function createTimeView(endMicros: number, spanMin: number): TimeView {
  const whole = Math.max(endMicros, 1);
  let from = 0;
  let to = whole;
  let cursor: number | null = null;
  const spanActs: (() => void)[] = [];
  const cursorActs: (() => void)[] = [];
  const view: TimeView = {
    get from() {
      return from;
    },
    get to() {
      return to;
    },
    get cursor() {
      return cursor;
    },
    endMicros: whole,
    show(wantedFrom, wantedTo) {
      const span = Math.min(whole, Math.max(wantedTo - wantedFrom, Math.min(spanMin, whole)));
      const start = Math.min(Math.max(0, (wantedFrom + wantedTo - span) / 2), whole - span);
      if (start === from && start + span === to) return;
      [from, to] = [start, start + span];
      for (const act of spanActs) act();
    },
    zoom(factor) {
      const inside = cursor !== null && cursor >= from && cursor <= to;
      const middle = inside ? cursor! : (from + to) / 2;
      view.show(middle - (middle - from) * factor, middle + (to - middle) * factor);
    },
    pan(part) {
      const by = Math.min(Math.max((to - from) * part, -from), whole - to);
      view.show(from + by, to + by);
    },
    reset: () => view.show(0, whole),
    point(at) {
      if (at === cursor) return;
      cursor = at;
      for (const act of cursorActs) act();
    },
    onSpan: (act) => void spanActs.push(act),
    onCursor: (act) => void cursorActs.push(act),
  };
  return view;
}

/** The last sample that is not after that time. `times` rises. */
export function sampleAt(times: Float64Array, micros: number): number {
  let low = 0;
  let high = times.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (times[middle]! <= micros) low = middle;
    else high = middle - 1;
  }
  return low;
}
