/** What a pod is told that fits nowhere: how many nodes gave which reason, in the words of the list path. */
import { fitErrorMessage, truncateMessage } from '../verdicts.ts';

/** What a pod is told that fits nowhere. */
export interface Failure {
  readonly message: string;
  readonly unschedulablePlugins: ReadonlySet<string>;
  /** Where what such pods will be told can be followed from here on. */
  readonly outlook?: Outlook;
}

/** What pods of one spec are told, as the nodes change. */
export interface Outlook {
  /**
   * What a pod would be told now; null: it may find room; undefined: this does not tell, the nodes must be asked. To be
   * called where no pod is nominated.
   */
  now(): Failure | null | undefined;
}

/** Nodes of one verdict: of one plugin, with one code. */
export interface Reason {
  readonly plugin: string;
  /** Place of the plugin, and its code. */
  readonly rejectedBy: number;
  readonly code: number;
  readonly words: readonly string[];
  readonly resolvable: boolean;
  nodes: number;
}

/** A failure of which the nodes are counted by their reasons. */
export interface Worded {
  readonly reasons: Reason[];
  /** What other postFilters say, before preemption; `fixed` is preemption's, where it does not follow from the counts. */
  readonly said: string;
  readonly fixed: string | null;
  /** What pods were told, by how many nodes gave which reason: figures that were there come again. */
  readonly told: Map<number | string, Failure>;
  outlook: Outlook | null;
}

const noVictims = 'No preemption victims found for incoming pod';
export const neverEligible = 'preemption: not eligible due to preemptionPolicy=Never.';
const notHelpful = 'Preemption is not helpful for scheduling';
/** Different sets of figures that are remembered of all failures together; beyond, those of one are worded anew. */
const toldMax = 65_536;

/** What pods are told as the counts are now; mostly the same object for the same figures. `others`: failures like it. */
export function failureOf(worded: Worded, nodeCount: number, others: number): Failure {
  const { reasons, told } = worded;
  const key = keyOf(reasons, nodeCount);
  let failure = told.get(key);
  if (failure === undefined) {
    if (told.size * others >= toldMax) told.clear();
    told.set(key, (failure = wordFailure(worded, nodeCount)));
  }
  return failure;
}

/** The figures as digits of one number, where they have room in it. */
function keyOf(reasons: readonly Reason[], nodeCount: number): number | string {
  let key = 0;
  let unit = 1;
  for (let at = 0; at < reasons.length; at++) {
    if (unit > Number.MAX_SAFE_INTEGER) return reasons.map(({ nodes }) => nodes).join(' ');
    key += reasons[at]!.nodes * unit;
    unit *= nodeCount + 1;
  }
  return key <= Number.MAX_SAFE_INTEGER ? key : reasons.map(({ nodes }) => nodes).join(' ');
}

function wordFailure({ reasons, said, fixed, outlook }: Worded, nodeCount: number): Failure {
  const counts = new Map<string, number>();
  const plugins = new Set<string>();
  for (const { plugin, words, nodes } of reasons) {
    if (nodes === 0) continue;
    plugins.add(plugin);
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + nodes);
  }
  const afterwards = said + (fixed ?? preemptionWords(reasons, nodeCount));
  const message = truncateMessage(fitErrorMessage(nodeCount, '', counts, afterwards));
  return { message, unschedulablePlugins: plugins, ...(outlook !== null && { outlook }) };
}

/** What DefaultPreemption says where no node has a pod of lower priority. */
export function preemptionWords(reasons: readonly Reason[], nodeCount: number): string {
  let resolvable = 0;
  for (const reason of reasons) if (reason.resolvable) resolvable += reason.nodes;
  const counts = new Map<string, number>();
  if (resolvable > 0) counts.set(noVictims, resolvable);
  if (resolvable < nodeCount) counts.set(notHelpful, nodeCount - resolvable);
  return `preemption: ${fitErrorMessage(nodeCount, '', counts, '')}`;
}
