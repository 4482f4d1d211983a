/**
 * NodeAffinity: `spec.nodeSelector` and required node affinity must match the node; matching preferred terms add their
 * weights. The profile may add an affinity of its own (`addedAffinity`) for all its pods.
 */
import {
  type CompiledPreferredTerm,
  compileNodeSelector,
  compilePreferredTerms,
  matchNodeSelector,
  matchRequiredNodeAffinity,
  nodeSelectorError,
  preferredScore,
  type RequiredNodeAffinity,
  requiredNodeAffinity,
  type SelectableNode,
} from '../../api/node-selector.ts';
import type { NodeAffinity as AddedAffinity, NodeSelectorTerm } from '../../api/objects.ts';
import { ValueError } from '../../api/value-error.ts';
import type { LabelMap } from '../../cluster/cluster.ts';
import type { NodeId } from '../../cluster/nodes.ts';
import type { SpecFacts } from '../../cluster/specs.ts';
import { SchedulerConfigError } from '../config.ts';
import { Action } from '../events.ts';
import { type Plugin, type PluginHandle, rejectNode, SKIP, Verdict } from '../framework.ts';
import { createNodeFacts } from '../node-facts.ts';
import { defaultNormalizeScore } from '../normalize.ts';

/** NodeAffinityArgs */
interface Args {
  readonly addedAffinity?: AddedAffinity | undefined;
}

/** Codes, and answers of the facts about a node: 0 is a match. */
const match = 0;
const noMatch = 1;
const noMatchAdded = 2;

/** So few nodes are judged one by one, without keeping the answers. */
const fewNodes = 2;

/** v1.34 framework/plugins/nodeaffinity/node_affinity.go */
export function createNodeAffinity(args: unknown, { cluster }: PluginHandle): Plugin<null, null> {
  const { addedAffinity } = (args ?? {}) as Args;
  const { requiredSelector: addedSelector, preferredTerms: addedTerms } = compileAdded(addedAffinity);
  const requiredBySpec = new Map<number, RequiredNodeAffinity>();
  const preferredBySpec = new Map<number, readonly CompiledPreferredTerm[]>();

  function requiredOf(spec: SpecFacts): RequiredNodeAffinity {
    let required = requiredBySpec.get(spec.id);
    if (required === undefined) requiredBySpec.set(spec.id, (required = requiredNodeAffinity(spec.spec)));
    return required;
  }

  /** Throws a ValueError for a malformed term. */
  function preferredOf(spec: SpecFacts): readonly CompiledPreferredTerm[] {
    let terms = preferredBySpec.get(spec.id);
    if (terms === undefined) preferredBySpec.set(spec.id, (terms = compilePreferredTerms(preferredTermsOf(spec))));
    return terms;
  }

  const labelsOf = (set: number): LabelMap => cluster.labelSets.values[set]!;
  const selectable = (node: NodeId, labelSet = cluster.nodes.labelSet[node]!): SelectableNode => ({
    name: cluster.nodeNames[node]!,
    labels: labelsOf(labelSet),
  });

  const filterFacts = createNodeFacts(cluster, 'scheduler.nodeAffinity.filter', (spec, node) => {
    if (addedSelector !== undefined && !matchNodeSelector(addedSelector, selectable(node)).matches) return noMatchAdded;
    return matchRequiredNodeAffinity(requiredOf(spec), selectable(node)).matches ? match : noMatch;
  });
  const scoreFacts = createNodeFacts(
    cluster,
    'scheduler.nodeAffinity.score',
    (spec, node) => preferredScore(addedTerms, selectable(node)) + preferredScore(preferredOf(spec), selectable(node)),
  );

  return {
    name: 'NodeAffinity',
    sharing: {
      follows: 'node',
      signature: ({ spec }) => JSON.stringify([spec.nodeSelector, spec.affinity?.nodeAffinity]),
    },
    wakesOn: [
      {
        resource: 'Node',
        actions: Action.add | Action.updateNodeLabel,
        hint(pod, { subject, node }) {
          if (addedSelector !== undefined && !matchNodeSelector(addedSelector, selectable(subject)).matches)
            return false;
          const required = requiredOf(cluster.specOf(pod));
          const is = matchRequiredNodeAffinity(required, selectable(subject));
          if (is.error !== undefined) return true;
          if (!is.matches || node === undefined) return is.matches;
          const was = matchRequiredNodeAffinity(required, selectable(subject, node.labelSet));
          return was.error !== undefined || !was.matches;
        },
      },
    ],
    preFilter({ spec }) {
      const terms = spec.spec.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms;
      if (terms === undefined && addedSelector === undefined && spec.spec.nodeSelector === undefined) return SKIP;
      const names = nodeNamesOf(terms ?? []);
      if (names === null) return { kind: 'go', state: null };
      if (names.size === 0) return { kind: 'reject', reason: 'pod affinity terms conflict', unresolvable: true };
      return { kind: 'go', state: null, nodes: names };
    },
    filter(cycle, _state, nodes) {
      // A pod that names its node (a daemon pod does) is not worth an answer for every node.
      const facts = nodes.count > fewNodes ? filterFacts.of(cycle.spec) : null;
      const { ids } = nodes;
      let kept = 0;
      for (let i = 0; i < nodes.count; i++) {
        const node = ids[i]!;
        const answer = facts === null ? filterFacts.at(cycle.spec, node) : facts[node]!;
        if (answer === match) ids[kept++] = node;
        else rejectNode(cycle, node, answer, Verdict.unschedulableAndUnresolvable);
      }
      nodes.count = kept;
      return undefined;
    },
    reasons: (_cycle, _state, _node, code) => [
      code === noMatchAdded
        ? "node(s) didn't match scheduler-enforced node affinity"
        : "node(s) didn't match Pod's node affinity/selector",
    ],
    preScore({ spec }) {
      if (preferredTermsOf(spec) === undefined && addedTerms.length === 0) return SKIP;
      try {
        preferredOf(spec);
      } catch (error) {
        if (error instanceof ValueError) return { kind: 'error', message: error.message };
        throw error;
      }
      return { kind: 'go', state: null };
    },
    score(cycle, _state, nodes, scores) {
      const facts = scoreFacts.of(cycle.spec);
      const { ids } = nodes;
      for (let i = 0; i < nodes.count; i++) scores[i] = facts[ids[i]!]!;
      return undefined;
    },
    normalizeScore: (_cycle, _state, nodes, scores) => defaultNormalizeScore(scores, nodes.count, false),
  };
}

