/**
 * Selectors by a label that they require: which of many may match a set of labels is found without trying them all.
 * Cost: one look-up per label, and the selectors that require none.
 */
import type { StringMap } from './objects-meta.ts';
import type { Selector } from './selector.ts';

export interface SelectorIndex<Item> {
  add(selector: Selector, item: Item): void;
  delete(selector: Selector, item: Item): void;
  /** All items whose selectors may match, and perhaps others: to be tried. In no order that means anything. */
  candidates(labels: StringMap): Item[];
}

export function createSelectorIndex<Item>(): SelectorIndex<Item> {
  const byLabel = new Map<string, Set<Item>>();
  const others = new Set<Item>();
  return {
    add(selector, item) {
      const label = requiredLabel(selector);
      if (label === null) others.add(item);
      else {
        const items = byLabel.get(label);
        if (items === undefined) byLabel.set(label, new Set([item]));
        else items.add(item);
      }
    },
    delete(selector, item) {
      const label = requiredLabel(selector);
      if (label === null) others.delete(item);
      else if (byLabel.get(label)?.delete(item) && byLabel.get(label)!.size === 0) byLabel.delete(label);
    },
    candidates(labels) {
      const found = [...others];
      if (byLabel.size === 0) return found;
      for (const key of Object.keys(labels)) {
        for (const item of byLabel.get(labelText(key, labels[key]!)) ?? []) found.push(item);
      }
      return found;
    },
  };
}

/** A label that every object which the selector matches has, as `labelText`; null: none can be told. */
export function requiredLabel({ requirements }: Selector): string | null {
  for (const { key, operator, values } of requirements) {
    const single = operator === '=' || operator === '==' || operator === 'in';
    if (single && values.length === 1) return labelText(key, values[0]!);
  }
  return null;
}

export function labelText(key: string, value: string): string {
  return `${key}=${value}`;
}
