/** The catalogue of instance types: what one node of a type has, keeps back and costs. Sources: README.md. */
import { nearestName } from '../../api/schema-errors.ts';
import { type InstanceRow, instanceRows } from './data.ts';

export interface InstanceType {
  /** `aws/m6i.2xlarge`. */
  readonly name: string;
  readonly provider: InstanceRow[0];
  readonly arch: InstanceRow[2];
  readonly capacityMilliCpu: number;
  /** As the kubelet sees it: less than nominal by the share of hypervisor and kernel. */
  readonly capacityMemoryBytes: number;
  readonly allocatableMilliCpu: number;
  readonly allocatableMemoryBytes: number;
  readonly gpus: number;
  readonly pods: number;
  readonly region: string;
  readonly priceMicroUsdPerHour: number;
  /** Null where no source gives one that may be passed on. */
  readonly spotMicroUsdPerHour: number | null;
}

/** Region of each provider's prices. */
const regions: Readonly<Record<InstanceRow[0], string>> = { aws: 'us-east-1', azure: 'eastus', gcp: 'us-central1' };

const mebibyte = 1024 * 1024;

/** The type of that name, or undefined. */
export function findInstanceType(name: string): InstanceType | undefined {
  const row = instanceRows.find((each) => nameOf(each) === name);
  return row && typeOf(row);
}

/** The type of a node's label `node.kubernetes.io/instance-type`, which does not name the provider. */
export function findNamedType(type: string): InstanceType | undefined {
  const row = instanceRows.find((each) => each[1] === type);
  return row && typeOf(row);
}

/** `did you mean "…"?`: the nearest name of the catalogue, or null. */
export function nearestInstanceType(name: string): string | null {
  return nearestName(name, instanceRows.map(nameOf));
}

/** All types, in the catalogue's order. */
export function instanceTypes(): InstanceType[] {
  return instanceRows.map(typeOf);
}

function nameOf(row: InstanceRow): string {
  return `${row[0]}/${row[1]}`;
}

function typeOf(row: InstanceRow): InstanceType {
  const [provider, , arch, , , gpus, pods, reservedMilliCpu, reservedMib, evictionMib, milliCpu, mib, price, spot] =
    row;
  return {
    name: nameOf(row),
    provider,
    arch,
    capacityMilliCpu: milliCpu + reservedMilliCpu,
    capacityMemoryBytes: (mib + reservedMib + evictionMib) * mebibyte,
    allocatableMilliCpu: milliCpu,
    allocatableMemoryBytes: mib * mebibyte,
    gpus,
    pods,
    region: regions[provider],
    priceMicroUsdPerHour: price,
    spotMicroUsdPerHour: spot ?? null,
  };
}
