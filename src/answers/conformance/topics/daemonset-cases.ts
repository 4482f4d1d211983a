/** The DaemonSet cases of statefulset-daemonset-job.json. */
import { compareText } from '../../../api/go-text.ts';
import type { Affinity, IntOrString, StringMap, Taint, Toleration } from '../../../api/objects.ts';
import { compileDaemonTemplate, nodeShouldRunDaemonPod } from '../../../workloads/controllers/daemonset-node.ts';
import { type DaemonPod, updateDaemonPods } from '../../../workloads/controllers/daemonset-pass.ts';

export interface DaemonNodeCase {
  readonly node: string;
  readonly nodeLabels?: StringMap;
  readonly taints?: readonly Taint[];
  readonly nodeSelector?: StringMap;
  readonly affinity?: Affinity;
  readonly tolerations?: readonly Toleration[];
  readonly nodeName?: string;
  readonly hostNetwork?: boolean;
}

/** Should a daemon pod run on the node, may one stay there? */
export function answerDaemonNode(given: DaemonNodeCase): unknown {
  const { nodeName, nodeSelector, affinity, tolerations, hostNetwork } = given;
  const template = compileDaemonTemplate({
    ...(nodeName === undefined ? {} : { nodeName }),
    nodeSelector,
    affinity,
    tolerations,
    hostNetwork,
  });
  const node = { name: given.node, labels: given.nodeLabels ?? {}, taints: given.taints ?? [] };
  return nodeShouldRunDaemonPod(template, node);
}

export interface DaemonUpdateCase {
  readonly maxSurge: IntOrString;
  readonly maxUnavailable: IntOrString;
  readonly nodes: readonly {
    readonly name: string;
    readonly shouldRun: boolean;
    readonly old?: { readonly available: boolean };
    readonly new?: { readonly available: boolean };
  }[];
}

/** One pass of the rolling update; which of several equal nodes goes first is left open by counting them. */
export function answerDaemonUpdate({ maxSurge, maxUnavailable, nodes }: DaemonUpdateCase): unknown {
  const { createOn, deletePods } = updateDaemonPods({
    set: { namespace: 'ns', name: 'ds', updateStrategy: 'RollingUpdate', maxSurge, maxUnavailable, minReadySeconds: 0 },
    nodes: nodes.map((node) => ({
      name: node.name,
      shouldRun: node.shouldRun,
      shouldContinueRunning: node.shouldRun,
      backoff: null,
      pods: [
        ...(node.old === undefined ? [] : [daemonPod(`old-${node.name}`, false, node.old.available)]),
        ...(node.new === undefined ? [] : [daemonPod(`new-${node.name}`, true, node.new.available)]),
      ],
    })),
    podsWithoutNode: [],
    nowMicros: 0,
  });
  const deleted = nodes.filter(({ name }) => deletePods.includes(`old-${name}`));
  const surged = nodes.filter(({ name }) => createOn.includes(name));
  const replaced = deleted.filter((node) => node.new?.available === true);
  const others = deleted.filter((node) => !replaced.includes(node));
  const names = (list: readonly { readonly name: string }[]): string[] =>
    list.map(({ name }) => name).sort(compareText);
  return {
    deletedAvailableOld: others.filter(({ old }) => old?.available === true).length,
    deletedUnavailableOld: names(others.filter(({ old }) => old?.available === false)),
    deletedReplacedOld: names(replaced),
    surgedOverAvailableOld: surged.filter(({ old }) => old?.available === true).length,
    surgedOverUnavailableOld: names(surged.filter(({ old }) => old?.available === false)),
  };
}

function daemonPod(name: string, updated: boolean, available: boolean): DaemonPod {
  return {
    name,
    phase: 'Running',
    scheduled: true,
    readySinceMicros: available ? 0 : null,
    createdMicros: 0,
    deleting: false,
    updated,
  };
}
