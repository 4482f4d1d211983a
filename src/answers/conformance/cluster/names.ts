/**
 * Names as the recording gives them: pods `<workload>-0001`, `-0002`, … in the order of their creation, replica sets
 * `<deployment>-rs1`, `-rs2`, …, revisions of stateful and daemon sets `<name>-rev1`, …; whatever was named by a person
 * or an ordinal keeps its name.
 */
import type { KubernetesObject } from '../../../api/objects.ts';
import type { Cluster } from '../../../cluster/cluster.ts';
import { type JournalReader, Verb } from '../../../cluster/journal.ts';
import type { PodId } from '../../../cluster/pods.ts';

/** All objects of the recordings are in this namespace. */
export const traceNamespace = 'trace';

export interface TraceNames {
  /** The recording's name of a pod that exists or has just been deleted. */
  pod(pod: PodId): string;
  /** Kind/name of the pod's controller, as recorded; undefined for a pod of its own. */
  ownerOf(pod: PodId): string | undefined;
  /** The recording's name of an object. */
  object(object: KubernetesObject): string;
  /** A text of ours with the recording's names in it. */
  inText(text: string): string;
  /** As `inText`, of a text about a pod that was refused: what was generated for its name is shown as `<suffix>`. */
  inRefusal(text: string): string;
}

const namespace = 'trace';

export function createTraceNames(cluster: Cluster): TraceNames {
  const { pods } = cluster;
  const podNames: string[] = [];
  const byRealName = new Map<string, string>();
  const counts = new Map<string, number>();

  const reader: JournalReader = cluster.journal.reader('observer', 'trace-names', (verb, subject, _before, after) => {
    if (verb === Verb.podCreated) namePod(subject);
    else if (verb === Verb.objectAdded) nameObject(cluster.objects.version(after)!);
  });

  function next(key: string, digits: number): string {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return `${key}${String(count).padStart(digits, '0')}`;
  }

  function namePod(pod: PodId): void {
    const real = pods.names[pod]!;
    const owner = cluster.owners.values[pods.owner[pod]!];
    const known = owner === undefined || owner.kind === '' || owner.kind === 'StatefulSet';
    podNames[pod] = known ? real : next(`${workloadOf(owner.kind, owner.name)}-`, 4);
    byRealName.set(real, podNames[pod]!);
  }

  function workloadOf(kind: string, name: string): string {
    if (kind !== 'ReplicaSet') return byRealName.get(name) ?? name;
    const owner = cluster.objects.lookUp('ReplicaSet', namespace, name)?.metadata?.ownerReferences?.[0];
    return owner?.name ?? name;
  }

  function nameObject(object: KubernetesObject): void {
    const { kind = '', metadata = {} } = object;
    const { name = '', ownerReferences = [] } = metadata;
    const owner = ownerReferences[0]?.name;
    if (owner === undefined || byRealName.has(name)) return;
    if (kind === 'ReplicaSet') byRealName.set(name, next(`${owner}-rs`, 0));
    else if (kind === 'ControllerRevision') byRealName.set(name, next(`${owner}-rev`, 0));
    else if (kind === 'Job') byRealName.set(name, next(`${owner}-m`, 0));
  }

  /** A pod that was refused never had a name to be seen; the recording shows what was generated as `<suffix>`. */
  function refused(word: string): string {
    const [, base = '', suffix] = /^(.*)-([a-z0-9]{5})$/.exec(word) ?? [];
    const owner = byRealName.get(base);
    return suffix === undefined || owner === undefined ? word : `${owner}-<suffix>`;
  }

  return {
    pod(pod) {
      reader.read();
      return podNames[pod] ?? pods.names[pod]!;
    },
    ownerOf(pod) {
      reader.read();
      const owner = cluster.owners.values[pods.owner[pod]!];
      return owner === undefined || owner.kind === ''
        ? undefined
        : `${owner.kind}/${byRealName.get(owner.name) ?? owner.name}`;
    },
    object({ metadata }) {
      reader.read();
      const name = metadata?.name ?? '';
      return byRealName.get(name) ?? name;
    },
    inText(text) {
      reader.read();
      return text.replace(/[a-z0-9][a-z0-9.-]*[a-z0-9]/g, (word) => byRealName.get(word) ?? refused(word));
    },
    inRefusal(text) {
      reader.read();
      return text.replace(/[a-z0-9][a-z0-9.-]*[a-z0-9]/g, (word) => {
        const known = refused(word);
        return known === word ? (byRealName.get(word) ?? word) : known;
      });
    },
  };
}
