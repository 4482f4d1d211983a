/**
 * What lets the answers of InterPodAffinity be shared (see incremental/): a node's follow from its domain under each
 * term's topology key and, where every domain is a single node, from the pods on it that the term means.
 */
import { type Carrier, CarrierKind } from '../../counts/carriers.ts';
import type { Tally } from '../../counts/tallies.ts';
import type { PodCounts } from '../../counts.ts';
import type { DomainSharing } from '../../framework.ts';
import { noTerms, type TermsOf } from './terms.ts';

const carrierKinds = Object.values(CarrierKind);

export function affinitySharing(counts: PodCounts, termsOf: TermsOf): DomainSharing {
  const { cluster } = counts;
  return {
    follows: 'domains',
    kinds: ['Namespace'],
    relationsOf(pod) {
      const own = termsOf(pod);
      const { requiredAffinity, meantByAll, requiredAntiAffinity, preferred, error } = own;
      if (error !== '') return null;
      const carriers: Carrier[] = [];
      for (const kind of carrierKinds) counts.carriersAbout(cluster.pods.podClass[pod]!, kind, carriers);
      // Of most pods: without a look at what there is not.
      if (own === noTerms && carriers.length === 0) return 'none';
      const terms: { readonly tally: Tally; readonly topologyKey: string }[] = [
        ...requiredAffinity.map(({ topologyKey }) => ({ tally: meantByAll!, topologyKey })),
        ...requiredAntiAffinity,
        ...preferred,
        ...carriers,
      ];
      if (terms.length === 0) return 'none';
      const [byNode, byDomain] = [true, false].map((singles) =>
        terms.filter(({ topologyKey }) => counts.topology(topologyKey).singles === singles),
      );
      return {
        domainsOf: byDomain!.map(({ topologyKey }) => topologyKey),
        hasKeys: byNode!.map(({ topologyKey }) => topologyKey),
        onNode: byNode!.map(({ tally }) => tally),
      };
    },
  };
}
