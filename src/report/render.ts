/** The summary in the form asked for. Machine forms carry `apiVersion` and end with `repeat`. */
import { writeYaml } from '../api/yaml-write.ts';
import type { RunSummary } from './summary.ts';
import { type Palette, summaryText } from './text.ts';

/** Values of `-o`. */
export const outputFormats = ['table', 'wide', 'json', 'yaml'] as const;
export type OutputFormat = (typeof outputFormats)[number];

/** Ends with a line feed. `columns`: where text for people is wrapped. */
export function renderSummary(summary: RunSummary, format: OutputFormat, palette: Palette, columns = 118): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(summary, null, 2)}\n`;
    case 'yaml':
      return writeYaml(summary);
    default:
      return summaryText(summary, { wide: format === 'wide', palette, columns });
  }
}
