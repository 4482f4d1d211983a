/**
 * The comparison with recorded clusters is itself held against the recordings: a recorded run is one of its repetitions,
 * and a recorded run with one thing wrong in it is not, unless tolerances.ts says why that goes unnoticed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { beganAlike } from '../../../../src/answers/conformance/cluster/align.ts';
import { comparisonWith, differencesOf } from '../../../../src/answers/conformance/cluster/compare.ts';
import {
  chanceEvents,
  counterSeconds,
  standingSeconds,
} from '../../../../src/answers/conformance/cluster/tolerances.ts';
import type { Observation, Trace } from '../../../../src/answers/conformance/cluster/trace.ts';
import type { TraceEvent } from '../../../../src/answers/conformance/cluster/trace-event.ts';
import { candidatesPerMutation, mutations } from './mutations.ts';

const folder = fileURLToPath(new URL('../../../conformance/cluster/', import.meta.url));
const traces: [string, Trace][] = readdirSync(folder)
  .filter((file) => file.endsWith('.json.gz'))
  .sort()
  .map((file) => [
    file.replace('.json.gz', ''),
    JSON.parse(gunzipSync(readFileSync(folder + file)).toString('utf8')) as Trace,
  ]);

/** Repetitions that are outside of what the README tolerates among each other, with the reason. */
const outliers: Readonly<Record<string, string>> = {
  'hpa.down-two-policies-min 1': 'the machine stalled while the first pods became ready: a single reaction took 0.62 s',
  'spread.mixed-sizes 3':
    'the machine stalled for 0.7 s while pods became ready: single reactions took 0.55 and 0.74 s',
  'topology-rollout.match-label-keys 1': 'the machine stalled for 1.1 s in the preparation, before the first pods ran',
  'drain-during-rollout.pdb-25pct 1':
    'KWOK began the stop delay of a terminating pod anew when its eviction was granted in repetition 1 alone',
  'drain-during-rollout.pdb-25pct 2': 'see repetition 1, which is all that it is compared with',
  'drain-two.two-at-once 1': 'the two drains met on one budget: a refusal for one of them or the other is chance',
  'drain-two.two-at-once 2': 'see repetition 1, which is all that it is compared with',
  'node-delete.delete 1': 'pod garbage collection turned 2.6 s earlier: its phase is no input (README, phase)',
  'node-delete.delete 2': 'see repetition 1, which is all that it is compared with',
};

for (const [name, trace] of traces) {
  test(`${name}: each repetition could be one of the others`, () => {
    trace.runs.forEach((run, index) => {
      const others = trace.runs.filter((other) => other !== run && beganAlike(other, run));
      const outlier = outliers[`${name} ${index + 1}`];
      if (others.length === 0) {
        assert.is(differencesOf(trace, run).length, 0, 'alone, it is compared with itself');
        return;
      }
      const [first] = differencesOf(trace, run, others);
      if (outlier === undefined) assert.is(first, undefined, JSON.stringify(first));
      else assert.ok(first !== undefined, `no outlier any more: ${outlier}`);
    });
  });

  test(`${name}: one thing wrong is noticed`, () => {
    const run = trace.runs[0]!;
    const compare = comparisonWith(trace);
    for (const { name: mutation, mutate } of mutations) {
      for (let n = 0; n < candidatesPerMutation; n++) {
        const wrong = mutate(run, n);
        if (wrong === null || compare(wrong.run).length > 0) continue;
        const tolerated = reasonToMiss(mutation, wrong.event, run, trace);
        assert.ok(tolerated, `${mutation}: ${JSON.stringify(wrong.event)} goes unnoticed`);
      }
    }
  });
}

/** Why tolerances.ts lets this go unnoticed; undefined: it does not. */
function reasonToMiss(mutation: string, event: TraceEvent, run: Observation, trace: Trace): string | undefined {
  const { kind, what } = event;
  if (kind === 'Event' && chanceEvents.includes(what)) return 'chanceEvents';
  if (kind === 'Pod' && what === 'Unschedulable' && !mutation.includes('message')) return 'attempts are not counted';
  if (kind === 'Pod' && !agree(trace, event)) return 'countSlack';
  const stood = standsFor(event, run);
  if (stood < standingSeconds) return 'standingSeconds';
  // Within counterSeconds of both its ends the values before and after are right, too.
  if (stood < 2 * counterSeconds + standingSeconds && ['Status', 'Condition', 'Scaled', 'Used'].includes(what)) {
    return 'counterSeconds';
  }
  return undefined;
}

/** How long it took until the same thing was said of the same object again. */
function standsFor({ t, kind, name, what, type }: TraceEvent, { events }: Observation): number {
  const next = events.find(
    (other) => other.t > t && other.kind === kind && other.name === name && other.what === what && other.type === type,
  );
  return (next?.t ?? Number.POSITIVE_INFINITY) - t;
}

/** Do all repetitions have as many of these? */
function agree({ runs }: Trace, { kind, what, reason }: TraceEvent): boolean {
  const counts = runs.map(
    ({ events }) => events.filter((e) => e.kind === kind && e.what === what && e.reason === reason).length,
  );
  return new Set(counts).size === 1;
}

test.run();
