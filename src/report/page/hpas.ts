/** Horizontal pod autoscalers: one at a time, with what it wants and what it reads. */
import { type Chart, createChart } from './chart.ts';
import type { PageContext } from './context.ts';
import { choice, el } from './dom.ts';
import { createPagedTable } from './tables.ts';

export function createHpas(context: PageContext): HTMLElement {
  const { hpas } = context.run.data;
  const charts = el('div', { class: 'charts' });
  let shown: Chart[] = [];
  const show = (at: number): void => {
    for (const chart of shown) chart.remove();
    shown = hpas[at]!.charts.map((chart) => createChart(chart, context));
    charts.replaceChildren(...shown.map(({ element }) => element));
  };
  show(0);
  if (hpas.length === 1) return charts;
  const names = hpas.map(({ namespace, name }, at) => [String(at), `${namespace}/${name}`] as const);
  const picker = choice('HPA', names, (at) => show(Number(at)));
  const table = createPagedTable(12);
  table.show({
    caption: 'Horizontal pod autoscalers',
    columns: [{ name: 'HPA' }, { name: 'Scales' }, { name: 'Replicas wanted' }],
    count: hpas.length,
    row: (at) => {
      const { namespace, name, target, story } = hpas[at]!;
      const open = (): void => {
        picker.querySelector('select')!.value = String(at);
        show(at);
        charts.scrollIntoView({ block: 'nearest' });
      };
      const link = el('button', { type: 'button', class: 'link', onclick: open }, `${namespace}/${name}`);
      return [link, target, story];
    },
  });
  return el('div', {}, table.element, el('div', { class: 'controls apart' }, picker), charts);
}
