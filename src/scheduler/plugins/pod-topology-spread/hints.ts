/**
 * Which changes may make a pod schedulable that topology spread rejected
 * (v1.34 pkg/scheduler/framework/plugins/podtopologyspread/plugin.go EventsToRegister and the functions it names).
 */
import type { StringMap } from '../../../api/objects.ts';
import { selectorMatches } from '../../../api/selector.ts';
import type { Cluster } from '../../../cluster/cluster.ts';
import type { PodId } from '../../../cluster/pods.ts';
import { Action, type ClusterEvent, type EventInterest } from '../../events.ts';
import { nodeAfter, nodeBefore } from '../../hints.ts';
import { type ConstraintsOf, labelsMatchConstraints, type SpreadConstraint } from './constraints.ts';

export function spreadInterests(cluster: Cluster, constraintsOf: ConstraintsOf): readonly EventInterest[] {
  const { pods, podClasses, labelSets } = cluster;

  function afterPodChange(pod: PodId, event: ClusterEvent): boolean {
    const isItself = event.resource === 'UnscheduledPod';
    if (!isItself) {
      const isAssigned = pods.node[event.subject]! >= 0;
      if (!isAssigned || cluster.namespaceOf(event.subject) !== cluster.namespaceOf(pod)) return false;
    }
    const { constraints, error } = constraintsOf(pod, 'DoNotSchedule');
    if (error !== '') return true;
    if (event.action === Action.updatePodToleration) {
      return isItself && constraints.some((constraint) => constraint.honorsTaints);
    }
    if (event.action === Action.updatePodLabel) {
      const before = podClasses[event.before]!.labels;
      const after = podClasses[event.after]!.labels;
      return constraints.some(({ selector }) => selectorMatches(selector, before) !== selectorMatches(selector, after));
    }
    return labelsMatchConstraints(constraints, cluster.labelsOf(event.subject));
  }

  function afterNodeChange(pod: PodId, event: ClusterEvent): boolean {
    const { constraints, error } = constraintsOf(pod, 'DoNotSchedule');
    if (error !== '') return true;
    const after = nodeAfter(cluster, event);
    const labels = labelSets.values[after.labelSet]!;
    const matches = hasAllKeys(labels, constraints);
    const before = nodeBefore(event);
    // An added node, or a deleted one as it was last.
    if (before === undefined) return matches;
    const labelsBefore = labelSets.values[before.labelSet]!;
    if (hasAllKeys(labelsBefore, constraints) !== matches) return true;
    if (!matches) return false;
    const moved = constraints.some(({ topologyKey }) => labelsBefore[topologyKey] !== labels[topologyKey]);
    return moved || before.taintSet !== after.taintSet;
  }

  return [
    {
      resource: 'Pod',
      actions: Action.add | Action.updatePodLabel | Action.updatePodToleration | Action.delete,
      hint: afterPodChange,
    },
    {
      resource: 'Node',
      actions: Action.add | Action.delete | Action.updateNodeLabel | Action.updateNodeTaint,
      hint: afterNodeChange,
    },
  ];
}

function hasAllKeys(labels: StringMap, constraints: readonly SpreadConstraint[]): boolean {
  return constraints.every(({ topologyKey }) => Object.hasOwn(labels, topologyKey));
}
