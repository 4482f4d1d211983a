/** Fills the report of a run: one time axis, and below it all that happened along it. */
import type { Packed } from '../html/columns.ts';
import { createChart } from './chart.ts';
import type { PageContext } from './context.ts';
import { byId, el } from './dom.ts';
import { createEventsTable } from './events.ts';
import { createHeatMap } from './heat-map.ts';
import { createHpas } from './hpas.ts';
import { createLane } from './lane.ts';
import { createPodsTable } from './pods.ts';
import { runModel } from './run-model.ts';
import { createStoryPanel } from './story.ts';
import { createTimeView } from './view.ts';

/** Samples that are at least in sight. */
const samplesMin = 8;

export function fillRunPage(packed: Packed, onTheme: (act: () => void) => void): void {
  const run = runModel(packed);
  const view = createTimeView(run.data.endMicros, run.data.stepMicros * samplesMin);
  const panel = createStoryPanel(() => context);
  const context: PageContext = { run, view, onTheme, open: (subject) => panel.open(subject) };
  const { charts, hpas, cost } = run.data;
  const shown = [...charts, ...cost].map((chart) => createChart(chart, context).element);
  const timeline = el(
    'div',
    { class: 'timeline' },
    createLane(context),
    section(
      'time',
      'Over time',
      'All charts share one time axis: drag in any of them to zoom, double-click to see the whole run.',
      [el('div', { class: 'charts' }, ...shown)],
    ),
  );
  if (hpas.length > 0) {
    timeline.append(
      section('hpas', 'Autoscaling of pods', 'What each HPA reads, what it wants, and what it gets.', [
        createHpas(context),
      ]),
    );
  }
  if (run.nodes.count > 0) {
    const intro = 'How full each node was over time: a line for each node, time from left to right.';
    timeline.append(section('heat', 'Nodes over time', intro, [createHeatMap(context)]));
  }
  const page = byId('page');
  page.replaceChildren(timeline);
  const pods = lazySection(
    'pods',
    'Pods',
    'Every pod that existed, those that waited longest first. A name opens its story.',
    () => createPodsTable(context),
  );
  const events = lazySection('events', 'Events', 'What components decided, in Kubernetes’ own words.', () =>
    createEventsTable(context),
  );
  page.append(pods, events);
}

function section(id: string, title: string, intro: string, parts: readonly Node[]): HTMLElement {
  const heading = el('h2', { id: `${id}-title` }, title);
  return el('section', { id, 'aria-labelledby': `${id}-title` }, heading, el('p', { class: 'intro' }, intro), ...parts);
}

/** Its content is made when it comes near to being seen. */
function lazySection(id: string, title: string, intro: string, make: () => HTMLElement): HTMLElement {
  const place = el('div', { class: 'later' });
  const element = section(id, title, intro, [place]);
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      place.replaceWith(make());
    },
    { rootMargin: '600px' },
  );
  observer.observe(element);
  return element;
}
