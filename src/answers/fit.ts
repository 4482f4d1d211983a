/**
 * How many more pods fit (cluster-capacity's question): pods of one or more templates are created in turn, admitted and
 * scheduled by the scenario's own profiles, and stay, until the next one finds no node. Nobody is preempted.
 *
 * Cost: one scheduling attempt per pod. The run is used up: its cluster is full afterwards.
 */

import { DeleteCause } from '../cluster/cluster.ts';
import type { NodeId } from '../cluster/nodes.ts';
import { nodesInOrder } from '../cluster/nodes-in-order.ts';
import type { Run } from '../scenario/assemble.ts';
import type { PodTemplate } from '../scenario/open.ts';
import type { PluginRegistry } from '../scheduler/plugins/registry.ts';
import { createTrace } from '../scheduler/trace.ts';
import { createWhatIf, type WhatIf } from '../scheduler/what-if.ts';
import { identityOf } from '../sim/random.ts';
import { formatRfc3339 } from '../sim/time.ts';
import { createPodAdmission, type PodAdmission } from '../workloads/admission/pod-admission.ts';

export interface FitOptions {
  /** Nodes that are taken away first, with their pods. */
  readonly excludeNodes?: readonly string[];
  /** Most pods placed; default: until one does not fit. */
  readonly limit?: number | undefined;
  readonly registry?: PluginRegistry | undefined;
  /** Told of the count of pods placed, now and then. */
  readonly progress?: ((placed: number) => void) | undefined;
}

/** What nodes said to the pod that did not fit. */
export interface FitReason {
  readonly reason: string;
  readonly nodes: number;
}

/** A node or a zone: how many pods of each template it took, in the order of the templates. */
export interface FitPlace {
  readonly name: string;
  readonly pods: readonly number[];
}

export interface FitNode extends FitPlace {
  readonly zone: string;
  /** Why it does not take the next one. */
  readonly reasons: readonly string[];
}

export interface FitReport {
  readonly apiVersion: 'headroom/v1';
  readonly kind: 'FitReport';
  /** The instant that it is about. */
  readonly at: string;
  readonly templates: readonly {
    readonly namespace: string;
    readonly name: string;
    readonly requests: { readonly milliCpu: number; readonly memoryBytes: number };
    readonly pods: number;
  }[];
  /** Pods that fit, of all templates. */
  readonly pods: number;
  /** What ended the count. */
  readonly stoppedBy: {
    readonly kind: 'limit' | 'admission' | 'scheduling';
    /** Which template's pod was next. */
    readonly template: string;
    /** The scheduler's words, or those of admission; '' at the limit. */
    readonly message: string;
    readonly reasons: readonly FitReason[];
  };
  /** In order of their names; '' where nodes have none. */
  readonly zones: readonly FitPlace[];
  /** In the order in which they joined. */
  readonly nodes: readonly FitNode[];
  /** The command that repeats it. */
  readonly repeat: string;
}

const zoneLabel = 'topology.kubernetes.io/zone';
const progressEvery = 256;

/** Fills the cluster of a run that stands at the instant asked about. `templates` is not empty. */
export function answerFit(
  run: Run,
  templates: readonly PodTemplate[],
  repeat: string,
  options: FitOptions = {},
): FitReport {
  const { cluster, scenario, sim } = run;
  for (const name of options.excludeNodes ?? []) excludeNode(run, name);
  const filling: Filling = {
    run,
    templates,
    whatIf: createWhatIf({
      cluster,
      streams: sim.streams,
      config: scenario.schedulerConfig,
      registry: options.registry,
      everyNode: false,
    }),
    admission: createPodAdmission(cluster),
    placed: templates.map(() => new Map<NodeId, number>()),
    total: 0,
  };
  const stopped = fill(filling, options);
  const nodeReasons = stopped.nodeReasons;
  const order = nodesInOrder(run.cluster);
  const zoneOf = (node: NodeId): string => cluster.labelSets.values[cluster.nodes.labelSet[node]!]![zoneLabel] ?? '';
  const podsOn = (nodes: readonly NodeId[]): number[] =>
    filling.placed.map((counts) => nodes.reduce((sum, node) => sum + (counts.get(node) ?? 0), 0));
  const zones = [...new Set(order.map(zoneOf))].sort();
  return {
    apiVersion: 'headroom/v1',
    kind: 'FitReport',
    at: formatRfc3339(scenario.startsAtMicros + sim.now),
    templates: templates.map(({ namespace, name }, index) => ({
      namespace,
      name,
      requests: stopped.requests[index]!,
      pods: [...filling.placed[index]!.values()].reduce((sum, count) => sum + count, 0),
    })),
    pods: filling.total,
    stoppedBy: stopped.stoppedBy,
    zones: zones.map((name) => ({ name, pods: podsOn(order.filter((node) => zoneOf(node) === name)) })),
    nodes: order.map((node) => ({
      name: cluster.nodeNames[node]!,
      zone: zoneOf(node),
      pods: podsOn([node]),
      reasons: nodeReasons.get(node) ?? [],
    })),
    repeat,
  };
}

