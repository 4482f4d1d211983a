/** Plain data as YAML text, for `-o yaml`. */
import { dump } from 'js-yaml';

/** Keys in the order given, no anchors, no folded lines; ends with a line feed. */
export function writeYaml(value: unknown): string {
  return dump(value, { noRefs: true, lineWidth: -1 });
}