function preferredTermsOf({ spec }: SpecFacts) {
  return spec.affinity?.nodeAffinity?.preferredDuringSchedulingIgnoredDuringExecution;
}

/** The nodes that the terms name by `metadata.name In`, or null where some term names none: terms are ORed. */
function nodeNamesOf(terms: readonly NodeSelectorTerm[]): ReadonlySet<string> | null {
  if (terms.length === 0) return null;
  const names = new Set<string>();
  for (const term of terms) {
    let ofTerm: readonly string[] | undefined;
    for (const { key, operator, values } of term.matchFields ?? []) {
      if (key !== 'metadata.name' || operator !== 'In') continue;
      ofTerm = ofTerm === undefined ? (values ?? []) : ofTerm.filter((name) => values?.includes(name));
    }
    if (ofTerm === undefined) return null;
    for (const name of ofTerm) names.add(name);
  }
  return names;
}

function compileAdded(added: AddedAffinity | undefined) {
  const required = added?.requiredDuringSchedulingIgnoredDuringExecution;
  const requiredSelector = required ? compileNodeSelector(required) : undefined;
  const error = requiredSelector && nodeSelectorError(requiredSelector);
  if (error !== undefined) {
    throw new SchedulerConfigError(`parsing addedAffinity.requiredDuringSchedulingIgnoredDuringExecution: ${error}`);
  }
  try {
    const preferredTerms = compilePreferredTerms(added?.preferredDuringSchedulingIgnoredDuringExecution);
    return { requiredSelector, preferredTerms };
  } catch (problem) {
    if (!(problem instanceof ValueError)) throw problem;
    throw new SchedulerConfigError(
      `parsing addedAffinity.preferredDuringSchedulingIgnoredDuringExecution: ${problem.message}`,
    );
  }
}
