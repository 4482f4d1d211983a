/**
 * What KWOK made of the pods while the traces were recorded: no containers, but stages whose delays stand in the pods'
 * annotations (the README of the recordings, `What was run`).
 */
import type { KubernetesObject, Pod, PodTemplateSpec, StringMap } from '../../../api/objects.ts';
import type { DurationLaw, PodBehaviour } from '../../../cluster/behaviour.ts';
import type { Cluster } from '../../../cluster/cluster.ts';
import type { PodId } from '../../../cluster/pods.ts';
import type { PodBehaviours } from '../../../scenario/assemble.ts';
import { type Micros, microsPerMilli, microsPerSecond } from '../../../sim/time.ts';

const prefix = 'conformance/';
const defaultDelays = { start: 0, ready: 0, run: 5 * microsPerSecond, stop: microsPerSecond };

/** Behaviours by the annotations of the pods' templates; `manifests` holds those of pods that have no owner. */
export function kwokBehaviours(manifests: readonly KubernetesObject[]): PodBehaviours {
  const lonely = new Map(
    manifests.filter(({ kind }) => kind === 'Pod').map((pod) => [pod.metadata?.name ?? '', pod as Pod]),
  );
  const annotationsOf = (cluster: Cluster, pod: PodId): StringMap => {
    const owner = cluster.owners.values[cluster.pods.owner[pod]!];
    if (owner === undefined || owner.kind === '') {
      return lonely.get(cluster.pods.names[pod]!)?.metadata?.annotations ?? {};
    }
    const object = cluster.objects.lookUp(owner.kind, owner.namespace, owner.name);
    const spec = (object as { spec?: { template?: PodTemplateSpec } } | undefined)?.spec;
    return spec?.template?.metadata?.annotations ?? {};
  };
  return {
    behaviourOf: (cluster, pod) => behaviourOf(annotationsOf(cluster, pod)),
    failsOf(cluster, pod) {
      const labels = cluster.labelsOf(pod);
      const index = labels['batch.kubernetes.io/job-completion-index'];
      return labels[`${prefix}fail`] === 'true' || (index !== undefined && labels[`${prefix}fail-index`] === index);
    },
  };
}

/** The stage `complete` begins when the pod is ready. */
function behaviourOf(annotations: StringMap): PodBehaviour {
  const ready = delayOf(annotations['conformance/ready-delay'], defaultDelays.ready);
  return {
    init: constant(delayOf(annotations['conformance/start-delay'], defaultDelays.start)),
    ready: constant(ready),
    run: constant(ready + delayOf(annotations['conformance/run-duration'], defaultDelays.run)),
    stop: constant(delayOf(annotations['conformance/stop-delay'], defaultDelays.stop)),
  };
}

function delayOf(annotation: string | undefined, otherwise: Micros): Micros {
  if (annotation === undefined) return otherwise;
  const millis = /^(\d+)ms$/.exec(annotation)?.[1];
  if (millis === undefined) throw new Error(`a delay of ${annotation} is not in milliseconds`);
  return Number(millis) * microsPerMilli;
}

function constant(micros: Micros): DurationLaw {
  return { kind: 'constant', micros };
}
