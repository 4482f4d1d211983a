/** `headroom instances`: the catalogue, filtered. */
import { findInstances, type InstanceOrder, type InstanceType } from '../answers/instances.ts';
import { readAmount } from '../answers/read-amount.ts';
import { dataText } from '../report/data.ts';
import { tableLines } from '../report/table.ts';
import { bytesText, coresText } from '../report/units.ts';
import { usageError } from './input.ts';
import { paletteFor } from './palette.ts';

export interface InstancesOptions {
  readonly provider?: string;
  readonly arch?: string;
  readonly minCpu?: string;
  readonly maxCpu?: string;
  readonly minMemory?: string;
  readonly maxMemory?: string;
  readonly minGpus?: string;
  readonly sort: InstanceOrder;
  readonly output: 'table' | 'json' | 'yaml' | 'name';
  readonly color: boolean;
}

/** `name`: part of the type's name. */
export function instancesCommand(name: string | undefined, options: InstancesOptions): void {
  const amount = (option: keyof InstancesOptions, resource: 'cpu' | 'memory' | 'pieces'): number | undefined => {
    const text = options[option] as string | undefined;
    if (text === undefined) return undefined;
    const value = readAmount(text, resource);
    const flag = `--${option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    if (value === undefined) throw usageError(`${flag} ${text}`, `expected ${expected[resource]}`);
    return value;
  };
  const found = findInstances({
    provider: options.provider,
    arch: options.arch,
    name,
    minMilliCpu: amount('minCpu', 'cpu'),
    maxMilliCpu: amount('maxCpu', 'cpu'),
    minMemoryBytes: amount('minMemory', 'memory'),
    maxMemoryBytes: amount('maxMemory', 'memory'),
    minGpus: amount('minGpus', 'pieces'),
    sort: options.sort,
  });
  if (options.output === 'name') process.stdout.write(found.map(({ name: each }) => `${each}\n`).join(''));
  else if (options.output !== 'table') {
    const list = { apiVersion: 'headroom/v1', kind: 'InstanceTypeList', items: found };
    process.stdout.write(dataText(list, options.output));
  } else process.stdout.write(tableText(found, options.color));
}

const expected = {
  cpu: 'cores, as 4 or 500m',
  memory: 'bytes, as 16Gi',
  pieces: 'a whole number',
} as const;

function tableText(types: readonly InstanceType[], color: boolean): string {
  if (types.length === 0) return 'no type of the catalogue has all of this\n';
  const header = ['TYPE', 'ARCH', 'CPU', 'MEMORY', 'GPUS', 'PODS', 'POD CPU', 'POD MEM', 'USD/H'];
  const rows = types.map((type) => [
    type.name,
    type.arch,
    coresText(type.capacityMilliCpu),
    bytesText(type.capacityMemoryBytes),
    type.gpus === 0 ? '-' : String(type.gpus),
    String(type.pods),
    coresText(type.allocatableMilliCpu),
    bytesText(type.allocatableMemoryBytes),
    (type.priceMicroUsdPerHour / 1_000_000).toFixed(4),
  ]);
  const [first, ...rest] = tableLines(header, rows, [2, 3, 4, 5, 6, 7, 8]);
  return `${[paletteFor(color).bold(first!), ...rest].join('\n')}\n`;
}
