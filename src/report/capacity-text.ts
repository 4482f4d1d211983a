/** Capacity and cost for people: a few lines by default, tables in full. */
import type { NodeSizeAdvice } from './metrics/node-size.ts';
import type { Amounts } from './metrics/stranded.ts';
import type { Palette } from './palette.ts';
import type { RunSummary } from './summary.ts';
import { tableLines, wrapText } from './table.ts';
import { bytesText, coresOf, coresText, countOf, countText, durationText, moneyText, percentText } from './units.ts';

const indent = '  ';

export function capacityLines(summary: RunSummary, wide: boolean, palette: Palette, columns: number): string[] {
  const { capacity } = summary;
  if (capacity.usualPod === null || capacity.headroom === null) return [];
  const { unit, pods, onTaintedNodes } = capacity.headroom;
  const [cpu, memory] = capacity.free;
  const size = `${coresOf(unit.milliCpu)}, ${bytesText(unit.memoryBytes)}`;
  const tainted = onTaintedNodes === 0 ? '' : `, ${countText(onTaintedNodes)} more on tainted nodes`;
  const free = `${coresOf(cpu!.free)} and ${bytesText(memory!.free)} free`;
  const lines = [
    `${free}: room for ${countText(pods)} more of the ${unit.name} (${size})${tainted}`,
    ...strandedLines(summary),
    ...rolloutLines(summary),
    ...rightSizingLines(summary),
    ...sizeLines(summary),
  ];
  const wrapped = lines.flatMap((line, at) => {
    const [first, ...rest] = wrapText(line, columns - 10);
    return [`${at === 0 ? '' : indent}${first}`, ...rest.map((more) => `${indent}${indent}${more}`)];
  });
  wrapped[0] = `${palette.bold('CAPACITY')}  ${wrapped[0]}`;
  return wide ? [...wrapped, ...capacityTables(summary, palette)] : wrapped;
}

function strandedLines({ capacity, allocation }: RunSummary): string[] {
  const parts = capacity.free.flatMap(({ resource, stranded }) => {
    const whole = allocation.find((one) => one.resource === resource)!.allocatable;
    if (stranded * 1000 < whole) return [];
    const amount = resource === 'cpu' ? coresOf(stranded) : bytesText(stranded);
    return [`${amount} of ${resource === 'cpu' ? 'CPU' : 'memory'} (${percentText(stranded, whole)})`];
  });
  return parts.length === 0 ? [] : [`stranded, as the other resource is out first: ${parts.join(', ')}`];
}

function rolloutLines({ capacity }: RunSummary): string[] {
  const { largest, allAtOnce, workloads } = capacity.rollingUpdates;
  if (largest === null) return [];
  const short = workloads.filter(({ fits }) => !fits);
  const one = `rolling updates need up to ${amounts(largest)} beside the running pods (${largest.workload})`;
  const all = workloads.length > 1 ? `, ${amounts(allAtOnce)} all at once` : '';
  const lack = short.length === 0 ? '' : `; no room for ${short.map(({ workload }) => workload).join(', ')}`;
  return [`${one}${all}${lack}`];
}

function rightSizingLines({ capacity }: RunSummary): string[] {
  if (capacity.rightSizing === null) return [];
  const { freed, missing } = capacity.rightSizing;
  const parts = [
    ...(freed.milliCpu > 0 || freed.memoryBytes > 0 ? [`would free ${amounts(freed)}`] : []),
    ...(missing.milliCpu > 0 || missing.memoryBytes > 0
      ? [`would take ${amounts(missing)} more where too little`]
      : []),
  ];
  return parts.length === 0 ? [] : [`requests that follow use ${parts.join(', and ')}`];
}

function sizeLines({ capacity }: RunSummary): string[] {
  const [now] = capacity.nodeSizes.present;
  if (now === undefined || now.good) return [];
  const better = capacity.nodeSizes.better.find(({ good }) => good);
  const advice =
    better === undefined
      ? ''
      : `; ${better.name} holds ${countText(better.podsPerNode)} and leaves ${permilleText(better.strandedPermille)}`;
  return [`node size ${now.name}: ${now.reasons.join(', ')}${advice}`];
}

function permilleText(permille: number): string {
  return percentText(permille, 1000);
}

function amounts({ milliCpu, memoryBytes }: Amounts): string {
  const parts = [...(milliCpu > 0 ? [coresOf(milliCpu)] : []), ...(memoryBytes > 0 ? [bytesText(memoryBytes)] : [])];
  return parts.join(' and ') || 'nothing';
}

