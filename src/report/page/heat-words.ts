/** What the heat map says in words and figures. */
import { type PageContext, timeText } from './context.ts';
import { el } from './dom.ts';
import type { Shade } from './heat-state.ts';
import type { TableContent } from './tables.ts';
import { sampleAt } from './view.ts';
import { cellText } from './words.ts';

/** Instants that the table has at once. */
const tableColumns = 8;

/** What stands above the map while nothing is pointed at. */
export function heatHint(count: number): string {
  return count === 0 ? 'No node has these words.' : 'Point at a line to read it; click it for the story of its node.';
}

/** The node and its value at the instant that is pointed at. */
export function cellSentence(context: PageContext, shade: Shade, node: number): string {
  const { run, view } = context;
  const { nodes, times } = run;
  const sample = sampleAt(times, view.cursor ?? view.to);
  const at = node * times.length + sample;
  const place = [nodes.pools.of(node), nodes.zones.of(node)].filter(Boolean).join(', ');
  const value = cellText(shade.values[at]!, nodes.state[at]!);
  const name = `${nodes.names[node]}${place === '' ? '' : ` (${place})`}`;
  return `${name}, ${timeText(context, times[sample]!)}: ${shade.name} ${value}`;
}

/** Nodes in their order, at a few instants of what is in sight. */
export function heatTable(context: PageContext, shade: Shade, order: Int32Array): TableContent {
  const { run, view } = context;
  const { nodes, times } = run;
  const [first, last] = [sampleAt(times, view.from), sampleAt(times, view.to)];
  const count = Math.min(tableColumns, last - first + 1);
  const samples = Array.from({ length: count }, (_, at) => {
    return count === 1 ? last : Math.round(first + ((last - first) * at) / (count - 1));
  });
  return {
    caption: `${shade.name}, by node, at ${count} instants of the time in sight; zoom in for those between`,
    columns: [{ name: 'Node' }, ...samples.map((sample) => ({ name: timeText(context, times[sample]!), right: true }))],
    count: order.length,
    row: (at) => {
      const node = order[at]!;
      const cells = samples.map((sample) => {
        return cellText(shade.values[node * times.length + sample]!, nodes.state[node * times.length + sample]!);
      });
      const open = (): void => context.open({ kind: 'node', row: node });
      return [el('button', { type: 'button', class: 'link', onclick: open }, nodes.names[node]!), ...cells];
    },
  };
}
