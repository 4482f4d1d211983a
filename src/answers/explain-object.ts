/**
 * Why a workload does not go on, why a Job failed, why a budget lets no pod go. The run is replayed up to the instant
 * asked about; what is found then is put beside what was said of the object, and of those that it made, until then.
 */
import type { CronJob, DaemonSet, Deployment, Job, KubernetesObject, StatefulSet } from '../api/objects.ts';
import type { JournalReader } from '../cluster/journal.ts';
import { Verb } from '../cluster/journal.ts';
import type { AssembleOptions, Run } from '../scenario/assemble.ts';
import { formatRfc3339, type Micros } from '../sim/time.ts';
import { type BudgetExplanation, explainBudget } from './explain-budget.ts';
import { createRefusalLog } from './explain-evictions.ts';
import { explainCronJob, explainJob } from './explain-job.ts';
import { type Findings, type Reason, reason } from './explain-reasons.ts';
import { explainDaemonSet, explainDeployment, explainStatefulSet } from './explain-rollout.ts';
import { eventLinesWith, inTime, type StoryLine } from './explain-story.ts';

/** Kinds that can be explained, beside pods. */
export const explainedKinds = [
  'Deployment',
  'StatefulSet',
  'DaemonSet',
  'Job',
  'CronJob',
  'PodDisruptionBudget',
] as const;
export type ExplainedKind = (typeof explainedKinds)[number];

export interface ObjectExplanation {
  readonly apiVersion: 'headroom/v1';
  readonly kind: 'ObjectExplanation';
  /** `Deployment/shop/web`. */
  readonly object: string;
  readonly startsAt: string;
  /** The instant asked about. */
  readonly atMicros: Micros;
  readonly findings: Findings;
  /** Of a PodDisruptionBudget: its figures. */
  readonly budget: BudgetExplanation | null;
  readonly story: readonly StoryLine[];
  readonly repeat: string;
}

/** Follows one object through a run that is played with these options. */
export interface ObjectFollower {
  /** To be assembled with. */
  readonly options: Pick<AssembleOptions, 'sink'>;
  /** To be called before time starts. */
  attach(run: Run): void;
  /** The explanation, once the run stands at the instant asked about; null: there is no such object then. */
  answer(repeat: string): ObjectExplanation | null;
}

export function followObject(kind: ExplainedKind, namespace: string, name: string): ObjectFollower {
  const own = `${kind}/${name}`;
  /** The object and those that it made: ReplicaSets, Jobs. */
  const family = new Set([own]);
  const story: StoryLine[] = [];
  const refusals = createRefusalLog(`${namespace}/${name}`);
  let run: Run | undefined;
  let reader: JournalReader | undefined;

  function visit(verb: Verb, subject: number): void {
    if (verb !== Verb.objectAdded) return;
    const metadata = run!.cluster.objects.get(subject)?.metadata;
    if (metadata?.namespace !== namespace) return;
    const owner = metadata.ownerReferences?.find(({ controller }) => controller);
    if (owner?.kind !== kind || owner.name !== name) return;
    family.add(`${run!.cluster.objects.get(subject)!.kind}/${metadata.name}`);
  }

  function isOurs(of: { readonly kind: string; readonly namespace: string; readonly name: string }): boolean {
    if (of.namespace !== namespace) return false;
    reader!.read();
    return family.has(`${of.kind}/${of.name}`);
  }

  function findingsOf(object: KubernetesObject, budget: BudgetExplanation | null): Findings {
    const refused = story.filter(({ what }) => what === 'FailedCreate').at(-1);
    const since = refused === undefined ? undefined : story.slice(story.indexOf(refused));
    // A creation that succeeded afterwards ends it.
    const stands = since !== undefined && !since.some(({ what }) => what === 'SuccessfulCreate');
    const words = stands ? refused!.message : '';
    switch (kind) {
      case 'Deployment':
        return explainDeployment(run!, object as Deployment);
      case 'StatefulSet':
        return explainStatefulSet(run!, object as StatefulSet, words);
      case 'DaemonSet':
        return explainDaemonSet(run!, object as DaemonSet, words);
      case 'Job':
        return explainJob(run!, object as Job, words);
      case 'CronJob':
        return explainCronJob(run!, object as CronJob, story);
      case 'PodDisruptionBudget':
        return findingsOfBudget(budget!, refusals.reasons());
    }
  }

  return {
    options: {
      sink(lines) {
        // Names of what it made begin with its own.
        for (const line of eventLinesWith(lines, JSON.stringify(name).slice(0, -1))) {
          const { offsetMicros, reason: what, message, involvedObject, source } = line;
          if (isOurs(involvedObject) && isTold(involvedObject.kind, what))
            story.push({ atMicros: offsetMicros, what, message, source });
        }
      },
    },
    attach(assembled) {
      run = assembled;
      reader = run.cluster.journal.reader('index', 'explain-object', visit);
      if (kind === 'PodDisruptionBudget') refusals.attach(run);
    },
    answer(repeat) {
      const { cluster, scenario, sim, recorder } = run!;
      recorder.flush();
      const id = cluster.objects.find(kind, namespace, name);
      if (id < 0) return null;
      const budget = kind === 'PodDisruptionBudget' ? explainBudget(run!, id) : null;
      return {
        apiVersion: 'headroom/v1',
        kind: 'ObjectExplanation',
        object: `${kind}/${namespace}/${name}`,
        startsAt: formatRfc3339(scenario.startsAtMicros),
        atMicros: sim.now,
        findings: findingsOf(cluster.objects.get(id)!, budget),
        budget,
        story: inTime(story),
        repeat,
      };
    },
  };
}

/** Single pods of a Deployment's ReplicaSets fill pages. */
function isTold(kind: string, what: string): boolean {
  return kind !== 'ReplicaSet' || (what !== 'SuccessfulCreate' && what !== 'SuccessfulDelete');
}

function findingsOfBudget(budget: BudgetExplanation, refused: readonly Reason[]): Findings {
  const { wants, expectedPods, currentHealthy, desiredHealthy, disruptionsAllowed, failure, unhealthy } = budget;
  const state =
    `${wants}: ${currentHealthy} of ${expectedPods} pods are healthy, ${desiredHealthy} must be, ` +
    `${disruptionsAllowed} may be evicted`;
  const reasons = [
    ...(failure === '' ? [] : [reason(failure)]),
    ...refused,
    ...unhealthy.map(({ why, pods }) => reason(`${pods.length} not healthy: ${why}`, '', pods)),
  ];
  return { state, well: disruptionsAllowed > 0, reasons };
}

/** Names of objects of the kind in the namespace, for hints. */
export function objectsLike({ cluster }: Run, kind: string, namespace: string): string[] {
  return [...cluster.objects.list(kind)]
    .filter(([, { metadata }]) => metadata?.namespace === namespace)
    .map(([, { metadata }]) => `${namespace}/${metadata?.name ?? ''}`)
    .sort();
}
