/** A profile: the plugins that the pods of one `schedulerName` go through, made from configuration and registry. */
import type { SpecFacts } from '../cluster/specs.ts';
import {
  defaultSchedulerName,
  type ExtensionPoint,
  expandProfile,
  type KubeSchedulerConfiguration,
  SchedulerConfigError,
  type SchedulerProfile,
} from './config.ts';
import type { Plugin, PluginHandle } from './framework.ts';
import type { PluginRegistry } from './plugins/registry.ts';

/** A plugin in a profile; `slot` is its place in the cycle's arrays of states. */
export interface ProfilePlugin {
  readonly plugin: Plugin;
  readonly slot: number;
  /** Of a score plugin. */
  readonly weight: number;
}

export interface Profile {
  readonly schedulerName: string;
  /** Undefined: the configuration's own; 0: adaptive. */
  readonly percentageOfNodesToScore: number | undefined;
  /** All plugins, by slot. */
  readonly plugins: readonly Plugin[];
  readonly points: Readonly<Record<ExtensionPoint, readonly ProfilePlugin[]>>;
}

/** Method of the Plugin interface behind each extension point. */
const methods: Record<ExtensionPoint, keyof Plugin> = {
  preEnqueue: 'preEnqueue',
  queueSort: 'compare',
  preFilter: 'preFilter',
  filter: 'filter',
  postFilter: 'postFilter',
  preScore: 'preScore',
  score: 'score',
  reserve: 'reserve',
  permit: 'permit',
  preBind: 'preBind',
  bind: 'bind',
  postBind: 'bind',
};

/**
 * The profiles of a configuration (undefined: Kubernetes' default one). Throws SchedulerConfigError for what the real
 * scheduler refuses to start with.
 */
export function createProfiles(
  config: KubeSchedulerConfiguration | undefined,
  registry: PluginRegistry,
  handle: PluginHandle,
): Profile[] {
  const given = config?.profiles ?? [];
  const profiles = given.length === 0 ? [{}] : given;
  const names = new Set<string>();
  return profiles.map((profile) => {
    const name = profile.schedulerName ?? (profiles.length === 1 ? defaultSchedulerName : '');
    if (name === '') throw new SchedulerConfigError('schedulerName is required when there are several profiles');
    if (names.has(name)) throw new SchedulerConfigError(`schedulerName "${name}" is used by several profiles`);
    names.add(name);
    return createProfile(name, profile, registry, handle);
  });
}

function createProfile(
  schedulerName: string,
  profile: SchedulerProfile,
  registry: PluginRegistry,
  handle: PluginHandle,
): Profile {
  const args = new Map<string, unknown>();
  for (const config of profile.pluginConfig ?? []) {
    if (args.has(config.name)) throw new SchedulerConfigError(`repeated config for plugin ${config.name}`);
    args.set(config.name, config.args);
  }
  // A plugin is made when it is asked for; what it implements is told by its methods.
  const made = new Map<string, Plugin>();
  const pluginOf = (name: string): Plugin => {
    let plugin = made.get(name);
    if (plugin === undefined) made.set(name, (plugin = registry[name]!(args.get(name), handle)));
    return plugin;
  };
  const exists = (name: string): boolean => Object.hasOwn(registry, name);
  const implementsPoint = (name: string, point: ExtensionPoint): boolean =>
    exists(name) && point !== 'postBind' && pluginOf(name)[methods[point]] !== undefined;
  const expanded = expandProfile(profile, implementsPoint, exists);
  if (expanded.queueSort.length !== 1) {
    const count = expanded.queueSort.length;
    throw new SchedulerConfigError(
      `only one queue sort plugin required for profile with scheduler name "${schedulerName}", but got ${count}`,
    );
  }
  if (expanded.bind.length === 0) {
    throw new SchedulerConfigError(
      `at least one bind plugin is needed for profile with scheduler name "${schedulerName}"`,
    );
  }
  const plugins = [...made.values()];
  const points = Object.fromEntries(
    Object.entries(expanded).map(([point, refs]) => [
      point,
      refs.map(({ name, weight }) => ({
        plugin: pluginOf(name),
        slot: plugins.indexOf(pluginOf(name)),
        weight: weight ?? 1,
      })),
    ]),
  ) as unknown as Profile['points'];
  return { schedulerName, percentageOfNodesToScore: profile.percentageOfNodesToScore, plugins, points };
}

/** What a profile does for pods of one spec that have got a node: the plugins that have something to do then. */
export interface BindingPlan {
  readonly profile: Profile;
  /** Plugins that reserve, and may remember the pod of their preFilter for that. */
  readonly reservers: readonly Plugin[];
  readonly reserve: readonly Plugin[];
  readonly permit: readonly Plugin[];
  readonly preBind: readonly Plugin[];
  readonly bind: readonly Plugin[];
}

export function bindingPlanOf(profile: Profile, spec: SpecFacts): BindingPlan {
  const at = (point: ExtensionPoint): Plugin[] => profile.points[point].map(({ plugin }) => plugin);
  const isConcerned = (plugin: Plugin): boolean => plugin.reservesFor?.(spec) !== false;
  return {
    profile,
    reservers: at('preFilter').filter((plugin) => plugin.reserve !== undefined && isConcerned(plugin)),
    reserve: at('reserve').filter(isConcerned),
    permit: at('permit'),
    preBind: at('preBind').filter(isConcerned),
    bind: at('bind'),
  };
}
