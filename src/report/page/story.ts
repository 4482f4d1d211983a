/** The panel that tells a story: of a pod, a node, or of marks on the time axis. It has an address of its own. */
import type { PageContext, Subject } from './context.ts';
import { timeText } from './context.ts';
import { byId, el } from './dom.ts';
import { nodeStory, podStory, type StoryLine } from './story-words.ts';
import { createPagedTable } from './tables.ts';

export interface StoryPanel {
  open(subject: Subject): void;
}

export function createStoryPanel(context: () => PageContext): StoryPanel {
  const dialog = byId('story') as HTMLDialogElement;
  const close = el('button', { type: 'button', class: 'close', onclick: () => dialog.close() }, 'Close');
  dialog.addEventListener('close', () => history.replaceState(null, '', '#'));
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });

  function show(kind: string, title: string, parts: readonly Node[]): void {
    const heading = el('h2', { id: 'story-title', tabindex: -1 }, el('span', { class: 'kind' }, `${kind} `), title);
    dialog.replaceChildren(el('div', { class: 'story' }, el('header', {}, heading, close), ...parts));
    if (!dialog.open) dialog.showModal();
    dialog.scrollTop = 0;
    heading.focus();
  }

  function open(subject: Subject): void {
    const page = context();
    const { run } = page;
    if (subject.kind === 'marks') {
      show('At this time', '', [marksList(page, subject.marks, () => dialog.close())]);
      return;
    }
    if (subject.kind === 'node') {
      const name = run.nodes.names[subject.row]!;
      setAddress('node', name);
      show('Node', name, [linesList(page, nodeStory(run, subject.row)), podsOfNode(page, name)]);
      return;
    }
    const key = `${run.pods.namespaces.of(subject.row)}/${run.pods.names[subject.row]}`;
    setAddress('pod', key);
    show('Pod', key, [linesList(page, podStory(run, subject.row)), nodeLink(page, subject.row)]);
  }

  /** `#pod/shop/web-1`, `#node/general-1`: links of the page, and addresses that somebody sent. */
  function followAddress(): void {
    const page = context();
    const [, kind, name = ''] = /^#(pod|node)\/(.+)$/.exec(decodeURIComponent(location.hash)) ?? [];
    if (kind === undefined) return;
    const row = kind === 'pod' ? podRow(page, name) : page.run.nodes.names.lastIndexOf(name);
    if (row >= 0) open({ kind: kind as 'pod' | 'node', row });
  }
  addEventListener('hashchange', followAddress);
  setTimeout(followAddress);
  return { open };
}

function setAddress(kind: string, name: string): void {
  history.replaceState(null, '', `#${kind}/${encodeURI(name)}`);
}

/** The last pod of that name: names of a StatefulSet are given anew. */
function podRow({ run: { pods } }: PageContext, key: string): number {
  const at = key.indexOf('/');
  for (let row = pods.count - 1; row >= 0; row--) {
    if (pods.names[row] === key.slice(at + 1) && pods.namespaces.of(row) === key.slice(0, at)) return row;
  }
  return -1;
}

function linesList(context: PageContext, lines: readonly StoryLine[]): HTMLElement {
  const items = lines.map(({ atMicros, text, tone }) => {
    return el('li', { class: tone }, el('time', {}, timeText(context, atMicros)), el('span', {}, text));
  });
  return el('ol', { class: 'lines' }, ...items);
}

function nodeLink(context: PageContext, pod: number): HTMLElement {
  const { nodes, pods } = context.run;
  const name = pods.nodes.of(pod);
  const row = nodes.names.lastIndexOf(name);
  if (row < 0) return el('p', {}, 'It never had a node.');
  const open = (): void => context.open({ kind: 'node', row });
  return el('p', {}, 'Its node: ', el('button', { type: 'button', class: 'link', onclick: open }, name));
}

function podsOfNode(context: PageContext, name: string): HTMLElement {
  const { pods } = context.run;
  const rows: number[] = [];
  for (let row = 0; row < pods.count; row++) if (pods.nodes.of(row) === name) rows.push(row);
  const table = createPagedTable(25);
  const time = (micros: number): string => (Number.isNaN(micros) ? '' : timeText(context, Math.max(0, micros)));
  table.show({
    caption: `Pods that were on ${name}`,
    columns: [{ name: 'Pod' }, { name: 'From' }, { name: 'To' }, { name: 'State' }],
    count: rows.length,
    row: (at) => {
      const row = rows[at]!;
      const open = (): void => context.open({ kind: 'pod', row });
      const link = el('button', { type: 'button', class: 'link', onclick: open }, pods.names[row]!);
      const gone = Number.isNaN(pods.finished[row]!) ? pods.deleted[row]! : pods.finished[row]!;
      return [link, time(pods.scheduled[row]!), time(gone), pods.states.of(row)];
    },
  });
  return el('section', {}, el('h3', {}, 'Pods that were on it'), table.element);
}

function marksList(context: PageContext, marks: readonly number[], close: () => void): HTMLElement {
  const items = marks.map((at) => {
    const { atMicros, text, planned, kind } = context.run.data.marks[at]!;
    const { view } = context;
    const zoom = (): void => {
      const half = (view.endMicros / 40) | 0;
      view.show(atMicros - half, atMicros + half);
      close();
    };
    const from = planned ? 'planned in the scenario' : 'happened in the run';
    return el(
      'li',
      { class: kind === 'failure' ? 'bad' : 'plain' },
      el('time', {}, timeText(context, atMicros)),
      el('span', {}, `${text} (${from}) `, el('button', { type: 'button', class: 'link', onclick: zoom }, 'zoom in')),
    );
  });
  return el('ol', { class: 'lines' }, ...items);
}
