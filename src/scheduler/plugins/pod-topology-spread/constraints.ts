/**
 * A pod's topology spread constraints, compiled: its own, or the defaults of the configuration
 * (v1.34 pkg/scheduler/framework/plugins/podtopologyspread/common.go).
 */
import { requiredNodeAffinity } from '../../../api/node-selector.ts';
import type { PodSpec, StringMap, TopologySpreadConstraint } from '../../../api/objects.ts';
import {
  bothSelectors,
  compileLabelSelector,
  EVERYTHING,
  type Selector,
  selectorFromSet,
  selectorIsEmpty,
  selectorMatches,
} from '../../../api/selector.ts';
import { ValueError } from '../../../api/value-error.ts';
import type { PodClass } from '../../../cluster/cluster.ts';
import type { PodId } from '../../../cluster/pods.ts';
import type { Tally } from '../../counts/tallies.ts';
import type { NodeRule } from '../../counts/topologies.ts';
import type { PodCounts } from '../../counts.ts';
import { createDefaultSelector } from './default-selector.ts';

/** `kubescheduler.config.k8s.io/v1` PodTopologySpreadArgs. */
export interface PodTopologySpreadArgs {
  readonly defaultConstraints?: readonly TopologySpreadConstraint[] | undefined;
  readonly defaultingType?: string | undefined;
}

export interface SpreadConstraint {
  readonly maxSkew: number;
  readonly topologyKey: string;
  readonly minDomains: number;
  readonly honorsTaints: boolean;
  readonly selector: Selector;
  /** The pods that it counts. */
  readonly tally: Tally;
  /** The nodes that it looks at. */
  readonly rule: NodeRule;
}

/** All constraints of a pod of one kind (hard or soft). */
export interface SpreadConstraints {
  readonly constraints: readonly SpreadConstraint[];
  /** Nodes that lack any of the topology keys take no part. */
  readonly needsAllKeys: boolean;
  /** Why the constraints are malformed, or ''. */
  readonly error: string;
}

export type WhenUnsatisfiable = 'DoNotSchedule' | 'ScheduleAnyway';

/** Finds a pod's constraints. */
export type ConstraintsOf = (pod: PodId, action: WhenUnsatisfiable) => SpreadConstraints;

/** What counts as the one label whose domains are the nodes themselves. */
export const hostnameLabel = 'kubernetes.io/hostname';

/** v1.34 podtopologyspread/plugin.go systemDefaultConstraints. */
const systemDefaults: readonly TopologySpreadConstraint[] = [
  { topologyKey: hostnameLabel, whenUnsatisfiable: 'ScheduleAnyway', maxSkew: 3 },
  { topologyKey: 'topology.kubernetes.io/zone', whenUnsatisfiable: 'ScheduleAnyway', maxSkew: 5 },
];

const noConstraints: SpreadConstraints = { constraints: [], needsAllKeys: true, error: '' };

/** The compiled constraints of one spec and action, by what of the pod's namespace and labels they depend on. */
interface SpecPlans {
  readonly own: readonly TopologySpreadConstraint[];
  readonly matchLabelKeys: readonly string[];
  readonly byKey: Map<string, SpreadConstraints>;
  /** The last answer by default constraints: pods of one class come one after the other. */
  last: { readonly podClass: number; readonly selector: Selector; readonly found: SpreadConstraints } | null;
}

