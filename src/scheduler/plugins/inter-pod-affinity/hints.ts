/**
 * Which changes may make a pod schedulable that inter-pod affinity rejected
 * (v1.34 pkg/scheduler/framework/plugins/interpodaffinity/plugin.go EventsToRegister and the functions it names).
 *
 * The terms are taken as they are written, without resolving namespaceSelector, as the source does: a namespace that only
 * the selector selects is looked at without its labels.
 */
import type { StringMap } from '../../../api/objects.ts';
import { selectorMatches } from '../../../api/selector.ts';
import type { Cluster, PodClass } from '../../../cluster/cluster.ts';
import type { PodId } from '../../../cluster/pods.ts';
import type { AffinityTerm, AffinityTerms } from '../../counts/affinity-terms.ts';
import type { PodCounts } from '../../counts.ts';
import { Action, type ClusterEvent, type EventInterest } from '../../events.ts';
import { nodeAfter, nodeBefore } from '../../hints.ts';

export function affinityInterests(cluster: Cluster, counts: PodCounts): readonly EventInterest[] {
  const { pods, podClasses, labelSets } = cluster;

  const termsOf = (pod: PodId): AffinityTerms | null =>
    counts.affinityTermsOf(pods.spec[pod]!, cluster.namespaceOf(pod));

  function afterPodChange(pod: PodId, event: ClusterEvent): boolean {
    if (event.resource === 'UnscheduledPod' || pods.node[event.subject]! < 0) return false;
    const terms = termsOf(pod);
    if (terms === null) return false;
    if (terms.error !== '') return true;
    const { requiredAffinity, requiredAntiAffinity } = terms;
    if (event.action === Action.updatePodLabel) {
      const before = podClasses[event.before]!;
      const after = podClasses[event.after]!;
      return (
        (!allMean(requiredAffinity, before) && allMean(requiredAffinity, after)) ||
        (allMean(requiredAntiAffinity, before) && !allMean(requiredAntiAffinity, after))
      );
    }
    const changed = podClasses[pods.podClass[event.subject]!]!;
    return allMean(event.action === Action.add ? requiredAffinity : requiredAntiAffinity, changed);
  }

  function afterNodeChange(pod: PodId, event: ClusterEvent): boolean {
    const terms = termsOf(pod);
    if (terms === null) return false;
    if (terms.error !== '') return true;
    const { requiredAffinity, requiredAntiAffinity } = terms;
    const after = labelSets.values[nodeAfter(cluster, event).labelSet]!;
    const sides = nodeBefore(event);
    if (sides === undefined) {
      // A new node without the key can always take a pod that only has anti-affinity.
      return requiredAntiAffinity.length > 0 || requiredAffinity.some(({ topologyKey }) => has(after, topologyKey));
    }
    const before = labelSets.values[sides.labelSet]!;
    const moved = ({ topologyKey }: AffinityTerm): boolean =>
      has(before, topologyKey) && has(after, topologyKey) && before[topologyKey] !== after[topologyKey];
    return (
      requiredAffinity.some(
        (term) => (!has(before, term.topologyKey) && has(after, term.topologyKey)) || moved(term),
      ) ||
      requiredAntiAffinity.some(
        (term) => (has(before, term.topologyKey) && !has(after, term.topologyKey)) || moved(term),
      )
    );
  }

  return [
    { resource: 'Pod', actions: Action.add | Action.updatePodLabel | Action.delete, hint: afterPodChange },
    { resource: 'Node', actions: Action.add | Action.updateNodeLabel, hint: afterNodeChange },
  ];
}

function has(labels: StringMap, key: string): boolean {
  return Object.hasOwn(labels, key);
}

/** podMatchesAllAffinityTerms, with no labels for the namespace. */
function allMean(terms: readonly AffinityTerm[], { namespace, labels }: PodClass): boolean {
  return (
    terms.length > 0 &&
    terms.every(
      ({ namespaces, namespaceSelector, selector }) =>
        (namespaces.includes(namespace) || selectorMatches(namespaceSelector, {})) && selectorMatches(selector, labels),
    )
  );
}