export function costLines({ cost }: RunSummary, wide: boolean, { bold }: Palette, columns: number): string[] {
  if (cost.totalMicroUsd === 0 && cost.microUsdPerHour === 0) return [];
  const { microUsdPerHour, microUsdPerDay, microUsdPerMonth, totalMicroUsd, unallocatedMicroUsd } = cost;
  const [hour, day, month] = [microUsdPerHour, microUsdPerDay, microUsdPerMonth].map(moneyText);
  const rates = `${hour} an hour, ${day} a day, ${month} a month`;
  const requested = percentText(totalMicroUsd - unallocatedMicroUsd, totalMicroUsd);
  const parts = [
    `this run ${moneyText(totalMicroUsd)}, ${requested} of it requested by pods`,
    ...(cost.strandedMicroUsdPerHour > 0 ? [`stranded: ${moneyText(cost.strandedMicroUsdPerHour)} an hour`] : []),
    ...(cost.unpricedNodeHours > 0 ? [`${cost.unpricedNodeHours} node hours have no price`] : []),
  ];
  const [first, ...rest] = wrapText(`${rates}; ${parts.join('; ')}`, columns - 10);
  const lines = [`${bold('COST')}  ${first}`, ...rest.map((line) => `${indent}${line}`)];
  return wide ? [...lines, ...costTables(cost, bold)] : lines;
}

function costTables(cost: RunSummary['cost'], bold: (text: string) => string): string[] {
  const table = (title: string, rows: readonly (readonly [string, number])[]): string[] => {
    const cells = rows.map(([name, microUsd]) => {
      return [name === '' ? '(none)' : name, moneyText(microUsd), percentText(microUsd, cost.totalMicroUsd)];
    });
    const [head, ...lines] = tableLines([title, 'COST', 'SHARE'], cells, [1, 2]);
    return rows.length === 0 ? [] : ['', bold(head!), ...lines];
  };
  const rest: [string, number] = ['not requested', cost.unallocatedMicroUsd];
  return [
    ...table(
      'POOL',
      cost.pools.map(({ name, microUsd }) => [name, microUsd]),
    ),
    ...table('NAMESPACE', [...cost.namespaces.map(({ name, microUsd }): [string, number] => [name, microUsd]), rest]),
    ...table(
      'WORKLOAD',
      cost.workloads.map(({ name, microUsd }) => [name, microUsd]),
    ),
    ...table(
      'LABEL',
      (cost.labels ?? []).map(({ name, microUsd }) => [name, microUsd]),
    ),
  ];
}

function capacityTables({ capacity }: RunSummary, { bold }: Palette): string[] {
  const table = (header: string[], rows: string[][]): string[] => {
    const [head, ...lines] = tableLines(header, rows, header.map((_, column) => column).slice(1));
    return rows.length === 0 ? [] : ['', bold(head!), ...lines];
  };
  const sizes = [...capacity.nodeSizes.present, ...capacity.nodeSizes.better].map((one: NodeSizeAdvice) => [
    one.name,
    countText(one.podsPerNode),
    one.boundBy,
    permilleText(one.strandedPermille),
    countText(one.nodes),
    one.microUsdPerHour === null ? '-' : moneyText(one.microUsdPerHour),
    one.good ? 'good' : '-',
  ]);
  const consumers = [...capacity.namespaces, ...(capacity.label?.values ?? [])].map((one) => [
    one.name === '' ? '(none)' : one.name,
    countText(one.pods),
    coresText(one.requestedMilliCpu),
    bytesText(one.requestedMemoryBytes),
    one.usedMilliCpu === null ? '-' : coresText(one.usedMilliCpu),
    one.usedMemoryBytes === null ? '-' : bytesText(one.usedMemoryBytes),
  ]);
  const used = ['PODS', 'CPU', 'MEMORY', 'CPU USED', 'MEMORY USED'];
  return [
    ...table(['NAMESPACE OR LABEL', ...used], consumers),
    ...table(['REQUESTS', 'PODS', 'CPU', 'BETTER', 'MEMORY', 'BETTER'], sizingRows(capacity)),
    ...table(['NODE SIZE', 'USUAL PODS', 'BOUND BY', 'UNUSED', 'NODES', 'AN HOUR', ''], sizes),
  ];
}

/** By workload: pods, and CPU and memory as requested and as would follow use. */
export function sizingRows(capacity: RunSummary['capacity']): string[][] {
  return (capacity.rightSizing?.workloads ?? []).map(({ workload, pods, requested, recommended }) => [
    workload,
    countText(pods),
    coresText(requested.milliCpu),
    coresText(recommended.milliCpu),
    bytesText(requested.memoryBytes),
    bytesText(recommended.memoryBytes),
  ]);
}

/** Services that had no ready pod for a while. */
export function serviceLines({ services }: RunSummary, { bold, bad }: Palette): string[] {
  const down = services.filter(({ downMicros }) => downMicros > 0);
  if (down.length === 0) return [];
  const rows = down.map(({ namespace, name, availability, outages, downMicros, longestMicros }) => [
    `${namespace}/${name}`,
    bad(`${availability} %`),
    countOf(outages, 'time'),
    durationText(downMicros),
    durationText(longestMicros),
  ]);
  const lines = tableLines(['SERVICE', 'AVAILABLE', 'NO READY POD', 'IN ALL', 'LONGEST'], rows, [1, 2, 3, 4]);
  return [bold(lines[0]!), ...lines.slice(1)];
}
