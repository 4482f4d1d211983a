/**
 * Ranges of the arguments of scheduler plugins (v1.34 pkg/scheduler/apis/config/validation/validation_pluginargs.go).
 * Types, required fields and enumerations are their schemas'.
 */
import { qualifiedNameErrors } from '../label-syntax.ts';
import type { NodeSelectorTerm } from '../objects.ts';
import type { Place, Report } from './report.ts';
import { below, duplicate, forbidden, invalid, invalidEach, required } from './report.ts';
import { validateNodeTerm } from './scheduling.ts';

/** Checks the arguments of one plugin; those of other people's plugins pass. `place` is that of `args`. */
export function validatePluginArgs(report: Report, plugin: string, args: object, place: Place): void {
  if (Object.hasOwn(checks, plugin)) checks[plugin]!(report, args, place);
}

interface DefaultPreemptionArgs {
  readonly minCandidateNodesPercentage?: number;
  readonly minCandidateNodesAbsolute?: number;
}

interface InterPodAffinityArgs {
  readonly hardPodAffinityWeight?: number;
}

interface PodTopologySpreadArgs {
  readonly defaultingType?: string;
  readonly defaultConstraints?: readonly {
    readonly maxSkew: number;
    readonly topologyKey: string;
    readonly whenUnsatisfiable: string;
    readonly labelSelector?: object;
  }[];
}

interface ResourceSpec {
  readonly name: string;
  readonly weight?: number;
}

interface BalancedAllocationArgs {
  readonly resources?: readonly ResourceSpec[];
}

interface NodeAffinityArgs {
  readonly addedAffinity?: {
    readonly requiredDuringSchedulingIgnoredDuringExecution?: {
      readonly nodeSelectorTerms: readonly NodeSelectorTerm[];
    };
    readonly preferredDuringSchedulingIgnoredDuringExecution?: readonly { readonly preference: NodeSelectorTerm }[];
  };
}

interface VolumeBindingArgs {
  readonly bindTimeoutSeconds?: number;
  readonly shape?: readonly object[];
}

interface ShapePoint {
  readonly utilization: number;
  readonly score: number;
}

interface FitArgs {
  readonly ignoredResources?: readonly string[];
  readonly ignoredResourceGroups?: readonly string[];
  readonly scoringStrategy?: {
    readonly resources?: readonly ResourceSpec[];
    readonly requestedToCapacityRatio?: { readonly shape?: readonly ShapePoint[] };
  };
}

type Check = (report: Report, args: object, place: Place) => void;

const checks: Readonly<Record<string, Check>> = {
  DefaultPreemption(report, args: DefaultPreemptionArgs, place) {
    const { minCandidateNodesPercentage: percentage = 10, minCandidateNodesAbsolute: absolute = 100 } = args;
    const [percentageAt, absoluteAt] = [
      below(place, 'minCandidateNodesPercentage'),
      below(place, 'minCandidateNodesAbsolute'),
    ];
    inRange(report, percentageAt, percentage, 0, 100);
    if (absolute < 0) invalid(report, absoluteAt, absolute, 'not in valid range [0, inf)');
    if (percentage !== 0 || absolute !== 0) return;
    invalid(report, percentageAt, 0, 'cannot be zero at the same time as minCandidateNodesAbsolute');
    invalid(report, absoluteAt, 0, 'cannot be zero at the same time as minCandidateNodesPercentage');
  },
  InterPodAffinity(report, { hardPodAffinityWeight: weight = 1 }: InterPodAffinityArgs, place) {
    inRange(report, below(place, 'hardPodAffinityWeight'), weight, 0, 100);
  },
  NodeAffinity(report, { addedAffinity }: NodeAffinityArgs, place) {
    const at = below(place, 'addedAffinity');
    const requiredAt = below(below(at, 'requiredDuringSchedulingIgnoredDuringExecution'), 'nodeSelectorTerms');
    const terms = addedAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms ?? [];
    for (const [index, term] of terms.entries()) validateNodeTerm(report, term, below(requiredAt, index));
    const preferredAt = below(at, 'preferredDuringSchedulingIgnoredDuringExecution');
    const preferred = addedAffinity?.preferredDuringSchedulingIgnoredDuringExecution ?? [];
    for (const [index, { preference }] of preferred.entries()) {
      validateNodeTerm(report, preference, below(below(preferredAt, index), 'preference'));
    }
  },
  NodeResourcesBalancedAllocation(report, { resources = [] }: BalancedAllocationArgs, place) {
    const names = new Set<string>();
    for (const [index, { name, weight }] of resources.entries()) {
      const at = below(below(place, 'resources'), index);
      if (names.has(name)) duplicate(report, below(at, 'name'), name);
      names.add(name);
      // A weight of 0 is a weight that was left out (v1.34 pkg/scheduler/apis/config/v1/defaults.go).
      if ((weight || 1) !== 1) invalid(report, below(at, 'weight'), weight, 'must be 1');
    }
  },
  NodeResourcesFit: validateFit,
  PodTopologySpread: validateSpread,
  VolumeBinding(report, { bindTimeoutSeconds = 600, shape }: VolumeBindingArgs, place) {
    if (bindTimeoutSeconds < 0) {
      const why = 'invalid BindTimeoutSeconds, should not be a negative value';
      invalid(report, below(place, 'bindTimeoutSeconds'), bindTimeoutSeconds, why);
    }
    if (shape === undefined) return;
    const why = 'unexpected field `shape`, remove it or turn on the feature gate StorageCapacityScoring';
    invalid(report, below(place, 'shape'), shape, why);
  },
};

