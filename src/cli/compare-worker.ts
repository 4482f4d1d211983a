/** A worker of `headroom compare`: plays one policy with one seed. Scenarios are read once per worker and policy. */
import { type PlayedRun, playMetrics } from '../answers/compare/play.ts';
import { loadScenario } from '../scenario/load.ts';
import { loadPlugins } from '../scenario/plugins.ts';

/** What every run of a policy has in common. */
export interface WorkerPolicy {
  readonly file: string;
  readonly overlay: readonly string[];
  readonly set: readonly string[];
  readonly plugins: readonly string[];
  readonly untilMicros: number;
}

export interface WorkerTask {
  readonly policy: WorkerPolicy;
  /** Which policy it is: what is read for one is kept. */
  readonly index: number;
  readonly seed: number;
  readonly metrics: readonly string[];
}

/** Values in the order of the metrics, or what went wrong: errors lose their fields on the way between threads. */
export type WorkerAnswer =
  | { readonly values: readonly number[] }
  | {
      readonly failed: {
        readonly name: string;
        readonly message: string;
        readonly stack: string;
        readonly position?: unknown;
      };
    };

const known = new Map<number, Omit<PlayedRun, 'seed'>>();

export async function playTask({ policy, index, seed, metrics }: WorkerTask): Promise<WorkerAnswer> {
  try {
    let run = known.get(index);
    if (run === undefined) known.set(index, (run = await openPolicy(policy)));
    return { values: playMetrics({ ...run, seed }, metrics) };
  } catch (error) {
    const { name, message, stack = '', position } = error as Error & { readonly position?: unknown };
    return { failed: { name, message, stack, position } };
  }
}

async function openPolicy({
  file,
  overlay,
  set,
  plugins,
  untilMicros,
}: WorkerPolicy): Promise<Omit<PlayedRun, 'seed'>> {
  const { scenario } = await loadScenario(file, { overlay, set });
  // The main thread has read it before without an error.
  if (scenario === null) throw new Error(`${file} has changed since the comparison began`);
  return { scenario, untilMicros, plugins: await loadPlugins(plugins) };
}
