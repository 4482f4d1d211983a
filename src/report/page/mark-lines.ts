/** Marks as thin lines through a plot. */
import type uPlot from 'uplot';
import type { PageContext } from './context.ts';
import { variable } from './palette.ts';

/** Beyond so many lines in sight the plot is left alone: the lane above still shows them all. */
const linesMax = 60;

export function drawMarks(plot: uPlot, { run, view }: PageContext): void {
  const shown = run.data.marks.filter(({ atMicros }) => atMicros >= view.from && atMicros <= view.to);
  if (shown.length === 0 || shown.length > linesMax) return;
  const { ctx, bbox } = plot;
  ctx.save();
  ctx.lineWidth = devicePixelRatio;
  ctx.setLineDash([2 * devicePixelRatio, 3 * devicePixelRatio]);
  for (const { atMicros, kind } of shown) {
    ctx.strokeStyle = variable(`--mark-${kind}`);
    const x = Math.round(plot.valToPos(atMicros, 'x', true));
    ctx.beginPath();
    ctx.moveTo(x, bbox.top);
    ctx.lineTo(x, bbox.top + bbox.height);
    ctx.stroke();
  }
  ctx.restore();
}