interface Filling {
  readonly run: Run;
  readonly templates: readonly PodTemplate[];
  readonly whatIf: WhatIf;
  readonly admission: PodAdmission;
  /** By template: pods by node. */
  readonly placed: readonly Map<NodeId, number>[];
  total: number;
}

interface Stopped {
  readonly stoppedBy: FitReport['stoppedBy'];
  readonly nodeReasons: ReadonlyMap<NodeId, readonly string[]>;
  readonly requests: readonly { readonly milliCpu: number; readonly memoryBytes: number }[];
}

function fill(filling: Filling, { limit = Number.POSITIVE_INFINITY, progress }: FitOptions): Stopped {
  const { run, templates, whatIf, placed } = filling;
  const { cluster } = run;
  const requests = templates.map(() => ({ milliCpu: 0, memoryBytes: 0 }));
  const stop = (
    template: PodTemplate,
    kind: FitReport['stoppedBy']['kind'],
    message: string,
    reasons: ReadonlyMap<NodeId, readonly string[]> = new Map(),
  ): Stopped => ({
    stoppedBy: { kind, template: template.name, message, reasons: countReasons(reasons) },
    nodeReasons: reasons,
    requests,
  });
  for (let n = 0; ; n++) {
    const index = n % templates.length;
    const template = templates[index]!;
    if (filling.total >= limit) return stop(template, 'limit', '');
    const pod = createPod(filling, template, n);
    if (typeof pod === 'string') return stop(template, 'admission', pod);
    const { milliCpu, memoryBytes } = cluster.specOf(pod);
    requests[index] = { milliCpu, memoryBytes };
    const attempt = whatIf.place(pod);
    if (attempt.outcome !== 'bound') {
      const trace = createTrace();
      whatIf.trial(pod, () => {}, trace);
      cluster.deletePod(pod, DeleteCause.removed);
      return stop(
        template,
        'scheduling',
        attempt.message,
        new Map(trace.rejected.map((each) => [each.node, each.reasons])),
      );
    }
    const counts = placed[index]!;
    counts.set(attempt.node, (counts.get(attempt.node) ?? 0) + 1);
    filling.total += 1;
    if (filling.total % progressEvery === 0) progress?.(filling.total);
  }
}

/** The pod's row, or the API server's refusal. */
function createPod({ run, admission }: Filling, template: PodTemplate, n: number): number | string {
  const { cluster, sim } = run;
  const { namespace, labels, spec } = template;
  const generateName = `${template.name}-`;
  let name = `${generateName}${n + 1}`;
  while (cluster.findPod(namespace, name) >= 0) name += 'x';
  const admitted = admission.admit({ namespace, name, generateName, labels, spec }, sim.now);
  if (typeof admitted === 'string') return admitted;
  return cluster.createPod({ name, ...admitted, identity: identityOf(`${namespace}/${name}`) });
}

/** Takes the node away; what ran there is gone as well, as cluster-capacity's --exclude-nodes has it. */
function excludeNode({ cluster }: Run, name: string): void {
  const node = cluster.findNode(name);
  if (node < 0) return;
  for (let pod = cluster.nodes.firstPod[node]!; pod >= 0; pod = cluster.nodes.firstPod[node]!) {
    cluster.deletePod(pod, DeleteCause.nodeLost);
  }
  cluster.removeNode(node);
}

function countReasons(byNode: ReadonlyMap<NodeId, readonly string[]>): FitReason[] {
  const counts = new Map<string, number>();
  for (const reasons of byNode.values()) {
    for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts]
    .map(([reason, nodes]) => ({ reason, nodes }))
    .sort((a, b) => b.nodes - a.nodes || (a.reason < b.reason ? -1 : 1));
}
