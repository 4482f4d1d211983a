/**
 * CrashLoopBackOff by v1.34 pkg/kubelet/kuberuntime/kuberuntime_manager.go doBackOff and client-go
 * util/flowcontrol/backoff.go. The recorded sequences are played in test/workloads/recorded-cases.test.ts.
 */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { afterRestart, type CrashLoopState, DEFAULT_CRASH_LOOP, restartAtMicros } from '../../src/nodes/crash-loop.ts';
import { microsPerSecond } from '../../src/sim/time.ts';

/** Seconds from each end to the restart, for a kubelet that acts at once, of a container that runs so long each time. */
function waits(runSeconds: readonly number[], settings = DEFAULT_CRASH_LOOP): number[] {
  let state: CrashLoopState | null = null;
  let started = 0;
  return runSeconds.map((run) => {
    const ended = started + run * microsPerSecond;
    started = restartAtMicros(settings, state, ended);
    state = afterRestart(settings, state, ended, started);
    return (started - ended) / microsPerSecond;
  });
}

const TABLE = [
  {
    name: 'at once, then 10 s, doubling to 5 min',
    runs: [1, 1, 1, 1, 1, 1, 1, 1],
    expected: [0, 10, 20, 40, 80, 160, 300, 300],
  },
  { name: 'a run of exactly 10 min does not forgive', runs: [1, 1, 600, 1], expected: [0, 10, 20, 40] },
  { name: 'a microsecond more does', runs: [1, 1, 600.000001, 1], expected: [0, 10, 0, 10] },
];

for (const { name, runs, expected } of TABLE) {
  test(name, () => {
    assert.equal(waits(runs), expected);
  });
}

test('with a longest delay of 60 s (ReduceDefaultCrashLoopBackOffDecay) two minutes forgive', () => {
  const settings = { baseMicros: microsPerSecond, maxMicros: 60 * microsPerSecond };
  assert.equal(waits([0, 0, 0, 0, 0, 0, 0, 0, 121, 0], settings), [0, 1, 2, 4, 8, 16, 32, 60, 0, 1]);
});

test('a kubelet that acts late counts the forgiveness from the restart, the delay from the end', () => {
  const late = afterRestart(DEFAULT_CRASH_LOOP, null, 0, 5 * microsPerSecond);
  assert.equal(late, { delayMicros: 10 * microsPerSecond, restartedMicros: 5 * microsPerSecond });
  assert.is(restartAtMicros(DEFAULT_CRASH_LOOP, late, 7 * microsPerSecond), 17 * microsPerSecond);
});

test.run();
