/** The report of a comparison: verdicts first, then the differences with their intervals, seed by seed. */
import type { ComparedPair, CompareReport } from '../compare-types.ts';
import { countOf, countText, durationText } from '../units.ts';
import { createColumnSink } from './columns.ts';
import { compareReportData, toneOf } from './compare-data.ts';
import { documentText } from './document.ts';
import { type Html, html } from './html-text.ts';
import type { Finding, Tile } from './report-data.ts';

/** The same comparison gives the same bytes on every engine. */
export function compareReport(report: CompareReport): string {
  const { scenario, policies, seeds, simulatedMicros, pairs } = report;
  const sink = createColumnSink();
  return documentText({
    title: `${scenario.name}: ${policies.map(({ name }) => name).join(' or ')}?`,
    lead: scenario.description,
    facts: [
      policies.length === 1 ? '1 policy' : `${countText(policies.length)} policies`,
      `${countOf(seeds.length, 'seed')} each, the same for all`,
      `${countOf(seeds.length * policies.length, 'run')} of ${durationText(simulatedMicros)}`,
    ],
    tiles: pairs.map((pair) => pairTile(pair)),
    findings: pairs.flatMap((pair) => pairFindings(report, pair)),
    toneWords: { good: 'better', bad: 'worse', warn: 'mixed', plain: '' },
    sections: [
      { id: 'answers', name: 'Answers' },
      { id: 'differences', name: 'Differences' },
      { id: 'seeds', name: 'Seed by seed' },
      { id: 'about', name: 'About' },
    ],
    plain: null,
    about: aboutHtml(report),
    packed: sink.pack(compareReportData(report)),
  });
}

function pairTile({ policy, baseline, metrics }: ComparedPair): Tile {
  const better = metrics.filter(({ verdict }) => verdict === 'better').length;
  const worse = metrics.filter(({ verdict }) => verdict === 'worse').length;
  const parts = [better > 0 ? `better in ${better}` : '', worse > 0 ? `worse in ${worse}` : ''].filter(Boolean);
  const value = parts.length === 0 ? 'no better, no worse' : parts.join(', ');
  const rest = metrics.length - better - worse;
  return {
    label: `${policy} against ${baseline}`,
    value,
    note: `of ${countOf(metrics.length, 'metric')}; ${rest} without a verdict`,
    tone: better > 0 && worse === 0 ? 'good' : worse > 0 && better === 0 ? 'bad' : worse > 0 ? 'warn' : 'plain',
  };
}

/** Differences that were shown, each in its words; the names of what was not shown in one line. */
function pairFindings({ metrics: all }: CompareReport, { policy, baseline, metrics }: ComparedPair): Finding[] {
  const told = metrics.filter(({ finding }) => finding === 'shown' || finding === 'constant');
  const findings = told.map((row): Finding => {
    return { tone: row.verdict === null ? 'plain' : toneOf(row), text: row.words, detail: '', pods: [] };
  });
  const names = metrics.flatMap(({ finding }, at) => {
    return finding === 'notShown' || finding === 'undetermined' ? [all[at]!.label] : [];
  });
  if (names.length > 0) {
    const text = `${policy} against ${baseline}: no difference shown in ${countOf(names.length, 'metric')}`;
    findings.push({ tone: 'plain', text, detail: names.join(', '), pods: [] });
  }
  return findings;
}

function aboutHtml({ policies, method, repeat, stopping, seeds }: CompareReport): Html {
  const { interval, resamples, correction, comparisons } = method;
  return html`<p>Every policy was played with the same seeds, so that what is random is the same for all of them (common random
numbers): what is compared is the difference, seed by seed. Intervals: ${interval} with ${countText(resamples)} resamples; the
joint ones hold for all ${countOf(comparisons, 'difference')} together (${correction}). A difference counts as shown when its
joint interval leaves out zero.</p>
${stopping === null ? null : html`<p>${stoppingText(stopping, seeds.length)}</p>`}
<dl class="about">
${policies.map(
  ({ name, from, description }, at) =>
    html`<dt>${name}${at === 0 ? ' (baseline)' : ''}</dt><dd>${[from === name ? '' : from, description]
      .filter(Boolean)
      .join(': ')}</dd>`,
)}
<dt>Repeat this comparison</dt><dd><code>${repeat}</code></dd>
</dl>`;
}

function stoppingText({ pilot, needed, reached }: NonNullable<CompareReport['stopping']>, seeds: number): string {
  const asked = needed === null ? 'could not say how many seeds it takes' : `asked for ${countOf(needed, 'seed')}`;
  const end = reached ? 'the precision is reached' : 'the precision is not reached';
  return `A pilot of ${countOf(pilot.length, 'seed')} ${asked}; ${countText(seeds)} were played, and ${end}.`;
}
