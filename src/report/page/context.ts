/** What the parts of the page share. */
import { clockText } from '../html/clock.ts';
import type { RunModel } from './run-model.ts';
import type { TimeView } from './view.ts';

/** What a story can be about: a row of the tables, or marks by their numbers. */
export type Subject =
  | { readonly kind: 'node'; readonly row: number }
  | { readonly kind: 'pod'; readonly row: number }
  | { readonly kind: 'marks'; readonly marks: readonly number[] };

export interface PageContext {
  readonly run: RunModel;
  readonly view: TimeView;
  /** Tells the story of it, and writes it into the address where it has one. */
  open(subject: Subject): void;
  /** Called when colours are others than before. */
  onTheme(act: () => void): void;
}

/** An instant of the run by the clock, with how long after the start it is where there is room for it. */
export function timeText({ run }: Pick<PageContext, 'run'>, micros: number): string {
  return clockText(run.data, micros);
}

/** All plots begin and end at the same distance from the edges, so that instants stand below each other. */
export function gutters(): { left: number; right: number } {
  return { left: innerWidth < 700 ? 52 : 72, right: 10 };
}

/** The same act at most once per frame, however often it is asked for. */
export function oncePerFrame(act: () => void): () => void {
  let asked = false;
  return () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      act();
    });
  };
}
