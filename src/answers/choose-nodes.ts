/**
 * Nodes by a selector as one types it: names (`n1,n2`), `pool=general`, `zone=a`, or label requirements as kubectl has them
 * (`tier=web,disk!=ssd`, `tier in (web,db)`, `gpu`, `!gpu`), which all have to hold.
 */

import { didYouMean } from '../api/schema-errors.ts';
import type { Cluster } from '../cluster/cluster.ts';
import type { NodeId } from '../cluster/nodes.ts';
import { nodesInOrder } from '../cluster/nodes-in-order.ts';
import { zoneLabel } from './places.ts';

/** Rows in the order in which the nodes joined; names in the order in which they are given. */
export type Chosen =
  | { readonly nodes: readonly NodeId[] }
  | { readonly message: string; readonly hint?: string | undefined };

const shorthands: Readonly<Record<string, string>> = { pool: 'headroom/pool', zone: zoneLabel };

export function chooseNodes(cluster: Cluster, text: string): Chosen {
  const terms = splitTerms(text);
  if (terms.length === 0) return { message: 'expected nodes: names, pool=…, zone=…, or labels' };
  const all = nodesInOrder(cluster);
  const names = all.map((node) => cluster.nodeNames[node]!);
  if (terms.some((term) => names.includes(term))) return byNames(cluster, terms, names);
  const tests = terms.map(readTerm);
  for (const [at, test] of tests.entries()) {
    if (test === null) return { message: `"${terms[at]}" is no name of a node and no requirement on labels` };
  }
  const nodes = all.filter((node) => {
    const labels = cluster.labelSets.values[cluster.nodes.labelSet[node]!]!;
    return tests.every((test) => test!.matches(labels[test!.key]));
  });
  if (nodes.length > 0) return { nodes };
  return { message: 'no node is chosen', hint: hintFor(cluster, all, terms, tests as readonly Test[], names) };
}

function byNames(cluster: Cluster, terms: readonly string[], names: readonly string[]): Chosen {
  const unknown = terms.find((term) => !names.includes(term));
  if (unknown !== undefined) return { message: `there is no node "${unknown}"`, hint: didYouMean(unknown, names) };
  return { nodes: [...new Set(terms)].map((name) => cluster.findNode(name)) };
}

interface Test {
  readonly key: string;
  /** The value that is asked for; '' where it is none in particular. */
  readonly value: string;
  matches(value: string | undefined): boolean;
}

/** Commas inside brackets belong to a list of values. */
function splitTerms(text: string): string[] {
  return text
    .split(/,(?![^(]*\))/)
    .map((term) => term.trim())
    .filter((term) => term !== '');
}

const keyText = '[A-Za-z0-9](?:[A-Za-z0-9._/-]*[A-Za-z0-9])?';
const inTerm = new RegExp(`^(${keyText})\\s+(in|notin)\\s*\\(([^()]*)\\)$`);
const equalTerm = new RegExp(`^(${keyText})\\s*(==|=|!=)\\s*([A-Za-z0-9._-]*)$`);
const keyTerm = new RegExp(`^(!?)\\s*(${keyText})$`);

/** A label that is not there fulfils `!=` and `notin`, as in Kubernetes. */
function readTerm(term: string): Test | null {
  const among = inTerm.exec(term);
  if (among !== null) {
    const values = among[3]!.split(',').map((value) => value.trim());
    const isIn = among[2] === 'in';
    const matches = (value: string | undefined): boolean => (value !== undefined && values.includes(value)) === isIn;
    return { key: keyOf(among[1]!), value: '', matches };
  }
  const equal = equalTerm.exec(term);
  if (equal !== null) {
    const [, key = '', operator, wanted = ''] = equal;
    const matches = (value: string | undefined): boolean => (value === wanted) === (operator !== '!=');
    return { key: keyOf(key), value: operator === '!=' ? '' : wanted, matches };
  }
  const present = keyTerm.exec(term);
  if (present === null) return null;
  const wanted = present[1] === '';
  return { key: keyOf(present[2]!), value: '', matches: (value) => (value !== undefined) === wanted };
}

function keyOf(key: string): string {
  return shorthands[key] ?? key;
}

/** A name, a label or a value that was probably meant. */
function hintFor(
  { labelSets, nodes }: Cluster,
  all: readonly NodeId[],
  terms: readonly string[],
  tests: readonly Test[],
  names: readonly string[],
): string | undefined {
  const values = new Map<string, Set<string>>();
  for (const node of all) {
    for (const [key, value] of Object.entries(labelSets.values[nodes.labelSet[node]!]!)) {
      values.set(key, (values.get(key) ?? new Set()).add(value));
    }
  }
  for (const [at, { key, value }] of tests.entries()) {
    const known = values.get(key);
    if (known === undefined) return didYouMean(terms[at]!, names) ?? didYouMean(key, [...values.keys()].sort());
    if (value !== '' && !known.has(value)) return didYouMean(value, [...known].sort());
  }
  return undefined;
}
