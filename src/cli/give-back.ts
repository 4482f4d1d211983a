/**
 * Large runs leave much behind that nobody needs any more when their files are made: the whole cluster, and what has been
 * made of it. The engine finds out when it has grown by half as much again, which would be the process' peak.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Processes that are smaller have little to give back; looking for it takes some 50 ms. */
const largeBytes = 200 * 1024 * 1024;

/** Has the engine give back what nobody can reach, where the process is large. */
export function giveBack(): void {
  if (process.memoryUsage.rss() < largeBytes) return;
  // The engine offers it to contexts that are made while the flag stands.
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  setFlagsFromString('--no-expose-gc');
  collect();
}
