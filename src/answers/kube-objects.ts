/**
 * Pods and nodes of a run as API objects, as `kubectl get -o yaml` shows them. Rows hold what simulation needs; what a
 * snapshot brought beyond that (addresses, restarts, container states) is shown as long as the pod is as it was then.
 */

import type { Condition, KubernetesObject, Node, Pod, PodStatus } from '../api/objects.ts';
import { type JournalReader, Verb } from '../cluster/journal.ts';
import { NodeFlag, type NodeId } from '../cluster/nodes.ts';
import { noTime, PodFlag, type PodId, PodPhase, podPhaseNames } from '../cluster/pods.ts';
import type { Run } from '../scenario/assemble.ts';
import { readPaged } from '../sim/paged-column.ts';
import { formatRfc3339, type Micros, microsPerSecond } from '../sim/time.ts';
import { type ContainersStatus, createContainerStatuses } from './container-statuses.ts';

/** Reads the objects of a run that it was attached to before time started. */
export interface KubeObjects {
  pods(): Pod[];
  nodes(): Node[];
  /** Objects of any other kind, in the order of namespace and name. */
  objects(kind: string): KubernetesObject[];
}

/** The version that nodes of pools say they run: the one that is simulated. */
const kubeletVersion = 'v1.34.1';

/** To be called before time starts: it follows when nodes come. */
export function createKubeObjects(run: Run): KubeObjects {
  const { cluster, scenario } = run;
  const startsAt = scenario.startsAtMicros;
  const addedAt = new Map<NodeId, Micros>();
  const reader: JournalReader = cluster.journal.reader('index', 'kube-objects', (verb, subject, _, __, time) => {
    if (verb === Verb.nodeAdded) addedAt.set(subject, time);
  });
  const snapshotPods = new Map<string, Pod>();
  for (const object of scenario.objects) {
    const { namespace, name, uid } = object.metadata ?? {};
    if (object.kind === 'Pod' && uid !== undefined) snapshotPods.set(`${namespace}/${name}`, object as Pod);
  }
  const instant = (time: Micros): string =>
    formatRfc3339(Math.floor((startsAt + time) / microsPerSecond) * microsPerSecond);

  const containers = createContainerStatuses(run.kubelet, instant);

  function podOf(pod: PodId): Pod {
    const { pods } = cluster;
    const flags = pods.flags[pod]!;
    const owner = cluster.owners.values[pods.owner[pod]!];
    const node = cluster.nodeNames[pods.node[pod]!];
    const before = snapshotPods.get(cluster.podKey(pod));
    const { namespace: _, ...reference } = owner ?? { namespace: '' };
    const deleted = (flags & PodFlag.terminating) !== 0 && readPaged(pods.deletedMicros, pod) !== noTime;
    const { spec } = cluster.specOf(pod);
    return {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: {
        ...(before?.metadata?.uid !== undefined && { uid: before.metadata.uid }),
        name: pods.names[pod]!,
        namespace: cluster.namespaceOf(pod),
        creationTimestamp: instant(readPaged(pods.createdMicros, pod)),
        ...(deleted && { deletionTimestamp: instant(readPaged(pods.deletedMicros, pod)) }),
        labels: cluster.labelsOf(pod),
        ...('kind' in reference && reference.kind !== '' && { ownerReferences: [reference] }),
      },
      spec: node === undefined ? spec : { ...spec, nodeName: node },
      status: before !== undefined && isUnchanged(pod, before) ? before.status : statusOf(pod, containers.of(pod)),
    };
  }

  /** Nothing that the status speaks of has changed since the snapshot. */
  function isUnchanged(pod: PodId, { spec, status }: Pod): boolean {
    const { pods } = cluster;
    const ready = status?.conditions?.some(({ type, status: is }) => type === 'Ready' && is === 'True') ?? false;
    return (
      (spec.nodeName ?? '') === (cluster.nodeNames[pods.node[pod]!] ?? '') &&
      (status?.phase ?? 'Pending') === podPhaseNames[pods.phase[pod]!] &&
      ready === ((pods.flags[pod]! & PodFlag.ready) !== 0) &&
      !containers.hasRestarted(pod)
    );
  }

  function statusOf(pod: PodId, own: ContainersStatus | null): PodStatus {
    const { pods } = cluster;
    const phase = pods.phase[pod]!;
    const isReady = (pods.flags[pod]! & PodFlag.ready) !== 0;
    const bound = pods.node[pod]! >= 0;
    const gated = (cluster.specOf(pod).spec.schedulingGates ?? []).length > 0 && !bound;
    const nominated = cluster.nodeNames[pods.nominatedNode[pod]!];
    const started = readPaged(pods.startedMicros, pod);
    const condition = (type: string, is: boolean, reason?: string): Condition => ({
      type,
      status: is ? 'True' : 'False',
      ...(reason !== undefined && { reason }),
    });
    const unscheduled = gated ? 'SchedulingGated' : 'Unschedulable';
    return {
      phase: podPhaseNames[phase]!,
      conditions: [
        condition('PodScheduled', bound, bound ? undefined : unscheduled),
        ...(bound
          ? [condition('Initialized', own?.initialized ?? phase !== PodPhase.pending), condition('Ready', isReady)]
          : []),
      ],
      ...(nominated !== undefined && { nominatedNodeName: nominated }),
      ...(started !== noTime && { startTime: instant(started) }),
      ...(own !== null && own.reason !== '' && { reason: own.reason, message: own.message }),
      ...(bound && (own?.lists ?? { containerStatuses: containerStatuses(pod, phase, isReady, started) })),
    };
  }

  function containerStatuses(pod: PodId, phase: number, ready: boolean, started: Micros) {
    const startedAt = started === noTime ? undefined : instant(started);
    const states: Readonly<Record<number, object>> = {
      [PodPhase.pending]: { waiting: { reason: 'ContainerCreating' } },
      [PodPhase.running]: { running: { startedAt } },
      [PodPhase.succeeded]: { terminated: { exitCode: 0, reason: 'Completed', startedAt } },
      [PodPhase.failed]: { terminated: { exitCode: 1, reason: 'Error', startedAt } },
    };
    return cluster.specOf(pod).spec.containers.map(({ name }) => ({
      name,
      ready,
      restartCount: 0,
      started: phase === PodPhase.running,
      state: states[phase] ?? {},
    }));
  }

  function nodeOf(node: NodeId): Node {
    const { nodes } = cluster;
    const flags = nodes.flags[node]!;
    const object = cluster.nodeObject(node) as Node | undefined;
    const taints = cluster.taintSets.values[nodes.taintSet[node]!]!;
    const { spec, status } = object ?? {};
    const { unschedulable: _, taints: __, ...otherSpec } = spec ?? {};
    const images = cluster.imageSets.values[nodes.imageSet[node]!]!;
    const others = (status?.conditions ?? []).filter(({ type }) => type !== 'Ready');
    return {
      apiVersion: 'v1',
      kind: 'Node',
      metadata: {
        ...object?.metadata,
        name: cluster.nodeNames[node]!,
        creationTimestamp: object?.metadata?.creationTimestamp ?? instant(addedAt.get(node) ?? 0),
        labels: cluster.labelSets.values[nodes.labelSet[node]!]!,
      },
      spec: {
        ...otherSpec,
        ...(taints.length > 0 && { taints }),
        ...((flags & NodeFlag.unschedulable) !== 0 && { unschedulable: true }),
      },
      status: {
        ...status,
        conditions: [...others, { type: 'Ready', status: (flags & NodeFlag.ready) !== 0 ? 'True' : 'False' }],
        nodeInfo: status?.nodeInfo ?? { kubeletVersion },
        ...(images.length > 0 && { images }),
      },
    };
  }

  return {
    pods() {
      const alive: Pod[] = [];
      for (let pod = 0; pod < cluster.pods.count; pod++) {
        if ((cluster.pods.flags[pod]! & PodFlag.alive) !== 0) alive.push(podOf(pod));
      }
      return alive.sort(byName);
    },
    nodes() {
      reader.read();
      const alive: Node[] = [];
      for (let node = 0; node < cluster.nodes.count; node++) {
        if ((cluster.nodes.flags[node]! & NodeFlag.alive) !== 0) alive.push(nodeOf(node));
      }
      return alive.sort(byName);
    },
    objects: (kind) => [...cluster.objects.list(kind)].map(([, object]) => object).sort(byName),
  };
}

/** As the API server lists them: by namespace, then by name. */
function byName({ metadata: a }: KubernetesObject, { metadata: b }: KubernetesObject): number {
  const [one, other] = [`${a?.namespace ?? ''}/${a?.name}`, `${b?.namespace ?? ''}/${b?.name}`];
  return one < other ? -1 : one > other ? 1 : 0;
}
