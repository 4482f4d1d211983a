/** Score normalisation shared by plugins (v1.34 framework/plugins/helper/normalize_score.go). */
import { maxNodeScore } from './framework.ts';

/** Scales scores 0 … max to 0 … 100, in whole numbers; `reverse` turns them round. All 0 stays 0 (reversed: 100). */
export function defaultNormalizeScore(scores: Float64Array, count: number, reverse: boolean): void {
  let max = 0;
  for (let i = 0; i < count; i++) if (scores[i]! > max) max = scores[i]!;
  if (max === 0) {
    if (reverse) scores.fill(maxNodeScore, 0, count);
    return;
  }
  for (let i = 0; i < count; i++) {
    const score = Math.floor((maxNodeScore * scores[i]!) / max);
    scores[i] = reverse ? maxNodeScore - score : score;
  }
}
