/**
 * What KWOK made of the pods while the traces were recorded: no containers, but stages whose delays stand in the pods'
 * annotations (the README of the recordings, `What was run`).
 */
import type { StringMap } from '../../../api/objects.ts';
import type { DurationLaw, PodBehaviour } from '../../../cluster/behaviour.ts';
import type { PodBehaviours } from '../../../scenario/assemble.ts';
import { type Micros, microsPerMilli, microsPerSecond } from '../../../sim/time.ts';

const prefix = 'conformance/';
const defaultDelays = { start: 0, ready: 0, run: 5 * microsPerSecond, stop: microsPerSecond };

/** Behaviours by the pods' own annotations; labels say which pods fail. */
export const kwokBehaviours: PodBehaviours = {
  startsAnew: true,
  behaviourOf: (cluster, pod) => behaviourOf(cluster.annotationsOf(pod)),
  failsOf(cluster, pod) {
    const labels = cluster.labelsOf(pod);
    const index = labels['batch.kubernetes.io/job-completion-index'];
    return labels[`${prefix}fail`] === 'true' || (index !== undefined && labels[`${prefix}fail-index`] === index);
  },
};

/**
 * KWOK plays a stage its delay after it has seen the pod in the state before, and writes it through the API server: 22 ms
 * more in the median (`Ready` after `Running`, `Succeeded` after `Ready`, less their delays), 10 to 35 for most pods.
 * Pods that stop together are removed one after the other: 11 to 46 ms after their delay, from the first tenth to the
 * last.
 */
const stageMicros = { least: 15_000, median: 22_000, most: 35_000, stopSpread: 20_000 };

/** The stage `complete` begins when the pod is ready. */
function behaviourOf(annotations: StringMap): PodBehaviour {
  const ready = delayOf(annotations[`${prefix}ready-delay`], defaultDelays.ready);
  const run = delayOf(annotations[`${prefix}run-duration`], defaultDelays.run);
  const stop = delayOf(annotations[`${prefix}stop-delay`], defaultDelays.stop);
  return {
    init: constant(delayOf(annotations[`${prefix}start-delay`], defaultDelays.start)),
    ready: { kind: 'uniform', fromMicros: ready + stageMicros.least, toMicros: ready + stageMicros.most },
    run: constant(ready + (stageMicros.least + stageMicros.most) / 2 + run + stageMicros.median),
    stop: { kind: 'uniform', fromMicros: stop, toMicros: stop + stageMicros.stopSpread },
  };
}

function constant(micros: Micros): DurationLaw {
  return { kind: 'constant', micros };
}

function delayOf(annotation: string | undefined, otherwise: Micros): Micros {
  if (annotation === undefined) return otherwise;
  const millis = /^(\d+)ms$/.exec(annotation)?.[1];
  if (millis === undefined) throw new Error(`a delay of ${annotation} is not in milliseconds`);
  return Number(millis) * microsPerMilli;
}
