/** What happened in the course of a run as text, the same thing again and again folded into one line. */
import type { StoryLine } from '../answers/explain-story.ts';
import { wrapText } from '../report/table.ts';
import type { Palette } from '../report/text.ts';
import { countOf, countText, durationText } from '../report/units.ts';

export interface ExplainTextOptions {
  readonly palette: Palette;
  /** All nodes and all lines. */
  readonly wide: boolean;
  readonly columns: number;
}

/** Lines shown unless `wide`. */
const storyMax = 30;

export function storyLines(story: readonly StoryLine[], { palette, wide, columns }: ExplainTextOptions): string[] {
  if (story.length === 0) return [];
  const folded = foldStory(story);
  const skipped = wide ? 0 : Math.max(0, folded.length - storyMax);
  const rows = folded.slice(skipped).map(({ line, times, lastMicros }) => ({
    time: durationText(line.atMicros),
    what: line.what,
    message: line.message + (times > 1 ? ` (${countText(times)} times, the last at ${durationText(lastMicros)})` : ''),
  }));
  const timeWidth = Math.max(...rows.map(({ time }) => time.length));
  const whatWidth = Math.max(...rows.map(({ what }) => what.length));
  const left = Math.max(30, columns - timeWidth - whatWidth - 6);
  const lines = rows.flatMap(({ time, what, message }) => {
    const [first = '', ...rest] = wrapText(message, left);
    const head = `  ${time.padStart(timeWidth)}  ${what.padEnd(whatWidth)}  ${first}`.trimEnd();
    return [head, ...rest.map((line) => ' '.repeat(timeWidth + whatWidth + 6) + line)];
  });
  const earlier = skipped > 0 ? [`  ${countOf(skipped, 'earlier line')}: -o wide`] : [];
  return [palette.bold('STORY'), ...earlier, ...lines];
}

interface FoldedLine {
  readonly line: StoryLine;
  times: number;
  lastMicros: number;
}

/** The same thing again and again is one line, at its first time. */
function foldStory(story: readonly StoryLine[]): FoldedLine[] {
  const folded: FoldedLine[] = [];
  for (const line of story) {
    const last = folded.at(-1);
    if (last !== undefined && last.line.what === line.what && last.line.message === line.message) {
      last.times += 1;
      last.lastMicros = line.atMicros;
    } else folded.push({ line, times: 1, lastMicros: line.atMicros });
  }
  return folded;
}