/** Compiles once per spec, namespace and values of matchLabelKeys (or default selector). */
export function createConstraintsOf(args: PodTopologySpreadArgs, counts: PodCounts): ConstraintsOf {
  const { cluster } = counts;
  const systemDefaulted = (args.defaultingType ?? 'System') === 'System';
  const defaults = systemDefaulted ? systemDefaults : (args.defaultConstraints ?? []);
  const defaultsFor = {
    DoNotSchedule: defaults.filter((each) => each.whenUnsatisfiable === 'DoNotSchedule'),
    ScheduleAnyway: defaults.filter((each) => each.whenUnsatisfiable === 'ScheduleAnyway'),
  };
  const plans = { DoNotSchedule: [] as SpecPlans[], ScheduleAnyway: [] as SpecPlans[] };
  const defaultSelector = createDefaultSelector(cluster);

  function compile(
    constraints: readonly TopologySpreadConstraint[],
    spec: PodSpec,
    namespace: string,
    needsAllKeys: boolean,
    selectorOf: (constraint: TopologySpreadConstraint) => Selector,
  ): SpreadConstraints {
    const keys = needsAllKeys ? [...new Set(constraints.map((each) => each.topologyKey))].sort() : [];
    return {
      needsAllKeys,
      error: '',
      constraints: constraints.map((constraint) => {
        const selector = selectorOf(constraint);
        // An empty selector counts no pod (countPodsMatchSelector), though it matches the pod itself.
        const [counted, kind] = selectorIsEmpty(selector)
          ? ([EVERYTHING, 'moved'] as const)
          : ([selector, 'active'] as const);
        return {
          maxSkew: constraint.maxSkew,
          topologyKey: constraint.topologyKey,
          minDomains: constraint.minDomains ?? 1,
          honorsTaints: constraint.nodeTaintsPolicy === 'Honor',
          selector,
          tally: counts.tallyOf([{ namespaces: [namespace], selector: counted }], kind),
          rule: ruleOf(constraint, spec, keys),
        };
      }),
    };
  }

  function compileOwn(own: readonly TopologySpreadConstraint[], spec: PodSpec, podClass: PodClass): SpreadConstraints {
    try {
      return compile(own, spec, podClass.namespace, true, (constraint) => ownSelector(constraint, podClass.labels));
    } catch (error) {
      if (!(error instanceof ValueError)) throw error;
      return { ...noConstraints, error: error.message };
    }
  }

  function plansOf(spec: number, action: WhenUnsatisfiable): SpecPlans {
    let known = plans[action][spec];
    if (known === undefined) {
      const all = cluster.specs.facts[spec]!.spec.topologySpreadConstraints ?? [];
      const own = all.filter((each) => each.whenUnsatisfiable === action);
      const matchLabelKeys = [...new Set(own.flatMap((each) => each.matchLabelKeys ?? []))];
      plans[action][spec] = known = { own, matchLabelKeys, byKey: new Map(), last: null };
    }
    return known;
  }

  return (pod, action) => {
    const { id, spec } = cluster.specOf(pod);
    const podClass = cluster.podClasses[cluster.pods.podClass[pod]!]!;
    const { namespace, labels } = podClass;
    if (spec.topologySpreadConstraints?.length) {
      const { own, matchLabelKeys, byKey } = plansOf(id, action);
      if (own.length === 0) return noConstraints;
      let key = namespace;
      for (const label of matchLabelKeys) key += Object.hasOwn(labels, label) ? `\u0000=${labels[label]}` : '\u0000';
      let found = byKey.get(key);
      if (found === undefined) byKey.set(key, (found = compileOwn(own, spec, podClass)));
      return found;
    }
    if (defaultsFor[action].length === 0) return noConstraints;
    const selector = defaultSelector(pod);
    if (selectorIsEmpty(selector)) return noConstraints;
    const plan = plansOf(id, action);
    if (plan.last !== null && plan.last.podClass === podClass.id && plan.last.selector === selector) {
      return plan.last.found;
    }
    const key = `${namespace} ${selector.key}`;
    let found = plan.byKey.get(key);
    if (found === undefined) {
      found = compile(defaultsFor[action], spec, namespace, !systemDefaulted, () => selector);
      plan.byKey.set(key, found);
    }
    plan.last = { podClass: podClass.id, selector, found };
    return found;
  };
}

/** Whether an object with these labels is selected by one of the constraints (podLabelsMatchSpreadConstraints). */
export function labelsMatchConstraints(constraints: readonly SpreadConstraint[], labels: StringMap): boolean {
  return constraints.some((constraint) => selectorMatches(constraint.selector, labels));
}

/** The API server has merged matchLabelKeys already; the scheduler does it as well, which then changes nothing. */
function ownSelector({ labelSelector, matchLabelKeys }: TopologySpreadConstraint, labels: StringMap): Selector {
  const selector = compileLabelSelector(labelSelector);
  const merged: Record<string, string> = {};
  for (const key of matchLabelKeys ?? []) if (Object.hasOwn(labels, key)) merged[key] = labels[key]!;
  return Object.keys(merged).length === 0 ? selector : bothSelectors(selectorFromSet(merged), selector);
}

/** v1.34 common.go matchNodeInclusionPolicies: affinity is honoured, taints are ignored unless the pod says otherwise. */
function ruleOf(constraint: TopologySpreadConstraint, spec: PodSpec, topologyKeys: readonly string[]): NodeRule {
  const required = spec.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution ?? null;
  const nodeSelector = Object.entries(spec.nodeSelector ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  const honorsAffinity =
    (constraint.nodeAffinityPolicy ?? 'Honor') === 'Honor' && (required !== null || nodeSelector.length > 0);
  const tolerations = constraint.nodeTaintsPolicy === 'Honor' ? (spec.tolerations ?? []) : null;
  const signature = [topologyKeys, honorsAffinity ? [nodeSelector, required] : null, tolerations];
  return {
    key: topologyKeys.length === 0 && !honorsAffinity && tolerations === null ? '' : JSON.stringify(signature),
    topologyKeys,
    affinity: honorsAffinity ? requiredNodeAffinity(spec) : null,
    tolerations,
  };
}
