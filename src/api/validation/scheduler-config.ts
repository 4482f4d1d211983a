/** KubeSchedulerConfiguration (v1.34 pkg/scheduler/apis/config/validation). */
import type { KubernetesObject } from '../objects.ts';
import { validatePluginArgs } from './plugin-args.ts';
import type { Place, Report } from './report.ts';
import { below, duplicate, invalid, positive, required, root } from './report.ts';

/** The configuration as it is written; defaults are the scheduler's. */
export interface SchedulerConfiguration extends KubernetesObject {
  readonly parallelism?: number;
  readonly percentageOfNodesToScore?: number;
  readonly podInitialBackoffSeconds?: number;
  readonly podMaxBackoffSeconds?: number;
  readonly profiles?: readonly SchedulerProfile[];
  readonly extenders?: readonly object[];
}

/** One profile of it. */
export interface SchedulerProfile {
  readonly schedulerName?: string;
  readonly percentageOfNodesToScore?: number;
  readonly plugins?: Readonly<Record<string, PluginSet>>;
  readonly pluginConfig?: readonly { readonly name: string; readonly args?: Readonly<Record<string, unknown>> }[];
}

/** The plugins of one extension point. */
export interface PluginSet {
  readonly enabled?: readonly { readonly name: string; readonly weight?: number }[];
  readonly disabled?: readonly { readonly name: string }[];
}

/** What the scheduler refuses at its start. */
export function validateSchedulerConfiguration(report: Report, configuration: SchedulerConfiguration): void {
  positive(report, root('parallelism'), configuration.parallelism);
  validatePercentage(report, configuration.percentageOfNodesToScore, root('percentageOfNodesToScore'));
  const { podInitialBackoffSeconds = 1, podMaxBackoffSeconds = 10, profiles } = configuration;
  if (podInitialBackoffSeconds <= 0) {
    invalid(report, root('podInitialBackoffSeconds'), podInitialBackoffSeconds, 'must be greater than 0');
  }
  if (podMaxBackoffSeconds < podInitialBackoffSeconds) {
    const why = 'must be greater than or equal to PodInitialBackoffSeconds';
    invalid(report, root('podMaxBackoffSeconds'), podMaxBackoffSeconds, why);
  }
  const names = new Set<string>();
  for (const [index, profile] of (profiles ?? []).entries()) {
    const at = below(root('profiles'), index);
    const name = profile.schedulerName ?? 'default-scheduler';
    if (name === '') required(report, below(at, 'schedulerName'));
    if (names.has(name)) duplicate(report, below(at, 'schedulerName'), name);
    names.add(name);
    validatePercentage(report, profile.percentageOfNodesToScore, below(at, 'percentageOfNodesToScore'));
    const configured = new Set<string>();
    for (const [configIndex, config] of (profile.pluginConfig ?? []).entries()) {
      if (configured.has(config.name)) duplicate(report, below(below(at, 'pluginConfig'), configIndex), config.name);
      configured.add(config.name);
      const argsAt = below(below(below(at, 'pluginConfig'), configIndex), 'args');
      if (config.args !== undefined) validatePluginArgs(report, config.name, config.args, argsAt);
    }
    const sorters = profile.plugins?.queueSort?.enabled ?? [];
    if (sorters.length > 1) {
      invalid(
        report,
        below(below(at, 'plugins'), 'queueSort'),
        sorters.length,
        'only one queue sort plugin can be enabled',
      );
    }
  }
}

function validatePercentage(report: Report, percentage: number | undefined, place: Place): void {
  if (percentage !== undefined && (percentage < 0 || percentage > 100)) {
    invalid(report, place, percentage, 'not in valid range [0-100]');
  }
}
