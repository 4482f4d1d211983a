/** What components said, in Kubernetes' words: counts by reason, and a log that can be searched. */
import { messageOf } from '../html/event-log.ts';
import { countText } from '../units.ts';
import { type PageContext, timeText } from './context.ts';
import { choice, el, searchBox } from './dom.ts';
import { createPagedTable } from './tables.ts';

export function createEventsTable(context: PageContext): HTMLElement {
  const { run } = context;
  const { events, data } = run;
  const byReason = new Map<string, number>();
  for (let event = 0; event < events.count; event++) {
    const { reason } = events.shapes[events.shape[event]!]!;
    byReason.set(reason, (byReason.get(reason) ?? 0) + 1);
  }
  let reason = '';
  let type = '';
  let search = '';
  const table = createPagedTable(25);

  function show(): void {
    const fits = events.shapes.map((shape) => {
      return (reason === '' || shape.reason === reason) && (type === '' || shape.type === type);
    });
    const words = search.toLowerCase();
    const rows: number[] = [];
    for (let event = 0; event < events.count; event++) {
      if (!fits[events.shape[event]!]) continue;
      if (words !== '') {
        const line = `${events.texts[events.object[event]!]} ${messageOf(events, event)}`.toLowerCase();
        if (!line.includes(words)) continue;
      }
      rows.push(event);
    }
    table.show({
      caption: 'Events of the run',
      columns: [{ name: 'Time (UTC)' }, { name: 'Reason' }, { name: 'Object' }, { name: 'Message' }],
      count: rows.length,
      row: (at) => {
        const event = rows[at]!;
        const shape = events.shapes[events.shape[event]!]!;
        const warning =
          shape.type === 'Warning' ? el('span', { class: 'tone-warn' }, `${shape.reason} (warning)`) : null;
        const object = `${shape.kind} ${events.texts[events.object[event]!]}`;
        return [timeText(context, events.times[event]!), warning ?? shape.reason, object, messageOf(events, event)];
      },
    });
  }

  const reasons = [...byReason].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const controls = el(
    'div',
    { class: 'controls' },
    choice(
      'Reason',
      [['', 'any'] as const, ...reasons.map(([name, count]) => [name, `${name} (${countText(count)})`] as const)],
      (chosen) => {
        reason = chosen;
        show();
      },
    ),
    choice(
      'Type',
      [['', 'any'] as const, ['Warning', 'warnings'] as const, ['Normal', 'normal'] as const],
      (chosen) => {
        type = chosen;
        show();
      },
    ),
    searchBox('Find', 'object or words …', (text) => {
      search = text;
      show();
    }),
  );
  show();
  const left = data.events.dropped;
  const note =
    left === 0 ? null : el('p', { class: 'note' }, `${countText(left)} later events are in events.ndjson alone.`);
  return el('div', { class: 'events' }, controls, table.element, note);
}
