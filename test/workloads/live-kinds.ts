/** StatefulSets, DaemonSets, Jobs and CronJobs for stories, and what to read of them. */
import { defaultCronJob, defaultDaemonSet, defaultJob, defaultStatefulSet } from '../../src/api/defaults.ts';
import type {
  CronJob,
  CronJobSpec,
  DaemonSet,
  DaemonSetSpec,
  Job,
  JobSpec,
  StatefulSet,
  StatefulSetSpec,
} from '../../src/api/objects.ts';
import type { BehaviourRule } from '../../src/cluster/behaviour.ts';
import { PodFlag } from '../../src/cluster/pods.ts';
import { constant, template, type World } from './live-world.ts';

const meta = (name: string) => ({ name, namespace: 'default' });

export function statefulSet(name: string, spec: Partial<StatefulSetSpec> = {}): StatefulSet {
  const labels = { app: name };
  return defaultStatefulSet({
    apiVersion: 'apps/v1',
    kind: 'StatefulSet',
    metadata: meta(name),
    spec: { serviceName: name, selector: { matchLabels: labels }, template: template(labels, 'v1'), ...spec },
  });
}

export function daemonSet(name: string, spec: Partial<DaemonSetSpec> = {}): DaemonSet {
  const labels = { app: name };
  return defaultDaemonSet({
    apiVersion: 'apps/v1',
    kind: 'DaemonSet',
    metadata: meta(name),
    spec: { selector: { matchLabels: labels }, template: template(labels, 'v1'), ...spec },
  });
}

/** Pods of Jobs need a restart policy that lets them end. */
function ending(name: string, labels: Record<string, string> = {}) {
  const { metadata, spec } = template({ app: name, ...labels }, 'v1');
  return { metadata, spec: { ...spec, restartPolicy: 'Never' } };
}

export function job(name: string, spec: Partial<JobSpec> = {}, labels: Record<string, string> = {}): Job {
  return defaultJob({
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: meta(name),
    spec: { template: ending(name, labels), ...spec },
  });
}

export function cronJob(name: string, schedule: string, spec: Partial<CronJobSpec> = {}): CronJob {
  return defaultCronJob({
    apiVersion: 'batch/v1',
    kind: 'CronJob',
    metadata: meta(name),
    spec: { schedule, jobTemplate: { spec: { template: ending(name) } }, ...spec },
  });
}

/** Pods of a kind that start at once, are ready after `ready`, end `run` after that and stop within `stop` (seconds). */
export function behaves(kind: string, { ready = 0, run = 5, stop = 1 }): BehaviourRule {
  const times = { init: constant(0), ready: constant(ready), run: constant(ready + run), stop: constant(stop) };
  return { kind, namespace: 'default', name: '*', ...times };
}

/** What was said with these reasons, with the time and without the object: `20 SuccessfulCreate create Pod …`. */
export function saidOf(w: World, kind: string, ...reasons: string[]): string[] {
  return w.said
    .filter((line) => reasons.some((reason) => line.includes(` ${kind}/`) && line.includes(` ${reason} `)))
    .map((line) => line.replace(/ \S+/, ''));
}

/** Names of pods that exist, oldest first; those that are asked to stop in brackets. */
export function podNames(w: World): string[] {
  const { names, flags } = w.cluster.pods;
  return w.pods().map((pod) => ((flags[pod]! & PodFlag.terminating) === 0 ? names[pod]! : `(${names[pod]})`));
}

/** The time at which `holds` first holds, looked for every `step` seconds; NaN if not until `until`. */
export function timeUntil(w: World, from: number, until: number, holds: () => boolean, step = 0.05): number {
  for (let count = 0; from + count * step <= until; count++) {
    w.run(from + count * step);
    if (holds()) return from + count * step;
  }
  return Number.NaN;
}

/** Ready pods that are not asked to stop. */
export function readyPods(w: World): number {
  const { flags } = w.cluster.pods;
  const wanted = PodFlag.ready | PodFlag.terminating;
  return w.pods().filter((pod) => (flags[pod]! & wanted) === PodFlag.ready).length;
}
