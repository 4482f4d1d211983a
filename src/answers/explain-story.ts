/** What was said of some objects in the course of a run, taken from the lines of events.ndjson as they are written. */

import type { RecordedSeries } from '../report/event-line.ts';
import { messageWithSeries } from '../report/event-line.ts';
import type { Micros } from '../sim/time.ts';

/** Something that happened. */
export interface StoryLine {
  readonly atMicros: Micros;
  readonly what: string;
  readonly message: string;
  readonly source: string;
}

export interface EventLine {
  readonly offsetMicros: number;
  readonly reason: string;
  readonly message: string;
  readonly involvedObject: { readonly kind: string; readonly namespace: string; readonly name: string };
  readonly source: string;
  readonly series?: RecordedSeries;
}

/** The lines that hold the text; none is parsed that does not. */
export function eventLinesWith(lines: string, text: string): EventLine[] {
  if (!lines.includes(text)) return [];
  return lines.split('\n').flatMap((line) => {
    if (!line.includes(text)) return [];
    const event = JSON.parse(line) as EventLine;
    return [{ ...event, message: messageWithSeries(event) }];
  });
}

/** In the order of time. At one instant the journal's facts (without a source) come before the words about them. */
export function inTime(story: readonly StoryLine[]): StoryLine[] {
  const rank = ({ source }: StoryLine): number => (source === '' ? 0 : 1);
  return story
    .map((line, index) => ({ line, index }))
    .sort((a, b) => a.line.atMicros - b.line.atMicros || rank(a.line) - rank(b.line) || a.index - b.index)
    .map(({ line }) => line);
}
