/** The report of a run: one HTML file that needs nothing else. */
import type { RunSeries } from '../series.ts';
import type { RunSummary } from '../summary.ts';
import { countOf, countText, durationText } from '../units.ts';
import { createColumnSink } from './columns.ts';
import { documentText } from './document.ts';
import type { EventLog } from './event-log.ts';
import { runFindings } from './findings.ts';
import { type Html, html } from './html-text.ts';
import { eventMarks } from './marks.ts';
import type { Mark } from './report-data.ts';
import { runReportData } from './run-data.ts';
import { summarySection } from './summary-section.ts';
import { runTiles } from './tiles.ts';

/** `planned` are the steps of the timeline in words. The same run gives the same bytes on every engine. */
export function runReport(summary: RunSummary, series: RunSeries, events: EventLog, planned: readonly Mark[]): string {
  const sink = createColumnSink();
  const marks = [...planned, ...eventMarks(events)].sort((a, b) => a.atMicros - b.atMicros);
  const data = runReportData(summary, series, events, marks, sink);
  const { scenario, time, nodes } = summary;
  return documentText({
    title: scenario.name,
    lead: scenario.description,
    facts: [
      `${durationText(time.simulatedMicros)} simulated`,
      `${time.startsAt} to ${time.endsAt}`,
      countOf(nodes.total, 'node'),
      `${countOf(series.podRows.count + series.podRows.dropped, 'pod')} in all`,
      `seed ${scenario.seed}`,
    ],
    tiles: runTiles(summary, series),
    findings: runFindings(summary),
    toneWords: { good: 'good', bad: 'needs action', warn: 'worth a look', plain: '' },
    sections: [
      { id: 'answers', name: 'Answers' },
      { id: 'time', name: 'Over time' },
      ...(data.hpas.length > 0 ? [{ id: 'hpas', name: 'Autoscaling' }] : []),
      { id: 'heat', name: 'Nodes' },
      { id: 'pods', name: 'Pods' },
      { id: 'events', name: 'Events' },
      { id: 'capacity', name: 'Capacity' },
      { id: 'about', name: 'About' },
    ],
    plain: summarySection(summary),
    about: aboutHtml(summary, series),
    packed: sink.pack(data),
  });
}

function aboutHtml({ repeat, fingerprint, notSimulated }: RunSummary, series: RunSeries): Html {
  const ignored = notSimulated.map(({ kind, objects }) => `${kind} (${countText(objects)})`).join(', ');
  return html`<p>Headroom played this scenario forward in simulated time, as Kubernetes 1.34 would have decided. The same
scenario, seed and version give the same file, byte by byte. Values are samples ${durationText(series.stepMicros)} apart:
what held at that instant. Every event stands in events.ndjson, every figure in summary.json, beside this file.</p>
<dl class="about">
<dt>Repeat this run</dt><dd><code>${repeat}</code></dd>
<dt>Fingerprint of all decisions</dt><dd><code>${fingerprint.d}</code></dd>
${ignored === '' ? null : html`<dt>Accepted, not simulated</dt><dd>${ignored}</dd>`}
</dl>
<p class="small">Charts: uPlot, © 2022 Leon Sorokin, MIT licence; its text stands in this file’s script.</p>`;
}
