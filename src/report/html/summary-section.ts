/** Capacity, cost and workloads at the end of a run, as tables that need no script. The words are the terminal’s. */
import { capacityLines, costLines, sizingRows } from '../capacity-text.ts';
import { plainPalette } from '../palette.ts';
import type { PlaceSummary, RunSummary } from '../summary.ts';
import { bytesText, coresText, countText, durationText, moneyText, percentText } from '../units.ts';
import { type Html, html } from './html-text.ts';

/** Rows of a table; the summary has all. */
const rowsMax = 40;
/** Lines are wrapped by the browser. */
const unwrapped = 100_000;

interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  /** The first cell is the row's heading; the others stand on the right. */
  readonly rows: readonly (readonly string[])[];
}

export function summarySection(summary: RunSummary): Html {
  const tables = [workloads, pools, services, namespaces, costs, sizing, sizes].map((of) => of(summary));
  const shown = tables.filter(({ rows }) => rows.length > 0);
  return html`<section id="capacity" aria-labelledby="capacity-title">
<h2 id="capacity-title">Capacity and cost at the end</h2>
<ul class="sentences">${sentences(summary).map((line) => html`<li>${line}</li>`)}</ul>
${shown.map((table, at) => tableHtml(table, at < 2))}
</section>`;
}

/** What the terminal says of capacity and cost, a sentence a line. */
function sentences(summary: RunSummary): string[] {
  const lines = [
    ...capacityLines(summary, false, plainPalette, unwrapped),
    ...costLines(summary, false, plainPalette, unwrapped),
  ];
  return lines.map((line) => {
    const text = line.replace(/^(?:CAPACITY|COST)? +/, '');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  });
}

function tableHtml({ title, columns, rows }: Table, open: boolean): Html {
  const [first, ...others] = columns;
  const left = rows.length - rowsMax;
  const body = rows.slice(0, rowsMax).map(([name, ...cells]) => {
    return html`<tr><th scope="row">${name!}</th>${cells.map((cell) => html`<td class="right">${cell}</td>`)}</tr>`;
  });
  const head = others.map((name) => html`<th scope="col" class="right">${name}</th>`);
  return html`<details class="values"${open ? html` open` : null}><summary>${title}</summary>
<div class="table-box" tabindex="0" role="region" aria-label="${title}"><table>
<thead><tr><th scope="col">${first!}</th>${head}</tr></thead><tbody>${body}</tbody></table></div>
${left > 0 ? html`<p class="note">${countText(left)} more stand in summary.json.</p>` : null}</details>`;
}

function workloads({ workloads: all }: RunSummary): Table {
  return {
    title: 'Workloads: what is wanted and what is ready',
    columns: ['Workload', 'Wanted', 'Ready', 'Done', 'Pending', 'Starting', 'Failed'],
    rows: all.map(({ kind, namespace, name, desired, pods }) => [
      `${kind} ${namespace}/${name}`,
      desired === null ? '' : countText(desired),
      ...[pods.ready, pods.succeeded, pods.pending, pods.starting + pods.running, pods.failed].map(countText),
    ]),
  };
}

function pools({ pools: all }: RunSummary): Table {
  const share = ({ allocation }: PlaceSummary, resource: string, part: 'requested' | 'used' | 'stranded'): string => {
    const one = allocation.find((each) => each.resource === resource);
    const amount = one?.[part];
    return one === undefined || amount === null || amount === undefined ? '' : percentText(amount, one.allocatable);
  };
  return {
    title: 'Pools: how full they are, and what is free but of no use (stranded)',
    columns: [
      ...['Pool', 'Nodes', 'Pods', 'CPU requested', 'CPU used', 'CPU stranded'],
      ...['Memory requested', 'Memory used', 'Memory stranded'],
    ],
    rows: all.map((pool) => [
      pool.name === '' ? '(none)' : pool.name,
      countText(pool.nodes),
      countText(pool.pods),
      ...(['requested', 'used', 'stranded'] as const).map((part) => share(pool, 'cpu', part)),
      ...(['requested', 'used', 'stranded'] as const).map((part) => share(pool, 'memory', part)),
    ]),
  };
}

function services({ services: all }: RunSummary): Table {
  return {
    title: 'Services: how long they had a ready pod',
    columns: ['Service', 'Available', 'Ready pods', 'Outages', 'Down in all', 'Longest'],
    rows: all.map(({ namespace, name, availability, ready, outages, downMicros, longestMicros }) => [
      `${namespace}/${name}`,
      `${availability} %`,
      countText(ready),
      countText(outages),
      durationText(downMicros),
      durationText(longestMicros),
    ]),
  };
}

function namespaces({ capacity, cost }: RunSummary): Table {
  const costOf = new Map(cost.namespaces.map(({ name, microUsd }) => [name, microUsd]));
  return {
    title: 'Namespaces: what their pods request, use and cost',
    columns: ['Namespace', 'Pods', 'CPU, cores', 'CPU used', 'Memory', 'Memory used', 'Cost of the run'],
    rows: capacity.namespaces.map((one) => [
      one.name,
      countText(one.pods),
      coresText(one.requestedMilliCpu),
      one.usedMilliCpu === null ? '' : coresText(one.usedMilliCpu),
      bytesText(one.requestedMemoryBytes),
      one.usedMemoryBytes === null ? '' : bytesText(one.usedMemoryBytes),
      moneyText(costOf.get(one.name) ?? 0),
    ]),
  };
}

function costs({ cost }: RunSummary): Table {
  const rows: [string, number][] = cost.workloads.map(({ name, microUsd }) => [name, microUsd]);
  if (rows.length > 0) rows.push(['not requested by any pod', cost.unallocatedMicroUsd]);
  return {
    title: 'Cost of the run, by workload',
    columns: ['Workload', 'Cost', 'Share'],
    rows: rows.map(([name, microUsd]) => [name, moneyText(microUsd), percentText(microUsd, cost.totalMicroUsd)]),
  };
}

function sizing({ capacity }: RunSummary): Table {
  return {
    title: 'Requests against use: what they are, and what follows use',
    columns: [
      'Workload',
      'Pods',
      'CPU requested',
      'CPU that follows use',
      'Memory requested',
      'Memory that follows use',
    ],
    rows: sizingRows(capacity),
  };
}

function sizes({ capacity }: RunSummary): Table {
  return {
    title: 'Node sizes: those of the cluster, and the best of the catalogue for its pods',
    columns: ['Instance type', 'Usual pods a node', 'Bound by', 'Unused', 'Nodes needed', 'An hour', 'Judgement'],
    rows: [...capacity.nodeSizes.present, ...capacity.nodeSizes.better].map((one) => [
      one.name,
      countText(one.podsPerNode),
      one.boundBy,
      percentText(one.strandedPermille, 1000),
      countText(one.nodes),
      one.microUsdPerHour === null ? '' : moneyText(one.microUsdPerHour),
      one.good ? 'good' : one.reasons.join(', '),
    ]),
  };
}
