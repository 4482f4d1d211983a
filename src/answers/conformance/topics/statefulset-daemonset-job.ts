/**
 * Recorded decisions about StatefulSets, DaemonSets, restarts of containers and Jobs: turns a case's `input` into what
 * the decision cores take (seconds become microseconds) and their outcome into the shape of `expect`.
 */
import { afterRestart, type CrashLoopState, restartAtMicros } from '../../../nodes/crash-loop.ts';
import { microsPerSecond } from '../../../sim/time.ts';
import { answerDaemonNode, answerDaemonUpdate } from './daemonset-cases.ts';
import { answerJob } from './job-cases.ts';
import { answerStatefulSet } from './statefulset-cases.ts';

/** The `expect` of a case of statefulset-daemonset-job.json, from its `input` alone. */
// biome-ignore lint/suspicious/noExplicitAny: a case is untyped JSON; each kind names what it reads
export function answerStatefulSetDaemonSetJob(input: any): unknown {
  switch (input.kind) {
    case 'statefulset':
      return answerStatefulSet(input);
    case 'daemonset-node':
      return answerDaemonNode(input);
    case 'daemonset-update':
      return answerDaemonUpdate(input);
    case 'crashloop':
      return answerCrashLoop(input);
    case 'job':
      return answerJob(input);
    default:
      throw new Error(`statefulset-daemonset-job: unknown kind ${String(input.kind)}`);
  }
}

interface CrashLoopInput {
  readonly base: number;
  readonly max: number;
  readonly runSeconds: readonly number[];
}

/** The case's kubelet looks every whole second. */
function answerCrashLoop({ base, max, runSeconds }: CrashLoopInput): unknown {
  const settings = { baseMicros: base * microsPerSecond, maxMicros: max * microsPerSecond };
  const starts = [0];
  const waits: number[] = [];
  let state: CrashLoopState | null = null;
  for (const run of runSeconds) {
    const endedMicros = (starts.at(-1)! + run) * microsPerSecond;
    const start = Math.ceil(restartAtMicros(settings, state, endedMicros) / microsPerSecond);
    state = afterRestart(settings, state, endedMicros, start * microsPerSecond);
    waits.push(start - endedMicros / microsPerSecond);
    starts.push(start);
  }
  return { starts, waits };
}
