/**
 * PodTopologySpread: a pod goes where the numbers of matching pods stay within maxSkew of each other over the domains of
 * a topology key (v1.34 pkg/scheduler/framework/plugins/podtopologyspread/).
 *
 * Hard constraints filter, soft ones score. Matching pods are not counted here: counts.ts keeps them. Cost of a filter
 * call: a few look-ups per constraint, then one read per node and constraint.
 */
import { selectorMatches } from '../../api/selector.ts';
import { SchedulerConfigError } from '../config.ts';
import type { Numbers } from '../counts/tallies.ts';
import type { PodCounts } from '../counts.ts';
import { type NodeList, type Plugin, type PluginHandle, rejectNode, SKIP, Verdict } from '../framework.ts';
import {
  createConstraintsOf,
  type PodTopologySpreadArgs,
  type SpreadConstraint,
  type SpreadConstraints,
} from './pod-topology-spread/constraints.ts';
import { spreadInterests } from './pod-topology-spread/hints.ts';
import { createSpreadScorer, type SpreadScoring } from './pod-topology-spread/scoring.ts';
import { spreadSharing } from './pod-topology-spread/sharing.ts';

const Code = { skewTooGreat: 0, keyMissing: 1 } as const;

const reasonsByCode: readonly (readonly string[])[] = [
  ["node(s) didn't match pod topology spread constraints"],
  ["node(s) didn't match pod topology spread constraints (missing required label)"],
];

/** What the filter compares a node with, for one constraint. */
interface FilterRow {
  domainOf: Int32Array;
  counts: Numbers;
  /** A domain with more matching pods than this cannot take the pod. */
  countMax: number;
}

/** `args` are PodTopologySpreadArgs; malformed ones throw SchedulerConfigError. */
export function createPodTopologySpread(
  args: unknown,
  handle: Pick<PluginHandle, 'cluster' | 'counts'>,
): Plugin<SpreadConstraints, SpreadScoring> {
  const { cluster, counts } = handle;
  const constraintsOf = createConstraintsOf(checkedArgs((args ?? {}) as PodTopologySpreadArgs), counts);
  const scorer = createSpreadScorer(counts);
  const rows: FilterRow[] = [];

  return {
    name: 'PodTopologySpread',
    sharing: spreadSharing(counts, constraintsOf),
    wakesOn: spreadInterests(cluster, constraintsOf),

    preFilter(cycle) {
      const found = constraintsOf(cycle.pod, 'DoNotSchedule');
      if (found.error !== '') {
        const cause = `obtaining pod's hard topology spread constraints: ${found.error}`;
        return { kind: 'error', message: `get constraints from pod: ${cause}` };
      }
      if (found.constraints.length === 0) return SKIP;
      // Counted here, so that a dry run need not: it would forget what it counted itself, node after node.
      counts.sync();
      for (const { tally, rule, topologyKey } of found.constraints) counts.sumsOf(tally, rule, topologyKey);
      return { kind: 'go', state: found };
    },

    filter(cycle, { constraints }, nodes) {
      counts.sync();
      const labels = cluster.labelsOf(cycle.pod);
      while (rows.length < constraints.length) rows.push({ domainOf: noNumbers, counts: noNumbers, countMax: 0 });
      constraints.forEach((constraint, at) => {
        fillRow(rows[at]!, constraint, counts, selectorMatches(constraint.selector, labels));
      });
      const { ids } = nodes;
      let kept = 0;
      for (let i = 0; i < nodes.count; i++) {
        const node = ids[i]!;
        const code = judge(rows, constraints.length, node);
        if (code < 0) ids[kept++] = node;
        else if (code === Code.keyMissing) rejectNode(cycle, node, code, Verdict.unschedulableAndUnresolvable);
        else rejectNode(cycle, node, code, Verdict.unschedulable);
      }
      nodes.count = kept;
      return undefined;
    },

    reasons: (_cycle, _state, _node, code) => reasonsByCode[code]!,

    preScore(cycle, nodes: NodeList) {
      counts.sync();
      const found = constraintsOf(cycle.pod, 'ScheduleAnyway');
      if (found.error !== '') {
        const cause = `obtaining pod's soft topology spread constraints: ${found.error}`;
        return { kind: 'error', message: `calculating preScoreState: ${cause}` };
      }
      return found.constraints.length === 0 ? SKIP : { kind: 'go', state: scorer.prepare(found, nodes) };
    },

    score(_cycle, state, nodes, scores) {
      scorer.score(state, nodes, scores);
      return undefined;
    },

    normalizeScore: (_cycle, state, nodes, scores) => scorer.normalize(state, nodes, scores),
  };
}

const noNumbers = new Int32Array(0);

/** matching pods + 1 if the pod matches itself - global minimum must not exceed maxSkew. */
function fillRow(row: FilterRow, constraint: SpreadConstraint, counts: PodCounts, matchesItself: boolean): void {
  const sums = counts.sumsOf(constraint.tally, constraint.rule, constraint.topologyKey);
  // With fewer domains than minDomains the global minimum is 0.
  const minimum = sums.group.domainCount < constraint.minDomains ? 0 : counts.minimumOf(sums);
  row.domainOf = counts.topology(constraint.topologyKey).domainOf;
  row.counts = sums.counts;
  row.countMax = constraint.maxSkew + minimum - (matchesItself ? 1 : 0);
}

/** The code of the first constraint that the node breaks, or -1. */
function judge(rows: readonly FilterRow[], rowCount: number, node: number): number {
  for (let at = 0; at < rowCount; at++) {
    const { domainOf, counts, countMax } = rows[at]!;
    const domain = domainOf[node]!;
    if (domain === 0) return Code.keyMissing;
    if (counts[domain]! > countMax) return Code.skewTooGreat;
  }
  return -1;
}

function checkedArgs(args: PodTopologySpreadArgs): PodTopologySpreadArgs {
  const { defaultConstraints, defaultingType = 'System' } = args;
  const refuse = (field: string, text: string): never => {
    throw new SchedulerConfigError(`PodTopologySpreadArgs: ${field}: ${text}`);
  };
  if (defaultingType !== 'System' && defaultingType !== 'List') {
    refuse('defaultingType', `"${defaultingType}" is not supported: System or List`);
  }
  if (defaultingType === 'System' && defaultConstraints?.length) {
    refuse('defaultingType', '"System" is not allowed when defaultConstraints are not empty');
  }
  const seen = new Set<string>();
  for (const [at, constraint] of (defaultConstraints ?? []).entries()) {
    const field = `defaultConstraints[${at}]`;
    const { maxSkew, topologyKey, whenUnsatisfiable, labelSelector } = constraint;
    if (!(maxSkew > 0)) refuse(`${field}.maxSkew`, `${maxSkew} is not above 0`);
    if (!topologyKey) refuse(`${field}.topologyKey`, 'required');
    if (whenUnsatisfiable !== 'DoNotSchedule' && whenUnsatisfiable !== 'ScheduleAnyway') {
      refuse(`${field}.whenUnsatisfiable`, `"${whenUnsatisfiable}" is not supported: DoNotSchedule or ScheduleAnyway`);
    }
    if (labelSelector) refuse(`${field}.labelSelector`, 'must not be given, as it is deduced for each pod');
    const key = `${topologyKey} ${whenUnsatisfiable}`;
    if (seen.has(key)) refuse(field, `{${topologyKey}, ${whenUnsatisfiable}} is given twice`);
    seen.add(key);
  }
  return args;
}
