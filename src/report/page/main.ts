/** The script of a report. It reads the document that it stands in, and nothing else. */
import type { CompareReportData } from '../html/compare-data.ts';
import type { RunReportData } from '../html/report-data.ts';
import { fillComparePage } from './compare-page.ts';
import { byId, el } from './dom.ts';
import { fillRunPage } from './run-page.ts';
import { createThemeSwitch } from './theme.ts';
import { unpackDocument } from './unpack.ts';

async function main(): Promise<void> {
  const themeActs: (() => void)[] = [];
  createThemeSwitch(() => {
    for (const act of themeActs) act();
  });
  try {
    const packed = await unpackDocument();
    const data = packed.document as RunReportData | CompareReportData;
    if (data.kind === 'compare') fillComparePage(data);
    else fillRunPage(packed, (act) => void themeActs.push(act));
    document.documentElement.dataset.filled = 'true';
  } catch (error) {
    const words = 'The charts cannot be shown: this browser is too old, or the file was cut short.';
    byId('page').replaceChildren(el('p', { class: 'broken', role: 'alert' }, `${words} (${String(error)})`));
  }
}

void main();
