/**
 * KubeSchedulerConfiguration (kubescheduler.config.k8s.io/v1): types, defaults, and the merge of a profile's plugins
 * with the default set (v1.34 pkg/scheduler/apis/config/v1/{defaults,default_plugins}.go).
 */

export interface PluginRef {
  readonly name: string;
  readonly weight?: number | undefined;
}
export interface PluginSet {
  readonly enabled?: readonly PluginRef[] | undefined;
  readonly disabled?: readonly PluginRef[] | undefined;
}

/** Extension points by their names in the configuration. */
export const extensionPoints = [
  'preEnqueue',
  'queueSort',
  'preFilter',
  'filter',
  'postFilter',
  'preScore',
  'score',
  'reserve',
  'permit',
  'preBind',
  'bind',
  'postBind',
] as const;
export type ExtensionPoint = (typeof extensionPoints)[number];

export type PluginSets = Partial<Record<ExtensionPoint | 'multiPoint', PluginSet | undefined>>;

export interface SchedulerProfile {
  readonly schedulerName?: string | undefined;
  readonly percentageOfNodesToScore?: number | undefined;
  readonly plugins?: PluginSets | undefined;
  readonly pluginConfig?: readonly { readonly name: string; readonly args?: unknown }[] | undefined;
}

export interface KubeSchedulerConfiguration {
  readonly apiVersion?: string | undefined;
  readonly kind?: string | undefined;
  readonly percentageOfNodesToScore?: number | undefined;
  readonly podInitialBackoffSeconds?: number | undefined;
  readonly podMaxBackoffSeconds?: number | undefined;
  readonly profiles?: readonly SchedulerProfile[] | undefined;
}

export const defaultSchedulerName = 'default-scheduler';

/** Default plugins in their order, with the weights of those that score. */
export const defaultPlugins: readonly PluginRef[] = [
  { name: 'SchedulingGates' },
  { name: 'PrioritySort' },
  { name: 'NodeUnschedulable' },
  { name: 'NodeName' },
  { name: 'TaintToleration', weight: 3 },
  { name: 'NodeAffinity', weight: 2 },
  { name: 'NodePorts' },
  { name: 'NodeResourcesFit', weight: 1 },
  { name: 'VolumeRestrictions' },
  { name: 'NodeVolumeLimits' },
  { name: 'VolumeBinding' },
  { name: 'VolumeZone' },
  { name: 'PodTopologySpread', weight: 2 },
  { name: 'InterPodAffinity', weight: 2 },
  { name: 'DynamicResources' },
  { name: 'DefaultPreemption' },
  { name: 'NodeResourcesBalancedAllocation', weight: 1 },
  { name: 'ImageLocality', weight: 1 },
  { name: 'DefaultBinder' },
];

/** Plugins of one extension point, in calling order, as names and weights. */
export type ExpandedPlugins = Record<ExtensionPoint, PluginRef[]>;

/** A configuration that cannot be used: the message names the profile and the plugin. */
export class SchedulerConfigError extends Error {
  override readonly name = 'SchedulerConfigError';
}

/**
 * Which plugins a profile calls at each point, in order. `implements` says whether a plugin has a point; asking for an
 * unknown plugin, or for a point that it lacks, throws SchedulerConfigError.
 */
export function expandProfile(
  profile: SchedulerProfile,
  implementsPoint: (name: string, point: ExtensionPoint) => boolean,
  exists: (name: string) => boolean,
): ExpandedPlugins {
  const sets = profile.plugins ?? {};
  const multiPoint = mergePluginSet(defaultPlugins, sets.multiPoint ?? {});
  for (const [point, set] of Object.entries({ ...sets, multiPoint: { enabled: multiPoint } })) {
    for (const { name } of set?.enabled ?? []) {
      if (!exists(name)) throw new SchedulerConfigError(`${point} plugin "${name}" does not exist`);
    }
  }
  const expanded = {} as ExpandedPlugins;
  for (const point of extensionPoints) {
    expanded[point] = expandPoint(point, sets[point] ?? {}, multiPoint, implementsPoint);
  }
  return expanded;
}

/** A custom plugin that is also a default one takes the default's place; the others follow (mergePluginSet). */
function mergePluginSet(defaults: readonly PluginRef[], custom: PluginSet): PluginRef[] {
  const disabled = new Set((custom.disabled ?? []).map(({ name }) => name));
  const enabled = custom.enabled ?? [];
  const replaced = new Set<PluginRef>();
  const merged: PluginRef[] = [];
  if (!disabled.has('*')) {
    for (const plugin of defaults) {
      if (disabled.has(plugin.name)) continue;
      const own = enabled.findLast(({ name }) => name === plugin.name);
      if (own !== undefined) replaced.add(own);
      merged.push(own ?? plugin);
    }
  }
  return [...merged, ...enabled.filter((plugin) => !replaced.has(plugin))];
}

/** v1.34 framework/runtime/framework.go expandMultiPointPlugins: re-configured ones first, multiPoint, then the rest. */
function expandPoint(
  point: ExtensionPoint,
  set: PluginSet,
  multiPoint: readonly PluginRef[],
  implementsPoint: (name: string, point: ExtensionPoint) => boolean,
): PluginRef[] {
  const own = set.enabled ?? [];
  const seen = new Set<string>();
  for (const { name } of own) {
    if (!implementsPoint(name, point))
      throw new SchedulerConfigError(`plugin "${name}" does not extend ${point} plugin`);
    if (seen.has(name)) throw new SchedulerConfigError(`plugin "${name}" already registered as "${point}"`);
    seen.add(name);
  }
  const disabled = new Set((set.disabled ?? []).map(({ name }) => name));
  if (disabled.has('*')) return withWeights(own);
  const fromMultiPoint = multiPoint.filter(({ name }) => implementsPoint(name, point) && !disabled.has(name));
  const doubled = fromMultiPoint.find(
    ({ name }, at) => fromMultiPoint.findIndex((other) => other.name === name) !== at,
  );
  if (doubled !== undefined)
    throw new SchedulerConfigError(`plugin "${doubled.name}" already registered as "${point}"`);
  const isOverride = ({ name }: PluginRef): boolean => fromMultiPoint.some((plugin) => plugin.name === name);
  const ordered = [
    ...own.filter(isOverride),
    ...fromMultiPoint.filter(({ name }) => !seen.has(name)),
    ...own.filter((plugin) => !isOverride(plugin)),
  ];
  return withWeights(ordered);
}

/** A score plugin without a weight has 1; the weight given at the point itself counts (getScoreWeights). */
function withWeights(plugins: readonly PluginRef[]): PluginRef[] {
  return plugins.map(({ name, weight }) => ({ name, weight: weight || 1 }));
}