function validateFit(report: Report, args: FitArgs, place: Place): void {
  for (const [index, name] of (args.ignoredResources ?? []).entries()) {
    invalidEach(report, below(below(place, 'ignoredResources'), index), name, qualifiedNameErrors(name));
  }
  for (const [index, group] of (args.ignoredResourceGroups ?? []).entries()) {
    const at = below(below(place, 'ignoredResourceGroups'), index);
    if (group.includes('/')) invalid(report, at, group, "resource group name can't contain '/'");
    invalidEach(report, at, group, qualifiedNameErrors(group));
  }
  const strategy = below(place, 'scoringStrategy');
  const { resources = [], requestedToCapacityRatio } = args.scoringStrategy ?? {};
  for (const [index, { name, weight }] of resources.entries()) {
    const used = weight || 1;
    if (used > 0 && used <= 100) continue;
    const at = below(below(below(strategy, 'resources'), index), 'weight');
    invalid(report, at, used, `resource weight of ${name} not in valid range (0, 100]`);
  }
  if (requestedToCapacityRatio === undefined) return;
  validateShape(
    report,
    requestedToCapacityRatio.shape ?? [],
    below(below(strategy, 'requestedToCapacityRatio'), 'shape'),
  );
}

function validateShape(report: Report, shape: readonly ShapePoint[], place: Place): void {
  if (shape.length === 0) required(report, place, 'at least one point must be specified');
  const unsorted = shape.findIndex(
    ({ utilization }, index) => index > 0 && shape[index - 1]!.utilization >= utilization,
  );
  if (unsorted >= 0) {
    const at = below(below(place, unsorted), 'utilization');
    invalid(report, at, shape[unsorted]!.utilization, 'values must be sorted in increasing order');
  }
  for (const [index, { utilization, score }] of shape.entries()) {
    const at = below(place, index);
    inRange(report, below(at, 'utilization'), utilization, 0, 100);
    inRange(report, below(at, 'score'), score, 0, 10);
  }
}

function validateSpread(report: Report, args: PodTopologySpreadArgs, place: Place): void {
  const { defaultingType = 'System', defaultConstraints = [] } = args;
  if (defaultingType === 'System' && defaultConstraints.length > 0) {
    invalid(report, below(place, 'defaultingType'), defaultingType, 'when .defaultConstraints are not empty');
  }
  const seen = new Set<string>();
  for (const [index, constraint] of defaultConstraints.entries()) {
    const { maxSkew, topologyKey, whenUnsatisfiable, labelSelector } = constraint;
    const at = below(below(place, 'defaultConstraints'), index);
    if (maxSkew <= 0) invalid(report, below(at, 'maxSkew'), maxSkew, 'not in valid range (0, inf)');
    if (topologyKey === '') required(report, below(at, 'topologyKey'), 'can not be empty');
    else invalidEach(report, below(at, 'topologyKey'), topologyKey, qualifiedNameErrors(topologyKey));
    if (labelSelector !== undefined) {
      const why = 'constraint must not define a selector, as they deduced for each pod';
      forbidden(report, below(at, 'labelSelector'), why);
    }
    const id = `{${topologyKey}, ${whenUnsatisfiable}}`;
    if (seen.has(id)) duplicate(report, at, id);
    seen.add(id);
  }
}

function inRange(report: Report, place: Place, value: number, least: number, most: number): void {
  if (value < least || value > most) invalid(report, place, value, `not in valid range [${least}, ${most}]`);
}
