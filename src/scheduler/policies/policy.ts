/**
 * Placement policies that come with the project: profiles of the scheduler, most of them with one plugin of their own in
 * place of all of Kubernetes' scores. Filters and preemption stay as they are, so that what a pod demands holds under every
 * policy. `spec.scheduler` takes a policy's name in place of a file.
 */
import type { KubeSchedulerConfiguration, PluginSets } from '../config.ts';
import type { NodeList, PluginFactory } from '../framework.ts';
import { maxNodeScore } from '../framework.ts';

export interface Policy {
  /** `best-fit`. */
  readonly name: string;
  /** In a sentence, for people. */
  readonly description: string;
  /** Where its rule is published. */
  readonly source: string;
  readonly config: KubeSchedulerConfiguration;
  /** Its plugins by name; Kubernetes' own need none. */
  readonly plugins?: Readonly<Record<string, PluginFactory>>;
}

const everything = { name: '*' };

/** A profile in which this plugin alone scores, and looks at every node that can take the pod. */
export function scoredBy(plugin: string, more: PluginSets = {}): KubeSchedulerConfiguration {
  const plugins: PluginSets = {
    preScore: { disabled: [everything] },
    score: { disabled: [everything], enabled: [{ name: plugin, weight: 1 }] },
    ...more,
  };
  return configuration({ percentageOfNodesToScore: 100, plugins });
}

/** A configuration with one profile, Kubernetes' own but for these fields. */
export function configuration(
  profile: NonNullable<KubeSchedulerConfiguration['profiles']>[number],
): KubeSchedulerConfiguration {
  const apiVersion = 'kubescheduler.config.k8s.io/v1';
  return { apiVersion, kind: 'KubeSchedulerConfiguration', profiles: [profile] };
}

/**
 * Brings scores of any size to whole numbers up to 100 for `normalizeScore`: the best have 100, and they alone, so that
 * the choice is that of the raw scores to the last bit.
 */
export function keepBest({ count }: NodeList, scores: Float64Array): void {
  let best = Number.NEGATIVE_INFINITY;
  let worst = Number.POSITIVE_INFINITY;
  for (let i = 0; i < count; i++) {
    best = Math.max(best, scores[i]!);
    worst = Math.min(worst, scores[i]!);
  }
  const span = best - worst;
  for (let i = 0; i < count; i++) {
    const score = scores[i]!;
    scores[i] = score === best ? maxNodeScore : Math.floor(((score - worst) / span) * (maxNodeScore - 1));
  }
}
