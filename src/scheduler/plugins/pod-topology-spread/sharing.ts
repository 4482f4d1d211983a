/**
 * What lets the answers of PodTopologySpread be shared (see incremental/): a node's follow from its domain under each
 * topology key and, where the domain is the node itself, from the matching pods on it.
 */
import type { PodCounts } from '../../counts.ts';
import type { DomainSharing, Relations } from '../../framework.ts';
import { type ConstraintsOf, hostnameLabel, type SpreadConstraint } from './constraints.ts';
import { selectingKinds } from './default-selector.ts';

export function spreadSharing(counts: PodCounts, constraintsOf: ConstraintsOf): DomainSharing {
  return {
    follows: 'domains',
    kinds: selectingKinds,
    relationsOf(pod) {
      const hard = constraintsOf(pod, 'DoNotSchedule');
      const soft = constraintsOf(pod, 'ScheduleAnyway');
      if (hard.error !== '' || soft.error !== '') return null;
      if (hard.constraints.length === 0 && soft.constraints.length === 0) return 'none';
      const relations = {
        domainsOf: [] as string[],
        hasKeys: [] as string[],
        onNode: [] as SpreadConstraint['tally'][],
      };
      const add = ({ topologyKey, tally }: SpreadConstraint, byNode: boolean): void => {
        if (!byNode) relations.domainsOf.push(topologyKey);
        else {
          relations.hasKeys.push(topologyKey);
          relations.onNode.push(tally);
        }
      };
      // The filter counts by domain, which may be a single node; the score counts by node under the hostname alone, and
      // under any other key it counts the domains themselves.
      for (const each of hard.constraints) add(each, counts.topology(each.topologyKey).singles);
      for (const each of soft.constraints) add(each, each.topologyKey === hostnameLabel);
      return relations satisfies Relations;
    },
  };
}
