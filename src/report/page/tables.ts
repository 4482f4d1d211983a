/** Tables of any length, a page at a time. */
import { countText } from '../units.ts';
import { el } from './dom.ts';

export interface TableColumn {
  readonly name: string;
  /** Figures stand on the right. */
  readonly right?: boolean;
}

export interface TableContent {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly count: number;
  /** The cells of a row, in the order of the columns; the first is its heading. */
  row(at: number): readonly (string | Node)[];
}

export interface PagedTable {
  readonly element: HTMLElement;
  show(content: TableContent): void;
}

/** `sort`: called with a column whose heading was pressed; without it headings are no buttons. */
export function createPagedTable(rowsPerPage: number, sort?: SortControl): PagedTable {
  const body = el('div', { class: 'table-box', tabindex: 0, role: 'region' });
  const where = el('span', { role: 'status' });
  const earlier = el('button', { type: 'button', onclick: () => turn(-1) }, 'Previous');
  const later = el('button', { type: 'button', onclick: () => turn(1) }, 'Next');
  const pager = el('p', { class: 'pager' }, earlier, where, later);
  let content: TableContent = { caption: '', columns: [], count: 0, row: () => [] };
  let first = 0;

  function turn(by: number): void {
    first = Math.max(0, first + by * rowsPerPage);
    render();
    body.scrollTop = 0;
  }

  function render(): void {
    const { caption, columns, count, row } = content;
    const last = Math.min(count, first + rowsPerPage);
    body.setAttribute('aria-label', caption);
    const head = el('tr', {}, ...columns.map((column, at) => heading(column, at, sort)));
    const rows: HTMLElement[] = [];
    for (let at = first; at < last; at++) rows.push(rowOf(columns, row(at)));
    if (count === 0) rows.push(el('tr', {}, el('td', { colspan: columns.length, class: 'none' }, 'Nothing to show.')));
    const table = el('table', {}, el('caption', { class: 'unseen' }, caption));
    table.append(el('thead', {}, head), el('tbody', {}, ...rows));
    body.replaceChildren(table);
    pager.hidden = count <= rowsPerPage;
    earlier.disabled = first === 0;
    later.disabled = last >= count;
    where.textContent = `${countText(first + 1)} to ${countText(last)} of ${countText(count)}`;
  }

  return {
    element: el('div', { class: 'paged' }, body, pager),
    show(next) {
      content = next;
      first = 0;
      render();
    },
  };
}

export interface SortControl {
  /** The column that rows are sorted by, and which way. */
  by(): { readonly column: number; readonly rising: boolean };
  press(column: number): void;
}

function heading({ name, right }: TableColumn, at: number, sort: SortControl | undefined): HTMLElement {
  const kind = right === true ? 'right' : null;
  if (sort === undefined) return el('th', { scope: 'col', class: kind }, name);
  const { column, rising } = sort.by();
  const order = column !== at ? null : rising ? 'ascending' : 'descending';
  const arrow = column !== at ? '' : rising ? ' ↑' : ' ↓';
  const press = (): void => {
    sort.press(at);
    document.querySelector<HTMLElement>(`th[aria-sort] button`)?.focus();
  };
  return el(
    'th',
    { scope: 'col', class: kind, 'aria-sort': order },
    el('button', { type: 'button', onclick: press }, name + arrow),
  );
}

function rowOf(columns: readonly TableColumn[], cells: readonly (string | Node)[]): HTMLElement {
  const elements = cells.map((cell, at) => {
    const kind = columns[at]!.right === true ? 'right' : null;
    return at === 0 ? el('th', { scope: 'row', class: kind }, cell) : el('td', { class: kind }, cell);
  });
  return el('tr', {}, ...elements);
}

/** The table of a chart's values, made when it is first opened and anew while it is open. */
export function valueTable(makeContent: () => TableContent): { element: HTMLElement; refresh(): void } {
  const table = createPagedTable(60);
  const element = el('details', { class: 'values' }, el('summary', {}, 'Table of the same values'), table.element);
  const refresh = (): void => {
    if (element.open) table.show(makeContent());
  };
  element.addEventListener('toggle', refresh);
  return { element, refresh };
}
