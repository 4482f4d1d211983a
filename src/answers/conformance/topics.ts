/**
 * What the runner can play, by the name of the folder and of the file. A topic that an open issue will bring stands in
 * `laterTopics`: it is reported as such and counts neither as passed nor as failed.
 */
import { clusterTopic } from './cluster/topic.ts';
import { firstDifference } from './compare.ts';
import { playQueueCase } from './queue-case.ts';
import { playSchedulerCase, type SchedulerCase } from './scheduler-case.ts';
import { compareSteps, type RecordedStep } from './scheduler-compare.ts';
import type { RecordedCase, Topic } from './topic.ts';
import { answerClusterAutoscalerScaleDown, compareScaleDown } from './topics/cluster-autoscaler-scale-down.ts';
import { answerClusterAutoscalerScaleUp, compareScaleUp } from './topics/cluster-autoscaler-scale-up.ts';
import { answerHpaBehavior } from './topics/hpa-behavior.ts';
import { answerHpaReplicas } from './topics/hpa-replicas.ts';
import { answerNodeLifecycle } from './topics/node-lifecycle.ts';
import { answerPdb } from './topics/pdb.ts';
import { answerQosOomEviction } from './topics/qos-oom-eviction.ts';
import { answerQuantitySelectors } from './topics/quantity-selectors.ts';
import { answerQuotaLimitRange } from './topics/quota-limitrange.ts';
import { answerRollout } from './topics/rollout.ts';
import { answerStatefulSetDaemonSetJob } from './topics/statefulset-daemonset-job.ts';

const schedulerTopic: Topic = {
  answer: (inputs) => playSchedulerCase(inputs as unknown as SchedulerCase),
  compare: (recorded, answer) => compareSteps(recorded.steps as RecordedStep[], answer as never),
};

const queueTopic: Topic = {
  answer: (inputs) => playQueueCase(inputs as never),
  compare: (recorded, answer) =>
    firstDifference(
      (recorded.ops as { expect: unknown }[]).map(({ expect }) => expect),
      answer,
    ),
};

function controllerTopic(answer: (input: never) => unknown): Topic {
  return {
    answer: ({ input }) => answer(input as never),
    compare: ({ expect }, got) => firstDifference(expect, JSON.parse(JSON.stringify(got))),
  };
}

const controllerTopics: Readonly<Record<string, Topic>> = {
  'quantity-selectors': controllerTopic(answerQuantitySelectors),
  rollout: controllerTopic(answerRollout),
  'statefulset-daemonset-job': controllerTopic(answerStatefulSetDaemonSetJob),
  pdb: controllerTopic(answerPdb),
  'quota-limitrange': controllerTopic(answerQuotaLimitRange),
  'node-lifecycle': controllerTopic(answerNodeLifecycle),
  'hpa-replicas': controllerTopic(answerHpaReplicas),
  'hpa-behavior': controllerTopic(answerHpaBehavior),
  'qos-oom-eviction': controllerTopic(answerQosOomEviction),
};

const autoscalerTopics: Readonly<Record<string, Topic>> = {
  'cluster-autoscaler-scale-down': {
    answer: ({ input }) => answerClusterAutoscalerScaleDown(input as never),
    compare: ({ expect }, got) => compareScaleDown(expect, JSON.parse(JSON.stringify(got))),
  },
  'cluster-autoscaler-scale-up': {
    answer: ({ input }) => answerClusterAutoscalerScaleUp(input as never),
    compare: ({ expect }, got) => compareScaleUp(expect, JSON.parse(JSON.stringify(got))),
  },
};

/** Folder/file of the topics that open issues will bring; `*` is every file of the folder. */
export const laterTopics: readonly string[] = [
  'controllers/vpa',
  'autoscalers/karpenter-disruption',
  'autoscalers/karpenter-provisioning',
];

/** The topic of a file, 'later', or undefined for a file that is no recording. */
export function topicOf(folder: string, file: string): Topic | 'later' | undefined {
  if (laterTopics.includes(`${folder}/${file}`) || laterTopics.includes(`${folder}/*`)) return 'later';
  if (folder === 'scheduler') return file === 'queue' ? queueTopic : schedulerTopic;
  if (folder === 'controllers') return controllerTopics[file];
  if (folder === 'cluster') return clusterTopic;
  if (folder === 'autoscalers') return autoscalerTopics[file];
  return undefined;
}

/** The case without anything that was recorded as an answer: all that `answer` may see. */
export function inputsOf(recorded: RecordedCase): RecordedCase {
  return JSON.parse(JSON.stringify(recorded, (key, value) => (key === 'expect' ? undefined : value)));
}
