/**
 * What pods do when they run, for which Kubernetes has no format: how long they take to start, to become ready, to
 * finish, to stop. Data of the scenario (`spec.behaviour`), looked up by the workload that a pod belongs to.
 */

import { identityOf } from '../sim/random.ts';
import type { Cluster } from './cluster.ts';
import type { ContainerBehaviour } from './container-behaviour.ts';
import type { DurationLaw } from './duration-law.ts';
import type { PodId } from './pods.ts';
import type { PodUsageLaws } from './usage-rules.ts';

export type { DurationLaw } from './duration-law.ts';

export interface PodBehaviour {
  /** From the kubelet's start of the pod until its containers run (phase Running): image, volumes, init containers. */
  readonly init: DurationLaw;
  /** From Running until the pod is ready. */
  readonly ready: DurationLaw;
  /** From Running until the containers of a pod that ends by itself (restartPolicy not Always) exit with 0. */
  readonly run: DurationLaw;
  /** From the deletion until the containers have stopped; never longer than the grace period. */
  readonly stop: DurationLaw;
  /** What it uses when it runs; null: nobody said. */
  readonly usage?: PodUsageLaws | null;
  /** What each of its main containers does, beyond the above. */
  readonly each?: ContainerBehaviour;
  /** What single containers do, by name; it goes before `each` and the above. */
  readonly containers?: Readonly<Record<string, ContainerBehaviour>>;
}

/** `spec.behaviour[i]`: what is given applies to the pods of `target`; a later rule overrides an earlier one. */
export interface BehaviourRule extends Partial<Omit<PodBehaviour, 'usage'>> {
  /** Kind of the workload, or Pod. */
  readonly kind: string;
  readonly namespace: string;
  /** Name, or `*` for all of that kind and namespace. */
  readonly name: string;
  readonly usage?: Partial<PodUsageLaws>;
}

const seconds = (count: number): DurationLaw => ({ kind: 'constant', micros: count * 1_000_000 });

const noUsage: PodUsageLaws = { cpu: null, memory: null, cpuMicrosPerRequest: 0 };

/** What pods do when no rule says otherwise. */
export const defaultBehaviour: PodBehaviour = {
  init: seconds(1),
  ready: seconds(1),
  run: seconds(30),
  stop: seconds(1),
  usage: null,
};

/**
 * Looks up the behaviour of pods. Answers are kept per owner: O(1) after the first. A pod whose owner is gone is known by
 * its own and its owner's name alone, whether its owner was asked about before or not: ask while the owner exists.
 */
export function createBehaviours(cluster: Cluster, rules: readonly BehaviourRule[]): (pod: PodId) => PodBehaviour {
  if (rules.length === 0) return () => defaultBehaviour;
  const byOwner = new Map<number, PodBehaviour>();
  return (pod) => {
    const owner = cluster.pods.owner[pod]!;
    const exists = owner !== 0 && ownerExists(cluster, owner);
    const known = exists ? byOwner.get(owner) : undefined;
    if (known !== undefined) return known;
    const chain = ownersOf(cluster, pod);
    const merged = rules
      .filter((rule) => chain.some((target) => applies(rule, target)))
      .reduce(merge, defaultBehaviour);
    if (exists && !isNamedAlone(cluster, pod, rules)) byOwner.set(owner, merged);
    return merged;
  };
}

/** The identity that draws about the ordinal-th pod of a workload are keyed by: see `pods.identity`. */
export function podIdentity(kind: string, namespace: string, name: string, ordinal: number): number {
  return identityOf(`${kind}/${namespace}/${name}`, ordinal);
}

function ownerExists(cluster: Cluster, owner: number): boolean {
  const { kind, namespace, name } = cluster.owners.values[owner]!;
  return cluster.objects.find(kind, namespace, name) >= 0;
}

/** A rule for single pods may speak of this one: its answer is not its owner's. */
function isNamedAlone(cluster: Cluster, pod: PodId, rules: readonly BehaviourRule[]): boolean {
  const namespace = cluster.namespaceOf(pod);
  return rules.some((rule) => rule.kind === 'Pod' && rule.namespace === namespace);
}

interface Target {
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}

/** The pod, its owner, and the owner's owner: Deployment of a ReplicaSet, CronJob of a Job. */
function ownersOf(cluster: Cluster, pod: PodId): Target[] {
  const namespace = cluster.namespaceOf(pod);
  const chain: Target[] = [{ kind: 'Pod', namespace, name: cluster.pods.names[pod]! }];
  let owner: { kind: string; name: string } | undefined = cluster.owners.values[cluster.pods.owner[pod]!];
  while (owner !== undefined && owner.kind !== '' && chain.length < 4) {
    chain.push({ kind: owner.kind, namespace, name: owner.name });
    owner = cluster.objects.lookUp(owner.kind, namespace, owner.name)?.metadata?.ownerReferences?.[0];
  }
  return chain;
}

function applies(rule: BehaviourRule, target: Target): boolean {
  return (
    rule.kind === target.kind && rule.namespace === target.namespace && (rule.name === '*' || rule.name === target.name)
  );
}

function merge(behaviour: PodBehaviour, rule: BehaviourRule): PodBehaviour {
  return {
    init: rule.init ?? behaviour.init,
    ready: rule.ready ?? behaviour.ready,
    run: rule.run ?? behaviour.run,
    stop: rule.stop ?? behaviour.stop,
    usage: rule.usage === undefined ? (behaviour.usage ?? null) : { ...(behaviour.usage ?? noUsage), ...rule.usage },
    ...((behaviour.each ?? rule.each) && { each: { ...behaviour.each, ...rule.each } }),
    ...((behaviour.containers ?? rule.containers) && { containers: mergeContainers(behaviour, rule) }),
  };
}

function mergeContainers(behaviour: PodBehaviour, rule: BehaviourRule): Record<string, ContainerBehaviour> {
  const merged: Record<string, ContainerBehaviour> = { ...behaviour.containers };
  for (const [name, container] of Object.entries(rule.containers ?? {})) {
    merged[name] = { ...merged[name], ...container };
  }
  return merged;
}
