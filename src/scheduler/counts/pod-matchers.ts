/**
 * Which pods a selector of the scheduler means, by pod class (namespace and label set): every selector is evaluated once
 * per class, never once per pod.
 *
 * A big cluster has thousands of applications, each with a selector of its own that only its own classes satisfy. So both
 * sides are posted under (namespace, label key, label value): a new matcher looks only at the classes that have one of
 * its values, a new class only at the matchers that ask for one of its labels.
 * Cost: interning a known matcher is one map look-up; a new one is the shortest list of classes that its requirements
 * allow; a new class is one look-up per label, twice.
 */
import { type Requirement, type Selector, selectorMatches } from '../../api/selector.ts';
import type { PodClass } from '../../cluster/cluster.ts';

/** Pods of these namespaces (null: of every namespace) whose labels the selector selects. */
export interface PodMatch {
  readonly namespaces: readonly string[] | null;
  readonly selector: Selector;
}

/** Pods that satisfy all of `parts`. */
export interface PodMatcher {
  readonly id: number;
  readonly parts: readonly PodMatch[];
  /** Classes whose pods satisfy it, in the order in which they came. */
  readonly classes: readonly number[];
}

export interface PodMatchers {
  /** The matcher of these parts; their order and repetition do not matter. */
  intern(parts: readonly PodMatch[]): PodMatcher;
  /** The matchers that a class satisfies. */
  of(podClass: number): readonly PodMatcher[];
  /** Takes in the classes that came since the last call. */
  sync(): void;
}

interface Row extends PodMatcher {
  readonly classes: number[];
}

const none: readonly PodMatcher[] = [];

/** `podClasses` only ever grows. */
export function createPodMatchers(podClasses: readonly PodClass[]): PodMatchers {
  const byKey = new Map<string, Row>();
  const matchersOfClass: (Row[] | undefined)[] = [];
  const classesByPost = new Map<string, number[]>();
  const matchersByPost = new Map<string, Row[]>();
  let known = 0;

  function join(row: Row, podClass: PodClass): void {
    if (!row.parts.every((part) => partMatches(part, podClass))) return;
    row.classes.push(podClass.id);
    const rows = matchersOfClass[podClass.id];
    if (rows === undefined) matchersOfClass[podClass.id] = [row];
    else rows.push(row);
  }

  function addClass(podClass: PodClass): void {
    const posts = [postOf(podClass.namespace), postOf(null)];
    for (const key of Object.keys(podClass.labels)) {
      const value = podClass.labels[key]!;
      posts.push(postOf(podClass.namespace, key, value), postOf(null, key, value));
    }
    for (const post of posts) {
      const classes = classesByPost.get(post);
      if (classes === undefined) classesByPost.set(post, [podClass.id]);
      else classes.push(podClass.id);
      for (const row of matchersByPost.get(post) ?? []) join(row, podClass);
    }
  }

  const sizeOf = (posts: readonly string[]): number =>
    posts.reduce((sum, post) => sum + (classesByPost.get(post)?.length ?? 0), 0);

  /** The posts of the requirement that leaves the fewest classes. A class stands under at most one of them. */
  function narrowestPosts(parts: readonly PodMatch[]): readonly string[] {
    let best: readonly string[] | undefined;
    let bestSize = 0;
    for (const { namespaces, selector } of parts) {
      if (selector.nothing || namespaces?.length === 0) return [];
      const places = namespaces === null || namespaces.length > namespacesPerPost ? [null] : namespaces;
      const options: string[][] = [places.map((place) => postOf(place))];
      for (const requirement of selector.requirements) {
        if (!asksForValues(requirement)) continue;
        const values = [...new Set(requirement.values)];
        options.push(places.flatMap((place) => values.map((value) => postOf(place, requirement.key, value))));
      }
      for (const posts of options) {
        const size = sizeOf(posts);
        // Of equally long lists the later is the more specific one, which stays short when classes come.
        if (best === undefined || size <= bestSize) [best, bestSize] = [posts, size];
      }
    }
    return best ?? [postOf(null)];
  }

  function add(parts: readonly PodMatch[]): Row {
    const row: Row = { id: byKey.size, parts, classes: [] };
    for (const post of narrowestPosts(parts)) {
      for (const id of classesByPost.get(post) ?? []) join(row, podClasses[id]!);
      const rows = matchersByPost.get(post);
      if (rows === undefined) matchersByPost.set(post, [row]);
      else rows.push(row);
    }
    return row;
  }

  function sync(): void {
    while (known < podClasses.length) addClass(podClasses[known++]!);
  }

  return {
    intern(parts) {
      const key = matcherKey(parts);
      let row = byKey.get(key);
      if (row === undefined) {
        sync();
        byKey.set(key, (row = add(parts)));
      }
      return row;
    },
    of: (podClass) => matchersOfClass[podClass] ?? none,
    sync,
  };
}

/** Above this many namespaces a part is posted under "every namespace". */
const namespacesPerPost = 8;

function partMatches({ namespaces, selector }: PodMatch, podClass: PodClass): boolean {
  return (namespaces === null || namespaces.includes(podClass.namespace)) && selectorMatches(selector, podClass.labels);
}

function asksForValues({ operator }: Requirement): boolean {
  return operator === 'in' || operator === '=' || operator === '==';
}

function matcherKey(parts: readonly PodMatch[]): string {
  const keys = parts.map(({ namespaces, selector }) =>
    namespaces === null ? `*${selector.key}` : `${[...new Set(namespaces)].sort().join(',')}:${selector.key}`,
  );
  return [...new Set(keys)].sort().join('\n');
}

/** `*` is no namespace name, so it can stand for all of them. */
function postOf(namespace: string | null, key = '', value = ''): string {
  return `${namespace ?? '*'}\u0000${key}\u0000${value}`;
}
