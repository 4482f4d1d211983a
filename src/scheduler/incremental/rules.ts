/**
 * The plugins of a profile by what their answers about a node follow from, and the signature of a pod spec: the text that
 * is equal for specs which get equal answers from every node.
 */
import type { SpecFacts } from '../../cluster/specs.ts';
import type { DomainSharing, NodeSharing, Plugin } from '../framework.ts';
import type { Profile, ProfilePlugin } from '../profile.ts';

/** The plugins of one kind at the points that choose a node, in the profile's order. */
export interface RuleSet {
  readonly preFilter: readonly ProfilePlugin[];
  readonly filter: readonly ProfilePlugin[];
  readonly preScore: readonly ProfilePlugin[];
  /** Scores that are added as they are. */
  readonly score: readonly ProfilePlugin[];
  /** Scores that are normalised over the feasible nodes. */
  readonly normalizedScore: readonly ProfilePlugin[];
}

export interface Rules {
  /** The profile's name. */
  readonly schedulerName: string;
  /** Answers that change only when the node itself does. */
  readonly node: RuleSet;
  /** Answers that change when pods come to the node or leave it. */
  readonly pods: RuleSet;
  /** Answers that depend on pods on other nodes. */
  readonly domains: RuleSet;
  /** The plugins of `domains`, each once. */
  readonly domainSharing: readonly DomainSharing[];
  /** False: without any score plugin every feasible node is as good. */
  readonly scores: boolean;
  /** The signature of a spec, or null if its answers cannot be shared. */
  signatureOf(spec: SpecFacts): SignatureTexts | null;
}

/** Two specs get equal answers from the rules of `node` (of `pods`) where these texts are equal. */
export interface SignatureTexts {
  readonly node: string;
  readonly pods: string;
}

/** Texts that are numbered at a time. */
const numbersMax = 65_536;

const points = ['preFilter', 'filter', 'preScore', 'score'] as const;

/** Null: a plugin of the profile does not tell what its answers follow from. */
export function rulesOf({ schedulerName, points: all }: Profile): Rules | null {
  const plugins = new Set<Plugin>(points.flatMap((point) => all[point].map(({ plugin }) => plugin)));
  for (const { sharing, normalizeScore } of plugins) {
    if (sharing === undefined) return null;
    if (sharing.follows === 'pods' && normalizeScore !== undefined) return null;
  }
  const of = (follows: string): RuleSet => {
    const at = (point: (typeof points)[number]): ProfilePlugin[] =>
      all[point].filter(({ plugin }) => plugin.sharing!.follows === follows);
    const isNormalized = ({ plugin }: ProfilePlugin): boolean => plugin.normalizeScore !== undefined;
    return {
      preFilter: at('preFilter'),
      filter: at('filter'),
      preScore: at('preScore'),
      score: at('score').filter((each) => !isNormalized(each)),
      normalizedScore: at('score').filter(isNormalized),
    };
  };
  const sharings = [...plugins].map(({ sharing }) => sharing!);
  const signers = sharings.filter((sharing): sharing is NodeSharing => sharing.follows !== 'domains');
  const numberOf = createNumbers();
  return {
    schedulerName,
    node: of('node'),
    pods: of('pods'),
    domains: of('domains'),
    domainSharing: sharings.filter((sharing): sharing is DomainSharing => sharing.follows === 'domains'),
    scores: all.score.length > 0,
    signatureOf(spec) {
      let node = '';
      let pods = '';
      for (const sharing of signers) {
        const part = sharing.signature(spec);
        if (part === null) return null;
        if (sharing.follows === 'node') node += `${numberOf(part)} `;
        else pods += `${numberOf(part)} `;
      }
      return { node, pods };
    },
  };
}

/** Texts in few digits: what the pods of a DaemonSet have in common, each with an affinity of its own, stands once. */
function createNumbers(): (text: string) => number {
  const numbers = new Map<string, number>();
  let last = 0;
  return (text) => {
    let number = numbers.get(text);
    if (number === undefined) {
      // No number is given twice: a text that was forgotten gets another one, and answers of its own.
      if (numbers.size >= numbersMax) numbers.clear();
      numbers.set(text, (number = ++last));
    }
    return number;
  };
}

/** Slots of the plugins whose states answers keep. */
export function slotsOf({ node, pods }: Rules): number[] {
  const slots = (rules: readonly ProfilePlugin[]): number[] => rules.map(({ slot }) => slot);
  return [node, pods].flatMap((set) => [
    ...slots(set.preFilter),
    ...slots(set.filter),
    ...slots(set.preScore),
    ...slots(set.score),
    ...slots(set.normalizedScore),
  ]);
}
