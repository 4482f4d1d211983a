/**
 * Which pods a selector of the scheduler means, by pod class (namespace and label set): every selector is evaluated once
 * per class, never once per pod.
 *
 * A big cluster has thousands of applications, each with a selector of its own that only its own classes satisfy. So
 * classes are posted under (label key, label value) and matchers under (namespace, label key, label value): a new matcher
 * looks only at the classes that have one of its values, a new class only at the matchers that ask for one of its labels.
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
    const { id, namespace, labels } = podClass;
    post(classesByPost, postOf(null), id);
    post(classesByPost, postOf(namespace), id);
    joinAll(podClass, null);
    joinAll(podClass, namespace);
    for (const key of Object.keys(labels)) {
      post(classesByPost, postOf(null, key, labels[key]), id);
      joinAll(podClass, null, key, labels[key]);
      joinAll(podClass, namespace, key, labels[key]);
    }
  }

  function joinAll(podClass: PodClass, namespace: string | null, key?: string, value?: string): void {
    const rows = matchersByPost.get(postOf(namespace, key, value));
    if (rows !== undefined) for (const row of rows) join(row, podClass);
  }

  /** Where a matcher stands, and the posts of the classes to look at now. A class meets a matcher once at most. */
  interface Posts {
    readonly ofMatcher: readonly string[];
    readonly ofClasses: readonly string[];
  }

  /** The posts of the requirement that leaves the fewest classes. */
  function narrowestPosts(parts: readonly PodMatch[]): Posts {
    let best: Posts | undefined;
    let bestSize = 0;
    const consider = (posts: Posts): void => {
      const size = posts.ofClasses.reduce((sum, each) => sum + (classesByPost.get(each)?.length ?? 0), 0);
      // Of equally long lists the later is the more specific one, which stays short when classes come.
      if (best === undefined || size <= bestSize) [best, bestSize] = [posts, size];
    };
    for (const { namespaces, selector } of parts) {
      if (selector.nothing || namespaces?.length === 0) return { ofMatcher: [], ofClasses: [] };
      const isAnywhere = namespaces === null || namespaces.length > namespacesPerPost;
      const places = isAnywhere ? [null] : [...new Set(namespaces)];
      const whole = places.map((place) => postOf(place));
      consider({ ofMatcher: whole, ofClasses: whole });
      for (const requirement of selector.requirements) {
        if (!asksForValues(requirement)) continue;
        const { key } = requirement;
        const values = [...new Set(requirement.values)];
        consider({
          ofMatcher: places.flatMap((place) => values.map((value) => postOf(place, key, value))),
          ofClasses: values.map((value) => postOf(null, key, value)),
        });
      }
    }
    return best ?? { ofMatcher: [postOf(null)], ofClasses: [postOf(null)] };
  }

  function add(parts: readonly PodMatch[]): Row {
    const row: Row = { id: byKey.size, parts, classes: [] };
    const { ofMatcher, ofClasses } = narrowestPosts(parts);
    for (const each of ofClasses) for (const id of classesByPost.get(each) ?? []) join(row, podClasses[id]!);
    for (const each of ofMatcher) post(matchersByPost, each, row);
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

function post<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

/** `*` is no namespace name, so it can stand for all of them. */
function postOf(namespace: string | null, key = '', value = ''): string {
  return `${namespace ?? '*'}\u0000${key}\u0000${value}`;
}
