/** Answers in the forms for machines. */
import { writeYaml } from '../api/yaml-write.ts';

/** Ends with a line feed. */
export function dataText(value: unknown, format: 'json' | 'yaml'): string {
  return format === 'yaml' ? writeYaml(plain(value)) : `${JSON.stringify(value, null, 2)}\n`;
}

/** Without the fields that are undefined: YAML has no word for them. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value)) as unknown;
}
