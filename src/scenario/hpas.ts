/** What the HPAs of a run came to, with what became of their targets' pods. */
import type { HpaFigures } from '../hpa/hpa-ledger.ts';
import type { Usage } from '../nodes/usage.ts';
import type { ShortSpan } from '../nodes/usage-books.ts';
import type { HpaSummary, KeptCpu } from '../report/hpa-summary.ts';
import { microsPerSecond } from '../sim/time.ts';

export function hpaSummaries(figures: readonly HpaFigures[], usage: Usage): HpaSummary[] {
  if (figures.length === 0) return [];
  const totals = new Map(usage.workloadTotals());
  return figures.map((hpa) => {
    const [namespace] = hpa.name.split('/');
    const [kind, name] = hpa.target.split('/');
    const of = totals.get(`${kind}/${namespace}/${name}`);
    const { throttled, short } = usage.spansOf(`${kind}/${namespace}/${name}`);
    return { ...hpa, throttled: kept(of?.throttledCpu, throttled), short: kept(of?.shortCpu, short) };
  });
}

function kept(sum: bigint | undefined, { fromMicros, toMicros, byHour }: ShortSpan): KeptCpu {
  let worst = -1;
  for (const hour of Object.keys(byHour).map(Number)) if (worst < 0 || byHour[hour]! > byHour[worst]!) worst = hour;
  return {
    milliCpuSeconds: Number((sum ?? 0n) / BigInt(microsPerSecond)),
    fromMicros,
    toMicros,
    worstHour: worst,
    worstMilliCpuSeconds: worst < 0 ? 0 : Math.round(byHour[worst]! / microsPerSecond),
  };
}
