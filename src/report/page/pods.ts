/** All pods of the run as a table that can be searched and sorted; a pod's name opens its story. */
import { countText, durationText } from '../units.ts';
import { type PageContext, timeText } from './context.ts';
import { choice, el, searchBox } from './dom.ts';
import { compareNames } from './node-order.ts';
import { createPagedTable } from './tables.ts';

const columns = [
  { name: 'Pod' },
  { name: 'Workload' },
  { name: 'Node' },
  { name: 'State' },
  { name: 'Created' },
  { name: 'Wait for a node', right: true },
  { name: 'Start to ready', right: true },
  { name: 'Ended' },
] as const;

export function createPodsTable(context: PageContext): HTMLElement {
  const { run } = context;
  const { pods, data } = run;
  let search = '';
  let state = '';
  let sort = { column: 5, rising: false };
  const table = createPagedTable(25, {
    by: () => sort,
    press(column) {
      const rising = sort.column === column ? !sort.rising : column < 5;
      sort = { column, rising };
      show();
    },
  });

  const waits = new Float64Array(pods.count);
  const starts = new Float64Array(pods.count);
  for (let row = 0; row < pods.count; row++) {
    const ends = [pods.scheduled[row]!, pods.deleted[row]!, data.endMicros];
    waits[row] = Math.max(0, ends.find((time) => !Number.isNaN(time))! - Math.max(0, pods.created[row]!));
    starts[row] = pods.ready[row]! - Math.max(0, pods.scheduled[row]!);
  }
  const ended = (row: number): number => {
    return Number.isNaN(pods.finished[row]!) ? pods.deleted[row]! : pods.finished[row]!;
  };
  /** None last, whichever way. */
  const numbers = (of: (row: number) => number) => (a: number, b: number) => {
    const [left, right] = [of(a), of(b)];
    if (Number.isNaN(left) || Number.isNaN(right)) return 0;
    return left - right;
  };
  const texts = (of: (row: number) => string) => (a: number, b: number) => compareNames(of(a), of(b));
  const comparers: readonly ((a: number, b: number) => number)[] = [
    texts((row) => pods.names[row]!),
    texts((row) => pods.workloads.of(row)),
    texts((row) => pods.nodes.of(row)),
    texts((row) => pods.states.of(row)),
    numbers((row) => pods.created[row]!),
    numbers((row) => waits[row]!),
    numbers((row) => starts[row]!),
    numbers(ended),
  ];

  function show(): void {
    const words = search.toLowerCase().split(/\s+/).filter(Boolean);
    const rows: number[] = [];
    for (let row = 0; row < pods.count; row++) {
      if (state !== '' && pods.states.of(row) !== state) continue;
      if (words.length > 0) {
        const key = `${pods.namespaces.of(row)}/${pods.names[row]} ${pods.workloads.of(row)} ${pods.nodes.of(row)}`;
        const line = key.toLowerCase();
        if (!words.every((word) => line.includes(word))) continue;
      }
      rows.push(row);
    }
    const compare = comparers[sort.column]!;
    const way = sort.rising ? 1 : -1;
    const last =
      sort.column === 6 ? starts : sort.column === 7 ? Float64Array.from(waits, (_, row) => ended(row)) : null;
    const isNone = (row: number): number => (last !== null && Number.isNaN(last[row]!) ? 1 : 0);
    rows.sort((a, b) => isNone(a) - isNone(b) || way * compare(a, b) || a - b);
    table.show({ caption: 'Pods of the run', columns, count: rows.length, row: (at) => cells(rows[at]!) });
  }

  function cells(row: number): (string | Node)[] {
    const open = (): void => context.open({ kind: 'pod', row });
    const name = `${pods.namespaces.of(row)}/${pods.names[row]}`;
    const time = (micros: number): string => (Number.isNaN(micros) ? '' : timeText(context, Math.max(0, micros)));
    return [
      el('button', { type: 'button', class: 'link', onclick: open }, name),
      pods.workloads.of(row).replace(/^(\w+)\/[^/]+\//, '$1 '),
      pods.nodes.of(row),
      pods.states.of(row),
      pods.created[row]! < 0 ? 'before' : time(pods.created[row]!),
      durationText(Math.round(waits[row]!)),
      Number.isNaN(starts[row]!) ? '' : durationText(Math.round(Math.max(0, starts[row]!))),
      time(ended(row)),
    ];
  }

  const states = [...pods.states.texts].sort(compareNames).map((each) => [each, each] as const);
  const controls = el(
    'div',
    { class: 'controls' },
    searchBox('Find', 'name, workload, node …', (text) => {
      search = text;
      show();
    }),
    choice('State at the end', [['', 'any'] as const, ...states], (chosen) => {
      state = chosen;
      show();
    }),
  );
  show();
  const left = data.pods.dropped;
  const note =
    left === 0 ? null : el('p', { class: 'note' }, `${countText(left)} more pods existed; they are not listed.`);
  return el('div', {}, controls, table.element, note);
}
