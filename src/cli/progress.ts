/** What a terminal shows while one waits: how far it is and how long it will take; pipes and files see nothing of it. */
import { durationText } from '../report/units.ts';

/** Shows `what …` at once, for work that cannot say how far it is; the answer takes it away. */
export function announce(what: string, quiet: boolean): () => void {
  if (quiet || process.stderr.isTTY !== true) return () => {};
  process.stderr.write(`${what} …`);
  return () => void process.stderr.write('\r\u001b[K');
}

/** A line on standard error that is rewritten in place. */
export interface ProgressLine {
  /** `fraction` of the work is done. */
  part(fraction: number): void;
  /** So many are done, of nobody knows how many. */
  count(done: number): void;
  /** Takes the line away. To be called before anything else is printed. */
  end(): void;
}

/** Short waits show nothing. */
const silentMillis = 300;
const everyMillis = 100;

/** `what` is done: `playing pressure`. */
export function createProgress(what: string, quiet: boolean): ProgressLine {
  const shows = !quiet && process.stderr.isTTY === true;
  const startedAt = performance.now();
  let shownAt = startedAt;
  let shown = false;
  const show = (word: (elapsedMillis: number) => string): void => {
    const now = performance.now();
    if (!shows || now - startedAt < silentMillis || (shown && now - shownAt < everyMillis)) return;
    const columns = process.stderr.columns ?? 80;
    process.stderr.write(`\r${word(now - startedAt).slice(0, columns - 1)}\u001b[K`);
    shownAt = now;
    shown = true;
  };
  return {
    part(fraction) {
      show((elapsed) => {
        const left = fraction > 0.02 ? `, ${secondsText((elapsed / fraction) * (1 - fraction))} left` : '';
        return `${what}: ${Math.floor(fraction * 100)} %${left}`;
      });
    },
    count(done) {
      show((elapsed) => `${what}: ${done} (${Math.round((done / elapsed) * 1000)} per second)`);
    },
    end() {
      if (shown) process.stderr.write('\r\u001b[K');
      shown = false;
    },
  };
}

function secondsText(millis: number): string {
  return durationText(Math.max(1, Math.round(millis / 1000)) * 1_000_000);
}
