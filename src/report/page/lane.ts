/** The one time axis of the page: what is in sight, ticks, marks, and the instant that is pointed at. It stays in sight. */
import { durationText } from '../units.ts';
import { gutters, oncePerFrame, type PageContext, timeText } from './context.ts';
import { el } from './dom.ts';
import { timeTicks } from './ticks.ts';
import { followPointer } from './time-keys.ts';

/** Marks that are closer than this share a button. */
const togetherPixels = 22;

export function createLane(context: PageContext): HTMLElement {
  const { view, run } = context;
  const button = (name: string, sign: string, act: () => void): HTMLElement => {
    return el('button', { type: 'button', 'aria-label': name, title: name, onclick: act }, sign);
  };
  const whole = el('button', { type: 'button', class: 'whole', onclick: () => view.reset() }, 'Whole run');
  const where = el('p', { class: 'where' });
  const tools = el(
    'div',
    { class: 'tools', role: 'group', 'aria-label': 'What the time axis shows' },
    button('Earlier', '←', () => view.pan(-0.4)),
    button('Later', '→', () => view.pan(0.4)),
    button('Show less, larger', '+', () => view.zoom(0.5)),
    button('Show more', '−', () => view.zoom(2)),
    whole,
  );
  const marks = el('div', { class: 'marks', role: 'group', 'aria-label': 'Marks on the time axis' });
  const ruler = el('div', { class: 'ruler', 'aria-hidden': 'true' });
  const needle = el('div', { class: 'needle', 'aria-hidden': 'true' });
  const axis = el('div', { class: 'axis' }, marks, ruler, needle);
  const lane = el('div', { class: 'lane' }, el('div', { class: 'lane-head' }, tools, where), axis);
  const plotWidth = (): number => Math.max(1, axis.clientWidth - gutters().left - gutters().right);
  const place = (micros: number): number =>
    gutters().left + ((micros - view.from) / (view.to - view.from)) * plotWidth();

  const showWhere = oncePerFrame(() => {
    const span = `${timeText(context, view.from)} – ${timeText(context, view.to)} UTC`;
    const { cursor } = view;
    const inside = cursor !== null && cursor >= view.from && cursor <= view.to;
    where.textContent = inside
      ? `${timeText(context, cursor)} · ${durationText(Math.round(cursor))} after the start`
      : span;
    needle.hidden = !inside;
    if (inside) needle.style.transform = `translateX(${place(cursor)}px)`;
    whole.disabled = view.from === 0 && view.to === view.endMicros;
  });
  const show = oncePerFrame(() => {
    const ticks = timeTicks(run.data.startsAtMicros, view.from, view.to, plotWidth() / 80);
    ruler.replaceChildren(
      ...ticks.map(({ micros, text }) => {
        const tick = el('span', {}, text);
        tick.style.left = `${place(micros)}px`;
        // A text that would be cut off at the edge stands before its tick.
        if (place(micros) > axis.clientWidth - 24) tick.className = 'last';
        return tick;
      }),
    );
    marks.replaceChildren(...groups(context, place).map((group) => markButton(group, context)));
    showWhere();
  });
  axis.addEventListener('pointermove', (event) => {
    const at = (event.clientX - axis.getBoundingClientRect().left - gutters().left) / plotWidth();
    view.point(at < 0 || at > 1 ? null : view.from + at * (view.to - view.from));
  });
  axis.addEventListener('pointerleave', () => view.point(null));
  followPointer(view, axis, plotWidth);
  new ResizeObserver(show).observe(axis);
  view.onSpan(show);
  view.onCursor(showWhere);
  return lane;
}

interface MarkGroup {
  left: number;
  readonly marks: number[];
}

/** Marks in sight from left to right, neighbours together. */
function groups({ run, view }: PageContext, place: (micros: number) => number): MarkGroup[] {
  const found: MarkGroup[] = [];
  for (const [at, { atMicros }] of run.data.marks.entries()) {
    if (atMicros < view.from || atMicros > view.to) continue;
    const left = place(atMicros);
    const last = found.at(-1);
    if (last !== undefined && left - last.left < togetherPixels) last.marks.push(at);
    else found.push({ left, marks: [at] });
  }
  return found;
}

const signs = { drain: '▽', failure: '✕', rollout: '⟳', scale: '⇕', nodes: '▣', change: '◆' } as const;

function markButton({ left, marks }: MarkGroup, context: PageContext): HTMLElement {
  const all = marks.map((at) => context.run.data.marks[at]!);
  const worst = all.find(({ kind }) => kind === 'failure') ?? all[0]!;
  const texts = all.slice(0, 4).map(({ text, atMicros }) => `${timeText(context, atMicros)} ${text}`);
  if (all.length > 4) texts.push(`and ${all.length - 4} more`);
  const button = el(
    'button',
    {
      type: 'button',
      class: `mark mark-${worst.kind}${all.some(({ planned }) => planned) ? ' planned' : ''}`,
      title: texts.join('\n'),
      'aria-label': `${all.length > 1 ? `${all.length} marks: ` : ''}${texts.join('; ')}`,
      onclick: () => context.open({ kind: 'marks', marks }),
    },
    all.length > 1 ? String(all.length) : signs[worst.kind],
  );
  button.style.left = `${left}px`;
  return button;
}
