/** Targets of rules and actions: `deployment/shop/frontend`. */
import type { Target } from './scenario.ts';

const kindNames: Readonly<Record<string, string>> = {
  deployment: 'Deployment',
  replicaset: 'ReplicaSet',
  statefulset: 'StatefulSet',
  daemonset: 'DaemonSet',
  job: 'Job',
  cronjob: 'CronJob',
  pod: 'Pod',
};

/** Kind, namespace and name; the schema has checked the text. */
export function readTarget(text: string): Target {
  const [kind = '', namespace = '', name = ''] = text.split('/');
  return { kind: kindNames[kind]!, namespace, name };
}
