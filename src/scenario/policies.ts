/** The bundled placement policies, as `spec.scheduler` takes them. */
import { DiagnosticError } from '../api/diagnostic.ts';
import { didYouMean } from '../api/schema-errors.ts';
import { fileError, readTextFile } from '../api/source.ts';
import { loadYamlDocument } from '../api/yaml.ts';
import { findPolicy, policies } from '../scheduler/policies/registry.ts';

export interface PolicyInfo {
  readonly name: string;
  readonly description: string;
  readonly source: string;
}

/** In the order in which they are listed. */
export const policyList: readonly PolicyInfo[] = policies.map(({ name, description, source }) => {
  return { name, description, source };
});

/** What stands for a policy on the command line: changes of the scenario, as overlays and `--set` make them. */
export interface PolicyChanges {
  readonly overlay: readonly string[];
  readonly set: readonly string[];
  /** '' where nothing is known of it. */
  readonly description: string;
}

/** The scenario as it is. */
export const asIs = 'as-is';

/**
 * Overlays, KubeSchedulerConfigurations and bundled policies, separated by commas; `as-is` changes nothing. `place` says
 * how the scenario calls a file that the command line calls `path`. Throws a DiagnosticError.
 */
export function readPolicy(text: string, option: string, place: (path: string) => string): PolicyChanges {
  const overlay: string[] = [];
  const set: string[] = [];
  const descriptions: string[] = [];
  for (const part of text.split(',')) {
    const bundled = findPolicy(part);
    if (part === asIs) descriptions.push('the scenario as it is');
    else if (bundled !== undefined) {
      set.push(`scheduler=${bundled.name}`);
      descriptions.push(bundled.description);
    } else if (isConfiguration(part, option)) set.push(`scheduler=${place(part)}`);
    else overlay.push(part);
  }
  return { overlay, set, description: descriptions.join('; ') };
}

/** Whether a file is a KubeSchedulerConfiguration; what is wrong with an overlay is found when it is read as one. */
function isConfiguration(path: string, option: string): boolean {
  let text: string;
  try {
    text = readTextFile(path);
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    const names = [asIs, ...policies.map(({ name }) => name)];
    const hint = didYouMean(path, names) ?? `bundled policies are ${names.slice(1).join(', ')}`;
    const isName = !/[/.]/.test(path);
    const message = `"${path}" is neither a bundled policy nor a file that can be read`;
    throw isName ? new DiagnosticError([fileError(option, message, hint)]) : error;
  }
  const { value } = loadYamlDocument(text, path);
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'KubeSchedulerConfiguration';
}
