/** Verdict columns and the words made of them (v1.34 pkg/scheduler/framework/types.go Diagnosis, FitError). */
import type { NodeId } from '../cluster/nodes.ts';
import { Verdict, type Verdicts } from './framework.ts';

export function createVerdicts(): Verdicts {
  return {
    verdict: new Uint8Array(0),
    rejectedBy: new Uint8Array(0),
    code: new Int32Array(0),
    rejected: new Int32Array(0),
    rejectedCount: 0,
  };
}

/** Forgets the last search and makes room for node ids below `nodeRows`. Costs no more than the last search's rejects. */
export function resetVerdicts(verdicts: Verdicts, nodeRows: number): void {
  for (let i = 0; i < verdicts.rejectedCount; i++) verdicts.verdict[verdicts.rejected[i]!] = Verdict.feasible;
  verdicts.rejectedCount = 0;
  if (verdicts.verdict.length >= nodeRows) return;
  const rows = Math.max(nodeRows, verdicts.verdict.length * 2);
  verdicts.verdict = new Uint8Array(rows);
  verdicts.rejectedBy = new Uint8Array(rows);
  verdicts.code = new Int32Array(rows);
  // A nominated node may be judged once on its own and once more in the search.
  verdicts.rejected = new Int32Array(2 * rows);
}

/** Takes back the verdict on one node, which is about to be judged again. */
export function clearVerdict(verdicts: Verdicts, node: NodeId): void {
  if (verdicts.verdict[node] === Verdict.feasible) return;
  verdicts.verdict[node] = Verdict.feasible;
  let kept = 0;
  for (let i = 0; i < verdicts.rejectedCount; i++) {
    const other = verdicts.rejected[i]!;
    if (other !== node) verdicts.rejected[kept++] = other;
  }
  verdicts.rejectedCount = kept;
}

/** `0/N nodes are available: <what preFilter said>. <n reason, …>. <what postFilter said>` */
export function fitErrorMessage(
  nodeCount: number,
  preFilterMessage: string,
  reasonCounts: ReadonlyMap<string, number>,
  postFilterMessage: string,
): string {
  let message = `0/${nodeCount} nodes are available:`;
  if (preFilterMessage !== '') message += ` ${preFilterMessage}.`;
  else if (reasonCounts.size > 0) {
    const counted = [...reasonCounts].map(([reason, count]) => `${count} ${reason}`);
    message += ` ${sortBytes(counted).join(', ')}.`;
  }
  if (postFilterMessage !== '') message += ` ${postFilterMessage}`;
  return message;
}

/** Sorts as Go sorts strings: by bytes. */
export function sortBytes(texts: string[]): string[] {
  return texts.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

const noteLengthMax = 1024;

/** Events carry at most 1,024 bytes (v1.34 schedule_one.go truncateMessage). */
export function truncateMessage(message: string): string {
  if (message.length * 3 <= noteLengthMax) return message;
  const bytes = new TextEncoder().encode(message);
  if (bytes.length <= noteLengthMax) return message;
  const suffix = ' ...';
  return new TextDecoder().decode(bytes.subarray(0, noteLengthMax - suffix.length)) + suffix;
}
