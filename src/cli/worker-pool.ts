/** Work in threads of their own: answers in the order of the tasks, whatever the number of threads; Ctrl-C ends them. */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { type InterruptedError, onInterrupt } from './process.ts';

/** A thread ended without an answer: out of memory, or ended from outside. */
export class WorkerLostError extends Error {
  override readonly name = 'WorkerLostError';
}

export interface WorkerPool {
  /** Answers in the order of the tasks. When one fails no further one is begun; the first failure is thrown. */
  run<Task, Answer>(tasks: readonly Task[], handling: Handling<Task, Answer>): Promise<Answer[]>;
  close(): Promise<void>;
}

export interface Handling<Task, Answer> {
  /** So many are done. */
  done(count: number): void;
  /** The error that an answer stands for; null: it is one. */
  failureOf(task: Task, answer: Answer): Error | null;
  /** The error for a task whose thread ended without an answer. */
  lost(task: Task, error: Error): Error;
}

/** `worker`: name of a file of this folder; `exported`: its function. */
export function openWorkers(worker: string, exported: string, threads: number): WorkerPool {
  const pool = new Piscina({ filename: workerFile(worker), name: exported, minThreads: threads, maxThreads: threads });
  return {
    async run<Task, Answer>(
      tasks: readonly Task[],
      { done, failureOf, lost }: Handling<Task, Answer>,
    ): Promise<Answer[]> {
      const answers: Answer[] = new Array(tasks.length);
      const errors: { at: number; error: Error }[] = [];
      let interrupted: InterruptedError | undefined;
      const abort = new AbortController();
      const ignore = onInterrupt((error) => {
        interrupted = error;
        abort.abort();
      });
      let next = 0;
      let count = 0;
      const lane = async (): Promise<void> => {
        while (next < tasks.length && errors.length === 0 && interrupted === undefined) {
          const at = next++;
          try {
            const answer = (await pool.run(tasks[at], { signal: abort.signal })) as Answer;
            const error = failureOf(tasks[at]!, answer);
            if (error !== null) errors.push({ at, error });
            answers[at] = answer;
            done(++count);
          } catch (error) {
            if (interrupted === undefined) errors.push({ at, error: lost(tasks[at]!, error as Error) });
          }
        }
      };
      try {
        await Promise.all(Array.from({ length: Math.min(threads, tasks.length) }, lane));
      } finally {
        ignore();
      }
      if (interrupted !== undefined) throw interrupted;
      const first = errors.sort((a, b) => a.at - b.at)[0];
      if (first !== undefined) throw first.error;
      return answers;
    },
    close: () => pool.destroy(),
  };
}

/** As many as there are processors that this process may use. */
export function usualThreads(): number {
  return availableParallelism();
}

/** Beside the source, or beside the bundle, whose pieces stand a folder deeper. */
function workerFile(name: string): string {
  const places = [`./${name}.ts`, `../${name}.js`, `./${name}.js`].map((place) =>
    fileURLToPath(new URL(place, import.meta.url)),
  );
  const found = places.find((place) => existsSync(place));
  if (found === undefined) throw new Error(`the file of the worker ${name} is not where it was built`);
  return found;
}
