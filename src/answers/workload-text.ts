/** Pods by workload in words: `412 pods: web 380, cart 32`. */
import { countOf, countText } from '../report/units.ts';
import type { PodsOfWorkload } from './what-if-failure.ts';

/** Workloads named before the rest is summed up. */
const namedMax = 3;

/** `web` where no other workload of the list has this name; `shop/web`, `Deployment/shop/web` where need be. */
export function workloadNames(workloads: readonly string[]): Map<string, string> {
  const forms = [
    (key: string) => key.split('/').at(-1)!,
    (key: string) => key.split('/').slice(1).join('/'),
    (key: string) => key,
  ];
  const keys = [...new Set(workloads)].filter((key) => key !== '');
  const names = new Map<string, string>([['', 'without an owner']]);
  for (const key of keys) {
    const form = forms.find((make) => keys.every((other) => other === key || make(other) !== make(key)));
    names.set(key, (form ?? forms[2]!)(key));
  }
  return names;
}

/** `412 pods: web 380, cart 32`; '' for none. */
export function podsText(list: readonly PodsOfWorkload[], columns = namedMax): string {
  const total = list.reduce((sum, { pods }) => sum + pods, 0);
  if (total === 0) return '';
  const names = workloadNames(list.map(({ workload }) => workload));
  const shown = list.slice(0, columns).map(({ workload, pods }) => `${names.get(workload)!} ${countText(pods)}`);
  if (list.length > columns) shown.push(`${countOf(list.length - columns, 'other workload')}`);
  return `${countOf(total, 'pod')}: ${shown.join(', ')}`;
}
