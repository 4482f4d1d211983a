/** `headroom instances`: which types of the catalogue have what is wanted. */
import { type InstanceType, instanceTypes } from '../workloads/instances/catalogue.ts';

export type { InstanceType } from '../workloads/instances/catalogue.ts';

/** What a type must have; amounts are those of the machine, not what is left for pods. */
export interface InstanceQuery {
  readonly provider?: string | undefined;
  readonly arch?: string | undefined;
  readonly name?: string | undefined;
  readonly minMilliCpu?: number | undefined;
  readonly maxMilliCpu?: number | undefined;
  readonly minMemoryBytes?: number | undefined;
  readonly maxMemoryBytes?: number | undefined;
  readonly minGpus?: number | undefined;
  readonly sort: InstanceOrder;
}

export const instanceOrders = ['catalogue', 'price', 'cpu', 'memory', 'price-per-cpu', 'price-per-memory'] as const;
export type InstanceOrder = (typeof instanceOrders)[number];

/** In the order asked for; equals by name. */
export function findInstances(query: InstanceQuery): InstanceType[] {
  const { provider, arch, name, minGpus = 0 } = query;
  const within = (value: number, least: number | undefined, most: number | undefined): boolean =>
    value >= (least ?? 0) && value <= (most ?? Number.POSITIVE_INFINITY);
  const found = instanceTypes().filter(
    (type) =>
      (provider === undefined || type.provider === provider) &&
      (arch === undefined || type.arch === arch) &&
      (name === undefined || type.name.includes(name)) &&
      within(type.capacityMilliCpu, query.minMilliCpu, query.maxMilliCpu) &&
      within(type.capacityMemoryBytes, query.minMemoryBytes, query.maxMemoryBytes) &&
      type.gpus >= minGpus,
  );
  if (query.sort === 'catalogue') return found;
  const keyOf = sortKeys[query.sort];
  return found.sort((a, b) => keyOf(a) - keyOf(b) || (a.name < b.name ? -1 : 1));
}

const sortKeys: Readonly<Record<Exclude<InstanceOrder, 'catalogue'>, (type: InstanceType) => number>> = {
  price: (type) => type.priceMicroUsdPerHour,
  cpu: (type) => type.capacityMilliCpu,
  memory: (type) => type.capacityMemoryBytes,
  'price-per-cpu': (type) => type.priceMicroUsdPerHour / type.allocatableMilliCpu,
  'price-per-memory': (type) => type.priceMicroUsdPerHour / type.allocatableMemoryBytes,
};
