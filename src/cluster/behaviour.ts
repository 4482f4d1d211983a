/**
 * What pods do when they run, for which Kubernetes has no format: how long they take to start, to become ready, to
 * finish, to stop. Data of the scenario (`spec.behaviour`), looked up by the workload that a pod belongs to.
 */

import { exponentialAt, lognormalAt, lognormalSigma, uniformAt } from '../sim/distributions.ts';
import { drawUnit, identityOf, type Purpose } from '../sim/random.ts';
import type { Micros } from '../sim/time.ts';
import type { Cluster } from './cluster.ts';
import type { PodId } from './pods.ts';
import type { PodUsageLaws } from './usage-rules.ts';

/** A duration, or the distribution that each pod draws its own from. */
export type DurationLaw =
  | { readonly kind: 'constant'; readonly micros: Micros }
  | { readonly kind: 'uniform'; readonly fromMicros: Micros; readonly toMicros: Micros }
  | { readonly kind: 'exponential'; readonly meanMicros: Micros }
  | { readonly kind: 'lognormal'; readonly medianMicros: Micros; readonly p99Micros: Micros };

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

/** The n-th duration of the pod with this identity: keyed by it alone, so that nothing else disturbs the draw. */
export function durationOf(law: DurationLaw, purpose: Purpose, identity: number, n: number): Micros {
  if (law.kind === 'constant') return law.micros;
  const unit = drawUnit(purpose, identity, n);
  switch (law.kind) {
    case 'uniform':
      return Math.round(uniformAt(unit, law.fromMicros, law.toMicros));
    case 'exponential':
      return Math.round(exponentialAt(unit, law.meanMicros));
    case 'lognormal':
      return Math.round(lognormalAt(unit, law.medianMicros, lognormalSigma(law.medianMicros, law.p99Micros)));
  }
}

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
  };
}
